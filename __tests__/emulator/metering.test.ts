import { Cloud, type Tenant, type Thing, type UsageRecord } from './cloud.js';

const GIB = 2 ** 30;
const UNKNOWN = '11111111-1111-1111-1111-111111111111';

let cloud: Cloud;
let tenant: Tenant;
beforeAll(async () => {
  cloud = await Cloud.start();
});
beforeEach(async () => {
  tenant = await cloud.tenant();
});
afterAll(() => cloud.emulator.close());

const typesOf = (records: UsageRecord[]) =>
  [...new Set(records.map(({ usagetype }) => usagetype))].sort((a, b) => a - b);
const mostPerWindow = (records: UsageRecord[]) => {
  const counts = new Map<string, number>();
  for (const { startdate } of records) counts.set(startdate, (counts.get(startdate) ?? 0) + 1);
  return Math.max(...counts.values());
};
const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no error',
    ({ errortext }) => errortext as string,
  );

describe('a machine', () => {
  test('that is stopped and started again has one record in a window, with the sum of its times', async () => {
    const { id } = await cloud.machine(tenant.owner);
    for (let times = 0; times < 2; times += 1) {
      cloud.pass(1);
      await cloud.run('stopVirtualMachine', { id });
      cloud.pass(2);
      await cloud.run('startVirtualMachine', { id });
    }
    cloud.pass(1);
    await cloud.run('stopVirtualMachine', { id });
    const records = await cloud.records(tenant);
    for (const type of [1, 13]) {
      const own = records.filter(({ usagetype }) => usagetype === type);
      expect(mostPerWindow(own)).toBe(1);
      expect(own.reduce((sum, { rawusage }) => sum + Number(rawusage), 0)).toBeCloseTo(3, 1);
    }
  });

  test('that is not started is allocated, and does not run', async () => {
    const { state } = await cloud.machine(tenant.owner, { startvm: 'False' });
    expect(state).toBe('Stopped');
    expect(typesOf(await cloud.records(tenant))).toEqual([2, 6, 30]);
  });

  test('that gets another offering is metered by it from then on', async () => {
    const { id } = await cloud.machine(tenant.owner);
    const [medium] = await cloud.list('listServiceOfferings', 'serviceoffering', { name: 'Medium Instance' });
    expect(await errorOf(cloud.run('scaleVirtualMachine', { id, serviceofferingid: medium?.id }))).toContain(
      'Unable to Scale VM',
    );
    await cloud.run('stopVirtualMachine', { id });
    cloud.pass(1);
    await cloud.run('scaleVirtualMachine', { id, serviceofferingid: medium?.id });
    const memory = (await cloud.records(tenant, { type: 2 })).map((record) => record.memory);
    expect([...new Set(memory)].sort((a, b) => a - b)).toEqual([512, 1024]);
  });

  test('that is destroyed takes its snapshots with it, and with expunge its disk and rules', async () => {
    const { id } = await cloud.machine(tenant.owner);
    await cloud.run('createVMSnapshot', { virtualmachineid: id, name: 's' });
    expect(typesOf(await cloud.records(tenant))).toEqual(expect.arrayContaining([25, 27]));
    const [network] = await cloud.list('listNetworks', 'network', { ...tenant.owner });
    const address = await cloud.made('associateIpAddress', 'ipaddress', { networkid: network?.id });
    await cloud.run('createPortForwardingRule', {
      ipaddressid: address.id,
      virtualmachineid: id,
      protocol: 'tcp',
      privateport: 22,
      publicport: 22,
    });
    await cloud.run('destroyVirtualMachine', { id, expunge: true });
    const before = (await cloud.records(tenant)).length;
    const after = (await cloud.records(tenant)).slice(before);
    // What is left is the network with its two addresses.
    expect(typesOf(after)).toEqual([3, 30]);
    expect(await cloud.list('listVMSnapshot', 'vmSnapshot', { virtualmachineid: id, listall: true })).toEqual(
      [],
    );
  });

  test('has the disks, the sizes and the addresses that it is asked to have', async () => {
    const [small] = await cloud.list('listDiskOfferings', 'diskoffering', { name: 'Small' });
    const { id, ipaddress } = await cloud.machine(tenant.owner, {
      diskofferingid: small?.id,
      rootdisksize: 20,
      ipaddress: '10.1.1.77',
      macaddress: '02:00:00:00:00:07',
    });
    const disks = await cloud.list<{ type: string; size: number }>('listVolumes', 'volume', {
      virtualmachineid: id,
      listall: true,
    });
    expect(disks.map(({ type, size }) => [type, size / GIB]).sort()).toEqual([
      ['DATADISK', 5],
      ['ROOT', 20],
    ]);
    expect(ipaddress).toBe('10.1.1.77');
    const [nic] = await cloud.list('listNics', 'nic', { virtualmachineid: id });
    expect(nic).toMatchObject({ macaddress: '02:00:00:00:00:07', ipaddress: '10.1.1.77' });
  });

  test('of a custom offering has the sizes that the call brings, and needs them', async () => {
    const custom = await cloud.made('createServiceOffering', 'serviceoffering', { name: 'custom' });
    expect(custom).toMatchObject({ iscustomized: true });
    const wanted = { serviceofferingid: custom.id };
    expect(await errorOf(cloud.machine(tenant.owner, wanted))).toContain(
      'Need to specify custom parameter values',
    );
    const machine = await cloud.machine(tenant.owner, {
      ...wanted,
      'details[0].cpuNumber': 2,
      'details[0].cpuSpeed': 1000,
      'details[0].memory': 1024,
    });
    expect(machine).toMatchObject({ cpunumber: 2, cpuspeed: 1000, memory: 1024 });
  });

  test.each(['-web', 'web_1', '1web', 'x'.repeat(64)])('may not be called %s', async (name) => {
    expect(await errorOf(cloud.machine(tenant.owner, { name }))).toContain('Invalid name');
  });

  test('may not have the name of another one in its network', async () => {
    await cloud.machine(tenant.owner, { name: 'web' });
    expect(await errorOf(cloud.machine(tenant.owner, { name: 'web' }))).toContain(
      'already exists in the network',
    );
  });
});

describe('a disk', () => {
  test('that is resized has a record for each size', async () => {
    const disk = await cloud.disk(tenant.owner);
    const [medium] = await cloud.list('listDiskOfferings', 'diskoffering', { name: 'Medium' });
    cloud.pass(1);
    await cloud.run('resizeVolume', { id: disk.id, diskofferingid: medium?.id });
    const sizes = (await cloud.records(tenant, { type: 6 })).map(({ size }) => size / GIB);
    expect([...new Set(sizes)].sort((a, b) => a - b)).toEqual([5, 20]);
  });

  test('of the custom offering has the size that the call brings', async () => {
    expect(await cloud.disk(tenant.owner, 'Custom', { size: 50 })).toMatchObject({ size: 50 * GIB });
    expect(await errorOf(cloud.disk(tenant.owner, 'Custom'))).toContain('requires a custom size');
    expect(await errorOf(cloud.disk(tenant.owner, 'Custom', { size: 1025 }))).toContain(
      'out of allowed range',
    );
    expect(await errorOf(cloud.disk(tenant.owner, 'Small', { size: 7 }))).toContain(
      'does not allow custom size',
    );
  });

  test('of a snapshot needs no offering', async () => {
    const disk = await cloud.disk(tenant.owner);
    const snapshot = await cloud.made('createSnapshot', 'snapshot', { volumeid: disk.id });
    const wanted = { name: 'copy', snapshotid: snapshot.id, ...tenant.owner };
    expect(await cloud.made('createVolume', 'volume', wanted)).toMatchObject({ size: 5 * GIB });
  });
});

describe('a network', () => {
  const offering = async (name: string) =>
    (await cloud.list('listNetworkOfferings', 'networkoffering', { name }))[0]?.id;
  const network = async (name: string, more: object = {}) =>
    cloud.made('createNetwork', 'network', {
      name: 'net',
      networkofferingid: await offering(name),
      zoneid: cloud.ids.zone,
      ...tenant.owner,
      ...more,
    });

  test('of layer 2 has no addresses, and its machines none either', async () => {
    const made = await network('DefaultL2NetworkOffering');
    expect(made).not.toHaveProperty('gateway');
    const machine = await cloud.machine(tenant.owner, { networkids: made.id });
    expect(machine).not.toHaveProperty('ipaddress');
    const types = typesOf(await cloud.records(tenant));
    expect(types).toEqual(expect.arrayContaining([1, 13, 30]));
    expect(types).not.toContain(3);
  });

  test('has a firewall rule for each rule that opens its ports, as long as that is there', async () => {
    const machine = await cloud.machine(tenant.owner);
    const [made] = await cloud.list('listNetworks', 'network', { ...tenant.owner });
    const { id: ipaddressid } = await cloud.made('associateIpAddress', 'ipaddress', { networkid: made?.id });
    const forward = (publicport: number, more: object = {}) =>
      cloud.made('createPortForwardingRule', 'portforwardingrule', {
        ipaddressid,
        virtualmachineid: machine.id,
        protocol: 'tcp',
        privateport: 22,
        publicport,
        ...more,
      });
    const ports = async () => {
      const rules = await cloud.list('listFirewallRules', 'firewallrule', { ipaddressid, listall: true });
      return rules.map(({ startport }) => Number(startport));
    };
    const open = await forward(2201);
    await forward(2202, { openfirewall: false });
    expect(await ports()).toEqual([2201]);
    expect(await errorOf(forward(2201))).toContain('conflicts with rule');
    await cloud.run('deletePortForwardingRule', { id: open.id });
    expect(await ports()).toEqual([]);
  });

  test('has the gateway and the addresses that it is made with', async () => {
    const wanted = { gateway: '172.16.4.1', netmask: '255.255.252.0' };
    const made = await network('DefaultIsolatedNetworkOfferingWithSourceNatService', wanted);
    expect(made).toMatchObject({ ...wanted, cidr: '172.16.4.0/22' });
    expect(await cloud.machine(tenant.owner, { networkids: made.id })).toMatchObject({
      ipaddress: '172.16.4.2',
    });
  });

  describe('of a VPC', () => {
    let vpc: Thing;
    beforeEach(async () => {
      const [vpcOffering] = await cloud.list('listVPCOfferings', 'vpcoffering', {
        name: 'Default VPC offering',
      });
      const wanted = {
        name: 'vpc',
        cidr: '10.9.0.0/16',
        vpcofferingid: vpcOffering?.id,
        zoneid: cloud.ids.zone,
      };
      vpc = await cloud.made('createVPC', 'vpc', { ...wanted, ...tenant.owner });
    });
    const tier = (more: object) =>
      network('DefaultIsolatedNetworkOfferingForVpcNetworks', {
        vpcid: vpc.id,
        netmask: '255.255.255.0',
        ...more,
      });

    test('is within it, and shares its source NAT address', async () => {
      expect(await tier({ gateway: '10.9.1.1' })).toMatchObject({ vpcid: vpc.id, cidr: '10.9.1.0/24' });
      expect(await errorOf(tier({ gateway: '10.9.1.129', netmask: '255.255.255.128' }))).toContain('crosses');
      expect(await errorOf(tier({ gateway: '10.8.1.1' }))).toContain('is not within vpc');
      const addresses = await cloud.list('listPublicIpAddresses', 'publicipaddress', {
        vpcid: vpc.id,
        listall: true,
      });
      expect(addresses).toEqual([expect.objectContaining({ issourcenat: true })]);
      await cloud.run('associateIpAddress', { vpcid: vpc.id, ...tenant.owner });
    });

    test('takes only the offerings that are made for it', async () => {
      const wrong = network('DefaultIsolatedNetworkOfferingWithSourceNatService', {
        vpcid: vpc.id,
        gateway: '10.9.2.1',
        netmask: '255.255.255.0',
      });
      expect(await errorOf(wrong)).toBe("Network offering can't be used for VPC networks");
    });

    test('is gone before the VPC can be', async () => {
      const made = await tier({ gateway: '10.9.3.1' });
      expect(await errorOf(cloud.run('deleteVPC', { id: vpc.id }))).toContain('used by networks');
      await cloud.run('deleteNetwork', { id: made.id });
      await cloud.run('deleteVPC', { id: vpc.id });
      const left = await cloud.list('listPublicIpAddresses', 'publicipaddress', { ...tenant.owner });
      expect(left).toEqual([]);
    });
  });
});

test('what counts says how much, of which network and by which router', async () => {
  await cloud.machine(tenant.owner);
  const { usageServer } = cloud.store;
  for (const { id, of } of usageServer.countersOf(tenant.id))
    usageServer.count(id, of.kind === 'machine' ? [7, 0, 0, 0] : [1000, 0]);
  const [network] = await cloud.list('listNetworks', 'network', { ...tenant.owner });
  const [router] = await cloud.list('listRouters', 'router', { networkid: network?.id, listall: true });
  const records = await cloud.records(tenant);
  const of = (type: number) => records.filter(({ usagetype }) => usagetype === type);
  expect(of(4)).toEqual([
    expect.objectContaining({
      usage: '1000 bytes sent',
      rawusage: '1000',
      type: 'DomainRouter',
      usageid: router?.id,
      networkid: network?.id,
      name: network?.name,
      description: `Bytes sent by network ${network?.name} (${network?.id})  (1000 bytes) 1000 using router ${router?.name} (${router?.id})`,
    }),
  ]);
  expect(of(5)[0]).toMatchObject({ usage: '0 bytes received', rawusage: '0' });
  expect(of(21)[0]).toMatchObject({ usage: '7 io read', type: 'VirtualMachine' });
  expect([22, 23, 24].map((type) => of(type)[0]?.usage)).toEqual([
    '0 io write',
    '0 bytes read',
    '0 bytes write',
  ]);
});

test('usageid is of one resource, and needs a type', async () => {
  const one = await cloud.machine(tenant.owner, { name: 'one' });
  await cloud.machine(tenant.owner, { name: 'two' });
  const records = await cloud.records(tenant, { type: 1, usageid: one.id });
  expect(new Set(records.map(({ usageid }) => usageid))).toEqual(new Set([one.id]));
  expect(await cloud.records(tenant, { type: 1, usageid: UNKNOWN })).toEqual([]);
  expect(await errorOf(cloud.records(tenant, { usageid: one.id }))).toContain('must be specified together');
});

test('moments of records may be written in all forms that CloudStack reads', async () => {
  await cloud.disk(tenant.owner);
  const count = (await cloud.records(tenant)).length;
  const between = (startdate: string, enddate: string) =>
    cloud.list('listUsageRecords', 'usagerecord', { startdate, enddate, accountid: tenant.id });
  for (const end of ['Z', '+00:00', '+0000', '.000000Z'])
    expect(await between(`2020-01-01T00:00:00${end}`, `2099-01-01T00:00:00${end}`)).toHaveLength(count);
  // Without an offset, it is the whole day.
  const [{ startdate } = { startdate: '' }] = await cloud.records(tenant);
  const day = startdate.slice(0, 10);
  expect(await between(`${day}T23:59:00`, `${day}T00:01:00`)).toHaveLength(1);
});

test('a day begins at midnight of the time zone that is set', async () => {
  await cloud.run('updateConfiguration', { name: 'usage.aggregation.timezone', value: 'Asia/Kolkata' });
  await cloud.disk(tenant.owner);
  const starts = (await cloud.records(tenant, { type: 6 })).map(({ startdate }) => startdate.slice(11, 16));
  await cloud.run('updateConfiguration', { name: 'usage.aggregation.timezone', value: 'GMT' });
  expect(starts).toContain('18:30');
});

test('a machine that is recovered is metered again, and its disk, too', async () => {
  const { id } = await cloud.machine(tenant.owner);
  await cloud.run('destroyVirtualMachine', { id });
  const before = (await cloud.records(tenant)).length;
  expect(typesOf((await cloud.records(tenant)).slice(before))).toEqual([3, 30]);
  expect(await cloud.made('recoverVirtualMachine', 'virtualmachine', { id })).toMatchObject({
    state: 'Stopped',
  });
  const until = (await cloud.records(tenant)).length;
  expect(typesOf((await cloud.records(tenant)).slice(until))).toEqual([2, 3, 6, 30]);
});

test('a disk that is protected cannot be deleted', async () => {
  const { id } = await cloud.disk(tenant.owner);
  await cloud.run('updateVolume', { id, deleteprotection: true });
  expect(await errorOf(cloud.run('deleteVolume', { id }))).toContain('has delete protection enabled');
});

test('an offering that is in use stays', async () => {
  const wanted = {
    name: 'small',
    displaytext: 'small',
    guestiptype: 'Isolated',
    traffictype: 'Guest',
    enable: true,
  };
  const services = { supportedservices: 'Dhcp,Dns,SourceNat' };
  const offering = await cloud.made('createNetworkOffering', 'networkoffering', { ...wanted, ...services });
  const place = { zoneid: cloud.ids.zone, ...tenant.owner };
  const network = { name: 'n', networkofferingid: offering.id, ...place };
  const { id } = await cloud.made('createNetwork', 'network', network);
  expect(await errorOf(cloud.run('deleteNetworkOffering', { id: offering.id }))).toContain(
    'used by 1 networks',
  );
  await cloud.run('deleteNetwork', { id });
  await cloud.run('deleteNetworkOffering', { id: offering.id });
  const vpc = await cloud.made('createVPCOffering', 'vpcoffering', {
    name: 'v',
    displaytext: 'v',
    ...services,
  });
  await cloud.run('deleteVPCOffering', { id: vpc.id });
  expect(await cloud.list('listVPCOfferings', 'vpcoffering', { name: 'v' })).toEqual([]);
});
