export const id = 492;
export const ids = [492];
export const modules = {

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

/***/ 29492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71816);
/* harmony import */ var _inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61881);
/* harmony import */ var _inputs_zone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73116);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69303);
/* harmony import */ var _report_actions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29044);
/* harmony import */ var _report_fail_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1174);
/* harmony import */ var _service_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27902);
/* harmony import */ var _zone_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34486);
/* harmony import */ var _zone_zone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8365);










/** The sub-action `zone`: deploys a zone into the service that an earlier step started. */
async function main() {
    const settings = await (0,_inputs_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(_inputs_zone_js__WEBPACK_IMPORTED_MODULE_3__/* .ZONE_STEP */ .MS, (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
    const { zone, zoneReady: ready, timeoutSeconds } = settings;
    const { signal } = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .onInterrupt */ .n)('The step was cancelled');
    const { service, client } = await (0,_service_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .connect */ .N)(settings, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionOf */ .A)(), _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t, signal);
    const description = await (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_8__.describeZone)(zone, service, signal);
    const outputs = await (0,_zone_zone_js__WEBPACK_IMPORTED_MODULE_9__.deployZones)({
        description,
        client,
        ready,
        timeoutSeconds,
        signal,
        reporter: _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t,
    });
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}
main()
    .catch(_report_fail_step_js__WEBPACK_IMPORTED_MODULE_6__/* .failStep */ .v)
    .finally(() => process.exit());


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
/* harmony export */   describeZone: () => (/* binding */ describeZone)
/* harmony export */ });
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56320);

/**
 * The description of a zone that was chosen. A named one is read from an image or a service, because every version of
 * CloudStack has other ones.
 *
 * @throws UserError if the image or service has none of that name
 */
async function describeZone(zone, from, signal) {
    if (zone.kind === 'file')
        return zone.description;
    const { path, text } = await from.zoneFile(zone.name, signal);
    return (0,_description_js__WEBPACK_IMPORTED_MODULE_0__.parseDescription)(text, path);
}


/***/ })

};
