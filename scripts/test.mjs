// npm test: brings what is missing, then runs every check and test; --only STAGE… runs some of them, --base-image IMAGE the
// tests that hold on any base image on that one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUpMachine } from './setup-machine.mjs';
import { suitesOf } from './suites.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const NOT_OURS = ['.cache', '.git', 'coverage', 'dist', 'node_modules'];
const counts = { passed: 0, failed: 0 };

/** Tools that the stand-in is made by, or that only its suites use. */
const FOR_STANDIN = ['debootstrap', 'docker-registry', 'zstd'];
/** How many times longer than on the stand-in things may take on a given base image. */
const PATIENCE = process.env.E2E_PATIENCE ?? '4';

/** In the order they run; `needs` are tools of the machine. */
const STAGES = {
  dependencies: { run: installDependencies },
  format: { run: () => run(npmBin('biome'), ['check', '--error-on-warnings']) },
  types: {
    run: () => {
      run(npmBin('tsc'), ['--noEmit']);
      run(npmBin('tsc'), ['--project', 'src/usage/report/page']);
    },
  },
  docs: {
    run: () => {
      run(process.execPath, ['scripts/docs.mjs', '--check']);
      run(process.execPath, ['scripts/embedded-docs.mjs', '--check']);
    },
  },
  dist: { run: () => run(process.execPath, ['scripts/build.mjs', '--check']) },
  workflows: {
    needs: ['actionlint', 'shellcheck', 'zizmor'],
    run: () => {
      run('actionlint', workflows());
      run('zizmor', ['--offline', '--quiet', root]);
    },
  },
  shell: {
    needs: ['shellcheck'],
    run: () => run('shellcheck', ['--external-sources', '--source-path=image', ...shellScripts()]),
  },
  unit: { run: () => jest('unit', 'jest.config.mjs') },
  browser: { needs: ['chromium'], run: () => jest('browser', 'jest.browser.config.mjs') },
  // Both engines' stages need them, and would make them twice.
  standins: {
    needs: ['docker', 'podman', 'debootstrap'],
    run: () => {
      for (const engine of ['docker', 'podman'])
        run(process.execPath, ['standin/build.mjs', engine, '4.20.1.0']);
    },
  },
  docker: {
    needs: ['docker', 'docker-compose', 'debootstrap'],
    run: (base) => e2e('docker', 'docker', base),
  },
  podman: {
    needs: ['podman', 'podman-compose', 'debootstrap'],
    run: (base) => e2e('podman', 'podman', base),
  },
  acting: {
    needs: [
      'docker',
      'docker-registry',
      'zstd',
      'debootstrap',
      'act',
      'actionlint',
      'shellcheck',
      'pipx',
      'jq',
    ],
    run: (base) => e2e('acting', 'docker', base),
  },
};
const GROUPS = {
  lint: ['format', 'types', 'docs', 'dist', 'workflows', 'shell'],
  e2e: ['standins', 'docker', 'podman', 'acting'],
};
/** Side by side: most of their time is waiting for services to start. */
const SIDE_BY_SIDE = ['docker', 'podman', 'acting'];

const npmBin = (name) => join(root, 'node_modules', '.bin', name);

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${relative(root, program)} ${args.slice(0, 2).join(' ')} failed`);
}

/** @param base the base image that was given, or undefined for the stand-in */
function e2e(name, engine, base) {
  const { chosen, left } = suitesOf(name, base !== undefined);
  console.log(
    `${name}: on ${base ? `${base.image}, CloudStack ${base.version}` : 'the stand-in'}: ${chosen.join(', ')}`,
  );
  if (base) {
    console.log(`${name}: not chosen, because they need the stand-in: ${left.join(', ')}`);
    provide(engine, base.image);
  }
  const given = base && { E2E_BASE_IMAGE: base.image, E2E_CS_VERSION: base.version, E2E_PATIENCE: PATIENCE };
  const paths = chosen.map((suite) => `__tests__/e2e/${suite}.e2e.test.ts`);
  return jest(name, 'jest.e2e.config.mjs', { E2E_ENGINE: engine, ...given }, ['--runTestsByPath', ...paths]);
}

/** The tests pull nothing. */
function provide(engine, image) {
  if (spawnSync(engine, ['image', 'inspect', image], { stdio: 'ignore' }).status === 0) return;
  run(engine, ['pull', image]);
}

/** Counts what one run of jest reports; none, or a skipped test, is a failure as well. */
async function jest(name, config, environment = {}, more = []) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `jest-${name}.json`);
  rmSync(report, { force: true });
  const program = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const env = { ...process.env, ...environment, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const args = [program, '--config', config, '--json', '--outputFile', report, ...more];
  // The report goes to the file; what people read goes to stderr.
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env });
  const status = await new Promise((done, failed) => child.on('error', failed).on('exit', done));
  if (!existsSync(report)) throw new Error('jest did not get as far as a report');
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (status !== 0) throw new Error(`${result.numFailedTests} of ${result.numTotalTests} tests failed`);
  if (result.numPassedTests === 0) throw new Error('no test ran');
  if (result.numPassedTests !== result.numTotalTests) throw new Error('a test was skipped');
}

/** @returns the project's own files below a directory */
function files(directory = root) {
  const entries = readdirSync(directory, { withFileTypes: true }).filter(
    ({ name }) => !NOT_OURS.includes(name),
  );
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.isFile() ? [path] : [];
  });
}

const read = (path) => readFileSync(path, 'utf8');
const workflows = () => files().filter((path) => /\.ya?ml$/.test(path) && /^jobs:/m.test(read(path)));
const shellScripts = () =>
  files().filter((path) => path.endsWith('.sh') || /^#!.*\b(ba|da)?sh\b/.test(read(path)));

/**
 * npm's own record of what it installed is older than the lock file after a change of dependencies. Not "npm ci": it
 * refuses a lock file without the optional packages of other platforms, which a registry may not have.
 */
function installDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** @returns whether it passed; why it did not is told */
async function stage(name, work) {
  const start = Date.now();
  console.log(`== ${name}`);
  try {
    await work();
  } catch (error) {
    console.error(`== ${name} failed: ${error.message}`);
    counts.failed = Math.max(counts.failed, 1);
    return false;
  }
  console.log(`== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return true;
}

/** @returns whether all passed; the first that does not is the last that runs */
async function inOrder(names) {
  for (const name of names) {
    if (!(await stage(name, STAGES[name].run))) return false;
  }
  return true;
}

/** What the command line asks for is not to be had: told in a sentence, with the exit code of a wrong call. */
class CallError extends Error {}

/** @throws CallError on a name that is no stage */
function selected(names) {
  const wanted = names.flatMap((name) => GROUPS[name] ?? [name]);
  const unknown = wanted.filter((name) => !(name in STAGES));
  if (unknown.length === 0) return wanted;
  throw new CallError(
    `no stage ${unknown.join(', ')}; there are ${[...Object.keys(STAGES), ...Object.keys(GROUPS)].join(', ')}`,
  );
}

/**
 * @returns the base image and the version of the CloudStack in it, or undefined where none is given
 * @throws CallError where the version is not known, or a stage has nothing to do with a base image
 */
function givenBase({ 'base-image': image, 'cs-version': given }, names) {
  if (image === undefined && given === undefined) return undefined;
  if (image === undefined) throw new CallError('--cs-version is of a --base-image: give that as well');
  const version = given ?? /:(\d+(\.\d+){1,3}(-\S+)?)$/.exec(image)?.[1];
  if (version === undefined)
    throw new CallError(
      `--base-image ${image} has no version as its tag: say with --cs-version what is in it`,
    );
  const others = names.filter((name) => !SIDE_BY_SIDE.includes(name));
  if (others.length === 0) return { image, version };
  throw new CallError(
    `${others.join(', ')} would be the same without --base-image: with it, give --only some of ${SIDE_BY_SIDE.join(', ')}`,
  );
}

/** @throws CallError on what is no option, no stage, or does not go together */
function plan(args) {
  const options = {
    only: { type: 'string' },
    'base-image': { type: 'string' },
    'cs-version': { type: 'string' },
  };
  let call;
  try {
    call = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CallError(error.message);
  }
  const { values, positionals } = call;
  if (values.only === undefined && positionals.length > 0)
    throw new CallError(`${positionals.join(' ')}: give --only before the names of stages`);
  const names = values.only === undefined ? [] : selected([values.only, ...positionals]);
  const base = givenBase(values, names);
  const all = base ? SIDE_BY_SIDE : Object.keys(STAGES);
  return { base, stages: names.length === 0 ? all : names };
}

async function main(args) {
  const { base, stages: chosen } = plan(args);
  const stages = [...new Set(['dependencies', ...chosen])];
  const all = new Set(stages.flatMap((name) => STAGES[name].needs ?? []));
  const needs = [...all].filter((tool) => !base || !FOR_STANDIN.includes(tool));
  const beside = stages.filter((name) => SIDE_BY_SIDE.includes(name));
  const oneByOne = stages.filter((name) => !beside.includes(name));
  const ended =
    (needs.length === 0 || (await stage('machine', () => setUpMachine(needs)))) && (await inOrder(oneByOne));
  if (ended) await Promise.all(beside.map((name) => stage(name, () => STAGES[name].run(base))));
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CallError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
