import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SERVICE } from '../../src/inputs/service.js';

/** The engine that this run of the suite is for. */
export const ENGINE = process.env.E2E_ENGINE ?? 'docker';
export const CLI = resolve('dist/cli/index.js');

/** The version that the action takes where none is given. */
export const DEFAULT_VERSION = SERVICE.csVersion.default;
/** The base image that this run was given (`npm test -- --base-image`); without one, tests take the stand-in. */
const GIVEN_BASE = process.env.E2E_BASE_IMAGE;
export const IS_STANDIN = GIVEN_BASE === undefined;
/** The version of the CloudStack in the base image. */
export const VERSION = process.env.E2E_CS_VERSION ?? DEFAULT_VERSION;
/** How many times longer than on the stand-in anything may take. */
const PATIENCE = Number(process.env.E2E_PATIENCE ?? 1);
/** A test's time limit in milliseconds, from the seconds that it may take on the stand-in. */
export const limit = (seconds: number) => seconds * PATIENCE * 1000;

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

/** The base image of this run. */
export function base(): string {
  return GIVEN_BASE ?? standIn(VERSION);
}

/** The options that make the CLI build on it. */
export function onBase(): string[] {
  return ['--base-image', base(), '--cs-version', VERSION, '--pull', 'never'];
}

/**
 * The stand-in base image of a version, built if it is not there; for tests that hold on no other image.
 *
 * @throws Error in a run on a given base image, which must not pass on another one
 */
export function standIn(version = DEFAULT_VERSION): string {
  if (GIVEN_BASE !== undefined)
    throw new Error(`this test needs the stand-in, and this run is on ${GIVEN_BASE}`);
  const made = standIns.get(version) ?? buildStandIn(version);
  standIns.set(version, made);
  return made;
}

const standIns = new Map<string, string>();

function buildStandIn(version: string): string {
  const build = resolve('standin/build.mjs');
  return execFileSync(process.execPath, [build, ENGINE, version], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
    .trim()
    .split('\n')
    .at(-1) as string;
}

/**
 * Polls until something is there; fails with what it was waiting for, and with what the last look failed of.
 *
 * @param seconds how long it may take on the stand-in
 */
export async function until<T>(
  what: string,
  seconds: number,
  look: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + limit(seconds);
  for (;;) {
    let cause: unknown;
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > deadline) throw new Error(`${what}: not within ${limit(seconds) / 1000} s`, { cause });
    await new Promise((next) => setTimeout(next, 200));
  }
}

/**
 * Gives the base image of this run the official image's name. An official image that is on this machine is left to tests of the
 * stand-in, and moved aside for a given base.
 *
 * @returns gives the name back to what had it
 */
export function provideOfficial(version: string): () => void {
  const reference = `apache/cloudstack-simulator:${version}`;
  const before = engine('images', '--quiet', '--no-trunc', reference).trim();
  if (before !== '' && IS_STANDIN) return () => {};
  if (GIVEN_BASE === reference) return () => {};
  engine('tag', GIVEN_BASE ?? standIn(version), reference);
  return () => void (before === '' ? engine('rmi', reference) : engine('tag', before, reference));
}
