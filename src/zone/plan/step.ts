import { formatPath, type Path } from '../../schema-issues.js';
import type { Zone } from '../schema.js';

/** The id of what another step made or found. */
export interface Reference {
  idOf: string;
}
export type Value = string | Reference;

export type Group =
  | 'global configuration'
  | 'zone'
  | 'physical network'
  | 'service providers'
  | 'guest network'
  | 'pods'
  | 'clusters and hosts'
  | 'storage'
  | 'IP ranges'
  | 'enabling';

/** One thing that a zone needs: looked for first, and made only where it is not there. */
export interface Step {
  /** Its path in the description, or under it; unique. */
  id: string;
  group: Group;
  /** For people: `cluster C0`. */
  title: string;
  /** Steps that must be done before. */
  needs: readonly string[];
  /** The step that made what this one belongs to: if that is new, there is nothing to look for. */
  within?: string;
  /** The list command that finds it, and the fields by which it is known; the `nth` of those that fit. */
  find?: {
    command: string;
    parameters: Record<string, Value>;
    list: string;
    where: Record<string, string>;
    nth?: number;
    /** What it must be, or it is something else of the same name. */
    must?: Record<string, string>;
  };
  /** Skips the call where what a step made or found has this value. */
  unless?: { of: string; field: string; is: string };
  /** Without a call, the step only looks something up that must be there. `result` is the answer's key. */
  call?: { command: string; parameters: Record<string, Value>; result?: string };
}

/** The id of what a step made or found. */
export const of = (idOf: string): Reference => ({ idOf });

/** A zone of a description, and what its steps refer to. */
export interface PlannedZone {
  zone: Zone;
  /** Its place among the zones. */
  index: number;
  path: Path;
  /** The step that makes it. */
  id: string;
  /** Steps of the global configuration. */
  configured: readonly string[];
}

/** The id of the step that makes a zone, enables it, or makes the guest network in it. */
export const zoneStep = (index: number) => formatPath(['zones', index]);
export const enablingStep = (index: number) => `${zoneStep(index)}.allocationstate`;
export const guestNetworkStep = (index: number) => `${zoneStep(index)}.network`;
export const guestOfferingStep = (index: number) => `${zoneStep(index)}.networkofferingname`;

/** Only the parameters that have a value. */
export function given(parameters: Record<string, Value | null | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])),
  );
}

/** Details as addImageStore and updateZone take them: `details[0].key=…&details[0].value=…`. */
export function keyedDetails(map: Record<string, string> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map ?? {}).flatMap(([key, value], index) => [
      [`details[${index}].key`, key],
      [`details[${index}].value`, value],
    ]),
  );
}

/** No setting says how a zone itself is made, but some say how the things in it are. */
export function configuredZone(planned: PlannedZone): string[] {
  return [planned.id, ...planned.configured];
}
