import { type Emulator, startEmulator } from '../../emulator/server.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { deploy } from '../../src/zone/deploy.js';
import { formatPlan, planZones } from '../../src/zone/plan.js';
import { deployZones } from '../../src/zone/zone.js';
import { deployMachine, deployNamed, named, recorder } from './deployment.js';

let emulator: Emulator;
let client: CloudStackClient;
beforeEach(async () => {
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
  client = new CloudStackClient(emulator.apiUrl, { keys: await adminKeys(emulator.apiUrl) });
});
afterEach(() => emulator.close());

const count = async (command: string) => ((await client.call(command)).count ?? 0) as number;

/** How much of everything that a deployment makes is there. */
async function inventory() {
  const commands = [
    ...['listZones', 'listPhysicalNetworks', 'listTrafficTypes', 'listNetworks', 'listPods', 'listClusters'],
    ...['listHosts', 'listStoragePools', 'listImageStores', 'listVlanIpRanges'],
  ];
  return Object.fromEntries(await Promise.all(commands.map(async (name) => [name, await count(name)])));
}

test.each(['advanced', 'advancedsg', 'basic'])(
  'a machine runs in a zone of type %s by its outputs',
  async (name) => {
    const outputs = await deployNamed(name, client);
    expect(await deployMachine(client, outputs)).toBe('Running');
  },
);

test('a second deployment makes nothing', async () => {
  await deployNamed('advanced', client);
  const before = await inventory();
  const steps = planZones({ zones: named('advanced').zones });
  expect((await deploy(steps, client, recorder())).made).toEqual([]);
  expect(await inventory()).toEqual(before);
});

const STOPS = [3, 9, 15, 22, 28];
test.each(STOPS)('broken off after %i calls, it ends in the same zone', async (calls) => {
  for (const name of ['advanced', 'basic'].slice(0, calls > 20 ? 1 : 2)) {
    await emulator.close();
    emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
    const keys = await adminKeys(emulator.apiUrl);
    client = new CloudStackClient(emulator.apiUrl, { keys });
    const steps = planZones({ zones: named(name).zones });
    await expect(deploy(steps, failingAfter(calls, emulator.apiUrl, keys), recorder())).rejects.toThrow();
    await deployNamed(name, client);
    const resumed = await inventory();
    await emulator.close();
    emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
    client = new CloudStackClient(emulator.apiUrl, { keys: await adminKeys(emulator.apiUrl) });
    await deployNamed(name, client);
    expect(resumed).toEqual(await inventory());
  }
});

/** A client whose connection breaks for good after so many calls. */
function failingAfter(calls: number, url: string, keys: { apiKey: string; secretKey: string }) {
  const failing = new CloudStackClient(url, { keys });
  const call = failing.call.bind(failing);
  let left = calls;
  failing.call = async (command, parameters) => {
    left -= 1;
    if (left < 0) throw new Error('the connection broke');
    return call(command, parameters);
  };
  return failing;
}

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
    'zone Sandbox-simulator is there already, but its networktype is Advanced, not Basic',
  );
});

test('settings that need a restart are told', async () => {
  const reporter = recorder();
  const description = { ...named('advanced'), zones: named('advanced').zones };
  await deployZones({ description, client, ready: 'enabled', timeoutSeconds: 5, reporter });
  expect(reporter.lines.join('\n')).toMatch(/Not yet in force, .*expunge\.delay/);
  expect(reporter.lines.join('\n')).not.toMatch(/Not yet in force, .*enable\.dynamic/);
});

test('a plan is text that names every call', () => {
  const lines = formatPlan(planZones(named('basic')));
  expect(lines).toContain(
    '  pod POD0: createPod zoneid=<zone Sandbox-simulator> name=POD0 gateway=172.16.15.1 netmask=255.255.255.0 startip=172.16.15.2 endip=172.16.15.254',
  );
  expect(lines.join('\n')).not.toContain('password');
});
