import { engine, standIn, until } from '../e2e/harness.js';
import { fault, Place, pause, sentenceOf } from './campaign.js';

const NAME = 'faults-boot';
const SERVICE = ['--name', NAME, '--engine', 'docker'];
const up = (place: Place) =>
  place.start([
    ...[
      'up',
      ...SERVICE,
      '--base-image',
      standIn(),
      '--pull',
      'never',
      '--zone',
      'none',
      '--timeout',
      '150s',
    ],
    ...['--api-port', '0', '--integration-port', '0'],
  ]);

/** Kills at a moment of a start; it recovers or says why not, and nothing is left. */
async function killedInBoot(millis: number, pattern: string) {
  const place = new Place();
  const { finished } = up(place);
  await until('the container runs', 60, () => engine('ps', '--quiet', '--filter', `name=^${NAME}$`).trim());
  await pause(millis);
  let hit = true;
  try {
    // As soon as it is there.
    const kill = `for i in $(seq 100); do pkill -9 -f '${pattern}' && exit 0; sleep 0.05; done; exit 1`;
    engine('exec', NAME, 'bash', '-c', kill);
  } catch {
    hit = false; // It has become its program already.
  }
  const message = sentenceOf(await finished);
  await place.expectNothingAfterDown(NAME, 'docker');
  place.remove();
  const ended = message === undefined ? 'ready' : 'reported';
  return { what: hit ? ended : `${ended} (the program was not running at that moment)`, message };
}

fault('kill -9 of a start script while the service starts', (draw) =>
  killedInBoot(draw() * 6000, draw() < 0.7 ? '[s]tart-usage' : '[s]tart-cloudstack'),
);
const PROGRAMS = ['[m]ariadbd', '[m]ysqld_safe', '[S]erverDaemon', '[c]om.cloud.usage'];
fault('kill -9 of a program while the service starts', (draw) =>
  killedInBoot(draw() * 12_000, PROGRAMS[Math.floor(draw() * PROGRAMS.length)] as string),
);
