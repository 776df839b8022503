import { type Call, type Command, listOf } from '../command.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import type { Entity } from '../state.js';
import { type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';
import { paged } from './listing.js';

/** Of the simulator's zones (HostAffinityProcessor, HostAntiAffinityProcessor, and those without "strict"). */
const TYPES = [
  'host affinity',
  'host anti-affinity',
  'non-strict host affinity',
  'non-strict host anti-affinity',
];

const AFFINITY_GROUP: Kind = {
  table: 'affinitygroup',
  key: 'affinitygroup',
  result: 'affinitygroup',
  instanceType: 'AffinityGroup',
  create: {
    command: 'createAffinityGroup',
    parameters: 'name type description account domainid projectid',
    fields: (call) => {
      const [name, type = ''] = [text(call, 'name'), text(call, 'type')];
      const owner = ownerOf(call);
      if (!TYPES.includes(type))
        throw ApiError.invalidParameter(
          `Unable to create affinity group, no Affinity Group Types configured for ${type}`,
        );
      const isTaken = (one: Entity) => one.name === name && isSameOwner(one, owner);
      if (call.state.table('affinitygroup').some(isTaken))
        throw ApiError.invalidParameter(
          `Unable to create affinity group, a group with name ${name} already exists.`,
        );
      return {
        name,
        type,
        ...(text(call, 'description') && { description: text(call, 'description') }),
        ...owner,
      };
    },
  },
  list: {
    command: 'listAffinityGroups',
    equal: 'name type',
    by: {
      virtualmachineid: ({ id }, machine, { state }) =>
        groupsOf(state.find('virtualmachine', machine)).includes(id),
    },
    keyword: ['name', 'type'],
  },
  remove: { command: 'deleteAffinityGroup', parameters: 'account domainid projectid' },
};

export const affinityGroupCommands: Command[] = [
  ...withName(commandsOf(AFFINITY_GROUP)),
  {
    name: 'listAffinityGroupTypes',
    parameters: 'page pagesize keyword',
    run: async (call) =>
      paged(
        call,
        'affinityGroupType',
        TYPES.map((type) => ({ type })),
      ),
  },
];

/** The group may be named by its name, too. */
function withName(commands: Command[]): Command[] {
  return commands.map((command) => {
    if (command.name !== 'deleteAffinityGroup') return command;
    const named = (call: Call) => {
      if (text(call, 'id')) return call;
      const group = groupNamed(call, text(call, 'name') ?? '');
      return { ...call, parameters: new Map(call.parameters).set('id', group.id) };
    };
    return { ...command, parameters: `${command.parameters} name`, run: (call) => command.run(named(call)) };
  });
}

/** The groups that a deployment names, by ids or names. */
export function affinityGroupsOf(call: Call): Entity[] {
  const byId = listOf(call, 'affinitygroupids').map((id) =>
    call.state.get('affinitygroup', id, 'affinitygroupids'),
  );
  return [...byId, ...listOf(call, 'affinitygroupnames').map((name) => groupNamed(call, name))];
}

export function describeGroups(groups: readonly Entity[]): Record<string, unknown>[] {
  return groups.map(({ id, name, type, account, domainid, domain }) => ({
    id,
    name,
    type,
    account,
    domainid,
    domain,
  }));
}

function groupNamed(call: Call, name: string): Entity {
  const owner = ownerOf(call);
  const found = call.state.table('affinitygroup').find((one) => one.name === name && isSameOwner(one, owner));
  if (found) return found;
  throw ApiError.invalidParameter(`Unable to find affinity group by name ${name}`);
}

function isSameOwner(one: Entity, owner: Readonly<Record<string, unknown>>): boolean {
  return ['account', 'projectid', 'domainid'].every((field) => one[field] === owner[field]);
}

function groupsOf(machine: Entity | undefined): string[] {
  return ((machine?.affinitygroup ?? []) as Entity[]).map(({ id }) => id);
}
