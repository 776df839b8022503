import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import type { Entity } from '../state.js';
import { openPorts } from './firewall.js';
import { inheritedFrom, type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';

const LARGEST_PORT = 65_535;

const PORT_FORWARDING: Kind = {
  table: 'portforwardingrule',
  key: 'portforwardingrule',
  result: 'portforwardingrule',
  instanceType: 'FirewallRule',
  create: {
    command: 'createPortForwardingRule',
    parameters:
      'ipaddressid privateport privateendport publicport publicendport protocol virtualmachineid networkid openfirewall fordisplay=true',
    fields: (call) => ruleOf(call),
    after: async (call, rule) => {
      const address = call.state.get('publicipaddress', String(rule.ipaddressid), 'ipaddressid');
      const ports = [Number(rule.publicport), Number(rule.publicendport)] as const;
      openPorts(call, rule, { address, protocol: String(rule.protocol), ports });
    },
  },
  list: {
    command: 'listPortForwardingRules',
    equal: 'ipaddressid networkid',
    keyword: ['protocol', 'state'],
  },
  remove: { command: 'deletePortForwardingRule' },
  parts: [['firewallrule', 'openedby']],
  metered: [
    {
      event: 'NET.RULEADD',
      ends: 'NET.RULEDELETE',
      usageType: 12,
      record: ({ id }) => ({ description: `Port forwarding rule usage (${id})`, usageid: id }),
    },
  ],
};

export const forwardingCommands: Command[] = [
  ...commandsOf(PORT_FORWARDING),
  {
    // Rules of createIpForwardingRule, which the engine lacks: there are none.
    name: 'listIpForwardingRules',
    parameters:
      'id ipaddressid virtualmachineid account domainid projectid listall isrecursive page pagesize keyword',
    run: async () => ({}),
  },
];

function ruleOf(call: Call): Record<string, unknown> {
  const id = required('createPortForwardingRule', call, 'ipaddressid');
  const address = call.state.get('publicipaddress', id, 'ipaddressid');
  const machineId = required('createPortForwardingRule', call, 'virtualmachineid');
  const machine = call.state.get('virtualmachine', machineId, 'virtualmachineid');
  if (address.isstaticnat)
    throw ApiError.invalidParameter(`The public ip ${address.ipaddress} is used for static NAT already`);
  const publicport = port(call, 'publicport');
  const privateport = port(call, 'privateport');
  const publicendport = text(call, 'publicendport') ?? publicport;
  const privateendport = text(call, 'privateendport') ?? privateport;
  const protocol = text(call, 'protocol')?.toLowerCase();
  refuseConflict(call, address, {
    protocol,
    publicport: Number(publicport),
    publicendport: Number(publicendport),
  });
  return {
    protocol,
    publicport,
    publicendport,
    privateport,
    privateendport,
    state: 'Active',
    ipaddressid: address.id,
    ipaddress: address.ipaddress,
    networkid: text(call, 'networkid') ?? address.associatednetworkid,
    virtualmachineid: machine.id,
    virtualmachinename: machine.name,
    virtualmachinedisplayname: machine.displayname,
    fordisplay: true,
    ...inheritedFrom(address),
  };
}

export function port(call: Call, name: string): string {
  const value = text(call, name) ?? '';
  if (Number(value) >= 1 && Number(value) <= LARGEST_PORT) return value;
  throw ApiError.invalidParameter(`${name} is an invalid value: ${value}`);
}

/** NetworkRulesConflictException (537): the rules of an address may not share a port (FirewallManagerImpl.detectRulesConflict). */
export function refuseConflict(
  { state }: Call,
  address: Entity,
  wanted: { protocol: string | undefined; publicport: number; publicendport: number },
): void {
  const rules = ['portforwardingrule', 'loadbalancerrule'].flatMap((table) => state.table(table));
  const found = rules.find(
    (rule) =>
      [rule.ipaddressid, rule.publicipid].includes(address.id) &&
      String(rule.protocol ?? 'tcp') === (wanted.protocol ?? 'tcp') &&
      Number(rule.publicport) <= wanted.publicendport &&
      wanted.publicport <= Number(rule.publicendport ?? rule.publicport),
  );
  if (!found) return;
  throw new ApiError(
    537,
    `The range specified, ${wanted.publicport}-${wanted.publicendport}, conflicts with rule ${found.id} which has ${found.publicport}-${found.publicendport ?? found.publicport}`,
    4395,
  );
}
