import { randomUUID } from 'node:crypto';
import { type Call, listOf, mapsOf, required } from '../command.js';
import { ApiError } from '../errors.js';
import { callerOf, isRootAdmin, ownerOf } from '../owners.js';
import { checkAccess } from '../scope.js';
import { type Entity, timestamp } from '../state.js';
import { addressIn } from './addresses.js';
import { affinityGroupsOf, describeGroups } from './affinity-groups.js';
import { countDisk, countNetwork } from './counters.js';
import { GIB, text } from './kind.js';
import { addThing } from './lifecycle.js';
import { checkLimit } from './limits.js';
import { beginAllocated, beginRunning, beginSecurityGroups } from './machine-records.js';
import { assignAddress, type Nic } from './network-addresses.js';
import { defaultNetwork, hasService, implement } from './networks.js';
import { machineSizes, rootDiskOf } from './offerings.js';
import { keyPairNamed } from './ssh-keys.js';
import { usable } from './templates.js';
import { attach, freeDevice, offeringFields, sizeOf } from './volumes.js';

/** UserVmManagerImpl.checkNameForRFCCompliance. */
const NAME = /^(?!-)(?!\d)[a-zA-Z0-9-]{1,63}(?<!-)$/;
const MAC = /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i;
/** A template's size if it says none. */
const TEMPLATE_SIZE = 2 * GIB;

export const DEPLOY_PARAMETERS = [
  'zoneid serviceofferingid templateid name displayname startvm account domainid projectid',
  'networkids iptonetworklist ipaddress macaddress securitygroupids securitygroupnames',
  'diskofferingid size rootdisksize details affinitygroupids affinitygroupnames keypair keypairs userdata',
  'hypervisor=simulator displayvm=true',
].join(' ');

/** Makes a machine with its disks and its place in the networks (UserVmManagerImpl.createVirtualMachine). */
export async function deploy(call: Call): Promise<Entity> {
  const { state } = call;
  const zone = state.get('zone', required('deployVirtualMachine', call, 'zoneid'), 'zoneid');
  const offeringId = required('deployVirtualMachine', call, 'serviceofferingid');
  const offering = state.get('serviceoffering', offeringId, 'serviceofferingid');
  const template = templateOf(call);
  const host = state.table('host').find(({ zoneid, state: up }) => zoneid === zone.id && up === 'Up');
  const owner = ownerOf(call);
  const sizes = machineSizes(call, offering);
  const disks = disksOf(call, offering, template);
  checkLimit(state, 'virtualmachine', { ...owner, ...sizes });
  for (const { size } of disks) checkLimit(state, 'volume', { ...owner, size });
  const networks = await networksOf(call, zone);
  const name = nameOf(call, networks);
  if (zone.allocationstate !== 'Enabled' || !host || !usable(template))
    throw new ApiError(
      533,
      `Unable to create a deployment for VM instance in zone ${zone.name}`,
    ).whileRunning();
  const starts = text(call, 'startvm') !== 'false';
  const machine = state.add('virtualmachine', {
    ...machineFields(call, { zone, template, offering, host, name }),
    ...owner,
    ...sizes,
    state: starts ? 'Running' : 'Stopped',
    ...nicFields(call, networks),
  });
  await beginAllocated(call, machine);
  await addDisks(call, machine, disks, template);
  await beginSecurityGroups(call, machine);
  if (starts) await start(call, machine);
  return machine;
}

/** What happens with every start: the machine's networks are implemented, and it is metered as running. */
export async function start(call: Call, machine: Entity): Promise<void> {
  const { state } = call;
  const host = state.table('host').find(({ zoneid, state: up }) => zoneid === machine.zoneid && up === 'Up');
  Object.assign(machine, { state: 'Running', hostid: host?.id, hostname: host?.name });
  for (const { networkid } of machine.nic as Nic[])
    await useNetwork(call, state.get('network', networkid, 'networkids'));
  await beginRunning(call, machine);
  for (const disk of state
    .table('volume')
    .filter(({ virtualmachineid }) => virtualmachineid === machine.id)) {
    disk.state = 'Ready';
    await countDisk(call, machine, disk);
  }
}

/** The first machine implements a network, which then gets its source NAT address and a router. */
async function useNetwork(call: Call, network: Entity): Promise<void> {
  if (network.type === 'Shared' || network.state === 'Implemented') return;
  await implement(call, network);
  if (network.type !== 'Isolated' || network.vpcid !== undefined) return;
  if (hasService(network, 'SourceNat'))
    await addThing(call, 'publicipaddress', addressIn(call, network, true));
  await countNetwork(call, network);
}

function templateOf(call: Call): Entity {
  const { state } = call;
  const id = required('deployVirtualMachine', call, 'templateid');
  if (state.find('iso', id)) throw ApiError.notImplemented('deployVirtualMachine', 'templateid of an ISO');
  const template = state.get('template', id, 'templateid');
  if (!template.ispublic) checkAccess({ caller: callerOf(call), state }, template);
  return template;
}

function nameOf(call: Call, networks: readonly Entity[]): string {
  const name = text(call, 'name') ?? `VM-${randomUUID()}`;
  if (!NAME.test(name))
    throw ApiError.invalidParameter(
      `Invalid name. Vm name can contain ASCII letters 'a' through 'z', the digits '0' through '9', and the hyphen ('-'), must be between 1 and 63 characters long, and can't start or end with "-" and can't start with digit`,
    );
  for (const network of networks) refuseTaken(call, network, name);
  return name;
}

/** UserVmManagerImpl.checkIfHostNameUniqueInNtwkDomain. */
function refuseTaken({ state }: Call, network: Entity, name: string): void {
  const isIn = ({ nic }: Entity) => (nic as Nic[]).some(({ networkid }) => networkid === network.id);
  if (state.table('virtualmachine').some((one) => one.name === name && isIn(one)))
    throw ApiError.invalidParameter(
      `The vm with hostName ${name} already exists in the network domain: ${network.networkdomain}; network=${network.name}`,
    );
}

/** The networks that are named, each with what is wanted of it, or the default one. */
async function networksOf(call: Call, zone: Entity): Promise<Entity[]> {
  const { state } = call;
  const ids = wantedNetworks(call).map(({ networkid }) => networkid);
  if (zone.networktype === 'Basic' && ids.length > 0)
    throw ApiError.invalidParameter("Can't specify network Ids in Basic zone");
  if (ids.length === 0) return [await defaultNetwork(call, zone)];
  return ids.map((id = '') => {
    const network = state.get('network', id, 'networkids');
    checkAccess({ caller: callerOf(call), state }, network);
    if (network.zoneid !== zone.id)
      throw ApiError.invalidParameter(`Network id=${network.id} doesn't belong to zone ${zone.id}`);
    return network;
  });
}

/** `networkids`, or the entries of `iptonetworklist`, which name an address, too. */
function wantedNetworks(call: Call): Record<string, string>[] {
  const ids = listOf(call, 'networkids');
  const entries = mapsOf(call, 'iptonetworklist');
  if (ids.length > 0 && entries.length > 0)
    throw ApiError.invalidParameter("ipToNetworkMap can't be specified along with networkIds or ipAddress");
  return entries.length > 0 ? entries : ids.map((networkid) => ({ networkid }));
}

/** The first network is the default one. */
function nicFields(call: Call, networks: readonly Entity[]): Record<string, unknown> {
  const wanted = wantedNetworks(call);
  const nic = networks.map((network, index) => {
    const { ip, mac } = wanted[index] ?? {};
    const first = index === 0;
    return nicOf(call, network, {
      deviceid: index,
      ipaddress: ip ?? (first ? text(call, 'ipaddress') : undefined),
      macaddress: mac ?? (first ? text(call, 'macaddress') : undefined),
    });
  });
  return { nic, ...(nic[0]?.ipaddress !== undefined && { ipaddress: nic[0].ipaddress }) };
}

export function nicOf(
  { state }: Call,
  network: Entity,
  wanted: { deviceid: number; ipaddress?: string | undefined; macaddress?: string | undefined },
): Nic {
  if (wanted.macaddress !== undefined && !MAC.test(wanted.macaddress))
    throw ApiError.invalidParameter(`Mac address is not valid: ${wanted.macaddress}`);
  const address = assignAddress(state, network, wanted.ipaddress);
  return {
    id: randomUUID(),
    networkid: network.id,
    networkname: String(network.name),
    ...address,
    isolationuri: 'vlan://100',
    broadcasturi: 'vlan://100',
    traffictype: 'Guest',
    type: network.type,
    isdefault: wanted.deviceid === 0,
    macaddress: wanted.macaddress ?? nextMac(state.made('virtualmachine'), wanted.deviceid),
    secondaryip: [],
    extradhcpoption: [],
    deviceid: String(wanted.deviceid),
  };
}

function nextMac(machine: number, device: number): string {
  const last = [machine >> 8, machine, device + 1].map((byte) => (byte & 255).toString(16).padStart(2, '0'));
  return `02:01:00:${last.join(':')}`;
}

interface Parts {
  zone: Entity;
  template: Entity;
  offering: Entity;
  host: Entity;
  name: string;
}

function machineFields(call: Call, { zone, template, offering, host, name }: Parts): Record<string, unknown> {
  const { user, state } = call;
  const now = timestamp(new Date());
  const keypairs = [...listOf(call, 'keypairs'), ...listOf(call, 'keypair')];
  const missing = keypairs.find((one) => !keyPairNamed(call, one));
  if (missing) throw ApiError.invalidParameter(`A key pair with name '${missing}' was not found.`);
  return {
    name,
    displayname: text(call, 'displayname') ?? name,
    ...(user && { userid: user.id, username: user.username }),
    created: now,
    lastupdated: now,
    haenable: false,
    zoneid: zone.id,
    zonename: zone.name,
    hostid: host.id,
    hostname: host.name,
    hostcontrolstate: 'Enabled',
    templateid: template.id,
    templatename: template.name,
    templatetype: template.templatetype,
    templateformat: 'VHD',
    templatedisplaytext: template.displaytext,
    passwordenabled: false,
    serviceofferingid: offering.id,
    serviceofferingname: offering.name,
    guestosid: template.ostypeid,
    rootdeviceid: 0,
    rootdevicetype: 'ROOT',
    securitygroup: securityGroupsOf(call),
    hypervisor: 'Simulator',
    ...(keypairs.length > 0 && { keypairs: keypairs.join(',') }),
    instancename: `i-2-${state.made('virtualmachine') + 3}-VM`,
    details: Object.assign({}, ...mapsOf(call, 'details')),
    affinitygroup: describeGroups(affinityGroupsOf(call)),
    displayvm: true,
    isdynamicallyscalable: false,
    deleteprotection: false,
    ostypeid: template.ostypeid,
    osdisplayname: template.ostypename,
    bootmode: 'legacy',
    boottype: 'Bios',
    pooltype: 'NetworkFilesystem',
    receivedbytes: 0,
    sentbytes: 0,
    arch: 'x86_64',
    tags: [],
    hasannotations: false,
  };
}

function securityGroupsOf(call: Call): Record<string, unknown>[] {
  const owner = ownerOf(call);
  const named = listOf(call, 'securitygroupnames').map((name) => {
    const found = call.state
      .table('securitygroup')
      .find((one) => one.name === name && one.account === owner.account && one.domainid === owner.domainid);
    if (found) return found;
    throw ApiError.invalidParameter(`Unable to find group by name ${name}`);
  });
  const byId = listOf(call, 'securitygroupids').map((id) =>
    call.state.get('securitygroup', id, 'securitygroupids'),
  );
  return [...byId, ...named].map(({ id, name, description, account }) => ({
    id,
    name,
    description,
    account,
    rule: [],
    ingressrule: [],
    egressrule: [],
    tags: [],
  }));
}

interface Disk {
  size: number;
  /** undefined for the root disk. */
  offering?: Entity;
}

/** The root disk, and the data disk of `diskofferingid`. */
function disksOf(call: Call, offering: Entity, template: Entity): Disk[] {
  const templateSize = Number(template.size ?? TEMPLATE_SIZE);
  const wanted = text(call, 'rootdisksize');
  const size = wanted === undefined ? (rootDiskOf(offering) ?? templateSize) : Number(wanted) * GIB;
  if (!(size > 0)) throw ApiError.invalidParameter('Root disk size should be a positive number.');
  if (size < templateSize)
    throw ApiError.invalidParameter(
      `unsupported: rootdisksize override (${size / GIB} GB) is smaller than template size (${templateSize / GIB} GB)`,
    );
  const id = text(call, 'diskofferingid');
  if (!id) return [{ size }];
  const diskOffering = call.state.get('diskoffering', id, 'diskofferingid');
  return [{ size }, { size: sizeOf(diskOffering, text(call, 'size')), offering: diskOffering }];
}

async function addDisks(
  call: Call,
  machine: Entity,
  disks: readonly Disk[],
  template: Entity,
): Promise<void> {
  const number = String(machine.instancename).split('-')[2];
  const { zoneid, zonename } = machine;
  for (const { size, offering } of disks) {
    const of = offering
      ? { name: `DATA-${number}`, type: 'DATADISK', ...offeringFields(offering) }
      : { name: `ROOT-${number}`, type: 'ROOT', templateid: template.id, templatename: template.name };
    const volume = await addThing(call, 'volume', {
      ...of,
      size,
      zoneid,
      zonename,
      ...ownerOf(call),
      state: 'Ready',
    });
    attach(volume, machine, offering ? freeDevice(call, machine) : 0);
  }
}

export function mayExpunge(call: Call): boolean {
  return isRootAdmin(callerOf(call));
}
