// Builds dist/bundle, which has the whole program once, dist/<door>/index.js, which opens one door of it, and
// dist/report, of which usage reports are made; with --check compares them with what is committed.
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
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundledPackages, licenseTexts } from './licenses.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const cache = join(root, '.cache');
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
/** Where tsconfig.json has the compiler write. */
const compiled = join(cache, 'tsc');
/** What the usage report's page is made of; its script is of modules for the browser. */
const page = join(root, 'src', 'usage', 'report', 'page');
/** What is bundled. */
const entry = join(compiled, 'src', 'bundle.js');

/** By the project's own compiler, so that what is bundled is what is checked. */
async function compile() {
  rmSync(compiled, { recursive: true, force: true });
  await node('the source does not compile', tsc);
  await node("the report's page does not compile", tsc, '--project', page);
}

/** One bundle for all doors, so that they share its chunks. Not minified: whoever uses the action can read what runs. */
async function bundle(out) {
  const args = ['build', entry, '--out', out, '--no-cache', '--license', 'licenses.txt'];
  await node('the program cannot be bundled', ncc, ...args);
  writeFileSync(join(out, 'licenses.txt'), licenseTexts(bundledPackages(out)));
}

/** The files that GitHub, npm and the CLI start: one for each door. */
async function launchers(out) {
  const { DOORS } = await import(pathToFileURL(entry).href);
  for (const door of Object.keys(DOORS)) {
    mkdirSync(join(out, door));
    const text = `import { DOORS } from '../bundle/index.js';\n\nawait DOORS.${door}();\n`;
    const isProgram = door === 'cli';
    writeFileSync(join(out, door, 'index.js'), isProgram ? `#!/usr/bin/env node\n${text}` : text, {
      mode: isProgram ? 0o755 : 0o644,
    });
  }
}

async function node(failure, ...args) {
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch (error) {
    throw new Error(`${failure}:\n${error.stdout}${error.stderr}`);
  }
}

/** The page's modules as one script. Not minified, either: whoever gets a report can read what runs. */
async function pageScript(out) {
  await build({
    absWorkingDir: root,
    entryPoints: [join(page, 'page.ts')],
    outfile: join(out, 'page.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
}

/** What a usage report is made of: its page, and Chart.js under its licence and that of what it contains. */
async function reportAssets(out) {
  mkdirSync(out);
  for (const name of ['page.html', 'page.css']) copyFileSync(join(page, name), join(out, name));
  await pageScript(out);
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
  const sizes = files(committed).map((name) => [name, statSync(join(committed, name)).size]);
  sizes.push(['all of dist', sizes.reduce((sum, [, size]) => sum + size, 0)]);
  for (const [name, size] of sizes) console.log(`${name}: ${Math.ceil(size / 1024)} kB`);
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
  await bundle(join(built, 'bundle'));
  await launchers(built);
  await reportAssets(join(built, 'report'));
  if (process.argv.includes('--check')) compare(built, dist);
  else replace(dist, built);
} finally {
  rmSync(built, { recursive: true, force: true });
}
