export const id = 328;
export const ids = [328];
export const modules = {

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ensurePreparedImage: () => (/* binding */ ensurePreparedImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __webpack_require__(7448);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __webpack_require__(2910);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/image/cache.js
var image_cache = __webpack_require__(8416);
// EXTERNAL MODULE: ./.cache/tsc/src/image/image.js + 2 modules
var image_image = __webpack_require__(4139);
// EXTERNAL MODULE: ./.cache/tsc/src/image/labels.js
var labels = __webpack_require__(9859);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/container.js + 3 modules
var container = __webpack_require__(8789);
// EXTERNAL MODULE: ./.cache/tsc/src/service/container.js
var service_container = __webpack_require__(6643);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/select.js
var engine_select = __webpack_require__(8619);
// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded.js
var embedded = __webpack_require__(9448);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/running.js







/** Looks for a service of this project by its name, on every engine that `choice` allows. */
async function findService(name, choice, signal) {
    const embedded = choice === 'auto' || choice === 'embedded' ? await findEmbedded(name) : undefined;
    if (embedded)
        return { embedded };
    if (choice === 'embedded')
        return undefined;
    for (const engine of await enginesIfAny(choice, signal)) {
        const container = await findContainer(engine, name, signal);
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
    return (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache', 'cloudstack-usage', preparingName(name));
}
/** Removes the service with its anonymous volumes, and what preparing its image left. @returns whether it was there */
async function down(name, choice) {
    const [found, leftOver] = await Promise.all([name, preparingName(name)].map((each) => findService(each, choice)));
    if (leftOver && 'container' in leftOver)
        await leftOver.engine.remove(leftOver.container.id);
    await rm(preparingDirectory(name), { recursive: true, force: true });
    if (!found)
        return false;
    if ('embedded' in found)
        return stopEmbedded(name);
    await found.engine.remove(found.container.id);
    return true;
}
/** With `auto`, no engine at all simply means that nothing runs on one. */
async function enginesIfAny(choice, signal) {
    try {
        return await answeringEngines(choice, signal);
    }
    catch (error) {
        if (choice === 'auto' && error instanceof EngineUnavailableError)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/zone/source.js + 3 modules
var source = __webpack_require__(4800);
// EXTERNAL MODULE: ./.cache/tsc/src/zone/zone.js + 8 modules
var zone_zone = __webpack_require__(3883);
;// CONCATENATED MODULE: ./.cache/tsc/src/prepare.js













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
 * @throws UserError where a stage of that fails; what it started is removed
 */
async function ensurePreparedImage(request, usage) {
    const { engine, settings, cache, reporter, signal } = request;
    const zone = await zoneKey(settings.zone);
    const tag = `cloudstack-usage:${settings.csVersion}-prepared-${zone}-${(0,image_cache/* shortHash */.BC)(usage.id, labels/* PREPARED_STATE */.MA)}`;
    const existing = await engine.image(tag, signal);
    if (existing)
        return (0,image_image/* usageImage */.Fq)(tag, existing, 'local');
    const build = (state) => buildPrepared(request, usage, { state, zone, tag });
    const built = async (source, cacheKey) => {
        const info = await engine.image(tag, signal);
        if (!info)
            throw new errors/* UserError */.yo(`${engine.name} built ${tag} but does not have it: look at its disk space`);
        return { ...(0,image_image/* usageImage */.Fq)(tag, info, source), cacheKey };
    };
    const entry = cache?.state(settings, (0,image_cache/* shortHash */.BC)(usage.content, labels/* PREPARED_STATE */.MA), zone);
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    if (await entry?.restore(build, reporter, signal))
        return built('cache', undefined);
    const key = entry?.key((0,image_cache/* shortHash */.BC)(String(Date.now())));
    const directory = key ? (0,external_node_path_.dirname)((0,image_cache/* fileOf */.W7)(key)) : preparingDirectory(settings.name);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const state = key ? (0,image_cache/* fileOf */.W7)(key) : (0,external_node_path_.join)(directory, 'archive.tar');
    let kept = false;
    try {
        reporter.info(`Preparing an image: CloudStack is started once${zone === 'none' ? '' : `, with its zone`}`);
        const copying = await makeState(request, usage, state);
        const making = since();
        await build(state);
        // A restore copies as much and builds the same, and transfers a file that zstd has made small.
        const restoring = copying + (since() - making);
        kept = key !== undefined && restoring * 2 < making;
        reporter.info(`Prepared after ${(0,duration/* formatSeconds */.X)(since())}${key && !kept ? '; it is not kept in the cache, which would save too little' : ''}`);
        return built('prepared', kept ? key : undefined);
    }
    finally {
        if (!kept)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** `none`, the zone's name, or `file-` with the hash of a description of the user's. */
async function zoneKey(zone) {
    if (zone === 'none' || source/* NAMED_ZONES */.C.includes(zone))
        return zone;
    await (0,source.fileDescription)(zone);
    return `file-${(0,image_cache/* shortHash */.BC)(await (0,promises_.readFile)(zone, 'utf8'))}`;
}
async function buildPrepared(request, usage, { state, zone, tag }) {
    const { context, engine, settings, signal } = request;
    // An image's id alone is no base for a build.
    const base = usage.reference.startsWith('sha256:')
        ? `cloudstack-usage:${usage.id.slice(0, 12)}`
        : usage.reference;
    if (base !== usage.reference)
        await engine.tag(usage.id, base, signal);
    await (0,image_image/* buildImage */._w)(request, base, {
        context: (0,external_node_path_.dirname)(state),
        dockerfile: (0,external_node_path_.join)(context, 'prepared.Dockerfile'),
        tag,
        args: { USAGE_IMAGE: base },
        labels: {
            [labels/* PREPARED_LABEL */.nN]: labels/* PREPARED_STATE */.MA,
            [labels/* PREPARED_ZONE_LABEL */.i3]: zone,
            [labels/* PREPARED_DATA_LABEL */.SG]: DATA_DIRECTORY,
            [labels/* PREPARED_HOSTNAME_LABEL */.nz]: settings.hostname,
            [labels/* USAGE_IMAGE_LABEL */.$O]: usage.id,
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
    const leftOver = await (0,service_container/* findContainer */.FA)(engine, settings.name, signal);
    if (leftOver)
        await engine.remove(leftOver.id, signal);
    const command = [PREPARE, 'begin', ...usage.command];
    const isAdoptable = async () => false;
    const service = await (0,service_container/* startContainer */.YI)({
        engine,
        settings,
        image: usage,
        reporter,
        isAdoptable,
        command,
        signal,
    });
    try {
        await bringUp(request, service, settings);
        reporter.progress('Stopping CloudStack and packing its database');
        const finish = [PREPARE, 'finish', PACKED];
        await engine.execOrFail(service.id, finish, 'CloudStack could not be stopped in order', {
            signal,
            timeoutSeconds: FINISH_SECONDS,
        });
        const start = performance.now();
        await engine.copyOut(service.id, PACKED, file, signal);
        return (performance.now() - start) / 1000;
    }
    finally {
        reporter.progress('');
        await engine.remove(service.id);
    }
}
async function bringUp(request, service, settings) {
    const { engine, reporter, signal } = request;
    const { timeoutSeconds, zone } = settings;
    const { keys } = await (0,container/* waitForContainer */.s6)(service, { timeoutSeconds, reporter, signal });
    if (zone === 'none')
        return;
    const client = (0,cloudstack_keys/* administrator */.gS)(service.apiUrl, keys, signal);
    const description = (await (0,source.fileDescription)(zone)) ?? (await (0,source.namedDescription)(zone, { engine, container: service.id }));
    await (0,zone_zone.deployZones)({ description, client, ready: 'usable', timeoutSeconds, reporter, signal });
}
/** What a state may depend on is in its image's labels: everything else is as it is by default. */
function preparing(settings) {
    return {
        ...settings,
        ...{
            name: preparingName(settings.name),
            bindAddress: '127.0.0.1',
            apiPort: 0,
            integrationPort: 0,
            ui: false,
        },
        ...{ databaseVolume: undefined, quota: false, usageAggregationRange: 5, usageExecTime: 'next' },
    };
}


/***/ }),

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ NAMED_ZONES),
  fileDescription: () => (/* binding */ fileDescription),
  namedDescription: () => (/* binding */ namedDescription)
});

// UNUSED EXPORTS: descriptionsOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var src_errors = __webpack_require__(8409);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.cache/tsc/src/schema-issues.js
var schema_issues = __webpack_require__(606);
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
        add('guestcidraddress', 'does not go with a basic zone: give each pod guestIpRanges');
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
            problems.push({ path: [...path, key], message: 'has more than one, of which CloudStack takes one' });
    }
    const tungsten = network.isolationmethods?.indexOf('TF') ?? -1;
    if (tungsten >= 0) {
        const message = 'is Tungsten Fabric, which the simulator cannot do';
        problems.push({ path: [...path, 'isolationmethods', tungsten], message });
    }
    if (zone.networktype === 'Basic' && network.vlan)
        problems.push({ path: [...path, 'vlan'], message: 'does not go with a basic zone' });
    for (const [at, { name }] of (network.providers ?? []).entries()) {
        if (DEVICELESS_PROVIDERS.includes(name))
            continue;
        const message = `is ${name}, which the simulator cannot do: it has ${DEVICELESS_PROVIDERS.join(', ')}`;
        problems.push({ path: [...path, 'providers', at], message });
    }
    if (network.vlan) {
        for (const [from = 0, to = 0] of network.vlan.split(',').map((part) => part.split('-').map(Number))) {
            if (from > to || to > 4094)
                problems.push({
                    path: [...path, 'vlan'],
                    message: `has ${from}-${to}: give 0 to 4094, lowest first`,
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
                    message: `is ${cluster.hypervisor}, which the simulator cannot do: give simulator`,
                },
            ]),
    ];
}
/** Both ends in the gateway's subnet, in order, and the gateway not among them. */
function rangeProblems(range, path) {
    const [start, end, gateway, mask] = [range.startip, range.endip, range.gateway, range.netmask].map(toNumber);
    const inverted = ~mask >>> 0;
    if ((inverted & (inverted + 1)) !== 0 || mask === 0)
        return [{ path: [...path, 'netmask'], message: `is ${range.netmask}, which is no netmask` }];
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
            { path: [...path, 'gateway'], message: `is ${range.gateway}, which lies between startip and endip` },
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
            problems.push({ path: [...pool.path, 'name'], message: `is ${pool.name} a second time in the zone` });
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
        const message = `is ${store.provider}, which the simulator cannot do: a cache storage is NFS`;
        problems.push({ path: [...path, 'cacheStorages', at, 'provider'], message });
    }
    return problems;
}
function vmwareProblems(datacenter, path) {
    if (!datacenter?.vcenter)
        return [];
    return [{ path, message: 'is a VMware datacenter, which the simulator cannot do' }];
}
function duplicates(items, key, path) {
    return items.flatMap((item, index) => {
        const first = items.findIndex((other) => other[key] === item[key]);
        return first === index ? [] : [{ path: [...path, index, key], message: `is ${item[key]} a second time` }];
    });
}
function toNumber(address) {
    return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/schema.js

const schema_text = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], 'must be a text'), dist/* transform */.pdi(String), dist/* trim */.Bqr());
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
        throw new src_errors/* UserError */.yo(`${source} is not JSON: it is nested more deeply than can be read`);
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

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/source.js




/** Descriptions that every simulator image has. */
const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'];
/** @param directory of the emulator's own descriptions */
function descriptionsOf(found, directory) {
    return 'embedded' in found ? { directory } : { engine: found.engine, container: found.container.id };
}
/**
 * The description in a file of the user's.
 *
 * @returns undefined for a named zone, which only the running service can tell
 * @throws InputError where there is no such file; UserError with every problem in it
 */
async function fileDescription(zone) {
    if (isNamed(zone))
        return undefined;
    const content = await (0,promises_.readFile)(zone, 'utf8').catch((error) => {
        throw new src_errors/* InputError */.dz([
            `zone: ${JSON.stringify(zone)} is neither none, ${NAMED_ZONES.join(', ')} nor a file that can be read: ${(0,src_errors/* messageOf */.bD)(error)}`,
        ]);
    });
    return parseDescription(content, zone);
}
/**
 * The description that the running service has under a name, so that every version of CloudStack gets its own.
 *
 * @throws UserError where it has none
 */
async function namedDescription(zone, from) {
    if ('directory' in from)
        return parseDescription(await (0,promises_.readFile)((0,external_node_path_.join)(from.directory, `${zone}.cfg`), 'utf8'), `${zone}.cfg`);
    const path = `/root/setup/dev/${zone}.cfg`;
    const failure = `The image has no zone description ${path}`;
    return parseDescription(await from.engine.execOrFail(from.container, ['cat', path], failure), path);
}
function isNamed(zone) {
    return NAMED_ZONES.includes(zone);
}


/***/ })

};
