import { parseDuration } from '../duration.js';
import { type Group, matching, oneOf, Problem } from './reader.js';

export const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;

/** Which service is meant, and how long it is waited for. */
export const CONNECTION = {
  name: {
    name: 'name',
    default: 'cloudstack-usage',
    description: 'Name of the container',
    read: matching(
      NAME,
      'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first',
    ),
  },
  engine: {
    name: 'engine',
    default: 'auto',
    description: 'Engine to use: auto, docker, podman, or embedded (an emulator)',
    read: oneOf('auto', 'docker', 'podman', 'embedded'),
  },
  timeoutSeconds: {
    name: 'timeout',
    default: '10m',
    description: 'How long to wait until the service is ready, such as 10m or 90s',
    read: timeout,
  },
} satisfies Group;

function timeout(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === undefined) throw new Problem('is not a duration: use one such as 10m, 90s or 1h30m');
  if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS) throw new Problem('is out of range: use 1s to 6h');
  return seconds;
}
