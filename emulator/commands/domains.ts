import { randomUUID } from 'node:crypto';
import { type Call, type Command, isTrue, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import { callerOf, checkDomain, domainWithId, isIn, isRootAdmin, isWithin } from '../owners.js';
import type { Domain, State } from '../state.js';
import { removeAccount } from './accounts.js';
import { text } from './kind.js';
import { isSame, mentions, paged } from './listing.js';
import { removeProject } from './projects.js';

/** What a domain's answer counts: limit, total and what is left of each. */
const RESOURCES = [
  ...['vm', 'ip', 'volume', 'snapshot', 'template', 'project', 'network', 'vpc', 'cpu', 'memory'],
  ...['primarystorage', 'secondarystorage'],
];

export const domainCommands: Command[] = [
  {
    name: 'createDomain',
    parameters: 'name parentdomainid domainid',
    run: async (call) => {
      const { state } = call;
      const name = required('createDomain', call, 'name');
      const parentId = text(call, 'parentdomainid');
      const parent = parentId
        ? domainWithId(state, parentId, 'parentdomainid')
        : (state.domains[0] as Domain);
      checkDomain(callerOf(call), parent);
      refuseTaken(state, name, parent);
      const path = `${parent.path}/${name}`;
      const domain = {
        id: text(call, 'domainid') ?? randomUUID(),
        name,
        path,
        level: parent.level + 1,
        parent,
      };
      state.domains.push(domain);
      return { domain: asAnswered(describeDomain(state, domain), 'createDomain', 'domain') };
    },
  },
  {
    name: 'updateDomain',
    about: 'domain',
    parameters: 'id name',
    run: async (call) => {
      const { state } = call;
      const domain = domainWithId(state, required('updateDomain', call, 'id'), 'id');
      const name = text(call, 'name');
      if (name !== undefined && name !== domain.name) {
        if (!domain.parent)
          throw ApiError.invalidParameter('The root domain can not be edited with a new name');
        refuseTaken(state, name, domain.parent);
        domain.name = name;
        renamePaths(state, domain);
      }
      return { domain: asAnswered(describeDomain(state, domain), 'updateDomain', 'domain') };
    },
  },
  {
    // DomainManagerImpl.deleteDomain: without `cleanup`, only what is empty.
    name: 'deleteDomain',
    about: 'domain',
    parameters: 'id cleanup',
    job: { result: 'success', instanceType: 'Domain', tellsId: false },
    run: async (call) => {
      const { state } = call;
      const domain = domainWithId(state, required('deleteDomain', call, 'id'), 'id');
      if (!domain.parent) throw ApiError.permissionDenied("Can't delete ROOT domain");
      const isBelow = (one: Domain | undefined) => isWithin(one, domain);
      const accounts = state.accounts.filter((account) => isBelow(account.domain));
      const projects = state.table('project').filter(({ domainid }) => isIn(state, domain, domainid));
      const isEmpty =
        accounts.length + projects.length === 0 && !state.domains.some(({ parent }) => parent === domain);
      if (!isEmpty && !isTrue(call, 'cleanup'))
        throw new ApiError(
          530,
          `Can't delete the domain yet because it has ${accounts.length} accounts that need a cleanup`,
        );
      for (const project of projects) await removeProject(call, project);
      for (const account of accounts) await removeAccount(call, account);
      for (const { id } of state.domains.filter(isBelow)) state.gone.add(id);
      state.domains = state.domains.filter((one) => !isBelow(one));
      return { success: true };
    },
  },
  {
    name: 'listDomains',
    about: 'domain',
    parameters: 'id name level listall keyword page pagesize details showicon=false',
    run: async (call) =>
      paged(
        call,
        'domain',
        domainsOf(call, callerOf(call).domain).map((domain) => ({
          ...describeDomain(call.state, domain),
          state: 'Active',
          ...Object.fromEntries(RESOURCES.flatMap(resourceCounts)),
          hasannotations: false,
        })),
      ),
  },
  {
    name: 'listDomainChildren',
    about: 'domain',
    parameters: 'id name isrecursive listall keyword page pagesize showicon=false',
    run: async (call) => {
      const { state } = call;
      const caller = callerOf(call);
      const id = text(call, 'id');
      const above = id ? domainWithId(state, id, 'id') : caller.domain;
      checkDomain(caller, above);
      const isDeep = isTrue(call, 'isrecursive') || (isTrue(call, 'listall') && !id);
      const found = state.domains.filter(
        (one) =>
          one !== above && (isDeep ? isWithin(one, above) : one.parent === above) && isNamed(call, one),
      );
      return paged(
        call,
        'domain',
        found.map((domain) => ({ ...describeDomain(state, domain), state: 'Active' })),
      );
    },
  },
];

/** QueryManagerImpl.searchForDomainIdsAndCount: a root administrator sees all, others their own. */
function domainsOf(call: Call, own: Domain): Domain[] {
  const caller = callerOf(call);
  const { domains } = call.state;
  const [id, level] = [text(call, 'id'), text(call, 'level')];
  const wanted = domains.find((domain) => domain.id === id);
  if (id && !wanted) return [];
  if (wanted) checkDomain(caller, wanted);
  const isSeen = (domain: Domain) => {
    if (wanted) return domain === wanted;
    if (isRootAdmin(caller)) return true;
    return isTrue(call, 'listall') ? isWithin(domain, own) : domain.id === own.id;
  };
  return domains.filter(
    (domain) =>
      isSeen(domain) && (level === undefined || domain.level === Number(level)) && isNamed(call, domain),
  );
}

function isNamed(call: Call, domain: Domain): boolean {
  const [name, keyword] = [text(call, 'name'), text(call, 'keyword')];
  return (
    (name === undefined || isSame(domain.name, name)) &&
    (keyword === undefined || mentions(['name'])({ id: domain.id, name: domain.name }, keyword))
  );
}

function refuseTaken({ domains }: State, name: string, parent: Domain): void {
  if (domains.some((domain) => domain.parent === parent && domain.name === name))
    throw ApiError.invalidParameter(`Domain with name ${name} already exists for the parent id=${parent.id}`);
}

function renamePaths({ domains }: State, domain: Domain): void {
  for (const one of domains.filter((candidate) => isWithin(candidate, domain)))
    if (one.parent) one.path = `${one.parent.path}/${one.name}`;
}

function describeDomain({ domains }: State, domain: Domain): Record<string, unknown> {
  const { id, name, level, path, parent } = domain;
  const haschild = domains.some((one) => one.parent === domain);
  const above = parent && { parentdomainid: parent.id, parentdomainname: parent.name };
  return { id, name, level, path, haschild, ...above };
}

function resourceCounts(resource: string): [string, string | number][] {
  return [
    [`${resource}limit`, 'Unlimited'],
    [`${resource}total`, 0],
    [`${resource}available`, 'Unlimited'],
  ];
}
