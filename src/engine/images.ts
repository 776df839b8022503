import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { type Client, pairs, withoutAlgorithm } from './client.js';
import { type CommandResult, runCommand } from './command.js';
import type { Containers } from './containers.js';
import { PullProgress } from './pull-progress.js';

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

/** What to build. */
export interface BuildDefinition {
  context: string;
  /** Where it is not the context's own Dockerfile. */
  dockerfile?: string;
  tag: string;
  args: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
}

/** Seconds without a byte after which a pull counts as stalled; registries pause for a few. */
const STALLED_SECONDS = 60;

/** A pull stands still. */
export class StalledPullError extends UserError {
  override name = 'StalledPullError';

  constructor(reference: string, seconds: number, progress: PullProgress) {
    super(`The pull of ${reference} has stalled: no data for ${seconds} s (${progress})`);
  }
}

/** The images of an engine. */
export class Images {
  constructor(
    private readonly client: Client,
    private readonly containers: Containers,
    private readonly stalledSeconds = STALLED_SECONDS,
  ) {}

  async find(reference: string, signal?: AbortSignal): Promise<ImageInfo | undefined> {
    const image = await this.client.inspect('image', reference, signal);
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
  async newestWith(
    labels: Readonly<Record<string, string>>,
    without: string,
    signal?: AbortSignal,
  ): Promise<ImageInfo | undefined> {
    const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
    const { stdout } = await this.client.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
    for (const id of new Set(stdout.split('\n').filter(Boolean))) {
      const image = await this.find(id, signal);
      const fits = Object.entries(labels).every(([key, value]) => image?.labels[key] === value);
      if (image && fits && image.labels[without] === undefined) return image;
    }
    return undefined;
  }

  /** A reference as this engine pulls it: Podman may know no registry to search. */
  qualified(reference: string): string {
    const [first = '', ...rest] = reference.split('/');
    const hasRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
    return this.client.name === 'docker' || hasRegistry ? reference : `docker.io/${reference}`;
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
      if (result.code !== 0) throw this.client.failure(['pull'], { stdout: '', stderr: said.join('\n') });
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
    if (!stdout.includes('util-linux'))
      return runCommand(this.client.name, ['pull', reference], { signal, onLine });
    // What the shell runs is fixed; the reference reaches it as a value alone.
    const command = 'stty columns 160 rows 100; exec "$ENGINE" pull "$REFERENCE"';
    const env = { ENGINE: this.client.name, REFERENCE: reference };
    return runCommand('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      signal,
      onLine,
      env,
    });
  }

  /** @throws UserError with the build's last lines if it fails */
  async build(
    { context, dockerfile, tag, args, labels }: BuildDefinition,
    signal: AbortSignal | undefined,
    onLine: (line: string) => void,
  ): Promise<void> {
    const file = dockerfile ? ['--file', dockerfile] : [];
    const given = [...file, ...pairs('--build-arg', args), ...pairs('--label', labels)];
    // Docker's legacy builder keeps the container of a failed step otherwise.
    await this.client.run(['build', '--force-rm', '--tag', tag, ...given, context], {
      signal,
      onLine,
      // Another builder of buildx has other images.
      env: { BUILDX_BUILDER: 'default' },
    });
  }

  /** Gives an image a further reference. */
  async tag(image: string, reference: string, signal?: AbortSignal): Promise<void> {
    await this.client.run(['tag', image, reference], { signal });
  }

  /**
   * Reads a file of an image, of which nothing is run.
   *
   * @throws UserError with the engine's words
   */
  async readFile(image: string, path: string, signal?: AbortSignal): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'cloudstack-usage-'));
    try {
      const file = join(directory, 'file');
      await this.copyFile(image, path, file, signal);
      return await readFile(file, 'utf8');
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }

  private async copyFile(image: string, path: string, file: string, signal?: AbortSignal): Promise<void> {
    // Not aborted: the engine would go on without its client, and leave a container that nobody knows of.
    const id = (await this.client.run(['create', '--pull=never', image])).stdout.trim();
    try {
      await this.containers.copyOut(id, path, file, signal);
    } finally {
      await this.containers.remove(id);
    }
  }

  async save(reference: string, file: string, signal?: AbortSignal): Promise<void> {
    await this.client.run(['save', '--output', file, reference], { signal });
  }

  async load(file: string, signal?: AbortSignal): Promise<void> {
    await this.client.run(['load', '--input', file], { signal });
  }
}
