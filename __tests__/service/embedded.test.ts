import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { processesWith } from '../../src/service/processes.js';
import { CLI, cli, run, start, until } from '../e2e/harness.js';

const NAME = 'embedded-test';
const UP = ['up', '--name', NAME, '--engine', 'embedded', '--zone', 'none', '--json'];
const FREE = ['--api-port', '0', '--integration-port', '0'];
let home: string;
let env: NodeJS.ProcessEnv;
const state = () => join(home, 'cloudstack-usage', `${NAME}.json`);
const emulators = () => processesWith('--state-file', state());
const down = () => cli(['down', '--name', NAME, '--engine', 'embedded'], env);
const up = (...more: string[]) => cli([...UP, ...more], env);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'embedded-'));
  env = { XDG_STATE_HOME: home };
});
afterEach(async () => {
  await down();
  expect(await emulators()).toEqual([]);
  rmSync(home, { recursive: true });
});

test('of two at the same moment the second takes the service of the first', async () => {
  const results = await Promise.all([up(...FREE), up(...FREE)]);
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  const [one, two] = results.map(({ stdout }) => JSON.parse(stdout)['api-url']);
  expect(one).toBe(two);
  expect(results.filter(({ stderr }) => stderr.includes('is already running'))).toHaveLength(1);
  expect(await emulators()).toHaveLength(1);
  expect((await down()).stdout).toBe(`${NAME}: removed\n`);
});

test('of two with other settings at the same moment one is refused, or comes after the other', async () => {
  const versions = ['4.20.1.0', '4.19.3.0'];
  const results = await Promise.all(versions.map((version) => up(...FREE, '--cs-version', version)));
  for (const { code, stderr } of results.filter((result) => result.code !== 0)) {
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^name: another run \(process \d+\) is starting embedded-test with other settings: wait for it, or use another name\n$/,
    );
  }
  expect(results.some(({ code }) => code === 0)).toBe(true);
  expect(await emulators()).toHaveLength(1);
});

test('down removes an emulator that never wrote its state file', async () => {
  expect(await up(...FREE)).toMatchObject({ code: 0 });
  rmSync(state());
  expect((await down()).stdout).toBe(`${NAME}: removed\n`);
  expect(await emulators()).toEqual([]);
});

test('up takes the place of an emulator that never wrote its state file', async () => {
  expect(await up(...FREE)).toMatchObject({ code: 0 });
  const before = await emulators();
  rmSync(state());
  expect(await up(...FREE)).toMatchObject({ code: 0 });
  const after = await emulators();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});

test.each([
  [
    'does not listen yet',
    'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);',
    'The embedded engine did not start: it was ended, as by "down"',
  ],
  [
    'does not answer yet',
    `const { prototype } = require('node:http').Server; const { emit } = prototype;
     prototype.emit = function (...event) { return event[0] === 'request' || emit.apply(this, event); };`,
    'CloudStack can never become ready: the embedded engine was ended, as by "down"',
  ],
])(
  'down in the middle of up ends it while the emulator %s, and leaves nothing',
  async (_, code, sentence) => {
    const preload = join(home, 'preload.cjs');
    writeFileSync(preload, `if (process.argv.includes('--state-file')) { ${code} }`);
    const slow = { ...env, NODE_OPTIONS: `--require ${preload}` };
    const job = start(process.execPath, [CLI, ...UP, ...FREE], slow);
    await until('the emulator', 30, async () => (await emulators()).length > 0);
    if (sentence.includes('ready')) await until('the wait', 30, () => job.output.stderr.includes('process'));
    expect((await down()).stdout).toBe(`${NAME}: removed\n`);
    const { code: exit, stderr } = await job.finished;
    expect(exit).toBe(1);
    expect(stderr).toContain(`${sentence}\n`);
  },
);

test('a run that was killed in the middle is no hindrance, and what it started is adopted or ended', async () => {
  const job = start(process.execPath, [CLI, ...UP, ...FREE], env);
  await until('the emulator', 30, async () => (await emulators()).length > 0);
  job.child.kill('SIGKILL');
  await job.finished;
  expect(await up(...FREE)).toMatchObject({ code: 0 });
  expect(await emulators()).toHaveLength(1);
});

describe('what is not possible is reported in one sentence', () => {
  const refused = async (sentence: string, ...more: string[]) => {
    expect(await up(...more)).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
    expect(await emulators()).toEqual([]);
  };

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const taken = (input: string) =>
      `The service cannot be started: ${input}: port ${port} on 127.0.0.1 is in use: stop the program that listens there, or use another port or 0`;
    try {
      await refused(taken('api-port'), '--api-port', String(port), '--integration-port', '0');
      await refused(taken('integration-port'), '--api-port', '0', '--integration-port', String(port));
    } finally {
      other.close();
    }
  });

  test('an address that this machine does not have', () =>
    refused(
      'The service cannot be started: bind-address: this machine has no address 203.0.113.7',
      ...FREE,
      ...['--bind-address', '203.0.113.7'],
    ));

  test('a state directory that is none', async () => {
    const result = await cli([...UP, ...FREE], { XDG_STATE_HOME: '/dev/null' });
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'The state directory /dev/null/cloudstack-usage cannot be used (ENOTDIR): make it writable, or set XDG_STATE_HOME to a directory that is\n',
    });
  });

  /** As a user without rights: root may use every port and directory. */
  const asUser = async (...args: string[]) => {
    const copy = join(home, 'copy');
    await run('mkdir', [copy]);
    await run('cp', ['-r', ...['dist', 'package.json', 'emulator'].map((path) => resolve(path)), '-t', copy]);
    await run('chmod', ['-R', 'a+rX', home]);
    const program = [process.execPath, join(copy, 'dist', 'cli', 'index.js'), ...UP, ...args];
    const nobody = ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'];
    const [command = '', ...rest] = process.getuid?.() === 0 ? [...nobody, ...program] : program;
    return run(command, rest, env);
  };

  test('a state directory that this user may not write to', async () => {
    chmodSync(home, 0o555);
    const { code, stderr } = await asUser(...FREE);
    chmodSync(home, 0o755);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The state directory \S+ cannot be used \(EACCES\): make it writable, .*\n$/);
  });

  test('a port that this user may not use', async () => {
    await run('chmod', ['a+rwx', home]);
    const { code, stderr } = await asUser('--api-port', '1', '--integration-port', '0');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'The service cannot be started: api-port: this user may not use port 1: use one from 1024 on, or 0\n',
    });
  });
});
