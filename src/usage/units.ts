/** What amounts of usage are counted in. */
export const UNITS = ['hours', 'bytes', 'operations'] as const;

/** What the amount of a usage type counts. */
export type Unit = (typeof UNITS)[number];

const COUNTED: Readonly<Record<number, Unit>> = {
  4: 'bytes',
  5: 'bytes',
  21: 'operations',
  22: 'operations',
  23: 'bytes',
  24: 'bytes',
};

export function unitOf(usageType: number): Unit {
  return COUNTED[usageType] ?? 'hours';
}
