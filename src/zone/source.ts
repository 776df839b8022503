import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { InputError, messageOf } from '../errors.js';
import type { Found } from '../service/running.js';
import { parseDescription } from './description.js';
import type { ZoneDescription } from './schema.js';

/** Descriptions that every simulator image has. */
export const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'] as const;

/** Where the running service keeps the named descriptions: a container, or the emulator's own directory. */
export type Descriptions = { engine: Engine; container: string } | { directory: string };

/** @param directory of the emulator's own descriptions */
export function descriptionsOf(found: Found, directory: string): Descriptions {
  return 'embedded' in found ? { directory } : { engine: found.engine, container: found.container.id };
}

/**
 * The description in a file of the user's.
 *
 * @returns undefined for a named zone, which only the running service can tell
 * @throws InputError where there is no such file; UserError with every problem in it
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
 * The description that the running service has under a name, so that every version of CloudStack gets its own.
 *
 * @throws UserError where it has none
 */
export async function namedDescription(zone: string, from: Descriptions): Promise<ZoneDescription> {
  if ('directory' in from)
    return parseDescription(await readFile(join(from.directory, `${zone}.cfg`), 'utf8'), `${zone}.cfg`);
  const path = `/root/setup/dev/${zone}.cfg`;
  const failure = `The image has no zone description ${path}`;
  return parseDescription(await from.engine.execOrFail(from.container, ['cat', path], failure), path);
}

function isNamed(zone: string): boolean {
  return (NAMED_ZONES as readonly string[]).includes(zone);
}
