import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CloudStackClient } from './cloudstack/client.js';
import { distributionOf } from './distribution.js';
import { InputError } from './errors.js';
import { INPUTS, parseSettings, type Settings } from './inputs.js';
import { onInterrupt } from './interrupt.js';
import { environmentOf } from './outputs.js';
import { ConsoleReporter } from './report/console.js';
import { failureLines } from './report/failure.js';
import { connect } from './service/connect.js';
import { containerEndpoints } from './service/container.js';
import { embeddedLog } from './service/embedded.js';
import { collectLogs, LOG_SERVICES } from './service/logs.js';
import { down, findService } from './service/running.js';
import { up } from './up.js';
import { formatPlan, planZones, type Step } from './zone/plan.js';
import { fileDescription, readDescription } from './zone/source.js';
import { deployZones } from './zone/zone.js';

/** Exit codes; documented in `--help`. */
const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 } as const;

/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env']);
const OPTIONS = INPUTS.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));

const COMMANDS: Record<string, (invocation: Invocation) => Promise<number>> = {
  up: upCommand,
  status: statusCommand,
  logs: logsCommand,
  down: downCommand,
  zone: zoneCommand,
};

interface Invocation {
  settings: Settings;
  positionals: string[];
  json: boolean;
  reporter: ConsoleReporter;
  signal: AbortSignal;
}

const distribution = distributionOf();
const interrupt = onInterrupt('Interrupted');

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.version) return print(version());
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return print(help());
  const action = COMMANDS[command];
  if (!action)
    throw new InputError([
      `${JSON.stringify(command)} is not a command: give one of ${Object.keys(COMMANDS).join(', ')}`,
    ]);
  // On a developer's machine, a zone is wanted.
  const defaults: Record<string, string> = { zone: 'advanced' };
  const settings = parseSettings((name) => String(values[name] ?? defaults[name] ?? ''));
  const reporter = new ConsoleReporter();
  return action({
    settings,
    positionals: rest,
    json: values.json === true,
    reporter,
    signal: interrupt.signal,
  });
}

function parse(args: string[]): {
  values: Record<string, string | boolean | string[] | undefined>;
  positionals: string[];
} {
  const flags = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  const options = Object.fromEntries(OPTIONS.map(({ name }) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, ...flags } });
  } catch (error) {
    throw new InputError([`${(error as Error).message} (see --help)`]);
  }
}

async function upCommand({ settings, json, reporter, signal }: Invocation): Promise<number> {
  let started = false;
  try {
    const outputs = await up({
      settings,
      distribution,
      reporter,
      signal,
      mayEmbed: true,
      onStart: () => {
        started = true;
      },
    });
    printResult(outputs, json);
    if (json) return EXIT.ok;
    print('');
    print(
      Object.entries(environmentOf(outputs))
        .map(([name, value]) => `export ${name}='${value}'`)
        .join('\n'),
    );
    return EXIT.ok;
  } catch (error) {
    // What this call started goes with it; what it adopted stays.
    if (started) await down(settings.name, settings.engine);
    throw error;
  }
}

async function statusCommand({ settings, json, signal }: Invocation): Promise<number> {
  const found = await findService(settings.name, settings.engine, signal);
  if (!found) {
    print(json ? JSON.stringify({ name: settings.name, state: 'absent' }) : `${settings.name}: nothing runs`);
    return EXIT.notRunning;
  }
  const isEmbedded = 'embedded' in found;
  const urls = isEmbedded ? found.embedded : containerEndpoints(found.container, settings.bindAddress);
  const running = isEmbedded || found.container.status === 'running';
  const status = {
    name: settings.name,
    engine: isEmbedded ? 'embedded' : found.engine.name,
    state: isEmbedded ? 'running' : found.container.status,
    'api-url': running ? urls.apiUrl : '',
    'integration-url': running ? urls.integrationUrl : '',
    'ui-url': running ? urls.uiUrl : '',
  };
  printResult(status, json);
  return running ? EXIT.ok : EXIT.notRunning;
}

async function logsCommand({ settings, positionals, signal }: Invocation): Promise<number> {
  const [service] = positionals;
  if (service && !(LOG_SERVICES as readonly string[]).includes(service)) {
    throw new InputError([`${JSON.stringify(service)} has no log: give one of ${LOG_SERVICES.join(', ')}`]);
  }
  const found = await findService(settings.name, settings.engine, signal);
  if (!found) return notRunning(settings.name);
  if ('embedded' in found) return print((await embeddedLog(settings.name, 1000)).join('\n'));
  const logs = await collectLogs(found.engine, found.container.id, 1000);
  for (const [name, lines] of logs) {
    if (!service || service === name)
      print(lines.map((line) => (service ? line : `${name} | ${line}`)).join('\n'));
  }
  return EXIT.ok;
}

async function downCommand({ settings }: Invocation): Promise<number> {
  const removed = await down(settings.name, settings.engine);
  return print(removed ? `${settings.name}: removed` : `${settings.name}: nothing ran`);
}

/** `zone plan|deploy|list`; the zone is the word after it, or the option `--zone`. */
async function zoneCommand({ settings, positionals, json, reporter, signal }: Invocation): Promise<number> {
  const [verb = '', zone = settings.zone] = positionals;
  if (!['plan', 'deploy', 'list'].includes(verb))
    throw new InputError([`"zone ${verb}" is not a command: give zone plan, zone deploy or zone list`]);
  const file = verb === 'list' ? undefined : await fileDescription(zone);
  if (verb === 'plan' && file) return printPlan(planZones(file), json);
  const { found, client } = await connect(settings, reporter, signal);
  if (verb === 'list') return listZones(client, json);
  const descriptions =
    'embedded' in found
      ? { directory: distribution.zones }
      : { engine: found.engine, container: found.container.id };
  const description = await readDescription(zone, descriptions);
  if (verb === 'plan') return printPlan(planZones(description), json);
  const { zoneReady: ready, timeoutSeconds } = settings;
  return printResult(
    await deployZones({ description, client, ready, timeoutSeconds, reporter, signal }),
    json,
  );
}

function printPlan(steps: Step[], json: boolean): number {
  return print(json ? JSON.stringify(steps) : formatPlan(steps).join('\n'));
}

async function listZones(client: CloudStackClient, json: boolean): Promise<number> {
  const { zone = [] } = (await client.call('listZones')) as {
    zone?: { id: string; name: string; networktype: string; allocationstate: string }[];
  };
  if (json) return print(JSON.stringify(zone));
  for (const { id, name, networktype, allocationstate } of zone)
    print(`${id}  ${name}  ${networktype}  ${allocationstate}`);
  return EXIT.ok;
}

function printResult(result: object, json: boolean): number {
  const lines = Object.entries(result).map(([name, value]) => `${name}: ${value}`);
  return print(json ? JSON.stringify(result) : lines.join('\n'));
}

function notRunning(name: string): number {
  print(`${name}: nothing runs`);
  return EXIT.notRunning;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.ok;
}

function version(): string {
  return (JSON.parse(readFileSync(join(distribution.root, 'package.json'), 'utf8')) as { version: string })
    .version;
}

function help(): string {
  const options = OPTIONS.map(
    ({ name, description, default: value }) =>
      `  --${name.padEnd(26)}${description}${name === 'zone' ? ' (advanced)' : value ? ` (${value})` : ''}`,
  );
  return [
    'Usage: cloudstack-usage <command> [options]',
    '',
    'Commands:',
    '  up               start CloudStack with its usage server and wait until it is ready',
    '  status           what runs; exits with 3 where nothing does',
    `  logs [service]   the last lines of ${LOG_SERVICES.join(', ')}`,
    '  down             remove the container and its anonymous volumes',
    '  zone plan ZONE   what a deployment of a zone would do: a name or a file',
    '  zone deploy ZONE deploy it into the running service; what is there already stays',
    '  zone list        the zones there are',
    '',
    'Options:',
    ...options,
    `  ${'--json'.padEnd(28)}one JSON object on stdout`,
    `  ${'--help, --version'.padEnd(28)}this text; the version`,
    '',
    'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing runs, 130 interrupted',
  ].join('\n');
}

run(process.argv.slice(2))
  .catch((error: unknown) => {
    if (interrupt.signal.aborted) return EXIT.interrupted;
    process.stderr.write(`${failureLines(error).join('\n')}\n`);
    return error instanceof InputError ? EXIT.usage : EXIT.failed;
  })
  .then((code) => process.exit(code));
