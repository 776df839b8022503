export const id = 433;
export const ids = [433,448];
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

/***/ 87448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adminKeys: () => (/* binding */ adminKeys),
/* harmony export */   g: () => (/* binding */ administrator),
/* harmony export */   h: () => (/* binding */ maskKeys)
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

/***/ 29044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secrets),
/* harmony export */   t: () => (/* binding */ actionsReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _plain_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84516);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58866);



const log = new _plain_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PlainLog */ .f(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq);
/** What is masked: a step's log masks by itself, its summary does not everywhere. */
const secrets = new _secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .Secrets */ .S();
/** Reports in the log of a GitHub Actions step. */
const actionsReporter = {
    info: (message) => log.line(message),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    group: (title, lines) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
        for (const line of lines)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    },
    section: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(title, work),
    progress: (line) => log.progress(line),
    mask: (secret) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        secrets.add(secret);
    },
};


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82937);



/** Ends a step as failed: the evidence in its log, the sentence as its annotation. */
async function failStep(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return failInputs(error);
    const [sentence = '', ...evidence] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureLines */ .w)(error);
    for (const line of evidence)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(sentence);
}
/** Each wrong input gets an annotation, on its own line of the workflow's file if that is known. */
async function failInputs({ problems }) {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
    const { placeOfInput } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 87269));
    for (const problem of problems) {
        const [input = ''] = problem.split(':');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`Wrong input: ${problem}`, await placeOfInput(input, process.env));
    }
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


/***/ })

};
