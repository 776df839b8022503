import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Engine } from '../../src/engine/engine.js';
import { parseSettings, type Settings } from '../../src/inputs/settings.js';
import { waitForService } from '../../src/run/wait.js';
import { ContainerService } from '../../src/service/container/service.js';
import { ContainerRuntime } from '../../src/service/container/start.js';
import { EmbeddedRuntime } from '../../src/service/embedded/start.js';
import { down, findService } from '../../src/service/find.js';
import { settingsOfInput } from '../../src/service/global-settings.js';
import type { Runtime } from '../../src/service/runtime.js';
import type { Service } from '../../src/service/service.js';
import { recorder } from '../recorder.js';
import { RUNNING } from './container/info.js';

const NAME = 'service-test';
const PLACES = { emulator: resolve('dist/emulator/index.js'), zones: resolve('emulator/zones') };
const { PATH, XDG_STATE_HOME, NODE_OPTIONS } = process.env;
let directory: string;

const settingsOf = (inputs: Record<string, string> = {}): Promise<Settings> =>
  parseSettings((name) => ({ name: NAME, 'api-port': '0', 'integration-port': '0', ...inputs })[name] ?? '');
const file = (name: string, text: string) => writeFileSync(join(directory, name), text, { mode: 0o755 });

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'service-'));
  process.env.XDG_STATE_HOME = directory;
  process.env.NODE_OPTIONS = '';
  process.env.PATH = `${directory}:${PATH}`;
});
afterEach(async () => {
  await down({ name: NAME, engine: 'embedded' });
  Object.assign(process.env, { PATH, NODE_OPTIONS });
  if (XDG_STATE_HOME === undefined) delete process.env.XDG_STATE_HOME;
  else process.env.XDG_STATE_HOME = XDG_STATE_HOME;
  rmSync(directory, { recursive: true });
});

/** A client of Docker that has one container, of which it says what the file `state` has, and no other. */
function dockerWith(state: { status: string; ports?: object }): Engine {
  const port = (HostPort: string) => [{ HostIp: '127.0.0.1', HostPort }];
  const ports = state.ports ?? { '8080/tcp': port('18080'), '8096/tcp': port('18096') };
  const info = {
    Id: 'c0ffee',
    Name: `/${NAME}`,
    Image: 'sha256:1',
    State: { Status: state.status, ExitCode: 0, OOMKilled: false },
    Config: { Labels: { 'io.github.cloudstack-usage-action.managed': 'true' } },
    NetworkSettings: { Ports: ports },
  };
  file('info.json', JSON.stringify([info]));
  file('zone.cfg', '{"zones": []}');
  file('facts', 'now 5000\nrange 60\ntimezone GMT\n');
  file(
    'docker',
    `#!/bin/sh
case "$*" in
  version*) echo 24.0.0 ;;
  "container inspect ${NAME}"|"container inspect c0ffee") cat ${directory}/info.json ;;
  "container inspect "*) echo 'No such container' >&2; exit 1 ;;
  "exec c0ffee cat /root/setup/dev/basic.cfg") cat ${directory}/zone.cfg ;;
  "exec c0ffee cat "*) echo 'No such file or directory' >&2; exit 1 ;;
  "exec c0ffee cloudstack-usage-job facts") cat ${directory}/facts ;;
  "logs "*) echo '[cloudstack-usage] starting the usage server' ;;
  "rm "*) echo "$*" >>${directory}/removed ;;
  *) exit 1 ;;
esac
`,
  );
  return new Engine('docker', '24.0.0');
}

interface Kind {
  engine: 'docker' | 'embedded';
  container: string;
  bring: () => Promise<unknown>;
  log: [string, string];
  removed: string;
  isGone: () => boolean;
}
const KINDS: Kind[] = [
  {
    engine: 'docker',
    container: 'c0ffee',
    bring: async () => dockerWith({ status: 'running' }),
    log: ['cloudstack-usage', 'starting the usage server'],
    removed: `Removed the container ${NAME} and its anonymous volumes`,
    isGone: () => readFileSync(join(directory, 'removed'), 'utf8') === 'rm --force --volumes c0ffee\n',
  },
  {
    engine: 'embedded',
    container: '',
    bring: () => startEmbedded(),
    log: ['emulator', 'embedded emulator of CloudStack'],
    removed: 'Stopped the embedded engine',
    isGone: () => readdirSync(join(directory, 'cloudstack-usage')).length === 0,
  },
];

const startEmbedded = async (inputs: Record<string, string> = {}, reporter = recorder()) => {
  const settings = await settingsOf(inputs);
  const globalSettings = settingsOfInput(settings.globalSettings);
  return new EmbeddedRuntime(PLACES).start({ settings, globalSettings, reporter });
};
const find = async (engine: Kind['engine']): Promise<Service> => {
  const found = await findService({ name: NAME, engine }, PLACES);
  if (!found) throw new Error(`no service called ${NAME} was found`);
  return found;
};

describe.each(KINDS)(
  'a service with engine: $engine',
  ({ engine, container, bring, log, removed, isGone }) => {
    test('is found with what it is and where it is reached', async () => {
      await bring();
      const service = await find(engine);
      expect(service).toMatchObject({ name: NAME, engine, containerId: container, state: 'running' });
      expect(service.adopted).toBe(true);
      expect(service.endpoints.apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/client\/api$/);
      expect(service.endpoints.uiUrl).toBe('');
      expect(() => service.assertReachable()).not.toThrow();
    });

    test('has the zone descriptions of its version, and no others', async () => {
      await bring();
      const service = await find(engine);
      const { path, text } = await service.zoneFile('basic');
      expect(path).toMatch(/basic\.cfg$/);
      expect(text).toContain('"zones"');
      await expect(service.zoneFile('unheard-of')).rejects.toThrow(
        /^The (image|embedded engine) has no zone description \S*unheard-of\.cfg: /,
      );
    });

    test('has a usage server', async () => {
      await bring();
      const { now, timezone } = await (await find(engine)).usageServer().facts();
      expect(now).toBeGreaterThan(0);
      expect(timezone).toBe('GMT');
    });

    test('has its own logs, and refuses any other in a sentence', async () => {
      await bring();
      const service = await find(engine);
      const [name, line] = log;
      const logs = await service.logs(100);
      expect(logs.get(name as 'emulator')?.join('\n')).toContain(line);
      expect([...(await service.logs(100, name as 'emulator')).keys()]).toEqual([name]);
      const other = name === 'emulator' ? 'mysqld' : 'emulator';
      await expect(service.logs(100, other)).rejects.toThrow(
        new RegExp(`^The \\S.* ${NAME} .* log of ${other}: use `),
      );
    });

    test('is gone once it was removed', async () => {
      await bring();
      expect(await (await find(engine)).remove()).toBe(removed);
      expect(isGone()).toBe(true);
    });
  },
);

describe('a container that cannot be reached', () => {
  test.each([
    ['paused', undefined, `is paused: continue it with "docker unpause ${NAME}"`],
    ['exited', undefined, 'is not running, it is exited: start it again'],
    ['running', {}, 'publishes no ports, because its network was cut off'],
  ])('is %s with the ports %j', async (status, ports, sentence) => {
    dockerWith({ status, ...(ports && { ports }) });
    const service = await find('docker');
    expect(service).toMatchObject({
      state: status,
      endpoints: { apiUrl: '', integrationUrl: '', uiUrl: '' },
    });
    expect(() => service.assertReachable()).toThrow(`The container ${NAME} ${sentence}`);
  });
});

describe('the embedded engine', () => {
  test('that has ended is found with its log, and is not reachable', async () => {
    const reporter = recorder();
    await startEmbedded({}, reporter);
    const [, pid] = /process (\d+)/.exec(reporter.lines.join('\n')) ?? [];
    process.kill(Number(pid), 'SIGKILL');
    let service = await find('embedded');
    while (service.state === 'running') service = await find('embedded');
    expect(service.state).toBe('exited');
    expect(() => service.assertReachable()).toThrow(`The embedded engine ${NAME} has ended: start it again`);
    expect((await service.logs(10)).get('emulator')).not.toEqual([]);
    const failure = waitForService(service, { timeoutSeconds: 5, reporter });
    await expect(failure).rejects.toThrow('the embedded engine was ended, as by "down"');
  });

  test('refuses a setting in one plain sentence', async () => {
    await expect(startEmbedded({ settings: 'quota.usage.smtp.password=hunter2' })).rejects.toThrow(
      /^settings: the embedded engine does not implement the setting quota\.usage\.smtp\.password: run it on a container$/,
    );
  });

  test('says which inputs it ignores', async () => {
    const reporter = recorder();
    const given = { ui: 'true', image: 'a:1', prepared: 'true', start: 'official', env: 'A=b' };
    await startEmbedded({ ...given, 'database-volume': 'v' }, reporter);
    const ignored = ['ui', 'image', 'prepared', 'start', 'database-volume', 'env'];
    expect(reporter.lines.slice(0, -1).map((line) => line.split(':')[0])).toEqual(ignored);
  });

  test('has no image', () => {
    expect(() => new EmbeddedRuntime(PLACES).requireImage()).toThrow(
      'engine: "embedded" has no image: use docker or podman',
    );
  });
});

describe('the fingerprint', () => {
  const image = { id: '1', reference: 'a:1', command: [] } as unknown as ContainerRuntime['image'];
  const kinds: [string, Runtime][] = [
    ['docker', new ContainerRuntime(new Engine('docker', '24'), image)],
    ['embedded', new EmbeddedRuntime(PLACES)],
  ];

  test.each(kinds)('with %s differs for other settings, and for nothing else', async (_, runtime) => {
    const of = async (inputs: Record<string, string> = {}) => runtime.fingerprint(await settingsOf(inputs));
    expect(await of({ timeout: '20m', 'zone-ready': 'enabled' })).toBe(await of());
    const differing: Record<string, string>[] = [
      {},
      { name: 'another' },
      { 'api-port': '8080' },
      { 'integration-port': '8096' },
      { 'bind-address': '0.0.0.0' },
      { 'usage-aggregation-range': '60' },
      { 'usage-exec-time': '10:00' },
      { quota: 'true' },
      { settings: 'workers=3' },
    ];
    const all = await Promise.all(differing.map(of));
    expect(new Set(all).size).toBe(differing.length);
  });
});

test('a container is found by its UI if that is published', () => {
  const ports = { ...RUNNING.ports, 5050: { address: '127.0.0.1', port: 5 } };
  const checks = (info: typeof RUNNING) => {
    const watch = new ContainerService(new Engine('docker', '24'), info).watch(recorder());
    watch.stop();
    return watch.checks.map(({ name }) => name);
  };
  expect(checks(RUNNING)).not.toContain('cloudstack-ui RUNNING');
  expect(checks({ ...RUNNING, ports })).toContain('cloudstack-ui RUNNING');
});
