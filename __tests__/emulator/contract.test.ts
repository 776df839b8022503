import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { COMMANDS, type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { sign } from '../../src/cloudstack/signature.js';
import { advance } from '../../src/usage/generate.js';
import { readScenario, runScenario } from '../../src/usage/scenario/scenario.js';
import { recorder } from '../recorder.js';
import { usageOf } from '../usage/service.js';
import { deployMachine, deployNamed } from '../zone/deployment.js';

/** What scripts/derive-contract.mjs exports; plain JavaScript, as every script. */
interface ContractScript {
  shapeOf(value: unknown): unknown;
  departures(shape: unknown, contract: unknown): string[];
  deriveContract(directory: string): Contract;
}

interface Contract {
  commands: Record<string, Record<string, { parameters: string[]; response: unknown; errors: string[] }>>;
  apis: Record<string, { params: Record<string, string> }>;
}

const RECORDINGS = resolve('..', 'shared', 'recordings');
const contract = JSON.parse(readFileSync('emulator/contract.json', 'utf8')) as Contract;
const { shapeOf, departures, deriveContract } = (await import(
  // @ts-expect-error a script has no types
  '../../scripts/derive-contract.mjs'
)) as ContractScript;

/** A call of each command that the contract and the emulator share: its parameters, and the status to be had. */
const CALLS: [string, number, Record<string, string>][] = [
  ['listUsers', 200, { account: 'admin' }],
  ['getUserKeys', 200, { id: 'ADMIN' }],
  ['registerUserKeys', 200, { id: 'ADMIN' }],
  ['listDomains', 200, {}],
  ['listZones', 200, {}],
  ['listCapabilities', 200, {}],
  ['listUsageTypes', 200, {}],
  ['listUsageServerMetrics', 200, {}],
  ['quotaIsEnabled', 200, {}],
  ['updateConfiguration', 200, { name: 'network.gc.wait', value: '20' }],
  ['generateUsageRecords', 200, { startdate: '2026-11-22', enddate: '2026-11-24' }],
  ['listUsageRecords', 200, { startdate: '2026-11-22', enddate: '2026-11-24', page: '1', pagesize: '500' }],
  ['listUsageRecords', 431, { startdate: '2026-11-22' }],
  ['listUsageRecords', 431, { startdate: '2026-11-22', enddate: 'nonsense' }],
  ['listUsageRecords', 431, { startdate: '2026-11-22', enddate: '2026-11-24', pagesize: '5' }],
  ['quotaTariffList', 200, {}],
  ['quotaBalance', 200, { account: 'admin', domainid: 'ROOT' }],
  [
    'quotaStatement',
    200,
    { account: 'admin', domainid: 'ROOT', startdate: '2026-10-20', enddate: '2026-11-23' },
  ],
  ['quotaSummary', 200, {}],
];

let emulator: Emulator;
/** Ids that are not known before. */
const STANDS_FOR: Record<string, string> = {};
beforeAll(async () => {
  const store = new MemoryStore({ 'quota.enable.service': 'true' });
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  const { user } = await new CloudStackClient(emulator.integrationUrl, 'none').call('listUsers');
  const [admin] = user as { id: string; domainid: string }[];
  Object.assign(STANDS_FOR, { ADMIN: admin?.id, ROOT: admin?.domainid });
});
afterAll(() => emulator.close());

async function answer(command: string, parameters: Record<string, string>) {
  const { apiKey, secretKey } = await adminKeys(emulator.apiUrl, recorder());
  const given = Object.entries(parameters).map(([name, value]) => [name, STANDS_FOR[value] ?? value]);
  const signed = sign({ ...Object.fromEntries(given), command, response: 'json', apiKey }, secretKey);
  const response = await fetch(emulator.apiUrl, { method: 'POST', body: new URLSearchParams(signed) });
  return { status: response.status, body: (await response.json()) as Record<string, { errortext?: string }> };
}

/** Where an answer departs from what the real CloudStack answered. */
async function departuresOf(
  against: Contract,
  command: string,
  status: number,
  parameters: Record<string, string>,
) {
  const { status: found, body } = await answer(command, parameters);
  const expected = against.commands[command]?.[status];
  if (!expected) return [`${command} ${status} is not in the contract`];
  if (found !== status) return [`status ${found} instead of ${status}`];
  return departures(shapeOf(body), expected.response);
}

test.each(CALLS)('%s answers %d as the real CloudStack does', async (command, status, parameters) => {
  expect(await departuresOf(contract, command, status, parameters)).toEqual([]);
});

test.each(CALLS.filter(([, status]) => status === 431))(
  "an error text of %s has the real one's form",
  async (command, _, parameters) => {
    const { body } = await answer(command, parameters);
    expect(contract.commands[command]?.[431]?.errors).toContain(Object.values(body)[0]?.errortext);
  },
);

interface Exchange {
  command: string;
  status: number;
  body: unknown;
}

/** An API's door that keeps what goes through it. */
async function recordingDoor(apiUrl: string, seen: Exchange[]): Promise<Server> {
  const door = createServer(async (incoming, outgoing) => {
    const form = await textOf(incoming);
    const headers = { cookie: incoming.headers.cookie ?? '' };
    const answer = await fetch(apiUrl, { method: 'POST', headers, body: new URLSearchParams(form) });
    const text = await answer.text();
    const command = new URLSearchParams(form).get('command') ?? '';
    seen.push({ command, status: answer.status, body: JSON.parse(text) });
    outgoing.writeHead(answer.status, { 'set-cookie': answer.headers.getSetCookie() }).end(text);
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  return door;
}

/** Deploys each type of zone and a machine in it, and lists what there is then. @returns every exchange */
async function everyZoneType(): Promise<Exchange[]> {
  const seen: Exchange[] = [];
  for (const name of ['advanced', 'advancedsg', 'basic']) {
    const own = await startEmulator({ apiPort: 0, integrationPort: 0 });
    const door = await recordingDoor(own.apiUrl, seen);
    const apiUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}/client/api`;
    try {
      const client = new CloudStackClient(apiUrl, { keys: await adminKeys(apiUrl, recorder()) });
      await deployMachine(client, await deployNamed(name, client));
      const usage = await usageOf({ ...own, apiUrl });
      await runScenario(await readScenario('all-types'), usage);
      await advance(usage, { months: 0, seconds: 86_400 });
      await client.call('listUsageRecords', { startdate: '2000-01-01', enddate: '2100-01-01' });
      for (const command of ['listZones', 'listNetworkOfferings', 'listHosts']) await client.call(command);
    } finally {
      door.close();
      await own.close();
    }
  }
  return seen;
}

/** No recorded physical network has tags, no machine either; the usage records that were kept are others'. */
const NOT_RECORDED = [
  'jobresult.physicalnetwork.tags',
  'jobresult.virtualmachine.tags',
  'usagerecord[].networkid',
];

const called = new Set(CALLS.map(([command]) => command));

test('every exchange of a deployment is as the real one', async () => {
  const found = await everyZoneType();
  const wrong = found.flatMap(({ command, status, body }) => {
    const expected = contract.commands[command]?.[status];
    called.add(command);
    if (!expected) return [];
    return departures(shapeOf(body), expected.response).map((problem) => `${command} ${status} ${problem}`);
  });
  expect([...new Set(wrong)].filter((line) => !NOT_RECORDED.some((path) => line.includes(path)))).toEqual([]);
  expect(found.length).toBeGreaterThan(150);
});

test('every command that the contract and the emulator share is called', () => {
  const shared = COMMANDS.map(({ name }) => name).filter((name) => name in contract.commands);
  expect(shared.filter((name) => !called.has(name))).toEqual([]);
});

test('what the emulator requires, CloudStack requires', () => {
  for (const { name, required = [] } of COMMANDS.filter(({ name }) => name in contract.apis)) {
    const wanted = Object.entries(contract.apis[name]?.params ?? {}).filter(([, type]) => type.endsWith('!'));
    expect([name, [...required].sort()]).toEqual([name, wanted.map(([parameter]) => parameter).sort()]);
  }
});

test('a departure is seen', () => {
  const real = shapeOf({ a: 1, list: [{ b: 'x' }] });
  expect(departures(shapeOf({ a: '1', list: [{ c: 'x' }] }), real)).toEqual([
    '.a: "string" instead of "number"',
    '.list[].b: missing',
    ".list[].c: not in CloudStack's answer",
  ]);
});

if (existsSync(RECORDINGS)) {
  test('the contract is what the recordings beside the checkout give', () => {
    expect(contract).toEqual(deriveContract(RECORDINGS));
  });

  test.each(CALLS)('%s answers %d as recorded', async (command, status, parameters) => {
    expect(await departuresOf(deriveContract(RECORDINGS), command, status, parameters)).toEqual([]);
  });
} else {
  test('without the recordings, the contract still covers every recorded command', () => {
    expect(Object.keys(contract.commands).length).toBeGreaterThanOrEqual(60);
  });
}
