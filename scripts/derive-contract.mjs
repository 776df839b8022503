// Derives emulator/contract.json from recorded exchanges of a real CloudStack: for each command and status the
// parameters that were given, the keys and types of the answer, and the form of its error text. No value is kept.
//
//   node scripts/derive-contract.mjs DIRECTORY_OF_RECORDINGS
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stands for a value in an error text: ids, quoted and bracketed words, numbers. */
const VALUES = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\[[^\]]*\]|'[^']*'|\d+/g;

/** A shape: 'string', 'number', 'boolean', { list: shape }, or { keys: { name: shape }, optional: [names] }. */
export function shapeOf(value) {
  if (Array.isArray(value)) return { list: value.map(shapeOf).reduce(merge, 'nothing') };
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value;
  const keys = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { keys: Object.fromEntries(keys.map(([key, inner]) => [key, shapeOf(inner)])), optional: [] };
}

/** The shape that fits whatever fits one of two. */
export function merge(a, b) {
  if (a === 'nothing') return b;
  if (b === 'nothing' || JSON.stringify(a) === JSON.stringify(b)) return a;
  if (a.list && b.list) return { list: merge(a.list, b.list) };
  if (!a.keys || !b.keys) return 'anything';
  const names = [...new Set([...Object.keys(a.keys), ...Object.keys(b.keys)])].sort();
  const keys = names.map((name) => [name, merge(a.keys[name] ?? 'nothing', b.keys[name] ?? 'nothing')]);
  const missing = names.filter((name) => !(name in a.keys && name in b.keys));
  return {
    keys: Object.fromEntries(keys),
    optional: [...new Set([...a.optional, ...b.optional, ...missing])].sort(),
  };
}

/** Where a shape departs from the contract's, as `path: what`; empty where it fits. */
export function departures(shape, contract, path = '') {
  if (contract === 'anything' || shape === 'nothing') return [];
  if (contract.list && shape.list) return departures(shape.list, contract.list, `${path}[]`);
  if (!contract.keys || !shape.keys) {
    const fits = JSON.stringify(shape) === JSON.stringify(contract);
    return fits ? [] : [`${path}: ${JSON.stringify(shape)} instead of ${JSON.stringify(contract)}`];
  }
  // Every list that is empty is answered without count and key.
  if ('count' in contract.keys && Object.keys(shape.keys).length === 0) return [];
  const missing = Object.keys(contract.keys).filter(
    (key) => !(key in shape.keys) && !contract.optional.includes(key),
  );
  return [
    ...missing.map((key) => `${path}.${key}: missing`),
    ...Object.keys(shape.keys).flatMap((key) =>
      key in contract.keys
        ? departures(shape.keys[key], contract.keys[key], `${path}.${key}`)
        : [`${path}.${key}: not in CloudStack's answer`],
    ),
  ];
}

/** @returns { commands: { name: { status: { parameters, optional, response, errors } } }, apis: { name: … } } */
export function deriveContract(directory) {
  const commands = {};
  const files = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
  const lines = files
    .sort()
    .flatMap((file) => readFileSync(join(directory, file), 'utf8').split('\n').filter(Boolean));
  for (const { request, status, response } of lines.map((line) => JSON.parse(line)))
    add(commands, request, status, response);
  return { commands: sorted(commands), apis: parametersOf(directory, Object.keys(commands)) };
}

function add(commands, { command, ...parameters }, status, response) {
  commands[command] ??= {};
  const byStatus = commands[command];
  const names = Object.keys(parameters)
    .filter((name) => name !== 'response')
    .sort();
  const errortext = Object.values(response)[0]?.errortext;
  byStatus[status] ??= { parameters: [], response: 'nothing', errors: [] };
  const known = byStatus[status];
  known.parameters = [...new Set([...known.parameters, ...names])].sort();
  known.response = merge(known.response, shapeOf(response));
  if (errortext !== undefined)
    known.errors = [...new Set([...known.errors, errortext.replace(VALUES, '…')])].sort();
}

/** Of the recorded commands: each parameter that CloudStack knows, with its type and whether it must be given. */
function parametersOf(directory, names) {
  const file = readdirSync(directory).find((name) => /^apis-.*\.json$/.test(name));
  const listed = JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const apis = Array.isArray(listed) ? listed : Object.values(listed).flat();
  const describe = ({ isasync, params }) => ({
    isasync,
    params: Object.fromEntries(
      params.map(({ name, type, required }) => [name, required ? `${type}!` : type]),
    ),
  });
  const wanted = apis.filter(({ name }) => names.includes(name));
  return sorted(Object.fromEntries(wanted.map((api) => [api.name, describe(api)])));
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(dirname(process.argv[1]), '..', 'emulator', 'contract.json');
  writeFileSync(target, `${JSON.stringify(deriveContract(process.argv[2]))}\n`);
}
