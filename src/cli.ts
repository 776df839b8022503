#!/usr/bin/env node
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
import { Stopwatch } from './stopwatch.js';
import { chooseImage, up } from './up.js';
import { parseUsageSettings, USAGE_INPUTS } from './usage/inputs.js';
import { type UsageType, usageTypes } from './usage/records.js';
import type { Figures } from './usage/report/figures.js';
import { type UsageResult, useUsage } from './usage/usage.js';
import { formatPlan, planZones, type Step } from './zone/plan.js';
import { descriptionsOf, fileDescription, namedDescription } from './zone/source.js';
import { deployZones } from './zone/zone.js';

/** Exit codes; documented in `--help`. */
const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 } as const;

/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env', 'summary']);
const OPTIONS = INPUTS.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));

/** Where the command line's default differs: on a developer's machine, a zone is wanted. */
const DEFAULTS: Readonly<Record<string, string>> = { zone: 'advanced' };

const COMMANDS: Record<string, (invocation: Invocation) => Promise<number>> = {
  up: upCommand,
  image: imageCommand,
  prepare: prepareCommand,
  status: statusCommand,
  logs: logsCommand,
  down: downCommand,
  zone: zoneCommand,
  usage: usageCommand,
};

/** What `usage` does; each is an input of the sub-action, given as the word after it. */
const USAGE_VERBS = [
  'generate',
  'advance',
  'scenario',
  'records',
  'report',
  'expect',
  'quota',
  'types',
] as const;
const USAGE_OPTIONS = USAGE_INPUTS.filter(
  ({ name }) => !(USAGE_VERBS as readonly string[]).includes(name) && name !== 'fresh',
);

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

interface Invocation {
  settings: Settings;
  /** As they were given. */
  values: Values;
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
  // Options of usage may be called as others that mean something else.
  const isTaken = (name: string) => command === 'usage' && USAGE_INPUTS.some((input) => input.name === name);
  const settings = parseSettings((name) =>
    isTaken(name) ? '' : String(values[name] ?? DEFAULTS[name] ?? ''),
  );
  const reporter = new ConsoleReporter({ quiet: values.quiet === true });
  return action({
    settings,
    values,
    positionals: rest,
    json: values.json === true,
    reporter,
    signal: interrupt.signal,
  });
}

function parse(args: string[]): { values: Values; positionals: string[] } {
  const flags = {
    fresh: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  } as const;
  const named = [...OPTIONS, ...USAGE_OPTIONS].map(({ name }) => [name, { type: 'string' as const }]);
  const options = { ...Object.fromEntries(named), output: { type: 'string' as const } };
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, ...flags } });
  } catch (error) {
    throw new InputError([`${(error as Error).message} (see --help)`]);
  }
}

async function upCommand({ settings, values, json, reporter, signal }: Invocation): Promise<number> {
  let started = false;
  try {
    const { outputs } = await up({
      settings,
      distribution,
      reporter,
      signal,
      zoneIsDefault: values.zone === undefined,
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

/** Finds or makes the image, and starts nothing that stays. */
async function imageCommand({ settings, json, reporter, signal }: Invocation): Promise<number> {
  const choice = await chooseImage(
    { settings, distribution, reporter, signal, mayEmbed: false },
    new Stopwatch(),
  );
  if (choice === 'embedded') throw new InputError(['engine: "embedded" has no image: give docker or podman']);
  const { reference, digest, source, prepared } = choice.image;
  const zone = prepared && { 'prepared-zone': prepared.zone };
  return printResult({ image: reference, 'image-digest': digest, source, ...zone }, json);
}

function prepareCommand(invocation: Invocation): Promise<number> {
  return imageCommand({ ...invocation, settings: { ...invocation.settings, prepared: true } });
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
  const description = file ?? (await namedDescription(zone, descriptionsOf(found, distribution.zones)));
  if (verb === 'plan') return printPlan(planZones(description), json);
  const { zoneReady: ready, timeoutSeconds } = settings;
  return printResult(
    await deployZones({ description, client, ready, timeoutSeconds, reporter, signal }),
    json,
  );
}

/** `usage generate|advance|scenario|records|report|expect|quota|types`. */
async function usageCommand(invocation: Invocation): Promise<number> {
  const { settings, values, positionals, json, reporter, signal } = invocation;
  const [verb = '', argument, ...more] = positionals;
  if (!(USAGE_VERBS as readonly string[]).includes(verb))
    throw new InputError([`"usage ${verb}" is not a command: give usage ${USAGE_VERBS.join(', usage ')}`]);
  if (
    ['advance', 'scenario', 'expect', 'quota'].includes(verb) !== (argument !== undefined) ||
    more.length > 0
  )
    throw new InputError([
      `usage ${verb}: ${argument === undefined ? 'what? Give it after it' : 'too many words'} (see --help)`,
    ]);
  const given: Record<string, string> = {
    ...{ generate: 'true', records: String(values.output ?? '-'), types: '' },
    report: String(values.output ?? 'usage-report.html'),
    ...(argument !== undefined && { [verb]: argument }),
  };
  const usage = parseUsageSettings((name) =>
    name === verb
      ? (given[name] ?? '')
      : USAGE_VERBS.some((other) => other === name)
        ? ''
        : String(values[name] ?? ''),
  );
  const connection = await connect(settings, reporter, signal);
  if (verb === 'types') return printTypes(await usageTypes(connection.client), json);
  const { timeoutSeconds } = settings;
  const result = await useUsage(usage, connection, {
    ...{ timeoutSeconds, reporter, signal },
    reportAssets: distribution.report,
  });
  if (verb === 'records') return EXIT.ok;
  if (result.report) return printReport(result.report.figures, json);
  if (json) return print(JSON.stringify(result.metered ?? result.scenario ?? result.findings ?? {}));
  return printUsage(result);
}

function printUsage({ scenario, metered, findings = [] }: UsageResult): number {
  for (const { kind, name, id } of scenario?.resources ?? []) print(`${kind} ${name}: ${id}`);
  for (const [kind, reason] of Object.entries(scenario?.impossible ?? {})) print(`no ${kind}: ${reason}`);
  for (const { subject, expected } of findings) print(`✓ ${subject}: ${expected}`);
  return metered ? printResult(metered, false) : EXIT.ok;
}

async function printReport(figures: Figures, json: boolean): Promise<number> {
  const { reportText } = await import('./usage/report/text.js');
  return print(json ? JSON.stringify(figures) : reportText(figures));
}

function printTypes(types: readonly UsageType[], json: boolean): number {
  const lines = types.map(
    ({ id, name, description }) => `${String(id).padStart(2)}  ${name}  ${description}`,
  );
  return print(json ? JSON.stringify(types) : lines.join('\n'));
}

function printPlan(steps: Step[], json: boolean): number {
  return print(json ? JSON.stringify(steps) : formatPlan(steps).join('\n'));
}

async function listZones(client: CloudStackClient, json: boolean): Promise<number> {
  const zones = await client.list('listZones', 'zone');
  if (json) return print(JSON.stringify(zones));
  for (const { id, name, networktype, allocationstate } of zones)
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
  const options = [...OPTIONS, ...USAGE_OPTIONS].map(({ name, description, default: value }) => {
    const shown = DEFAULTS[name] ?? value;
    return `  --${name.padEnd(26)}${description}${shown && ` (${shown})`}`;
  });
  return [
    'Usage: cloudstack-usage <command> [options]',
    '',
    'Commands:',
    '  up               start CloudStack with its usage server and wait until it is ready',
    '  image            find or build the image, without starting it',
    '  prepare          the same with CloudStack started once and its zone deployed (--prepared true)',
    '  status           what runs; exits with 3 where nothing does',
    `  logs [service]   the last lines of ${LOG_SERVICES.join(', ')}`,
    '  down             remove the container and its anonymous volumes',
    '  zone plan ZONE   what a deployment of a zone would do: a name or a file',
    '  zone deploy ZONE deploy it into the running service; what is there already stays',
    '  zone list        the zones there are',
    '  usage generate   meter everything up to the last full minute (--fresh: and what was just made)',
    '  usage advance 30d    let billing time go by, and meter it: 12h, 3mo, 1y, …',
    '  usage scenario WHAT  make resources: all-types, load, or a YAML file',
    '  usage records    the usage records (--format, --output, --start, --end, --type, --account, --domain)',
    '  usage report     a table of the usage, and a page with charts (--output, and what selects records)',
    '  usage expect FILE    hold the records and the quota against expectations',
    '  usage quota FILE     set quota tariffs and add credits',
    '  usage types      what this version meters',
    '',
    'Options:',
    ...options,
    `  ${'--output'.padEnd(28)}File for the usage records (stdout) or the report (usage-report.html)`,
    `  ${'--json'.padEnd(28)}one JSON object on stdout`,
    `  ${'--quiet'.padEnd(28)}no progress: on stderr only warnings and errors`,
    `  ${'--help, --version'.padEnd(28)}this text; the version`,
    '',
    'Colours are for terminals; NO_COLOR switches them off, FORCE_COLOR on.',
    'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing runs, 130 interrupted',
  ].join('\n');
}

// Whoever reads may have enough, as head has.
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
