import type { ZoneDescription } from './schema.js';

/** Descriptions that every simulator image has. */
export const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'] as const;
export type ZoneName = (typeof NAMED_ZONES)[number];

/** The zone that is chosen: none, one that the image describes under this name, or a file of the user's. */
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

export function isZoneName(text: string): text is ZoneName {
  return (NAMED_ZONES as readonly string[]).includes(text);
}

/** What a message calls the zone. */
export function zoneLabel(zone: ZoneChoice): string {
  if (zone.kind === 'file') return zone.path;
  return zone.kind === 'named' ? zone.name : 'none';
}
