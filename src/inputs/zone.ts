import { readFile } from 'node:fs/promises';
import { messageOf, UserError } from '../errors.js';
import { isZoneName, NAMED_ZONES, type WantedZone, type ZoneChoice } from '../zone/choice.js';
import type { ZoneDescription } from '../zone/schema.js';
import { CONNECTION } from './connection.js';
import { type Group, oneOf, Problem } from './reader.js';

const zoneReady = {
  name: 'zone-ready',
  default: 'usable',
  description: 'When a zone is ready: enabled, or usable (virtual machines can be deployed)',
  read: oneOf('enabled', 'usable'),
};

/** The zone that a service starts with. */
export const ZONE = {
  zone: {
    name: 'zone',
    default: 'none',
    description: "Zone to deploy: none, advanced, advancedsg, basic, or a file in Marvin's format",
    read: Object.assign(zoneOrNone, { choices: ['none', ...NAMED_ZONES] }),
  },
  zoneReady,
} satisfies Group;

/** The same where a zone is needed. */
export const WANTED_ZONE = {
  zone: {
    name: 'zone',
    default: 'advanced',
    description: "Zone to deploy: advanced, advancedsg, basic, or a file in Marvin's format",
    read: Object.assign(wantedZone, { choices: NAMED_ZONES }),
  },
  zoneReady,
} satisfies Group;

/** The inputs of `zone/action.yml`, in its order. */
export const ZONE_STEP = {
  ...WANTED_ZONE,
  ...CONNECTION,
  timeoutSeconds: {
    ...CONNECTION.timeoutSeconds,
    description: 'How long to wait until the zone is usable, such as 10m or 90s',
  },
};

async function zoneOrNone(text: string): Promise<ZoneChoice> {
  return text === 'none' ? { kind: 'none' } : namedOrFile(text, ['none', ...NAMED_ZONES]);
}

async function wantedZone(text: string): Promise<WantedZone> {
  return namedOrFile(text, NAMED_ZONES);
}

async function namedOrFile(text: string, accepted: readonly string[]): Promise<WantedZone> {
  if (isZoneName(text)) return { kind: 'named', name: text };
  const content = await readFile(text, 'utf8').catch((error: unknown) => {
    throw new Problem(`is neither ${accepted.join(', ')} nor a file that can be read: ${messageOf(error)}`);
  });
  return { kind: 'file', path: text, content, description: await descriptionIn(content, text) };
}

/** Loads the code that reads descriptions only if there is a file: their schema is a third of the bundle. */
async function descriptionIn(content: string, path: string): Promise<ZoneDescription> {
  const { parseDescription } = await import('../zone/description.js');
  try {
    return parseDescription(content, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new Problem([error.message, ...error.evidence].join('\n  '), false);
  }
}
