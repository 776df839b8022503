import { momentOfRecord, type UsageRecord } from './records.js';
import { unitOf } from './units.js';

const HOUR_MILLIS = 3_600_000;
/** A window ends at :59.999 and the next begins at :00; CloudStack reports whole seconds. */
const SEAM_MILLIS = 1000;
/** CloudStack rounds a record's amount to six digits. */
export const ROUNDING = 0.00001;

/** Hours, or what else the type counts. */
export function amountOf({ rawusage }: UsageRecord): number {
  return Number(rawusage);
}

/** A record's window in epoch milliseconds; `end` is its last second. */
export function windowOf({ startdate, enddate }: UsageRecord): { start: number; end: number } {
  return { start: momentOfRecord(startdate), end: momentOfRecord(enddate) };
}

const [RUNNING_VM, ALLOCATED_VM, VOLUME, VM_SNAPSHOT] = [1, 2, 6, 25];

/**
 * Whether a record says how long a volume was attached to a virtual machine. Versions after 4.22 write one beside each
 * record of the volume itself (apache/cloudstack #11531), so that their hours are in that one already; CloudStack's
 * quota leaves it out as well.
 */
export function isOfAttachment({ usagetype, virtualmachineid }: UsageRecord): boolean {
  return usagetype === VOLUME && virtualmachineid !== undefined;
}

/** The records of each resource of each usage type, ordered by their windows. */
export function seriesOf(records: readonly UsageRecord[]): Map<string, UsageRecord[]> {
  const series = new Map<string, UsageRecord[]>();
  for (const record of records) {
    const { usagetype, domainid, account, projectid, zoneid } = record;
    const key = JSON.stringify([usagetype, domainid, account, projectid, zoneid, ...resourceOf(record)]);
    const own = series.get(key);
    if (own) own.push(record);
    else series.set(key, [record]);
  }
  for (const own of series.values()) own.sort((a, b) => windowOf(a).start - windowOf(b).start);
  return series;
}

/** What distinguishes a metered resource from others of its owner and type. */
function resourceOf(record: UsageRecord): (string | undefined)[] {
  const { usagetype, usageid, virtualmachineid, offeringid, description } = record;
  // The same one goes on with another offering or size.
  if (usagetype === RUNNING_VM || usagetype === ALLOCATED_VM)
    return [usageid ?? virtualmachineid ?? description];
  if (usagetype === VOLUME) return [usageid, virtualmachineid];
  // One record for each volume of the machine, which only the description names.
  if (usagetype === VM_SNAPSHOT) return [usageid, description];
  // Networks and VPCs have no id in their record; a VM's network offering has the VM's and the offering's.
  return [virtualmachineid, offeringid, usageid ?? virtualmachineid ?? description];
}

/** Pairs of neighbours between whose windows time is missing. */
export function gapsBetween(records: readonly UsageRecord[]): [UsageRecord, UsageRecord][] {
  const gaps: [UsageRecord, UsageRecord][] = [];
  let last = records[0];
  for (const record of records) {
    if (last && windowOf(record).start - windowOf(last).end > SEAM_MILLIS) gaps.push([last, record]);
    if (!last || windowOf(record).end > windowOf(last).end) last = record;
  }
  return gaps;
}

/**
 * Groups of records whose windows overlap and that meter more time than has passed. A resource may have two records in
 * one window, such as a network before and after it was implemented, whose hours together fit into it.
 */
export function overlapsIn(records: readonly UsageRecord[]): UsageRecord[][] {
  const groups: UsageRecord[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const record of records) {
    const own = windowOf(record);
    if (own.start > end) groups.push([]);
    groups.at(-1)?.push(record);
    end = Math.max(end, own.end);
  }
  return groups.filter((group) => group.length > 1 && metersTwice(group));
}

function metersTwice(group: readonly UsageRecord[]): boolean {
  if (group.some(({ usagetype }) => unitOf(usagetype) !== 'hours')) return true;
  return hoursMeteredTwice(group) > ROUNDING * group.length;
}

/** Hours that records with overlapping windows have above those that passed. */
export function hoursMeteredTwice(group: readonly UsageRecord[]): number {
  let [start, end, hours] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const record of group) {
    const own = windowOf(record);
    start = Math.min(start, own.start);
    end = Math.max(end, own.end);
    hours += amountOf(record);
  }
  return hours - (end + SEAM_MILLIS - start) / HOUR_MILLIS;
}
