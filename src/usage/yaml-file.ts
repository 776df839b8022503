import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { isCollection, isNode, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import { InputError, messageOf as thrownMessage, UserError } from '../errors.js';
import { formatPath, messageOf, type Path, pathOf } from '../schema-issues.js';

/**
 * Reads a YAML (or JSON) file of the user's.
 *
 * @param input the input that names it, for the error
 * @throws InputError if it cannot be read; UserError with the line and path of every problem in it
 */
export async function readYamlFile<Schema extends v.GenericSchema>(
  input: string,
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError([`${input}: ${JSON.stringify(file)} cannot be read: ${thrownMessage(error)}`]);
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
  const { document, value } = read(content, source, lines);
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = v.safeParse(schema, value);
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

/** More than any file that is meant has. */
const DEEPEST = 100;

/** The library throws what it finds only then: an alias of nothing, too many of them, more depth than the stack has. */
function read(content: string, source: string, lineCounter: LineCounter) {
  if (isDeep(content)) throw new UserError(`${source} is not YAML that can be read: it is nested too deeply`);
  try {
    const document = parseDocument(content, { lineCounter });
    const [syntax] = document.errors;
    if (syntax) throw syntax;
    visit(document, {
      Pair: (_, { key }) => {
        // Each would be written out as text, one within the other.
        if (isCollection(key)) throw new Error('a key must be a word, not a list or an object');
      },
    });
    return { document, value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    throw new UserError(`${source} is not YAML: ${thrownMessage(error).split('\n')[0]}`);
  }
}

/** The parser recurses, and where the stack ends, V8 may end the process: lists and objects are counted before. */
function isDeep(content: string): boolean {
  let open = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(content)) {
    if (token === '[' || token === '{') open += 1;
    else if (token === ']' || token === '}') open -= 1;
    else if (token === '-' || token === '?') inLine += 1;
    else if (token.endsWith('\n')) inLine = 0;
    if (open + inLine > DEEPEST) return true;
  }
  return false;
}
