import { parseDescription } from '../../src/zone/description.js';
import { named } from './deployment.js';

/** A whole description in which one thing is changed. */
function changed(name: string, change: (zone: Record<string, unknown>) => void): string {
  const description = JSON.parse(JSON.stringify(named(name))) as { zones: Record<string, unknown>[] };
  for (const zone of description.zones) change(zone);
  return JSON.stringify(description, null, 1);
}
// biome-ignore lint/suspicious/noExplicitAny: the changes reach into plain JSON.
type Json = any;
const advanced = (change: (zone: Json) => void) => changed('advanced', change);
const basic = (change: (zone: Json) => void) => changed('basic', change);
const secured = (change: (zone: Json) => void) => changed('advancedsg', change);

const BAD: [string, string, string][] = [
  ['nothing', '', 'is not JSON: line 1'],
  ['half a file', '{"zones": [', 'is not JSON: line 1: '],
  ['no zones', '{"zones": []}', 'zones must have at least one zone'],
  ['a list', '[]', 'zones is missing'],
  ['a zone without a name', advanced((z) => delete z.name), 'zones[0].name is missing'],
  [
    'a network type',
    advanced((z) => (z.networktype = 'Advance')),
    'zones[0].networktype must be Advanced or Basic, not "Advance"',
  ],
  [
    'a DNS name',
    advanced((z) => (z.dns1 = 'dns.local')),
    'zones[0].dns1 must be an IPv4 address, not "dns.local"',
  ],
  [
    'no guest CIDR',
    advanced((z) => delete z.guestcidraddress),
    'zones[0].guestcidraddress is missing: an advanced zone',
  ],
  [
    'a guest CIDR',
    advanced((z) => (z.guestcidraddress = '10.1.1.0')),
    'guestcidraddress must be a CIDR such as 10.1.1.0/24',
  ],
  [
    'a basic guest CIDR',
    basic((z) => (z.guestcidraddress = '10.1.1.0/24')),
    'is not possible in a basic zone',
  ],
  [
    'no physical network',
    advanced((z) => (z.physical_networks = [])),
    'zones[0].physical_networks must have at least one',
  ],
  [
    'a traffic type',
    advanced((z) => (z.physical_networks[0].traffictypes[1].typ = 'Mgmt')),
    'zones[0].physical_networks[0].traffictypes[1].typ must be Guest, Management, Public or Storage',
  ],
  [
    'a traffic type twice',
    advanced((z) => (z.physical_networks[0].traffictypes[1].typ = 'Guest')),
    'traffictypes[1].typ is Guest, which is used twice',
  ],
  [
    'VLANs',
    advanced((z) => (z.physical_networks[0].vlan = 'many')),
    'zones[0].physical_networks[0].vlan must be a range of VLANs',
  ],
  [
    'VLANs backwards',
    advanced((z) => (z.physical_networks[0].vlan = '200-100')),
    'vlan has 200-100: use 0 to 4094, lowest first',
  ],
  [
    'basic VLANs',
    basic((z) => (z.physical_networks[0].vlan = '100-200')),
    'physical_networks[0].vlan is not possible in a basic zone',
  ],
  [
    'Tungsten',
    advanced((z) => (z.physical_networks[0].isolationmethods = ['TF'])),
    'zones[0].physical_networks[0].isolationmethods[0] is Tungsten Fabric',
  ],
  [
    'two isolation methods',
    advanced((z) => Object.assign(z.physical_networks[0], { isolationmethods: ['VLAN', 'GRE'] })),
    'zones[0].physical_networks[0].isolationmethods has more than one',
  ],
  [
    'a device',
    advanced((z) => (z.physical_networks[0].providers[1].name = 'Netscaler')),
    'zones[0].physical_networks[0].providers[1] is Netscaler, which the simulator does not support',
  ],
  [
    'VMware',
    advanced((z) => (z.vmwaredc = { name: 'dc', vcenter: '10.0.0.1' })),
    'zones[0].vmwaredc is a VMware datacenter',
  ],
  [
    'a hypervisor',
    advanced((z) => (z.pods[0].clusters[1].hypervisor = 'KVM')),
    'zones[0].pods[0].clusters[1].hypervisor is KVM, which the simulator does not support',
  ],
  [
    'a cluster twice',
    advanced((z) => (z.pods[0].clusters[1].clustername = 'C0')),
    'clusters[1].clustername is C0, which is used twice',
  ],
  [
    'a netmask',
    advanced((z) => (z.pods[0].netmask = '255.0.255.0')),
    'zones[0].pods[0].netmask is 255.0.255.0, which is not a netmask',
  ],
  [
    'another subnet',
    advanced((z) => (z.pods[0].endip = '172.16.16.9')),
    'zones[0].pods[0].endip is 172.16.16.9, which is not in the subnet of the gateway',
  ],
  [
    'a range backwards',
    advanced((z) => Object.assign(z.pods[0], { startip: '172.16.15.9', endip: '172.16.15.3' })),
    'endip is 172.16.15.3, which is before startip',
  ],
  [
    'a gateway in the range',
    advanced((z) => (z.pods[0].gateway = '172.16.15.5')),
    'zones[0].pods[0].gateway is 172.16.15.5, which is between',
  ],
  [
    'a storage twice',
    advanced((z) => (z.pods[0].clusters[1].primaryStorages[0].name = 'PS0')),
    'clusters[1].primaryStorages[0].name is PS0, which is used twice in the zone',
  ],
  [
    'an NFS without a URL',
    advanced((z) => delete z.secondaryStorages[0].url),
    'zones[0].secondaryStorages[0].url is missing: NFS needs it',
  ],
  [
    'a Swift cache',
    advanced((z) => (z.cacheStorages = [{ provider: 'Swift', url: 'x' }])),
    'zones[0].cacheStorages[0].provider is Swift',
  ],
  [
    'a secured zone without a VLAN',
    secured((z) => delete z.ipranges[0].vlan),
    'zones[0].ipranges must have a range with a vlan',
  ],
  [
    'a flag',
    advanced((z) => (z.localstorageenabled = 'perhaps')),
    'zones[0].localstorageenabled must be true or false, not "perhaps"',
  ],
];

test.each(BAD)('%s is refused', (_, content, says) => {
  expect(() => parseDescription(content, 'zone.cfg')).toThrow(says);
});

test('every problem is reported, with its line', () => {
  const content =
    '# a comment\n{"zones": [{\n"name": "z",\n"networktype": "Basic",\n"dns1": 7,\n"internaldns1": "8.8.8.8"\n}]}';
  try {
    parseDescription(content, 'zone.cfg');
    throw new Error('it was accepted');
  } catch (error) {
    const { message, evidence } = error as Error & { evidence: string[] };
    expect(message).toBe('zone.cfg has 2 problems: line 5: zones[0].dns1 must be an IPv4 address, not "7"');
    expect(evidence).toEqual(['line 2: zones[0].physical_networks is missing']);
  }
});

test("Marvin's habits are understood", () => {
  const content = advanced((z) => {
    z.securitygroupenabled = 'False';
    z.enabled = 'False';
    z.dns2 = '8.8.4.4';
    z.vmwaredc = { name: '', vcenter: '', username: '', password: '' };
    z.details = [{ key1: 'value1' }];
  });
  const { zones } = parseDescription(`# comment\n${content}`, 'zone.cfg');
  expect(zones[0]).toMatchObject({
    securitygroupenabled: false,
    enabled: false,
    dns2: '8.8.4.4',
    details: { key1: 'value1' },
  });
});
