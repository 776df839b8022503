import { type Call, type Command, required } from '../command.js';
import { asAnswered, asJobResult } from '../contract.js';
import { ApiError } from '../errors.js';
import { callerOf, ownerOf } from '../owners.js';
import { checkAccess } from '../scope.js';
import { type Entity, timestamp } from '../state.js';
import type { Kind } from './kind.js';
import { checkLimit } from './limits.js';
import { listing } from './listing.js';
import { publish } from './metering.js';

const KINDS = new Map<string, Kind>();

/** The commands that make, list and remove a kind of thing; with it, the kind is known to all others. */
export function commandsOf(kind: Kind): Command[] {
  KINDS.set(kind.table, kind);
  return [creating(kind), listingOf(kind), removing(kind)];
}

/** Begins to meter a thing, for whom it belongs to, with the event that makes it, or with another one. */
export async function meter(call: Call, entity: Entity, table: string, other?: string): Promise<void> {
  for (const { event, usageType, record } of KINDS.get(table)?.metered ?? [])
    for (const one of [record(entity, call.state)].flat())
      await publish(call, entity, { event: other ?? event, usageType, begins: true }, one);
}

/** Ends it, with the event that removes it, or with another one. */
export async function meterNoMore(call: Call, entity: Entity, table: string, event?: string): Promise<void> {
  for (const { ends, usageType } of KINDS.get(table)?.metered ?? [])
    await publish(call, entity, { event: event ?? ends, usageType, begins: false });
}

/** Meters a thing that has changed: by what it was until now, by what it is from now on. */
export async function meterChange(call: Call, entity: Entity, table: string, event: string): Promise<void> {
  await meterNoMore(call, entity, table, event);
  await meter(call, entity, table, event);
}

/** Makes a thing and begins to meter it. */
export async function addThing(call: Call, table: string, fields: Record<string, unknown>): Promise<Entity> {
  const entity = call.state.add(table, { created: timestamp(new Date()), tags: [], ...fields });
  await meter(call, entity, table);
  return entity;
}

/** Removes a thing and what is removed with it; none of that is metered any more. */
export async function removeThing(call: Call, entity: Entity, table: string): Promise<void> {
  for (const [part, field] of KINDS.get(table)?.parts ?? [])
    for (const one of call.state.table(part).filter((other) => other[field] === entity.id))
      await removeThing(call, one, part);
  await meterNoMore(call, entity, table);
  call.state.remove(table, entity);
}

function creating(kind: Kind): Command {
  const { table, key, result, instanceType } = kind;
  const { command: name, parameters, listed, fields, after } = kind.create;
  const run = async (call: Call) => {
    const made = fields(call);
    checkLimit(call.state, table, made);
    const entity = await addThing(call, table, made);
    await after?.(call, entity);
    if (instanceType) return asJobResult(entity, result) as Entity;
    const answered = asAnswered(entity, name, key);
    return listed ? { count: 1, [result]: [answered] } : { [result]: answered };
  };
  return { name, parameters, run, ...(instanceType && { job: { result, instanceType, tellsId: true } }) };
}

function listingOf({ table, key, list: { command, ...options } }: Kind): Command {
  const show = (entity: Entity) => asAnswered(entity, command, key);
  return listing(command, { table, key, owned: true, show, ...options });
}

function removing({ table, remove, instanceType = 'None' }: Kind): Command {
  const {
    command: name,
    by: [parameter, field] = ['id', 'id'],
    parameters = '',
    isImmediate,
    byOwner,
    before,
  } = remove;
  return {
    name,
    about: table,
    parameters: `${parameter} ${parameters}`,
    ...(!isImmediate && { job: { result: 'success', instanceType, tellsId: false } }),
    run: async (call) => {
      const value = required(name, call, parameter);
      const owner = byOwner ? ownerOf(call) : {};
      const isMeant = (one: Entity) =>
        one[field] === value && Object.entries(owner).every(([key, own]) => one[key] === own);
      const entity = call.state.table(table).find(isMeant);
      if (!entity) throw ApiError.unknownEntity(parameter, value, name);
      checkAccess({ caller: callerOf(call), state: call.state }, entity);
      await before?.(call, entity);
      await removeThing(call, entity, table);
      return isImmediate ? { success: true } : { success: true, id: entity.id };
    },
  };
}
