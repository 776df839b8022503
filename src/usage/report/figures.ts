import type { UsageType } from '../../cloudstack/usage-types.js';
import type { AccountQuota } from '../account-quota.js';
import { amountOf, gapsBetween, hoursMeteredTwice, overlapsIn, seriesOf, windowOf } from '../coverage.js';
import type { UsageRecord } from '../records.js';
import { unitOf } from '../units.js';
import { type Day, daysBetween, indexOfDay, sharesOf } from './days.js';
import type { AccountFigures, DayFigures, Figures, Irregularity, Totals, TypeFigures } from './model.js';

export type { Figures } from './model.js';

/** What a report shows besides the records. */
export interface Circumstances {
  /** CloudStack's version, from listCapabilities. */
  version: string;
  /** `usage.aggregation.timezone`, whose days are counted. */
  timezone: string;
  types: readonly UsageType[];
  /** Undefined where the quota service is off. */
  quota: readonly AccountQuota[] | undefined;
  /** When the report is made, epoch milliseconds. */
  made: number;
}

/** A record and the index of its resource. */
export interface Row {
  resource: number;
  record: UsageRecord;
}

const SECOND_MILLIS = 1000;
const HOUR_MILLIS = 3_600_000;

/** @returns the figures, and the records in the order in which their windows begin */
export function figuresOf(
  records: readonly UsageRecord[],
  { version, timezone, types, quota, made }: Circumstances,
): { figures: Figures; rows: Row[] } {
  const period = periodOf(records);
  const days = period ? daysBetween(windowOf(period.first).start, windowOf(period.last).end, timezone) : [];
  const figures: Figures = {
    version,
    timezone,
    made: new Date(made).toISOString(),
    records: records.length,
    ...(period && { period: { start: period.first.startdate, end: period.last.enddate } }),
    types: [],
    days: days.map(({ day, start }) => ({ day, start, totals: {}, gaps: 0, overlaps: 0 })),
    accounts: accountsOf(records),
    resources: [],
    irregularities: [],
    ...(quota && { quota }),
  };
  const names = new Map(types.map(({ id, name }) => [id, name]));
  const rows: Row[] = [];
  for (const series of inOrder([...seriesOf(records).values()])) {
    const resource = figures.resources.length;
    addSeries(figures, days, names, series);
    for (const record of series) rows.push({ resource, record });
  }
  figures.irregularities.sort((a, b) => a.start - b.start);
  roundAmounts(figures);
  return { figures, rows: rows.sort((a, b) => windowOf(a.record).start - windowOf(b.record).start) };
}

/** A resource's name, or the part of its records' description that distinguishes it from others. */
export function resourceName({ name, description }: UsageRecord): string {
  if (name) return name;
  const [start = ''] = description.split(
    / using service offering | and template | (?:with|and) size | with disk offering /,
  );
  const short = start
    .replace(/^[^()]*? usage (?:for )?(?=[^\s(])/, '')
    .replaceAll(/ \([\da-f-]{36}\)/g, '')
    .trim();
  return short || description;
}

/** The account or project that a record is for, and its domain's path or, if the path is not known any more, its name. */
export function ownerOf(record: UsageRecord): { account: string; domain: string } {
  const { project, account = '', domain = '(deleted)', domainpath = domain } = record;
  return { account: project ?? account, domain: domainpath };
}

/** The records whose window begins first, and ends last. */
function periodOf(records: readonly UsageRecord[]): { first: UsageRecord; last: UsageRecord } | undefined {
  let [first, last] = [records[0], records[0]];
  if (!first || !last) return undefined;
  for (const record of records) {
    if (windowOf(record).start < windowOf(first).start) first = record;
    if (windowOf(record).end > windowOf(last).end) last = record;
  }
  return { first, last };
}

/** By usage type, then by name. */
function inOrder(series: UsageRecord[][]): UsageRecord[][] {
  const named = series.map((own) => ({
    own,
    record: own[0] as UsageRecord,
    name: resourceName(own[0] as UsageRecord),
  }));
  return named
    .sort(
      (a, b) =>
        a.record.usagetype - b.record.usagetype || a.name.localeCompare(b.name, 'en', { numeric: true }),
    )
    .map(({ own }) => own);
}

/** Adds the records of one resource of one usage type to all figures. */
function addSeries(
  figures: Figures,
  days: readonly Day[],
  names: ReadonlyMap<number, string>,
  series: readonly UsageRecord[],
): void {
  const record = series[0] as UsageRecord;
  const { usagetype, usageid, virtualmachineid } = record;
  const type = typeOf(figures, usagetype, names.get(usagetype) ?? String(usagetype));
  const account = accountOf(figures, record);
  const irregularities = irregularitiesOf(series, figures.resources.length);
  const counts = {
    records: series.length,
    gaps: irregularities.filter(({ kind }) => kind === 'gap').length,
    overlaps: irregularities.filter(({ kind }) => kind === 'overlap').length,
  };
  const total = series.reduce((sum, own) => sum + amountOf(own), 0);
  figures.resources.push({
    type: usagetype,
    name: resourceName(record),
    id: usageid ?? virtualmachineid ?? '',
    account: figures.accounts.indexOf(account),
    total,
    ...counts,
  });
  figures.irregularities.push(...irregularities);
  for (const owner of [type, account]) {
    owner.resources += 1;
    owner.records += counts.records;
    owner.gaps += counts.gaps;
    owner.overlaps += counts.overlaps;
  }
  type.total += total;
  add(account.totals, usagetype, total);
  for (const own of series) {
    for (const [index, share] of sharesOf(windowOf(own), days))
      add((figures.days[index] as DayFigures).totals, usagetype, amountOf(own) * share);
  }
  for (const { kind, start, end } of irregularities) {
    // A gap is between two records, whose own seconds are not part of it.
    const [from, to] = kind === 'gap' ? [start + SECOND_MILLIS, end - SECOND_MILLIS] : [start, end];
    for (let index = indexOfDay(from, days); index <= indexOfDay(to, days); index += 1)
      (figures.days[index] as DayFigures)[kind === 'gap' ? 'gaps' : 'overlaps'] += 1;
  }
}

function typeOf({ types }: Figures, id: number, name: string): TypeFigures {
  const known = types.at(-1);
  // The series come by usage type.
  if (known?.id === id) return known;
  const type = { id, name, unit: unitOf(id), records: 0, resources: 0, total: 0, gaps: 0, overlaps: 0 };
  types.push(type);
  return type;
}

/** By name. */
function accountsOf(records: readonly UsageRecord[]): AccountFigures[] {
  const owners = new Map(records.map((record) => [JSON.stringify(ownerOf(record)), ownerOf(record)]));
  return [...owners.values()]
    .sort((a, b) => a.account.localeCompare(b.account, 'en') || a.domain.localeCompare(b.domain, 'en'))
    .map((owner) => ({ ...owner, records: 0, resources: 0, totals: {}, gaps: 0, overlaps: 0 }));
}

function accountOf({ accounts }: Figures, record: UsageRecord): AccountFigures {
  const { account, domain } = ownerOf(record);
  return accounts.find((own) => own.account === account && own.domain === domain) as AccountFigures;
}

function irregularitiesOf(series: readonly UsageRecord[], resource: number): Irregularity[] {
  const isHours = unitOf((series[0] as UsageRecord).usagetype) === 'hours';
  // What is counted has records only where something was counted.
  const gaps = isHours ? gapsBetween(series) : [];
  return [
    ...gaps.map(([before, after]): Irregularity => {
      const [start, end] = [windowOf(before).end, windowOf(after).start];
      // CloudStack reports the last whole second of a window.
      const hours = sixDigits((end - start - SECOND_MILLIS) / HOUR_MILLIS);
      return { kind: 'gap', resource, from: before.enddate, to: after.startdate, start, end, hours };
    }),
    ...overlapsIn(series).map((group): Irregularity => {
      const { first, last } = overlapOf(group);
      const [start, end] = [windowOf(first).start, windowOf(last).end];
      const hours = isHours ? { hours: sixDigits(hoursMeteredTwice(group)) } : {};
      return { kind: 'overlap', resource, from: first.startdate, to: last.enddate, start, end, ...hours };
    }),
  ];
}

/**
 * Where the time of a group begins and ends that more than one window has.
 *
 * @param group ordered by the windows' starts, each with one that it overlaps
 */
function overlapOf(group: readonly UsageRecord[]): { first: UsageRecord; last: UsageRecord } {
  const byEnd = [...group].sort((a, b) => windowOf(a).end - windowOf(b).end);
  return { first: group[1] as UsageRecord, last: byEnd.at(-2) as UsageRecord };
}

function add(totals: Totals, type: number, amount: number): void {
  totals[type] = (totals[type] ?? 0) + amount;
}

function roundAmounts({ types, resources, days, accounts }: Figures): void {
  for (const figure of [...types, ...resources]) figure.total = sixDigits(figure.total);
  for (const { totals } of [...days, ...accounts]) {
    for (const type of Object.keys(totals)) totals[Number(type)] = sixDigits(totals[Number(type)] ?? 0);
  }
}

function sixDigits(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
