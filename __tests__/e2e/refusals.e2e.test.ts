import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IMAGE_INTERFACE, IMAGE_INTERFACE_LABEL } from '../../src/image/labels.js';
import { CLI, cli, containers, ENGINE, engine, run, standIn, start, until } from './harness.js';

const NAME = `usage-refused-${ENGINE}`;
const FOREIGN = 'localhost/usage-foreign:1';
const FREE_PORTS = ['--api-port', '0', '--integration-port', '0', '--zone', 'none'];
const ENVIRONMENT_WITH_SECRET = 'TOKEN=hunter2\nnot a variable';

let base: string;
let taken: Server;
let takenPort: string;
let directory: string;

beforeAll(async () => {
  base = standIn();
  taken = createServer();
  takenPort = await new Promise((done) => {
    taken.listen(0, '127.0.0.1', () => done(String((taken.address() as { port: number }).port)));
  });
  directory = mkdtempSync(join(tmpdir(), 'refused-'));
});
afterAll(() => {
  taken.close();
  rmSync(directory, { recursive: true, force: true });
  engine('rmi', '--force', FOREIGN);
});

/** A client of the engine that fails as the real one does in a state that a test cannot bring about safely. */
function failingClient(command: string, complaint: string): NodeJS.ProcessEnv {
  const real = `${process.env.PATH}`;
  writeFileSync(
    join(directory, ENGINE),
    `#!/bin/sh\nPATH='${real}'\ncase "$1" in ${command}) echo '${complaint}' >&2; exit 125 ;; esac\nexec ${ENGINE} "$@"\n`,
    { mode: 0o755 },
  );
  return { PATH: `${directory}:${real}` };
}

const NO_SPACE = 'Error: write /var/lib/containers/x: no space left on device';

interface Case {
  what: string;
  args: () => string[];
  env?: () => NodeJS.ProcessEnv;
  code: 1 | 2;
  says: string | RegExp;
}
const wrong = (option: string, value: string, says: string): Case => ({
  what: `--${option} ${JSON.stringify(value)}`,
  args: () => [`--${option}`, value],
  code: 2,
  says,
});
const onBase = () => ['--base-image', base, '--pull', 'never'];

const CASES: Case[] = [
  wrong('cs-version', '4.20; rm -rf /', 'cs-version: "4.20; rm -rf /" is not a CloudStack version'),
  wrong('cs-version', 'latest', 'cs-version: "latest" is not a CloudStack version'),
  wrong('base-image', '$(reboot)', 'base-image: "$(reboot)" is not an image reference'),
  wrong('base-image', 'Upper:1', 'base-image: "Upper:1" is not an image reference'),
  wrong('image', '--privileged', 'image: "--privileged" is not an image reference'),
  wrong('pull', 'sometimes', 'pull: "sometimes" is not accepted: use one of missing, always, never'),
  wrong('engine', 'lxc', 'engine: "lxc" is not accepted: use one of auto, docker, podman, embedded'),
  wrong('name', '../other', 'name: "../other" is not a container name'),
  wrong('name', '`id`', 'name: "`id`" is not a container name'),
  wrong('hostname', 'under_score', 'hostname: "under_score" is not a host name'),
  wrong('bind-address', 'localhost', 'bind-address: "localhost" is not an IP address'),
  wrong('api-port', '65536', 'api-port: "65536" is not a port'),
  wrong('integration-port', '-1', 'integration-port'),
  wrong('ui-port', '80a', 'ui-port: "80a" is not a port'),
  wrong('usage-aggregation-range', '0', 'usage-aggregation-range: "0" is not a number of minutes'),
  wrong('usage-exec-time', '24:00', 'usage-exec-time: "24:00" is not a time'),
  wrong('quota', 'perhaps', 'quota: "perhaps" is not true or false'),
  wrong('database-volume', '/srv/mysql', 'database-volume: "/srv/mysql" is not a volume name'),
  wrong('timeout', 'soon', 'timeout: "soon" is not a duration'),
  wrong('timeout', '8h', 'timeout: "8h" is out of range'),
  wrong('container-env', ENVIRONMENT_WITH_SECRET, 'container-env: has the line "not a variable"'),
  wrong('container-env', 'QUOTA_ENABLED=true', 'container-env: sets QUOTA_ENABLED: use the input quota'),
  wrong('zone', 'advance', 'zone: "advance" is neither none, advanced, advancedsg, basic nor a file'),
  wrong('zone-ready', 'soon', 'zone-ready: "soon" is not accepted: use one of enabled, usable'),
  wrong('colour', 'red', '"up" has no option --colour (see "cloudstack-usage up --help")'),
  wrong('tiemout', '5m', '"up" has no option --tiemout: did you mean --timeout?'),
  wrong('env', 'TOKEN=hunter2', 'use --container-env for an environment variable of the container'),
  {
    what: 'one port twice',
    args: () => ['--api-port', '8080', '--integration-port', '8080'],
    code: 2,
    says: 'integration-port: "8080" is also the port of api-port',
  },
  {
    what: 'a ready-made image and a base',
    args: () => ['--image', 'a:1', '--base-image', 'b:1'],
    code: 2,
    says: 'and base-image cannot be used together',
  },
  {
    what: 'a port that is taken',
    args: () => [...onBase(), '--api-port', takenPort],
    code: 1,
    says: /api-port: port \d+ on 127\.0\.0\.1 is in use: stop the program that listens there/,
  },
  {
    what: 'an address that is not here',
    args: () => [...onBase(), '--bind-address', '192.0.2.1', '--api-port', '18081'],
    code: 1,
    says: 'bind-address: this machine has no address 192.0.2.1',
  },
  {
    what: 'an image that is not here, with pull: never',
    args: () => ['--base-image', 'nowhere:1', '--pull', 'never'],
    code: 1,
    says: 'nowhere:1 is not on this machine, and pull is never',
  },
  {
    what: 'a registry that does not answer',
    args: () => ['--base-image', '127.0.0.1:9/nothing:1'],
    code: 1,
    says: '127.0.0.1:9/nothing:1 could not be pulled: the registry cannot be reached',
  },
  {
    what: 'a base that is no simulator',
    args: () => ['--base-image', operatingSystem(), '--pull', 'never'],
    code: 1,
    says: '/root/usage/target/classes is missing: the base image is not a CloudStack simulator image',
  },
  {
    what: 'a ready-made image that is none',
    args: () => ['--image', base, '--pull', 'never'],
    code: 1,
    says: 'is not a usage image of this action',
  },
  {
    what: 'no engine at all',
    args: () => [],
    env: () => ({ PATH: '/nonexistent' }),
    code: 1,
    says: `${ENGINE} is not installed or not on the PATH`,
  },
  {
    what: 'a full disk at the pull',
    args: () => ['--base-image', '127.0.0.1:9/nothing:1'],
    env: () => failingClient('pull', NO_SPACE),
    code: 1,
    says: 'the disk is full',
  },
  {
    what: 'a full disk at the build',
    args: () => [...onBase(), '--cs-version', '4.18.9.9'],
    env: () => failingClient('build', NO_SPACE),
    code: 1,
    says: 'could not be built',
  },
  {
    what: 'a full disk at the start',
    args: onBase,
    env: () => failingClient('start', NO_SPACE),
    code: 1,
    says: 'the disk is full: free some space',
  },
  {
    what: 'a registry that asks for patience',
    args: () => ['--base-image', '127.0.0.1:9/nothing:1'],
    env: () => failingClient('pull', 'toomanyrequests: You have reached your pull rate limit.'),
    code: 1,
    says: 'rate limit',
  },
  {
    what: 'a tag that the registry does not have',
    args: () => ['--base-image', '127.0.0.1:9/nothing:1'],
    env: () =>
      failingClient('pull', 'Error response from daemon: manifest for x:1 not found: manifest unknown'),
    code: 1,
    says: 'the registry has no such tag: check cs-version, image or base-image',
  },
  {
    what: 'an image for another processor',
    args: () => ['--image', foreignImage(), '--pull', 'never'],
    code: 1,
    says: "it is not built for this machine's architecture",
  },
  {
    what: 'a client that is much newer than its engine',
    args: onBase,
    env: () =>
      failingClient('version', 'client version 1.52 is too new. Maximum supported API version is 1.41'),
    code: 1,
    says: "'s client and daemon have versions that do not work together: update the older one",
  },
];

/** An image whose program no kernel can run: some engines fail at its start, some find it ended. */
function foreignImage(): string {
  writeFileSync(join(directory, 'program'), Buffer.alloc(200), { mode: 0o755 });
  const label = `${IMAGE_INTERFACE_LABEL}=${IMAGE_INTERFACE}`;
  writeFileSync(
    join(directory, 'Dockerfile'),
    `FROM scratch\nCOPY program /program\nLABEL ${label}\nCMD ["/program"]\n`,
  );
  engine('build', '--quiet', '--tag', FOREIGN, directory);
  return FOREIGN;
}

function operatingSystem(): string {
  const images = engine('images', '--format', '{{.Repository}}:{{.Tag}}').split('\n');
  return images.find((line) => line.includes('cloudstack-standin-os:')) as string;
}

test.each(CASES)('$what is refused in a sentence', async ({ args, env, code, says }) => {
  const given = args();
  const common = ['--name', NAME, '--engine', ENGINE, ...FREE_PORTS].filter(
    (_, index, all) => !given.includes(all[index - (index % 2)] as string),
  );
  const result = await cli(['up', ...common, ...given], env?.());
  expect(result).toMatchObject({ code, stdout: '' });
  if (typeof says === 'string') expect(result.stderr).toContain(says);
  else expect(result.stderr).toMatch(says);
  expect(result.stderr).not.toMatch(/hunter2|Unexpected failure|^\s+at /m);
  expect(containers()).not.toContain(NAME);
});

test('every problem is reported at once', async () => {
  const result = await cli(['up', '--api-port', 'x', '--quota', 'y', '--timeout', 'z']);
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(/^3 wrong inputs:\n- api-port.*\n- quota.*\n- timeout/);
});

test("a stranger's container of the same name is left alone", async () => {
  engine('create', '--name', `${NAME}-stranger`, base);
  try {
    const result = await cli([
      ...['up', '--name', `${NAME}-stranger`, '--engine', ENGINE, ...FREE_PORTS, ...onBase()],
    ]);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('already exists, and this action did not make it');
    const down = await cli(['down', '--name', `${NAME}-stranger`, '--engine', ENGINE]);
    expect(down.stdout).toContain('nothing was running');
    expect(containers()).toContain(`${NAME}-stranger`);
  } finally {
    engine('rm', '--volumes', `${NAME}-stranger`);
  }
});

test('Ctrl-C in the middle leaves nothing', async () => {
  const job = start(process.execPath, [
    CLI,
    ...['up', '--name', NAME, '--engine', ENGINE, ...FREE_PORTS, ...onBase()],
  ]);
  await until('the container runs', 60, () => job.output.stderr.includes('container running'));
  job.child.kill('SIGINT');
  expect((await job.finished).code).toBe(130);
  expect(containers()).not.toContain(NAME);
});

test('after kill -9 in the middle, the next run takes over and down finds it', async () => {
  const args = ['--name', NAME, '--engine', ENGINE, ...FREE_PORTS, ...onBase()];
  const job = start(process.execPath, [CLI, 'up', ...args]);
  await until('the container runs', 60, () => job.output.stderr.includes('container running'));
  job.child.kill('SIGKILL');
  await job.finished;
  const again = await cli(['up', ...args]);
  expect(again).toMatchObject({ code: 0 });
  expect(again.stderr).toContain('Reusing the running container');
  expect(await cli(['down', '--name', NAME, '--engine', ENGINE])).toMatchObject({ code: 0 });
  expect(containers()).not.toContain(NAME);
});

if (ENGINE === 'docker') {
  test('a Docker socket that this user may not use is named', async () => {
    // Root may use every socket, so that the client runs as nobody, with a copy of the program it can read.
    const copy = join(directory, 'project');
    await run('cp', ['-r', 'dist', 'image', 'package.json', '-t', directory]);
    await run('chmod', ['-R', 'a+rX', directory]);
    const cliCopy = join(directory, 'dist', 'cli', 'index.js');
    const nobody = ['--reuid=nobody', '--regid=nogroup', '--clear-groups'];
    const node = process.execPath;
    const result = await run('setpriv', [...nobody, node, cliCopy, 'up', '--engine', 'docker'], {
      HOME: copy,
      XDG_STATE_HOME: copy,
    });
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/this user may not use docker's socket/);
  });
}
