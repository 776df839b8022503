import { setTimeout as sleep } from 'node:timers/promises';
import { formatSeconds } from '../duration.js';
import { buildFailureReason, isCutOff, pullFailureReason } from '../engine/complaints.js';
import type { Engine } from '../engine/engine.js';
import { type BuildDefinition, type ImageInfo, StalledPullError } from '../engine/images.js';
import { ImageUnavailableError, UserError } from '../errors.js';
import type { Settings } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';
import { type ImageCache, shortHash } from './cache.js';
import { hashDirectory } from './context.js';
import {
  BASE_ID_LABEL,
  BASE_LABEL,
  CONTEXT_LABEL,
  IMAGE_INTERFACE,
  IMAGE_INTERFACE_LABEL,
  PREPARED_DATA_LABEL,
  PREPARED_LABEL,
  PREPARED_STATE,
  PREPARED_ZONE_LABEL,
} from './labels.js';
import { publishedImages } from './published.js';

/** Before each further try of a pull. */
const PULL_PAUSES_SECONDS = [5, 15, 45];

export type ImageSource = 'local' | 'pulled' | 'built' | 'cache' | 'published' | 'prepared';

/** The usage image that a service is started from. */
export interface UsageImage {
  reference: string;
  id: string;
  /** `sha256:…`: the registry's digest where it has one, else the image's id. */
  digest: string;
  source: ImageSource;
  /** What the image itself runs. */
  command: readonly string[];
  /** Where it is a prepared one: the zone in it (`none`, a name, or `file-…`), and the directory of its data. */
  prepared: { zone: string; data: string } | undefined;
  /** The same for images of the same files on the same base, wherever they are built. */
  content: string;
  /** The cache's key under which it should be kept; undefined where keeping it saves nothing. */
  cacheKey: string | undefined;
}

export interface ImageRequest {
  engine: Engine;
  settings: Settings;
  /** The directory `image/` that the usage image is built from. */
  context: string;
  /** The release's list of published images. */
  published: string;
  cache: ImageCache | undefined;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}

/**
 * The usage image: the ready-made one of input `image`, or a published one, or one that was built before from the same
 * files and base, or from the cache, or built now.
 *
 * @throws ImageUnavailableError if it, or its base, can be neither found nor pulled
 * @throws UserError if the build fails or the image is not a usage image
 */
export async function ensureUsageImage(request: ImageRequest): Promise<UsageImage> {
  if (request.settings.image) return readyMadeImage(request, request.settings.image);
  return (await publishedImage(request)) ?? builtImage(request);
}

async function publishedImage(request: ImageRequest): Promise<UsageImage | undefined> {
  const { settings, engine, reporter, signal } = request;
  for (const reference of await publishedImages(settings, request.published)) {
    if (settings.pull === 'never' && !(await engine.images.find(reference, signal))) continue;
    try {
      return { ...(await readyMadeImage(request, reference)), source: 'published' };
    } catch (error) {
      if (!(error instanceof ImageUnavailableError)) throw error;
      reporter.warning(`The published image cannot be used, so an image is built: ${error.message}`);
    }
  }
  return undefined;
}

async function readyMadeImage(request: ImageRequest, reference: string): Promise<UsageImage> {
  const { info, pulled } = await ensurePresent(request, reference, 'image');
  if (info.labels[IMAGE_INTERFACE_LABEL] !== IMAGE_INTERFACE) {
    throw new UserError(
      `image: ${reference} is not a usage image of this action (it has no label ${IMAGE_INTERFACE_LABEL}=${IMAGE_INTERFACE}): if it is a simulator image, set base-image to it instead`,
    );
  }
  return usageImage(reference, info, pulled ? 'pulled' : 'local');
}

async function builtImage(request: ImageRequest): Promise<UsageImage> {
  const { engine, settings, cache, reporter, signal } = request;
  const contextHash = await hashDirectory(request.context);
  const cacheEntry = cache?.image(engine.name, settings, contextHash);
  const labels = { [CONTEXT_LABEL]: contextHash, [BASE_LABEL]: settings.baseImage };
  const baseIsLocal =
    settings.pull !== 'always' && (await engine.images.find(settings.baseImage, signal)) !== undefined;

  if (!baseIsLocal && settings.pull !== 'always') {
    const existing = await newestWith(request, labels);
    if (existing) return existing;
    if (
      cacheEntry &&
      (await cacheEntry.restore((file) => engine.images.load(file, signal), reporter, signal))
    ) {
      const restored = await newestWith(request, labels);
      if (restored) return { ...restored, source: 'cache' };
    }
  }

  const { info: base, pulled, reference } = await ensurePresent(request, settings.baseImage, 'base-image');
  const cacheKey = pulled ? cacheEntry?.key(digestOf(base)) : undefined;
  const tag = `cloudstack-usage:${settings.csVersion}-${contextHash.slice(0, 12)}-${baseHash(settings.baseImage, base)}`;
  const existing = await engine.images.find(tag, signal);
  if (existing) return { ...usageImage(tag, existing, 'local'), cacheKey };
  await build(request, reference, tag, { ...labels, [BASE_ID_LABEL]: base.id });
  const built = await engine.images.find(tag, signal);
  if (!built) throw new UserError(`${engine.name} built ${tag}, but does not have it: check its disk space`);
  return { ...usageImage(tag, built, 'built'), cacheKey };
}

/** The reference counts, too: it stands in the image's labels, by which the image is found without its base. */
function baseHash(reference: string, { id }: ImageInfo): string {
  return shortHash(reference, id).slice(0, 12);
}

/** An image that was built from the same files on the same reference, where its base is no longer here. */
async function newestWith(
  request: ImageRequest,
  labels: Record<string, string>,
): Promise<UsageImage | undefined> {
  // A prepared image inherits the labels of what it is made from.
  const info = await request.engine.images.newestWith(labels, PREPARED_LABEL, request.signal);
  return info && usageImage(info.tags[0] ?? `sha256:${info.id}`, info, 'local');
}

async function build(
  request: ImageRequest,
  base: string,
  tag: string,
  labels: Record<string, string>,
): Promise<void> {
  const { settings, context, reporter } = request;
  reporter.info(`Building the usage image on ${base}`);
  const args = { BASE_IMAGE: base, CS_VERSION: settings.csVersion };
  await buildImage(request, base, { context, tag, args, labels });
}

/**
 * Builds an image; its log is folded.
 *
 * @param base what a failure names
 * @throws UserError with the build's own sentence where it has one
 */
export async function buildImage(
  { engine, reporter, signal }: Pick<ImageRequest, 'engine' | 'reporter' | 'signal'>,
  base: string,
  definition: BuildDefinition,
): Promise<void> {
  const lines: string[] = [];
  const start = performance.now();
  try {
    await engine.images.build(definition, signal, (line) => {
      lines.push(line);
      reporter.progress(line);
    });
  } catch {
    signal?.throwIfAborted();
    throw new UserError(
      `The usage image could not be built on ${base}: ${buildFailureReason(lines)}`,
      lines.slice(-15),
    );
  } finally {
    reporter.progress('');
  }
  reporter.group(`Build of the usage image (${formatSeconds((performance.now() - start) / 1000)})`, lines);
}

async function ensurePresent(
  { engine, settings, reporter, signal }: ImageRequest,
  reference: string,
  input: string,
): Promise<{ info: ImageInfo; pulled: boolean; reference: string }> {
  const local = await engine.images.find(reference, signal);
  if (local && settings.pull !== 'always') return { info: local, pulled: false, reference };
  if (settings.pull === 'never') {
    throw new ImageUnavailableError(
      `${input}: ${reference} is not on this machine, and pull is never: pull it first, or set pull: missing`,
    );
  }
  const qualified = engine.images.qualified(reference);
  await reporter.section(`Pulling ${qualified} (pull: ${settings.pull})`, () =>
    pull({ engine, reporter, signal }, qualified, input),
  );
  const info = await engine.images.find(qualified, signal);
  if (!info)
    throw new ImageUnavailableError(`${input}: ${engine.name} pulled ${reference}, but does not have it`);
  return { info, pulled: true, reference: qualified };
}

/** A pull that stood still or was cut off is tried again; what came is kept by the engine. */
async function pull(
  { engine, reporter, signal }: Pick<ImageRequest, 'engine' | 'reporter' | 'signal'>,
  reference: string,
  input: string,
): Promise<void> {
  const pauses = [...PULL_PAUSES_SECONDS];
  for (;;) {
    try {
      return await pullOnce(engine, reference, reporter, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof UserError)) throw error;
      const stalled = error instanceof StalledPullError;
      const reason = stalled ? error.message : pullFailureReason(error.evidence.join('\n'));
      const pause = stalled || isCutOff(error.evidence.join('\n')) ? pauses.shift() : undefined;
      if (pause === undefined)
        throw new ImageUnavailableError(
          `${input}: ${reference} could not be pulled: ${reason}`,
          error.evidence,
        );
      reporter.warning(`${reference} could not be pulled: ${reason}; trying again in ${pause} s`);
      await sleep(pause * 1000, undefined, { signal });
    } finally {
      reporter.progress('');
    }
  }
}

async function pullOnce(
  engine: Engine,
  reference: string,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<void> {
  await engine.images.pull(reference, signal, (progress) => reporter.progress(`Pulling: ${progress}`));
}

function digestOf(info: ImageInfo): string {
  return info.repoDigests[0]?.split('@')[1] ?? `sha256:${info.id}`;
}

export function usageImage(reference: string, info: ImageInfo, source: ImageSource): UsageImage {
  const { id, command, labels } = info;
  const { [PREPARED_ZONE_LABEL]: zone = 'none', [PREPARED_DATA_LABEL]: data = '' } = labels;
  const prepared = labels[PREPARED_LABEL] === PREPARED_STATE ? { zone, data } : undefined;
  const content = shortHash(labels[CONTEXT_LABEL] ?? id, labels[BASE_ID_LABEL] ?? '');
  return { reference, id, digest: digestOf(info), source, command, prepared, content, cacheKey: undefined };
}
