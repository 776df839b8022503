import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standIn, until } from '../e2e/harness.js';
import { fault, Place, pause, sentenceOf } from './campaign.js';

const NAME = 'faults-engine';
const BRIDGE = 'faults0';
const SERVICE = ['--name', NAME, '--engine', 'docker'];
const place = new Place();
const home = mkdtempSync(join(tmpdir(), 'dockerd-'));
const disk = join(home, 'disk');
const socket = `unix://${home}/docker.sock`;
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
const own = (...args: string[]) => run('docker', '--host', socket, ...args);

/** A daemon of these tests' own, with its data on a small disk: the machine's is not touched. */
function startDaemon() {
  const log = openSync(join(home, 'dockerd.log'), 'a');
  const places = ['data-root', 'exec-root'].flatMap((kind) => [
    `--${kind}`,
    join(kind === 'data-root' ? disk : home, kind),
  ]);
  const network = ['--bridge', BRIDGE, '--iptables=false', '--ip-masq=false', '--ip-forward=false'];
  const daemon = spawn('dockerd', ['--host', socket, '--pidfile', join(home, 'pid'), ...places, ...network], {
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return daemon;
}
let daemon: ReturnType<typeof startDaemon>;

/** As systemd would, it starts one that gave up again: the killed one's containerd may not be gone yet. */
const answers = () =>
  until('the daemon answers', 150, () => {
    if (daemon.exitCode !== null) daemon = startDaemon();
    return own('info');
  }).catch((error) => {
    throw new Error(`${error.message}: ${run('tail', '--lines', '40', join(home, 'dockerd.log'))}`);
  });
async function endDaemon(signal: NodeJS.Signals) {
  daemon.kill(signal);
  await until('the daemon ends', 60, () => daemon.exitCode !== null || daemon.signalCode !== null);
}

let base: string;
beforeAll(async () => {
  base = standIn();
  mkdirSync(disk);
  run('truncate', '--size', '3G', join(home, 'image'));
  run('mkfs.ext4', '-q', join(home, 'image'));
  run('mount', '-o', 'loop', join(home, 'image'), disk);
  run('ip', 'link', 'add', BRIDGE, 'type', 'bridge');
  run('ip', 'addr', 'add', '172.30.99.1/24', 'dev', BRIDGE);
  run('ip', 'link', 'set', BRIDGE, 'up');
  daemon = startDaemon();
  await answers();
  const saved = spawn('docker', ['save', base], { stdio: ['ignore', 'pipe', 'inherit'] });
  const loaded = spawn('docker', ['--host', socket, 'load'], { stdio: [saved.stdout, 'ignore', 'inherit'] });
  await new Promise((done) => loaded.on('exit', done));
  expect(await up()).toMatchObject({ code: 0 });
  expect(await place.cli(['down', ...SERVICE], { DOCKER_HOST: socket })).toMatchObject({ code: 0 });
}, 600_000);
afterAll(async () => {
  await place.cli(['down', ...SERVICE], { DOCKER_HOST: socket });
  await endDaemon('SIGTERM');
  // One that was killed leaves a mount below.
  run('umount', '--recursive', disk);
  run('ip', 'link', 'del', BRIDGE);
  rmSync(home, { recursive: true, force: true });
  place.remove();
}, 120_000);

const start = () =>
  place.start(
    [
      ...['up', ...SERVICE, '--base-image', base, '--pull', 'never', '--zone', 'none', '--timeout', '150s'],
      ...['--api-port', '0', '--integration-port', '0'],
    ],
    { DOCKER_HOST: socket },
  );
const up = () => start().finished;
const down = () => place.cli(['down', ...SERVICE], { DOCKER_HOST: socket });

/** @returns the volumes of containers that a daemon which was ended never got to make: only it knew of them */
async function nothingLeft(): Promise<string[]> {
  expect(await down()).toMatchObject({ code: 0 });
  expect(own('ps', '--all', '--quiet')).toBe('');
  const volumes = own('volume', 'ls', '--quiet').split('\n').filter(Boolean);
  for (const volume of volumes) own('volume', 'rm', volume);
  return volumes;
}

fault("the engine's daemon is restarted, or killed and started again, during up", async (draw) => {
  const starting = start();
  await pause(draw() * 20_000);
  const signal = draw() < 0.5 ? 'SIGTERM' : 'SIGKILL';
  await endDaemon(signal);
  if (existsSync(join(home, 'pid'))) rmSync(join(home, 'pid'));
  daemon = startDaemon();
  await answers();
  const message = sentenceOf(await starting.finished);
  expect(await up()).toMatchObject({ code: 0 });
  const volumes = await nothingLeft();
  expect(volumes.length).toBeLessThan(2);
  const left =
    volumes.length > 0
      ? ', but the daemon left the volume of a container that it never finished creating'
      : '';
  return {
    what: `${message === undefined ? 'already ready' : 'reported'}, up again works${left}`,
    message,
  };
});

fault('the disk is full when a service starts, or fills up during the start', async (draw) => {
  const { bavail, bsize } = statfsSync(disk);
  // Enough for a start is 200 MB.
  const left = 5e6 + draw() * 120e6;
  const ballast = join(disk, 'ballast');
  run('fallocate', '--length', String(Math.floor(bavail * bsize - left)), ballast);
  const message = sentenceOf(await up());
  rmSync(ballast);
  expect(await up()).toMatchObject({ code: 0 });
  expect(await nothingLeft()).toEqual([]);
  if (message !== undefined) expect(message).toMatch(/disk|space/i);
  return { what: message === undefined ? 'there was enough space' : 'reported, the next run works', message };
});
