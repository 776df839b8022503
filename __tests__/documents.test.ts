import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USAGE_TYPES } from '../emulator/commands/usage.js';
import { BUILD_FAILED, PULL_FAILED, START_FAILED, UNAVAILABLE } from '../src/engine/complaints.js';
import { INPUTS } from '../src/inputs.js';
import { KNOWN_CAUSES } from '../src/service/causes.js';

const readme = readFileSync('README.md', 'utf8');

test("the README's table has every input, its default and its description", () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (?:`(.*?)`)? *\| (.*?) +\|$/gm)];
  const told = rows.map(([, name, value = '', description]) => ({ name, default: value, description }));
  expect(told).toEqual(
    INPUTS.map(({ name, default: value, description }) => ({ name, default: value, description })),
  );
});

test('the README names every output', () => {
  const outputs = readFileSync('action.yml', 'utf8').split('\noutputs:\n')[1]?.split('\nruns:')[0] ?? '';
  const names = [...outputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the table of usage types has those of CloudStack', () => {
  const rows = [...readFileSync('docs/usage.md', 'utf8').matchAll(/^\| (\d+) +\| `(\w+)`/gm)];
  expect(rows.map(([, id, name]) => [Number(id), name])).toEqual(USAGE_TYPES.map(([id, name]) => [id, name]));
});

describe('troubleshooting', () => {
  const text = readFileSync('docs/troubleshooting.md', 'utf8');
  const tables = text.split(/\n\n/).filter((part) => part.startsWith('| Message'));
  const messages = tables.flatMap((table) =>
    [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message]) => `${message}`),
  );
  const programs = [...filesBelow('src', '.ts'), ...filesBelow('image', '.sh')];
  const said = programs.map((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'")).join('\n');

  test.each(messages)('the code says "%s"', (message) => {
    const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    expect(parts.join('').length).toBeGreaterThan(10);
    expect(new RegExp(parts.join('.*')).test(said)).toBe(true);
  });

  test('every cause that the code knows is told', () => {
    const complaints = [...PULL_FAILED, ...BUILD_FAILED, ...START_FAILED].map(([, sentence]) => sentence);
    const engines = UNAVAILABLE.map(([, sentence]) => sentence('…'));
    const causes = KNOWN_CAUSES.map(({ sentence }) => sentence);
    const known = [...complaints, ...engines, ...causes].map((sentence) => sentence.split(/[:(]/)[0]?.trim());
    expect(known.filter((sentence) => !messages.includes(`${sentence}`))).toEqual([]);
  });
});

function filesBelow(directory: string, suffix: string): string[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(suffix)).map((name) => join(directory, name));
}
