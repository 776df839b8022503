import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import {
  accessibleProject,
  accountOf,
  callerOf,
  domainWithId,
  findAccount,
  isRootAdmin,
  isWithin,
  ownerFields,
  pathOf,
} from '../owners.js';
import type { Account, Domain, Entity, State } from '../state.js';
import { GIB, text } from './kind.js';
import { isSame, paged } from './listing.js';

interface LimitType {
  name: string;
  /** `max.account.*` and `max.project.*`. */
  account: number;
  /** The tables whose things count, and how much each does; undefined for what the engine does not count. */
  tables?: readonly string[];
  amount?: (entity: Entity) => number;
}

const one = () => 1;
const gigabytes = ({ size }: Entity) => Number(size ?? 0) / GIB;

/** Resource types in CloudStack's order (Configuration's ResourceType), memory in MB and storage in GB. */
const TYPES: readonly LimitType[] = [
  { name: 'user_vm', account: 20, tables: ['virtualmachine'], amount: one },
  { name: 'public_ip', account: 20, tables: ['publicipaddress'], amount: one },
  { name: 'volume', account: 20, tables: ['volume'], amount: one },
  { name: 'snapshot', account: 20, tables: ['snapshot'], amount: one },
  { name: 'template', account: 20, tables: ['template', 'iso'], amount: one },
  { name: 'project', account: 10, tables: ['project'], amount: one },
  { name: 'network', account: 20, tables: ['network'], amount: one },
  { name: 'vpc', account: 20, tables: ['vpc'], amount: one },
  {
    name: 'cpu',
    account: 40,

    tables: ['virtualmachine'],
    amount: ({ cpunumber }) => Number(cpunumber),
  },
  {
    name: 'memory',
    account: 40_960,

    tables: ['virtualmachine'],
    amount: ({ memory }) => Number(memory),
  },
  { name: 'primary_storage', account: 200, tables: ['volume'], amount: gigabytes },
  { name: 'secondary_storage', account: 400 },
];
const UNLIMITED = -1;
const GONE = ['Destroyed', 'Expunging'];

type Fields = Readonly<Record<string, unknown>>;

/** Whose limit it is: an account's, a project's or a domain's. */
interface Holder {
  kind: 'Account' | 'Project' | 'Domain';
  key: string;
  fields: Fields;
  isUnlimited: boolean;
  owns: (entity: Fields) => boolean;
}

export const limitCommands: Command[] = [
  {
    name: 'listResourceLimits',
    parameters: 'account domainid projectid resourcetype resourcetypename listall isrecursive page pagesize',
    run: async (call) => {
      const holder = holderOf(call);
      const [type, name] = [text(call, 'resourcetype'), text(call, 'resourcetypename')];
      const found = TYPES.map((limit, index) => ({ limit, index })).filter(
        ({ limit, index }) =>
          (type === undefined || index === Number(type)) && (name === undefined || isSame(limit.name, name)),
      );
      if (found.length === 0) throw ApiError.invalidParameter('Please specify a valid resource type.');
      return paged(
        call,
        'resourcelimit',
        found.map(({ index }) => describe(call.state, holder, index)),
      );
    },
  },
  {
    name: 'updateResourceLimit',
    parameters: 'account domainid projectid resourcetype max',
    run: async (call) => {
      const type = Number(required('updateResourceLimit', call, 'resourcetype'));
      if (!TYPES[type]) throw ApiError.invalidParameter('Please specify valid resource type');
      const max = Number(text(call, 'max') ?? UNLIMITED);
      if (max < UNLIMITED)
        throw ApiError.invalidParameter('Please specify either -1 or a positive value for the limit.');
      const holder = holderOf(call);
      refuseLimit(callerOf(call), holder, max);
      call.state.limits.set(`${holder.key} ${type}`, max);
      return { resourcelimit: describe(call.state, holder, type) };
    },
  },
];

/** ResourceLimitManagerImpl.updateResourceLimit. */
function refuseLimit(caller: Account, holder: Holder, max: number): void {
  if (holder.isUnlimited && max !== UNLIMITED)
    throw ApiError.invalidParameter(
      holder.kind === 'Domain'
        ? 'Unable to update the limit of the ROOT domain'
        : 'Only -1 limit is supported for Root Admin accounts',
    );
  const isOwn = holder.fields.account === caller.name && holder.fields.domainid === caller.domain.id;
  if (isOwn && !isRootAdmin(caller))
    throw ApiError.invalidParameter('Unable to update resource limit for your own account.');
}

/**
 * Refuses a thing that its owner's limits, or those of the domains above, have no room for
 * (ResourceLimitManagerImpl.checkResourceLimit).
 *
 * @param fields the thing's owner and what counts of it
 * @throws ApiError 535
 */
export function checkLimit(state: State, table: string, fields: Fields): void {
  for (const [type, { tables, amount }] of TYPES.entries()) {
    if (!tables?.includes(table) || !amount) continue;
    for (const holder of holdersOf(state, fields)) refuseAbove(state, holder, type, amount(fields as Entity));
  }
}

function refuseAbove(state: State, holder: Holder, type: number, wanted: number): void {
  const limit = limitOf(state, holder, type);
  const amount = countOf(state, holder, type);
  if (limit === UNLIMITED || !(amount + wanted > limit)) return;
  const { kind, fields } = holder;
  const whose = {
    Account: `Account Name = ${fields.account} in Domain Id = ${fields.domainid}`,
    Project: `Project Name = ${fields.project}`,
    Domain: `Domain Id = ${fields.domainid}`,
  }[kind];
  const parts = [
    `Maximum amount of resources of Type = '${TYPES[type]?.name}', tag = 'null' for ${whose} is exceeded: ${kind} Resource Limit = ${limit}`,
    `Current ${kind} Resource Amount = ${amount}`,
    `Current ${kind} Resource Reservation = 0`,
    `Requested Resource Amount = ${wanted}.`,
  ];
  throw new ApiError(535, parts.join(', '), 4370);
}

function countOf(state: State, { owns }: Holder, type: number): number {
  const { tables = [], amount = one } = TYPES[type] as LimitType;
  const counted = tables.flatMap((table) => state.table(table));
  return counted
    .filter((entity) => owns(entity) && !GONE.includes(String(entity.state)))
    .reduce((sum, entity) => sum + amount(entity), 0);
}

/** An account's or a project's, and those of its domain and the domains above; the root domain has none. */
function holdersOf(state: State, fields: Fields): Holder[] {
  const { project, projectid, account, domainid } = fields;
  const own = projectid
    ? projectHolder({ id: String(projectid), name: project })
    : account === undefined
      ? undefined
      : accountHolder(state, fields);
  const above: Holder[] = [];
  for (let domain = state.domains.find(({ id }) => id === domainid); domain?.parent; domain = domain.parent)
    above.push(domainHolder(state, domain));
  return own ? [own, ...above] : [];
}

function accountHolder(state: State, { account, domainid, domain, domainpath }: Fields): Holder {
  const found = findAccount(state, account, domainid);
  return {
    kind: 'Account',
    key: `${account} ${domainid}`,
    fields: { account, domainid, domain, domainpath },
    isUnlimited: found !== undefined && isRootAdmin(found),
    owns: (one) => one.account === account && one.domainid === domainid && one.projectid === undefined,
  };
}

function projectHolder({ id, name }: Entity): Holder {
  return {
    kind: 'Project',
    key: id,
    fields: { project: name, projectid: id },
    isUnlimited: false,
    owns: ({ projectid }) => projectid === id,
  };
}

function domainHolder(state: State, domain: Domain): Holder {
  const isBelow = (domainid: unknown) =>
    isWithin(
      state.domains.find(({ id }) => id === domainid),
      domain,
    );
  return {
    kind: 'Domain',
    key: domain.id,
    fields: { domainid: domain.id, domain: domain.name, domainpath: pathOf(state, domain) },
    isUnlimited: domain.parent === undefined,
    owns: ({ domainid }) => isBelow(domainid),
  };
}

/** Whose limits a call is about. */
function holderOf(call: Call): Holder {
  const { state } = call;
  const [projectid, account, domainid] = ['projectid', 'account', 'domainid'].map((name) => text(call, name));
  if (projectid) return projectHolder(accessibleProject(call, projectid));
  if (domainid && !account) return domainHolder(state, domainWithId(state, domainid, 'domainid'));
  return accountHolder(state, ownerFields(state, accountOf(call)));
}

function describe(state: State, holder: Holder, type: number): Record<string, unknown> {
  const max = limitOf(state, holder, type);
  return { ...holder.fields, resourcetype: String(type), resourcetypename: TYPES[type]?.name, max };
}

function limitOf(state: State, { kind, key, isUnlimited }: Holder, type: number): number {
  if (isUnlimited) return UNLIMITED;
  // CloudStack's default limits of domains do not hold here; docs/embedded.md says so.
  const otherwise = kind === 'Domain' ? UNLIMITED : (TYPES[type] as LimitType).account;
  return state.limits.get(`${key} ${type}`) ?? otherwise;
}
