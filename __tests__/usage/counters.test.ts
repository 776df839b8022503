import { type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { parseCounters } from '../../src/service/usage-server.js';
import { expectationsSchema, expectUsage } from '../../src/usage/expect.js';
import { advance, type GenerateRequest, generate } from '../../src/usage/generate.js';
import { type UsageRecord, usageRecords } from '../../src/usage/records.js';
import { readScenario, runScenario } from '../../src/usage/scenario/scenario.js';
import { scenarioSchema } from '../../src/usage/scenario/schema.js';
import { parseYaml } from '../../src/usage/yaml-file.js';
import { BLOCKS } from '../documents.js';
import { deployNamed } from '../zone/deployment.js';
import { usageOf } from './service.js';

let emulator: Emulator;
let request: GenerateRequest;
const startAt = async (clock: () => number) => {
  const store = new MemoryStore({ 'usage.stats.job.aggregation.range': '5' }, clock);
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  request = await usageOf(emulator);
  await deployNamed('advanced', request.client);
};
afterEach(() => emulator?.close());

const scenarioOf = (text: string) => parseYaml(text, 'scenario', scenarioSchema);
const run = (text: string) => runScenario(scenarioOf(text), request);
const all = async () => {
  const found: UsageRecord[] = [];
  for await (const record of usageRecords(request.client, {})) found.push(record);
  return found;
};
const sums = async (account: string) => {
  const found: Record<number, number> = {};
  for (const { usagetype, rawusage, ...record } of await all())
    if (record.account === account || record.project === account)
      found[usagetype] = (found[usagetype] ?? 0) + Number(rawusage);
  return found;
};
const expectation = (text: string) =>
  expectUsage(request.client, parseYaml(text, 'expectations', expectationsSchema));

const MANY = `
    networks: 2
    vpcs: 2
    machines:
      - { name: web, count: 2, volumes: 2 }
      - { name: db, network: acme-network-2, volumes: 1 }`;

describe('what a scenario says is what the records sum up to', () => {
  beforeEach(() => startAt(Date.now));

  test('however many networks, VPCs and disks the account has', async () => {
    await run(`
accounts:
  - name: acme${MANY}
    traffic: { sent: 1000, received: 2000 }
    disk: { io-read: 1, io-write: 2, bytes-read: 3, bytes-written: 4 }`);
    await generate(request, true);
    expect(await sums('acme')).toMatchObject({ 4: 1000, 5: 2000, 21: 1, 22: 2, 23: 3, 24: 4 });
    const [{ id: owner }] = (await request.client.list<{ id: string }>('listAccounts', 'account', {
      name: 'acme',
      listall: true,
    })) as [{ id: string }];
    const counters = await request.server.counters(owner);
    // A router for each network that has a machine and for each VPC; a counter for each disk of each machine.
    expect(counters.filter(({ kind }) => kind === 'traffic')).toHaveLength(4);
    expect(counters.filter(({ kind }) => kind === 'disk')).toHaveLength(2 * 3 + 2);
  });

  test('also if it is run again, after a part was added, and after time went by', async () => {
    const part = 'accounts: [{ name: acme, machines: [{}], traffic: { sent: 1000 }, disk: { io-read: 10 }';
    await run(`${part} }]`);
    await generate(request, true);
    expect((await run(`${part} }]`)).made).toBe(0);
    expect((await run(`${part}, vpcs: 1, volumes: 1 }]`)).made).toBe(2);
    await advance(request, { months: 0, seconds: 86_400 });
    expect(await sums('acme')).toMatchObject({ 4: 1000, 21: 10 });
    expect((await run(`${part.replace('1000', '1500')} }]`)).made).toBe(1);
    await generate(request, true);
    await expectation(
      'records: [{ type: 4, account: acme, sum: 1500 }, { type: 21, account: acme, sum: 10 }]',
    );
  });

  test('and a total below what is counted is refused, for counters cannot go back', async () => {
    const text = 'accounts: [{ name: acme, machines: [{}], traffic: { sent: 1000, received: 5 } }]';
    await run(text);
    await expect(run(text.replace('1000', '999'))).rejects.toThrow(
      'traffic of acme: sent is already 1000, and the scenario says 999: counters cannot go back, so use 1000 or more',
    );
    // What is not given stays as it is.
    expect((await run(text.replace(', received: 5', ''))).made).toBe(0);
  });

  test('for each network that is named, and for each machine', async () => {
    const { impossible } = await run(`
accounts:
  - name: acme
    networks: 3
    vpcs: 1
    machines:
      - { name: web, count: 2, volumes: 1, disk: { bytes-read: 100 } }
      - { name: gone, state: destroyed, network: acme-network-2, disk: { bytes-read: 7 } }
    traffic:
      - { network: acme-network-1, sent: 1 }
      - { network: acme-network-2, sent: 20, received: 3 }
      - { network: acme-network-3, sent: 400 }
      - { network: acme-vpc-1, sent: 5000 }`);
    expect(impossible).toEqual({
      'traffic of acme-network-3': 'it has no router that counts: a network needs a machine',
    });
    await generate(request, true);
    expect(await sums('acme')).toMatchObject({ 4: 5021, 5: 3, 23: 207 });
    await expectation(`
records:
  - { type: 4, account: acme, resource: acme-network-2, sum: 20 }
  - { type: 23, account: acme, resource: acme-web-2, sum: 100 }
  - { type: 23, account: acme, resource: acme-gone-1, sum: 7 }`);
  });

  test('as the page of usage shows it by network and by machine', async () => {
    const example = BLOCKS.find(({ code }) => code.startsWith('# usage/counted.yaml\n'));
    await run(example?.code ?? '');
    await generate(request, true);
    expect(await sums('acme')).toMatchObject({ 4: 1_000_005_000, 5: 7000, 22: 2000, 23: 2 * 4_096_000 });
  });

  test('for a project, whose usage is its own', async () => {
    await run(`
accounts:
  - { name: acme, project: shop, machines: [{}], traffic: { sent: 30 }, disk: { io-write: 40 } }
  - { name: other, machines: [{}], traffic: { sent: 1 } }`);
    await generate(request, true);
    expect(await sums('shop')).toMatchObject({ 4: 30, 22: 40 });
    expect(await sums('other')).toMatchObject({ 4: 1 });
  });

  test('or it is reported that nothing there counts', async () => {
    const { impossible } = await run(
      'accounts: [{ name: acme, networks: 1, traffic: { sent: 1 }, disk: { io-read: 1 } }]',
    );
    expect(impossible).toEqual({
      traffic: 'no network of the account has a router that counts',
      disk: 'the account has no machine whose disks could count',
    });
  });
});

/**
 * How many records of each type all-types had after `advance 30d --windows daily` on real ones, each made at 15:31 UTC
 * and metered in 31 windows (25 November 2026). Before 4.19 there are no types 30 and 31.
 */
const RECORDED: Readonly<Record<number, number>> = {
  ...{
    1: 31,
    2: 31,
    3: 124,
    6: 62,
    7: 31,
    8: 31,
    9: 31,
    11: 31,
    12: 31,
    13: 31,
    14: 31,
    25: 62,
    27: 31,
    30: 32,
  },
  31: 31,
};

test('the engine meters as many records of each type as 4.19.3.0 and 4.20.1.0 did', async () => {
  const day = 86_400_000;
  const shift = Math.floor(Date.now() / day) * day + (15 * 60 + 31) * 60_000 - Date.now();
  await startAt(() => Date.now() + shift);
  await runScenario(await readScenario('all-types'), request);
  await advance({ ...request, windows: 'daily' }, { months: 0, seconds: 30 * 86_400 });
  const counts: Record<number, number> = {};
  for (const { usagetype } of await all()) counts[usagetype] = (counts[usagetype] ?? 0) + 1;
  // What counts has a record in the window in which it was raised.
  expect(counts).toEqual({ ...RECORDED, 4: 1, 5: 1, 21: 1, 22: 1, 23: 1, 24: 1 });
  const [vpc] = await request.client.list<{ id: string }>('listVPCs', 'vpc', { listall: true });
  const isOfVpc = { vpcid: vpc?.id, issourcenat: true, listall: true };
  expect(await request.client.list('listPublicIpAddresses', 'publicipaddress', isOfVpc)).toHaveLength(1);
});

test.each([
  ['traffic: { sents: 1 }', 'accounts[0].traffic.sents'],
  ['traffic: { sent: -1 }', 'accounts[0].traffic.sent must not be negative, not -1'],
  ['traffic: [{ sent: 1 }]', 'accounts[0].traffic[0].network is missing'],
  [
    'traffic: [{ network: acme-network-2, sent: 1 }]',
    'accounts[0].traffic[0].network must be one of acme-network-1, acme-vpc-1, not "acme-network-2"',
  ],
  [
    'traffic: [{ network: acme-vpc-1 }, { network: acme-vpc-1 }]',
    'accounts[0].traffic[1].network must be there once, not "acme-vpc-1"',
  ],
  [
    'machines: [{ network: acme-vpc-1 }]',
    'accounts[0].machines[0].network must be one of acme-network-1, not "acme-vpc-1"',
  ],
  [
    'disk: { io-read: 1 }, machines: [{ disk: { io-read: 1 } }]',
    'accounts[0].machines[0].disk must not be given beside the disk of the account',
  ],
])('a scenario with %s is refused', (text, sentence) => {
  expect(() => scenarioOf(`accounts: [{ name: acme, networks: 1, vpcs: 1, ${text} }]`)).toThrow(sentence);
});

test.each(['traffic 1 - 5', 'disk x - 1 2 3 4', 'tape 1 - 1 2', 'traffic 1 - 1 NULL'])(
  'a line of counters such as "%s" is an error, not a zero',
  (line) => {
    expect(() => parseCounters(`traffic 1 - 1 2\n${line}\n`)).toThrow(`have an unknown line: ${line}`);
  },
);
