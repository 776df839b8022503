import {
  type Check,
  hopeless,
  type NotReadyError,
  passed,
  pending,
  waitUntilReady,
} from '../../src/readiness/wait.js';
import { recorder } from '../recorder.js';

/** Passes from round `from` on. */
const from = (name: string, round: number): Check<number> => ({
  name,
  judge: (now) => (now >= round ? passed : pending(`round ${now}`)),
});

function wait(checks: Check<number>[], timeoutSeconds = 5, signal?: AbortSignal) {
  let round = 0;
  const reporter = recorder();
  const { lines } = reporter;
  const done = waitUntilReady({
    checks,
    observe: async () => ++round,
    timeoutSeconds,
    reporter,
    signal,
    pauseSeconds: 0.01,
  });
  return { done, lines };
}

test('it is ready only when all checks pass in the same round', async () => {
  const flickers: Check<number> = {
    name: 'flickers',
    judge: (now) => (now === 2 || now > 5 ? passed : pending('off')),
  };
  const { done, lines } = wait([from('early', 1), flickers, from('late', 4)]);
  expect([...(await done).keys()]).toEqual(['early', 'late', 'flickers']);
  expect(lines.some((line) => line.includes('flickers no longer: off'))).toBe(true);
});

test('what is missing is reported with its reason', async () => {
  const { done, lines } = wait([from('late', 8)]);
  await done;
  expect(lines.some((line) => /still missing: late \(round \d\)/.test(line))).toBe(true);
});

test('a hopeless check ends the wait at once', async () => {
  const start = performance.now();
  const { done } = wait([from('never', 1000), { name: 'dead', judge: () => hopeless('it is dead') }], 60);
  await expect(done).rejects.toThrow('CloudStack can never become ready: it is dead');
  await expect(done).rejects.toMatchObject({ cause: 'hopeless' });
  expect(performance.now() - start).toBeLessThan(1000);
});

test('the time-out names the missing checks and their reasons', async () => {
  const failing: Check<number> = { name: 'api', judge: () => Promise.reject(new Error('refused')) };
  const { done } = wait([from('fine', 1), failing], 0.1);
  await expect(done).rejects.toThrow(/not ready after .*: api \(refused\)$/);
  const error = (await done.catch((thrown: unknown) => thrown)) as NotReadyError;
  expect([...error.missing]).toEqual([['api', 'refused']]);
});

test('an abort ends it with the reason of the abort', async () => {
  const { done } = wait([from('never', 1000)], 60, AbortSignal.abort(new Error('interrupted')));
  await expect(done).rejects.toThrow('interrupted');
});
