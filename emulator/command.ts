import { ApiError } from './errors.js';
import type { State, User } from './state.js';
import type { Store } from './store.js';

/** What a command is run with. */
export interface Call {
  /** By lower-case name. */
  parameters: ReadonlyMap<string, string>;
  /** undefined on the integration port, which acts as the system account. */
  user: User | undefined;
  state: State;
  store: Store;
}

export interface Command {
  /** Whose parameters, and which of them are required, the version's `listApis` says. */
  name: string;
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

/** A list in CloudStack's form: an empty one has neither count nor key. */
export function list(key: string, items: readonly unknown[]): Record<string, unknown> {
  return items.length === 0 ? {} : { count: items.length, [key]: items };
}
