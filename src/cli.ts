#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, EXIT, print, type Values } from './cli/invocation.js';
import { DEFAULTS, help, parseOptions, settingsText } from './cli/options.js';
import {
  downCommand,
  imageCommand,
  logsCommand,
  prepareCommand,
  statusCommand,
  upCommand,
} from './cli/service-commands.js';
import { distributionOf } from './distribution.js';
import { InputError } from './errors.js';
import { parseSettings } from './inputs.js';
import { onInterrupt } from './interrupt.js';
import { ConsoleReporter } from './report/console.js';
import { failureLines } from './report/failure.js';
import { USAGE_INPUTS } from './usage/inputs.js';

/** What is called seldom is loaded only then. */
const COMMANDS: Readonly<Record<string, Command>> = {
  up: upCommand,
  image: imageCommand,
  prepare: prepareCommand,
  status: statusCommand,
  logs: logsCommand,
  down: downCommand,
  zone: async (invocation) => (await import('./cli/zone-command.js')).zoneCommand(invocation),
  usage: async (invocation) => (await import('./cli/usage-command.js')).usageCommand(invocation),
};

const distribution = distributionOf();
const interrupt = onInterrupt('Interrupted');

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args);
  if (values.version) return print(version());
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return print(help());
  const action = COMMANDS[command];
  if (!action)
    throw new InputError([
      `${JSON.stringify(command)} is not a command: use one of ${Object.keys(COMMANDS).join(', ')}`,
    ]);
  // Options of usage may be called as others that mean something else.
  const isTaken = (name: string) => command === 'usage' && USAGE_INPUTS.some((input) => input.name === name);
  const zone = command === 'zone' ? (rest[1] ?? values.zone) : values.zone;
  const given: Values = { ...values, zone, settings: await settingsText(values) };
  const settings = await parseSettings((name) =>
    isTaken(name) ? '' : String(given[name] ?? DEFAULTS[name] ?? ''),
  );
  const reporter = new ConsoleReporter({ quiet: values.quiet === true });
  return action({
    settings,
    values,
    positionals: rest,
    json: values.json === true,
    distribution,
    reporter,
    signal: interrupt.signal,
  });
}

function version(): string {
  return (JSON.parse(readFileSync(join(distribution.root, 'package.json'), 'utf8')) as { version: string })
    .version;
}

// The reader may stop early, as head does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.failed),
);

run(process.argv.slice(2))
  .catch((error: unknown) => {
    if (interrupt.signal.aborted) return EXIT.interrupted;
    process.stderr.write(`${failureLines(error).join('\n')}\n`);
    return error instanceof InputError ? EXIT.usage : EXIT.failed;
  })
  // What is still to be written to a slow reader is not lost.
  .then((code) => process.stdout.write('', () => process.exit(code)));
