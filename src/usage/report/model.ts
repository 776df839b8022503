// A report's figures as plain data. The page's own modules, which run in the browser, share these types: nothing here
// may import what needs Node.
import type { AccountQuota } from '../account-quota.js';
import type { Unit } from '../units.js';

/** How often records leave time out, or meter it twice. */
export interface Irregular {
  gaps: number;
  overlaps: number;
}

/** By the usage type's id: hours, bytes or operations. */
export type Totals = Record<number, number>;

export interface TypeFigures extends Irregular {
  id: number;
  name: string;
  unit: Unit;
  records: number;
  resources: number;
  total: number;
}

export interface DayFigures extends Irregular {
  /** `2026-11-24`. */
  day: string;
  /** Its first moment, epoch milliseconds. */
  start: number;
  totals: Totals;
}

export interface AccountFigures extends Irregular {
  account: string;
  domain: string;
  records: number;
  resources: number;
  totals: Totals;
}

/** One resource as one usage type meters it. */
export interface ResourceFigures extends Irregular {
  /** The usage type's id. */
  type: number;
  name: string;
  /** '' where its records have none. */
  id: string;
  /** Index of its account. */
  account: number;
  records: number;
  total: number;
}

/** Time that a resource's records leave out, or meter twice. */
export interface Irregularity {
  kind: 'gap' | 'overlap';
  /** Index of the resource. */
  resource: number;
  /** As CloudStack writes times: a gap's are the end of the record before it and the start of the next. */
  from: string;
  to: string;
  /** The same in epoch milliseconds. */
  start: number;
  end: number;
  /** Missing or metered twice; undefined for what is not counted in hours. */
  hours?: number;
}

/** A report's figures, plain data: what `usage report --json` prints. Amounts have six digits, as CloudStack's. */
export interface Figures {
  version: string;
  timezone: string;
  /** ISO 8601 in UTC. */
  made: string;
  /** From the first window's start to the last one's end, as CloudStack writes times; undefined without records. */
  period?: { start: string; end: string };
  records: number;
  /** Those that have records, by id. */
  types: TypeFigures[];
  /** From the first record's to the last one's, also those without records. */
  days: DayFigures[];
  accounts: AccountFigures[];
  resources: ResourceFigures[];
  /** By time. */
  irregularities: Irregularity[];
  quota?: readonly AccountQuota[];
}

/** Start and end of a record's window: as people read them, and in epoch milliseconds. */
export type RecordWindow = [startText: string, endText: string, start: number, end: number];

/** A record: the indexes of its resource and its window, and its amount. */
export type RecordRow = [resource: number, window: number, amount: number];

/** What the page embeds as JSON. Each window is there once: a month's page is a quarter as large. */
export interface PageData {
  /** With the irregularities' times as people read them. */
  figures: Figures;
  windows: RecordWindow[];
  /** In the order in which their windows begin. */
  records: RecordRow[];
}
