import { startOfDay } from '../src/usage/timezone.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** UsageManagerImpl's windows: of the range, cut from the end backwards, so that the first may be shorter. */
export function windowsOf(start: number, end: number, range: number): [number, number][] {
  const step = range * MINUTE;
  let windowEnd = end;
  for (let earlier = end; earlier > start && earlier - start > MINUTE; earlier -= step) windowEnd = earlier;
  const windows: [number, number][] = [];
  for (let windowStart = start; windowEnd - end < MINUTE; windowEnd += step) {
    windows.push([windowStart, windowEnd]);
    windowStart = windowEnd + 1;
  }
  return windows;
}

/** The next time that a clock in UTC shows a time of the day. */
export function nextTime(now: number, text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  const today = startOfDay(now, 'GMT') + hours * HOUR + minutes * MINUTE;
  return today < now ? today + 24 * HOUR : today;
}
