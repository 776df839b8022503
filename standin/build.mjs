// Builds the stand-in base image; "node build.mjs docker 4.20.1.0" prints its reference.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const cache = join(root, '.cache', 'standin');
const SUITE = 'bookworm';
const PACKAGES = [
  ...[
    'ca-certificates',
    'curl',
    'libmariadb-java',
    'mariadb-server',
    'nodejs',
    'openjdk-17-jdk-headless',
    'supervisor',
  ],
];

const run = (program, args, options = {}) =>
  String(
    execFileSync(program, args, { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28, ...options }),
  );

const short = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);

function hasImage(engine, reference) {
  return run(engine, ['images', '--quiet', reference]).trim() !== '';
}

/** The mirror that this machine's own apt uses. */
function mirror() {
  const targets = run('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(CODENAME) $(COMPONENT) $(CREATED_BY)',
  ]);
  const own = targets.split('\n').find((line) => line.endsWith(` ${SUITE} main Packages`));
  return own ? own.split(' ')[0] : undefined;
}

/** The operating system with its packages, as a tar file that is made once a machine. */
function osArchive() {
  const archive = join(cache, `os-${short(SUITE, ...PACKAGES)}.tar`);
  if (existsSync(archive)) return archive;
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(tmpdir(), 'standin-os-'));
  try {
    const include = `--include=${PACKAGES.join(',')}`;
    const source = mirror();
    run('debootstrap', ['--variant=minbase', include, SUITE, directory, ...(source ? [source] : [])], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    rmSync(join(directory, 'var/cache/apt/archives'), { recursive: true, force: true });
    run('tar', ['-C', directory, '-cf', `${archive}.new`, '.']);
    run('mv', [`${archive}.new`, archive]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return archive;
}

const filesOf = (...directories) =>
  directories
    .flatMap((directory) => readdirSync(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

/** The management server's program, made once for the sources that it may be made of: tests ask for it over and over. */
function bundle() {
  const sources = filesOf(here, join(root, 'emulator'), join(root, 'src'));
  const made = join(cache, `server-${short(...sources, readFileSync(join(root, 'package-lock.json')))}.js`);
  if (existsSync(made)) return readFileSync(made);
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(join(cache, 'server-'));
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  try {
    run(process.execPath, [ncc, 'build', join(here, 'management-server.ts'), '--out', out, '--no-cache'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    renameSync(join(out, 'index.js'), made);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return readFileSync(made);
}

/** @returns the reference of the stand-in for a version, built if it is not there */
export function buildBase(engine = 'docker', version = '4.20.1.0') {
  const osImage = `cloudstack-standin-os:${short(SUITE, ...PACKAGES)}`;
  const zones = join(root, 'emulator', 'zones');
  const server = bundle();
  const reference = `cloudstack-simulator-standin:${version}-${short(osImage, server, ...filesOf(here, zones))}`;
  if (hasImage(engine, reference)) return reference;
  const context = mkdtempSync(join(tmpdir(), 'standin-'));
  try {
    if (!hasImage(engine, osImage)) run(engine, ['import', osArchive(), osImage]);
    cpSync(join(here, 'files'), join(context, 'files'), { recursive: true });
    cpSync(zones, join(context, 'files', 'zones'), { recursive: true });
    cpSync(join(here, 'Dockerfile'), join(context, 'Dockerfile'));
    writeFileSync(join(context, 'management-server.mjs'), server);
    writeFileSync(join(context, 'files', 'version'), version);
    run(engine, ['build', '--tag', reference, '--build-arg', `OS_IMAGE=${osImage}`, context], {
      env: { ...process.env, DOCKER_BUILDKIT: '0' },
      // The build's output goes where people read; stdout is for the reference.
      stdio: ['ignore', 2, 'inherit'],
    });
    return reference;
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(buildBase(process.argv[2], process.argv[3]));
