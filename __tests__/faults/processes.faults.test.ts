import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine, standIn, until } from '../e2e/harness.js';
import { expectUnbroken, machineHours, SCENARIO } from '../e2e/unbroken.js';
import { fault, Place, pause, sentenceOf } from './campaign.js';

const NAME = 'faults-processes';
const VOLUME = `${NAME}-database`;
const SERVICE = ['--name', NAME, '--engine', 'docker'];
const place = new Place();

const file = (name: string, text: string) => {
  writeFileSync(join(place.directory, name), text);
  return join(place.directory, name);
};
const usage = (...args: string[]) => place.cli(['usage', ...args, ...SERVICE]);
const up = () =>
  place.cli([
    ...['up', ...SERVICE, '--base-image', standIn(), '--pull', 'never', '--zone', 'advanced'],
    ...['--api-port', '0', '--integration-port', '0', '--database-volume', VOLUME],
  ]);

beforeAll(async () => {
  expect(await up()).toMatchObject({ code: 0 });
  expect(await usage('scenario', file('scenario.yaml', SCENARIO))).toMatchObject({ code: 0 });
  expect(await usage('advance', '1d')).toMatchObject({ code: 0 });
}, 300_000);
afterAll(async () => {
  await place.cli(['down', ...SERVICE]);
  engine('volume', 'rm', '--force', VOLUME);
  place.remove();
});

/** Kills at a moment of an advance, whose outcome is all or nothing; the next run works. */
async function killedInAdvance(millis: number, kill: () => void, restore?: () => Promise<void>) {
  const before = (await machineHours(SERVICE)).hours;
  const advance = usage('advance', '1d');
  await pause(millis);
  kill();
  const message = sentenceOf(await advance);
  await restore?.();
  await until('the next run works', 120, async () => sentenceOf(await usage('generate')) === undefined);
  const { hours } = await until('the API answers', 60, () => machineHours(SERVICE));
  const days = Math.round((hours - before) / 24);
  expect([0, 1]).toContain(days);
  // What the rounds themselves take is metered, too.
  await expectUnbroken(hours / 24, SERVICE, file, 0.1);
  return { what: days === 1 ? 'advanced' : 'nothing moved', message };
}

const inside = (pattern: string) => () => {
  // It may have ended by itself.
  engine('exec', NAME, 'sh', '-c', `pkill -9 -f '${pattern}' || true`);
};
const VICTIMS = {
  "MySQL's server": '[m]ariadbd',
  "MySQL's start script": '[m]ysqld_safe',
  "the management server's JVM": '[S]erverDaemon',
  "the usage server's JVM": '[c]om.cloud.usage',
};
for (const [victim, pattern] of Object.entries(VICTIMS))
  fault(`kill -9 of ${victim} while time is advanced`, (draw) =>
    killedInAdvance(draw() * 2000, inside(pattern)),
  );

fault('kill -9 of supervisord, which ends the container, while time is advanced', (draw) => {
  const kill = () => process.kill(Number(engine('inspect', '--format', '{{.State.Pid}}', NAME)), 'SIGKILL');
  return killedInAdvance(draw() * 2000, kill, async () => {
    expect(await up()).toMatchObject({ code: 0 });
  });
});
