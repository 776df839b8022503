import { Apis } from '../../emulator/apis.js';
import { COMMANDS } from '../../emulator/commands/index.js';
import { RECORDED } from '../../emulator/contract.js';
import { implemented } from '../../emulator/parameters.js';
import { Cloud } from './cloud.js';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterAll(() => cloud.emulator.close());

const instead = 'run it on a container; docs/embedded.md lists what the engine implements';
const refused = (command: string, parameters: Record<string, string> = {}) =>
  cloud.client.call(command, parameters).then(
    () => ({ status: 200, errortext: '' }),
    ({ status, errortext }) => ({ status, errortext }),
  );

/** The layer of lists has them for every list command, also where CloudStack does not. */
const OF_LISTS = ['id', 'ids', 'tags', 'account', 'domainid', 'projectid', 'listall', 'isrecursive'];

test('no command declares a parameter that no version has', () => {
  const versions = RECORDED.map((version) => new Apis(version));
  const unknown = COMMANDS.flatMap((command) =>
    [...implemented(command).keys()]
      .filter((name) => !(OF_LISTS.includes(name) && /^list/.test(command.name)))
      .filter((name) => !versions.some((apis) => apis.find(command.name)?.params.has(name)))
      .map((name) => `${command.name} ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('a command makes a job if it does in CloudStack, in every version', () => {
  const wrong = RECORDED.flatMap((version) => {
    const apis = new Apis(version);
    const differs = COMMANDS.filter(({ name, job }) => apis.find(name)?.isAsync !== (job !== undefined));
    return differs.map(({ name }) => `${name} of ${version}`);
  });
  expect(wrong).toEqual([]);
});

test('no command is there twice', () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a parameter that only CloudStack has is refused, and names the command', async () => {
  expect(
    await refused('deployVirtualMachine', { zoneid: 'z', serviceofferingid: 's', bootmode: 'Secure' }),
  ).toEqual({
    status: 431,
    errortext: `the embedded engine does not implement bootmode of deployVirtualMachine: ${instead}`,
  });
});

test('so is a value that the engine does not implement, in any case', async () => {
  const wanted = { zoneid: 'z', serviceofferingid: 's' };
  expect((await refused('deployVirtualMachine', { ...wanted, hypervisor: 'KVM' })).errortext).toBe(
    `the embedded engine does not implement hypervisor=KVM of deployVirtualMachine: ${instead}`,
  );
  const simulator = await refused('deployVirtualMachine', { ...wanted, hypervisor: 'SIMULATOR' });
  expect(simulator.errortext).toContain('missing parameter templateid');
});

test('a parameter that CloudStack does not have is ignored', async () => {
  expect(await refused('listZones', { nosuchparameter: '1' })).toMatchObject({ status: 200 });
});

test('a command that only CloudStack has is refused', async () => {
  expect(await refused('listBuckets')).toEqual({
    status: 432,
    errortext: `the embedded engine does not implement listBuckets: ${instead}`,
  });
});

test('an id that there is not is refused by every command', async () => {
  const id = '11111111-1111-1111-1111-111111111111';
  for (const [command, name] of [
    ['listVirtualMachines', 'id'],
    ['listVolumes', 'zoneid'],
    ['stopVirtualMachine', 'id'],
    ['createVolume', 'diskofferingid'],
  ] as const)
    expect(await refused(command, { [name]: id })).toEqual({
      status: 431,
      errortext: `Unable to execute API command ${command.toLowerCase()} due to invalid value. Invalid parameter ${name} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`,
    });
});

test('what is no whole number is refused', async () => {
  expect(await refused('listZones', { page: '1.5', pagesize: '5' })).toEqual({
    status: 431,
    errortext: 'Unable to execute API command listzones due to invalid value 1.5 for parameter page',
  });
});

test('booleans are read in any case', async () => {
  const { owner } = await cloud.tenant();
  await cloud.disk(owner);
  expect(await cloud.list('listVolumes', 'volume', { listall: 'True' })).not.toEqual([]);
});

test('a job that fails ends with jobstatus 2, and the code in its result', async () => {
  const { owner } = await cloud.tenant();
  const disk = await cloud.disk(owner);
  const { jobid } = await cloud.client.call('detachVolume', { id: disk.id });
  await new Promise((done) => setTimeout(done, 50));
  expect(await cloud.client.call('queryAsyncJobResult', { jobid: String(jobid) })).toMatchObject({
    jobstatus: 2,
    jobresultcode: 431,
    jobresult: { errorcode: 431, errortext: 'The specified volume is not attached to a virtual machine.' },
  });
});

test('without response=json, an answer is XML', async () => {
  const response = await fetch(`${cloud.emulator.integrationUrl}?command=listZones`);
  const text = await response.text();
  expect(response.headers.get('content-type')).toBe('text/xml;charset=utf-8');
  expect(text).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\s*<listzonesresponse cloud-stack-version="4.20.1.0"><count>1<\/count><zone><id>/,
  );
  expect(text).toMatch(/<name>Sandbox-simulator<\/name>.*<\/zone><\/listzonesresponse>$/);
  const error = await fetch(`${cloud.emulator.integrationUrl}?command=nothing`);
  expect([error.status, await error.text()]).toEqual([
    432,
    expect.stringContaining('<errorcode>432</errorcode>'),
  ]);
});

test('the integration port answers on any path', async () => {
  const url = cloud.emulator.integrationUrl.replace('/client/api', '');
  for (const path of ['/', '/anything'])
    expect((await fetch(`${url}${path}?command=listZones&response=json`)).status).toBe(200);
  expect((await fetch(cloud.emulator.apiUrl.replace('/client/api', '/anything'))).status).toBe(404);
});

test('listApis has what the version has, for those who may call it', async () => {
  const all = await cloud.list<{ name: string; params: object[] }>('listApis', 'api');
  expect(all.find(({ name }) => name === 'listBuckets')).toBeDefined();
  expect(all.find(({ name }) => name === 'createZone')?.params).toContainEqual(
    expect.objectContaining({ name: 'dns1', type: 'string', required: true }),
  );
  const { client } = await cloud.tenant();
  const own = await cloud.list<{ name: string }>('listApis', 'api', {}, client);
  expect(own.some(({ name }) => name === 'createZone')).toBe(false);
  expect(own.some(({ name }) => name === 'deployVirtualMachine')).toBe(true);
});

test('a real client can log in to a domain by its path', async () => {
  const domain = await cloud.made('createDomain', 'domain', { name: 'acme' });
  const { owner } = await cloud.tenant(domain);
  const login = (where: Record<string, string>) => {
    const body = new URLSearchParams({ command: 'login', response: 'json', password: 'password', ...where });
    return fetch(cloud.emulator.apiUrl, {
      method: 'POST',
      body: new URLSearchParams([...body, ['username', owner.account]]),
    });
  };
  expect((await login({ domain: '/acme' })).status).toBe(200);
  expect((await login({ domainId: domain.id })).status).toBe(200);
  expect((await login({})).status).toBe(531);
});

test('what clients call is there', async () => {
  const names = new Set(COMMANDS.map(({ name }) => name));
  const called = [
    ...[
      'listIpForwardingRules',
      'assignToLoadBalancerRule',
      'listLoadBalancerRuleInstances',
      'createFirewallRule',
    ],
    ...['listFirewallRules', 'listAffinityGroups', 'createAffinityGroup', 'listTags', 'listSSHKeyPairs'],
    ...[
      'registerSSHKeyPair',
      'createEgressFirewallRule',
      'listNetworkACLLists',
      'enableStaticNat',
      'updateNetwork',
    ],
    ...['restartNetwork', 'listOsTypes', 'updateVirtualMachine', 'rebootVirtualMachine', 'deleteAccount'],
    ...[
      'disableAccount',
      'deleteDomain',
      'deleteProject',
      'deleteUser',
      'removeRawUsageRecords',
      'copyTemplate',
    ],
  ];
  expect(called.filter((name) => !names.has(name))).toEqual([]);
});
