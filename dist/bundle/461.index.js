export const id = 461;
export const ids = [461];
export const modules = {

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ checkedAnswer),
/* harmony export */   ul: () => (/* binding */ checkedList)
/* harmony export */ });
/* unused harmony export UnknownAnswerError */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _schema_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60606);



/** CloudStack answered in a form that is not known: no figure may be made of it. */
class UnknownAnswerError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'UnknownAnswerError';
}
/**
 * Checks an answer, or a part of it, before a figure is made of it: a field that is missing must never become 0.
 *
 * @param path where the value is in the answer, such as `balance`
 * @returns the value as the schema types it
 * @throws UnknownAnswerError naming the version, the command and the key
 */
async function checkedAnswer(client, command, path, schema, value) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const key = (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)([path, ...(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(issue)].filter((part) => part !== ''));
    const version = await client.version().catch(() => undefined);
    throw new UnknownAnswerError(`CloudStack ${version ?? 'of an unknown version'} answered ${command} in an unknown format: ${key} ${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(issue)}; please report it`, [JSON.stringify(value)?.slice(0, 500) ?? 'no value']);
}
/** As {@link CloudStackClient.list}, each item checked against the schema. */
async function checkedList(client, command, key, schema, parameters = {}) {
    const items = await client.list(command, key, parameters);
    return checkedAnswer(client, command, key, valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(schema), items);
}


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ domainIdOf),
/* harmony export */   Is: () => (/* binding */ domainPath),
/* harmony export */   nw: () => (/* binding */ domainPaths)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _checked_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37198);



const domainAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/**
 * A domain's path in one form, `ROOT/acme/sales`, of whatever a version or a user writes: `acme/sales`,
 * `/acme/sales/` (records of 4.19 and 4.20) or `ROOT/acme/sales`.
 */
function domainPath(text) {
    const names = text.replace(/^ROOT(?=\/|$)/, '').split('/');
    return ['ROOT', ...names.filter(Boolean)].join('/');
}
/** The paths of all domains by their ids (`listDomains`). */
async function domainPaths(client) {
    const domains = [];
    const pagesize = 200;
    for (let page = 1;; page += 1) {
        const parameters = { listall: true, page, pagesize };
        const found = await (0,_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedList */ .ul)(client, 'listDomains', 'domain', domainAnswer, parameters);
        domains.push(...found.map(({ id, path }) => [id, domainPath(path)]));
        if (found.length < pagesize)
            return new Map(domains);
    }
}
/**
 * The id of a domain.
 *
 * @param domain its path, in any form
 * @throws UserError if there is no such domain
 */
async function domainIdOf(client, domain) {
    const wanted = domainPath(domain);
    const found = [...(await domainPaths(client))].find(([, path]) => path === wanted);
    if (found)
        return found[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no domain ${wanted}: use the path of a domain from listDomains`);
}


/***/ }),

/***/ 59933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findUsageType),
/* harmony export */   L: () => (/* binding */ usageTypes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _checked_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37198);



/**
 * The names of usage types, by id: those that `listUsageTypes` of CloudStack 4.20 gives (UsageTypes.java), which 4.18
 * and 4.19 do not return.
 */
const NAMES = {
    1: 'RUNNING_VM',
    2: 'ALLOCATED_VM',
    3: 'IP_ADDRESS',
    4: 'NETWORK_BYTES_SENT',
    5: 'NETWORK_BYTES_RECEIVED',
    6: 'VOLUME',
    7: 'TEMPLATE',
    8: 'ISO',
    9: 'SNAPSHOT',
    10: 'SECURITY_GROUP',
    11: 'LOAD_BALANCER_POLICY',
    12: 'PORT_FORWARDING_RULE',
    13: 'NETWORK_OFFERING',
    14: 'VPN_USERS',
    21: 'VM_DISK_IO_READ',
    22: 'VM_DISK_IO_WRITE',
    23: 'VM_DISK_BYTES_READ',
    24: 'VM_DISK_BYTES_WRITE',
    25: 'VM_SNAPSHOT',
    26: 'VOLUME_SECONDARY',
    27: 'VM_SNAPSHOT_ON_PRIMARY',
    28: 'BACKUP',
    29: 'BUCKET',
    30: 'NETWORK',
    31: 'VPC',
};
/** 4.18 and 4.19 call the id `usagetypeid`, and have no name. */
const usageTypeAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    usagetypeid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    description: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ''),
});
/**
 * What the running version meters (`listUsageTypes`), by one set of names on every version; a type that a later
 * version adds has that version's name.
 *
 * @throws UnknownAnswerError if a type has no id, or is new and has no name
 */
async function usageTypes(client) {
    const answers = await (0,_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedList */ .ul)(client, 'listUsageTypes', 'usagetype', usageTypeAnswer);
    return Promise.all(answers.map(async ({ id: newId, usagetypeid, name, description }, index) => {
        const path = `usagetype[${index}]`;
        const check = (key, schema, value) => (0,_checked_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedAnswer */ .MF)(client, 'listUsageTypes', `${path}.${key}`, schema, value);
        const id = await check('id', valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), newId ?? usagetypeid);
        return { id, name: await check('name', valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), NAMES[id] ?? name), description };
    }));
}
/**
 * A usage type by its id or its name, in capitals or not.
 *
 * @throws InputError naming what there is
 */
function findUsageType(types, text) {
    const found = types.find(({ id, name }) => String(id) === text || name === text.toUpperCase());
    if (found)
        return found;
    const known = types.map(({ id, name }) => `${id} ${name}`).join(', ');
    const other = Object.entries(NAMES).find(([id, name]) => id === text || name === text.toUpperCase());
    const what = other ? `a usage type that this version of CloudStack does not have` : 'not a usage type';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([`${JSON.stringify(text)} is ${what}: use one of ${known}`]);
}


/***/ }),

/***/ 60606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/** Where in a value an issue is. */
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
/** What is wrong, as the end of a sentence that begins with the path. */
function messageOf(issue) {
    if (issue.input === undefined)
        return 'is missing';
    if (issue.kind === 'schema' && issue.type === 'object')
        return 'must be an object';
    const found = typeof issue.input === 'object' ? '' : `, not ${JSON.stringify(issue.input)}`;
    return `${issue.message}${found}`;
}
/** `zones[0].pods[1].gateway`. */
function formatPath(path) {
    return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}


/***/ }),

/***/ 27902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63593);



/**
 * Connects to the service that an earlier step or command brought up.
 *
 * @throws UserError if none of that name runs
 */
async function connect(wanted, distribution, reporter, signal) {
    const service = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findService */ .Ln)(wanted, distribution, signal);
    if (!service)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No service called ${wanted.name} is running: start it first`);
    service.assertReachable();
    const { apiUrl } = service.endpoints;
    const keys = await (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__.adminKeys)(apiUrl, reporter, signal);
    return { service, client: (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .administrator */ .g)(apiUrl, keys, signal) };
}


/***/ }),

/***/ 63593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   Y4: () => (/* binding */ preparingDirectory),
/* harmony export */   Z7: () => (/* binding */ removePreparing),
/* harmony export */   uG: () => (/* binding */ preparingName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28409);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49859);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9400);
/* harmony import */ var _container_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94012);
/* harmony import */ var _embedded_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89946);
/* harmony import */ var _embedded_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2484);










/**
 * Looks for a service of this project on every engine that is allowed: an emulator that runs comes first, and one that has
 * ended last.
 *
 * @returns undefined if there is none, neither running nor stopped
 */
async function findService({ name, engine }, { zones }, signal) {
    const embedded = mayBeEmbedded(engine) ? await (0,_embedded_service_js__WEBPACK_IMPORTED_MODULE_8__/* .findEmbedded */ .oR)(name, zones) : undefined;
    if (embedded?.state === 'running')
        return embedded;
    const [first] = await findContainers([name], engine, signal);
    return first ?? embedded;
}
/** The container of a name, if this project made it. */
async function findContainer(engine, name, signal) {
    const info = await engine.containers.find(name, signal);
    return info?.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_9__/* .MANAGED_LABEL */ .bS] === 'true' ? new _container_service_js__WEBPACK_IMPORTED_MODULE_6__/* .ContainerService */ .J9(engine, info) : undefined;
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
 * Removes whatever has the name on every engine that is allowed, with its anonymous volumes, and what preparing its image
 * left.
 *
 * @returns whether there was a service
 */
async function down({ name, engine }) {
    const wasEmbedded = mayBeEmbedded(engine) && (await (0,_embedded_process_js__WEBPACK_IMPORTED_MODULE_7__/* .stopEmulator */ .C7)(name));
    const found = await findContainers([name, preparingName(name)], engine);
    await Promise.all(found.map((service) => service.remove()));
    await removePreparingDirectory(name);
    await Promise.all([name, preparingName(name)].map(_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .removeDeadClaim */ .r));
    return wasEmbedded || found.some((service) => service.name === name);
}
/** Removes what preparing the image of a service left. */
async function removePreparing({ name, engine }) {
    const found = await findContainers([preparingName(name)], engine);
    await Promise.all(found.map((service) => service.remove()));
    await removePreparingDirectory(name);
}
function removePreparingDirectory(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(preparingDirectory(name), { recursive: true, force: true });
}
function mayBeEmbedded(choice) {
    return choice === 'auto' || choice === 'embedded';
}
async function findContainers(names, choice, signal) {
    const engines = choice === 'embedded' ? [] : await enginesIfAny(choice, signal);
    const places = engines.flatMap((engine) => names.map((name) => ({ engine, name })));
    const found = await Promise.all(places.map(({ engine, name }) => findContainer(engine, name, signal)));
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

/***/ 76422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ accountNamed)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37198);
/* harmony import */ var _cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);




const accountAnswer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), domainid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/**
 * The account of a name.
 *
 * @param domain its domain's path, such as `acme/sales` or `ROOT/acme/sales`; undefined if the name is enough
 * @throws UserError if there is none, or more than one
 */
async function accountNamed(client, name, domain) {
    const domainid = domain === undefined ? undefined : await (0,_cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_1__/* .domainIdOf */ .FG)(client, domain);
    const accounts = await (0,_cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedList */ .ul)(client, 'listAccounts', 'account', accountAnswer, {
        name,
        domainid,
        listall: true,
    });
    const [found, another] = accounts.filter((account) => account.name === name && (domainid === undefined || account.domainid === domainid));
    const where = domain === undefined ? '' : ` in the domain ${(0,_cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_1__/* .domainPath */ .Is)(domain)}`;
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no account called ${name}${where}`);
    if (another)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Several domains have an account called ${name}: set its domain, too`);
    return { account: name, domainid: found.domainid };
}


/***/ }),

/***/ 84765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ generate),
/* harmony export */   n: () => (/* binding */ advance)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41306);
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22733);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98885);






/**
 * Seconds by which the past is moved so that what was made in this minute is metered, too: the job ends with the last
 * full minute, and the second one leaves something to meter (docs/facts.md#moving-the-past-back).
 */
const FRESH_SECONDS = 120;
/** Longer than this, dates would leave what MySQL can hold. */
const LONGEST_SECONDS = 20 * 366 * 86_400;
/**
 * Lets the usage server meter everything up to the last full minute.
 *
 * @param fresh also what was made within this minute, for which the past is moved by two minutes
 * @throws UserError with the job table's rows where the server does not get there in time
 */
async function generate(request, fresh) {
    const facts = await aliveServer(request);
    return meter(request, facts, fresh ? FRESH_SECONDS : 0);
}
/**
 * Moves the past back by a span, so that for billing that much time has gone by, and meters it.
 *
 * @throws UserError as {@link generate}; what was moved is moved as a whole
 */
async function advance(request, span) {
    const facts = await aliveServer(request);
    const seconds = (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsBefore */ .T)(facts.now, span, facts.timezone);
    if (seconds < 1 || seconds > LONGEST_SECONDS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('advance: the time must be at least one minute and at most 20 years');
    return meter(request, facts, seconds);
}
/**
 * Waits until the server takes requests, which it does once it has started, and repairs whose jobs they are; or, where
 * it takes none, for its own heartbeat, before which a job would be nobody's.
 */
async function aliveServer({ server, timeoutSeconds, signal }) {
    const deadline = performance.now() + timeoutSeconds * 1000;
    for (;;) {
        const facts = await server.facts();
        const { process, heartbeat = 0, trigger } = facts;
        if (process && (trigger || heartbeat > process.startedAt))
            return facts;
        if (performance.now() > deadline)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(process
                ? `The usage server has written no heartbeat within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(timeoutSeconds)}: see its log`
                : 'The usage server is not running: see its log', jobTable(facts.jobs));
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(300, undefined, { signal });
    }
}
async function meter(request, before, moveBack) {
    const { server, reporter } = request;
    const open = openTime(before, moveBack);
    const wanted = (before.trigger ? (0,_timezone_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfMinute */ .ci)(before.now) : (0,_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .lastWindowEnd */ .k4)(open)) - 1;
    const runs = (0,_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRuns */ .ub)(request.windows, open);
    if (runs.length === 0) {
        reporter.info('Everything up to the last full minute is already metered');
        return outputs(before, before, moveBack);
    }
    const start = performance.now();
    reporter.progress('Metering');
    const metering = before.trigger ? server.run(runs, moveBack) : meterByHeartbeat(request, wanted, moveBack);
    const after = await metering.finally(() => reporter.progress(''));
    if ((after.lastSuccess ?? 0) < wanted)
        throw await jobFailure(server, wanted, after);
    if (after.quotaPending)
        throw await quotaFailure(server, after.quotaPending);
    const result = outputs(before, after, moveBack);
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)((performance.now() - start) / 1000);
    reporter.info(`Metered until ${result['metered-until']}: ${result['records-made']} records in ${took}`);
    return result;
}
/** The job says only whether it succeeded: why it did not is in the server's log. */
async function jobFailure(server, wanted, after) {
    const troubles = await server.troubles().catch(() => []);
    const cause = troubles.at(-1);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The usage job did not reach ${iso(wanted)}: its last successful run ends at ${iso(after.lastSuccess ?? 0)}${cause ? `; its log says: ${cause}` : ''}`, [...jobTable(after.jobs), ...troubles]);
}
/** Faults of CloudStack that stop activation rules, by what the interpreter says (docs/versions.md). */
const RULE_FAULTS = [
    {
        sign: /ReferenceError: "\w+" is not defined/,
        hint: 'CloudStack before 4.19 runs no activation rule of a usage type whose records have a type, such as RUNNING_VM (apache/cloudstack#8138)',
    },
    {
        sign: /TypeError: Cannot (read|get) propert.* (of|from) undefined/,
        hint: 'CloudStack 4.20.2 and 4.22.0 give activation rules their variables as JSON texts (apache/cloudstack#12515), so there a rule must use JSON.parse(value)',
    },
];
/** CloudStack only logs it: the records are there, and quota commands answer as if they cost nothing. */
async function quotaFailure(server, pending) {
    const failures = await server.quotaFailures();
    const last = failures.at(-1);
    const hint = RULE_FAULTS.find(({ sign }) => last && sign.test(last))?.hint;
    const why = last
        ? `${last}${hint ? `. ${hint}` : ''}`
        : 'its log has no reason; if you set quota.enable.service after the start, use the input quota instead';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The usage job could not charge ${pending} usage records: ${why}`, failures.slice(-5));
}
function openTime({ now, lastSuccess, oldestEvent, range, timezone }, moveBack) {
    const starts = [lastSuccess && lastSuccess + 1, oldestEvent].filter((moment) => moment !== undefined);
    const from = starts.length > 0 ? Math.min(...starts) - moveBack * 1000 : undefined;
    return { from, now, range, timezone };
}
/** Without the launcher: the server's heartbeat, once a minute, finds the job that generateUsageRecords leaves. */
async function meterByHeartbeat({ server, client, reporter, timeoutSeconds, signal }, wanted, moveBack) {
    reporter.warning('This usage server cannot run jobs on request: its heartbeat runs them once a minute, with windows of the configured length');
    if (moveBack > 0) {
        await server.moveBackStopped(moveBack);
        await aliveServer({ server, client, reporter, timeoutSeconds, signal, windows: 'auto' });
    }
    const day = iso(wanted).slice(0, 10);
    await client.call('generateUsageRecords', { startdate: day, enddate: day });
    const deadline = performance.now() + timeoutSeconds * 1000;
    for (;;) {
        const facts = await server.facts();
        // The job charges when it has metered, and goes on with other accounts if one fails.
        const isCharged = !facts.quotaPending || (await server.quotaFailures()).length > 0;
        const isDone = (facts.lastSuccess ?? 0) >= wanted && isCharged;
        if (isDone || performance.now() > deadline)
            return facts;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(1000, undefined, { signal });
    }
}
function outputs(before, after, moveBack) {
    return {
        'metered-until': iso((after.lastSuccess ?? -1) + 1),
        'records-made': after.records - before.records,
        'moved-back': moveBack,
    };
}
/** `2026-11-24T02:15:00Z`. */
function iso(moment) {
    return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function jobTable(jobs) {
    return jobs.map(({ id, type, owner, start, end, success }) => {
        const what = end === 0 ? 'open' : `${iso(start)} to ${iso(end)}, ${success ? 'done' : 'failed'}`;
        return `job ${id} (${type}) of ${owner}: ${what}`;
    });
}


/***/ }),

/***/ 56390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ momentOfRecord),
/* harmony export */   oq: () => (/* binding */ usageRecords)
/* harmony export */ });
/* unused harmony export checkedRecords */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37198);
/* harmony import */ var _cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3499);



const MOMENT = /^(\d{4}-\d\d-\d\d)'?T'?(\d\d:\d\d:\d\d)([+-]\d\d):?(\d\d)$/;
/** Before 4.20 `2026-11-24'T'00:00:00+00:00`, later `2026-11-24T00:00:00+0000`, which every record gets here. */
const date = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(MOMENT, "is not a usage record's date"), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text) => text.replace(MOMENT, '$1T$2$3$4')));
/**
 * A usage record (UsageRecordResponse): what figures are made of is checked, all else is as `listUsageRecords` answers it.
 * Which of the ids it has depends on its type.
 */
const usageRecord = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    usagetype: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The amount as text: hours, or bytes and operations of the counted types. */
    rawusage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._aC('is not a number')),
    /** The window, as `2026-11-24T00:00:00+0000`; `enddate` is its last second. */
    startdate: date,
    enddate: date,
    description: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** What belongs to a project has `project` and `projectid` in place of `account` and `accountid`. */
    account: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    project: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    projectid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    domainid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    domain: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** `ROOT/acme` on every version; undefined if the domain was deleted and the version's records have no path. */
    domainpath: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(_cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_1__/* .domainPath */ .Is))),
    zoneid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** The metered resource. */
    usageid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    virtualmachineid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    offeringid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    networkid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(({ account, project }) => (account ?? project) !== undefined, 'has neither account nor project'));
/** Below CloudStack's limit (default.page.size, 500): pages of 500 take 20 MB more, and are no faster. */
const PAGE_SIZE = 200;
const FIRST_DAY = '1971-01-01';
const DAY_MILLIS = 86_400_000;
/**
 * All records of a selection, page by page, in the order in which they were made.
 *
 * @throws CloudStackError, such as for an account without its domain; UnknownAnswerError for a record of an unknown form
 */
async function* usageRecords(client, { start, end, ...selection }) {
    // CloudStack 4.18 and 4.19 read a time of day in usage.aggregation.timezone, later versions do not
    // (UsageServiceImpl.computeAdjustedTime). With a day more at each end, every version returns what is wanted.
    const parameters = {
        startdate: start === undefined ? FIRST_DAY : dayOf(start - DAY_MILLIS),
        enddate: dayOf((end ?? Date.now()) + DAY_MILLIS),
        ...selection,
        pagesize: PAGE_SIZE,
    };
    const isInside = ({ startdate, enddate }) => (start === undefined || momentOfRecord(startdate) >= start) &&
        (end === undefined || momentOfRecord(enddate) <= end);
    let paths;
    for (let page = 1;; page += 1) {
        const answers = await client.list('listUsageRecords', 'usagerecord', { ...parameters, page });
        const records = await checkedRecords(client, answers);
        for (const record of records.filter(isInside)) {
            if (record.domainpath === undefined && record.domainid !== undefined) {
                // Before 4.19, records have the domain's name and id alone.
                paths ??= await (0,_cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_1__/* .domainPaths */ .nw)(client);
                record.domainpath = paths.get(record.domainid);
            }
            yield record;
        }
        if (answers.length < PAGE_SIZE)
            return;
    }
}
function dayOf(moment) {
    return new Date(moment).toISOString().slice(0, 10);
}
/** @throws UnknownAnswerError if a record lacks what figures are made of */
async function checkedRecords(client, answers) {
    return (0,_cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedAnswer */ .MF)(client, 'listUsageRecords', 'usagerecord', valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(usageRecord), answers);
}
/** Epoch milliseconds of a record's date. */
function momentOfRecord(text) {
    return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}


/***/ }),

/***/ 90000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ useUsage)
});

// UNUSED EXPORTS: periodOf

// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/domains.js
var domains = __webpack_require__(3499);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/usage-types.js
var usage_types = __webpack_require__(59933);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/accounts.js
var accounts = __webpack_require__(76422);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/generate.js
var generate = __webpack_require__(84765);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/records.js
var usage_records = __webpack_require__(56390);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/timezone.js
var usage_timezone = __webpack_require__(22733);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/write-records.js



/**
 * Writes records as they come, so that any number of them needs little memory.
 *
 * @param file '' is stdout
 * @returns how many
 * @throws UserError if the file cannot be written, such as on a full disk
 */
async function writeRecords(records, format, file) {
    let count = 0;
    const pieces = WRITERS[format](records, () => {
        count += 1;
    });
    try {
        if (file === '')
            await (0,promises_.pipeline)(pieces, process.stdout, { end: false });
        else
            await (0,promises_.pipeline)(pieces, (0,external_node_fs_.createWriteStream)(file));
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new errors/* UserError */.yo(`The usage records cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return count;
}
const WRITERS = {
    async *json(records, counted) {
        let separator = '[\n';
        for await (const record of records) {
            counted();
            yield `${separator}${JSON.stringify(record)}`;
            separator = ',\n';
        }
        yield separator === '[\n' ? '[]\n' : '\n]\n';
    },
    async *ndjson(records, counted) {
        for await (const record of records) {
            counted();
            yield `${JSON.stringify(record)}\n`;
        }
    },
    async *csv(records, counted) {
        yield `${COLUMNS.join(',')}\n`;
        for await (const record of records) {
            counted();
            yield `${COLUMNS.map((column) => cell(record[column])).join(',')}\n`;
        }
    },
};
/** What a spreadsheet gets of a record. */
const COLUMNS = [
    ...[
        'startdate',
        'enddate',
        'usagetype',
        'rawusage',
        'usage',
        'description',
        'domain',
        'domainpath',
        'account',
        'project',
    ],
    ...['usageid', 'virtualmachineid', 'name', 'offeringid', 'templateid', 'networkid', 'type', 'size'],
    ...['virtualsize', 'cpunumber', 'cpuspeed', 'memory', 'zoneid', 'domainid', 'accountid', 'projectid'],
];
/** RFC 4180. */
function cell(value) {
    if (value === undefined || value === null)
        return '';
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/usage.js







/**
 * Does what the settings ask for, in one order: tariffs, scenario with credits, advance or generate, records, report,
 * expect. Every file is read before anything is changed.
 *
 * @throws UserError at the first that fails
 */
async function useUsage(settings, { service, client }, options) {
    const request = {
        ...options,
        server: service.usageServer(options.signal),
        client,
        windows: settings.windows,
    };
    const files = await readFiles(settings);
    const result = {};
    await files.quota?.tariffs(client, options.reporter);
    // Before the accounts have anything: CloudStack counts a credit twice where the first record of a virtual machine's
    // snapshot begins before it in the same window (QuotaManagerImpl adds it for each period that it is in).
    const addCredits = async () => files.quota?.credits(client, options.reporter);
    if (files.scenario)
        result.scenario = await files.scenario(request, addCredits);
    else
        await addCredits();
    if (settings.advance)
        result.metered = await (0,generate/* advance */.n)(request, settings.advance);
    else if (settings.generate || settings.fresh)
        result.metered = await (0,generate/* generate */.c)(request, settings.fresh);
    if (settings.records !== undefined) {
        const records = (0,usage_records/* usageRecords */.oq)(client, await selectionOf(settings, request));
        result.records = await writeRecords(records, settings.format, settings.records === '-' ? '' : settings.records);
    }
    if (settings.report !== undefined) {
        const { writeReport } = await __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 24762));
        const { timezone } = await request.server.facts();
        result.report = await writeReport({
            client,
            timezone,
            selection: await selectionOf(settings, request),
            file: settings.report,
            assets: options.reportAssets,
            reporter: options.reporter,
        });
    }
    const findings = await files.expect?.(client);
    if (findings) {
        result.findings = findings;
        options.reporter.info(`All ${findings.length} expectations hold`);
    }
    return result;
}
/** The work that the files ask for, each read and checked; what reads them is loaded only where there is one. */
async function readFiles({ quota, scenario, expect }) {
    return {
        quota: quota === undefined ? undefined : await quotaWork(quota),
        scenario: scenario === undefined ? undefined : await scenarioWork(scenario),
        expect: expect === undefined ? undefined : await expectWork(expect),
    };
}
async function quotaWork(file) {
    const [{ readYamlFile }, { addCredits, quotaSchema, setTariffs }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(388)]).then(__webpack_require__.bind(__webpack_require__, 59388)),
        __webpack_require__.e(/* import() */ 344).then(__webpack_require__.bind(__webpack_require__, 20344)),
    ]);
    const quota = await readYamlFile('quota', file, quotaSchema);
    return {
        tariffs: (client, reporter) => setTariffs(client, quota, reporter),
        credits: (client, reporter) => addCredits(client, quota, reporter),
    };
}
async function scenarioWork(nameOrFile) {
    const { readScenario, runScenario } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(951)]).then(__webpack_require__.bind(__webpack_require__, 74951));
    const scenario = await readScenario(nameOrFile);
    return (request, withAccounts) => runScenario(scenario, request, withAccounts);
}
async function expectWork(file) {
    const [{ readYamlFile }, { expectUsage, expectationsSchema }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(388)]).then(__webpack_require__.bind(__webpack_require__, 59388)),
        __webpack_require__.e(/* import() */ 151).then(__webpack_require__.bind(__webpack_require__, 82151)),
    ]);
    const expected = await readYamlFile('expect', file, expectationsSchema);
    return (client) => expectUsage(client, expected);
}
async function selectionOf(settings, { client, server }) {
    const { type, usageid, account, domain, isrecursive, projectid, includetags } = settings;
    return {
        ...(await periodOf(settings, server)),
        usageid,
        projectid,
        type: type === undefined ? undefined : (0,usage_types/* findUsageType */.H)(await (0,usage_types/* usageTypes */.L)(client), type).id,
        isrecursive: isrecursive || undefined,
        includetags: includetags || undefined,
        ...(await ownerOf(client, account, domain)),
    };
}
/** A date is a day of the usage server's time zone, in which windows of a day begin and end. */
async function periodOf({ from, until }, server) {
    if (from === undefined && until === undefined)
        return {};
    const { timezone } = await server.facts();
    const span = (input) => input && ('date' in input ? (0,usage_timezone/* dayIn */.EE)(input.date, timezone) : { start: input.moment, end: input.moment });
    return { start: span(from)?.start, end: span(until)?.end };
}
async function ownerOf(client, account, domain) {
    if (account !== undefined)
        return (0,accounts/* accountNamed */.x)(client, account, domain);
    return domain === undefined ? {} : { domainid: await (0,domains/* domainIdOf */.FG)(client, domain) };
}


/***/ })

};
