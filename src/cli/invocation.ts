import type { Distribution } from '../distribution.js';
import type { Settings } from '../inputs.js';
import type { Reporter } from '../reporter.js';

/** Exit codes; documented in `--help`. */
export const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 } as const;

/** Options as they were given. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What a command is called with. */
export interface Invocation {
  settings: Settings;
  values: Values;
  /** The words after the command. */
  positionals: string[];
  /** One JSON object on stdout is wanted. */
  json: boolean;
  distribution: Distribution;
  reporter: Reporter;
  signal: AbortSignal;
}

/** Does its work and prints what comes of it. @returns the exit code */
export type Command = (invocation: Invocation) => Promise<number>;

export function printResult(result: object, json: boolean): number {
  const lines = Object.entries(result).map(([name, value]) => `${name}: ${value}`);
  return print(json ? JSON.stringify(result) : lines.join('\n'));
}

export function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.ok;
}
