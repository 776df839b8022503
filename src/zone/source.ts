import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { InputError, messageOf, UserError } from '../errors.js';
import type { Found } from '../service/running.js';
import { parseDescription } from './description.js';
import type { ZoneDescription } from './schema.js';

/** Descriptions that every simulator image has. */
export const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'] as const;

/** What has the named descriptions: an image, a container that runs, or the emulator's own directory. */
export type Descriptions =
  | { engine: Engine; image: string }
  | { engine: Engine; container: string }
  | { directory: string };

/** @param directory of the emulator's own descriptions */
export function descriptionsOf(found: Found, directory: string): Descriptions {
  return 'embedded' in found ? { directory } : { engine: found.engine, container: found.container.id };
}

/**
 * The description in a file of the user's.
 *
 * @returns undefined for a named zone, which only an image or a service has
 * @throws InputError if there is no such file; UserError with every problem in it
 */
export async function fileDescription(zone: string): Promise<ZoneDescription | undefined> {
  if (isNamed(zone)) return undefined;
  const content = await readFile(zone, 'utf8').catch((error: unknown) => {
    throw new InputError([
      `zone: ${JSON.stringify(zone)} is neither none, ${NAMED_ZONES.join(', ')} nor a file that can be read: ${messageOf(error)}`,
    ]);
  });
  return parseDescription(content, zone);
}

/**
 * The description that an image or a service has under a name, so that every version of CloudStack gets its own.
 *
 * @throws UserError if it has none
 */
export async function namedDescription(
  zone: string,
  from: Descriptions,
  signal?: AbortSignal,
): Promise<ZoneDescription> {
  if ('directory' in from)
    return parseDescription(await readFile(join(from.directory, `${zone}.cfg`), 'utf8'), `${zone}.cfg`);
  const path = `/root/setup/dev/${zone}.cfg`;
  const failure = `The image has no zone description ${path}`;
  const content =
    'image' in from
      ? await fileInImage(from, path, failure, signal)
      : await from.engine.execOrFail(from.container, ['cat', path], failure, { signal });
  return parseDescription(content, path);
}

async function fileInImage(
  { engine, image }: { engine: Engine; image: string },
  path: string,
  failure: string,
  signal?: AbortSignal,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'cloudstack-usage-'));
  try {
    const file = join(directory, 'description');
    await engine.copyFromImage(image, path, file, signal).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(`${failure}: ${error.message}`, error.evidence);
    });
    return await readFile(file, 'utf8');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function isNamed(zone: string): boolean {
  return (NAMED_ZONES as readonly string[]).includes(zone);
}
