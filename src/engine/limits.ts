import { readFile } from 'node:fs/promises';
import type { EngineName } from './client.js';

/** Hard limits of a process; undefined if there is none, or none that can be read. */
export interface Limits {
  openFiles: number | undefined;
  processes: number | undefined;
}

/** Podman lowers its own limit to this one, and without more rights cannot raise it again. */
const PODMAN_PROCESSES = 32_768;

/**
 * Arguments of `run` that let a container open so many files, whatever the engine's own default is: some have 1,024.
 *
 * @param own those of this process, from which Podman's containers inherit: without more rights they cannot have more
 */
export function limitArguments(engine: EngineName, openFiles: number, own: Limits): string[] {
  if (engine === 'docker') return ulimit('nofile', openFiles);
  return [
    ...ulimit('nofile', Math.min(openFiles, own.openFiles ?? openFiles)),
    // Beside a limit that is given, Podman forgets those of containers.conf, and may ask for more processes than it may have.
    ...(own.processes === undefined ? [] : ulimit('nproc', Math.min(own.processes, PODMAN_PROCESSES))),
  ];
}

/** Whether an engine said that it may not set the limits that it was asked for. */
export function refusesLimits(text: string): boolean {
  return /setting rlimit|setrlimit|ulimit/i.test(text);
}

/** The limits of this process, where the system has /proc. */
export async function ownLimits(): Promise<Limits> {
  return parseLimits(await readFile('/proc/self/limits', 'utf8').catch(() => ''));
}

/** @param text of `/proc/<pid>/limits` */
export function parseLimits(text: string): Limits {
  const hard = (name: string) => new RegExp(`^Max ${name} +\\S+ +(\\d+) `, 'm').exec(text)?.[1];
  const [openFiles, processes] = ['open files', 'processes'].map((name) => hard(name));
  return {
    openFiles: openFiles === undefined ? undefined : Number(openFiles),
    processes: processes === undefined ? undefined : Number(processes),
  };
}

function ulimit(name: string, value: number): string[] {
  return ['--ulimit', `${name}=${value}:${value}`];
}
