export const id = 117;
export const ids = [117,671,448];
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


/***/ })

};
