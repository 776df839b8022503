import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  constructor(
    private readonly load: () => Promise<CacheBackend>,
    private readonly directory = process.env.RUNNER_TEMP ?? tmpdir(),
  ) {}

  entry(engine: EngineName, settings: Settings, contextHash: string): CacheEntry {
    const base = createHash('sha256').update(settings.baseImage).digest('hex');
    const prefix = `cloudstack-usage-${engine}-${settings.csVersion}-${contextHash.slice(0, 16)}-${base.slice(0, 8)}-`;
    return new CacheEntry(this.load, this.file(prefix), prefix);
  }

  /** Saves an image under a key that {@link CacheEntry.key} gave; a failure is a warning. */
  async save(engine: Engine, reference: string, key: string, reporter: Reporter): Promise<void> {
    const file = this.file(key.slice(0, key.lastIndexOf('-') + 1));
    try {
      await engine.save(reference, file);
      await (await this.load()).saveCache([file], key);
      reporter.info(`The usage image is kept in the cache as ${key}`);
    } catch (error) {
      reporter.warning(`The usage image could not be kept in the cache: ${messageOf(error)}`);
    } finally {
      await rm(file, { force: true });
    }
  }

  /** The cache knows an entry by its path, so that saving and restoring must name the same. */
  private file(prefix: string): string {
    return join(this.directory, `${prefix}image.tar`);
  }
}

/** The images of one version, built from the same files on the same base reference. */
export class CacheEntry {
  constructor(
    private readonly load: () => Promise<CacheBackend>,
    private readonly file: string,
    private readonly prefix: string,
  ) {}

  /** @param baseDigest the base's `sha256:…` */
  key(baseDigest: string): string {
    return `${this.prefix}${baseDigest.replace('sha256:', '').slice(0, 16)}`;
  }

  /** Loads the newest image into the engine. @returns whether there was one */
  async restore(engine: Engine, reporter: Reporter, signal?: AbortSignal): Promise<boolean> {
    try {
      const hit = await (await this.load()).restoreCache([this.file], this.prefix, [this.prefix]);
      if (!hit) {
        reporter.info('The cache has no usage image yet');
        return false;
      }
      await engine.load(this.file, signal);
      reporter.info(`The usage image comes from the cache (${hit})`);
      return true;
    } catch (error) {
      signal?.throwIfAborted();
      reporter.warning(`The cache could not be used: ${messageOf(error)}`);
      return false;
    } finally {
      await rm(this.file, { force: true });
    }
  }
}
