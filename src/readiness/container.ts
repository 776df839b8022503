import { setTimeout as sleep } from 'node:timers/promises';
import type { Keys } from '../cloudstack/client.js';
import { adminKeys } from '../cloudstack/keys.js';
import { messageOf } from '../errors.js';
import type { Reporter } from '../reporter.js';
import type { ContainerService } from '../service/container.js';
import { collectLogs, relevantLines } from '../service/logs.js';
import { BootLog } from './boot-log.js';
import { awaitsApi, type ContainerFacts, containerChecks } from './checks.js';
import { parseProbe } from './facts.js';
import { judge, NotReadyError, waitUntilReady } from './wait.js';

const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** How start-cloudstack.sh tells which start it takes, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
/** A database that is made takes more than this. */
const LEAST_DISK_MEGABYTES = 100;
/** Lines of evidence for each service. */
const EVIDENCE_LINES = 8;

export interface Readiness {
  /** Seconds from the start of the wait until each check passed. */
  passedAfter: ReadonlyMap<string, number>;
  keys: Keys;
}

/**
 * Waits until a container is truly ready. On the first failed start of the web application the program is
 * restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 *
 * @throws NotReadyError with the last relevant lines of each service's log as evidence
 */
export async function waitForContainer(
  service: ContainerService,
  options: { timeoutSeconds: number; reporter: Reporter; signal?: AbortSignal | undefined },
): Promise<Readiness> {
  const { signal, reporter } = options;
  const log = new BootLog();
  const stopFollowing = service.engine.followLogs(service.id, (line) => {
    log.read(line);
    const chosen = START_CHOSEN.exec(line)?.[1];
    if (chosen) reporter.info(`  ${chosen}`);
  });
  let keys: Promise<Keys> | undefined;
  const keySource = () => {
    keys ??= adminKeys(service.apiUrl, signal).catch((error: unknown) => {
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
    const message = `${error.message}${await diskComplaint(service)}`;
    throw new NotReadyError(message, error.missing, error.cause, await evidence(service));
  } finally {
    stopFollowing();
    reporter.progress('');
  }
}

/** Whether a running container is worth waiting for: none of its checks is hopeless. */
export async function canBecomeReady(service: ContainerService, signal?: AbortSignal): Promise<boolean> {
  const log = new BootLog();
  const stopFollowing = service.engine.followLogs(service.id, (line) => log.read(line));
  await sleep(1000, undefined, { signal }); // The whole log so far has been read by then.
  stopFollowing();
  const facts = await observeContainer(service, signal);
  const checks = containerChecks(service, log, () => adminKeys(service.apiUrl, signal), signal);
  const verdicts = await Promise.all(checks.map((check) => judge(check, facts)));
  return verdicts.every(({ state }) => state !== 'hopeless');
}

export async function observeContainer(
  service: ContainerService,
  signal?: AbortSignal,
): Promise<ContainerFacts> {
  const [container, probe] = await Promise.all([
    service.engine.container(service.id, signal),
    probeContainer(service, signal),
  ]);
  return { container, probe };
}

async function probeContainer(
  service: ContainerService,
  signal?: AbortSignal,
): Promise<ContainerFacts['probe']> {
  try {
    const result = await service.engine.exec(service.id, [PROBE], { signal, timeoutSeconds: PROBE_SECONDS });
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
  reporter.warning('CloudStack’s web application failed to start; restarting the program cloudstack once');
  const restart = await service.engine.exec(service.id, ['supervisorctl', 'restart', 'cloudstack'], {
    timeoutSeconds: 60,
  });
  if (restart.code !== 0)
    reporter.warning(`The restart failed: ${(restart.stderr || restart.stdout).trim()}`);
}

/** A full disk shows nowhere else: MySQL cannot even write that into its log. */
async function diskComplaint(service: ContainerService): Promise<string> {
  const command = ['df', '-P', '-k', '/var/lib/mysql'];
  const answer = await service.engine
    .exec(service.id, command, { timeoutSeconds: 10 })
    .catch(() => undefined);
  const left =
    answer?.code === 0 ? Number(answer.stdout.trim().split('\n').at(-1)?.split(/\s+/)[3]) : Number.NaN;
  if (!(left < LEAST_DISK_MEGABYTES * 1024)) return '';
  return `; the disk is full (${Math.floor(left / 1024)} MB are left): free some`;
}

async function evidence(service: ContainerService): Promise<string[]> {
  try {
    return relevantLines(await collectLogs(service.engine, service.id, 200), EVIDENCE_LINES);
  } catch (error) {
    return [`No logs could be read: ${messageOf(error)}`];
  }
}
