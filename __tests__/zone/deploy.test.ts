import { readFileSync } from 'node:fs';
import { type Emulator, startEmulator } from '../../emulator/server.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { deploy } from '../../src/zone/deploy.js';
import { parseDescription } from '../../src/zone/description.js';
import { planZones } from '../../src/zone/plan/plan.js';
import { formatPlan } from '../../src/zone/plan/text.js';
import { deployZones } from '../../src/zone/zone.js';
import { recorder } from '../recorder.js';
import { customFile, deployFile, deployMachine, deployNamed, named } from './deployment.js';
import { killedAfter } from './killed.js';

let emulator: Emulator;
let client: CloudStackClient;
beforeEach(async () => {
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
  client = new CloudStackClient(emulator.apiUrl, { keys: await adminKeys(emulator.apiUrl, recorder()) });
});
afterEach(() => emulator.close());

const count = async (command: string) => ((await client.call(command)).count ?? 0) as number;

/** How much of everything that a deployment makes is there. */
async function inventory() {
  const commands = [
    ...['listZones', 'listPhysicalNetworks', 'listNetworks', 'listPods', 'listClusters'],
    ...['listHosts', 'listStoragePools', 'listImageStores', 'listVlanIpRanges'],
  ];
  const counts = await Promise.all(commands.map(async (name) => [name, await count(name)]));
  const networks = await client.list<{ id: string }>('listPhysicalNetworks', 'physicalnetwork');
  const types = networks.map(({ id }) =>
    client.list('listTrafficTypes', 'traffictype', { physicalnetworkid: id }),
  );
  return { ...Object.fromEntries(counts), listTrafficTypes: (await Promise.all(types)).flat().length };
}

test.each(['advanced', 'advancedsg', 'basic'])(
  'a machine runs in a zone of type %s by its outputs',
  async (name) => {
    const outputs = await deployNamed(name, client);
    expect(await deployMachine(client, outputs)).toBe('Running');
  },
);

test('without a network, a machine goes to the only isolated one of its owner', async () => {
  const outputs = await deployNamed('advanced', client);
  await deployMachine(client, outputs);
  await deployMachine(client, outputs);
  expect(await client.call('listNetworks')).toMatchObject({
    count: 1,
    network: [{ name: 'admin-network', type: 'Isolated', state: 'Implemented' }],
  });
  const networkofferingid = outputs['network-offering-id'];
  const another = { name: 'other', displaytext: 'other', zoneid: outputs['zone-id'], networkofferingid };
  await client.call('createNetwork', another);
  await expect(deployMachine(client, outputs)).rejects.toThrow(
    'More than 1 default Isolated networks are found for account admin; please specify networkIds',
  );
});

test('a second deployment makes nothing', async () => {
  await deployNamed('advanced', client);
  const before = await inventory();
  const steps = planZones(named('advanced'));
  expect((await deploy(steps, client, recorder())).made).toEqual([]);
  expect(await inventory()).toEqual(before);
});

const STOPS = [7, 14, 21, 28, 35];
test.each(STOPS)('killed after %i calls and started again, it ends in the same zone', async (calls) => {
  await killedAfter(calls, 'emulator/zones/advanced.cfg', emulator);
  await deployNamed('advanced', client);
  const resumed = await inventory();
  await emulator.close();
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
  client = new CloudStackClient(emulator.apiUrl, { keys: await adminKeys(emulator.apiUrl, recorder()) });
  await deployNamed('advanced', client);
  expect(resumed).toEqual(await inventory());
});

test('two zones of two pods each are deployed at once', async () => {
  const reporter = recorder();
  const outputs = await deployFile('two-zones', client, reporter);
  // The first is usable before the second is begun.
  const position = (text: string) => reporter.lines.findIndex((line) => line.includes(text));
  expect(position('template ready')).toBeGreaterThan(-1);
  expect(position('template ready')).toBeLessThan(position('✓ pods'));
  expect(outputs['zone-name']).toBe('east');
  expect(await inventory()).toMatchObject({ listZones: 2, listPods: 4, listHosts: 4, listImageStores: 2 });
});

test('zone-wide storage, ranges, name servers and details reach the API', async () => {
  await deployFile('zone-wide', client);
  const { zone } = (await client.call('listZones')) as { zone: object[] };
  expect(zone[0]).toMatchObject({ dns2: '8.8.4.4', domain: 'wide.example', localstorageenabled: true });
  const { storagepool } = (await client.call('listStoragePools', { scope: 'ZONE' })) as {
    storagepool: object[];
  };
  expect(storagepool).toEqual([expect.objectContaining({ name: 'wide-all', tags: 'fast' })]);
  expect(await inventory()).toMatchObject({ listVlanIpRanges: 2, listTrafficTypes: 4 });
});

test('a zone that is not to be enabled is not', async () => {
  await deployFile('disabled', client);
  const { zone } = (await client.call('listZones')) as { zone: { allocationstate: string }[] };
  expect(zone[0]?.allocationstate).toBe('Disabled');
});

test("a refusal names the step, its parameters and CloudStack's words", async () => {
  await deployNamed('advanced', client);
  const { zones } = named('advanced');
  const [zone] = zones;
  const description = { zones: zones.map((other) => ({ ...other, name: 'other' })) };
  await expect(
    deployZones({ description, client, ready: 'enabled', timeoutSeconds: 5, reporter: recorder() }),
  ).rejects.toMatchObject({
    message: expect.stringMatching(
      /^secondary storage .* could not be deployed \(zones\[0\]\.secondaryStorages\[0\]\): addImageStore: The image store with name .* already exists/,
    ),
    evidence: expect.arrayContaining([`url=${zone?.secondaryStorages?.[0]?.url}`]),
  });
});

test('a zone of the same name but another type is not taken over', async () => {
  await deployNamed('advanced', client);
  await expect(deployNamed('basic', client)).rejects.toThrow(
    'zone Sandbox-simulator already exists, but its networktype is Advanced, not Basic',
  );
});

test('settings that need a restart are reported', async () => {
  const reporter = recorder();
  const description = { ...named('advanced'), zones: named('advanced').zones };
  await deployZones({ description, client, ready: 'enabled', timeoutSeconds: 5, reporter });
  expect(reporter.lines.join('\n')).toMatch(/Not yet in effect, .*network\.gc\.wait/);
  expect(reporter.lines.join('\n')).not.toMatch(/Not yet in effect, .*enable\.dynamic/);
});

test('no two pods are made at once, nor two zones', () => {
  const { zones } = parseDescription(readFileSync(customFile('two-zones'), 'utf8'), 'two-zones');
  const steps = planZones({ zones });
  const needs = (id: string) => steps.find((step) => step.id === id)?.needs ?? [];
  expect(needs('zones[0].pods[1]')).toContain('zones[0].pods[0]');
  expect(needs('zones[1]')).toContain('zones[0].allocationstate');
});

test('a plan is text that names every call', () => {
  const lines = formatPlan(planZones(named('basic')));
  expect(lines).toContain(
    '  pod POD0: createPod zoneid=<zone Sandbox-simulator> name=POD0 gateway=172.16.15.1 netmask=255.255.255.0 startip=172.16.15.2 endip=172.16.15.254',
  );
  expect(lines.join('\n')).not.toContain('password');
});
