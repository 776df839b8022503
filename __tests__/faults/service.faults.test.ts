import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine, standIn, until } from '../e2e/harness.js';
import { expectUnbroken, machineHours, SCENARIO } from '../e2e/unbroken.js';
import { fault, Place, pause, sentenceOf } from './campaign.js';

const NAME = 'faults-service';
const SERVICE = ['--name', NAME, '--engine', 'docker'];
const place = new Place();
const other = new Place();

const file = (name: string, text: string) => {
  writeFileSync(join(place.directory, name), text);
  return join(place.directory, name);
};
const usage = (...args: string[]) => place.cli(['usage', ...args, ...SERVICE]);
const start = (...more: string[]) =>
  other.start([
    ...['up', ...SERVICE, '--base-image', standIn(), '--pull', 'never', '--api-port', '0'],
    ...['--integration-port', '0', ...more],
  ]);
const up = (...more: string[]) => start('--zone', 'advanced', ...more).finished;
const sql = (statement: string) => engine('exec', NAME, 'mysql', '--batch', '-N', '-e', statement).trim();
const nextRunWorks = () =>
  until('the next run works', 90, async () => sentenceOf(await usage('generate')) === undefined);

afterAll(async () => {
  await place.cli(['down', ...SERVICE]);
  place.remove();
  other.remove();
});

describe('while it runs', () => {
  beforeAll(async () => {
    expect(await up()).toMatchObject({ code: 0 });
    expect(await usage('scenario', file('scenario.yaml', SCENARIO))).toMatchObject({ code: 0 });
    expect(await usage('advance', '1d')).toMatchObject({ code: 0 });
  }, 300_000);

  /** An advance with a fault around it: all of it or nothing, and whole once the fault is gone. */
  async function during(begin: () => void | Promise<void>, end: () => void) {
    const before = (await machineHours(SERVICE)).hours;
    const advance = usage('advance', '1d');
    await begin();
    const message = sentenceOf(await advance);
    end();
    await nextRunWorks();
    const { hours } = await machineHours(SERVICE);
    const days = Math.round((hours - before) / 24);
    expect([0, 1]).toContain(days);
    await expectUnbroken(hours / 24, SERVICE, file, 0.1);
    return { what: days === 1 ? 'advanced' : 'reported, nothing moved', message };
  }

  fault('the database is read-only while time is advanced', async () =>
    during(
      () => {
        // Root may write all the same; what CloudStack's own user cannot shows at the first table.
        sql('SET GLOBAL read_only = 1');
        sql('FLUSH TABLES');
      },
      () => void sql('SET GLOBAL read_only = 0'),
    ),
  );

  fault('the container is cut off from its network while time is advanced', async (draw) =>
    during(
      async () => {
        await pause(draw() * 1500);
        engine('network', 'disconnect', 'bridge', NAME);
      },
      () => void engine('network', 'connect', 'bridge', NAME),
    ),
  );

  fault('usage advance while the container has no network', async () => {
    engine('network', 'disconnect', 'bridge', NAME);
    const message = sentenceOf(await usage('advance', '1d'));
    expect(message).toContain('its network was cut off');
    engine('network', 'connect', 'bridge', NAME);
    await nextRunWorks();
    return { what: 'reported, the next run works', message };
  });

  fault(
    'up while the container that it would reuse has no network',
    async () => {
      engine('network', 'disconnect', 'bridge', NAME);
      const again = await up();
      expect(again).toMatchObject({ code: 0 });
      return { what: again.stderr.includes('Replacing the container') ? 'replaced' : 'reused' };
    },
    1,
  );
});

fault('too little memory for the service while it starts', async (draw) => {
  const { finished } = start('--zone', 'none', '--timeout', '150s');
  await until('the container runs', 60, () => engine('ps', '--quiet', '--filter', `name=^${NAME}$`).trim());
  let megabytes = 50 + draw() * 150;
  await until('the limit is more than what is used already', 20, () => {
    megabytes += 50;
    const limit = `${Math.round(megabytes)}m`;
    return engine('update', '--memory', limit, '--memory-swap', limit, NAME);
  });
  const message = sentenceOf(await finished);
  await other.expectNothingAfterDown(NAME, 'docker');
  if (message === undefined) return { what: 'there was enough memory' };
  expect(message).toMatch(/memory/);
  return { what: 'reported', message };
});

fault(
  'port 8096 never opens',
  async () => {
    const late = await start('--timeout', '25s', '--container-env', 'STANDIN_INTEGRATION_DELAY=900').finished;
    const message = sentenceOf(late);
    expect(message).toContain('integration API (8096)');
    expect(await up()).toMatchObject({ code: 0 });
    await other.expectNothingAfterDown(NAME, 'docker');
    return { what: 'reported, the next run works', message };
  },
  1,
);
