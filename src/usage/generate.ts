import { setTimeout as sleep } from 'node:timers/promises';
import type { CloudStackClient } from '../cloudstack/client.js';
import { formatSeconds } from '../duration.js';
import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import type { UsageFacts, UsageJob, UsageServer } from '../service/usage-server.js';
import { type Span, secondsBefore } from './span.js';
import { startOfMinute } from './timezone.js';
import { jobRuns, lastWindowEnd, type OpenTime, type Windows } from './windows.js';

/** What one call made; the keys are the outputs' names. */
export interface GenerateOutputs {
  /** Everything before this moment is metered; ISO 8601 in UTC. */
  'metered-until': string;
  /** Number of usage records that were made. */
  'records-made': number;
  /** Seconds by which the past was moved back. */
  'moved-back': number;
}

export interface GenerateRequest {
  server: UsageServer;
  client: CloudStackClient;
  windows: Windows;
  timeoutSeconds: number;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}

/**
 * Seconds by which the past is moved so that what was made in this minute is metered, too: the job ends with the last
 * full minute, and the second one leaves something to meter (docs/facts.md#moving-the-past-back).
 */
const FRESH_SECONDS = 120;
/** Longer than this, dates would leave what MySQL can hold. */
const LONGEST_SECONDS = 20 * 366 * 86_400;

/**
 * Lets the usage server meter everything up to the last full minute.
 *
 * @param fresh also what was made within this minute, for which the past is moved by two minutes
 * @throws UserError with the job table's rows where the server does not get there in time
 */
export async function generate(request: GenerateRequest, fresh: boolean): Promise<GenerateOutputs> {
  const facts = await aliveServer(request);
  return meter(request, facts, fresh ? FRESH_SECONDS : 0);
}

/**
 * Moves the past back by a span, so that for billing that much time has gone by, and meters it.
 *
 * @throws UserError as {@link generate}; what was moved is moved as a whole
 */
export async function advance(request: GenerateRequest, span: Span): Promise<GenerateOutputs> {
  const facts = await aliveServer(request);
  const seconds = secondsBefore(facts.now, span, facts.timezone);
  if (seconds < 1 || seconds > LONGEST_SECONDS)
    throw new UserError('advance: the time must be at least one minute and at most 20 years');
  return meter(request, facts, seconds);
}

/**
 * Waits until the server takes requests, which it does once it has started, and repairs whose jobs they are; or, where
 * it takes none, for its own heartbeat, before which a job would be nobody's.
 */
async function aliveServer({ server, timeoutSeconds, signal }: GenerateRequest): Promise<UsageFacts> {
  const deadline = performance.now() + timeoutSeconds * 1000;
  for (;;) {
    const facts = await server.facts();
    const { process, heartbeat = 0, trigger } = facts;
    if (process && (trigger || heartbeat > process.startedAt)) return facts;
    if (performance.now() > deadline)
      throw new UserError(
        process
          ? `The usage server has written no heartbeat within ${formatSeconds(timeoutSeconds)}: see its log`
          : 'The usage server is not running: see its log',
        jobTable(facts.jobs),
      );
    await sleep(300, undefined, { signal });
  }
}

async function meter(
  request: GenerateRequest,
  before: UsageFacts,
  moveBack: number,
): Promise<GenerateOutputs> {
  const { server, reporter } = request;
  const open = openTime(before, moveBack);
  const wanted = (before.trigger ? startOfMinute(before.now) : lastWindowEnd(open)) - 1;
  const runs = jobRuns(request.windows, open);
  if (runs.length === 0) {
    reporter.info('Everything up to the last full minute is already metered');
    return outputs(before, before, moveBack);
  }
  const start = performance.now();
  reporter.progress('Metering');
  const metering = before.trigger ? server.run(runs, moveBack) : meterByHeartbeat(request, wanted, moveBack);
  const after = await metering.finally(() => reporter.progress(''));
  if ((after.lastSuccess ?? 0) < wanted) throw await jobFailure(server, wanted, after);
  if (after.quotaPending) throw await quotaFailure(server, after.quotaPending);
  const result = outputs(before, after, moveBack);
  const took = formatSeconds((performance.now() - start) / 1000);
  reporter.info(`Metered until ${result['metered-until']}: ${result['records-made']} records in ${took}`);
  return result;
}

/** The job says only whether it succeeded: why it did not is in the server's log. */
async function jobFailure(server: UsageServer, wanted: number, after: UsageFacts): Promise<UserError> {
  const troubles = await server.troubles().catch(() => []);
  const cause = troubles.at(-1);
  return new UserError(
    `The usage job did not reach ${iso(wanted)}: its last successful run ends at ${iso(after.lastSuccess ?? 0)}${cause ? `; its log says: ${cause}` : ''}`,
    [...jobTable(after.jobs), ...troubles],
  );
}

/** Faults of CloudStack that stop activation rules, by what the interpreter says (docs/versions.md). */
const RULE_FAULTS = [
  {
    sign: /ReferenceError: "\w+" is not defined/,
    hint: 'CloudStack before 4.19 runs no activation rule of a usage type whose records have a type, such as RUNNING_VM (apache/cloudstack#8138)',
  },
  {
    sign: /TypeError: Cannot (read|get) propert.* (of|from) undefined/,
    hint: 'CloudStack 4.20.2 and 4.22.0 give activation rules their variables as JSON texts (apache/cloudstack#12515), so there a rule must use JSON.parse(value)',
  },
];

/** CloudStack only logs it: the records are there, and quota commands answer as if they cost nothing. */
async function quotaFailure(server: UsageServer, pending: number): Promise<UserError> {
  const failures = await server.quotaFailures();
  const last = failures.at(-1);
  const hint = RULE_FAULTS.find(({ sign }) => last && sign.test(last))?.hint;
  const why = last
    ? `${last}${hint ? `. ${hint}` : ''}`
    : 'its log has no reason; if you set quota.enable.service after the start, use the input quota instead';
  return new UserError(`The usage job could not charge ${pending} usage records: ${why}`, failures.slice(-5));
}

function openTime(
  { now, lastSuccess, oldestEvent, range, timezone }: UsageFacts,
  moveBack: number,
): OpenTime {
  const starts = [lastSuccess && lastSuccess + 1, oldestEvent].filter((moment) => moment !== undefined);
  const from = starts.length > 0 ? Math.min(...starts) - moveBack * 1000 : undefined;
  return { from, now, range, timezone };
}

/** Without the launcher: the server's heartbeat, once a minute, finds the job that generateUsageRecords leaves. */
async function meterByHeartbeat(
  { server, client, reporter, timeoutSeconds, signal }: GenerateRequest,
  wanted: number,
  moveBack: number,
): Promise<UsageFacts> {
  reporter.warning(
    'This usage server cannot run jobs on request: its heartbeat runs them once a minute, with windows of the configured length',
  );
  if (moveBack > 0) {
    await server.moveBackStopped(moveBack);
    await aliveServer({ server, client, reporter, timeoutSeconds, signal, windows: 'auto' });
  }
  const day = iso(wanted).slice(0, 10);
  await client.call('generateUsageRecords', { startdate: day, enddate: day });
  const deadline = performance.now() + timeoutSeconds * 1000;
  for (;;) {
    const facts = await server.facts();
    // The job charges when it has metered, and goes on with other accounts if one fails.
    const isCharged = !facts.quotaPending || (await server.quotaFailures()).length > 0;
    const isDone = (facts.lastSuccess ?? 0) >= wanted && isCharged;
    if (isDone || performance.now() > deadline) return facts;
    await sleep(1000, undefined, { signal });
  }
}

function outputs(before: UsageFacts, after: UsageFacts, moveBack: number): GenerateOutputs {
  return {
    'metered-until': iso((after.lastSuccess ?? -1) + 1),
    'records-made': after.records - before.records,
    'moved-back': moveBack,
  };
}

/** `2026-11-24T02:15:00Z`. */
function iso(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function jobTable(jobs: readonly UsageJob[]): string[] {
  return jobs.map(({ id, type, owner, start, end, success }) => {
    const what = end === 0 ? 'open' : `${iso(start)} to ${iso(end)}, ${success ? 'done' : 'failed'}`;
    return `job ${id} (${type}) of ${owner}: ${what}`;
  });
}
