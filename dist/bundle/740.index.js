export const id = 740;
export const ids = [740];
export const modules = {

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/invocation.js
var invocation = __webpack_require__(68436);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/options.js
var options = __webpack_require__(12595);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/nearest.js
var nearest = __webpack_require__(28114);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/connection.js
var connection = __webpack_require__(98010);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/service.js
var service = __webpack_require__(27547);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/usage.js
var usage = __webpack_require__(90663);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/zone.js
var zone = __webpack_require__(73116);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var logs = __webpack_require__(21949);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli/commands.js






const { name: commands_name, engine, timeoutSeconds } = connection/* CONNECTION */.h;
/** What an image depends on. */
const IMAGE = [
    service/* SERVICE */.Y.csVersion,
    service/* SERVICE */.Y.image,
    service/* SERVICE */.Y.baseImage,
    service/* SERVICE */.Y.pull,
    service/* SERVICE */.Y.start,
    service/* SERVICE */.Y.hostname,
    service/* SERVICE */.Y.globalSettings,
    service/* SERVICE */.Y.env,
];
/** Those that completion knows. */
const SHELLS = ['bash', 'zsh', 'fish'];
const where = (0,options/* optionGroup */.ZJ)('Service', [commands_name, engine]);
const whereInTime = (0,options/* optionGroup */.ZJ)('Service', [commands_name, engine, timeoutSeconds]);
const output = (...options) => ({ title: 'Output', options });
const { json, env, quiet } = options/* OUTPUT */.aQ;
/** What a command runs is loaded only then. */
const commands_service = (command) => async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(36)]).then(__webpack_require__.bind(__webpack_require__, 16036)))[command](invocation);
const commands_zone = (command) => async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(547), __webpack_require__.e(50), __webpack_require__.e(365), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 69258)))[command](invocation);
const commands_usage = (verb) => async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(50), __webpack_require__.e(461), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 62697))).usageCommand(verb, invocation);
const ZONE_ARGUMENT = {
    name: 'zone',
    description: 'advanced, advancedsg, basic, or a file',
    default: 'advanced',
    choices: zone/* WANTED_ZONE */.rF.zone.read.choices,
};
const SERVICE_COMMANDS = [
    {
        name: 'up',
        heading: 'Service',
        summary: 'Start CloudStack with its usage server, and wait until it is ready',
        groups: [
            (0,options/* optionGroup */.ZJ)('CloudStack', Object.values(service/* SERVICE */.Y)),
            (0,options/* optionGroup */.ZJ)('Zone', Object.values(zone/* ZONE */.z6)),
            whereInTime,
            output(json, env, quiet),
        ],
        examples: [
            'up --zone basic --quota',
            'up --cs-version 4.19.3.0 --api-port 0 --integration-port 0 --json',
        ],
        run: commands_service('upCommand'),
    },
    {
        name: 'status',
        heading: 'Service',
        summary: 'Show what is running; the exit code is 3 if nothing is',
        groups: [where, output(json, env)],
        examples: ['status --json'],
        run: commands_service('statusCommand'),
    },
    {
        name: 'logs',
        heading: 'Service',
        summary: 'Print the last log lines of all programs, or of one',
        argument: {
            name: 'program',
            description: logs/* LOG_SERVICES */._v.join(', '),
            isOptional: true,
            choices: logs/* LOG_SERVICES */._v,
        },
        groups: [where],
        examples: ['logs cloudstack-usage'],
        run: commands_service('logsCommand'),
    },
    {
        name: 'down',
        heading: 'Service',
        summary: 'Remove the container and its anonymous volumes',
        groups: [where],
        examples: ['down --name my-cloudstack'],
        run: commands_service('downCommand'),
    },
];
const IMAGE_COMMANDS = [
    {
        name: 'image',
        heading: 'Images',
        summary: 'Find or build the usage image, without starting it',
        groups: [
            (0,options/* optionGroup */.ZJ)('Image', [...IMAGE, service/* SERVICE */.Y.prepared]),
            (0,options/* optionGroup */.ZJ)('Zone', [zone/* ZONE */.z6.zone]),
            whereInTime,
            output(json, quiet),
        ],
        examples: ['image --cs-version 4.19.3.0'],
        run: commands_service('imageCommand'),
    },
    {
        name: 'prepare',
        heading: 'Images',
        summary: 'Find or make the prepared image that "up --prepared" starts from',
        groups: [(0,options/* optionGroup */.ZJ)('Image', IMAGE), (0,options/* optionGroup */.ZJ)('Zone', [zone/* ZONE */.z6.zone]), whereInTime, output(json, quiet)],
        examples: ['prepare --zone basic'],
        run: commands_service('prepareCommand'),
    },
];
const ZONE_COMMANDS = [
    {
        name: 'zone plan',
        heading: 'Zones',
        summary: 'Show how a zone would be deployed',
        argument: ZONE_ARGUMENT,
        groups: [where, output(json, quiet)],
        examples: ['zone plan basic'],
        run: commands_zone('planCommand'),
    },
    {
        name: 'zone deploy',
        heading: 'Zones',
        summary: 'Deploy a zone in the running service; what already exists is kept',
        argument: ZONE_ARGUMENT,
        groups: [(0,options/* optionGroup */.ZJ)('Zone', [zone/* WANTED_ZONE */.rF.zoneReady]), whereInTime, output(json, quiet)],
        examples: ['zone deploy advanced', 'zone deploy my-zone.cfg --zone-ready enabled'],
        run: commands_zone('deployCommand'),
    },
    {
        name: 'zone list',
        heading: 'Zones',
        summary: 'List the zones',
        groups: [where, output(json, quiet)],
        examples: ['zone list --json'],
        run: commands_zone('listCommand'),
    },
];
const metering = (0,options/* optionGroup */.ZJ)('Records', [usage/* USAGE */.u_.windows]);
const selection = (...more) => (0,options/* optionGroup */.ZJ)('Records', [...more, ...options/* SELECTION */.$V]);
const USAGE_COMMANDS = [
    {
        name: 'usage scenario',
        heading: 'Usage',
        summary: 'Make resources of every kind, or those of a file',
        argument: { name: 'what', description: usage/* USAGE */.u_.scenario.description, choices: ['all-types', 'load'] },
        groups: [whereInTime, output(json, quiet)],
        examples: ['usage scenario all-types'],
        run: commands_usage('scenario'),
    },
    {
        name: 'usage advance',
        heading: 'Usage',
        summary: 'Let billing time pass, and meter it',
        argument: { name: 'time', description: usage/* USAGE */.u_.advance.description },
        groups: [metering, whereInTime, output(json, quiet)],
        examples: ['usage advance 30d', 'usage advance 3mo --windows daily'],
        run: commands_usage('advance'),
    },
    {
        name: 'usage generate',
        heading: 'Usage',
        summary: usage/* USAGE */.u_.generate.description,
        groups: [(0,options/* optionGroup */.ZJ)('Records', [usage/* USAGE */.u_.fresh, usage/* USAGE */.u_.windows]), whereInTime, output(json, quiet)],
        examples: ['usage generate --fresh'],
        run: commands_usage('generate'),
    },
    {
        name: 'usage records',
        heading: 'Usage',
        summary: 'Print the usage records, or write them to a file',
        groups: [selection(usage/* USAGE */.u_.format), whereInTime, output(options/* OUTPUT */.aQ.records, quiet)],
        examples: [
            'usage records --format csv --type RUNNING_VM --from 2026-11-01',
            'usage records --output records.json',
        ],
        run: commands_usage('records'),
    },
    {
        name: 'usage report',
        heading: 'Usage',
        summary: 'Print a summary of the usage, and write a page with charts',
        groups: [selection(), whereInTime, output(options/* OUTPUT */.aQ.report, json, quiet)],
        examples: ['usage report --account acme --output acme.html'],
        run: commands_usage('report'),
    },
    {
        name: 'usage expect',
        heading: 'Usage',
        summary: 'Check the records and the quota against expectations',
        argument: { name: 'file', description: usage/* USAGE */.u_.expect.description },
        groups: [whereInTime, output(json, quiet)],
        examples: ['usage expect expected.yaml'],
        run: commands_usage('expect'),
    },
    {
        name: 'usage quota',
        heading: 'Usage',
        summary: 'Set quota tariffs and add credits',
        argument: { name: 'file', description: usage/* USAGE */.u_.quota.description },
        groups: [whereInTime, output(json, quiet)],
        examples: ['usage quota quota.yaml'],
        run: commands_usage('quota'),
    },
    {
        name: 'usage types',
        heading: 'Usage',
        summary: 'List the usage types of this CloudStack version',
        groups: [where, output(json, quiet)],
        examples: ['usage types --json'],
        run: commands_usage('types'),
    },
];
const COMMANDS = [
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
        run: async ({ argument = '' }) => (await __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 95783))).completionCommand(argument, COMMANDS),
    },
];
/** Words that begin the names of several commands. */
const FAMILIES = {
    zone: 'Deploy and list zones',
    usage: 'Make, meter, export and check usage',
};

;// CONCATENATED MODULE: ./.cache/tsc/src/cli/program.js





const NAME = 'cloudstack-usage';
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
function parseCommandLine(args, version) {
    let call;
    const program = programOf(version, (chosen) => {
        call = chosen;
    });
    try {
        program.parse(args, { from: 'user' });
    }
    catch (error) {
        const { exitCode } = error;
        if (exitCode !== 0)
            throw error;
    }
    return call;
}
function programOf(version, onCall) {
    const program = new esm/* Command */.uB(NAME)
        .description("Run Apache CloudStack's simulator with its usage server, for billing tests")
        .usage('<command> [options]')
        .version(version, '--version', 'Print the version')
        .helpOption('-h, --help', 'Print this text')
        .helpCommand(false)
        .configureOutput({ writeErr: () => { }, getOutHelpWidth: () => process.stdout.columns ?? WIDTH })
        .configureHelp(HELP)
        .addHelpText('after', ABOUT);
    refusing(program, '', []);
    const families = new Map([['', program]]);
    for (const command of COMMANDS) {
        const [last = '', family = ''] = command.name.split(' ').reverse();
        const parent = families.get(family) ?? familyOf(program, family, command.heading);
        families.set(family, parent);
        added(parent.command(last), command, onCall);
    }
    return program;
}
function familyOf(program, family, heading) {
    const parent = program
        .command(family)
        .description(FAMILIES[family] ?? '')
        .usage('<command> [options]')
        .helpGroup(`${heading}:`)
        .helpOption('-h, --help', 'Print this text');
    return refusing(parent, family, []);
}
function added(program, command, onCall) {
    const { name, summary, argument, groups, examples, heading } = command;
    const options = groups.flatMap((group) => group.options);
    program.description(summary).helpGroup(`${heading}:`).helpOption('-h, --help', 'Print this text');
    if (argument) {
        const isOptional = argument.isOptional || argument.default !== undefined;
        program.argument(isOptional ? `[${argument.name}]` : `<${argument.name}>`, withDefault(argument));
    }
    for (const { title, options } of groups)
        for (const option of options)
            program.addOption(programOption(option).helpGroup(`${title}:`));
    const calls = examples.map((example) => `  ${NAME} ${example}`);
    program.addHelpText('after', ['', calls.length > 1 ? 'Examples:' : 'Example:', ...calls].join('\n'));
    refusing(program, name, options);
    program.action(() => {
        const [word] = program.args;
        onCall({ command, argument: word ?? argument?.default, given: givenTo(program) });
    });
}
function programOption(option) {
    const { name, short, value, isRepeatable, conflict = [] } = option;
    const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
    const made = new esm/* Option */.c$(flags, withDefault(option)).conflicts(conflict);
    return isRepeatable ? made.argParser((text, before = []) => [...before, text]) : made;
}
function withDefault({ description, default: value }) {
    return value ? `${description} [default: ${value}]` : description;
}
/** What was given to a command, by the options' own names. */
function givenTo(program) {
    return Object.fromEntries(program.options.map((option) => [option.long?.slice(2), program.getOptionValue(option.attributeName())]));
}
/** The help of the whole program lists every command with its family. */
const HELP = {
    visibleCommands: (program) => (program.parent ? new esm/* Help */._V().visibleCommands(program) : leavesOf(program)),
    subcommandTerm: (program) => [
        ...namesOf(program),
        ...program.registeredArguments.map((each) => (each.required ? `<${each.name()}>` : `[${each.name()}]`)),
    ].join(' '),
    optionTerm: ({ flags }) => flags.replace(` ${options/* SWITCH */.Fo}`, ''),
};
function leavesOf(program) {
    return program.commands.flatMap((each) => (each.commands.length > 0 ? leavesOf(each) : [each]));
}
/** The words of a command, without the program's name. */
function namesOf(program) {
    return program.parent ? [...namesOf(program.parent), program.name()] : [];
}
/** Makes a program throw a sentence of ours where commander would print its own and exit. */
function refusing(program, name, options) {
    return program.exitOverride((error) => {
        throw error.exitCode === 0 ? error : new errors/* InputError */.dz([complaint(error, program, name, options)]);
    });
}
function complaint(error, program, name, options) {
    const help = `see "${[NAME, name, '--help'].filter(Boolean).join(' ')}"`;
    const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    switch (error.code) {
        case 'commander.unknownOption':
            if (!options.length)
                return `${quoted} is not an option here: put options after the command (${help})`;
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
function tooMany(words) {
    const isVariable = words.some((word) => /^\w+=/.test(word));
    const hint = isVariable ? '; use --container-env for an environment variable of the container' : '';
    return words.map((word) => JSON.stringify(word.replace(/=.*/s, '=…'))).join(' ') + hint;
}
function suggestion(wrong, options) {
    const word = wrong.replace(/^-+/, '');
    const known = options.find(({ alsoCalled }) => alsoCalled?.includes(word))?.name;
    const names = options.map(({ name }) => name);
    const found = known ?? (0,nearest/* nearest */.p)(word, [...names, 'help'])[0];
    return found ? `: did you mean --${found}?` : '';
}
function unknownCommand(program, name) {
    const word = program.args[0] ?? '';
    const called = [name, word].filter(Boolean).join(' ');
    const names = leavesOf(program).map((leaf) => namesOf(leaf).join(' '));
    const near = (0,nearest/* nearest */.p)(called, names)[0];
    const all = `use one of ${names.join(', ')}`;
    if (word === '')
        return `"${name}" needs a command after it: ${all}`;
    return `${JSON.stringify(called)} is not a command: ${near ? `did you mean "${near}"? Or ` : ''}${all}`;
}

// EXTERNAL MODULE: ./.cache/tsc/src/distribution.js
var distribution = __webpack_require__(71816);
// EXTERNAL MODULE: ./.cache/tsc/src/interrupt.js
var interrupt = __webpack_require__(69303);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.cache/tsc/src/report/plain-log.js
var plain_log = __webpack_require__(84516);
// EXTERNAL MODULE: ./.cache/tsc/src/report/secrets.js
var secrets = __webpack_require__(58866);
;// CONCATENATED MODULE: ./.cache/tsc/src/report/console.js



const COLOUR = { '✓': 'green', '✗': 'red', 'warning:': 'yellow' };
/** The width of a terminal that does not report it. */
const COLUMNS = 80;
/** Reports on stderr, so that stdout holds results alone; live on a terminal, plain lines in a pipe. */
class ConsoleReporter {
    secrets = new secrets/* Secrets */.S();
    stream;
    quiet;
    isColoured;
    isLive;
    log;
    shown = false;
    constructor({ stream = process.stderr, env = process.env, quiet = false } = {}) {
        this.stream = stream;
        this.quiet = quiet;
        this.isColoured = wantsColour(stream, env);
        this.isLive = stream.isTTY === true && env.TERM !== 'dumb';
        this.log = new plain_log/* PlainLog */.f((line) => this.line(line));
    }
    info(message) {
        if (!this.quiet)
            this.log.line(message);
    }
    warning(message) {
        this.log.line(`warning: ${message}`);
    }
    /** A terminal cannot fold, and nobody reads a whole build's log there. */
    group() { }
    section(title, work) {
        this.info(title);
        return work();
    }
    progress(line) {
        if (this.quiet)
            return;
        if (this.isLive)
            this.show(line);
        else
            this.log.progress(line);
    }
    mask(secret) {
        this.secrets.add(secret);
    }
    /** In place of the line before. */
    show(line) {
        const room = (this.stream.columns || COLUMNS) - 1;
        const text = (0,external_node_util_.stripVTControlCharacters)(this.secrets.masked(line)).slice(0, room);
        this.stream.write(`\r\x1b[K${text}`);
        this.shown = line !== '';
    }
    line(text) {
        if (this.shown)
            this.show('');
        const masked = this.secrets.masked(text);
        this.stream.write(`${this.isColoured ? coloured(masked) : masked}\n`);
    }
}
/** By the conventions of no-color.org and force-color.org; the first has the last word. */
function wantsColour(stream, env) {
    if (env.NO_COLOR || env.TERM === 'dumb')
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0';
    return stream.isTTY === true;
}
function coloured(text) {
    return text.replace(/^(\s*)(✓|✗|warning:)/, (_, blank, mark) => {
        // Whether to colour is decided already, also for Node versions that would decide it by stdout.
        return blank + (0,external_node_util_.styleText)(COLOUR[mark], mark, { validateStream: false });
    });
}

// EXTERNAL MODULE: ./.cache/tsc/src/report/failure.js
var failure = __webpack_require__(82937);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli.js










const cli_distribution = (0,distribution/* distributionOf */.A)();
const cli_interrupt = (0,interrupt/* onInterrupt */.n)('Interrupted');
async function run(args) {
    const call = parseCommandLine(args.length > 0 ? args : ['--help'], version());
    if (!call)
        return invocation/* EXIT */.dc.ok;
    const { command, argument, given } = call;
    return command.run({
        textOf: await (0,options/* textsOf */.CB)(given),
        given,
        argument,
        json: given.json === true,
        distribution: cli_distribution,
        reporter: new ConsoleReporter({ quiet: given.quiet === true }),
        signal: cli_interrupt.signal,
    });
}
function version() {
    return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(cli_distribution.root, 'package.json'), 'utf8'))
        .version;
}
// The reader may stop early, as head does.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? invocation/* EXIT */.dc.ok : invocation/* EXIT */.dc.failed));
run(process.argv.slice(2))
    .catch((error) => {
    if (cli_interrupt.signal.aborted)
        return invocation/* EXIT */.dc.interrupted;
    process.stderr.write(`${(0,failure/* failureLines */.w)(error).join('\n')}\n`);
    return error instanceof errors/* InputError */.dz ? invocation/* EXIT */.dc.usage : invocation/* EXIT */.dc.failed;
})
    // What is still to be written to a slow reader is not lost.
    .then((code) => process.stdout.write('', () => process.exit(code)));


/***/ }),

/***/ 68436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/** Exit codes; documented in `--help`. */
const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 };
function printResult(result, json) {
    const lines = Object.entries(result).map(([name, value]) => `${name}: ${value}`);
    return print(json ? JSON.stringify(result) : lines.join('\n'));
}
function print(text) {
    process.stdout.write(`${text}\n`);
    return EXIT.ok;
}


/***/ }),

/***/ 12595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ SELECTION),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Fo: () => (/* binding */ SWITCH),
/* harmony export */   ZJ: () => (/* binding */ optionGroup),
/* harmony export */   aQ: () => (/* binding */ OUTPUT)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61881);
/* harmony import */ var _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90663);




/** What a flag that is an input takes, if anything: it can be switched off, too. */
const SWITCH = '[true|false]';
/** Where an option differs from the input. */
const OVERRIDES = {
    // On a developer's machine, a zone is wanted.
    zone: { default: 'advanced' },
    settings: {
        value: '<file>',
        description: 'File of CloudStack settings that apply from its first start on, one NAME=VALUE per line',
    },
    env: {
        name: 'container-env',
        value: '<KEY=VALUE>',
        isRepeatable: true,
        description: 'One more environment variable for the container; can be repeated',
    },
    from: { alsoCalled: ['start', 'startdate', 'since'] },
    until: { alsoCalled: ['end', 'enddate', 'to'] },
};
const SETTING = {
    name: 'setting',
    value: '<NAME=VALUE>',
    isRepeatable: true,
    description: 'One more setting; can be repeated',
};
/** The options of some inputs. */
function optionGroup(title, inputs) {
    const options = inputs.map((input) => optionOf(input));
    return {
        title,
        options: options.flatMap((option) => (option.name === 'settings' ? [option, SETTING] : [option])),
    };
}
function optionOf({ name, default: value, description, read }) {
    const isFlag = read === _inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM;
    // A flag is off by default.
    const shown = isFlag ? { value: SWITCH } : { default: value, value: `<${name.split('-').at(-1)}>` };
    return {
        name,
        description,
        choices: isFlag ? ['true', 'false'] : read.choices,
        ...shown,
        ...OVERRIDES[name],
    };
}
const OUTPUT = {
    json: { name: 'json', description: 'Print one JSON object to stdout' },
    env: {
        name: 'env',
        description: 'Print lines for eval "$(…)" that export the URL and the keys',
        conflict: 'json',
    },
    quiet: { name: 'quiet', short: 'q', description: 'Show only warnings and errors, no progress' },
    records: { name: 'output', value: '<file>', description: 'File for the usage records (default: stdout)' },
    report: {
        name: 'output',
        value: '<file>',
        description: 'File for the page',
        default: 'usage-report.html',
    },
};
/** What selects usage records. */
const SELECTION = [
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.from,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.until,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.type,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.usageid,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.account,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.domain,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.isrecursive,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.projectid,
    _inputs_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .USAGE */ .u_.includetags,
];
/**
 * The text of each input that was given as an option.
 *
 * @throws InputError if the file of `--settings` cannot be read
 */
async function textsOf(given) {
    const settings = await settingsText(given);
    const texts = { ...given, settings, env: linesOf(given['container-env']) };
    return (name) => String(texts[name] ?? '');
}
/** The lines of the file that `--settings` names, and each `--setting`. */
async function settingsText({ settings, setting }) {
    if (settings === undefined)
        return linesOf(setting);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(String(settings), 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`settings: the file cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`]);
    });
    return [file, linesOf(setting)].join('\n');
}
function linesOf(values) {
    return Array.isArray(values) ? values.join('\n') : '';
}


/***/ }),

/***/ 71816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ distributionOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** @param entry path of the running bundle, `<root>/dist/<door>/index.js`; may be a link, as npm makes them */
function distributionOf(entry = process.argv[1] ?? '') {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry)), '..', '..');
    return {
        root,
        imageContext: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'image'),
        publishedImages: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'published-images.json'),
        emulator: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'dist', 'emulator', 'index.js'),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'dist', 'report'),
        zones: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'emulator', 'zones'),
    };
}


/***/ }),

/***/ 62910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   X: () => (/* binding */ formatSeconds)
/* harmony export */ });
const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
/**
 * Seconds in a Go-style duration such as `10m`, `1h30m` or `1.5s`.
 *
 * @returns undefined if the text is not a duration
 */
function parseDuration(text) {
    if (!DURATION.test(text))
        return undefined;
    const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
    return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Seconds as people read them: `7.4 s`, `83 s`, `12 min`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 600)
        return `${Math.round(seconds)} s`;
    return `${Math.round(seconds / 60)} min`;
}


/***/ }),

/***/ 28409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yT: () => (/* binding */ ImageUnavailableError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that is explained to the user: `message` is one sentence that says what, why and what to do;
 * `evidence` holds the lines that prove it (the last relevant log lines, an engine's own words).
 */
class UserError extends Error {
    evidence;
    name = 'UserError';
    constructor(message, evidence = []) {
        super(message);
        this.evidence = evidence;
    }
}
/** No container engine answers, or the one that was asked for does not. */
class EngineUnavailableError extends UserError {
    name = 'EngineUnavailableError';
}
/** An image can be neither found, pulled nor built. */
class ImageUnavailableError extends UserError {
    name = 'ImageUnavailableError';
}
/** Inputs that are wrong; `problems` has one sentence for each, all found at once. */
class InputError extends UserError {
    problems;
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Wrong input: ${problems[0]}`
            : `${problems.length} wrong inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
        this.problems = problems;
    }
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 98010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CONNECTION),
/* harmony export */   o: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62910);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61881);


const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;
/** Which service is meant, and how long it is waited for. */
const CONNECTION = {
    name: {
        name: 'name',
        default: 'cloudstack-usage',
        description: 'Name of the container',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(NAME, 'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first'),
    },
    engine: {
        name: 'engine',
        default: 'auto',
        description: 'Engine to use: auto, docker, podman, or embedded (an emulator)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('auto', 'docker', 'podman', 'embedded'),
    },
    timeoutSeconds: {
        name: 'timeout',
        default: '10m',
        description: 'How long to wait until the service is ready, such as 10m or 90s',
        read: timeout,
    },
};
function timeout(text) {
    const seconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    if (seconds === undefined)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a duration: use one such as 10m, 90s or 1h30m');
    if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is out of range: use 1s to 6h');
    return seconds;
}


/***/ }),

/***/ 88451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ SETTINGS_OWNED_BY_INPUT),
/* harmony export */   Zn: () => (/* binding */ globalSettings),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   yA: () => (/* binding */ ALWAYS_ON)
/* harmony export */ });
/* harmony import */ var _usage_timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22733);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61881);


const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** What CloudStack's settings are called, such as `quota.usage.smtp.useAuth`. */
const SETTING_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** Characters that CloudStack's table of settings holds. */
const LONGEST_VALUE = 8191;
/** Environment variables of the container that are set by an input. */
const ENV_OWNED_BY_INPUT = {
    CLOUDSTACK_UI: 'ui',
    USAGE_AGGREGATION_RANGE: 'usage-aggregation-range',
    CLOUDSTACK_START: 'start',
    USAGE_EXEC_TIME: 'usage-exec-time',
    QUOTA_ENABLED: 'quota',
    CLOUDSTACK_SETTINGS: 'settings',
};
/** CloudStack settings that are set by an input. */
const SETTINGS_OWNED_BY_INPUT = {
    'integration.api.port': 'integration-port',
    'quota.enable.service': 'quota',
    'usage.execution.timezone': 'usage-exec-time',
    'usage.stats.job.aggregation.range': 'usage-aggregation-range',
    'usage.stats.job.exec.time': 'usage-exec-time',
};
/** The one that cannot be off. */
const ALWAYS_ON = 'enable.usage.server';
/** Names and values, one `KEY=VALUE` per line. */
function environment(text) {
    return Object.fromEntries(entriesOf(text, ENV_NAME, 'KEY=VALUE').map(([name, value]) => {
        refuseOwned(name, ENV_OWNED_BY_INPUT);
        return [name, value];
    }));
}
/** CloudStack's settings, one `NAME=VALUE` per line, each once. */
function globalSettings(text) {
    const settings = {};
    for (const [name, value] of entriesOf(text, SETTING_NAME, 'NAME=VALUE')) {
        refuseOwned(name, SETTINGS_OWNED_BY_INPUT);
        if (name === ALWAYS_ON)
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`sets ${name}: the usage server is always on here; leave it out`, false);
        if (Object.hasOwn(settings, name))
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`sets ${name} twice: set it once`, false);
        if (value.length > LONGEST_VALUE)
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`sets ${name} to ${value.length} characters: CloudStack holds ${LONGEST_VALUE}`, false);
        if (name === 'usage.aggregation.timezone' && !(0,_usage_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimezone */ .KJ)(value))
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`sets ${name} to ${JSON.stringify(value)}, which is not a time zone, so CloudStack would use GMT: use one such as Europe/Berlin or GMT+5:30`, false);
        settings[name] = value;
    }
    return settings;
}
/** @param written how a line is to be written */
function entriesOf(text, pattern, written) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
        const at = line.indexOf('=');
        const name = at < 0 ? line : line.slice(0, at);
        // A value may be a secret, so that only the name is ever repeated.
        if (at < 0 || !pattern.test(name))
            throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`has the line ${JSON.stringify(name)}: write ${written}, one per line`, false);
        return [name, line.slice(at + 1)];
    });
}
function refuseOwned(name, owners) {
    const owner = owners[name];
    if (owner)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(`sets ${name}: use the input ${owner}`, false);
}


/***/ }),

/***/ 61881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** A value that is wrong; thrown by readers, and gathered by {@link parseInputs}. */
class Problem extends Error {
    showsValue;
    constructor(message, 
    /** False if the value may hold a secret. */
    showsValue = true) {
        super(message);
        this.showsValue = showsValue;
    }
}
/**
 * Reads every input of a group.
 *
 * @param textOf the raw text of an input, '' if it is not given
 * @param conflicts what is wrong with values together, which may be incomplete
 * @throws InputError with one sentence for each problem, all of them at once
 */
async function parseInputs(group, textOf, conflicts = () => []) {
    const values = {};
    const problems = [];
    for (const [key, input] of Object.entries(group)) {
        const text = textOf(input.name).trim() || input.default;
        try {
            values[key] = await input.read(text);
        }
        catch (error) {
            if (!(error instanceof Problem))
                throw error;
            const subject = error.showsValue ? `${input.name}: ${JSON.stringify(text)}` : `${input.name}:`;
            problems.push(`${subject} ${error.message}`);
        }
    }
    problems.push(...conflicts(values));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return values;
}
const text = (value) => value;
function optional(read) {
    const orNothing = (value) => (value === '' ? undefined : read(value));
    return Object.assign(orNothing, { choices: read.choices });
}
function matching(pattern, complaint) {
    return (value) => {
        if (!pattern.test(value))
            throw new Problem(complaint);
        return value;
    };
}
function oneOf(...choices) {
    const read = (value) => {
        const found = choices.find((choice) => choice === value);
        if (!found)
            throw new Problem(`is not accepted: use one of ${choices.join(', ')}`);
        return found;
    };
    return Object.assign(read, { choices });
}
function boolean(value) {
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw new Problem('is not true or false');
}


/***/ }),

/***/ 27547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ officialImage),
/* harmony export */   Y: () => (/* binding */ SERVICE)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98010);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88451);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61881);




const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** What a URL, a shell and a log take as they are; long enough to be masked without hiding other words. */
const KEY = /^[A-Za-z0-9_-]{16,128}$/;
/** What CloudStack is started as, and from which image. */
const SERVICE = {
    csVersion: {
        name: 'cs-version',
        default: '4.20.1.0',
        description: 'CloudStack version: a tag of apache/cloudstack-simulator',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(VERSION, 'is not a CloudStack version: use one such as 4.20.1.0'),
    },
    image: {
        name: 'image',
        default: '',
        description: 'Usage image to use instead of building one',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(imageReference),
    },
    baseImage: {
        name: 'base-image',
        default: '',
        description: 'Simulator image to build the usage image on (default: apache/cloudstack-simulator:<cs-version>)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(imageReference),
    },
    prepared: {
        name: 'prepared',
        default: 'false',
        description: 'Start from a prepared image, which already has the database and the zone; if there is none, it is made',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    /** `direct`: on the jars of the image; `official`: by Maven, as the official image does. */
    start: {
        name: 'start',
        default: 'direct',
        description: 'How to start CloudStack: direct, or official (mvn jetty:run)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('direct', 'official'),
    },
    pull: {
        name: 'pull',
        default: 'missing',
        description: 'When to pull the image: missing, always or never',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('missing', 'always', 'never'),
    },
    hostname: {
        name: 'hostname',
        default: 'cloudstack',
        description: 'Host name inside the container; do not change it if you keep the database',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"'),
    },
    bindAddress: {
        name: 'bind-address',
        default: '127.0.0.1',
        description: 'Address on which the API and the UI are published',
        read: ipAddress,
    },
    apiPort: {
        name: 'api-port',
        default: '8080',
        description: 'Port of the API on this machine; 0 picks a free port',
        read: port,
    },
    integrationPort: {
        name: 'integration-port',
        default: '8096',
        description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 picks a free port',
        read: port,
    },
    uiPort: {
        name: 'ui-port',
        default: '5050',
        description: 'Port of the UI on this machine, if ui is true; 0 picks a free port',
        read: port,
    },
    ui: { name: 'ui', default: 'false', description: "Start the UI's development server", read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM },
    usageAggregationRange: {
        name: 'usage-aggregation-range',
        default: '5',
        description: "Length of a usage record's window, in minutes",
        read: minutes,
    },
    /** `HH:MM` in UTC, or `next` for the minute after the usage server's start. */
    usageExecTime: {
        name: 'usage-exec-time',
        default: 'next',
        description: 'First run of the usage job: HH:MM in UTC, or next for the next minute',
        read: execTime,
    },
    quota: { name: 'quota', default: 'false', description: 'Switch on the quota service', read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM },
    globalSettings: {
        name: 'settings',
        default: '',
        description: 'CloudStack settings that apply from its first start on, one NAME=VALUE per line',
        read: _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .globalSettings */ .Zn,
    },
    databaseVolume: {
        name: 'database-volume',
        default: '',
        description: 'Named volume in which the database is kept (default: it is not kept)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o, 'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)')),
    },
    adminApiKey: {
        name: 'admin-api-key',
        default: '',
        description: 'Fixed API key of the administrator, with admin-secret-key (default: CloudStack creates both keys)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(key),
    },
    adminSecretKey: {
        name: 'admin-secret-key',
        default: '',
        description: 'Fixed secret key of the administrator, with admin-api-key',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(key),
    },
    env: {
        name: 'env',
        default: '',
        description: 'More environment variables for the container, one KEY=VALUE per line',
        read: _lines_js__WEBPACK_IMPORTED_MODULE_2__/* .environment */ .cA,
    },
};
function officialImage(csVersion) {
    return `apache/cloudstack-simulator:${csVersion}`;
}
function wholeNumber(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
function port(text) {
    const value = wholeNumber(text);
    if (!(value <= 65535))
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a port: use a whole number from 0 to 65535, 0 for a free one');
    return value;
}
function minutes(text) {
    const value = wholeNumber(text);
    if (!(value >= 1 && value <= 525_600))
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a number of minutes: use a whole number from 1 to 525600');
    return value;
}
function key(text) {
    // Not shown: it may be a secret.
    if (!KEY.test(text))
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a key: use 16 to 128 letters, digits, "_" and "-"', false);
    return text;
}
function execTime(text) {
    if (text === 'next' || CLOCK_TIME.test(text))
        return text;
    throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: use HH:MM from 00:00 to 23:59 in UTC, or next for the next minute');
}
function ipAddress(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not an IP address: use one such as 127.0.0.1, or 0.0.0.0 for every interface');
    return text;
}
function imageReference(text) {
    if (!IMAGE_REFERENCE.test(text)) {
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not an image reference: use [registry/]name[:tag][@sha256:digest] in lower case');
    }
    return text;
}


/***/ }),

/***/ 90663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sS: () => (/* binding */ parseUsageSettings),
/* harmony export */   u_: () => (/* binding */ USAGE)
/* harmony export */ });
/* unused harmony export USAGE_STEP */
/* harmony import */ var _usage_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41306);
/* harmony import */ var _usage_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98885);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98010);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61881);




const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;
/** What is done with the usage of a running service, in the order in which it is done. */
const USAGE = {
    quota: {
        name: 'quota',
        default: '',
        description: 'YAML file with quota tariffs to set and credits to add',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    scenario: {
        name: 'scenario',
        default: '',
        description: 'Resources to make: all-types, load, or a YAML file',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    advance: {
        name: 'advance',
        default: '',
        description: 'Billing time to let pass and meter, such as 30d, 12h or 3mo',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(span),
    },
    generate: {
        name: 'generate',
        default: 'false',
        description: 'Meter everything up to the last full minute',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    fresh: {
        name: 'fresh',
        default: 'false',
        description: 'With generate: also meter what was made within this minute',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    windows: {
        name: 'windows',
        default: 'auto',
        description: "Length of each record's window: hourly, daily, a number of minutes, or auto",
        read: windows,
    },
    records: { name: 'records', default: '', description: 'File for the usage records', read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) },
    format: {
        name: 'format',
        default: 'json',
        description: 'Format of the records: json, ndjson or csv',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('json', 'ndjson', 'csv'),
    },
    report: {
        name: 'report',
        default: '',
        description: 'File for the usage report, an HTML page',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    from: {
        name: 'from',
        default: '',
        description: 'Only records from this time on, such as 2026-11-24 or 2026-11-24T14:00:00Z',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(moment),
    },
    until: { name: 'until', default: '', description: 'Only records up to this time', read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(moment) },
    type: {
        name: 'type',
        default: '',
        description: 'Only records of this usage type (id or name)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    usageid: {
        name: 'usageid',
        default: '',
        description: 'Only records of the resource with this id; needs type',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    account: {
        name: 'account',
        default: '',
        description: 'Only records of this account',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    domain: {
        name: 'domain',
        default: '',
        description: 'Only records of this domain, such as acme/sales; with account: the domain of that account',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    isrecursive: {
        name: 'isrecursive',
        default: 'false',
        description: 'With domain: also records of its subdomains',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    projectid: {
        name: 'projectid',
        default: '',
        description: 'Only records of the project with this id',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    includetags: {
        name: 'includetags',
        default: 'false',
        description: 'Add the tags of the resource to each record',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    expect: {
        name: 'expect',
        default: '',
        description: 'YAML file with expectations for the records and the quota',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
};
/** The inputs of `usage/action.yml`, in its order. */
const USAGE_STEP = {
    ...USAGE,
    ..._connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .h,
    timeoutSeconds: {
        ..._connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .h.timeoutSeconds,
        description: 'How long to wait for the usage server, such as 10m or 90s',
    },
};
/**
 * Reads what is to be done with usage, and where.
 *
 * @param textOf the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
function parseUsageSettings(textOf) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(USAGE_STEP, textOf, conflicts);
}
/** What CloudStack refuses together (UsageServiceImpl.getUsageRecords), or would ignore. */
function conflicts({ type, usageid, account, domain, isrecursive, projectid, }) {
    const problems = [];
    if (usageid !== undefined && type === undefined)
        problems.push('usageid: CloudStack looks for a resource only within a usage type: set type, too');
    if (projectid !== undefined && (account ?? domain) !== undefined)
        problems.push('projectid: a project has its own records: set it without account and domain');
    if (isrecursive && domain === undefined)
        problems.push('isrecursive: there is no domain to start from: set domain, too');
    if (isrecursive && account !== undefined)
        problems.push('isrecursive: an account is in only one domain: set it without account');
    return problems;
}
function span(text) {
    const found = (0,_usage_span_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpan */ .w)(text);
    if (!found)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: use one such as 30d, 12h, 90m, 2w, 3mo or 1y');
    return found;
}
function windows(text) {
    const found = (0,_usage_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindows */ .hM)(text);
    if (!found)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a window: use auto, hourly, daily, or minutes from 1 to 999999');
    return found;
}
function moment(text) {
    const time = Date.parse(text);
    if (!MOMENT.test(text) || Number.isNaN(time))
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: use one such as 2026-11-24 or 2026-11-24T14:00:00Z');
    return text.length === 10 ? { date: text } : { moment: time };
}


/***/ }),

/***/ 73116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ ZONE_STEP),
/* harmony export */   rF: () => (/* binding */ WANTED_ZONE),
/* harmony export */   z6: () => (/* binding */ ZONE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _zone_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96200);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98010);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61881);





const zoneReady = {
    name: 'zone-ready',
    default: 'usable',
    description: 'When a zone is ready: enabled, or usable (virtual machines can be deployed)',
    read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('enabled', 'usable'),
};
/** The zone that a service starts with. */
const ZONE = {
    zone: {
        name: 'zone',
        default: 'none',
        description: "Zone to deploy: none, advanced, advancedsg, basic, or a file in Marvin's format",
        read: Object.assign(zoneOrNone, { choices: ['none', ..._zone_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_ZONES */ .CP] }),
    },
    zoneReady,
};
/** The same where a zone is needed. */
const WANTED_ZONE = {
    zone: {
        name: 'zone',
        default: 'advanced',
        description: "Zone to deploy: advanced, advancedsg, basic, or a file in Marvin's format",
        read: Object.assign(wantedZone, { choices: _zone_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_ZONES */ .CP }),
    },
    zoneReady,
};
/** The inputs of `zone/action.yml`, in its order. */
const ZONE_STEP = {
    ...WANTED_ZONE,
    ..._connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .h,
    timeoutSeconds: {
        ..._connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .h.timeoutSeconds,
        description: 'How long to wait until the zone is usable, such as 10m or 90s',
    },
};
async function zoneOrNone(text) {
    return text === 'none' ? { kind: 'none' } : namedOrFile(text, ['none', ..._zone_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_ZONES */ .CP]);
}
async function wantedZone(text) {
    return namedOrFile(text, _zone_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED_ZONES */ .CP);
}
async function namedOrFile(text, accepted) {
    if ((0,_zone_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .isZoneName */ .QJ)(text))
        return { kind: 'named', name: text };
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(text, 'utf8').catch((error) => {
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`is neither ${accepted.join(', ')} nor a file that can be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    });
    return { kind: 'file', path: text, content, description: await descriptionIn(content, text) };
}
/** Loads the code that reads descriptions only if there is a file: their schema is a third of the bundle. */
async function descriptionIn(content, path) {
    const { parseDescription } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(547), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 56320));
    try {
        return parseDescription(content, path);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF([error.message, ...error.evidence].join('\n  '), false);
    }
}


/***/ }),

/***/ 69303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);


/** A controller whose signal is aborted with a reason when this process is asked to end (SIGINT, SIGTERM). */
function onInterrupt(reason) {
    const controller = new AbortController();
    // Every call under way listens; as many as there are is not a leak.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(reason)));
    return controller;
}


/***/ }),

/***/ 28114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nearestClause),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** How many names are given, and the largest part of a name in which they may differ from it. */
const MOST = 3;
const LARGEST_PART = 0.4;
/** The names that are most like one that is none of them, nearest first, for a message. */
function nearest(name, names) {
    return names
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= name.length * LARGEST_PART)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, MOST)
        .map(({ candidate }) => candidate);
}
/** `; the nearest are a, b`, or nothing. */
function nearestClause(name, names) {
    const found = nearest(name, names);
    if (found.length === 0)
        return '';
    return `; the nearest ${found.length === 1 ? 'is' : 'are'} ${found.join(', ')}`;
}


/***/ }),

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** A failure as lines: the sentence, then the evidence; the stack only of what nobody foresaw. */
function failureLines(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return [error.message, ...error.evidence.map((line) => `  ${line}`)];
    return [
        `Unexpected failure, please report it: ${error instanceof Error ? (error.stack ?? error.message) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`,
    ];
}


/***/ }),

/***/ 84516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PlainLog)
/* harmony export */ });
/** Milliseconds of silence after which the log says what is going on. */
const SILENCE_MS = 15_000;
/** A log that cannot replace a line: progress is printed only if nothing else was printed for a while. */
class PlainLog {
    write;
    silenceMs;
    newest = '';
    timer;
    constructor(write, silenceMs = SILENCE_MS) {
        this.write = write;
        this.silenceMs = silenceMs;
    }
    line(text) {
        this.timer?.refresh();
        this.write(text);
    }
    /** @param line what goes on; '' where it has ended */
    progress(line) {
        this.newest = line;
        if (line !== '') {
            this.timer ??= setInterval(() => this.write(`  … ${this.newest}`), this.silenceMs).unref();
            return;
        }
        clearInterval(this.timer);
        this.timer = undefined;
    }
}


/***/ }),

/***/ 58866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
/** The values that are hidden in everything that this project prints or writes. */
class Secrets {
    values = new Set();
    add(secret) {
        if (secret === '')
            return;
        for (const value of [secret, encodeURIComponent(secret)])
            this.values.add(value);
    }
    /** The text with `***` in place of each secret, as it is and as a URL has it. */
    masked(text) {
        return [...this.values].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    }
}


/***/ }),

/***/ 21949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ collectLogs),
/* harmony export */   S6: () => (/* binding */ errorLines),
/* harmony export */   _v: () => (/* binding */ LOG_SERVICES),
/* harmony export */   oo: () => (/* binding */ CONTAINER_LOGS),
/* harmony export */   pp: () => (/* binding */ relevantLines)
/* harmony export */ });
/* unused harmony export serviceOfLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** The logs of a service; `container` is supervisord and what it does with the programs, `emulator` the embedded engine. */
const LOG_SERVICES = [
    'container',
    'mysqld',
    'cloudstack',
    'cloudstack-ui',
    'cloudstack-usage',
    'emulator',
];
/** Those of a service in a container. */
const CONTAINER_LOGS = LOG_SERVICES.filter((name) => name !== 'emulator');
/** What reads the logs that programs have beside the container's own, which carries them mixed. */
const LOG_FILES = {
    mysqld: (lines) => ['tail', '-n', String(lines), '/var/log/mysql/error.log'],
    // It has a hundred debug lines for each error.
    cloudstack: () => ['grep', '-E', ' (ERROR|FATAL) ', '/root/vmops.log'],
    'cloudstack-usage': (lines) => ['tail', '-n', String(lines), '/var/log/cloudstack/usage/usage.log'],
};
const SUPERVISORD_LINE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:INFO|WARN|CRIT|ERRO|DEBG) |supervisor\/options\.py/;
const USAGE_LINE = /^\[cloudstack-usage\] /;
const UI_LINE = /^(?:> |\s*npm |.*vue-cli-service)/;
const RELEVANT = /error|exception|fail|fatal|warn|refused|denied|killed|out of memory|no space|exited|gave up/i;
/** Which service wrote a line of the container's log. */
function serviceOfLine(line) {
    if (SUPERVISORD_LINE.test(line))
        return 'container';
    if (USAGE_LINE.test(line))
        return 'cloudstack-usage';
    if (UI_LINE.test(line))
        return 'cloudstack-ui';
    return 'cloudstack';
}
/**
 * The last lines of each service's log, empty ones left out. A container that has stopped still has its
 * own log, but no files can be read in it.
 */
async function collectLogs(containers, container, lines) {
    const logs = new Map(CONTAINER_LOGS.map((service) => [service, []]));
    for (const line of await containers.logs(container, lines * CONTAINER_LOGS.length))
        logs.get(serviceOfLine(line))?.push(line);
    for (const service of CONTAINER_LOGS) {
        const command = LOG_FILES[service]?.(lines);
        if (command)
            logs.get(service)?.push(...(await linesOf(containers, container, command)));
    }
    for (const [service, found] of logs) {
        if (found.length === 0)
            logs.delete(service);
        else
            logs.set(service, found.slice(-lines));
    }
    return logs;
}
/** The lines with errors, else the last ones: `count` for each service. */
function relevantLines(logs, count) {
    const chosen = [...logs].map(([service, lines]) => {
        const errors = errorLines(lines);
        const last = (errors.length > 0 ? errors : lines).slice(-count);
        return [service, last.map((line) => line.slice(0, 400))];
    });
    return new Map(chosen);
}
function errorLines(lines) {
    return lines.filter((line) => RELEVANT.test(line));
}
async function linesOf(containers, container, command) {
    try {
        const result = await containers.exec(container, command, { timeoutSeconds: 10 });
        return result.code === 0 ? result.stdout.split('\n').filter(Boolean) : [];
    }
    catch (error) {
        return [`${command.at(-1)} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 41306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsBefore),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22733);

const UNITS = {
    m: { months: 0, seconds: 60 },
    h: { months: 0, seconds: 3600 },
    d: { months: 0, seconds: 86_400 },
    w: { months: 0, seconds: 604_800 },
    mo: { months: 1, seconds: 0 },
    y: { months: 12, seconds: 0 },
};
const SPAN = /^(?:\d{1,6}(?:mo|[mhdwy]))+$/;
/** @returns the span in a text such as `30d`, `12h` or `1mo15d`; undefined if it is none */
function parseSpan(text) {
    if (!SPAN.test(text))
        return undefined;
    const span = { months: 0, seconds: 0 };
    for (const [, count, unit] of text.matchAll(/(\d+)(mo|[mhdwy])/g)) {
        const { months, seconds } = UNITS[unit];
        span.months += Number(count) * months;
        span.seconds += Number(count) * seconds;
    }
    return span;
}
/** Seconds that a span covers when it ends at a moment: months are as long as the calendar has them. */
function secondsBefore(moment, { months, seconds }, timezone) {
    const end = Math.floor(moment / 1000) * 1000;
    // The zone's clock may have changed within the months, and then they are an hour longer or shorter.
    return (end - (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBefore */ .jL)(end, months, timezone)) / 1000 + seconds;
}


/***/ }),

/***/ 22733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   EJ: () => (/* binding */ isoWallClock),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
/* unused harmony export momentOf */
/** Calendar arithmetic in a time zone, as the usage server's job does it (java.util.Calendar). Moments are epoch milliseconds. */
const MINUTE = 60_000;
const OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/;
/** Whether Java knows a zone by this name, which it else takes for GMT: `Europe/Berlin`, `GMT+5:30`. */
function isTimezone(name) {
    if (OFFSET.test(name))
        return true;
    if (!/[A-Z]/.test(name))
        return false;
    try {
        const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
        // Java minds the case; a name that is another's alias comes back as that one.
        return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The wall clock of a zone; Java takes an unknown zone for GMT. */
function wallClock(moment, timezone) {
    const shifted = new Date(moment + offsetOf(moment, timezone));
    return {
        year: shifted.getUTCFullYear(),
        month: shifted.getUTCMonth() + 1,
        day: shifted.getUTCDate(),
        hour: shifted.getUTCHours(),
        minute: shifted.getUTCMinutes(),
        second: shifted.getUTCSeconds(),
    };
}
/** `2026-11-24T14:00:00`, as a zone's clock shows it. */
function isoWallClock(moment, timezone) {
    return new Date(moment + offsetOf(moment, timezone)).toISOString().slice(0, 19);
}
/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
function momentOf(clock, timezone) {
    const { year, month, day, hour, minute, second } = clock;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const guess = asUtc - offsetOf(asUtc, timezone);
    return asUtc - offsetOf(guess, timezone);
}
function startOfDay(moment, timezone) {
    return momentOf({ ...wallClock(moment, timezone), hour: 0, minute: 0, second: 0 }, timezone);
}
/** The first and the last second of a date such as `2026-11-24`. */
function dayIn(date, timezone) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
    // A day is as long as its clock says; Date.UTC takes the day after a month's last one.
    const next = momentOf({ ...midnight, day: day + 1 }, timezone);
    return { start: momentOf(midnight, timezone), end: next - 1000 };
}
function startOfHour(moment, timezone) {
    const { minute } = wallClock(moment, timezone);
    return startOfMinute(moment) - minute * MINUTE;
}
function startOfMinute(moment) {
    return Math.floor(moment / MINUTE) * MINUTE;
}
/** The same time of the day some months before; a day that the month lacks is its last one. */
function monthsBefore(moment, months, timezone) {
    const clock = wallClock(moment, timezone);
    const index = clock.year * 12 + clock.month - 1 - months;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const day = Math.min(clock.day, new Date(Date.UTC(year, month, 0)).getUTCDate());
    return momentOf({ ...clock, year, month, day }, timezone);
}
/** Milliseconds by which a zone's clock is ahead of UTC at a moment. */
function offsetOf(moment, timezone) {
    const fixed = OFFSET.exec(timezone);
    if (fixed) {
        const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
        return (fixed[1] === '-' ? -minutes : minutes) * MINUTE;
    }
    const parts = Object.fromEntries(formatter(timezone)
        .formatToParts(moment)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
/** Making one takes longer than all that is done with it. */
const formatters = new Map();
function formatter(timezone) {
    const made = formatters.get(timezone) ?? newFormatter(timezone);
    formatters.set(timezone, made);
    return made;
}
function newFormatter(timezone) {
    const options = {
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
    };
    try {
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: timezone });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
    }
}


/***/ }),

/***/ 98885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ parseWindows),
/* harmony export */   k4: () => (/* binding */ lastWindowEnd),
/* harmony export */   ub: () => (/* binding */ jobRuns)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22733);

const MINUTE = 60_000;
/** The job's ranges that mean the hour and the day before (UsageManagerImpl's HOURLY_TIME, DAILY_TIME). */
const HOURLY = 60;
const DAILY = 1440;
/** With `auto`, the most windows before the next larger size is taken. */
const MOST_WINDOWS = 100;
function parseWindows(text) {
    if (text === 'auto' || text === 'hourly' || text === 'daily')
        return text;
    if (!/^[1-9]\d{0,5}$/.test(text))
        return undefined;
    return named(Number(text));
}
/**
 * The aggregation ranges with which the job has to run, one run after the other, so that all time up to the last full
 * minute is metered.
 *
 * Whole hours and days are two runs: the first ends with the last full hour or day, the second is one shorter window
 * for what is left.
 *
 * @returns minutes a run; empty if there is nothing to do
 */
function jobRuns(windows, open) {
    const end = (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfMinute */ .ci)(open.now);
    const from = open.from ?? end - open.range * MINUTE;
    if (from >= end)
        return [];
    const size = windows === 'auto' ? fitting((end - from) / MINUTE, open.range) : windows;
    if (typeof size === 'number')
        return [size];
    const whole = size === 'daily' ? (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(end, open.timezone) : (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfHour */ .Qr)(end, open.timezone);
    return [
        ...(from < whole ? [size === 'daily' ? DAILY : HOURLY] : []),
        ...(whole < end ? [oneWindow(end - Math.max(from, whole))] : []),
    ];
}
/** Where the last window ends that the job makes with a range of so many minutes (UsageManagerImpl.runInContextInternal). */
function lastWindowEnd({ now, range, timezone }) {
    if (range === DAILY)
        return (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(now, timezone);
    return range === HOURLY ? (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfHour */ .Qr)(now, timezone) : (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfMinute */ .ci)(now);
}
function fitting(minutes, range) {
    if (minutes / range <= MOST_WINDOWS)
        return named(range);
    return minutes / HOURLY <= MOST_WINDOWS ? 'hourly' : 'daily';
}
function named(minutes) {
    if (minutes === HOURLY)
        return 'hourly';
    return minutes === DAILY ? 'daily' : minutes;
}
/** A range that covers a time in one window, also where the minute turns meanwhile; never one with another meaning. */
function oneWindow(millis) {
    const minutes = Math.ceil(millis / MINUTE) + 2;
    return typeof named(minutes) === 'number' ? minutes : minutes + 1;
}


/***/ }),

/***/ 96200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ NAMED_ZONES),
/* harmony export */   LK: () => (/* binding */ zoneLabel),
/* harmony export */   QJ: () => (/* binding */ isZoneName)
/* harmony export */ });
/** Descriptions that every simulator image has. */
const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'];
function isZoneName(text) {
    return NAMED_ZONES.includes(text);
}
/** What a message calls the zone. */
function zoneLabel(zone) {
    if (zone.kind === 'file')
        return zone.path;
    return zone.kind === 'named' ? zone.name : 'none';
}


/***/ })

};
