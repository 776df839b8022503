import { messageOf, UserError } from '../errors.js';

/** A failure as lines: the sentence, then the evidence; the stack only of what nobody foresaw. */
export function failureLines(error: unknown): string[] {
  if (error instanceof UserError) return [error.message, ...error.evidence.map((line) => `  ${line}`)];
  return [
    `Unexpected failure, please report it: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`,
  ];
}
