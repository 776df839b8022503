import { isIP } from 'node:net';
import { NAME } from './connection.js';
import { environment, globalSettings } from './lines.js';
import { boolean, type Group, matching, oneOf, optional, Problem } from './reader.js';

const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** What a URL, a shell and a log take as they are; long enough to be masked without hiding other words. */
const KEY = /^[A-Za-z0-9_-]{16,128}$/;

/** What CloudStack is started as, and from which image. */
export const SERVICE = {
  csVersion: {
    name: 'cs-version',
    default: '4.20.1.0',
    description: 'CloudStack version: a tag of apache/cloudstack-simulator',
    read: matching(VERSION, 'is not a CloudStack version: use one such as 4.20.1.0'),
  },
  image: {
    name: 'image',
    default: '',
    description: 'Usage image to use instead of building one',
    read: optional(imageReference),
  },
  baseImage: {
    name: 'base-image',
    default: '',
    description:
      'Simulator image to build the usage image on (default: apache/cloudstack-simulator:<cs-version>)',
    read: optional(imageReference),
  },
  prepared: {
    name: 'prepared',
    default: 'false',
    description:
      'Start from a prepared image, which already has the database and the zone; if there is none, it is made',
    read: boolean,
  },
  /** `direct`: on the jars of the image; `official`: by Maven, as the official image does. */
  start: {
    name: 'start',
    default: 'direct',
    description: 'How to start CloudStack: direct, or official (mvn jetty:run)',
    read: oneOf('direct', 'official'),
  },
  pull: {
    name: 'pull',
    default: 'missing',
    description: 'When to pull the image: missing, always or never',
    read: oneOf('missing', 'always', 'never'),
  },
  hostname: {
    name: 'hostname',
    default: 'cloudstack',
    description: 'Host name inside the container; do not change it if you keep the database',
    read: matching(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"'),
  },
  bindAddress: {
    name: 'bind-address',
    default: '127.0.0.1',
    description: 'Address on which the API and the UI are published',
    read: ipAddress,
  },
  apiPort: {
    name: 'api-port',
    default: '8080',
    description: 'Port of the API on this machine; 0 picks a free port',
    read: port,
  },
  integrationPort: {
    name: 'integration-port',
    default: '8096',
    description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 picks a free port',
    read: port,
  },
  uiPort: {
    name: 'ui-port',
    default: '5050',
    description: 'Port of the UI on this machine, if ui is true; 0 picks a free port',
    read: port,
  },
  ui: { name: 'ui', default: 'false', description: "Start the UI's development server", read: boolean },
  usageAggregationRange: {
    name: 'usage-aggregation-range',
    default: '5',
    description: "Length of a usage record's window, in minutes",
    read: minutes,
  },
  /** `HH:MM` in UTC, or `next` for the minute after the usage server's start. */
  usageExecTime: {
    name: 'usage-exec-time',
    default: 'next',
    description: 'First run of the usage job: HH:MM in UTC, or next for the next minute',
    read: execTime,
  },
  quota: { name: 'quota', default: 'false', description: 'Switch on the quota service', read: boolean },
  globalSettings: {
    name: 'settings',
    default: '',
    description: 'CloudStack settings that apply from its first start on, one NAME=VALUE per line',
    read: globalSettings,
  },
  databaseVolume: {
    name: 'database-volume',
    default: '',
    description: 'Named volume in which the database is kept (default: it is not kept)',
    read: optional(
      matching(
        NAME,
        'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)',
      ),
    ),
  },
  adminApiKey: {
    name: 'admin-api-key',
    default: '',
    description:
      'Fixed API key of the administrator, with admin-secret-key (default: CloudStack creates both keys)',
    read: optional(key),
  },
  adminSecretKey: {
    name: 'admin-secret-key',
    default: '',
    description: 'Fixed secret key of the administrator, with admin-api-key',
    read: optional(key),
  },
  env: {
    name: 'env',
    default: '',
    description: 'More environment variables for the container, one KEY=VALUE per line',
    read: environment,
  },
} satisfies Group;

export function officialImage(csVersion: string): string {
  return `apache/cloudstack-simulator:${csVersion}`;
}

function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

function port(text: string): number {
  const value = wholeNumber(text);
  if (!(value <= 65535))
    throw new Problem('is not a port: use a whole number from 0 to 65535, 0 for a free one');
  return value;
}

function minutes(text: string): number {
  const value = wholeNumber(text);
  if (!(value >= 1 && value <= 525_600))
    throw new Problem('is not a number of minutes: use a whole number from 1 to 525600');
  return value;
}

function key(text: string): string {
  // Not shown: it may be a secret.
  if (!KEY.test(text)) throw new Problem('is not a key: use 16 to 128 letters, digits, "_" and "-"', false);
  return text;
}

function execTime(text: string): string {
  if (text === 'next' || CLOCK_TIME.test(text)) return text;
  throw new Problem('is not a time: use HH:MM from 00:00 to 23:59 in UTC, or next for the next minute');
}

function ipAddress(text: string): string {
  if (isIP(text) === 0)
    throw new Problem('is not an IP address: use one such as 127.0.0.1, or 0.0.0.0 for every interface');
  return text;
}

function imageReference(text: string): string {
  if (!IMAGE_REFERENCE.test(text)) {
    throw new Problem('is not an image reference: use [registry/]name[:tag][@sha256:digest] in lower case');
  }
  return text;
}
