import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cli, run } from './e2e/harness.js';

const NAME = 'main-test';
const FILE = '.github/workflows/test.yml';
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'main-'));
});
afterAll(async () => {
  await cli(['down', '--name', NAME]);
  rmSync(directory, { recursive: true });
});

/** The action's post step after {@link main}, with what a runner hands it over. */
async function post(env: Record<string, string>) {
  const state = readFileSync(join(directory, 'state'), 'utf8');
  // The last is what counts.
  const [, service = ''] = [...state.matchAll(/service<<\S+\n(.*)\n/g)].at(-1) ?? [];
  return run(process.execPath, [resolve('dist/post/index.js')], { STATE_service: service, ...env });
}

/** The action's main step as a runner starts it. */
async function main(inputs: Record<string, string>, summary = 'summary.md') {
  const paths = {
    GITHUB_OUTPUT: 'output',
    GITHUB_ENV: 'env',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: summary,
  };
  const files = Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, join(directory, path)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = { name: NAME, engine: 'embedded', 'api-port': '0', 'integration-port': '0', ...inputs };
  const env = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const result = await run(process.execPath, [resolve('dist/main/index.js')], {
    ...files,
    ...Object.fromEntries(env),
    GITHUB_WORKSPACE: directory,
    GITHUB_WORKFLOW_REF: `me/billing/${FILE}@refs/heads/main`,
    GITHUB_JOB: 'billing',
    GITHUB_ACTION: 'cloudstack',
    GITHUB_ACTION_REPOSITORY: 'org/cloudstack-usage-action',
  });
  const read = (path: string) => readFileSync(join(directory, path), 'utf8');
  return { ...result, summary: read(summary), output: read('output') };
}

test('a run writes its summary, without a key in it', async () => {
  const { code, summary, output } = await main({ zone: 'advanced' });
  expect(code).toBe(0);
  expect(summary).toMatch(/CloudStack 4\.20\.1\.0 is ready after \d/);
  expect(summary).toContain('embedded, an emulator of the CloudStack API');
  expect(summary).toMatch(/```mermaid\ngantt\n[\s\S]*zone ready \(/);
  expect(summary).toContain('✓ API with keys (8080)');
  const [, secret = ''] = /secret-key<<\S+\n(\S+)\n/.exec(output) ?? [];
  expect(secret).toMatch(/^\S{40,}$/);
  expect(summary).not.toContain(secret);
});

test('the post step shows logs where the job failed or is debugged, and ends the engine', async () => {
  const log = 'Log of emulator';
  for (const [env, shows] of [
    [{}, false],
    [{ RUNNER_DEBUG: '1' }, true],
    [{ 'INPUT_JOB-STATUS': 'failure' }, true],
  ] as const) {
    await main({});
    const { code, stdout } = await post(env);
    expect({ code, shows: stdout.includes(log) }).toEqual({ code: 0, shows });
    expect(stdout).toContain('Stopped the embedded engine');
  }
});

test('a failure writes its own', async () => {
  const { code, stdout, summary } = await main({ zone: 'nowhere.cfg' });
  expect(code).toBe(1);
  expect(summary).toContain('CloudStack is not ready');
  expect(summary).toContain('nowhere.cfg');
  expect(stdout).toContain('::error::Wrong input: zone: "nowhere.cfg"');
  expect((await main({ timeout: 'soon' })).summary).toContain('timeout: &#34;soon&#34; is not a duration');
});

test('neither is written with summary: false', async () => {
  expect((await main({ summary: 'false' })).summary).toBe('');
  expect((await main({ summary: 'false', zone: 'nowhere.cfg' })).summary).toBe('');
});

test('a wrong input is annotated on its line of the workflow', async () => {
  mkdirSync(join(directory, '.github/workflows'), { recursive: true });
  const step =
    '- id: cloudstack\n        uses: org/cloudstack-usage-action@v1\n        with:\n          timeout: soon';
  writeFileSync(join(directory, FILE), `on: push\njobs:\n  billing:\n    steps:\n      ${step}\n`);
  const { code, stdout } = await main({ timeout: 'soon', quota: 'maybe' });
  expect(code).toBe(1);
  expect(stdout).toContain(`::error file=${FILE},line=8::Wrong input: timeout: "soon" is not a duration`);
  expect(stdout).toContain('::error::Wrong input: quota: "maybe" is not true or false');
});
