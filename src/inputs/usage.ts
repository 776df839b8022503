import { parseSpan, type Span } from '../usage/span.js';
import { parseWindows, type Windows } from '../usage/windows.js';
import { CONNECTION } from './connection.js';
import { boolean, type Group, oneOf, optional, Problem, parseInputs, text, type Values } from './reader.js';

/** A day such as `2026-11-24`, or a moment in epoch milliseconds. */
export type DateInput = { date: string } | { moment: number };

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;

/** What is done with the usage of a running service, in the order in which it is done. */
export const USAGE = {
  quota: {
    name: 'quota',
    default: '',
    description: 'YAML file with quota tariffs to set and credits to add',
    read: optional(text),
  },
  scenario: {
    name: 'scenario',
    default: '',
    description: 'Resources to make: all-types, load, or a YAML file',
    read: optional(text),
  },
  advance: {
    name: 'advance',
    default: '',
    description: 'Billing time to let pass and meter, such as 30d, 12h or 3mo',
    read: optional(span),
  },
  generate: {
    name: 'generate',
    default: 'false',
    description: 'Meter everything up to the last full minute',
    read: boolean,
  },
  fresh: {
    name: 'fresh',
    default: 'false',
    description: 'With generate: also meter what was made within this minute',
    read: boolean,
  },
  windows: {
    name: 'windows',
    default: 'auto',
    description: "Length of each record's window: hourly, daily, a number of minutes, or auto",
    read: windows,
  },
  records: { name: 'records', default: '', description: 'File for the usage records', read: optional(text) },
  format: {
    name: 'format',
    default: 'json',
    description: 'Format of the records: json, ndjson or csv',
    read: oneOf('json', 'ndjson', 'csv'),
  },
  report: {
    name: 'report',
    default: '',
    description: 'File for the usage report, an HTML page',
    read: optional(text),
  },
  from: {
    name: 'from',
    default: '',
    description: 'Only records from this time on, such as 2026-11-24 or 2026-11-24T14:00:00Z',
    read: optional(moment),
  },
  until: { name: 'until', default: '', description: 'Only records up to this time', read: optional(moment) },
  type: {
    name: 'type',
    default: '',
    description: 'Only records of this usage type (id or name)',
    read: optional(text),
  },
  usageid: {
    name: 'usageid',
    default: '',
    description: 'Only records of the resource with this id; needs type',
    read: optional(text),
  },
  account: {
    name: 'account',
    default: '',
    description: 'Only records of this account',
    read: optional(text),
  },
  domain: {
    name: 'domain',
    default: '',
    description: 'Only records of this domain, such as acme/sales; with account: the domain of that account',
    read: optional(text),
  },
  isrecursive: {
    name: 'isrecursive',
    default: 'false',
    description: 'With domain: also records of its subdomains',
    read: boolean,
  },
  projectid: {
    name: 'projectid',
    default: '',
    description: 'Only records of the project with this id',
    read: optional(text),
  },
  includetags: {
    name: 'includetags',
    default: 'false',
    description: 'Add the tags of the resource to each record',
    read: boolean,
  },
  expect: {
    name: 'expect',
    default: '',
    description: 'YAML file with expectations for the records and the quota',
    read: optional(text),
  },
} satisfies Group;

/** The inputs of `usage/action.yml`, in its order. */
export const USAGE_STEP = {
  ...USAGE,
  ...CONNECTION,
  timeoutSeconds: {
    ...CONNECTION.timeoutSeconds,
    description: 'How long to wait for the usage server, such as 10m or 90s',
  },
};

export type UsageSettings = Values<typeof USAGE>;

/**
 * Reads what is to be done with usage, and where.
 *
 * @param textOf the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
export function parseUsageSettings(textOf: (name: string) => string): Promise<Values<typeof USAGE_STEP>> {
  return parseInputs(USAGE_STEP, textOf, conflicts);
}

/** What CloudStack refuses together (UsageServiceImpl.getUsageRecords), or would ignore. */
function conflicts({
  type,
  usageid,
  account,
  domain,
  isrecursive,
  projectid,
}: Partial<UsageSettings>): string[] {
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

function moment(text: string): DateInput {
  const time = Date.parse(text);
  if (!MOMENT.test(text) || Number.isNaN(time))
    throw new Problem('is not a time: use one such as 2026-11-24 or 2026-11-24T14:00:00Z');
  return text.length === 10 ? { date: text } : { moment: time };
}
