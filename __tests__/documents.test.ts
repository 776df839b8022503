import { readFileSync } from 'node:fs';
import { USAGE_TYPES } from '../emulator/commands/usage.js';
import { INPUTS } from '../src/inputs.js';

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
