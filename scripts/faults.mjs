// npm run test:faults: makes faults happen at random moments, and writes the results to the table in docs/reliability.md.
//   --rounds N   how often each fault happens (20)
//   --cycles N   how often a service is brought up and down (100)
//   --seed N     seed of the random moments, drawn together with the fault's name; it is printed
//   --only TEXT  only faults with this text in their name; the rows of the others stay
//   --rows FILE  only write the table, from the rows that an interrupted run left in .cache/faults.jsonl
//   --fuzz N     cases of each fuzz target (100000)
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUpMachine } from './setup-machine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, '.cache', 'faults.jsonl');
const page = join(root, 'docs', 'reliability.md');
const BEGIN = '<!-- written by npm run test:faults -->';
const END = '<!-- end of what is written -->';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    cycles: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    rows: { type: 'string' },
    fuzz: { type: 'string', default: '100000' },
  },
});

function jest(config, ...args) {
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const only = values.only ? ['--testNamePattern', values.only] : [];
  const env = {
    ...process.env,
    FAULTS_ROUNDS: values.rounds,
    FAULTS_CYCLES: values.cycles,
    FAULTS_SEED: values.seed,
    FAULTS_RESULTS: results,
    FUZZ_RUNS: values.fuzz,
    E2E_ENGINE: 'docker',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  };
  const child = spawn(process.execPath, [program, '--config', config, ...only, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('exit', done));
}

const rows = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

function tally(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const counted = ([what, count]) => `${count} × ${what}`;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

const HEADER = [
  '| What happens | Rounds | Failed | Result | Seconds a round | Seed, day |',
  '| --- | ---: | ---: | --- | ---: | --- |',
];

function lineOf({ name, rounds, failed, outcomes, seconds }) {
  const results = tally(outcomes.map((outcome) => outcome.what));
  const what = results.length === 1 && failed === 0 ? results[0].slice(0, 1) : results.map(counted);
  const each = seconds / rounds;
  const time = each < 0.1 ? each.toExponential(0) : each.toFixed(1);
  const when = `${values.seed}, ${new Date().toISOString().slice(0, 10)}`;
  return `| ${cell(name)} | ${rounds} | ${failed} | ${cell(what.join('; '))} | ${time} | ${when} |`;
}

/** Writes the table between the page's marks: rows of this run replace earlier rows of the same faults. */
function write(all) {
  const [before, rest] = readFileSync(page, 'utf8').split(BEGIN);
  const [old, after] = rest.split(END);
  const isRow = (line) => line.startsWith('| ') && !/^\| (What happens|-)/.test(line);
  const lines = new Map(
    old
      .split('\n')
      .filter(isRow)
      .map((line) => [line.split(' | ')[0].trim(), line]),
  );
  for (const row of all) lines.set(`| ${cell(row.name)}`, lineOf(row));
  const cores = `The seconds were measured on ${cpus().length} cores, which several faults share.`;
  const text = [...HEADER, ...[...lines.values()].sort(), '', cores].join('\n');
  writeFileSync(page, `${before}${BEGIN}\n${text}\n${END}${after}`);
  spawnSync(join(root, 'node_modules', '.bin', 'biome'), ['format', '--write', page]);
}

if (values.rows) {
  write(rows(values.rows));
  process.exit();
}

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });
console.log(`seed ${values.seed}, ${values.rounds} rounds`);
await setUpMachine(['docker', 'debootstrap', 'faketime']);
const codes = await Promise.all([
  jest('jest.config.mjs', '--testPathPatterns', '/fuzz/', '--maxWorkers', '1'),
  // They wait for containers most of the time.
  jest('jest.faults.config.mjs', '--maxWorkers', '3'),
]);
const all = rows(results);
for (const { name, rounds: count, failed, outcomes } of all)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${count} rounds, ${failed} failed; ${tally(
      outcomes.map(({ what }) => what),
    )
      .map(counted)
      .join('; ')}`,
  );
write(all);
process.exitCode = codes.some((code) => code !== 0) || all.some(({ failed }) => failed > 0) ? 1 : 0;
