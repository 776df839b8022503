import { escaped as escapedHtml } from '../html.js';

/**
 * What a step's summary is made of: GitHub's Markdown takes HTML, in which nothing that comes from outside is read as
 * Markdown, as long as no line of it is blank.
 */

/** Characters that one line of a log may have here. */
const LONGEST_LINE = 400;

/** Text in one line, as HTML shows it. */
export function escaped(text: string): string {
  return escapedHtml(text).replace(/\s+/g, ' ');
}

export const code = (text: string) => `<code>${escaped(text)}</code>`;

/** @param rows of cells, which are HTML */
export function table(rows: readonly (readonly string[])[], header: readonly string[] = []): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const head = header.length > 0 ? row(header, 'th') : '';
  return `<table>${head}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

/** Lines of a log, each cut where it is very long. */
export function preformatted(lines: readonly string[]): string {
  const shown = lines
    .filter((line) => line.trim() !== '')
    .map((line) => escaped(line.slice(0, LONGEST_LINE)));
  return `<pre>${shown.join('\n')}</pre>`;
}

/** A block that GitHub highlights, or draws; its text is this project's own. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

export function folded(title: string, body: string): string {
  return `<details><summary>${escaped(title)}</summary>\n\n${body}\n\n</details>`;
}
