// npm run bench: the figures that decide the design, each measured now on this machine and printed as a table.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBase } from '../standin/build.mjs';
import { startFigures } from './bench-start.mjs';
import { usageFigures } from './bench-usage.mjs';
import { median, quiet, seconds } from './figures.mjs';
import { setUpMachine } from './setup-machine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const RUNS = 5;

/** Modules of CloudStack 4.20's build, all of which Maven reads before it resolves anything of one. */
const MODULES = 117;
/** Libraries of the kind and number that the usage server's class path begins with. */
const USAGE_DEPENDENCIES = [
  'org.springframework:spring-web:5.3.26',
  'cglib:cglib-nodep:3.3.0',
  'com.zaxxer:HikariCP:2.7.9',
  'org.apache.commons:commons-dbcp2:2.9.0',
  'mysql:mysql-connector-java:8.0.33',
  'com.google.code.gson:gson:1.7.2',
  'org.apache.logging.log4j:log4j-core:2.19.0',
  'commons-daemon:commons-daemon:1.3.3',
  'com.fasterxml.jackson.core:jackson-databind:2.13.3',
  'org.apache.httpcomponents:httpclient:4.5.14',
];

/** Median seconds of several runs. */
function time(work, runs = RUNS) {
  const all = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return median(all);
}

function imageFigures(base) {
  const tag = 'cloudstack-usage-bench:1';
  const build = () =>
    quiet('docker', [
      'build',
      '--no-cache',
      '--build-arg',
      `BASE_IMAGE=${base}`,
      '--tag',
      tag,
      join(root, 'image'),
    ]);
  const size = (image) => Number(quiet('docker', ['image', 'inspect', '--format', '{{.Size}}', image]));
  const buildSeconds = time(build, 3);
  const added = size(tag) - size(base);
  quiet('docker', ['rmi', tag]);
  const mavenSeconds = mavenClassPath();
  return [
    ['image build over its base', seconds(buildSeconds), '≤ 5 s'],
    ['Maven resolves a class path (offline)', seconds(mavenSeconds), ''],
    ['  times as long as the image build', `${(mavenSeconds / buildSeconds).toFixed(1)} ×`, '≥ 3 ×'],
    ['bytes that the image adds', `${added}`, '< 1048576'],
  ];
}

/** As images that resolve it at build do: with all artifacts in the local repository, the plugin included. */
function mavenClassPath() {
  const dependencies = USAGE_DEPENDENCIES.map((coordinates) => {
    const [group, artifact, version] = coordinates.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  const coordinates = (name) =>
    `<groupId>bench</groupId><artifactId>${name}</artifactId><version>1</version>`;
  const names = Array.from({ length: MODULES }, (_, index) => `module-${index}`);
  const modules = names.map((name) => `<module>${name}</module>`).join('');
  const pom = join(work, 'pom.xml');
  const project = (content) => `<project><modelVersion>4.0.0</modelVersion>${content}</project>`;
  writeFileSync(
    pom,
    project(`${coordinates('parent')}<packaging>pom</packaging><modules>${modules}</modules>`),
  );
  for (const name of names) {
    mkdirSync(join(work, name));
    const parent = `<parent>${coordinates('parent')}</parent><artifactId>${name}</artifactId>`;
    const content = `${parent}<dependencies>${dependencies.join('')}</dependencies>`;
    writeFileSync(join(work, name, 'pom.xml'), project(content));
  }
  const resolve = (...more) =>
    quiet('mvn', [
      ...['-q', '-f', pom, '-pl', 'module-0', ...more, 'dependency:build-classpath'],
      `-Dmdep.outputFile=${work}/classpath`,
    ]);
  resolve();
  return time(() => resolve('--offline'), 3);
}

/** Seconds from the action's start to the first command that it gives an engine. */
function actionOverhead() {
  const called = join(work, 'called');
  writeFileSync(join(work, 'docker'), `#!/bin/sh\n[ -e ${called} ] || date +%s.%N >${called}\nexit 1\n`, {
    mode: 0o755,
  });
  const inputs = { INPUT_ENGINE: 'docker', INPUT_CACHE: 'true' };
  const files = Object.fromEntries(
    ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_ENV'].map((name) => [name, join(work, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const all = Array.from({ length: RUNS }, () => {
    rmSync(called, { force: true });
    const start = Date.now() / 1000;
    spawnSync(process.execPath, [join(root, 'dist', 'main', 'index.js')], {
      env: { ...process.env, ...inputs, ...files, PATH: `${work}:${process.env.PATH}` },
      stdio: 'ignore',
    });
    return Number(quiet('cat', [called])) - start;
  });
  return median(all);
}

/** Seconds from the moment at which the container's own health check passes to the CLI's `ready`. */
async function readyDelay(base) {
  const name = 'cloudstack-usage-bench';
  const common = ['--name', name, '--engine', 'docker'];
  const ports = ['--api-port', '0', '--integration-port', '0'];
  const up = spawn(
    process.execPath,
    [cli, 'up', ...common, ...ports, '--zone', 'none', '--base-image', base, '--pull', 'never'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  try {
    let log = '';
    await new Promise((done) => {
      up.stderr.on('data', (chunk) => {
        log += chunk;
        if (log.includes('container running')) done();
      });
      up.on('exit', done);
    });
    const ended = new Promise((done) => up.on('exit', (code) => done({ code, at: Date.now() / 1000 })));
    const loop = 'until cloudstack-usage-probe --health >/dev/null; do sleep 0.05; done; date +%s.%N';
    const probe = spawn('docker', ['exec', name, 'sh', '-c', loop]);
    let truth = '';
    for await (const chunk of probe.stdout) truth += chunk;
    const { code, at } = await ended;
    if (code !== 0) throw new Error(`up ended with ${code}:\n${log}`);
    return Math.max(0, at - Number(truth));
  } finally {
    quiet(process.execPath, [cli, 'down', ...common]);
  }
}

function embeddedUp() {
  const common = ['--name', 'cloudstack-usage-bench', '--engine', 'embedded'];
  const all = Array.from({ length: RUNS }, () => {
    const ports = ['--api-port', '0', '--integration-port', '0'];
    const seconds = time(
      () => quiet(process.execPath, [cli, 'up', ...common, ...ports, '--zone', 'none']),
      1,
    );
    quiet(process.execPath, [cli, 'down', ...common]);
    return seconds;
  });
  return median(all);
}

const ZONES = ['advanced', 'advancedsg', 'basic'];
const DELAY = 0.1;

/** Calls and seconds of a zone's deployment on the emulator, through a proxy that delays every answer. */
async function zoneDeployment(zone, delaySeconds) {
  const name = `bench-${zone}`;
  const state = join(work, 'cloudstack-usage', `${name}.json`);
  mkdirSync(dirname(state), { recursive: true });
  const emulatorState = join(work, `${name}-emulator.json`);
  const emulator = spawn(
    process.execPath,
    [
      ...[join(root, 'dist', 'emulator', 'index.js'), '--api-port', '0', '--integration-port', '0'],
      ...['--state-file', emulatorState],
    ],
    { stdio: 'ignore' },
  );
  while (!existsSync(emulatorState)) await new Promise((done) => setTimeout(done, 10));
  const running = JSON.parse(readFileSync(emulatorState, 'utf8'));
  const counts = { calls: 0, jobs: 0 };
  const proxy = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    if (/command=queryAsyncJobResult/.test(body)) counts.jobs += 1;
    else counts.calls += 1;
    const { method, headers } = incoming;
    const init = { method, headers, body: body.length > 0 ? body : undefined, duplex: 'half' };
    const answer = await fetch(new URL(incoming.url, running.apiUrl), init);
    const text = await answer.text();
    setTimeout(() => {
      const cookies = answer.headers.getSetCookie();
      outgoing.writeHead(answer.status, cookies.length > 0 ? { 'set-cookie': cookies } : {}).end(text);
    }, delaySeconds * 1000);
  });
  try {
    await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
    const apiUrl = `http://127.0.0.1:${proxy.address().port}/client/api`;
    writeFileSync(state, JSON.stringify({ ...running, apiUrl }));
    const start = performance.now();
    const deploy = spawn(
      process.execPath,
      [cli, 'zone', 'deploy', zone, '--zone-ready', 'enabled', '--engine', 'embedded', '--name', name],
      { stdio: 'ignore', env: { ...process.env, XDG_STATE_HOME: work } },
    );
    const code = await new Promise((done) => deploy.on('exit', done));
    if (code !== 0) throw new Error(`zone deploy ${zone} ended with ${code}`);
    return { ...counts, seconds: (performance.now() - start) / 1000 };
  } finally {
    proxy.close();
    emulator.kill('SIGTERM');
  }
}

async function bodyOf(incoming) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Of a deployment whose steps wait for each other: every call, and a poll a second for every job. */
function oneAfterAnother({ calls, jobs }) {
  return calls * DELAY + jobs * (1 + DELAY);
}

async function zoneFigures() {
  const rows = [];
  for (const zone of ZONES) {
    const fast = await zoneDeployment(zone, 0);
    const slow = await zoneDeployment(zone, DELAY);
    const ratio = slow.seconds / oneAfterAnother({ calls: fast.calls, jobs: asynchronous(zone) });
    rows.push(
      [`zone ${zone}: calls without polls`, `${fast.calls}`, ''],
      ['  on the emulator', seconds(fast.seconds), ''],
      ['  with 100 ms more a call', seconds(slow.seconds), ''],
      ['  of the same one after another, one-second polls', `1/${(1 / ratio).toFixed(1)}`, '≤ 1/10'],
    );
  }
  return rows;
}

/** How many of a plan's calls CloudStack answers with a job. */
function asynchronous(zone) {
  const file = join(root, 'emulator', 'zones', `${zone}.cfg`);
  const steps = JSON.parse(quiet(process.execPath, [cli, 'zone', 'plan', file, '--json']));
  const commands = /PhysicalNetwork$|^addTrafficType|^configure|^updateNetworkServiceProvider/;
  return steps.filter(({ call }) => call && commands.test(call.command)).length;
}

/** Where whoever uses the action, or the package, waits for a download. */
function bundleSize() {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return [['all of dist/', `${Math.round(bytes / 1000)} kB`, '≤ 7500 kB']];
}

function print(rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, found, goal] of rows)
    console.log(`${what.padEnd(width)}  ${found.padStart(10)}  ${goal}`);
}

async function main() {
  if (!existsSync(cli)) throw new Error('dist/ is missing: run npm run build');
  await setUpMachine(['docker', 'debootstrap', 'mvn', 'zstd']);
  const base = buildBase('docker');
  print([
    ['what', 'measured', 'goal'],
    ...imageFigures(base),
    ['action start to first engine command', seconds(actionOverhead()), '≤ 0.5 s'],
    ['last check true to ready', seconds(await readyDelay(base)), '≤ 1 s'],
    ['embedded up to ready', seconds(embeddedUp()), '≤ 1 s'],
    ...(await startFigures(cli, base, work)),
    ...(await zoneFigures()),
    ...(await usageFigures(cli, base, work)),
    ...bundleSize(),
  ]);
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
