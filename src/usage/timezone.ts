/** Calendar arithmetic in a time zone, as the usage server's job does it (java.util.Calendar). Moments are epoch milliseconds. */

/** A day's time without a zone; `month` is 1 to 12. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const MINUTE = 60_000;
const OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/;

/** Whether Java knows a zone by this name, which it else takes for GMT: `Europe/Berlin`, `GMT+5:30`. */
export function isTimezone(name: string): boolean {
  if (OFFSET.test(name)) return true;
  if (!/[A-Z]/.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
    // Java minds the case; a name that is another's alias comes back as that one.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The wall clock of a zone; Java takes an unknown zone for GMT. */
export function wallClock(moment: number, timezone: string): WallClock {
  const shifted = new Date(moment + offsetOf(moment, timezone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** `2026-11-24T14:00:00`, as a zone's clock shows it. */
export function isoWallClock(moment: number, timezone: string): string {
  return new Date(moment + offsetOf(moment, timezone)).toISOString().slice(0, 19);
}

/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
export function momentOf(clock: WallClock, timezone: string): number {
  const { year, month, day, hour, minute, second } = clock;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const guess = asUtc - offsetOf(asUtc, timezone);
  return asUtc - offsetOf(guess, timezone);
}

export function startOfDay(moment: number, timezone: string): number {
  return momentOf({ ...wallClock(moment, timezone), hour: 0, minute: 0, second: 0 }, timezone);
}

/** The first and the last second of a date such as `2026-11-24`. */
export function dayIn(date: string, timezone: string): { start: number; end: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
  // A day is as long as its clock says; Date.UTC takes the day after a month's last one.
  const next = momentOf({ ...midnight, day: day + 1 }, timezone);
  return { start: momentOf(midnight, timezone), end: next - 1000 };
}

export function startOfHour(moment: number, timezone: string): number {
  const { minute } = wallClock(moment, timezone);
  return startOfMinute(moment) - minute * MINUTE;
}

export function startOfMinute(moment: number): number {
  return Math.floor(moment / MINUTE) * MINUTE;
}

/** The same time of the day some months before; a day that the month lacks is its last one. */
export function monthsBefore(moment: number, months: number, timezone: string): number {
  const clock = wallClock(moment, timezone);
  const index = clock.year * 12 + clock.month - 1 - months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(clock.day, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return momentOf({ ...clock, year, month, day }, timezone);
}

/** Milliseconds by which a zone's clock is ahead of UTC at a moment. */
export function offsetOf(moment: number, timezone: string): number {
  const fixed = OFFSET.exec(timezone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return (fixed[1] === '-' ? -minutes : minutes) * MINUTE;
  }
  const parts = Object.fromEntries(
    formatter(timezone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** Making one takes longer than all that is done with it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timezone: string): Intl.DateTimeFormat {
  const made = formatters.get(timezone) ?? newFormatter(timezone);
  formatters.set(timezone, made);
  return made;
}

function newFormatter(timezone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
    ...({ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const),
  };
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: timezone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}
