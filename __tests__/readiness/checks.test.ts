import { BootLog } from '../../src/readiness/boot-log.js';
import { type ContainerFacts, containerChecks } from '../../src/readiness/checks.js';
import type { Verdict } from '../../src/readiness/wait.js';

const SERVICE = {
  apiUrl: 'http://127.0.0.1:1/client/api',
  integrationUrl: 'http://127.0.0.1:1/client/api',
  uiUrl: '',
  ui: false,
};

const CONTAINER: ContainerFacts['container'] = {
  ...{ id: 'c', name: 'n', imageId: 'i', status: 'running', exitCode: 0, outOfMemory: false, error: '' },
  ...{ labels: {}, ports: {} },
};

const running = new Map(
  ['mysqld', 'cloudstack', 'cloudstack-usage'].map((name) => [name, { state: 'RUNNING', detail: '' }]),
);

const READY: ContainerFacts = {
  container: CONTAINER,
  probe: {
    programs: running,
    systemctlActive: true,
    usageProcess: { pid: 18, startedAt: 1000 },
    heartbeat: 1015,
    disk: 1_000_000,
  },
};

/** The verdict of one check; those of the API need a server and are tested with one. */
async function verdict(name: string, facts: ContainerFacts, log = new BootLog()): Promise<Verdict> {
  const check = containerChecks(SERVICE, log, () => Promise.reject(new Error('no keys'))).find(
    (one) => one.name === name,
  );
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
  [{ ...CONTAINER, status: 'exited', exitCode: 3 }, 'the container has exited with code 3'],
  [
    { ...CONTAINER, status: 'exited', outOfMemory: true },
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
