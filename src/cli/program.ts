import { type CommanderError, Help, Command as Program, Option as ProgramOption } from 'commander';
import { InputError } from '../errors.js';
import { nearest } from '../nearest.js';
import { COMMANDS, type Command, FAMILIES } from './commands.js';
import type { Given } from './invocation.js';
import { type Option, SWITCH } from './options.js';

const NAME = 'cloudstack-usage';

/** A command with what it was called with. */
export interface Call {
  command: Command;
  argument: string | undefined;
  given: Given;
}

/** Columns of the help if there is no terminal. */
const WIDTH = 100;

const ABOUT = [
  '',
  `"${NAME} <command> --help" shows the options of a command, with an example.`,
  'Colours are used on terminals. NO_COLOR switches them off, FORCE_COLOR switches them on.',
  'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing is running, 130 interrupted',
].join('\n');

/**
 * Reads a command line.
 *
 * @returns undefined if the help or the version was asked for, and printed
 * @throws InputError for a command, an option or an argument that there is not, with the nearest one
 */
export function parseCommandLine(args: readonly string[], version: string): Call | undefined {
  let call: Call | undefined;
  const program = programOf(version, (chosen) => {
    call = chosen;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    const { exitCode } = error as CommanderError;
    if (exitCode !== 0) throw error;
  }
  return call;
}

function programOf(version: string, onCall: (call: Call) => void): Program {
  const program = new Program(NAME)
    .description("Run Apache CloudStack's simulator with its usage server, for billing tests")
    .usage('<command> [options]')
    .version(version, '--version', 'Print the version')
    .helpOption('-h, --help', 'Print this text')
    .helpCommand(false)
    .configureOutput({ writeErr: () => {}, getOutHelpWidth: () => process.stdout.columns ?? WIDTH })
    .configureHelp(HELP)
    .addHelpText('after', ABOUT);
  refusing(program, '', []);
  const families = new Map<string, Program>([['', program]]);
  for (const command of COMMANDS) {
    const [last = '', family = ''] = command.name.split(' ').reverse();
    const parent = families.get(family) ?? familyOf(program, family, command.heading);
    families.set(family, parent);
    added(parent.command(last), command, onCall);
  }
  return program;
}

function familyOf(program: Program, family: string, heading: string): Program {
  const parent = program
    .command(family)
    .description(FAMILIES[family] ?? '')
    .usage('<command> [options]')
    .helpGroup(`${heading}:`)
    .helpOption('-h, --help', 'Print this text');
  return refusing(parent, family, []);
}

function added(program: Program, command: Command, onCall: (call: Call) => void): void {
  const { name, summary, argument, groups, examples, heading } = command;
  const options = groups.flatMap((group) => group.options);
  program.description(summary).helpGroup(`${heading}:`).helpOption('-h, --help', 'Print this text');
  if (argument) {
    const isOptional = argument.isOptional || argument.default !== undefined;
    program.argument(isOptional ? `[${argument.name}]` : `<${argument.name}>`, withDefault(argument));
  }
  for (const { title, options } of groups)
    for (const option of options) program.addOption(programOption(option).helpGroup(`${title}:`));
  const calls = examples.map((example) => `  ${NAME} ${example}`);
  program.addHelpText('after', ['', calls.length > 1 ? 'Examples:' : 'Example:', ...calls].join('\n'));
  refusing(program, name, options);
  program.action(() => {
    const [word] = program.args;
    onCall({ command, argument: word ?? argument?.default, given: givenTo(program) });
  });
}

function programOption(option: Option): ProgramOption {
  const { name, short, value, isRepeatable, conflict = [] } = option;
  const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  const made = new ProgramOption(flags, withDefault(option)).conflicts(conflict);
  return isRepeatable ? made.argParser((text, before: string[] = []) => [...before, text]) : made;
}

function withDefault({ description, default: value }: { description: string; default?: string }): string {
  return value ? `${description} [default: ${value}]` : description;
}

/** What was given to a command, by the options' own names. */
function givenTo(program: Program): Given {
  return Object.fromEntries(
    program.options.map((option) => [option.long?.slice(2), program.getOptionValue(option.attributeName())]),
  );
}

/** The help of the whole program lists every command with its family. */
const HELP: Partial<Help> = {
  visibleCommands: (program) => (program.parent ? new Help().visibleCommands(program) : leavesOf(program)),
  subcommandTerm: (program) =>
    [
      ...namesOf(program),
      ...program.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`)),
    ].join(' '),
  optionTerm: ({ flags }) => flags.replace(` ${SWITCH}`, ''),
};

function leavesOf(program: Program): Program[] {
  return program.commands.flatMap((each) => (each.commands.length > 0 ? leavesOf(each) : [each]));
}

/** The words of a command, without the program's name. */
function namesOf(program: Program): string[] {
  return program.parent ? [...namesOf(program.parent), program.name()] : [];
}

/** Makes a program throw a sentence of ours where commander would print its own and exit. */
function refusing(program: Program, name: string, options: readonly Option[]): Program {
  return program.exitOverride((error) => {
    throw error.exitCode === 0 ? error : new InputError([complaint(error, program, name, options)]);
  });
}

function complaint(
  error: CommanderError,
  program: Program,
  name: string,
  options: readonly Option[],
): string {
  const help = `see "${[NAME, name, '--help'].filter(Boolean).join(' ')}"`;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      if (!options.length) return `${quoted} is not an option here: put options after the command (${help})`;
      return `"${name}" has no option ${quoted}${suggestion(quoted, options)} (${help})`;
    case 'commander.unknownCommand':
    case 'commander.help':
      return unknownCommand(program, name);
    case 'commander.missingArgument':
      return `"${name}" needs an argument after it: <${quoted}> (${help})`;
    case 'commander.excessArguments':
      return `"${name}" has too many arguments: ${tooMany(program.args)} (${help})`;
    case 'commander.optionMissingArgument':
      return `${quoted.replace(/ .*/, '')} needs a value: ${quoted} (${help})`;
    default:
      return `${error.message.replace(/^error: /, '')} (${help})`;
  }
}

/** `--env` is a flag here, and takes a variable in the command lines of engines. */
function tooMany(words: readonly string[]): string {
  const isVariable = words.some((word) => /^\w+=/.test(word));
  const hint = isVariable ? '; use --container-env for an environment variable of the container' : '';
  return words.map((word) => JSON.stringify(word.replace(/=.*/s, '=…'))).join(' ') + hint;
}

function suggestion(wrong: string, options: readonly Option[]): string {
  const word = wrong.replace(/^-+/, '');
  const known = options.find(({ alsoCalled }) => alsoCalled?.includes(word))?.name;
  const names = options.map(({ name }) => name);
  const found = known ?? nearest(word, [...names, 'help'])[0];
  return found ? `: did you mean --${found}?` : '';
}

function unknownCommand(program: Program, name: string): string {
  const word = program.args[0] ?? '';
  const called = [name, word].filter(Boolean).join(' ');
  const names = leavesOf(program).map((leaf) => namesOf(leaf).join(' '));
  const near = nearest(called, names)[0];
  const all = `use one of ${names.join(', ')}`;
  if (word === '') return `"${name}" needs a command after it: ${all}`;
  return `${JSON.stringify(called)} is not a command: ${near ? `did you mean "${near}"? Or ` : ''}${all}`;
}
