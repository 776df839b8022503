import { type Call, required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Entity, timestamp } from '../state.js';
import { ownerOf } from './accounts.js';

/** What users have in a zone beside machines and networks: how it is made, listed and metered. */
export interface Kind {
  table: string;
  create: string;
  list: string;
  /** The keys of the list's answer, and of the thing in the command's answer or its job's result. */
  key: string;
  result: string;
  required: readonly string[];
  /** What the job is about; undefined where there is no job. */
  instanceType?: string;
  /** Whether the answer is a list of one, as those of templates are. */
  listed?: boolean;
  fields: (call: Call) => Record<string, unknown>;
  /** List parameters, each with the field that it is compared with. */
  by?: Readonly<Record<string, string>>;
  /** What is metered from then on. */
  metered?: readonly Metering[];
  /** The command that removes it, and the parameter that names it, with the field that this is compared with. */
  remove: { command: string; by?: readonly [string, string]; isImmediate?: boolean };
}

interface Metering {
  event: string;
  /** The event after which it is metered no more. */
  ends: string;
  usageType: number;
  record: (entity: Entity) => Record<string, unknown>;
}

const MEGABYTES = 5 * 1024 * 1024;
export const text = (call: Call, name: string) => call.parameters.get(name);
const sizeText = (size: number) =>
  size >= 2 ** 30 ? `${(size / 2 ** 30).toFixed(2)} GB` : `${(size / 2 ** 20).toFixed(2)} MB`;
const sized = ({ size }: Entity) => `(${sizeText(Number(size))}) ${size}`;

function zoneFields(call: Call): Record<string, unknown> {
  const id = text(call, 'zoneid');
  const zone = id ? call.state.get('zone', id, 'zoneid') : undefined;
  return zone ? { zoneid: zone.id, zonename: zone.name } : {};
}

/** What lies in a thing's zone and belongs to its owner, too. */
function inheritedFrom(entity: Entity): Record<string, unknown> {
  const { zoneid, zonename, account, domainid, domain, domainpath, project, projectid } = entity;
  const owner = projectid ? { project, projectid } : { account };
  return { zoneid, zonename, ...owner, domainid, domain, domainpath };
}

export const KINDS: readonly Kind[] = [
  {
    ...{ table: 'volume', create: 'createVolume', list: 'listVolumes', key: 'volume', result: 'volume' },
    ...{ required: [], instanceType: 'Volume' },
    remove: { command: 'deleteVolume', isImmediate: true },
    fields: (call) => {
      const offering = call.state.get(
        'diskoffering',
        required('createVolume', call, 'diskofferingid'),
        'diskofferingid',
      );
      return {
        ...{
          name: text(call, 'name'),
          type: 'DATADISK',
          state: 'Allocated',
          ...zoneFields(call),
          ...ownerOf(call),
        },
        ...{
          diskofferingid: offering.id,
          diskofferingname: offering.name,
          size: Number(offering.disksize) * 2 ** 30,
        },
      };
    },
    by: { id: 'id', name: 'name', virtualmachineid: 'virtualmachineid', type: 'type' },
    metered: [
      {
        ...{ event: 'VOLUME.CREATE', ends: 'VOLUME.DELETE', usageType: 6 },
        record: (volume) => ({
          description: `Volume usage for ${volume.name} (${volume.id}) with disk offering ${volume.diskofferingname} (${volume.diskofferingid}) and size ${sized(volume)}`,
          ...{ offeringid: volume.diskofferingid, usageid: volume.id, size: volume.size },
        }),
      },
    ],
  },
  {
    ...{
      table: 'snapshot',
      create: 'createSnapshot',
      list: 'listSnapshots',
      key: 'snapshot',
      result: 'snapshot',
    },
    ...{ required: ['volumeid'], instanceType: 'Snapshot' },
    remove: { command: 'deleteSnapshot' },
    fields: (call) => {
      const volume = call.state.get('volume', required('createSnapshot', call, 'volumeid'), 'volumeid');
      const fields = {
        name: text(call, 'name') ?? `${volume.name}_snapshot`,
        volumeid: volume.id,
        volumename: volume.name,
      };
      return { ...fields, state: 'BackedUp', ...inheritedFrom(volume) };
    },
    by: { id: 'id', name: 'name', volumeid: 'volumeid' },
    metered: [
      {
        ...{ event: 'SNAPSHOT.CREATE', ends: 'SNAPSHOT.DELETE', usageType: 9 },
        record: ({ name, id }) => ({
          description: `Snapshot usage for ${name} (${id}) with size (0 bytes) 0`,
          usageid: id,
          size: 0,
        }),
      },
    ],
  },
  {
    ...{
      table: 'vmsnapshot',
      create: 'createVMSnapshot',
      list: 'listVMSnapshot',
      key: 'vmSnapshot',
      result: 'vmsnapshot',
    },
    ...{ required: ['virtualmachineid'], instanceType: 'VMSnapshot' },
    remove: { command: 'deleteVMSnapshot', by: ['vmsnapshotid', 'id'] },
    fields: (call) => {
      const machine = call.state.get(
        'virtualmachine',
        required('createVMSnapshot', call, 'virtualmachineid'),
        'virtualmachineid',
      );
      const name = text(call, 'name') ?? `${machine.name}_snapshot`;
      return {
        ...{ name: `${machine.instancename}_VS`, displayname: name, state: 'Ready', type: 'Disk' },
        ...{ virtualmachineid: machine.id, virtualmachinename: machine.name, ...inheritedFrom(machine) },
      };
    },
    by: { vmsnapshotid: 'id', virtualmachineid: 'virtualmachineid' },
    metered: (
      [
        [25, 'VMSNAPSHOT.CREATE', 'VMSNAPSHOT.DELETE'],
        [27, 'VMSNAPSHOT.ON_PRIMARY', 'VMSNAPSHOT.OFF_PRIMARY'],
      ] as const
    ).map(([usageType, event, ends]) => ({
      ...{ event, ends, usageType },
      record: ({ displayname, id, virtualmachineid }) => ({
        description: `${usageType === 25 ? 'VM Snapshot' : 'VM Snapshot on primary storage'} usage for ${displayname} (${id})`,
        ...{ usageid: id, virtualmachineid, size: 0 },
      }),
    })),
  },
  {
    ...{
      table: 'template',
      create: 'registerTemplate',
      list: '',
      key: 'template',
      result: 'template',
      listed: true,
    },
    required: ['format', 'hypervisor', 'name', 'url'],
    remove: { command: 'deleteTemplate' },
    fields: (call) => {
      if (!text(call, 'ostypeid')) throw new ApiError(431, 'Please provide a guest OS type');
      const fields = {
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext'),
        ostypeid: text(call, 'ostypeid'),
      };
      return {
        ...{
          ...fields,
          format: text(call, 'format'),
          templatetype: 'USER',
          hypervisor: 'Simulator',
          usableAt: 0,
        },
        ...{
          size: MEGABYTES,
          isready: true,
          status: 'Download Complete',
          ...zoneFields(call),
          ...ownerOf(call),
        },
      };
    },
    metered: [
      {
        ...{ event: 'TEMPLATE.CREATE', ends: 'TEMPLATE.DELETE', usageType: 7 },
        record: (template) => ({
          description: `Template usage for ${template.name} (${template.id}) with size ${sized(template)} and virtual size ${sized(template)}`,
          ...{ usageid: template.id, size: template.size, virtualsize: template.size },
        }),
      },
    ],
  },
  {
    ...{ table: 'iso', create: 'registerIso', list: 'listIsos', key: 'iso', result: 'iso', listed: true },
    required: ['name', 'url', 'zoneid'],
    remove: { command: 'deleteIso' },
    fields: (call) => ({
      ...{
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext'),
        ostypeid: text(call, 'ostypeid'),
      },
      ...{
        size: MEGABYTES,
        isready: true,
        status: 'Successfully Installed',
        ...zoneFields(call),
        ...ownerOf(call),
      },
    }),
    by: { id: 'id', name: 'name' },
    metered: [
      {
        ...{ event: 'ISO.CREATE', ends: 'ISO.DELETE', usageType: 8 },
        record: (iso) => ({
          description: `ISO usage for ${iso.name} (${iso.id}) with size ${sized(iso)} and virtual size ${sized(iso)}`,
          ...{ usageid: iso.id, size: iso.size, virtualsize: iso.size },
        }),
      },
    ],
  },
  {
    ...{
      table: 'publicipaddress',
      create: 'associateIpAddress',
      list: 'listPublicIpAddresses',
      key: 'publicipaddress',
    },
    ...{ result: 'ipaddress', required: [], instanceType: 'IpAddress' },
    remove: { command: 'disassociateIpAddress' },
    fields: (call) => {
      const network = call.state.get(
        'network',
        required('associateIpAddress', call, 'networkid'),
        'networkid',
      );
      return addressIn(call, network, false);
    },
    by: {
      id: 'id',
      associatednetworkid: 'associatednetworkid',
      issourcenat: 'issourcenat',
      account: 'account',
    },
    metered: [
      {
        ...{ event: 'NET.IPASSIGN', ends: 'NET.IPRELEASE', usageType: 3 },
        record: ({ ipaddress, id, issourcenat }) => ({
          ...{ description: `IPAddress: ${ipaddress}`, usageid: id, issourcenat, issystem: false },
        }),
      },
    ],
  },
  {
    ...{ table: 'portforwardingrule', create: 'createPortForwardingRule', list: 'listPortForwardingRules' },
    ...{ key: 'portforwardingrule', result: 'portforwardingrule', instanceType: 'FirewallRule' },
    required: ['ipaddressid', 'privateport', 'protocol', 'publicport', 'virtualmachineid'],
    remove: { command: 'deletePortForwardingRule' },
    fields: (call) => {
      const address = call.state.get('publicipaddress', text(call, 'ipaddressid') ?? '', 'ipaddressid');
      const ports = { privateport: text(call, 'privateport'), publicport: text(call, 'publicport') };
      return {
        ...{ ...ports, protocol: text(call, 'protocol'), state: 'Active', ipaddressid: address.id },
        ...{
          ipaddress: address.ipaddress,
          virtualmachineid: text(call, 'virtualmachineid'),
          ...inheritedFrom(address),
        },
      };
    },
    by: { id: 'id', ipaddressid: 'ipaddressid' },
    metered: [
      {
        ...{ event: 'NET.RULEADD', ends: 'NET.RULEDELETE', usageType: 12 },
        record: ({ id }) => ({ description: `Port forwarding rule usage (${id})`, usageid: id }),
      },
    ],
  },
  {
    ...{ table: 'loadbalancerrule', create: 'createLoadBalancerRule', list: 'listLoadBalancerRules' },
    ...{ key: 'loadbalancerrule', result: 'loadbalancer', instanceType: 'FirewallRule' },
    required: ['algorithm', 'name', 'privateport', 'publicport'],
    remove: { command: 'deleteLoadBalancerRule' },
    fields: (call) => {
      const address = call.state.get('publicipaddress', text(call, 'publicipid') ?? '', 'publicipid');
      const ports = { privateport: text(call, 'privateport'), publicport: text(call, 'publicport') };
      return {
        ...{ ...ports, name: text(call, 'name'), algorithm: text(call, 'algorithm'), state: 'Add' },
        ...{ publicipid: address.id, publicip: address.ipaddress, ...inheritedFrom(address) },
      };
    },
    by: { id: 'id', publicipid: 'publicipid' },
    metered: [
      {
        ...{ event: 'LB.CREATE', ends: 'LB.DELETE', usageType: 11 },
        record: ({ name, id }) => ({ description: `Loadbalancer policy usage ${name} (${id})`, usageid: id }),
      },
    ],
  },
  {
    ...{ table: 'remoteaccessvpn', create: 'createRemoteAccessVpn', list: 'listRemoteAccessVpns' },
    ...{ key: 'remoteaccessvpn', result: 'remoteaccessvpn', required: ['publicipid'], instanceType: 'None' },
    remove: { command: 'deleteRemoteAccessVpn', by: ['publicipid', 'publicipid'] },
    fields: (call) => {
      const address = call.state.get(
        'publicipaddress',
        required('createRemoteAccessVpn', call, 'publicipid'),
        'publicipid',
      );
      return {
        publicipid: address.id,
        publicip: address.ipaddress,
        state: 'Running',
        ...inheritedFrom(address),
      };
    },
    by: { publicipid: 'publicipid' },
  },
  {
    ...{ table: 'vpnuser', create: 'addVpnUser', list: 'listVpnUsers', key: 'vpnuser', result: 'vpnuser' },
    ...{ required: ['password', 'username'], instanceType: 'None' },
    remove: { command: 'removeVpnUser', by: ['username', 'username'] },
    fields: (call) => {
      const username = required('addVpnUser', call, 'username');
      if (!/^[a-zA-Z][a-zA-Z0-9@._-]{2,63}$/.test(username))
        throw ApiError.invalidParameter(
          `Username [${username}] is invalid. Username has to begin with an alphabet have 3-64 characters including alphabets, numbers and the set '@.-_'.`,
        );
      const [zone] = call.state.table('zone');
      return { username, state: 'Add', ...ownerOf(call), zoneid: zone?.id };
    },
    by: { username: 'username' },
    metered: [
      {
        ...{ event: 'VPN.USER.ADD', ends: 'VPN.USER.REMOVE', usageType: 14 },
        record: ({ username, id }) => ({
          description: `VPN usage for user ${username} (${id})`,
          usageid: id,
        }),
      },
    ],
  },
  {
    ...{
      table: 'vpc',
      create: 'createVPC',
      list: 'listVPCs',
      key: 'vpc',
      result: 'vpc',
      instanceType: 'Vpc',
    },
    required: ['name', 'vpcofferingid', 'zoneid'],
    remove: { command: 'deleteVPC' },
    fields: (call) => ({
      ...{
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext'),
        cidr: text(call, 'cidr'),
        state: 'Enabled',
      },
      ...{ vpcofferingid: text(call, 'vpcofferingid'), serial: call.state.made('vpc') + 1 },
      ...{ ...zoneFields(call), ...ownerOf(call) },
    }),
    by: { id: 'id', name: 'name' },
    metered: [
      {
        ...{ event: 'VPC.CREATE', ends: 'VPC.DELETE', usageType: 31 },
        record: ({ serial }) => ({ description: `VPC usage for VPC ID: ${serial}` }),
      },
    ],
  },
  {
    ...{ table: 'securitygroup', create: 'createSecurityGroup', list: 'listSecurityGroups' },
    ...{ key: 'securitygroup', result: 'securitygroup', required: ['name'] },
    remove: { command: 'deleteSecurityGroup', isImmediate: true },
    fields: (call) => ({ name: text(call, 'name'), ...ownerOf(call) }),
    by: { id: 'id', securitygroupname: 'name' },
  },
];

/** An address of a network's, as `associateIpAddress` gives it, or the source NAT one that its first machine gets. */
export function addressIn({ state }: Call, network: Entity, issourcenat: boolean): Record<string, unknown> {
  return {
    ...{
      ipaddress: `192.168.2.${state.made('publicipaddress') + 2}`,
      state: 'Allocated',
      issourcenat,
    },
    ...{
      allocated: timestamp(new Date()),
      associatednetworkid: network.id,
      associatednetworkname: network.name,
    },
    ...{ networkid: network.id, physicalnetworkid: network.physicalnetworkid, ...inheritedFrom(network) },
  };
}

export function kindOf(table: string): Kind {
  const kind = KINDS.find((candidate) => candidate.table === table);
  if (!kind) throw new Error(`nothing is known of ${table}`);
  return kind;
}
