import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { Engine, EngineName } from '../engine/engine.js';
import { messageOf } from '../errors.js';
import type { Settings } from '../inputs.js';
import type { Reporter } from '../reporter.js';

/** The part of `@actions/cache` that is used; the module is large, so that it is loaded only when needed. */
export interface CacheBackend {
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

/**
 * Keeps built usage images in GitHub's cache. It is asked only where the base would have to be pulled:
 * a build over a base that is here takes seconds, a pull of 2 GB minutes. A broken cache is a warning.
 */
export class ImageCache {
  constructor(private readonly load: () => Promise<CacheBackend>) {}

  entry(engine: EngineName, settings: Settings, contextHash: string): CacheEntry {
    const base = createHash('sha256').update(settings.baseImage).digest('hex');
    const prefix = `cloudstack-usage-${engine}-${settings.csVersion}-${contextHash.slice(0, 16)}-${base.slice(0, 8)}-`;
    return new CacheEntry(this.load, prefix);
  }

  /** Saves an image under a key that {@link CacheEntry.key} gave; a failure is a warning. */
  async save(engine: Engine, reference: string, key: string, reporter: Reporter): Promise<void> {
    const path = cachedPath(key.slice(0, key.lastIndexOf('-') + 1));
    const file = expanded(path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await engine.save(reference, file);
      await (await this.load()).saveCache([path], key);
      reporter.info(`The usage image is kept in the cache as ${key}`);
    } catch (error) {
      reporter.warning(`The usage image could not be kept in the cache: ${messageOf(error)}`);
    } finally {
      await rm(file, { force: true });
    }
  }
}

/**
 * The cache knows an entry by its path as it is written, so that saving and restoring must name the same, on every
 * runner: they have their temporary directories at different places.
 */
function cachedPath(prefix: string): string {
  return `~/.cache/cloudstack-usage/${prefix}image.tar`;
}

function expanded(path: string): string {
  return path.replace('~', homedir());
}

/** The images of one version, built from the same files on the same base reference. */
export class CacheEntry {
  constructor(
    private readonly load: () => Promise<CacheBackend>,
    private readonly prefix: string,
  ) {}

  /** @param baseDigest the base's `sha256:…` */
  key(baseDigest: string): string {
    return `${this.prefix}${baseDigest.replace('sha256:', '').slice(0, 16)}`;
  }

  /** Loads the newest image into the engine. @returns whether there was one */
  async restore(engine: Engine, reporter: Reporter, signal?: AbortSignal): Promise<boolean> {
    const path = cachedPath(this.prefix);
    try {
      const hit = await (await this.load()).restoreCache([path], this.prefix, [this.prefix]);
      if (!hit) {
        reporter.info('The cache has no usage image yet');
        return false;
      }
      await engine.load(expanded(path), signal);
      reporter.info(`The usage image comes from the cache (${hit})`);
      return true;
    } catch (error) {
      signal?.throwIfAborted();
      reporter.warning(`The cache could not be used: ${messageOf(error)}`);
      return false;
    } finally {
      await rm(expanded(path), { force: true });
    }
  }
}
