import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outputs } from '../../src/outputs.js';
import {
  base,
  CLI,
  cli,
  containers,
  ENGINE,
  engine,
  IS_STANDIN,
  limit,
  onBase,
  remove,
  start,
  until,
  VERSION,
} from './harness.js';
import { expectUnbroken, SCENARIO } from './unbroken.js';

const NAME = `usage-prepared-${ENGINE}`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
/** As many as twenty where one takes seconds, on one engine: both suites run beside each other. */
const RESTARTS = ENGINE === 'docker' && IS_STANDIN ? 20 : 5;
const PORTS = ['--api-port', '0', '--integration-port', '0'];
const directory = mkdtempSync(join(tmpdir(), 'prepared-'));

const file = (name: string, text: string) => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};
const up = (...more: string[]) => cli(['up', '--json', ...SERVICE, ...PORTS, ...more]);
const outputsOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Outputs;
const usage = (...args: string[]) => cli(['usage', ...args, ...SERVICE]);
const sql = (statement: string) => engine('exec', NAME, 'mysql', '--batch', '-N', '-e', statement).trim();

let image: string;
beforeAll(async () => {
  const prepared = await cli(['prepare', '--json', '--zone', 'advanced', ...SERVICE, ...onBase()]);
  expect(prepared).toMatchObject({ code: 0 });
  image = JSON.parse(prepared.stdout).image;
}, limit(200));
afterAll(async () => {
  await cli(['down', ...SERVICE]);
  for (const leftOver of containers().filter((name) => name.startsWith(NAME))) remove(leftOver);
  engine('rmi', '--force', image);
  rmSync(directory, { recursive: true });
});

/** No table is broken, and MySQL had nothing to mend when it was started. */
function expectCleanDatabase(container = NAME) {
  const checked = engine('exec', container, 'mysqlcheck', '--all-databases').trim().split('\n');
  expect(checked.length).toBeGreaterThan(40);
  expect(checked.filter((line) => !/ OK$/.test(line))).toEqual([]);
}

describe('an image that was prepared', () => {
  let first: Outputs;

  test('its labels say what is in it, and nothing is left from making it', () => {
    const [{ Config }] = JSON.parse(engine('image', 'inspect', image));
    const label = (name: string) => Config.Labels[`io.github.cloudstack-usage-action.${name}`];
    expect(['prepared', 'prepared-zone', 'prepared-data', 'prepared-hostname'].map(label)).toEqual([
      ...['1', 'advanced', '/var/lib/cloudstack-usage', 'cloudstack'],
    ]);
    expect(containers().filter((name) => name.startsWith(NAME))).toEqual([]);
  });

  test('its zone is used, and its keys are new with every start', async () => {
    const started = await up('--image', image);
    expect(started.stderr).toContain('direct start: -Xms512m');
    first = outputsOf(started);
    expect(first['network-type']).toBe('Advanced');
    expect(first['zone-id']).toMatch(/^[0-9a-f-]{36}$/);
    expectCleanDatabase();
    expect(engine('logs', NAME)).not.toMatch(/crash recovery|was not shut down/i);
    await cli(['down', ...SERVICE]);
    const second = outputsOf(await up('--image', image));
    expect(second['zone-id']).toBe(first['zone-id']);
    expect(second['secret-key']).not.toBe(first['secret-key']);
  });

  test('what it has is metered from its start on', () => {
    const event = (id: number, created: string) =>
      // Not strict: each CloudStack has its own further columns.
      sql(`SET sql_mode = '';
        INSERT INTO cloud.usage_event (id, type, created) VALUES (${id}, 'VM.CREATE', ${created})`);
    const age = (id: number) =>
      Number(
        sql(`SELECT TIMESTAMPDIFF(SECOND, created, UTC_TIMESTAMP()) FROM cloud.usage_event WHERE id = ${id}`),
      );
    const restart = () => engine('exec', NAME, 'supervisorctl', 'restart', 'cloudstack-usage');
    const mark = '/var/lib/cloudstack-usage/unmetered';
    const marked = () => engine('exec', NAME, 'sh', '-c', `test ! -e ${mark} || echo marked`).trim();
    expect(marked()).toBe('');
    engine('exec', NAME, 'touch', mark);
    event(90_001, 'UTC_TIMESTAMP() - INTERVAL 9 DAY');
    restart();
    expect(age(90_001)).toBeLessThan(120);
    expect(marked()).toBe('');
    // From then on, events are as old as they are.
    event(90_002, 'UTC_TIMESTAMP() - INTERVAL 9 DAY');
    restart();
    expect(age(90_002)).toBeGreaterThan(9 * 86_400 - 1);
    sql('DELETE FROM cloud.usage_event WHERE id > 90000');
  });

  test('the same settings with prepared: true find it again', async () => {
    const again = await cli(['prepare', '--json', '--zone', 'advanced', ...SERVICE, ...onBase()]);
    expect(JSON.parse(again.stdout)).toMatchObject({ image, source: 'local', 'prepared-zone': 'advanced' });
  });

  test('it can be saved and loaded', async () => {
    await cli(['down', ...SERVICE]);
    const archive = join(directory, 'image.tar');
    engine('save', '--output', archive, image);
    engine('rmi', '--force', image);
    engine('load', '--input', archive);
    rmSync(archive);
    const keys = { api: 'fixed-api-key-of-admin', secret: 'fixed-secret-key-of-admin' };
    const fixed = ['--admin-api-key', keys.api, '--admin-secret-key', keys.secret];
    expect(outputsOf(await up('--image', image, ...fixed))).toMatchObject({
      'zone-id': first['zone-id'],
      'api-key': keys.api,
      'secret-key': keys.secret,
    });
  });

  test('it runs on a read-only root, and its database is clean', async () => {
    const name = `${NAME}-read-only`;
    // Podman lays tmpfs over /run, too, where the image has directories.
    const readOnly = ENGINE === 'podman' ? ['--read-only', '--read-only-tmpfs=false'] : ['--read-only'];
    const tmpfs = ['/tmp', '/var/tmp', '/root/.ssh'].flatMap((path) => ['--tmpfs', path]);
    const volumes = ['/run', '/var/log', '/var/lib/cloudstack-usage', '/var/lib/mysql'];
    const mounts = [...tmpfs, ...volumes.flatMap((path) => ['--volume', path])];
    engine('run', '--detach', '--name', name, '--hostname', 'cloudstack', ...readOnly, ...mounts, image);
    try {
      expect(() => engine('exec', name, 'touch', '/root/here')).toThrow(/Read-only file system/i);
      await until('it is ready', 90, () => {
        engine('exec', name, 'cloudstack-usage-probe', '--health');
        return true;
      });
      expectCleanDatabase(name);
    } finally {
      engine('rm', '--force', '--volumes', name);
    }
  });

  test(
    'restarts and a kill of each service lose and double nothing',
    async () => {
      const made = Date.now();
      expect(await usage('scenario', file('scenario.yaml', SCENARIO))).toMatchObject({ code: 0 });
      expect(await usage('advance', '2d')).toMatchObject({ code: 0 });
      const answers = () =>
        until('the API answers', 60, () => {
          return engine('exec', NAME, 'curl', '-sf', 'http://127.0.0.1:8096/client/api?command=listZones');
        });
      for (let round = 0; round < RESTARTS; round += 1) {
        engine('restart', '--time', '1', NAME);
        await answers();
      }
      for (const process of ['mysqld|mariadbd', 'ServerDaemon', 'UsageLauncher']) {
        await until(`${process} runs and is killed`, 60, () => {
          engine('exec', NAME, 'pkill', '-9', '-f', process);
          return true;
        });
        await answers();
      }
      engine('kill', '--signal', 'KILL', NAME);
      engine('start', NAME);
      await answers();
      expect(outputsOf(await up('--image', image))['zone-id']).toBe(first['zone-id']);
      expectCleanDatabase();
      expect(await usage('advance', '3d')).toMatchObject({ code: 0 });
      await expectUnbroken(5, SERVICE, file, 0.3 + (Date.now() - made) / 3_600_000);
    },
    limit(600),
  );

  test('a volume keeps its data', async () => {
    const volume = `${NAME}-volume`;
    try {
      const kept = ['--image', image, '--database-volume', volume];
      const one = outputsOf(await up(...kept));
      sql(
        "UPDATE cloud.configuration SET value = '7' WHERE name = 'usage.stats.job.aggregation.range'; CREATE TABLE cloud.kept (id int)",
      );
      await cli(['down', ...SERVICE]);
      const two = outputsOf(await up(...kept));
      expect(two).toMatchObject({ 'zone-id': one['zone-id'], 'secret-key': one['secret-key'] });
      expect(sql("SHOW TABLES FROM cloud LIKE 'kept'")).toBe('kept');
    } finally {
      await cli(['down', ...SERVICE]);
      engine('volume', 'rm', '--force', volume);
    }
  });
});

test('two services run side by side, one prepared and one started the official way', async () => {
  const other = `${NAME}-other`;
  const args = ['up', '--json', '--name', other, '--engine', ENGINE, ...PORTS, '--zone', 'none'];
  try {
    const [one, two] = await Promise.all([
      up('--image', image),
      cli([...args, ...onBase(), '--start', 'official']),
    ]);
    expect(two.stderr).toContain('official start: CLOUDSTACK_START is official');
    expect([outputsOf(one)['cs-version'], outputsOf(two)['cs-version']]).toEqual([VERSION, VERSION]);
    expect(outputsOf(one)['container-id']).not.toBe(outputsOf(two)['container-id']);
  } finally {
    await cli(['down', '--name', other, '--engine', ENGINE]);
  }
});

test('where the jars do not fit, it says so and starts officially', async () => {
  const context = mkdtempSync(join(directory, 'unfit-'));
  const unfit = `${NAME}:unfit`;
  const second = 'cd /root/client/target && cp cloud-client-ui-*.jar cloud-client-ui-second.jar';
  writeFileSync(join(context, 'Dockerfile'), `FROM ${base()}\nRUN ${second}\n`);
  engine('build', '--quiet', '--tag', unfit, context);
  try {
    const onUnfit = ['--base-image', unfit, '--cs-version', VERSION, '--pull', 'never'];
    const result = await up(...onUnfit, '--zone', 'none');
    expect(result).toMatchObject({ code: 0 });
    expect(result.stderr).toContain(
      'official start: there is not exactly one /root/client/target/cloud-client-ui-*.jar',
    );
  } finally {
    await cli(['down', ...SERVICE]);
    engine('rmi', '--force', unfit);
  }
});

test('a wrong CLOUDSTACK_START is reported in one line', async () => {
  const name = `${NAME}-wrong`;
  engine('run', '--detach', '--name', name, '--env', 'CLOUDSTACK_START=fast', image);
  try {
    await until('it gives up', 60, () =>
      engine('logs', name).includes('exited: cloudstack (exit status 64; expected)'),
    );
    expect(engine('logs', name)).toContain(
      '[cloudstack] error: CLOUDSTACK_START is "fast": use direct or official',
    );
  } finally {
    remove(name);
  }
});

test('preparing that is interrupted or killed leaves nothing that down does not find', async () => {
  const args = ['prepare', '--zone', 'advancedsg', ...SERVICE, ...onBase()];
  const preparing = `${NAME}-prepare`;
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const job = start(process.execPath, [CLI, ...args]);
    await until('it is under way', 60, () => containers().includes(preparing));
    job.child.kill(signal);
    expect((await job.finished).code).toBe(signal === 'SIGINT' ? 130 : 128);
    if (signal === 'SIGKILL') expect(containers()).toContain(preparing);
    await cli(['down', ...SERVICE]);
    expect(containers()).not.toContain(preparing);
  }
});
