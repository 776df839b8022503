import * as v from 'valibot';
import type { CloudStackClient } from '../cloudstack/client.js';
import { domainPath } from '../cloudstack/domains.js';
import { findUsageType, usageTypes } from '../cloudstack/usage-types.js';
import { amountOf, gapsBetween, isOfAttachment, overlapsIn, ROUNDING, seriesOf } from './coverage.js';
import { type Finding, UnexpectedUsageError } from './finding.js';
import { type QuotaExpectation, quotaExpectation, quotaFindings } from './quota.js';
import { momentOfRecord, type UsageRecord, usageRecords } from './records.js';

const name = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const amount = v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative'));
const moment = v.pipe(
  v.string('must be a date such as 2026-11-24 or 2026-11-24T14:00:00Z'),
  v.check(
    (text) => !Number.isNaN(Date.parse(text)),
    'must be a date such as 2026-11-24 or 2026-11-24T14:00:00Z',
  ),
);

/** What is expected of the usage records, or of one of them, that an entry selects. */
const recordExpectation = v.strictObject({
  /** A usage type's id or name. */
  type: name,
  account: v.optional(name),
  /** The account's domain, such as `acme/sales`; needed if several domains have an account of that name. */
  domain: v.optional(name),
  /** Id or name of the metered resource, or a part of the record's description. */
  resource: v.optional(name),
  /** Only records that lie wholly after, or before, a moment. */
  from: v.optional(moment),
  until: v.optional(moment),
  count: v.optional(amount),
  /** Hours, or bytes and operations of the counted types, of all selected records together. */
  sum: v.optional(amount),
  /** By how much `sum`, `min` and `max` may be missed. */
  tolerance: v.optional(amount, 0),
  /** The least and the most that one record may have. */
  min: v.optional(amount),
  max: v.optional(amount),
  'no-gaps': v.optional(v.boolean('must be true or false'), false),
  'no-overlap': v.optional(v.boolean('must be true or false'), false),
});

export const expectationsSchema = v.strictObject({
  records: v.optional(v.array(recordExpectation), []),
  quota: v.optional(v.array(quotaExpectation), []),
});

export type RecordExpectation = v.InferOutput<typeof recordExpectation>;
export interface Expectations {
  records: RecordExpectation[];
  quota: QuotaExpectation[];
}

/** How many records prove a failure. */
const EVIDENCE = 5;

/**
 * Holds the records, and the quota, against what is expected.
 *
 * @throws UserError with a table of every failed expectation; the findings where all passed
 */
export async function expectUsage(client: CloudStackClient, expected: Expectations): Promise<Finding[]> {
  const types = await usageTypes(client);
  const selections = expected.records.map((expectation) => {
    const { id: typeId, name: type } = findUsageType(types, expectation.type);
    return { expectation: { ...expectation, type }, typeId, records: [] as UsageRecord[] };
  });
  for (const type of new Set(selections.map(({ typeId }) => typeId))) {
    const wanted = selections.filter(({ typeId }) => typeId === type);
    for await (const record of usageRecords(client, { type })) {
      for (const { expectation, records } of wanted) {
        if (isSelected(record, expectation)) records.push(record);
      }
    }
  }
  const findings = [
    ...selections.flatMap(({ expectation, records }) => judgeRecords(expectation, records)),
    ...(await quotaFindings(client, types, expected.quota)),
  ];
  const failed = findings.filter(({ passed }) => !passed);
  if (failed.length === 0) return findings;
  throw new UnexpectedUsageError(findings);
}

function isSelected(record: UsageRecord, expectation: RecordExpectation): boolean {
  const { account, domain, resource, from, until } = expectation;
  if (isOfAttachment(record)) return false;
  if (account !== undefined && record.account !== account && record.project !== account) return false;
  if (domain !== undefined && record.domainpath !== domainPath(domain)) return false;
  if (from !== undefined && momentOfRecord(record.startdate) < Date.parse(from)) return false;
  if (until !== undefined && momentOfRecord(record.enddate) > Date.parse(until)) return false;
  if (resource === undefined) return true;
  const { usageid, virtualmachineid, networkid, name: resourceName, description } = record;
  return (
    [usageid, virtualmachineid, networkid, resourceName].includes(resource) || description.includes(resource)
  );
}

/** Each assertion of one expectation, judged on the records that it selects. */
export function judgeRecords(expectation: RecordExpectation, records: readonly UsageRecord[]): Finding[] {
  const { count, sum, min, max, tolerance } = expectation;
  const subject = subjectOf(expectation);
  const finding = (expected: string, found: string | number, passed: boolean, evidence: UsageRecord[]) => ({
    subject,
    expected,
    found: String(found),
    passed,
    evidence: passed ? [] : evidence.slice(0, EVIDENCE).map(formatRecord),
  });
  const margin = tolerance > 0 ? ` (±${tolerance})` : '';
  const all = [...records];
  const findings: Finding[] = [];
  if (count !== undefined)
    findings.push(finding(`count ${count}`, all.length, all.length === count, all.slice(-EVIDENCE)));
  if (sum !== undefined) {
    const total = all.reduce((subtotal, record) => subtotal + amountOf(record), 0);
    const isNear = Math.abs(total - sum) <= tolerance + ROUNDING * Math.max(1, all.length);
    findings.push(finding(`sum ${sum}${margin}`, rounded(total), isNear, all.slice(-EVIDENCE)));
  }
  if (min !== undefined) {
    const below = all.filter((record) => amountOf(record) < min - tolerance - ROUNDING);
    findings.push(finding(`min ${min}${margin}`, extreme(all, Math.min), below.length === 0, below));
  }
  if (max !== undefined) {
    const above = all.filter((record) => amountOf(record) > max + tolerance + ROUNDING);
    findings.push(finding(`max ${max}${margin}`, extreme(all, Math.max), above.length === 0, above));
  }
  if (expectation['no-gaps']) {
    const gaps = [...seriesOf(all).values()].flatMap(gapsBetween);
    findings.push(finding('no gaps', counted(gaps.length, 'gap'), gaps.length === 0, gaps.flat()));
  }
  if (expectation['no-overlap']) {
    const overlaps = [...seriesOf(all).values()].flatMap(overlapsIn);
    findings.push(
      finding('no overlap', counted(overlaps.length, 'overlap'), overlaps.length === 0, overlaps.flat()),
    );
  }
  if (findings.length > 0) return findings;
  return [finding('some records', all.length, all.length > 0, [])];
}

function subjectOf({ type, account, domain, resource, from, until }: RecordExpectation): string {
  const parts = [
    type,
    account && `of ${account}`,
    domain && `in ${domainPath(domain)}`,
    resource && `for ${resource}`,
    from && `from ${from}`,
    until && `until ${until}`,
  ];
  return parts.filter(Boolean).join(' ');
}

function extreme(records: readonly UsageRecord[], pick: (...values: number[]) => number): string {
  return records.length === 0 ? 'no records' : String(rounded(pick(...records.map(amountOf))));
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function formatRecord(record: UsageRecord): string {
  const { startdate, enddate, rawusage, account, project, domainpath, domain, description } = record;
  const owner = `${project ?? account} in ${domainpath ?? domain ?? 'a deleted domain'}`;
  return `${startdate.slice(0, 19)} to ${enddate.slice(0, 19)}: ${rawusage} of ${owner}: ${description.slice(0, 120)}`;
}
