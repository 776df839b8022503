import type { ZoneFiles } from '../service/service.js';
import type { WantedZone } from './choice.js';
import { parseDescription } from './description.js';
import type { ZoneDescription } from './schema.js';

/**
 * The description of a zone that was chosen. A named one is read from an image or a service, because every version of
 * CloudStack has other ones.
 *
 * @throws UserError if the image or service has none of that name
 */
export async function describeZone(
  zone: WantedZone,
  from: ZoneFiles,
  signal?: AbortSignal,
): Promise<ZoneDescription> {
  if (zone.kind === 'file') return zone.description;
  const { path, text } = await from.zoneFile(zone.name, signal);
  return parseDescription(text, path);
}
