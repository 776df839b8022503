import { randomUUID } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import { type Account, type Domain, type Entity, type State, timestamp } from '../state.js';

/** Roles by account type: a user's, the root administrator's, a domain administrator's. */
const ROLES: Readonly<Record<number, { roleType: string; roleName: string }>> = {
  0: { roleType: 'User', roleName: 'User' },
  1: { roleType: 'Admin', roleName: 'Root Admin' },
  2: { roleType: 'DomainAdmin', roleName: 'Domain Admin' },
};

export const accountCommands: Command[] = [
  {
    name: 'createDomain',
    run: async (call) => {
      const { state, parameters } = call;
      const name = required('createDomain', call, 'name');
      const parent = domainOf(state, parameters.get('parentdomainid'));
      if (state.domains.some((domain) => domain.parent === parent && domain.name === name))
        throw ApiError.invalidParameter(
          `Domain with name ${name} already exists for the parent id=${parent.id}`,
        );
      const domain = {
        id: randomUUID(),
        name,
        path: `${parent.path}/${name}`,
        level: parent.level + 1,
        parent,
      };
      state.domains.push(domain);
      return { domain: asAnswered(describeDomain(domain), 'createDomain', 'domain') };
    },
  },
  {
    name: 'createAccount',
    run: async (call) => ({ account: createAccount(call) }),
  },
  {
    name: 'updateAccount',
    run: async ({ state, parameters }) => {
      const account = state.accounts.find(({ id }) => id === parameters.get('id'));
      if (!account) throw ApiError.unknownEntity('id', parameters.get('id') ?? '');
      for (const [name, value] of parameters) {
        const detail = /^accountdetails\[\d+\]\.(.+)$/.exec(name)?.[1];
        if (detail) account.details[detail] = value;
      }
      return { account: { id: account.id, name: account.name, accountdetails: account.details } };
    },
  },
  {
    name: 'createProject',
    job: { result: 'project', instanceType: 'Project' },
    run: async (call) => {
      const { domain, name: account } = accountOf(call);
      const name = required('createProject', call, 'name');
      return call.state.add('project', {
        ...{
          name,
          displaytext: call.parameters.get('displaytext') ?? name,
          domainid: domain.id,
          domain: domain.name,
        },
        ...{
          domainpath: pathOf(call.state, domain),
          state: 'Active',
          owner: [{ account }],
          created: timestamp(new Date()),
        },
      });
    },
  },
];

function createAccount(call: Call): Record<string, unknown> {
  const { state, parameters } = call;
  const domain = domainOf(state, parameters.get('domainid'));
  const username = required('createAccount', call, 'username');
  const name = parameters.get('account') ?? username;
  if (state.accounts.some((account) => account.name === name && account.domain === domain))
    throw ApiError.invalidParameter(
      `The specified account [${name}] is not unique in domain [${domain.name}].`,
    );
  const type = Number(parameters.get('accounttype') ?? 0);
  const created = new Date();
  const role = { roleId: randomUUID(), ...(ROLES[type] ?? { roleType: 'User', roleName: 'User' }) };
  const account: Account = { id: randomUUID(), name, type, ...role, domain, created, details: {} };
  state.accounts.push(account);
  state.users.push({
    ...{ id: randomUUID(), username, password: parameters.get('password') ?? '', account, created },
    ...{ firstname: parameters.get('firstname') ?? '', lastname: parameters.get('lastname') ?? '' },
    email: parameters.get('email') ?? '',
  });
  const fields = {
    ...{
      id: account.id,
      name,
      accounttype: type,
      created: timestamp(created),
      state: 'enabled',
      isdefault: false,
    },
    ...{ domainid: domain.id, domain: domain.name, domainpath: pathOf(state, domain) },
    ...{ roleid: role.roleId, roletype: role.roleType, rolename: role.roleName },
  };
  return asAnswered(fields, 'createAccount', 'account');
}

/** Who a resource belongs to, as its answers say it: the named account or project, or the caller's own. */
export function ownerOf(call: Call): Record<string, unknown> {
  const projectid = call.parameters.get('projectid');
  if (projectid) {
    const project = call.state.get('project', projectid, 'projectid');
    const { name, domainid, domain, domainpath } = project;
    return { project: name, projectid: project.id, domainid, domain, domainpath };
  }
  const { name: account, domain } = accountOf(call);
  return { account, domainid: domain.id, domain: domain.name, domainpath: pathOf(call.state, domain) };
}

/** The id by which the usage of an owner's resources is counted. */
export function accountIdOf(state: State, { projectid, account, domainid }: Entity): string {
  if (projectid) return String(projectid);
  return findAccount(state, account, domainid)?.id ?? '';
}

export function findAccount(state: State, name: unknown, domainid: unknown): Account | undefined {
  return state.accounts.find((account) => account.name === name && account.domain.id === domainid);
}

/** The named account, or the caller's own. */
export function accountOf({ state, parameters, user }: Call): Account {
  const name = parameters.get('account');
  const domainid = parameters.get('domainid');
  if (!name) {
    const own = user?.account ?? state.accounts[0];
    if (own) return own;
  }
  const found = findAccount(state, name, domainid);
  if (found) return found;
  throw ApiError.invalidParameter(`Unable to find account ${name} in domain ${domainid}`);
}

function domainOf(state: State, id: string | undefined): Domain {
  const [root] = state.domains as [Domain];
  if (!id) return root;
  const found = state.domains.find((domain) => domain.id === id);
  if (found) return found;
  throw ApiError.unknownEntity('domainid', id);
}

/** A domain's path as the version writes it. */
export function pathOf({ release }: State, { path }: Domain): string {
  return release.domainPath(path);
}

export function describeDomain({ id, name, level, path, parent }: Domain): Record<string, unknown> {
  return {
    ...{ id, name, level, path, haschild: false },
    ...(parent && { parentdomainid: parent.id, parentdomainname: parent.name }),
  };
}
