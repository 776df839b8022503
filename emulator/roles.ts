import roles from './contract/roles.json' with { type: 'json' };
import { ApiError } from './errors.js';
import type { User } from './state.js';

/** The commands of CloudStack's default roles, in lower case, by the role's type; derived by scripts/derive-roles.mjs. */
const COMMANDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(roles).map(([type, names]) => [type, new Set(names.toLowerCase().split(' '))]),
);
const ROOT = 'Admin';

/** Whether a user may call a command; undefined is the system account, which may call all. */
export function mayCall(user: User | undefined, command: string): boolean {
  const type = user?.account.roleType ?? ROOT;
  return type === ROOT || COMMANDS.get(type)?.has(command.toLowerCase()) === true;
}

/** @throws ApiError 432 for a command that the user's role does not have */
export function checkRole(user: User | undefined, command: string): void {
  if (user && !mayCall(user, command)) throw ApiError.unavailable(command, user.id);
}
