import type { Api } from './apis.js';
import type { Command } from './command.js';
import { ApiError } from './errors.js';

/** Parameters of every command. */
const OF_ALL = ['command', 'response'];
const WHOLE_NUMBERS = ['integer', 'long', 'short'];
/** Java's Long.valueOf and Double.valueOf. */
const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[fd]?\s*$/i;

const baseOf = (name: string) => name.replace(/\[.*/s, '');

/** The parameters that a command implements, each with the only value that it does, if there is one. */
export function implemented(command: Command): ReadonlyMap<string, string | undefined> {
  const words = command.parameters.split(' ').filter(Boolean);
  return new Map(words.map((word) => word.split('=') as [string, string | undefined]));
}

/** Names in lower case, but for what is behind `[`: the details of a map have names of the caller's. */
export function lowerCased(given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...given].map(([name, value]) => [name.replace(/^[^[]*/, (base) => base.toLowerCase()), value]),
  );
}

/**
 * What CloudStack reads of a call: it ignores what the command does not have, and knows booleans in any case
 * (ParamProcessWorker.processParameters, setFieldValue).
 *
 * @param api what the version says of the command
 * @throws ApiError 431 for a required one that is missing, for what is no number, and for what CloudStack has and the
 *   command here does not
 */
export function readParameters(
  command: Command,
  given: ReadonlyMap<string, string>,
  api: Api,
): ReadonlyMap<string, string> {
  const known = [...given].filter(([name]) => OF_ALL.includes(name) || api.params.has(baseOf(name)));
  refuseLacking(command, known);
  for (const [name, { type, required }] of api.params) {
    const value = known.find(([key]) => baseOf(key) === name)?.[1];
    if (required && !value) throw ApiError.missingParameter(command.name, name);
    if (value && !isOf(type, value)) throw ApiError.invalidValue(command.name, name, value);
  }
  const isBoolean = (name: string) => api.params.get(name)?.type === 'boolean';
  return new Map(known.map(([name, value]) => [name, isBoolean(name) ? value.toLowerCase() : value]));
}

function refuseLacking(command: Command, given: readonly [string, string][]): void {
  const has = implemented(command);
  for (const [name, value] of given.filter(([key]) => !OF_ALL.includes(key))) {
    const base = baseOf(name);
    if (!has.has(base)) throw ApiError.notImplemented(command.name, base);
    const only = has.get(base);
    if (only !== undefined && value.toLowerCase() !== only)
      throw ApiError.notImplemented(command.name, `${base}=${value}`);
  }
}

function isOf(type: string, value: string): boolean {
  if (WHOLE_NUMBERS.includes(type)) return WHOLE.test(value);
  return type !== 'double' || DECIMAL.test(value);
}
