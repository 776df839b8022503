// Writes the tables of inputs and outputs between their marks in the pages; with --check, it reports the pages whose tables differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** Such as `<!-- inputs of zone/action.yml -->`, a table, `<!-- end -->`. */
const TABLE = /(<!-- (inputs|outputs) of (\S+) -->\n)[\s\S]*?(<!-- end -->)/g;

const COLUMNS = {
  inputs: [
    ['Input', ([name]) => `\`${name}\``],
    ['Default', ([, { default: value = '' }]) => value && `\`${value}\``],
    ['Description', ([, { description }]) => escaped(description)],
  ],
  outputs: [
    ['Output', ([name]) => `\`${name}\``],
    ['Description', ([, { description }]) => escaped(description)],
  ],
};

/** A bar would end the cell, and "<name>" be taken for HTML. */
const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** An input whose default is an expression is the action's own, not for users. */
const isForUsers = ([, { default: value = '' }]) => !value.startsWith('${{');

function table(kind, file) {
  const entries = Object.entries(parse(read(file))[kind]).filter(isForUsers);
  const columns = COLUMNS[kind].map(([title, cell]) => [title, ...entries.map(cell)]);
  const widths = columns.map((cells) => Math.max(...cells.map((text) => text.length)));
  const row = (cells, fill = ' ') =>
    `| ${cells.map((text, at) => text.padEnd(widths[at], fill)).join(' | ')} |\n`;
  const rows = [undefined, ...entries].map((_, at) => row(columns.map((cells) => cells[at])));
  return [rows[0], row(['', '', ''].slice(0, columns.length), '-'), ...rows.slice(1)].join('');
}

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
for (const page of pages) {
  const text = read(page);
  const written = text.replace(
    TABLE,
    (_, start, kind, file, end) => `${start}\n${table(kind, file)}\n${end}`,
  );
  if (written === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${page}: its tables are not what action.yml says: run npm run docs and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, page), written);
    console.log(page);
  }
}
