import { UserError } from '../errors.js';
import { ANSWER_SECONDS, type Client, pairs, withoutAlgorithm } from './client.js';
import { type CommandResult, followCommand, runCommand } from './command.js';
import { lastLine } from './complaints.js';
import { environmentArguments, passedOn } from './environment.js';
import { limitArguments, ownLimits, refusesLimits } from './limits.js';
import { type PortDefinition, type PublishedPort, publishArgument, publishedPorts } from './ports.js';

/** A container as the engine has it. */
export interface ContainerInfo {
  id: string;
  name: string;
  imageId: string;
  /** created, running, exited, … */
  status: string;
  exitCode: number;
  outOfMemory: boolean;
  /** What the engine says of a start that failed. */
  error: string;
  labels: Readonly<Record<string, string>>;
  /** Where each port of the container is published. */
  ports: Readonly<Record<number, PublishedPort>>;
}

/** What to run. */
export interface ContainerDefinition {
  name: string;
  hostname: string;
  image: string;
  labels: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
  ports: readonly PortDefinition[];
  volumes: readonly { name: string; path: string }[];
  /** How many files each of its processes may open. */
  openFiles: number;
  /** In place of the image's own. */
  command?: readonly string[] | undefined;
}

/** The containers of an engine. */
export class Containers {
  constructor(private readonly client: Client) {}

  async find(name: string, signal?: AbortSignal): Promise<ContainerInfo | undefined> {
    const container = await this.client.inspect('container', name, signal);
    if (!container) return undefined;
    return {
      id: container.Id,
      name: container.Name.replace(/^\//, ''),
      imageId: withoutAlgorithm(container.Image),
      status: container.State.Status,
      exitCode: container.State.ExitCode,
      outOfMemory: container.State.OOMKilled === true,
      error: container.State.Error ?? '',
      labels: container.Config.Labels ?? {},
      ports: publishedPorts(container.NetworkSettings?.Ports ?? {}),
    };
  }

  /**
   * Starts a container in the background. It cannot be aborted: the engine would go on without its client, and
   * leave a container that nobody knows of.
   *
   * @param onWarning is called with limits that the engine may not set: the container then has the engine's limits
   * @returns its id
   * @throws UserError with the engine's words; a container that was made but could not start is removed
   */
  async start(
    definition: ContainerDefinition,
    onWarning: (message: string) => void = () => {},
  ): Promise<string> {
    const { openFiles } = definition;
    try {
      return await this.startWith(definition, limitArguments(this.client.name, openFiles, await ownLimits()));
    } catch (error) {
      if (!(error instanceof UserError && refusesLimits(error.evidence.join('\n')))) throw error;
      onWarning(
        `${this.client.name} may not let the container open ${openFiles} files: it has the engine's own limit, which may be too low for MySQL`,
      );
      return this.startWith(definition, []);
    }
  }

  private async startWith(definition: ContainerDefinition, limits: readonly string[]): Promise<string> {
    const args = [
      ...['create', '--name', definition.name, '--hostname', definition.hostname, ...limits],
      // A missing image is this project's matter, and Docker's own pull would not be reported.
      '--pull=never',
      ...pairs('--label', definition.labels),
      ...environmentArguments(definition.env),
      ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
      ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
      definition.image,
      ...(definition.command ?? []),
    ];
    // Not `run`: where that fails, the name may be another's container.
    const { stdout } = await this.client.run(args, { env: passedOn(definition.env) });
    const id = stdout.trim();
    try {
      await this.client.run(['start', id]);
      return id;
    } catch (error) {
      await this.remove(id);
      throw error;
    }
  }

  /** Runs a program in the container; a failure of that program is no error here. */
  async exec(
    container: string,
    command: readonly string[],
    options: { signal?: AbortSignal | undefined; timeoutSeconds?: number } = {},
  ): Promise<CommandResult> {
    return runCommand(this.client.name, ['exec', container, ...command], {
      timeoutSeconds: ANSWER_SECONDS,
      ...options,
    });
  }

  /**
   * Runs a program in the container that has to succeed.
   *
   * @param failure what it means that it does not, as the beginning of a sentence
   * @returns what it prints on stdout
   * @throws UserError with its last words
   */
  async execOrFail(
    container: string,
    command: readonly string[],
    failure: string,
    options: { signal?: AbortSignal | undefined; timeoutSeconds?: number } = {},
  ): Promise<string> {
    const { code, stdout, stderr } = await this.exec(container, command, options);
    if (code === 0) return stdout;
    const said = `${stdout}${stderr}`.trim();
    const why = said === '' ? await this.silence(container) : lastLine(said);
    throw new UserError(`${failure}: ${why}`, said.split('\n').slice(-10));
  }

  /** Why a command ended without a word: most likely it was killed with its container. */
  private async silence(container: string): Promise<string> {
    const info = await this.find(container);
    if (info?.status === 'running') return 'it was killed';
    const code = info ? ` with code ${info.exitCode}` : '';
    return `the container has stopped${code}: start it again`;
  }

  /** The last lines of the container's log. */
  async logs(container: string, lines: number, signal?: AbortSignal): Promise<string[]> {
    const { stdout, stderr } = await this.client.run(['logs', '--tail', String(lines), container], {
      signal,
    });
    return `${stdout}${stderr}`.split('\n').filter(Boolean);
  }

  /** Hands over each line of the container's log, from its beginning. @returns a function that stops it */
  follow(container: string, onLine: (line: string) => void): () => void {
    return followCommand(this.client.name, ['logs', '--follow', container], onLine);
  }

  /** Copies a file out of a container. */
  async copyOut(container: string, path: string, file: string, signal?: AbortSignal): Promise<void> {
    await this.client.run(['cp', `${container}:${path}`, file], { signal });
  }

  /** Removes a container, running or not, and its anonymous volumes; one that is not there is no error. */
  async remove(container: string, signal?: AbortSignal): Promise<void> {
    // Docker kills at once; Podman would first wait for ten seconds.
    const atOnce = this.client.name === 'podman' ? ['--time', '0'] : [];
    await this.client.runIfThere(['rm', '--force', '--volumes', ...atOnce, container], { signal });
  }
}
