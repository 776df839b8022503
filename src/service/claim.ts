import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatSeconds } from '../duration.js';
import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import { startOf } from './processes.js';
import { inStateDirectory, makeStateDirectory, stateDirectory } from './state-directory.js';

/** Milliseconds between two looks at a name that another run has. */
const PAUSE = 100;

/** Who brings a name up, as its file says. */
interface Claim {
  pid: number;
  /** When that process started: its number alone may be another's by now. */
  startedAt: string;
  /** What makes its service differ from another. */
  fingerprint: string;
}

interface ClaimRequest {
  name: string;
  fingerprint: string;
  /** Seconds to wait for another run with the same fingerprint. */
  timeoutSeconds: number;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}

/**
 * Does work while no other run of this user brings up a service of the same name. It waits for one that brings up the
 * same; a run that was killed is no hindrance.
 *
 * @throws UserError if another run brings up something else under the name, or takes too long
 */
export async function claimName<T>(request: ClaimRequest, work: () => Promise<T>): Promise<T> {
  const { name, fingerprint, timeoutSeconds, reporter, signal } = request;
  const file = claimFile(name);
  const mine = await claimOf(fingerprint);
  await makeStateDirectory();
  const start = performance.now();
  const waited = () => (performance.now() - start) / 1000;
  for (let told = false; ; told = true) {
    signal?.throwIfAborted();
    const other = await inStateDirectory(() => make(file, mine));
    if (!other) break;
    const run = `name: another run (process ${other.pid})`;
    if (other.fingerprint !== fingerprint)
      throw new UserError(`${run} is starting ${name} with other settings: wait for it, or use another name`);
    if (waited() > timeoutSeconds)
      throw new UserError(
        `${run} has been starting ${name} for ${formatSeconds(waited())}: wait for it, end it, or use another name`,
      );
    if (!told) reporter.info(`Another run (process ${other.pid}) is starting ${name}: waiting for it`);
    await sleep(PAUSE, undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Removes the claim of a run that was killed; one of a run that lives stays. */
export async function removeDeadClaim(name: string): Promise<void> {
  const file = claimFile(name);
  const claim = await inStateDirectory(() => read(file));
  if (claim && !(await isAlive(claim))) await removeDead(file, await claimOf(''));
}

function claimFile(name: string): string {
  return join(stateDirectory(), `${name}.claim`);
}

async function claimOf(fingerprint: string): Promise<Claim> {
  const startedAt = await startOf(process.pid);
  if (startedAt === undefined) throw new Error(`process ${process.pid} does not find itself`);
  return { pid: process.pid, startedAt, fingerprint };
}

/** Makes a claim's file. @returns the claim of a run that lives and made it before */
async function make(file: string, mine: Claim): Promise<Claim | undefined> {
  for (;;) {
    if (await isNew(file, mine)) return undefined;
    const other = await read(file);
    if (other && (await isAlive(other))) return other;
    await removeDead(file, mine);
  }
}

/** A claim is whole from the first moment, and there is one at most. */
async function isNew(file: string, mine: Claim): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

/** One alone removes what a killed run left: a second would remove the claim of whoever came next. */
async function removeDead(file: string, mine: Claim): Promise<void> {
  const remover = `${file}.remover`;
  if (await make(remover, mine)) return void (await sleep(PAUSE));
  try {
    const other = await read(file);
    if (other && !(await isAlive(other))) await rm(file);
  } finally {
    await rm(remover, { force: true });
  }
}

async function read(file: string): Promise<Claim | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Claim;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function isAlive({ pid, startedAt }: Claim): Promise<boolean> {
  return (await startOf(pid)) === startedAt;
}
