import { createInterface } from 'node:readline';
import { UserError } from '../errors.js';

/** What a finished command left: its exit code (128 if a signal ended it) and all that it printed. */
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

/** From SIGTERM to SIGKILL, for a client that hangs. */
const KILL_AFTER_MILLIS = 1000;

/**
 * Runs a program with an argument array (never through a shell) and collects what it prints.
 *
 * `@actions/exec` cannot end what it has started; an aborted run must leave no `docker pull` behind.
 *
 * @throws the signal's reason when aborted, CommandTimeoutError after `timeoutSeconds`, and the
 *   system's error (`ENOENT`) if the program cannot be started
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  { signal, timeoutSeconds = 0, env = {}, onLine }: CommandOptions = {},
): Promise<CommandResult> {
  signal?.throwIfAborted();
  // Loaded only when a command is run: it is larger than all that the command line's own start loads.
  const { execa } = await import('execa');
  const running = execa(program, args, {
    stdin: 'ignore',
    reject: false,
    stripFinalNewline: false,
    maxBuffer: Number.MAX_SAFE_INTEGER,
    env,
    timeout: timeoutSeconds * 1000,
    forceKillAfterDelay: KILL_AFTER_MILLIS,
    cleanup: false,
    ...(signal && { cancelSignal: signal }),
  } as const);
  if (onLine) followLines([running.stdout, running.stderr], onLine);
  const result = await running;
  signal?.throwIfAborted();
  if (result.timedOut)
    throw new CommandTimeoutError(`${program} ${args[0] ?? ''} did not end within ${timeoutSeconds} s`);
  const { exitCode, stdout, stderr } = result;
  if (exitCode === undefined && result.signal === undefined) throw result.cause;
  return { code: exitCode ?? 128, stdout, stderr };
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
  const stopped = new AbortController();
  void follow(program, args, onLine, stopped.signal);
  return () => stopped.abort();
}

async function follow(
  program: string,
  args: readonly string[],
  onLine: (line: string) => void,
  stopped: AbortSignal,
): Promise<void> {
  const { execa } = await import('execa');
  if (stopped.aborted) return;
  const running = execa(program, args, {
    stdin: 'ignore',
    reject: false,
    buffer: false,
    cleanup: false,
    cancelSignal: stopped,
  } as const);
  followLines([running.stdout, running.stderr], onLine);
  const { exitCode, signal, originalMessage } = await running;
  // The follower is evidence only: that it cannot start shows in every other command, too.
  if (exitCode === undefined && signal === undefined && !stopped.aborted)
    onLine(`${program}: ${originalMessage}`);
}

function followLines(streams: readonly NodeJS.ReadableStream[], onLine: (line: string) => void): void {
  for (const input of streams) createInterface({ input }).on('line', onLine);
}
