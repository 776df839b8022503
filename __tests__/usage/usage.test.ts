import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { callAndWait } from '../../src/cloudstack/job.js';
import { expectationsSchema, expectUsage } from '../../src/usage/expect.js';
import { advance, type GenerateRequest, generate } from '../../src/usage/generate.js';
import { addCredits, quotaSchema, setTariffs } from '../../src/usage/quota.js';
import { momentOfRecord, type UsageRecord, usageRecords } from '../../src/usage/records.js';
import { readScenario, runScenario } from '../../src/usage/scenario/scenario.js';
import { scenarioSchema } from '../../src/usage/scenario/schema.js';
import { writeRecords } from '../../src/usage/write-records.js';
import { parseYaml } from '../../src/usage/yaml-file.js';
import { deployNamed } from '../zone/deployment.js';
import { usageOf } from './service.js';

let emulator: Emulator;
let store: MemoryStore;
let request: GenerateRequest;
let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'usage-'));
  store = new MemoryStore({ 'usage.stats.job.aggregation.range': '5', 'usage.stats.job.exec.time': 'next' });
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  request = await usageOf(emulator);
});
afterEach(async () => {
  rmSync(directory, { recursive: true });
  await emulator.close();
});

const all = async () => {
  const found: UsageRecord[] = [];
  for await (const record of usageRecords(request.client, {})) found.push(record);
  return found;
};
const run = async (text: string, withAccounts?: () => Promise<void>) =>
  runScenario(parseYaml(text, 'scenario', scenarioSchema), request, withAccounts);
const expectation = (text: string) =>
  expectUsage(request.client, parseYaml(text, 'expectations', expectationsSchema));

describe('in an advanced zone', () => {
  beforeEach(async () => {
    await deployNamed('advanced', request.client);
  });

  test('all types are reached, and again nothing is made', async () => {
    const scenario = await readScenario('all-types');
    const { resources, impossible } = await runScenario(scenario, request);
    expect(Object.keys(impossible).sort()).toEqual(['backup', 'bucket', 'security group']);
    await advance(request, { months: 1, seconds: 0 });
    const types = [...new Set((await all()).map(({ usagetype }) => usagetype))].sort((a, b) => a - b);
    expect(types).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 21, 22, 23, 24, 25, 27, 30, 31]);
    const again = await runScenario(scenario, request);
    expect(again.made).toBe(0);
    expect(again.resources.map(({ id }) => id).sort()).toEqual(resources.map(({ id }) => id).sort());
    await generate(request, true);
    await expectation('records: [{ type: NETWORK_BYTES_SENT, sum: 1000000000 }]');
  });

  test('what is removed is metered no more', async () => {
    await runScenario(await readScenario('all-types'), request);
    await advance(request, { months: 0, seconds: 86_400 });
    const { client } = request;
    for (const [list, key, remove, named = 'id', filter = {}] of [
      ['listPortForwardingRules', 'portforwardingrule', 'deletePortForwardingRule'],
      ['listLoadBalancerRules', 'loadbalancerrule', 'deleteLoadBalancerRule'],
      ['listRemoteAccessVpns', 'remoteaccessvpn', 'deleteRemoteAccessVpn', 'publicipid'],
      ['listVpnUsers', 'vpnuser', 'removeVpnUser', 'username'],
      ['listSnapshots', 'snapshot', 'deleteSnapshot'],
      ['listVMSnapshot', 'vmSnapshot', 'deleteVMSnapshot', 'vmsnapshotid'],
      ['listTemplates', 'template', 'deleteTemplate', 'id', { templatefilter: 'all' }],
      ['listIsos', 'iso', 'deleteIso', 'id', { isofilter: 'all' }],
      ['listVirtualMachines', 'virtualmachine', 'destroyVirtualMachine'],
      ['listVolumes', 'volume', 'deleteVolume'],
      ['listPublicIpAddresses', 'publicipaddress', 'disassociateIpAddress', 'id', { issourcenat: 'false' }],
      ['listNetworks', 'network', 'deleteNetwork'],
      ['listVPCs', 'vpc', 'deleteVPC'],
    ] as const) {
      for (const thing of await client.list<Record<string, string>>(list, key, {
        listall: 'true',
        ...filter,
      })) {
        if (list === 'listTemplates' && thing.templatetype !== 'USER') continue;
        const expunge = remove === 'destroyVirtualMachine' ? 'true' : undefined;
        const owner = named === 'username' ? { account: thing.account, domainid: thing.domainid } : {};
        await callAndWait(client, remove, { [named]: thing[named] ?? thing.id, expunge, ...owner });
      }
    }
    await advance({ ...request, windows: 'daily' }, { months: 0, seconds: 3 * 86_400 });
    const removed = Date.now() - 2.5 * 86_400_000;
    const after = (await all()).filter(({ startdate }) => momentOfRecord(startdate) > removed);
    expect([...new Set(after.map(({ usagetype }) => usagetype))]).toEqual([]);
  });

  test('an address goes with its rules, and is not given again', async () => {
    await runScenario(await readScenario('all-types'), request);
    const { client } = request;
    const listed = (list: string, key: string) =>
      client.list<Record<string, string>>(list, key, { listall: 'true' });
    const [rule] = await listed('listPortForwardingRules', 'portforwardingrule');
    const before = await listed('listPublicIpAddresses', 'publicipaddress');
    const address = before.find(({ id }) => id === rule?.ipaddressid);
    await callAndWait(client, 'disassociateIpAddress', { id: address?.id });
    const rules = await listed('listPortForwardingRules', 'portforwardingrule');
    expect(rules.filter(({ ipaddressid }) => ipaddressid === address?.id)).toEqual([]);
    await callAndWait(client, 'associateIpAddress', { networkid: address?.associatednetworkid });
    const [given] = (await listed('listPublicIpAddresses', 'publicipaddress')).slice(-1);
    expect(before.map(({ ipaddress }) => ipaddress)).not.toContain(given?.ipaddress);
  });

  test('what is made just now is metered with fresh, and not without', async () => {
    await generate(request, false);
    await run('accounts: [{ name: acme, machines: [{}] }]');
    await generate(request, false);
    expect((await all()).filter(({ usagetype }) => usagetype === 1)).toEqual([]);
    expect((await generate(request, true))['moved-back']).toBe(120);
    await expectation('records: [{ type: 1, account: acme, min: 0.0001, max: 0.05 }]');
  });

  test('stopped and destroyed machines stop being billed, between two advances, too', async () => {
    await run(`
      accounts:
        - name: acme
          machines:
            - { name: web }
            - { name: idle, state: stopped }
            - { name: gone, state: destroyed }`);
    await advance(request, { months: 0, seconds: 15 * 86_400 });
    const machines = await request.client.list<{ id: string; name: string }>(
      'listVirtualMachines',
      'virtualmachine',
      { listall: 'true' },
    );
    await request.client.call('destroyVirtualMachine', {
      id: machines.find(({ name }) => name === 'acme-web-1')?.id,
    });
    await advance(request, { months: 0, seconds: 15 * 86_400 });
    await expectation(`
      records:
        - { type: RUNNING_VM, resource: acme-web-1, sum: 360, tolerance: 0.1, no-gaps: true, no-overlap: true }
        - { type: ALLOCATED_VM, resource: acme-web-1, sum: 360, tolerance: 0.1 }
        - { type: RUNNING_VM, resource: acme-idle-1, sum: 0, tolerance: 0.01 }
        - { type: ALLOCATED_VM, resource: acme-idle-1, sum: 720, tolerance: 0.1 }
        - { type: ALLOCATED_VM, resource: acme-gone-1, sum: 0, tolerance: 0.01 }`);
    expect((await run('accounts: [{ name: acme, machines: [{ name: gone, state: destroyed }] }]')).made).toBe(
      0,
    );
  });

  test('machines that were destroyed side by side are all remembered', async () => {
    const gone = 'accounts: [{ name: acme, machines: [{ count: 5, state: destroyed }] }]';
    expect((await run(gone)).made).toBeGreaterThan(5);
    expect((await run(gone)).made).toBe(0);
  });

  test('more than an account may have, of a custom size', async () => {
    const many = `
      accounts:
        - name: acme
          machines: [{ count: 25, offering: { cpunumber: 1, cpuspeed: 100, memory: 64 } }]
          volumes: 25`;
    await run(many);
    expect((await run(many)).made).toBe(0);
    const machines = await request.client.list<{ memory: number; name: string }>(
      'listVirtualMachines',
      'virtualmachine',
      { listall: 'true' },
    );
    expect(machines.filter(({ memory }) => memory === 64)).toHaveLength(25);
    // A root administrator has no limits.
    await expect(request.client.call('updateResourceLimit', { resourcetype: 2, max: 1 })).rejects.toThrow(
      'Only -1 limit is supported for Root Admin accounts',
    );
  });

  test('all accounts are there, with nothing in them, when they may get credits', async () => {
    const namesOf = async (command: string, key: string) => {
      const found = await request.client.list<{ name: string }>(command, key, { listall: true });
      return found.map(({ name }) => name);
    };
    let accounts: string[] = [];
    let volumes: string[] = [];
    await run('accounts: [{ name: acme, volumes: 1 }, { name: other, volumes: 1 }]', async () => {
      accounts = await namesOf('listAccounts', 'account');
      volumes = await namesOf('listVolumes', 'volume');
    });
    expect(accounts).toEqual(expect.arrayContaining(['acme', 'other']));
    expect(volumes).toEqual([]);
    expect(await namesOf('listVolumes', 'volume')).toHaveLength(2);
  });

  test('a project has its own', async () => {
    await run('accounts: [{ name: acme, domain: top/sub, project: site, volumes: 2 }]');
    await advance(request, { months: 0, seconds: 86_400 });
    await expectation('records: [{ type: VOLUME, account: site, sum: 48, tolerance: 0.1 }]');
  });

  test('the load scenario fills more than ten pages, and every record is read once', async () => {
    const { made } = await runScenario(await readScenario('load'), request);
    expect(made).toBe(182);
    const records = await all();
    expect(records.length).toBeGreaterThan(5000);
    expect(new Set(records.map(({ usageid, startdate }) => `${usageid} ${startdate}`)).size).toBe(
      records.length,
    );
  });

  test.each(['json', 'ndjson', 'csv'] as const)('records are written as %s', async (format) => {
    await run('accounts: [{ name: acme, volumes: 1 }]');
    await advance(request, { months: 0, seconds: 2 * 86_400 });
    const file = join(directory, 'records');
    const count = await writeRecords(usageRecords(request.client, { type: 6 }), format, file);
    const text = readFileSync(file, 'utf8');
    const read = {
      json: () => JSON.parse(text) as UsageRecord[],
      ndjson: () =>
        text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as UsageRecord),
      csv: () => text.trim().split('\n').slice(1),
    }[format]();
    expect(read).toHaveLength(count);
    expect(count).toBeGreaterThan(1);
  });

  test('an expectation that fails says what was found, and where', async () => {
    await run('accounts: [{ name: acme, volumes: 1 }]');
    await advance(request, { months: 0, seconds: 86_400 });
    await expect(expectation('records: [{ type: VOLUME, count: 99 }]')).rejects.toMatchObject({
      name: 'UnexpectedUsageError',
      message: expect.stringMatching(/^1 of 1 expectations failed: VOLUME: expected count 99, found \d+$/),
      evidence: expect.arrayContaining([
        expect.stringContaining('of acme in ROOT: Volume usage for acme-volume-1'),
      ]),
    });
    await expect(expectation('records: [{ type: NOTHING }]')).rejects.toThrow('is not a usage type');
  });
});

test('quota: tariffs and credits from a file, the balance after a month', async () => {
  const quota = parseYaml(
    'tariffs: [{ type: RUNNING_VM, value: 1.5 }]\ncredits: [{ account: acme, value: 1000 }]',
    'quota',
    quotaSchema,
  );
  await expect(setTariffs(request.client, quota, request.reporter)).rejects.toThrow(
    'started without the quota service: start it with quota: true',
  );
  await emulator.close();
  store = new MemoryStore({ 'quota.enable.service': 'true' });
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  request = await usageOf(emulator);
  await deployNamed('advanced', request.client);
  await run('accounts: [{ name: acme, machines: [{}] }]');
  await setTariffs(request.client, quota, request.reporter);
  await addCredits(request.client, quota, request.reporter);
  await advance(request, { months: 0, seconds: 30 * 86_400 });
  await expectation(
    'quota: [{ account: acme, balance: 998.5, used: 1.5, types: { running_vm: 1.5 }, tolerance: 0.06 }]',
  );
  await expect(expectation('quota: [{ account: acme, balance: 1000 }]')).rejects.toThrow(
    /quota of acme: expected balance 1000, found 998\.\d/,
  );
  // Whoever asks at once charges nothing twice.
  await advance(request, { months: 0, seconds: 30 * 86_400 });
  const summaries = () =>
    request.client.list<{ account: string; balance: number }>('quotaSummary', 'summary');
  for (const summary of await Promise.all([summaries(), summaries()]))
    expect(summary.find(({ account }) => account === 'acme')?.balance).toBeCloseTo(997, 0);
});

test('in a zone with security groups, their use is metered, and what it cannot do is reported', async () => {
  await deployNamed('advancedsg', request.client);
  const { impossible } = await runScenario(await readScenario('all-types'), request);
  expect(Object.keys(impossible).sort()).toEqual([
    ...['VPC', 'backup', 'bucket', 'network', 'public IP address', 'traffic'],
  ]);
  await generate(request, true);
  expect((await all()).map(({ usagetype }) => usagetype)).toContain(10);
});

test('a job that nobody can do is reported with the job table', async () => {
  const { usageServer } = store;
  // Its one job is another process's.
  for (const job of usageServer.jobs) Object.assign(job, { pid: 99, heartbeat: Date.now() });
  await expect(generate(request, true)).rejects.toMatchObject({
    message: expect.stringMatching(
      /^The usage job did not reach .*: its last successful run ends at 1970-01-01T00:00:00Z$/,
    ),
    evidence: [expect.stringContaining('of embedded/127.0.0.1 process 99: open')],
  });
});

test('if the server accepts no requests, its heartbeat meters everything, and a message says so', async () => {
  await emulator.close();
  let later = 0;
  store = new MemoryStore({ 'usage.stats.job.aggregation.range': '60' }, () => Date.now() + later);
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  request = await usageOf(emulator);
  await deployNamed('advanced', request.client);
  await run('accounts: [{ name: acme, volumes: 1 }]');
  const { server } = request;
  // A minute passes between two looks.
  const facts = async () => {
    later += 60_000;
    return { ...(await server.facts()), trigger: false };
  };
  request.server = Object.assign(Object.create(server) as typeof server, { facts });
  const metered = await advance(request, { months: 0, seconds: 2 * 86_400 });
  expect(metered['moved-back']).toBe(2 * 86_400);
  expect(request.reporter).toMatchObject({
    lines: expect.arrayContaining([expect.stringContaining('its heartbeat runs them once a minute')]),
  });
  // Up to the last full hour, as its range is.
  await expectation(`
    records:
      - { type: VOLUME, account: acme, no-gaps: true, no-overlap: true, max: 1.01 }
      - { type: VOLUME, account: acme, sum: 47.5, tolerance: 0.7 }`);
});

test('without a zone, a scenario says what it needs', async () => {
  await expect(runScenario(await readScenario('all-types'), request)).rejects.toThrow(
    'there is no enabled zone',
  );
});

test.each([
  ['accounts: {}', 'scenario has a problem: line 1: accounts must be a list'],
  ['accounts: []', 'must have at least one account'],
  ['accounts:\n  - name: a\n    volumes: many', 'line 3: accounts[0].volumes must be a number, not "many"'],
  [
    'accounts:\n  - name: "a b"',
    'line 2: accounts[0].name must be a letter, then letters, digits and "-", not "a b"',
  ],
  ['accounts:\n  - name: a\n    mashines: []', 'accounts[0].mashines'],
  [
    'accounts: [{ name: a }]\nadvance: soon',
    'line 2: advance must be a time such as 30d, 12h or 3mo, not "soon"',
  ],
  ['accounts: [{ name: a', 'scenario is not YAML'],
])('a scenario %j is refused', (text, sentence) => {
  expect(() => parseYaml(text, 'scenario', scenarioSchema)).toThrow(sentence);
});

test('a file that is not there is reported before anything is done', async () => {
  await expect(readScenario(join(directory, 'none.yaml'))).rejects.toThrow('cannot be read');
  writeFileSync(join(directory, 'empty.yaml'), '');
  await expect(readScenario(join(directory, 'empty.yaml'))).rejects.toThrow('has a problem');
});

describe('what selects records', () => {
  const count = async (parameters: Record<string, string | number>) => {
    const range = { startdate: '2000-01-01', enddate: '2100-01-01' };
    const records = await request.client.list<UsageRecord>('listUsageRecords', 'usagerecord', {
      ...range,
      ...parameters,
    });
    return records.length;
  };
  const idOf = async (command: string, key: string, name: string) => {
    const found = await request.client.list<{ id: string; name: string }>(command, key, { listall: true });
    return found.find((one) => one.name === name)?.id ?? '';
  };
  beforeEach(async () => {
    await deployNamed('advanced', request.client);
    await run('accounts: [{ name: acme, domain: holding/acme, volumes: 2, machines: [{ tags: { a: b } }] }]');
    await generate(request, true);
  });

  test('a resource by its id, with its type', async () => {
    const usageid = await idOf('listVolumes', 'volume', 'acme-volume-1');
    expect(await count({ type: 6, usageid })).toBe(1);
    expect(await count({ type: 1, usageid })).toBe(0);
    await expect(count({ usageid })).rejects.toThrow('Usageid must be specified together with usageType');
  });

  test('a domain alone, or with those below it', async () => {
    const domainid = await idOf('listDomains', 'domain', 'holding');
    expect(await count({ domainid, type: 6 })).toBe(0);
    expect(await count({ domainid, type: 6, isrecursive: 'True' })).toBe(3);
  });

  test('tags only if they are asked for', async () => {
    const tagsOf = async (more: Record<string, string>) => {
      const parameters = { startdate: '2000-01-01', enddate: '2100-01-01', type: 1, ...more };
      const [record] = await request.client.list('listUsageRecords', 'usagerecord', parameters);
      return record?.tags;
    };
    expect(await tagsOf({})).toEqual([]);
    expect(await tagsOf({ includetags: 'true' })).toMatchObject([{ key: 'a', value: 'b' }]);
  });

  test.each([
    ['2000-01-01T00:00:00Z', 1],
    ['2000-01-01T00:00:00+00:00', 1],
    ['2000-01-01T00:00:00.000000Z', 1],
    ['2000-01-01T00:00:00+0000', 1],
    ['2000-01-01 00:00:00', 1],
    ['2099-01-01T00:00:00Z', 0],
    // Without an offset, it is the day.
    [`${new Date().toISOString().slice(0, 10)}T23:59:59`, 1],
  ])('records from %s on: %d', async (startdate, records) => {
    const type = 1;
    expect(await count({ startdate, type })).toBe(records);
  });
});
