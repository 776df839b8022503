import { ApiError } from './errors.js';
import type { State, User } from './state.js';
import type { Store } from './store.js';

/** What a command is run with. */
export interface Call {
  /** By lower-case name; what is behind `[` of a map or a list is as it was sent. */
  parameters: ReadonlyMap<string, string>;
  /** undefined on the integration port, which acts as the system account. */
  user: User | undefined;
  state: State;
  store: Store;
}

export interface Command {
  /** Which of its parameters are required, and their types, the version's `listApis` says. */
  name: string;
  /**
   * What it implements, beside the parameters of all commands: names with blanks between them, such as `id zoneid`. Of
   * `startvm=true` it implements only that value. CloudStack's other parameters of the command are refused.
   */
  parameters: string;
  /** The table of what the parameters `id` and `ids` name. */
  about?: string;
  /**
   * Where it is asynchronous: the answer's key in `jobresult`, what the job is about, and whether the answer has its id
   * (as it does where there is something that the job is about).
   */
  job?: { result: string; instanceType?: string; tellsId?: boolean };
  run(call: Call): Promise<Record<string, unknown>>;
}

/** The value of a parameter; refused as CloudStack refuses a required one that is missing. */
export function required(command: string, { parameters }: Call, name: string): string {
  const value = parameters.get(name);
  if (!value) throw ApiError.missingParameter(command, name);
  return value;
}

/** Whether a parameter of type boolean is given and true. */
export function isTrue({ parameters }: Call, name: string): boolean {
  return parameters.get(name) === 'true';
}

/** The values of a list, such as `ids`; none if it is not given. */
export function listOf({ parameters }: Call, name: string): string[] {
  return (parameters.get(name) ?? '').split(',').filter(Boolean);
}

/** The entries of a map parameter: of `tags[0].key=a` and `tags[0].value=b`, `{ key: 'a', value: 'b' }`. */
export function mapsOf({ parameters }: Call, name: string): Record<string, string>[] {
  const maps = new Map<string, Record<string, string>>();
  for (const [key, value] of parameters) {
    const [, index = '', field = ''] = /^\w+\[(\d+)\]\.(.+)$/.exec(key) ?? [];
    if (index === '' || !key.startsWith(`${name}[`)) continue;
    maps.set(index, { ...maps.get(index), [field]: value });
  }
  return [...maps.values()];
}

/** A list in CloudStack's form: an empty one has neither count nor key. */
export function list(key: string, items: readonly unknown[]): Record<string, unknown> {
  return items.length === 0 ? {} : { count: items.length, [key]: items };
}
