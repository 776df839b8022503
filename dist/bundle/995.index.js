export const id = 995;
export const ids = [995];
export const modules = {

/***/ 15930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ hopeless),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Ub: () => (/* binding */ pending),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   bs: () => (/* binding */ waitUntilReady),
/* harmony export */   r1: () => (/* binding */ NotReadyError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);



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

/***/ 27902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86643);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);




/**
 * Connects to the service that an earlier step or command brought up.
 *
 * @throws UserError if none of that name runs
 */
async function connect({ name, engine }, reporter, signal) {
    const found = await (0,_running_js__WEBPACK_IMPORTED_MODULE_3__/* .findService */ .Ln)(name, engine, signal);
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No service called ${name} is running: start it first`);
    const endpoints = 'embedded' in found ? found.embedded : reachable(found);
    const keys = await (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .adminKeys */ .aO)(endpoints.apiUrl, reporter, signal);
    return { found, endpoints, client: (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .administrator */ .gS)(endpoints.apiUrl, keys, signal) };
}
function reachable({ engine, container }) {
    const { name, status } = container;
    if (status === 'paused')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The container ${name} is paused: continue it with "${engine.name} unpause ${name}"`);
    if (status !== 'running')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The container ${name} is not running, it is ${status}: start it again`);
    const found = (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .containerEndpoints */ .IK)(container);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The container ${name} publishes no ports, because its network was cut off: connect it again ("${engine.name} network connect"), or start it again`);
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

/***/ 29492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25367);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69303);
/* harmony import */ var _report_actions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29044);
/* harmony import */ var _report_fail_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1174);
/* harmony import */ var _service_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27902);
/* harmony import */ var _zone_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34486);
/* harmony import */ var _zone_zone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8365);










/** The sub-action `zone`: deploys a zone into the service that an earlier step started. */
async function main() {
    const settings = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P$)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
    const { zone, zoneReady: ready, timeoutSeconds } = settings;
    const { signal } = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .onInterrupt */ .n)('The step was cancelled');
    if (zone.kind === 'none')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(['zone: "none" cannot be deployed: name a zone or a file']);
    const { found, client } = await (0,_service_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .connect */ .N)(settings, _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t, signal);
    const description = await (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_8__.describeZone)(zone, (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_8__/* .descriptionsOf */ .H)(found, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionOf */ .A)().zones), signal);
    const outputs = await (0,_zone_zone_js__WEBPACK_IMPORTED_MODULE_9__.deployZones)({
        ...{ description, client, ready, timeoutSeconds, signal },
        reporter: _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t,
    });
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}
main()
    .catch(_report_fail_step_js__WEBPACK_IMPORTED_MODULE_6__/* .failStep */ .v)
    .finally(() => process.exit());


/***/ }),

/***/ 56320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDescription: () => (/* binding */ parseDescription)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var src_errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/schema-issues.js
var schema_issues = __webpack_require__(60606);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/preconditions.js
/** Network service providers that need no device: the simulator enables them as they are. */
const DEVICELESS_PROVIDERS = [
    ...['VirtualRouter', 'VpcVirtualRouter', 'InternalLbVm', 'SecurityGroupProvider', 'ConfigDrive'],
];
/**
 * What a schema cannot say: ranges, duplicates, what goes together, and what the simulator cannot do. CloudStack
 * would refuse most of it too, but one thing at a time and half-way through.
 */
function semanticProblems(description) {
    return [
        ...duplicates(description.zones, 'name', ['zones']),
        ...description.zones.flatMap((zone, index) => zoneProblems(zone, ['zones', index])),
    ];
}
function zoneProblems(zone, path) {
    const pods = zone.pods ?? [];
    return [
        ...networkTypeProblems(zone, path),
        ...vmwareProblems(zone.vmwaredc, [...path, 'vmwaredc']),
        ...duplicates(zone.physical_networks, 'name', [...path, 'physical_networks']),
        ...zone.physical_networks.flatMap((_, index) => physicalNetworkProblems(zone, index, path)),
        ...(zone.ipranges ?? []).flatMap((range, index) => rangeProblems(range, [...path, 'ipranges', index])),
        ...duplicates(pods, 'name', [...path, 'pods']),
        ...pods.flatMap((pod, index) => podProblems(pod, [...path, 'pods', index])),
        ...storageProblems(zone, path),
    ];
}
function networkTypeProblems(zone, path) {
    const problems = [];
    const add = (key, message) => problems.push({ path: [...path, key], message });
    if (zone.networktype === 'Advanced' && !zone.securitygroupenabled && !zone.guestcidraddress)
        add('guestcidraddress', 'is missing: an advanced zone without security groups needs it');
    if (zone.networktype === 'Advanced' && zone.securitygroupenabled && !zone.ipranges?.[0]?.vlan)
        add('ipranges', 'must have a range with a vlan: an advanced zone with security groups needs it');
    if (zone.networktype === 'Basic' && zone.guestcidraddress)
        add('guestcidraddress', 'is not possible in a basic zone: set guestIpRanges in each pod');
    return problems;
}
function physicalNetworkProblems(zone, index, zonePath) {
    const network = zone.physical_networks[index];
    if (!network)
        return [];
    const path = [...zonePath, 'physical_networks', index];
    const problems = duplicates(network.traffictypes, 'typ', [...path, 'traffictypes']);
    for (const key of ['isolationmethods', 'tags']) {
        if ((network[key]?.length ?? 0) > 1)
            problems.push({ path: [...path, key], message: 'has more than one, but CloudStack uses only one' });
    }
    const tungsten = network.isolationmethods?.indexOf('TF') ?? -1;
    if (tungsten >= 0) {
        const message = 'is Tungsten Fabric, which the simulator does not support';
        problems.push({ path: [...path, 'isolationmethods', tungsten], message });
    }
    if (zone.networktype === 'Basic' && network.vlan)
        problems.push({ path: [...path, 'vlan'], message: 'is not possible in a basic zone' });
    for (const [at, { name }] of (network.providers ?? []).entries()) {
        if (DEVICELESS_PROVIDERS.includes(name))
            continue;
        const message = `is ${name}, which the simulator does not support: it has ${DEVICELESS_PROVIDERS.join(', ')}`;
        problems.push({ path: [...path, 'providers', at], message });
    }
    if (network.vlan) {
        for (const [from = 0, to = 0] of network.vlan.split(',').map((part) => part.split('-').map(Number))) {
            if (from > to || to > 4094)
                problems.push({
                    path: [...path, 'vlan'],
                    message: `has ${from}-${to}: use 0 to 4094, lowest first`,
                });
        }
    }
    return problems;
}
function podProblems(pod, path) {
    const clusters = pod.clusters ?? [];
    return [
        ...rangeProblems(pod, path),
        ...vmwareProblems(pod.vmwaredc, [...path, 'vmwaredc']),
        ...(pod.guestIpRanges ?? []).flatMap((range, index) => rangeProblems(range, [...path, 'guestIpRanges', index])),
        ...duplicates(clusters, 'clustername', [...path, 'clusters']),
        ...clusters.flatMap((cluster, index) => cluster.hypervisor.toLowerCase() === 'simulator'
            ? []
            : [
                {
                    path: [...path, 'clusters', index, 'hypervisor'],
                    message: `is ${cluster.hypervisor}, which the simulator does not support: use simulator`,
                },
            ]),
    ];
}
/** Both ends in the gateway's subnet, in order, and the gateway not among them. */
function rangeProblems(range, path) {
    const [start, end, gateway, mask] = [range.startip, range.endip, range.gateway, range.netmask].map(toNumber);
    const inverted = ~mask >>> 0;
    if ((inverted & (inverted + 1)) !== 0 || mask === 0)
        return [{ path: [...path, 'netmask'], message: `is ${range.netmask}, which is not a netmask` }];
    const subnet = (address) => (address & mask) >>> 0;
    for (const key of ['startip', 'endip']) {
        if (subnet(toNumber(range[key])) !== subnet(gateway)) {
            const message = `is ${range[key]}, which is not in the subnet of the gateway ${range.gateway}/${range.netmask}`;
            return [{ path: [...path, key], message }];
        }
    }
    if (start > end)
        return [
            { path: [...path, 'endip'], message: `is ${range.endip}, which is before startip ${range.startip}` },
        ];
    if (gateway >= start && gateway <= end)
        return [
            { path: [...path, 'gateway'], message: `is ${range.gateway}, which is between startip and endip` },
        ];
    return [];
}
function storageProblems(zone, path) {
    const problems = [];
    const names = new Set();
    const pools = [
        ...(zone.primaryStorages ?? []).map(({ name }, at) => ({ name, path: [...path, 'primaryStorages', at] })),
        ...(zone.pods ?? []).flatMap((pod, podAt) => (pod.clusters ?? []).flatMap((cluster, clusterAt) => (cluster.primaryStorages ?? []).map(({ name }, at) => ({
            name,
            path: [...path, 'pods', podAt, 'clusters', clusterAt, 'primaryStorages', at],
        })))),
    ];
    for (const pool of pools) {
        if (names.has(pool.name))
            problems.push({
                path: [...pool.path, 'name'],
                message: `is ${pool.name}, which is used twice in the zone`,
            });
        names.add(pool.name);
    }
    for (const [at, store] of (zone.secondaryStorages ?? []).entries()) {
        const needsUrl = ['nfs', 'smb'].includes(store.provider.toLowerCase());
        if (needsUrl && !store.url)
            problems.push({
                path: [...path, 'secondaryStorages', at, 'url'],
                message: `is missing: ${store.provider} needs it`,
            });
    }
    for (const [at, store] of (zone.cacheStorages ?? []).entries()) {
        if (store.provider.toLowerCase() === 'nfs')
            continue;
        const message = `is ${store.provider}, which the simulator does not support: a cache storage is NFS`;
        problems.push({ path: [...path, 'cacheStorages', at, 'provider'], message });
    }
    return problems;
}
function vmwareProblems(datacenter, path) {
    if (!datacenter?.vcenter)
        return [];
    return [{ path, message: 'is a VMware datacenter, which the simulator does not support' }];
}
function duplicates(items, key, path) {
    return items.flatMap((item, index) => {
        const first = items.findIndex((other) => other[key] === item[key]);
        return first === index
            ? []
            : [{ path: [...path, index, key], message: `is ${item[key]}, which is used twice` }];
    });
}
function toNumber(address) {
    return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/schema.js

const schema_text = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], 'must be text'), dist/* transform */.pdi(String), dist/* trim */.Bqr());
const filled = dist/* pipe */.FsL(schema_text, dist/* minLength */.BpQ(1, 'must not be empty'));
/** Marvin's descriptions write `"true"`, `"True"` and `true`. */
const flag = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^(true|false)$/i, 'must be true or false'), dist/* transform */.pdi(isTrue));
const address = dist/* pipe */.FsL(schema_text, dist/* ipv4 */.uXy('must be an IPv4 address'));
const cidr = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^(\d{1,3}\.){3}\d{1,3}\/([0-9]|[12]\d|3[0-2])$/, 'must be a CIDR such as 10.1.1.0/24'));
const vlans = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^\d{1,4}-\d{1,4}(,\d{1,4}-\d{1,4})*$/, 'must be a range of VLANs such as 100-200'));
/** `{"key": "value"}`, or Marvin's list of such objects. */
const details = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* record */.g1P(dist/* string */.YjP(), schema_text), dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), schema_text))], 'must be an object of names and values'), dist/* transform */.pdi((value) => (Array.isArray(value) ? Object.assign({}, ...value) : value)), dist/* transform */.pdi((value) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__name__'))));
const list = (item) => dist/* array */.YOg(item, 'must be a list');
const maybe = (item) => dist/* optional */.lqM(dist/* nullable */.mee(item));
const range = dist/* object */.Ikc({
    startip: address,
    endip: address,
    netmask: address,
    gateway: address,
    vlan: maybe(filled),
    account: maybe(filled),
    domainid: maybe(filled),
});
const primaryStorage = dist/* object */.Ikc({
    name: filled,
    url: filled,
    tags: maybe(filled),
    scope: maybe(dist/* picklist */.KIO(['zone', 'cluster', 'ZONE', 'CLUSTER'], 'must be zone or cluster')),
    details: maybe(details),
});
const imageStore = dist/* object */.Ikc({
    provider: filled,
    url: maybe(filled),
    name: maybe(filled),
    details: maybe(details),
});
const cluster = dist/* object */.Ikc({
    clustername: filled,
    hypervisor: filled,
    clustertype: dist/* optional */.lqM(filled, 'CloudManaged'),
    hosts: maybe(list(dist/* object */.Ikc({ url: filled, username: maybe(schema_text), password: maybe(schema_text), hosttags: maybe(filled) }))),
    primaryStorages: maybe(list(primaryStorage)),
});
const vmwareDatacenter = dist/* object */.Ikc({ name: maybe(schema_text), vcenter: maybe(schema_text) });
const pod = dist/* object */.Ikc({
    name: filled,
    gateway: address,
    netmask: address,
    startip: address,
    endip: address,
    guestIpRanges: maybe(list(range)),
    clusters: maybe(list(cluster)),
    vmwaredc: maybe(vmwareDatacenter),
});
const physicalNetwork = dist/* object */.Ikc({
    name: filled,
    vlan: maybe(vlans),
    tags: maybe(dist/* union */.KCZ([
        list(filled),
        dist/* pipe */.FsL(filled, dist/* transform */.pdi((tag) => [tag])),
    ])),
    isolationmethods: maybe(list(filled)),
    traffictypes: list(dist/* object */.Ikc({
        typ: dist/* picklist */.KIO(['Guest', 'Management', 'Public', 'Storage'], 'must be Guest, Management, Public or Storage'),
        kvm: maybe(filled),
        xen: maybe(filled),
        simulator: maybe(filled),
    })),
    providers: maybe(list(dist/* object */.Ikc({ name: filled }))),
});
const zone = dist/* object */.Ikc({
    name: filled,
    networktype: dist/* picklist */.KIO(['Advanced', 'Basic'], 'must be Advanced or Basic'),
    dns1: address,
    dns2: maybe(address),
    internaldns1: address,
    internaldns2: maybe(address),
    guestcidraddress: maybe(cidr),
    securitygroupenabled: maybe(flag),
    localstorageenabled: maybe(flag),
    domain: maybe(filled),
    networkofferingname: maybe(filled),
    enabled: dist/* optional */.lqM(flag, true),
    details: maybe(details),
    physical_networks: dist/* pipe */.FsL(list(physicalNetwork), dist/* minLength */.BpQ(1, 'must have at least one')),
    ipranges: maybe(list(range)),
    pods: maybe(list(pod)),
    primaryStorages: maybe(list(primaryStorage)),
    secondaryStorages: maybe(list(imageStore)),
    cacheStorages: maybe(list(imageStore)),
    vmwaredc: maybe(vmwareDatacenter),
});
const descriptionSchema = dist/* object */.Ikc({
    zones: dist/* pipe */.FsL(list(zone), dist/* minLength */.BpQ(1, 'must have at least one zone')),
    globalConfig: maybe(list(dist/* object */.Ikc({ name: filled, value: schema_text }))),
});
function isTrue(value) {
    return value.toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/description.js






/**
 * Reads a zone description: JSON in which lines that begin with `#` are comments.
 *
 * @param source what the description is called in an error
 * @throws UserError with the line and path of every problem
 */
function parseDescription(content, source) {
    // Blanks in place of comments keep every offset.
    const json = content.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
    const { tree, syntax, value } = readTree(json, source);
    if (!tree || syntax) {
        const at = lineOf(json, syntax?.offset ?? 0);
        const reason = syntax ? (0,main.printParseErrorCode)(syntax.error) : 'it is empty';
        throw new src_errors/* UserError */.yo(`${source} is not JSON: line ${at}: ${reason}`);
    }
    const result = dist/* safeParse */.xLC(descriptionSchema, value);
    const problems = result.success
        ? semanticProblems(result.output)
        : result.issues.map((issue) => ({ path: (0,schema_issues/* pathOf */.XM)(issue), message: (0,schema_issues/* messageOf */.bD)(issue) }));
    if (problems.length === 0)
        return result.output;
    const lines = problems.map(({ path, message }) => `line ${lineOf(json, offsetOf(tree, path))}: ${(0,schema_issues/* formatPath */.jV)(path)} ${message}`);
    throw new src_errors/* UserError */.yo(`${source} has ${lines.length === 1 ? 'a problem' : `${lines.length} problems`}: ${lines[0]}`, lines.slice(1));
}
function readTree(json, source) {
    const errors = [];
    try {
        const tree = (0,main.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: true });
        return { tree, syntax: errors[0], value: tree && (0,main.getNodeValue)(tree) };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new src_errors/* UserError */.yo(`${source} is not JSON: it is nested too deeply`);
    }
}
/** Where a path stands, or the nearest thing above it that does. */
function offsetOf(tree, path) {
    let node = tree;
    for (const key of path) {
        const next = typeof key === 'number'
            ? node.children?.[key]
            : node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
        if (!next)
            break;
        node = next;
    }
    return node.offset;
}
function lineOf(content, offset) {
    return content.slice(0, offset).split('\n').length;
}


/***/ }),

/***/ 34486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ descriptionsOf),
/* harmony export */   describeZone: () => (/* binding */ describeZone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56320);




/** @param directory of the emulator's own descriptions */
function descriptionsOf(found, directory) {
    return 'embedded' in found ? { directory } : { engine: found.engine, container: found.container.id };
}
/**
 * The description of a zone that was chosen. A named one is read from an image or a service, because every version of
 * CloudStack has other ones.
 *
 * @throws UserError if the image or service has none of that name
 */
async function describeZone(zone, from, signal) {
    return zone.kind === 'file' ? zone.description : namedDescription(zone.name, from, signal);
}
async function namedDescription(zone, from, signal) {
    if ('directory' in from)
        return (0,_description_js__WEBPACK_IMPORTED_MODULE_3__.parseDescription)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from.directory, `${zone}.cfg`), 'utf8'), `${zone}.cfg`);
    const path = `/root/setup/dev/${zone}.cfg`;
    const failure = `The image has no zone description ${path}`;
    const content = 'image' in from
        ? await fileInImage(from, path, failure, signal)
        : await from.engine.containers.execOrFail(from.container, ['cat', path], failure, { signal });
    return (0,_description_js__WEBPACK_IMPORTED_MODULE_3__.parseDescription)(content, path);
}
async function fileInImage({ engine, image }, path, failure, signal) {
    return engine.images.readFile(image, path, signal).catch((error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${failure}: ${error.message}`, error.evidence);
    });
}


/***/ })

};
