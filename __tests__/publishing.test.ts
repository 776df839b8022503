import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
// @ts-expect-error: a script without types.
import { suitesOf } from '../scripts/suites.mjs';
import { SERVICE } from '../src/inputs/service.js';
import { run } from './e2e/harness.js';

const directory = mkdtempSync(join(tmpdir(), 'publishing-'));
afterAll(() => rmSync(directory, { recursive: true }));

const read = (path: string) => readFileSync(path, 'utf8');
const versions = JSON.parse(read('.github/cloudstack-versions.json')) as string[];
let fresh = 0;
/** A separate directory with these files. */
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
/** What a step that fails with this one sentence has. */
const failure = (sentence: string) => ({
  code: 1,
  stdout: expect.stringMatching(new RegExp(`(^|\n)::error::${sentence}\n$`)),
});
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Step {
  env?: Record<string, string>;
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

test("e2e.yml runs the pages' blocks and the example on the official image of every listed version", () => {
  const runs = steps(read('.github/workflows/e2e.yml')).map(({ run, env }) => ({ run, env }));
  expect(runs).toContainEqual({
    run: expect.stringMatching(/^npm test -- --base-image "\$IMAGE" --only /),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
    env: { IMAGE: 'docker.io/apache/cloudstack-simulator:${{ matrix.cs-version }}' },
  });
  const { chosen } = suitesOf('acting', true);
  expect(chosen).toEqual(expect.arrayContaining(['readme', 'workflows.example']));
});

test('images are published for the default version, in the order of the versions', () => {
  expect(versions).toContain(SERVICE.csVersion.default);
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
    expect(await list(collect(...entries))).toMatchObject(failure(`[^\n]*${sentence}`));
  });

  test('refuses to be empty', async () => {
    const empty = await list(place({ 'images/other.json': '{}' }));
    expect(empty).toMatchObject(failure('no published.json below images'));
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
    expect(await build(changed, ...command)).toMatchObject(failure(sentence));
  });
});

/** A repository on GitHub, as git sees it, and a checkout of it with its own programs. */
function repository(files: Record<string, string>, programs: Record<string, string> = {}) {
  const bin = Object.entries(programs).map(([name, text]) => [`bin/${name}`, `#!/bin/sh\n${text}`]);
  const cwd = place({ ...files, ...Object.fromEntries(bin) });
  for (const [path] of bin) chmodSync(join(cwd, path as string), 0o755);
  const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
  const commit = (message: string) => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@localhost'];
    git(...identity, 'commit', '--quiet', '--allow-empty', '--message', message);
  };
  git('init', '--quiet', '--bare', 'origin.git');
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', join(cwd, 'origin.git'));
  git('add', ...Object.keys(files));
  commit('test');
  git('push', '--quiet', 'origin', 'main');
  return { cwd, git, commit, env: { PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` } };
}

describe('a release', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-11-30)\n\n- One.\n- Two.\n\n## 1.2.30\n\n- No.\n';
  const source = (text = changelog, version = '1.2.3') => ({
    'package.json': JSON.stringify({ name: 'it', version, files: ['published-images.json'] }),
    'CHANGELOG.md': text,
    'published-images.json': '{}',
    '.github/workflows/ci.yml': 'on: push\n',
  });
  const main = { GITHUB_REF: 'refs/heads/main' };

  describe('is checked:', () => {
    test("its notes are the changelog's section, its tags those of package.json's version", async () => {
      const { cwd } = repository({ ...source(), output: '' });
      const { code, stdout } = await script('release.mjs', ['check'], cwd, {
        ...main,
        GITHUB_OUTPUT: join(cwd, 'output'),
      });
      expect(code).toBe(0);
      expect(stdout).toMatch(/\n- One\.\n- Two\.\n$/);
      const outputs = [...read(join(cwd, 'output')).matchAll(/(\w+)<<\S+\n(.*)\n/g)];
      expect(outputs.map(([, name, value]) => [name, value])).toEqual([
        ['tag', 'v1.2.3'],
        ['major', 'v1'],
      ]);
    });

    test.each([
      ['1.2.3-rc.1', changelog, 'package.json: 1.2.3-rc.1 is no version such as 1.2.3'],
      ['1.2.3', '# Changelog\n\n## Unreleased\n\n- All.\n', 'CHANGELOG.md says nothing under "## 1.2.3"'],
      [
        '1.2.3',
        '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Old.\n',
        'CHANGELOG.md says nothing under "## 1.2.3"',
      ],
    ])('%s is refused: %j', async (version, text, sentence) => {
      const { cwd } = repository(source(text, version));
      expect(await script('release.mjs', ['check'], cwd, main)).toMatchObject(failure(quoted(sentence)));
    });

    test('a version that has its tag already is refused', async () => {
      const { cwd, git } = repository(source());
      git('push', '--quiet', 'origin', 'HEAD:refs/tags/v1.2.3');
      const sentence = 'The tag v1\\.2\\.3 is there already: set the next version in package\\.json';
      expect(await script('release.mjs', ['check'], cwd, main)).toMatchObject(failure(sentence));
    });

    test('another branch than main is refused', async () => {
      const { cwd } = repository(source());
      const sentence = 'A release is made from main, but this run is of refs/heads/fix';
      expect(await script('release.mjs', ['check'], cwd, { GITHUB_REF: 'refs/heads/fix' })).toMatchObject(
        failure(sentence),
      );
    });
  });

  describe('is published:', () => {
    const images = JSON.stringify({ '4.20.1.0': { plain: `name@sha256:${'a'.repeat(64)}` } });
    const tag = 'refs/tags/v1.2.3';

    /** A runner whose gh notes what it is asked; it has these releases, and one of its commands may fail. */
    function runner(releases: object[] = []) {
      const here = repository(source(), {
        gh: `echo "gh $*" >>asked
case "$*" in
  "release list"*) cat releases ;;
  "release create"*) cp "$4" package.tgz; git --git-dir origin.git rev-parse ${tag} >>asked ;;
esac
[ "$2" != "$(cat failing)" ]\n`,
      });
      const write = (name: string, text: string) => writeFileSync(join(here.cwd, name), text);
      write('releases', JSON.stringify(releases));
      write('failing', '');
      const publish = () => {
        // The list comes from the job of the images; nothing of it is committed yet.
        write('published-images.json', images);
        return script('release.mjs', ['publish'], here.cwd, here.env);
      };
      const asked = () =>
        read(join(here.cwd, 'asked'))
          .trim()
          .split('\n')
          .map((line) => line.replace(/\/\S+\//g, ''));
      const origin = (...args: string[]) => here.git('--git-dir', 'origin.git', ...args);
      return { ...here, write, publish, asked, origin, start: here.git('rev-parse', 'HEAD') };
    }

    test('the tag once, then a draft with the package, then the release, then the major version', async () => {
      const { cwd, publish, asked, origin, start } = runner();
      expect(await publish()).toMatchObject({ code: 0 });
      const released = origin('rev-parse', tag);
      expect(asked()).toEqual([
        'gh release list --limit 100 --json tagName,isDraft',
        'gh release create v1.2.3 it-1.2.3.tgz --draft --verify-tag --title v1.2.3 --notes-file notes.md',
        released,
        'gh release edit v1.2.3 --draft=false',
      ]);
      expect(origin('rev-parse', 'refs/tags/v1', `${tag}~`)).toBe(`${released}\n${start}`);
      expect(origin('diff', '--name-status', `${tag}~`, tag).split('\n')).toEqual([
        'D\t.github/workflows/ci.yml',
        'M\tpublished-images.json',
      ]);
      const packed = ['-xzOf', join(cwd, 'package.tgz'), 'package/published-images.json'];
      expect(execFileSync('tar', packed, { encoding: 'utf8' })).toBe(images);
    });

    test('a second attempt goes on where the first one ended, on the same tag', async () => {
      const { git, write, publish, asked, origin, start } = runner();
      write('failing', 'edit');
      expect(await publish()).toMatchObject(failure("The process '\\S+/gh' failed with exit code 1"));
      expect(origin('tag')).toBe('v1.2.3');
      const released = origin('rev-parse', tag);
      git('reset', '--quiet', '--hard', start);
      write('asked', '');
      write('failing', '');
      write('releases', '[{"tagName":"v1.2.3","isDraft":true}]');
      expect(await publish()).toMatchObject({ code: 0 });
      expect(asked()).toEqual([
        'gh release list --limit 100 --json tagName,isDraft',
        'gh release delete v1.2.3 --yes',
        expect.stringMatching(/^gh release create v1\.2\.3 it-1\.2\.3\.tgz --draft /),
        released,
        'gh release edit v1.2.3 --draft=false',
      ]);
      expect(origin('rev-parse', tag, 'refs/tags/v1')).toBe(`${released}\n${released}`);
    });

    test('a release that is published is left as it is', async () => {
      const { publish, asked, origin } = runner([{ tagName: 'v1.2.3', isDraft: false }]);
      expect(await publish()).toMatchObject({ code: 0 });
      expect(asked()).toEqual(['gh release list --limit 100 --json tagName,isDraft']);
      expect(origin('rev-parse', 'refs/tags/v1')).toBe(origin('rev-parse', tag));
    });

    test('a tag on another commit is not moved', async () => {
      const { publish, git, commit, origin, cwd } = runner();
      git('push', '--quiet', 'origin', `HEAD:${tag}`);
      const before = origin('rev-parse', tag);
      commit('later');
      const sentence =
        'The tag v1\\.2\\.3 is there already, on another commit: release under the next version';
      expect(await publish()).toMatchObject(failure(sentence));
      expect(origin('rev-parse', tag)).toBe(before);
      expect(existsSync(join(cwd, 'asked'))).toBe(false);
    });

    test('without images it is refused', async () => {
      const { cwd } = repository(source());
      const refused = failure('published-images\\.json has no image');
      expect(await script('release.mjs', ['publish'], cwd)).toMatchObject(refused);
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

  test('a list that cannot be read is reported in one sentence', async () => {
    expect(await look([])).toMatchObject(failure(`${quoted(address())} answers 404`));
    const gone = await look([], '--tags', 'http://127.0.0.1:1/tags');
    expect(gone).toMatchObject(failure('http://127.0.0.1:1/tags cannot be reached: [^\n]+'));
  });

  test.each([
    ['[]', 'create --head cloudstack-versions'],
    ['[{"number":7}]', 'edit cloudstack-versions'],
  ])('are proposed by one pull request: %s', async (open, command) => {
    pages = [['4.23.0.0']];
    const { cwd, git, commit, env } = repository(
      { [LIST]: '["4.22.1.0"]\n' },
      { gh: `echo "$@" >>gh.log\n[ "$2" = list ] && echo '${open}'\ntrue\n` },
    );
    commit('what was proposed before');
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/cloudstack-versions');
    git('reset', '--quiet', '--hard', 'HEAD~');
    const args = ['--tags', address(), '--propose'];
    expect(await script('upstream-versions.mjs', args, cwd, env)).toMatchObject({ code: 0, stderr: '' });
    expect(git('--git-dir', 'origin.git', 'show', `cloudstack-versions:${LIST}`)).toBe(
      '["4.22.1.0", "4.23.0.0"]',
    );
    expect(git('--git-dir', 'origin.git', 'rev-list', '--count', 'cloudstack-versions')).toBe('2');
    expect(read(join(cwd, 'gh.log'))).toContain(
      `pr ${command} --title Publish images for CloudStack 4.23.0.0 --body`,
    );
  });
});
