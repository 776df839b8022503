import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { messageOf, UserError } from '../errors.js';
import type { UsageRecord } from './records.js';

export type RecordFormat = 'json' | 'ndjson' | 'csv';

/**
 * Writes records as they come, so that any number of them needs little memory.
 *
 * @param file '' is stdout
 * @returns how many
 * @throws UserError if the file cannot be written, such as on a full disk
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
    'domainpath',
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
