import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedPort } from '../../engine/ports.js';
import { type Endpoints, endpoints } from '../endpoints.js';
import { endProcess, processesWith } from '../processes.js';
import { inStateDirectory, stateDirectory } from '../state-directory.js';

/** The emulator's option by which its process is known. */
export const STATE_FILE_OPTION = '--state-file';

/** What the emulator writes once it listens. */
interface EmulatorState {
  pid: number;
  apiUrl: string;
  integrationUrl: string;
  /** The emulator's own arguments, as one text. */
  startedWith: string;
  /** What the emulator has to say of the version that it was asked for. */
  notice?: string;
}

/** An emulator that listens. */
export interface EmulatorProcess extends Pick<EmulatorState, 'pid' | 'startedWith' | 'notice'> {
  endpoints: Endpoints;
}

/** The emulator of a name, if one listens. */
export async function findEmulator(name: string): Promise<EmulatorProcess | undefined> {
  const state = await readState(name);
  // One that was killed leaves the file, and its number may be another program's by now.
  if (!state || !(await emulatorsOf(name)).includes(state.pid)) return undefined;
  const { apiUrl, integrationUrl, ...process } = state;
  return { ...process, endpoints: endpoints(listenerOf(apiUrl), listenerOf(integrationUrl), undefined) };
}

/** Ends the emulators of a name and removes their files. @returns whether one ran */
export async function stopEmulator(name: string): Promise<boolean> {
  // Not those alone that wrote the state file: what was never ready, or came after another, goes as well.
  const running = await emulatorsOf(name);
  await Promise.all(running.map(endProcess));
  for (const file of Object.values(emulatorFiles(name)))
    await inStateDirectory(() => rm(file, { force: true }));
  return running.length > 0;
}

/** The last lines of its log; none if it was never started, or removed. */
export async function emulatorLog(name: string, lines: number): Promise<string[]> {
  try {
    const { log } = emulatorFiles(name);
    return (await readFile(log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export function emulatorFiles(name: string): { state: string; log: string } {
  return { state: join(stateDirectory(), `${name}.json`), log: join(stateDirectory(), `${name}.log`) };
}

/** Numbers of all processes that are emulators of a name. */
function emulatorsOf(name: string): Promise<number[]> {
  return processesWith(STATE_FILE_OPTION, emulatorFiles(name).state);
}

async function readState(name: string): Promise<EmulatorState | undefined> {
  try {
    const text = await inStateDirectory(() => readFile(emulatorFiles(name).state, 'utf8'));
    const state = JSON.parse(text) as Partial<EmulatorState> | null;
    return state?.pid && state.apiUrl && state.integrationUrl ? (state as EmulatorState) : undefined;
  } catch (error) {
    // Not there, or broken: an emulator that runs all the same is found by its command line.
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Where the emulator listens, which may be every address of the machine. */
function listenerOf(url: string): PublishedPort {
  const { hostname, port } = new URL(url);
  return { address: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}
