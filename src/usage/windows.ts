import { startOfDay, startOfHour, startOfMinute } from './timezone.js';

/** How the job cuts time into records: whole hours or days, or so many minutes; `auto` fits the time that is open. */
export type Windows = 'auto' | 'hourly' | 'daily' | number;

/** What the usage server has not metered yet; moments are epoch milliseconds. */
export interface OpenTime {
  /** Where the last job ended, or the oldest event that it has not seen; undefined if there is neither. */
  from: number | undefined;
  now: number;
  /** Minutes: the server's own aggregation range. */
  range: number;
  timezone: string;
}

const MINUTE = 60_000;
/** The job's ranges that mean the hour and the day before (UsageManagerImpl's HOURLY_TIME, DAILY_TIME). */
const HOURLY = 60;
const DAILY = 1440;
/** With `auto`, the most windows before the next larger size is taken. */
const MOST_WINDOWS = 100;

export function parseWindows(text: string): Windows | undefined {
  if (text === 'auto' || text === 'hourly' || text === 'daily') return text;
  if (!/^[1-9]\d{0,5}$/.test(text)) return undefined;
  return named(Number(text));
}

/**
 * The aggregation ranges with which the job has to run, one run after the other, so that all time up to the last full
 * minute is metered.
 *
 * Whole hours and days are two runs: the first ends with the last full hour or day, the second is one shorter window
 * for what is left.
 *
 * @returns minutes a run; empty if there is nothing to do
 */
export function jobRuns(windows: Windows, open: OpenTime): number[] {
  const end = startOfMinute(open.now);
  const from = open.from ?? end - open.range * MINUTE;
  if (from >= end) return [];
  const size = windows === 'auto' ? fitting((end - from) / MINUTE, open.range) : windows;
  if (typeof size === 'number') return [size];
  const whole = size === 'daily' ? startOfDay(end, open.timezone) : startOfHour(end, open.timezone);
  return [
    ...(from < whole ? [size === 'daily' ? DAILY : HOURLY] : []),
    ...(whole < end ? [oneWindow(end - Math.max(from, whole))] : []),
  ];
}

/** Where the last window ends that the job makes with a range of so many minutes (UsageManagerImpl.runInContextInternal). */
export function lastWindowEnd({ now, range, timezone }: OpenTime): number {
  if (range === DAILY) return startOfDay(now, timezone);
  return range === HOURLY ? startOfHour(now, timezone) : startOfMinute(now);
}

function fitting(minutes: number, range: number): Windows {
  if (minutes / range <= MOST_WINDOWS) return named(range);
  return minutes / HOURLY <= MOST_WINDOWS ? 'hourly' : 'daily';
}

function named(minutes: number): Windows {
  if (minutes === HOURLY) return 'hourly';
  return minutes === DAILY ? 'daily' : minutes;
}

/** A range that covers a time in one window, also where the minute turns meanwhile; never one with another meaning. */
function oneWindow(millis: number): number {
  const minutes = Math.ceil(millis / MINUTE) + 2;
  return typeof named(minutes) === 'number' ? minutes : minutes + 1;
}
