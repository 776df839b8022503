import { readFile } from 'node:fs/promises';
import { InputError, messageOf } from '../errors.js';
import { boolean, type Input } from '../inputs/reader.js';
import { USAGE } from '../inputs/usage.js';
import type { Given } from './invocation.js';

/** An option of a command. */
export interface Option {
  name: string;
  short?: string;
  description: string;
  default?: string;
  /** What stands for the value in the help, such as `<port>`; without it, the option is a flag. */
  value?: string;
  choices?: readonly string[] | undefined;
  isRepeatable?: boolean;
  /** The name of an option that cannot be given as well. */
  conflict?: string;
  /** Words that people try for it. */
  alsoCalled?: readonly string[];
}

/** Options under a heading of the help. */
export interface OptionGroup {
  title: string;
  options: readonly Option[];
}

/** What a flag that is an input takes, if anything: it can be switched off, too. */
export const SWITCH = '[true|false]';

/** Where an option differs from the input. */
const OVERRIDES: Readonly<Record<string, Partial<Option>>> = {
  // On a developer's machine, a zone is wanted.
  zone: { default: 'advanced' },
  settings: {
    value: '<file>',
    description: 'File of CloudStack settings that apply from its first start on, one NAME=VALUE per line',
  },
  env: {
    name: 'container-env',
    value: '<KEY=VALUE>',
    isRepeatable: true,
    description: 'One more environment variable for the container; can be repeated',
  },
  from: { alsoCalled: ['start', 'startdate', 'since'] },
  until: { alsoCalled: ['end', 'enddate', 'to'] },
};

const SETTING: Option = {
  name: 'setting',
  value: '<NAME=VALUE>',
  isRepeatable: true,
  description: 'One more setting; can be repeated',
};

/** The options of some inputs. */
export function optionGroup(title: string, inputs: readonly Input[]): OptionGroup {
  const options = inputs.map((input) => optionOf(input));
  return {
    title,
    options: options.flatMap((option) => (option.name === 'settings' ? [option, SETTING] : [option])),
  };
}

function optionOf({ name, default: value, description, read }: Input): Option {
  const isFlag = read === boolean;
  // A flag is off by default.
  const shown = isFlag ? { value: SWITCH } : { default: value, value: `<${name.split('-').at(-1)}>` };
  return {
    name,
    description,
    choices: isFlag ? ['true', 'false'] : read.choices,
    ...shown,
    ...OVERRIDES[name],
  };
}

export const OUTPUT = {
  json: { name: 'json', description: 'Print one JSON object to stdout' },
  env: {
    name: 'env',
    description: 'Print lines for eval "$(…)" that export the URL and the keys',
    conflict: 'json',
  },
  quiet: { name: 'quiet', short: 'q', description: 'Show only warnings and errors, no progress' },
  records: { name: 'output', value: '<file>', description: 'File for the usage records (default: stdout)' },
  report: {
    name: 'output',
    value: '<file>',
    description: 'File for the page',
    default: 'usage-report.html',
  },
} satisfies Record<string, Option>;

/** What selects usage records. */
export const SELECTION = [
  USAGE.from,
  USAGE.until,
  USAGE.type,
  USAGE.usageid,
  USAGE.account,
  USAGE.domain,
  USAGE.isrecursive,
  USAGE.projectid,
  USAGE.includetags,
];

/**
 * The text of each input that was given as an option.
 *
 * @throws InputError if the file of `--settings` cannot be read
 */
export async function textsOf(given: Given): Promise<(name: string) => string> {
  const settings = await settingsText(given);
  const texts: Given = { ...given, settings, env: linesOf(given['container-env']) };
  return (name) => String(texts[name] ?? '');
}

/** The lines of the file that `--settings` names, and each `--setting`. */
async function settingsText({ settings, setting }: Given): Promise<string> {
  if (settings === undefined) return linesOf(setting);
  const file = await readFile(String(settings), 'utf8').catch((error: unknown) => {
    throw new InputError([`settings: the file cannot be read: ${messageOf(error)}`]);
  });
  return [file, linesOf(setting)].join('\n');
}

function linesOf(values: Given[string]): string {
  return Array.isArray(values) ? values.join('\n') : '';
}
