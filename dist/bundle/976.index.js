export const id = 976;
export const ids = [976,448];
export const modules = {

/***/ 62697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usageCommand: () => (/* binding */ usageCommand)
/* harmony export */ });
/* harmony import */ var _cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59933);
/* harmony import */ var _inputs_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90663);
/* harmony import */ var _service_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27902);
/* harmony import */ var _usage_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90000);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68436);





async function usageCommand(verb, invocation) {
    const { json, distribution, reporter, signal } = invocation;
    const settings = await (0,_inputs_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUsageSettings */ .sS)(usageTexts(verb, invocation));
    const connection = await (0,_service_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(settings, distribution, reporter, signal);
    if (verb === 'types')
        return printTypes(await (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_0__/* .usageTypes */ .L)(connection.client), json);
    const { timeoutSeconds } = settings;
    const reportAssets = distribution.report;
    const result = await (0,_usage_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .useUsage */ .z)(settings, connection, { timeoutSeconds, reporter, signal, reportAssets });
    if (verb === 'records')
        return _invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.ok;
    if (result.report)
        return printReport(result.report.figures, json);
    if (json)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(JSON.stringify(result.metered ?? result.scenario ?? result.findings ?? {}));
    return printUsage(result);
}
/** The text of the verb's input is its argument, a file, or `true`; `quota` is an input of others, too. */
function usageTexts(verb, { textOf, given, argument = '' }) {
    const own = {
        generate: 'true',
        records: String(given.output ?? '-'),
        report: String(given.output ?? 'usage-report.html'),
    };
    return (name) => (name === verb ? (own[verb] ?? argument) : textOf(name));
}
function printUsage({ scenario, metered, findings = [] }) {
    for (const { kind, name, id } of scenario?.resources ?? [])
        (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(`${kind} ${name}: ${id}`);
    for (const [kind, reason] of Object.entries(scenario?.impossible ?? {}))
        (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(`no ${kind}: ${reason}`);
    for (const { subject, expected } of findings)
        (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(`✓ ${subject}: ${expected}`);
    return metered ? (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .printResult */ .RS)(metered, false) : _invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.ok;
}
async function printReport(figures, json) {
    const { reportText } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 41400));
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(json ? JSON.stringify(figures) : reportText(figures));
}
function printTypes(types, json) {
    const lines = types.map(({ id, name, description }) => `${String(id).padStart(2)}  ${name}  ${description}`);
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .yy)(json ? JSON.stringify(types) : lines.join('\n'));
}


/***/ }),

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


/***/ })

};
