import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { UserError } from '../errors.js';

/** What a finished command left: its exit code (or the signal that ended it) and all that it printed. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  signal?: AbortSignal | undefined;
  /** Seconds after which the command is killed; none by default. */
  timeoutSeconds?: number;
  /** More environment for the program. */
  env?: Readonly<Record<string, string>>;
  /** Called for each line of stdout and stderr as it comes. */
  onLine?: (line: string) => void;
}

/** The command did not end within its time. */
export class CommandTimeoutError extends UserError {
  override name = 'CommandTimeoutError';
}

/**
 * Runs a program with an argument array (never through a shell) and collects what it prints.
 *
 * `@actions/exec` cannot end what it has started; an aborted run must leave no `docker pull` behind.
 *
 * @throws the signal's reason when aborted, CommandTimeoutError after `timeoutSeconds`, and the
 *   system's error (`ENOENT`) where the program cannot be started
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  options.signal?.throwIfAborted();
  const env = { ...process.env, ...options.env };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let timedOut = false;
  const abort = () => child.kill('SIGTERM');
  const timer = setTimeout(
    () => {
      timedOut = true;
      child.kill('SIGKILL');
    },
    (options.timeoutSeconds ?? 0) * 1000 || 2 ** 31 - 1,
  );
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const stdout = collect(child.stdout, options.onLine);
    const stderr = collect(child.stderr, options.onLine);
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode) => resolve(exitCode ?? 128));
    });
    options.signal?.throwIfAborted();
    if (timedOut) {
      throw new CommandTimeoutError(
        `${program} ${args[0] ?? ''} did not end within ${options.timeoutSeconds} s`,
      );
    }
    return { code, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
  }
}

/**
 * Starts a program and hands over each line that it prints, until it ends or is stopped.
 *
 * @returns a function that stops it
 */
export function followCommand(
  program: string,
  args: readonly string[],
  onLine: (line: string) => void,
): () => void {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  // The follower is evidence only: that it cannot start shows in every other command, too.
  child.on('error', (error) => onLine(`${program}: ${error.message}`));
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  return () => child.kill('SIGTERM');
}

/** Gathers a stream's text as it comes; to be read once the command has closed. */
function collect(stream: NodeJS.ReadableStream, onLine?: (line: string) => void): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (onLine) createInterface({ input: stream }).on('line', onLine);
  return () => Buffer.concat(chunks).toString('utf8');
}
