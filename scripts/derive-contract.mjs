// Derives emulator/contract/*.json, what the emulator has to know of each CloudStack version, from emulator/recordings.
//
//   node scripts/derive-contract.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changesOf, RECORDINGS, readApis, readExchanges, recordedVersions } from './recordings.mjs';
import { has, inside, isObject, keysOf, merge, shapeOf } from './shapes.mjs';

/** The version that most was recorded of; of the others, mainly what their list commands answer. */
export const MOST_RECORDED = '4.20.1.0';

/**
 * All that was recorded of a version, by command and status: the parameters that were given, the shape of the answer, and
 * the forms of error texts. For answers that were not recorded of it, those of {@link MOST_RECORDED} without the fields
 * that its `listApis` does not have.
 *
 * @returns { commands: { name: { status: { parameters, answer, errors } } }, apis: { name: [params, fields] } }
 */
export function deriveContract(version) {
  const apis = readApis();
  const own = collect(readExchanges(version));
  const base = collect(readExchanges(MOST_RECORDED));
  const commands = version === MOST_RECORDED ? own : completed(own, base, differenceOf(version, apis));
  return { commands, apis: Object.fromEntries(apis.get(version)) };
}

/**
 * What the emulator is bundled with. `apis.json` has by version and command what differs from the version before;
 * `answers.json` has the shapes of successful answers of {@link MOST_RECORDED}, what differs from them in each version,
 * and the answers whose values are the version's own.
 */
export function deriveFiles() {
  const params = Object.entries(changesOf(readApis())).map(([version, commands]) => [
    version,
    Object.fromEntries(
      Object.entries(commands).map(([name, parts]) => [name, parts === null ? null : parts[0]]),
    ),
  ]);
  const commands = successes(MOST_RECORDED);
  const versions = recordedVersions().map((version) => [
    version,
    {
      capabilities: whole(version, 'listCapabilities', 'capability'),
      usageTypes: whole(version, 'listUsageTypes', 'usagetype'),
      changes: changesFrom(commands, successes(version)),
    },
  ]);
  const answers = { base: MOST_RECORDED, commands, versions: Object.fromEntries(versions) };
  return { 'apis.json': Object.fromEntries(params), 'answers.json': answers };
}

function whole(version, command, key) {
  const { response } = readExchanges(version).find((one) => one.command === command && one.response);
  return Object.values(response)[0][key];
}

/** Shapes of successful answers, without the outer key. */
function successes(version) {
  const recorded = Object.entries(deriveContract(version).commands).filter(([, byStatus]) => byStatus[200]);
  return Object.fromEntries(
    recorded.map(([name, byStatus]) => [name, Object.values(byStatus[200].answer)[0]]),
  );
}

/** By command: `-path` of what an answer lacks, `+path:type` of what it always has more. */
function changesFrom(base, commands) {
  const changed = Object.entries(commands).map(([name, shape]) => [
    name,
    name in base ? pathsBetween(base[name], shape, '').join(' ') : '',
  ]);
  return Object.fromEntries(changed.filter(([, paths]) => paths !== ''));
}

function pathsBetween(from, to, path) {
  if (Array.isArray(from) && Array.isArray(to)) return pathsBetween(from[0], to[0], path);
  if (!isObject(from ?? '') || !isObject(to ?? '')) return [];
  const gone = keysOf(from).filter((key) => !has(to, key));
  const added = Object.keys(to).filter((key) => !key.endsWith('?') && !has(from, key));
  const typeOf = (shape) => (Array.isArray(shape) ? 'list' : isObject(shape) ? 'object' : shape);
  return [
    ...gone.map((key) => `-${path}${key}`),
    ...added.map((key) => `+${path}${key}:${typeOf(to[key])}`),
    ...keysOf(from).flatMap((key) => pathsBetween(inside(from, key), inside(to, key), `${path}${key}.`)),
  ];
}

/** @returns { name: { status: { parameters, answer, errors } } }, sorted */
function collect(exchanges) {
  const commands = {};
  for (const { command, status, parameters, error, answer, response } of exchanges) {
    commands[command] ??= {};
    const known = commands[command][status] ?? { parameters: [], errors: [] };
    commands[command][status] = {
      parameters: union(known.parameters, parameters),
      answer: merge(known.answer, answer ?? shapeOf(response)),
      errors: union(known.errors, error === undefined ? [] : [error]),
    };
  }
  return Object.fromEntries(Object.entries(commands).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a version's own exchanges say, and for the rest those of another that it has the commands of. */
function completed(own, base, version) {
  const names = union(Object.keys(own), Object.keys(base)).filter((name) => !version.lacksCommand(name));
  const of = (name, status) => {
    const [mine, other] = [own[name]?.[status], base[name]?.[status]];
    if (!other || (mine && status !== '200')) return mine;
    return mine
      ? { ...mine, answer: fitting(mine.answer, adapted(name, other.answer, { ...version, adds: () => [] })) }
      : { ...other, answer: adapted(name, other.answer, version) };
  };
  const statuses = (name) => union(Object.keys(own[name] ?? {}), Object.keys(base[name] ?? {}));
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(statuses(name).map((status) => [status, of(name, status)])),
    ]),
  );
}

/** What a version's `listApis` has less, and more, than that of {@link MOST_RECORDED}. */
function differenceOf(version, apis) {
  const [own, base] = [apis.get(version), apis.get(MOST_RECORDED)];
  const jobs = jobsByKey();
  const fields = (known, command) => known.get(command)?.[1] ?? [];
  const commandsOf = (command, key) =>
    command === 'queryAsyncJobResult' ? [...(jobs.get(key) ?? [])] : [command];
  const has = (known, command, key, field) =>
    commandsOf(command, key).some((name) => fields(known, name).includes(field));
  return {
    lacksCommand: (name) => base.has(name) && !own.has(name),
    lacks: (command, key, field) => has(base, command, key, field) && !has(own, command, key, field),
    adds: (command, key) =>
      commandsOf(command, key)
        .flatMap((name) => fields(own, name))
        .filter((field) => !has(base, command, key, field)),
  };
}

/** Which commands' jobs have a key in their result. */
function jobsByKey() {
  const jobs = new Map();
  for (const { job, answer } of readExchanges(MOST_RECORDED).filter((one) => one.job)) {
    const result = inside(Object.values(answer)[0], 'jobresult') ?? {};
    for (const key of isObject(result) ? keysOf(result) : [])
      jobs.set(key, (jobs.get(key) ?? new Set()).add(job));
  }
  return jobs;
}

/** An answer with the fields that a version has: of what is listed or made, or of a job's result. */
function adapted(command, answer, version) {
  const change = (shape, key) => {
    if (Array.isArray(shape)) return shape.map((item) => change(item, key));
    if (!isObject(shape)) return shape;
    const isThere = ([name]) => !version.lacks(command, key, name.replace(/\?$/, ''));
    const added = version.adds(command, key).filter((name) => !has(shape, name));
    return Object.fromEntries([
      ...Object.entries(shape).filter(isThere),
      ...added.map((name) => [`${name}?`, 'anything']),
    ]);
  };
  const each = (shape, to) =>
    isObject(shape)
      ? Object.fromEntries(
          Object.entries(shape).map(([name, inner]) => [name, to(inner, name.replace(/\?$/, ''))]),
        )
      : shape;
  return each(answer, (shape) =>
    each(shape, (inner, key) => (key === 'jobresult' ? each(inner, change) : change(inner, key))),
  );
}

/**
 * What a version answered, open to what the other one answered beyond: that scenario was larger. What is inside of a
 * thing, and always there in the other, would have been seen.
 */
function fitting(own, base, depth = 0) {
  if (Array.isArray(own) && Array.isArray(base))
    return own.length === 0 || base.length === 0 ? merge(own, base) : [fitting(own[0], base[0], depth)];
  if (!isObject(own) || !isObject(base)) return merge(own, base);
  const shapes = union(keysOf(own), keysOf(base)).flatMap((key) => {
    if (!has(own, key)) return key in base && depth > 2 ? [] : [[`${key}?`, inside(base, key)]];
    const isOptional = !(key in own) || (has(base, key) && !(key in base));
    const shape = has(base, key) ? fitting(inside(own, key), inside(base, key), depth + 1) : inside(own, key);
    return [[isOptional ? `${key}?` : key, shape]];
  });
  return Object.fromEntries(shapes);
}

function union(a, b) {
  return [...new Set([...a, ...b])].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of Object.entries(deriveFiles()))
    writeFileSync(join(RECORDINGS, '..', 'contract', name), `${JSON.stringify(content)}\n`);
}
