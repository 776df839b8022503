import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COMMANDS, type Emulator, startEmulator } from '../../emulator/server.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { sign } from '../../src/cloudstack/signature.js';
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
];

let emulator: Emulator;
let admin: string;
beforeAll(async () => {
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
  const { user } = await new CloudStackClient(emulator.integrationUrl, 'none').call('listUsers');
  admin = (user as { id: string }[])[0]?.id ?? '';
});
afterAll(() => emulator.close());

async function answer(command: string, parameters: Record<string, string>) {
  const { apiKey, secretKey } = await adminKeys(emulator.apiUrl);
  const given = Object.entries(parameters).map(([name, value]) => [name, value === 'ADMIN' ? admin : value]);
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

test("an error text has the real one's form", async () => {
  const { body } = await answer('listUsageRecords', { startdate: '2026-11-22' });
  expect(contract.commands.listUsageRecords?.[431]?.errors).toContain(
    body.listusagerecordsresponse?.errortext,
  );
});

/** Every exchange with the emulator while some work is done. */
async function exchanges(work: () => Promise<unknown>) {
  const seen: { command: string; status: number; body: unknown }[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    const response = await real(url, init);
    const command = new URLSearchParams(String(init?.body)).get('command') ?? '';
    seen.push({ command, status: response.status, body: await response.clone().json() });
    return response;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return seen;
}

/** Deploys each type of zone and a machine in it, and lists what there is then. */
async function everyZoneType() {
  for (const name of ['advanced', 'advancedsg', 'basic']) {
    const own = await startEmulator({ apiPort: 0, integrationPort: 0 });
    try {
      const client = new CloudStackClient(own.apiUrl, { keys: await adminKeys(own.apiUrl) });
      await deployMachine(client, await deployNamed(name, client));
      for (const command of ['listZones', 'listNetworkOfferings', 'listHosts']) await client.call(command);
    } finally {
      await own.close();
    }
  }
}

/** No recorded physical network has tags. */
const NOT_RECORDED = 'jobresult.physicalnetwork.tags';

const called = new Set(CALLS.map(([command]) => command));

test('every exchange of a deployment is as the real one', async () => {
  const found = await exchanges(everyZoneType);
  const wrong = found.flatMap(({ command, status, body }) => {
    const expected = contract.commands[command]?.[status];
    called.add(command);
    if (!expected) return [];
    return departures(shapeOf(body), expected.response).map((problem) => `${command} ${status} ${problem}`);
  });
  expect([...new Set(wrong)].filter((line) => !line.includes(NOT_RECORDED))).toEqual([]);
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
