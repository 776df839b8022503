import fc from 'fast-check';
import { MemoryUsageServer } from '../../emulator/usage-server.js';
import { windowsOf } from '../../emulator/usage-windows.js';
import { jobRuns, type Windows } from '../../src/usage/windows.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-24T10:00:30Z');

/** What can happen to a cloud with one resource that comes and goes. */
type Step =
  | { do: 'wait'; seconds: number }
  | { do: 'begin' }
  | { do: 'end' }
  | { do: 'generate'; windows: Windows }
  | { do: 'advance'; seconds: number; windows: Windows }
  | { do: 'request' }
  | { do: 'restart' };

const windows = fc.oneof(
  fc.constantFrom<Windows>('auto', 'hourly', 'daily'),
  fc.integer({ min: 1, max: 2000 }).filter((minutes) => minutes !== 60 && minutes !== 1440),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 20_000 }) }),
  fc.constant({ do: 'begin' as const }),
  fc.constant({ do: 'end' as const }),
  fc.record({ do: fc.constant('generate' as const), windows }),
  fc.record({
    do: fc.constant('advance' as const),
    seconds: fc.integer({ min: 60, max: 100 * 86_400 }),
    windows,
  }),
  fc.constant({ do: 'request' as const }),
  fc.constant({ do: 'restart' as const }),
);

/** Plays steps, and keeps how long the resource lived in the time that is metered. */
function play(steps: readonly Step[], range: number) {
  let now = START;
  const server = new MemoryUsageServer(
    () => now,
    () => ({ range, execTime: 'next', timezone: 'GMT' }),
  );
  const lives: { begin: number; end: number | undefined }[] = [];
  const current = () => lives.find(({ end }) => end === undefined);
  const event = (begins: boolean) =>
    server.publish({ type: 'VM.START', usageType: 1, begins, resource: 'machine', record: {} });
  const meter = (size: Windows, seconds: number) => {
    server.tick();
    const known = [server.lastSuccess() ? server.lastSuccess() + 1 : undefined, server.oldestEvent()];
    const moments = known.filter((moment) => moment !== undefined);
    const from = moments.length > 0 ? Math.min(...moments) - seconds * 1000 : undefined;
    server.run(jobRuns(size, { from, now, range, timezone: 'GMT' }), seconds);
    for (const life of lives) {
      life.begin -= seconds * 1000;
      if (life.end !== undefined) life.end -= seconds * 1000;
    }
  };
  for (const one of steps) {
    if (one.do === 'wait') now += one.seconds * 1000;
    if (one.do === 'begin' && !current()) {
      event(true);
      lives.push({ begin: now, end: undefined });
    }
    const living = one.do === 'end' ? current() : undefined;
    if (living && now > living.begin) {
      event(false);
      living.end = now;
    }
    if (one.do === 'generate') meter(one.windows, 0);
    if (one.do === 'advance') meter(one.windows, one.seconds);
    if (one.do === 'request') server.insertSingleJob();
    if (one.do === 'restart') server.restart();
  }
  now += 61_000;
  meter('auto', 0);
  const until = server.lastSuccess();
  const lived = lives.reduce(
    (sum, { begin, end }) => sum + Math.max(0, Math.min(end ?? until + 1, until + 1) - begin),
    0,
  );
  return { server, lived: lived / HOUR };
}

test('whatever happens, hours billed are hours lived, and no window is billed twice', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(1, 5, 60, 1440),
      (steps, range) => {
        const { server, lived } = play(steps, range);
        const billed = server.records.reduce((sum, { amount }) => sum + amount, 0);
        expect(billed).toBeCloseTo(lived, 4);
        const windowed = [...server.records].sort((a, b) => a.start - b.start);
        for (const [index, record] of windowed.entries()) {
          expect(record.amount).toBeLessThanOrEqual((record.end + 1 - record.start) / HOUR + 1e-9);
          const before = windowed[index - 1];
          if (before && before.start !== record.start) expect(record.start).toBeGreaterThan(before.end);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a month at once and in two halves bill the same', () => {
  const month = (steps: Step[]) => {
    const { server } = play([{ do: 'begin' }, ...steps], 5);
    return server.records.reduce((sum, { amount }) => sum + amount, 0);
  };
  const half: Step = { do: 'advance', seconds: 15 * 86_400, windows: 'daily' };
  const once = month([{ do: 'advance', seconds: 30 * 86_400, windows: 'daily' }]);
  expect(month([half, half])).toBeCloseTo(once, 6);
  expect(Math.abs(once - 720)).toBeLessThan(0.1);
});

test('windows leave nothing out and nothing doubled', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5_000_000 }),
      fc.integer({ min: 1, max: 1440 }),
      (seconds, range) => {
        const windowed = windowsOf(START, START + seconds * 1000 - 1, range);
        expect(windowed[0]?.[0]).toBe(START);
        expect(windowed.at(-1)?.[1]).toBe(START + seconds * 1000 - 1);
        for (const [index, [start]] of windowed.entries())
          if (index > 0) expect(start).toBe((windowed[index - 1]?.[1] ?? 0) + 1);
      },
    ),
  );
});
