// The figures of starting: official, direct and prepared on the stand-in, which takes the time that the real CloudStack
// was measured to take; and what the cache's share in that is.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deployByHand } from './bench-by-hand.mjs';
import { quiet, seconds } from './figures.mjs';

/** Seconds on 2 cores: Maven before Jetty, an empty database's first start, the API, and 8080 after 8096. */
const REAL = {
  STANDIN_MAVEN_DELAY: 20,
  STANDIN_FIRST_START_DELAY: 24,
  STANDIN_INTEGRATION_DELAY: 30,
  STANDIN_API_DELAY: 32,
};
const SECONDS_OF_STAGES = ['image', 'start', 'ready', 'zone', 'total'];

/**
 * @param cli dist's CLI
 * @param base the stand-in's image
 * @param work a directory for files
 * @returns rows of what, measured, goal
 */
export async function startFigures(cli, base, work) {
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
  const byHand = await startByHand(cli, base);
  return [
    ...rows,
    ['start by hand: until the API answers', seconds(byHand.start), ''],
    ['start by hand: zone enabled', seconds(byHand.zone), ''],
    ['start by hand: total, zone usable', seconds(byHand.total), ''],
    ['prepared, of by hand', `1/${(byHand.total / total.prepared).toFixed(1)}`, '≤ 1/5'],
    ...cacheFigures(work),
  ];
}

const SERVICE = ['--name', 'cloudstack-usage-bench', '--engine', 'docker'];
const PORTS = ['--api-port', '0', '--integration-port', '0'];
const common = (base) => [...SERVICE, '--base-image', base, '--pull', 'never'];
const run = (cli, ...args) => quiet(process.execPath, [cli, ...args]);

/** Beforehand, so that its making is no part of the start. */
function prepare(cli, base) {
  run(cli, 'prepare', ...common(base), '--zone', 'advanced');
}

/** Outputs of a start that takes as long as the real one. */
function outputsOfUp(cli, base, options) {
  const env = Object.entries(REAL).map(([name, value]) => `${name}=${value}`);
  const variables = ['--container-env', env.join('\n')];
  return JSON.parse(run(cli, 'up', '--json', ...common(base), ...PORTS, ...options, ...variables));
}

/** Seconds of each stage. */
function up(cli, base, options) {
  try {
    return JSON.parse(outputsOfUp(cli, base, ['--zone', 'advanced', ...options]).timings);
  } finally {
    run(cli, 'down', ...SERVICE);
  }
}

/** Seconds of the official start, of the zone as Marvin deploys it, and of both until it is usable. */
async function startByHand(cli, base) {
  try {
    const outputs = outputsOfUp(cli, base, ['--zone', 'none', '--start', 'official']);
    const start = JSON.parse(outputs.timings).total;
    const began = performance.now();
    const steps = JSON.parse(run(cli, 'zone', 'plan', 'advanced', '--json', ...SERVICE));
    const zone = await deployByHand(outputs['integration-url'], steps);
    run(cli, 'zone', 'deploy', 'advanced', '--zone-ready', 'usable', ...SERVICE);
    return { start, zone, total: start + (performance.now() - began) / 1000 };
  } finally {
    run(cli, 'down', ...SERVICE);
  }
}

/** What the cache does with a prepared image's state, but for the transfer: zstd, and the image's build. */
function cacheFigures(work) {
  const label = 'label=io.github.cloudstack-usage-action.prepared';
  const image = quiet('docker', ['images', '--quiet', '--filter', label]).split('\n').find(Boolean);
  const directory = join(work, 'state');
  mkdirSync(directory);
  const archive = join(directory, 'archive.tar');
  const packed = join(work, 'archive.tar.zst');
  const container = quiet('docker', ['create', image]).trim();
  const tar = spawnSync('sh', [
    '-c',
    'docker cp "$1:/var/lib/cloudstack-usage" - >"$2"',
    'sh',
    container,
    archive,
  ]);
  quiet('docker', ['rm', '--volumes', container]);
  if (tar.status !== 0) throw new Error(`docker cp failed: ${tar.stderr}`);
  const took = (program, ...args) => {
    const start = performance.now();
    quiet(program, args);
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
