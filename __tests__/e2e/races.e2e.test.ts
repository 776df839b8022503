import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MANAGED_LABEL } from '../../src/image/labels.js';
import type { Outputs } from '../../src/outputs.js';
import { cli, containers, ENGINE, engine, standIn } from './harness.js';

const NAME = `usage-races-${ENGINE}`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
let base: string;

beforeAll(() => {
  base = standIn();
});
afterEach(async () => {
  await cli(['down', ...SERVICE]);
  expect(containers()).not.toContain(NAME);
});

const up = (env: NodeJS.ProcessEnv, ...more: string[]) => {
  const ports = ['--api-port', '0', '--integration-port', '0', '--zone', 'none'];
  return cli(['up', '--json', ...SERVICE, '--base-image', base, '--pull', 'never', ...ports, ...more], env);
};

describe('two runs that bring up one new name at the same moment', () => {
  test('with the same settings share one service', async () => {
    const results = await Promise.all([up({}), up({})]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const ids = results.map(({ stdout }) => (JSON.parse(stdout) as Outputs)['container-id']);
    expect(ids[0]).toBe(ids[1]);
    const told = results.map(({ stderr }) => stderr).join('');
    expect(told.match(/Reusing the running container/g)).toHaveLength(1);
    expect(told).not.toContain('Replacing the container');
  });

  test('with other settings end with one service and one refusal', async () => {
    const results = await Promise.all([up({}), up({}, '--usage-aggregation-range', '60')]);
    expect(results.map(({ code }) => code).sort()).toEqual([0, 1]);
    const refused = results.find(({ code }) => code === 1);
    expect(refused?.stderr).toMatch(/name: another run \(process \d+\) is starting \S+ with other settings/);
    expect(engine('inspect', '--format', '{{.State.Status}}', NAME).trim()).toBe('running');
  });

  test('and share the engine alone end with one service, and one refusal at most', async () => {
    const user = () => ({ XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'user-')) });
    const results = await Promise.all([up(user()), up(user())]);
    expect(results.some(({ code }) => code === 0)).toBe(true);
    for (const { code, stderr } of results) {
      expect(stderr).not.toContain('Replacing the container');
      if (code !== 0) expect(stderr).toContain('another run has just taken the name');
    }
    expect(engine('inspect', '--format', '{{.State.Status}}', NAME).trim()).toBe('running');
  });
});

test('two runs that prepare one image at the same moment make it once', async () => {
  const zone = resolve('__tests__/zone/custom/disabled.cfg');
  const args = ['--base-image', base, '--pull', 'never', '--zone', zone];
  const prepare = () => cli(['prepare', '--json', ...SERVICE, ...args]);
  const results = await Promise.all([prepare(), prepare()]);
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  const images = results.map(({ stdout }) => JSON.parse(stdout));
  engine('rmi', images[0].image);
  expect(images[0].image).toBe(images[1].image);
  expect(images.map(({ source }) => source).sort()).toEqual(['local', 'prepared']);
  expect(containers()).not.toContain(`${NAME}-prepare`);
});

test('a container that is being started by another is waited for', async () => {
  const started = (JSON.parse((await up({})).stdout) as Outputs)['container-id'];
  engine('stop', '--time', '1', NAME);
  const definition = JSON.parse(engine('inspect', NAME))[0];
  engine('rm', '--volumes', NAME);
  const labels = Object.entries(definition.Config.Labels).flatMap(([key, value]) => [
    '--label',
    `${key}=${value}`,
  ]);
  const ports = ['--publish', '127.0.0.1::8080', '--publish', '127.0.0.1::8096'];
  const image = definition.Image.replace('sha256:', '');
  const env = (definition.Config.Env as string[]).flatMap((pair) => ['--env', pair]);
  const id = engine('create', '--name', NAME, ...labels, ...env, ...ports, image).trim();
  const second = up({});
  await new Promise((next) => setTimeout(next, 3000));
  engine('start', NAME);
  const { code, stdout, stderr } = await second;
  expect({ code, stderr }).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Reusing the running'),
  });
  expect((JSON.parse(stdout) as Outputs)['container-id']).toBe(id);
  expect(id).not.toBe(started);
});

/** What brings a running container into a state, and what `usage` says of it. */
const STATES: [string, () => void, RegExp][] = [
  [
    'paused',
    () => engine('pause', NAME),
    /^The container \S+ is paused: continue it with "\w+ unpause \S+"\n$/,
  ],
  [
    'exited',
    () => engine('stop', '--time', '1', NAME),
    /^The container \S+ is not running, it is exited: start it again\n$/,
  ],
];

test.each(STATES)(
  'status, logs, usage and down of a container that is %s',
  async (state, bring, sentence) => {
    expect(await up({})).toMatchObject({ code: 0 });
    bring();
    const status = await cli(['status', '--json', ...SERVICE]);
    expect(status.code).toBe(3);
    expect(JSON.parse(status.stdout)).toMatchObject({
      state,
      'api-url': '',
      'integration-url': '',
      'ui-url': '',
    });
    const logs = await cli(['logs', ...SERVICE]);
    expect(logs.code).toBe(0);
    expect(logs.stdout).toContain('container | ');
    expect(logs.stderr).toMatch(
      new RegExp(`^warning: The container \\S+ is ${state}: only its own log can be read.*\n$`),
    );
    const types = await cli(['usage', 'types', ...SERVICE]);
    expect(types).toMatchObject({ code: 1, stdout: '' });
    expect(types.stderr).toMatch(sentence);
    expect(await cli(['down', ...SERVICE])).toMatchObject({ code: 0, stdout: `${NAME}: removed\n` });
  },
);

test('status, logs, usage and down of a container that was never started', async () => {
  engine('create', '--name', NAME, '--label', `${MANAGED_LABEL}=true`, base);
  const status = await cli(['status', '--json', ...SERVICE]);
  expect(status.code).toBe(3);
  expect(JSON.parse(status.stdout)).toMatchObject({ state: 'created', 'api-url': '' });
  expect(await cli(['logs', ...SERVICE])).toMatchObject({ code: 0, stdout: '' });
  expect((await cli(['usage', 'types', ...SERVICE])).stderr).toMatch(
    /is not running, it is created: start it again\n$/,
  );
  expect(await cli(['down', ...SERVICE])).toMatchObject({ code: 0, stdout: `${NAME}: removed\n` });
});
