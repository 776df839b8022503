import type { Call, Command } from '../command.js';
import { ApiError } from '../errors.js';
import type { Entity } from '../state.js';
import { text } from './kind.js';
import { listing } from './listing.js';

/** Account types with their role types (RoleType). */
const TYPES: Readonly<Record<string, number>> = { User: 0, Admin: 1, DomainAdmin: 2, ResourceAdmin: 3 };

export const roleCommands: Command[] = [
  listing('listRoles', {
    table: 'role',
    equal: 'name type state',
    keyword: ['name', 'description'],
  }),
];

export interface AccountRole {
  type: number;
  roleId: string;
  roleType: string;
  roleName: string;
}

/** The role of a new account: the one that is named, or the default one of its account type. */
export function roleOf(call: Call): AccountRole {
  const { state } = call;
  const id = text(call, 'roleid');
  if (id) return described(state.get('role', id, 'roleid'));
  const type = Number(text(call, 'accounttype') ?? Number.NaN);
  if (text(call, 'accounttype') === undefined)
    throw ApiError.invalidParameter('Neither account type and role ID are not provided');
  const found = state.table('role').find((role) => TYPES[String(role.type)] === type);
  if (found) return described(found);
  throw ApiError.invalidParameter(`Invalid account type: ${type}`);
}

function described({ id, name, type }: Entity): AccountRole {
  return { type: TYPES[String(type)] ?? 0, roleId: id, roleType: String(type), roleName: String(name) };
}
