#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   PZ: () => (/* binding */ USAGE_VERBS),
/* harmony export */   yj: () => (/* binding */ help),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony exports OPTIONS, USAGE_OPTIONS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8409);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5367);
/* harmony import */ var _service_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1949);
/* harmony import */ var _usage_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5543);





/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env', 'summary']);
const OPTIONS = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));
/** Where the command line's default differs: on a developer's machine, a zone is wanted. */
const DEFAULTS = { zone: 'advanced' };
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
const USAGE_OPTIONS = _usage_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .USAGE_INPUTS */ .c.filter(({ name }) => !USAGE_VERBS.includes(name) && name !== 'fresh');
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
    const options = { ...Object.fromEntries(named), ...flags, output: { type: 'string' } };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, allowPositionals: true, options });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`${error.message} (see --help)`]);
    }
}
function help() {
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
        `  logs [service]   the last lines of ${_service_logs_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_SERVICES */ ._v.join(', ')}`,
        '  down             remove the container and its anonymous volumes',
        '  zone plan ZONE   what a deployment of a zone would do: a name or a file',
        '  zone deploy ZONE deploy it into the running service; what is there already stays',
        '  zone list        the zones there are',
        '  usage generate   meter everything up to the last full minute (--fresh: and what was just made)',
        '  usage advance 30d    let billing time go by, and meter it: 12h, 3mo, 1y, …',
        '  usage scenario WHAT  make resources: all-types, load, or a YAML file',
        '  usage records    the usage records (--format, --output, and what selects them: --type, --account, …)',
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


/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ CloudStackClient),
  ae: () => (/* binding */ CloudStackError),
  AA: () => (/* binding */ WORK_SECONDS)
});

// UNUSED EXPORTS: answerOf

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js
var exchange = __nccwpck_require__(4797);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.cache/tsc/src/cloudstack/signature.js

/**
 * Signs a request as CloudStack wants it: parameters sorted by name (as it is
 * sent: ApiServer.verifyRequest sorts before it lowers), values URL-encoded with
 * `%20` for a blank, all in lower case, HMAC-SHA1 with the secret key, base64.
 *
 * @returns the parameters with `signature`
 */
function sign(parameters, secretKey) {
    const query = Object.entries(parameters)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${encodeValue(value)}`)
        .join('&')
        .toLowerCase();
    return { ...parameters, signature: (0,external_node_crypto_.createHmac)('sha1', secretKey).update(query).digest('base64') };
}
/** As Java's URLEncoder, but with `%20` for a blank: it leaves `*` and encodes what encodeURIComponent leaves. */
function encodeValue(value) {
    return encodeURIComponent(value).replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/cloudstack/client.js



/**
 * How long one answer may take, in seconds; the simulator answers in milliseconds. A connection that an engine's
 * port proxy took before the API listened can hang for ever, so that this also bounds how long it is waited for.
 */
const ANSWER_SECONDS = 5;
/** The same for calls that make something: a pod of 200 addresses takes 2 s alone, and several queue for each other. */
const WORK_SECONDS = 120;
/** CloudStack refused a command; `errortext` is its own. */
class CloudStackError extends errors/* UserError */.yo {
    command;
    status;
    errortext;
    name = 'CloudStackError';
    constructor(command, 
    /** HTTP status, which CloudStack sets to its error code. */
    status, errortext) {
        super(`CloudStack refused ${command} (${status}): ${errortext}`);
        this.command = command;
        this.status = status;
        this.errortext = errortext;
    }
}
/** One CloudStack API end point with one user's credentials. */
class CloudStackClient {
    url;
    credentials;
    signal;
    answerSeconds;
    constructor(
    /** Such as `http://127.0.0.1:8080/client/api`. */
    url, credentials, signal, 
    /** Seconds that one answer may take. */
    answerSeconds = ANSWER_SECONDS) {
        this.url = url;
        this.credentials = credentials;
        this.signal = signal;
        this.answerSeconds = answerSeconds;
    }
    /**
     * Logs a user in (CloudStack's `login`); works on 8080 in every version.
     *
     * @throws CloudStackError for a wrong password, ApiUnavailableError where there is no API
     */
    static async login(url, username, password, signal) {
        const form = { command: 'login', username, password, domain: '/', response: 'json' };
        const reply = await (0,exchange/* exchange */.c)(url, { form }, ANSWER_SECONDS, signal);
        const { sessionkey } = answerOf('login', url, reply);
        const session = { sessionKey: String(sessionkey), cookie: reply.cookies.join('; ') };
        return new CloudStackClient(url, { session }, signal);
    }
    /**
     * Calls a command and returns its answer.
     *
     * @throws CloudStackError where CloudStack refuses it, ApiUnavailableError where there is no API
     */
    async call(command, parameters = {}) {
        const given = Object.entries({ ...parameters, command, response: 'json' }).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
        return answerOf(command, this.url, await this.request(Object.fromEntries(given)));
    }
    /**
     * Calls a list command.
     *
     * @param key the answer's key that holds the list; CloudStack leaves it out where the list is empty
     * @throws as {@link call}
     */
    async list(command, key, parameters = {}) {
        const list = (await this.call(command, parameters))[key] ?? [];
        if (!Array.isArray(list) || !list.every(isObject))
            throw new exchange/* ApiUnavailableError */.x(`${this.url} answers ${command} with a ${key} that is no list of objects`);
        return list;
    }
    /**
     * CloudStack's version as `listCapabilities` says it: the images' labels are unreliable.
     *
     * @throws UserError if it does not say one
     */
    async version() {
        const { capability } = await this.call('listCapabilities');
        const { cloudstackversion } = (capability ?? {});
        if (typeof cloudstackversion === 'string' && cloudstackversion !== '')
            return cloudstackversion;
        throw new errors/* UserError */.yo('listCapabilities does not say which version CloudStack is');
    }
    request(parameters) {
        const { url, credentials, answerSeconds: seconds, signal } = this;
        // The integration port reads the query alone (ApiServer.handle), and answers a POST with 432.
        if (credentials === 'none')
            return (0,exchange/* exchange */.c)(`${url}?${new URLSearchParams(parameters)}`, {}, seconds, signal);
        return (0,exchange/* exchange */.c)(url, proven(parameters, credentials), seconds, signal);
    }
}
/** A request with what proves who sends it. */
function proven(parameters, credentials) {
    if ('keys' in credentials) {
        const { apiKey, secretKey } = credentials.keys;
        return { form: sign({ ...parameters, apiKey }, secretKey) };
    }
    const { sessionKey, cookie } = credentials.session;
    return { form: { ...parameters, sessionkey: sessionKey }, headers: { cookie } };
}
/** @throws as {@link CloudStackClient.call} */
function answerOf(command, url, { status, text }) {
    const answer = parseAnswer(text);
    if (!answer)
        throw new exchange/* ApiUnavailableError */.x(`${url} answers ${status} without an API's answer`);
    if (status >= 400 || 'errorcode' in answer) {
        throw new CloudStackError(command, status, String(answer.errortext ?? text.slice(0, 200)));
    }
    return answer;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseAnswer(text) {
    try {
        const value = Object.values(JSON.parse(text))[0];
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined; // HTML of a web server, or half an answer.
    }
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   x: () => (/* binding */ ApiUnavailableError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);

/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
class ApiUnavailableError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ApiUnavailableError';
}
/**
 * Sends a request and reads the whole answer.
 *
 * @param url with http, which is all that a container's ports speak
 * @param seconds that it may take
 * @throws ApiUnavailableError where nothing answers in time
 */
async function exchange(url, { form, method = form ? 'POST' : 'GET', headers = {} }, seconds, signal) {
    signal?.throwIfAborted();
    // Loaded with the first call: it is larger than all that a command without one needs.
    const { request } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
    const late = AbortSignal.timeout(seconds * 1000);
    try {
        const answer = await request(url, {
            method,
            headers: form ? { ...headers, 'content-type': 'application/x-www-form-urlencoded' } : headers,
            body: form ? new URLSearchParams(form).toString() : null,
            signal: signal ? AbortSignal.any([signal, late]) : late,
            // A connection that is kept may be closed by the server at the moment at which it is used again.
            reset: true,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        const text = await answer.body.text();
        return { status: answer.statusCode, cookies: cookiesOf(answer.headers['set-cookie']), text };
    }
    catch (error) {
        signal?.throwIfAborted();
        const cause = late.aborted ? `no answer within ${seconds} s` : causeOf(error);
        throw new ApiUnavailableError(`${url.split('?')[0]} does not answer: ${cause}`);
    }
}
function cookiesOf(lines) {
    return [lines ?? []].flat().map((line) => line.split(';')[0] ?? '');
}
const CAUSES = {
    ECONNREFUSED: 'the connection is refused',
    ECONNRESET: 'the connection is closed',
    UND_ERR_SOCKET: 'the connection is closed',
};
function causeOf(error) {
    const { code = '' } = error;
    return CAUSES[code] ?? (code || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
}


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ adminKeys),
/* harmony export */   gS: () => (/* binding */ administrator),
/* harmony export */   h_: () => (/* binding */ maskKeys)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8403);


/** The simulator's own administrator, as its database is made. */
const ADMIN = { username: 'admin', password: 'password' };
/**
 * The administrator's API keys, masked before anything can print them. Existing keys are returned as they are:
 * `registerUserKeys` would rotate them, so it is called only where there are none. A session on 8080 does this in
 * every version; the integration port cannot on 4.23.
 *
 * @param apiUrl such as `http://127.0.0.1:8080/client/api`
 * @param reporter hides both in everything that is printed from now on
 * @param fixed keys to give the administrator in place of any others (CloudStack's `updateUser`)
 * @throws CloudStackError, ApiUnavailableError
 */
async function adminKeys(apiUrl, reporter, signal, fixed) {
    const session = await _client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackClient */ .RA.login(apiUrl, ADMIN.username, ADMIN.password, signal);
    const { user } = (await session.call('listUsers', { account: 'admin' }));
    const admin = user?.find(({ username }) => username === ADMIN.username);
    if (!admin)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('CloudStack has no user called admin, so that no keys can be had');
    if (fixed) {
        const { apiKey: userapikey, secretKey: usersecretkey } = fixed;
        await session.call('updateUser', { id: admin.id, userapikey, usersecretkey });
        return fixed;
    }
    const existing = keysIn(await session.call('getUserKeys', { id: admin.id }));
    const keys = existing ?? keysIn(await session.call('registerUserKeys', { id: admin.id }));
    if (!keys)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('CloudStack made no keys: registerUserKeys answered without any');
    maskKeys(keys, reporter);
    return keys;
}
/** The administrator's client, for calls that make something. */
function administrator(apiUrl, keys, signal) {
    return new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackClient */ .RA(apiUrl, { keys }, signal, _client_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK_SECONDS */ .AA);
}
function maskKeys({ apiKey, secretKey }, reporter) {
    reporter.mask(apiKey);
    reporter.mask(secretKey);
}
function keysIn(answer) {
    const { apikey, secretkey } = (answer.userkeys ?? {});
    return apikey && secretkey ? { apiKey: apikey, secretKey: secretkey } : undefined;
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   X: () => (/* binding */ formatSeconds)
/* harmony export */ });
const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
/**
 * Seconds in a Go-style duration such as `10m`, `1h30m` or `1.5s`.
 *
 * @returns undefined where the text is not a duration
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

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  te: () => (/* binding */ followCommand),
  d1: () => (/* binding */ runCommand)
});

// UNUSED EXPORTS: CommandTimeoutError

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/command.js



/** The command did not end within its time. */
class CommandTimeoutError extends errors/* UserError */.yo {
    name = 'CommandTimeoutError';
}
/**
 * Runs a program with an argument array (never through a shell) and collects what it prints.
 *
 * `@actions/exec` cannot end what it has started; an aborted run must leave no `docker pull` behind.
 *
 * @throws the signal's reason when aborted, CommandTimeoutError after `timeoutSeconds`, and the
 *   system's error (`ENOENT`) where the program cannot be started
 */
async function runCommand(program, args, options = {}) {
    options.signal?.throwIfAborted();
    const env = { ...process.env, ...options.env };
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let timedOut = false;
    const abort = () => child.kill('SIGTERM');
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, (options.timeoutSeconds ?? 0) * 1000 || 2 ** 31 - 1);
    options.signal?.addEventListener('abort', abort, { once: true });
    try {
        const stdout = collect(child.stdout, options.onLine);
        const stderr = collect(child.stderr, options.onLine);
        const code = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', (exitCode) => resolve(exitCode ?? 128));
        });
        options.signal?.throwIfAborted();
        if (timedOut) {
            throw new CommandTimeoutError(`${program} ${args[0] ?? ''} did not end within ${options.timeoutSeconds} s`);
        }
        return { code, stdout: stdout(), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', abort);
    }
}
/**
 * Starts a program and hands over each line that it prints, until it ends or is stopped.
 *
 * @returns a function that stops it
 */
function followCommand(program, args, onLine) {
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    // The follower is evidence only: that it cannot start shows in every other command, too.
    child.on('error', (error) => onLine(`${program}: ${error.message}`));
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream }).on('line', onLine);
    return () => child.kill('SIGTERM');
}
/** Gathers a stream's text as it comes; to be read once the command has closed. */
function collect(stream, onLine) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    if (onLine)
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream }).on('line', onLine);
    return () => Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ pullFailureReason),
/* harmony export */   L3: () => (/* binding */ unavailableReason),
/* harmony export */   MA: () => (/* binding */ tooOldReason),
/* harmony export */   Rf: () => (/* binding */ startFailureReason),
/* harmony export */   Rr: () => (/* binding */ NO_SPACE),
/* harmony export */   dJ: () => (/* binding */ buildFailureReason),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   yW: () => (/* binding */ WRONG_ARCHITECTURE)
/* harmony export */ });
/* unused harmony exports UNAVAILABLE, PULL_FAILED, BUILD_FAILED, START_FAILED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);

const NO_SPACE = /no space left on device/i;
const WRONG_ARCHITECTURE = 'it is not made for this machine’s architecture (the simulator is amd64 only): take an amd64 machine';
const UNAVAILABLE = [
    [/ENOENT/, (name) => `${name} is not installed or not on the PATH: install it, or choose another engine`],
    [
        /client version \S+ is too (new|old)/i,
        (name) => `${name}'s client and its engine are too far apart in age: update the older one`,
    ],
    [
        /permission denied|read-only file system/i,
        (name) => `${name}'s socket may not be used by this user: add the user to the group "${name}", or run as root`,
    ],
    [
        /is the docker daemon running|cannot connect to the docker daemon|connection refused|no such file/i,
        (name) => `${name} is installed but its daemon does not answer: start it (for example "systemctl start ${name}")`,
    ],
    [/did not end within/, (name) => `${name} does not answer: its daemon hangs; restart it`],
];
/** One sentence: why an engine cannot be used and what to do. */
function unavailableReason(name, cause) {
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
    return reasonIn(UNAVAILABLE, text)?.(name) ?? `${name} cannot be used: ${lastLine(text)}`;
}
/** The oldest versions that have the options which this project uses. */
const OLDEST = { docker: [20, 10], podman: [4, 0] };
/** One sentence where an engine is too old; undefined where it is not, or does not tell its version in numbers. */
function tooOldReason(name, version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST[name] ?? [];
    if (major === undefined)
        return undefined;
    const isOld = Number(major) - oldestMajor || Number(minor) - oldestMinor;
    if (isOld >= 0)
        return undefined;
    return `${name} ${version} is too old: update it to ${oldestMajor}.${oldestMinor} or newer`;
}
const PULL_FAILED = [
    [
        /toomanyrequests|rate limit/i,
        "the registry's rate limit is reached (Docker Hub counts anonymous pulls by address, and runners share theirs): log in to it, or try again later",
    ],
    [
        /manifest unknown|not found: manifest|manifest for .* not found/i,
        'the registry has no such tag: check cs-version, image or base-image',
    ],
    [
        /repository does not exist|requested access to the resource is denied|unauthorized|authentication required/i,
        'the registry has no such repository or wants a login: check image or base-image, or log in',
    ],
    [NO_SPACE, 'the disk is full: free some (an image needs about 3 GB)'],
    [/no matching manifest|does not match the specified platform/i, WRONG_ARCHITECTURE],
    [
        /no such host|i\/o timeout|connection refused|network is unreachable|tls handshake|dial tcp|temporary failure/i,
        'the registry cannot be reached: check the network, or take an image that is there already with pull: never',
    ],
];
/** One clause: why an image could not be pulled and what to do. */
function pullFailureReason(text) {
    return reasonIn(PULL_FAILED, text) ?? lastLine(text);
}
/** Whether a pull ended in the middle, so that the same again may well go through. */
function isCutOff(text) {
    return /unexpected EOF|connection reset|i\/o timeout|tls handshake timeout|\b50[0234]\b|server error/i.test(text);
}
const BUILD_FAILED = [
    [NO_SPACE, 'the disk is full: free some'],
    [/exec format error/i, WRONG_ARCHITECTURE],
];
/** One clause: why an image could not be built; the build script's own sentence where it has one. */
function buildFailureReason(lines) {
    const own = lines.find((line) => line.includes('error: '));
    const known = reasonIn(BUILD_FAILED, lines.join('\n'));
    // The engines' last line only names the exit code.
    return known ?? own?.replace(/^.*?error: /, '') ?? (lines.at(-1) ?? 'no reason given').trim();
}
const START_FAILED = [
    [
        /port is already allocated|address already in use|ports are not available/i,
        'a port that was free is now taken: give another api-port, integration-port or ui-port, or 0',
    ],
    [NO_SPACE, 'the disk is full: free some'],
    [/exec format error/i, WRONG_ARCHITECTURE],
    [/name .* is already in use/i, 'another run took the name in this moment: give each its own name'],
];
/** One clause: why a container could not be started and what to do. */
function startFailureReason(text) {
    return reasonIn(START_FAILED, text) ?? lastLine(text);
}
function reasonIn(complaints, text) {
    return complaints.find(([pattern]) => pattern.test(text))?.[1];
}
/** The last line with text in it, without the client's own prefix. */
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^See '|^Run '/.test(line));
    return (lines.at(-1) ?? 'no reason given')
        .trim()
        .replace(/^(docker: |Error: )?(Error response from daemon: )?/, '');
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine),
  L: () => (/* binding */ StalledPullError)
});

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/command.js + 1 modules
var engine_command = __nccwpck_require__(70);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __nccwpck_require__(2053);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __nccwpck_require__(2910);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/pull-progress.js


const UNIT = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
};
/** `229ff1044127: Downloading [==> ] 23.4MB/150MB`, as Docker prints it on a terminal. */
const DOCKER = /^([0-9a-f]{12}): (.+?)\s*$/;
/** `Copying blob 229ff1044127 [==>--] 39.5MiB / 143.1MiB`, as Podman does. */
const PODMAN = /^Copying blob (?:sha256:)?([0-9a-f]{12})[0-9a-f]*\s+(.+?)\s*$/;
const BYTES = /([\d.]+)\s?([kMG]i?|)B\s?\/\s?([\d.]+)\s?([kMG]i?|)B/;
const DONE = /^(Verifying Checksum|Download complete|Extracting|Pull complete|Already exists|done|skipped)/;
/** Follows what an engine's client prints on a terminal while it pulls an image. */
class PullProgress {
    now;
    layers = new Map();
    start;
    changed;
    /** @param now milliseconds of a clock that only goes forward */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.start = now();
        this.changed = this.start;
    }
    /** @returns the line without what only moves the cursor; '' where it only tells of progress */
    read(line) {
        const text = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
        const [, id, status] = DOCKER.exec(text) ?? PODMAN.exec(text) ?? [];
        if (!id || !status) {
            if (text.trim() !== '' && text.trim() !== '…')
                this.changed = this.now();
            return text;
        }
        this.update(id, status);
        return '';
    }
    update(id, status) {
        const layer = this.layers.get(id) ?? { state: 'waiting', got: 0, total: 0 };
        const [, count, unit, whole, wholeUnit] = BYTES.exec(status) ?? [];
        const next = { ...layer };
        if (DONE.test(status))
            Object.assign(next, { state: 'downloaded', got: layer.total });
        else if (count)
            Object.assign(next, { state: 'downloading', got: bytes(count, unit), total: bytes(whole, wholeUnit) });
        if (next.got !== layer.got || next.state !== layer.state || !this.layers.has(id))
            this.changed = this.now();
        this.layers.set(id, next);
    }
    /** Seconds since anything came, where something is to come: unpacking what is here takes its time in silence. */
    silentSeconds() {
        const layers = [...this.layers.values()];
        const expected = layers.length === 0 || layers.some(({ state }) => state === 'downloading');
        return expected ? (this.now() - this.changed) / 1000 : 0;
    }
    /** `312 MB, 3 of 12 layers, after 23 s (13.6 MB/s)` */
    toString() {
        const layers = [...this.layers.values()];
        const bytes = layers.reduce((sum, { got }) => sum + got, 0);
        const here = layers.filter(({ state }) => state === 'downloaded').length;
        const seconds = (this.now() - this.start) / 1000;
        const rate = seconds > 0 ? ` (${(bytes / 1e6 / seconds).toFixed(1)} MB/s)` : '';
        return `${Math.round(bytes / 1e6)} MB, ${here} of ${layers.length} layers, after ${(0,duration/* formatSeconds */.X)(seconds)}${rate}`;
    }
}
function bytes(count = '0', unit = '') {
    return Number(count) * (UNIT[unit] ?? 1);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/engine/engine.js




/** Seconds that a question to an engine may take before the engine counts as hung. */
const ANSWER_SECONDS = 30;
/** Seconds without a byte after which a pull counts as stalled; registries pause for a few. */
const STALLED_SECONDS = 60;
/** A pull stands still. */
class StalledPullError extends errors/* UserError */.yo {
    name = 'StalledPullError';
    constructor(reference, seconds, progress) {
        super(`The pull of ${reference} stands still: nothing came for ${seconds} s (${progress})`);
    }
}
/** Docker or Podman, driven through its command line client. */
class Engine {
    name;
    version;
    stalledSeconds;
    constructor(name, version, stalledSeconds = STALLED_SECONDS) {
        this.name = name;
        this.version = version;
        this.stalledSeconds = stalledSeconds;
    }
    /**
     * Asks the engine who it is.
     *
     * @throws EngineUnavailableError where the client is missing or its engine does not answer
     */
    static async connect(name, signal) {
        const format = name === 'docker' ? '{{.Server.Version}}' : '{{.Client.Version}}';
        let result;
        try {
            // `podman version` answers even where its storage is broken; `info` uses it.
            if (name === 'podman')
                await (0,engine_command/* runCommand */.d1)(name, ['info'], { signal, timeoutSeconds: ANSWER_SECONDS }).then(orThrow);
            result = await (0,engine_command/* runCommand */.d1)(name, ['version', '--format', format], {
                signal,
                timeoutSeconds: ANSWER_SECONDS,
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw new errors/* EngineUnavailableError */.DG((0,complaints/* unavailableReason */.L3)(name, error));
        }
        if (result.code !== 0)
            throw new errors/* EngineUnavailableError */.DG((0,complaints/* unavailableReason */.L3)(name, result.stderr));
        const version = result.stdout.trim();
        const tooOld = (0,complaints/* tooOldReason */.MA)(name, version);
        if (tooOld)
            throw new errors/* EngineUnavailableError */.DG(tooOld);
        return new Engine(name, version);
    }
    async image(reference, signal) {
        const [image] = await this.inspect('image', reference, signal);
        if (!image)
            return undefined;
        return {
            id: withoutAlgorithm(image.Id),
            repoDigests: image.RepoDigests ?? [],
            tags: image.RepoTags ?? [],
            command: image.Config?.Cmd ?? [],
            labels: image.Config?.Labels ?? image.Labels ?? {},
            architecture: image.Architecture,
            size: image.Size,
        };
    }
    /**
     * The newest local image with all the labels. Podman takes several filters as alternatives.
     *
     * @param without a label that it must not have
     */
    async newestImageWith(labels, without, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
        for (const id of new Set(stdout.split('\n').filter(Boolean))) {
            const image = await this.image(id, signal);
            const fits = Object.entries(labels).every(([key, value]) => image?.labels[key] === value);
            if (image && fits && image.labels[without] === undefined)
                return image;
        }
        return undefined;
    }
    /** A reference as this engine pulls it: Podman may know no registry to search. */
    qualified(reference) {
        const [first = '', ...rest] = reference.split('/');
        const hasRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
        return this.name === 'docker' || hasRegistry ? reference : `docker.io/${reference}`;
    }
    /**
     * Pulls an image. The client tells bytes only on a terminal, which util-linux's `script` lends it where it is there.
     *
     * @param onProgress told of every change
     * @throws UserError with the registry's words where the image cannot be pulled; StalledPullError where nothing came any more
     */
    async pull(reference, signal, onProgress) {
        const progress = new PullProgress();
        const said = [];
        const onLine = (line) => {
            const text = progress.read(line);
            if (text.trim() !== '')
                said.push(text);
            onProgress(progress);
        };
        const stalled = new AbortController();
        const watch = setInterval(() => {
            if (progress.silentSeconds() > this.stalledSeconds)
                stalled.abort(new StalledPullError(reference, this.stalledSeconds, progress));
        }, 1000);
        try {
            const either = AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]);
            const result = await this.pullOnTerminal(reference, either, onLine);
            if (result.code !== 0)
                throw this.failure(['pull'], { ...result, stdout: '', stderr: said.join('\n') });
        }
        finally {
            clearInterval(watch);
        }
    }
    async pullOnTerminal(reference, signal, onLine) {
        const { stdout } = await (0,engine_command/* runCommand */.d1)('script', ['--version'], { signal }).catch(() => ({ stdout: '' }));
        if (!stdout.includes('util-linux'))
            return (0,engine_command/* runCommand */.d1)(this.name, ['pull', reference], { signal });
        // What the shell runs is fixed; the reference reaches it as a value alone.
        const command = 'stty columns 160 rows 100; exec "$ENGINE" pull "$REFERENCE"';
        const env = { ENGINE: this.name, REFERENCE: reference };
        return (0,engine_command/* runCommand */.d1)('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
            signal,
            onLine,
            env,
        });
    }
    /** @throws UserError with the build's last lines where it fails */
    async build(build, signal, onLine) {
        const args = Object.entries(build.args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
        const labels = Object.entries(build.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
        const file = build.dockerfile ? ['--file', build.dockerfile] : [];
        // Docker's legacy builder keeps the container of a failed step otherwise.
        await this.run(['build', '--force-rm', '--tag', build.tag, ...file, ...args, ...labels, build.context], {
            signal,
            onLine,
            // Another builder of buildx has images of its own.
            env: { BUILDX_BUILDER: 'default' },
        });
    }
    /** Gives an image a further reference. */
    async tag(image, reference, signal) {
        await this.run(['tag', image, reference], { signal });
    }
    /** Copies a file out of a container. */
    async copyOut(container, path, file, signal) {
        await this.run(['cp', `${container}:${path}`, file], { signal });
    }
    async save(reference, file, signal) {
        await this.run(['save', '--output', file, reference], { signal });
    }
    async load(file, signal) {
        await this.run(['load', '--input', file], { signal });
    }
    async container(name, signal) {
        const [container] = await this.inspect('container', name, signal);
        if (!container)
            return undefined;
        return {
            id: container.Id,
            name: container.Name.replace(/^\//, ''),
            imageId: withoutAlgorithm(container.Image),
            status: container.State.Status,
            exitCode: container.State.ExitCode,
            outOfMemory: container.State.OOMKilled === true,
            error: container.State.Error ?? '',
            labels: container.Config.Labels ?? {},
            ports: publishedPorts(container.NetworkSettings?.Ports ?? {}),
        };
    }
    /** Names of the containers, running or not, with all the labels. */
    async containersWith(labels, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.run(['ps', '--all', '--format', '{{.Names}}', ...filters], { signal });
        return stdout.split('\n').filter(Boolean);
    }
    /**
     * Starts a container in the background. It cannot be aborted: the engine would go on without its client, and
     * leave a container that nobody knows of.
     *
     * @returns its id
     * @throws UserError with the engine's words; a container that was made but could not start is removed
     */
    async start(definition) {
        const args = [
            ...['run', '--detach', '--name', definition.name, '--hostname', definition.hostname],
            // A missing image is this project's matter, and Docker's own pull would not be reported.
            '--pull=never',
            ...Object.entries(definition.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
            ...environmentArguments(definition.env),
            ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
            ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
            definition.image,
            ...(definition.command ?? []),
        ];
        try {
            const { stdout } = await this.run(args, { env: passedOn(definition.env) });
            return stdout.trim();
        }
        catch (error) {
            await this.remove(definition.name);
            throw error;
        }
    }
    /** Runs a program in the container; a failure of that program is no error here. */
    async exec(container, command, options = {}) {
        return (0,engine_command/* runCommand */.d1)(this.name, ['exec', container, ...command], {
            timeoutSeconds: ANSWER_SECONDS,
            ...options,
        });
    }
    /**
     * Runs a program in the container that has to succeed.
     *
     * @param failure what it means that it does not, as the beginning of a sentence
     * @returns what it prints on stdout
     * @throws UserError with its last words
     */
    async execOrFail(container, command, failure, options = {}) {
        const { code, stdout, stderr } = await this.exec(container, command, options);
        if (code === 0)
            return stdout;
        const said = `${stdout}${stderr}`.trim();
        const why = said === '' ? await this.silence(container) : (0,complaints/* lastLine */.fM)(said);
        throw new errors/* UserError */.yo(`${failure}: ${why}`, said.split('\n').slice(-10));
    }
    /** Why a command ended without a word: most likely it was killed with its container. */
    async silence(container) {
        const info = await this.container(container);
        if (info?.status === 'running')
            return 'it was killed';
        const code = info ? ` with code ${info.exitCode}` : '';
        return `the container has ended${code}: bring it up again`;
    }
    /** The last lines of the container's log. */
    async logs(container, lines, signal) {
        const { stdout, stderr } = await this.run(['logs', '--tail', String(lines), container], { signal });
        return `${stdout}${stderr}`.split('\n').filter(Boolean);
    }
    /** Hands over each line of the container's log, from its beginning. @returns a function that stops it */
    followLogs(container, onLine) {
        return (0,engine_command/* followCommand */.te)(this.name, ['logs', '--follow', container], onLine);
    }
    /** Removes a container, running or not, and its anonymous volumes; one that is not there is no error. */
    async remove(container, signal) {
        // Docker kills at once; Podman would first wait for ten seconds.
        const atOnce = this.name === 'podman' ? ['--time', '0'] : [];
        const args = ['rm', '--force', '--volumes', ...atOnce, container];
        const result = await (0,engine_command/* runCommand */.d1)(this.name, args, { signal });
        if (result.code !== 0 && !isMissing(result.stderr))
            throw this.failure(['rm'], result);
    }
    /** Runs the client; its failure is an error. */
    async run(args, options = {}) {
        const result = await (0,engine_command/* runCommand */.d1)(this.name, args, options);
        if (result.code !== 0)
            throw this.failure(args, result);
        return result;
    }
    failure(args, result) {
        const lines = `${result.stdout}\n${result.stderr}`.split('\n').filter((line) => line.trim() !== '');
        return new errors/* UserError */.yo(`${this.name} ${args[0]} failed: ${(0,complaints/* lastLine */.fM)(result.stderr || result.stdout)}`, lines.slice(-15));
    }
    // biome-ignore lint/suspicious/noExplicitAny: what the clients print has no schema; the callers pick typed fields.
    async inspect(kind, name, signal) {
        const result = await (0,engine_command/* runCommand */.d1)(this.name, [kind, 'inspect', name], {
            signal,
            timeoutSeconds: ANSWER_SECONDS,
        });
        if (result.code === 0)
            return JSON.parse(result.stdout);
        if (isMissing(result.stderr))
            return [];
        throw this.failure([kind, 'inspect'], result);
    }
}
/** A value may be a secret, which everyone could read on a command line: the client takes it from its environment. */
function passedOn(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => process.env[name] === undefined));
}
/** Names alone, but for what means something to the client itself, such as PATH or DOCKER_HOST. */
function environmentArguments(env) {
    const own = passedOn(env);
    return Object.entries(env).flatMap(([name, value]) => [
        '--env',
        name in own || process.env[name] === value ? name : `${name}=${value}`,
    ]);
}
function isMissing(stderr) {
    return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(stderr);
}
function withoutAlgorithm(id) {
    return id.replace(/^sha256:/, '');
}
function publishArgument({ address, port, containerPort, }) {
    const host = address.includes(':') ? `[${address}]` : address;
    return `${host}:${port === 0 ? '' : port}:${containerPort}`;
}
function publishedPorts(ports) {
    const published = Object.entries(ports).flatMap(([key, bindings]) => {
        const hostPort = bindings?.[0]?.HostPort;
        return hostPort ? [[Number.parseInt(key, 10), Number(hostPort)]] : [];
    });
    return Object.fromEntries(published);
}
function orThrow(result) {
    if (result.code !== 0)
        throw new Error(result.stderr);
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answeringEngines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8563);


const AUTO_ORDER = ['docker', 'podman'];
/**
 * The container engines to try, best first: the one that was named, or each that answers.
 *
 * @throws EngineUnavailableError with the reason of each that does not answer, where none does
 */
async function answeringEngines(choice, signal) {
    const names = choice === 'auto' ? AUTO_ORDER : [choice];
    const results = await Promise.allSettled(names.map((name) => _engine_js__WEBPACK_IMPORTED_MODULE_1__/* .Engine */ .N.connect(name, signal)));
    signal?.throwIfAborted();
    const engines = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (engines.length > 0)
        return engines;
    const reasons = results.flatMap((result) => result.status === 'rejected' ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(result.reason)] : []);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineUnavailableError */ .DG(`No container engine can be used: ${reasons.join('; ')}.`);
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   W7: () => (/* binding */ fileOf)
/* harmony export */ });
/* unused harmony exports ImageCache, CacheEntry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8409);





/** Bytes of one entry, before it is compressed: GitHub gives a repository 10 GB in all. */
const LARGEST_BYTES = (/* unused pure expression or super */ null && (3 * 2 ** 30));
/**
 * Keeps images in GitHub's cache: whole ones, which save the pull of their base, and the state of prepared ones, which
 * saves the start that made it. A broken cache is a warning.
 */
class ImageCache {
    load;
    constructor(load) {
        this.load = load;
    }
    /** The image that is built from a context on the base of the settings. */
    image(engine, settings, contextHash) {
        const base = shortHash(settings.baseImage).slice(0, 8);
        return this.entry(`${engine}-${settings.csVersion}-${contextHash.slice(0, 16)}-${base}-`);
    }
    /** The state of an image that is prepared from a usage image with a zone; the same for every engine. */
    state(settings, usageImageHash, zone) {
        return this.entry(`state-${settings.csVersion}-${usageImageHash}-${zone}-`);
    }
    entry(prefix) {
        return new CacheEntry(this.load, `cloudstack-usage-${prefix}`);
    }
    /** Keeps what {@link fileOf} a key holds, and removes it from this machine; a failure is a warning. */
    async save(key, reporter, fill) {
        const file = fileOf(key);
        reporter.progress('Saving the image in the cache');
        try {
            await mkdir(dirname(file), { recursive: true });
            await fill?.(file);
            const { size } = await stat(file);
            if (size > LARGEST_BYTES)
                throw new Error(`it has ${Math.ceil(size / 2 ** 20)} MiB, more than 3 GiB`);
            await (await this.load()).saveCache([cachedPath(prefixOf(key))], key);
            reporter.info(`The cache keeps ${key}`);
        }
        catch (error) {
            reporter.warning(`The cache could not keep ${key}: ${messageOf(error)}`);
        }
        finally {
            reporter.progress('');
            await rm(dirname(file), { recursive: true, force: true });
        }
    }
}
/** The file that an entry of the cache is made of. */
function fileOf(key) {
    return cachedPath(prefixOf(key)).replace('~', (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
}
function shortHash(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
const prefixOf = (key) => key.slice(0, key.lastIndexOf('-') + 1);
/**
 * The cache knows an entry by its path as it is written, so that saving and restoring must name the same, on every
 * runner: they have their temporary directories at different places.
 */
function cachedPath(prefix) {
    return `~/.cache/cloudstack-usage/${prefix.slice(0, -1)}/archive.tar`;
}
/** What is kept under one prefix; the newest is taken. */
class CacheEntry {
    load;
    prefix;
    constructor(load, prefix) {
        this.load = load;
        this.prefix = prefix;
    }
    /** @param version what tells one entry of the prefix from another: a digest, or a moment */
    key(version) {
        return `${this.prefix}${version.replace('sha256:', '').slice(0, 16)}`;
    }
    /** Gets the newest entry and hands its file over. @returns whether there was one that could be used */
    async restore(use, reporter, signal) {
        const file = fileOf(this.prefix);
        reporter.progress('Restoring the image from the cache');
        try {
            const path = cachedPath(this.prefix);
            const hit = await (await this.load()).restoreCache([path], this.prefix, [this.prefix]);
            if (!hit) {
                reporter.info('The cache has no usage image yet');
                return false;
            }
            await use(file);
            reporter.info(`The usage image comes from the cache (${hit})`);
            return true;
        }
        catch (error) {
            signal?.throwIfAborted();
            reporter.warning(`The cache could not be used: ${messageOf(error)}`);
            return false;
        }
        finally {
            reporter.progress('');
            await rm(dirname(file), { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ buildImage),
  Jf: () => (/* binding */ ensureUsageImage),
  Fq: () => (/* binding */ usageImage)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __nccwpck_require__(2910);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __nccwpck_require__(2053);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/engine.js + 1 modules
var engine_engine = __nccwpck_require__(8563);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/image/cache.js
var cache = __nccwpck_require__(8416);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./.cache/tsc/src/image/context.js



/**
 * SHA-256 (hex) of the names and contents of all files under a directory, in the order of their names.
 * Modes are left out: a checkout on Windows has none.
 */
async function hashDirectory(directory) {
    const entries = await (0,external_node_fs_promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files.sort()) {
        hash.update(`${file.slice(directory.length)}\0`);
        hash.update(await (0,external_node_fs_promises_.readFile)(file));
        hash.update('\0');
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./.cache/tsc/src/image/labels.js
var image_labels = __nccwpck_require__(9859);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __nccwpck_require__(5367);
;// CONCATENATED MODULE: ./.cache/tsc/src/image/published.js


/** Of a published image: `plain`, or prepared with a zone, as in `prepared-advanced`. */
function variantOf(settings) {
    return settings.prepared ? `prepared-${settings.zone}` : 'plain';
}
/**
 * The published images that fit the settings, best first. A reference has its digest, so that what an engine pulls is what
 * was released, or is refused.
 *
 * @param list path of the release's list
 */
async function publishedImages(settings, list) {
    // Another base is the user's own matter.
    if (settings.baseImage !== (0,inputs/* officialImage */.F0)(settings.csVersion))
        return [];
    const versions = JSON.parse(await (0,external_node_fs_promises_.readFile)(list, 'utf8'));
    const variants = versions[settings.csVersion] ?? {};
    const fitting = new Set([variants[variantOf(settings)], variants.plain]);
    return [...fitting].filter((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/image/image.js









/** Before each further try of a pull. */
const PULL_PAUSES_SECONDS = [5, 15, 45];
/**
 * The usage image: the ready-made one of input `image`, or a published one, or one that was built before from the same
 * files and base, or from the cache, or built now.
 *
 * @throws ImageUnavailableError where it, or its base, can be neither found nor pulled
 * @throws UserError where the build fails or the image is not a usage image
 */
async function ensureUsageImage(request) {
    if (request.settings.image)
        return readyMadeImage(request, request.settings.image);
    return (await publishedImage(request)) ?? builtImage(request);
}
async function publishedImage(request) {
    const { settings, engine, reporter, signal } = request;
    for (const reference of await publishedImages(settings, request.published)) {
        if (settings.pull === 'never' && !(await engine.image(reference, signal)))
            continue;
        try {
            return { ...(await readyMadeImage(request, reference)), source: 'published' };
        }
        catch (error) {
            if (!(error instanceof errors/* ImageUnavailableError */.yT))
                throw error;
            reporter.warning(`The published image cannot be had, so that one is built: ${error.message}`);
        }
    }
    return undefined;
}
async function readyMadeImage(request, reference) {
    const { info, pulled } = await ensurePresent(request, reference, 'image');
    if (info.labels[image_labels/* IMAGE_INTERFACE_LABEL */.JL] !== image_labels/* IMAGE_INTERFACE */.gg) {
        throw new errors/* UserError */.yo(`image: ${reference} is not a usage image of this action (it has no label ${image_labels/* IMAGE_INTERFACE_LABEL */.JL}=${image_labels/* IMAGE_INTERFACE */.gg}): give it as base-image if it is a simulator image`);
    }
    return usageImage(reference, info, pulled ? 'pulled' : 'local');
}
async function builtImage(request) {
    const { engine, settings, cache, reporter, signal } = request;
    const contextHash = await hashDirectory(request.context);
    const cacheEntry = cache?.image(engine.name, settings, contextHash);
    const labels = { [image_labels/* CONTEXT_LABEL */.P$]: contextHash, [image_labels/* BASE_LABEL */.vZ]: settings.baseImage };
    const baseIsLocal = settings.pull !== 'always' && (await engine.image(settings.baseImage, signal)) !== undefined;
    if (!baseIsLocal && settings.pull !== 'always') {
        const existing = await newestWith(request, labels);
        if (existing)
            return existing;
        if (cacheEntry && (await cacheEntry.restore((file) => engine.load(file, signal), reporter, signal))) {
            const restored = await newestWith(request, labels);
            if (restored)
                return { ...restored, source: 'cache' };
        }
    }
    const { info: base, pulled, reference } = await ensurePresent(request, settings.baseImage, 'base-image');
    const cacheKey = pulled ? cacheEntry?.key(digestOf(base)) : undefined;
    const tag = `cloudstack-usage:${settings.csVersion}-${contextHash.slice(0, 12)}-${baseHash(settings.baseImage, base)}`;
    const existing = await engine.image(tag, signal);
    if (existing)
        return { ...usageImage(tag, existing, 'local'), cacheKey };
    await build(request, reference, tag, { ...labels, [image_labels/* BASE_ID_LABEL */.Dt]: base.id });
    const built = await engine.image(tag, signal);
    if (!built)
        throw new errors/* UserError */.yo(`${engine.name} built ${tag} but does not have it: look at its disk space`);
    return { ...usageImage(tag, built, 'built'), cacheKey };
}
/** The reference counts, too: it stands in the image's labels, by which the image is found without its base. */
function baseHash(reference, { id }) {
    return (0,cache/* shortHash */.BC)(reference, id).slice(0, 12);
}
/** An image that was built from the same files on the same reference, where its base is no longer here. */
async function newestWith(request, labels) {
    // A prepared image inherits the labels of what it is made from.
    const info = await request.engine.newestImageWith(labels, image_labels/* PREPARED_LABEL */.nN, request.signal);
    return info && usageImage(info.tags[0] ?? `sha256:${info.id}`, info, 'local');
}
async function build(request, base, tag, labels) {
    const { settings, context, reporter } = request;
    reporter.info(`Building the usage image on ${base}`);
    const args = { BASE_IMAGE: base, CS_VERSION: settings.csVersion };
    await buildImage(request, base, { context, tag, args, labels });
}
/**
 * Builds an image; its log is folded.
 *
 * @param base what a failure names
 * @throws UserError with the build's own sentence where it has one
 */
async function buildImage({ engine, reporter, signal }, base, definition) {
    const lines = [];
    const start = performance.now();
    try {
        await engine.build(definition, signal, (line) => {
            lines.push(line);
            reporter.progress(line);
        });
    }
    catch {
        signal?.throwIfAborted();
        throw new errors/* UserError */.yo(`The usage image could not be built on ${base}: ${(0,complaints/* buildFailureReason */.dJ)(lines)}`, lines.slice(-15));
    }
    finally {
        reporter.progress('');
    }
    reporter.group(`Build of the usage image (${(0,duration/* formatSeconds */.X)((performance.now() - start) / 1000)})`, lines);
}
async function ensurePresent({ engine, settings, reporter, signal }, reference, input) {
    const local = await engine.image(reference, signal);
    if (local && settings.pull !== 'always')
        return { info: local, pulled: false, reference };
    if (settings.pull === 'never') {
        throw new errors/* ImageUnavailableError */.yT(`${input}: ${reference} is not on this machine and pull is never: pull it before, or give pull: missing`);
    }
    const qualified = engine.qualified(reference);
    await reporter.section(`Pulling ${qualified} (pull: ${settings.pull})`, () => pull({ engine, reporter, signal }, qualified, input));
    const info = await engine.image(qualified, signal);
    if (!info)
        throw new errors/* ImageUnavailableError */.yT(`${input}: ${engine.name} pulled ${reference} but does not have it`);
    return { info, pulled: true, reference: qualified };
}
/** A pull that stood still or was cut off is tried again; what came is kept by the engine. */
async function pull({ engine, reporter, signal }, reference, input) {
    const pauses = [...PULL_PAUSES_SECONDS];
    for (;;) {
        try {
            return await pullOnce(engine, reference, reporter, signal);
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const stalled = error instanceof engine_engine/* StalledPullError */.L;
            const reason = stalled ? error.message : (0,complaints/* pullFailureReason */.IP)(error.evidence.join('\n'));
            const pause = stalled || (0,complaints/* isCutOff */.o7)(error.evidence.join('\n')) ? pauses.shift() : undefined;
            if (pause === undefined)
                throw new errors/* ImageUnavailableError */.yT(`${input}: ${reference} could not be pulled: ${reason}`, error.evidence);
            reporter.warning(`${reference} could not be pulled: ${reason}; trying again in ${pause} s`);
            await (0,promises_.setTimeout)(pause * 1000, undefined, { signal });
        }
        finally {
            reporter.progress('');
        }
    }
}
async function pullOnce(engine, reference, reporter, signal) {
    await engine.pull(reference, signal, (progress) => reporter.progress(`Pulling: ${progress}`));
}
function digestOf(info) {
    return info.repoDigests[0]?.split('@')[1] ?? `sha256:${info.id}`;
}
function usageImage(reference, info, source) {
    const { id, command, labels } = info;
    const { [image_labels/* PREPARED_ZONE_LABEL */.i3]: zone = 'none', [image_labels/* PREPARED_DATA_LABEL */.SG]: data = '' } = labels;
    const prepared = labels[image_labels/* PREPARED_LABEL */.nN] === image_labels/* PREPARED_STATE */.MA ? { zone, data } : undefined;
    const content = (0,cache/* shortHash */.BC)(labels[image_labels/* CONTEXT_LABEL */.P$] ?? id, labels[image_labels/* BASE_ID_LABEL */.Dt] ?? '');
    return { reference, id, digest: digestOf(info), source, command, prepared, content, cacheKey: undefined };
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ USAGE_IMAGE_LABEL),
/* harmony export */   Dt: () => (/* binding */ BASE_ID_LABEL),
/* harmony export */   JL: () => (/* binding */ IMAGE_INTERFACE_LABEL),
/* harmony export */   MA: () => (/* binding */ PREPARED_STATE),
/* harmony export */   P$: () => (/* binding */ CONTEXT_LABEL),
/* harmony export */   SG: () => (/* binding */ PREPARED_DATA_LABEL),
/* harmony export */   ZU: () => (/* binding */ SETTINGS_LABEL),
/* harmony export */   bS: () => (/* binding */ MANAGED_LABEL),
/* harmony export */   gg: () => (/* binding */ IMAGE_INTERFACE),
/* harmony export */   i3: () => (/* binding */ PREPARED_ZONE_LABEL),
/* harmony export */   nN: () => (/* binding */ PREPARED_LABEL),
/* harmony export */   nz: () => (/* binding */ PREPARED_HOSTNAME_LABEL),
/* harmony export */   vZ: () => (/* binding */ BASE_LABEL)
/* harmony export */ });
/** Prefix of every label that this project puts on images and containers. */
const PREFIX = 'io.github.cloudstack-usage-action';
/** On an image: the version of what the image offers (programs, probe, environment). */
const IMAGE_INTERFACE_LABEL = `${PREFIX}.image`;
const IMAGE_INTERFACE = '1';
/** On an image: SHA-256 of the files it was built from. */
const CONTEXT_LABEL = `${PREFIX}.context`;
/** On an image: the reference and the id of its base. */
const BASE_LABEL = `${PREFIX}.base`;
const BASE_ID_LABEL = `${PREFIX}.base-id`;
/** On a prepared image: the version of what its state is, the zone in it, where its data lies, and its host name. */
const PREPARED_LABEL = `${PREFIX}.prepared`;
const PREPARED_STATE = '1';
const PREPARED_ZONE_LABEL = `${PREFIX}.prepared-zone`;
const PREPARED_DATA_LABEL = `${PREFIX}.prepared-data`;
const PREPARED_HOSTNAME_LABEL = `${PREFIX}.prepared-hostname`;
/** On a prepared image: the id of the usage image that it is made from. */
const USAGE_IMAGE_LABEL = `${PREFIX}.usage-image`;
/** On a container: made by this project, and so its to adopt, replace and remove. */
const MANAGED_LABEL = `${PREFIX}.managed`;
/** On a container: SHA-256 of the settings that it was started with. */
const SETTINGS_LABEL = `${PREFIX}.settings`;


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   cN: () => (/* binding */ inputReader),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/** A value that is wrong; thrown by the readers below and gathered by {@link inputReader}. */
class Problem extends Error {
    showsValue;
    constructor(message, 
    /** False where the value may hold a secret. */
    showsValue = true) {
        super(message);
        this.showsValue = showsValue;
    }
}
/** @param read the raw text of an input, '' where it is not given (then the default holds) */
function inputReader(definitions, read) {
    const problems = [];
    const take = (name, parse) => {
        const text = read(name).trim() || defaultOf(definitions, name);
        try {
            return parse(text);
        }
        catch (error) {
            if (!(error instanceof Problem))
                throw error;
            problems.push(error.showsValue ? `${name}: ${JSON.stringify(text)} ${error.message}` : `${name}: ${error.message}`);
            return undefined;
        }
    };
    return { take, problems };
}
function defaultOf(definitions, name) {
    const definition = definitions.find((input) => input.name === name);
    if (!definition)
        throw new Error(`no input is called ${name}`);
    return definition.default;
}
function optional(parse) {
    return (text) => (text === '' ? undefined : parse(text));
}
function matching(pattern, complaint) {
    return (text) => {
        if (!pattern.test(text))
            throw new Problem(complaint);
        return text;
    };
}
function oneOf(...accepted) {
    return (text) => {
        const found = accepted.find((value) => value === text);
        if (!found)
            throw new Problem(`is not accepted: give one of ${accepted.join(', ')}`);
        return found;
    };
}
function boolean(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new Problem('is neither true nor false');
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ officialImage),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8409);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3982);




/** The inputs in the order in which they are documented; `action.yml` is held against this table by a test. */
const INPUTS = [
    {
        name: 'cs-version',
        default: '4.20.1.0',
        description: 'CloudStack version: a tag of apache/cloudstack-simulator',
    },
    { name: 'image', default: '', description: 'Ready-made usage image to take instead of building one' },
    {
        name: 'base-image',
        default: '',
        description: 'Simulator image to build on (default: apache/cloudstack-simulator:<cs-version>)',
    },
    {
        name: 'prepared',
        default: 'false',
        description: 'Start from an image with an initialised database and the zone in it; made where there is none',
    },
    {
        name: 'start',
        default: 'direct',
        description: 'How CloudStack is started: direct, or official (mvn jetty:run)',
    },
    { name: 'pull', default: 'missing', description: 'When to pull the image: missing, always or never' },
    {
        name: 'engine',
        default: 'auto',
        description: 'Container engine: auto, docker, podman or embedded (an emulator)',
    },
    { name: 'name', default: 'cloudstack-usage', description: 'Name of the container' },
    {
        name: 'hostname',
        default: 'cloudstack',
        description: 'Host name inside the container; keep it with a kept database',
    },
    {
        name: 'bind-address',
        default: '127.0.0.1',
        description: 'Address on which the API and the UI are published',
    },
    { name: 'api-port', default: '8080', description: 'Port of the API on this machine; 0 takes a free one' },
    {
        name: 'integration-port',
        default: '8096',
        description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 takes a free one',
    },
    {
        name: 'ui-port',
        default: '5050',
        description: 'Port of the UI on this machine, with ui; 0 takes a free one',
    },
    { name: 'ui', default: 'false', description: "Start the UI's development server" },
    {
        name: 'zone',
        default: 'none',
        description: 'Zone to deploy: none, advanced, advancedsg, basic, or a file in the format of Marvin',
    },
    {
        name: 'zone-ready',
        default: 'usable',
        description: 'When a zone is ready: enabled, or usable (virtual machines can be deployed)',
    },
    {
        name: 'usage-aggregation-range',
        default: '5',
        description: "Minutes that one usage record's window covers",
    },
    {
        name: 'usage-exec-time',
        default: 'next',
        description: 'First run of the usage job: HH:MM in UTC, or next',
    },
    { name: 'quota', default: 'false', description: 'Switch the quota service on' },
    {
        name: 'database-volume',
        default: '',
        description: 'Named volume that keeps the database (default: none is kept)',
    },
    {
        name: 'admin-api-key',
        default: '',
        description: "Fixed API key of the administrator, with admin-secret-key (default: CloudStack's own)",
    },
    {
        name: 'admin-secret-key',
        default: '',
        description: 'Fixed secret key of the administrator, with admin-api-key',
    },
    { name: 'env', default: '', description: 'More environment for the container, one KEY=VALUE a line' },
    {
        name: 'timeout',
        default: '10m',
        description: 'How long the service may take to become ready, such as 10m or 90s',
    },
    {
        name: 'cache',
        default: 'true',
        description: "Keep the built image in GitHub's cache where that saves a pull",
    },
    {
        name: 'cleanup',
        default: 'true',
        description: 'Remove the container and its anonymous volumes after the job',
    },
    {
        name: 'export-env',
        default: 'true',
        description: 'Export the API URL and keys as environment variables',
    },
    {
        name: 'summary',
        default: 'true',
        description: "Write to the job's summary where CloudStack runs, or why it does not",
    },
];
const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** What a URL, a shell and a log take as they are; long enough to be masked without hiding other words. */
const KEY = /^[A-Za-z0-9_-]{16,128}$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;
/** Environment variables of the container that have an input of their own. */
const ENV_OWNED_BY_INPUT = {
    CLOUDSTACK_UI: 'ui',
    USAGE_AGGREGATION_RANGE: 'usage-aggregation-range',
    CLOUDSTACK_START: 'start',
    USAGE_EXEC_TIME: 'usage-exec-time',
    QUOTA_ENABLED: 'quota',
};
/**
 * Reads and validates every input.
 *
 * @param read the raw text of an input, '' where it is not given (then the default holds)
 * @throws InputError with one sentence a problem, all of them at once
 */
function parseSettings(read) {
    const { take, problems } = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .inputReader */ .cN)(INPUTS, read);
    const csVersion = take('cs-version', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(VERSION, 'is not a CloudStack version: give one such as 4.20.1.0'));
    const image = take('image', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(imageReference));
    const baseImage = take('base-image', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(imageReference));
    const adminApiKey = take('admin-api-key', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(key));
    const adminSecretKey = take('admin-secret-key', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(key));
    const settings = {
        csVersion,
        image,
        baseImage: baseImage ?? officialImage(csVersion),
        prepared: take('prepared', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        start: take('start', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('direct', 'official')),
        pull: take('pull', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('missing', 'always', 'never')),
        engine: take('engine', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('auto', 'docker', 'podman', 'embedded')),
        name: take('name', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(CONTAINER_NAME, 'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first')),
        hostname: take('hostname', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"')),
        bindAddress: take('bind-address', ipAddress),
        apiPort: take('api-port', port),
        integrationPort: take('integration-port', port),
        uiPort: take('ui-port', port),
        ui: take('ui', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        zone: take('zone', (text) => text),
        zoneReady: take('zone-ready', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('enabled', 'usable')),
        usageAggregationRange: take('usage-aggregation-range', minutes),
        usageExecTime: take('usage-exec-time', execTime),
        quota: take('quota', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        databaseVolume: take('database-volume', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(CONTAINER_NAME, 'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)'))),
        adminKeys: adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined,
        env: take('env', environment),
        timeoutSeconds: take('timeout', timeout),
        cache: take('cache', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        cleanup: take('cleanup', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        exportEnv: take('export-env', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        summary: take('summary', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
    };
    problems.push(...conflicts(settings, baseImage));
    if (problems.length === 0 && (adminApiKey === undefined) !== (adminSecretKey === undefined))
        problems.push('admin-api-key and admin-secret-key belong together: give both, or neither');
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return settings;
}
function officialImage(csVersion) {
    return `apache/cloudstack-simulator:${csVersion}`;
}
function conflicts(settings, baseImage) {
    const problems = [];
    if (settings.image && baseImage) {
        problems.push(`image: ${JSON.stringify(settings.image)} excludes base-image: a ready-made image is not built; give one of them`);
    }
    const ports = [
        ['api-port', settings.apiPort],
        ['integration-port', settings.integrationPort],
        ...(settings.ui ? [['ui-port', settings.uiPort]] : []),
    ];
    for (const [index, [name, value]] of ports.entries()) {
        const earlier = ports.slice(0, index).find(([, other]) => other === value && value > 0);
        if (earlier)
            problems.push(`${name}: "${value}" is the port of ${earlier[0]} too: give each its own, or 0 for a free one`);
    }
    return problems;
}
function wholeNumber(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
function port(text) {
    const value = wholeNumber(text);
    if (!(value <= 65535))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a port: give a whole number from 0 to 65535, 0 for a free one');
    return value;
}
function minutes(text) {
    const value = wholeNumber(text);
    if (!(value >= 1 && value <= 525_600))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a number of minutes: give a whole number from 1 to 525600');
    return value;
}
function key(text) {
    // Not shown: it may be a secret.
    if (!KEY.test(text))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a key: give 16 to 128 letters, digits, "_" and "-"', false);
    return text;
}
function execTime(text) {
    if (text === 'next' || CLOCK_TIME.test(text))
        return text;
    throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: give HH:MM from 00:00 to 23:59 in UTC, or next for the next minute');
}
function ipAddress(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not an IP address: give one such as 127.0.0.1, or 0.0.0.0 for every interface');
    return text;
}
function imageReference(text) {
    if (!IMAGE_REFERENCE.test(text)) {
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not an image reference: give [registry/]name[:tag][@sha256:digest] in lower case');
    }
    return text;
}
function timeout(text) {
    const seconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text);
    if (seconds === undefined)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a duration: give one such as 10m, 90s or 1h30m');
    if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is out of range: give 1s to 6h');
    return seconds;
}
function environment(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const entries = lines.filter((line) => line !== '' && !line.startsWith('#')).map(environmentEntry);
    return Object.fromEntries(entries);
}
function environmentEntry(line) {
    const at = line.indexOf('=');
    const name = at < 0 ? line : line.slice(0, at);
    // A value may be a secret, so that only the name is ever repeated.
    if (at < 0 || !ENV_NAME.test(name))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`has the line ${JSON.stringify(name)}: write KEY=VALUE, one a line`, false);
    const owner = ENV_OWNED_BY_INPUT[name];
    if (owner)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`sets ${name}: use the input ${owner}`, false);
    return [name, line.slice(at + 1)];
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ diskIsFull),
/* harmony export */   PB: () => (/* binding */ containerChecks),
/* harmony export */   Wx: () => (/* binding */ awaitsApi),
/* harmony export */   il: () => (/* binding */ apiChecks)
/* harmony export */ });
/* harmony import */ var _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8403);
/* harmony import */ var _service_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8622);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5930);



/** Less is not enough for anything that MySQL does. */
const FULL_KILOBYTES = 5 * 1024;
/** All that makes a container truly ready; the order is that in which they usually come true. */
function containerChecks(service, log, keys, signal) {
    const programs = ['mysqld', 'cloudstack', 'cloudstack-usage', ...(service.ui ? ['cloudstack-ui'] : [])];
    return [
        { name: 'container running', judge: containerRunning },
        { name: 'enough memory', judge: ({ container }) => enoughMemory(container, log) },
        { name: 'enough disk', judge: ({ probe }) => enoughDisk(probe) },
        { name: 'web application', judge: () => webApplication(log) },
        ...programs.map((program) => ({
            name: `${program} RUNNING`,
            judge: ({ probe }) => programRunning(program, probe, log),
        })),
        ...apiChecks(service, keys, signal),
        { name: 'systemctl active', judge: ({ probe }) => systemctlActive(probe) },
        { name: 'usage server heartbeat', judge: ({ probe }) => freshHeartbeat(probe) },
    ];
}
const INTEGRATION_API = 'integration API (8096)';
/** Whether the management server is still starting, by what has not passed. */
function awaitsApi(missing) {
    return missing.has(INTEGRATION_API);
}
/** The API's two doors; all that an embedded engine needs. */
function apiChecks(service, keys, signal) {
    return [
        {
            name: INTEGRATION_API,
            judge: async () => {
                await new _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(service.integrationUrl, 'none', signal).call('listZones');
                return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
            },
        },
        {
            name: 'API with keys (8080)',
            judge: async () => {
                await new _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(service.apiUrl, { keys: await keys() }, signal).call('listCapabilities');
                return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
            },
        },
    ];
}
function containerRunning({ container }) {
    if (!container)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)('the container was removed');
    if (container.status === 'running')
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    if (container.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(_service_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_LITTLE_MEMORY */ ._8);
    if (container.status === 'exited' || container.status === 'dead' || container.status === 'stopped') {
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(`the container has exited with code ${container.exitCode}${container.error ? ` (${container.error})` : ''}`);
    }
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(`the container is ${container.status}`);
}
function enoughMemory(container, log) {
    if (container?.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(_service_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_LITTLE_MEMORY */ ._8);
    if (log.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(`a process in the container is out of memory: ${log.outOfMemory}`);
    return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
}
/** MySQL waits for ever on a full disk. */
function enoughDisk(probe) {
    if ('failure' in probe || probe.disk === undefined)
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    return probe.disk < FULL_KILOBYTES ? (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(diskIsFull(probe.disk)) : _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
}
/** What is wrong, and what to do. @param left kB */
const diskIsFull = (left) => `the disk is full (${Math.floor(left / 1024)} MB are left): free some`;
/** CloudStack's web application can fail for good while its process runs on (FACTS: 8080 answers 503 for ever). */
function webApplication(log) {
    if (!log.webApplicationFailed)
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    if (log.failedStartups > 1)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)('CloudStack’s web application failed to start twice ("Failed startup of context")');
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('its start failed; it is being restarted');
}
function programRunning(program, probe, log) {
    const sentence = log.gaveUp.get(program);
    if (sentence !== undefined)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(sentence);
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(probe.failure);
    const found = probe.programs.get(program);
    if (!found)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('supervisord does not know it yet');
    if (found.state === 'RUNNING')
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    const text = `supervisord says ${found.state}${found.detail ? ` (${found.detail})` : ''}`;
    return found.state === 'FATAL' || found.state === 'EXITED'
        ? (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(`${program}: ${text}`)
        : (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(text);
}
function systemctlActive(probe) {
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(probe.failure);
    return probe.systemctlActive ? _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF : (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('the usage server’s JVM does not run yet');
}
function freshHeartbeat(probe) {
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(probe.failure);
    const { usageProcess, heartbeat } = probe;
    if (!usageProcess)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('the usage server’s JVM does not run yet');
    if (heartbeat === undefined)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('none yet');
    if (heartbeat > usageProcess.startedAt)
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(`the last one is ${usageProcess.startedAt - heartbeat} s older than the process`);
}


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TO: () => (/* binding */ canBecomeReady),
  s6: () => (/* binding */ waitForContainer)
});

// UNUSED EXPORTS: observeContainer

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __nccwpck_require__(7448);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/service/causes.js
var causes = __nccwpck_require__(8622);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __nccwpck_require__(1949);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/boot-log.js
/**
 * What the container's log tells of a start that no other check can see. It is fed the whole log, line by
 * line, from the container's first start.
 */
class BootLog {
    /** How often the web application failed since supervisord's last start. */
    failedStartups = 0;
    /** Whether the `cloudstack` process of now is the one whose web application failed. */
    webApplicationFailed = false;
    /** By program, the sentence with which its start script gave up. */
    gaveUp = new Map();
    outOfMemory;
    read(line) {
        if (line.includes('supervisord started with pid'))
            this.reset();
        if (line.includes("spawned: 'cloudstack' with pid"))
            this.webApplicationFailed = false;
        const spawned = /spawned: '([\w-]+)' with pid/.exec(line)?.[1];
        if (spawned)
            this.gaveUp.delete(spawned);
        if (line.includes('Failed startup of context')) {
            this.failedStartups += 1;
            this.webApplicationFailed = true;
        }
        const [, program, sentence] = /^\[([\w-]+)\] error: (.*)$/.exec(line) ?? [];
        if (program && sentence)
            this.gaveUp.set(program, sentence);
        if (/java\.lang\.OutOfMemoryError|insufficient memory for the Java Runtime|Cannot allocate memory/.test(line)) {
            this.outOfMemory ??= line.trim();
        }
    }
    reset() {
        this.failedStartups = 0;
        this.webApplicationFailed = false;
        this.gaveUp.clear();
        this.outOfMemory = undefined;
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/readiness/checks.js
var readiness_checks = __nccwpck_require__(5490);
// EXTERNAL MODULE: ./.cache/tsc/src/whole-number.js
var whole_number = __nccwpck_require__(8701);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/facts.js

/** Reads the probe's lines (`program …`, `systemctl …`, `disk …`, `usage-process …`, `heartbeat …`). */
function parseProbe(text) {
    const programs = new Map();
    let systemctlActive = false;
    let usageProcess;
    let heartbeat;
    let disk;
    for (const line of text.split('\n')) {
        const [key, first, second, ...rest] = line.trim().split(/\s+/);
        if (key === 'program' && first && second)
            programs.set(first, { state: second, detail: rest.join(' ') });
        if (key === 'systemctl')
            systemctlActive = first === 'active';
        const [pid, startedAt] = [(0,whole_number/* wholeNumber */.r)(first), (0,whole_number/* wholeNumber */.r)(second)];
        if (key === 'usage-process' && pid !== undefined && startedAt !== undefined)
            usageProcess = { pid, startedAt };
        if (key === 'heartbeat')
            heartbeat = (0,whole_number/* wholeNumber */.r)(first);
        if (key === 'disk')
            disk = (0,whole_number/* wholeNumber */.r)(first);
    }
    return { programs, systemctlActive, usageProcess, heartbeat, disk };
}

// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __nccwpck_require__(5930);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/container.js









const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** How start-cloudstack.sh tells which start it takes, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
/** A database that is made takes more than this. */
const LITTLE_KILOBYTES = 100 * 1024;
/** Lines of each service's log that are searched for the cause, and that are shown as evidence. */
const LOG_LINES = 200;
const EVIDENCE_LINES = 8;
/**
 * Waits until a container is truly ready; what it is told is folded. On the first failed start of the web application
 * the program is restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 *
 * @throws NotReadyError with the cause that the services' logs tell of, and the last relevant lines of each as evidence
 */
function waitForContainer(service, options) {
    const title = 'Waiting until CloudStack and its usage server are ready';
    return options.reporter.section(title, () => pollContainer(service, options));
}
async function pollContainer(service, options) {
    const { fixedKeys, signal, reporter } = options;
    const log = new BootLog();
    const stopFollowing = service.engine.followLogs(service.id, (line) => {
        log.read(line);
        const chosen = START_CHOSEN.exec(line)?.[1];
        if (chosen)
            reporter.info(`  ${chosen}`);
    });
    let keys;
    const keySource = () => {
        keys ??= (0,cloudstack_keys/* adminKeys */.aO)(service.apiUrl, reporter, signal, fixedKeys).catch((error) => {
            keys = undefined; // Asked again in the next round.
            throw error;
        });
        return keys;
    };
    let facts;
    let observedAt = 0;
    const observe = async (missing) => {
        await restartFailedWebApplication(service, log, reporter);
        const isFresh = performance.now() - observedAt < PAUSE_WHILE_STARTING_SECONDS * 1000;
        if (facts && isFresh && (0,readiness_checks/* awaitsApi */.Wx)(missing))
            return facts;
        facts = await observeContainer(service, signal);
        observedAt = performance.now();
        return facts;
    };
    try {
        const checks = (0,readiness_checks/* containerChecks */.PB)(service, log, keySource, signal);
        const passedAfter = await (0,wait/* waitUntilReady */.bs)({ ...options, checks, observe });
        return { passedAfter, keys: await keySource() };
    }
    catch (error) {
        if (!(error instanceof wait/* NotReadyError */.r1))
            throw error;
        throw await explained(error, service, reporter);
    }
    finally {
        stopFollowing();
        reporter.progress('');
    }
}
/** Whether a running container is worth waiting for: none of its checks is hopeless. */
async function canBecomeReady(service, reporter, signal) {
    const log = new BootLog();
    const stopFollowing = service.engine.followLogs(service.id, (line) => log.read(line));
    await (0,promises_.setTimeout)(1000, undefined, { signal }); // The whole log so far has been read by then.
    stopFollowing();
    const facts = await observeContainer(service, signal);
    const checks = (0,readiness_checks/* containerChecks */.PB)(service, log, () => (0,cloudstack_keys/* adminKeys */.aO)(service.apiUrl, reporter, signal), signal);
    const verdicts = await Promise.all(checks.map((check) => (0,wait/* judge */.S4)(check, facts)));
    return verdicts.every(({ state }) => state !== 'hopeless');
}
async function observeContainer(service, signal) {
    const [container, probe] = await Promise.all([
        service.engine.container(service.id, signal),
        probeContainer(service, signal),
    ]);
    return { container, probe };
}
async function probeContainer(service, signal) {
    try {
        const result = await service.engine.exec(service.id, [PROBE], { signal, timeoutSeconds: PROBE_SECONDS });
        if (result.code === 0)
            return parseProbe(result.stdout);
        return {
            failure: `${PROBE} failed: ${(result.stderr || result.stdout).trim().split('\n').at(-1) ?? ''}`,
        };
    }
    catch (error) {
        signal?.throwIfAborted();
        return { failure: (0,errors/* messageOf */.bD)(error) };
    }
}
async function restartFailedWebApplication(service, log, reporter) {
    if (!log.webApplicationFailed || log.failedStartups > 1)
        return;
    log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
    reporter.warning('CloudStack’s web application failed to start; restarting the program cloudstack once');
    const restart = await service.engine.exec(service.id, ['supervisorctl', 'restart', 'cloudstack'], {
        timeoutSeconds: 60,
    });
    if (restart.code !== 0)
        reporter.warning(`The restart failed: ${(restart.stderr || restart.stdout).trim()}`);
}
/** The failure with what the disk, the kernel, or else the services' logs, tell of it. */
async function explained({ message, missing, cause }, service, reporter) {
    const logs = await (0,service_logs/* collectLogs */.Qo)(service.engine, service.id, LOG_LINES).catch((error) => {
        reporter.warning(`No logs could be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    });
    // These make every other trouble that the logs tell of.
    const known = (await diskComplaint(service)) ?? (await memoryComplaint(service)) ?? (0,causes/* knownCause */.T4)(logs);
    const sentence = known && !message.includes(known) ? `${message}. Likely cause: ${known}` : message;
    return new wait/* NotReadyError */.r1(sentence, missing, cause, (0,service_logs/* relevantLines */.pp)(logs, EVIDENCE_LINES));
}
/** A full disk may show nowhere else: MySQL cannot even write that into its log. */
async function diskComplaint(service) {
    const output = await outputOf(service, ['df', '-P', '-k', '/var/lib/mysql']);
    const [, , , left] = (output.trim().split('\n').at(-1) ?? '').split(/\s+/);
    return Number(left) < LITTLE_KILOBYTES ? (0,readiness_checks/* diskIsFull */.J4)(Number(left)) : undefined;
}
/** The engine tells only of some: where a limit is met, the kernel picks any process of the container's. */
async function memoryComplaint(service) {
    const [v2, v1] = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'];
    const output = await outputOf(service, ['grep', '-hs', '^oom_kill [1-9]', v2, v1]);
    return output ? causes/* TOO_LITTLE_MEMORY */._8 : undefined;
}
/** What a quick look into the container prints; nothing where it cannot be had. */
async function outputOf(service, command) {
    const answer = await service.engine
        .exec(service.id, command, { timeoutSeconds: 10 })
        .catch(() => undefined);
    return answer?.stdout ?? '';
}


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ hopeless),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Ub: () => (/* binding */ pending),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   bs: () => (/* binding */ waitUntilReady),
/* harmony export */   r1: () => (/* binding */ NotReadyError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8409);



const passed = { state: 'passed' };
const pending = (reason) => ({ state: 'pending', reason });
const hopeless = (reason) => ({ state: 'hopeless', reason });
/** Seconds that one check may take in a round. */
const CHECK_SECONDS = 2;
/** The service is not ready: it can never become so, or the time is up. */
class NotReadyError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    missing;
    cause;
    logs;
    name = 'NotReadyError';
    constructor(message, 
    /** Name of each check that had not passed, with its reason. */
    missing, cause, 
    /** The last relevant lines of each service's log. */
    logs = new Map()) {
        super(message, [...logs].flatMap(([service, lines]) => lines.map((line) => `${service}: ${line}`)));
        this.missing = missing;
        this.cause = cause;
        this.logs = logs;
    }
}
/**
 * Polls all checks side by side until all of them pass in the same round.
 *
 * @returns seconds from the start until each check passed
 * @throws NotReadyError at the first hopeless check, or when the time is up; the signal's reason when aborted
 */
async function waitUntilReady(options) {
    const { checks, reporter, signal, timeoutSeconds, pauseSeconds = 0.3 } = options;
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 1000;
    const passedAfter = new Map();
    let missing = new Map();
    for (;;) {
        signal?.throwIfAborted();
        missing = await judgeAll(options, missing);
        for (const { name } of checks) {
            if (missing.has(name)) {
                if (passedAfter.delete(name))
                    reporter.info(`  ✗ ${name} no longer: ${missing.get(name)}`);
            }
            else if (!passedAfter.has(name)) {
                passedAfter.set(name, elapsed());
                reporter.info(`  ✓ ${name} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(elapsed())}`);
            }
        }
        if (missing.size === 0)
            return passedAfter;
        if (elapsed() >= timeoutSeconds) {
            throw new NotReadyError(`CloudStack is not ready after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(elapsed())}: ${listed(missing)}`, missing, 'timeout');
        }
        reporter.progress(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(elapsed())}: still missing: ${listed(missing)}`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseSeconds * 1000, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
}
/** One round. @returns the checks that have not passed, each with its reason */
async function judgeAll({ checks, observe, signal }, before) {
    const facts = await observe(before);
    const verdicts = await Promise.all(checks.map((check) => judge(check, facts)));
    signal?.throwIfAborted();
    const missing = new Map();
    let never;
    for (const [index, verdict] of verdicts.entries()) {
        if (verdict.state === 'passed')
            continue;
        missing.set(checks[index]?.name ?? '', verdict.reason);
        if (verdict.state === 'hopeless')
            never ??= verdict.reason;
    }
    if (never !== undefined)
        throw new NotReadyError(`CloudStack can never become ready: ${never}`, missing, 'hopeless');
    return missing;
}
/** A check's verdict, within CHECK_SECONDS: a slow one holds up neither the others nor what they find hopeless. */
async function judge(check, facts) {
    const patience = new AbortController();
    const slow = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(CHECK_SECONDS * 1000, undefined, { signal: patience.signal }).then(() => pending(`no answer within ${CHECK_SECONDS} s`), () => passed);
    try {
        return await Promise.race([check.judge(facts), slow]);
    }
    catch (error) {
        return pending((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
    finally {
        patience.abort();
    }
}
function listed(missing) {
    return [...missing].map(([name, reason]) => `${name} (${reason})`).join('; ');
}


/***/ }),

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ knownCause),
/* harmony export */   _8: () => (/* binding */ TOO_LITTLE_MEMORY)
/* harmony export */ });
/* unused harmony exports KNOWN_CAUSES, likelyCause */
/* harmony import */ var _engine_complaints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2053);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1949);


const TOO_LITTLE_MEMORY = 'there is too little memory, so that a program was ended: give the container about 4 GB';
/** The first that fits is told. The words are those of CloudStack, MySQL, MariaDB, the JVM, supervisord and the kernel. */
const KNOWN_CAUSES = [
    { sign: /exec format error/i, sentence: `the image cannot run here: ${_engine_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .WRONG_ARCHITECTURE */ .yW}` },
    {
        sign: /UnsupportedClassVersionError|compiled by a more recent version of the Java Runtime/,
        sentence: 'CloudStack’s classes are made for a newer Java than the one in the image: give a base-image whose CloudStack was built with its own JDK',
    },
    {
        sign: /Database version \S+ is higher than management software version/,
        sentence: 'the database in database-volume was upgraded by a newer CloudStack: give each version a volume of its own, or remove the volume',
    },
    {
        sign: /Cannot boot server version|Downgrade is not supported|[Rr]edo log was created with|Unsupported redo log format/,
        service: 'mysqld',
        sentence: 'the data in database-volume is another MySQL server’s: give this image a volume of its own, or remove the volume',
    },
    {
        sign: /Access denied for user 'cloud'|Unknown database 'cloud/,
        sentence: 'the MySQL in database-volume has no database of CloudStack: give a volume of its own, or remove the volume',
    },
    { sign: _engine_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SPACE */ .Rr, sentence: 'the disk is full: free some' },
    {
        sign: /unable to create (new )?native thread/,
        sentence: 'the limit of threads is reached: raise it (pids of the engine, nproc of the user)',
    },
    {
        sign: /OutOfMemoryError|Cannot allocate memory|insufficient memory|terminated by SIGKILL; not expected/,
        sentence: TOO_LITTLE_MEMORY,
    },
    {
        sign: /Too many connections|Connection is not available, request timed out/,
        sentence: 'MySQL gives no more connections: keep the pools in every db.properties below its max_connections, 350 in this image',
    },
    {
        sign: /still waiting for MySQL/,
        unless: /MySQL is up/,
        sentence: 'MySQL does not answer: see mysqld’s log, and the database-volume if one is kept',
    },
    {
        sign: /Communications link failure|Socket fail to connect|Unable to get a new db connection/,
        service: 'cloudstack-usage',
        sentence: 'the usage server cannot connect to MySQL: see mysqld’s log, and db.properties if the image changes it',
    },
    {
        sign: /Unable to get a new db connection/,
        sentence: 'the first connection to MySQL was not made in time: the machine is too busy; run it again, or give it more processors',
    },
];
/** The known cause that the logs tell of: what is wrong, and what to do. */
function knownCause(logs) {
    return KNOWN_CAUSES.find((cause) => [...logs].some((log) => tellsOf(cause, log)))?.sentence;
}
/** The known cause, else the last line that tells of trouble. */
function likelyCause(logs) {
    const [service, [line] = []] = [...relevantLines(logs, 1)].at(-1) ?? [];
    return knownCause(logs) ?? (line && `${service}: ${line}`);
}
function tellsOf({ sign, unless, service }, [name, lines]) {
    if (service && service !== name)
        return false;
    return lines.some((line) => sign.test(line)) && !lines.some((line) => unless?.test(line));
}


/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   IK: () => (/* binding */ containerEndpoints),
/* harmony export */   WE: () => (/* binding */ publishesPorts),
/* harmony export */   YI: () => (/* binding */ startContainer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7030);
/* harmony import */ var _engine_complaints_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8409);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9859);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90);






/**
 * Starts the service's container; one of the same name is adopted (same settings, healthy), replaced (ours,
 * but different) or refused (a stranger's).
 *
 * @throws UserError naming the input where the name or a port is taken or the container cannot start
 */
async function startContainer(request) {
    const { engine, settings, image, reporter, signal } = request;
    const fingerprint = settingsFingerprint(settings, image);
    const existing = await engine.container(settings.name, signal);
    if (existing) {
        const adopted = await adopt(request, existing, fingerprint);
        if (adopted)
            return adopted;
        reporter.info(`Replacing the container ${settings.name}`);
        await engine.remove(existing.id, signal);
    }
    await refuseTakenPorts(settings);
    const definition = containerDefinition(settings, image, fingerprint, request.command);
    const id = await engine.start(definition).catch((error) => {
        throw startFailure(settings, error);
    });
    const container = await engine.container(id, signal);
    if (!container)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${settings.name} was removed while it started: start it again`);
    return serviceOf(engine, settings, container, false);
}
/** The container as a service, for one that this project made; undefined for no or a stranger's container. */
async function findContainer(engine, name, signal) {
    const container = await engine.container(name, signal);
    return container?.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_LABEL */ .bS] === 'true' ? container : undefined;
}
/** The end points of a container, by the ports that its engine published. */
function containerEndpoints(container, bindAddress) {
    return (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .endpoints */ .v)(bindAddress, {
        api: container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.api] ?? 0,
        integration: container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.integration] ?? 0,
        ui: container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.ui],
    });
}
/** False for a container that runs but was cut off from its network. */
function publishesPorts(container) {
    return container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.api] !== undefined;
}
async function adopt({ engine, settings, reporter, isAdoptable }, container, fingerprint) {
    if (container.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_LABEL */ .bS] !== 'true') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`name: a container called ${settings.name} exists that this action did not make: remove it ("${engine.name} rm ${settings.name}") or give another name`);
    }
    if (container.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS_LABEL */ .ZU] !== fingerprint || container.status !== 'running')
        return undefined;
    if (!publishesPorts(container))
        return undefined;
    const service = serviceOf(engine, settings, container, true);
    if (!(await isAdoptable(service)))
        return undefined;
    reporter.info(`Adopting the running container ${settings.name}: it has the same settings`);
    return service;
}
function serviceOf(engine, settings, container, adopted) {
    return {
        engine,
        name: container.name,
        id: container.id,
        ui: settings.ui,
        adopted,
        ...containerEndpoints(container, settings.bindAddress),
    };
}
function containerDefinition(settings, image, fingerprint, command) {
    return {
        name: settings.name,
        hostname: settings.hostname,
        image: image.reference,
        labels: { [_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_LABEL */ .bS]: 'true', [_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS_LABEL */ .ZU]: fingerprint },
        env: {
            ...settings.env,
            CLOUDSTACK_UI: String(settings.ui),
            USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
            USAGE_EXEC_TIME: settings.usageExecTime,
            QUOTA_ENABLED: String(settings.quota),
            CLOUDSTACK_START: settings.start,
        },
        ports: [
            { address: settings.bindAddress, port: settings.apiPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.api },
            // The integration API is unauthenticated and has full rights.
            { address: '127.0.0.1', port: settings.integrationPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.integration },
            ...(settings.ui
                ? [{ address: settings.bindAddress, port: settings.uiPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.ui }]
                : []),
        ],
        volumes: settings.databaseVolume
            ? [{ name: settings.databaseVolume, path: image.prepared?.data ?? '/var/lib/mysql' }]
            : [],
        command,
    };
}
/** SHA-256 of all that makes one container differ from another. */
function settingsFingerprint(settings, image) {
    const { name, hostname, bindAddress, apiPort, integrationPort, uiPort, ui, databaseVolume, env } = settings;
    const { usageAggregationRange, usageExecTime, quota, start } = settings;
    const identity = {
        ...{ name, hostname, bindAddress, apiPort, integrationPort, uiPort: ui ? uiPort : 0, ui, databaseVolume },
        ...{ usageAggregationRange, usageExecTime, quota, start },
        env: Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1)),
        image: image.id,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
}
/** Finds a taken port before a container is made; the engine's own words come too late and name no input. */
async function refuseTakenPorts(settings) {
    const wanted = [
        ['api-port', settings.bindAddress, settings.apiPort],
        ['integration-port', '127.0.0.1', settings.integrationPort],
        ...(settings.ui
            ? [['ui-port', settings.bindAddress, settings.uiPort]]
            : []),
    ];
    const problems = [];
    for (const [input, address, port] of wanted) {
        const code = port > 0 ? await bindFailure(address, port) : undefined;
        if (code === 'EADDRINUSE')
            problems.push(`${input}: port ${port} on ${address} is taken: stop what listens there, or give another port or 0`);
        if (code === 'EADDRNOTAVAIL')
            problems.push(`bind-address: this machine has no address ${address}`);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The service cannot be started: ${[...new Set(problems)].join('; ')}`);
}
function bindFailure(address, port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once('error', (error) => resolve(error.code));
        server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(undefined)));
    });
}
function startFailure(settings, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
        return error;
    const reason = (0,_engine_complaints_js__WEBPACK_IMPORTED_MODULE_2__/* .startFailureReason */ .Rf)(error.evidence.join('\n'));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${settings.name} could not be started: ${reason}`, error.evidence);
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ startEmbedded),
/* harmony export */   RZ: () => (/* binding */ embeddedLog),
/* harmony export */   oR: () => (/* binding */ findEmbedded),
/* harmony export */   vC: () => (/* binding */ stopEmbedded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8500);
/* harmony import */ var _engine_command_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(70);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8409);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(90);








/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
const STOP_SECONDS = 5;
/**
 * Starts the emulator in a background process that outlives this one.
 *
 * @param program path of the emulator's bundle
 * @throws UserError with the emulator's own words where it does not come up
 */
async function startEmbedded(settings, program) {
    const { state, log } = files(settings.name);
    const args = [
        ...['--api-port', String(settings.apiPort), '--integration-port', String(settings.integrationPort)],
        ...['--bind-address', settings.bindAddress, '--version', settings.csVersion, '--state-file', state],
        ...['--setting', `usage.stats.job.aggregation.range=${settings.usageAggregationRange}`],
        ...['--setting', `usage.stats.job.exec.time=${settings.usageExecTime}`],
        ...['--setting', `quota.enable.service=${settings.quota}`],
    ];
    const running = await findEmbedded(settings.name);
    if (running?.startedWith === args.join(' '))
        return { ...running, adopted: true };
    if (running)
        await stopEmbedded(settings.name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(stateDirectory(), { recursive: true, mode: 0o700 });
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(log, 'w', 0o600);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
    });
    await output.close();
    let ended = false;
    child.on('exit', () => {
        ended = true;
    });
    child.on('error', () => {
        ended = true;
    });
    const deadline = performance.now() + START_SECONDS * 1000;
    while (performance.now() < deadline && !ended) {
        const started = await findEmbedded(settings.name);
        if (started) {
            child.unref();
            return { ...started, adopted: false };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
    }
    child.kill('SIGKILL');
    const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(log, 'utf8')).split('\n').filter(Boolean);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The embedded engine did not start: ${lines.at(-1) ?? 'it printed nothing'}`, lines.slice(-10));
}
/** The embedded service of a name, if one runs. */
async function findEmbedded(name) {
    const state = await readState(name);
    if (!state || !(await isEmulator(state.pid, files(name).state)))
        return undefined;
    const ports = {
        api: Number(new URL(state.apiUrl).port),
        integration: Number(new URL(state.integrationUrl).port),
    };
    const bindAddress = new URL(state.apiUrl).hostname.replace(/^\[|\]$/g, '');
    const { pid, startedWith } = state;
    return { pid, startedWith, adopted: true, ...(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_7__/* .endpoints */ .v)(bindAddress, { ...ports, ui: undefined }) };
}
/** Ends the embedded service of a name. @returns whether one ran */
async function stopEmbedded(name) {
    const running = await findEmbedded(name);
    if (running)
        await endProcess(running.pid);
    for (const file of Object.values(files(name)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    return running !== undefined;
}
async function embeddedLog(name, lines) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files(name).log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
}
async function endProcess(pid) {
    process.kill(pid, 'SIGTERM');
    const deadline = performance.now() + STOP_SECONDS * 1000;
    while (isAlive(pid) && performance.now() < deadline)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
    if (isAlive(pid))
        process.kill(pid, 'SIGKILL');
}
async function readState(name) {
    try {
        const state = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files(name).state, 'utf8'));
        return state?.pid && state.apiUrl && state.integrationUrl ? state : undefined;
    }
    catch (error) {
        // Not there: nothing runs. Half written: it is about to listen.
        if (error.code === 'ENOENT' || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/**
 * Whether a process is the emulator that wrote a state file: one that was killed leaves the file, and its number may be
 * another program's by now, or a dead child's that nobody has reaped.
 */
async function isEmulator(pid, stateFile) {
    if (!isAlive(pid))
        return false;
    if (process.platform !== 'linux')
        return (await (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommand */ .d1)('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout.includes(stateFile);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(stateFile);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
}
function files(name) {
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory(), `${name}.json`), log: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory(), `${name}.log`) };
}
function stateDirectory() {
    const base = process.env.XDG_STATE_HOME ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, 'cloudstack-usage');
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CONTAINER_PORTS),
/* harmony export */   v: () => (/* binding */ endpoints)
/* harmony export */ });
/** Ports inside the container, fixed by the official image. */
const CONTAINER_PORTS = { api: 8080, integration: 8096, ui: 5050 };
const LOOPBACK = '127.0.0.1';
/** @param ports on this machine; `ui` undefined where the UI is not started */
function endpoints(bindAddress, ports) {
    const host = reachableHost(bindAddress);
    return {
        apiUrl: `http://${host}:${ports.api}/client/api`,
        integrationUrl: `http://${LOOPBACK}:${ports.integration}/client/api`,
        uiUrl: ports.ui === undefined ? '' : `http://${host}:${ports.ui}/client/`,
    };
}
/** The address by which this machine reaches what is bound to an address. */
function reachableHost(bindAddress) {
    if (bindAddress === '0.0.0.0')
        return LOOPBACK;
    if (bindAddress === '::')
        return '[::1]';
    return bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
}


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ collectLogs),
/* harmony export */   _v: () => (/* binding */ LOG_SERVICES),
/* harmony export */   pp: () => (/* binding */ relevantLines)
/* harmony export */ });
/* unused harmony export serviceOfLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);

/** What has a log of its own; `container` is supervisord and what it does with the programs. */
const LOG_SERVICES = [
    'container',
    'mysqld',
    'cloudstack',
    'cloudstack-ui',
    'cloudstack-usage',
];
/** What reads the logs that programs have beside the container's own, which carries them mixed. */
const LOG_FILES = {
    mysqld: (lines) => ['tail', '-n', String(lines), '/var/log/mysql/error.log'],
    // It has a hundred lines of debugging for one that tells of trouble.
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
async function collectLogs(engine, container, lines) {
    const logs = new Map(LOG_SERVICES.map((service) => [service, []]));
    for (const line of await engine.logs(container, lines * LOG_SERVICES.length))
        logs.get(serviceOfLine(line))?.push(line);
    for (const service of LOG_SERVICES) {
        const command = LOG_FILES[service]?.(lines);
        if (command)
            logs.get(service)?.push(...(await linesOf(engine, container, command)));
    }
    for (const [service, found] of logs) {
        if (found.length === 0)
            logs.delete(service);
        else
            logs.set(service, found.slice(-lines));
    }
    return logs;
}
/** The lines that tell of trouble, else the last ones: `count` a service. */
function relevantLines(logs, count) {
    const chosen = [...logs].map(([service, lines]) => {
        const relevant = lines.filter((line) => RELEVANT.test(line));
        const last = (relevant.length > 0 ? relevant : lines).slice(-count);
        return [service, last.map((line) => line.slice(0, 400))];
    });
    return new Map(chosen);
}
async function linesOf(engine, container, command) {
    try {
        const result = await engine.exec(container, command, { timeoutSeconds: 10 });
        return result.code === 0 ? result.stdout.split('\n').filter(Boolean) : [];
    }
    catch (error) {
        return [`${command.at(-1)} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   Y4: () => (/* binding */ preparingDirectory),
/* harmony export */   uG: () => (/* binding */ preparingName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8409);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6643);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9448);







/** Looks for a service of this project by its name, on every engine that `choice` allows. */
async function findService(name, choice, signal) {
    const embedded = choice === 'auto' || choice === 'embedded' ? await (0,_embedded_js__WEBPACK_IMPORTED_MODULE_6__/* .findEmbedded */ .oR)(name) : undefined;
    if (embedded)
        return { embedded };
    if (choice === 'embedded')
        return undefined;
    for (const engine of await enginesIfAny(choice, signal)) {
        const container = await (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .findContainer */ .FA)(engine, name, signal);
        if (container)
            return { engine, container };
    }
    return undefined;
}
/** The container in which a prepared image is made for a service. */
function preparingName(name) {
    return `${name}-prepare`;
}
/** Where the state of a prepared image lies while it is made and no cache keeps it: `down` finds what a killed run left. */
function preparingDirectory(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache', 'cloudstack-usage', preparingName(name));
}
/** Removes the service with its anonymous volumes, and what preparing its image left. @returns whether it was there */
async function down(name, choice) {
    const [found, leftOver] = await Promise.all([name, preparingName(name)].map((each) => findService(each, choice)));
    if (leftOver && 'container' in leftOver)
        await leftOver.engine.remove(leftOver.container.id);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(preparingDirectory(name), { recursive: true, force: true });
    if (!found)
        return false;
    if ('embedded' in found)
        return (0,_embedded_js__WEBPACK_IMPORTED_MODULE_6__/* .stopEmbedded */ .vC)(name);
    await found.engine.remove(found.container.id);
    return true;
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

/***/ 5543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ USAGE_INPUTS),
/* harmony export */   s: () => (/* binding */ parseUsageSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3982);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1306);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8885);




/** The inputs of `usage/action.yml` beside those that find the service; held against it by a test. */
const USAGE_INPUTS = [
    { name: 'quota', default: '', description: 'YAML file of quota tariffs and credits to set' },
    { name: 'scenario', default: '', description: 'Resources to make: all-types, load, or a YAML file' },
    { name: 'advance', default: '', description: 'Billing time to let go by, then metered: 30d, 12h, 3mo' },
    { name: 'generate', default: 'false', description: 'Meter everything up to the last full minute' },
    { name: 'fresh', default: 'false', description: 'With generate: also what was made within this minute' },
    {
        name: 'windows',
        default: 'auto',
        description: 'Time that one record covers: hourly, daily, minutes, or auto to fit the time that is open',
    },
    { name: 'records', default: '', description: 'File to write the usage records to' },
    { name: 'format', default: 'json', description: 'Format of the records: json, ndjson or csv' },
    { name: 'report', default: '', description: 'File to write a report of the usage to: one HTML page' },
    {
        name: 'start',
        default: '',
        description: 'Only records from this moment on: 2026-11-24 or 2026-11-24T14:00:00Z',
    },
    { name: 'end', default: '', description: 'Only records up to this moment' },
    { name: 'type', default: '', description: 'Only records of this usage type: its id or name' },
    {
        name: 'usageid',
        default: '',
        description: 'With type: only records of the resource with this id',
    },
    { name: 'account', default: '', description: 'Only records of this account' },
    {
        name: 'domain',
        default: '',
        description: 'Only records of this domain, such as acme/sales; with account: the domain it is in',
    },
    { name: 'isrecursive', default: 'false', description: 'With domain: also records of the domains below it' },
    { name: 'projectid', default: '', description: 'Only records of the project with this id' },
    { name: 'includetags', default: 'false', description: 'Give each record the tags of its resource' },
    { name: 'expect', default: '', description: 'YAML file of expectations of the records and the quota' },
];
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;
/**
 * Reads and validates the inputs of usage.
 *
 * @param read the raw text of an input, '' where it is not given (then the default holds)
 * @throws InputError with one sentence a problem, all of them at once
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
        start: take('start', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(moment)),
        end: take('end', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(moment)),
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
        problems.push('usageid: CloudStack looks for a resource only within a usage type: give type, too');
    if (projectid !== undefined && (account ?? domain) !== undefined)
        problems.push('projectid: a project has its own records: give it without account and domain');
    if (isrecursive && domain === undefined)
        problems.push('isrecursive: there is no domain to begin at: give domain, too');
    if (isrecursive && account !== undefined)
        problems.push('isrecursive: an account is in one domain: give it without account');
    return problems;
}
function span(text) {
    const found = (0,_span_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpan */ .w)(text);
    if (!found)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a time: give one such as 30d, 12h, 90m, 2w, 3mo or 1y');
    return found;
}
function windows(text) {
    const found = (0,_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWindows */ .hM)(text);
    if (!found)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a window: give auto, hourly, daily, or minutes from 1 to 999999');
    return found;
}
/** As CloudStack takes it: it knows no `Z`. */
function moment(text) {
    if (!MOMENT.test(text) || Number.isNaN(Date.parse(text)))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a moment: give one such as 2026-11-24 or 2026-11-24T14:00:00Z');
    return text.length === 10 ? text : new Date(text).toISOString().replace(/\.\d{3}Z$/, '+0000');
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsBefore),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2733);

const UNITS = {
    m: { months: 0, seconds: 60 },
    h: { months: 0, seconds: 3600 },
    d: { months: 0, seconds: 86_400 },
    w: { months: 0, seconds: 604_800 },
    mo: { months: 1, seconds: 0 },
    y: { months: 12, seconds: 0 },
};
const SPAN = /^(?:\d{1,6}(?:mo|[mhdwy]))+$/;
/** @returns the span in a text such as `30d`, `12h` or `1mo15d`; undefined where it is none */
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

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
/* unused harmony export momentOf */
/** Calendar arithmetic in a time zone, as the usage server's job does it (java.util.Calendar). Moments are epoch milliseconds. */
const MINUTE = 60_000;
const OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/;
/** The wall clock of a zone; Java takes an unknown zone for GMT. */
function wallClock(moment, timezone) {
    const shifted = new Date(moment + offset(moment, timezone));
    return {
        year: shifted.getUTCFullYear(),
        month: shifted.getUTCMonth() + 1,
        day: shifted.getUTCDate(),
        hour: shifted.getUTCHours(),
        minute: shifted.getUTCMinutes(),
        second: shifted.getUTCSeconds(),
    };
}
/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
function momentOf(clock, timezone) {
    const { year, month, day, hour, minute, second } = clock;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const guess = asUtc - offset(asUtc, timezone);
    return asUtc - offset(guess, timezone);
}
function startOfDay(moment, timezone) {
    return momentOf({ ...wallClock(moment, timezone), hour: 0, minute: 0, second: 0 }, timezone);
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
function offset(moment, timezone) {
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

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ parseWindows),
/* harmony export */   k4: () => (/* binding */ lastWindowEnd),
/* harmony export */   ub: () => (/* binding */ jobRuns)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2733);

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
 * @returns minutes a run; empty where there is nothing to do
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

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/**
 * A whole number that a program printed, of at most 15 digits, which a moment in milliseconds has until long after the
 * year 9999; undefined for what is none: half a line, NULL, or a complaint in a number's place.
 */
function wholeNumber(text = '') {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/invocation.js
var invocation = __nccwpck_require__(6055);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/options.js
var options = __nccwpck_require__(2595);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
;// CONCATENATED MODULE: ./.cache/tsc/src/outputs.js
/** The zone's outputs where none was deployed. */
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

// EXTERNAL MODULE: ./.cache/tsc/src/service/container.js
var container = __nccwpck_require__(6643);
// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded.js
var embedded = __nccwpck_require__(9448);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __nccwpck_require__(1949);
// EXTERNAL MODULE: ./.cache/tsc/src/service/running.js
var service_running = __nccwpck_require__(991);
;// CONCATENATED MODULE: ./.cache/tsc/src/stopwatch.js
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

// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __nccwpck_require__(7448);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/select.js
var engine_select = __nccwpck_require__(8619);
// EXTERNAL MODULE: ./.cache/tsc/src/image/image.js + 2 modules
var image_image = __nccwpck_require__(4139);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/checks.js
var readiness_checks = __nccwpck_require__(5490);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/container.js + 2 modules
var readiness_container = __nccwpck_require__(9841);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __nccwpck_require__(5930);
;// CONCATENATED MODULE: ./.cache/tsc/src/up.js











/**
 * The main job: image, service, readiness, keys.
 *
 * @throws UserError where a stage fails, with evidence; what a failed start leaves is the caller's to remove
 */
async function up(request) {
    const stopwatch = new Stopwatch();
    if (request.settings.adminKeys)
        (0,cloudstack_keys/* maskKeys */.h_)(request.settings.adminKeys, request.reporter);
    // A wrong description is told before anything starts.
    const zone = await wantedZone(request.settings.zone);
    const choice = await chooseImage(request, stopwatch);
    if (choice === 'embedded')
        return upEmbedded(request, zone, stopwatch);
    const { engine, image } = choice;
    const { zone: own = 'none' } = image.prepared ?? {};
    const adopts = request.zoneIsDefault && own !== 'none';
    return upContainer(request, engine, image, adopts ? await adoptedZone(own) : zone, stopwatch);
}
/** The first engine that answers and has or gets the image. */
async function chooseImage(request, stopwatch) {
    const { settings, distribution, reporter, signal, cache, mayEmbed } = request;
    if (settings.engine === 'embedded')
        return 'embedded';
    const embed = mayEmbed && settings.engine === 'auto';
    const reasons = [];
    try {
        const engines = await (0,engine_select/* answeringEngines */.E)(settings.engine, signal);
        stopwatch.lap('engine');
        for (const engine of engines) {
            const { imageContext: context, publishedImages: published } = distribution;
            const from = { engine, settings, context, published, cache, reporter, signal };
            const attempt = wantedImage(from, () => request.onEngine?.(engine, undefined));
            const image = await attempt.catch((error) => {
                if (!(error instanceof errors/* ImageUnavailableError */.yT))
                    throw error;
                reasons.push(error);
                return undefined;
            });
            if (!image)
                continue;
            stopwatch.lap('image');
            reporter.info(`Engine: ${engine.name} ${engine.version}${settings.engine === 'auto' ? ' (it answers and has the image)' : ''}`);
            reporter.info(`Image: ${image.reference} (${image.source})`);
            return { engine, image };
        }
    }
    catch (error) {
        if (!(error instanceof errors/* EngineUnavailableError */.DG))
            throw error;
        reasons.push(error);
    }
    if (!embed)
        throw reasons[0];
    reporter.info(`Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(errors/* messageOf */.bD).join('; ')}`);
    return 'embedded';
}
async function wantedImage(request, onPrepare) {
    const image = await (0,image_image/* ensureUsageImage */.Jf)(request);
    if (!request.settings.prepared || image.prepared)
        return image;
    onPrepare();
    const { ensurePreparedImage } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(547), __nccwpck_require__.e(365), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9971));
    return ensurePreparedImage(request, image);
}
async function upContainer(request, engine, image, zone, stopwatch) {
    const { settings, reporter, signal } = request;
    request.onEngine?.(engine, image);
    const isAdoptable = (service) => (0,readiness_container/* canBecomeReady */.TO)(service, reporter, signal);
    const service = await (0,container/* startContainer */.YI)({ engine, settings, image, reporter, isAdoptable, signal });
    stopwatch.lap('start');
    if (!service.adopted)
        request.onStart?.();
    reporter.info(`The container ${service.name} runs`);
    const { timeoutSeconds, adminKeys: fixedKeys } = settings;
    const waiting = { timeoutSeconds, fixedKeys, reporter, signal };
    const { keys, passedAfter } = await (0,readiness_container/* waitForContainer */.s6)(service, waiting);
    stopwatch.lap('ready');
    const description = await zone?.({ engine, container: service.id });
    const ready = await whatIsReady(request, service, keys, description, stopwatch);
    const outputs = {
        ...ready,
        'container-id': service.id,
        'container-name': service.name,
        image: image.reference,
        'image-digest': image.digest,
        engine: engine.name,
        timings: stopwatch.json(),
    };
    return { outputs, passedAfter };
}
async function upEmbedded(request, zone, stopwatch) {
    const { settings, distribution, reporter, signal } = request;
    if (settings.ui)
        reporter.warning('ui: the embedded engine has no UI');
    request.onEngine?.('embedded', undefined);
    const service = await (0,embedded/* startEmbedded */.H1)(settings, distribution.emulator);
    stopwatch.lap('start');
    reporter.info(`The embedded engine ${service.adopted ? 'ran already' : 'runs'} (process ${service.pid}): an emulator, not the real CloudStack`);
    try {
        let keys;
        const keySource = () => {
            keys ??= (0,cloudstack_keys/* adminKeys */.aO)(service.apiUrl, reporter, signal, settings.adminKeys);
            return keys;
        };
        const checks = (0,readiness_checks/* apiChecks */.il)(service, keySource, signal);
        const { timeoutSeconds } = settings;
        const observe = async () => undefined;
        const passedAfter = await (0,wait/* waitUntilReady */.bs)({ checks, observe, timeoutSeconds, reporter, signal });
        stopwatch.lap('ready');
        const description = await zone?.({ directory: distribution.zones });
        const ready = await whatIsReady(request, service, await keySource(), description, stopwatch);
        const outputs = {
            ...ready,
            'container-id': '',
            'container-name': settings.name,
            image: '',
            'image-digest': '',
            engine: 'embedded',
            timings: stopwatch.json(),
        };
        return { outputs, passedAfter };
    }
    catch (error) {
        if (!service.adopted)
            await (0,embedded/* stopEmbedded */.vC)(settings.name);
        throw error;
    }
}
/** What a ready API gives on every engine: its URLs, the keys, its version, and the zone where one is wanted. */
async function whatIsReady(request, { apiUrl, integrationUrl, uiUrl }, keys, description, stopwatch) {
    const { settings, reporter, signal } = request;
    const client = (0,cloudstack_keys/* administrator */.gS)(apiUrl, keys, signal);
    const version = await client.version();
    const { zoneReady: ready, timeoutSeconds } = settings;
    let zone = NO_ZONE;
    if (description) {
        const { deployZones } = await __nccwpck_require__.e(/* import() */ 365).then(__nccwpck_require__.bind(__nccwpck_require__, 8365));
        zone = await deployZones({ description, client, ready, timeoutSeconds, reporter, signal });
        stopwatch.lap('zone');
    }
    return {
        'api-url': apiUrl,
        'integration-url': integrationUrl,
        'ui-url': uiUrl,
        'api-key': keys.apiKey,
        'secret-key': keys.secretKey,
        'cs-version': version,
        ...zone,
    };
}
/** Loads what reads descriptions only where a zone is wanted: their schema is a third of the bundle. */
async function wantedZone(zone) {
    if (zone === 'none')
        return undefined;
    const { fileDescription, namedDescription } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(547), __nccwpck_require__.e(800)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4800));
    const file = await fileDescription(zone);
    return async (from) => file ?? namedDescription(zone, from);
}
/** A prepared image's zone; one that was made from a file is the user's to name. */
async function adoptedZone(zone) {
    return zone.startsWith('file-') ? undefined : wantedZone(zone);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/cli/service-commands.js









async function upCommand({ settings, values, json, distribution, reporter, signal, }) {
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
        (0,invocation/* printResult */.RS)(outputs, json);
        if (json)
            return invocation/* EXIT */.dc.ok;
        (0,invocation/* print */.yy)('');
        (0,invocation/* print */.yy)(Object.entries(environmentOf(outputs))
            .map(([name, value]) => `export ${name}='${value}'`)
            .join('\n'));
        return invocation/* EXIT */.dc.ok;
    }
    catch (error) {
        // What this call started goes with it; what it adopted stays.
        if (started)
            await (0,service_running/* down */.TR)(settings.name, settings.engine);
        throw error;
    }
}
/** Finds or makes the image, and starts nothing that stays. */
async function imageCommand({ settings, json, distribution, reporter, signal, }) {
    const choice = await chooseImage({ settings, distribution, reporter, signal, mayEmbed: false }, new Stopwatch());
    if (choice === 'embedded')
        throw new errors/* InputError */.dz(['engine: "embedded" has no image: give docker or podman']);
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
        (0,invocation/* print */.yy)(json ? JSON.stringify({ name: settings.name, state: 'absent' }) : `${settings.name}: nothing runs`);
        return invocation/* EXIT */.dc.notRunning;
    }
    const isEmbedded = 'embedded' in found;
    const urls = isEmbedded ? found.embedded : (0,container/* containerEndpoints */.IK)(found.container, settings.bindAddress);
    const running = isEmbedded || found.container.status === 'running';
    const status = {
        name: settings.name,
        engine: isEmbedded ? 'embedded' : found.engine.name,
        state: isEmbedded ? 'running' : found.container.status,
        'api-url': running ? urls.apiUrl : '',
        'integration-url': running ? urls.integrationUrl : '',
        'ui-url': running ? urls.uiUrl : '',
    };
    (0,invocation/* printResult */.RS)(status, json);
    return running ? invocation/* EXIT */.dc.ok : invocation/* EXIT */.dc.notRunning;
}
async function logsCommand({ settings, positionals, signal }) {
    const [service] = positionals;
    if (service && !service_logs/* LOG_SERVICES */._v.includes(service)) {
        throw new errors/* InputError */.dz([`${JSON.stringify(service)} has no log: give one of ${service_logs/* LOG_SERVICES */._v.join(', ')}`]);
    }
    const found = await (0,service_running/* findService */.Ln)(settings.name, settings.engine, signal);
    if (!found)
        return notRunning(settings.name);
    if ('embedded' in found)
        return (0,invocation/* print */.yy)((await (0,embedded/* embeddedLog */.RZ)(settings.name, 1000)).join('\n'));
    const logs = await (0,service_logs/* collectLogs */.Qo)(found.engine, found.container.id, 1000);
    for (const [name, lines] of logs) {
        if (!service || service === name)
            (0,invocation/* print */.yy)(lines.map((line) => (service ? line : `${name} | ${line}`)).join('\n'));
    }
    return invocation/* EXIT */.dc.ok;
}
async function downCommand({ settings }) {
    const removed = await (0,service_running/* down */.TR)(settings.name, settings.engine);
    return (0,invocation/* print */.yy)(removed ? `${settings.name}: removed` : `${settings.name}: nothing ran`);
}
function notRunning(name) {
    (0,invocation/* print */.yy)(`${name}: nothing runs`);
    return invocation/* EXIT */.dc.notRunning;
}

;// CONCATENATED MODULE: ./.cache/tsc/src/distribution.js


/** @param entry path of the running bundle, `<root>/dist/<door>/index.js`; may be a link, as npm makes them */
function distributionOf(entry = process.argv[1] ?? '') {
    const root = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry)), '..', '..');
    return {
        root,
        imageContext: (0,external_node_path_.join)(root, 'image'),
        publishedImages: (0,external_node_path_.join)(root, 'published-images.json'),
        emulator: (0,external_node_path_.join)(root, 'dist', 'emulator', 'index.js'),
        report: (0,external_node_path_.join)(root, 'dist', 'report'),
        zones: (0,external_node_path_.join)(root, 'emulator', 'zones'),
    };
}

// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __nccwpck_require__(5367);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./.cache/tsc/src/interrupt.js


/** A controller whose signal is aborted with a reason when this process is asked to end (SIGINT, SIGTERM). */
function onInterrupt(reason) {
    const controller = new AbortController();
    // Every call under way listens; as many as there are is not a leak.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort(new errors/* UserError */.yo(reason)));
    return controller;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./.cache/tsc/src/report/plain-log.js
/** Milliseconds of silence after which whoever reads a log is told what goes on. */
const SILENCE_MS = 15_000;
/** A medium that cannot take a line back: progress is told only where nothing else was told for a while. */
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

;// CONCATENATED MODULE: ./.cache/tsc/src/report/secrets.js
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

;// CONCATENATED MODULE: ./.cache/tsc/src/report/console.js



const COLOUR = { '✓': 'green', '✗': 'red', 'warning:': 'yellow' };
/** Where a terminal does not tell its width. */
const COLUMNS = 80;
/** Reports on stderr, so that stdout holds results alone; live on a terminal, plain lines in a pipe. */
class ConsoleReporter {
    secrets = new Secrets();
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
        this.log = new PlainLog((line) => this.line(line));
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

;// CONCATENATED MODULE: ./.cache/tsc/src/report/failure.js

/** A failure as lines: the sentence, then the evidence; the stack only of what nobody foresaw. */
function failureLines(error) {
    if (error instanceof errors/* UserError */.yo)
        return [error.message, ...error.evidence.map((line) => `  ${line}`)];
    return [
        `Unexpected failure, please report it: ${error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.bD)(error)}`,
    ];
}

// EXTERNAL MODULE: ./.cache/tsc/src/usage/inputs.js
var usage_inputs = __nccwpck_require__(5543);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli.js












/** What is called seldom is loaded only then. */
const COMMANDS = {
    up: upCommand,
    image: imageCommand,
    prepare: prepareCommand,
    status: statusCommand,
    logs: logsCommand,
    down: downCommand,
    zone: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(547), __nccwpck_require__.e(365), __nccwpck_require__.e(512)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2512))).zoneCommand(invocation),
    usage: async (invocation) => (await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(700)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8700))).usageCommand(invocation),
};
const distribution = distributionOf();
const interrupt = onInterrupt('Interrupted');
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
            `${JSON.stringify(command)} is not a command: give one of ${Object.keys(COMMANDS).join(', ')}`,
        ]);
    // Options of usage may be called as others that mean something else.
    const isTaken = (name) => command === 'usage' && usage_inputs/* USAGE_INPUTS */.c.some((input) => input.name === name);
    const settings = (0,inputs/* parseSettings */.P$)((name) => isTaken(name) ? '' : String(values[name] ?? options/* DEFAULTS */.zY[name] ?? ''));
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
function version() {
    return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(distribution.root, 'package.json'), 'utf8'))
        .version;
}
// Whoever reads may have enough, as head has.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? invocation/* EXIT */.dc.ok : invocation/* EXIT */.dc.failed));
run(process.argv.slice(2))
    .catch((error) => {
    if (interrupt.signal.aborted)
        return invocation/* EXIT */.dc.interrupted;
    process.stderr.write(`${failureLines(error).join('\n')}\n`);
    return error instanceof errors/* InputError */.dz ? invocation/* EXIT */.dc.usage : invocation/* EXIT */.dc.failed;
})
    // What is still to be written to a slow reader is not lost.
    .then((code) => process.stdout.write('', () => process.exit(code)));

