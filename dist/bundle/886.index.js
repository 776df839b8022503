export const id = 886;
export const ids = [886];
export const modules = {

/***/ 47410:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/invocation.js
var invocation = __webpack_require__(68436);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/options.js
var options = __webpack_require__(12595);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/outputs.js
var src_outputs = __webpack_require__(91518);
// EXTERNAL MODULE: ./.cache/tsc/src/service/container.js
var container = __webpack_require__(86643);
// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded.js
var embedded = __webpack_require__(69448);
// EXTERNAL MODULE: ./.cache/tsc/src/service/endpoints.js
var service_endpoints = __webpack_require__(50090);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __webpack_require__(21949);
// EXTERNAL MODULE: ./.cache/tsc/src/service/running.js
var service_running = __webpack_require__(991);
// EXTERNAL MODULE: ./.cache/tsc/src/stopwatch.js
var stopwatch = __webpack_require__(11671);
// EXTERNAL MODULE: ./.cache/tsc/src/up.js
var up = __webpack_require__(78255);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli/service-commands.js










async function upCommand({ settings, values, json, distribution, reporter, signal, }) {
    const { outputs } = await (0,up.up)({
        settings,
        distribution,
        reporter,
        signal,
        zoneIsDefault: values.zone === undefined,
        mayEmbed: true,
        removesFailed: true,
    });
    (0,invocation/* printResult */.RS)(outputs, json);
    if (json)
        return invocation/* EXIT */.dc.ok;
    (0,invocation/* print */.yy)('');
    (0,invocation/* print */.yy)(Object.entries((0,src_outputs/* environmentOf */.p)(outputs))
        .map(([name, value]) => `export ${name}='${value}'`)
        .join('\n'));
    return invocation/* EXIT */.dc.ok;
}
/** Finds or makes the image, and starts nothing that stays. */
async function imageCommand({ settings, json, distribution, reporter, signal, }) {
    const choice = await (0,up/* chooseImage */.N)({ settings, distribution, reporter, signal, mayEmbed: false }, new stopwatch/* Stopwatch */.e());
    if (choice === 'embedded')
        throw new errors/* InputError */.dz(['engine: "embedded" has no image: use docker or podman']);
    const { reference, digest, source, prepared } = choice.image;
    const zone = prepared && { 'prepared-zone': prepared.zone };
    return (0,invocation/* printResult */.RS)({ image: reference, 'image-digest': digest, source, ...zone }, json);
}
function prepareCommand(invocation) {
    return imageCommand({ ...invocation, settings: { ...invocation.settings, prepared: true } });
}
async function statusCommand({ settings, json, signal }) {
    const found = await (0,service_running/* findService */.Ln)(settings.name, settings.engine, signal);
    if (!found) {
        (0,invocation/* print */.yy)(json
            ? JSON.stringify({ name: settings.name, state: 'absent' })
            : `${settings.name}: nothing is running`);
        return invocation/* EXIT */.dc.notRunning;
    }
    const isEmbedded = 'embedded' in found;
    const running = isEmbedded || found.container.status === 'running';
    const endpoints = isEmbedded ? found.embedded : (0,container/* containerEndpoints */.IK)(found.container);
    const urls = (running && endpoints) || service_endpoints/* NOWHERE */.JW;
    const status = {
        name: settings.name,
        engine: isEmbedded ? 'embedded' : found.engine.name,
        state: isEmbedded ? 'running' : found.container.status,
        'api-url': urls.apiUrl,
        'integration-url': urls.integrationUrl,
        'ui-url': urls.uiUrl,
    };
    (0,invocation/* printResult */.RS)(status, json);
    return running ? invocation/* EXIT */.dc.ok : invocation/* EXIT */.dc.notRunning;
}
async function logsCommand({ settings, positionals, reporter, signal }) {
    const [service] = positionals;
    if (service && !service_logs/* LOG_SERVICES */._v.includes(service)) {
        throw new errors/* InputError */.dz([`${JSON.stringify(service)} has no log: use one of ${service_logs/* LOG_SERVICES */._v.join(', ')}`]);
    }
    const found = await (0,service_running/* findService */.Ln)(settings.name, settings.engine, signal);
    if (!found)
        return notRunning(settings.name);
    if ('embedded' in found)
        return (0,invocation/* print */.yy)((await (0,embedded/* embeddedLog */.RZ)(settings.name, 1000)).join('\n'));
    const { id, status } = found.container;
    if (status !== 'running')
        reporter.warning(`The container ${settings.name} is ${status}: only its own log can be read, not those of its programs`);
    const logs = await (0,service_logs/* collectLogs */.Qo)(found.engine, id, 1000);
    for (const [name, lines] of logs) {
        if (!service || service === name)
            (0,invocation/* print */.yy)(lines.map((line) => (service ? line : `${name} | ${line}`)).join('\n'));
    }
    return invocation/* EXIT */.dc.ok;
}
async function downCommand({ settings }) {
    const removed = await (0,service_running/* down */.TR)(settings.name, settings.engine);
    return (0,invocation/* print */.yy)(removed ? `${settings.name}: removed` : `${settings.name}: nothing was running`);
}
function notRunning(name) {
    (0,invocation/* print */.yy)(`${name}: nothing is running`);
    return invocation/* EXIT */.dc.notRunning;
}

// EXTERNAL MODULE: ./.cache/tsc/src/distribution.js
var distribution = __webpack_require__(71816);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __webpack_require__(25367);
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
// EXTERNAL MODULE: ./.cache/tsc/src/usage/inputs.js
var usage_inputs = __webpack_require__(15543);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli.js












/** What is called seldom is loaded only then. */
const COMMANDS = {
    up: upCommand,
    image: imageCommand,
    prepare: prepareCommand,
    status: statusCommand,
    logs: logsCommand,
    down: downCommand,
    zone: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(547), __webpack_require__.e(365), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 92512))).zoneCommand(invocation),
    usage: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(461), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 23834))).usageCommand(invocation),
};
const cli_distribution = (0,distribution/* distributionOf */.A)();
const cli_interrupt = (0,interrupt/* onInterrupt */.n)('Interrupted');
async function run(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args);
    if (values.version)
        return (0,invocation/* print */.yy)(version());
    const [command, ...rest] = positionals;
    if (values.help || command === undefined)
        return (0,invocation/* print */.yy)((0,options/* help */.yj)());
    const action = COMMANDS[command];
    if (!action)
        throw new errors/* InputError */.dz([
            `${JSON.stringify(command)} is not a command: use one of ${Object.keys(COMMANDS).join(', ')}`,
        ]);
    // Options of usage may be called as others that mean something else.
    const isTaken = (name) => command === 'usage' && usage_inputs/* USAGE_INPUTS */.c.some((input) => input.name === name);
    const zone = command === 'zone' ? (rest[1] ?? values.zone) : values.zone;
    const given = { ...values, zone, settings: await (0,options/* settingsText */.JV)(values) };
    const settings = await (0,inputs/* parseSettings */.P$)((name) => isTaken(name) ? '' : String(given[name] ?? options/* DEFAULTS */.zY[name] ?? ''));
    const reporter = new ConsoleReporter({ quiet: values.quiet === true });
    return action({
        settings,
        values,
        positionals: rest,
        json: values.json === true,
        distribution: cli_distribution,
        reporter,
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
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   JV: () => (/* binding */ settingsText),
/* harmony export */   PZ: () => (/* binding */ USAGE_VERBS),
/* harmony export */   yj: () => (/* binding */ help),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony exports OPTIONS, USAGE_OPTIONS */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25367);
/* harmony import */ var _service_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21949);
/* harmony import */ var _usage_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15543);






/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env', 'summary']);
const OPTIONS = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));
/** Where the command line's default differs: on a developer's machine, a zone is wanted. */
const DEFAULTS = { zone: 'advanced' };
/** Where an option means something else than the input. */
const DESCRIPTIONS = {
    settings: 'File of CloudStack settings that apply from its first start on, one NAME=VALUE per line',
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
];
const USAGE_OPTIONS = _usage_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .USAGE_INPUTS */ .c.filter(({ name }) => !USAGE_VERBS.includes(name) && name !== 'fresh');
/** @throws InputError for an option that there is not */
function parseOptions(args) {
    const flags = {
        fresh: { type: 'boolean' },
        isrecursive: { type: 'boolean' },
        includetags: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean', short: 'q' },
    };
    const named = [...OPTIONS, ...USAGE_OPTIONS].map(({ name }) => [name, { type: 'string' }]);
    const options = {
        ...Object.fromEntries(named),
        ...flags,
        output: { type: 'string' },
        setting: { type: 'string', multiple: true },
    };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args, allowPositionals: true, options });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([`${error.message} (see --help)`]);
    }
}
/**
 * The input `settings`: the lines of the file that `--settings` names, and each `--setting`.
 *
 * @throws InputError if the file cannot be read
 */
async function settingsText({ settings, setting = [] }) {
    const file = settings === undefined
        ? ''
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(String(settings), 'utf8').catch((error) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([`settings: the file cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`]);
        });
    return [file, ...[setting].flat()].join('\n');
}
function help() {
    const options = [...OPTIONS, ...USAGE_OPTIONS].map(({ name, description, default: value }) => {
        const shown = DEFAULTS[name] ?? value;
        return `  --${name.padEnd(26)}${DESCRIPTIONS[name] ?? description}${shown && ` (${shown})`}`;
    });
    return [
        'Usage: cloudstack-usage <command> [options]',
        '',
        'Commands:',
        '  up               start CloudStack with its usage server and wait until it is ready',
        '  image            find or build the usage image without starting it',
        '  prepare          find or make the prepared image that up --prepared true starts from',
        '  status           show what is running; the exit code is 3 if nothing is',
        `  logs [service]   print the last log lines of all services, or of one: ${_service_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_SERVICES */ ._v.join(', ')}`,
        '  down             remove the container and its anonymous volumes',
        '  zone plan ZONE   show how a zone would be deployed; ZONE is a name or a file',
        '  zone deploy ZONE deploy a zone in the running service; what already exists is kept',
        '  zone list        list the zones',
        '  usage generate   meter everything up to the last full minute (--fresh: also what was just made)',
        '  usage advance 30d    let billing time pass, and meter it (such as 12h, 3mo or 1y)',
        '  usage scenario WHAT  make resources: all-types, load, or a YAML file',
        '  usage records    print the usage records (select them with --type, --account and others)',
        '  usage report     print a summary of the usage, and write a page with charts',
        '  usage expect FILE    check the records and the quota against expectations',
        '  usage quota FILE     set quota tariffs and add credits',
        '  usage types      list the usage types of this CloudStack version',
        '',
        'Options:',
        ...options,
        `  ${'--setting NAME=VALUE'.padEnd(28)}one more setting; can be repeated`,
        `  ${'--output'.padEnd(28)}file for the usage records (stdout) or the report (usage-report.html)`,
        `  ${'--json'.padEnd(28)}print one JSON object to stdout`,
        `  ${'--quiet'.padEnd(28)}show only warnings and errors, no progress`,
        `  ${'--help, --version'.padEnd(28)}print this text, or the version`,
        '',
        'Colours are used on terminals. NO_COLOR switches them off, FORCE_COLOR switches them on.',
        'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing is running, 130 interrupted',
    ].join('\n');
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   Y4: () => (/* binding */ preparingDirectory),
/* harmony export */   uG: () => (/* binding */ preparingName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28409);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86643);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69448);







/** Looks for a service of this project by its name, on every engine that `choice` allows: the embedded one first. */
async function findService(name, choice, signal) {
    const embedded = mayBeEmbedded(choice) ? await (0,_embedded_js__WEBPACK_IMPORTED_MODULE_6__/* .findEmbedded */ .oR)(name) : undefined;
    if (embedded)
        return { embedded };
    const [first] = await findContainers([name], choice, signal);
    return first;
}
/** The container in which a prepared image is made for a service. */
function preparingName(name) {
    return `${name}-prepare`;
}
/** Where the state of a prepared image is while it is made and no cache keeps it: `down` finds what a killed run left. */
function preparingDirectory(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache', 'cloudstack-usage', preparingName(name));
}
/**
 * Removes whatever has the name on every engine that `choice` allows, with its anonymous volumes, and what preparing its
 * image left.
 *
 * @returns whether there was a service
 */
async function down(name, choice) {
    const wasEmbedded = mayBeEmbedded(choice) && (await (0,_embedded_js__WEBPACK_IMPORTED_MODULE_6__/* .stopEmbedded */ .vC)(name));
    const found = await findContainers([name, preparingName(name)], choice);
    await Promise.all(found.map(({ engine, container }) => engine.containers.remove(container.id)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(preparingDirectory(name), { recursive: true, force: true });
    return wasEmbedded || found.some(({ container }) => container.name === name);
}
function mayBeEmbedded(choice) {
    return choice === 'auto' || choice === 'embedded';
}
async function findContainers(names, choice, signal) {
    const engines = choice === 'embedded' ? [] : await enginesIfAny(choice, signal);
    const places = engines.flatMap((engine) => names.map((name) => ({ engine, name })));
    const found = await Promise.all(places.map(async ({ engine, name }) => {
        const container = await (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .findContainer */ .FA)(engine, name, signal);
        return container && { engine, container };
    }));
    return found.filter((each) => each !== undefined);
}
/** With `auto`, no engine at all simply means that nothing runs on one. */
async function enginesIfAny(choice, signal) {
    try {
        return await (0,_engine_select_js__WEBPACK_IMPORTED_MODULE_3__/* .answeringEngines */ .E)(choice, signal);
    }
    catch (error) {
        if (choice === 'auto' && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EngineUnavailableError */ .DG)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 15543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ USAGE_INPUTS),
/* harmony export */   s: () => (/* binding */ parseUsageSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53982);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41306);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98885);




/** The inputs of `usage/action.yml` without those that find the service; a test compares them. */
const USAGE_INPUTS = [
    { name: 'quota', default: '', description: 'YAML file with quota tariffs to set and credits to add' },
    { name: 'scenario', default: '', description: 'Resources to make: all-types, load, or a YAML file' },
    {
        name: 'advance',
        default: '',
        description: 'Billing time to let pass and meter, such as 30d, 12h or 3mo',
    },
    { name: 'generate', default: 'false', description: 'Meter everything up to the last full minute' },
    {
        name: 'fresh',
        default: 'false',
        description: 'With generate: also meter what was made within this minute',
    },
    {
        name: 'windows',
        default: 'auto',
        description: "Length of each record's window: hourly, daily, a number of minutes, or auto",
    },
    { name: 'records', default: '', description: 'File for the usage records' },
    { name: 'format', default: 'json', description: 'Format of the records: json, ndjson or csv' },
    { name: 'report', default: '', description: 'File for the usage report, an HTML page' },
    {
        name: 'start',
        default: '',
        description: 'Only records from this time on, such as 2026-11-24 or 2026-11-24T14:00:00Z',
    },
    { name: 'end', default: '', description: 'Only records up to this time' },
    { name: 'type', default: '', description: 'Only records of this usage type (id or name)' },
    {
        name: 'usageid',
        default: '',
        description: 'Only records of the resource with this id; needs type',
    },
    { name: 'account', default: '', description: 'Only records of this account' },
    {
        name: 'domain',
        default: '',
        description: 'Only records of this domain, such as acme/sales; with account: the domain of that account',
    },
    { name: 'isrecursive', default: 'false', description: 'With domain: also records of its subdomains' },
    { name: 'projectid', default: '', description: 'Only records of the project with this id' },
    { name: 'includetags', default: 'false', description: 'Add the tags of the resource to each record' },
    { name: 'expect', default: '', description: 'YAML file with expectations for the records and the quota' },
];
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;
/**
 * Reads and validates the inputs of usage.
 *
 * @param read the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
function parseUsageSettings(read) {
    const { take, problems } = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inputReader */ .cN)(USAGE_INPUTS, read);
    const text = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((value) => value);
    const settings = {
        quota: take('quota', text),
        scenario: take('scenario', text),
        advance: take('advance', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(span)),
        generate: take('generate', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        fresh: take('fresh', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        windows: take('windows', windows),
        records: take('records', text),
        format: take('format', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('json', 'ndjson', 'csv')),
        report: take('report', text),
        start: take('start', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(dateInput)),
        end: take('end', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(dateInput)),
        type: take('type', text),
        usageid: take('usageid', text),
        account: take('account', text),
        domain: take('domain', text),
        isrecursive: take('isrecursive', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        projectid: take('projectid', text),
        includetags: take('includetags', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        expect: take('expect', text),
    };
    problems.push(...conflicts(settings));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return settings;
}
/** What CloudStack refuses together (UsageServiceImpl.getUsageRecords), or would ignore. */
function conflicts({ type, usageid, account, domain, isrecursive, projectid }) {
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
    const found = (0,_span_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpan */ .w)(text);
    if (!found)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a time: use one such as 30d, 12h, 90m, 2w, 3mo or 1y');
    return found;
}
function windows(text) {
    const found = (0,_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWindows */ .hM)(text);
    if (!found)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a window: use auto, hourly, daily, or minutes from 1 to 999999');
    return found;
}
function dateInput(text) {
    const moment = Date.parse(text);
    if (!MOMENT.test(text) || Number.isNaN(moment))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a time: use one such as 2026-11-24 or 2026-11-24T14:00:00Z');
    return text.length === 10 ? { date: text } : { moment };
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

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
