import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { customFile } from '../zone/deployment.js';
import { cli, containers, ENGINE, engine, limit, onBase, remove, until, VERSION } from './harness.js';

const NAME = `usage-settings-${ENGINE}`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
const PORTS = ['--api-port', '0', '--integration-port', '0'];
const HOST = `it's "quoted"; $(touch /tmp/shell) = \`id\` \\ %`;
const PASSWORD = 'hunter2-of-the-mail-server';
const directory = mkdtempSync(join(tmpdir(), 'settings-'));
const file = (name: string, text: string) => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};

afterAll(async () => {
  await cli(['down', ...SERVICE]);
  for (const leftOver of containers().filter((name) => name.startsWith(NAME))) remove(leftOver);
  rmSync(directory, { recursive: true });
});

const up = (...more: string[]) => cli(['up', '--json', ...SERVICE, ...PORTS, ...onBase(), ...more]);
const sql = (statement: string) =>
  engine('exec', NAME, 'mysql', '--batch', '--raw', '-N', '-e', statement).trimEnd();
const stored = (name: string) => sql(`SELECT value FROM cloud.configuration WHERE name = '${name}'`);
const withSettings = () => [
  ...['--settings', file('settings', `# of the mail\nquota.usage.smtp.host=${HOST}\n`)],
  ...['--setting', `quota.usage.smtp.password=${PASSWORD}`],
  ...['--setting', 'usage.aggregation.timezone=Europe/Berlin'],
];

describe('a direct start', () => {
  /** Two settings that CloudStack reads once; one of them has a row before its first start, the other has none. */
  const zone = () => {
    const description = readFileSync(customFile('zone-wide'), 'utf8').replace(/^#.*$/gm, '');
    const globalConfig = [
      { name: 'workers', value: '3' },
      { name: 'instance.name', value: 'ZONE' },
    ];
    return file('zone.cfg', JSON.stringify({ ...JSON.parse(description), globalConfig }));
  };
  const start = () => up('--zone', zone(), ...withSettings());

  test('has the settings of the input and of the zone from its first moment on', async () => {
    const started = await start();
    expect(started).toMatchObject({ code: 0 });
    expect(started.stderr).not.toContain('Not yet in effect');
    expect(stored('quota.usage.smtp.host')).toBe(HOST);
    expect(stored('router.stats.interval')).toBe('0');
    expect(stored('quota.usage.smtp.password')).toBe(PASSWORD);
    expect([stored('workers'), stored('instance.name')]).toEqual(['3', 'ZONE']);
    // The row is CloudStack's own, and nothing of how it was changed is left.
    const row = "SELECT component, description IS NULL FROM cloud.configuration WHERE name = 'instance.name'";
    expect(sql(row)).toBe('AgentManager\t0');
    expect(sql('SHOW TRIGGERS FROM cloud')).toBe('');
    expect(() => engine('exec', NAME, 'test', '-e', '/tmp/shell')).toThrow();
    const logs = engine('logs', NAME) + started.stderr;
    expect(logs).toContain('quota.usage.smtp.password');
    expect(logs).not.toContain(PASSWORD);
  });

  test('has its usage server meter days of the time zone', async () => {
    expect(engine('exec', NAME, 'cloudstack-usage-job', 'facts')).toContain('timezone\tEurope/Berlin');
    const scenario = file('scenario.yaml', 'accounts: [{ name: acme, volumes: 1 }]');
    expect(await cli(['usage', 'scenario', scenario, ...SERVICE])).toMatchObject({ code: 0 });
    expect(await cli(['usage', 'advance', '3d', '--windows', 'daily', ...SERVICE])).toMatchObject({
      code: 0,
    });
    const { stdout } = await cli(['usage', 'records', '--type', '6', ...SERVICE]);
    const ends = (JSON.parse(stdout) as { enddate: string }[]).map(({ enddate }) => enddate);
    // 22:59:59 UTC in winter, 21:59:59 in summer; the last window ends now.
    expect(ends.slice(0, -1).filter((end) => !/T2[12]:59:59/.test(end))).toEqual([]);
    expect(ends.length).toBeGreaterThan(3);
  });

  test('is reused only with the same settings, and keeps what was changed over a restart', async () => {
    sql("UPDATE cloud.configuration SET value = '9' WHERE name = 'workers'");
    engine('restart', '--time', '1', NAME);
    const again = await start();
    expect(again.stderr).toContain('Reusing the running container');
    expect(again.stderr).not.toContain('has another value');
    const other = await up('--zone', 'none', '--setting', 'workers=4');
    expect(other.stderr).toContain('Replacing the container');
    expect(stored('workers')).toBe('4');
  });

  test('ends where this version has no such setting, with the nearest names', async () => {
    const misspelt = await up('--setting', 'usage.agregation.timezone=GMT');
    expect(misspelt).toMatchObject({ code: 1, stdout: '' });
    expect(misspelt.stderr).toContain(
      `settings: CloudStack ${VERSION} has no setting called usage.agregation.timezone; the nearest are usage.aggregation.timezone,`,
    );
    expect(containers()).not.toContain(NAME);
  });
});

test(
  'a prepared image is made with them, but for secrets, and started with all',
  async () => {
    const zone = ['--zone', 'advanced', ...withSettings()];
    const prepared = await cli(['prepare', '--json', ...SERVICE, ...onBase(), ...zone]);
    expect(prepared).toMatchObject({ code: 0 });
    expect(prepared.stderr).not.toContain('Not yet in effect');
    const { image } = JSON.parse(prepared.stdout) as { image: string };
    try {
      const another = ['--setting', 'network.gc.wait=1'];
      const started = await up(...zone, '--prepared', 'true', ...another);
      expect(started).toMatchObject({ code: 0 });
      expect(JSON.parse(started.stdout).image).not.toBe(image);
      expect(started.stderr).toContain('network.gc.wait is taken from here, and not from the globalConfig');
      expect(stored('network.gc.wait')).toBe('1');
      expect([stored('quota.usage.smtp.password'), stored('quota.usage.smtp.host')]).toEqual([
        PASSWORD,
        HOST,
      ]);
      const other = JSON.parse(started.stdout).image as string;
      await cli(['down', ...SERVICE]);
      engine('rmi', '--force', other);
      // Without the product, the image's data as it was packed.
      const name = `${NAME}-packed`;
      engine('run', '--detach', '--name', name, '--hostname', 'cloudstack', image);
      const value = (setting: string) => {
        const query = `SELECT value FROM cloud.configuration WHERE name = '${setting}'`;
        return engine('exec', name, 'mysql', '--batch', '--raw', '-N', '-e', query).trimEnd();
      };
      await until('MySQL answers', 60, () => value('workers') !== undefined);
      expect([value('quota.usage.smtp.password'), value('quota.usage.smtp.host')]).toEqual(['', HOST]);
    } finally {
      engine('rmi', '--force', image);
    }
  },
  limit(400),
);
