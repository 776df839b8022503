import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import { lexer, type Token, type Tokens, walkTokens } from 'marked';
import { parse } from 'yaml';

/** A page that people read; paths are relative to the project. */
export interface Page {
  path: string;
  text: string;
  blocks: Block[];
  links: string[];
  /** As GitHub makes them of the headings. */
  anchors: string[];
}

/** A block of code in a page. */
export interface Block {
  page: string;
  language: string;
  code: string;
  /** Why no test runs it: said by `<!-- not run: … -->` before it, which readers do not see. */
  notRun: string | undefined;
}

const NOT_RUN = /^<!-- not run: ([\s\S]*?) -->\s*$/;
/** A block whose first line is a comment with a path is a file of the user's repository. */
const NAMED_FILE = /^# (\S+\.yaml)\n/;

/** All pages, those of the top level first. */
export const PAGES: readonly Page[] = [
  ...['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'CHANGELOG.md', 'llms.txt'],
  ...readdirSync('docs').map((name) => `docs/${name}`),
].map(page);

function page(path: string): Page {
  const text = readFileSync(path, 'utf8');
  const tokens = lexer(text);
  const slugger = new GithubSlugger();
  const links: string[] = [];
  const anchors: string[] = [];
  walkTokens(tokens, (token) => {
    if (token.type === 'link' || token.type === 'image') links.push((token as Tokens.Link).href);
    if (token.type === 'heading') anchors.push(slugger.slug(plainText(token)));
  });
  return { path, text, links, anchors, blocks: blocksOf(path, tokens) };
}

function plainText(token: Token): string {
  if ('tokens' in token && token.tokens) return token.tokens.map(plainText).join('');
  return 'text' in token ? token.text : '';
}

function blocksOf(path: string, tokens: Token[]): Block[] {
  const visible = tokens.filter(({ type }) => type !== 'space');
  return visible.flatMap((token, at) => {
    if (token.type !== 'code') return [];
    const before = visible[at - 1];
    const notRun = before?.type === 'html' ? NOT_RUN.exec(before.raw)?.[1] : undefined;
    return [
      {
        page: path,
        language: token.lang ?? '',
        code: `${token.text}\n`,
        notRun,
      },
    ];
  });
}

/** What a block is: a workflow, steps that follow those of another, a file of the user's repository, commands, … */
export function kindOf({
  language,
  code,
}: Block): 'workflow' | 'steps' | 'file' | 'console' | 'mermaid' | 'other' {
  if (language === 'console' || language === 'mermaid') return language;
  if (language !== 'yaml') return 'other';
  if (NAMED_FILE.test(code)) return 'file';
  const content: unknown = parse(code);
  if (Array.isArray(content)) return 'steps';
  return content && typeof content === 'object' && 'jobs' in content ? 'workflow' : 'other';
}

export const BLOCKS: readonly Block[] = PAGES.flatMap(({ blocks }) => blocks);
export const blocksOfKind = (kind: ReturnType<typeof kindOf>) =>
  BLOCKS.filter((block) => kindOf(block) === kind);

/** A call of the command: at the start of a line or of inline code, or in `$(…)` and `(…)`. The rest is its arguments. */
const CALL = /(?:^|[`(])cloudstack-usage +([^|`\n)]*)/gm;

/** The arguments of every call of `cloudstack-usage` in a text, in blocks of commands and in inline code. */
export const callsIn = (text: string) => [...text.matchAll(CALL)].map(([, words = '']) => words);

/** The files of the user's repository that the pages show, by path. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  blocksOfKind('file').map(({ code }) => [NAMED_FILE.exec(code)?.[1] ?? '', code]),
);

/** A link of a page to this project: the path that it leads to, and the anchor there. */
export function target(from: string, link: string): { path: string; anchor: string } {
  const [path = '', anchor = ''] = link.split('#');
  return {
    path: path === '' ? from : normalize(`${dirname(from)}/${path}`),
    anchor,
  };
}

/** The steps that the pages show alone go on where this page's workflow, which has a zone and quota, ends. */
export const FOLLOWED = 'docs/usage.md';

/** A workflow of the pages as a whole, its last job going on with the steps of other blocks. */
export function workflowOf(workflow: Block, more: readonly Block[] = []): string {
  const steps = more.map(({ code }) => code.replaceAll(/^(?=.)/gm, ' '.repeat(6)));
  return ['on: push\n', workflow.code, ...steps].join('');
}
