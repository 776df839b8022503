export const id = 473;
export const ids = [473,671];
export const modules = {

/***/ 79679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/** HTML; anything else that is put into it is text. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** HTML with values in it: text is escaped, for elements and for quoted attributes. */
function html({ raw }, ...values) {
    return new Markup(raw.map((part, index) => (index === 0 ? part : `${textOf(values[index - 1])}${part}`)).join(''));
}
/** JSON inside a script element: nothing in it can end the element or be taken for markup. */
function json(value) {
    return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
function textOf(value = '') {
    if (value instanceof Markup)
        return value.text;
    if (typeof value === 'object')
        return value.map(({ text }) => text).join('');
    return escaped(String(value));
}
/** Text for HTML: an element's content or a quoted attribute. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
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

/***/ 26721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XO: () => (/* binding */ parseActionSettings),
  P$: () => (/* binding */ parseSettings)
});

// UNUSED EXPORTS: ACTION_INPUTS

// EXTERNAL MODULE: ./.cache/tsc/src/inputs/reader.js
var reader = __webpack_require__(61881);
;// CONCATENATED MODULE: ./.cache/tsc/src/inputs/action.js

/** What only a workflow needs. */
const ACTION = {
    cache: {
        name: 'cache',
        default: 'true',
        description: "Keep the built image in GitHub's cache if that saves a pull",
        read: reader/* boolean */.zM,
    },
    cleanup: {
        name: 'cleanup',
        default: 'true',
        description: 'Remove the container and its anonymous volumes after the job',
        read: reader/* boolean */.zM,
    },
    exportEnv: {
        name: 'export-env',
        default: 'true',
        description: 'Export the API URL and the keys as environment variables',
        read: reader/* boolean */.zM,
    },
    summary: {
        name: 'summary',
        default: 'true',
        description: 'Write a job summary: where CloudStack runs, or why it does not',
        read: reader/* boolean */.zM,
    },
};

// EXTERNAL MODULE: ./.cache/tsc/src/inputs/connection.js
var connection = __webpack_require__(98010);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/service.js
var service = __webpack_require__(27547);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/zone.js
var zone = __webpack_require__(73116);
;// CONCATENATED MODULE: ./.cache/tsc/src/inputs/settings.js





/** The inputs of `action.yml`, in its order. */
const ACTION_INPUTS = { ...service/* SERVICE */.Y, ...zone/* ZONE */.z6, ...connection/* CONNECTION */.h, ...ACTION };
/**
 * Reads what a run needs, and the file that `zone` names.
 *
 * @param textOf the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
async function parseSettings(textOf) {
    return completed(await (0,reader/* parseInputs */.TL)({ ...service/* SERVICE */.Y, ...zone/* ZONE */.z6, ...connection/* CONNECTION */.h }, textOf, conflicts));
}
/** The same with what only a workflow needs; for the action. */
async function parseActionSettings(textOf) {
    return completed(await (0,reader/* parseInputs */.TL)(ACTION_INPUTS, textOf, conflicts));
}
/** With what follows from several inputs: the base image, and the administrator's fixed keys, if there are any. */
function completed({ adminApiKey, adminSecretKey, ...given }) {
    const adminKeys = adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined;
    return { ...given, baseImage: given.baseImage ?? (0,service/* officialImage */.F)(given.csVersion), adminKeys };
}
function conflicts(given) {
    return [...imageConflicts(given), ...portConflicts(given), ...keyConflicts(given)];
}
function imageConflicts({ image, baseImage }) {
    if (!image || !baseImage)
        return [];
    return [`image: ${JSON.stringify(image)} and base-image cannot be used together: set only one of them`];
}
function portConflicts({ apiPort, integrationPort, ui, uiPort }) {
    const ports = Object.entries({ apiPort, integrationPort, ...(ui && { uiPort }) });
    return ports.flatMap(([key, value], index) => {
        const earlier = ports.slice(0, index).find(([, other]) => other === value && Number(value) > 0);
        if (!earlier)
            return [];
        const [name, other] = [key, earlier[0]].map((of) => service/* SERVICE */.Y[of].name);
        return [`${name}: "${value}" is also the port of ${other}: use different ports, or 0 for a free one`];
    });
}
/** Both or neither, unless one of them is wrong. */
function keyConflicts(given) {
    if (!('adminApiKey' in given && 'adminSecretKey' in given))
        return [];
    if ((given.adminApiKey === undefined) === (given.adminSecretKey === undefined))
        return [];
    return ['admin-api-key and admin-secret-key belong together: set both, or neither'];
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

/***/ 94473:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/tsc/src/distribution.js
var distribution = __webpack_require__(71816);
// EXTERNAL MODULE: ./.cache/tsc/src/image/cache.js
var cache = __webpack_require__(68416);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/settings.js + 1 modules
var inputs_settings = __webpack_require__(26721);
// EXTERNAL MODULE: ./.cache/tsc/src/interrupt.js
var interrupt = __webpack_require__(69303);
// EXTERNAL MODULE: ./.cache/tsc/src/outputs.js
var src_outputs = __webpack_require__(91518);
// EXTERNAL MODULE: ./.cache/tsc/src/report/actions.js
var actions = __webpack_require__(29044);
// EXTERNAL MODULE: ./.cache/tsc/src/report/fail-step.js
var fail_step = __webpack_require__(1174);
// EXTERNAL MODULE: ./.cache/tsc/src/report/step-summary.js
var step_summary = __webpack_require__(532);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __webpack_require__(62910);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
// EXTERNAL MODULE: ./.cache/tsc/src/report/markup.js
var markup = __webpack_require__(89567);
;// CONCATENATED MODULE: ./.cache/tsc/src/report/timeline.js

/** What the stages of {@link Stopwatch} are, for who has not read the code. */
const STAGES = {
    engine: 'container engine answers',
    image: 'image found or made',
    start: 'container started',
    ready: 'CloudStack and usage server ready',
    zone: 'zone ready',
};
/**
 * The stages of a run as a Mermaid diagram, the slowest marked. Times are those of a clock that begins at midnight:
 * Mermaid knows no duration from zero, and takes numbers for the reader's local time.
 *
 * @param timings seconds by stage, one after the other, without their total
 */
function timeline(timings) {
    const stages = Object.entries(timings);
    const slowest = Math.max(...stages.map(([, seconds]) => seconds));
    let begin = 0;
    const bars = stages.map(([stage, seconds]) => {
        const [mark, word] = seconds === slowest ? ['crit, ', ', the slowest'] : ['', ''];
        const bar = `${label(STAGES[stage] ?? stage)} (${(0,duration/* formatSeconds */.X)(seconds)}${word}) :${mark}${clock(begin)}, ${milliseconds(seconds)}ms`;
        begin += seconds;
        return bar;
    });
    return ['gantt', 'dateFormat HH:mm:ss.SSS', 'axisFormat %M:%S', ...bars].join('\n');
}
/** A colon ends a name, and some words and signs mean something to Mermaid. */
function label(name) {
    const plain = name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim();
    return /^(section|title|click|end|accTitle|accDescr|todayMarker|excludes|includes|weekday|weekend|vert)\b/i.test(plain)
        ? `stage ${plain}`
        : plain;
}
/** No bar is without width. */
function milliseconds(seconds) {
    return Math.max(1, Math.round(seconds * 1000));
}
function clock(seconds) {
    return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/report/summary.js





/** Characters of a digest that are enough to distinguish images. */
const SHORT_DIGEST = 'sha256:'.length + 12;
/** So that a summary stays far below GitHub's limit of 1 MiB a step. */
const MOST_LINES = 50;
const LONGEST_SENTENCE = 2000;
/**
 * Where CloudStack runs, how long each stage took, and what to do next.
 *
 * @param exportsEnv whether the next steps have the URL and keys in their environment
 */
function readySummary({ outputs, engine, passedAfter }, exportsEnv) {
    const { total, ...stages } = JSON.parse(outputs.timings);
    const checks = [...passedAfter].map(([name, seconds]) => [`✓ ${(0,markup/* escaped */.Mk)(name)}`, (0,duration/* formatSeconds */.X)(seconds)]);
    return [
        `<h3>CloudStack ${(0,markup/* escaped */.Mk)(outputs['cs-version'])} is ready after ${(0,duration/* formatSeconds */.X)(total ?? 0)}</h3>`,
        (0,markup/* table */.tp)(whereItRuns(outputs, engine)),
        (0,markup/* fenced */.OF)('mermaid', timeline(stages)),
        (0,markup/* folded */.TM)(`${checks.length} readiness checks`, (0,markup/* table */.tp)(checks, ['Check', 'Passed after'])),
        (0,markup/* folded */.TM)('What to do next: curl, cmk, Terraform, Ansible, cs', nextSteps(outputs, exportsEnv)),
    ].join('\n\n');
}
/** Why CloudStack is not there, what was missing, and what the services said last. */
function failureSummary(error) {
    const sentence = error instanceof errors/* UserError */.yo ? error.message : `Unexpected failure: ${(0,errors/* messageOf */.bD)(error)}`;
    return [
        '<h3>CloudStack is not ready</h3>',
        `<p>${(0,markup/* escaped */.Mk)(sentence.slice(0, LONGEST_SENTENCE))}</p>`,
        ...(error instanceof wait/* NotReadyError */.r1 ? notReady(error) : evidenceOf(error)),
    ].join('\n\n');
}
function whereItRuns(outputs, engine) {
    const digest = outputs['image-digest'].slice(0, SHORT_DIGEST);
    const rows = [
        ['Engine', (0,markup/* escaped */.Mk)(engine)],
        ['Image', outputs.image && `${(0,markup/* code */.aY)(outputs.image)} ${(0,markup/* code */.aY)(digest)}`],
        ['Container', outputs['container-id'] && (0,markup/* code */.aY)(outputs['container-name'])],
        ['Zone', outputs['zone-name'] && (0,markup/* escaped */.Mk)(`${outputs['zone-name']} (${outputs['network-type']})`)],
        ['API', (0,markup/* code */.aY)(outputs['api-url'])],
        ['Integration API, without keys', (0,markup/* code */.aY)(outputs['integration-url'])],
        ['UI', outputs['ui-url'] && (0,markup/* code */.aY)(outputs['ui-url'])],
    ];
    return rows.filter(([, value]) => value !== '');
}
/** Copyable lines; the keys are in the environment, and never here. */
function nextSteps(outputs, exportsEnv) {
    const url = `${outputs['integration-url']}?command=listUsageServerMetrics&response=json`;
    const tools = [
        ['curl, with the integration API', 'sh', `curl --fail '${url}'`],
        [
            'cmk',
            'sh',
            'cmk -u "$CLOUDSTACK_API_URL" -k "$CLOUDSTACK_API_KEY" -s "$CLOUDSTACK_SECRET_KEY" list zones',
        ],
        [
            'Terraform (the provider reads the environment)',
            'hcl',
            'terraform {\n  required_providers {\n    cloudstack = { source = "cloudstack/cloudstack" }\n  }\n}\nprovider "cloudstack" {}',
        ],
        [
            'Ansible (the modules read the environment)',
            'sh',
            'ansible localhost -m ngine_io.cloudstack.cs_zone_info',
        ],
        ['cs, in Python', 'sh', 'pip install cs && cs listZones'],
    ];
    const blocks = tools.map(([title, language, lines]) => `${title}\n\n${(0,markup/* fenced */.OF)(language, lines)}`);
    return [...(exportsEnv ? [] : [fromOutputs()]), ...blocks].join('\n\n');
}
function fromOutputs() {
    return [
        '`export-env` is false, so set these variables in the `env` of your step: `CLOUDSTACK_API_URL` and `CLOUDSTACK_ENDPOINT` to the output `api-url`,',
        '`CLOUDSTACK_API_KEY` and `CLOUDSTACK_KEY` to `api-key`, and `CLOUDSTACK_SECRET_KEY` and `CLOUDSTACK_SECRET` to `secret-key`.',
    ].join('\n');
}
function notReady({ missing, logs }) {
    const checks = [...missing].map(([name, reason]) => [
        `✗ ${(0,markup/* escaped */.Mk)(name)}`,
        (0,markup/* escaped */.Mk)(reason.slice(0, LONGEST_SENTENCE)),
    ]);
    const folds = [...logs].map(([service, lines]) => (0,markup/* folded */.TM)(`Last lines of ${service}`, (0,markup/* preformatted */.EC)(lines.slice(-MOST_LINES))));
    return [(0,markup/* table */.tp)(checks, ['Missing', 'Reason']), ...folds];
}
function evidenceOf(error) {
    const lines = error instanceof errors/* UserError */.yo ? error.evidence : [];
    return lines.length > 0 ? [(0,markup/* folded */.TM)('Details', (0,markup/* preformatted */.EC)(lines.slice(0, MOST_LINES)))] : [];
}

// EXTERNAL MODULE: ./.cache/tsc/src/run/up.js
var up = __webpack_require__(40117);
// EXTERNAL MODULE: ./.cache/tsc/src/state.js
var src_state = __webpack_require__(87145);
;// CONCATENATED MODULE: ./.cache/tsc/src/main.js












async function main() {
    // Known before the inputs are, so that a wrong one is summarised as well.
    const wantsSummary = !/^false$/i.test(core/* getInput */.V4('summary').trim());
    try {
        const settings = await (0,inputs_settings/* parseActionSettings */.XO)((name) => core/* getInput */.V4(name));
        const run = await bringUp(settings);
        if (wantsSummary)
            await (0,step_summary/* writeSummary */.S)(readySummary(run, settings.exportEnv));
    }
    catch (error) {
        if (wantsSummary)
            await (0,step_summary/* writeSummary */.S)(failureSummary(error));
        throw error;
    }
}
async function bringUp(settings) {
    let state;
    const run = await (0,up.up)({
        settings,
        distribution: (0,distribution/* distributionOf */.A)(),
        reporter: actions/* actionsReporter */.t,
        signal: (0,interrupt/* onInterrupt */.n)('The step was cancelled').signal,
        cache: settings.cache ? new cache/* ImageCache */.Ss(() => Promise.all(/* import() */[__webpack_require__.e(489), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 35015))) : undefined,
        zoneIsDefault: settings.zone.kind === 'none',
        mayEmbed: false,
        removesFailed: false,
        onEngine: (engine, image) => {
            state = {
                engine,
                containerName: settings.name,
                cleanup: settings.cleanup,
                image: image?.reference ?? '',
                cacheKey: image?.cacheKey ?? '',
                prepared: image?.prepared !== undefined,
                ready: false,
            };
            (0,src_state/* saveState */.L)(state);
        },
    });
    const { outputs } = run;
    if (state)
        (0,src_state/* saveState */.L)({ ...state, ready: true });
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    if (settings.exportEnv) {
        for (const [name, value] of Object.entries((0,src_outputs/* environmentOf */.p)(outputs)))
            core/* exportVariable */.dN(name, value);
    }
    core/* info */.pq(`CloudStack ${outputs['cs-version']} is ready at ${outputs['api-url']} (${outputs.timings})`);
    return run;
}
main()
    .catch(fail_step/* failStep */.v)
    .finally(() => process.exit());


/***/ }),

/***/ 91518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NO_ZONE),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/** The zone's outputs if none was deployed. */
const NO_ZONE = {
    'zone-id': '',
    'zone-name': '',
    'network-type': '',
    'service-offering-id': '',
    'template-id': '',
    'network-offering-id': '',
    'network-id': '',
};
/** Names that Terraform's provider, `cs` and Ansible read the API's URL and keys from. */
function environmentOf(outputs) {
    return {
        CLOUDSTACK_API_URL: outputs['api-url'],
        CLOUDSTACK_API_KEY: outputs['api-key'],
        CLOUDSTACK_SECRET_KEY: outputs['secret-key'],
        CLOUDSTACK_ENDPOINT: outputs['api-url'],
        CLOUDSTACK_KEY: outputs['api-key'],
        CLOUDSTACK_SECRET: outputs['secret-key'],
    };
}


/***/ }),

/***/ 89567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79679);

/**
 * What a step's summary is made of: GitHub's Markdown takes HTML, in which nothing that comes from outside is read as
 * Markdown, as long as no line of it is blank.
 */
/** Characters that one line of a log may have here. */
const LONGEST_LINE = 400;
/** Text in one line, as HTML shows it. */
function escaped(text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(text).replace(/\s+/g, ' ');
}
const code = (text) => `<code>${escaped(text)}</code>`;
/** @param rows of cells, which are HTML */
function table(rows, header = []) {
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const head = header.length > 0 ? row(header, 'th') : '';
    return `<table>${head}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}
/** Lines of a log, each cut where it is very long. */
function preformatted(lines) {
    const shown = lines
        .filter((line) => line.trim() !== '')
        .map((line) => escaped(line.slice(0, LONGEST_LINE)));
    return `<pre>${shown.join('\n')}</pre>`;
}
/** A block that GitHub highlights, or draws; its text is this project's own. */
function fenced(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
function folded(title, body) {
    return `<details><summary>${escaped(title)}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29044);



/** Adds to the step's summary, which never fails the step. */
async function writeSummary(...parts) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .secrets */ .O.masked(`${parts.join('\n\n')}\n`)).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`The summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 94424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ makeReady)
});

// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __webpack_require__(87448);
// EXTERNAL MODULE: ./.cache/tsc/src/outputs.js
var outputs = __webpack_require__(91518);
// EXTERNAL MODULE: ./.cache/tsc/src/service/global-settings.js
var global_settings = __webpack_require__(7479);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/client.js + 1 modules
var client = __webpack_require__(98403);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/api.js


const INTEGRATION_API = 'integration API (8096)';
/** The API's two doors. @param keys gets the administrator's keys, once */
function apiChecks({ apiUrl, integrationUrl }, keys, signal) {
    return [
        {
            name: INTEGRATION_API,
            judge: async () => {
                await new client/* CloudStackClient */.RA(integrationUrl, 'none', signal).call('listZones');
                return wait/* passed */.bF;
            },
        },
        {
            name: 'API with keys (8080)',
            judge: async () => {
                await new client/* CloudStackClient */.RA(apiUrl, { keys: await keys() }, signal).call('listCapabilities');
                return wait/* passed */.bF;
            },
        },
    ];
}
/** Whether the management server is still starting, by what has not passed. */
function awaitsApi(missing) {
    return missing.has(INTEGRATION_API);
}

// EXTERNAL MODULE: ./.cache/tsc/src/service/causes.js
var causes = __webpack_require__(88622);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __webpack_require__(21949);
;// CONCATENATED MODULE: ./.cache/tsc/src/run/wait.js






/** Lines of each log that are searched for the cause, and that are shown as evidence. */
const LOG_LINES = 200;
const EVIDENCE_LINES = 8;
/**
 * Waits until a service is ready; the messages are folded.
 *
 * @throws NotReadyError with the cause that the logs show, and the last relevant lines of each as evidence
 */
function waitForService(service, options) {
    const title = 'Waiting until CloudStack and its usage server are ready';
    return options.reporter.section(title, () => follow(service, options));
}
async function follow(service, options) {
    const { reporter, signal } = options;
    const keys = keySource(service, options);
    const watch = service.watch(reporter, signal);
    const checks = [...watch.checks, ...apiChecks(service.endpoints, keys, signal)];
    const observe = (missing) => watch.observe(awaitsApi(missing));
    try {
        const passedAfter = await (0,wait/* waitUntilReady */.bs)({ ...options, checks, observe });
        return { passedAfter, keys: await keys() };
    }
    catch (error) {
        if (!(error instanceof wait/* NotReadyError */.r1))
            throw error;
        throw await explained(error, service, reporter);
    }
    finally {
        watch.stop();
        reporter.progress('');
    }
}
/** Gets the administrator's keys, once; where that fails, they are asked for again in the next round. */
function keySource(service, { reporter, signal, fixedKeys }) {
    let keys;
    return () => {
        keys ??= (0,cloudstack_keys.adminKeys)(service.endpoints.apiUrl, reporter, signal, fixedKeys).catch((error) => {
            keys = undefined;
            throw error;
        });
        return keys;
    };
}
/** The failure with its cause: from the machine, or else the logs. */
async function explained({ message, missing, cause }, service, reporter) {
    const logs = await service.logs(LOG_LINES).catch((error) => {
        reporter.warning(`The logs could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    });
    // What is wrong with the machine causes all other errors in the logs.
    const known = (await service.machineTrouble()) ?? (0,causes/* knownCause */.T4)(logs);
    const sentence = known && !message.includes(known) ? `${message}. Likely cause: ${known}` : message;
    return new wait/* NotReadyError */.r1(sentence, missing, cause, (0,service_logs/* relevantLines */.pp)(logs, EVIDENCE_LINES));
}

;// CONCATENATED MODULE: ./.cache/tsc/src/run/ready.js




/**
 * Brings a service from its start to its use: waits for it, gets the keys, verifies what it was started with, and deploys
 * its zone.
 *
 * @throws UserError at the first of these that fails
 */
async function makeReady(request) {
    const { service, start, zoneReady, stopwatch, ...waiting } = request;
    const { reporter, signal, timeoutSeconds } = waiting;
    const { keys, passedAfter } = await waitForService(service, waiting);
    stopwatch.lap('ready');
    const client = (0,cloudstack_keys/* administrator */.g)(service.endpoints.apiUrl, keys, signal);
    const version = await client.version();
    // One that ran before was not started with them.
    const started = service.adopted ? [] : start.globalSettings;
    await service.verifySettings(started, version, signal);
    await (0,global_settings/* verifyTypes */.$B)(client, started);
    const { description } = start;
    if (!description)
        return { keys, passedAfter, version, zone: outputs/* NO_ZONE */.f };
    // Loaded only for a zone.
    const { deployZones } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 8365));
    const zone = await deployZones({
        description,
        client,
        ready: zoneReady,
        timeoutSeconds,
        reporter,
        signal,
    });
    stopwatch.lap('zone');
    return { keys, passedAfter, version, zone };
}


/***/ }),

/***/ 84270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf)
/* harmony export */ });
/* harmony import */ var _service_global_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7479);

/**
 * What a service is started with for its settings and their zone. The code that reads zones is loaded only for one: its
 * schema is a third of the bundle.
 *
 * @param from what has the named zones
 * @throws UserError if it has none of that name, or the zone sets what an input sets
 */
async function startOf(settings, from, reporter, signal) {
    const { zone, globalSettings } = settings;
    if (zone.kind === 'none')
        return { globalSettings: (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOfInput */ .HA)(globalSettings), description: undefined };
    const { describeZone } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(547), __webpack_require__.e(486)]).then(__webpack_require__.bind(__webpack_require__, 34486));
    const { startSettings } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 26782));
    return startSettings(settings, await describeZone(zone, from, signal), reporter);
}


/***/ }),

/***/ 40117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   up: () => (/* binding */ up)
/* harmony export */ });
/* harmony import */ var _cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _service_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9400);
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11671);
/* harmony import */ var _zone_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96200);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90607);
/* harmony import */ var _ready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94424);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84270);







/**
 * The main job: image, service, readiness, keys, zone.
 *
 * @throws UserError if a stage fails, with evidence
 */
async function up(request) {
    const stopwatch = new _stopwatch_js__WEBPACK_IMPORTED_MODULE_5__.Stopwatch();
    const { settings } = request;
    if (settings.adminKeys)
        (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeys */ .h)(settings.adminKeys, request.reporter);
    const runtime = await (0,_choose_js__WEBPACK_IMPORTED_MODULE_2__.chooseRuntime)(request, stopwatch);
    const fingerprint = `${runtime.engine} ${runtime.fingerprint(settings)}`;
    const { name, timeoutSeconds } = settings;
    const claim = { ...request, name, timeoutSeconds, fingerprint };
    return (0,_service_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimName */ .c)(claim, () => bringUp(request, runtime, stopwatch));
}
async function bringUp(request, runtime, stopwatch) {
    const { settings, reporter, signal } = request;
    request.onEngine?.(runtime.engine, runtime.image);
    const zone = zoneOf(request, runtime);
    const start = await (0,_start_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .G)({ ...settings, zone }, runtime, reporter, signal);
    const { globalSettings } = start;
    const service = await runtime.start({ settings, globalSettings, reporter, signal });
    stopwatch.lap('start');
    try {
        const { timeoutSeconds, zoneReady, adminKeys: fixedKeys } = settings;
        const waiting = { timeoutSeconds, fixedKeys, reporter, signal };
        const ready = await (0,_ready_js__WEBPACK_IMPORTED_MODULE_3__/* .makeReady */ .w)({ ...waiting, service, start, zoneReady, stopwatch });
        const outputs = outputsOf(runtime, service, ready, stopwatch);
        return { outputs, engine: service.description, passedAfter: ready.passedAfter };
    }
    catch (error) {
        if (!service.adopted && request.removesFailed)
            await service.remove();
        throw error;
    }
}
/** A prepared image's zone is used unless one was asked for; one that was made from a file is the user's to name. */
function zoneOf({ settings, zoneIsDefault }, { image }) {
    const own = image?.prepared?.zone ?? 'none';
    if (!zoneIsDefault || own === 'none')
        return settings.zone;
    return (0,_zone_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .isZoneName */ .QJ)(own) ? { kind: 'named', name: own } : { kind: 'none' };
}
function outputsOf({ image }, { name, engine, containerId, endpoints }, { keys, version, zone }, stopwatch) {
    return {
        'api-url': endpoints.apiUrl,
        'integration-url': endpoints.integrationUrl,
        'ui-url': endpoints.uiUrl,
        'api-key': keys.apiKey,
        'secret-key': keys.secretKey,
        'cs-version': version,
        ...zone,
        'container-id': containerId,
        'container-name': name,
        image: image?.reference ?? '',
        'image-digest': image?.digest ?? '',
        engine,
        timings: stopwatch.json(),
    };
}


/***/ }),

/***/ 87145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadState),
/* harmony export */   L: () => (/* binding */ saveState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const KEY = 'service';
function saveState(state) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(KEY, JSON.stringify(state));
}
/** The main step's state; undefined if it ended before it had anything to clean up. */
function loadState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(KEY);
    return text === '' ? undefined : JSON.parse(text);
}


/***/ }),

/***/ 11671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Stopwatch: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Seconds that the stages of one run took. */
class Stopwatch {
    start = performance.now();
    last = this.start;
    laps = new Map();
    /** Ends a stage, which began where the one before ended. */
    lap(stage) {
        const now = performance.now();
        this.laps.set(stage, (now - this.last) / 1000);
        this.last = now;
    }
    /** `{"image":3.2,…,"total":90.1}` in seconds, to the millisecond. */
    json() {
        const total = (performance.now() - this.start) / 1000;
        const rounded = [...this.laps, ['total', total]].map(([stage, seconds]) => [
            stage,
            Math.round(seconds * 1000) / 1000,
        ]);
        return JSON.stringify(Object.fromEntries(rounded));
    }
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
