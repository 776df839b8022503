import { type Call, isTrue } from './command.js';
import { ApiError } from './errors.js';
import {
  accessibleProject,
  callerOf,
  checkDomain,
  domainWithId,
  findAccount,
  isIn,
  isRootAdmin,
  isUser,
  mayAccessProject,
} from './owners.js';
import type { Account, Entity, State } from './state.js';

type Test = (entity: Entity) => boolean;

const ALL_PROJECTS = '-1';
const isOfProject: Test = ({ projectid }) => projectid !== undefined;

/**
 * What a list command lists of what has an owner (AccountManagerImpl.buildACLSearchParameters and
 * buildACLSearchCriteria): without `listall` the caller's own; without `projectid` nothing of a project's, unless an `id`
 * is given; of a domain what is in it, and with `isrecursive` what is below it.
 */
export function scopeOf(call: Call): Test {
  const { parameters } = call;
  const hasId = parameters.has('id');
  const inAccounts = accountTest(call);
  const projects = projectTest(call, hasId);
  return (entity) => projects(entity) && inAccounts(entity);
}

function projectTest({ parameters }: Call, hasId: boolean): Test {
  const projectid = parameters.get('projectid');
  if (projectid === undefined) return hasId ? () => true : (entity) => !isOfProject(entity);
  if (projectid !== ALL_PROJECTS) return (entity) => entity.projectid === projectid;
  return parameters.get('listall') === 'true' ? () => true : isOfProject;
}

function accountTest(call: Call): Test {
  const { parameters, state } = call;
  const caller = callerOf(call);
  const [domainid, account, projectid] = ['domainid', 'account', 'projectid'].map((name) =>
    parameters.get(name),
  );
  const domain = domainid === undefined ? undefined : domainWithId(state, domainid, 'domainid');
  if (domain) checkDomain(caller, domain);
  if (account !== undefined) {
    if (projectid !== undefined)
      throw ApiError.invalidParameter("Account and projectId can't be specified together");
    return ofAccount(namedAccount(state, caller, account, domain?.id ?? caller.domain.id));
  }
  if (projectid !== undefined && projectid !== ALL_PROJECTS) {
    accessibleProject(call, projectid);
    return () => true;
  }
  if (projectid === ALL_PROJECTS && !isRootAdmin(caller)) return ofOwnProjects(call, caller);
  if (domain && !isUser(caller))
    return isTrue(call, 'isrecursive')
      ? (entity) => isIn(state, domain, entity.domainid)
      : (entity) => entity.domainid === domain.id;
  return projectid === ALL_PROJECTS ? () => true : ofCaller(call, caller);
}

/** What a call lists that names neither domain nor account nor project. */
function ofCaller(call: Call, caller: Account): Test {
  if (isUser(caller)) return ofAccount(caller);
  const isAny = isTrue(call, 'listall') || call.parameters.has('id');
  if (!isAny) return ofAccount(caller);
  return isRootAdmin(caller) ? () => true : (entity) => isIn(call.state, caller.domain, entity.domainid);
}

function ofOwnProjects(call: Call, caller: Account): Test {
  const own = call.state.table('project').filter((project) => mayAccessProject(call, project));
  const isOwn = ofAccount(caller);
  return (entity) =>
    own.some(({ id }) => id === entity.projectid) || (isTrue(call, 'listall') && isOwn(entity));
}

const ofAccount =
  ({ name, domain }: Account): Test =>
  (entity) =>
    entity.account === name && entity.domainid === domain.id;

function namedAccount(state: State, caller: Account, name: string, domainid: string): Account {
  const found = findAccount(state, name, domainid);
  if (!found) throw ApiError.invalidParameter(`could not find account ${name} in domain ${domainid}`);
  checkAccess({ caller, state }, ownedBy(found));
  return found;
}

const ownedBy = ({ id, name, domain }: Account): Entity => ({ id, account: name, domainid: domain.id });

/**
 * Whether an account may work with what has an owner (DomainChecker.validateCallerHasAccessToEntityOwner): the owner, an
 * administrator above, and who is in the project. What has no owner is everyone's.
 */
export function mayAccess({ caller, state }: { caller: Account; state: State }, entity: Entity): boolean {
  const { account, domainid, projectid } = entity;
  if (isRootAdmin(caller) || (account === undefined && projectid === undefined)) return true;
  if (!isUser(caller) && isIn(state, caller.domain, domainid)) return true;
  if (projectid === undefined) return ofAccount(caller)(entity);
  const project = state.table('project').find(({ id }) => id === projectid);
  const owners = (project?.owner ?? []) as { account: string }[];
  return caller.domain.id === domainid && owners.some((owner) => owner.account === caller.name);
}

/** @throws ApiError 531 */
export function checkAccess(by: { caller: Account; state: State }, entity: Entity): void {
  if (mayAccess(by, entity)) return;
  throw ApiError.permissionDenied('Caller does not have permission to operate with provided resource.');
}
