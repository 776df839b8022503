import { type Call, type Command, list, required } from '../command.js';
import { asAnswered, asJobResult } from '../contract.js';
import { ApiError } from '../errors.js';
import { type Entity, timestamp } from '../state.js';
import { countDisk } from './counters.js';
import { type Kind, text } from './kinds.js';
import { checkLimit } from './limits.js';
import { publish } from './metering.js';
import { NETWORK_KINDS } from './network-kinds.js';
import { STORAGE_KINDS } from './storage-kinds.js';

const KINDS = [...STORAGE_KINDS, ...NETWORK_KINDS];

/** The tables of what is removed with a thing. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  publicipaddress: ['portforwardingrule', 'loadbalancerrule', 'remoteaccessvpn'],
  vpc: ['publicipaddress'],
};
const isOf = ({ id }: Entity, { ipaddressid, publicipid, vpcid }: Entity) =>
  [ipaddressid, publicipid, vpcid].includes(id);

/** Removes a thing, which is metered no more. */
export async function removeThing(call: Call, entity: Entity, kind: string): Promise<void> {
  for (const table of PARTS[kind] ?? [])
    for (const part of call.state.table(table).filter((one) => isOf(entity, one)))
      await removeThing(call, part, table);
  for (const { ends: event, usageType } of kindOf(kind).metered ?? [])
    await publish(call, entity, { event, usageType, begins: false });
  call.state.remove(kind, entity);
}

/** A disk that is no machine's from now on. */
export function detach(volume: Entity): void {
  Object.assign(volume, { virtualmachineid: undefined, vmname: undefined });
}

/** Begins to meter a thing, for whom it belongs to. */
export async function meter(call: Call, entity: Entity, kind: string): Promise<void> {
  for (const { event, usageType, record } of kindOf(kind).metered ?? [])
    for (const one of [record(entity, call.state)].flat())
      await publish(call, entity, { event, usageType, begins: true }, one);
}

function kindOf(table: string): Kind {
  const kind = KINDS.find((candidate) => candidate.table === table);
  if (!kind) throw new Error(`nothing is known of ${table}`);
  return kind;
}

function creating(kind: Kind): Command {
  const run = async (call: Call) => {
    const fields = kind.fields(call);
    checkLimit(call.state, kind.table, fields);
    const entity = call.state.add(kind.table, { created: timestamp(new Date()), tags: [], ...fields });
    await meter(call, entity, kind.table);
    for (const [table, part] of kind.parts?.(call, entity) ?? [])
      await meter(call, call.state.add(table, { tags: [], ...part }), table);
    await kind.count?.(call, entity);
    if (kind.instanceType) return asJobResult(entity, kind.result) as Entity;
    const answered = asAnswered(entity, kind.create, kind.key);
    return kind.listed ? { count: 1, [kind.result]: [answered] } : { [kind.result]: answered };
  };
  const { create: name, instanceType, result } = kind;
  return {
    name,
    run,
    ...(instanceType && { job: { result, instanceType, tellsId: true } }),
  };
}

function removing({ table, remove, instanceType = 'None' }: Kind): Command {
  const [parameter, field] = remove.by ?? ['id', 'id'];
  return {
    name: remove.command,
    ...(!remove.isImmediate && { job: { result: 'success', instanceType, tellsId: false } }),
    run: async (call) => {
      const value = required(remove.command, call, parameter);
      const entity = call.state.table(table).find((candidate) => candidate[field] === value);
      if (!entity) throw ApiError.unknownEntity(parameter, value);
      if (table === 'volume' && entity.virtualmachineid)
        throw ApiError.invalidParameter('Please specify a volume that is not attached to any VM.');
      await removeThing(call, entity, table);
      return remove.isImmediate ? { success: true } : { success: true, id: entity.id };
    },
  };
}

function listing(kind: Kind): Command {
  return {
    name: kind.list,
    run: async ({ parameters, state }) => {
      const filters = Object.entries(kind.by ?? {}).filter(([parameter]) => parameters.has(parameter));
      const found = state
        .table(kind.table)
        .filter((entity) =>
          filters.every(([parameter, field]) => String(entity[field]) === parameters.get(parameter)),
        );
      const items = found.map((entity) => asAnswered(entity, kind.list, kind.key));
      return list(kind.key, items);
    },
  };
}

export const resourceCommands: Command[] = [
  ...KINDS.map(creating),
  ...KINDS.filter(({ list }) => list !== '').map(listing),
  ...KINDS.map(removing),
  {
    name: 'attachVolume',
    job: { result: 'volume', instanceType: 'Volume', tellsId: false },
    run: async (call) => {
      const volume = call.state.get('volume', required('attachVolume', call, 'id'), 'id');
      const machine = call.state.get(
        'virtualmachine',
        text(call, 'virtualmachineid') ?? '',
        'virtualmachineid',
      );
      Object.assign(volume, { virtualmachineid: machine.id, vmname: machine.name, state: 'Ready' });
      await countDisk(call, machine, volume);
      return asJobResult(volume, 'volume') as Entity;
    },
  },
  {
    name: 'detachVolume',
    job: { result: 'volume', instanceType: 'Volume', tellsId: false },
    run: async (call) => {
      const volume = call.state.get('volume', required('detachVolume', call, 'id'), 'id');
      detach(volume);
      return asJobResult(volume, 'volume') as Entity;
    },
  },
  {
    name: 'createTags',
    job: { result: 'success', instanceType: 'None' },
    run: async ({ state, parameters }) => {
      const machine = state.get('virtualmachine', parameters.get('resourceids') ?? '', 'resourceids');
      const pairs = [...parameters].filter(([name]) => /^tags\[\d+\]\.key$/.test(name));
      const { account, domainid, domain, id: resourceid } = machine;
      const added = pairs.map(([name, key]) => ({
        ...{ key, value: parameters.get(name.replace('.key', '.value')) },
        ...{ resourcetype: 'UserVm', resourceid, account, domainid, domain },
      }));
      machine.tags = [...(machine.tags as unknown[]), ...added];
      return { success: true };
    },
  },
];
