import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { run } from './e2e/harness.js';

const directory = mkdtempSync(join(tmpdir(), 'package-'));
afterAll(() => rmSync(directory, { recursive: true }));

const { name, version, repository, homepage, bugs, publishConfig } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as {
  name: string;
  version: string;
  repository: { url: string };
  homepage: string;
  bugs: string;
  publishConfig: Record<string, unknown>;
};

// npm takes a provenance only from the repository that package.json names.
test("names the repository that the README's workflow takes the action from", () => {
  const workflow = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const { steps } = (parse(workflow) as { jobs: { billing: { steps: { uses: string }[] } } }).jobs.billing;
  const url = `https://github.com/${steps[0]?.uses.split('@')[0]}`;
  expect(url).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
  expect(repository.url).toBe(`git+${url}.git`);
  expect([homepage, bugs]).toEqual([`${url}#readme`, `${url}/issues`]);
  expect(publishConfig).toEqual({ access: 'public', provenance: true });
});

describe('packed, and installed without a network', () => {
  const project = join(directory, 'project');
  const installed = join(project, 'node_modules', name);
  const npm = (cwd: string, ...args: string[]) => run('npm', args, {}, cwd);
  /** As users call it; offline, npm cannot take a package of that name from its registry instead. */
  const npx = (...args: string[]) =>
    run(
      'npx',
      ['--offline', 'cloudstack-usage', ...args],
      { XDG_STATE_HOME: join(directory, 'state') },
      project,
    );

  beforeAll(async () => {
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{"private":true}');
    expect(await npm(resolve('.'), 'pack', '--silent', '--pack-destination', directory)).toMatchObject({
      code: 0,
    });
    const archives = readdirSync(directory).filter((file) => file.endsWith('.tgz'));
    expect(archives).toEqual([`cloudstack-usage-${version}.tgz`]);
    const install = ['install', '--offline', '--no-audit', '--no-fund', join(directory, archives[0] ?? '')];
    expect(await npm(project, ...install)).toMatchObject({ code: 0 });
  });

  test('it has all that the program reads, and brings no other package', () => {
    const files = ['published-images.json', 'image/Dockerfile', 'emulator/zones/basic.cfg', 'LICENSE'];
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
    const packages = readdirSync(join(project, 'node_modules')).filter((entry) => !entry.startsWith('.'));
    expect(packages).toEqual([name]);
  });

  test('it shows its version and its help', async () => {
    expect(await npx('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await npx('--help')).stdout).toContain('Usage: cloudstack-usage <command>');
  });

  test('it starts the embedded engine with a zone, and ends it', async () => {
    const service = ['--engine', 'embedded', '--name', 'package-test'];
    const ports = ['--api-port', '0', '--integration-port', '0'];
    try {
      expect(await npx('up', ...service, ...ports, '--zone', 'basic')).toMatchObject({ code: 0 });
    } finally {
      expect(await npx('down', ...service)).toMatchObject({ code: 0, stdout: 'package-test: removed\n' });
    }
  });
});
