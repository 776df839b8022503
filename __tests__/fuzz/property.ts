import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { record } from '../faults/campaign.js';

/** Cases of each target; `npm run test:faults` gives more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);
/** Milliseconds that one case may take: what hangs, or takes time with the square of its length, takes far more. */
const CASE_MILLIS = 10_000;

/**
 * A test that holds a property against cases that fast-check draws, by the run's seed where it has one.
 *
 * @param share of the cases, for a target that takes long for each
 */
export function fuzz<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  property: (value: T) => void | Promise<void>,
  share = 1,
): void {
  const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
  const runs = Math.ceil(RUNS * share);
  const run = async () => {
    const begun = performance.now();
    let failed = 1;
    try {
      const timed = fc.asyncProperty(cases, async (value) => {
        const before = performance.now();
        await property(value);
        const took = performance.now() - before;
        if (took > CASE_MILLIS) throw new Error(`it took ${Math.round(took)} ms`);
      });
      await fc.assert(timed, { numRuns: runs, seed });
      failed = 0;
    } finally {
      const seconds = (performance.now() - begun) / 1000;
      const outcomes = failed ? [] : [{ what: 'each case gave a value or a clear error' }];
      record({ name: `fuzzed: ${name}`, rounds: runs, seconds, failed, outcomes });
    }
  };
  test(name, run, 60_000 + RUNS * 20);
}

/** What it gives, or undefined where it is refused in a sentence; anything else that is thrown is a crash. */
export async function answered<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/\w+ \w+/);
    return undefined;
  }
}

/** Text that is near to something: pieces of it, changed, cut, repeated and mixed with noise. */
export function near(...pieces: readonly string[]): fc.Arbitrary<string> {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '-',
      '=',
      '0',
      '1e9',
      '\u0000',
      '$(id)',
    ),
  );
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: noise },
  );
  const repeated = fc
    .tuple(piece, fc.integer({ min: 1, max: 10_000 }))
    .map(([text, count]) => text.repeat(Math.min(count, Math.ceil(10_000 / (text.length + 1)))));
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')) },
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('\n')) },
    { weight: 1, arbitrary: repeated },
  );
}

/** A text with a piece cut out, doubled or replaced. */
export function mutated(text: string): fc.Arbitrary<string> {
  const at = fc.integer({ min: 0, max: text.length });
  return fc
    .tuple(
      at,
      at,
      fc.oneof(fc.constant(''), near('null', '-1', '""', '{}', '[]', '1e999', '"__proto__"', '*a')),
    )
    .map(([from, to, put]) => text.slice(0, from) + put + text.slice(to));
}
