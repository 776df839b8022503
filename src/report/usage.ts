import * as core from '@actions/core';
import { messageOf } from '../errors.js';
import type { Figures } from '../usage/report/figures.js';
import { escaped } from '../usage/report/markup.js';
import { accountsTable, quotaTable, sentenceOf, type Table, typesTable } from '../usage/report/tables.js';

/** Adds the tables of a usage report to the step's summary, which never fails the step. */
export async function usageSummary(figures: Figures): Promise<void> {
  const tables = figures.records === 0 ? [] : [typesTable(figures), accountsTable(figures)];
  if (figures.quota?.length) tables.push(quotaTable(figures.quota));
  core.summary.addHeading('Usage', 3).addRaw(`<p>${sentenceOf(figures)}</p>`, true);
  for (const table of tables) core.summary.addTable(cellsOf(table));
  try {
    await core.summary.write();
  } catch (error) {
    core.info(`The summary could not be written: ${messageOf(error)}`);
  }
}

/** The summary takes HTML. */
function cellsOf({ columns, rows }: Table) {
  return [
    columns.map(({ title }) => ({ data: title, header: true })),
    ...rows.map((row) => row.map(escaped)),
  ];
}
