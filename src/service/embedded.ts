import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../engine/command.js';
import { UserError } from '../errors.js';
import type { Settings } from '../inputs.js';
import { type Endpoints, endpoints } from './endpoints.js';
import { type GlobalSetting, settingLines, settingsOfInput } from './global-settings.js';

/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
const STOP_SECONDS = 5;

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
  const { state, log } = files(settings.name);
  const args = [
    ...['--api-port', String(settings.apiPort), '--integration-port', String(settings.integrationPort)],
    ...['--bind-address', settings.bindAddress, '--version', settings.csVersion, '--state-file', state],
    ...['--setting', `usage.stats.job.aggregation.range=${settings.usageAggregationRange}`],
    ...['--setting', `usage.stats.job.exec.time=${settings.usageExecTime}`],
    ...['--setting', `quota.enable.service=${settings.quota}`],
    ...['--settings-digest', digestOf(settingsOfInput(settings.globalSettings))],
  ];
  const running = await findEmbedded(settings.name);
  if (running?.startedWith === args.join(' ')) return { ...running, adopted: true };
  if (running) await stopEmbedded(settings.name);
  await mkdir(stateDirectory(), { recursive: true, mode: 0o700 });
  const output = await open(log, 'w', 0o600);
  const child = spawn(process.execPath, [program, ...args], {
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    // A command line is everyone's to read, and a value may be a secret.
    env: { ...process.env, CLOUDSTACK_SETTINGS: settingLines(globalSettings) },
  });
  await output.close();
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  child.on('error', () => {
    ended = true;
  });
  const deadline = performance.now() + START_SECONDS * 1000;
  while (performance.now() < deadline && !ended) {
    const started = await findEmbedded(settings.name);
    if (started) {
      child.unref();
      return { ...started, adopted: false };
    }
    await sleep(20);
  }
  child.kill('SIGKILL');
  const lines = (await readFile(log, 'utf8')).split('\n').filter(Boolean);
  throw new UserError(
    `The embedded engine did not start: ${lines.at(-1) ?? 'it printed nothing'}`,
    lines.slice(-10),
  );
}

/** Distinguishes the settings of emulators. */
function digestOf(globalSettings: readonly GlobalSetting[]): string {
  return createHash('sha256').update(settingLines(globalSettings)).digest('hex').slice(0, 16);
}

/** The embedded service of a name, if one runs. */
export async function findEmbedded(name: string): Promise<EmbeddedService | undefined> {
  const state = await readState(name);
  if (!state || !(await isEmulator(state.pid, files(name).state))) return undefined;
  const ports = {
    api: Number(new URL(state.apiUrl).port),
    integration: Number(new URL(state.integrationUrl).port),
  };
  const bindAddress = new URL(state.apiUrl).hostname.replace(/^\[|\]$/g, '');
  const { pid, startedWith, notice } = state;
  return { pid, startedWith, notice, adopted: true, ...endpoints(bindAddress, { ...ports, ui: undefined }) };
}

/** Ends the embedded service of a name. @returns whether one ran */
export async function stopEmbedded(name: string): Promise<boolean> {
  const running = await findEmbedded(name);
  if (running) await endProcess(running.pid);
  for (const file of Object.values(files(name))) await rm(file, { force: true });
  return running !== undefined;
}

export async function embeddedLog(name: string, lines: number): Promise<string[]> {
  return (await readFile(files(name).log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
}

async function endProcess(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const deadline = performance.now() + STOP_SECONDS * 1000;
  while (isAlive(pid) && performance.now() < deadline) await sleep(20);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

async function readState(name: string): Promise<EmulatorState | undefined> {
  try {
    const state = JSON.parse(await readFile(files(name).state, 'utf8')) as Partial<EmulatorState> | null;
    return state?.pid && state.apiUrl && state.integrationUrl ? (state as EmulatorState) : undefined;
  } catch (error) {
    // Not there: nothing is running. Half written: it is about to listen.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether a process is the emulator that wrote a state file: one that was killed leaves the file, and its number may be
 * another program's by now, or a dead child's that nobody has reaped.
 */
async function isEmulator(pid: number, stateFile: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux')
    return (await runCommand('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout.includes(stateFile);
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(stateFile);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function files(name: string): { state: string; log: string } {
  return { state: join(stateDirectory(), `${name}.json`), log: join(stateDirectory(), `${name}.log`) };
}

function stateDirectory(): string {
  const base = process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state');
  return join(base, 'cloudstack-usage');
}
