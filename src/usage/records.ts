import * as v from 'valibot';
import { checkedAnswer } from '../cloudstack/checked-answer.js';
import type { CloudStackClient } from '../cloudstack/client.js';
import { domainPath, domainPaths } from '../cloudstack/domains.js';

const MOMENT = /^(\d{4}-\d\d-\d\d)'?T'?(\d\d:\d\d:\d\d)([+-]\d\d):?(\d\d)$/;

/** Before 4.20 `2026-11-24'T'00:00:00+00:00`, later `2026-11-24T00:00:00+0000`, which every record gets here. */
const date = v.pipe(
  v.string(),
  v.regex(MOMENT, "is not a usage record's date"),
  v.transform((text) => text.replace(MOMENT, '$1T$2$3$4')),
);

/**
 * A usage record (UsageRecordResponse): what figures are made of is checked, all else is as `listUsageRecords` answers it.
 * Which of the ids it has depends on its type.
 */
const usageRecord = v.pipe(
  v.looseObject({
    usagetype: v.number(),
    /** The amount as text: hours, or bytes and operations of the counted types. */
    rawusage: v.pipe(v.string(), v.decimal('is not a number')),
    /** The window, as `2026-11-24T00:00:00+0000`; `enddate` is its last second. */
    startdate: date,
    enddate: date,
    description: v.string(),
    /** What belongs to a project has `project` and `projectid` in place of `account` and `accountid`. */
    account: v.optional(v.string()),
    project: v.optional(v.string()),
    projectid: v.optional(v.string()),
    domainid: v.optional(v.string()),
    domain: v.optional(v.string()),
    /** `ROOT/acme` on every version; undefined if the domain was deleted and the version's records have no path. */
    domainpath: v.optional(v.pipe(v.string(), v.transform(domainPath))),
    zoneid: v.optional(v.string()),
    /** The metered resource. */
    usageid: v.optional(v.string()),
    virtualmachineid: v.optional(v.string()),
    name: v.optional(v.string()),
    offeringid: v.optional(v.string()),
    networkid: v.optional(v.string()),
  }),
  v.check(({ account, project }) => (account ?? project) !== undefined, 'has neither account nor project'),
);

export type UsageRecord = v.InferOutput<typeof usageRecord>;

/** Which records are wanted; all are by default. */
export interface Selection {
  /** Epoch milliseconds between which a record lies completely, its last second included. */
  start?: number | undefined;
  end?: number | undefined;
  /** A usage type's id. */
  type?: number | undefined;
  /** The metered resource's id; CloudStack wants `type` with it. */
  usageid?: string | undefined;
  account?: string | undefined;
  domainid?: string | undefined;
  /** Whether the domains below `domainid` are meant, too. */
  isrecursive?: boolean | undefined;
  projectid?: string | undefined;
  /** Whether records have the tags of their resources. */
  includetags?: boolean | undefined;
}

/** Below CloudStack's limit (default.page.size, 500): pages of 500 take 20 MB more, and are no faster. */
const PAGE_SIZE = 200;
const FIRST_DAY = '1971-01-01';
const DAY_MILLIS = 86_400_000;

/**
 * All records of a selection, page by page, in the order in which they were made.
 *
 * @throws CloudStackError, such as for an account without its domain; UnknownAnswerError for a record of an unknown form
 */
export async function* usageRecords(
  client: CloudStackClient,
  { start, end, ...selection }: Selection,
): AsyncGenerator<UsageRecord> {
  // CloudStack 4.18 and 4.19 read a time of day in usage.aggregation.timezone, later versions do not
  // (UsageServiceImpl.computeAdjustedTime). With a day more at each end, every version returns what is wanted.
  const parameters = {
    startdate: start === undefined ? FIRST_DAY : dayOf(start - DAY_MILLIS),
    enddate: dayOf((end ?? Date.now()) + DAY_MILLIS),
    ...selection,
    pagesize: PAGE_SIZE,
  };
  const isInside = ({ startdate, enddate }: UsageRecord) =>
    (start === undefined || momentOfRecord(startdate) >= start) &&
    (end === undefined || momentOfRecord(enddate) <= end);
  let paths: Awaited<ReturnType<typeof domainPaths>> | undefined;
  for (let page = 1; ; page += 1) {
    const answers = await client.list('listUsageRecords', 'usagerecord', { ...parameters, page });
    const records = await checkedRecords(client, answers);
    for (const record of records.filter(isInside)) {
      if (record.domainpath === undefined && record.domainid !== undefined) {
        // Before 4.19, records have the domain's name and id alone.
        paths ??= await domainPaths(client);
        record.domainpath = paths.get(record.domainid);
      }
      yield record;
    }
    if (answers.length < PAGE_SIZE) return;
  }
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** @throws UnknownAnswerError if a record lacks what figures are made of */
export async function checkedRecords(client: CloudStackClient, answers: unknown): Promise<UsageRecord[]> {
  return checkedAnswer(client, 'listUsageRecords', 'usagerecord', v.array(usageRecord), answers);
}

/** Epoch milliseconds of a record's date. */
export function momentOfRecord(text: string): number {
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
