import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** A line of a file of the repository, as annotations take it. */
export interface Place {
  file: string;
  startLine: number;
}

/**
 * Where an input of the step that runs stands in its workflow's file.
 *
 * @param env as GitHub sets it for a step
 * @returns nothing if the repository is not checked out, or more than one step may be the one
 */
export async function placeOfInput(input: string, env: NodeJS.ProcessEnv): Promise<Partial<Place>> {
  const [, file] = /^[^/]+\/[^/]+\/(.+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  if (!file || !env.GITHUB_WORKSPACE) return {};
  const content = await readFile(join(env.GITHUB_WORKSPACE, file), 'utf8').catch(() => '');
  const startLine = lineOfInput(content, input, env);
  return startLine === undefined ? {} : { file, startLine };
}

function lineOfInput(content: string, input: string, env: NodeJS.ProcessEnv): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const steps = document.getIn(['jobs', env.GITHUB_JOB, 'steps'], true);
  if (!isSeq(steps)) return undefined;
  const candidates = steps.items.filter((step) => isMap(step)).filter((step) => usesAction(step, env));
  // GitHub gives a step without an id one that it makes from the action's name.
  const named = candidates.filter((step) => step.get('id') === env.GITHUB_ACTION);
  const keys = (named.length > 0 ? named : candidates).flatMap((step) => keyOf(step, input));
  const [start] = keys;
  return start === undefined || keys.length > 1 ? undefined : lines.linePos(start).line;
}

function usesAction(step: YAMLMap, env: NodeJS.ProcessEnv): boolean {
  const uses = String(step.get('uses') ?? '').toLowerCase();
  const action = env.GITHUB_ACTION_REPOSITORY?.toLowerCase();
  return (
    uses.startsWith('./') || (!!action && (uses.startsWith(`${action}@`) || uses.startsWith(`${action}/`)))
  );
}

/** Where the input's name begins. @returns nothing if the step does not give it */
function keyOf(step: YAMLMap, input: string): number[] {
  const inputs = step.get('with', true);
  if (!isMap(inputs)) return [];
  return inputs.items.flatMap(({ key }) =>
    isScalar(key) && key.value === input && key.range ? [key.range[0]] : [],
  );
}
