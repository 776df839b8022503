import { type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { advance } from '../../src/usage/generate.js';
import type { UsageRecord } from '../../src/usage/records.js';
import { figuresOf } from '../../src/usage/report/figures.js';
import { runScenario } from '../../src/usage/scenario/scenario.js';
import { scenarioSchema } from '../../src/usage/scenario/schema.js';
import { parseYaml } from '../../src/usage/yaml-file.js';
import { deployNamed } from '../zone/deployment.js';
import { CIRCUMSTANCES } from './report/fixture.js';
import { usageOf } from './service.js';

// Europe's clocks went back on 25 October 2026 at 01:00 UTC: the day had 25 hours, from 22:00 to 23:00 UTC.
const DAY = '2026-10-25';
const MIDNIGHT_BEFORE = Date.parse('2026-10-24T22:00:00Z');
const MIDNIGHT_AFTER = Date.parse('2026-10-25T23:00:00Z');
const HOUR = 3_600_000;

let emulator: Emulator | undefined;
afterEach(() => emulator?.close());

function storeIn(timezone: string | undefined, more: Record<string, string>, clock: () => number) {
  return new MemoryStore({ ...(timezone && { 'usage.aggregation.timezone': timezone }), ...more }, clock);
}

describe('with usage.aggregation.timezone=Europe/Berlin', () => {
  test.each([
    ['Europe/Berlin', 25, '23:00:00'],
    [undefined, 24, '00:00:00'],
  ])('%s: a volume of a week, advanced at once, has %d hours on that day', async (timezone, hours, ends) => {
    const now = Date.parse('2026-10-28T09:30:00Z');
    const store = storeIn(timezone, { 'usage.stats.job.aggregation.range': '5' }, () => now);
    emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
    const request = { ...(await usageOf(emulator)), windows: 'daily' as const };
    await deployNamed('advanced', request.client);
    await runScenario(parseYaml('accounts: [{ name: acme, volumes: 1 }]', 'it', scenarioSchema), request);
    await advance(request, { months: 0, seconds: 7 * 86_400 });
    const records = store.usageServer.records.filter(({ usageType }) => usageType === 6);
    // CloudStack's daily windows end at midnight and are 1,440 minutes long, the first and last ones less.
    expect(new Date((records.at(-2)?.end ?? 0) + 1).toISOString()).toContain(ends);
    const { days } = figuresOf(records.map(asAnswered), {
      ...CIRCUMSTANCES,
      timezone: timezone ?? 'GMT',
    }).figures;
    const ofDay = days.find(({ day }) => day === DAY);
    expect(ofDay?.totals[6]).toBeCloseTo(hours, 3);
    expect(days.find(({ day }) => day === '2026-10-26')?.totals[6]).toBeCloseTo(24, 3);
  });

  test("the daily job meters that day's 25 hours in one window of an hour and one of 24", () => {
    let now = Date.parse('2026-10-22T12:00:00Z');
    const daily = { 'usage.stats.job.aggregation.range': '1440', 'usage.stats.job.exec.time': '23:30' };
    const { usageServer } = storeIn('Europe/Berlin', daily, () => now);
    const event = { type: 'VOLUME.CREATE', usageType: 6, begins: true, resource: 'disk', record: {} };
    usageServer.publish(event);
    for (; now < Date.parse('2026-10-28T12:00:00Z'); now += 60_000) usageServer.tick();
    const ofDay = usageServer.records.filter(
      ({ start, end }) => start >= MIDNIGHT_BEFORE && end < MIDNIGHT_AFTER,
    );
    expect(ofDay.map(({ start, end }) => (end + 1 - start) / HOUR)).toEqual([1, 24]);
    expect(ofDay.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(25, 3);
  });
});

/** A row as the report reads it. */
function asAnswered({
  usageType,
  amount,
  start,
  end,
  record,
}: MemoryStore['usageServer']['records'][number]) {
  const moment = (millis: number) => new Date(millis).toISOString().replace(/\.\d{3}Z$/, '+0000');
  return {
    ...record,
    usagetype: usageType,
    rawusage: String(amount),
    startdate: moment(start),
    enddate: moment(end),
  } as unknown as UsageRecord;
}
