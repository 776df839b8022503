import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { act } from './act.js';
import { ENGINE, engine, provideOfficial, run } from './harness.js';
import { startRegistry } from './registry.js';

const VERSION = '4.20.1.0';
const VARIANTS = ['plain', 'prepared-basic'];
const REGISTRY = '127.0.0.1:15124';
const NAME = `${REGISTRY}/org/cloudstack-usage-action`;
const LABELS = 'io.github.cloudstack-usage-action';
const release = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
const ARCHIVE = `cloudstack-usage-${release}.tgz`;
const tag = `v${release}`;
const major = tag.split('.')[0] as string;

/** What the workflows, and a release, are made of. */
const CHECKOUT = [
  ...['.github', 'action.yml', 'dist', 'emulator/zones', 'examples', 'image', 'package.json'],
  ...['published-images.json', 'scripts', 'usage', 'zone'],
];

const directory = mkdtempSync(join(tmpdir(), 'publishing-'));
const [checkout, origin, stubs, bin, artifacts, records, released] = [
  ...['checkout', 'origin.git', 'stubs', 'bin', 'artifacts', 'records', 'released'],
].map((name) => join(directory, name)) as [string, string, string, string, string, string, string];
const git = (...args: string[]) => execFileSync('git', args, { cwd: checkout, encoding: 'utf8' }).trim();
const record = (name: string) => readFileSync(join(records, name), 'utf8').trim().split('\n');

let stopRegistry: () => Promise<void>;
let takeOfficialAway: () => void;
let before: string[];

/** What was made on the official image. */
const builtHere = () => {
  const label = `label=${LABELS}.base=apache/cloudstack-simulator:${VERSION}`;
  return [...new Set(engine('images', '--quiet', '--filter', label).split('\n').filter(Boolean))];
};

beforeAll(async () => {
  for (const path of [bin, artifacts, records]) mkdirSync(path);
  stopRegistry = await startRegistry(REGISTRY);
  takeOfficialAway = provideOfficial(VERSION);
  before = builtHere();
  makeCheckout();
  makePrograms();
}, 300_000);

afterAll(async () => {
  await stopRegistry();
  takeOfficialAway();
  rmSync(directory, { recursive: true, force: true });
  forgetPublished();
  for (const id of builtHere().filter((id) => !before.includes(id))) engine('rmi', '--force', id);
});

/** As a repository on GitHub whose maintainer has merged the version of a release. */
function makeCheckout() {
  for (const path of CHECKOUT) cpSync(path, join(checkout, path), { recursive: true });
  // Of all versions that images are made for, one is made here.
  writeFileSync(join(checkout, '.github', 'cloudstack-versions.json'), JSON.stringify([VERSION]));
  writeFileSync(join(checkout, 'CHANGELOG.md'), `# Changelog\n\n## ${release}\n\n- All of it.\n`);
  execFileSync('git', ['init', '--quiet', '--bare', origin]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', origin);
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '--message', 'test');
  git('push', '--quiet', 'origin', 'main');
}

/** Programs of GitHub's runners that are not here, and npm without what the suite has done before, or may not do. */
function makePrograms() {
  const npm = execFileSync('which', ['npm'], { encoding: 'utf8' }).trim();
  const log = (name: string) => `#!/bin/sh\necho "$@" >>${records}/${name}\n`;
  const gh = `case "$*" in
  "release list"*) echo '[]' ;;
  "release create"*) for file; do [ ! -f "$file" ] || cp "$file" ${records}; done ;;
  "release download"*) cp ${records}/${ARCHIVE} package.tgz ;;
esac\n`;
  const installed = resolve('node_modules');
  const npmHere = `case "$1" in
  test) ;;
  ci) ln --symbolic --force --no-dereference ${installed} node_modules ;;
  publish) cp "$2" ${records}/published.tgz ;;
  *) exec ${npm} "$@" ;;
esac\n`;
  const programs = {
    cosign: log('cosign'),
    gh: `${log('gh')}${gh}`,
    npm: `${log('npm')}${npmHere}`,
  };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), text, { mode: 0o755 });
  }
}

/** Records its inputs, and does what the steps after it need. */
const STUB = `
const { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const [action, artifacts, records] = __SETTINGS__;
const given = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'));
const inputs = Object.fromEntries(given.map(([name, value]) => [name.slice(6).toLowerCase(), value]));
const sbom = inputs['sbom-path'] && readFileSync(inputs['sbom-path'], 'utf8');
appendFileSync(join(records, 'actions'), JSON.stringify({ action, inputs, sbom }) + '\\n');
if (inputs['output-file'])
  writeFileSync(inputs['output-file'], '{"components":[{"type":"file"},{"type":"library","properties":[]}]}');
if (action === 'actions/upload-artifact')
  for (const path of inputs.path.split('\\n').filter((path) => existsSync(path)))
    cpSync(path, join(artifacts, inputs.name, path));
if (action === 'actions/download-artifact')
  for (const name of readdirSync(artifacts))
    if (inputs.name === name) cpSync(join(artifacts, name), '.', { recursive: true });
    else if (inputs.pattern && name.startsWith(inputs.pattern.replace('*', '')))
      cpSync(join(artifacts, name), join(inputs.path, name), { recursive: true });
`;

/** act's options that put a stub in the place of every action of others. */
function withoutOthers(workflow: string): string[] {
  const uses = readFileSync(join(checkout, '.github', 'workflows', workflow), 'utf8').matchAll(
    /uses: ([\w-]+\/[\w-]+)@(\w+)/g,
  );
  return [...uses].flatMap(([, action = '', commit]) => {
    const place = join(stubs, action);
    mkdirSync(place, { recursive: true });
    writeFileSync(
      join(place, 'action.yml'),
      'name: stub\ndescription: stub\nruns: { using: node20, main: stub.cjs }\n',
    );
    const settings = JSON.stringify([action, artifacts, records]);
    writeFileSync(join(place, 'stub.cjs'), STUB.replace('__SETTINGS__', settings));
    return ['--local-repository', `${action}@${commit}=${place}`];
  });
}

async function actHere(workflow: string, event: string, ...more: string[]) {
  const matrix = [`cs-version:${VERSION}`, ...VARIANTS.map((variant) => `variant:${variant}`)];
  const args = [
    ...[event, '--workflows', `.github/workflows/${workflow}`, '--rm'],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--env', 'GITHUB_REPOSITORY=org/cloudstack-usage-action'],
    ...['--var', `IMAGE_REPOSITORY=${NAME}`],
    ...matrix.flatMap((value) => ['--matrix', value]),
    ...['images.yml', workflow].flatMap(withoutOthers),
    ...more,
  ];
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { code, stdout, stderr } = await run('act', args, env, checkout);
  return { code, log: `${stdout}${stderr}` };
}

/** By the tag for people. */
const published = (variant: string) =>
  `${NAME}:${VERSION}-${major}${variant === 'plain' ? '' : `-${variant}`}`;

const get = (path: string) =>
  fetch(`http://${REGISTRY}/v2/org/cloudstack-usage-action/${path}`, {
    headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
  });

/** As a fresh runner: nothing of what was published. */
function forgetPublished() {
  const ids = engine('images', '--quiet', NAME).split('\n').filter(Boolean);
  for (const id of new Set(ids)) engine('rmi', '--force', id);
}

describe('a release', () => {
  let list: Record<string, Record<string, string>>;
  let pushed: string;
  beforeAll(async () => {
    pushed = git('rev-parse', 'main');
    const { code, log } = await actHere('release.yml', 'workflow_dispatch');
    expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
    execFileSync('git', [
      '-c',
      'advice.detachedHead=false',
      'clone',
      '--quiet',
      '--branch',
      major,
      origin,
      released,
    ]);
    list = JSON.parse(readFileSync(join(released, 'published-images.json'), 'utf8'));
  }, 400_000);

  test('publishes each image under a tag for people, with labels that say where it is from', async () => {
    const tags = VARIANTS.map((variant) => published(variant).split(':').at(-1));
    const { tags: found } = (await (await get('tags/list')).json()) as { tags: string[] };
    expect(found.sort()).toEqual(tags);
    for (const [index, variant] of VARIANTS.entries()) {
      const manifest = (await (await get(`manifests/${tags[index]}`)).json()) as {
        config: { digest: string };
      };
      const { config } = (await (await get(`blobs/${manifest.config.digest}`)).json()) as {
        config: { Labels: Record<string, string> };
      };
      expect(config.Labels).toMatchObject({
        'org.opencontainers.image.source': 'https://github.com/org/cloudstack-usage-action',
        'org.opencontainers.image.revision': pushed,
        'org.opencontainers.image.version': tags[index],
        'org.opencontainers.image.licenses': 'Apache-2.0',
        [`${LABELS}.image`]: '1',
        ...(variant === 'prepared-basic' && { [`${LABELS}.prepared-zone`]: 'basic' }),
      });
    }
  });

  test('has a list of them by digests that the registry knows', async () => {
    expect(Object.keys(list)).toEqual([VERSION]);
    expect(Object.keys(list[VERSION] ?? {})).toEqual(VARIANTS);
    for (const reference of Object.values(list[VERSION] ?? {})) {
      expect(reference).toMatch(new RegExp(`^${NAME}@sha256:[0-9a-f]{64}$`));
      expect((await get(`manifests/${reference.split('@')[1]}`)).status).toBe(200);
    }
  });

  test('lets the digest that was pushed be attested, signed and scanned', () => {
    const actions = record('actions').map((line) => JSON.parse(line));
    const inputs = (name: string) =>
      actions.filter(({ action }) => action === name).map((each) => each.inputs);
    const digests = VARIANTS.map((variant) => list[VERSION]?.[variant]?.split('@')[1]);
    for (const digest of digests) {
      const subject = { 'subject-name': NAME, 'subject-digest': digest, 'push-to-registry': 'true' };
      const attested = inputs('actions/attest').filter((each) => each['subject-digest'] === digest);
      expect(attested).toEqual([subject, subject].map((each) => expect.objectContaining(each)));
    }
    const sboms = actions.filter(({ action }) => action === 'actions/attest').map((each) => each.sbom);
    expect(sboms.filter(Boolean)).toEqual(VARIANTS.map(() => '{"components":[{"type":"library"}]}\n'));
    expect(record('cosign').sort()).toEqual(digests.map((digest) => `sign --yes ${NAME}@${digest}`).sort());
    expect(inputs('docker/login-action').map((each) => each.registry)).toEqual([REGISTRY, REGISTRY]);
    const images = inputs('anchore/sbom-action').map((each) => each.image);
    expect(images.sort()).toEqual(VARIANTS.map(published));
    const sbom = expect.objectContaining({ sbom: 'sbom.cdx.json', 'fail-build': 'false' });
    expect(inputs('anchore/scan-action')).toEqual([sbom, sbom]);
    expect(readdirSync(join(artifacts, `image-${VERSION}-plain`)).sort()).toEqual([
      ...['published.json', 'sbom.cdx.json', 'vulnerabilities.sarif'],
    ]);
  });

  test('leaves both tags on a separate commit, which has the list and no workflows', () => {
    git('fetch', '--quiet', '--force', '--tags', 'origin');
    expect(git('rev-parse', tag, `${major}~`)).toBe(`${git('rev-parse', major)}\n${pushed}`);
    const changed = git('diff', '--name-status', `${major}~`, major).split('\n');
    expect(changed.filter((line) => !line.startsWith('D\t.github/workflows/'))).toEqual([
      'M\tpublished-images.json',
    ]);
    expect(existsSync(join(released, '.github', 'workflows'))).toBe(false);
    expect(git('ls-remote', '--heads', 'origin')).toBe(`${pushed}\trefs/heads/main`);
  });

  test("has the changelog's notes and the package, and is a draft until it has both", () => {
    // act itself asks it for a token.
    const asked = record('gh').filter((line) => line !== 'auth token');
    expect(asked).toEqual([
      'release list --limit 100 --json tagName,isDraft',
      expect.stringMatching(`^release create ${tag} .*/${ARCHIVE} --draft --verify-tag --title ${tag} `),
      `release edit ${tag} --draft=false`,
      `release download ${tag} --repo org/cloudstack-usage-action --pattern *.tgz --output package.tgz`,
    ]);
    expect(record('notes.md')).toEqual(['- All of it.']);
    const packed = ['-xzOf', join(records, ARCHIVE), 'package/published-images.json'];
    expect(JSON.parse(execFileSync('tar', packed, { encoding: 'utf8' }))).toEqual(list);
  });

  test('gives npm the same package, with its provenance', () => {
    const asked = record('npm').filter((line) => !line.startsWith('ci '));
    expect(asked).toEqual([
      'test -- --only dist',
      expect.stringMatching(/^pack /),
      'publish ./package.tgz --provenance',
    ]);
    const [atNpm, inRelease] = ['published.tgz', ARCHIVE].map((name) => readFileSync(join(records, name)));
    expect(atNpm?.equals(inRelease as Buffer)).toBe(true);
  });

  const workflow = (inputs: string) => `on: push
jobs:
  billing:
    runs-on: ubuntu-latest
    steps:
      - uses: org/cloudstack-usage-action@v1
        with:
          engine: ${ENGINE}
          cs-version: ${VERSION}
          name: usage-published
          api-port: 0
          integration-port: 0
          cache: false
${inputs}`;
  const asReleased = ['--local-repository', `org/cloudstack-usage-action@v1=${released}`];

  test('gives the action images that it takes instead of building them', async () => {
    forgetPublished();
    const { code, log } = await act(
      workflow('          prepared: true\n          zone: basic\n'),
      asReleased,
    );
    expect(log).toContain(`Image: ${list[VERSION]?.['prepared-basic']} (published)`);
    expect(log).toContain(`Pulling ${NAME}@sha256:`);
    expect(log).not.toContain('Building');
    expect(code).toBe(0);
  }, 120_000);

  test('a published image that is not there is only a warning, and one is built', async () => {
    const wrong = { [VERSION]: { plain: `${NAME}@sha256:${'0'.repeat(64)}` } };
    writeFileSync(join(released, 'published-images.json'), JSON.stringify(wrong));
    // None that was built before is of these files.
    appendFileSync(join(released, 'image', 'Dockerfile'), `# ${directory}\n`);
    const { code, log } = await act(workflow(''), asReleased);
    expect(log).toMatch(
      /::warning::The published image cannot be used, so an image is built: image: .*@sha256:0+ /,
    );
    expect(log).toMatch(/Image: cloudstack-usage:4\.20\.1\.0-\S+ \(built\)/);
    expect(code).toBe(0);
  }, 120_000);
});
