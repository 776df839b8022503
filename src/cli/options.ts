import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { InputError, messageOf } from '../errors.js';
import { INPUTS } from '../inputs.js';
import { LOG_SERVICES } from '../service/logs.js';
import { USAGE_INPUTS } from '../usage/inputs.js';
import type { Values } from './invocation.js';

/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env', 'summary']);
export const OPTIONS = INPUTS.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));

/** Where the command line's default differs: on a developer's machine, a zone is wanted. */
export const DEFAULTS: Readonly<Record<string, string>> = { zone: 'advanced' };

/** Where an option means something else than the input. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  settings: 'File of CloudStack settings that apply from its first start on, one NAME=VALUE per line',
};

/** What `usage` does; each is an input of the sub-action, given as the word after it. */
export const USAGE_VERBS = [
  'generate',
  'advance',
  'scenario',
  'records',
  'report',
  'expect',
  'quota',
  'types',
] as const;
export const USAGE_OPTIONS = USAGE_INPUTS.filter(
  ({ name }) => !(USAGE_VERBS as readonly string[]).includes(name) && name !== 'fresh',
);

/** @throws InputError for an option that there is not */
export function parseOptions(args: string[]): { values: Values; positionals: string[] } {
  const flags = {
    fresh: { type: 'boolean' },
    isrecursive: { type: 'boolean' },
    includetags: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  } as const;
  const named = [...OPTIONS, ...USAGE_OPTIONS].map(({ name }) => [name, { type: 'string' as const }]);
  const options = {
    ...Object.fromEntries(named),
    ...flags,
    output: { type: 'string' as const },
    setting: { type: 'string' as const, multiple: true as const },
  };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new InputError([`${(error as Error).message} (see --help)`]);
  }
}

/**
 * The input `settings`: the lines of the file that `--settings` names, and each `--setting`.
 *
 * @throws InputError if the file cannot be read
 */
export async function settingsText({ settings, setting = [] }: Values): Promise<string> {
  const file =
    settings === undefined
      ? ''
      : await readFile(String(settings), 'utf8').catch((error: unknown) => {
          throw new InputError([`settings: the file cannot be read: ${messageOf(error)}`]);
        });
  return [file, ...[setting].flat()].join('\n');
}

export function help(): string {
  const options = [...OPTIONS, ...USAGE_OPTIONS].map(({ name, description, default: value }) => {
    const shown = DEFAULTS[name] ?? value;
    return `  --${name.padEnd(26)}${DESCRIPTIONS[name] ?? description}${shown && ` (${shown})`}`;
  });
  return [
    'Usage: cloudstack-usage <command> [options]',
    '',
    'Commands:',
    '  up               start CloudStack with its usage server and wait until it is ready',
    '  image            find or build the usage image without starting it',
    '  prepare          find or make the prepared image that up --prepared true starts from',
    '  status           show what is running; the exit code is 3 if nothing is',
    `  logs [service]   print the last log lines of all services, or of one: ${LOG_SERVICES.join(', ')}`,
    '  down             remove the container and its anonymous volumes',
    '  zone plan ZONE   show how a zone would be deployed; ZONE is a name or a file',
    '  zone deploy ZONE deploy a zone in the running service; what already exists is kept',
    '  zone list        list the zones',
    '  usage generate   meter everything up to the last full minute (--fresh: also what was just made)',
    '  usage advance 30d    let billing time pass, and meter it (such as 12h, 3mo or 1y)',
    '  usage scenario WHAT  make resources: all-types, load, or a YAML file',
    '  usage records    print the usage records (select them with --type, --account and others)',
    '  usage report     print a summary of the usage, and write a page with charts',
    '  usage expect FILE    check the records and the quota against expectations',
    '  usage quota FILE     set quota tariffs and add credits',
    '  usage types      list the usage types of this CloudStack version',
    '',
    'Options:',
    ...options,
    `  ${'--setting NAME=VALUE'.padEnd(28)}one more setting; can be repeated`,
    `  ${'--output'.padEnd(28)}file for the usage records (stdout) or the report (usage-report.html)`,
    `  ${'--json'.padEnd(28)}print one JSON object to stdout`,
    `  ${'--quiet'.padEnd(28)}show only warnings and errors, no progress`,
    `  ${'--help, --version'.padEnd(28)}print this text, or the version`,
    '',
    'Colours are used on terminals. NO_COLOR switches them off, FORCE_COLOR switches them on.',
    'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing is running, 130 interrupted',
  ].join('\n');
}
