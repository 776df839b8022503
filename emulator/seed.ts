import { randomUUID } from 'node:crypto';
import offerings from './contract/network-offerings.json' with { type: 'json' };
import { type State, timestamp } from './state.js';

/** Roles of a fresh database; the engine knows what those that are a type's own may do. */
const ROLES: readonly (readonly [name: string, type: string, description: string])[] = [
  ['Root Admin', 'Admin', 'Default root admin role'],
  ['Resource Admin', 'ResourceAdmin', 'Default resource admin role'],
  ['Domain Admin', 'DomainAdmin', 'Default domain admin role'],
  ['User', 'User', 'Default user role'],
  ['Read-Only Admin - Default', 'Admin', 'Default read-only admin role'],
  ['Read-Only User - Default', 'User', 'Default read-only user role'],
  ['Support Admin - Default', 'Admin', 'Default support admin role'],
  ['Support User - Default', 'User', 'Default support user role'],
];
const OS_TYPES: readonly (readonly [category: string, description: string])[] = [
  ['CentOS', 'CentOS 5.6 (64-bit)'],
  ['CentOS', 'CentOS 5.3 (64-bit)'],
  ['CentOS', 'CentOS 7'],
  ['Debian', 'Debian GNU/Linux 5.0 (64-bit)'],
  ['Debian', 'Debian GNU/Linux 12 (64-bit)'],
  ['Ubuntu', 'Ubuntu 22.04 LTS'],
  ['Windows', 'Windows Server 2019 (64-bit)'],
  ['None', 'None'],
  ['Other', 'Other (64-bit)'],
  ['Other', 'Other Linux (64-bit)'],
];

/** Puts in what CloudStack makes at its first start: roles, guest operating systems and offerings. */
export function seed(state: State): void {
  seedRoles(state);
  seedOsTypes(state);
  const created = timestamp(new Date());
  for (const [name, memory, cpuspeed] of [
    ['Small Instance', 512, 500],
    ['Medium Instance', 1024, 1000],
  ] as const)
    state.add('serviceoffering', serviceOffering({ name, memory, cpuspeed, created }));
  for (const [name, disksize] of [
    ['Small', 5],
    ['Medium', 20],
    ['Large', 100],
    ['Custom', 0],
  ] as const)
    state.add('diskoffering', {
      name,
      displaytext: name === 'Custom' ? 'Custom Disk' : `${name} Disk, ${disksize} GB`,
      disksize,
      iscustomized: disksize === 0,
      created,
      state: 'Active',
      storagetype: 'shared',
      provisioningtype: 'thin',
      displayoffering: true,
    });
  state.add('vpcoffering', vpcOffering('Default VPC offering', created));
  for (const name of ['default_allow', 'default_deny'])
    state.add('networkacllist', {
      name,
      description: `Default Network ACL ${name.replace('default_', '')} All`,
      fordisplay: true,
    });
  seedNetworkOfferings(state, created);
}

function seedRoles(state: State): void {
  for (const [name, type, description] of ROLES)
    state.add('role', { name, type, description, isdefault: true, ispublic: true, state: 'enabled' });
  const [root] = state.table('role');
  for (const account of [...state.accounts, state.system]) account.roleId = root?.id ?? account.roleId;
}

function seedOsTypes(state: State): void {
  const categories = new Map<string, string>();
  for (const [oscategoryname, description] of OS_TYPES) {
    const oscategoryid = categories.get(oscategoryname) ?? randomUUID();
    categories.set(oscategoryname, oscategoryid);
    const named = { name: description, description, oscategoryid, oscategoryname };
    state.add('ostype', { ...named, isuserdefined: false, fordisplay: true });
  }
}

function serviceOffering(fields: { name: string; [field: string]: unknown }): Record<string, unknown> {
  return {
    ...fields,
    displaytext: fields.name,
    state: 'Active',
    cpunumber: 1,
    storagetype: 'shared',
    provisioningtype: 'thin',
    offerha: false,
    limitcpuuse: false,
    isvolatile: false,
    issystem: false,
    defaultuse: false,
    iscustomized: false,
    rootdisksize: 0,
    dynamicscalingenabled: true,
    diskofferingstrictness: false,
    encryptroot: false,
    hasannotations: false,
  };
}

/** VpcManagerImpl.configure. */
function vpcOffering(name: string, created: string): Record<string, unknown> {
  const services = [
    ...['Dhcp', 'Dns', 'Lb', 'NetworkACL', 'PortForwarding', 'SourceNat', 'StaticNat', 'UserData', 'Vpn'],
  ];
  return {
    name,
    displaytext: name,
    isdefault: true,
    state: 'Enabled',
    created,
    service: services.map((service) => ({ name: service, provider: [{ name: 'VpcVirtualRouter' }] })),
  };
}

/** ConfigurationServerImpl.createDefaultNetworkOfferings, without those for devices that no simulator has. */
function seedNetworkOfferings(state: State, created: string): void {
  const serviceofferingid = randomUUID();
  for (const { services, ...offering } of offerings)
    state.add('networkoffering', {
      ...offering,
      created,
      traffictype: 'Guest',
      isdefault: true,
      conservemode: true,
      networkrate: 200,
      state: 'Enabled',
      serviceofferingid,
      service: Object.entries(services).map(([name, provider]) => ({ name, provider: [{ name: provider }] })),
      fornsx: false,
      fortungsten: false,
      ispersistent: false,
      egressdefaultpolicy: false,
      supportsstrechedl2subnet: false,
      supportspublicaccess: false,
      internetprotocol: 'IPv4',
      specifyasnumber: false,
      hasannotations: false,
    });
}
