import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFailureReason } from '../engine/complaints.js';
import type { PublishedPort } from '../engine/ports.js';
import { UserError } from '../errors.js';
import type { Settings } from '../inputs.js';
import { type Endpoints, endpoints } from './endpoints.js';
import { type GlobalSetting, settingLines, settingsOfInput } from './global-settings.js';
import { refuseTakenPorts } from './ports.js';
import { endProcess, processesWith } from './processes.js';
import { inStateDirectory, stateDirectory } from './state-directory.js';

/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
/** The emulator's option by which its process is known. */
const STATE_FILE_OPTION = '--state-file';

/** What the emulator writes once it listens. */
interface EmulatorState {
  pid: number;
  apiUrl: string;
  integrationUrl: string;
  startedAt: string;
  /** The emulator's own arguments, as one text. */
  startedWith: string;
  /** What the emulator has to say of the version that it was asked for. */
  notice?: string;
}

export interface EmbeddedService extends Endpoints {
  pid: number;
  adopted: boolean;
  startedWith: string;
  notice?: string | undefined;
}

/**
 * Starts the emulator in a background process that outlives this one.
 *
 * @param program path of the emulator's bundle
 * @throws UserError with the emulator's own words if it does not come up
 */
export async function startEmbedded(
  settings: Settings,
  globalSettings: readonly GlobalSetting[],
  program: string,
): Promise<EmbeddedService> {
  const { log } = files(settings.name);
  const args = emulatorArguments(settings);
  const running = await findEmbedded(settings.name);
  if (running?.startedWith === args.join(' ')) return { ...running, adopted: true };
  await stopEmbedded(settings.name);
  await refuseTakenPorts(settings, false, 'user');
  const output = await open(log, 'w', 0o600);
  const child = spawn(process.execPath, [program, ...args], {
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    // A command line is everyone's to read, and a value may be a secret.
    env: { ...process.env, CLOUDSTACK_SETTINGS: settingLines(globalSettings) },
  });
  await output.close();
  let ended: string | undefined;
  child.on('exit', (code, signal) => {
    ended = signal || code === 0 ? 'it was ended, as by "down"' : `it ended with code ${code}`;
  });
  child.on('error', ({ message }) => {
    ended = message;
  });
  const deadline = performance.now() + START_SECONDS * 1000;
  while (performance.now() < deadline && ended === undefined) {
    const started = await findEmbedded(settings.name);
    if (started) {
      child.unref();
      return { ...started, adopted: false };
    }
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw startFailure(
    await embeddedLog(settings.name, 10),
    ended ?? `it did not listen within ${START_SECONDS} s`,
  );
}

/** What the emulator is started with: all that makes it differ from another. */
export function emulatorArguments(settings: Settings): string[] {
  const { state } = files(settings.name);
  return [
    ...['--api-port', String(settings.apiPort), '--integration-port', String(settings.integrationPort)],
    ...['--bind-address', settings.bindAddress, '--version', settings.csVersion, STATE_FILE_OPTION, state],
    ...['--setting', `usage.stats.job.aggregation.range=${settings.usageAggregationRange}`],
    ...['--setting', `usage.stats.job.exec.time=${settings.usageExecTime}`],
    ...['--setting', `quota.enable.service=${settings.quota}`],
    ...['--settings-digest', digestOf(settingsOfInput(settings.globalSettings))],
  ];
}

function startFailure(lines: readonly string[], ended: string): UserError {
  if (lines.length === 0) return new UserError(`The embedded engine did not start: ${ended}`);
  return new UserError(
    `The embedded engine did not start: ${startFailureReason(lines.join('\n'))}`,
    lines.slice(0, -1),
  );
}

/** Distinguishes the settings of emulators. */
function digestOf(globalSettings: readonly GlobalSetting[]): string {
  return createHash('sha256').update(settingLines(globalSettings)).digest('hex').slice(0, 16);
}

/** The embedded service of a name, if one runs. */
export async function findEmbedded(name: string): Promise<EmbeddedService | undefined> {
  const state = await readState(name);
  // One that was killed leaves the file, and its number may be another program's by now.
  if (!state || !(await emulatorsOf(name)).includes(state.pid)) return undefined;
  const { pid, startedWith, notice, apiUrl, integrationUrl } = state;
  const published = endpoints(listenerOf(apiUrl), listenerOf(integrationUrl), undefined);
  return { pid, startedWith, notice, adopted: true, ...published };
}

/** Where the emulator listens, which may be every address of the machine. */
function listenerOf(url: string): PublishedPort {
  const { hostname, port } = new URL(url);
  return { address: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** Ends the embedded service of a name. @returns whether one ran */
export async function stopEmbedded(name: string): Promise<boolean> {
  // Not those alone that wrote the state file: what was never ready, or came after another, goes as well.
  const running = await emulatorsOf(name);
  await Promise.all(running.map(endProcess));
  for (const file of Object.values(files(name))) await inStateDirectory(() => rm(file, { force: true }));
  return running.length > 0;
}

/** Numbers of all processes that are emulators of a name. */
function emulatorsOf(name: string): Promise<number[]> {
  return processesWith(STATE_FILE_OPTION, files(name).state);
}

/** The last lines of its log; none if it never started. */
export async function embeddedLog(name: string, lines: number): Promise<string[]> {
  try {
    return (await readFile(files(name).log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function readState(name: string): Promise<EmulatorState | undefined> {
  try {
    const text = await inStateDirectory(() => readFile(files(name).state, 'utf8'));
    const state = JSON.parse(text) as Partial<EmulatorState> | null;
    return state?.pid && state.apiUrl && state.integrationUrl ? (state as EmulatorState) : undefined;
  } catch (error) {
    // Not there, or broken: an emulator that runs all the same is found by its command line.
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function files(name: string): { state: string; log: string } {
  return { state: join(stateDirectory(), `${name}.json`), log: join(stateDirectory(), `${name}.log`) };
}
