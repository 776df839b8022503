// Finds what the tests need on this machine and, on Debian or Ubuntu as root or with passwordless sudo, installs
// what is missing. Elsewhere it says what to install.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const bin = join(cache, 'bin');

/** Program → Debian's packages that bring it. */
const DEBIAN_PACKAGES = {
  dockerd: ['docker.io', 'iptables'],
  podman: ['podman', 'runc', 'crun', 'netavark', 'aardvark-dns'],
  debootstrap: ['debootstrap'],
  shellcheck: ['shellcheck'],
  go: ['golang-go'],
};

/** Program → Go module and version; Go's own proxy serves them. */
const GO_MODULES = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
};

const DAEMON_SECONDS = 60;

/** Brings everything that `needs` names; @throws Error that says what to install by hand. */
export async function prepareMachine(needs) {
  mkdirSync(bin, { recursive: true });
  process.env.PATH = [bin, process.env.PATH, '/usr/local/go/bin', '/usr/sbin'].join(delimiter);
  // Root's Go binaries of an earlier set-up are as good as ours.
  const missing = needs.filter((program) => !find(program));
  const viaGo = missing.filter((program) => GO_MODULES[program]);
  const viaApt = missing.filter((program) => DEBIAN_PACKAGES[program]);
  if (viaGo.length > 0 && !find('go')) viaApt.push('go');
  installPackages(viaApt);
  for (const program of viaGo) installGo(program);
  if (needs.includes('dockerd')) await startDocker();
  if (needs.includes('podman')) configurePodman();
  for (const program of needs) console.log(`  ${program}: ${find(program)}`);
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

function privileged() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND']
    : undefined;
}

function installPackages(programs) {
  if (programs.length === 0) return;
  const packages = programs.flatMap((program) => DEBIAN_PACKAGES[program]);
  const sudo = privileged();
  if (!find('apt-get') || sudo === undefined) {
    throw new Error(
      `The tests need ${programs.join(', ')}: install ${packages.join(' ')} (Debian's names), or run as root on Debian or Ubuntu`,
    );
  }
  console.log(`  installing ${packages.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [program, ...rest] = [...sudo, 'apt-get', ...args];
    execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

function installGo(program) {
  console.log(`  installing ${GO_MODULES[program]}`);
  const env = { ...process.env, GOBIN: bin, GOTOOLCHAIN: 'auto', GOFLAGS: '-trimpath', CGO_ENABLED: '0' };
  execFileSync('go', ['install', GO_MODULES[program]], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

const dockerAnswers = () => spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0;

async function startDocker() {
  if (dockerAnswers()) return;
  const sudo = privileged();
  if (sudo === undefined) throw new Error('The tests need a Docker daemon: start it, or run as root');
  const file = join(cache, 'dockerd.log');
  const log = openSync(file, 'w');
  const [program, ...args] = [...sudo, find('dockerd')];
  spawn(program, args, { detached: true, stdio: ['ignore', log, log] }).unref();
  closeSync(log);
  for (let waited = 0; waited < DAEMON_SECONDS; waited += 1) {
    if (dockerAnswers()) return;
    await sleep(1000);
  }
  const tail = readFileSync(file, 'utf8').split('\n').slice(-10).join('\n');
  throw new Error(`dockerd does not answer within ${DAEMON_SECONDS} s:\n${tail}`);
}

/** crun refuses hybrid cgroups, and a container's default limits may be above this machine's. */
function configurePodman() {
  if (existsSync('/sys/fs/cgroup/cgroup.controllers')) return;
  const file = join(cache, 'containers.conf');
  const ulimits = 'default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]';
  writeFileSync(
    file,
    `[containers]\n${ulimits}\n[engine]\nruntime = "runc"\n[network]\nnetwork_backend = "netavark"\n`,
  );
  process.env.CONTAINERS_CONF = file;
}
