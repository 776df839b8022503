import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import type { Entity } from '../state.js';

import { inheritedFrom, type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';

const RULES = 'protocol startport endport icmptype icmpcode cidrlist type=user fordisplay=true';
const PROTOCOLS = ['tcp', 'udp', 'icmp', 'all'];

const INGRESS: Kind = {
  table: 'firewallrule',
  key: 'firewallrule',
  result: 'firewallrule',
  instanceType: 'FirewallRule',
  create: {
    command: 'createFirewallRule',
    parameters: `ipaddressid ${RULES}`,
    fields: (call) => {
      const id = required('createFirewallRule', call, 'ipaddressid');
      const address = call.state.get('publicipaddress', id, 'ipaddressid');
      if (address.vpcid)
        throw ApiError.invalidParameter(
          'Unable to create firewall rule for the IP address as it belongs to the VPC',
        );
      const { ipaddress, associatednetworkid: networkid } = address;
      return { ...ruleOf(call, 'Ingress'), ipaddressid: id, ipaddress, networkid, ...inheritedFrom(address) };
    },
  },
  list: {
    command: 'listFirewallRules',
    equal: 'ipaddressid networkid fordisplay',
    keyword: ['protocol'],
  },
  remove: { command: 'deleteFirewallRule' },
};

const EGRESS: Kind = {
  table: 'egressfirewallrule',
  key: 'firewallrule',
  result: 'firewallrule',
  instanceType: 'FirewallRule',
  create: {
    command: 'createEgressFirewallRule',
    parameters: `networkid destcidrlist ${RULES}`,
    fields: (call) => {
      const id = required('createEgressFirewallRule', call, 'networkid');
      const network = call.state.get('network', id, 'networkid');
      if (network.type !== 'Isolated' || network.vpcid)
        throw ApiError.invalidParameter('Egress firewall rules are supported on isolated networks alone');
      return { ...ruleOf(call, 'Egress'), networkid: id, ...inheritedFrom(network) };
    },
  },
  list: {
    command: 'listEgressFirewallRules',
    equal: 'networkid fordisplay',
    keyword: ['protocol'],
  },
  remove: { command: 'deleteEgressFirewallRule' },
};

/**
 * Opens the ports of a rule on a public address, unless the call says not to, or the address is a VPC's
 * (FirewallManagerImpl.createRuleForAllCidrs). The rule that opens them goes with the other one.
 */
export function openPorts(
  call: Call,
  rule: Entity,
  { address, protocol, ports }: { address: Entity; protocol: string; ports: readonly [number, number] },
): void {
  if (text(call, 'openfirewall') === 'false' || address.vpcid) return;
  const [startport, endport] = ports;
  call.state.add('firewallrule', {
    protocol,
    startport,
    endport,
    cidrlist: '0.0.0.0/0',
    destcidrlist: '',
    traffictype: 'Ingress',
    state: 'Active',
    fordisplay: true,
    tags: [],
    ipaddressid: address.id,
    ipaddress: address.ipaddress,
    networkid: address.associatednetworkid,
    openedby: rule.id,
    ...inheritedFrom(address),
  });
}

export const firewallCommands: Command[] = [...commandsOf(INGRESS), ...commandsOf(EGRESS)];

/** Neither of the two is metered (FirewallManagerImpl). */
function ruleOf(call: Call, traffictype: string): Record<string, unknown> {
  const protocol = text(call, 'protocol')?.toLowerCase() ?? '';
  if (!PROTOCOLS.includes(protocol)) throw ApiError.invalidParameter(`Invalid protocol: ${protocol}`);
  const { startport, endport } = portsOf(call);
  if (startport !== undefined && startport > Number(endport))
    throw ApiError.invalidParameter('Start port can not be bigger than end port');
  if (protocol === 'icmp' && startport !== undefined)
    throw ApiError.invalidParameter("Can't specify start/end port when protocol is ICMP");
  const [icmptype, icmpcode] = ['icmptype', 'icmpcode'].map((name) => text(call, name));
  return {
    protocol,
    ...(startport !== undefined && { startport, endport }),
    ...(icmptype !== undefined && { icmptype: Number(icmptype), icmpcode: Number(icmpcode ?? -1) }),
    cidrlist: text(call, 'cidrlist') ?? (traffictype === 'Ingress' ? '0.0.0.0/0' : ''),
    destcidrlist: text(call, 'destcidrlist') ?? '',
    traffictype,
    state: 'Active',
    fordisplay: true,
  };
}

/** Numbers; of one port, it is both. */
function portsOf(call: Call): { startport: number | undefined; endport: number | undefined } {
  const start = text(call, 'startport');
  const end = text(call, 'endport') ?? start;
  const numbers = [start, end].map((value) => (value === undefined ? undefined : Number(value)));
  return { startport: numbers[0], endport: numbers[1] };
}
