import { EngineUnavailableError, UserError } from '../errors.js';
import { type CommandOptions, type CommandResult, followCommand, runCommand } from './command.js';
import { lastLine, unavailableReason } from './complaints.js';

export type EngineName = 'docker' | 'podman';

/** An image as the engine has it. */
export interface ImageInfo {
  id: string;
  /** `name@sha256:…`, where the image came from or went to a registry. */
  repoDigests: readonly string[];
  labels: Readonly<Record<string, string>>;
  architecture: string;
  /** Bytes. */
  size: number;
}

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
  /** Port on this machine by port in the container. */
  ports: Readonly<Record<number, number>>;
}

/** What to run; `ports` are published as given, 0 as a free one. */
export interface ContainerDefinition {
  name: string;
  hostname: string;
  image: string;
  labels: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
  ports: readonly { address: string; port: number; containerPort: number }[];
  volumes: readonly { name: string; path: string }[];
}

/** Seconds that a question to an engine may take before the engine counts as hung. */
const ANSWER_SECONDS = 30;

/** Docker or Podman, driven through its command line client. */
export class Engine {
  constructor(
    readonly name: EngineName,
    readonly version: string,
  ) {}

  /**
   * Asks the engine who it is.
   *
   * @throws EngineUnavailableError where the client is missing or its engine does not answer
   */
  static async connect(name: EngineName, signal?: AbortSignal): Promise<Engine> {
    const format = name === 'docker' ? '{{.Server.Version}}' : '{{.Client.Version}}';
    let result: CommandResult;
    try {
      // `podman version` answers even where its storage is broken; `info` uses it.
      if (name === 'podman')
        await runCommand(name, ['info'], { signal, timeoutSeconds: ANSWER_SECONDS }).then(orThrow);
      result = await runCommand(name, ['version', '--format', format], {
        signal,
        timeoutSeconds: ANSWER_SECONDS,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new EngineUnavailableError(unavailableReason(name, error));
    }
    if (result.code !== 0) throw new EngineUnavailableError(unavailableReason(name, result.stderr));
    return new Engine(name, result.stdout.trim());
  }

  async image(reference: string, signal?: AbortSignal): Promise<ImageInfo | undefined> {
    const [image] = await this.inspect('image', reference, signal);
    if (!image) return undefined;
    return {
      id: withoutAlgorithm(image.Id),
      repoDigests: image.RepoDigests ?? [],
      labels: image.Config?.Labels ?? image.Labels ?? {},
      architecture: image.Architecture,
      size: image.Size,
    };
  }

  /** The newest local image with all the labels. Podman takes several filters as alternatives. */
  async newestImageWith(
    labels: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<ImageInfo | undefined> {
    const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
    const { stdout } = await this.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
    for (const id of new Set(stdout.split('\n').filter(Boolean))) {
      const image = await this.image(id, signal);
      if (image && Object.entries(labels).every(([key, value]) => image.labels[key] === value)) return image;
    }
    return undefined;
  }

  /** @throws UserError with the registry's words where the image cannot be pulled */
  async pull(
    reference: string,
    signal: AbortSignal | undefined,
    onLine: (line: string) => void,
  ): Promise<void> {
    await this.run(['pull', reference], { signal, onLine });
  }

  /** @throws UserError with the build's last lines where it fails */
  async build(
    build: { context: string; tag: string; args: Record<string, string>; labels: Record<string, string> },
    signal: AbortSignal | undefined,
    onLine: (line: string) => void,
  ): Promise<void> {
    const args = Object.entries(build.args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
    const labels = Object.entries(build.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
    // Docker's legacy builder keeps the container of a failed step otherwise.
    await this.run(['build', '--force-rm', '--tag', build.tag, ...args, ...labels, build.context], {
      signal,
      onLine,
    });
  }

  async save(reference: string, file: string, signal?: AbortSignal): Promise<void> {
    await this.run(['save', '--output', file, reference], { signal });
  }

  async load(file: string, signal?: AbortSignal): Promise<void> {
    await this.run(['load', '--input', file], { signal });
  }

  async container(name: string, signal?: AbortSignal): Promise<ContainerInfo | undefined> {
    const [container] = await this.inspect('container', name, signal);
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

  /** Names of the containers, running or not, with all the labels. */
  async containersWith(labels: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<string[]> {
    const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
    const { stdout } = await this.run(['ps', '--all', '--format', '{{.Names}}', ...filters], { signal });
    return stdout.split('\n').filter(Boolean);
  }

  /**
   * Starts a container in the background. It cannot be aborted: the engine would go on without its client, and
   * leave a container that nobody knows of.
   *
   * @returns its id
   * @throws UserError with the engine's words; a container that was made but could not start is removed
   */
  async start(definition: ContainerDefinition): Promise<string> {
    const args = [
      ...['run', '--detach', '--name', definition.name, '--hostname', definition.hostname],
      // A missing image is this project's matter, and Docker's own pull would not be reported.
      '--pull=never',
      ...Object.entries(definition.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
      ...environmentArguments(definition.env),
      ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
      ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
      definition.image,
    ];
    try {
      const { stdout } = await this.run(args, { env: passedOn(definition.env) });
      return stdout.trim();
    } catch (error) {
      await this.remove(definition.name);
      throw error;
    }
  }

  /** Runs a program in the container; a failure of that program is no error here. */
  async exec(
    container: string,
    command: readonly string[],
    options: { signal?: AbortSignal | undefined; timeoutSeconds?: number } = {},
  ): Promise<CommandResult> {
    return runCommand(this.name, ['exec', container, ...command], {
      timeoutSeconds: ANSWER_SECONDS,
      ...options,
    });
  }

  /** The last lines of the container's log. */
  async logs(container: string, lines: number, signal?: AbortSignal): Promise<string[]> {
    const { stdout, stderr } = await this.run(['logs', '--tail', String(lines), container], { signal });
    return `${stdout}${stderr}`.split('\n').filter(Boolean);
  }

  /** Hands over each line of the container's log, from its beginning. @returns a function that stops it */
  followLogs(container: string, onLine: (line: string) => void): () => void {
    return followCommand(this.name, ['logs', '--follow', container], onLine);
  }

  /** Removes a container, running or not, and its anonymous volumes; one that is not there is no error. */
  async remove(container: string, signal?: AbortSignal): Promise<void> {
    // Docker kills at once; Podman would first wait for ten seconds.
    const atOnce = this.name === 'podman' ? ['--time', '0'] : [];
    const args = ['rm', '--force', '--volumes', ...atOnce, container];
    const result = await runCommand(this.name, args, { signal });
    if (result.code !== 0 && !isMissing(result.stderr)) throw this.failure(['rm'], result);
  }

  /** Runs the client; its failure is an error. */
  private async run(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
    const result = await runCommand(this.name, args, options);
    if (result.code !== 0) throw this.failure(args, result);
    return result;
  }

  private failure(args: readonly string[], result: CommandResult): UserError {
    const lines = `${result.stdout}\n${result.stderr}`.split('\n').filter((line) => line.trim() !== '');
    return new UserError(
      `${this.name} ${args[0]} failed: ${lastLine(result.stderr || result.stdout)}`,
      lines.slice(-15),
    );
  }

  // biome-ignore lint/suspicious/noExplicitAny: what the clients print has no schema; the callers pick typed fields.
  private async inspect(kind: 'image' | 'container', name: string, signal?: AbortSignal): Promise<any[]> {
    const result = await runCommand(this.name, [kind, 'inspect', name], {
      signal,
      timeoutSeconds: ANSWER_SECONDS,
    });
    if (result.code === 0) return JSON.parse(result.stdout);
    if (isMissing(result.stderr)) return [];
    throw this.failure([kind, 'inspect'], result);
  }
}

/** A value may be a secret, which everyone could read on a command line: the client takes it from its environment. */
function passedOn(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => process.env[name] === undefined));
}

/** Names alone, but for what means something to the client itself, such as PATH or DOCKER_HOST. */
function environmentArguments(env: Readonly<Record<string, string>>): string[] {
  const own = passedOn(env);
  return Object.entries(env).flatMap(([name, value]) => [
    '--env',
    name in own || process.env[name] === value ? name : `${name}=${value}`,
  ]);
}

function isMissing(stderr: string): boolean {
  return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(
    stderr,
  );
}

function withoutAlgorithm(id: string): string {
  return id.replace(/^sha256:/, '');
}

function publishArgument({
  address,
  port,
  containerPort,
}: {
  address: string;
  port: number;
  containerPort: number;
}): string {
  const host = address.includes(':') ? `[${address}]` : address;
  return `${host}:${port === 0 ? '' : port}:${containerPort}`;
}

function publishedPorts(ports: Record<string, { HostPort: string }[] | null>): Record<number, number> {
  const published = Object.entries(ports).flatMap(([key, bindings]) => {
    const hostPort = bindings?.[0]?.HostPort;
    return hostPort ? [[Number.parseInt(key, 10), Number(hostPort)]] : [];
  });
  return Object.fromEntries(published);
}

function orThrow(result: CommandResult): void {
  if (result.code !== 0) throw new Error(result.stderr);
}
