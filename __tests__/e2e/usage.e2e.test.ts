import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, cli, ENGINE, engine, limit, onBase, start, until } from './harness.js';
import { expectUnbroken, machineHours, SCENARIO } from './unbroken.js';

const NAME = `usage-records-${ENGINE}`;
const VOLUME = `${NAME}-database`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
const directory = mkdtempSync(join(tmpdir(), 'usage-'));

const file = (name: string, text: string) => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};
const usage = (...args: string[]) => cli(['usage', ...args, ...SERVICE]);
const sql = (statement: string) => engine('exec', NAME, 'mysql', '--batch', '-N', '-e', statement).trim();
const kill = (process: string) => engine('exec', NAME, 'pkill', '-9', '-f', process);

const up = () =>
  cli([
    ...['up', ...SERVICE, ...onBase(), '--zone', 'advanced', '--quota', 'true'],
    ...['--api-port', '0', '--integration-port', '0', '--database-volume', VOLUME],
  ]);

beforeAll(async () => {
  // What a run that was killed has left.
  await cli(['down', ...SERVICE]);
  engine('volume', 'rm', '--force', VOLUME);
  expect(await up()).toMatchObject({ code: 0 });
}, limit(200));
afterAll(async () => {
  await cli(['down', ...SERVICE]);
  engine('volume', 'rm', '--force', VOLUME);
  rmSync(directory, { recursive: true });
});

test('quota was on from the first start, and charges what is metered from then on', async () => {
  const prices = 'tariffs: [{ type: VOLUME, value: 2 }]\ncredits: [{ account: billed, value: 100 }]';
  await usage('scenario', file('billed.yaml', 'accounts: [{ name: billed, volumes: 1 }]'));
  expect(await usage('quota', file('quota.yaml', prices))).toMatchObject({ code: 0 });
  expect(await usage('advance', '15d')).toMatchObject({ code: 0 });
  // Five GB for half a month, which has 28 to 31 days.
  const balance = 'quota: [{ account: billed, balance: 95, used: 5, tolerance: 0.4 }]';
  expect(await usage('expect', file('balance.yaml', balance))).toMatchObject({ code: 0 });
  const report = join(directory, 'report.html');
  const { stdout } = await usage('report', '--account', 'billed', '--output', report);
  expect(stdout).toMatch(/^billed +\S+ +\$ 95\.\d+ +\$ [45]\.\d+ +VOLUME [45]\.\d+$/m);
  expect(readFileSync(report, 'utf8')).toContain('Usage report');
});

test('a job whose quota cannot be calculated fails with the reason, and charges once that is mended', async () => {
  const rule = (text: string) =>
    sql(`UPDATE cloud_usage.quota_tariff SET activation_rule = ${text} WHERE usage_type = 6`);
  rule("'nowhere'");
  const failed = await usage('advance', '1d');
  expect(failed.code).toBe(1);
  expect(failed.stderr).toMatch(
    /The usage job could not charge \d+ usage records: .*billed: ReferenceError: "nowhere" is not defined/,
  );
  rule('NULL');
  expect(await usage('advance', '1d')).toMatchObject({ code: 0 });
});

test('a month in two halves, metered in days and asserted on', async () => {
  expect(await usage('scenario', file('scenario.yaml', SCENARIO))).toMatchObject({ code: 0 });
  const first = await usage('advance', '15d', '--json');
  expect(first).toMatchObject({ code: 0 });
  expect(JSON.parse(first.stdout)).toMatchObject({ 'moved-back': 1_296_000 });
  expect(await usage('advance', '15d')).toMatchObject({ code: 0 });
  await expectUnbroken(30, SERVICE, file);
  const wrong = await usage('expect', file('wrong.yaml', 'records: [{ type: RUNNING_VM, count: 7 }]'));
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toMatch(
    /1 of 1 expectations failed: RUNNING_VM: expected count 7, found \d+\n {2}RUNNING_VM/,
  );
});

test('traffic and disks are counted by network, by machine and for a project, and once if it is run again', async () => {
  const scenario = file(
    'counted.yaml',
    `accounts:
  - name: counted
    networks: 2
    vpcs: 1
    machines:
      - { name: web, count: 2, volumes: 1, disk: { io-read: 50 } }
      - { name: db, network: counted-network-2 }
    traffic: [{ network: counted-network-2, sent: 7 }, { network: counted-vpc-1, sent: 90 }]
  - { name: owner, project: shop, vpcs: 1, machines: [{}], traffic: { received: 600 }, disk: { io-write: 8 } }`,
  );
  expect(await usage('scenario', scenario)).toMatchObject({ code: 0 });
  const again = await usage('scenario', scenario, '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ made: 0, impossible: {} });
  expect(await usage('generate', '--fresh')).toMatchObject({ code: 0 });
  const expected = `records:
  - { type: NETWORK_BYTES_SENT, account: counted, sum: 97 }
  - { type: NETWORK_BYTES_SENT, account: counted, resource: counted-network-2, sum: 7 }
  - { type: VM_DISK_IO_READ, account: counted, resource: counted-web-2, sum: 50 }
  - { type: VM_DISK_IO_READ, account: counted, sum: 100 }
  - { type: NETWORK_BYTES_RECEIVED, account: shop, sum: 600 }
  - { type: VM_DISK_IO_WRITE, account: shop, sum: 8 }`;
  expect(await usage('expect', file('counted-expected.yaml', expected))).toMatchObject({ code: 0 });
});

test('what was made just now is metered with fresh', async () => {
  await usage('scenario', file('fresh.yaml', 'accounts: [{ name: fresh, volumes: 1 }]'));
  expect(await usage('generate', '--fresh')).toMatchObject({ code: 0 });
  const { stdout } = await usage('records', '--account', 'fresh', '--format', 'csv');
  expect(stdout).toContain('Volume usage for fresh-volume-1');
});

const MOMENTS = [150, 300, 450, 600, 750];
test.each(MOMENTS)('killed after %i ms, an advance has moved all of the past or none', async (millis) => {
  const before = (await machineHours(SERVICE)).hours;
  const { child, finished } = start(process.execPath, [CLI, 'usage', 'advance', '1d', ...SERVICE]);
  setTimeout(() => child.kill('SIGKILL'), millis);
  await finished;
  await until('the job is done', 20, async () => {
    await new Promise((next) => setTimeout(next, 1000));
    return sql("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'RUNNING'") === '0';
  });
  expect(await usage('generate')).toMatchObject({ code: 0 });
  const { hours } = await machineHours(SERVICE);
  const days = Math.round((hours - before) / 24);
  expect([0, 1]).toContain(days);
  await expectUnbroken(Math.round(hours / 24), SERVICE, file);
});

test.each(['mysqld|mariadbd', 'com.cloud.usage'])('so does one in which %s is killed', async (victim) => {
  const before = (await machineHours(SERVICE)).hours;
  const advance = usage('advance', '1d');
  await new Promise((next) => setTimeout(next, 500));
  kill(victim);
  await advance;
  await until('MySQL is back', 60, () => {
    return sql('SELECT 1') === '1';
  });
  expect(await usage('generate')).toMatchObject({ code: 0 });
  const { hours } = await machineHours(SERVICE);
  expect([0, 1]).toContain(Math.round((hours - before) / 24));
  await expectUnbroken(Math.round(hours / 24), SERVICE, file);
});

test('an advance that fails moves nothing, and says why', async () => {
  const ends = () => sql('SELECT GROUP_CONCAT(end_millis) FROM cloud_usage.usage_job WHERE end_millis > 0');
  const before = ends();
  sql('RENAME TABLE cloud.usage_event TO cloud.hidden_event');
  try {
    const failed = await usage('advance', '1d');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/usage_event.* doesn't exist/);
  } finally {
    sql('RENAME TABLE cloud.hidden_event TO cloud.usage_event');
  }
  expect(ends()).toContain(before.split(',').at(-1));
});

test('a job that nobody owns, or that another server left, is repaired', async () => {
  sql("UPDATE cloud_usage.usage_job SET host = 'gone/1.2.3.4', pid = 1 WHERE end_millis = 0");
  const repaired = await usage('generate', '--fresh');
  expect(repaired).toMatchObject({ code: 0 });
  sql('DELETE FROM cloud_usage.usage_job WHERE end_millis = 0');
  sql(
    'INSERT INTO cloud_usage.usage_job (host, pid, job_type, scheduled, heartbeat) VALUES (NULL, NULL, 1, 0, UTC_TIMESTAMP())',
  );
  expect(await usage('generate', '--fresh')).toMatchObject({ code: 0 });
  const open = 'SELECT COUNT(*), COUNT(host) FROM cloud_usage.usage_job WHERE end_millis = 0 AND job_type';
  expect([sql(`${open} = 0`), sql(`${open} = 1`)]).toEqual(['1\t1', '1\t1']);
});

test(
  'where the server takes no requests, its heartbeat does the job',
  async () => {
    const { hours } = await machineHours(SERVICE);
    engine('exec', NAME, 'sh', '-c', 'echo UsageServer >/etc/cloudstack/usage/main-class');
    engine('exec', NAME, 'supervisorctl', 'restart', 'cloudstack-usage');
    const advanced = await usage('advance', '2d');
    expect(advanced).toMatchObject({ code: 0 });
    expect(advanced.stderr).toContain('cannot run jobs on request');
    await expectUnbroken(Math.round(hours / 24) + 2, SERVICE, file);
    engine('exec', NAME, 'sh', '-c', 'echo UsageLauncher >/etc/cloudstack/usage/main-class');
  },
  limit(300),
);

test(
  'a restart of the container, and a new one on a kept database, go on where the old one stopped',
  async () => {
    const days = Math.round((await machineHours(SERVICE)).hours / 24);
    engine('restart', '--time', '1', NAME);
    await until('the API is back', 60, async () => (await usage('types')).code === 0);
    expect(await usage('advance', '1d')).toMatchObject({ code: 0 });
    expect(await cli(['down', ...SERVICE])).toMatchObject({ code: 0 });
    expect(await up()).toMatchObject({ code: 0 });
    expect(await usage('advance', '1d')).toMatchObject({ code: 0 });
    const { hours } = await machineHours(SERVICE);
    expect(Math.abs(hours - (days + 2) * 24)).toBeLessThan(0.5);
  },
  limit(200),
);
