import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConsoleReporter } from '../../src/report/console.js';
import { PlainLog } from '../../src/report/plain-log.js';

/** A stream and what was written to it. */
function screen(env: NodeJS.ProcessEnv, { isTTY = true, columns = 40, quiet = false } = {}) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns }) as unknown as NodeJS.WriteStream;
  const reporter = new ConsoleReporter({ stream, env, quiet });
  return { reporter, written: () => String((stream as unknown as PassThrough).read() ?? '') };
}

const GREEN = '\x1b[32m✓\x1b[39m';

test.each([
  ['a terminal', { TERM: 'xterm' }, true, true],
  ['a pipe', {}, false, false],
  ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, false],
  ['a terminal with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
  ['a terminal that can do nothing', { TERM: 'dumb' }, true, false],
  ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
  ['a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
  ['both', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
])('%s: colours %j', (_, env, isTTY, coloured) => {
  const { reporter, written } = screen(env, { isTTY });
  reporter.info('  ✓ API after 3 s');
  reporter.info('  ✗ API no longer');
  reporter.warning('it is ✓ slow');
  expect(written()).toBe(
    coloured
      ? `  ${GREEN} API after 3 s\n  \x1b[31m✗\x1b[39m API no longer\n\x1b[33mwarning:\x1b[39m it is ✓ slow\n`
      : '  ✓ API after 3 s\n  ✗ API no longer\nwarning: it is ✓ slow\n',
  );
});

test('on a terminal progress is one line, cut to its width, which the next line takes away', () => {
  const { reporter, written } = screen({ NO_COLOR: '1' }, { columns: 12 });
  reporter.progress('\x1b[1mwaiting\x1b[0m for a long time');
  reporter.info('ready');
  reporter.info('done');
  expect(written()).toBe('\r\x1b[Kwaiting for\r\x1b[Kready\ndone\n');
});

test.each([{ TERM: 'dumb' }, {}])('what cannot take a line back (%j) is not made to', (env) => {
  const { reporter, written } = screen(env, { isTTY: env.TERM !== undefined });
  reporter.progress('waiting');
  reporter.progress('');
  reporter.info('ready');
  expect(written()).toBe('ready\n');
});

test('quiet shows only warnings', async () => {
  const { reporter, written } = screen({ NO_COLOR: '1' }, { quiet: true });
  reporter.info('starting');
  reporter.progress('waiting');
  expect(await reporter.section('a title', async () => 5)).toBe(5);
  reporter.warning('it is slow');
  expect(written()).toBe('warning: it is slow\n');
});

test('secrets are masked in lines and in progress', () => {
  const { reporter, written } = screen({ NO_COLOR: '1' });
  reporter.mask('hunter/2');
  reporter.progress('key=hunter/2');
  reporter.info('key=hunter%2F2');
  expect(written()).toBe('\r\x1b[Kkey=***\r\x1b[Kkey=***\n');
});

describe('a plain log', () => {
  test('shows progress only if nothing else is shown, and not after its end', async () => {
    const lines: string[] = [];
    const log = new PlainLog((line) => lines.push(line), 60);
    log.progress('1 MB');
    for (let i = 0; i < 4; i += 1) {
      await sleep(30);
      log.line('told');
    }
    expect(lines).toEqual(['told', 'told', 'told', 'told']);
    log.progress('2 MB');
    await sleep(100);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('  … 2 MB');
    log.progress('');
    await sleep(100);
    expect(lines).toHaveLength(5);
  });
});
