import { randomUUID } from 'node:crypto';
import { type Call, type Command, isTrue, mapsOf, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import {
  callerOf,
  checkDomain,
  domainWithId,
  findAccount,
  isIn,
  isRootAdmin,
  isUser,
  pathOf,
} from '../owners.js';
import { type Account, type ActivationState, type Domain, type State, timestamp } from '../state.js';
import { removeAllOf } from './belongings.js';
import { text } from './kind.js';
import { isSame, mentions, paged } from './listing.js';
import { roleOf } from './roles.js';
import { addUser, describeUser } from './users.js';

/** AccountManagerImpl and AccountServiceImpl. */
export const accountCommands: Command[] = [
  {
    name: 'createAccount',
    parameters:
      'account accounttype roleid domainid username password firstname lastname email timezone accountdetails accountid userid',
    run: async (call) => ({ account: createAccount(call) }),
  },
  {
    name: 'updateAccount',
    parameters: 'id account domainid newname accountdetails',
    run: async (call) => {
      const account = accountNamed(call);
      for (const details of mapsOf(call, 'accountdetails')) Object.assign(account.details, details);
      account.name = text(call, 'newname') ?? account.name;
      return { account: { id: account.id, name: account.name, accountdetails: account.details } };
    },
  },
  ...activating('disableAccount', 'id account domainid lock', (call) =>
    isTrue(call, 'lock') ? 'locked' : 'disabled',
  ),
  ...activating('enableAccount', 'id account domainid', () => 'enabled'),
  {
    name: 'deleteAccount',
    parameters: 'id',
    job: { result: 'success', instanceType: 'Account', tellsId: false },
    run: async (call) => {
      const account = accountNamed(call);
      if (account.isDefault || account === callerOf(call))
        throw ApiError.invalidParameter(`The account ${account.name} is default and can't be deleted`);
      await removeAccount(call, account);
      return { success: true };
    },
  },
  {
    name: 'listAccounts',
    about: 'account',
    parameters:
      'id name accounttype state domainid listall isrecursive keyword page pagesize details iscleanuprequired=false',
    run: async (call) => {
      const found = accountsOf(call).map((account) => describeAccount(call.state, account));
      return paged(call, 'account', found);
    },
  },
];

/** All that is the account's ends (AccountManagerImpl.cleanupAccount). */
export async function removeAccount(call: Call, account: Account): Promise<void> {
  const { state } = call;
  await removeAllOf(
    call,
    (one) =>
      one.projectid === undefined && one.account === account.name && one.domainid === account.domain.id,
  );
  account.state = 'disabled';
  state.users = state.users.filter((user) => user.account !== account);
  state.accounts = state.accounts.filter((other) => other !== account);
  state.gone.add(account.id);
}

/** Its answer is the account: at once, or as the result of a job. */
function activating(name: string, parameters: string, stateOf: (call: Call) => ActivationState): Command[] {
  const run = async (call: Call) => {
    const account = accountNamed(call);
    if (account.isDefault)
      throw ApiError.invalidParameter(`The account ${account.name} can't be changed: it is the default one`);
    account.state = stateOf(call);
    return describeAccount(call.state, account);
  };
  if (name === 'enableAccount')
    return [{ name, parameters, run: async (call) => ({ account: await run(call) }) }];
  return [{ name, parameters, job: { result: 'account', instanceType: 'Account', tellsId: false }, run }];
}

/** By its id, or by its name and its domain. */
function accountNamed(call: Call): Account {
  const { state } = call;
  const [id, name, domainid] = ['id', 'account', 'domainid'].map((one) => text(call, one));
  const found = id ? state.accounts.find((account) => account.id === id) : findAccount(state, name, domainid);
  if (!found) {
    if (id) throw ApiError.unknownEntity('id', id, text(call, 'command'));
    throw ApiError.invalidParameter(`Unable to find account by name ${name} in domain ${domainid}`);
  }
  checkDomain(callerOf(call), found.domain);
  return found;
}

/** QueryManagerImpl.searchForAccountIdsAndCount: without `listall` the caller's own account. */
function accountsOf(call: Call): Account[] {
  const { state } = call;
  const caller = callerOf(call);
  const [id, domainid] = [text(call, 'id'), text(call, 'domainid')];
  const domain = domainid === undefined ? undefined : domainWithId(state, domainid, 'domainid');
  if (domain) checkDomain(caller, domain);
  const isAll = isTrue(call, 'listall') && !isUser(caller);
  const isOwnOnly = !id && !isAll && (isUser(caller) || !domain);
  const above = domain ?? (isAll || !isRootAdmin(caller) ? caller.domain : undefined);
  const isRecursive = isAll || isTrue(call, 'isrecursive') || domain === undefined;
  const isThere = (account: Account) =>
    above === undefined || (isRecursive ? isIn(state, above, account.domain.id) : account.domain === above);
  const wanted = ['name', 'state', 'keyword'].map((one) => text(call, one));
  const [name, status, keyword] = wanted;
  const type = text(call, 'accounttype');
  return state.accounts.filter(
    (account) =>
      (!isOwnOnly || account === caller) &&
      isThere(account) &&
      (!isUser(caller) || account.id === caller.id) &&
      (!id || account.id === id) &&
      (name === undefined || isSame(account.name, name)) &&
      (status === undefined || isSame(account.state, status)) &&
      (type === undefined || account.type === Number(type)) &&
      (keyword === undefined || mentions(['name', 'state'])({ ...account }, keyword)),
  );
}

function createAccount(call: Call): Record<string, unknown> {
  const { state } = call;
  const domainid = text(call, 'domainid');
  const domain: Domain = domainid ? domainWithId(state, domainid, 'domainid') : (state.domains[0] as Domain);
  checkDomain(callerOf(call), domain);
  const username = required('createAccount', call, 'username');
  const name = text(call, 'account') ?? username;
  if (findAccount(state, name, domain.id))
    throw ApiError.invalidParameter(
      `The specified account [${name}] is not unique in domain [${domain.name}].`,
    );
  const { type, ...role } = roleOf(call);
  if (!isRootAdmin(callerOf(call)) && isRootAdmin({ type } as Account))
    throw ApiError.permissionDenied('A root administrator can be made by another one alone');
  const details: Record<string, string> = Object.assign({}, ...mapsOf(call, 'accountdetails'));
  const account: Account = {
    id: text(call, 'accountid') ?? randomUUID(),
    name,
    type,
    ...role,
    domain,
    created: new Date(),
    state: 'enabled',
    details,
  };
  addUser(call, account, 'createAccount');
  state.accounts.push(account);
  const { user: _, accountdetails: __, ...fields } = describeAccount(state, account);
  return asAnswered({ ...fields, isdefault: false }, 'createAccount', 'account');
}

function describeAccount(state: State, account: Account): Record<string, unknown> {
  const { id, name, type, roleId, roleType, roleName, domain, created, details } = account;
  return {
    id,
    name,
    accounttype: type,
    roleid: roleId,
    roletype: roleType,
    rolename: roleName,
    domainid: domain.id,
    domain: domain.name,
    domainpath: pathOf(state, domain),
    created: timestamp(created),
    state: account.state,
    isdefault: account.isDefault === true,
    user: state.users.filter((user) => user.account === account).map(describeUser),
    accountdetails: details,
  };
}
