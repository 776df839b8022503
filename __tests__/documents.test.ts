import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import DOMPurify from 'dompurify';
import { USAGE_TYPES } from '../emulator/usage-types.js';
import { COMMANDS, type Command } from '../src/cli/commands.js';
import { BUILD_FAILED, PULL_FAILED, START_FAILED, UNAVAILABLE } from '../src/engine/complaints.js';
import { KNOWN_CAUSES } from '../src/service/causes.js';
import { BLOCKS, blocksOfKind, callsIn, kindOf, PAGES, target } from './documents.js';
import { cli } from './e2e/harness.js';

const all = PAGES.map(({ text }) => text).join('\n');
const pageAt = (path: string) => PAGES.find((page) => page.path === path);
const isOurs = (link: string) => !/^[a-z]+:/.test(link);

describe('what the pages have of the project', () => {
  test('the table of usage types has those of CloudStack', () => {
    const rows = [...(pageAt('docs/usage.md')?.text ?? '').matchAll(/^\| (\d+) +\| `(\w+)`/gm)];
    expect(rows.map(([, id, name]) => [Number(id), name])).toEqual(
      USAGE_TYPES.map(([id, name]) => [id, name]),
    );
  });

  // What stands between the marks is held by "docs.mjs --check".
  test.each(['action.yml', 'zone/action.yml', 'usage/action.yml'])('the tables of %s', (file) => {
    expect(all).toContain(`<!-- inputs of ${file} -->\n\n| Input `);
    expect(all).toContain(`<!-- outputs of ${file} -->\n\n| Output `);
  });

  test('the table of versions has every version that images are made for', () => {
    const listed = JSON.parse(readFileSync('.github/cloudstack-versions.json', 'utf8')) as string[];
    const rows = [...(pageAt('docs/versions.md')?.text ?? '').matchAll(/^\| ([\d.]+) .*\| yes +\|$/gm)];
    const lines = rows.map(([, line = '']) => line);
    const lineOf = (version: string) => lines.find((line) => version.startsWith(`${line}.`));
    expect(listed.filter((version) => !lineOf(version))).toEqual([]);
    expect(lines.filter((line) => !listed.some((version) => version.startsWith(`${line}.`)))).toEqual([]);
  });

  test("the contributors' page names every stage and script", () => {
    const page = pageAt('CONTRIBUTING.md')?.text ?? '';
    const { stderr } = spawnSync(process.execPath, ['scripts/test.mjs', '--only', 'none'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const stages = /there are (.*)/.exec(stderr)?.[1]?.split(', ') ?? [];
    expect(stages.length).toBeGreaterThan(5);
    expect(stages.filter((stage) => !page.includes(`\`${stage}\``))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: object;
    };
    expect(Object.keys(scripts).filter((script) => !new RegExp(`npm (run )?${script}\\b`).test(all))).toEqual(
      [],
    );
  });
});

describe('links', () => {
  const links = PAGES.flatMap(({ path, links }) => links.map((link) => [path, link] as const));

  test('of this project lead to a file, and to a heading that it has', () => {
    const ours = links.filter(([, link]) => isOurs(link));
    expect(ours.length).toBeGreaterThan(30);
    const broken = ours.filter(([from, link]) => {
      const { path, anchor } = target(from, link);
      return !existsSync(path) || (anchor !== '' && !pageAt(path)?.anchors.includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('of others are whole, and encrypted unless they lead to this machine', () => {
    const others = links.map(([, link]) => link).filter((link) => !isOurs(link));
    expect(others.length).toBeGreaterThan(5);
    const isSound = (link: string) => {
      const { protocol, hostname, pathname } = new URL(link);
      if (['localhost', '127.0.0.1'].includes(hostname)) return true;
      return protocol === 'https:' && hostname.includes('.') && !/[\s)\]]/.test(decodeURI(pathname));
    };
    expect(others.filter((link) => !isSound(link))).toEqual([]);
  });

  test('lead from the README to every page', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const link of pageAt(path)?.links ?? []) if (isOurs(link)) reached.add(target(path, link).path);
    const pages = [
      ...readdirSync('docs').map((name) => `docs/${name}`),
      'CONTRIBUTING.md',
      'CODE_OF_CONDUCT.md',
      'SECURITY.md',
    ];
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

test('llms.txt has a title, a summary, and every page with what it is about', () => {
  const { text = '', links = [] } = pageAt('llms.txt') ?? {};
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const lines = text.split('\n').filter((line) => line.startsWith('- '));
  expect(lines.filter((line) => !/^- \[[^\]]+\]\([^)]+\): \S.+$/.test(line))).toEqual([]);
  const pages = PAGES.map(({ path }) => path).filter((path) => path !== 'llms.txt');
  expect(pages.filter((page) => !links.includes(page))).toEqual([]);
});

describe('blocks of code', () => {
  test('are run, or say why not', () => {
    const neither = BLOCKS.filter((block) => kindOf(block) === 'other' && block.notRun === undefined);
    expect(neither).toEqual([]);
    const reasons = BLOCKS.flatMap(({ notRun }) => (notRun === undefined ? [] : [notRun]));
    expect(reasons.filter((reason) => reason.split(' ').length < 4)).toEqual([]);
    // A mark that stands before something else would silence nothing, and mislead.
    expect(reasons).toHaveLength(all.match(/<!-- not run:/g)?.length ?? 0);
    expect(blocksOfKind('workflow').length).toBeGreaterThan(3);
    expect(blocksOfKind('steps').length).toBeGreaterThan(5);
    expect(blocksOfKind('console').length).toBeGreaterThan(4);
  });

  test('drawings are such as Mermaid draws', async () => {
    // There is no document here to purify; syntax is what is tested.
    Object.assign(DOMPurify, {
      addHook: () => undefined,
      sanitize: (text: string) => text,
    });
    const { default: mermaid } = await import('mermaid');
    const drawings = blocksOfKind('mermaid');
    expect(drawings.length).toBeGreaterThan(0);
    for (const { code } of drawings) expect(await mermaid.parse(code)).toBeTruthy();
    await expect(mermaid.parse('flowchart LR\n  a -- "text --> b')).rejects.toThrow();
  });
});

test('the pages call the command by its name', () => {
  const text = '$(cloudstack-usage up --json | jq)\n`cloudstack-usage logs`, cloudstack-usage-probe';
  expect(callsIn(text)).toEqual(['up --json ', 'logs']);
  expect(PAGES.filter(({ text }) => text.includes('dist/cli/index.js')).map(({ path }) => path)).toEqual([]);
});

describe('the command line', () => {
  const calls = PAGES.flatMap(({ text }) => callsIn(text)).filter((words) => /^[a-z]/.test(words));
  const commandOf = (words: string) => COMMANDS.find(({ name }) => `${words} `.startsWith(`${name} `));
  const optionsOf = ({ groups }: Command) => groups.flatMap(({ options }) => options.map(({ name }) => name));
  const optionsIn = (words: string) => [...words.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option);

  test('has every command that the pages call, with the options that they give it', () => {
    expect(calls.length).toBeGreaterThan(20);
    const isFamily = (words: string) => COMMANDS.some(({ name }) => name.startsWith(`${words.trim()} `));
    expect(calls.filter((words) => !commandOf(words) && !isFamily(words))).toEqual([]);
    const wrong = calls.flatMap((words) => {
      const command = commandOf(words);
      const options = command ? [...optionsOf(command), 'help'] : [];
      return command
        ? optionsIn(words).flatMap((name) => (options.includes(name) ? [] : [`${words}: ${name}`]))
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('has no command or option that the pages lack', () => {
    expect(COMMANDS.filter((command) => !calls.some((words) => commandOf(words) === command))).toEqual([]);
    // An input's row in a table documents the option, too.
    const isDocumented = (option: string) => all.includes(`--${option}`) || all.includes(`| \`${option}\` `);
    expect(COMMANDS.flatMap(optionsOf).filter((option) => !isDocumented(option))).toEqual([]);
  });

  test('shows them in the help', async () => {
    const help = (await cli(['--help'])).stdout;
    expect(COMMANDS.filter(({ name }) => !new RegExp(`^  ${name}\\b`, 'm').test(help))).toEqual([]);
    for (const command of COMMANDS.filter(({ name }) =>
      ['up', 'usage report', 'zone deploy'].includes(name),
    )) {
      const own = (await cli([...command.name.split(' '), '--help'])).stdout;
      expect(optionsOf(command).filter((option) => !own.includes(`--${option}`))).toEqual([]);
    }
  });

  test('has examples that are calls of their command, with its options', () => {
    const wrong = COMMANDS.flatMap((command) =>
      command.examples.filter(
        (example) =>
          commandOf(example) !== command ||
          optionsIn(example).some((option) => !optionsOf(command).includes(option)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('troubleshooting', () => {
  const text = readFileSync('docs/troubleshooting.md', 'utf8');
  const tables = text.split(/\n\n/).filter((part) => part.startsWith('| Message'));
  const messages = tables.flatMap((table) =>
    [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message]) => `${message}`),
  );
  const programs = ['src', 'emulator'].flatMap((directory) => filesBelow(directory, '.ts'));
  programs.push(...filesBelow('image', '.sh'));
  const said = programs.map((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'")).join('\n');

  test.each(messages)('the code says "%s"', (message) => {
    const parts = message.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    expect(parts.join('').length).toBeGreaterThan(10);
    expect(new RegExp(parts.join('.*')).test(said)).toBe(true);
  });

  test('every cause that the code knows is on the page', () => {
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
