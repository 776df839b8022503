import { parseSpan, secondsBefore } from '../../src/usage/span.js';
import { dayIn, startOfDay, startOfHour } from '../../src/usage/timezone.js';
import { jobRuns, type OpenTime, parseWindows } from '../../src/usage/windows.js';

const at = (text: string) => Date.parse(text);
const DAY = 86_400;

test.each([
  ['30d', '2026-11-24T10:00:00Z', 'GMT', 30 * DAY],
  ['12h', '2026-11-24T10:00:00.700Z', 'GMT', DAY / 2],
  ['1mo', '2026-03-31T10:00:00Z', 'GMT', 31 * DAY],
  ['1mo', '2024-03-30T10:00:00Z', 'GMT', 30 * DAY],
  ['3mo', '2026-11-24T10:00:00Z', 'GMT', 92 * DAY],
  ['1y', '2025-02-28T00:00:00Z', 'GMT', 366 * DAY],
  ['1mo15d', '2026-11-24T10:00:00Z', 'GMT', 46 * DAY],
  // Clocks went back on 25 October: that month had an hour more.
  ['1mo', '2026-11-20T10:00:00Z', 'Europe/Berlin', 31 * DAY + 3600],
  ['1mo', '2026-11-20T10:00:00Z', 'No/Such_Zone', 31 * DAY],
])('%s before %s in %s is as long as the calendar has it', (text, now, zone, seconds) => {
  const span = parseSpan(text);
  expect(span && secondsBefore(at(now), span, zone)).toBe(seconds);
});

test.each(['', '30', '30 d', 'd', '-1d', '1.5d', '30s', '1e3d', '9999999d'])('%j is no span', (text) => {
  expect(parseSpan(text)).toBeUndefined();
});

test('days and hours begin where the zone has them', () => {
  const now = at('2026-11-24T02:17:30Z');
  expect(startOfDay(now, 'GMT')).toBe(at('2026-11-24T00:00:00Z'));
  expect(startOfDay(now, 'America/New_York')).toBe(at('2026-11-23T05:00:00Z'));
  expect(startOfDay(now, 'GMT+5:30')).toBe(at('2026-11-23T18:30:00Z'));
  expect(startOfHour(now, 'Asia/Kolkata')).toBe(at('2026-11-24T01:30:00Z'));
});

describe('the runs of the job', () => {
  const now = at('2026-11-24T02:17:30Z');
  const open = (from: string | undefined, more: Partial<OpenTime> = {}): OpenTime => ({
    from: from === undefined ? undefined : at(from),
    now,
    range: 5,
    timezone: 'GMT',
    ...more,
  });

  test.each([
    ['the range, while it makes few windows', 'auto', open('2026-11-24T01:00:00Z'), [5]],
    ['hours for half a day', 'auto', open('2026-11-23T12:00:00Z'), [60, 19]],
    ['days for a month', 'auto', open('2026-10-24T12:00:00Z'), [1440, 139]],
    ['no whole day yet', 'daily', open('2026-11-24T00:00:00Z'), [139]],
    ['no whole hour yet', 'hourly', open('2026-11-24T02:10:00Z'), [9]],
    ['minutes', 7, open('2026-11-01T00:00:00Z'), [7]],
    ['a range of 60 means hours', 'auto', open('2026-11-24T00:30:00Z', { range: 60 }), [60, 19]],
    ['nothing open', 'auto', open('2026-11-24T02:17:00Z'), []],
    ['never a job before', 'auto', open(undefined), [5]],
    [
      'the rest is never 60 minutes, which would mean an hour',
      'daily',
      open('2026-11-24T00:00:00Z', { now: at('2026-11-24T00:58:00Z') }),
      [61],
    ],
    [
      'days of another zone',
      'daily',
      open('2026-11-20T00:00:00Z', { timezone: 'America/New_York' }),
      [1440, 21 * 60 + 17 + 2],
    ],
  ] as const)('%s', (_, windows, time, expected) => {
    expect(jobRuns(windows, time)).toEqual(expected);
  });

  test('windows are read as they are meant', () => {
    expect(['auto', 'daily', '1440', '60', '15', '0', 'x', '1.5'].map(parseWindows)).toEqual([
      ...['auto', 'daily', 'daily', 'hourly', 15, undefined, undefined, undefined],
    ]);
  });
});

test.each([
  ['2026-11-24', 'GMT', '2026-11-24T00:00:00Z', '2026-11-24T23:59:59Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z'],
  ['2026-12-31', 'America/New_York', '2026-12-31T05:00:00Z', '2027-01-01T04:59:59Z'],
])('the day %s in %s', (date, timezone, start, end) => {
  expect(dayIn(date, timezone)).toEqual({ start: Date.parse(start), end: Date.parse(end) });
});
