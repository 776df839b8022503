import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The engine that this run of the suite is for. */
export const ENGINE = process.env.E2E_ENGINE ?? 'docker';
export const CLI = resolve('dist/cli/index.js');

/** The embedded engine's state of these tests, apart from the user's own. */
const STATE = mkdtempSync(join(tmpdir(), 'cloudstack-usage-'));

export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end; nothing of it is interpreted by a shell. */
export function run(
  program: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<Finished> {
  return start(program, args, env, cwd).finished;
}

export function start(program: string, args: string[], env: NodeJS.ProcessEnv = {}, cwd?: string) {
  const environment = {
    ...process.env,
    DOCKER_BUILDKIT: '0',
    XDG_STATE_HOME: STATE,
    NODE_OPTIONS: '',
    ...env,
  };
  const child = spawn(program, args, { env: environment, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (data: Buffer) => {
      output[stream] += data;
    });
  }
  const finished = new Promise<Finished>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 128, ...output }));
  });
  return { child, output, finished };
}

/** The CLI as users run it. */
export function cli(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return run(process.execPath, [CLI, ...args], env);
}

export function engine(...args: string[]): string {
  return execFileSync(ENGINE, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** Names of all containers, stopped ones too. */
export function containers(): string[] {
  return engine('ps', '--all', '--format', '{{.Names}}').split('\n');
}

/** Removes a container at once; Podman would wait for it to stop. */
export function remove(container: string): void {
  engine('rm', '--force', '--volumes', ...(ENGINE === 'podman' ? ['--time', '0'] : []), container);
}

/** The stand-in base image of a version, built if it is not there. */
export function standIn(version = '4.20.1.0'): string {
  const build = resolve('__tests__/e2e/base/build.mjs');
  return execFileSync(process.execPath, [build, ENGINE, version], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
    .trim()
    .split('\n')
    .at(-1) as string;
}

/** Polls until something is there; fails with what it was waiting for, and with what the last look failed of. */
export async function until<T>(
  what: string,
  seconds: number,
  look: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    let cause: unknown;
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${seconds} s`, { cause });
    await new Promise((next) => setTimeout(next, 200));
  }
}

/**
 * Gives the stand-in the official image's name, where that is not on this machine.
 *
 * @returns takes the name away again
 */
export function provideOfficial(version: string): () => void {
  const reference = `apache/cloudstack-simulator:${version}`;
  if (engine('images', '--quiet', reference).trim() !== '') return () => {};
  engine('tag', standIn(version), reference);
  return () => void engine('rmi', reference);
}
