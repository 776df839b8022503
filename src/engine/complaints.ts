import { messageOf } from '../errors.js';

/** What is wrong, by the words of clients, engines and registries; the first match is reported. */
type Complaints<Sentence = string> = readonly (readonly [RegExp, Sentence])[];

export const NO_SPACE = /no space left on device/i;
export const WRONG_ARCHITECTURE =
  "it is not built for this machine's architecture (the simulator is amd64 only): use an amd64 machine";

export const UNAVAILABLE: Complaints<(name: string) => string> = [
  [/ENOENT/, (name) => `${name} is not installed or not on the PATH: install it, or choose another engine`],
  [
    /client version \S+ is too (new|old)/i,
    (name) => `${name}'s client and daemon have versions that do not work together: update the older one`,
  ],
  [
    /permission denied|read-only file system/i,
    (name) => `this user may not use ${name}'s socket: add the user to the group "${name}", or run as root`,
  ],
  [
    /is the docker daemon running|cannot connect to the docker daemon|connection refused|no such file/i,
    (name) =>
      `${name} is installed, but its daemon does not answer: start it (for example "systemctl start ${name}")`,
  ],
  [/did not end within/, (name) => `${name} does not answer: its daemon hangs; restart it`],
];

/** One sentence: why an engine cannot be used and what to do. */
export function unavailableReason(name: string, cause: unknown): string {
  const text = messageOf(cause);
  return reasonIn(UNAVAILABLE, text)?.(name) ?? `${name} cannot be used: ${lastLine(text)}`;
}

/** The oldest versions that have the options which this project uses. */
const OLDEST: Readonly<Record<string, readonly [number, number]>> = { docker: [20, 10], podman: [4, 0] };

/** One sentence if an engine is too old; undefined if it is not, or if its version is not made of numbers. */
export function tooOldReason(name: string, version: string): string | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST[name] ?? [];
  if (major === undefined) return undefined;
  const isOld = Number(major) - oldestMajor || Number(minor) - oldestMinor;
  if (isOld >= 0) return undefined;
  return `${name} ${version} is too old: update it to ${oldestMajor}.${oldestMinor} or newer`;
}

export const PULL_FAILED: Complaints = [
  [
    /toomanyrequests|rate limit/i,
    "the registry's rate limit is reached (Docker Hub counts anonymous pulls by IP address, and runners share addresses): log in, or try again later",
  ],
  [
    /manifest unknown|not found: manifest|manifest for .* not found/i,
    'the registry has no such tag: check cs-version, image or base-image',
  ],
  [
    /repository does not exist|requested access to the resource is denied|unauthorized|authentication required/i,
    'the registry has no such repository, or requires a login: check image or base-image, or log in',
  ],
  [NO_SPACE, 'the disk is full: free some space (an image needs about 3 GB)'],
  [/no matching manifest|does not match the specified platform/i, WRONG_ARCHITECTURE],
  [
    /no such host|i\/o timeout|connection refused|network is unreachable|tls handshake|dial tcp|temporary failure/i,
    'the registry cannot be reached: check the network, or set pull: never to use an image that is already on this machine',
  ],
];

/** One clause: why an image could not be pulled and what to do. */
export function pullFailureReason(text: string): string {
  return reasonIn(PULL_FAILED, text) ?? lastLine(text);
}

/** Whether a pull was cut off, so that another try may succeed. */
export function isCutOff(text: string): boolean {
  return /unexpected EOF|connection reset|i\/o timeout|tls handshake timeout|\b50[0234]\b|server error/i.test(
    text,
  );
}

export const BUILD_FAILED: Complaints = [
  [NO_SPACE, 'the disk is full: free some space'],
  [/exec format error/i, WRONG_ARCHITECTURE],
];

/** One clause: why an image could not be built; the build script's own sentence where it has one. */
export function buildFailureReason(lines: readonly string[]): string {
  const own = lines.find((line) => line.includes('error: '));
  const known = reasonIn(BUILD_FAILED, lines.join('\n'));
  // The engines' last line only names the exit code.
  return known ?? own?.replace(/^.*?error: /, '') ?? (lines.at(-1) ?? 'no reason given').trim();
}

export const START_FAILED: Complaints = [
  [
    /port is already allocated|address already in use|ports are not available/i,
    'a port that was free is now in use: set another api-port, integration-port or ui-port, or 0',
  ],
  [NO_SPACE, 'the disk is full: free some space'],
  [/exec format error/i, WRONG_ARCHITECTURE],
  [
    /cannot expose privileged port/i,
    "this user's engine may not use a port below 1024: use one from 1024 on, or 0",
  ],
  [/name .* is already in use/i, 'another run has just taken the name: use a different name for each run'],
];

/** One clause: why a container could not be started and what to do. */
export function startFailureReason(text: string): string {
  return reasonIn(START_FAILED, text) ?? lastLine(text);
}

function reasonIn<Sentence>(complaints: Complaints<Sentence>, text: string): Sentence | undefined {
  return complaints.find(([pattern]) => pattern.test(text))?.[1];
}

const SAYS_NOTHING = /^See '|^Run '|^Error: failed to start containers: /;

/** The last line with text in it, without the client's own prefix. */
export function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !SAYS_NOTHING.test(line));
  return (lines.at(-1) ?? 'no reason given')
    .trim()
    .replace(/^(docker: |Error: )?(Error response from daemon: )?/, '');
}
