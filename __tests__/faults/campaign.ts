import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, engine, type Finished, start } from '../e2e/harness.js';

/** How often each fault happens, and what draws its moments; `scripts/faults.mjs` gives both. */
export const ROUNDS = Number(process.env.FAULTS_ROUNDS ?? 1);
const SEED = Number(process.env.FAULTS_SEED ?? 1);
const RESULTS = process.env.FAULTS_RESULTS;
const ROUND_SECONDS = 400;

/** A number from 0 to 1, the next of a row that the seed and the fault's name begin. */
export type Draw = () => number;

/** What became of one round. */
export interface Outcome {
  /** In a few words, alike in all rounds that ended alike. */
  what: string;
  /** The error message that the user saw. */
  message?: string | undefined;
}

/** A test that lets a fault happen at random moments, and records what became of it. */
export function fault(
  name: string,
  round: (draw: Draw, index: number) => Promise<Outcome>,
  rounds = ROUNDS,
): void {
  const limit = (rounds * ROUND_SECONDS + 100) * 1000;
  const run = async () => {
    const draw = drawn(name);
    const outcomes: Outcome[] = [];
    const failures: unknown[] = [];
    const begun = performance.now();
    for (let index = 0; index < rounds; index += 1) {
      try {
        outcomes.push(await round(draw, index));
      } catch (error) {
        process.stderr.write(
          `${name}, round ${index + 1}: ${error instanceof Error ? error.stack : error}\n`,
        );
        failures.push(error);
      }
    }
    const seconds = (performance.now() - begun) / 1000;
    record({ name, rounds, seconds, failed: failures.length, outcomes });
    if (failures.length > 0) throw failures[0];
  };
  test(name, run, limit);
}

/** Writes a row of the run's table. */
export function record(row: {
  name: string;
  rounds: number;
  seconds: number;
  failed: number;
  outcomes: readonly Outcome[];
}): void {
  if (RESULTS) appendFileSync(RESULTS, `${JSON.stringify(row)}\n`);
}

/** Mulberry32, begun with a hash (FNV-1a) of the seed and a name. */
function drawn(name: string): Draw {
  let state = 2166136261;
  for (const character of `${SEED} ${name}`)
    state = Math.imul(state ^ (character.codePointAt(0) as number), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pause = (millis: number) => new Promise((next) => setTimeout(next, millis));

/** Done, or failed in a sentence: never a stack, never without a word. @returns the sentence, where it failed */
export function sentenceOf({ code, stderr }: Finished): string | undefined {
  if (code === 0) return undefined;
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findLastIndex((line) => /^[^\s✓✗…]/.test(line));
  const sentence = lines[at] ?? '';
  expect({ code, sentence, stderr }).toMatchObject({ code: 1, sentence: expect.stringMatching(/\w+ \w+/) });
  expect(stderr).not.toMatch(/Unexpected failure|^\s+at .*[(:]\d+:\d+/m);
  return sentence;
}

/** A separate place for everything that the product writes, so that what it leaves is found. */
export class Place {
  readonly directory = mkdtempSync(join(tmpdir(), 'faults-'));
  readonly env = {
    HOME: this.directory,
    TMPDIR: this.directory,
    XDG_STATE_HOME: join(this.directory, 'state'),
    FAULTS_PLACE: this.directory,
  };

  start(args: string[], env: NodeJS.ProcessEnv = {}) {
    return start(process.execPath, [CLI, ...args], { ...this.env, ...env });
  }

  cli(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
    return this.start(args, env).finished;
  }

  /** Command lines of what runs with this place in its environment. */
  processes(): string[] {
    return readdirSync('/proc').flatMap((pid) => {
      try {
        if (!/^\d+$/.test(pid) || !readFileSync(`/proc/${pid}/environ`, 'utf8').includes(this.directory))
          return [];
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
  }

  files(): string[] {
    return readdirSync(this.directory, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  }

  /** Waits until clients of an engine that outlive whoever started them have ended. */
  async settled(): Promise<void> {
    for (
      let tries = 0;
      tries < 100 && this.processes().some((line) => !/ logs |emulator/.test(line));
      tries += 1
    )
      await pause(100);
  }

  /** Brings a service down, and finds nothing of it: no container, volume, process or file. */
  async expectNothingAfterDown(name: string, choice: string): Promise<void> {
    await this.settled();
    const volumes = choice === 'embedded' ? [] : volumesOf(name);
    expect(await this.cli(['down', '--name', name, '--engine', choice])).toMatchObject({ code: 0 });
    for (let tries = 0; tries < 30 && this.processes().length > 0; tries += 1) await pause(100);
    expect({ processes: this.processes(), files: this.files() }).toEqual({ processes: [], files: [] });
    if (choice === 'embedded') return;
    expect(containersOf(name)).toEqual([]);
    const left = engine('volume', 'ls', '--quiet').split('\n');
    expect(volumes.filter((volume) => left.includes(volume))).toEqual([]);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function containersOf(name: string): string[] {
  return engine('ps', '--all', '--format', '{{.Names}}')
    .split('\n')
    .filter((each) => each.startsWith(name));
}

/** The anonymous volumes of a service's containers. */
function volumesOf(name: string): string[] {
  return containersOf(name)
    .flatMap((each) => engine('inspect', '--format', '{{range .Mounts}}{{.Name}} {{end}}', each).split(/\s+/))
    .filter((volume) => /^[0-9a-f]{64}$/.test(volume));
}
