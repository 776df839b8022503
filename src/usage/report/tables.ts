import type { AccountQuota } from '../account-quota.js';
import { UNITS, type Unit, unitOf } from '../units.js';
import type { AccountFigures, DayFigures, Figures, Irregular, Totals, TypeFigures } from './model.js';

/** Figures as people read them: on the page, in a terminal and in a step's summary. */
export interface Table {
  title: string;
  columns: readonly { title: string; numeric: boolean }[];
  /** The first cell of each names it. */
  rows: readonly (readonly string[])[];
}

export function typesTable({ types }: Figures): Table {
  return table<TypeFigures>('Totals by usage type', types, [
    text('Usage type', ({ name }) => name),
    number('Id', ({ id }) => String(id)),
    number('Records', ({ records }) => whole(records)),
    number('Resources', ({ resources }) => whole(resources)),
    number('Total', ({ total, unit }) => amount(total, unit)),
    text('Unit', ({ unit }) => unit),
    ...irregular,
  ]);
}

export function daysTable({ days, types, timezone }: Figures): Table {
  return table<DayFigures>(`Figures by day, days of ${timezone}`, days, [
    text('Day', ({ day }) => day),
    ...types.map(({ id, name, unit }) =>
      number<DayFigures>(`${name} (${unit})`, ({ totals: { [id]: total } }) =>
        total === undefined ? '' : amount(total, unit),
      ),
    ),
    ...irregular,
  ]);
}

export function accountsTable({ accounts, types }: Figures): Table {
  const units = UNITS.filter((unit) => types.some((type) => type.unit === unit));
  return table<AccountFigures>('Totals by account', accounts, [
    text('Account', ({ account }) => account),
    text('Domain', ({ domain }) => domain),
    number('Records', ({ records }) => whole(records)),
    number('Resources', ({ resources }) => whole(resources)),
    ...units.map((unit) =>
      number<AccountFigures>(capital(unit), ({ totals }) => amount(sumOf(totals, unit), unit)),
    ),
    ...irregular,
  ]);
}

export function quotaTable(accounts: readonly AccountQuota[]): Table {
  const money = (value: number, { currency }: AccountQuota) => `${currency} ${amount(value, 'hours')}`.trim();
  return table<AccountQuota>('Quota by account', accounts, [
    text('Account', ({ account }) => account),
    text('Domain', ({ domain }) => domain),
    number('Balance', (own) => money(own.balance, own)),
    number('Used', (own) => money(own.used, own)),
    text('Used for', ({ types }) =>
      Object.entries(types)
        .sort(([, a], [, b]) => b - a)
        .map(([type, value]) => `${type} ${amount(value, 'hours')}`)
        .join(', '),
    ),
  ]);
}

/** What was read, in one sentence. */
export function sentenceOf({ records, resources, accounts, irregularities }: Figures): string {
  const gaps = irregularities.filter(({ kind }) => kind === 'gap').length;
  const found = `${counted(gaps, 'gap')}, ${counted(irregularities.length - gaps, 'overlap')}`;
  return `${counted(records, 'record')} of ${counted(resources.length, 'metered resource')} in ${counted(accounts.length, 'account')}: ${found}`;
}

/** All of a unit. */
export function sumOf(totals: Totals, unit: Unit): number {
  return Object.entries(totals).reduce(
    (sum, [type, total]) => (unitOf(Number(type)) === unit ? sum + total : sum),
    0,
  );
}

/** Hours with two digits; what is counted, whole. */
export function amount(value: number, unit: Unit): string {
  const digits = unit === 'hours' ? 2 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function whole(value: number): string {
  return amount(value, 'operations');
}

/** `2026-11-24 00:00:00 +0000` of a date as CloudStack or ISO 8601 writes it. */
export function readable(date: string): string {
  return date
    .replaceAll("'", '')
    .replace('T', ' ')
    .replace(/\.\d{3}(?=Z$)/, '')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, ' $1$2')
    .replace(/Z$/, ' UTC');
}

interface Column<T> {
  title: string;
  numeric: boolean;
  cell(row: T): string;
}

const irregular: readonly Column<Irregular>[] = [
  number('Gaps', ({ gaps }) => whole(gaps)),
  number('Overlaps', ({ overlaps }) => whole(overlaps)),
];

function table<T>(title: string, rows: readonly T[], columns: readonly Column<T>[]): Table {
  return { title, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

function text<T>(title: string, cell: (row: T) => string): Column<T> {
  return { title, numeric: false, cell };
}

function number<T>(title: string, cell: (row: T) => string): Column<T> {
  return { title, numeric: true, cell };
}

function counted(count: number, what: string): string {
  return `${whole(count)} ${what}${count === 1 ? '' : 's'}`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
