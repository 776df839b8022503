import { readdirSync, readFileSync } from 'node:fs';
import { act } from './act.js';
import { cli, ENGINE, engine, run, standIn } from './harness.js';

const OFFICIAL = 'apache/cloudstack-simulator';
const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const text = documents.map((name) => readFileSync(name, 'utf8')).join('\n');
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const tagged: string[] = [];

/** Where the official image is not on this machine, the stand-in takes its name. */
function provide(version: string) {
  const reference = `${OFFICIAL}:${version}`;
  if (engine('images', '--quiet', reference).trim() !== '') return;
  engine('tag', standIn(version), reference);
  tagged.push(reference);
}

afterAll(async () => {
  await cli(['down']);
  for (const reference of tagged) engine('rmi', reference);
});

test('every workflow in the documents runs as it is written', async () => {
  expect(blocks('yaml').length).toBeGreaterThan(0);
  for (const block of blocks('yaml')) {
    const versions = /cs-version: \[(.*)\]/.exec(block)?.[1]?.split(', ') ?? [];
    for (const version of versions) {
      provide(version);
      // On one machine they would take each other's ports.
      const { code, log } = await act(`on: push\n${block}`, ['--matrix', `cs-version:${version}`]);
      expect(log).toContain(`CloudStack ${version} is ready`);
      expect(code).toBe(0);
    }
  }
}, 300_000);

test('every command in the documents runs as it is written', async () => {
  provide('4.20.1.0');
  const commands = blocks('console').flatMap((block) => block.split('\n').filter(Boolean));
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) {
    const { code, stderr } = await run('bash', ['-c', command], { CI: 'true' });
    expect({ command, code, stderr: code === 0 ? '' : stderr }).toEqual({ command, code: 0, stderr: '' });
  }
  const names = engine('ps', '--all', '--format', '{{.Names}}').split('\n');
  expect([ENGINE, ...names]).not.toContain('cloudstack-usage');
}, 300_000);
