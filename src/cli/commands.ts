import { CONNECTION } from '../inputs/connection.js';
import { SERVICE } from '../inputs/service.js';
import { USAGE } from '../inputs/usage.js';
import { WANTED_ZONE, ZONE } from '../inputs/zone.js';
import { LOG_SERVICES } from '../service/logs.js';
import type { Invocation } from './invocation.js';
import { type Option, type OptionGroup, OUTPUT, optionGroup, SELECTION } from './options.js';
import type { Verb } from './usage-commands.js';

/** A command: what its help, the completion of shells and the parser are made from. */
export interface Command {
  /** Such as `usage advance`. */
  name: string;
  heading: string;
  summary: string;
  argument?: Argument;
  groups: readonly OptionGroup[];
  /** Calls of it, for its help. */
  examples: readonly string[];
  /** Does its work and prints what comes of it. @returns the exit code */
  run: (invocation: Invocation) => Promise<number>;
}

export interface Argument {
  name: string;
  description: string;
  /** The word that is taken if none is given; without it, an argument that is not optional must be given. */
  default?: string;
  isOptional?: boolean;
  choices?: readonly string[];
}

const { name, engine, timeoutSeconds } = CONNECTION;
/** What an image depends on. */
const IMAGE = [
  SERVICE.csVersion,
  SERVICE.image,
  SERVICE.baseImage,
  SERVICE.pull,
  SERVICE.start,
  SERVICE.hostname,
  SERVICE.globalSettings,
  SERVICE.env,
];

/** Those that completion knows. */
const SHELLS = ['bash', 'zsh', 'fish'];

const where = optionGroup('Service', [name, engine]);
const whereInTime = optionGroup('Service', [name, engine, timeoutSeconds]);
const output = (...options: Option[]): OptionGroup => ({ title: 'Output', options });
const { json, env, quiet } = OUTPUT;

/** What a command runs is loaded only then. */
const service =
  (command: keyof typeof import('./service-commands.js')): Command['run'] =>
  async (invocation) =>
    (await import('./service-commands.js'))[command](invocation);
const zone =
  (command: keyof typeof import('./zone-commands.js')): Command['run'] =>
  async (invocation) =>
    (await import('./zone-commands.js'))[command](invocation);
const usage =
  (verb: Verb): Command['run'] =>
  async (invocation) =>
    (await import('./usage-commands.js')).usageCommand(verb, invocation);

const ZONE_ARGUMENT: Argument = {
  name: 'zone',
  description: 'advanced, advancedsg, basic, or a file',
  default: 'advanced',
  choices: WANTED_ZONE.zone.read.choices,
};

const SERVICE_COMMANDS: Command[] = [
  {
    name: 'up',
    heading: 'Service',
    summary: 'Start CloudStack with its usage server, and wait until it is ready',
    groups: [
      optionGroup('CloudStack', Object.values(SERVICE)),
      optionGroup('Zone', Object.values(ZONE)),
      whereInTime,
      output(json, env, quiet),
    ],
    examples: [
      'up --zone basic --quota',
      'up --cs-version 4.19.3.0 --api-port 0 --integration-port 0 --json',
    ],
    run: service('upCommand'),
  },
  {
    name: 'status',
    heading: 'Service',
    summary: 'Show what is running; the exit code is 3 if nothing is',
    groups: [where, output(json, env)],
    examples: ['status --json'],
    run: service('statusCommand'),
  },
  {
    name: 'logs',
    heading: 'Service',
    summary: 'Print the last log lines of all programs, or of one',
    argument: {
      name: 'program',
      description: LOG_SERVICES.join(', '),
      isOptional: true,
      choices: LOG_SERVICES,
    },
    groups: [where],
    examples: ['logs cloudstack-usage'],
    run: service('logsCommand'),
  },
  {
    name: 'down',
    heading: 'Service',
    summary: 'Remove the container and its anonymous volumes',
    groups: [where],
    examples: ['down --name my-cloudstack'],
    run: service('downCommand'),
  },
];

const IMAGE_COMMANDS: Command[] = [
  {
    name: 'image',
    heading: 'Images',
    summary: 'Find or build the usage image, without starting it',
    groups: [
      optionGroup('Image', [...IMAGE, SERVICE.prepared]),
      optionGroup('Zone', [ZONE.zone]),
      whereInTime,
      output(json, quiet),
    ],
    examples: ['image --cs-version 4.19.3.0'],
    run: service('imageCommand'),
  },
  {
    name: 'prepare',
    heading: 'Images',
    summary: 'Find or make the prepared image that "up --prepared" starts from',
    groups: [optionGroup('Image', IMAGE), optionGroup('Zone', [ZONE.zone]), whereInTime, output(json, quiet)],
    examples: ['prepare --zone basic'],
    run: service('prepareCommand'),
  },
];

const ZONE_COMMANDS: Command[] = [
  {
    name: 'zone plan',
    heading: 'Zones',
    summary: 'Show how a zone would be deployed',
    argument: ZONE_ARGUMENT,
    groups: [where, output(json, quiet)],
    examples: ['zone plan basic'],
    run: zone('planCommand'),
  },
  {
    name: 'zone deploy',
    heading: 'Zones',
    summary: 'Deploy a zone in the running service; what already exists is kept',
    argument: ZONE_ARGUMENT,
    groups: [optionGroup('Zone', [WANTED_ZONE.zoneReady]), whereInTime, output(json, quiet)],
    examples: ['zone deploy advanced', 'zone deploy my-zone.cfg --zone-ready enabled'],
    run: zone('deployCommand'),
  },
  {
    name: 'zone list',
    heading: 'Zones',
    summary: 'List the zones',
    groups: [where, output(json, quiet)],
    examples: ['zone list --json'],
    run: zone('listCommand'),
  },
];

const metering = optionGroup('Records', [USAGE.windows]);
const selection = (...more: (typeof USAGE.format)[]) => optionGroup('Records', [...more, ...SELECTION]);

const USAGE_COMMANDS: Command[] = [
  {
    name: 'usage scenario',
    heading: 'Usage',
    summary: 'Make resources of every kind, or those of a file',
    argument: { name: 'what', description: USAGE.scenario.description, choices: ['all-types', 'load'] },
    groups: [whereInTime, output(json, quiet)],
    examples: ['usage scenario all-types'],
    run: usage('scenario'),
  },
  {
    name: 'usage advance',
    heading: 'Usage',
    summary: 'Let billing time pass, and meter it',
    argument: { name: 'time', description: USAGE.advance.description },
    groups: [metering, whereInTime, output(json, quiet)],
    examples: ['usage advance 30d', 'usage advance 3mo --windows daily'],
    run: usage('advance'),
  },
  {
    name: 'usage generate',
    heading: 'Usage',
    summary: USAGE.generate.description,
    groups: [optionGroup('Records', [USAGE.fresh, USAGE.windows]), whereInTime, output(json, quiet)],
    examples: ['usage generate --fresh'],
    run: usage('generate'),
  },
  {
    name: 'usage records',
    heading: 'Usage',
    summary: 'Print the usage records, or write them to a file',
    groups: [selection(USAGE.format), whereInTime, output(OUTPUT.records, quiet)],
    examples: [
      'usage records --format csv --type RUNNING_VM --from 2026-11-01',
      'usage records --output records.json',
    ],
    run: usage('records'),
  },
  {
    name: 'usage report',
    heading: 'Usage',
    summary: 'Print a summary of the usage, and write a page with charts',
    groups: [selection(), whereInTime, output(OUTPUT.report, json, quiet)],
    examples: ['usage report --account acme --output acme.html'],
    run: usage('report'),
  },
  {
    name: 'usage expect',
    heading: 'Usage',
    summary: 'Check the records and the quota against expectations',
    argument: { name: 'file', description: USAGE.expect.description },
    groups: [whereInTime, output(json, quiet)],
    examples: ['usage expect expected.yaml'],
    run: usage('expect'),
  },
  {
    name: 'usage quota',
    heading: 'Usage',
    summary: 'Set quota tariffs and add credits',
    argument: { name: 'file', description: USAGE.quota.description },
    groups: [whereInTime, output(json, quiet)],
    examples: ['usage quota quota.yaml'],
    run: usage('quota'),
  },
  {
    name: 'usage types',
    heading: 'Usage',
    summary: 'List the usage types of this CloudStack version',
    groups: [where, output(json, quiet)],
    examples: ['usage types --json'],
    run: usage('types'),
  },
];

export const COMMANDS: readonly Command[] = [
  ...SERVICE_COMMANDS,
  ...IMAGE_COMMANDS,
  ...ZONE_COMMANDS,
  ...USAGE_COMMANDS,
  {
    name: 'completion',
    heading: 'Shell',
    summary: 'Print a script that completes commands and options in a shell',
    argument: { name: 'shell', description: SHELLS.join(', '), choices: SHELLS },
    groups: [],
    examples: ['completion bash > ~/.local/share/bash-completion/completions/cloudstack-usage'],
    run: async ({ argument = '' }) => (await import('./completion.js')).completionCommand(argument, COMMANDS),
  },
];

/** Words that begin the names of several commands. */
export const FAMILIES: Readonly<Record<string, string>> = {
  zone: 'Deploy and list zones',
  usage: 'Make, meter, export and check usage',
};
