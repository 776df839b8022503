import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Engine } from '../../src/engine/engine.js';
import { StalledPullError } from '../../src/engine/images.js';
import { UserError } from '../../src/errors.js';
import { ensureUsageImage } from '../../src/image/image.js';
import { parseSettings } from '../../src/inputs/settings.js';
import { recorder } from '../recorder.js';

let directory: string;
const path = process.env.PATH;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'pull-'));
  process.env.PATH = `${directory}:${path}`;
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(directory, { recursive: true });
});

/** A client whose `pull` is what the script says. */
function client(script: string): void {
  writeFileSync(join(directory, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

test('a pull that stands still is ended, and its client with it', async () => {
  client(`echo $$ >${directory}/pid; printf '229ff1044127: Downloading  10MB/150MB\\r\\n'; exec sleep 60`);
  const engine = new Engine('docker', '1', 1);
  const pull = engine.images.pull('a/b:1', undefined, () => {});
  await expect(pull).rejects.toThrow(
    /^The pull of a\/b:1 has stalled: no data for 1 s \(10 MB, 0 of 1 layers, after \d/,
  );
  const pid = Number(readFileSync(join(directory, 'pid'), 'utf8'));
  for (let tries = 0; tries < 50 && existsSync(`/proc/${pid}`); tries += 1)
    await new Promise((next) => setTimeout(next, 100));
  expect(existsSync(`/proc/${pid}`)).toBe(false);
}, 20_000);

test("a failure keeps the client's words, without its progress", async () => {
  client(`[ -t 1 ] && echo 'it is a terminal'
    printf '229ff1044127: Downloading  10MB/150MB\\r\\n'; echo 'toomanyrequests: slow down' >&2; exit 1`);
  const told: string[] = [];
  const pull = new Engine('docker', '1').images.pull('a/b:1', undefined, (progress) =>
    told.push(String(progress)),
  );
  await expect(pull).rejects.toMatchObject({
    message: 'docker pull failed: toomanyrequests: slow down',
    evidence: ['it is a terminal', 'toomanyrequests: slow down'],
  });
  expect(told.join('\n')).toContain('10 MB, 0 of 1 layers');
});

test("a failure keeps the client's words without util-linux's script, too", async () => {
  client("echo 'toomanyrequests: slow down' >&2; exit 1");
  process.env.PATH = directory;
  await expect(new Engine('docker', '1').images.pull('a/b:1', undefined, () => {})).rejects.toMatchObject({
    message: 'docker pull failed: toomanyrequests: slow down',
    evidence: ['toomanyrequests: slow down'],
  });
});

test('a reference is never read by a shell', async () => {
  client(`printf '%s\\n' "$@" >${directory}/arguments`);
  await new Engine('docker', '1').images.pull('a;touch $HOME/x `id`', undefined, () => {});
  expect(readFileSync(join(directory, 'arguments'), 'utf8')).toBe('pull\na;touch $HOME/x `id`\n');
});

/** An engine without images, whose pulls fail one after the other as asked. */
function failing(...failures: Error[]): Engine {
  const find = async () => undefined;
  const pull = async () => {
    throw failures.shift() ?? new Error('one pull too many');
  };
  const qualified = (reference: string) => reference;
  const images = { find, pull, newestWith: find, qualified };
  return { name: 'docker', images } as unknown as Engine;
}

test('a pull that stood still is tried again, named and after a pause; one that was refused is not', async () => {
  const reporter = recorder();
  const engine = failing(
    new StalledPullError('a/b:1', 60, { toString: () => '312 MB' } as never),
    new UserError('docker pull failed', ['toomanyrequests: no more']),
  );
  const settings = await parseSettings((name) => (name === 'base-image' ? 'a/b:1' : ''));
  const request = {
    engine,
    settings,
    context: resolve('image'),
    published: resolve('published-images.json'),
  };
  const image = ensureUsageImage({ ...request, cache: undefined, reporter });
  await expect(image).rejects.toThrow(
    "base-image: a/b:1 could not be pulled: the registry's rate limit is reached",
  );
  expect(reporter.lines.join('\n')).toContain(
    'a/b:1 could not be pulled: The pull of a/b:1 has stalled: no data for 60 s (312 MB); trying again in 5 s',
  );
}, 20_000);

test.each([
  ['docker', 'apache/cloudstack-simulator:1', 'apache/cloudstack-simulator:1'],
  ['podman', 'apache/cloudstack-simulator:1', 'docker.io/apache/cloudstack-simulator:1'],
  ['podman', 'ubuntu', 'docker.io/ubuntu'],
  ['podman', 'ghcr.io/org/image:1', 'ghcr.io/org/image:1'],
  ['podman', '127.0.0.1:5000/image:1', '127.0.0.1:5000/image:1'],
  ['podman', 'localhost/image:1', 'localhost/image:1'],
] as const)('%s pulls %s as %s', (name, reference, expected) => {
  expect(new Engine(name, '1').images.qualified(reference)).toBe(expected);
});
