import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as v from 'valibot';
import { UserError } from '../errors.js';
import { formatPath, messageOf, type Path, pathOf } from '../schema-issues.js';
import { semanticProblems } from './preconditions.js';
import { descriptionSchema, type ZoneDescription } from './schema.js';

/**
 * Reads a zone description: JSON in which lines that begin with `#` are comments.
 *
 * @param source what the description is called in an error
 * @throws UserError with the line and path of every problem
 */
export function parseDescription(content: string, source: string): ZoneDescription {
  // Blanks in place of comments keep every offset.
  const json = content.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
  const { tree, syntax, value } = readTree(json, source);
  if (!tree || syntax) {
    const at = lineOf(json, syntax?.offset ?? 0);
    const reason = syntax ? printParseErrorCode(syntax.error) : 'it is empty';
    throw new UserError(`${source} is not JSON: line ${at}: ${reason}`);
  }
  const result = v.safeParse(descriptionSchema, value);
  const problems = result.success
    ? semanticProblems(result.output)
    : result.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) }));
  if (problems.length === 0) return result.output as ZoneDescription;
  const lines = problems.map(
    ({ path, message }) => `line ${lineOf(json, offsetOf(tree, path))}: ${formatPath(path)} ${message}`,
  );
  throw new UserError(
    `${source} has ${lines.length === 1 ? 'a problem' : `${lines.length} problems`}: ${lines[0]}`,
    lines.slice(1),
  );
}

function readTree(json: string, source: string) {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(json, errors, { disallowComments: true, allowTrailingComma: true });
    return { tree, syntax: errors[0], value: tree && (getNodeValue(tree) as unknown) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(`${source} is not JSON: it is nested too deeply`);
  }
}

/** Where a path stands, or the nearest thing above it that does. */
function offsetOf(tree: Node, path: Path): number {
  let node = tree;
  for (const key of path) {
    const next =
      typeof key === 'number'
        ? node.children?.[key]
        : node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
    if (!next) break;
    node = next;
  }
  return node.offset;
}

function lineOf(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length;
}
