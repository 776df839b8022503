import { createHash } from 'node:crypto';
import { pullFailureReason } from '../engine/complaints.js';
import type { Engine, ImageInfo } from '../engine/engine.js';
import { ImageUnavailableError, UserError } from '../errors.js';
import type { PullPolicy, Settings } from '../inputs.js';
import type { Reporter } from '../reporter.js';
import type { ImageCache } from './cache.js';
import { hashDirectory } from './context.js';
import {
  BASE_ID_LABEL,
  BASE_LABEL,
  CONTEXT_LABEL,
  IMAGE_INTERFACE,
  IMAGE_INTERFACE_LABEL,
} from './labels.js';

export type ImageSource = 'local' | 'pulled' | 'built' | 'cache';

/** The usage image that a service is started from. */
export interface UsageImage {
  reference: string;
  id: string;
  /** `sha256:…`: the registry's digest where it has one, else the image's id. */
  digest: string;
  source: ImageSource;
  /** The cache's key under which it should be kept; undefined where keeping it saves nothing. */
  cacheKey: string | undefined;
}

interface ImageRequest {
  engine: Engine;
  settings: Settings;
  /** The directory `image/` that the usage image is built from. */
  context: string;
  cache: ImageCache | undefined;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}

/**
 * The usage image: the ready-made one of input `image`, or one that was built before from the same files
 * and base, or from the cache, or built now.
 *
 * @throws ImageUnavailableError where it, or its base, can be neither found nor pulled
 * @throws UserError where the build fails or the image is not a usage image
 */
export async function ensureUsageImage(request: ImageRequest): Promise<UsageImage> {
  if (request.settings.image) return readyMadeImage(request, request.settings.image);
  return builtImage(request);
}

async function readyMadeImage(request: ImageRequest, reference: string): Promise<UsageImage> {
  const { info, pulled } = await ensurePresent(request, reference, 'image');
  if (info.labels[IMAGE_INTERFACE_LABEL] !== IMAGE_INTERFACE) {
    throw new UserError(
      `image: ${reference} is not a usage image of this action (it has no label ${IMAGE_INTERFACE_LABEL}=${IMAGE_INTERFACE}): give it as base-image if it is a simulator image`,
    );
  }
  return usageImage(reference, info, pulled ? 'pulled' : 'local');
}

async function builtImage(request: ImageRequest): Promise<UsageImage> {
  const { engine, settings, cache, reporter, signal } = request;
  const contextHash = await hashDirectory(request.context);
  const cacheEntry = cache?.entry(engine.name, settings, contextHash);
  const labels = { [CONTEXT_LABEL]: contextHash, [BASE_LABEL]: settings.baseImage };
  const baseIsLocal =
    settings.pull !== 'always' && (await engine.image(settings.baseImage, signal)) !== undefined;

  if (!baseIsLocal && settings.pull !== 'always') {
    const existing = await newestWith(request, labels);
    if (existing) return existing;
    if (cacheEntry && (await cacheEntry.restore(engine, reporter, signal))) {
      const restored = await newestWith(request, labels);
      if (restored) return { ...restored, source: 'cache' };
    }
  }

  const { info: base, pulled } = await ensurePresent(request, settings.baseImage, 'base-image');
  const cacheKey = pulled ? cacheEntry?.key(digestOf(base)) : undefined;
  const tag = `cloudstack-usage:${settings.csVersion}-${contextHash.slice(0, 12)}-${baseHash(settings.baseImage, base)}`;
  const existing = await engine.image(tag, signal);
  if (existing) return { ...usageImage(tag, existing, 'local'), cacheKey };
  await build(request, tag, { ...labels, [BASE_ID_LABEL]: base.id });
  const built = await engine.image(tag, signal);
  if (!built) throw new UserError(`${engine.name} built ${tag} but does not have it: look at its disk space`);
  return { ...usageImage(tag, built, 'built'), cacheKey };
}

/** The reference counts, too: it stands in the image's labels, by which the image is found without its base. */
function baseHash(reference: string, { id }: ImageInfo): string {
  return createHash('sha256').update(`${reference}\0${id}`).digest('hex').slice(0, 12);
}

/** An image that was built from the same files on the same reference, where its base is no longer here. */
async function newestWith(
  request: ImageRequest,
  labels: Record<string, string>,
): Promise<UsageImage | undefined> {
  const info = await request.engine.newestImageWith(labels, request.signal);
  return info && usageImage(`sha256:${info.id}`, info, 'local');
}

async function build(request: ImageRequest, tag: string, labels: Record<string, string>): Promise<void> {
  const { engine, settings, context, reporter, signal } = request;
  reporter.info(`Building the usage image on ${settings.baseImage}`);
  const lines: string[] = [];
  const args = { BASE_IMAGE: settings.baseImage, CS_VERSION: settings.csVersion };
  try {
    await engine.build({ context, tag, args, labels }, signal, (line) => {
      lines.push(line);
      reporter.progress(line);
    });
  } catch {
    signal?.throwIfAborted();
    throw new UserError(
      `The usage image could not be built on ${settings.baseImage}: ${buildFailure(lines)}`,
      lines.slice(-15),
    );
  } finally {
    reporter.progress('');
  }
  reporter.group('Build of the usage image', lines);
}

/** The build script's own sentence where it has one; the engines' last line only names the exit code. */
function buildFailure(lines: readonly string[]): string {
  const own = lines.find((line) => line.includes('error: '));
  if (own) return own.replace(/^.*?error: /, '');
  if (lines.some((line) => /no space left on device/i.test(line))) return 'the disk is full: free some';
  return (lines.at(-1) ?? 'no reason given').trim();
}

async function ensurePresent(
  { engine, settings, reporter, signal }: ImageRequest,
  reference: string,
  input: string,
): Promise<{ info: ImageInfo; pulled: boolean }> {
  const local = await engine.image(reference, signal);
  if (local && settings.pull !== 'always') return { info: local, pulled: false };
  if (settings.pull === 'never') {
    throw new ImageUnavailableError(
      `${input}: ${reference} is not on this machine and pull is never: pull it before, or give pull: missing`,
    );
  }
  await pull(engine, reference, input, settings.pull, reporter, signal);
  const info = await engine.image(reference, signal);
  if (!info)
    throw new ImageUnavailableError(`${input}: ${engine.name} pulled ${reference} but does not have it`);
  return { info, pulled: true };
}

async function pull(
  engine: Engine,
  reference: string,
  input: string,
  policy: PullPolicy,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<void> {
  reporter.info(`Pulling ${reference} (pull: ${policy})`);
  try {
    await engine.pull(reference, signal, (line) => reporter.progress(line));
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    const reason = pullFailureReason(error.evidence.join('\n'));
    throw new ImageUnavailableError(`${input}: ${reference} could not be pulled: ${reason}`, error.evidence);
  } finally {
    reporter.progress('');
  }
}

function digestOf(info: ImageInfo): string {
  return info.repoDigests[0]?.split('@')[1] ?? `sha256:${info.id}`;
}

function usageImage(reference: string, info: ImageInfo, source: ImageSource): UsageImage {
  return { reference, id: info.id, digest: digestOf(info), source, cacheKey: undefined };
}
