import { formatSeconds, parseDuration } from '../src/duration.js';

test.each([
  ['10m', 600],
  ['90s', 90],
  ['1h30m', 5400],
  ['1.5s', 1.5],
  ['250ms', 0.25],
])('%s is %d s', (text, seconds) => expect(parseDuration(text)).toBeCloseTo(seconds));

test.each(['', '10', 'm', '-1s', '1d', '1 s', '1s2'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('seconds are rounded to what a reader needs', () => {
  expect([7.44, 83.2, 720].map(formatSeconds)).toEqual(['7.4 s', '83 s', '12 min']);
});
