import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { recordedFor, versionNotice } from '../../emulator/versions.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { parseUsageSettings } from '../../src/inputs/usage.js';
import { advance } from '../../src/usage/generate.js';
import { quotaSchema, setTariffs } from '../../src/usage/quota.js';
import { checkedRecords, momentOfRecord, usageRecords } from '../../src/usage/records.js';
import { readScenario, runScenario } from '../../src/usage/scenario/scenario.js';
import { scenarioSchema } from '../../src/usage/scenario/schema.js';
import { periodOf } from '../../src/usage/usage.js';
import { parseYaml } from '../../src/usage/yaml-file.js';
import { cli } from '../e2e/harness.js';
import { recorder } from '../recorder.js';
import { usageOf } from '../usage/service.js';
import { deployNamed } from '../zone/deployment.js';

let emulator: Emulator;
let client: CloudStackClient;

async function start(version: string, settings: Record<string, string> = {}): Promise<void> {
  await emulator?.close();
  const store = new MemoryStore({ 'quota.enable.service': 'true', ...settings });
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, version, store });
  client = new CloudStackClient(emulator.apiUrl, { keys: await adminKeys(emulator.apiUrl, recorder()) });
}
afterEach(() => emulator?.close());

test.each([
  ['4.18.0.0', '4.18.2.5', undefined],
  ['4.18.1.0', '4.18.2.5', undefined],
  ['4.18.10.0', '4.18.2.5', undefined],
  ['4.19.3.0', '4.19.3.0', undefined],
  ['4.20.2.0', '4.20.1.0', undefined],
  [
    '4.21.0.0',
    '4.20.1.0',
    'No CloudStack 4.21 was recorded: the emulator answers for 4.21.0.0 as 4.20.1.0 does',
  ],
  ['4.22.1.0', '4.22.0.0', undefined],
  [
    '4.23.0.0',
    '4.22.0.0',
    'No CloudStack 4.23 was recorded: the emulator answers for 4.23.0.0 as 4.22.0.0 does',
  ],
])('%s answers as %s', (version, recorded, notice) => {
  expect([recordedFor(version), versionNotice(version)]).toEqual([recorded, notice]);
});

test('a version that is older than all is refused', async () => {
  const refusal = 'cs-version: the emulator knows CloudStack from 4.18 on, not 4.17.2.0';
  await expect(startEmulator({ apiPort: 0, integrationPort: 0, version: '4.17.2.0' })).rejects.toThrow(
    refusal,
  );
});

test.each([
  ['4.18.1.0', 22, ['usagetypeid', 'description']],
  ['4.19.3.0', 25, ['usagetypeid', 'description']],
  ['4.20.2.0', 25, ['id', 'name', 'description']],
])('listUsageTypes of %s has %d types of %j', async (version, count, keys) => {
  await start(version);
  const types = await client.list('listUsageTypes', 'usagetype');
  expect(types).toHaveLength(count);
  expect(new Set(types.map((type) => Object.keys(type).join()))).toEqual(new Set([keys.join()]));
});

test.each([
  ['4.18.2.5', undefined],
  ['4.19.3.0', '/all-types/'],
  ['4.20.1.0', '/all-types/'],
  ['4.22.0.0', 'ROOT/all-types'],
])('on %s the records of an account have the domain path %s', async (version, path) => {
  await start(version);
  await deployNamed('advanced', client);
  const usage = await usageOf(emulator);
  await runScenario(await readScenario('all-types'), usage);
  await advance(usage, { months: 0, seconds: 86_400 });
  const dates = { startdate: '2000-01-01', enddate: '2100-01-01' };
  const records = await client.list('listUsageRecords', 'usagerecord', dates);
  expect(new Set(records.map(({ domainpath }) => domainpath))).toEqual(new Set([path]));
  const types = new Set(records.map(({ usagetype }) => usagetype));
  // NETWORK and VPC, which 4.18 does not have.
  expect([30, 31].filter((type) => types.has(type))).toEqual(version === '4.18.2.5' ? [] : [30, 31]);
});

test.each([
  ['4.18.2.5', 'GMT', /^\d{4}-\d\d-\d\d'T'\d\d:\d\d:\d\d\+00:00$/],
  ['4.19.3.0', 'Asia/Kolkata', /^\d{4}-\d\d-\d\d'T'\d\d:\d\d:\d\d\+05:30$/],
  ['4.19.3.0', 'GMT-3:30', /^\d{4}-\d\d-\d\d'T'\d\d:\d\d:\d\d-03:30$/],
  ['4.20.1.0', 'GMT', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/],
])('on %s in %s the dates of a record are like %s', async (version, timezone, form) => {
  await start(version, { 'usage.aggregation.timezone': timezone });
  await deployNamed('advanced', client);
  const usage = await usageOf(emulator);
  await runScenario(await readScenario('all-types'), usage);
  await advance(usage, { months: 0, seconds: 86_400 });
  const dates = { startdate: '2000-01-01', enddate: '2100-01-01' };
  const records = await client.list<{ startdate: string }>('listUsageRecords', 'usagerecord', dates);
  expect(records[0]?.startdate).toMatch(form);
  // It is the same moment in every form.
  const [first] = await checkedRecords(client, records);
  const age = Date.now() - momentOfRecord(first?.startdate ?? '');
  expect(age).toBeGreaterThan(0);
  expect(age).toBeLessThan(2 * 86_400_000);
});

describe('activation rules', () => {
  const tariff = {
    name: 'by-name',
    usagetype: 1,
    value: 720,
    activationrule: "value.name == 'all-types-vm-1'",
  };
  const refused = 'Quota Tariff Activation Rule cannot be set, as Javascript interpretation is disabled';

  test.each([
    ['4.20.1.0', 'false', true],
    ['4.20.2.0', 'false', false],
    ['4.20.2.0', 'true', true],
    ['4.22.0.0', 'false', false],
    ['4.22.0.0', 'true', true],
  ])('on %s with js.interpretation.enabled %s: %s', async (version, setting, isTaken) => {
    await start(version, { 'js.interpretation.enabled': setting });
    const made = client.call('quotaTariffCreate', tariff);
    if (isTaken) await expect(made).resolves.toMatchObject({ quotatariff: { name: 'by-name' } });
    else
      await expect(made).rejects.toMatchObject({ status: 531, errortext: expect.stringContaining(refused) });
  });

  test('are evaluated for each record; what they read that the emulator does not have is an error', async () => {
    await start('4.20.1.0');
    await deployNamed('advanced', client);
    const usage = await usageOf(emulator);
    await runScenario(await readScenario('all-types'), usage);
    const [account] = await client.list<{ domainid: string }>('listAccounts', 'account', {
      name: 'all-types',
      listall: true,
    });
    const range = { startdate: '1971-01-01', enddate: new Date().toISOString().slice(0, 10) };
    const owner = { account: 'all-types', domainid: account?.domainid ?? '' };
    let before = 0;
    /** What a day costs more with a rule for running machines. */
    const costWith = async (activationrule: string) => {
      await client.call('quotaTariffUpdate', { name: 'RUNNING_VM', value: 720, activationrule });
      await advance(usage, { months: 0, seconds: 86_400 });
      const { statement } = await client.call('quotaStatement', { ...owner, ...range });
      const used = (statement as { totalquota: number }).totalquota;
      const cost = used - before;
      before = used;
      return cost;
    };
    const all = await costWith('true');
    expect(all).toBeGreaterThan(20);
    const close = (factor: number) => ({ from: factor * all * 0.9, to: factor * all * 1.1 });
    const isNear = (cost: number, { from, to }: { from: number; to: number }) => cost >= from && cost <= to;
    expect(
      isNear(await costWith("value.name == 'all-types-vm-1' && account.name == 'all-types'"), close(1)),
    ).toBe(true);
    expect(await costWith("value.name == 'another'")).toBe(0);
    expect(isNear(await costWith("resourceType == 'Simulator' ? 1440 : 0"), close(2))).toBe(true);
    expect(
      await costWith('value.computingResources.memory >= 256 && value.computingResources.cpuNumber < 99'),
    ).toBeGreaterThan(20);
    await expect(costWith('value.host.name == "x"')).rejects.toThrow(
      'all-types: An activation rule of a quota tariff reads value.host, which the embedded engine does not have',
    );
    await expect(client.call('quotaStatement', { ...owner, ...range })).rejects.toMatchObject({
      status: 530,
    });
    await client.call('quotaTariffUpdate', { name: 'RUNNING_VM', value: 720, activationrule: '' });
    await advance(usage, { months: 0, seconds: 86_400 });
    // With what could not be charged the day before.
    const { statement } = await client.call('quotaStatement', { ...owner, ...range });
    expect((statement as { totalquota: number }).totalquota - before).toBeGreaterThan(40);
  });

  test.each([
    ['4.18.2.5', 'true', 'ReferenceError: "Simulator" is not defined. CloudStack before 4.19'],
    ['4.19.3.0', 'resourceType == "Simulator"', undefined],
    ['4.20.2.0', 'value.computingResources.memory > 1', '. CloudStack 4.20.2 and 4.22.0 give'],
    ['4.20.2.0', 'JSON.parse(value).computingResources.memory > 1', undefined],
    ['4.22.0.0', 'value.computingResources.memory > 1', '. CloudStack 4.20.2 and 4.22.0 give'],
    ['4.22.1.0', 'value.computingResources.memory > 1', undefined],
    ['4.20.1.0', 'const much = 1; value.computingResources.memory > much', 'SyntaxError: '],
    ['4.20.1.0', 'nowhere > 1', 'ReferenceError: nowhere is not defined'],
    ['4.20.1.0', 'if (false) 5', 'null (the rule has no result)'],
  ])('of virtual machines on %s: %s: %s', async (version, activationrule, failure) => {
    await start(version, { 'js.interpretation.enabled': 'true' });
    await deployNamed('advanced', client);
    const usage = await usageOf(emulator);
    await runScenario(await readScenario('all-types'), usage);
    await client.call('quotaTariffUpdate', { name: 'RUNNING_VM', value: 720, activationrule });
    const job = advance(usage, { months: 0, seconds: 86_400 });
    if (failure) await expect(job).rejects.toThrow(failure);
    else await job;
    const summaries = await client.list<{ account: string; balance: number }>('quotaSummary', 'summary', {
      listall: true,
    });
    const balance = summaries.find(({ account }) => account === 'all-types')?.balance;
    expect(balance).toBeCloseTo(failure ? 0 : -24, -1);
  });
});

test.each([
  ['4.18.2.5', 'Asia/Tokyo'],
  ['4.18.2.5', 'America/New_York'],
  ['4.18.2.5', 'GMT'],
  ['4.20.1.0', 'Asia/Tokyo'],
])('on %s in %s, a new tariff holds from now on', async (version, timezone) => {
  await start(version, { 'usage.aggregation.timezone': timezone });
  const quota = parseYaml('tariffs: [{ name: mine, type: VOLUME, value: 2 }]', 'it', quotaSchema);
  await setTariffs(client, quota, recorder());
  const tariffs = await client.list<{ name: string; effectiveDate: string }>(
    'quotaTariffList',
    'quotatariff',
  );
  const since = tariffs.find(({ name }) => name === 'mine')?.effectiveDate ?? '';
  expect(Math.abs(momentOfRecord(since) - Date.now())).toBeLessThan(10_000);
});

test.each([
  ['4.22.0.0', { startquota: 5, credits: [] }],
  ['4.23.0.0', { balances: [{ balance: 5, date: expect.stringMatching(/T00:00:00\+0000$/) }] }],
])('quotaBalance of %s', async (version, expected) => {
  await start(version);
  const [domain] = await client.list<{ id: string }>('listDomains', 'domain');
  const owner = { account: 'admin', domainid: domain?.id ?? '' };
  await client.call('quotaCredits', { ...owner, value: 5 });
  const { balance } = await client.call('quotaBalance', owner);
  expect(balance).toMatchObject({ ...expected, currency: '$' });
  expect('startquota' in (balance as object)).toBe(version === '4.22.0.0');
});

test('a parameter that only later versions have is ignored, as CloudStack ignores it', async () => {
  await start('4.19.3.0');
  const [, second] = await client.list<{ uuid: string }>('quotaTariffList', 'quotatariff');
  const found = await client.list('quotaTariffList', 'quotatariff', { id: second?.uuid ?? '' });
  expect(found).toHaveLength(19);
});

test.each(['4.18.2.5', '4.20.1.0'])(
  'a date is a day of usage.aggregation.timezone on %s, and a time is a moment',
  async (version) => {
    await start(version, { 'usage.aggregation.timezone': 'Asia/Tokyo' });
    await deployNamed('advanced', client);
    const usage = { ...(await usageOf(emulator)), windows: 'daily' as const };
    await runScenario(parseYaml('accounts: [{ name: acme, volumes: 1 }]', 'it', scenarioSchema), usage);
    await advance(usage, { months: 0, seconds: 7 * 86_400 });
    const found = async (inputs: Record<string, string>) => {
      const settings = await parseUsageSettings((name) => inputs[name] ?? '');
      const { start, end } = await periodOf(settings, usage.server);
      const records = [];
      for await (const record of usageRecords(client, { start, end, type: 6 })) records.push(record);
      return records.map(({ startdate }) => new Date(momentOfRecord(startdate)).toISOString());
    };
    const date = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    const midnight = new Date(Date.parse(`${date}T00:00:00+09:00`)).toISOString();
    expect(await found({ from: date, until: date })).toEqual([midnight]);
    expect(await found({ from: `${date}T00:00:00+09:00`, until: `${date}T23:59:59+09:00` })).toEqual([
      midnight,
    ]);
    expect(await found({ from: `${date}T00:00:01+09:00`, until: `${date}T23:59:59+09:00` })).toEqual([]);
  },
);

describe('the embedded engine', () => {
  const state = mkdtempSync(join(tmpdir(), 'versions-'));
  const up = (...args: string[]) =>
    cli(['up', '--engine', 'embedded', '--json', '--api-port', '0', '--integration-port', '0', ...args], {
      XDG_STATE_HOME: state,
    });
  afterEach(() => cli(['down', '--engine', 'embedded'], { XDG_STATE_HOME: state }));
  afterAll(() => rmSync(state, { recursive: true }));

  test('says that a version is newer than all that it knows, and reports that version', async () => {
    const { code, stdout, stderr } = await up('--cs-version', '4.23.0.0');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('the emulator answers for 4.23.0.0 as 4.22.0.0 does'),
    });
    expect(JSON.parse(stdout)).toMatchObject({ 'cs-version': '4.23.0.0' });
  });

  test('says nothing of a version whose line it knows', async () => {
    const { code, stderr } = await up('--cs-version', '4.18.1.0');
    expect(code).toBe(0);
    expect(stderr).not.toContain('answers for');
  });

  test('refuses one that is older than all', async () => {
    const { code, stderr } = await up('--cs-version', '4.17.2.0');
    expect(code).not.toBe(0);
    expect(stderr).toContain('the emulator knows CloudStack from 4.18 on, not 4.17.2.0');
  });
});
