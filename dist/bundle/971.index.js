export const id = 971;
export const ids = [971,782];
export const modules = {

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensurePreparedImage: () => (/* binding */ ensurePreparedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87448);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28409);
/* harmony import */ var _image_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68416);
/* harmony import */ var _image_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74139);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49859);
/* harmony import */ var _readiness_container_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79841);
/* harmony import */ var _service_claim_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9400);
/* harmony import */ var _service_container_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86643);
/* harmony import */ var _service_global_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7479);
/* harmony import */ var _service_running_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(991);
/* harmony import */ var _zone_settings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26782);
/* harmony import */ var _zone_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34486);
/* harmony import */ var _zone_zone_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8365);
















/** Where `cloudstack-usage-prepare` lays MySQL's data, and packs it. */
const DATA_DIRECTORY = '/var/lib/cloudstack-usage';
const PACKED = '/var/tmp/cloudstack-usage-state.tar';
const PREPARE = 'cloudstack-usage-prepare';
/** Seconds that stopping and packing may take. */
const FINISH_SECONDS = 300;
/**
 * The prepared image for a usage image and the zone of the settings: the one that is here, or made with the state that the
 * cache has, or with the state of a CloudStack that is started for that now.
 *
 * @throws UserError if a stage of that fails; what it started is removed
 */
async function ensurePreparedImage(request, usage) {
    const { settings } = request;
    const zone = zoneKey(settings.zone);
    const made = (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .settingLines */ .mP)((0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .settingsOfInput */ .HA)(preparing(settings).globalSettings));
    const tag = `cloudstack-usage:${settings.csVersion}-prepared-${zone}-${(0,_image_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .shortHash */ .BC)(usage.id, _image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_STATE */ .MA, made)}`;
    const { timeoutSeconds } = settings;
    const claim = { ...request, name: (0,_service_running_js__WEBPACK_IMPORTED_MODULE_11__/* .preparingName */ .uG)(settings.name), fingerprint: tag, timeoutSeconds };
    return (0,_service_claim_js__WEBPACK_IMPORTED_MODULE_8__/* .claimName */ .c)(claim, () => restoreOrMake(request, usage, { zone, made, tag }));
}
async function restoreOrMake(request, usage, { zone, made, tag }) {
    const { engine, settings, cache, reporter, signal } = request;
    const existing = await engine.images.find(tag, signal);
    if (existing)
        return (0,_image_image_js__WEBPACK_IMPORTED_MODULE_6__/* .usageImage */ .Fq)(tag, existing, 'local');
    const build = (state) => buildPrepared(request, usage, { state, zone, tag });
    const built = async (source, cacheKey) => {
        const info = await engine.images.find(tag, signal);
        if (!info)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${engine.name} built ${tag}, but does not have it: check its disk space`);
        return { ...(0,_image_image_js__WEBPACK_IMPORTED_MODULE_6__/* .usageImage */ .Fq)(tag, info, source), cacheKey };
    };
    const entry = cache?.state(settings, (0,_image_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .shortHash */ .BC)(usage.content, _image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_STATE */ .MA, made), zone);
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    if (await entry?.restore(build, reporter, signal))
        return built('cache', undefined);
    const key = entry?.key((0,_image_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .shortHash */ .BC)(String(Date.now())));
    const directory = key ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_image_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(key)) : (0,_service_running_js__WEBPACK_IMPORTED_MODULE_11__/* .preparingDirectory */ .Y4)(settings.name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    const state = key ? (0,_image_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(key) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'archive.tar');
    let kept = false;
    try {
        reporter.info(`Preparing an image: CloudStack is started once${zone === 'none' ? '' : `, with its zone`}`);
        const copying = await makeState(request, usage, state);
        const making = since();
        await build(state);
        // A restore copies as much and builds the same, and transfers a file that zstd has made small.
        const restoring = copying + (since() - making);
        kept = key !== undefined && restoring * 2 < making;
        reporter.info(`Prepared after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .X)(since())}${key && !kept ? '; it is not kept in the cache, because that would save too little time' : ''}`);
        return built('prepared', kept ? key : undefined);
    }
    finally {
        if (!kept)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
/** `none`, the zone's name, or `file-` with the hash of a description of the user's. */
function zoneKey(zone) {
    if (zone.kind === 'file')
        return `file-${(0,_image_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .shortHash */ .BC)(zone.content)}`;
    return zone.kind === 'named' ? zone.name : 'none';
}
async function buildPrepared(request, usage, { state, zone, tag }) {
    const { context, engine, settings, signal } = request;
    // An image's id alone is no base for a build.
    const base = usage.reference.startsWith('sha256:')
        ? `cloudstack-usage:${usage.id.slice(0, 12)}`
        : usage.reference;
    if (base !== usage.reference)
        await engine.images.tag(usage.id, base, signal);
    await (0,_image_image_js__WEBPACK_IMPORTED_MODULE_6__/* .buildImage */ ._w)(request, base, {
        context: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(state),
        dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, 'prepared.Dockerfile'),
        tag,
        args: { USAGE_IMAGE: base },
        labels: {
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_LABEL */ .nN]: _image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_STATE */ .MA,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_ZONE_LABEL */ .i3]: zone,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_DATA_LABEL */ .SG]: DATA_DIRECTORY,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .PREPARED_HOSTNAME_LABEL */ .nz]: settings.hostname,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_15__/* .USAGE_IMAGE_LABEL */ .$O]: usage.id,
        },
    });
}
/**
 * Starts CloudStack, deploys the zone, stops everything in order and gets the database.
 *
 * @param file where its archive is to lie
 * @returns seconds that copying it took
 */
async function makeState(request, usage, file) {
    const { engine, reporter, signal } = request;
    const settings = preparing(request.settings);
    const leftOver = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_9__/* .findContainer */ .FA)(engine, settings.name, signal);
    if (leftOver)
        await engine.containers.remove(leftOver.id, signal);
    const command = [PREPARE, 'begin', ...usage.command];
    const isAdoptable = async () => false;
    const asked = { ...request.settings, globalSettings: settings.globalSettings };
    const { zone } = settings;
    const from = { engine, image: usage.reference };
    const description = zone.kind === 'none' ? undefined : await (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_13__.describeZone)(zone, from, signal);
    const atStart = (0,_zone_settings_js__WEBPACK_IMPORTED_MODULE_12__.startSettings)(asked, description, reporter);
    const { globalSettings } = atStart;
    const service = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_9__/* .startContainer */ .YI)({
        ...{ engine, settings, image: usage, globalSettings, reporter, isAdoptable, command, signal },
    });
    try {
        await bringUp(request, service, settings, atStart);
        reporter.progress('Stopping CloudStack and packing its database');
        const finish = [PREPARE, 'finish', PACKED];
        await engine.containers.execOrFail(service.id, finish, 'CloudStack could not be shut down cleanly', {
            signal,
            timeoutSeconds: FINISH_SECONDS,
        });
        const start = performance.now();
        await engine.containers.copyOut(service.id, PACKED, file, signal);
        return (performance.now() - start) / 1000;
    }
    finally {
        reporter.progress('');
        await engine.containers.remove(service.id);
    }
}
async function bringUp({ reporter, signal }, service, { timeoutSeconds }, { globalSettings, description }) {
    const { keys } = await (0,_readiness_container_js__WEBPACK_IMPORTED_MODULE_7__/* .waitForContainer */ .s6)(service, { timeoutSeconds, reporter, signal });
    const client = (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .administrator */ .gS)(service.apiUrl, keys, signal);
    await (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyStored */ .VN)(service, globalSettings, await client.version(), signal);
    await (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyTypes */ .$B)(client, globalSettings);
    if (!description)
        return;
    await (0,_zone_zone_js__WEBPACK_IMPORTED_MODULE_14__.deployZones)({ description, client, ready: 'usable', timeoutSeconds, reporter, signal });
}
/** What a state may depend on is in its image's labels: everything else is as it is by default. */
function preparing(settings) {
    return {
        ...settings,
        ...{
            name: (0,_service_running_js__WEBPACK_IMPORTED_MODULE_11__/* .preparingName */ .uG)(settings.name),
            bindAddress: '127.0.0.1',
            apiPort: 0,
            integrationPort: 0,
            ui: false,
        },
        ...{ databaseVolume: undefined, quota: false, usageAggregationRange: 5, usageExecTime: 'next' },
        globalSettings: (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutSecrets */ .cT)(settings.globalSettings),
    };
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

/***/ 26782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSettings: () => (/* binding */ startSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _input_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75338);
/* harmony import */ var _service_global_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96200);




/**
 * The settings that CloudStack is started with: those of the input, and a zone's `globalConfig`, over which the input
 * wins.
 *
 * @throws UserError if the zone sets what an input sets
 */
function startSettings(settings, description, reporter) {
    const given = (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOfInput */ .HA)(settings.globalSettings);
    if (!description?.globalConfig)
        return { globalSettings: given, description };
    const origin = `globalConfig of the zone ${(0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .zoneLabel */ .LK)(settings.zone)}`;
    const globalConfig = description.globalConfig.filter(({ name, value }) => {
        if (inputValue(settings, name) === value)
            return false;
        refuseOwned(name, origin);
        const own = settings.globalSettings[name];
        if (own !== undefined && own !== value)
            reporter.info(`settings: ${name} is taken from here, and not from the ${origin}`);
        return own === undefined;
    });
    // A name that the file has twice has the value that it would be set to last.
    const last = new Map(globalConfig.map(({ name, value }) => [name, { name, value, origin }]));
    return {
        globalSettings: [...given, ...last.values()],
        description: { ...description, globalConfig },
    };
}
function refuseOwned(name, origin) {
    const input = _input_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_OWNED_BY_INPUT */ .FU[name];
    if (input)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${origin}: it sets ${name}: use the input ${input}, and leave it out`);
    if (name === _input_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS_ON */ .yA)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${origin}: it sets ${name}: the usage server is always on here; leave it out`);
}
/** The value that an input gives a setting, if that is fixed. */
function inputValue({ quota, usageAggregationRange }, name) {
    return {
        'integration.api.port': '8096',
        'quota.enable.service': String(quota),
        'usage.stats.job.aggregation.range': String(usageAggregationRange),
        [_input_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS_ON */ .yA]: 'true',
    }[name];
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
