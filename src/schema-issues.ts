import type * as v from 'valibot';

/** A path in a file, such as `zones[0].pods[1].gateway`. */
export type Path = readonly (string | number)[];

/** Where in a value an issue is. */
export function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

/** What is wrong, as the end of a sentence that begins with the path. */
export function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'is missing';
  if (issue.kind === 'schema' && issue.type === 'object') return 'must be an object';
  const found = typeof issue.input === 'object' ? '' : `, not ${JSON.stringify(issue.input)}`;
  return `${issue.message}${found}`;
}

/** `zones[0].pods[1].gateway`. */
export function formatPath(path: Path): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}
