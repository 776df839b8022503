import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from './act.js';
import { engine, standIn } from './harness.js';
import { startRegistry } from './registry.js';

const REGISTRY_PORT = 15_123;
const REFERENCE = `127.0.0.1:${REGISTRY_PORT}/apache/cloudstack-simulator:4.20.1.0`;
const LABEL = `label=io.github.cloudstack-usage-action.base=${REFERENCE}`;

let directory: string;
let stopRegistry: () => Promise<void>;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'cache-'));
  stopRegistry = await startRegistry(`127.0.0.1:${REGISTRY_PORT}`);
  engine('tag', standIn(), REFERENCE);
  engine('push', '--quiet', REFERENCE);
}, 300_000);

afterAll(async () => {
  await stopRegistry();
  forgetImages();
  rmSync(directory, { recursive: true, force: true });
});

/** As a fresh runner: neither the base nor what was built on it. */
function forgetImages() {
  for (const id of engine('images', '--quiet', '--filter', LABEL).split('\n').filter(Boolean)) {
    engine('rmi', '--force', id);
  }
  if (engine('images', '--quiet', REFERENCE).trim() !== '') engine('rmi', REFERENCE);
}

const workflow = (more = '') => `on: push
jobs:
  billing:
    runs-on: ubuntu-latest
    steps:
      - uses: org/cloudstack-usage-action@v1
        with:
          engine: docker
          base-image: ${REFERENCE}
          name: usage-cache
          api-port: 0
          integration-port: 0
${more}`;

const run = (more?: string) => {
  forgetImages();
  const server = ['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(directory, 'server')];
  return act(workflow(more), server);
};

test('a miss pulls and keeps, a hit pulls nothing, and a broken entry is only a warning', async () => {
  const miss = await run();
  expect(miss.log).toContain('The cache has no usage image yet');
  expect(miss.log).toContain(`Pulling ${REFERENCE}`);
  expect(miss.log).toContain('Saved cloudstack-usage-docker-4.20.1.0-');
  expect(miss.code).toBe(0);

  const hit = await run();
  expect(hit.log).toContain('The usage image comes from the cache (cloudstack-usage-docker-4.20.1.0-');
  expect(hit.log).not.toContain('Pulling');
  expect(hit.code).toBe(0);

  for (const path of entries()) truncateSync(path, 1000);
  const broken = await run();
  expect(broken.log).toContain('::warning::Failed to restore');
  expect(broken.log).toContain(`Pulling ${REFERENCE}`);
  expect(broken.code).toBe(0);
}, 600_000);

test('of a prepared image, only its state is kept, and a broken one is made again', async () => {
  const prepared = '          prepared: true\n          zone: basic\n';
  rmSync(join(directory, 'server'), { recursive: true });
  const miss = await run(prepared);
  expect(miss.log).toContain('Preparing an image: CloudStack is started once');
  expect(miss.log).toContain('Saved cloudstack-usage-state-4.20.1.0-');
  expect(miss.code).toBe(0);
  // The base has some hundred MB.
  expect(entries().map((path) => statSync(path).size < 40_000_000)).toEqual([true]);

  const hit = await run(prepared);
  expect(hit.log).toContain('The usage image comes from the cache (cloudstack-usage-state-4.20.1.0-');
  expect(hit.log).toContain('Everything already existed');
  expect(hit.log).not.toContain('Preparing');
  expect(hit.code).toBe(0);

  for (const path of entries()) truncateSync(path, 1000);
  const broken = await run(prepared);
  expect(broken.log).toMatch(/::warning::(Failed to restore|The cache could not be used)/);
  expect(broken.log).toContain('Preparing an image');
  expect(broken.code).toBe(0);
}, 600_000);

/** The files of the cache server that hold images. */
function entries(): string[] {
  const files = readdirSync(join(directory, 'server'), { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => statSync(path).size > 200_000);
}
