import { setTimeout as sleep } from 'node:timers/promises';
import type { Keys } from '../cloudstack/client.js';
import { adminKeys } from '../cloudstack/keys.js';
import { messageOf } from '../errors.js';
import type { Reporter } from '../reporter.js';
import { knownCause, TOO_LITTLE_MEMORY } from '../service/causes.js';
import type { ContainerService } from '../service/container.js';
import { collectLogs, type Logs, relevantLines } from '../service/logs.js';
import { BootLog } from './boot-log.js';
import { awaitsApi, type ContainerFacts, containerChecks, diskIsFull } from './checks.js';
import { parseProbe } from './facts.js';
import { judge, NotReadyError, waitUntilReady } from './wait.js';

const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** How start-cloudstack.sh says which start it uses, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
/** A database that is made takes more than this. */
const LITTLE_KILOBYTES = 100 * 1024;
/** Lines of each service's log that are searched for the cause, and that are shown as evidence. */
const LOG_LINES = 200;
const EVIDENCE_LINES = 8;

interface WaitOptions {
  timeoutSeconds: number;
  /** The administrator's keys, where they are not CloudStack's to choose. */
  fixedKeys?: Keys | undefined;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}

export interface Readiness {
  /** Seconds from the start of the wait until each check passed. */
  passedAfter: ReadonlyMap<string, number>;
  keys: Keys;
}

/**
 * Waits until a container is ready; the messages are folded. On the first failed start of the web application
 * the program is restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 *
 * @throws NotReadyError with the cause that the services' logs show, and the last relevant lines of each as evidence
 */
export function waitForContainer(service: ContainerService, options: WaitOptions): Promise<Readiness> {
  const title = 'Waiting until CloudStack and its usage server are ready';
  return options.reporter.section(title, () => pollContainer(service, options));
}

async function pollContainer(service: ContainerService, options: WaitOptions): Promise<Readiness> {
  const { fixedKeys, signal, reporter } = options;
  const log = new BootLog();
  const stopFollowing = service.engine.containers.follow(service.id, (line) => {
    log.read(line);
    const chosen = START_CHOSEN.exec(line)?.[1];
    if (chosen) reporter.info(`  ${chosen}`);
  });
  let keys: Promise<Keys> | undefined;
  const keySource = () => {
    keys ??= adminKeys(service.apiUrl, reporter, signal, fixedKeys).catch((error: unknown) => {
      keys = undefined; // Asked again in the next round.
      throw error;
    });
    return keys;
  };
  let facts: ContainerFacts | undefined;
  let observedAt = 0;
  const observe = async (missing: ReadonlyMap<string, string>) => {
    await restartFailedWebApplication(service, log, reporter);
    const isFresh = performance.now() - observedAt < PAUSE_WHILE_STARTING_SECONDS * 1000;
    if (facts && isFresh && awaitsApi(missing)) return facts;
    facts = await observeContainer(service, signal);
    observedAt = performance.now();
    return facts;
  };
  try {
    const checks = containerChecks(service, log, keySource, signal);
    const passedAfter = await waitUntilReady({ ...options, checks, observe });
    return { passedAfter, keys: await keySource() };
  } catch (error) {
    if (!(error instanceof NotReadyError)) throw error;
    throw await explained(error, service, reporter);
  } finally {
    stopFollowing();
    reporter.progress('');
  }
}

/** Whether a running container is worth waiting for: none of its checks is hopeless. */
export async function canBecomeReady(
  service: ContainerService,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<boolean> {
  const log = new BootLog();
  const stopFollowing = service.engine.containers.follow(service.id, (line) => log.read(line));
  await sleep(1000, undefined, { signal }); // The whole log so far has been read by then.
  stopFollowing();
  const facts = await observeContainer(service, signal);
  const checks = containerChecks(service, log, () => adminKeys(service.apiUrl, reporter, signal), signal);
  const verdicts = await Promise.all(checks.map((check) => judge(check, facts)));
  return verdicts.every(({ state }) => state !== 'hopeless');
}

export async function observeContainer(
  service: ContainerService,
  signal?: AbortSignal,
): Promise<ContainerFacts> {
  const [container, probe] = await Promise.all([
    service.engine.containers.find(service.id, signal),
    probeContainer(service, signal),
  ]);
  return { container, probe };
}

async function probeContainer(
  service: ContainerService,
  signal?: AbortSignal,
): Promise<ContainerFacts['probe']> {
  try {
    const result = await service.engine.containers.exec(service.id, [PROBE], {
      signal,
      timeoutSeconds: PROBE_SECONDS,
    });
    if (result.code === 0) return parseProbe(result.stdout);
    return {
      failure: `${PROBE} failed: ${(result.stderr || result.stdout).trim().split('\n').at(-1) ?? ''}`,
    };
  } catch (error) {
    signal?.throwIfAborted();
    return { failure: messageOf(error) };
  }
}

async function restartFailedWebApplication(
  service: ContainerService,
  log: BootLog,
  reporter: Reporter,
): Promise<void> {
  if (!log.webApplicationFailed || log.failedStartups > 1) return;
  log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
  reporter.warning("CloudStack's web application failed to start; restarting the program cloudstack once");
  const restart = await service.engine.containers.exec(
    service.id,
    ['supervisorctl', 'restart', 'cloudstack'],
    {
      timeoutSeconds: 60,
    },
  );
  if (restart.code !== 0)
    reporter.warning(`The restart failed: ${(restart.stderr || restart.stdout).trim()}`);
}

/** The failure with its cause: from the disk, the kernel, or else the services' logs. */
async function explained(
  { message, missing, cause }: NotReadyError,
  service: ContainerService,
  reporter: Reporter,
): Promise<NotReadyError> {
  const logs: Logs = await collectLogs(service.engine, service.id, LOG_LINES).catch((error: unknown) => {
    reporter.warning(`The logs could not be read: ${messageOf(error)}`);
    return new Map();
  });
  // These cause all other errors in the logs.
  const known = (await diskComplaint(service)) ?? (await memoryComplaint(service)) ?? knownCause(logs);
  const sentence = known && !message.includes(known) ? `${message}. Likely cause: ${known}` : message;
  return new NotReadyError(sentence, missing, cause, relevantLines(logs, EVIDENCE_LINES));
}

/** A full disk may show nowhere else: MySQL cannot even write that into its log. */
async function diskComplaint(service: ContainerService): Promise<string | undefined> {
  const output = await outputOf(service, ['df', '-P', '-k', '/var/lib/mysql']);
  const [, , , left] = (output.trim().split('\n').at(-1) ?? '').split(/\s+/);
  return Number(left) < LITTLE_KILOBYTES ? diskIsFull(Number(left)) : undefined;
}

/** The engine reports only some kills: if a limit is reached, the kernel picks any process of the container. */
async function memoryComplaint(service: ContainerService): Promise<string | undefined> {
  const [v2, v1] = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'];
  const output = await outputOf(service, ['grep', '-hs', '^oom_kill [1-9]', v2, v1]);
  return output ? TOO_LITTLE_MEMORY : undefined;
}

/** What a quick command in the container prints; nothing if the command fails. */
async function outputOf(service: ContainerService, command: string[]): Promise<string> {
  const answer = await service.engine.containers
    .exec(service.id, command, { timeoutSeconds: 10 })
    .catch(() => undefined);
  return answer?.stdout ?? '';
}
