import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildFailureReason,
  pullFailureReason,
  startFailureReason,
  tooOldReason,
} from '../../src/engine/complaints.js';
import { Engine } from '../../src/engine/engine.js';

test.each([
  ['docker', '19.03.15', 'docker 19.03.15 is too old: update it to 20.10 or newer'],
  ['docker', '20.9.0', 'docker 20.9.0 is too old: update it to 20.10 or newer'],
  ['docker', '20.10.24+dfsg1', undefined],
  ['docker', '29.0.1', undefined],
  ['docker', 'dev', undefined],
  ['podman', '3.4.4', 'podman 3.4.4 is too old: update it to 4.0 or newer'],
  ['podman', '4.3.1', undefined],
])('%s %s', (name, version, reason) => {
  expect(tooOldReason(name, version)).toBe(reason);
});

describe('an engine that cannot be used', () => {
  const path = process.env.PATH;
  const directory = mkdtempSync(join(tmpdir(), 'engine-'));
  beforeAll(() => {
    process.env.PATH = `${directory}:${path}`;
  });
  afterAll(() => {
    process.env.PATH = path;
    rmSync(directory, { recursive: true });
  });

  test.each([
    ['echo 19.03.15', 'docker 19.03.15 is too old'],
    [
      'echo "Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.41" >&2; exit 1',
      "docker's client and daemon have versions that do not work together",
    ],
    [
      'echo "Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version" >&2; exit 1',
      "docker's client and daemon have versions that do not work together",
    ],
    [
      'echo "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock" >&2; exit 1',
      "this user may not use docker's socket",
    ],
    [
      'echo "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?" >&2; exit 1',
      'docker is installed, but its daemon does not answer',
    ],
  ])('%s', async (script, reason) => {
    writeFileSync(join(directory, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    await expect(Engine.connect('docker')).rejects.toThrow(reason);
  });
});

test.each([
  [
    'toomanyrequests: You have reached your unauthenticated pull rate limit.',
    "the registry's rate limit is reached",
  ],
  ['manifest for apache/cloudstack-simulator:9 not found: manifest unknown', 'the registry has no such tag'],
  [
    'pull access denied for x, repository does not exist or may require docker login',
    'the registry has no such repository',
  ],
  ['dial tcp: lookup registry-1.docker.io: no such host', 'the registry cannot be reached'],
  ['write /var/lib/docker/tmp/x: no space left on device', 'the disk is full'],
  [
    'no matching manifest for linux/arm64/v8 in the manifest list entries',
    "it is not built for this machine's architecture",
  ],
])('a pull that says %j', (words, reason) => {
  expect(pullFailureReason(words)).toContain(reason);
});

test.each([
  [['Step 3/9', 'exec /bin/sh: exec format error'], "it is not built for this machine's architecture"],
  [
    ['mkdir: No space left on device', "The command '/bin/sh' returned a non-zero code: 1"],
    'the disk is full',
  ],
  [['error: java is missing: the base image is no simulator', 'exit code: 1'], 'java is missing'],
  [["The command '/bin/sh' returned a non-zero code: 2"], 'returned a non-zero code: 2'],
  [[], 'no reason given'],
])('a build that says %j', (lines, reason) => {
  expect(buildFailureReason(lines)).toContain(reason);
});

test.each([
  ['Bind for 127.0.0.1:8080 failed: port is already allocated', 'a port that was free is now in use'],
  ['mkdir /var/lib/docker/overlay2/x: no space left on device', 'the disk is full'],
  ['crun: open executable: Exec format error', "it is not built for this machine's architecture"],
  [
    'Conflict. The container name "/x" is already in use by container "1"',
    'another run has just taken the name',
  ],
  ['docker: Error response from daemon: something new', 'something new'],
])('a start that says %j', (words, reason) => {
  expect(startFailureReason(words)).toContain(reason);
});
