/**
 * What a value of an answer looks like: `string`, `number`, `boolean`, `null`, `anything`, a list of one shape (of none
 * if it was always empty), or an object whose keys end with `?` if they are not always there.
 *
 * @typedef {string | Shape[] | { [key: string]: Shape }} Shape
 */

/** @returns {Shape} */
export function shapeOf(value) {
  if (Array.isArray(value)) return listOf(value.map(shapeOf).reduce(merge, undefined));
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, shapeOf(value[key])]));
}

/** The shape that fits whatever fits one of two; undefined fits nothing. */
export function merge(a, b) {
  if (a === undefined) return b;
  if (b === undefined || JSON.stringify(a) === JSON.stringify(b)) return a;
  if (Array.isArray(a) && Array.isArray(b)) return listOf(merge(a[0], b[0]));
  if (!isObject(a) || !isObject(b)) return 'anything';
  const keys = [...new Set([...keysOf(a), ...keysOf(b)])].sort();
  const isAlways = (key) => key in a && key in b;
  return Object.fromEntries(
    keys.map((key) => [isAlways(key) ? key : `${key}?`, merge(inside(a, key), inside(b, key))]),
  );
}

/** Where a shape departs from the contract's, as `path: what`; empty if it fits. */
export function departures(shape, contract, path = '') {
  if (contract === 'anything' || shape === undefined) return [];
  if (Array.isArray(contract) && Array.isArray(shape))
    return contract.length === 0 ? [] : departures(shape[0], contract[0], `${path}[]`);
  if (!isObject(contract) || !isObject(shape)) {
    const fits = JSON.stringify(shape) === JSON.stringify(contract);
    return fits ? [] : [`${path}: ${JSON.stringify(shape)} instead of ${JSON.stringify(contract)}`];
  }
  // Every list that is empty is answered without count and key.
  if (keysOf(contract).includes('count') && keysOf(shape).length === 0) return [];
  const missing = Object.keys(contract).filter((key) => !key.endsWith('?') && !has(shape, key));
  return [
    ...missing.map((key) => `${path}.${key}: missing`),
    ...keysOf(shape).flatMap((key) =>
      has(contract, key)
        ? departures(inside(shape, key), inside(contract, key), `${path}.${key}`)
        : [`${path}.${key}: not in CloudStack's answer`],
    ),
  ];
}

export function isObject(shape) {
  return typeof shape === 'object' && !Array.isArray(shape);
}

/** The keys of an object's shape, without the mark of those that are not always there. */
export function keysOf(shape) {
  return Object.keys(shape).map((key) => key.replace(/\?$/, ''));
}

export function has(shape, key) {
  return key in shape || `${key}?` in shape;
}

/** The shape of what an object has under a key. */
export function inside(shape, key) {
  return isObject(shape) ? (shape[key] ?? shape[`${key}?`]) : undefined;
}

/** What stands for a value in an error text: ids, quoted and bracketed words, dates, numbers. */
const VALUES =
  /(?<=parse date )\S+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\w{3} \w{3} \d\d [\d:]{8} UTC \d{4}|\[[^\]]*\]|'[^']*'|\d+/g;

/** An error text without its values. */
export function formOf(errortext) {
  return errortext.replace(VALUES, '…');
}

function listOf(shape) {
  return shape === undefined ? [] : [shape];
}
