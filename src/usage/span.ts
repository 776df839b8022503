import { monthsBefore } from './timezone.js';

/** A length of billing time: calendar months, and seconds beside them. */
export interface Span {
  months: number;
  seconds: number;
}

const UNITS: Readonly<Record<string, Span>> = {
  m: { months: 0, seconds: 60 },
  h: { months: 0, seconds: 3600 },
  d: { months: 0, seconds: 86_400 },
  w: { months: 0, seconds: 604_800 },
  mo: { months: 1, seconds: 0 },
  y: { months: 12, seconds: 0 },
};
const SPAN = /^(?:\d{1,6}(?:mo|[mhdwy]))+$/;

/** @returns the span in a text such as `30d`, `12h` or `1mo15d`; undefined if it is none */
export function parseSpan(text: string): Span | undefined {
  if (!SPAN.test(text)) return undefined;
  const span = { months: 0, seconds: 0 };
  for (const [, count, unit] of text.matchAll(/(\d+)(mo|[mhdwy])/g)) {
    const { months, seconds } = UNITS[unit as string] as Span;
    span.months += Number(count) * months;
    span.seconds += Number(count) * seconds;
  }
  return span;
}

/** Seconds that a span covers when it ends at a moment: months are as long as the calendar has them. */
export function secondsBefore(moment: number, { months, seconds }: Span, timezone: string): number {
  const end = Math.floor(moment / 1000) * 1000;
  // The zone's clock may have changed within the months, and then they are an hour longer or shorter.
  return (end - monthsBefore(end, months, timezone)) / 1000 + seconds;
}
