import type { Figures } from '../usage/report/figures.js';
import { accountsTable, quotaTable, sentenceOf, type Table, typesTable } from '../usage/report/tables.js';
import { escaped, table } from './markup.js';

/** The tables of a usage report, for the step's summary. */
export function usageSummary(figures: Figures): string {
  const tables = figures.records === 0 ? [] : [typesTable(figures), accountsTable(figures)];
  if (figures.quota?.length) tables.push(quotaTable(figures.quota));
  return ['<h3>Usage</h3>', `<p>${escaped(sentenceOf(figures))}</p>`, ...tables.map(markupOf)].join('\n\n');
}

function markupOf({ columns, rows }: Table): string {
  return table(
    rows.map((row) => row.map(escaped)),
    columns.map(({ title }) => escaped(title)),
  );
}
