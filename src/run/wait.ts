import type { Keys } from '../cloudstack/client.js';
import { adminKeys } from '../cloudstack/keys.js';
import { messageOf } from '../errors.js';
import { apiChecks, awaitsApi } from '../readiness/api.js';
import { NotReadyError, waitUntilReady } from '../readiness/wait.js';
import type { Reporter } from '../reporter.js';
import { knownCause } from '../service/causes.js';
import { type Logs, relevantLines } from '../service/logs.js';
import type { Service } from '../service/service.js';

/** Lines of each log that are searched for the cause, and that are shown as evidence. */
const LOG_LINES = 200;
const EVIDENCE_LINES = 8;

export interface WaitOptions {
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
 * Waits until a service is ready; the messages are folded.
 *
 * @throws NotReadyError with the cause that the logs show, and the last relevant lines of each as evidence
 */
export function waitForService(service: Service, options: WaitOptions): Promise<Readiness> {
  const title = 'Waiting until CloudStack and its usage server are ready';
  return options.reporter.section(title, () => follow(service, options));
}

async function follow(service: Service, options: WaitOptions): Promise<Readiness> {
  const { reporter, signal } = options;
  const keys = keySource(service, options);
  const watch = service.watch(reporter, signal);
  const checks = [...watch.checks, ...apiChecks(service.endpoints, keys, signal)];
  const observe = (missing: ReadonlyMap<string, string>) => watch.observe(awaitsApi(missing));
  try {
    const passedAfter = await waitUntilReady({ ...options, checks, observe });
    return { passedAfter, keys: await keys() };
  } catch (error) {
    if (!(error instanceof NotReadyError)) throw error;
    throw await explained(error, service, reporter);
  } finally {
    watch.stop();
    reporter.progress('');
  }
}

/** Gets the administrator's keys, once; where that fails, they are asked for again in the next round. */
function keySource(service: Service, { reporter, signal, fixedKeys }: WaitOptions): () => Promise<Keys> {
  let keys: Promise<Keys> | undefined;
  return () => {
    keys ??= adminKeys(service.endpoints.apiUrl, reporter, signal, fixedKeys).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
}

/** The failure with its cause: from the machine, or else the logs. */
async function explained(
  { message, missing, cause }: NotReadyError,
  service: Service,
  reporter: Reporter,
): Promise<NotReadyError> {
  const logs: Logs = await service.logs(LOG_LINES).catch((error: unknown) => {
    reporter.warning(`The logs could not be read: ${messageOf(error)}`);
    return new Map();
  });
  // What is wrong with the machine causes all other errors in the logs.
  const known = (await service.machineTrouble()) ?? knownCause(logs);
  const sentence = known && !message.includes(known) ? `${message}. Likely cause: ${known}` : message;
  return new NotReadyError(sentence, missing, cause, relevantLines(logs, EVIDENCE_LINES));
}
