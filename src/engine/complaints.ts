import { messageOf } from '../errors.js';

/** What is wrong, by the words of the clients; the first that fits is told. */
const UNAVAILABLE: readonly [RegExp, (name: string) => string][] = [
  [/ENOENT/, (name) => `${name} is not installed or not on the PATH: install it, or choose another engine`],
  [
    /permission denied|read-only file system/i,
    (name) =>
      `${name}'s socket may not be used by this user: add the user to the group "${name}", or run as root`,
  ],
  [
    /is the docker daemon running|cannot connect to the docker daemon|connection refused|no such file/i,
    (name) =>
      `${name} is installed but its daemon does not answer: start it (for example "systemctl start ${name}")`,
  ],
  [/did not end within/, (name) => `${name} does not answer: its daemon hangs; restart it`],
];

/** One sentence: why an engine cannot be used and what to do. */
export function unavailableReason(name: string, cause: unknown): string {
  const text = messageOf(cause);
  const known = UNAVAILABLE.find(([pattern]) => pattern.test(text));
  return known ? known[1](name) : `${name} cannot be used: ${lastLine(text)}`;
}

/** Why a pull failed, by the words of registries and engines. */
const PULL_FAILED: readonly [RegExp, string][] = [
  [
    /toomanyrequests|rate limit/i,
    "the registry's rate limit is reached (Docker Hub counts anonymous pulls by address, and runners share theirs): log in to it, or try again later",
  ],
  [
    /manifest unknown|not found: manifest|manifest for .* not found/i,
    'the registry has no such tag: check cs-version, image or base-image',
  ],
  [
    /repository does not exist|requested access to the resource is denied|unauthorized|authentication required/i,
    'the registry has no such repository or wants a login: check image or base-image, or log in',
  ],
  [/no space left on device/i, 'the disk is full: free some (an image needs about 3 GB)'],
  [
    /no matching manifest|does not match the specified platform/i,
    'it is not made for this architecture (the simulator is amd64 only)',
  ],
  [
    /no such host|i\/o timeout|connection refused|network is unreachable|tls handshake|dial tcp|temporary failure/i,
    'the registry cannot be reached: check the network, or take an image that is there already with pull: never',
  ],
];

/** Whether a pull ended in the middle, so that the same again may well go through. */
export function isCutOff(text: string): boolean {
  return /unexpected EOF|connection reset|i\/o timeout|tls handshake timeout|\b50[0234]\b|server error/i.test(
    text,
  );
}

/** One clause: why an image could not be pulled and what to do. */
export function pullFailureReason(text: string): string {
  const known = PULL_FAILED.find(([pattern]) => pattern.test(text));
  return known ? known[1] : lastLine(text);
}

/** The last line with text in it, without the client's own prefix. */
export function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^See '|^Run '/.test(line));
  return (lines.at(-1) ?? 'no reason given')
    .trim()
    .replace(/^(docker: |Error: )?(Error response from daemon: )?/, '');
}
