// npm test: brings what is missing, then runs every check and test; --only STAGE… runs some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareMachine } from './machine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const counts = { passed: 0, failed: 0 };

const STAGES = {
  machine: () => prepareMachine(['dockerd', 'debootstrap', 'shellcheck', 'act', 'actionlint']),
  format: () => run('npx', ['biome', 'check', '--error-on-warnings']),
  types: () => run('npx', ['tsc', '--noEmit']),
  dist: () => run(process.execPath, ['scripts/build.mjs', '--check']),
  shell: () => run('shellcheck', ['--external-sources', '--source-path=image', ...shellScripts()]),
  workflows: () => run('actionlint', []),
  unit: () => jest('unit', 'jest.config.mjs'),
  docker: () => jest('docker', 'jest.e2e.config.mjs', { E2E_ENGINE: 'docker' }),
};

function run(program, args, environment = {}) {
  const env = { ...process.env, ...environment };
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args[0] ?? ''} failed`);
}

function jest(name, config, environment = {}, more = []) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `jest-${name}.json`);
  const args = [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--config',
    config,
    '--json',
    '--outputFile',
    report,
    ...more,
  ];
  const quiet = { ...process.env, ...environment, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: quiet,
  });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  if (status !== 0 || numPassedTests === 0)
    throw new Error(`tests failed (${numPassedTests} passed, ${numFailedTests} failed)`);
}

/** Every tracked or new file with a shell's first line. */
function shellScripts() {
  const directories = ['image', '__tests__/e2e/base/files', '.ci'];
  const entries = directories.flatMap((directory) =>
    readdirSync(join(root, directory), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => /^#!.*\b(ba)?sh\b/.test(readFileSync(file, 'utf8').slice(0, 40)));
}

/** npm's own record of what it installed is older than the lock file after a change of dependencies. */
function installDependencies() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

async function main() {
  const only = process.argv.includes('--only')
    ? process.argv.slice(process.argv.indexOf('--only') + 1)
    : Object.keys(STAGES);
  installDependencies();
  for (const name of only) {
    const start = Date.now();
    console.log(`== ${name}`);
    try {
      await STAGES[name]();
    } catch (error) {
      console.error(`== ${name}: ${error.message}`);
      counts.failed += 1;
      break;
    }
    console.log(`== ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

await main();
