// The choice of what the charts show, which is also their legend.
import type { Unit } from '../../units.js';
import { figures, units } from './data.js';
import { element } from './dom.js';
import { markOf } from './mark.js';
import { allSeries, isShown, type Series, setShown, shownUnit, showUnit } from './series.js';

const KINDS = ['gap', 'overlap'] as const;

/** @param changed called after each choice */
export function controls(place: Element, changed: () => void): void {
  const types = typeChoice(changed);
  if (units.length > 1) place.replaceChildren(unitChoice(changed), types);
  else place.replaceChildren(types);
}

function unitChoice(changed: () => void): HTMLElement {
  const choices = units.map((unit) => unitButton(unit, changed));
  return element('fieldset', { class: 'units' }, element('legend', {}, 'Charts show'), ...choices);
}

function unitButton(unit: Unit, changed: () => void): HTMLElement {
  const input = element('input', { type: 'radio', name: 'unit', value: unit });
  input.checked = unit === shownUnit();
  input.addEventListener('change', () => {
    showUnit(unit);
    document.querySelector('fieldset.types')?.replaceWith(typeChoice(changed));
    changed();
  });
  return element('label', {}, input, unit);
}

function typeChoice(changed: () => void): HTMLElement {
  const choices = allSeries().map((series) => typeBox(series, changed));
  const kinds = KINDS.filter((kind) => figures.irregularities.some((own) => own.kind === kind));
  const legend = kinds.map((kind) => element('span', {}, markOf(kind), ` ${kind} of records`));
  return element('fieldset', { class: 'types' }, element('legend', {}, 'Usage types'), ...choices, ...legend);
}

function typeBox(series: Series, changed: () => void): HTMLElement {
  const input = element('input', { type: 'checkbox' });
  input.checked = isShown(series);
  input.addEventListener('change', () => {
    setShown(series, input.checked);
    changed();
  });
  const swatch = element('span', { class: `swatch series-${series.index}` });
  return element('label', {}, input, swatch, series.name);
}
