import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { InputError } from '../src/errors.js';
import type { Group } from '../src/inputs/reader.js';
import { ACTION_INPUTS, parseActionSettings } from '../src/inputs/settings.js';
import { parseUsageSettings, USAGE_STEP } from '../src/inputs/usage.js';
import { ZONE_STEP } from '../src/inputs/zone.js';

const parse = (given: Record<string, string>) => parseActionSettings((name) => given[name] ?? '');

async function problemsOf(given: Record<string, string>): Promise<readonly string[]> {
  try {
    await parse(given);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

/** Input, value, and the sentence that it gets. */
const BAD: [string, string, string][] = [
  ['cs-version', 'latest', 'cs-version: "latest" is not a CloudStack version: use one such as 4.20.1.0'],
  ['cs-version', '4.20.1.0; rm -rf /', 'is not a CloudStack version'],
  ['cs-version', '$(id)', 'is not a CloudStack version'],
  ['image', 'Upper/Case:1', 'is not an image reference'],
  ['image', 'a b', 'is not an image reference'],
  ['base-image', '`reboot`', 'is not an image reference'],
  ['base-image', '--privileged', 'is not an image reference'],
  ['pull', 'sometimes', 'pull: "sometimes" is not accepted: use one of missing, always, never'],
  ['engine', 'lxc', 'engine: "lxc" is not accepted: use one of auto, docker, podman, embedded'],
  ['name', '-rm', 'is not a container name'],
  ['name', 'a;b', 'is not a container name'],
  ['name', '../x', 'is not a container name'],
  ['hostname', 'under_score', 'is not a host name'],
  ['hostname', `${'a'.repeat(64)}`, 'is not a host name'],
  ['bind-address', 'localhost', 'bind-address: "localhost" is not an IP address'],
  ['bind-address', '256.0.0.1', 'is not an IP address'],
  [
    'api-port',
    '65536',
    'api-port: "65536" is not a port: use a whole number from 0 to 65535, 0 for a free one',
  ],
  ['api-port', '-1', 'is not a port'],
  ['api-port', '80a', 'is not a port'],
  ['integration-port', '8096.5', 'is not a port'],
  ['integration-port', '8080', 'integration-port: "8080" is also the port of api-port'],
  ['ui-port', '1e3', 'is not a port'],
  ['ui', 'yes', 'ui: "yes" is not true or false'],
  ['usage-aggregation-range', '0', 'is not a number of minutes: use a whole number from 1 to 525600'],
  ['usage-aggregation-range', '1440m', 'is not a number of minutes'],
  ['usage-exec-time', '24:00', 'is not a time: use HH:MM from 00:00 to 23:59 in UTC, or next'],
  ['usage-exec-time', '7:30', 'is not a time'],
  ['quota', '1', 'is not true or false'],
  ['database-volume', '/srv/db', 'is not a volume name'],
  ['admin-api-key', 'short', 'admin-api-key: is not a key: use 16 to 128 letters, digits, "_" and "-"'],
  ['admin-secret-key', `'; DROP TABLE user; --`, 'is not a key'],
  ['env', 'NOEQUALS', 'env: has the line "NOEQUALS": write KEY=VALUE, one per line'],
  ['env', 'A-B=1', 'env: has the line "A-B": write KEY=VALUE'],
  ['env', 'QUOTA_ENABLED=true', 'env: sets QUOTA_ENABLED: use the input quota'],
  ['env', 'CLOUDSTACK_SETTINGS=a=b', 'env: sets CLOUDSTACK_SETTINGS: use the input settings'],
  ['settings', 'NOEQUALS', 'settings: has the line "NOEQUALS": write NAME=VALUE, one per line'],
  ['settings', "a';DROP TABLE configuration=1", 'has the line'],
  ['settings', 'quota.enable.service=true', 'settings: sets quota.enable.service: use the input quota'],
  ['settings', 'usage.stats.job.aggregation.range=60', 'use the input usage-aggregation-range'],
  ['settings', 'usage.stats.job.exec.time=00:15', 'use the input usage-exec-time'],
  ['settings', 'usage.execution.timezone=GMT', 'use the input usage-exec-time'],
  ['settings', 'integration.api.port=8096', 'use the input integration-port'],
  ['settings', 'enable.usage.server=false', 'the usage server is always on here'],
  ['settings', 'workers=1\nworkers=2', 'settings: sets workers twice: set it once'],
  ['settings', `workers=${'1'.repeat(8192)}`, 'sets workers to 8192 characters: CloudStack holds 8191'],
  ...['Europe/Berlim', 'europe/berlin', 'pst', ''].map((zone): [string, string, string] => [
    'settings',
    `usage.aggregation.timezone=${zone}`,
    `sets usage.aggregation.timezone to "${zone}", which is not a time zone`,
  ]),
  ['timeout', '10', 'timeout: "10" is not a duration: use one such as 10m, 90s or 1h30m'],
  ['timeout', '10 m', 'is not a duration'],
  ['timeout', '7h', 'timeout: "7h" is out of range: use 1s to 6h'],
  ['timeout', '500ms', 'is out of range'],
];

test.each(BAD)('%s %j is refused', async (input, value, sentence) => {
  const problems = await problemsOf({ [input]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${input}: `));
  expect(problems[0]).toContain(sentence);
});

test('all problems are reported together', async () => {
  const problems = await problemsOf({
    engine: 'x',
    'api-port': 'y',
    zone: 'w',
    timeout: 'z',
    image: 'a',
    'base-image': 'b',
  });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'api-port',
    'zone',
    'engine',
    'timeout',
    'image',
  ]);
});

test.each(['env', 'settings', 'admin-api-key', 'admin-secret-key'])(
  'a wrong value of %s is never repeated',
  async (name) => {
    expect((await problemsOf({ [name]: 'A B=hunter2' }))[0]).not.toContain('hunter2');
  },
);

test('one fixed key without the other is refused', async () => {
  const key = 'k'.repeat(16);
  const sentence = 'admin-api-key and admin-secret-key belong together: set both, or neither';
  expect(await problemsOf({ 'admin-api-key': key })).toEqual([sentence]);
  expect(await problemsOf({ 'admin-secret-key': key })).toEqual([sentence]);
  const adminKeys = { apiKey: key, secretKey: key.toUpperCase() };
  const both = { 'admin-api-key': key, 'admin-secret-key': key.toUpperCase() };
  expect((await parse(both)).adminKeys).toEqual(adminKeys);
});

test('without inputs the documented defaults hold', async () => {
  expect(await parse({})).toEqual({
    csVersion: '4.20.1.0',
    image: undefined,
    baseImage: 'apache/cloudstack-simulator:4.20.1.0',
    prepared: false,
    start: 'direct',
    pull: 'missing',
    engine: 'auto',
    name: 'cloudstack-usage',
    hostname: 'cloudstack',
    bindAddress: '127.0.0.1',
    apiPort: 8080,
    integrationPort: 8096,
    uiPort: 5050,
    ui: false,
    usageAggregationRange: 5,
    usageExecTime: 'next',
    zone: { kind: 'none' },
    zoneReady: 'usable',
    quota: false,
    globalSettings: {},
    databaseVolume: undefined,
    adminKeys: undefined,
    env: {},
    timeoutSeconds: 600,
    cache: true,
    cleanup: true,
    exportEnv: true,
    summary: true,
  });
});

describe('a zone is', () => {
  const zoneOf = async (zone: string) => (await parse({ zone })).zone;
  const directory = mkdtempSync(join(tmpdir(), 'inputs-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  test('a name that images have, or a file that is read once', async () => {
    expect(await zoneOf('basic')).toEqual({ kind: 'named', name: 'basic' });
    const path = resolve('emulator/zones/basic.cfg');
    const zone = await zoneOf(path);
    expect(zone).toMatchObject({ kind: 'file', path, content: readFileSync(path, 'utf8') });
    expect(zone).toMatchObject({ description: { zones: [{ networktype: 'Basic' }] } });
  });

  test('wrong if the file has no description, with all that is wrong in it', async () => {
    const path = join(directory, 'zone.cfg');
    writeFileSync(
      path,
      '{"zones": [{"name": "z", "networktype": "Basic", "dns1": "7", "internaldns1": "8"}]}',
    );
    const [problem, ...more] = await problemsOf({ zone: path, timeout: 'soon' });
    expect(problem).toMatch(/^zone: \S+zone\.cfg has \d problems: line 1: zones\[0\]\.\S+ .*\n {2}line 1: /);
    expect(more).toEqual([expect.stringContaining('timeout: "soon"')]);
  });
});

test('env keeps everything after the first equals sign, and skips comments', async () => {
  expect((await parse({ env: 'A=b=c\n# no\n\nEMPTY=' })).env).toEqual({ A: 'b=c', EMPTY: '' });
});

test('settings keep quotes, blanks and equals signs of their values', async () => {
  const settings = `a.b=it's "so" = $(id); \\ \n# no\n\nusage.aggregation.timezone=Europe/Berlin\nempty=`;
  expect((await parse({ settings })).globalSettings).toEqual({
    'a.b': `it's "so" = $(id); \\`,
    'usage.aggregation.timezone': 'Europe/Berlin',
    empty: '',
  });
});

describe('the file has the inputs of its door, with the same defaults and descriptions', () => {
  const inputsIn = (file: string) => {
    const { inputs } = parseYaml(readFileSync(file, 'utf8')) as { inputs: Record<string, object> };
    return Object.entries(inputs).map(([name, input]) => ({ name, ...input }));
  };
  const written = (group: Group) =>
    Object.values(group).map(({ name, default: value, description }) => ({
      name,
      description,
      default: value,
    }));

  test('action.yml', () => {
    // The last is the post step's.
    expect(inputsIn('action.yml').slice(0, -1)).toEqual(written(ACTION_INPUTS));
  });

  test('usage/action.yml', () => {
    expect(inputsIn('usage/action.yml')).toEqual(written(USAGE_STEP));
  });

  test('zone/action.yml', () => {
    expect(inputsIn('zone/action.yml')).toEqual(written(ZONE_STEP));
  });
});

/** Input of usage, value, and the sentence that it gets. */
const BAD_USAGE: [string, string, string][] = [
  ['advance', '30', 'advance: "30" is not a time: use one such as 30d, 12h, 90m, 2w, 3mo or 1y'],
  ['windows', '0', 'windows: "0" is not a window: use auto, hourly, daily, or minutes from 1 to 999999'],
  ['format', 'xml', 'format: "xml" is not accepted: use one of json, ndjson, csv'],
  ['from', 'yesterday', 'from: "yesterday" is not a time'],
  ['until', '2026-13-01', 'until: "2026-13-01" is not a time'],
  ['generate', '1', 'generate: "1" is not true or false'],
];

test.each(BAD_USAGE)('%s %j of usage is refused', async (input, value, sentence) => {
  const wrong = parseUsageSettings((name) => (name === input ? value : ''));
  await expect(wrong).rejects.toThrow(sentence);
});

test('a date is a day, a time is a moment', async () => {
  const given: Record<string, string> = { from: '2026-11-24', until: '2026-11-24T14:00:00+02:00' };
  const { from, until } = await parseUsageSettings((name) => given[name] ?? '');
  expect([from, until]).toEqual([{ date: '2026-11-24' }, { moment: Date.parse('2026-11-24T12:00:00Z') }]);
});

test.each<[Record<string, string>, string]>([
  [{ usageid: 'x' }, 'usageid: CloudStack looks for a resource only within a usage type: set type, too'],
  [{ projectid: 'p', account: 'acme' }, 'projectid: a project has its own records'],
  [{ projectid: 'p', domain: 'acme' }, 'projectid: a project has its own records'],
  [{ isrecursive: 'true' }, 'isrecursive: there is no domain to start from: set domain, too'],
  [{ isrecursive: 'true', domain: 'acme', account: 'acme' }, 'isrecursive: an account is in only one domain'],
])('%j is refused, because CloudStack would refuse or ignore it', async (given, problem) => {
  await expect(parseUsageSettings((name) => given[name] ?? '')).rejects.toThrow(problem);
});
