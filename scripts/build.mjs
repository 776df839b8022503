// Builds dist/<door>/index.js from each entry point, and dist/report, of which usage reports are made; with --check
// compares it with what is committed.
import { execFile } from 'node:child_process';
import {
  copyFileSync,
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
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
/** Where tsconfig.json has the compiler write. */
const compiled = join(cache, 'tsc');
const ENTRIES = {
  main: 'src/main.js',
  post: 'src/post.js',
  zone: 'src/zone-main.js',
  usage: 'src/usage-main.js',
  cli: 'src/cli.js',
  emulator: 'emulator/main.js',
};

/** Once for all bundles: by itself, ncc compiles and checks the whole project for each. */
async function compile() {
  rmSync(compiled, { recursive: true, force: true });
  await node('the source does not compile', tsc);
}

/** Not minified: whoever uses the action can read what runs. */
async function bundle(entry, out) {
  const args = ['build', join(compiled, entry), '--out', out, '--no-cache', '--license', 'licenses.txt'];
  await node(`${entry} cannot be bundled`, ncc, ...args);
  const packages = bundledPackages(out);
  if (packages.length > 0) writeFileSync(join(out, 'licenses.txt'), licenseTexts(packages));
}

async function node(failure, ...args) {
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    throw new Error(`${failure}:\n${error.stdout}${error.stderr}`);
  }
}

/** What a usage report is made of: its page, and Chart.js under its licence and that of what it contains. */
function reportAssets(out) {
  mkdirSync(out);
  for (const name of ['page.html', 'page.css', 'page.js'])
    copyFileSync(join(root, 'src', 'usage', 'report', 'page', name), join(out, name));
  const licences = licenseTexts(['chart.js', '@kurkle/color'].map((name) => `node_modules/${name}`));
  const chart = readFileSync(join(root, 'node_modules', 'chart.js', 'dist', 'chart.umd.min.js'), 'utf8')
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
    .trim();
  writeFileSync(join(out, 'chart.js'), `/*!\n${licences}*/\n${chart}\n`);
  writeFileSync(join(out, 'licenses.txt'), licences);
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
  await compile();
  await Promise.all(Object.entries(ENTRIES).map(([door, entry]) => bundle(entry, join(built, door))));
  reportAssets(join(built, 'report'));
  if (process.argv.includes('--check')) compare(built, dist);
  else replace(dist, built);
} finally {
  rmSync(built, { recursive: true, force: true });
}
