import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { CloudStackClient } from '../cloudstack/client.js';
import { InputError, messageOf, UserError } from '../errors.js';

/** A usage record as `listUsageRecords` answers it; which of the ids it has depends on its type. */
export interface UsageRecord {
  account: string;
  accountid: string;
  domain: string;
  domainid: string;
  project?: string;
  projectid?: string;
  zoneid: string;
  description: string;
  /** The amount with its unit, as text: `24 Hrs`. */
  usage: string;
  usagetype: number;
  /** The amount as text: hours, or bytes and operations of the counted types. */
  rawusage: string;
  /** The metered resource. */
  usageid?: string;
  virtualmachineid?: string;
  name?: string;
  offeringid?: string;
  templateid?: string;
  networkid?: string;
  type?: string;
  /** Bytes. */
  size?: number;
  virtualsize?: number;
  /** The window: `2026-11-24'T'00:00:00+00:00`, see {@link momentOfRecord}. */
  startdate: string;
  enddate: string;
  tags?: readonly { key: string; value: string }[];
  [field: string]: unknown;
}

/** Which records are wanted; all are by default. */
export interface Selection {
  /** `yyyy-MM-dd` or `yyyy-MM-dd'T'HH:mm:ss+0000`; CloudStack gives records that lie wholly inside. */
  start?: string | undefined;
  end?: string | undefined;
  /** A usage type's id. */
  type?: number | undefined;
  account?: string | undefined;
  domainid?: string | undefined;
}

export type RecordFormat = 'json' | 'ndjson' | 'csv';

/** Below CloudStack's limit (default.page.size, 500): pages of 500 take 20 MB more, and are no faster. */
const PAGE_SIZE = 200;
const FIRST_DAY = '1971-01-01';
const DAY_MILLIS = 86_400_000;

/**
 * All records of a selection, page by page, in the order in which they were made.
 *
 * @throws CloudStackError, such as for an account without its domain
 */
export async function* usageRecords(
  client: CloudStackClient,
  { start, end, type, account, domainid }: Selection,
): AsyncGenerator<UsageRecord> {
  const parameters = {
    startdate: start ?? FIRST_DAY,
    enddate: end ?? new Date(Date.now() + DAY_MILLIS).toISOString().slice(0, 10),
    ...{ type, account, domainid, pagesize: PAGE_SIZE },
  };
  for (let page = 1; ; page += 1) {
    const records = await client.list<UsageRecord>('listUsageRecords', 'usagerecord', {
      ...parameters,
      page,
    });
    yield* records;
    if (records.length < PAGE_SIZE) return;
  }
}

/** Epoch milliseconds of a record's date: CloudStack writes quotes into it, and its zone with or without a colon. */
export function momentOfRecord(date: string): number {
  const moment = Date.parse(date.replaceAll("'", '').replace(/([+-]\d\d):?(\d\d)$/, '$1:$2'));
  if (Number.isNaN(moment)) throw new Error(`${JSON.stringify(date)} is not a usage record's date`);
  return moment;
}

export interface UsageType {
  id: number;
  name: string;
  description: string;
}

/** What the running version meters; before 4.19 the ids and names are called otherwise. */
export async function usageTypes(client: CloudStackClient): Promise<UsageType[]> {
  const types = await client.list<Partial<UsageType> & { usagetypeid?: number }>(
    'listUsageTypes',
    'usagetype',
  );
  return types.map(({ id, usagetypeid, name, description = '' }) => ({
    id: id ?? usagetypeid ?? 0,
    name: name ?? description,
    description,
  }));
}

/**
 * A usage type by its id or its name, as the running version calls it.
 *
 * @throws InputError naming what there is
 */
export function findUsageType(types: readonly UsageType[], text: string): UsageType {
  const found = types.find(({ id, name }) => String(id) === text || name === text.toUpperCase());
  if (found) return found;
  const known = types.map(({ id, name }) => `${id} ${name}`).join(', ');
  throw new InputError([`${JSON.stringify(text)} is no usage type of this CloudStack: give one of ${known}`]);
}

/**
 * Writes records as they come, so that any number of them needs little memory.
 *
 * @param file '' is stdout
 * @returns how many
 * @throws UserError where the file cannot be written, such as on a full disk
 */
export async function writeRecords(
  records: AsyncIterable<UsageRecord>,
  format: RecordFormat,
  file: string,
): Promise<number> {
  let count = 0;
  const pieces = WRITERS[format](records, () => {
    count += 1;
  });
  try {
    if (file === '') await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, createWriteStream(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new UserError(`The usage records cannot be written: ${messageOf(error)}`);
  }
  return count;
}

type Writer = (records: AsyncIterable<UsageRecord>, counted: () => void) => AsyncGenerator<string>;

const WRITERS: Readonly<Record<RecordFormat, Writer>> = {
  async *json(records, counted) {
    let separator = '[\n';
    for await (const record of records) {
      counted();
      yield `${separator}${JSON.stringify(record)}`;
      separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
  async *ndjson(records, counted) {
    for await (const record of records) {
      counted();
      yield `${JSON.stringify(record)}\n`;
    }
  },
  async *csv(records, counted) {
    yield `${COLUMNS.join(',')}\n`;
    for await (const record of records) {
      counted();
      yield `${COLUMNS.map((column) => cell(record[column])).join(',')}\n`;
    }
  },
};

/** What a spreadsheet gets of a record. */
const COLUMNS = [
  ...[
    'startdate',
    'enddate',
    'usagetype',
    'rawusage',
    'usage',
    'description',
    'domain',
    'account',
    'project',
  ],
  ...['usageid', 'virtualmachineid', 'name', 'offeringid', 'templateid', 'networkid', 'type', 'size'],
  ...['virtualsize', 'cpunumber', 'cpuspeed', 'memory', 'zoneid', 'domainid', 'accountid', 'projectid'],
] as const;

/** RFC 4180. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
