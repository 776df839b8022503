import type { Call } from '../command.js';
import { accountIdOf } from '../owners.js';
import type { Entity } from '../state.js';
import { usageTypesOf } from '../usage-types.js';

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

/** What every usage record says of the owner of what it meters. */
export function recordOwner(state: Call['state'], entity: Entity): Record<string, unknown> {
  const { account, project, projectid, domainid, domain, domainpath, zoneid } = entity;
  // The system account owns a domain's shared network (NetworkServiceImpl.commitNetwork).
  const { name, id } = state.system;
  const own =
    account === undefined
      ? { account: name, accountid: id }
      : { account, accountid: accountIdOf(state, entity) };
  const owner = projectid ? { project, projectid } : own;
  return { ...owner, domainid, domain, domainpath, zoneid };
}
