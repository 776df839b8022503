import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../../src/engine/engine.js';
import { limitArguments, parseLimits } from '../../src/engine/limits.js';

const none = { openFiles: undefined, processes: undefined };

test.each([
  ['docker', none, ['--ulimit', 'nofile=16384:16384']],
  ['docker', { openFiles: 4096, processes: 100 }, ['--ulimit', 'nofile=16384:16384']],
  ['podman', none, ['--ulimit', 'nofile=16384:16384']],
  [
    'podman',
    { openFiles: 524_288, processes: 63_000 },
    ['--ulimit', 'nofile=16384:16384', '--ulimit', 'nproc=32768:32768'],
  ],
  [
    'podman',
    { openFiles: 524_288, processes: 4096 },
    ['--ulimit', 'nofile=16384:16384', '--ulimit', 'nproc=4096:4096'],
  ],
  ['podman', { openFiles: 4096, processes: undefined }, ['--ulimit', 'nofile=4096:4096']],
] as const)('%s with limits %j is asked for %j', (engine, own, args) => {
  expect(limitArguments(engine, 16_384, own)).toEqual(args);
});

test('the limits of a process are read from /proc', () => {
  const text = [
    'Limit                     Soft Limit           Hard Limit           Units     ',
    'Max processes             unlimited            unlimited            processes ',
    'Max open files            1024                 524288               files     ',
  ].join('\n');
  expect(parseLimits(text)).toEqual({ openFiles: 524_288, processes: undefined });
  expect(parseLimits('')).toEqual(none);
});

describe('an engine', () => {
  let directory: string;
  const path = process.env.PATH;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'limits-'));
    process.env.PATH = `${directory}:${path}`;
  });
  afterEach(() => {
    process.env.PATH = path;
    rmSync(directory, { recursive: true });
  });
  const definition = {
    name: 'a',
    hostname: 'a',
    image: 'b',
    labels: {},
    env: {},
    ports: [],
    volumes: [],
    openFiles: 16_384,
  };
  /** A client that fails with these words whenever it is asked for a limit; without words, never. */
  const start = async (words: string) => {
    writeFileSync(
      join(directory, 'docker'),
      `#!/bin/sh\necho "$@" >>${directory}/calls\ncase "${words}$*" in ?*--ulimit*) [ -z "${words}" ] || { echo "${words}" >&2; exit 1; };; esac\necho id\n`,
      { mode: 0o755 },
    );
    const warnings: string[] = [];
    const id = await new Engine('docker', '1').containers.start(definition, (warning) =>
      warnings.push(warning),
    );
    return { id, warnings };
  };
  const runs = () => readFileSync(join(directory, 'calls'), 'utf8').match(/^create .*$/gm);

  test('is asked for the files that MySQL and the JVM need', async () => {
    expect(await start('')).toEqual({ id: 'id', warnings: [] });
    expect(runs()).toEqual([expect.stringContaining('--ulimit nofile=16384:16384')]);
  });

  test('that may not set them starts the container with its own, and that is said', async () => {
    const words = 'error setting rlimit type 7: operation not permitted';
    expect(await start(words)).toEqual({
      id: 'id',
      warnings: [expect.stringContaining('docker may not let the container open 16384 files')],
    });
    expect(runs()).toEqual([expect.stringContaining('--ulimit'), expect.not.stringContaining('--ulimit')]);
  });

  test('that fails with anything else fails', async () => {
    await expect(start('no space left')).rejects.toThrow('no space left');
    expect(runs()).toHaveLength(1);
  });
});
