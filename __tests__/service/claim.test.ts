import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimName, removeDeadClaim } from '../../src/service/claim.js';
import { startOf } from '../../src/service/processes.js';
import { start } from '../e2e/harness.js';
import { recorder } from '../recorder.js';

const NAME = 'claimed';
let directory: string;
const before = process.env.XDG_STATE_HOME;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'claims-'));
  process.env.XDG_STATE_HOME = directory;
  mkdirSync(join(directory, 'cloudstack-usage'));
});
afterEach(() => {
  if (before === undefined) delete process.env.XDG_STATE_HOME;
  else process.env.XDG_STATE_HOME = before;
  rmSync(directory, { recursive: true });
});

const files = () => readdirSync(join(directory, 'cloudstack-usage'));
const leave = (claim: object, ending = '') =>
  writeFileSync(join(directory, 'cloudstack-usage', `${NAME}.claim${ending}`), JSON.stringify(claim));
const claim = (work: () => Promise<unknown>, fingerprint = 'same', timeoutSeconds = 30) =>
  claimName({ name: NAME, fingerprint, timeoutSeconds, reporter: recorder() }, work);

/** Numbers of processes that have ended, and of one that is another's by now. */
async function deadClaims(): Promise<object[]> {
  const { child, finished } = start(process.execPath, ['-e', '']);
  const startedAt = await startOf(child.pid as number);
  await finished;
  return [
    { pid: child.pid, startedAt, fingerprint: 'same' },
    { pid: child.pid, startedAt, fingerprint: 'another' },
    { pid: process.pid, startedAt: 'in another life', fingerprint: 'same' },
  ];
}

test('of twenty that come at once, after one that was killed, one at a time has the name', async () => {
  for (const dead of await deadClaims()) {
    leave(dead);
    let now = 0;
    let most = 0;
    let turns = 0;
    const turn = async () => {
      most = Math.max(most, ++now);
      await sleep(5);
      now--;
      turns++;
    };
    // Each comes a little later than the one before it.
    await Promise.all(Array.from({ length: 20 }, (_, index) => sleep(index / 2).then(() => claim(turn))));
    expect({ most, turns }).toEqual({ most: 1, turns: 20 });
    expect(files()).toEqual([]);
  }
});

test("a run that was killed while it removed another's claim is no hindrance", async () => {
  const [dead = {}] = await deadClaims();
  leave(dead);
  leave(dead, '.remover');
  expect(await claim(async () => 'done')).toBe('done');
  expect(files()).toEqual([]);
});

test('the claim of a run that was killed can be removed, that of one that lives cannot', async () => {
  await removeDeadClaim(NAME);
  for (const dead of await deadClaims()) {
    leave(dead);
    await removeDeadClaim(NAME);
    expect(files()).toEqual([]);
  }
  await claim(async () => {
    await removeDeadClaim(NAME);
    expect(files()).toEqual([`${NAME}.claim`]);
  });
});

test('a name is free again after a failure', async () => {
  await expect(claim(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await claim(async () => 'done')).toBe('done');
});

test('other settings are refused, and a run that takes too long is named', async () => {
  await claim(async () => {
    await expect(claim(async () => {}, 'other')).rejects.toThrow(
      `name: another run (process ${process.pid}) is starting ${NAME} with other settings`,
    );
    await expect(claim(async () => {}, 'same', 0.2)).rejects.toThrow(
      `name: another run (process ${process.pid}) has been starting ${NAME} for`,
    );
  });
});

test('a process that has ended and was not reaped does not run', async () => {
  const code = "require('child_process').spawn('true'); console.log('made'); for (;;);";
  const parent = start(process.execPath, ['-e', code]);
  try {
    while (!parent.output.stdout.includes('made')) await sleep(10);
    const children = start('pgrep', ['-P', String(parent.child.pid)]);
    const child = Number((await children.finished).stdout);
    expect(child).toBeGreaterThan(0);
    const deadline = Date.now() + 5000;
    while ((await startOf(child)) !== undefined && Date.now() < deadline) await sleep(20);
    expect(await startOf(child)).toBeUndefined();
  } finally {
    parent.child.kill('SIGKILL');
    await parent.finished;
  }
});
