import { EngineUnavailableError, UserError } from '../errors.js';
import { type CommandOptions, type CommandResult, followCommand, runCommand } from './command.js';
import { lastLine, tooOldReason, unavailableReason } from './complaints.js';
import { environmentArguments, passedOn } from './environment.js';
import { limitArguments, ownLimits, refusesLimits } from './limits.js';
import { type PortDefinition, type PublishedPort, publishArgument, publishedPorts } from './ports.js';
import { PullProgress } from './pull-progress.js';

export type EngineName = 'docker' | 'podman';

/** An image as the engine has it. */
export interface ImageInfo {
  id: string;
  /** `name@sha256:…`, where the image came from or went to a registry. */
  repoDigests: readonly string[];
  tags: readonly string[];
  /** What a container of it runs. */
  command: readonly string[];
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

/** Seconds that a question to an engine may take before the engine counts as hung. */
const ANSWER_SECONDS = 30;

/** Seconds without a byte after which a pull counts as stalled; registries pause for a few. */
const STALLED_SECONDS = 60;

/** A pull stands still. */
export class StalledPullError extends UserError {
  override name = 'StalledPullError';

  constructor(reference: string, seconds: number, progress: PullProgress) {
    super(`The pull of ${reference} has stalled: no data for ${seconds} s (${progress})`);
  }
}

/** Docker or Podman, driven through its command line client. */
export class Engine {
  constructor(
    readonly name: EngineName,
    readonly version: string,
    private readonly stalledSeconds = STALLED_SECONDS,
  ) {}

  /**
   * Asks the engine who it is.
   *
   * @throws EngineUnavailableError if the client is missing or its engine does not answer
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
    const version = result.stdout.trim();
    const tooOld = tooOldReason(name, version);
    if (tooOld) throw new EngineUnavailableError(tooOld);
    return new Engine(name, version);
  }

  async image(reference: string, signal?: AbortSignal): Promise<ImageInfo | undefined> {
    const [image] = await this.inspect('image', reference, signal);
    if (!image) return undefined;
    return {
      id: withoutAlgorithm(image.Id),
      repoDigests: image.RepoDigests ?? [],
      tags: image.RepoTags ?? [],
      command: image.Config?.Cmd ?? [],
      labels: image.Config?.Labels ?? image.Labels ?? {},
      architecture: image.Architecture,
      size: image.Size,
    };
  }

  /**
   * The newest local image with all the labels. Podman takes several filters as alternatives.
   *
   * @param without a label that it must not have
   */
  async newestImageWith(
    labels: Readonly<Record<string, string>>,
    without: string,
    signal?: AbortSignal,
  ): Promise<ImageInfo | undefined> {
    const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
    const { stdout } = await this.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
    for (const id of new Set(stdout.split('\n').filter(Boolean))) {
      const image = await this.image(id, signal);
      const fits = Object.entries(labels).every(([key, value]) => image?.labels[key] === value);
      if (image && fits && image.labels[without] === undefined) return image;
    }
    return undefined;
  }

  /** A reference as this engine pulls it: Podman may know no registry to search. */
  qualified(reference: string): string {
    const [first = '', ...rest] = reference.split('/');
    const hasRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
    return this.name === 'docker' || hasRegistry ? reference : `docker.io/${reference}`;
  }

  /**
   * Pulls an image. The client shows bytes only on a terminal, so util-linux's `script` is used if it is there.
   *
   * @param onProgress is called at every change
   * @throws UserError with the registry's words if the image cannot be pulled; StalledPullError if nothing came any more
   */
  async pull(
    reference: string,
    signal: AbortSignal | undefined,
    onProgress: (progress: PullProgress) => void,
  ): Promise<void> {
    const progress = new PullProgress();
    const said: string[] = [];
    const onLine = (line: string) => {
      const text = progress.read(line);
      if (text.trim() !== '') said.push(text);
      onProgress(progress);
    };
    const stalled = new AbortController();
    const watch = setInterval(() => {
      if (progress.silentSeconds() > this.stalledSeconds)
        stalled.abort(new StalledPullError(reference, this.stalledSeconds, progress));
    }, 1000);
    try {
      const either = AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]);
      const result = await this.pullOnTerminal(reference, either, onLine);
      if (result.code !== 0) throw this.failure(['pull'], { ...result, stdout: '', stderr: said.join('\n') });
    } finally {
      clearInterval(watch);
    }
  }

  private async pullOnTerminal(
    reference: string,
    signal: AbortSignal,
    onLine: (line: string) => void,
  ): Promise<CommandResult> {
    const { stdout } = await runCommand('script', ['--version'], { signal }).catch(() => ({ stdout: '' }));
    if (!stdout.includes('util-linux')) return runCommand(this.name, ['pull', reference], { signal });
    // What the shell runs is fixed; the reference reaches it as a value alone.
    const command = 'stty columns 160 rows 100; exec "$ENGINE" pull "$REFERENCE"';
    const env = { ENGINE: this.name, REFERENCE: reference };
    return runCommand('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      signal,
      onLine,
      env,
    });
  }

  /** @throws UserError with the build's last lines if it fails */
  async build(
    build: {
      context: string;
      /** Where it is not the context's own Dockerfile. */
      dockerfile?: string;
      tag: string;
      args: Record<string, string>;
      labels: Record<string, string>;
    },
    signal: AbortSignal | undefined,
    onLine: (line: string) => void,
  ): Promise<void> {
    const args = Object.entries(build.args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
    const labels = Object.entries(build.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
    const file = build.dockerfile ? ['--file', build.dockerfile] : [];
    // Docker's legacy builder keeps the container of a failed step otherwise.
    await this.run(['build', '--force-rm', '--tag', build.tag, ...file, ...args, ...labels, build.context], {
      signal,
      onLine,
      // Another builder of buildx has other images.
      env: { BUILDX_BUILDER: 'default' },
    });
  }

  /** Gives an image a further reference. */
  async tag(image: string, reference: string, signal?: AbortSignal): Promise<void> {
    await this.run(['tag', image, reference], { signal });
  }

  /**
   * Copies a file out of an image, of which nothing is run.
   *
   * @throws UserError with the engine's words
   */
  async copyFromImage(image: string, path: string, file: string, signal?: AbortSignal): Promise<void> {
    // Not aborted: the engine would go on without its client, and leave a container that nobody knows of.
    const id = (await this.run(['create', '--pull=never', image])).stdout.trim();
    try {
      await this.copyOut(id, path, file, signal);
    } finally {
      await this.remove(id);
    }
  }

  /** Copies a file out of a container. */
  async copyOut(container: string, path: string, file: string, signal?: AbortSignal): Promise<void> {
    await this.run(['cp', `${container}:${path}`, file], { signal });
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
      return await this.startWith(definition, limitArguments(this.name, openFiles, await ownLimits()));
    } catch (error) {
      if (!(error instanceof UserError && refusesLimits(error.evidence.join('\n')))) throw error;
      onWarning(
        `${this.name} may not let the container open ${openFiles} files: it has the engine's own limit, which may be too low for MySQL`,
      );
      return this.startWith(definition, []);
    }
  }

  private async startWith(definition: ContainerDefinition, limits: readonly string[]): Promise<string> {
    const args = [
      ...['create', '--name', definition.name, '--hostname', definition.hostname, ...limits],
      // A missing image is this project's matter, and Docker's own pull would not be reported.
      '--pull=never',
      ...Object.entries(definition.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
      ...environmentArguments(definition.env),
      ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
      ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
      definition.image,
      ...(definition.command ?? []),
    ];
    // Not `run`: where that fails, the name may be another's container.
    const { stdout } = await this.run(args, { env: passedOn(definition.env) });
    const id = stdout.trim();
    try {
      await this.run(['start', id]);
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
    return runCommand(this.name, ['exec', container, ...command], {
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
    const info = await this.container(container);
    if (info?.status === 'running') return 'it was killed';
    const code = info ? ` with code ${info.exitCode}` : '';
    return `the container has stopped${code}: start it again`;
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

function isMissing(stderr: string): boolean {
  return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(
    stderr,
  );
}

function withoutAlgorithm(id: string): string {
  return id.replace(/^sha256:/, '');
}

function orThrow(result: CommandResult): void {
  if (result.code !== 0) throw new Error(result.stderr);
}
