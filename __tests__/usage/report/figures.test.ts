import fc from 'fast-check';
import type { UsageRecord } from '../../../src/usage/records.js';
import { daysBetween } from '../../../src/usage/report/days.js';
import { type Figures, figuresOf, resourceName } from '../../../src/usage/report/figures.js';
import { CIRCUMSTANCES, dayRecord, month, record } from './fixture.js';

const HOUR = 3_600_000;
const figures = (records: UsageRecord[], timezone = 'GMT'): Figures =>
  figuresOf(records, { ...CIRCUMSTANCES, timezone }).figures;
const hoursADay = (records: UsageRecord[], timezone?: string) =>
  figures(records, timezone).days.map(({ day, totals }) => [day, totals[1]]);

test('without records there is nothing, and no period', () => {
  const empty = figures([]);
  expect(empty).toMatchObject({ records: 0, types: [], days: [], accounts: [], resources: [] });
  expect(empty.period).toBeUndefined();
});

test('one record is one of everything', () => {
  const { period, types, days, accounts, resources, irregularities } = figures([dayRecord(0)]);
  expect(period).toEqual({ start: '2026-10-26T00:00:00+0000', end: '2026-10-26T23:59:59+0000' });
  expect(types).toEqual([
    {
      id: 1,
      name: 'RUNNING_VM',
      unit: 'hours',
      records: 1,
      resources: 1,
      total: 24,
      gaps: 0,
      overlaps: 0,
    },
  ]);
  expect(days).toEqual([
    { day: '2026-10-26', start: Date.UTC(2026, 9, 26), totals: { 1: 24 }, gaps: 0, overlaps: 0 },
  ]);
  expect(accounts).toMatchObject([{ account: 'acme', domain: 'ROOT', totals: { 1: 24 } }]);
  expect(resources).toMatchObject([{ type: 1, id: 'vm', account: 0, total: 24 }]);
  expect(irregularities).toEqual([]);
});

test('days are those of the time zone', () => {
  const late = record(Date.parse('2026-11-10T20:00:00Z'), 3 * HOUR);
  expect(hoursADay([late])).toEqual([['2026-11-10', 3]]);
  expect(hoursADay([late], 'Asia/Tokyo')).toEqual([['2026-11-11', 3]]);
  expect(hoursADay([late], 'GMT+03:00').map(([day]) => day)).toEqual(['2026-11-10', '2026-11-11']);
});

test('a window over several days is spread over them, those without records between are there', () => {
  const long = record(Date.parse('2026-11-10T12:00:00Z'), 48 * HOUR);
  const later = record(Date.parse('2026-11-15T00:00:00Z'), HOUR);
  const days = hoursADay([long, later]);
  expect(days.map(([day]) => day)).toEqual([10, 11, 12, 13, 14, 15].map((day) => `2026-11-${day}`));
  expect(days.slice(0, 3).map(([, hours]) => Math.round(Number(hours)))).toEqual([12, 24, 12]);
  expect(days.slice(3)).toEqual([
    ['2026-11-13', undefined],
    ['2026-11-14', undefined],
    ['2026-11-15', 1],
  ]);
});

test('the days on which the clock changes have 25 and 23 hours', () => {
  const lengths = (from: string, to: string) =>
    daysBetween(Date.parse(from), Date.parse(to), 'Europe/Vienna').map(({ day, start, end }) => [
      day,
      (end - start) / HOUR,
    ]);
  expect(lengths('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toEqual([
    ['2026-10-24', 24],
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ]);
  expect(lengths('2026-03-29T12:00:00Z', '2026-03-29T12:00:00Z')).toEqual([['2026-03-29', 23]]);
  const autumn = record(Date.parse('2026-10-24T22:00:00Z'), 25 * HOUR);
  expect(hoursADay([autumn], 'Europe/Vienna')).toEqual([['2026-10-25', 25]]);
});

test('a gap and an overlap are reported with their times and hours, and marked wherever they belong', () => {
  const { irregularities, days, resources, types } = figures([
    ...[0, 1, 4, 5, 5].map((day) => dayRecord(day)),
    dayRecord(0, { usageid: 'other' }),
  ]);
  expect(irregularities).toMatchObject([
    { kind: 'gap', from: '2026-10-27T23:59:59+0000', to: '2026-10-30T00:00:00+0000', hours: 48 },
    { kind: 'overlap', from: '2026-10-31T00:00:00+0000', to: '2026-10-31T23:59:59+0000', hours: 24 },
  ]);
  expect(days.map(({ gaps, overlaps }) => [gaps, overlaps])).toEqual([
    ...[
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ],
    [0, 1],
  ]);
  expect(resources.map(({ id, gaps, overlaps }) => [id, gaps, overlaps])).toEqual([
    ['vm', 1, 1],
    ['other', 0, 0],
  ]);
  expect(types).toMatchObject([{ gaps: 1, overlaps: 1 }]);
});

test('what is counted has no gaps, and two types or zones of one resource do not overlap', () => {
  const counted = [0, 5].map((day) => dayRecord(day, { usagetype: 4, rawusage: '1000' }));
  const apart = [dayRecord(0), dayRecord(0, { usagetype: 2 }), dayRecord(0, { zoneid: 'other' })];
  expect(figures([...counted, ...apart]).irregularities).toEqual([]);
});

test('accounts of one name in two domains are two, and a project has its name', () => {
  const { accounts } = figures([
    dayRecord(0, { domain: 'b', domainid: 'b', domainpath: '/b/' }),
    dayRecord(0, { domain: 'a', domainid: 'a' }),
    dayRecord(0, { project: 'shop', projectid: 'p', account: undefined }),
  ]);
  expect(accounts.map(({ account, domain, records }) => [account, domain, records])).toEqual([
    ['acme', '/b/', 1],
    ['acme', 'a', 1],
    ['shop', 'ROOT', 1],
  ]);
});

const ID = '009c380e-191e-4e06-8763-8b239dd910e8';
test.each([
  [{ name: 'web', description: `Running VM usage for web (i-2-3-VM) (${ID})` }, 'web'],
  [{ description: `Volume usage for ROOT-3 (${ID}) and template T (${ID}) and size (2.00 GB) 2` }, 'ROOT-3'],
  [
    { description: `Template usage for base (${ID}) with size (5.00 MB) 5 and virtual size (5 MB) 5` },
    'base',
  ],
  [{ description: `Volume usage for disk (${ID}) with disk offering Small (${ID}) and size 5` }, 'disk'],
  [{ description: `Loadbalancer policy usage lb (${ID})` }, 'lb'],
  [
    { description: `Network offering O (${ID}) usage for VM web (${ID}) ` },
    'Network offering O usage for VM web',
  ],
  [{ description: `Port forwarding rule usage (${ID})` }, 'Port forwarding rule usage'],
  [{ description: 'IPAddress: 192.168.2.2' }, 'IPAddress: 192.168.2.2'],
  [{ description: 'VPC usage for VPC ID: 1' }, 'VPC ID: 1'],
])('a resource is called by what distinguishes it from others: %j', (more, name) => {
  expect(resourceName(dayRecord(0, { name: undefined, ...more }))).toBe(name);
});

test('10,000 records are all counted', () => {
  const records = month(52);
  expect(records.length).toBeGreaterThan(10_000);
  const { records: counted, resources } = figures(records, 'Europe/Vienna');
  expect(counted).toBe(records.length);
  expect(resources.reduce((sum, own) => sum + own.records, 0)).toBe(records.length);
});

const anyRecord = fc
  .record({
    hour: fc.integer({ min: 0, max: 24 * 100 }),
    hours: fc.integer({ min: 1, max: 100 }),
    account: fc.constantFrom('acme', 'globex', 'initech'),
    usageid: fc.constantFrom('a', 'b', 'c', 'd'),
    usagetype: fc.constantFrom(1, 2, 4, 21),
    amount: fc.integer({ min: 0, max: 1e9 }),
  })
  .map(({ hour, hours, account, usageid, usagetype, amount }) =>
    record(Date.UTC(2026, 0, 1) + hour * HOUR, hours * HOUR, {
      account,
      usageid,
      usagetype,
      rawusage: String(amount / 1000),
    }),
  );
const zones = fc.constantFrom('GMT', 'Europe/Vienna', 'America/St_Johns', 'Australia/Lord_Howe', 'GMT+05:45');

test("sums by type, by day, by account and by resource are the records' sum", () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 60 }), zones, (records, timezone) => {
      const { types, days, accounts, resources } = figures(records, timezone);
      for (const { id, total } of types) {
        const ofType = (totals: readonly { totals: Record<number, number> }[]) =>
          totals.reduce((sum, own) => sum + (own.totals[id] ?? 0), 0);
        const sum = records
          .filter(({ usagetype }) => usagetype === id)
          .reduce((subtotal, { rawusage }) => subtotal + Number(rawusage), 0);
        expect(total).toBeCloseTo(sum, 2);
        expect(ofType(days)).toBeCloseTo(sum, 2);
        expect(ofType(accounts)).toBeCloseTo(sum, 2);
        const own = resources.filter(({ type }) => type === id);
        expect(own.reduce((subtotal, resource) => subtotal + resource.total, 0)).toBeCloseTo(sum, 2);
      }
      const count = types.reduce((sum, type) => sum + type.records, 0);
      expect(count).toBe(records.length);
    }),
    { numRuns: 150 },
  );
});

test('a gap or an overlap that is planted is the only one that is found, wherever it is', () => {
  const planted = fc.record({
    series: fc.integer({ min: 2, max: 6 }),
    length: fc.integer({ min: 3, max: 30 }),
    which: fc.nat(),
    at: fc.nat(),
    kind: fc.constantFrom('gap' as const, 'overlap' as const),
    timezone: zones,
  });
  fc.assert(
    fc.property(planted, ({ series, length, which, at, kind, timezone }) => {
      // Neither the first nor the last day, which would only make it shorter.
      const day = 1 + (at % (length - 2));
      const resource = `vm-${which % series}`;
      const records = Array.from({ length: series }, (_, index) =>
        Array.from({ length }, (_, own) => dayRecord(own, { usageid: `vm-${index}` })),
      ).flat();
      const matches = ({ usageid, startdate }: UsageRecord) =>
        usageid === resource && startdate === dayRecord(day).startdate;
      const changed =
        kind === 'gap'
          ? records.filter((own) => !matches(own))
          : [...records, dayRecord(day, { usageid: resource })];
      const { irregularities, resources } = figures(changed, timezone);
      expect(irregularities.map((own) => [own.kind, resources[own.resource]?.id, own.hours])).toEqual([
        [kind, resource, 24],
      ]);
    }),
    { numRuns: 150 },
  );
});
