import type { Call } from './command.js';
import { ApiError } from './errors.js';
import type { Account, Domain, Entity, State } from './state.js';

const ROOT_ADMIN = 1;
const USER = 0;

/** Who calls: the owner of the keys or of the session, or the system account on the integration port. */
export function callerOf({ user, state }: Pick<Call, 'user' | 'state'>): Account {
  return user?.account ?? state.system;
}

export function isRootAdmin({ type }: Account): boolean {
  return type === ROOT_ADMIN;
}

export function isUser({ type }: Account): boolean {
  return type === USER;
}

/** Who a resource belongs to, as its answers say it: the named account or project, or the caller's own. */
export function ownerOf(call: Call): Record<string, unknown> {
  const { state, parameters } = call;
  const projectid = parameters.get('projectid');
  if (!projectid) return ownerFields(state, accountOf(call));
  if (parameters.get('account') && parameters.get('domainid'))
    throw ApiError.invalidParameter("ProjectId and account/domainId can't be specified together");
  return projectFields(accessibleProject(call, projectid));
}

export function ownerFields(state: State, { name: account, domain }: Account): Record<string, unknown> {
  return { account, domainid: domain.id, domain: domain.name, domainpath: pathOf(state, domain) };
}

function projectFields({ id, name, domainid, domain, domainpath }: Entity): Record<string, unknown> {
  return { project: name, projectid: id, domainid, domain, domainpath };
}

/** @throws ApiError 431 for one that there is not, 531 for one that the caller is not in */
export function accessibleProject(call: Call, id: string): Entity {
  const project = call.state.get('project', id, 'projectid');
  if (mayAccessProject(call, project)) return project;
  throw ApiError.permissionDenied(`Account ${callerOf(call).name} can't access project id=${id}`);
}

/** ProjectManagerImpl.canAccessProjectAccount: its owner, and the administrators above it. */
export function mayAccessProject(call: Pick<Call, 'user' | 'state'>, project: Entity): boolean {
  const caller = callerOf(call);
  const owners = project.owner as { account: string }[];
  const isOwner =
    project.domainid === caller.domain.id && owners.some(({ account }) => account === caller.name);
  return (
    isRootAdmin(caller) || isOwner || (!isUser(caller) && isIn(call.state, caller.domain, project.domainid))
  );
}

/**
 * The named account, or the caller's own (AccountManagerImpl.finalizeOwner).
 *
 * @throws ApiError 431 if there is no such account, 531 for a user who names another one
 */
export function accountOf(call: Call): Account {
  const { state, parameters } = call;
  const caller = callerOf(call);
  const [name, domainid] = [parameters.get('account'), parameters.get('domainid')];
  if (caller === state.system && !(name && domainid))
    throw ApiError.invalidParameter('Account and domainId are needed for resource creation');
  if (name && !domainid)
    throw ApiError.invalidParameter('AccountName and domainId must be specified together');
  if (!name) return caller;
  if (isUser(caller)) {
    if (name === caller.name && domainid === caller.domain.id) return caller;
    throw ApiError.permissionDenied(
      `Can't create/list resources for account ${name} in domain ${domainid}, permission denied`,
    );
  }
  const domain = domainWithId(state, domainid ?? '', 'domainid');
  const found = findAccount(state, name, domain.id);
  if (!found) throw ApiError.invalidParameter(`Unable to find account ${name} in domain ${domain.name}`);
  checkDomain(caller, domain);
  return found;
}

/** The id by which the usage of an owner's resources is counted. */
export function accountIdOf(state: State, { projectid, account, domainid }: Entity): string {
  if (projectid) return String(projectid);
  return findAccount(state, account, domainid)?.id ?? '';
}

export function findAccount(state: State, name: unknown, domainid: unknown): Account | undefined {
  return state.accounts.find((account) => account.name === name && account.domain.id === domainid);
}

/** @throws ApiError 431 with CloudStack's words for an id that it does not have */
export function domainWithId({ domains }: State, id: string, parameter: string): Domain {
  const found = domains.find((domain) => domain.id === id);
  if (found) return found;
  throw ApiError.unknownEntity(parameter, id);
}

/** Whether a domain is another, or below it at any depth. */
export function isWithin(domain: Domain | undefined, above: Domain): boolean {
  return domain !== undefined && (domain.id === above.id || isWithin(domain.parent, above));
}

export function isIn({ domains }: State, above: Domain, domainid: unknown): boolean {
  return isWithin(
    domains.find(({ id }) => id === domainid),
    above,
  );
}

/** DomainChecker.checkAccess: a user is in the own domain alone, an administrator of a domain in all below it. */
export function checkDomain(caller: Account, domain: Domain): void {
  const isAllowed = isUser(caller) ? caller.domain.id === domain.id : isWithin(domain, caller.domain);
  if (isAllowed) return;
  throw ApiError.permissionDenied(
    `Account ${caller.name} does not have permission to operate within domain id=${domain.id}`,
  );
}

/** A domain's path as the version writes it. */
export function pathOf({ release }: State, { path }: Domain): string {
  return release.domainPath(path);
}
