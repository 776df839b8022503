import { readdirSync, readFileSync } from 'node:fs';
import { act } from './act.js';
import { cli, ENGINE, engine, provideOfficial, run } from './harness.js';

const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const text = documents.map((name) => readFileSync(name, 'utf8')).join('\n');
const blocks = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
/** A block whose first line is a comment with a path is a file of the user's repository. */
const NAMED_FILE = /^# (\S+\.yaml)\n/;
const files = Object.fromEntries(
  blocks('yaml').flatMap((block) => {
    const path = NAMED_FILE.exec(block)?.[1];
    return path ? [[path, block]] : [];
  }),
);
const workflows = blocks('yaml').filter((block) => !NAMED_FILE.test(block));
const undo: (() => void)[] = [];

const provide = (version: string) => void undo.push(provideOfficial(version));

afterAll(async () => {
  await cli(['down']);
  for (const takeAway of undo) takeAway();
});

// On one machine they would take each other's ports.
const runs = workflows.flatMap((block) => {
  const versions = /cs-version: \[(.*)\]/.exec(block)?.[1]?.split(', ') ?? [''];
  return versions.map((version) => [version, block] as const);
});
test.each(runs)(
  'the documents’ workflow runs for %s as it is written: %j',
  async (version, block) => {
    provide(version);
    const { code, log } = await act(`on: push\n${block}`, ['--matrix', `cs-version:${version}`], files);
    expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
    expect(log).toContain(`CloudStack ${version} is ready`);
  },
  200_000,
);

test('the documents have workflows for several versions', () => {
  expect(new Set(runs.map(([version]) => version)).size).toBeGreaterThan(1);
  expect(new Set(runs.map(([, block]) => block)).size).toBeGreaterThan(2);
});

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
}, 500_000);
