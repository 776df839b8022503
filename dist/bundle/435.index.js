export const id = 435;
export const ids = [435];
export const modules = {

/***/ 98403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ CloudStackClient),
  ae: () => (/* binding */ CloudStackError),
  AA: () => (/* binding */ WORK_SECONDS)
});

// UNUSED EXPORTS: answerOf

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js
var exchange = __webpack_require__(94797);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
     * @throws CloudStackError for a wrong password, ApiUnavailableError if there is no API
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
     * @throws CloudStackError if CloudStack refuses it, ApiUnavailableError if there is no API
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
            throw new exchange/* ApiUnavailableError */.x(`${this.url} answered ${command} with a ${key} that is not a list of objects`);
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
        throw new errors/* UserError */.yo('listCapabilities does not return the version of CloudStack');
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
        throw new exchange/* ApiUnavailableError */.x(`${url} answered ${status}, but not with an API response`);
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

/***/ 94797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   x: () => (/* binding */ ApiUnavailableError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
class ApiUnavailableError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ApiUnavailableError';
}
/**
 * Sends a request and reads the whole answer.
 *
 * @param url with http, which is all that a container's ports speak
 * @param seconds that it may take
 * @throws ApiUnavailableError if nothing answers in time
 */
async function exchange(url, { form, method = form ? 'POST' : 'GET', headers = {} }, seconds, signal) {
    signal?.throwIfAborted();
    // Loaded with the first call: it is larger than all that a command without one needs.
    const { request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
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
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was closed',
    UND_ERR_SOCKET: 'the connection was closed',
};
function causeOf(error) {
    const { code = '' } = error;
    return CAUSES[code] ?? (code || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
}


/***/ }),

/***/ 87448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ adminKeys),
/* harmony export */   gS: () => (/* binding */ administrator),
/* harmony export */   h_: () => (/* binding */ maskKeys)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98403);


/** The simulator's own administrator, as its database is made. */
const ADMIN = { username: 'admin', password: 'password' };
/**
 * The administrator's API keys, masked before anything can print them. Existing keys are returned as they are:
 * `registerUserKeys` would rotate them, so it is called only if there are none. A session on 8080 does this in
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('CloudStack has no user called admin, so there are no keys');
    if (fixed) {
        const { apiKey: userapikey, secretKey: usersecretkey } = fixed;
        await session.call('updateUser', { id: admin.id, userapikey, usersecretkey });
        return fixed;
    }
    const existing = keysIn(await session.call('getUserKeys', { id: admin.id }));
    const keys = existing ?? keysIn(await session.call('registerUserKeys', { id: admin.id }));
    if (!keys)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('CloudStack made no keys: the answer to registerUserKeys has none');
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

/***/ 75338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ SETTINGS_OWNED_BY_INPUT),
/* harmony export */   Zn: () => (/* binding */ globalSettings),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   yA: () => (/* binding */ ALWAYS_ON)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53982);
/* harmony import */ var _usage_timezone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22733);


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
            throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`sets ${name}: the usage server is always on here; leave it out`, false);
        if (Object.hasOwn(settings, name))
            throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`sets ${name} twice: set it once`, false);
        if (value.length > LONGEST_VALUE)
            throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`sets ${name} to ${value.length} characters: CloudStack holds ${LONGEST_VALUE}`, false);
        if (name === 'usage.aggregation.timezone' && !(0,_usage_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimezone */ .KJ)(value))
            throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`sets ${name} to ${JSON.stringify(value)}, which is not a time zone, so CloudStack would use GMT: use one such as Europe/Berlin or GMT+5:30`, false);
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
            throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`has the line ${JSON.stringify(name)}: write ${written}, one per line`, false);
        return [name, line.slice(at + 1)];
    });
}
function refuseOwned(name, owners) {
    const owner = owners[name];
    if (owner)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(`sets ${name}: use the input ${owner}`, false);
}


/***/ }),

/***/ 53982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    /** False if the value may hold a secret. */
    showsValue = true) {
        super(message);
        this.showsValue = showsValue;
    }
}
/** @param read the raw text of an input, '' if it is not given (then the default is used) */
function inputReader(definitions, read) {
    const problems = [];
    const textOf = (name) => read(name).trim() || defaultOf(definitions, name);
    const gather = (name, text, error) => {
        if (!(error instanceof Problem))
            throw error;
        problems.push(error.showsValue ? `${name}: ${JSON.stringify(text)} ${error.message}` : `${name}: ${error.message}`);
        return undefined;
    };
    const take = (name, parse) => {
        const text = textOf(name);
        try {
            return parse(text);
        }
        catch (error) {
            return gather(name, text, error);
        }
    };
    const takeLater = async (name, parse) => {
        const text = textOf(name);
        return parse(text).catch((error) => gather(name, text, error));
    };
    return { take, takeLater, problems };
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
            throw new Problem(`is not accepted: use one of ${accepted.join(', ')}`);
        return found;
    };
}
function boolean(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new Problem('is not true or false');
}


/***/ }),

/***/ 25367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ officialImage),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _input_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75338);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53982);
/* harmony import */ var _zone_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96200);






/** The inputs in the order in which they are documented; a test compares `action.yml` with this table. */
const INPUTS = [
    {
        name: 'cs-version',
        default: '4.20.1.0',
        description: 'CloudStack version: a tag of apache/cloudstack-simulator',
    },
    { name: 'image', default: '', description: 'Usage image to use instead of building one' },
    {
        name: 'base-image',
        default: '',
        description: 'Simulator image to build the usage image on (default: apache/cloudstack-simulator:<cs-version>)',
    },
    {
        name: 'prepared',
        default: 'false',
        description: 'Start from a prepared image, which already has the database and the zone; if there is none, it is made',
    },
    {
        name: 'start',
        default: 'direct',
        description: 'How to start CloudStack: direct, or official (mvn jetty:run)',
    },
    { name: 'pull', default: 'missing', description: 'When to pull the image: missing, always or never' },
    {
        name: 'engine',
        default: 'auto',
        description: 'Engine to use: auto, docker, podman, or embedded (an emulator)',
    },
    { name: 'name', default: 'cloudstack-usage', description: 'Name of the container' },
    {
        name: 'hostname',
        default: 'cloudstack',
        description: 'Host name inside the container; do not change it if you keep the database',
    },
    {
        name: 'bind-address',
        default: '127.0.0.1',
        description: 'Address on which the API and the UI are published',
    },
    { name: 'api-port', default: '8080', description: 'Port of the API on this machine; 0 picks a free port' },
    {
        name: 'integration-port',
        default: '8096',
        description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 picks a free port',
    },
    {
        name: 'ui-port',
        default: '5050',
        description: 'Port of the UI on this machine, if ui is true; 0 picks a free port',
    },
    { name: 'ui', default: 'false', description: "Start the UI's development server" },
    {
        name: 'zone',
        default: 'none',
        description: "Zone to deploy: none, advanced, advancedsg, basic, or a file in Marvin's format",
    },
    {
        name: 'zone-ready',
        default: 'usable',
        description: 'When a zone is ready: enabled, or usable (virtual machines can be deployed)',
    },
    {
        name: 'usage-aggregation-range',
        default: '5',
        description: "Length of a usage record's window, in minutes",
    },
    {
        name: 'usage-exec-time',
        default: 'next',
        description: 'First run of the usage job: HH:MM in UTC, or next for the next minute',
    },
    { name: 'quota', default: 'false', description: 'Switch on the quota service' },
    {
        name: 'settings',
        default: '',
        description: 'CloudStack settings that apply from its first start on, one NAME=VALUE per line',
    },
    {
        name: 'database-volume',
        default: '',
        description: 'Named volume in which the database is kept (default: it is not kept)',
    },
    {
        name: 'admin-api-key',
        default: '',
        description: 'Fixed API key of the administrator, with admin-secret-key (default: CloudStack creates both keys)',
    },
    {
        name: 'admin-secret-key',
        default: '',
        description: 'Fixed secret key of the administrator, with admin-api-key',
    },
    {
        name: 'env',
        default: '',
        description: 'More environment variables for the container, one KEY=VALUE per line',
    },
    {
        name: 'timeout',
        default: '10m',
        description: 'How long to wait until the service is ready, such as 10m or 90s',
    },
    {
        name: 'cache',
        default: 'true',
        description: "Keep the built image in GitHub's cache if that saves a pull",
    },
    {
        name: 'cleanup',
        default: 'true',
        description: 'Remove the container and its anonymous volumes after the job',
    },
    {
        name: 'export-env',
        default: 'true',
        description: 'Export the API URL and the keys as environment variables',
    },
    {
        name: 'summary',
        default: 'true',
        description: 'Write a job summary: where CloudStack runs, or why it does not',
    },
];
const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** What a URL, a shell and a log take as they are; long enough to be masked without hiding other words. */
const KEY = /^[A-Za-z0-9_-]{16,128}$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;
/**
 * Reads and validates every input, and the file that `zone` names.
 *
 * @param read the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
async function parseSettings(read) {
    const { take, takeLater, problems } = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .inputReader */ .cN)(INPUTS, read);
    const csVersion = take('cs-version', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(VERSION, 'is not a CloudStack version: use one such as 4.20.1.0'));
    const image = take('image', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(imageReference));
    const baseImage = take('base-image', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(imageReference));
    const adminApiKey = take('admin-api-key', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(key));
    const adminSecretKey = take('admin-secret-key', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(key));
    const settings = {
        csVersion,
        image,
        baseImage: baseImage ?? officialImage(csVersion),
        prepared: take('prepared', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
        start: take('start', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('direct', 'official')),
        pull: take('pull', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('missing', 'always', 'never')),
        engine: take('engine', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('auto', 'docker', 'podman', 'embedded')),
        name: take('name', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(CONTAINER_NAME, 'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first')),
        hostname: take('hostname', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"')),
        bindAddress: take('bind-address', ipAddress),
        apiPort: take('api-port', port),
        integrationPort: take('integration-port', port),
        uiPort: take('ui-port', port),
        ui: take('ui', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
        zone: await takeLater('zone', _zone_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .zoneChoice */ .aA),
        zoneReady: take('zone-ready', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('enabled', 'usable')),
        usageAggregationRange: take('usage-aggregation-range', minutes),
        usageExecTime: take('usage-exec-time', execTime),
        quota: take('quota', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
        globalSettings: take('settings', _input_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .globalSettings */ .Zn),
        databaseVolume: take('database-volume', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .matching */ .wC)(CONTAINER_NAME, 'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)'))),
        adminKeys: adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined,
        env: take('env', _input_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .environment */ .cA),
        timeoutSeconds: take('timeout', timeout),
        cache: take('cache', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
        cleanup: take('cleanup', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
        exportEnv: take('export-env', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
        summary: take('summary', _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM),
    };
    problems.push(...conflicts(settings, baseImage));
    if (problems.length === 0 && (adminApiKey === undefined) !== (adminSecretKey === undefined))
        problems.push('admin-api-key and admin-secret-key belong together: set both, or neither');
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
        problems.push(`image: ${JSON.stringify(settings.image)} and base-image cannot be used together: set only one of them`);
    }
    const ports = [
        ['api-port', settings.apiPort],
        ['integration-port', settings.integrationPort],
        ...(settings.ui ? [['ui-port', settings.uiPort]] : []),
    ];
    for (const [index, [name, value]] of ports.entries()) {
        const earlier = ports.slice(0, index).find(([, other]) => other === value && value > 0);
        if (earlier)
            problems.push(`${name}: "${value}" is also the port of ${earlier[0]}: use different ports, or 0 for a free one`);
    }
    return problems;
}
function wholeNumber(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
function port(text) {
    const value = wholeNumber(text);
    if (!(value <= 65535))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not a port: use a whole number from 0 to 65535, 0 for a free one');
    return value;
}
function minutes(text) {
    const value = wholeNumber(text);
    if (!(value >= 1 && value <= 525_600))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not a number of minutes: use a whole number from 1 to 525600');
    return value;
}
function key(text) {
    // Not shown: it may be a secret.
    if (!KEY.test(text))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not a key: use 16 to 128 letters, digits, "_" and "-"', false);
    return text;
}
function execTime(text) {
    if (text === 'next' || CLOCK_TIME.test(text))
        return text;
    throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not a time: use HH:MM from 00:00 to 23:59 in UTC, or next for the next minute');
}
function ipAddress(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not an IP address: use one such as 127.0.0.1, or 0.0.0.0 for every interface');
    return text;
}
function imageReference(text) {
    if (!IMAGE_REFERENCE.test(text)) {
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not an image reference: use [registry/]name[:tag][@sha256:digest] in lower case');
    }
    return text;
}
function timeout(text) {
    const seconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text);
    if (seconds === undefined)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is not a duration: use one such as 10m, 90s or 1h30m');
    if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .Problem */ .AF('is out of range: use 1s to 6h');
    return seconds;
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

/***/ 22733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   EJ: () => (/* binding */ isoWallClock),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
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
/** `2026-11-24T14:00:00`, as a zone's clock shows it. */
function isoWallClock(moment, timezone) {
    return new Date(moment + offset(moment, timezone)).toISOString().slice(0, 19);
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

/***/ 96200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ zoneLabel),
/* harmony export */   QJ: () => (/* binding */ isZoneName),
/* harmony export */   aA: () => (/* binding */ zoneChoice)
/* harmony export */ });
/* unused harmony exports NAMED_ZONES, wantedZone */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53982);



/** Descriptions that every simulator image has. */
const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'];
/**
 * Reads the input `zone`.
 *
 * @throws Problem if it is neither `none`, a name, nor a file with a description, with every problem of the description
 */
async function zoneChoice(text) {
    return text === 'none' ? { kind: 'none' } : wantedZone(text, ['none', ...NAMED_ZONES]);
}
/** The same where a zone is needed: `none` is refused. */
async function wantedZone(text, accepted = NAMED_ZONES) {
    if (isZoneName(text))
        return { kind: 'named', name: text };
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(text, 'utf8').catch((error) => {
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(`is neither ${accepted.join(', ')} nor a file that can be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    });
    return { kind: 'file', path: text, content, description: await descriptionIn(content, text) };
}
function isZoneName(text) {
    return NAMED_ZONES.includes(text);
}
/** What a message calls the zone. */
function zoneLabel(zone) {
    if (zone.kind === 'file')
        return zone.path;
    return zone.kind === 'named' ? zone.name : 'none';
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
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF([error.message, ...error.evidence].join('\n  '), false);
    }
}


/***/ })

};
