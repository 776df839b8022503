import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { INPUTS } from '../src/inputs.js';
import { run } from './e2e/harness.js';

const directory = mkdtempSync(join(tmpdir(), 'publishing-'));
afterAll(() => rmSync(directory, { recursive: true }));

const read = (path: string) => readFileSync(path, 'utf8');
const versions = JSON.parse(read('.github/cloudstack-versions.json')) as string[];
let fresh = 0;
/** A directory of its own with these files. */
function place(files: Record<string, string>): string {
  const place = join(directory, String(fresh++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(place, path, '..'), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}
const script = (name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [resolve('scripts', name), ...args], { GITHUB_OUTPUT: '', ...env }, cwd);

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { uses?: string; steps?: Step[]; strategy?: { matrix: Record<string, unknown> } }>;
}
const workflowNames = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const steps = (text: string) =>
  Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps ?? []);

describe.each(workflowNames)('%s', (name) => {
  test('takes the actions of others by a commit, and names its version', () => {
    const uses = [...read(name).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, what = '']) => what);
    const others = uses.filter((what) => !what.startsWith('./'));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((what) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual(
      [],
    );
  });

  test('has few permissions unless a job asks for more', () => {
    expect((parse(read(name)) as Workflow).permissions).toEqual({ contents: 'read' });
  });
});

test('the same action is taken by the same commit everywhere', () => {
  const all = workflowNames.flatMap((name) => [...read(name).matchAll(/uses: ([^.@]+@.*)$/gm)]);
  const pins = new Set(all.map(([, what]) => what));
  expect(new Set([...pins].map((pin) => pin?.split('@')[0])).size).toBe(pins.size);
});

test('e2e.yml has every step of the README’s workflow and of the example’s', () => {
  const readme = /```yaml\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const example = read('examples/billing-plugin/.github/workflows/ci.yml');
  const here = (text: string) =>
    text
      .replace(/org\/cloudstack-usage-action(\/\w+)?@v1/g, (_, sub = '/') => `.${sub}`)
      .replace(/: usage\//g, ': examples/billing-plugin/usage/');
  const documented = [...steps(here(readme)), ...steps(here(example))];
  expect(documented.length).toBeGreaterThan(5);
  const done = steps(read('.github/workflows/e2e.yml'));
  for (const step of documented) {
    const inputs = step.with && { with: expect.objectContaining(step.with) };
    expect(done).toContainEqual(expect.objectContaining({ ...step, ...inputs }));
  }
});

test('images are published for the default version, in the order of the versions', () => {
  expect(versions).toContain(INPUTS.find(({ name }) => name === 'cs-version')?.default);
  expect(versions.filter((version) => !/^4\.\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect([...versions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(versions);
});

test('a marketplace can show the action', () => {
  const { name, description, author, branding } = parse(read('action.yml')) as Record<string, unknown>;
  expect([name, description, author].map((text) => typeof text)).toEqual(['string', 'string', 'string']);
  expect((description as string).length).toBeLessThanOrEqual(125);
  expect(branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
});

describe('the list of published images', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const entry = (version: string, variant: string, reference = `ghcr.io/org/name@${digest}`) =>
    JSON.stringify({ [version]: { [variant]: reference } });
  const collect = (...entries: string[]) =>
    place(Object.fromEntries(entries.map((text, index) => [`images/image-${index}/published.json`, text])));
  const list = (cwd: string) => script('published-list.mjs', ['images', 'list.json'], cwd);

  test('has every image of every version, in one order', async () => {
    const cwd = collect(
      entry('4.20.1.0', 'prepared-basic'),
      entry('4.20.1.0', 'plain', `127.0.0.1:5000/name@${digest}`),
      entry('4.9.3.0', 'plain'),
    );
    expect(await list(cwd)).toMatchObject({ code: 0 });
    expect(read(join(cwd, 'list.json'))).toBe(
      `${JSON.stringify(
        {
          '4.9.3.0': { plain: `ghcr.io/org/name@${digest}` },
          '4.20.1.0': {
            plain: `127.0.0.1:5000/name@${digest}`,
            'prepared-basic': `ghcr.io/org/name@${digest}`,
          },
        },
        null,
        2,
      )}\n`,
    );
  });

  test.each([
    ['a tag', [entry('4.20.1.0', 'plain', 'ghcr.io/org/name:4.20.1.0-v1')], 'is no reference with a digest'],
    ['two of one', [entry('4.20.1.0', 'plain'), entry('4.20.1.0', 'plain')], '4.20.1.0 plain is there twice'],
  ])('refuses %s', async (_, entries, sentence) => {
    const { code, stderr } = await list(collect(...entries));
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^[^\n]*${sentence}\n$`));
  });

  test('refuses to be empty', async () => {
    expect(await list(place({ 'images/other.json': '{}' }))).toMatchObject({
      ...{ code: 1, stderr: 'no published.json below images\n' },
    });
  });
});

describe('an image to publish', () => {
  const image = { 'cs-version': '4.20.1.0', variant: 'plain', repository: 'ghcr.io/org/name', label: 'v1' };
  const build = (changed: Record<string, string>, ...more: string[]) =>
    script(
      'publish-image.mjs',
      [...more, ...Object.entries({ ...image, ...changed }).map(([name, value]) => `--${name}=${value}`)],
      directory,
    );

  test.each([
    [{ variant: 'prepared' }, ['build'], '--variant: there is no variant prepared'],
    [{ label: '', variant: '' }, ['build'], '--variant, --label must be given'],
    [{}, ['publish'], '"publish" is no command: give build or push'],
  ])('%j %j', async (changed, command, sentence) => {
    expect(await build(changed, ...command)).toMatchObject({ code: 1, stderr: `${sentence}\n` });
  });
});

describe('a release', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-11-30)\n\n- One.\n- Two.\n\n## 1.2.30\n\n- No.\n';
  const check = (tag: string, text = changelog, version = '1.2.3') => {
    const files = { 'package.json': JSON.stringify({ name: 'it', version }), 'CHANGELOG.md': text };
    return script('release.mjs', ['check', tag], place(files));
  };

  test("has the changelog's section as its notes, and a major version", async () => {
    expect(await check('v1.2.3')).toEqual({ code: 0, stdout: '- One.\n- Two.\nmajor=v1\n', stderr: '' });
  });

  test.each([
    ['v1.2.4', changelog, "the tag is v1.2.4, but package.json's version is 1.2.3"],
    ['1.2.3', changelog, '1.2.3 is no tag such as v1.2.3'],
    ['v1.2.3', '# Changelog\n\n## Unreleased\n\n- All.\n', 'CHANGELOG.md says nothing under "## 1.2.3"'],
    [
      'v1.2.3',
      '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Old.\n',
      'CHANGELOG.md says nothing under "## 1.2.3"',
    ],
  ])('%s is refused: %j', async (tag, text, sentence) => {
    expect(await check(tag, text)).toMatchObject({ code: 1, stderr: `${sentence}\n` });
  });

  test('is refused without images', async () => {
    const files = { 'package.json': '{"name":"it","version":"1.2.3"}', 'CHANGELOG.md': changelog };
    const cwd = place({ ...files, 'published-images.json': '{}' });
    expect(await script('release.mjs', ['publish', 'v1.2.3'], cwd)).toMatchObject({
      ...{ code: 1, stderr: 'published-images.json has no image\n' },
    });
  });
});

describe('the versions upstream', () => {
  const LIST = '.github/cloudstack-versions.json';
  let pages: string[][] = [];
  const hub = createServer(({ url = '' }, answer) => {
    const page = Number(new URL(url, 'http://hub').searchParams.get('page') ?? 1);
    const results = pages[page - 1];
    if (!results) return answer.writeHead(404).end();
    const next = pages[page] ? `${address()}?page=${page + 1}` : null;
    return answer.end(JSON.stringify({ next, results: results.map((name) => ({ name })) }));
  });
  const address = () => `http://127.0.0.1:${(hub.address() as AddressInfo).port}/tags`;
  beforeAll(() => new Promise<void>((done) => void hub.listen(0, '127.0.0.1', done)));
  afterAll(() => hub.close());

  const look = async (tags: string[][], ...more: string[]) => {
    pages = tags;
    const cwd = place({ [LIST]: '["4.19.3.0", "4.20.1.0", "4.22.1.0"]\n' });
    const result = await script('upstream-versions.mjs', ['--tags', address(), ...more], cwd);
    return { ...result, list: read(join(cwd, LIST)) };
  };

  test('are those after the last of each line, releases only, on every page', async () => {
    const found = await look([
      ['latest', '4.20.10.0', '4.23.0.0-SNAPSHOT', '4.20.1.0', '4.19.2.0'],
      ['4.23.0.0', '4.21.0.0', '4.18.2.0', 'main', '4.20.2.0'],
    ]);
    expect(found).toMatchObject({ code: 0, stdout: 'New: 4.20.2.0, 4.20.10.0, 4.23.0.0\n' });
    expect(found.list).toBe('["4.19.3.0", "4.20.1.0", "4.20.2.0", "4.20.10.0", "4.22.1.0", "4.23.0.0"]\n');
  });

  test('may be none', async () => {
    const found = await look([['4.20.1.0', 'latest']], '--propose');
    expect(found).toMatchObject({ code: 0, stdout: 'There is no new version\n' });
    expect(found.list).toBe('["4.19.3.0", "4.20.1.0", "4.22.1.0"]\n');
  });

  test('a list that cannot be had is told in one sentence', async () => {
    expect(await look([])).toMatchObject({ code: 1, stderr: `${address()} answers 404\n` });
    const gone = ['--tags', 'http://127.0.0.1:1/tags'];
    const { code, stderr } = await look([], ...gone);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:1\/tags cannot be reached: [^\n]+\n$/);
  });

  test.each([
    ['[]', 'create --head cloudstack-versions'],
    ['[{"number":7}]', 'edit cloudstack-versions'],
  ])('are proposed by one pull request: %s', async (open, command) => {
    pages = [['4.23.0.0']];
    const stub = `#!/bin/sh\necho "$@" >>gh.log\n[ "$2" = list ] && echo '${open}'\ntrue\n`;
    const cwd = place({ [LIST]: '["4.22.1.0"]\n', 'bin/gh': stub });
    chmodSync(join(cwd, 'bin/gh'), 0o755);
    const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
    git('init', '--quiet', '--bare', 'origin.git');
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'origin.git');
    git('add', LIST);
    const commit = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--allow-empty'];
    git(...commit, '-qm', 'test');
    git(...commit, '-qm', 'what was proposed before');
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/cloudstack-versions');
    git('reset', '--quiet', '--hard', 'HEAD~');
    const env = { PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` };
    const args = ['--tags', address(), '--propose'];
    expect(await script('upstream-versions.mjs', args, cwd, env)).toMatchObject({ code: 0, stderr: '' });
    expect(git('--git-dir', 'origin.git', 'show', `cloudstack-versions:${LIST}`)).toBe(
      '["4.22.1.0", "4.23.0.0"]\n',
    );
    expect(git('--git-dir', 'origin.git', 'rev-list', '--count', 'cloudstack-versions')).toBe('2\n');
    expect(read(join(cwd, 'gh.log'))).toContain(
      `pr ${command} --title Publish images for CloudStack 4.23.0.0 --body`,
    );
  });
});
