import { type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { scopeOf } from '../scope.js';
import type { Entity } from '../state.js';
import { inheritedFrom, text } from './kind.js';
import { listing } from './listing.js';

const RULE_FIELDS = [
  'protocol',
  'cidrlist',
  'startport',
  'endport',
  'icmptype',
  'icmpcode',
  'action',
  'traffictype',
  'reason',
];
const NUMBERS = ['startport', 'endport', 'icmptype', 'icmpcode', 'number'];
const RULE = `${RULE_FIELDS.join(' ')} number fordisplay=true`;

/** Network ACLs of VPCs (NetworkACLServiceImpl): lists, which every tier has one of, and their rules. */
export const aclCommands: Command[] = [
  {
    name: 'createNetworkACLList',
    parameters: 'name description vpcid fordisplay=true',
    job: { result: 'networkacllist', instanceType: 'NetworkAclList' },
    run: async (call) => {
      const vpc = call.state.get('vpc', required('createNetworkACLList', call, 'vpcid'), 'vpcid');
      return call.state.add('networkacllist', {
        name: text(call, 'name'),
        description: text(call, 'description') ?? '',
        fordisplay: true,
        vpcid: vpc.id,
        vpcname: vpc.name,
        ...inheritedFrom(vpc),
      });
    },
  },
  listing('listNetworkACLLists', {
    table: 'networkacllist',
    equal: 'name vpcid',
    by: {
      networkid: ({ id }, networkid, { state }) => state.find('network', networkid)?.aclid === id,
    },
    accepts: 'account domainid projectid listall isrecursive',
    // The default lists are everyone's.
    from: (call) => call.state.table('networkacllist').filter((one) => !one.vpcid || scopeOf(call)(one)),
    show: ({ id, name, description, vpcid }) => ({
      id,
      name,
      description,
      ...(vpcid !== undefined && { vpcid }),
      fordisplay: true,
    }),
  }),
  {
    name: 'updateNetworkACLList',
    about: 'networkacllist',
    parameters: 'id name description',
    job: { result: 'success', instanceType: 'NetworkAclList', tellsId: false },
    run: async (call) => {
      const list = ownList(
        call.state.get('networkacllist', required('updateNetworkACLList', call, 'id'), 'id'),
      );
      for (const field of ['name', 'description']) list[field] = text(call, field) ?? list[field];
      return { success: true };
    },
  },
  {
    name: 'deleteNetworkACLList',
    about: 'networkacllist',
    parameters: 'id',
    job: { result: 'success', instanceType: 'NetworkAclList', tellsId: false },
    run: async ({ state, ...call }) => {
      const list = ownList(
        state.get('networkacllist', required('deleteNetworkACLList', { state, ...call }, 'id'), 'id'),
      );
      if (state.table('network').some(({ aclid }) => aclid === list.id))
        throw new ApiError(530, 'ACL is still associated with a tier. Please disassociate it first');
      for (const rule of state.table('networkacl').filter(({ aclid }) => aclid === list.id))
        state.remove('networkacl', rule);
      state.remove('networkacllist', list);
      return { success: true };
    },
  },
  {
    name: 'replaceNetworkACLList',
    parameters: 'aclid networkid',
    job: { result: 'success', instanceType: 'NetworkAclList', tellsId: false },
    run: async (call) => {
      const list = call.state.get(
        'networkacllist',
        required('replaceNetworkACLList', call, 'aclid'),
        'aclid',
      );
      const id = text(call, 'networkid');
      if (!id) throw ApiError.invalidParameter("Network id and gateway id can't be null");
      const network = call.state.get('network', id, 'networkid');
      if (!network.vpcid) throw ApiError.invalidParameter(`Network is not part of a VPC: ${network.name}`);
      Object.assign(network, { aclid: list.id, aclname: list.name });
      return { success: true };
    },
  },
  {
    name: 'createNetworkACL',
    parameters: `${RULE} aclid networkid`,
    job: { result: 'networkacl', instanceType: 'NetworkAcl' },
    run: async (call) => {
      const { state } = call;
      const network = text(call, 'networkid')
        ? state.get('network', text(call, 'networkid') ?? '', 'networkid')
        : undefined;
      const id = text(call, 'aclid') ?? String(network?.aclid ?? '');
      const list = ownList(state.get('networkacllist', id, 'aclid'));
      const before = state.table('networkacl').filter(({ aclid }) => aclid === list.id);
      const number = Number(
        text(call, 'number') ?? Math.max(0, ...before.map((rule) => Number(rule.number))) + 1,
      );
      if (before.some((rule) => rule.number === number))
        throw ApiError.invalidParameter(`ACL item with number ${number} already exists in ACL: ${list.id}`);
      const rule = {
        cidrlist: '0.0.0.0/0',
        action: 'Allow',
        traffictype: 'Ingress',
        ...ruleFields(call),
        number,
      };
      const kept = {
        ...rule,
        aclid: list.id,
        aclname: list.name,
        state: 'Active',
        fordisplay: true,
        tags: [],
      };
      return state.add('networkacl', { ...kept, ...inheritedFrom(list) });
    },
  },
  {
    name: 'updateNetworkACLItem',
    about: 'networkacl',
    parameters: `id ${RULE} partialupgrade=true`,
    job: { result: 'networkacl', instanceType: 'NetworkAcl', tellsId: false },
    run: async (call) => {
      const rule = call.state.get('networkacl', required('updateNetworkACLItem', call, 'id'), 'id');
      const number = text(call, 'number');
      return Object.assign(rule, ruleFields(call), number !== undefined && { number: Number(number) });
    },
  },
  {
    name: 'deleteNetworkACL',
    about: 'networkacl',
    parameters: 'id',
    job: { result: 'success', instanceType: 'NetworkAcl', tellsId: false },
    run: async (call) => {
      const rule = call.state.get('networkacl', required('deleteNetworkACL', call, 'id'), 'id');
      call.state.remove('networkacl', rule);
      return { success: true };
    },
  },
  listing('listNetworkACLs', {
    table: 'networkacl',
    owned: true,
    equal: 'aclid traffictype protocol action',
    by: {
      networkid: ({ aclid }, networkid, { state }) => state.find('network', networkid)?.aclid === aclid,
    },
    keyword: ['protocol', 'reason', 'cidrlist'],
    show: describeRule,
  }),
];

function describeRule(rule: Entity): Record<string, unknown> {
  const named = ['id', ...RULE_FIELDS, 'number', 'aclid', 'aclname', 'state', 'fordisplay', 'tags'];
  return Object.fromEntries(
    named.filter((field) => rule[field] !== undefined).map((field) => [field, rule[field]]),
  );
}

/** The default lists, of all VPCs, may not be changed. */
function ownList(list: Entity): Entity {
  if (list.vpcid) return list;
  throw ApiError.invalidParameter('Default ACL cannot be modified or removed');
}

function ruleFields(call: Parameters<Command['run']>[0]): Record<string, unknown> {
  const given = RULE_FIELDS.flatMap((field): [string, unknown][] => {
    const value = text(call, field);
    if (value === undefined) return [];
    return [[field, NUMBERS.includes(field) ? Number(value) : value]];
  });
  return Object.fromEntries(given);
}
