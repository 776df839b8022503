import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Block, blocksOfKind, FILES, FOLLOWED, workflowOf } from '../documents.js';
import { act } from './act.js';
import {
  cli,
  DEFAULT_VERSION,
  ENGINE,
  engine,
  IS_STANDIN,
  limit,
  provideOfficial,
  run,
  VERSION,
} from './harness.js';

const isRun = ({ notRun }: Block) => notRun === undefined;
const undo = new Map<string, () => void>();

function provide(version: string): void {
  if (!undo.has(version)) undo.set(version, provideOfficial(version));
}

/** Where `npm link`, the README's way to get the command in a checkout, puts `cloudstack-usage`. */
const prefix = mkdtempSync(join(tmpdir(), 'npm-'));
const COMMAND_LINE = {
  CI: 'true',
  PATH: `${join(prefix, 'bin')}${delimiter}${process.env.PATH}`,
  npm_config_prefix: prefix,
};

beforeAll(async () => {
  expect(await run('npm', ['link', '--offline'], COMMAND_LINE)).toMatchObject({ code: 0 });
});

afterAll(async () => {
  // What a block that failed has left.
  const named = blocksOfKind('console').flatMap(({ code }) => code.match(/--name \S+/g) ?? []);
  for (const name of new Set(['', ...named])) await cli(['down', ...name.split(' ').filter(Boolean)]);
  for (const takeAway of undo.values()) takeAway();
  rmSync(prefix, { recursive: true });
});

const workflows = blocksOfKind('workflow');
const steps = blocksOfKind('steps');
const followed = workflows.find(({ page }) => page === FOLLOWED) as Block;

test('actionlint finds nothing in the workflows and steps of the documents, run or not', () => {
  const complaints = [
    ...workflows.map((block) => workflowOf(block)),
    ...steps.map((block) => workflowOf(followed, [block])),
  ].flatMap((input) => {
    const { status, stdout, error } = spawnSync('actionlint', ['-'], { input, encoding: 'utf8' });
    return status === 0 ? [] : [`${error ?? stdout}\n${input}`];
  });
  expect(complaints).toEqual([]);
});

const MATRIX = /cs-version: \[(.*)\]/;
/** A given base image is of one version, which takes the place of those that are written. */
const written = IS_STANDIN
  ? workflows
  : workflows.map((block) => ({ ...block, code: block.code.replace(MATRIX, `cs-version: [${VERSION}]`) }));
// On one machine they would take each other's ports.
const runs = written.filter(isRun).flatMap((block) => {
  const versions = MATRIX.exec(block.code)?.[1]?.split(', ') ?? [''];
  return versions.map((version) => [block.page, version, block] as const);
});
test.each(runs)(
  'the workflow of %s runs for %s as it is written',
  async (page, version, block) => {
    provide(version);
    // Some steps name no version.
    provide(DEFAULT_VERSION);
    const workflow = workflowOf(block, page === FOLLOWED ? steps.filter(isRun) : []);
    const { code, log } = await act(workflow, ['--matrix', `cs-version:${version}`], FILES);
    expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
    expect(log).toContain(`CloudStack ${version} is ready`);
  },
  limit(300),
);

test('the documents have workflows for several versions, and one that is followed by steps', () => {
  const versions = workflows.filter(isRun).flatMap(({ code }) => MATRIX.exec(code)?.[1]?.split(', '));
  expect(new Set(versions).size).toBeGreaterThan(1);
  expect(runs.filter(([page]) => page === FOLLOWED)).toHaveLength(1);
  expect(steps.filter(isRun).length).toBeGreaterThan(3);
});

const commands = blocksOfKind('console')
  .filter(isRun)
  .map(({ page, code }) => [page, code.split('\n')[0], code] as const);
test.each(commands)(
  'the commands of %s run as they are written: %s …',
  async (_page, _first, script) => {
    provide(DEFAULT_VERSION);
    const { code, stderr } = await run('bash', ['-euxo', 'pipefail', '-c', script], COMMAND_LINE);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const names = engine('ps', '--all', '--format', '{{.Names}}').split('\n');
    expect([ENGINE, ...names]).not.toContain('cloudstack-usage');
  },
  limit(300),
);
