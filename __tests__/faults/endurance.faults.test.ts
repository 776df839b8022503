import { readFileSync } from 'node:fs';
import { engine, standIn } from '../e2e/harness.js';
import { fault, Place } from './campaign.js';

const CYCLES = Number(process.env.FAULTS_CYCLES ?? 2);
const NAME = 'faults-endurance';
const PORTS = ['--api-port', '0', '--integration-port', '0'];
const embedded = (name: string) => ['--name', name, '--engine', 'embedded'];
const container = (name: string) => ['--name', name, '--engine', 'docker'];
const base = () => ['--base-image', standIn(), '--pull', 'never', ...PORTS];

/** How much of everything an engine has, which others may use at the same time. */
const held = (name: string) => ({
  containers: engine('ps', '--all', '--quiet', '--filter', `name=${name}`).trim(),
  networks: engine('network', 'ls', '--quiet').trim().split('\n').length,
});

/** kB of memory that a process holds. */
const memoryOf = (pid: number) =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

const place = new Place();
afterAll(() => place.remove());

fault(
  'up and down, repeated, with the embedded engine',
  async () => {
    const up = await place.cli(['up', ...embedded(NAME), ...PORTS, '--zone', 'basic']);
    expect(up).toMatchObject({ code: 0 });
    await place.expectNothingAfterDown(NAME, 'embedded');
    return { what: 'nothing left' };
  },
  CYCLES,
);

fault(
  'up and down, repeated, with a container',
  async () => {
    const before = held(NAME);
    const up = await place.cli(['up', ...container(NAME), ...base(), '--zone', 'none']);
    expect(up).toMatchObject({ code: 0 });
    await place.expectNothingAfterDown(NAME, 'docker');
    expect(held(NAME)).toEqual(before);
    return { what: 'nothing left' };
  },
  CYCLES,
);

fault(
  'memory of an embedded engine that runs for a long time',
  async () => {
    const up = await place.cli(['up', '--json', ...embedded(NAME), ...PORTS, '--zone', 'advanced']);
    expect(up).toMatchObject({ code: 0 });
    const state = `${place.env.XDG_STATE_HOME}/cloudstack-usage/${NAME}.json`;
    const { pid } = JSON.parse(readFileSync(state, 'utf8'));
    const { 'integration-url': url } = JSON.parse(up.stdout);
    const calls = async (count: number) => {
      for (let left = count; left > 0; left -= 1)
        await (await fetch(`${url}?command=listZones&response=json`)).text();
    };
    await calls(3000);
    const before = memoryOf(pid);
    await calls(10_000);
    const grown = memoryOf(pid) - before;
    expect(grown).toBeLessThan(30_000);
    await place.expectNothingAfterDown(NAME, 'embedded');
    return { what: `${grown < 10_000 ? 'less than 10' : '10 to 30'} MB more after 10,000 calls` };
  },
  1,
);

fault(
  '16 services at once with the embedded engine',
  async () => {
    const names = Array.from({ length: 16 }, (_, index) => `${NAME}-${index}`);
    const ups = await Promise.all(
      names.map((name) => place.cli(['up', '--json', ...embedded(name), ...PORTS, '--zone', 'basic'])),
    );
    for (const up of ups) expect(up).toMatchObject({ code: 0 });
    expect(new Set(ups.map(({ stdout }) => JSON.parse(stdout)['api-url'])).size).toBe(16);
    const downs = await Promise.all(names.map((name) => place.cli(['down', ...embedded(name)])));
    for (const down of downs) expect(down).toMatchObject({ code: 0 });
    await place.expectNothingAfterDown(NAME, 'embedded');
    return { what: 'all ready, nothing left' };
  },
  1,
);

fault(
  '3 services at once with containers',
  async () => {
    const names = Array.from({ length: 3 }, (_, index) => `${NAME}-${index}`);
    const before = held(NAME);
    const ups = await Promise.all(
      names.map((name) => place.cli(['up', '--json', ...container(name), ...base(), '--zone', 'advanced'])),
    );
    for (const up of ups) expect(up).toMatchObject({ code: 0 });
    for (const name of names.slice(1))
      expect(await place.cli(['down', ...container(name)])).toMatchObject({ code: 0 });
    await place.expectNothingAfterDown(names[0] as string, 'docker');
    expect(held(NAME)).toEqual(before);
    return { what: 'all ready, nothing left' };
  },
  1,
);
