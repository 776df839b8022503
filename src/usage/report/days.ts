import { startOfDay, wallClock } from '../timezone.js';

/** A day of the calendar in a time zone; it ends where the next begins, after 23 to 25 hours. */
export interface Day {
  /** `2026-11-24`. */
  day: string;
  /** Epoch milliseconds. */
  start: number;
  end: number;
}

/** More than a day and less than two of any length, so that the start of the day there is the next day's. */
const INTO_THE_NEXT_DAY = 36 * 3_600_000;

/** The days from the one of a moment to that of another, epoch milliseconds. */
export function daysBetween(first: number, last: number, timezone: string): Day[] {
  const days: Day[] = [];
  for (let start = startOfDay(first, timezone); start <= last; ) {
    const end = startOfDay(start + INTO_THE_NEXT_DAY, timezone);
    days.push({ day: nameOf(start, timezone), start, end });
    start = end;
  }
  return days;
}

/**
 * How a window is spread over days.
 *
 * @param days in order, the window within them
 * @returns indexes of the days and their parts of the window, which are 1 together
 */
export function sharesOf(
  { start, end }: { start: number; end: number },
  days: readonly Day[],
): [number, number][] {
  const first = indexOfDay(start, days);
  const last = indexOfDay(end, days);
  if (first === last) return [[first, 1]];
  return days.slice(first, last + 1).map((day, index) => {
    const part = Math.min(day.end, end) - Math.max(day.start, start);
    return [first + index, part / (end - start)];
  });
}

/** The index of the day of a moment. */
export function indexOfDay(moment: number, days: readonly Day[]): number {
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((days[middle] as Day).start <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}

function nameOf(moment: number, timezone: string): string {
  const { year, month, day } = wallClock(moment, timezone);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
