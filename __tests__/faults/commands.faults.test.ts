import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { shortHash } from '../../src/image/cache.js';
import { PREPARED_ZONE_LABEL } from '../../src/image/labels.js';
import { engine, standIn, start, until } from '../e2e/harness.js';
import { expectUnbroken, machineHours, SCENARIO } from '../e2e/unbroken.js';
import { recorder } from '../recorder.js';
import { fault, Place, pause, sentenceOf } from './campaign.js';

const NAME = 'faults-commands';
const PORTS = ['--api-port', '0', '--integration-port', '0'];
const container = (name: string) => {
  const image = ['--base-image', standIn(), '--pull', 'never'];
  return ['--name', name, '--engine', 'docker', ...image];
};

/** Ends a command with SIGKILL; its children are the kernel's to end or not. */
async function killed({ child, finished }: ReturnType<Place['start']>, millis: number): Promise<boolean> {
  const timer = setTimeout(() => child.kill('SIGKILL'), millis);
  // What it started holds its output open: its own end is what counts.
  await new Promise((ended) => child.on('exit', ended));
  clearTimeout(timer);
  void finished.catch(() => {});
  return child.signalCode === 'SIGKILL';
}

fault('kill -9 of up', async (draw, index) => {
  const place = new Place();
  const name = `${NAME}-up`;
  const hit = await killed(
    place.start(['up', ...container(name), ...PORTS, '--zone', 'advanced']),
    draw() * 20_000,
  );
  // Every other time what was left goes on, before it goes.
  if (index % 2 === 0) {
    await place.settled();
    expect(await place.cli(['up', ...container(name), ...PORTS, '--zone', 'advanced'])).toMatchObject({
      code: 0,
    });
  }
  await place.expectNothingAfterDown(name, 'docker');
  place.remove();
  return {
    what: `${hit ? 'killed' : 'already done'}, ${index % 2 === 0 ? 'up again works' : 'down finds it'}`,
  };
});

fault('kill -9 of the action, whose post step cleans up', async (draw) => {
  const place = new Place();
  const name = `${NAME}-action`;
  const files = Object.fromEntries(
    ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'].map((each) => {
      const path = join(place.directory, each);
      writeFileSync(path, '');
      return [each, path];
    }),
  );
  const inputs = {
    INPUT_ENGINE: 'docker',
    INPUT_NAME: name,
    'INPUT_BASE-IMAGE': standIn(),
    INPUT_PULL: 'never',
    'INPUT_API-PORT': '0',
    'INPUT_INTEGRATION-PORT': '0',
    INPUT_CACHE: 'false',
  };
  const env = { ...place.env, ...files, ...inputs };
  const hit = await killed(start(process.execPath, [resolve('dist/main/index.js')], env), draw() * 18_000);
  await place.settled();
  const state = /^service<<(\S+)\n([\s\S]*?)\n\1/gm;
  const saved = [...readFileSync(files.GITHUB_STATE as string, 'utf8').matchAll(state)].at(-1)?.[2];
  const after = await start(process.execPath, [resolve('dist/post/index.js')], {
    ...env,
    ...(saved && { STATE_service: saved }),
    'INPUT_JOB-STATUS': 'cancelled',
  }).finished;
  expect(after.stdout).not.toContain('::warning::');
  expect(after.code).toBe(0);
  expect(engine('ps', '--all', '--format', '{{.Names}}').split('\n')).not.toContain(name);
  await place.settled();
  expect(place.files().filter((path) => !Object.values(files).includes(path))).toEqual([]);
  place.remove();
  return { what: hit ? 'killed, the post step removes all' : 'already done, the post step removes all' };
});

fault('kill -9 of prepare', async (draw) => {
  const place = new Place();
  const name = `${NAME}-prepare`;
  // Another description each time, whose image is not there yet.
  const zone = join(place.directory, 'zone.cfg');
  writeFileSync(zone, `# ${draw()}\n${readFileSync(resolve('emulator/zones/basic.cfg'), 'utf8')}`);
  const own = `file-${shortHash(readFileSync(zone, 'utf8'))}`;
  const prepare = ['prepare', ...container(name), '--zone', zone];
  const images = () =>
    engine('images', '--quiet', '--filter', `label=${PREPARED_ZONE_LABEL}=${own}`).split('\n');
  const before = images();
  const hit = await killed(place.start(prepare), draw() * 40_000);
  await place.settled();
  rmSync(zone);
  await place.expectNothingAfterDown(name, 'docker');
  for (const image of images().filter((id) => !before.includes(id))) engine('rmi', '--force', image);
  place.remove();
  return { what: hit ? 'killed, down finds it' : 'already done' };
});

describe('with a service that runs', () => {
  const place = new Place();
  const name = `${NAME}-running`;
  const SERVICE = ['--name', name, '--engine', 'docker'];
  const file = (path: string, text: string) => {
    writeFileSync(join(place.directory, path), text);
    return join(place.directory, path);
  };
  beforeAll(async () => {
    expect(await place.cli(['up', ...container(name), ...PORTS, '--zone', 'advanced'])).toMatchObject({
      code: 0,
    });
    const scenario = ['usage', 'scenario', file('scenario.yaml', SCENARIO), ...SERVICE];
    expect(await place.cli(scenario)).toMatchObject({ code: 0 });
    expect(await place.cli(['usage', 'advance', '1d', ...SERVICE])).toMatchObject({ code: 0 });
  }, 300_000);
  afterAll(async () => {
    await place.cli(['down', ...SERVICE]);
    place.remove();
  });

  fault('kill -9 of usage advance', async (draw) => {
    const before = (await machineHours(SERVICE)).hours;
    const hit = await killed(place.start(['usage', 'advance', '1d', ...SERVICE]), draw() * 1500);
    await place.settled();
    await until('the next run works', 60, async () => {
      const { finished } = place.start(['usage', 'generate', ...SERVICE]);
      return sentenceOf(await finished) === undefined;
    });
    const { hours } = await machineHours(SERVICE);
    const days = Math.round((hours - before) / 24);
    expect([0, 1]).toContain(days);
    await expectUnbroken(hours / 24, SERVICE, file, 0.1);
    return { what: `${hit ? 'killed' : 'already done'}, ${days === 1 ? 'advanced' : 'nothing moved'}` };
  });

  fault('kill -9 of zone deploy', async (draw, index) => {
    const cfg = readFileSync(resolve('emulator/zones/basic.cfg'), 'utf8');
    const own = `killed-${index}`;
    const zone = file(
      'zone.cfg',
      cfg.replaceAll('Sandbox', own).replaceAll('/secondary', `/secondary-${own}`),
    );
    const deploy = ['zone', 'deploy', zone, ...SERVICE];
    const hit = await killed(place.start(deploy), 100 + draw() * 2500);
    expect(await place.cli(deploy)).toMatchObject({ code: 0 });
    const port = /:(\d+)/.exec(engine('port', name, '8080'))?.[1];
    const url = `http://127.0.0.1:${port}/client/api`;
    const client = new CloudStackClient(url, { keys: await adminKeys(url, recorder()) });
    const zones = await client.list<{ id: string; name: string }>('listZones', 'zone');
    const mine = zones.filter((each) => each.name.startsWith(own));
    expect(mine).toHaveLength(1);
    for (const [command, key] of [
      ['listPods', 'pod'],
      ['listClusters', 'cluster'],
      ['listPhysicalNetworks', 'physicalnetwork'],
      ['listImageStores', 'imagestore'],
    ] as const)
      expect(await client.list(command, key, { zoneid: mine[0]?.id as string })).toHaveLength(1);
    return { what: hit ? 'killed, deploy again completes it, nothing doubled' : 'already done' };
  });
});

describe('the embedded engine', () => {
  const name = `${NAME}-embedded`;
  const args = ['up', '--name', name, '--engine', 'embedded', ...PORTS, '--zone', 'advanced'];

  fault('kill -9 of up with the embedded engine', async (draw) => {
    const place = new Place();
    const hit = await killed(place.start(args), draw() * 1200);
    await place.settled();
    await until(
      'the emulator has said where it is',
      5,
      () =>
        place.processes().length === 0 ||
        existsSync(join(place.env.XDG_STATE_HOME, 'cloudstack-usage', `${name}.json`)),
    );
    expect(await place.cli(args)).toMatchObject({ code: 0 });
    await place.expectNothingAfterDown(name, 'embedded');
    place.remove();
    return { what: hit ? 'killed, up again works' : 'already done' };
  });

  fault('kill -9 of the embedded engine', async (draw) => {
    const place = new Place();
    expect(await place.cli(args)).toMatchObject({ code: 0 });
    const state = join(place.env.XDG_STATE_HOME, 'cloudstack-usage', `${name}.json`);
    const { pid } = JSON.parse(readFileSync(state, 'utf8'));
    const SERVICE = ['--name', name, '--engine', 'embedded'];
    const advance = place.cli(['usage', 'advance', '1d', ...SERVICE]);
    await pause(draw() * 600);
    process.kill(pid, 'SIGKILL');
    const message = sentenceOf(await advance);
    expect(await place.cli(args)).toMatchObject({ code: 0 });
    await place.expectNothingAfterDown(name, 'embedded');
    place.remove();
    return { what: message === undefined ? 'already done' : 'reported, up again works', message };
  });
});
