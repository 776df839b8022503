import type { Verdict } from '../../../src/readiness/wait.js';
import { BootLog } from '../../../src/service/container/boot-log.js';
import { type ContainerFacts, containerChecks } from '../../../src/service/container/checks.js';
import { RUNNING } from './info.js';

const running = new Map(
  ['mysqld', 'cloudstack', 'cloudstack-usage'].map((name) => [name, { state: 'RUNNING', detail: '' }]),
);

const READY: ContainerFacts = {
  container: RUNNING,
  probe: {
    programs: running,
    systemctlActive: true,
    usageProcess: { pid: 18, startedAt: 1000 },
    heartbeat: 1015,
    disk: 1_000_000,
  },
};

/** The verdict of one check. */
async function verdict(name: string, facts: ContainerFacts, log = new BootLog()): Promise<Verdict> {
  const check = containerChecks(false, log).find((one) => one.name === name);
  if (!check) throw new Error(`no check is called ${name}`);
  return check.judge(facts);
}

const withProbe = (
  probe: Partial<Extract<ContainerFacts['probe'], { heartbeat: unknown }>>,
): ContainerFacts => ({
  ...READY,
  probe: { ...(READY.probe as object), ...probe } as ContainerFacts['probe'],
});

test.each([
  'container running',
  'enough memory',
  'enough disk',
  'mysqld RUNNING',
  'cloudstack-usage RUNNING',
  'systemctl active',
  'usage server heartbeat',
])('%s passes when it is true', async (name) =>
  expect(await verdict(name, READY)).toEqual({ state: 'passed' }),
);

test('a full disk is hopeless, and one that the probe does not report is not', async () => {
  expect(await verdict('enough disk', withProbe({ disk: 3000 }))).toEqual({
    state: 'hopeless',
    reason: 'the disk is full (2 MB are left): free some space',
  });
  expect(await verdict('enough disk', withProbe({ disk: undefined }))).toEqual({ state: 'passed' });
});

test('a heartbeat older than the process is stale', async () => {
  expect(await verdict('usage server heartbeat', withProbe({ heartbeat: 940 }))).toEqual({
    state: 'pending',
    reason: 'the last one is 60 s older than the process',
  });
  expect(await verdict('usage server heartbeat', withProbe({ heartbeat: 1000 }))).toMatchObject({
    state: 'pending',
  });
});

test.each([
  ['FATAL', 'hopeless'],
  ['EXITED', 'hopeless'],
  ['BACKOFF', 'pending'],
  ['STARTING', 'pending'],
])('a program that is %s is %s', async (state, expected) => {
  const programs = new Map([...running, ['cloudstack', { state, detail: '' }]]);
  expect((await verdict('cloudstack RUNNING', withProbe({ programs }))).state).toBe(expected);
});

test.each([
  [undefined, 'the container was removed'],
  [{ ...RUNNING, status: 'exited', exitCode: 3 }, 'the container has exited with code 3'],
  [
    { ...RUNNING, status: 'exited', outOfMemory: true },
    'there is too little memory, so a program was killed',
  ],
])('a container that is gone is hopeless', async (container, reason) => {
  const facts = { ...READY, container: container as ContainerFacts['container'] };
  expect(await verdict('container running', facts)).toMatchObject({ state: 'hopeless' });
  expect(((await verdict('container running', facts)) as { reason: string }).reason).toContain(reason);
});

test('the first failed web application is pending, the second hopeless', async () => {
  const log = new BootLog();
  log.read('[WARNING] Failed startup of context');
  expect((await verdict('web application', READY, log)).state).toBe('pending');
  log.read('[WARNING] Failed startup of context');
  expect((await verdict('web application', READY, log)).state).toBe('hopeless');
});
