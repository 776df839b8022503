import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './documents.js';

/** Words that a native reader stops at, or that stand for several things, and what to write instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\baloud\b/i, 'name what is printed'],
  [/\banew\b/i, '"again"'],
  [/\b(?:is|are|can|cannot|could) (?:to )?be had\b|\bto be had\b/i, '"available", or what failed'],
  [/\b(?:is|are|was|were|be|been) told\b/i, '"is reported", "is shown"'],
  [/\btells\b/i, '"says", "shows", "explains"'],
  [/\bwhere there (?:is|are) no(?:ne)?\b/i, '"if there is none"'],
  [/\bof (?:its|their|his|your|one's) own\b/i, '"its own …", "a separate …"'],
  [/\bgives? \w+ (?:its|their) own\b/i, '"use a different … for each"'],
  [/\bin force\b/i, '"apply", "in effect"'],
  [/\bheld? (?:\w+ ){0,3}against\b/i, '"compare with"'],
  [/\blets? (?:\w+ ){1,2}go by\b/i, '"let time pass"'],
  [/[‘’“”]/, 'straight quotes'],
];

interface Line {
  /** `file:line` */
  at: string;
  text: string;
}

const linesOf = (file: string, text: string): Line[] =>
  text.split('\n').map((line, index) => ({ at: `${file}:${index + 1}`, text: line }));

const linesBelow = (directory: string): Line[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    // CloudStack's own words are in these.
    .filter((file) => !/\.jsonl?$/.test(file))
    .flatMap((file) => linesOf(file, readFileSync(file, 'utf8')));

/** What is wrong with some lines, one sentence for each. */
const complaints = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ at, text }) =>
    WORDS.flatMap(([pattern, instead]) => {
      const found = pattern.exec(text)?.[0];
      return found ? [`${at}: "${found}" is hard to read: write ${instead}`] : [];
    }),
  );

const ACTIONS = ['action.yml', 'zone/action.yml', 'usage/action.yml'];

test('a hard word is found, with its file and line', () => {
  const page = 'The step ends.\nA list is not to be had.\nIt’s told.';
  expect(complaints(linesOf('docs/a.md', page))).toEqual([
    'docs/a.md:2: "to be had" is hard to read: write "available", or what failed',
    'docs/a.md:3: "’" is hard to read: write straight quotes',
  ]);
  expect(complaints(linesOf('docs/a.md', 'A retold tale of intelligence, enforced'))).toEqual([]);
});

test('the pages use plain words', () => {
  expect(PAGES.length).toBeGreaterThan(10);
  expect(complaints(PAGES.flatMap(({ path, text }) => linesOf(path, text)))).toEqual([]);
});

test('inputs and outputs are described in plain words', () => {
  expect(complaints(ACTIONS.flatMap((file) => linesOf(file, readFileSync(file, 'utf8'))))).toEqual([]);
});

test('messages, --help and comments use plain words', () => {
  const lines = ['src', 'image', 'emulator'].flatMap(linesBelow);
  expect(lines.filter(({ at }) => at.startsWith('src/cli/options.ts')).length).toBeGreaterThan(20);
  expect(complaints(lines)).toEqual([]);
});
