import { readFile } from 'node:fs/promises';
import { officialImage } from '../inputs/service.js';
import type { Settings } from '../inputs/settings.js';

/** The list of a release: reference with digest, by CloudStack version and variant. */
type PublishedImages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of a published image: `plain`, or prepared with a zone, as in `prepared-advanced`; no file's zone is published. */
function variantOf({ prepared, zone }: Settings): string {
  return prepared && zone.kind === 'named' ? `prepared-${zone.name}` : 'plain';
}

/**
 * The published images that fit the settings, best first. A reference has its digest, so that what an engine pulls is what
 * was released, or is refused.
 *
 * @param list path of the release's list
 */
export async function publishedImages(settings: Settings, list: string): Promise<string[]> {
  // Another base is the user's own matter.
  if (settings.baseImage !== officialImage(settings.csVersion)) return [];
  const versions = JSON.parse(await readFile(list, 'utf8')) as PublishedImages;
  const variants = versions[settings.csVersion] ?? {};
  // A published zone was made without settings, which may change what is made.
  const isPlain = Object.keys(settings.globalSettings).length > 0;
  const fitting = new Set([isPlain ? undefined : variants[variantOf(settings)], variants.plain]);
  return [...fitting].filter((found) => found !== undefined);
}
