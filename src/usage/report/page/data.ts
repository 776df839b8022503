import { UNITS } from '../../units.js';
import type { AccountFigures, PageData, RecordWindow, ResourceFigures, TypeFigures } from '../model.js';

/** The JSON that the page embeds. */
export const { figures, windows, records } = JSON.parse(
  document.getElementById('data')?.textContent ?? '',
) as PageData;

/** Those that some usage type of the report has. */
export const units = UNITS.filter((unit) => figures.types.some((type) => type.unit === unit));

const typeById = new Map(figures.types.map((type) => [type.id, type]));

/** @throws RangeError on the index of no resource */
export function resourceAt(index: number): ResourceFigures {
  return found(figures.resources[index], `resource ${index}`);
}

/** @throws RangeError on the index of no window */
export function windowAt(index: number): RecordWindow {
  return found(windows[index], `window ${index}`);
}

export function typeOf({ type }: ResourceFigures): TypeFigures {
  return found(typeById.get(type), `usage type ${type}`);
}

export function accountOf({ account }: ResourceFigures): AccountFigures {
  return found(figures.accounts[account], `account ${account}`);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`The report's data has no ${what}`);
  return value;
}
