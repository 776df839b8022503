import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { UserError } from '../errors.js';
import type { Found } from '../service/running.js';
import type { WantedZone } from './choice.js';
import { parseDescription } from './description.js';
import type { ZoneDescription } from './schema.js';

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
 * The description of a zone that was chosen. A named one is read from an image or a service, because every version of
 * CloudStack has other ones.
 *
 * @throws UserError if the image or service has none of that name
 */
export async function describeZone(
  zone: WantedZone,
  from: Descriptions,
  signal?: AbortSignal,
): Promise<ZoneDescription> {
  return zone.kind === 'file' ? zone.description : namedDescription(zone.name, from, signal);
}

async function namedDescription(
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
      : await from.engine.containers.execOrFail(from.container, ['cat', path], failure, { signal });
  return parseDescription(content, path);
}

async function fileInImage(
  { engine, image }: { engine: Engine; image: string },
  path: string,
  failure: string,
  signal?: AbortSignal,
): Promise<string> {
  return engine.images.readFile(image, path, signal).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${failure}: ${error.message}`, error.evidence);
  });
}
