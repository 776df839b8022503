import { isDeepStrictEqual } from 'node:util';
import { startOfDay, startOfHour, startOfMinute } from '../src/usage/timezone.js';
import { nextTime, windowsOf } from './usage-windows.js';

/** Something that begins or ends being metered, as `cloud.usage_event` holds it. */
export interface UsageEvent {
  /** CloudStack's event type, such as `VM.START`. */
  type: string;
  usageType: number;
  begins: boolean;
  /** What is metered; unique within the usage type. */
  resource: string;
  /** What its records say beside amount and window. */
  record: Readonly<Record<string, unknown>>;
}

/** Something that counts, as a row of `cloud.user_statistics` or `cloud.vm_disk_statistics`: its values are usage types'. */
export interface CounterDefinition {
  /** The network, the VPC or the machine that counts. */
  of: { kind: 'network' | 'vpc'; id: string } | { kind: 'machine'; id: string; volume: string };
  /** Of an account, or of a project. */
  ownerId: string;
  /** What the records say, by usage type, in the order of the counters. */
  records: readonly (readonly [number, Readonly<Record<string, unknown>>])[];
}

export interface UsageServerSettings {
  /** Minutes; 60 and 1440 mean the full hour and the day before. */
  range: number;
  /** `HH:MM`, or `next` for the next minute. */
  execTime: string;
  timezone: string;
}

export interface UsageRecordRow {
  usageType: number;
  amount: number;
  start: number;
  end: number;
  record: Readonly<Record<string, unknown>>;
}

export interface UsageJobRow {
  id: number;
  host: string;
  pid: number;
  type: 'recurring' | 'single';
  scheduled: boolean;
  start: number;
  end: number;
  success: boolean;
  heartbeat: number;
}

interface Life {
  usageType: number;
  resource: string;
  record: Readonly<Record<string, unknown>>;
  begin: number;
  end: number | undefined;
}

interface Counter extends CounterDefinition {
  totals: number[];
  metered: number[];
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const HEARTBEAT = MINUTE;
const TAKE_OVER = 5 * MINUTE;
/** Usage types VM_SNAPSHOT and NETWORK. */
const EACH_BY_ITSELF: ReadonlySet<number> = new Set([25, 30]);
/** The real server's first heartbeat comes after 15 s; nobody needs to wait for that here. */
const FIRST_HEARTBEAT = 1000;

/**
 * CloudStack's usage server in memory, with UsageManagerImpl's job table: a recurring job that the process owns,
 * single jobs that its heartbeat finds, windows of the range up to the last full minute, and catching up from the
 * oldest event that no job has seen. Time is the clock's; what was due is done when someone looks.
 */
export class MemoryUsageServer {
  readonly jobs: UsageJobRow[] = [];
  readonly records: UsageRecordRow[] = [];
  readonly host = 'embedded/127.0.0.1';
  pid = 0;
  startedAt = 0;
  range = 0;
  timezone = 'GMT';
  /** Milliseconds by which the past was moved back so far. */
  movedBack = 0;
  private events: (UsageEvent & { created: number })[] = [];
  private readonly lives: Life[] = [];
  private readonly counters: Counter[] = [];
  private counted: { counter: Counter; at: number; amounts: number[] }[] = [];
  private nextHeartbeat = 0;
  private nextRun = 0;

  constructor(
    private readonly clock: () => number,
    private readonly settings: () => UsageServerSettings,
  ) {
    this.restart();
  }

  /** A new process, which reads the settings; the tables stay. */
  restart(): void {
    const now = this.clock();
    const { range, execTime, timezone } = this.settings();
    this.pid += 1;
    this.startedAt = now;
    this.range = range;
    this.timezone = timezone;
    this.nextHeartbeat = now + FIRST_HEARTBEAT;
    this.nextRun = execTime === 'next' ? startOfMinute(now) + MINUTE : nextTime(now, execTime);
    // As the image's start script does it: the jobs of the process before are this one's.
    for (const job of this.jobs.filter(({ end }) => end === 0))
      Object.assign(job, { pid: this.pid, scheduled: false, heartbeat: job.heartbeat - HOUR });
    if (!this.jobs.some(({ end }) => end === 0)) this.createJob('recurring', now);
  }

  publish(event: UsageEvent): void {
    this.tick();
    this.events.push({ ...event, created: this.clock() });
  }

  /** A disk of a machine that counts already is not added again. */
  addCounter(definition: CounterDefinition): void {
    const { of } = definition;
    const isKnown = (other: CounterDefinition['of']) => 'volume' in other && isDeepStrictEqual(of, other);
    if (this.counters.some((counter) => isKnown(counter.of))) return;
    const zeros = definition.records.map(() => 0);
    this.counters.push({ ...definition, totals: [...zeros], metered: [...zeros] });
  }

  /** What counts for an account or a project, each with its number. */
  countersOf(ownerId: string): { id: number; of: CounterDefinition['of']; totals: readonly number[] }[] {
    return this.counters
      .map(({ of, totals, ownerId: owner }, id) => ({ id, of, totals, owner }))
      .filter(({ owner }) => owner === ownerId);
  }

  /** Raises a counter. */
  count(id: number, amounts: readonly number[]): void {
    const counter = this.counters[id];
    if (counter?.totals.length !== amounts.length)
      throw new Error(`there is no counter ${id} of ${amounts.length} values`);
    counter.totals = counter.totals.map((total, index) => total + (amounts[index] ?? 0));
  }

  /** `generateUsageRecords`: one job for the owner of the last one. */
  insertSingleJob(): void {
    this.tick();
    this.createJob('single', this.clock());
  }

  /**
   * `removeRawUsageRecords`: forgets the records that began before a moment.
   *
   * @returns whether each record was kept, in their order until then
   */
  removeRecords(before: number): boolean[] {
    const kept = this.records.map(({ start }) => start >= before);
    this.records.splice(0, this.records.length, ...this.records.filter((_, index) => kept[index]));
    return kept;
  }

  /** Whether a moment is within 15 minutes of the job's time of today. */
  isNearJob(moment: number): boolean {
    const { execTime } = this.settings();
    const [hours = Number.NaN, minutes = 0] = execTime.split(':').map(Number);
    return Math.abs(moment - (startOfDay(moment, 'GMT') + hours * HOUR + minutes * MINUTE)) < 15 * MINUTE;
  }

  /** Moves the past back, then runs the job once for each range (minutes). */
  run(ranges: readonly number[], moveBack: number): void {
    this.tick();
    this.moveBack(moveBack * 1000);
    for (const range of ranges) this.job(range, this.clock());
  }

  /** The clock's, in epoch milliseconds. */
  now(): number {
    return this.clock();
  }

  lastSuccess(): number {
    return Math.max(0, ...this.jobs.filter(({ success }) => success).map(({ end }) => end));
  }

  lastHeartbeat(): number {
    this.tick();
    return Math.max(0, ...this.jobs.map(({ heartbeat }) => heartbeat));
  }

  oldestEvent(): number | undefined {
    return this.events.length > 0 ? Math.min(...this.events.map(({ created }) => created)) : undefined;
  }

  /** Does what has been due since someone last looked, in its order. */
  tick(): void {
    const now = this.clock();
    for (;;) {
      const due = Math.min(this.nextHeartbeat, this.nextRun);
      if (due > now) return;
      if (due === this.nextHeartbeat) {
        this.nextHeartbeat += HEARTBEAT;
        this.heartbeat(due);
      } else {
        this.nextRun += this.range * MINUTE;
        this.job(this.range, due);
      }
    }
  }

  private heartbeat(now: number): void {
    const single = this.jobs.find(({ end, type, scheduled }) => end === 0 && type === 'single' && !scheduled);
    if (single && single.pid === this.pid) {
      single.scheduled = true;
      this.job(this.range, now);
    }
    const recurring = this.jobs.findLast(({ end, type }) => end === 0 && type === 'recurring');
    if (recurring && (recurring.pid === this.pid || now - recurring.heartbeat > TAKE_OVER))
      Object.assign(recurring, { pid: this.pid, host: this.host, heartbeat: now });
  }

  private createJob(type: UsageJobRow['type'], heartbeat: number): void {
    const id = (this.jobs.at(-1)?.id ?? 0) + 1;
    const times = { start: 0, end: 0, heartbeat };
    this.jobs.push({ id, host: this.host, pid: this.pid, type, scheduled: false, success: false, ...times });
  }

  private moveBack(millis: number): void {
    this.movedBack += millis;
    for (const job of this.jobs.filter(({ end }) => end > 0)) {
      job.start -= millis;
      job.end -= millis;
      job.heartbeat -= millis;
    }
    for (const event of this.events) event.created -= millis;
    for (const life of this.lives) {
      life.begin -= millis;
      if (life.end !== undefined) life.end -= millis;
    }
    for (const record of this.records) {
      record.start -= millis;
      record.end -= millis;
    }
    for (const entry of this.counted) entry.at -= millis;
  }

  private job(range: number, now: number): void {
    const job = this.jobs.findLast(({ end }) => end === 0);
    if (!job || job.pid !== this.pid) return;
    const end = this.windowEnd(range, now) - 1;
    const lastSuccess = this.lastSuccess();
    const start = lastSuccess > 0 ? lastSuccess + 1 : end + 1 - range * MINUTE;
    const success = start < end;
    if (success) this.parse(start, end, range);
    Object.assign(job, { start, end, success });
    if (job.type === 'recurring') this.createJob('recurring', now);
  }

  private windowEnd(range: number, now: number): number {
    if (range === 1440) return startOfDay(now, this.timezone);
    return range === 60 ? startOfHour(now, this.timezone) : startOfMinute(now);
  }

  private parse(from: number, end: number, range: number): void {
    const seen = this.events.filter(({ created }) => created <= end);
    this.events = this.events.filter(({ created }) => created > end);
    const start = Math.min(from, ...seen.map(({ created }) => created));
    for (const event of seen) this.apply(event);
    this.countUntil(end);
    for (const [windowStart, windowEnd] of windowsOf(start, end, range)) this.meter(windowStart, windowEnd);
  }

  private apply({ usageType, begins, resource, record, created }: UsageEvent & { created: number }): void {
    if (begins) {
      this.lives.push({ usageType, resource, record, begin: created, end: undefined });
      return;
    }
    // One thing may have several: a virtual machine's snapshot has one for each disk.
    for (const life of this.lives)
      if (life.usageType === usageType && life.resource === resource) life.end ??= created;
  }

  private countUntil(at: number): void {
    for (const counter of this.counters) {
      const amounts = counter.totals.map((total, index) => total - (counter.metered[index] ?? 0));
      counter.metered = [...counter.totals];
      this.counted.push({ counter, at, amounts });
    }
  }

  private meter(start: number, end: number): void {
    const sums = new Map<string, UsageRecordRow>();
    for (const life of this.lives) {
      const hours = hoursWithin(life, start, end);
      if (hours === undefined) continue;
      const { usageType, record } = life;
      const key = keyOf(life);
      const known = key === undefined ? undefined : sums.get(key);
      if (known) {
        known.amount += hours;
        continue;
      }
      const row = { usageType, amount: hours, start, end, record };
      this.records.push(row);
      if (key !== undefined) sums.set(key, row);
    }
    for (const { counter, amounts } of this.counted.filter(({ at }) => at >= start && at <= end)) {
      // If one of its values has grown, there is a record of each (NetworkUsageParser, VmDiskUsageParser).
      if (!amounts.some((amount) => amount > 0)) continue;
      for (const [index, [usageType, record]] of counter.records.entries())
        this.records.push({ usageType, amount: amounts[index] ?? 0, start, end, record });
    }
  }
}

/** How long something was there in a window; inclusive of its last millisecond, as the real parsers count. */
function hoursWithin({ begin, end: ended }: Life, start: number, end: number): number | undefined {
  const [from, to] = [Math.max(begin, start), Math.min(ended ?? end, end)];
  if (from > end || to < start || to <= from) return undefined;
  return (to - from + (to === end ? 1 : 0)) / HOUR;
}

/**
 * What has one record in a window, with the sum of its times: a machine with its offering and sizes, a disk with its size,
 * … (VMInstanceUsageParser.parse, VolumeUsageParser.parse, NetworkOfferingUsageParser.parse). Networks have one for each
 * state (NetworksUsageParser), VM snapshots one for each disk (VMSnapshotUsageParser).
 */
function keyOf({ usageType, resource, record }: Life): string | undefined {
  return EACH_BY_ITSELF.has(usageType) ? undefined : JSON.stringify([usageType, resource, record]);
}
