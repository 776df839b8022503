// Finds what the engine-backed tests need on this machine, installs what is missing where that is possible (Debian or
// Ubuntu, as root or with passwordless sudo; elsewhere it says what to install), and starts Docker's daemon.
// "node scripts/setup-machine.mjs [tool…]" does it by hand.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const bin = join(cache, 'bin');
const systemd = existsSync('/run/systemd/system');

/** What act's and actionlint's go.mod ask for at least. */
const GO = '1.25.0';
const DAEMON_SECONDS = 30;

/**
 * Each tool's own word for its version, and where it comes from: packages of Debian and Ubuntu (a package that only
 * some releases have ends in "?"), a Go module, or a package of PyPI. `others` are programs that do as well, where one
 * is there.
 */
export const TOOLS = {
  docker: {
    version: ['docker', 'info', '--format', '{{.ServerVersion}}'],
    packages: ['docker.io', 'docker-cli?', 'iptables', 'ca-certificates'],
  },
  'docker-registry': { version: ['docker-registry', '--version'], packages: ['docker-registry'] },
  podman: {
    version: ['podman', '--version'],
    packages: ['podman', 'runc', 'crun', 'netavark?', 'aardvark-dns?', 'uidmap', 'slirp4netns', 'iptables'],
  },
  'docker-compose': { version: ['docker-compose', 'version', '--short'], packages: ['docker-compose'] },
  'podman-compose': { version: ['podman-compose', 'version'], packages: ['podman-compose'] },
  mvn: { version: ['mvn', '--version'], packages: ['maven'] },
  faketime: { version: ['faketime', '--version'], packages: ['faketime'] },
  // Workflows use it, and GitHub's runners have it.
  jq: { version: ['jq', '--version'], packages: ['jq'] },
  zstd: { version: ['zstd', '--version'], packages: ['zstd'] },
  debootstrap: { version: ['debootstrap', '--version'], packages: ['debootstrap', 'ca-certificates'] },
  // Ubuntu has it as a snap alone; GitHub's runners have the other.
  chromium: {
    version: ['chromium', '--version'],
    others: ['google-chrome'],
    packages: ['chromium', 'fonts-liberation'],
  },
  pipx: { version: ['pipx', '--version'], packages: ['pipx'] },
  shellcheck: { version: ['shellcheck', '--version'], packages: ['shellcheck'] },
  go: { version: ['go', 'version'], packages: ['golang-go', 'ca-certificates'] },
  act: { version: ['act', '--version'], module: 'github.com/nektos/act@v0.2.89' },
  actionlint: {
    version: ['actionlint', '-version'],
    module: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  },
  zizmor: { version: ['zizmor', '--version'], python: 'zizmor==1.32.0' },
};

/**
 * Brings every tool named, and sets this process's environment for them: PATH, CONTAINERS_CONF, DOCKER_BUILDKIT.
 * @throws Error that says what to install or to start by hand
 */
export async function setUpMachine(tools = Object.keys(TOOLS).filter((tool) => tool !== 'go')) {
  mkdirSync(bin, { recursive: true });
  process.env.PATH = [bin, process.env.PATH, '/usr/local/go/bin', '/usr/sbin', '/sbin'].join(delimiter);
  install(tools.filter((tool) => !isPresent(tool)));
  if (tools.includes('docker')) await startDocker();
  if (tools.includes('podman')) configurePodman();
  for (const tool of tools) {
    if (tool !== 'docker') console.log(`${tool}: ${versionOf(tool)}`);
  }
}

function find(program) {
  const directories = (process.env.PATH ?? '').split(delimiter);
  return directories.map((directory) => join(directory, program)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A client may have its engine elsewhere; without an answer it needs a daemon that can be started here. */
function isPresent(tool) {
  if (tool === 'docker')
    return find('docker') !== undefined && (dockerAnswers() || find('dockerd') !== undefined);
  return programOf(tool) !== undefined;
}

function programOf(tool) {
  return [tool, ...(TOOLS[tool].others ?? [])].map(find).find(Boolean);
}

/** @returns the version alone, or undefined where the tool does not answer */
function versionOf(tool) {
  const [program, ...args] = TOOLS[tool].version;
  const { status, stdout, stderr } = spawnSync(programOf(tool) ?? program, args, { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return `${stdout}${stderr}`.match(/\d+\.\d+[^\s,]*/)?.[0];
}

/** @returns what to put before a command that only root may run, or undefined where that cannot be had */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = ['sudo', '-n'];
  return spawnSync(sudo[0], [...sudo.slice(1), 'true']).status === 0 ? sudo : undefined;
}

function install(missing) {
  const modules = missing.filter((tool) => TOOLS[tool].module);
  const packaged = missing.filter((tool) => TOOLS[tool].packages);
  const pythons = missing.filter((tool) => TOOLS[tool].python);
  if (modules.length > 0 && !find('go') && !packaged.includes('go')) packaged.push('go');
  if (pythons.length > 0 && !find('pipx') && !packaged.includes('pipx')) packaged.push('pipx');
  if (packaged.length > 0) installPackages(packaged);
  for (const tool of pythons) installPython(tool);
  if (modules.length === 0) return;
  const go = recentGo();
  for (const tool of modules) installModule(go, tool);
}

function installPackages(tools) {
  const sudo = asRoot();
  if (!find('apt-get') || sudo === undefined) {
    const wanted = tools.map((tool) => `${tool} (${TOOLS[tool].packages.join(' ').replaceAll('?', '')})`);
    throw new Error(
      `please install, here by their Debian packages: ${wanted.join(', ')}; root or passwordless sudo on Debian or Ubuntu would do it`,
    );
  }
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  };
  apt('update');
  const known = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  const packages = [...new Set(tools.flatMap((tool) => TOOLS[tool].packages))]
    .filter((name) => !name.endsWith('?') || known(name.slice(0, -1)))
    .map((name) => name.replace('?', ''));
  console.log(`installing ${packages.join(' ')}`);
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function installModule(go, tool) {
  console.log(`building ${TOOLS[tool].module}`);
  const env = { ...process.env, GOBIN: bin, GOFLAGS: '-trimpath', GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
  execFileSync(go, ['install', TOOLS[tool].module], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

/** In an environment of its own, which the system's packages do not see. */
function installPython(tool) {
  console.log(`installing ${TOOLS[tool].python}`);
  const env = { ...process.env, PIPX_HOME: join(cache, 'pipx'), PIPX_BIN_DIR: bin };
  execFileSync('pipx', ['install', TOOLS[tool].python], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

/** A Go toolchain is a module too, which any Go since 1.16 can download: a release's own may be too old. */
function recentGo() {
  const number = (version) =>
    version.split('.').reduce((sum, part) => sum * 1000 + Number.parseInt(part, 10), 0);
  if (number(versionOf('go')) >= number(GO)) return find('go');
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const module = `golang.org/toolchain@v0.0.1-go${GO}.${platform}`;
  console.log(`downloading ${module}, because go is ${versionOf('go')}`);
  const env = { ...process.env, GOFLAGS: '', GOTOOLCHAIN: 'local' };
  const answer = execFileSync('go', ['mod', 'download', '-json', module], {
    encoding: 'utf8',
    cwd: cache,
    env,
  });
  const directory = JSON.parse(answer).Dir;
  // A module's files are not executable.
  for (const programs of ['bin', 'pkg/tool']) {
    for (const entry of readdirSync(join(directory, programs), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    }
  }
  return join(directory, 'bin', 'go');
}

const dockerAnswers = () => versionOf('docker') !== undefined;

async function startDocker() {
  const running = dockerAnswers();
  if (!running) await startDaemon();
  // Without the plugin, a client may refuse to build at all unless it's told to take the engine's own builder.
  if (spawnSync('docker', ['buildx', 'version'], { stdio: 'ignore' }).status !== 0)
    process.env.DOCKER_BUILDKIT = '0';
  console.log(`docker: ${versionOf('docker')}, ${running ? 'already running' : 'started'}`);
}

async function startDaemon() {
  const sudo = asRoot();
  if (sudo === undefined) throw new Error("please start Docker's daemon and see that docker info answers");
  const file = join(cache, 'dockerd.log');
  const log = openSync(file, 'w');
  // The socket belongs to whoever runs the tests, who may not be in the group docker yet.
  const group = sudo.length > 0 ? ['--group', String(process.getgid())] : [];
  const command = systemd ? ['systemctl', 'start', 'docker'] : [find('dockerd'), ...group];
  const [program, ...args] = [...sudo, ...command];
  spawn(program, args, { detached: true, stdio: ['ignore', log, log] }).unref();
  closeSync(log);
  for (let tries = 0; tries < DAEMON_SECONDS * 2; tries += 1) {
    if (dockerAnswers()) return;
    await sleep(500);
  }
  const { stderr } = spawnSync('docker', ['info'], { encoding: 'utf8' });
  const tail = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-10).join('\n');
  throw new Error(`Docker's daemon does not answer within ${DAEMON_SECONDS} s: ${stderr.trim()}\n${tail}`);
}

/** On cgroups of version 1, crun may refuse to work, and the limits of a container's processes may be above the machine's. */
function configurePodman() {
  if (process.env.CONTAINERS_CONF || existsSync('/sys/fs/cgroup/cgroup.controllers')) return;
  const file = join(cache, 'containers.conf');
  const limits = 'default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]';
  writeFileSync(file, `[containers]\n${limits}\n[engine]\nruntime = "runc"\n`);
  process.env.CONTAINERS_CONF = file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in TOOLS));
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(', ')}; known are ${Object.keys(TOOLS).join(', ')}`);
  await setUpMachine(names.length > 0 ? names : undefined);
}
