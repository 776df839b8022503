import { isoWallClock, offsetOf } from '../src/usage/timezone.js';
import { timestamp } from './state.js';
import type { Release } from './versions.js';

const MINUTE = 60_000;

/**
 * A moment of a usage record: `2026-11-24T00:00:00+0000`, or before 4.20 (ApiResponseHelper.getDateStringInternal)
 * `2026-11-24'T'02:00:00+02:00`, in the usage server's time zone.
 *
 * @param moment epoch milliseconds
 * @param timezone `usage.aggregation.timezone`
 */
export function usageDate(moment: number, timezone: string, release: Release): string {
  if (release.atLeast('4.20')) return timestamp(new Date(moment));
  const [date, time] = isoWallClock(moment, timezone).split('T');
  return `${date}'T'${time}${offset(Math.round(offsetOf(moment, timezone) / MINUTE))}`;
}

/**
 * What CloudStack makes of a moment of a call: before 4.20, it is read as a time of the usage server's zone
 * (computeAdjustedTime of UsageServiceImpl and QuotaServiceImpl).
 *
 * @param moment epoch milliseconds
 * @param timezone `usage.aggregation.timezone`
 */
export function adjustedTime(moment: number, timezone: string, release: Release): number {
  if (release.atLeast('4.20')) return moment;
  return moment - offsetOf(moment, timezone);
}

/** `+05:30` of 330 minutes. */
function offset(minutes: number): string {
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
