import { type Command, list, required } from '../command.js';
import { ApiError } from '../errors.js';
import type { State } from '../state.js';
import { findAccount, ownerOf } from './accounts.js';

/** Resource types in CloudStack's order (Configuration's ResourceType), with a user's or a project's limit by default. */
const TYPES: readonly (readonly [name: string, limit: number])[] = [
  ['user_vm', 20],
  ['public_ip', 20],
  ['volume', 20],
  ['snapshot', 20],
  ['template', 20],
  ['project', 10],
  ['network', 20],
  ['vpc', 20],
  ['cpu', 40],
  ['memory', 40960],
  ['primary_storage', 200],
  ['secondary_storage', 400],
];
/** What the emulator counts, by its table: the resource type's number. */
const COUNTED: Readonly<Record<string, number>> = { virtualmachine: 0, volume: 2 };
const UNLIMITED = -1;
const ROOT_ADMIN = 1;

type Owner = Readonly<Record<string, unknown>>;

export const limitCommands: Command[] = [
  {
    name: 'listResourceLimits',
    run: async (call) => {
      const owner = ownerOf(call);
      return list(
        'resourcelimit',
        TYPES.map((_, type) => describe(call.state, owner, type)),
      );
    },
  },
  {
    name: 'updateResourceLimit',
    run: async (call) => {
      const owner = ownerOf(call);
      const type = Number(required('updateResourceLimit', call, 'resourcetype'));
      if (!TYPES[type]) throw ApiError.invalidParameter('Please specify valid resource type');
      call.state.limits.set(keyOf(owner, type), Number(call.parameters.get('max') ?? UNLIMITED));
      return { resourcelimit: describe(call.state, owner, type) };
    },
  },
];

/** @throws ApiError if an owner has as many things of a table as the limit allows */
export function checkLimit(state: State, table: string, owner: Owner): void {
  const type = COUNTED[table];
  if (type === undefined) return;
  const limit = limitOf(state, owner, type);
  const amount = state.table(table).filter((entity) => keyOf(entity, type) === keyOf(owner, type)).length;
  if (limit === UNLIMITED || amount < limit) return;
  const whose = owner.projectid
    ? `Project Name = ${owner.project}`
    : `Account Name = ${owner.account} in Domain Id = ${owner.domainid}`;
  const name = owner.projectid ? 'Project' : 'Account';
  const parts = [
    `Maximum amount of resources of Type = '${TYPES[type]?.[0]}', tag = 'null' for ${whose} is exceeded: ${name} Resource Limit = ${limit}`,
    `Current ${name} Resource Amount = ${amount}`,
    `Current ${name} Resource Reservation = 0`,
    'Requested Resource Amount = 1.',
  ];
  throw new ApiError(535, parts.join(', '), 4370);
}

function describe(state: State, owner: Owner, type: number): Record<string, unknown> {
  const max = limitOf(state, owner, type);
  return { ...owner, resourcetype: String(type), resourcetypename: TYPES[type]?.[0], max };
}

function limitOf(state: State, owner: Owner, type: number): number {
  const set = state.limits.get(keyOf(owner, type));
  if (set !== undefined) return set;
  const account = findAccount(state, owner.account, owner.domainid);
  return account?.type === ROOT_ADMIN ? UNLIMITED : (TYPES[type]?.[1] ?? UNLIMITED);
}

function keyOf({ projectid, account, domainid }: Owner, type: number): string {
  return `${projectid ?? `${account} ${domainid}`} ${type}`;
}
