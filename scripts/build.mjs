// Builds dist/<door>/index.js from each entry point; with --check compares it with what is committed.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundledPackages, licenseTexts } from './licenses.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const cache = join(root, '.cache');
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const ENTRIES = {
  main: 'src/main.ts',
  post: 'src/post.ts',
  zone: 'src/zone-main.ts',
  usage: 'src/usage-main.ts',
  cli: 'src/cli.ts',
  emulator: 'emulator/main.ts',
};

/** Not minified: whoever uses the action can read what runs. */
async function bundle(entry, out) {
  const args = [ncc, 'build', join(root, entry), '--out', out, '--no-cache', '--license', 'licenses.txt'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    throw new Error(`${entry} does not build:\n${error.stdout}${error.stderr}`);
  }
  const packages = bundledPackages(out);
  if (packages.length > 0) writeFileSync(join(out, 'licenses.txt'), licenseTexts(packages));
}

/** @returns the files below a directory, as paths relative to it */
function files(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

function differences(built, committed) {
  const names = new Set([...files(built), ...files(committed)]);
  return [...names].sort().filter((name) => {
    const [a, b] = [join(built, name), join(committed, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

/** Only once all of it is built, so that a failed build leaves the old one. */
function replace(committed, built) {
  rmSync(committed, { recursive: true, force: true });
  cpSync(built, committed, { recursive: true });
  for (const name of files(committed)) {
    console.log(`${name}: ${Math.ceil(readFileSync(join(committed, name)).length / 1024)} kB`);
  }
}

function compare(built, committed) {
  const changed = differences(built, committed);
  if (changed.length === 0) return;
  console.error('dist/ is not what src/ builds: run npm run build and commit it');
  for (const name of changed) console.error(`  dist/${name}`);
  process.exitCode = 1;
}

mkdirSync(cache, { recursive: true });
const built = mkdtempSync(join(cache, 'dist-'));
try {
  await Promise.all(Object.entries(ENTRIES).map(([door, entry]) => bundle(entry, join(built, door))));
  if (process.argv.includes('--check')) compare(built, dist);
  else replace(dist, built);
} finally {
  rmSync(built, { recursive: true, force: true });
}
