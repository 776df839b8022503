import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { EngineName } from '../engine/client.js';
import { messageOf } from '../errors.js';
import type { Settings } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';

/** The part of `@actions/cache` that is used; the module is large, so that it is loaded only when needed. */
export interface CacheBackend {
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

/** Bytes of one entry, before it is compressed: GitHub gives a repository 10 GB in all. */
const LARGEST_BYTES = 3 * 2 ** 30;

/**
 * Keeps images in GitHub's cache: whole ones, which save the pull of their base, and the state of prepared ones, which
 * saves the start that made it. A broken cache is a warning.
 */
export class ImageCache {
  constructor(private readonly load: () => Promise<CacheBackend>) {}

  /** The image that is built from a context on the base of the settings. */
  image(engine: EngineName, settings: Settings, contextHash: string): CacheEntry {
    const base = shortHash(settings.baseImage).slice(0, 8);
    return this.entry(`${engine}-${settings.csVersion}-${contextHash.slice(0, 16)}-${base}-`);
  }

  /** The state of an image that is prepared from a usage image with a zone; the same for every engine. */
  state(settings: Settings, usageImageHash: string, zone: string): CacheEntry {
    return this.entry(`state-${settings.csVersion}-${usageImageHash}-${zone}-`);
  }

  private entry(prefix: string): CacheEntry {
    return new CacheEntry(this.load, `cloudstack-usage-${prefix}`);
  }

  /** Keeps what {@link fileOf} a key holds, and removes it from this machine; a failure is a warning. */
  async save(key: string, reporter: Reporter, fill?: (file: string) => Promise<void>): Promise<void> {
    const file = fileOf(key);
    reporter.progress('Saving the image in the cache');
    try {
      await mkdir(dirname(file), { recursive: true });
      await fill?.(file);
      const { size } = await stat(file);
      if (size > LARGEST_BYTES) throw new Error(`it has ${Math.ceil(size / 2 ** 20)} MiB, more than 3 GiB`);
      await (await this.load()).saveCache([cachedPath(prefixOf(key))], key);
      reporter.info(`Saved ${key} in the cache`);
    } catch (error) {
      reporter.warning(`${key} could not be saved in the cache: ${messageOf(error)}`);
    } finally {
      reporter.progress('');
      await rm(dirname(file), { recursive: true, force: true });
    }
  }
}

/** The file that an entry of the cache is made of. */
export function fileOf(key: string): string {
  return cachedPath(prefixOf(key)).replace('~', homedir());
}

export function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

const prefixOf = (key: string) => key.slice(0, key.lastIndexOf('-') + 1);

/**
 * The cache knows an entry by its path as it is written, so that saving and restoring must name the same, on every
 * runner: they have their temporary directories at different places.
 */
function cachedPath(prefix: string): string {
  return `~/.cache/cloudstack-usage/${prefix.slice(0, -1)}/archive.tar`;
}

/** What is kept under one prefix; the newest is taken. */
export class CacheEntry {
  constructor(
    private readonly load: () => Promise<CacheBackend>,
    private readonly prefix: string,
  ) {}

  /** @param version what distinguishes entries of the prefix: a digest, or a moment */
  key(version: string): string {
    return `${this.prefix}${version.replace('sha256:', '').slice(0, 16)}`;
  }

  /** Gets the newest entry and hands its file over. @returns whether there was one that could be used */
  async restore(
    use: (file: string) => Promise<void>,
    reporter: Reporter,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const file = fileOf(this.prefix);
    reporter.progress('Restoring the image from the cache');
    try {
      const path = cachedPath(this.prefix);
      const hit = await (await this.load()).restoreCache([path], this.prefix, [this.prefix]);
      if (!hit) {
        reporter.info('The cache has no usage image yet');
        return false;
      }
      await use(file);
      reporter.info(`The usage image comes from the cache (${hit})`);
      return true;
    } catch (error) {
      signal?.throwIfAborted();
      reporter.warning(`The cache could not be used: ${messageOf(error)}`);
      return false;
    } finally {
      reporter.progress('');
      await rm(dirname(file), { recursive: true, force: true });
    }
  }
}
