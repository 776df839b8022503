// The figures of starting: official, direct and prepared on the stand-in, which takes the time that the real CloudStack
// was measured to take; and what the cache's share in that is.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { seconds } from './figures.mjs';

/** Seconds on 2 cores: Maven before Jetty, an empty database's first start, the API, and 8080 after 8096. */
const REAL = {
  STANDIN_MAVEN_DELAY: 20,
  STANDIN_FIRST_START_DELAY: 24,
  STANDIN_INTEGRATION_DELAY: 30,
  STANDIN_API_DELAY: 32,
};
/** Of the advanced zone by Marvin: two sleeps of a minute, and polls a second apart. */
const MARVIN_SECONDS = 139;
const SECONDS_OF_STAGES = ['image', 'start', 'ready', 'zone', 'total'];

/**
 * @param cli dist's CLI
 * @param base the stand-in's image
 * @param work a directory for files
 * @returns rows of what, measured, goal
 */
export function startFigures(cli, base, work) {
  const variants = {
    official: ['--start', 'official'],
    direct: ['--start', 'direct'],
    prepared: ['--prepared', 'true'],
  };
  prepare(cli, base);
  const timings = Object.entries(variants).map(([name, options]) => [name, up(cli, base, options)]);
  const rows = timings.flatMap(([name, stages]) =>
    SECONDS_OF_STAGES.filter((stage) => stage in stages).map((stage) => [
      `start ${name}: ${stage}`,
      seconds(stages[stage]),
      '',
    ]),
  );
  const total = Object.fromEntries(timings.map(([name, stages]) => [name, stages.total]));
  const byHand = total.official - timings[0][1].zone + MARVIN_SECONDS;
  return [
    ...rows,
    ['prepared, of official with the zone by Marvin', `1/${(byHand / total.prepared).toFixed(1)}`, '≤ 1/5'],
    ...cacheFigures(work),
  ];
}

const common = (base) => [
  ...['--name', 'cloudstack-usage-bench', '--engine', 'docker', '--base-image', base, '--pull', 'never'],
  ...['--api-port', '0', '--integration-port', '0', '--zone', 'advanced'],
];
const run = (program, ...args) =>
  execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 26 });

/** Beforehand, so that its making is no part of the start. */
function prepare(cli, base) {
  run(process.execPath, cli, 'prepare', ...common(base));
}

/** Seconds of each stage. */
function up(cli, base, options) {
  const env = Object.entries(REAL).map(([name, value]) => `${name}=${value}`);
  try {
    const output = run(
      process.execPath,
      cli,
      'up',
      '--json',
      ...common(base),
      ...options,
      '--env',
      env.join('\n'),
    );
    return JSON.parse(JSON.parse(output).timings);
  } finally {
    run(process.execPath, cli, 'down', '--name', 'cloudstack-usage-bench', '--engine', 'docker');
  }
}

/** What the cache does with a prepared image's state, but for the transfer: zstd, and the image's build. */
function cacheFigures(work) {
  const image = run(
    'docker',
    'images',
    '--quiet',
    '--filter',
    'label=io.github.cloudstack-usage-action.prepared',
  )
    .split('\n')
    .find(Boolean);
  const directory = join(work, 'state');
  mkdirSync(directory);
  const archive = join(directory, 'archive.tar');
  const packed = join(work, 'archive.tar.zst');
  const container = run('docker', 'create', image).trim();
  const tar = spawnSync('sh', [
    '-c',
    'docker cp "$1:/var/lib/cloudstack-usage" - >"$2"',
    'sh',
    container,
    archive,
  ]);
  run('docker', 'rm', '--volumes', container);
  if (tar.status !== 0) throw new Error(`docker cp failed: ${tar.stderr}`);
  const took = (...command) => {
    const start = performance.now();
    run(...command);
    return (performance.now() - start) / 1000;
  };
  const megabytes = (file) => `${Math.round(statSync(file).size / 1e6)} MB`;
  const saving = took('zstd', '-T0', '-q', '-f', archive, '-o', packed);
  const restoring = took('zstd', '-d', '-q', '-f', packed, '-o', archive);
  return [
    ['state of a prepared image', megabytes(archive), ''],
    ['  packed for the cache', megabytes(packed), ''],
    ['  packing it', seconds(saving), ''],
    ['  unpacking it', seconds(restoring), ''],
  ];
}
