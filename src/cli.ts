#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './cli/invocation.js';
import { textsOf } from './cli/options.js';
import { parseCommandLine } from './cli/program.js';
import { distributionOf } from './distribution.js';
import { InputError } from './errors.js';
import { onInterrupt } from './interrupt.js';
import { ConsoleReporter } from './report/console.js';
import { failureLines } from './report/failure.js';

const distribution = distributionOf();
const interrupt = onInterrupt('Interrupted');

async function run(args: string[]): Promise<number> {
  const call = parseCommandLine(args.length > 0 ? args : ['--help'], version());
  if (!call) return EXIT.ok;
  const { command, argument, given } = call;
  return command.run({
    textOf: await textsOf(given),
    given,
    argument,
    json: given.json === true,
    distribution,
    reporter: new ConsoleReporter({ quiet: given.quiet === true }),
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
