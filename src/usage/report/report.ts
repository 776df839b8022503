import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CloudStackClient } from '../../cloudstack/client.js';
import { usageTypes } from '../../cloudstack/usage-types.js';
import { messageOf, UserError } from '../../errors.js';
import type { Reporter } from '../../reporter.js';
import { isOfAttachment } from '../coverage.js';
import { quotaOf } from '../quota.js';
import { type Selection, type UsageRecord, usageRecords } from '../records.js';
import { type Figures, figuresOf, ownerOf } from './figures.js';
import { pageOf, readAssets } from './page.js';

/** A report that was written. */
export interface UsageReport {
  figures: Figures;
  /** Absolute path of the page. */
  file: string;
}

export interface ReportRequest {
  client: CloudStackClient;
  selection: Selection;
  /** `usage.aggregation.timezone`. */
  timezone: string;
  /** Where the page goes. */
  file: string;
  /** The directory with what every page is made of. */
  assets: string;
  reporter: Reporter;
}

/**
 * Reads the records of a selection, and the quota of their accounts, and writes the page about them.
 *
 * @throws CloudStackError; UserError if the file cannot be written
 */
export async function writeReport(request: ReportRequest): Promise<UsageReport> {
  const { client, timezone, reporter } = request;
  // First, so that an installation without them fails before the work.
  const assets = await readAssets(request.assets);
  const records: UsageRecord[] = [];
  let attachments = 0;
  for await (const record of usageRecords(client, request.selection)) {
    if (isOfAttachment(record)) attachments += 1;
    else records.push(record);
  }
  if (attachments > 0)
    reporter.info(
      `${attachments} records are left out: they say how long a volume was attached, and its other records already have that time`,
    );
  const types = await usageTypes(client);
  const { figures, rows } = figuresOf(records, {
    timezone,
    made: Date.now(),
    version: await client.version(),
    types,
    quota: await quotaOf(client, types, ownersOf(records), reporter),
  });
  const file = resolve(request.file);
  const page = pageOf(figures, rows, assets);
  await writeFile(file, page).catch((error: unknown) => {
    throw new UserError(`The report cannot be written: ${messageOf(error)}`);
  });
  reporter.info(
    `Report of ${records.length} records: ${file} (${Math.ceil(Buffer.byteLength(page) / 1000)} kB)`,
  );
  return { figures, file };
}

/** The accounts of the records; projects have no quota. */
function ownersOf(records: readonly UsageRecord[]) {
  const owners = records.flatMap((record) => {
    const { account, domainid } = record;
    if (account === undefined || domainid === undefined) return [];
    return [[`${domainid} ${account}`, { account, domainid, domain: ownerOf(record).domain }] as const];
  });
  return [...new Map(owners).values()];
}
