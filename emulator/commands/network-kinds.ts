import { type Call, required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Entity, type State, timestamp } from '../state.js';
import { ownerOf } from './accounts.js';
import { countVpc, publicNetworkId } from './counters.js';
import { inheritedFrom, type Kind, text, zoneFields } from './kinds.js';

export const NETWORK_KINDS: readonly Kind[] = [
  {
    ...{
      table: 'publicipaddress',
      create: 'associateIpAddress',
      list: 'listPublicIpAddresses',
      key: 'publicipaddress',
    },
    ...{ result: 'ipaddress', instanceType: 'IpAddress' },
    remove: { command: 'disassociateIpAddress' },
    fields: (call) => {
      const vpcid = text(call, 'vpcid');
      if (vpcid) return addressOf(call, call.state.get('vpc', vpcid, 'vpcid'), false);
      const id = required('associateIpAddress', call, 'networkid');
      return addressIn(call, call.state.get('network', id, 'networkid'), false);
    },
    by: {
      ...{ id: 'id', associatednetworkid: 'associatednetworkid', vpcid: 'vpcid' },
      ...{ issourcenat: 'issourcenat', account: 'account' },
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
    ...{ key: 'remoteaccessvpn', result: 'remoteaccessvpn', instanceType: 'None' },
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
    ...{ instanceType: 'None' },
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
    // Its router comes with it, on a separate address (VpcManagerImpl.startVpc).
    parts: (call, vpc) => [['publicipaddress', addressOf(call, vpc, true)]],
    count: countVpc,
  },
  {
    ...{ table: 'securitygroup', create: 'createSecurityGroup', list: 'listSecurityGroups' },
    ...{ key: 'securitygroup', result: 'securitygroup' },
    remove: { command: 'deleteSecurityGroup', isImmediate: true },
    fields: (call) => ({ name: text(call, 'name'), ...ownerOf(call) }),
    by: { id: 'id', securitygroupname: 'name' },
  },
];

/** An address of a network's, as `associateIpAddress` gives it, or the source NAT one that its first machine gets. */
export function addressIn({ state }: Call, network: Entity, issourcenat: boolean): Record<string, unknown> {
  return {
    ...nextAddress(state, issourcenat),
    ...{ associatednetworkid: network.id, associatednetworkname: network.name },
    ...{ networkid: network.id, physicalnetworkid: network.physicalnetworkid, ...inheritedFrom(network) },
  };
}

/** The same of a VPC's. */
function addressOf({ state }: Call, vpc: Entity, issourcenat: boolean): Record<string, unknown> {
  return {
    ...nextAddress(state, issourcenat),
    ...{ vpcid: vpc.id, vpcname: vpc.name, networkid: publicNetworkId(state, vpc), ...inheritedFrom(vpc) },
  };
}

function nextAddress(state: State, issourcenat: boolean): Record<string, unknown> {
  const ipaddress = `192.168.2.${state.made('publicipaddress') + 2}`;
  return { ipaddress, state: 'Allocated', issourcenat, allocated: timestamp(new Date()) };
}
