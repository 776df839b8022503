import { InputError } from '../errors.js';

/** Turns the text of an input into its value; throws {@link Problem}. */
export interface Read<T> {
  (text: string): T | Promise<T>;
  /** The values that are accepted, if they can be listed. */
  choices?: readonly string[] | undefined;
}

/** One input: its name in an `action.yml` and as an option of the command line, and how its text is read. */
export interface Input<T = unknown> {
  name: string;
  /** The text that is read if the input is not given. */
  default: string;
  description: string;
  read: Read<T>;
}

/** Inputs that belong together, by the name of the setting that each becomes. */
export type Group = Readonly<Record<string, Input>>;

/** The settings that a group's inputs become. */
export type Values<G extends Group> = { [K in keyof G]: G[K] extends { read: Read<infer T> } ? T : never };

/** A value that is wrong; thrown by readers, and gathered by {@link parseInputs}. */
export class Problem extends Error {
  constructor(
    message: string,
    /** False if the value may hold a secret. */
    readonly showsValue = true,
  ) {
    super(message);
  }
}

/**
 * Reads every input of a group.
 *
 * @param textOf the raw text of an input, '' if it is not given
 * @param conflicts what is wrong with values together, which may be incomplete
 * @throws InputError with one sentence for each problem, all of them at once
 */
export async function parseInputs<G extends Group>(
  group: G,
  textOf: (name: string) => string,
  conflicts: (values: Partial<Values<G>>) => string[] = () => [],
): Promise<Values<G>> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, input] of Object.entries(group)) {
    const text = textOf(input.name).trim() || input.default;
    try {
      values[key] = await input.read(text);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const subject = error.showsValue ? `${input.name}: ${JSON.stringify(text)}` : `${input.name}:`;
      problems.push(`${subject} ${error.message}`);
    }
  }
  problems.push(...conflicts(values as Partial<Values<G>>));
  if (problems.length > 0) throw new InputError(problems);
  return values as Values<G>;
}

export const text = (value: string): string => value;

export function optional<T>(read: Read<T>): Read<T | undefined> {
  const orNothing = (value: string) => (value === '' ? undefined : read(value));
  return Object.assign(orNothing, { choices: read.choices });
}

export function matching(pattern: RegExp, complaint: string): Read<string> {
  return (value) => {
    if (!pattern.test(value)) throw new Problem(complaint);
    return value;
  };
}

export function oneOf<const T extends string>(...choices: T[]): Read<T> {
  const read = (value: string) => {
    const found = choices.find((choice) => choice === value);
    if (!found) throw new Problem(`is not accepted: use one of ${choices.join(', ')}`);
    return found;
  };
  return Object.assign(read, { choices });
}

export function boolean(value: string): boolean {
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Problem('is not true or false');
}
