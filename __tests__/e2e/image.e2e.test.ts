import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { base, cli, ENGINE, engine, onBase, remove, until, VERSION } from './harness.js';

const NAME = `usage-image-${ENGINE}`;
let image: string;

beforeAll(async () => {
  const result = await cli([
    ...['up', '--json', '--name', NAME, '--engine', ENGINE, ...onBase()],
    ...['--api-port', '0', '--integration-port', '0', '--zone', 'none'],
  ]);
  image = JSON.parse(result.stdout).image;
});
afterAll(() => cli(['down', '--name', NAME, '--engine', ENGINE]));

const inspect = (reference: string) => JSON.parse(engine('image', 'inspect', reference))[0];

/** Digest by path of every file that an image has outside its volume. */
function files(reference: string): Map<string, string> {
  const script = 'find / -xdev -type f -not -path "/proc/*" -not -path "/sys/*" -exec sha256sum {} +';
  const lines = engine('run', '--rm', '--entrypoint', 'sh', reference, '-c', script).split('\n');
  return new Map(lines.filter(Boolean).map((line) => [line.slice(66), line.slice(0, 64)]));
}

test('it adds files and changes none but the connection pools of db.properties', () => {
  const [official, ours] = [files(base()), files(image)];
  const changed = [...official].filter(([path, digest]) => ours.get(path) !== digest).map(([path]) => path);
  // The engine writes these two into every container.
  const engines = ['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/run/.containerenv'];
  expect(changed.filter((path) => !path.endsWith('db.properties') && !engines.includes(path))).toEqual([]);
  const added = [...ours.keys()].filter((path) => !official.has(path));
  expect(added).toContain('/usr/local/bin/start-usage.sh');
  expect(added.filter((path) => path.startsWith('/var/lib/mysql'))).toEqual([]);
});

test('it changes neither command nor entry point, and adds less than a MiB', () => {
  const [official, ours] = [inspect(base()), inspect(image)];
  for (const key of ['Cmd', 'Entrypoint', 'WorkingDir', 'Volumes', 'ExposedPorts', 'Healthcheck', 'User']) {
    expect([key, ours.Config[key] ?? null]).toEqual([key, official.Config[key] ?? null]);
  }
  expect(ours.Size - official.Size).toBeLessThan(2 ** 20);
  expect(ours.Config.Labels['org.opencontainers.image.licenses']).toBe('Apache-2.0');
});

test('pools and connections are as measured to fit', () => {
  const pools = (file: string) =>
    engine('exec', NAME, 'grep', '-hoE', 'db.(cloud|usage|simulator).maxActive=.*', file).trim().split('\n');
  const of = (cloud: number, usage: number, simulator: number) => [
    `db.cloud.maxActive=${cloud}`,
    `db.usage.maxActive=${usage}`,
    `db.simulator.maxActive=${simulator}`,
  ];
  expect(pools('/root/client/target/conf/db.properties').sort()).toEqual(of(50, 20, 20).sort());
  expect(pools('/etc/cloudstack/usage/db.properties').sort()).toEqual(of(5, 10, 2).sort());
  expect(engine('exec', NAME, 'mysql', '-Ne', 'SELECT @@max_connections').trim()).toBe('350');
  for (const directory of ['/etc/cloudstack/usage', '/etc/cloudstack/usage/management']) {
    const log4j = engine('exec', NAME, 'cat', `${directory}/log4j-cloud.xml`);
    expect(log4j).toContain('<Root');
    expect(log4j).not.toContain('SYSLOG');
  }
});

test('SIGTERM reaches the JVM, which gives its job back', () => {
  const jobs = () =>
    engine('exec', NAME, 'mysql', '-Ne', 'SELECT COUNT(*) FROM cloud_usage.usage_job WHERE end_millis = 0');
  expect(jobs().trim()).toBe('1');
  engine('exec', NAME, 'supervisorctl', 'stop', 'cloudstack-usage');
  expect(jobs().trim()).toBe('0');
});

test('a wrong environment value stops the usage server with one line, and for good', async () => {
  const wrong = {
    USAGE_AGGREGATION_RANGE: '0',
    USAGE_EXEC_TIME: '25:00',
    QUOTA_ENABLED: 'yes; touch /tmp/shell',
  };
  const cases = Object.entries(wrong).map(([name, value], index) => {
    const container = `${NAME}-wrong-${index}`;
    engine('run', '--detach', '--name', container, '--env', `${name}=${value}`, image);
    return { container, name, value };
  });
  try {
    for (const { container, name, value } of cases) {
      await until('supervisord gives up', 60, () => {
        try {
          return engine('exec', container, 'supervisorctl', 'status', 'cloudstack-usage').includes('EXITED');
        } catch (error) {
          return String((error as { stdout?: string }).stdout).includes('EXITED');
        }
      });
      const lines = engine('logs', container).split('\n');
      const said = lines.filter((line) => line.includes('[cloudstack-usage] error: '));
      expect(said).toEqual([expect.stringContaining(`${name} is "${value}"`)]);
      expect(() => engine('exec', container, 'test', '-e', '/tmp/shell')).toThrow();
    }
  } finally {
    for (const { container } of cases) remove(container);
  }
});

test('compose.yaml becomes healthy only when it is ready', async () => {
  // Other ones for each engine: the suites of both may run at once.
  const [api, integration] = ENGINE === 'docker' ? ['18080', '18096'] : ['28080', '28096'];
  const ports = { API_PORT: api, INTEGRATION_PORT: integration };
  const compose = (...args: string[]) =>
    execFileSync(`${ENGINE}-compose`, ['-f', resolve('image/compose.yaml'), '-p', NAME, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...ports, BASE_IMAGE: base(), CS_VERSION: VERSION, NODE_OPTIONS: '' },
    });
  await cli(['down', '--name', NAME, '--engine', ENGINE]);
  try {
    compose('up', '--build', '-d');
    const label = `label=com.docker.compose.project=${NAME}`;
    const id = engine('ps', '--quiet', '--filter', label).trim();
    expect(engine('exec', id, 'hostname').trim()).toBe('cloudstack');
    expect(() => engine('exec', id, 'cloudstack-usage-probe', '--health')).toThrow();
    await until('ready', 90, () => {
      engine('exec', id, 'cloudstack-usage-probe', '--health');
      return true;
    });
    const ui = await fetch(`http://127.0.0.1:${api}/client/api?command=listCapabilities&response=json`);
    expect(ui.status).toBe(401);
    expect(engine('port', id, '8096').trim()).toBe(`127.0.0.1:${integration}`);
  } finally {
    compose('down', '-v');
  }
  expect(engine('volume', 'ls', '--quiet')).not.toContain(`${NAME}_database`);
});
