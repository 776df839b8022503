import { randomUUID } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { callerOf, checkDomain, findAccount, isUser } from '../owners.js';
import { scopeOf } from '../scope.js';
import { type Account, type ActivationState, timestamp, type User } from '../state.js';
import { text } from './kind.js';
import { isSame, mentions, paged } from './listing.js';

export const userCommands: Command[] = [
  {
    name: 'createUser',
    parameters: 'account domainid username password firstname lastname email timezone userid',
    run: async (call) => {
      const name = required('createUser', call, 'account');
      const domainid = text(call, 'domainid') ?? callerOf(call).domain.id;
      const account = findAccount(call.state, name, domainid);
      if (!account)
        throw ApiError.invalidParameter(
          `Unable to find account ${name} in domain id=${domainid} to create user`,
        );
      checkDomain(callerOf(call), account.domain);
      const { apikeyaccess: _, ...made } = describeUser(addUser(call, account, 'createUser'));
      return { user: { ...made, isdefault: false } };
    },
  },
  {
    name: 'deleteUser',
    about: 'user',
    parameters: 'id',
    run: async (call) => {
      const user = userById(call);
      if (user.account.isDefault && user.username === 'admin')
        throw ApiError.invalidParameter(`The user is default and can't be removed`);
      user.state = 'disabled';
      call.state.users = call.state.users.filter((other) => other !== user);
      call.state.gone.add(user.id);
      return { success: true };
    },
  },
  ...(['enableUser', 'disableUser', 'lockUser'] as const).map((name): Command => {
    const state: ActivationState =
      name === 'enableUser' ? 'enabled' : name === 'lockUser' ? 'locked' : 'disabled';
    const change = (call: Call) => describeUser(Object.assign(userById(call), { state }));
    const isJob = name === 'disableUser';
    return {
      name,
      about: 'user',
      parameters: 'id',
      ...(isJob && { job: { result: 'user', instanceType: 'User', tellsId: false } }),
      run: async (call) => (isJob ? change(call) : { user: change(call) }),
    };
  }),
  {
    name: 'listUsers',
    about: 'user',
    parameters:
      'id username account domainid accounttype state listall isrecursive keyword page pagesize showicon=false',
    run: async (call) => paged(call, 'user', usersOf(call).map(describeUser)),
  },
  {
    name: 'getUserKeys',
    about: 'user',
    parameters: 'id',
    run: async (call) => {
      const { apiKey, secretKey } = userById(call);
      return { userkeys: { ...(apiKey && { apikey: apiKey, secretkey: secretKey }), apikeyaccess: true } };
    },
  },
  {
    name: 'registerUserKeys',
    about: 'user',
    parameters: 'id',
    run: async (call) => {
      const user = userById(call);
      call.state.registerKeys(user);
      return { userkeys: { apikey: user.apiKey, secretkey: user.secretKey } };
    },
  },
  {
    name: 'updateUser',
    about: 'user',
    parameters: 'id userapikey usersecretkey username firstname lastname email password timezone',
    run: async (call) => {
      const user = userById(call);
      const [apiKey, secretKey] = ['userapikey', 'usersecretkey'].map((name) => text(call, name));
      if (!apiKey !== !secretKey) throw new ApiError(431, 'Please provide a userApiKey/userSecretKey pair');
      if (apiKey && call.state.users.some((other) => other !== user && other.apiKey === apiKey))
        throw new ApiError(
          431,
          `The API key [${apiKey}] already exists in the system. Please provide a unique key.`,
        );
      if (apiKey) Object.assign(user, { apiKey, secretKey });
      if (text(call, 'password') !== undefined && isUser(callerOf(call)))
        throw ApiError.notImplemented('updateUser', 'password, called by a user,');
      const fields = ['username', 'firstname', 'lastname', 'email', 'password', 'timezone'] as const;
      for (const field of fields) {
        const value = text(call, field);
        if (value !== undefined) user[field] = value;
      }
      return { user: describeUser(user) };
    },
  },
];

/** A user of an account; a name is unique in its domain (AccountManagerImpl.createUser). */
export function addUser(call: Call, account: Account, command: string): User {
  const username = required(command, call, 'username');
  const { state } = call;
  if (state.users.some((user) => user.username === username && user.account.domain === account.domain))
    throw ApiError.invalidParameter(`The user ${username} already exists in domain ${account.domain.name}`);
  const user: User = {
    id: text(call, 'userid') ?? randomUUID(),
    username,
    password: text(call, 'password') ?? '',
    firstname: text(call, 'firstname') ?? '',
    lastname: text(call, 'lastname') ?? '',
    email: text(call, 'email') ?? '',
    account,
    created: new Date(),
    state: 'enabled',
  };
  const timezone = text(call, 'timezone');
  if (timezone !== undefined) user.timezone = timezone;
  state.users.push(user);
  return user;
}

/** QueryManagerImpl.searchForUsersInternal: a user sees only itself, an administrator those of its accounts. */
function usersOf(call: Call): User[] {
  const caller = callerOf(call);
  const isSeen = scopeOf(call);
  const [id, username, status, keyword, type] = ['id', 'username', 'state', 'keyword', 'accounttype'].map(
    (name) => text(call, name),
  );
  if (isUser(caller) && id && id !== call.user?.id)
    throw ApiError.permissionDenied('Calling user is not authorized to see the user requested by id');
  return call.state.users.filter((user) => {
    const { account } = user;
    const owned = { id: user.id, account: account.name, domainid: account.domain.id };
    const words = { ...user, account: account.name };
    return (
      (isUser(caller) ? user === call.user : isSeen(owned)) &&
      (!id || user.id === id) &&
      (username === undefined || isSame(user.username, username)) &&
      (status === undefined || isSame(user.state, status)) &&
      (type === undefined || account.type === Number(type)) &&
      (keyword === undefined ||
        mentions(['username', 'firstname', 'lastname', 'email', 'state', 'account'])(words, keyword))
    );
  });
}

function userById(call: Call): User {
  const id = text(call, 'id');
  const user = call.state.users.find((candidate) => candidate.id === id);
  if (user) return user;
  throw ApiError.unknownEntity('id', id ?? '', text(call, 'command'));
}

export function describeUser(user: User): Record<string, unknown> {
  const { id, username, firstname, lastname, email, created, account, state } = user;
  return {
    id,
    username,
    firstname,
    lastname,
    email,
    created: timestamp(created),
    state,
    ...(user.timezone !== undefined && { timezone: user.timezone }),
    account: account.name,
    accounttype: account.type,
    usersource: 'native',
    roleid: account.roleId,
    roletype: account.roleType,
    rolename: account.roleName,
    domainid: account.domain.id,
    domain: account.domain.name,
    accountid: account.id,
    iscallerchilddomain: false,
    isdefault: true,
    is2faenabled: false,
    is2famandated: false,
    apikeyaccess: 'INHERIT',
  };
}
