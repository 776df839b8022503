// npm run test:faults: lets things fail at random moments (docs/reliability.md says which), and writes there what came of it.
//   --rounds N   how often each fault happens (20)
//   --cycles N  how often a service is brought up and down (100; a tenth of it with containers)
//   --seed N     what draws the moments; it is printed, so that a run can be had again
//   --only TEXT  the faults whose names have this in them; the table is not written then
//   --fuzz N     cases of each fuzz target (100000)
import { spawn } from 'node:child_process';
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
    fuzz: { type: 'string', default: '100000' },
  },
});

function jest(config, ...args) {
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const only = values.only ? ['--testNamePattern', values.only] : [];
  const env = {
    ...process.env,
    ...{
      FAULTS_ROUNDS: values.rounds,
      FAULTS_CYCLES: values.cycles,
      FAULTS_SEED: values.seed,
      FAULTS_RESULTS: results,
    },
    ...{
      FUZZ_RUNS: values.fuzz,
      E2E_ENGINE: 'docker',
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    },
  };
  const child = spawn(process.execPath, [program, '--config', config, ...only, ...args], {
    ...{ cwd: root, env, stdio: 'inherit' },
  });
  return new Promise((done) => child.on('exit', done));
}

const rows = () =>
  existsSync(results)
    ? readFileSync(results, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

function tally(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** What users were told, without what differs from round to round. */
function sentences(all) {
  const said = all.flatMap(({ outcomes }) => outcomes.flatMap(({ told }) => told ?? []));
  const general = said.map((text) =>
    text
      .replace(/\b\d+(\.\d+)?\b/g, 'N')
      .replace(/[0-9a-f]{12,}/g, '…')
      .slice(0, 200),
  );
  return tally(general).map(([text, count]) => `- ${count} × \`${text.replaceAll('`', "'")}\``);
}

/** The table between the page's marks. */
function write(all, minutes) {
  const failed = all.reduce((sum, row) => sum + row.failed, 0);
  const rounds = all.reduce((sum, row) => sum + row.rounds, 0);
  const lines = [
    `Run of ${new Date().toISOString().slice(0, 10)}: seed ${values.seed}, ${rounds} rounds and cases in ${Math.round(minutes)} minutes on ${cpus().length} cores, ${failed} failed.`,
    '',
    '| What happens | Rounds | Failed | What came of it | Seconds a round |',
    '| --- | ---: | ---: | --- | ---: |',
    ...all.map(({ name, rounds: count, failed: bad, outcomes, seconds }) => {
      const what = tally(outcomes.map((outcome) => outcome.what)).map(([text, n]) => `${n} × ${text}`);
      const each = seconds / count;
      return `| ${cell(name)} | ${count} | ${bad} | ${cell(what.join('; '))} | ${each < 0.1 ? each.toExponential(0) : each.toFixed(1)} |`;
    }),
    '',
    'What was said where a command failed (numbers as N):',
    '',
    ...sentences(all),
  ];
  const [before, rest] = readFileSync(page, 'utf8').split(BEGIN);
  const after = rest.split(END)[1];
  writeFileSync(page, `${before}${BEGIN}\n${lines.join('\n')}\n${END}${after}`);
}

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });
console.log(`seed ${values.seed}, ${values.rounds} rounds`);
await setUpMachine(['docker', 'debootstrap', 'faketime']);
const begun = performance.now();
const codes = await Promise.all([
  jest('jest.config.mjs', '--testPathPatterns', '/fuzz/', '--maxWorkers', '1'),
  // They wait for containers most of the time.
  jest('jest.faults.config.mjs', '--maxWorkers', '3'),
]);
const all = rows();
for (const { name, rounds: count, failed, outcomes } of all)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${count} rounds, ${failed} failed; ${tally(
      outcomes.map(({ what }) => what),
    )
      .map(([what, n]) => `${n} × ${what}`)
      .join('; ')}`,
  );
if (!values.only) write(all, (performance.now() - begun) / 60_000);
process.exitCode = codes.some((code) => code !== 0) || all.some(({ failed }) => failed > 0) ? 1 : 0;
