import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine, standIn } from '../e2e/harness.js';
import { expectUnbroken, machineHours, SCENARIO } from '../e2e/unbroken.js';
import { fault, Place, sentenceOf } from './campaign.js';

const NAME = 'faults-clock';
const IMAGE = 'faults-clock:base';
const SERVICE = ['--name', NAME, '--engine', 'docker'];
const place = new Place();
const usage = (...args: string[]) => place.cli(['usage', ...args, ...SERVICE]);
const file = (name: string, text: string) => {
  writeFileSync(join(place.directory, name), text);
  return join(place.directory, name);
};

/** A container has the kernel's clock: its programs are lent another by libfaketime, which reads a file. */
const CLOCK = [
  'LD_PRELOAD=/usr/lib/libfaketime.so',
  'FAKETIME_TIMESTAMP_FILE=/etc/clock',
  'FAKETIME_NO_CACHE=1',
  'FAKETIME_DONT_FAKE_MONOTONIC=1',
];
let hours = 0;
const jump = (by: number) => {
  hours += by;
  engine('exec', NAME, 'sh', '-c', `echo ${hours < 0 ? '' : '+'}${Math.round(hours * 3600)} >/etc/clock`);
};

beforeAll(async () => {
  const context = mkdtempSync(join(tmpdir(), 'clock-'));
  const libraries = '/usr/lib/x86_64-linux-gnu/faketime';
  const library = readdirSync(libraries).find((name) => name.includes('MT')) as string;
  copyFileSync(join(libraries, library), join(context, 'libfaketime.so'));
  const lines = [`FROM ${standIn()}`, 'COPY libfaketime.so /usr/lib/', 'RUN echo +0 >/etc/clock'];
  writeFileSync(join(context, 'Dockerfile'), lines.join('\n'));
  engine('build', '--quiet', '--tag', IMAGE, context);
  rmSync(context, { recursive: true });
  const up = await place.cli([
    ...['up', ...SERVICE, '--base-image', IMAGE, '--pull', 'never', '--zone', 'advanced'],
    ...['--api-port', '0', '--integration-port', '0', '--container-env', CLOCK.join('\n')],
  ]);
  expect(up).toMatchObject({ code: 0 });
  expect(await usage('scenario', file('scenario.yaml', SCENARIO))).toMatchObject({ code: 0 });
  expect(await usage('advance', '1d')).toMatchObject({ code: 0 });
}, 400_000);
afterAll(async () => {
  await place.cli(['down', ...SERVICE]);
  engine('rmi', '--force', IMAGE);
  place.remove();
});

fault('the clock jumps ahead by hours, and back', async (draw) => {
  const before = (await machineHours(SERVICE)).hours;
  const by = 1 + draw() * 3;
  jump(by);
  expect(sentenceOf(await usage('generate'))).toBeUndefined();
  const ahead = (await machineHours(SERVICE)).hours;
  expect(Math.abs(ahead - before - by)).toBeLessThan(0.3);
  jump(-by);
  expect(sentenceOf(await usage('generate'))).toBeUndefined();
  // What was metered ahead of time is not metered again when its time comes.
  expect((await machineHours(SERVICE)).hours).toBeCloseTo(ahead);
  expect(sentenceOf(await usage('advance', '1d'))).toBeUndefined();
  await expectUnbroken((await machineHours(SERVICE)).hours / 24, SERVICE, file, 0.1);
  return { what: 'nothing lost or doubled' };
});
