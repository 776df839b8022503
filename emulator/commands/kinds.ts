import type { Call } from '../command.js';
import type { Entity, State } from '../state.js';

/** What users have in a zone beside machines and networks: how it is made, listed and metered. */
export interface Kind {
  table: string;
  create: string;
  list: string;
  /** The keys of the list's answer, and of the thing in the command's answer or its job's result. */
  key: string;
  result: string;
  /** What the job is about; undefined if there is no job. */
  instanceType?: string;
  /** Whether the answer is a list of one, as those of templates are. */
  listed?: boolean;
  fields: (call: Call) => Record<string, unknown>;
  /** List parameters, each with the field that it is compared with. */
  by?: Readonly<Record<string, string>>;
  /** What is metered from then on. */
  metered?: readonly Metering[];
  /** What CloudStack makes with it: the tables and the fields. */
  parts?: (call: Call, entity: Entity) => [table: string, fields: Record<string, unknown>][];
  /** Begins to count for it. */
  count?: (call: Call, entity: Entity) => Promise<void>;
  /** The command that removes it, and the parameter that names it, with the field that this is compared with. */
  remove: { command: string; by?: readonly [string, string]; isImmediate?: boolean };
}

interface Metering {
  event: string;
  /** The event after which it is metered no more. */
  ends: string;
  usageType: number;
  /** What its usage records say; several where each of its parts has one. */
  record: (entity: Entity, state: State) => Record<string, unknown> | Record<string, unknown>[];
}

export const text = (call: Call, name: string) => call.parameters.get(name);
export const sizeText = (size: number) =>
  size >= 2 ** 30 ? `${(size / 2 ** 30).toFixed(2)} GB` : `${(size / 2 ** 20).toFixed(2)} MB`;
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
