// The usage types of the unit that the charts show, and which of them are hidden.
import { UNITS, type Unit } from '../../units.js';
import type { Totals } from '../model.js';
import { figures, units } from './data.js';

/** Usage types that a chart shows as one. */
export interface Series {
  name: string;
  /** Of its usage types. */
  ids: number[];
  /** Of its colour, `--series-0` and on. */
  index: number;
}

/** This many usage types have their own colour; the rest are one series. */
const COLOURED = 7;

let unit: Unit = units[0] ?? UNITS[0];
const hidden = new Set<string>();

export function shownUnit(): Unit {
  return unit;
}

export function showUnit(chosen: Unit): void {
  unit = chosen;
}

/** The unit's types with the most usage, each one series, and the rest together. */
export function allSeries(): Series[] {
  const types = figures.types.filter((type) => type.unit === unit).sort((a, b) => b.total - a.total);
  const own = types.length <= COLOURED + 1 ? types : types.slice(0, COLOURED);
  const rest = types.slice(own.length);
  const series = own.map(({ id, name }, index) => ({ name, ids: [id], index }));
  if (rest.length > 0) series.push({ name: 'Others', ids: rest.map(({ id }) => id), index: COLOURED });
  return series;
}

export function shownSeries(): Series[] {
  return allSeries().filter(isShown);
}

export function isShown(series: Series): boolean {
  return !hidden.has(keyOf(series));
}

export function setShown(series: Series, shown: boolean): void {
  if (shown) hidden.delete(keyOf(series));
  else hidden.add(keyOf(series));
}

/** What some usage types have together. */
export function sum(totals: Totals, ids: readonly number[]): number {
  return ids.reduce((subtotal, id) => subtotal + (totals[id] ?? 0), 0);
}

/** Each unit may have others that are hidden. */
function keyOf({ name }: Series): string {
  return `${unit} ${name}`;
}
