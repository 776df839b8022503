import type { Distribution } from '../distribution.js';
import type { Reporter } from '../reporter.js';

/** Exit codes; documented in `--help`. */
export const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 } as const;

/** Options as they were given, by their names. */
export type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command is called with. */
export interface Invocation {
  /** The text of an input that was given as an option; '' for one that was not. */
  textOf: (name: string) => string;
  given: Given;
  /** The word after the command. */
  argument: string | undefined;
  /** One JSON object on stdout is wanted. */
  json: boolean;
  distribution: Distribution;
  reporter: Reporter;
  signal: AbortSignal;
}

export function printResult(result: object, json: boolean): number {
  const lines = Object.entries(result).map(([name, value]) => `${name}: ${value}`);
  return print(json ? JSON.stringify(result) : lines.join('\n'));
}

export function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.ok;
}
