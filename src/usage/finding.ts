import { UserError } from '../errors.js';

/** One assertion and what was found; `evidence` are the records that are nearest to the matter. */
export interface Finding {
  /** Such as `RUNNING_VM of acme`. */
  subject: string;
  /** Such as `sum 720 (±0.1)`. */
  expected: string;
  found: string;
  passed: boolean;
  evidence: string[];
}

/** Usage is not as expected. */
export class UnexpectedUsageError extends UserError {
  override name = 'UnexpectedUsageError';

  constructor(readonly findings: readonly Finding[]) {
    const failed = findings.filter(({ passed }) => !passed);
    const [first] = failed as [Finding];
    super(
      `${failed.length} of ${findings.length} expectations failed: ${first.subject}: expected ${first.expected}, found ${first.found}`,
      failed.flatMap(({ subject, expected, found, evidence }) => [
        `${subject}: expected ${expected}, found ${found}`,
        ...evidence.map((line) => `  ${line}`),
      ]),
    );
  }
}
