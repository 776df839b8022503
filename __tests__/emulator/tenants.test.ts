import { Cloud, type Tenant, type Thing } from './cloud.js';

let cloud: Cloud;
let domain: Thing;
let [alice, bob, admin]: Tenant[] = [];
let [hers, his]: Thing[] = [];
beforeAll(async () => {
  cloud = await Cloud.start();
  domain = await cloud.made('createDomain', 'domain', { name: 'acme' });
  [alice, bob, admin] = [
    await cloud.tenant(domain),
    await cloud.tenant(domain),
    await cloud.tenant(domain, 2),
  ];
  hers = await cloud.machine(alice.owner, { name: 'hers' });
  his = await cloud.machine(bob.owner, { name: 'his' });
});
afterAll(() => cloud.emulator.close());

const of = (tenant: Tenant | undefined) => tenant as Tenant;
const names = async (parameters: object, tenant?: Tenant) => {
  const found = await cloud.list('listVirtualMachines', 'virtualmachine', { ...parameters }, tenant?.client);
  return found.map(({ name }) => name).sort();
};
const statusOf = (call: Promise<unknown>) =>
  call.then(
    () => 200,
    ({ status }) => status,
  );

describe('a user', () => {
  test.each(['listUsageRecords', 'listConfigurations', 'createZone', 'updateConfiguration', 'createAccount'])(
    'may not call %s',
    async (command) => {
      expect(await statusOf(of(alice).client.call(command))).toBe(432);
    },
  );

  test('sees its own machines, whatever it asks for', async () => {
    expect(await names({ listall: true }, alice)).toEqual(['hers']);
    expect(await names({ id: his?.id }, alice)).toEqual([]);
    expect(
      await statusOf(
        of(alice).client.call('listVirtualMachines', { account: of(bob).owner.account, domainid: domain.id }),
      ),
    ).toBe(531);
  });

  test.each(['stopVirtualMachine', 'destroyVirtualMachine', 'rebootVirtualMachine', 'updateVirtualMachine'])(
    "may not %s another one's",
    async (command) => {
      expect(await statusOf(of(alice).client.call(command, { id: his?.id }))).toBe(531);
    },
  );

  test('makes and owns what it makes', async () => {
    const { name } = await cloud.made('createSSHKeyPair', 'keypair', { name: 'mine' }, of(bob).client);
    expect(name).toBe('mine');
    const [pair] = await cloud.list('listSSHKeyPairs', 'sshkeypair', {}, of(bob).client);
    expect(pair).toMatchObject({ account: of(bob).owner.account, domainid: domain.id });
    expect(await cloud.list('listSSHKeyPairs', 'sshkeypair', {}, of(alice).client)).toEqual([]);
  });

  test('may not expunge', async () => {
    const call = cloud.run('destroyVirtualMachine', { id: hers?.id, expunge: true }, of(alice).client);
    expect(await statusOf(call)).toBe(531);
  });

  test('that is disabled may do nothing', async () => {
    const gone = await cloud.tenant(domain);
    expect(await statusOf(gone.client.call('listZones'))).toBe(200);
    await cloud.run('disableAccount', { ...gone.owner, lock: false });
    expect(await statusOf(gone.client.call('listZones'))).toBe(401);
  });
});

describe('a domain administrator', () => {
  test('sees and changes what is in its domain', async () => {
    expect(await names({ listall: true }, admin)).toEqual(['hers', 'his']);
    expect(await names({}, admin)).toEqual([]);
    expect(await names({ ...of(alice).owner }, admin)).toEqual(['hers']);
    expect(await statusOf(cloud.run('rebootVirtualMachine', { id: his?.id }, of(admin).client))).toBe(200);
  });

  test('does not see outside of it', async () => {
    const other = await cloud.tenant();
    const machine = await cloud.machine(other.owner, { name: 'outside' });
    expect(await names({ listall: true }, admin)).toEqual(['hers', 'his']);
    expect(await statusOf(of(admin).client.call('stopVirtualMachine', { id: machine.id }))).toBe(531);
  });

  test('lists the usage records of its own account, or of one in its domain', async () => {
    const ever = { startdate: '2020-01-01', enddate: '2099-01-01' };
    expect(await cloud.records(of(alice))).not.toEqual([]);
    const listed = (more: object) =>
      cloud.list<Thing>('listUsageRecords', 'usagerecord', { ...ever, ...more }, of(admin).client);
    expect(await listed({})).toEqual([]);
    const accounts = (await listed({ accountid: of(alice).id })).map(({ account }) => account);
    expect([...new Set(accounts)]).toEqual([of(alice).owner.account]);
  });
});

describe('the administrator', () => {
  let project: Thing;
  beforeAll(async () => {
    project = await cloud.made('createProject', 'project', { name: 'site', displaytext: 'site' });
    await cloud.machine({ projectid: project.id }, { name: 'shared' });
  });

  test("lists its own without listall, and never what is a project's unless it asks for it", async () => {
    expect(await names({})).toEqual([]);
    expect(await names({ listall: true })).toEqual(expect.arrayContaining(['hers', 'his']));
    expect(await names({ listall: true })).not.toContain('shared');
    expect(await names({ projectid: project.id })).toEqual(['shared']);
    expect(await names({ projectid: '-1' })).toEqual(['shared']);
    expect(await names({ projectid: '-1', listall: true })).toEqual(
      expect.arrayContaining(['hers', 'shared']),
    );
  });

  test('lists what is in a domain, and below it with isrecursive', async () => {
    const below = await cloud.made('createDomain', 'domain', { name: 'below', parentdomainid: domain.id });
    const tenant = await cloud.tenant(below);
    await cloud.machine(tenant.owner, { name: 'deep' });
    expect(await names({ domainid: domain.id, listall: true })).toEqual(['hers', 'his']);
    expect(await names({ domainid: domain.id, isrecursive: true })).toEqual(['deep', 'hers', 'his']);
  });

  test('deletes a project that is in use only with cleanup', async () => {
    const used = await cloud.made('createProject', 'project', { name: 'used', displaytext: 'used' });
    await cloud.machine({ projectid: used.id }, { name: 'inside' });
    const refused = cloud.run('deleteProject', { id: used.id });
    await expect(refused).rejects.toMatchObject({
      status: 530,
      errortext: "Can't delete the project yet because it has 1 VirtualMachine to clean up",
    });
    await cloud.run('deleteProject', { id: used.id, cleanup: true });
    expect(await names({ projectid: '-1', listall: true })).not.toContain('inside');
  });

  test('deletes an account with all that it has', async () => {
    const tenant = await cloud.tenant();
    await cloud.machine(tenant.owner, { name: 'leaving' });
    await cloud.disk(tenant.owner);
    await cloud.run('deleteAccount', { id: tenant.id });
    expect(await cloud.list('listAccounts', 'account', { id: tenant.id })).toEqual([]);
    for (const [command, key] of [
      ['listVirtualMachines', 'virtualmachine'],
      ['listVolumes', 'volume'],
      ['listNetworks', 'network'],
      ['listPublicIpAddresses', 'publicipaddress'],
    ] as const) {
      const left = await cloud.list(command, key, { listall: true });
      expect(left.filter(({ account }) => account === tenant.owner.account)).toEqual([]);
    }
    expect(await cloud.records(tenant, { type: 1 })).toHaveLength(1);
    expect(await cloud.records(tenant, { type: 1 })).toHaveLength(1);
  });
});
