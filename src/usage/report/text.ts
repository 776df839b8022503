import type { Figures } from './model.js';
import { accountsTable, quotaTable, readable, sentenceOf, type Table, typesTable } from './tables.js';

/** The summary of a report for a terminal. */
export function reportText(figures: Figures): string {
  const { version, timezone, period } = figures;
  const heading = period
    ? `CloudStack ${version}, ${readable(period.start)} to ${readable(period.end)} (${timezone})`
    : `CloudStack ${version}`;
  const parts = [heading, sentenceOf(figures)];
  if (figures.records > 0)
    parts.push('', tableText(typesTable(figures)), '', tableText(accountsTable(figures)));
  if (figures.quota?.length) parts.push('', tableText(quotaTable(figures.quota)));
  return parts.join('\n');
}

function tableText({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) => {
          const width = widths[index] ?? 0;
          return columns[index]?.numeric ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
