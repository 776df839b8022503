import { isIP } from 'node:net';
import type { Keys } from './cloudstack/client.js';
import { parseDuration } from './duration.js';
import { InputError } from './errors.js';
import { environment, globalSettings } from './input-lines.js';
import {
  boolean,
  type InputDefinition,
  inputReader,
  matching,
  oneOf,
  optional,
  Problem,
} from './input-reader.js';
import { type ZoneChoice, zoneChoice } from './zone/choice.js';

export type PullPolicy = 'missing' | 'always' | 'never';
/** `direct`: on the jars of the image; `official`: by Maven, as the official image does. */
export type StartChoice = 'direct' | 'official';
/** `usable`: virtual machines can be deployed in it. */
export type ZoneReadiness = 'enabled' | 'usable';
export type EngineChoice = 'auto' | 'docker' | 'podman' | 'embedded';

/** Everything that one run needs to know, validated. Times are in seconds, ports are numbers (0 = a free one). */
export interface Settings {
  csVersion: string;
  /** A ready-made usage image to take instead of building one. */
  image: string | undefined;
  baseImage: string;
  /** Take or make an image in which CloudStack was started, and the zone deployed, before. */
  prepared: boolean;
  start: StartChoice;
  pull: PullPolicy;
  engine: EngineChoice;
  name: string;
  hostname: string;
  bindAddress: string;
  apiPort: number;
  integrationPort: number;
  uiPort: number;
  ui: boolean;
  zone: ZoneChoice;
  zoneReady: ZoneReadiness;
  /** Minutes. */
  usageAggregationRange: number;
  /** `HH:MM` in UTC, or `next` for the minute after the usage server's start. */
  usageExecTime: string;
  quota: boolean;
  /** CloudStack's global settings that apply from its first start on, by name. */
  globalSettings: Readonly<Record<string, string>>;
  databaseVolume: string | undefined;
  /** Fixed keys of the administrator; CloudStack creates them if there are none. */
  adminKeys: Keys | undefined;
  env: Readonly<Record<string, string>>;
  timeoutSeconds: number;
  cache: boolean;
  cleanup: boolean;
  exportEnv: boolean;
  summary: boolean;
}

/** The inputs in the order in which they are documented; a test compares `action.yml` with this table. */
export const INPUTS: readonly InputDefinition[] = [
  {
    name: 'cs-version',
    default: '4.20.1.0',
    description: 'CloudStack version: a tag of apache/cloudstack-simulator',
  },
  { name: 'image', default: '', description: 'Usage image to use instead of building one' },
  {
    name: 'base-image',
    default: '',
    description:
      'Simulator image to build the usage image on (default: apache/cloudstack-simulator:<cs-version>)',
  },
  {
    name: 'prepared',
    default: 'false',
    description:
      'Start from a prepared image, which already has the database and the zone; if there is none, it is made',
  },
  {
    name: 'start',
    default: 'direct',
    description: 'How to start CloudStack: direct, or official (mvn jetty:run)',
  },
  { name: 'pull', default: 'missing', description: 'When to pull the image: missing, always or never' },
  {
    name: 'engine',
    default: 'auto',
    description: 'Engine to use: auto, docker, podman, or embedded (an emulator)',
  },
  { name: 'name', default: 'cloudstack-usage', description: 'Name of the container' },
  {
    name: 'hostname',
    default: 'cloudstack',
    description: 'Host name inside the container; do not change it if you keep the database',
  },
  {
    name: 'bind-address',
    default: '127.0.0.1',
    description: 'Address on which the API and the UI are published',
  },
  { name: 'api-port', default: '8080', description: 'Port of the API on this machine; 0 picks a free port' },
  {
    name: 'integration-port',
    default: '8096',
    description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 picks a free port',
  },
  {
    name: 'ui-port',
    default: '5050',
    description: 'Port of the UI on this machine, if ui is true; 0 picks a free port',
  },
  { name: 'ui', default: 'false', description: "Start the UI's development server" },
  {
    name: 'zone',
    default: 'none',
    description: "Zone to deploy: none, advanced, advancedsg, basic, or a file in Marvin's format",
  },
  {
    name: 'zone-ready',
    default: 'usable',
    description: 'When a zone is ready: enabled, or usable (virtual machines can be deployed)',
  },
  {
    name: 'usage-aggregation-range',
    default: '5',
    description: "Length of a usage record's window, in minutes",
  },
  {
    name: 'usage-exec-time',
    default: 'next',
    description: 'First run of the usage job: HH:MM in UTC, or next for the next minute',
  },
  { name: 'quota', default: 'false', description: 'Switch on the quota service' },
  {
    name: 'settings',
    default: '',
    description: 'CloudStack settings that apply from its first start on, one NAME=VALUE per line',
  },
  {
    name: 'database-volume',
    default: '',
    description: 'Named volume in which the database is kept (default: it is not kept)',
  },
  {
    name: 'admin-api-key',
    default: '',
    description:
      'Fixed API key of the administrator, with admin-secret-key (default: CloudStack creates both keys)',
  },
  {
    name: 'admin-secret-key',
    default: '',
    description: 'Fixed secret key of the administrator, with admin-api-key',
  },
  {
    name: 'env',
    default: '',
    description: 'More environment variables for the container, one KEY=VALUE per line',
  },
  {
    name: 'timeout',
    default: '10m',
    description: 'How long to wait until the service is ready, such as 10m or 90s',
  },
  {
    name: 'cache',
    default: 'true',
    description: "Keep the built image in GitHub's cache if that saves a pull",
  },
  {
    name: 'cleanup',
    default: 'true',
    description: 'Remove the container and its anonymous volumes after the job',
  },
  {
    name: 'export-env',
    default: 'true',
    description: 'Export the API URL and the keys as environment variables',
  },
  {
    name: 'summary',
    default: 'true',
    description: 'Write a job summary: where CloudStack runs, or why it does not',
  },
];

const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** What a URL, a shell and a log take as they are; long enough to be masked without hiding other words. */
const KEY = /^[A-Za-z0-9_-]{16,128}$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;

/**
 * Reads and validates every input, and the file that `zone` names.
 *
 * @param read the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
export async function parseSettings(read: (name: string) => string): Promise<Settings> {
  const { take, takeLater, problems } = inputReader(INPUTS, read);
  const csVersion = take(
    'cs-version',
    matching(VERSION, 'is not a CloudStack version: use one such as 4.20.1.0'),
  );
  const image = take('image', optional(imageReference));
  const baseImage = take('base-image', optional(imageReference));
  const adminApiKey = take('admin-api-key', optional(key));
  const adminSecretKey = take('admin-secret-key', optional(key));
  const settings: Settings = {
    csVersion,
    image,
    baseImage: baseImage ?? officialImage(csVersion),
    prepared: take('prepared', boolean),
    start: take('start', oneOf('direct', 'official')),
    pull: take('pull', oneOf('missing', 'always', 'never')),
    engine: take('engine', oneOf('auto', 'docker', 'podman', 'embedded')),
    name: take(
      'name',
      matching(
        CONTAINER_NAME,
        'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first',
      ),
    ),
    hostname: take(
      'hostname',
      matching(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"'),
    ),
    bindAddress: take('bind-address', ipAddress),
    apiPort: take('api-port', port),
    integrationPort: take('integration-port', port),
    uiPort: take('ui-port', port),
    ui: take('ui', boolean),
    zone: await takeLater('zone', zoneChoice),
    zoneReady: take('zone-ready', oneOf('enabled', 'usable')),
    usageAggregationRange: take('usage-aggregation-range', minutes),
    usageExecTime: take('usage-exec-time', execTime),
    quota: take('quota', boolean),
    globalSettings: take('settings', globalSettings),
    databaseVolume: take(
      'database-volume',
      optional(
        matching(
          CONTAINER_NAME,
          'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)',
        ),
      ),
    ),
    adminKeys: adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined,
    env: take('env', environment),
    timeoutSeconds: take('timeout', timeout),
    cache: take('cache', boolean),
    cleanup: take('cleanup', boolean),
    exportEnv: take('export-env', boolean),
    summary: take('summary', boolean),
  };
  problems.push(...conflicts(settings, baseImage));
  if (problems.length === 0 && (adminApiKey === undefined) !== (adminSecretKey === undefined))
    problems.push('admin-api-key and admin-secret-key belong together: set both, or neither');
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}

export function officialImage(csVersion: string): string {
  return `apache/cloudstack-simulator:${csVersion}`;
}

function conflicts(settings: Settings, baseImage: string | undefined): string[] {
  const problems: string[] = [];
  if (settings.image && baseImage) {
    problems.push(
      `image: ${JSON.stringify(settings.image)} and base-image cannot be used together: set only one of them`,
    );
  }
  const ports: [string, number][] = [
    ['api-port', settings.apiPort],
    ['integration-port', settings.integrationPort],
    ...(settings.ui ? ([['ui-port', settings.uiPort]] as [string, number][]) : []),
  ];
  for (const [index, [name, value]] of ports.entries()) {
    const earlier = ports.slice(0, index).find(([, other]) => other === value && value > 0);
    if (earlier)
      problems.push(
        `${name}: "${value}" is also the port of ${earlier[0]}: use different ports, or 0 for a free one`,
      );
  }
  return problems;
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

function timeout(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === undefined) throw new Problem('is not a duration: use one such as 10m, 90s or 1h30m');
  if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS) throw new Problem('is out of range: use 1s to 6h');
  return seconds;
}
