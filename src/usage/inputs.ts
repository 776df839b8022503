import { InputError } from '../errors.js';
import { boolean, type InputDefinition, inputReader, oneOf, optional, Problem } from '../input-reader.js';
import { parseSpan, type Span } from './span.js';
import { parseWindows, type Windows } from './windows.js';
import type { RecordFormat } from './write-records.js';

/** A day such as `2026-11-24`, or a moment in epoch milliseconds. */
export type DateInput = { date: string } | { moment: number };

/** What is to be done with a running service's usage, in the order in which it is done. */
export interface UsageSettings {
  /** A YAML file of tariffs and credits. */
  quota: string | undefined;
  /** `all-types`, `load` or a YAML file. */
  scenario: string | undefined;
  advance: Span | undefined;
  generate: boolean;
  fresh: boolean;
  windows: Windows;
  /** A file for the records. */
  records: string | undefined;
  format: RecordFormat;
  /** A file for the page about the records. */
  report: string | undefined;
  start: DateInput | undefined;
  end: DateInput | undefined;
  /** A usage type's id or name. */
  type: string | undefined;
  /** The metered resource's id, with `type`. */
  usageid: string | undefined;
  account: string | undefined;
  /** A domain's path. */
  domain: string | undefined;
  isrecursive: boolean;
  projectid: string | undefined;
  includetags: boolean;
  /** A YAML file of expectations. */
  expect: string | undefined;
}

/** The inputs of `usage/action.yml` without those that find the service; a test compares them. */
export const USAGE_INPUTS: readonly InputDefinition[] = [
  { name: 'quota', default: '', description: 'YAML file with quota tariffs to set and credits to add' },
  { name: 'scenario', default: '', description: 'Resources to make: all-types, load, or a YAML file' },
  {
    name: 'advance',
    default: '',
    description: 'Billing time to let pass and meter, such as 30d, 12h or 3mo',
  },
  { name: 'generate', default: 'false', description: 'Meter everything up to the last full minute' },
  {
    name: 'fresh',
    default: 'false',
    description: 'With generate: also meter what was made within this minute',
  },
  {
    name: 'windows',
    default: 'auto',
    description: "Length of each record's window: hourly, daily, a number of minutes, or auto",
  },
  { name: 'records', default: '', description: 'File for the usage records' },
  { name: 'format', default: 'json', description: 'Format of the records: json, ndjson or csv' },
  { name: 'report', default: '', description: 'File for the usage report, an HTML page' },
  {
    name: 'start',
    default: '',
    description: 'Only records from this time on, such as 2026-11-24 or 2026-11-24T14:00:00Z',
  },
  { name: 'end', default: '', description: 'Only records up to this time' },
  { name: 'type', default: '', description: 'Only records of this usage type (id or name)' },
  {
    name: 'usageid',
    default: '',
    description: 'Only records of the resource with this id; needs type',
  },
  { name: 'account', default: '', description: 'Only records of this account' },
  {
    name: 'domain',
    default: '',
    description: 'Only records of this domain, such as acme/sales; with account: the domain of that account',
  },
  { name: 'isrecursive', default: 'false', description: 'With domain: also records of its subdomains' },
  { name: 'projectid', default: '', description: 'Only records of the project with this id' },
  { name: 'includetags', default: 'false', description: 'Add the tags of the resource to each record' },
  { name: 'expect', default: '', description: 'YAML file with expectations for the records and the quota' },
];

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;

/**
 * Reads and validates the inputs of usage.
 *
 * @param read the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
export function parseUsageSettings(read: (name: string) => string): UsageSettings {
  const { take, problems } = inputReader(USAGE_INPUTS, read);
  const text = optional((value: string) => value);
  const settings: UsageSettings = {
    quota: take('quota', text),
    scenario: take('scenario', text),
    advance: take('advance', optional(span)),
    generate: take('generate', boolean),
    fresh: take('fresh', boolean),
    windows: take('windows', windows),
    records: take('records', text),
    format: take('format', oneOf('json', 'ndjson', 'csv')),
    report: take('report', text),
    start: take('start', optional(dateInput)),
    end: take('end', optional(dateInput)),
    type: take('type', text),
    usageid: take('usageid', text),
    account: take('account', text),
    domain: take('domain', text),
    isrecursive: take('isrecursive', boolean),
    projectid: take('projectid', text),
    includetags: take('includetags', boolean),
    expect: take('expect', text),
  };
  problems.push(...conflicts(settings));
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}

/** What CloudStack refuses together (UsageServiceImpl.getUsageRecords), or would ignore. */
function conflicts({ type, usageid, account, domain, isrecursive, projectid }: UsageSettings): string[] {
  const problems: string[] = [];
  if (usageid !== undefined && type === undefined)
    problems.push('usageid: CloudStack looks for a resource only within a usage type: set type, too');
  if (projectid !== undefined && (account ?? domain) !== undefined)
    problems.push('projectid: a project has its own records: set it without account and domain');
  if (isrecursive && domain === undefined)
    problems.push('isrecursive: there is no domain to start from: set domain, too');
  if (isrecursive && account !== undefined)
    problems.push('isrecursive: an account is in only one domain: set it without account');
  return problems;
}

function span(text: string): Span {
  const found = parseSpan(text);
  if (!found) throw new Problem('is not a time: use one such as 30d, 12h, 90m, 2w, 3mo or 1y');
  return found;
}

function windows(text: string): Windows {
  const found = parseWindows(text);
  if (!found) throw new Problem('is not a window: use auto, hourly, daily, or minutes from 1 to 999999');
  return found;
}

function dateInput(text: string): DateInput {
  const moment = Date.parse(text);
  if (!MOMENT.test(text) || Number.isNaN(moment))
    throw new Problem('is not a time: use one such as 2026-11-24 or 2026-11-24T14:00:00Z');
  return text.length === 10 ? { date: text } : { moment };
}
