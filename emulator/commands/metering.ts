import type { Call } from '../command.js';
import type { Entity } from '../state.js';
import { accountIdOf } from './accounts.js';
import { usageTypesOf } from './usage.js';

/** Puts down that something begins or ends being metered, in a version that has the usage type. */
export async function publish(
  { state, store }: Call,
  entity: Entity,
  { event, usageType, begins }: { event: string; usageType: number; begins: boolean },
  record: Record<string, unknown> = {},
): Promise<void> {
  if (!usageTypesOf(state).some(([type]) => type === usageType)) return;
  const owned = { ...recordOwner(state, entity), ...record };
  await store.publishUsage({ type: event, usageType, begins, resource: entity.id, record: owned });
}

/** Who owns a domain's shared network (NetworkServiceImpl.commitNetwork). */
const SYSTEM_ACCOUNT = { account: 'system', accountid: 'd1b5c3c6-0000-4000-8000-000000000001' };

/** What every usage record says of the owner of what it meters. */
export function recordOwner(state: Call['state'], entity: Entity): Record<string, unknown> {
  const { account, project, projectid, domainid, domain, domainpath, zoneid } = entity;
  const own = account === undefined ? SYSTEM_ACCOUNT : { account, accountid: accountIdOf(state, entity) };
  const owner = projectid ? { project, projectid } : own;
  return { ...owner, domainid, domain, domainpath, zoneid };
}
