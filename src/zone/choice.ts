import { readFile } from 'node:fs/promises';
import { messageOf, UserError } from '../errors.js';
import { Problem } from '../input-reader.js';
import type { ZoneDescription } from './schema.js';

/** Descriptions that every simulator image has. */
export const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'] as const;
export type ZoneName = (typeof NAMED_ZONES)[number];

/** The zone that is wanted: none, one that the image describes under this name, or a file of the user's. */
export type ZoneChoice = { kind: 'none' } | WantedZone;
export type WantedZone = { kind: 'named'; name: ZoneName } | ZoneFile;

/** A file with a zone's description, read once. */
interface ZoneFile {
  kind: 'file';
  path: string;
  /** The file's text, by which a prepared image is found again. */
  content: string;
  description: ZoneDescription;
}

/**
 * Reads the input `zone`.
 *
 * @throws Problem if it is neither `none`, a name, nor a file with a description, with every problem of the description
 */
export async function zoneChoice(text: string): Promise<ZoneChoice> {
  return text === 'none' ? { kind: 'none' } : wantedZone(text, ['none', ...NAMED_ZONES]);
}

/** The same where a zone is needed: `none` is refused. */
export async function wantedZone(
  text: string,
  accepted: readonly string[] = NAMED_ZONES,
): Promise<WantedZone> {
  if (isZoneName(text)) return { kind: 'named', name: text };
  const content = await readFile(text, 'utf8').catch((error: unknown) => {
    throw new Problem(`is neither ${accepted.join(', ')} nor a file that can be read: ${messageOf(error)}`);
  });
  return { kind: 'file', path: text, content, description: await descriptionIn(content, text) };
}

export function isZoneName(text: string): text is ZoneName {
  return (NAMED_ZONES as readonly string[]).includes(text);
}

/** What a message calls the zone. */
export function zoneLabel(zone: ZoneChoice): string {
  if (zone.kind === 'file') return zone.path;
  return zone.kind === 'named' ? zone.name : 'none';
}

/** Loads the code that reads descriptions only if there is a file: their schema is a third of the bundle. */
async function descriptionIn(content: string, path: string): Promise<ZoneDescription> {
  const { parseDescription } = await import('./description.js');
  try {
    return parseDescription(content, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new Problem([error.message, ...error.evidence].join('\n  '), false);
  }
}
