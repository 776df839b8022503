import type { Unit } from '../../units.js';

const wholeNumbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const hundredthsAtMost = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const millionthsAtMost = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P'] as const;

export function wholeText(value: number): string {
  return wholeNumbers.format(value);
}

export function hoursText(value: number): string {
  return hundredths.format(value);
}

/** An amount with all the digits that CloudStack gives it, which are six at most. */
export function exactText(value: number): string {
  return millionthsAtMost.format(value);
}

export function amountText(value: number, unit: Unit): string {
  return unit === 'hours' ? hoursText(value) : wholeText(value);
}

/** For an axis, where bytes are kB, MB, GB, …, by thousands. */
export function shortAmount(value: number, unit: Unit): string {
  if (unit === 'hours') return hundredthsAtMost.format(value);
  const thousands = Math.floor(Math.log10(Math.max(Math.abs(value), 1)) / 3);
  const power = Math.min(thousands, PREFIXES.length - 1);
  const short = hundredthsAtMost.format(value / 1000 ** power);
  const prefix = PREFIXES[power];
  return unit === 'bytes' ? `${short} ${prefix}B` : `${short} ${prefix}`.trim();
}

/** `1 gap`, `2 gaps`. */
export function counted(count: number, what: string): string {
  return `${wholeText(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** @param day `2026-11-24` */
export function dayText(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}
