import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSettings } from '../../src/inputs/settings.js';
import { run } from '../e2e/harness.js';

const LIBRARY = resolve('image/lib/program.sh');
/** Bash lets SECONDS be set, so that hours pass at once. */
const CLOCK = 'sleep() { SECONDS=$((SECONDS + 10)); }; give_up() { say "gave up: $*"; exit 64; }';

/** Waits for a command that succeeds after so many seconds, with the arguments that a start script gives. */
const waitFor = (what: string, seconds: number) =>
  run('bash', [
    '-c',
    `set -u; program=test; . ${LIBRARY}; ${CLOCK}
     answers() { [ "$SECONDS" -ge ${seconds} ]; }
     ${callFor(what)}`,
  ]);

/** The call of a start script, with another command at its end. */
function callFor(what: string): string {
  const script = readFileSync('image/bin/start-usage.sh', 'utf8');
  const line = script.split('\n').find((text) => text.includes('wait_for') && text.includes(what));
  if (!line) throw new Error(`start-usage.sh does not wait for ${what}`);
  return line.replace(/^.*?(wait_for)/, '$1').replace(/answers_api$|mysqladmin ping --silent$/, 'answers');
}

test.each(["the management server's API", 'MySQL'])(
  'the usage server waits for %s as long as the longest timeout',
  async (what) => {
    const { timeoutSeconds } = await parseSettings((name) => (name === 'timeout' ? '6h' : ''));
    const { code, stdout } = await waitFor(what, timeoutSeconds);
    expect(stdout).not.toContain('gave up');
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe(`[test] waiting for ${what}`);
    expect(lines[1]).toBe(`[test] still waiting for ${what} after 20 s`);
    expect(lines.at(-1)).toBe(`[test] ${what} is up`);
  },
);
