import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { InputError, messageOf as thrownMessage, UserError } from '../errors.js';
import { formatPath, messageOf, type Path, pathOf } from '../schema-issues.js';

/**
 * Reads a YAML (or JSON) file of the user's.
 *
 * @param input the input that names it, for the error
 * @throws InputError where it cannot be read; UserError with the line and path of every problem in it
 */
export async function readYamlFile<Schema extends v.GenericSchema>(
  input: string,
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError([
      `${input}: ${JSON.stringify(file)} is not a file that can be read: ${thrownMessage(error)}`,
    ]);
  });
  return parseYaml(content, file, schema);
}

/** @param source what the text is called in an error */
export function parseYaml<Schema extends v.GenericSchema>(
  content: string,
  source: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) throw new UserError(`${source} is not YAML: ${syntax.message.split('\n')[0]}`);
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 100 }));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => {
    const path = pathOf(issue);
    return `line ${lineOf(path)}: ${formatPath(path)} ${messageOf(issue)}`;
  });
  throw new UserError(
    `${source} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${problems[0]}`,
    problems.slice(1),
  );
}
