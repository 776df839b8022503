import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DOORS } from '../src/bundle.js';
import { run } from './e2e/harness.js';

const BUNDLE = resolve('dist/bundle');
/** The size below which webpack repeats a module that several chunks need, rather than make a separate chunk. */
const SMALL = 20_000;

const read = (path: string) => readFileSync(path, 'utf8');
const chunks = readdirSync(BUNDLE).filter((name) => name.endsWith('.js'));

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

test('what GitHub and npm start is a door of the bundle', () => {
  const started = ['action.yml', 'zone/action.yml', 'usage/action.yml'].flatMap((file) => {
    const { runs } = parse(read(file)) as { runs: Record<string, string> };
    return [runs.main, runs.post].filter((path) => path !== undefined).map((path) => join(file, '..', path));
  });
  const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
  const doors = Object.keys(DOORS).map((door) => `dist/${door}/index.js`);
  expect(doors).toEqual(expect.arrayContaining([...started, ...Object.values(bin)]));
  for (const door of doors) expect(statSync(door).size).toBeLessThan(200);
});

test('nothing large is in the bundle twice, and little that is small', () => {
  const sizes = new Map<string, number[]>();
  for (const chunk of chunks) {
    const [, ...parts] = read(join(BUNDLE, chunk)).split(/^\/\*\*\*\/ (\d+):$/m);
    for (let at = 0; at < parts.length; at += 2) {
      const [id, text] = parts.slice(at, at + 2) as [string, string];
      sizes.set(id, [...(sizes.get(id) ?? []), text.length]);
    }
  }
  expect(sizes.size).toBeGreaterThan(100);
  const repeated = [...sizes.values()].map(([, ...more]) => more);
  const all = repeated.flat();
  expect(all.filter((size) => size > SMALL)).toEqual([]);
  const total = chunks.reduce((sum, chunk) => sum + statSync(join(BUNDLE, chunk)).size, 0);
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThan(total / 20);
});

/** @returns kilobytes of `dist/` that a door loads until it ends, as the engine that runs it counts them */
async function loaded(door: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const coverage = mkdtempSync(join(directory, 'coverage-'));
  const program = [resolve('dist', door, 'index.js'), ...args];
  await run(process.execPath, program, { ...env, NODE_V8_COVERAGE: coverage });
  const files = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(read(join(coverage, name))) as { result: { url: string }[] };
    return result.filter(({ url }) => url.startsWith('file://')).map(({ url }) => fileURLToPath(url));
  });
  const ours = [...new Set(files)].filter((path) => path.startsWith(resolve('dist')) && existsSync(path));
  return ours.reduce((sum, path) => sum + statSync(path).size, 0) / 1000;
}

// What is loaded is what the start costs: neither the API's client, nor YAML, nor GitHub's cache is there already.
test('the command line loads little before it knows what to do', async () => {
  const size = await loaded('cli', ['status', '--engine', 'embedded', '--name', 'bundle-test']);
  expect(size).toBeGreaterThan(20);
  // 133 kB of it are commander, the parser of the command line.
  expect(size).toBeLessThan(400);
});

test('the action loads only what a start needs before it asks the engine', async () => {
  const docker = join(directory, 'docker');
  writeFileSync(docker, '#!/bin/sh\nexit 1\n');
  chmodSync(docker, 0o755);
  const files = Object.fromEntries(
    ['STATE', 'OUTPUT', 'ENV'].map((name) => [`GITHUB_${name}`, join(directory, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const size = await loaded('main', [], {
    ...files,
    INPUT_ENGINE: 'docker',
    INPUT_CACHE: 'true',
    INPUT_SUMMARY: 'false',
    PATH: `${directory}${delimiter}${process.env.PATH}`,
  });
  expect(size).toBeGreaterThan(20);
  expect(size).toBeLessThan(1700);
});
