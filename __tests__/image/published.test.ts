import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import type { ImageInfo } from '../../src/engine/images.js';
import { UserError } from '../../src/errors.js';
import { ensureUsageImage } from '../../src/image/image.js';
import { publishedImages } from '../../src/image/published.js';
import { parseSettings } from '../../src/inputs/settings.js';
import { recorder } from '../recorder.js';

const digest = (character: string) => `ghcr.io/org/images@sha256:${character.repeat(64)}`;
const LIST = { '4.20.1.0': { plain: digest('a'), 'prepared-advanced': digest('b') } };

let directory: string;
let list: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'published-'));
  list = join(directory, 'list.json');
  writeFileSync(list, JSON.stringify(LIST));
});
afterAll(() => rmSync(directory, { recursive: true }));

const settings = (inputs: Record<string, string>) => parseSettings((name) => inputs[name] ?? '');

test.each([
  [{}, [digest('a')]],
  [{ prepared: 'true', zone: 'advanced' }, [digest('b'), digest('a')]],
  // Prepared from the published plain one, then.
  [{ prepared: 'true', zone: 'basic' }, [digest('a')]],
  // The published zone was made without settings.
  [{ prepared: 'true', zone: 'advanced', settings: 'workers=3' }, [digest('a')]],
  [{ 'cs-version': '4.19.0.0' }, []],
  [{ 'base-image': 'my/simulator:1' }, []],
])('for %j the list has %j', async (inputs, expected) => {
  expect(await publishedImages(await settings(inputs), list)).toEqual(expected);
});

test('the list of this checkout can be read', async () => {
  expect(await publishedImages(await settings({}), resolve('published-images.json'))).toEqual(
    expect.any(Array),
  );
});

/** An engine that can pull what the registry has, and builds nothing. */
function engineWith(registry: string[], local: string[] = []) {
  const here = new Set(local);
  const pulled: string[] = [];
  const labels = { 'io.github.cloudstack-usage-action.image': '1' };
  const info: ImageInfo = {
    id: 'c'.repeat(64),
    repoDigests: [],
    tags: [],
    command: [],
    labels,
    architecture: 'amd64',
    size: 1,
  };
  return {
    pulled,
    name: 'docker',
    images: {
      find: async (reference: string) => (here.has(reference) ? info : undefined),
      newestWith: async () => undefined,
      qualified: (reference: string) => reference,
      pull: async (reference: string) => {
        pulled.push(reference);
        if (!registry.includes(reference)) throw new UserError('docker pull failed', ['manifest unknown']);
        here.add(reference);
      },
    },
  };
}

const ensure = async (
  engine: ReturnType<typeof engineWith>,
  inputs: Record<string, string>,
  reporter = recorder(),
) =>
  ensureUsageImage({
    engine: engine as unknown as Engine,
    ...{
      settings: await settings(inputs),
      context: resolve('image'),
      published: list,
      cache: undefined,
      reporter,
    },
  });

test('a published image is pulled by its digest', async () => {
  const image = await ensure(engineWith([digest('a')]), {});
  expect(image).toMatchObject({ reference: digest('a'), source: 'published' });
});

test('one that the registry does not have as it was released is a warning', async () => {
  const engine = engineWith([]);
  const reporter = recorder();
  await expect(ensure(engine, {}, reporter)).rejects.toThrow(
    'base-image: apache/cloudstack-simulator:4.20.1.0 could not be pulled',
  );
  expect(reporter.lines.join('\n')).toContain('The published image cannot be used, so an image is built');
  expect(engine.pulled).toEqual([digest('a'), 'apache/cloudstack-simulator:4.20.1.0']);
});

test('with pull: never only one that is here is taken', async () => {
  const here = engineWith([digest('a')], [digest('a')]);
  expect(await ensure(here, { pull: 'never' })).toMatchObject({ source: 'published' });
  const engine = engineWith([digest('a')]);
  await expect(ensure(engine, { pull: 'never' })).rejects.toThrow('pull is never');
  expect(engine.pulled).toEqual([]);
});
