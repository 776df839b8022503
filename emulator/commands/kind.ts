import type { Call } from '../command.js';
import type { Entity, State } from '../state.js';
import type { Listing } from './listing.js';

/** What users have in a zone beside machines and networks: how it is made, listed, removed and metered. */
export interface Kind {
  table: string;
  /** The keys of the list's answer, and of the thing in the command's answer or its job's result. */
  key: string;
  result: string;
  /** What the job is about; undefined if there is no job. */
  instanceType?: string;
  create: {
    command: string;
    parameters: string;
    /** Whether the answer is a list, as those of templates are. */
    listed?: boolean;
    fields: (call: Call) => Record<string, unknown>;
    /** What CloudStack does with it beside metering it. */
    after?: (call: Call, entity: Entity) => Promise<void>;
  };
  list: Pick<Listing, 'equal' | 'by' | 'keyword' | 'accepts' | 'from' | 'tagged'> & { command: string };
  /** The command that removes it, and the parameter that names it, with the field that this is compared with. */
  remove: {
    command: string;
    parameters?: string;
    by?: readonly [parameter: string, field: string];
    /** Whether the name is one of the owner's, whom the call names or is. */
    byOwner?: boolean;
    isImmediate?: boolean;
    /** Refuses what may not be removed, and ends what ends with it. */
    before?: (call: Call, entity: Entity) => Promise<void>;
  };
  /** What is metered from then on. */
  metered?: readonly Metering[];
  /** The tables of what is removed with it, and the fields that name it. */
  parts?: readonly (readonly [table: string, field: string])[];
}

interface Metering {
  event: string;
  /** The event after which it is metered no more. */
  ends: string;
  usageType: number;
  /** What its usage records say; several where each of its parts has one. */
  record: (entity: Entity, state: State) => Record<string, unknown> | Record<string, unknown>[];
}

export const GIB = 2 ** 30;

export const text = (call: Call, name: string) => call.parameters.get(name);
const UNITS = [
  ['TB', 2 ** 40],
  ['GB', GIB],
  ['MB', 2 ** 20],
  ['KB', 2 ** 10],
] as const;

/** `2.00 GB`, `12 bytes` (NumbersUtil.toReadableSize). */
export function sizeText(size: number): string {
  const [unit, bytes] = UNITS.find(([, one]) => size >= one) ?? ['bytes', 1];
  return unit === 'bytes' ? `${size} bytes` : `${(size / bytes).toFixed(2)} ${unit}`;
}
export const sized = ({ size }: Entity) => `(${sizeText(Number(size))}) ${size}`;

export function zoneFields(call: Call): Record<string, unknown> {
  const id = text(call, 'zoneid');
  const zone = id ? call.state.get('zone', id, 'zoneid') : undefined;
  return zone ? { zoneid: zone.id, zonename: zone.name } : {};
}

/** What is in a thing's zone and belongs to its owner, too. */
export function inheritedFrom(entity: Entity): Record<string, unknown> {
  const { zoneid, zonename, account, domainid, domain, domainpath, project, projectid } = entity;
  const owner = projectid ? { project, projectid } : { account };
  return { zoneid, zonename, ...owner, domainid, domain, domainpath };
}
