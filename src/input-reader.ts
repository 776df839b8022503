/** One input of an `action.yml` and option of the CLI. */
export interface InputDefinition {
  name: string;
  default: string;
  description: string;
}

/** A value that is wrong; thrown by the readers below and gathered by {@link inputReader}. */
export class Problem extends Error {
  constructor(
    message: string,
    /** False if the value may hold a secret. */
    readonly showsValue = true,
  ) {
    super(message);
  }
}

/** Reads inputs one by one and gathers what is wrong with them, one sentence for each problem. */
export interface InputReader {
  /** @returns what was parsed; not to be used if there are problems */
  take<T>(name: string, parse: (text: string) => T): T;
  /** The same for a value that takes time to read. */
  takeLater<T>(name: string, parse: (text: string) => Promise<T>): Promise<T>;
  problems: string[];
}

/** @param read the raw text of an input, '' if it is not given (then the default is used) */
export function inputReader(
  definitions: readonly InputDefinition[],
  read: (name: string) => string,
): InputReader {
  const problems: string[] = [];
  const textOf = (name: string) => read(name).trim() || defaultOf(definitions, name);
  const gather = (name: string, text: string, error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    problems.push(
      error.showsValue ? `${name}: ${JSON.stringify(text)} ${error.message}` : `${name}: ${error.message}`,
    );
    return undefined as never;
  };
  const take = <T>(name: string, parse: (text: string) => T): T => {
    const text = textOf(name);
    try {
      return parse(text);
    } catch (error) {
      return gather(name, text, error);
    }
  };
  const takeLater = async <T>(name: string, parse: (text: string) => Promise<T>): Promise<T> => {
    const text = textOf(name);
    return parse(text).catch((error: unknown) => gather(name, text, error));
  };
  return { take, takeLater, problems };
}

function defaultOf(definitions: readonly InputDefinition[], name: string): string {
  const definition = definitions.find((input) => input.name === name);
  if (!definition) throw new Error(`no input is called ${name}`);
  return definition.default;
}

export function optional<T>(parse: (text: string) => T): (text: string) => T | undefined {
  return (text) => (text === '' ? undefined : parse(text));
}

export function matching(pattern: RegExp, complaint: string): (text: string) => string {
  return (text) => {
    if (!pattern.test(text)) throw new Problem(complaint);
    return text;
  };
}

export function oneOf<const T extends string>(...accepted: T[]): (text: string) => T {
  return (text) => {
    const found = accepted.find((value) => value === text);
    if (!found) throw new Problem(`is not accepted: use one of ${accepted.join(', ')}`);
    return found;
  };
}

export function boolean(text: string): boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new Problem('is not true or false');
}
