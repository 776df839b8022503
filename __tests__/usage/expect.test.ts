import { judgeRecords, type RecordExpectation } from '../../src/usage/expect.js';
import type { UsageRecord } from '../../src/usage/records.js';

const record = (
  startdate: string,
  enddate: string,
  hours: number,
  more: Partial<UsageRecord> = {},
): UsageRecord => ({
  domainpath: 'ROOT',
  account: 'acme',
  accountid: 'a',
  domain: 'ROOT',
  domainid: 'd',
  zoneid: 'z',
  usagetype: 1,
  usageid: 'vm',
  description: 'Running VM usage',
  usage: `${hours} Hrs`,
  rawusage: String(hours),
  startdate,
  enddate,
  ...more,
});
const day = (date: number, hours = 24, more: Partial<UsageRecord> = {}) =>
  record(`2026-11-${date}T00:00:00+0000`, `2026-11-${date}T23:59:59+0000`, hours, more);
const expectation = (more: Partial<RecordExpectation>): RecordExpectation => ({
  type: 'RUNNING_VM',
  tolerance: 0,
  'no-gaps': false,
  'no-overlap': false,
  ...more,
});
const judged = (more: Partial<RecordExpectation>, records: UsageRecord[]) =>
  judgeRecords(expectation(more), records).map(({ passed, found }) => [passed, found]);

const month = [day(10), day(11), day(12)];

test.each<[string, Partial<RecordExpectation>, UsageRecord[], [boolean, string][]]>([
  ['a count', { count: 3 }, month, [[true, '3']]],
  ['a wrong count', { count: 4 }, month, [[false, '3']]],
  ['a sum', { sum: 72 }, month, [[true, '72']]],
  ['a sum within its tolerance', { sum: 72.4, tolerance: 0.5 }, month, [[true, '72']]],
  ['a sum without it', { sum: 72.4 }, month, [[false, '72']]],
  ['the least', { min: 24 }, [day(10, 23)], [[false, '23']]],
  ['the most', { max: 24 }, month, [[true, '24']]],
  [
    'no records',
    { max: 24, min: 1 },
    [],
    [
      [true, 'no records'],
      [true, 'no records'],
    ],
  ],
  ['nothing but that there are some', {}, [], [[false, '0']]],
  ['no gap at a seam', { 'no-gaps': true }, month, [[true, '0 gaps']]],
  ['a missing day', { 'no-gaps': true }, [day(10), day(12)], [[false, '1 gap']]],
  ['no overlap at a seam', { 'no-overlap': true }, month, [[true, '0 overlaps']]],
  ['a day twice', { 'no-overlap': true }, [...month, day(11)], [[false, '1 overlap']]],
  [
    'a day of two resources',
    { 'no-overlap': true },
    [day(10), day(10, 24, { usageid: 'other' })],
    [[true, '0 overlaps']],
  ],
  [
    'a machine that got another offering and back',
    { 'no-gaps': true, 'no-overlap': true },
    [day(10, 24, { offeringid: 'a' }), day(11, 24, { offeringid: 'b' }), day(12, 24, { offeringid: 'a' })],
    [
      [true, '0 gaps'],
      [true, '0 overlaps'],
    ],
  ],
  [
    'a snapshot of a machine with two volumes',
    { 'no-overlap': true },
    [
      day(10, 24, { usagetype: 25, description: 'of 2 GB' }),
      day(10, 24, { usagetype: 25, description: 'of 5 GB' }),
    ],
    [[true, '0 overlaps']],
  ],
  ['two parts of one day', { 'no-overlap': true }, [day(10, 1), day(10, 23)], [[true, '0 overlaps']]],
  [
    'bytes twice in one window',
    { 'no-overlap': true },
    [day(10, 5, { usagetype: 4 }), day(10, 5, { usagetype: 4 })],
    [[false, '1 overlap']],
  ],
])('%s', (_, expected, records, found) => {
  expect(judged(expected, records)).toEqual(found);
});

test('a failure shows the records that are nearest', () => {
  const [finding] = judgeRecords(expectation({ 'no-gaps': true }), [day(10), day(12)]);
  expect(finding?.evidence).toEqual([
    '2026-11-10T00:00:00 to 2026-11-10T23:59:59: 24 of acme in ROOT: Running VM usage',
    '2026-11-12T00:00:00 to 2026-11-12T23:59:59: 24 of acme in ROOT: Running VM usage',
  ]);
});
