import { UserError } from '../errors.js';
import { type CommandOptions, type CommandResult, runCommand } from './command.js';
import { lastLine } from './complaints.js';

export type EngineName = 'docker' | 'podman';

/** Seconds that a question to an engine may take before the engine counts as hung. */
export const ANSWER_SECONDS = 30;

/** An engine's command line client. */
export class Client {
  constructor(readonly name: EngineName) {}

  /** Runs the client; its failure is an error. */
  async run(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
    const result = await runCommand(this.name, args, options);
    if (result.code !== 0) throw this.failure(args, result);
    return result;
  }

  /** The same for what may not be there. @returns undefined if the engine has no such image or container */
  async runIfThere(
    args: readonly string[],
    options: CommandOptions = {},
  ): Promise<CommandResult | undefined> {
    const result = await runCommand(this.name, args, options);
    if (result.code === 0) return result;
    if (isMissing(result.stderr)) return undefined;
    throw this.failure(args, result);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what the clients print has no schema; the callers pick typed fields.
  async inspect(kind: 'image' | 'container', name: string, signal?: AbortSignal): Promise<any> {
    const options = { signal, timeoutSeconds: ANSWER_SECONDS };
    const result = await this.runIfThere([kind, 'inspect', name], options);
    return result && JSON.parse(result.stdout)[0];
  }

  failure(args: readonly string[], { stdout, stderr }: Pick<CommandResult, 'stdout' | 'stderr'>): UserError {
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
    return new UserError(`${this.name} ${args[0]} failed: ${lastLine(stderr || stdout)}`, lines.slice(-15));
  }
}

export function withoutAlgorithm(id: string): string {
  return id.replace(/^sha256:/, '');
}

/** `--flag key=value` for each entry. */
export function pairs(flag: string, entries: Readonly<Record<string, string>>): string[] {
  return Object.entries(entries).flatMap(([key, value]) => [flag, `${key}=${value}`]);
}

function isMissing(stderr: string): boolean {
  return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(
    stderr,
  );
}
