/**
 * A failure that is explained to the user: `message` is one sentence that says what, why and what to do;
 * `evidence` holds the lines that prove it (the last relevant log lines, an engine's own words).
 */
export class UserError extends Error {
  override name = 'UserError';

  constructor(
    message: string,
    readonly evidence: readonly string[] = [],
  ) {
    super(message);
  }
}

/** No container engine answers, or the one that was asked for does not. */
export class EngineUnavailableError extends UserError {
  override name = 'EngineUnavailableError';
}

/** An image can be neither found, pulled nor built. */
export class ImageUnavailableError extends UserError {
  override name = 'ImageUnavailableError';
}

/** Inputs that are wrong; `problems` has one sentence for each, all found at once. */
export class InputError extends UserError {
  override name = 'InputError';

  constructor(readonly problems: readonly string[]) {
    super(
      problems.length === 1
        ? `Wrong input: ${problems[0]}`
        : `${problems.length} wrong inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  }
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
