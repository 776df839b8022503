import { UserError } from '../errors.js';
import { wholeNumber } from '../whole-number.js';

/** What the usage server has done and not done yet; moments are epoch milliseconds. */
export interface UsageFacts {
  now: number;
  /** The JVM; undefined while it does not run. */
  process: { pid: number; startedAt: number } | undefined;
  /** The newest heartbeat of that process. */
  heartbeat: number | undefined;
  /** Whether the job can be run on request. */
  trigger: boolean;
  /** End of the last window that was metered. */
  lastSuccess: number | undefined;
  /** The oldest event that no job has seen. */
  oldestEvent: number | undefined;
  /** Minutes. */
  range: number;
  timezone: string;
  /** How many usage records there are. */
  records: number;
  /** How many records have not been charged; undefined without the quota service. */
  quotaPending: number | undefined;
  /** The newest rows of usage_job, oldest first. */
  jobs: readonly UsageJob[];
}

export interface UsageJob {
  id: number;
  type: 'recurring' | 'single';
  /** `host/address` and process id of the server that owns it. */
  owner: string;
  start: number;
  /** 0 while it is open. */
  end: number;
  success: boolean;
}

/** What each kind of counter counts, in the order of its values: bytes, and operations of disks. */
export const COUNTED = {
  traffic: ['sent', 'received'],
  disk: ['io-read', 'io-write', 'bytes-read', 'bytes-written'],
} as const;

export type CounterKind = keyof typeof COUNTED;

/**
 * A row of `cloud.user_statistics`, which a router has for a network or a VPC, or of `cloud.vm_disk_statistics`, which a
 * machine has for each of its disks. Usage records say by how much it has grown (docs/facts.md#counters).
 */
export interface UsageCounter {
  kind: CounterKind;
  id: number;
  /** Id of the network, the VPC or the machine that counts; undefined if CloudStack does not say. */
  of: string | undefined;
  /** In the order of {@link COUNTED}. */
  values: readonly number[];
}

/** The usage server of a running service. */
export interface UsageServer {
  facts(): Promise<UsageFacts>;
  /**
   * Moves the past back, then runs the job once for each range.
   *
   * @param ranges minutes
   * @param moveBack seconds
   * @returns what there is to do then
   * @throws UserError with the server's words if that fails: then the past is where it was
   */
  run(ranges: readonly number[], moveBack: number): Promise<UsageFacts>;
  /** The last lines of its log that show errors. */
  troubles(): Promise<string[]>;
  /** Why the last job could not charge, one account a line. */
  quotaFailures(): Promise<string[]>;
  /** All that counts for an account or a project, given by its id; oldest first. */
  counters(ownerId: string): Promise<UsageCounter[]>;
  /** Raises a counter, which the simulator never moves, by so much in the order of {@link COUNTED}. */
  count(counter: UsageCounter, amounts: readonly number[]): Promise<void>;
  /** Moves the past back without a job, while the server stands still; it is started again. */
  moveBackStopped(moveBack: number): Promise<void>;
}

/** Seconds that a request may take: a year in daily windows of some hundred machines. */
export const RUN_SECONDS = 1800;

/** Reads the lines of `cloudstack-usage-job counters`: kind, id, what counts or `-`, values. */
export function parseCounters(text: string): UsageCounter[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [kind = '', id, of, ...rest] = line.trim().split(/\s+/);
    const [number, ...values] = [id, ...rest].map(wholeNumber);
    const isCounter = kind === 'traffic' || kind === 'disk';
    if (!isCounter || number === undefined || !hasAll(kind, values))
      throw new UserError(`The usage server's counters have an unknown line: ${line}`, lines);
    return { kind, id: number, of: of === '-' ? undefined : of, values };
  });
}

function hasAll(kind: CounterKind, values: (number | undefined)[]): values is number[] {
  return values.length === COUNTED[kind].length && !values.includes(undefined);
}

/** Reads the lines of `cloudstack-usage-job facts`. */
export function parseFacts(text: string): UsageFacts {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  const textOf = (name: string) => lines.find(([key]) => key === name)?.[1];
  const numberOf = (name: string) => {
    const value = textOf(name);
    const number = wholeNumber(value);
    if (value === undefined || number !== undefined) return number;
    throw new UserError(
      `The usage server's facts have a ${name} that is not a number: ${value}`,
      text.split('\n'),
    );
  };
  const jvms = lines.filter(([key]) => key === 'usage-process').map(parseProcess);
  const now = numberOf('now');
  if (now === undefined) throw new UserError("The usage server's facts have no time", text.split('\n'));
  return {
    now,
    process: jvms.find((jvm) => jvm !== undefined),
    heartbeat: numberOf('heartbeat'),
    trigger: textOf('trigger') !== undefined,
    lastSuccess: numberOf('last-success'),
    oldestEvent: numberOf('oldest-event'),
    range: numberOf('range') ?? 1440,
    timezone: textOf('timezone') ?? 'GMT',
    records: numberOf('records') ?? 0,
    quotaPending: numberOf('quota-pending'),
    jobs: lines.filter(([key]) => key === 'job').map(parseJob),
  };
}

function parseProcess([, ...numbers]: string[]): UsageFacts['process'] {
  const [pid, seconds] = numbers.map(wholeNumber);
  return pid === undefined || seconds === undefined ? undefined : { pid, startedAt: seconds * 1000 };
}

function parseJob([, id, type, host, pid, start, end, success]: string[]): UsageJob {
  return {
    id: Number(id),
    type: type === '0' ? 'recurring' : 'single',
    owner: `${host} process ${pid}`,
    // NULL in a row that a killed server left.
    start: wholeNumber(start) ?? 0,
    end: wholeNumber(end) ?? 0,
    success: success === '1',
  };
}
