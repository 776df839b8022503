import { type Call, type Command, isTrue, listOf, required } from '../command.js';
import { asAnswered, asJobResult } from '../contract.js';
import { ApiError } from '../errors.js';
import type { Entity } from '../state.js';
import { openPorts } from './firewall.js';
import { port, refuseConflict } from './forwarding.js';
import { inheritedFrom, type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';
import { paged } from './listing.js';

const ALGORITHMS = ['source', 'roundrobin', 'leastconn'];

const LOAD_BALANCER: Kind = {
  table: 'loadbalancerrule',
  key: 'loadbalancerrule',
  result: 'loadbalancer',
  instanceType: 'FirewallRule',
  create: {
    command: 'createLoadBalancerRule',
    parameters:
      'publicipid name description algorithm privateport publicport protocol cidrlist networkid openfirewall account domainid zoneid fordisplay=true',
    fields: (call) => ruleOf(call),
    after: async (call, rule) => {
      const address = call.state.get('publicipaddress', String(rule.publicipid), 'publicipid');
      const port = Number(rule.publicport);
      openPorts(call, rule, { address, protocol: 'tcp', ports: [port, port] });
    },
  },
  list: {
    command: 'listLoadBalancerRules',
    equal: 'publicipid networkid zoneid name',
    by: {
      virtualmachineid: (rule, id) => machinesOf(rule).includes(id),
    },
  },
  remove: { command: 'deleteLoadBalancerRule' },
  parts: [['firewallrule', 'openedby']],
  metered: [
    {
      event: 'LB.CREATE',
      ends: 'LB.DELETE',
      usageType: 11,
      record: ({ name, id }) => ({ description: `Loadbalancer policy usage ${name} (${id})`, usageid: id }),
    },
  ],
};

export const loadBalancerCommands: Command[] = [
  ...commandsOf(LOAD_BALANCER),
  {
    name: 'updateLoadBalancerRule',
    about: 'loadbalancerrule',
    parameters: 'id name description algorithm',
    job: { result: 'loadbalancer', instanceType: 'FirewallRule', tellsId: false },
    run: async (call) => {
      const rule = ruleNamed(call, 'updateLoadBalancerRule');
      for (const field of ['name', 'description', 'algorithm'])
        rule[field] = text(call, field) ?? rule[field];
      return asJobResult(rule, 'loadbalancer') as Entity;
    },
  },
  assigning('assignToLoadBalancerRule', (before, ids) => {
    const twice = ids.find((id) => before.includes(id));
    if (twice) throw ApiError.invalidParameter(`VM ${twice} is already mapped to load balancer.`);
    return [...before, ...ids];
  }),
  assigning('removeFromLoadBalancerRule', (before, ids) => before.filter((id) => !ids.includes(id))),
  {
    name: 'listLoadBalancerRuleInstances',
    about: 'loadbalancerrule',
    parameters: 'id applied lbvmips page pagesize keyword',
    run: async (call) => {
      const assigned = machinesOf(ruleNamed(call, 'listLoadBalancerRuleInstances'));
      const isListed = ({ id }: Entity) => assigned.includes(id) === (text(call, 'applied') !== 'false');
      const machines = call.state.table('virtualmachine').filter(isListed);
      const answered = machines.map((one) => asAnswered(one, 'listVirtualMachines', 'virtualmachine'));
      if (!isTrue(call, 'lbvmips')) return paged(call, 'loadbalancerruleinstance', answered);
      const withIps = machines.map(({ nic }, index) => ({
        loadbalancerruleinstance: answered[index],
        lbvmipaddresses: (nic as { ipaddress: string }[]).map(({ ipaddress }) => ipaddress).slice(0, 1),
      }));
      return paged(call, 'lbrulevmidip', withIps);
    },
  },
];

function assigning(name: string, change: (before: string[], ids: string[]) => string[]): Command {
  return {
    name,
    about: 'loadbalancerrule',
    parameters: 'id virtualmachineids',
    job: { result: 'success', instanceType: 'FirewallRule', tellsId: false },
    run: async (call) => {
      const rule = ruleNamed(call, name);
      rule.virtualmachineids = change(machinesOf(rule), listOf(call, 'virtualmachineids'));
      rule.state = 'Active';
      return { success: true, id: rule.id };
    },
  };
}

/** A machine that is gone is assigned to nothing. */
export function removeFromLoadBalancers({ state }: Call, { id: machine }: Entity): void {
  for (const rule of state.table('loadbalancerrule'))
    rule.virtualmachineids = machinesOf(rule).filter((id) => id !== machine);
}

function machinesOf({ virtualmachineids }: Entity): string[] {
  return (virtualmachineids ?? []) as string[];
}

function ruleNamed(call: Call, command: string): Entity {
  return call.state.get('loadbalancerrule', required(command, call, 'id'), 'id');
}

function ruleOf(call: Call): Record<string, unknown> {
  const id = text(call, 'publicipid');
  if (!id) throw ApiError.notImplemented('createLoadBalancerRule', 'a call without publicipid');
  const address = call.state.get('publicipaddress', id, 'publicipid');
  const algorithm = text(call, 'algorithm') ?? '';
  if (!ALGORITHMS.includes(algorithm)) throw ApiError.invalidParameter(`Invalid algorithm: ${algorithm}`);
  const publicport = port(call, 'publicport');
  refuseConflict(call, address, {
    protocol: text(call, 'protocol')?.toLowerCase(),
    publicport: Number(publicport),
    publicendport: Number(publicport),
  });
  return {
    name: text(call, 'name'),
    ...(text(call, 'description') && { description: text(call, 'description') }),
    algorithm,
    cidrlist: text(call, 'cidrlist') ?? '',
    protocol: text(call, 'protocol') ?? 'tcp',
    privateport: port(call, 'privateport'),
    publicport,
    state: 'Add',
    publicipid: address.id,
    publicip: address.ipaddress,
    networkid: text(call, 'networkid') ?? address.associatednetworkid,
    fordisplay: true,
    ...inheritedFrom(address),
  };
}
