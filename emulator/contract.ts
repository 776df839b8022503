import contract from './contract/answers.json' with { type: 'json' };

/**
 * What a value of an answer looks like: `string`, `number`, `boolean`, `null`, `anything`, a list of one shape, or an
 * object, whose keys end with `?` if they are not always there. Derived from real CloudStacks' answers by
 * scripts/derive-contract.mjs.
 */
type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };

interface Version {
  capabilities: Record<string, unknown>;
  usageTypes: Record<string, unknown>[];
  /** By command: `-path` of what its answer lacks, `+path:type` of what it has more. */
  changes: Record<string, string>;
}

/** By command, the answer of the version whose answers the commands make; {@link inVersion} makes them another's. */
const answers = contract.commands as unknown as Record<string, Shape>;
const versions = contract.versions as unknown as Record<string, Version>;
/** What a project's resources have in place of an account. */
const PROJECT = ['project', 'projectid'];
const EMPTY: Readonly<Record<string, unknown>> = {
  string: '',
  number: 0,
  boolean: false,
  list: [],
  object: {},
};

/** The versions that were recorded, oldest first. */
export const RECORDED: readonly string[] = Object.keys(versions);

/** What `listCapabilities` and `listUsageTypes` of a recorded version answered. */
export function recordedValues(version: string): Pick<Version, 'capabilities' | 'usageTypes'> {
  return versions[version] as Version;
}

/** A thing as a command answers it: all that the real answer has, from the thing if it knows, else empty. */
export function asAnswered(
  entity: Readonly<Record<string, unknown>>,
  command: string,
  key: string,
): Record<string, unknown> {
  const found = inside(answers[command], key);
  return conform(Array.isArray(found) ? found[0] : found, entity) as Record<string, unknown>;
}

/** The same as the result of a job. */
export function asJobResult(entity: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  const shape = inside(inside(answers.queryAsyncJobResult, 'jobresult'), key);
  return conform(shape, entity) as Record<string, unknown>;
}

/**
 * A command's answer as a recorded version gives it: without the fields that the version lacks, and with those that only
 * it has, empty unless the command knows them.
 */
export function inVersion(
  version: string,
  command: string,
  answer: Record<string, unknown>,
): Record<string, unknown> {
  const changes = versions[version]?.changes[command]?.split(' ') ?? [];
  const steps = changes.map((change) => {
    const [path = '', type] = change.slice(1).split(':');
    return { path: path.split('.'), value: type === undefined ? undefined : EMPTY[type] };
  });
  return steps.reduce(
    (changed, { path, value }) => withChange(changed, path, value),
    answer as unknown,
  ) as Record<string, unknown>;
}

/** Without what is at a path, or with a value there if nothing is. */
function withChange(within: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(within)) return within.map((item) => withChange(item, [key, ...rest], value));
  if (typeof within !== 'object' || within === null) return within;
  const known = within as Record<string, unknown>;
  if (rest.length > 0) return key in known ? { ...known, [key]: withChange(known[key], rest, value) } : known;
  if (value !== undefined) return { [key]: value, ...known };
  const { [key]: _, ...kept } = known;
  return kept;
}

function isObject(shape: Shape | undefined): shape is { readonly [key: string]: Shape } {
  return typeof shape === 'object' && !Array.isArray(shape);
}

function inside(shape: Shape | undefined, key: string): Shape | undefined {
  return isObject(shape) ? (shape[key] ?? shape[`${key}?`]) : undefined;
}

function conform(shape: Shape | undefined, value: unknown): unknown {
  if (shape === undefined || typeof shape === 'string') return value ?? EMPTY[shape ?? ''] ?? null;
  if (!isObject(shape)) return Array.isArray(value) ? value.map((item) => conform(shape[0], item)) : [];
  const known = (value ?? {}) as Record<string, unknown>;
  const isOfProject = known.projectid !== undefined;
  const isThere = (key: string) => key in known || !(key.endsWith('?') || (isOfProject && key === 'account'));
  const always = Object.keys(shape).filter((key) => !key.endsWith('?') && isThere(key));
  const more = Object.keys(known).filter((key) => `${key}?` in shape);
  return Object.fromEntries([
    ...[...always, ...more].map((key) => [key, conform(inside(shape, key), known[key])]),
    ...PROJECT.filter((key) => key in known).map((key) => [key, known[key]]),
  ]);
}
