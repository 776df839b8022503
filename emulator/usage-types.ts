import { RECORDED, recordedValues } from './contract.js';
import type { State } from './state.js';

/** Usage types by the names that CloudStack has for them from 4.20 on, in every version: id, name, description. */
export const USAGE_TYPES = recordedValues(RECORDED.at(-1) ?? '').usageTypes.map(
  ({ id, name, description }) => [Number(id), String(name), String(description)] as const,
);

/** Those that a version has. */
export function usageTypesOf({ release }: State): typeof USAGE_TYPES {
  const ids = recordedValues(release.recorded).usageTypes.map(({ id, usagetypeid }) => id ?? usagetypeid);
  return USAGE_TYPES.filter(([id]) => ids.includes(id));
}
