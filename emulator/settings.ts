import { nearestClause } from '../src/nearest.js';
import recorded from './settings.json' with { type: 'json' };
import { Release } from './versions.js';

/** A setting as listConfigurations has it; derived from real CloudStacks' answers by scripts/derive-settings.mjs. */
export interface Setting {
  name: string;
  category: string;
  /** What a fresh simulator has, where that is not the default. */
  value?: string;
  defaultvalue?: string;
  description?: string;
  isdynamic: boolean;
  component: string;
  type: string;
  [field: string]: unknown;
}

interface Recorded extends Omit<Setting, 'name'> {
  /** The first line of versions that says so, such as `4.18`. */
  since: string;
  /** Not there any more. */
  gone?: boolean;
  /** The simulator's own zone descriptions change it. */
  byZones?: boolean;
}

/** Those that the embedded engine has an effect of. */
const IMPLEMENTED = new Set([
  ...['enable.usage.server', 'usage.stats.job.aggregation.range', 'usage.stats.job.exec.time'],
  ...['usage.aggregation.timezone', 'quota.enable.service'],
]);

/** What listConfigurations does not show, since its category is Hidden; read by quotaTariffCreate and quotaTariffUpdate. */
const JS_INTERPRETATION = 'js.interpretation.enabled';

const entries = Object.entries(recorded as unknown as Record<string, Recorded[]>);

/** The settings of a version; a version before the first recorded one has what that one has. */
export function settingsOf(version: string): Setting[] {
  return entries.flatMap(([name, forms]) => {
    const known = forms.findLast(({ since }) => compare(since, version) <= 0);
    const form = known ?? forms.find(({ since }) => since === FIRST);
    if (!form || form.gone) return [];
    const { since: _, gone: __, byZones: ___, ...fields } = form;
    return [{ name, ...fields } as Setting];
  });
}

/**
 * Why the embedded engine does not take a value of a setting: it must not accept what has no effect in it. What the
 * simulator's own zone descriptions change has none that is seen there: intervals, workers, and names.
 *
 * @param current the value that the setting has
 * @returns undefined if it takes it
 */
export function refusal(name: string, value: string, current: string, version: string): string | undefined {
  if (name === JS_INTERPRETATION && new Release(version).needsJsInterpretation) return undefined;
  const settings = settingsOf(version);
  if (!settings.some((setting) => setting.name === name)) {
    const names = settings.map((setting) => setting.name);
    return `the embedded engine knows no setting called ${name}${nearestClause(name, names)}: correct the name, or run it on a container, which has all settings of its CloudStack`;
  }
  const isWithoutEffect = (recorded as unknown as Record<string, Recorded[]>)[name]?.at(-1)?.byZones;
  if (IMPLEMENTED.has(name) || isWithoutEffect || value === current) return undefined;
  return `the embedded engine does not implement the setting ${name}: run it on a container`;
}

/** The value that a setting has before anyone sets it. */
export function valueAtFirst({ value, defaultvalue }: Setting): string | undefined {
  return value ?? defaultvalue;
}

const FIRST = entries.flatMap(([, forms]) => forms.map(({ since }) => since)).sort(compare)[0];

/** By their numbers: `4.9` is before `4.18`. */
function compare(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]];
  return (one[0] ?? 0) - (two[0] ?? 0) || (one[1] ?? 0) - (two[1] ?? 0);
}
