/**
 * A whole number that a program printed, of at most 15 digits, which a moment in milliseconds has until long after the
 * year 9999; undefined for what is none: half a line, NULL, or a complaint in a number's place.
 */
export function wholeNumber(text = ''): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
