import contract from './contract.json' with { type: 'json' };

/** What a value of an answer looks like; derived from a real CloudStack's answers by scripts/derive-contract.mjs. */
type Shape = string | { list: Shape } | { keys: Record<string, Shape>; optional: string[] };

type Commands = Record<string, Record<string, { response: Shape }>>;

const commands = contract.commands as unknown as Commands;
/** What a project's resources have in place of an account. */
const PROJECT = ['project', 'projectid'];

/** The shape of what a list command lists, or of what a command without a job makes. */
function shapeInAnswer(command: string, key: string): Shape | undefined {
  const answer = inside(commands[command]?.['200']?.response, `${command.toLowerCase()}response`);
  const found = inside(answer, key);
  return typeof found === 'object' && 'list' in found ? found.list : found;
}

/** The shape of a job's result. */
function shapeInJob(key: string): Shape | undefined {
  const answer = inside(commands.queryAsyncJobResult?.['200']?.response, 'queryasyncjobresultresponse');
  return inside(inside(answer, 'jobresult'), key);
}

function inside(shape: Shape | undefined, key: string): Shape | undefined {
  return typeof shape === 'object' && 'keys' in shape ? shape.keys[key] : undefined;
}

/** A thing as a command answers it: all that the real answer has, from the thing where it knows, else empty. */
export function asAnswered(
  entity: Readonly<Record<string, unknown>>,
  command: string,
  key: string,
): Record<string, unknown> {
  return conform(shapeInAnswer(command, key), entity) as Record<string, unknown>;
}

/** The same as the result of a job. */
export function asJobResult(entity: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return conform(shapeInJob(key), entity) as Record<string, unknown>;
}

function conform(shape: Shape | undefined, value: unknown): unknown {
  if (shape === undefined || typeof shape === 'string') return value ?? empty(shape);
  if ('list' in shape) return Array.isArray(value) ? value.map((item) => conform(shape.list, item)) : [];
  const known = (value ?? {}) as Record<string, unknown>;
  const isOfProject = known.projectid !== undefined;
  const keys = Object.keys(shape.keys).filter(
    (key) => key in known || !(shape.optional.includes(key) || (isOfProject && key === 'account')),
  );
  const more = PROJECT.filter((key) => key in known);
  return Object.fromEntries([
    ...keys.map((key) => [key, conform(shape.keys[key], known[key])]),
    ...more.map((key) => [key, known[key]]),
  ]);
}

function empty(shape: string | undefined): unknown {
  return { string: '', number: 0, boolean: false }[shape ?? ''] ?? null;
}
