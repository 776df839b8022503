import { setTimeout as sleep } from 'node:timers/promises';
import { formatSeconds } from '../duration.js';
import { messageOf, UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';

/** What a check says: passed, not yet (and why), or never (and why). */
export type Verdict =
  | { state: 'passed' }
  | { state: 'pending'; reason: string }
  | { state: 'hopeless'; reason: string };

export const passed: Verdict = { state: 'passed' };
export const pending = (reason: string): Verdict => ({ state: 'pending', reason });
export const hopeless = (reason: string): Verdict => ({ state: 'hopeless', reason });

/** One condition of being ready. */
export interface Check<Facts> {
  name: string;
  judge(facts: Facts): Verdict | Promise<Verdict>;
}

/** Seconds that one check may take in a round. */
const CHECK_SECONDS = 2;

/** The service is not ready: it can never become so, or the time is up. */
export class NotReadyError extends UserError {
  override name = 'NotReadyError';

  constructor(
    message: string,
    /** Name of each check that had not passed, with its reason. */
    readonly missing: ReadonlyMap<string, string>,
    override readonly cause: 'hopeless' | 'timeout',
    /** The last relevant lines of each service's log. */
    readonly logs: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    super(
      message,
      [...logs].flatMap(([service, lines]) => lines.map((line) => `${service}: ${line}`)),
    );
  }
}

interface WaitOptions<Facts> {
  checks: readonly Check<Facts>[];
  /** Collects the facts for the checks, once a round; gets the names of the checks that did not pass in the last round. */
  observe: (missing: ReadonlyMap<string, string>) => Promise<Facts>;
  timeoutSeconds: number;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
  /** Pause between two rounds, in seconds. */
  pauseSeconds?: number;
}

/**
 * Polls all checks side by side until all of them pass in the same round.
 *
 * @returns seconds from the start until each check passed
 * @throws NotReadyError at the first hopeless check, or when the time is up; the signal's reason when aborted
 */
export async function waitUntilReady<Facts>(options: WaitOptions<Facts>): Promise<Map<string, number>> {
  const { checks, reporter, signal, timeoutSeconds, pauseSeconds = 0.3 } = options;
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const passedAfter = new Map<string, number>();
  let missing = new Map<string, string>();
  for (;;) {
    signal?.throwIfAborted();
    missing = await judgeAll(options, missing);
    for (const { name } of checks) {
      if (missing.has(name)) {
        if (passedAfter.delete(name)) reporter.info(`  ✗ ${name} no longer: ${missing.get(name)}`);
      } else if (!passedAfter.has(name)) {
        passedAfter.set(name, elapsed());
        reporter.info(`  ✓ ${name} after ${formatSeconds(elapsed())}`);
      }
    }
    if (missing.size === 0) return passedAfter;
    if (elapsed() >= timeoutSeconds) {
      throw new NotReadyError(
        `CloudStack is not ready after ${formatSeconds(elapsed())}: ${listed(missing)}`,
        missing,
        'timeout',
      );
    }
    reporter.progress(`${formatSeconds(elapsed())}: still missing: ${listed(missing)}`);
    await sleep(pauseSeconds * 1000, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

/** One round. @returns the checks that have not passed, each with its reason */
async function judgeAll<Facts>(
  { checks, observe, signal }: WaitOptions<Facts>,
  before: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const facts = await observe(before);
  const verdicts = await Promise.all(checks.map((check) => judge(check, facts)));
  signal?.throwIfAborted();
  const missing = new Map<string, string>();
  let never: string | undefined;
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict.state === 'passed') continue;
    missing.set(checks[index]?.name ?? '', verdict.reason);
    if (verdict.state === 'hopeless') never ??= verdict.reason;
  }
  if (never !== undefined)
    throw new NotReadyError(`CloudStack can never become ready: ${never}`, missing, 'hopeless');
  return missing;
}

/** A check's verdict, within CHECK_SECONDS: a slow one holds up neither the others nor what they find hopeless. */
export async function judge<Facts>(check: Check<Facts>, facts: Facts): Promise<Verdict> {
  const patience = new AbortController();
  const slow = sleep(CHECK_SECONDS * 1000, undefined, { signal: patience.signal }).then(
    () => pending(`no answer within ${CHECK_SECONDS} s`),
    () => passed,
  );
  try {
    return await Promise.race([check.judge(facts), slow]);
  } catch (error) {
    return pending(messageOf(error));
  } finally {
    patience.abort();
  }
}

function listed(missing: ReadonlyMap<string, string>): string {
  return [...missing].map(([name, reason]) => `${name} (${reason})`).join('; ');
}
