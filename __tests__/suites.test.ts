import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
// @ts-expect-error: a script without types.
import { suitesOf } from '../scripts/suites.mjs';

const STAGES = ['docker', 'podman', 'acting'] as const;
const inDirectory = readdirSync('__tests__/e2e').flatMap(
  (name) => /^(.*)\.e2e\.test\.ts$/.exec(name)?.[1] ?? [],
);
const textOf = (suite: string) => readFileSync(`__tests__/e2e/${suite}.e2e.test.ts`, 'utf8');

test('every suite belongs to a stage', () => {
  const all = STAGES.flatMap((stage) => suitesOf(stage, false).chosen);
  expect([...new Set(all)].sort()).toEqual(inDirectory.sort());
  expect(STAGES.flatMap((stage) => suitesOf(stage, false).left)).toEqual([]);
});

test('on a given base image, each runs or is named as left out', () => {
  for (const stage of STAGES) {
    const { chosen, left } = suitesOf(stage, true);
    expect([...chosen, ...left].sort()).toEqual(suitesOf(stage, false).chosen.sort());
    expect(chosen).not.toEqual([]);
  }
});

test('no suite that holds on any base image asks for the stand-in or for a version', () => {
  const chosen = new Set(STAGES.flatMap((stage) => suitesOf(stage, true).chosen));
  expect([...chosen].filter((suite) => /standIn\(|STANDIN_|\b4\.\d\d\.\d/.test(textOf(suite)))).toEqual([]);
});

test.each([
  [['--only', 'nope'], 'no stage nope; there are dependencies, format, '],
  [['docker'], 'docker: give --only before the names of stages'],
  [['--base-image', 'a:latest', '--only', 'docker'], '--base-image a:latest has no version as its tag'],
  [['--base-image', 'a:4.20.1.0', '--only', 'unit', 'docker'], 'unit would be the same without --base-image'],
  [['--cs-version', '4.20.1.0'], '--cs-version is of a --base-image: give that as well'],
  [['--colour'], "Unknown option '--colour'"],
])('npm test -- %j is refused in a line', (args, says) => {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', ...args], {
    encoding: 'utf8',
    env,
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^.*\n$/);
  expect(stderr).toContain(says);
});
