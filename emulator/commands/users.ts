import { type Call, type Command, list } from '../command.js';
import { ApiError } from '../errors.js';
import { timestamp, type User } from '../state.js';
import { describeDomain } from './accounts.js';

export const userCommands: Command[] = [
  {
    name: 'listUsers',
    run: async ({ state, parameters }) => {
      const account = parameters.get('account');
      const username = parameters.get('username');
      const id = parameters.get('id');
      const users = state.users.filter(
        (user) =>
          (!account || user.account.name === account) &&
          (!username || user.username === username) &&
          (!id || user.id === id),
      );
      return list('user', users.map(describeUser));
    },
  },
  {
    name: 'getUserKeys',
    run: async (call) => {
      const { apiKey, secretKey } = userById(call);
      return { userkeys: { ...(apiKey && { apikey: apiKey, secretkey: secretKey }), apikeyaccess: true } };
    },
  },
  {
    name: 'registerUserKeys',
    run: async (call) => {
      const user = userById(call);
      call.state.registerKeys(user);
      return { userkeys: { apikey: user.apiKey, secretkey: user.secretKey } };
    },
  },
  {
    name: 'updateUser',
    run: async (call) => {
      const user = userById(call);
      const [apiKey, secretKey] = ['userapikey', 'usersecretkey'].map((name) => call.parameters.get(name));
      if (!apiKey !== !secretKey) throw new ApiError(431, 'Please provide a userApiKey/userSecretKey pair');
      if (apiKey && call.state.users.some((other) => other !== user && other.apiKey === apiKey))
        throw new ApiError(
          431,
          `The API key [${apiKey}] already exists in the system. Please provide a unique key.`,
        );
      if (apiKey) Object.assign(user, { apiKey, secretKey });
      return { user: describeUser(user) };
    },
  },
  {
    name: 'listAccounts',
    run: async ({ state, parameters }) => {
      const [name, id, domainid] = ['name', 'id', 'domainid'].map((parameter) => parameters.get(parameter));
      const accounts = state.accounts.filter(
        (account) =>
          (!name || account.name === name) &&
          (!id || account.id === id) &&
          (!domainid || account.domain.id === domainid),
      );
      const users = (id: string) => state.users.filter((user) => user.account.id === id).map(describeUser);
      return list(
        'account',
        accounts.map(({ id, name, type, roleId, roleType, roleName, domain, created, details }) => ({
          ...{ id, name, accounttype: type, roleid: roleId, roletype: roleType, rolename: roleName },
          ...{ domainid: domain.id, domain: domain.name, domainpath: domain.path },
          ...{ created: timestamp(created), state: 'enabled', isdefault: true, user: users(id) },
          accountdetails: details,
        })),
      );
    },
  },
  {
    name: 'listDomains',
    run: async ({ state, parameters }) =>
      list(
        'domain',
        state.domains
          .filter(({ name }) => name === (parameters.get('name') ?? name))
          .map((domain) => ({
            ...describeDomain(domain),
            ...{ haschild: state.domains.some(({ parent }) => parent === domain), state: 'Active' },
            ...Object.fromEntries(DOMAIN_RESOURCES.flatMap((resource) => resourceCounts(resource))),
            hasannotations: false,
          })),
      ),
  },
];

/** What a domain's answer counts: limit, total and what is left of each. */
const DOMAIN_RESOURCES = [
  ...['vm', 'ip', 'volume', 'snapshot', 'template', 'project', 'network', 'vpc', 'cpu', 'memory'],
  ...['primarystorage', 'secondarystorage'],
];

function resourceCounts(resource: string): [string, string | number][] {
  return [
    [`${resource}limit`, 'Unlimited'],
    [`${resource}total`, 0],
    [`${resource}available`, 'Unlimited'],
  ];
}

function userById({ state, parameters }: Call): User {
  const id = parameters.get('id');
  const user = state.users.find((candidate) => candidate.id === id);
  if (user) return user;
  throw new ApiError(
    431,
    `Invalid parameter id value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`,
  );
}

export function describeUser({
  id,
  username,
  firstname,
  lastname,
  email,
  created,
  account,
}: User): Record<string, unknown> {
  return {
    ...{ id, username, firstname, lastname, email, created: timestamp(created), state: 'enabled' },
    ...{ account: account.name, accounttype: account.type, usersource: 'native' },
    ...{ roleid: account.roleId, roletype: account.roleType, rolename: account.roleName },
    ...{ domainid: account.domain.id, domain: account.domain.name, accountid: account.id },
    ...{
      iscallerchilddomain: false,
      isdefault: true,
      is2faenabled: false,
      is2famandated: false,
      apikeyaccess: 'INHERIT',
    },
  };
}
