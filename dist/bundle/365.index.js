export const id = 365;
export const ids = [365];
export const modules = {

/***/ 51933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ callAndWait)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98403);


/** Milliseconds between two looks at a job: a short job is seen at once, a long one is not asked for too often. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;
/** Seconds after which a job is given up; the longest of the simulator's, a virtual machine, takes a few. */
const JOB_SECONDS = 300;
/**
 * Calls a command and, where it is asynchronous, waits for its job.
 *
 * @returns the command's answer, or the job's `jobresult`
 * @throws CloudStackError if CloudStack refuses the command or the job fails
 */
async function callAndWait(client, command, parameters = {}) {
    const answer = await client.call(command, parameters);
    if (typeof answer.jobid !== 'string')
        return answer;
    return jobResult(client, command, answer.jobid);
}
async function jobResult(client, command, jobid) {
    const deadline = performance.now() + JOB_SECONDS * 1000;
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
        const { jobstatus, jobresult, jobresultcode } = await client.call('queryAsyncJobResult', { jobid });
        const result = (jobresult ?? {});
        if (jobstatus === 1)
            return result;
        if (jobstatus === 2) {
            const { errorcode, errortext } = result;
            throw new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae(command, errorcode ?? Number(jobresultcode), errortext ?? 'the job failed without a reason');
        }
        if (performance.now() > deadline)
            throw new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae(command, 0, `job ${jobid} is not done after ${JOB_SECONDS} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, client.signal && { signal: client.signal });
    }
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

/***/ 27930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ planZones)
});

// EXTERNAL MODULE: ./.cache/tsc/src/schema-issues.js
var schema_issues = __webpack_require__(60606);
// EXTERNAL MODULE: ./.cache/tsc/src/zone/plan/step.js
var step = __webpack_require__(40873);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/plan/networks.js


/** A shared network's offering with security groups; CloudStack makes it at its first start. */
const SECURITY_GROUP_OFFERING = 'DefaultSharedNetworkOfferingWithSGService';
/** As Marvin names them, so that its tests find them. */
const BASIC_NETWORK = 'guestNetworkForBasicZone';
const SECURITY_GROUP_NETWORK = 'Shared SG enabled network';
/** Providers with an element that is configured before the provider is enabled: the element's API name. */
const ELEMENTS = {
    VirtualRouter: 'VirtualRouterElement',
    VpcVirtualRouter: 'VirtualRouterElement',
    InternalLbVm: 'InternalLoadBalancerElement',
};
function physicalNetworkSteps(planned, network, index) {
    const path = [...planned.path, 'physical_networks', index];
    const id = (0,schema_issues/* formatPath */.jV)(path);
    const made = {
        id,
        group: 'physical network',
        title: `physical network ${network.name}`,
        needs: (0,step/* configuredZone */.rk)(planned),
        within: planned.id,
        find: {
            command: 'listPhysicalNetworks',
            parameters: { zoneid: (0,step.of)(planned.id) },
            list: 'physicalnetwork',
            where: { name: network.name },
        },
        call: {
            command: 'createPhysicalNetwork',
            parameters: (0,step/* given */.gI)({
                zoneid: (0,step.of)(planned.id),
                name: network.name,
                isolationmethods: network.isolationmethods?.join(','),
                tags: network.tags?.join(','),
            }),
            result: 'physicalnetwork',
        },
    };
    const trafficTypes = network.traffictypes.map(({ typ, kvm, xen, simulator }, at) => ({
        id: (0,schema_issues/* formatPath */.jV)([...path, 'traffictypes', at]),
        group: 'physical network',
        title: `traffic type ${typ}`,
        needs: [id],
        within: id,
        find: {
            command: 'listTrafficTypes',
            parameters: { physicalnetworkid: (0,step.of)(id) },
            list: 'traffictype',
            where: { traffictype: typ },
        },
        call: {
            command: 'addTrafficType',
            parameters: (0,step/* given */.gI)({
                physicalnetworkid: (0,step.of)(id),
                traffictype: typ,
                kvmnetworklabel: kvm,
                xennetworklabel: xen,
                simulatorlabel: simulator,
            }),
            result: 'traffictype',
        },
    }));
    const providers = (network.providers ?? []).flatMap(({ name }, at) => providerSteps(name, id, (0,schema_issues/* formatPath */.jV)([...path, 'providers', at])));
    const enabled = {
        id: `${id}.state`,
        group: 'physical network',
        title: `physical network ${network.name} enabled`,
        needs: trafficTypes.map((step) => step.id),
        unless: { of: id, field: 'state', is: 'Enabled' },
        call: {
            command: 'updatePhysicalNetwork',
            parameters: (0,step/* given */.gI)({ id: (0,step.of)(id), state: 'Enabled', vlan: network.vlan }),
            result: 'physicalnetwork',
        },
    };
    return [made, ...trafficTypes, ...providers, enabled];
}
/** CloudStack makes every provider with the physical network, disabled; those with an element need that first. */
function providerSteps(name, network, id) {
    const found = {
        id,
        group: 'service providers',
        title: `provider ${name}`,
        needs: [network],
        find: {
            command: 'listNetworkServiceProviders',
            parameters: { name, physicalnetworkid: (0,step.of)(network) },
            list: 'networkserviceprovider',
            where: { name },
        },
    };
    const kind = ELEMENTS[name];
    const element = kind
        ? [
            {
                id: `${id}.element`,
                group: 'service providers',
                title: `element of ${name}`,
                needs: [id],
                find: {
                    command: `list${kind}s`,
                    parameters: { nspid: (0,step.of)(id) },
                    list: kind.toLowerCase(),
                    where: {},
                },
                unless: { of: `${id}.element`, field: 'enabled', is: 'true' },
                call: {
                    command: `configure${kind}`,
                    parameters: { id: (0,step.of)(`${id}.element`), enabled: 'true' },
                    result: kind.toLowerCase(),
                },
            },
        ]
        : [];
    return [
        found,
        ...element,
        {
            id: `${id}.state`,
            group: 'service providers',
            title: `provider ${name} enabled`,
            needs: [element[0]?.id ?? id],
            unless: { of: id, field: 'state', is: 'Enabled' },
            call: {
                command: 'updateNetworkServiceProvider',
                parameters: { id: (0,step.of)(id), state: 'Enabled' },
                result: 'networkserviceprovider',
            },
        },
    ];
}
/** The shared network of a basic zone or of one with security groups. */
function guestNetworkSteps(planned) {
    const { zone, id } = planned;
    const basic = zone.networktype === 'Basic';
    if (!basic && !zone.securitygroupenabled)
        return [];
    const offering = zone.networkofferingname ?? SECURITY_GROUP_OFFERING;
    const offeringStep = (0,step/* guestOfferingStep */.BH)(planned.index);
    const name = basic ? BASIC_NETWORK : SECURITY_GROUP_NETWORK;
    const range = basic ? undefined : zone.ipranges?.[0];
    return [
        {
            id: offeringStep,
            group: 'guest network',
            title: `network offering ${offering}`,
            needs: [],
            find: {
                command: 'listNetworkOfferings',
                parameters: { name: offering },
                list: 'networkoffering',
                where: { name: offering },
            },
        },
        {
            id: (0,step/* guestNetworkStep */.B4)(planned.index),
            group: 'guest network',
            title: `network ${name}`,
            needs: [offeringStep, ...enabledNetworks(planned), ...enabledProviders(planned)],
            within: id,
            find: {
                command: 'listNetworks',
                parameters: { zoneid: (0,step.of)(id), listall: 'true' },
                list: 'network',
                where: { name },
            },
            call: {
                command: 'createNetwork',
                parameters: (0,step/* given */.gI)({
                    name,
                    displaytext: name,
                    zoneid: (0,step.of)(id),
                    networkofferingid: (0,step.of)(offeringStep),
                    startip: range?.startip,
                    endip: range?.endip,
                    netmask: range?.netmask,
                    gateway: range?.gateway,
                    vlan: range?.vlan,
                }),
                result: 'network',
            },
        },
    ];
}
/** Public addresses; in a zone with security groups the first range is the guest network's own. */
function publicRangeSteps(planned) {
    const { zone, id } = planned;
    if (zone.securitygroupenabled || zone.networktype === 'Basic')
        return [];
    return (zone.ipranges ?? []).map((range, index) => rangeStep(planned, range, [...planned.path, 'ipranges', index], enabledNetworks(planned), {
        zoneid: (0,step.of)(id),
        forvirtualnetwork: 'true',
        vlan: range.vlan ?? undefined,
    }));
}
function rangeStep(planned, range, path, needs, place) {
    const { startip, endip, netmask, gateway, account, domainid } = range;
    return {
        id: (0,schema_issues/* formatPath */.jV)(path),
        group: 'IP ranges',
        title: `IP range ${startip}-${endip}`,
        needs,
        within: planned.id,
        find: {
            command: 'listVlanIpRanges',
            parameters: { zoneid: (0,step.of)(planned.id) },
            list: 'vlaniprange',
            where: { startip, endip },
        },
        call: {
            command: 'createVlanIpRange',
            parameters: (0,step/* given */.gI)({ ...place, startip, endip, netmask, gateway, account, domainid }),
            result: 'vlan',
        },
    };
}
function enabledProviders(planned) {
    return planned.zone.physical_networks.flatMap(({ providers }, index) => (providers ?? []).map((_, at) => `${(0,schema_issues/* formatPath */.jV)([...planned.path, 'physical_networks', index, 'providers', at])}.state`));
}
function enabledNetworks(planned) {
    return planned.zone.physical_networks.map((_, index) => `${(0,schema_issues/* formatPath */.jV)([...planned.path, 'physical_networks', index])}.state`);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/plan/storage.js


function primaryStorageStep(planned, storage, path, needs, cluster) {
    return {
        id: (0,schema_issues/* formatPath */.jV)(path),
        group: 'storage',
        title: `primary storage ${storage.name}`,
        needs,
        within: planned.id,
        find: {
            command: 'listStoragePools',
            parameters: { zoneid: (0,step.of)(planned.id), name: storage.name },
            list: 'storagepool',
            where: { name: storage.name },
        },
        call: {
            command: 'createStoragePool',
            parameters: (0,step/* given */.gI)({
                zoneid: (0,step.of)(planned.id),
                name: storage.name,
                url: storage.url,
                tags: storage.tags,
                ...(cluster ?? { scope: 'zone', hypervisor: 'Simulator' }),
                ...namedDetails(storage.details),
            }),
            result: 'storagepool',
        },
    };
}
function zoneWideStorageSteps(planned) {
    const { zone, path, id } = planned;
    const hosts = (zone.pods ?? []).flatMap((pod, podAt) => (pod.clusters ?? []).flatMap(({ hosts: own }, clusterAt) => (own ?? []).map((_, at) => (0,schema_issues/* formatPath */.jV)([...path, 'pods', podAt, 'clusters', clusterAt, 'hosts', at]))));
    const stores = [
        ['cacheStorages', 'createSecondaryStagingStore', 'listSecondaryStagingStores', 'secondarystagingstore'],
        ['secondaryStorages', 'addImageStore', 'listImageStores', 'imagestore'],
    ].flatMap(([key, command, finder, result]) => (zone[key] ?? []).map((store, index) => {
        const name = store.name ?? store.url ?? store.provider;
        const isZoneWide = ['nfs', 'smb'].includes(store.provider.toLowerCase());
        return {
            id: (0,schema_issues/* formatPath */.jV)([...path, key, index]),
            group: 'storage',
            title: `${key === 'cacheStorages' ? 'cache storage' : 'secondary storage'} ${name}`,
            needs: [id],
            ...(isZoneWide && { within: id }),
            find: {
                command: finder,
                parameters: isZoneWide ? { zoneid: (0,step.of)(id) } : {},
                list: 'imagestore',
                where: store.url ? { url: store.url } : { name },
            },
            call: {
                command,
                parameters: (0,step/* given */.gI)({
                    provider: store.provider,
                    url: store.url,
                    name: store.name,
                    zoneid: isZoneWide ? (0,step.of)(id) : undefined,
                    ...(0,step/* keyedDetails */.Fm)(store.details),
                }),
                result,
            },
        };
    }));
    const primary = (zone.primaryStorages ?? []).map((storage, index) => primaryStorageStep(planned, storage, [...path, 'primaryStorages', index], [id, ...hosts], undefined));
    return [...stores, ...primary];
}
/** Details as createStoragePool takes them: `details[0].name=value`. */
function namedDetails(map) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([key, value], index) => [`details[${index}].${key}`, value]));
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/plan/pods.js




function podSteps(planned, pod, index) {
    const path = [...planned.path, 'pods', index];
    const id = (0,schema_issues/* formatPath */.jV)(path);
    const made = {
        id,
        group: 'pods',
        title: `pod ${pod.name}`,
        // CloudStack cannot make two at once.
        needs: index === 0 ? (0,step/* configuredZone */.rk)(planned) : [(0,schema_issues/* formatPath */.jV)([...planned.path, 'pods', index - 1])],
        within: planned.id,
        find: {
            command: 'listPods',
            parameters: { zoneid: (0,step.of)(planned.id), name: pod.name },
            list: 'pod',
            where: { name: pod.name },
        },
        call: {
            command: 'createPod',
            parameters: {
                zoneid: (0,step.of)(planned.id),
                name: pod.name,
                gateway: pod.gateway,
                netmask: pod.netmask,
                startip: pod.startip,
                endip: pod.endip,
            },
            result: 'pod',
        },
    };
    const network = (0,step/* guestNetworkStep */.B4)(planned.index);
    const ranges = (pod.guestIpRanges ?? []).map((range, at) => rangeStep(planned, range, [...path, 'guestIpRanges', at], [id, network], {
        podid: (0,step.of)(id),
        networkid: (0,step.of)(network),
        forvirtualnetwork: 'false',
        vlan: range.vlan ?? 'untagged',
    }));
    return [
        made,
        ...ranges,
        ...(pod.clusters ?? []).flatMap((cluster, at) => clusterSteps(planned, cluster, id, [...path, 'clusters', at])),
    ];
}
function clusterSteps(planned, cluster, pod, path) {
    const id = (0,schema_issues/* formatPath */.jV)(path);
    const place = { zoneid: (0,step.of)(planned.id), podid: (0,step.of)(pod) };
    const hosts = (cluster.hosts ?? []).map((host, index) => {
        const before = index === 0 ? id : (0,schema_issues/* formatPath */.jV)([...path, 'hosts', index - 1]);
        return {
            id: (0,schema_issues/* formatPath */.jV)([...path, 'hosts', index]),
            group: 'clusters and hosts',
            title: `host ${host.url}`,
            // One after another: a simulated host has no name, so hosts are recognised by their number.
            needs: [before],
            within: id,
            find: {
                command: 'listHosts',
                parameters: { clusterid: (0,step.of)(id), type: 'Routing' },
                list: 'host',
                where: {},
                nth: index,
            },
            call: {
                command: 'addHost',
                parameters: (0,step/* given */.gI)({
                    ...place,
                    clusterid: (0,step.of)(id),
                    hypervisor: cluster.hypervisor,
                    url: host.url,
                    username: host.username ?? 'root',
                    password: host.password ?? 'password',
                    hosttags: host.hosttags,
                }),
                result: 'host',
            },
        };
    });
    const ready = hosts.at(-1)?.id ?? id;
    const storages = (cluster.primaryStorages ?? []).map((storage, index) => primaryStorageStep(planned, storage, [...path, 'primaryStorages', index], [ready], storage.scope?.toLowerCase() === 'zone' ? undefined : { podid: (0,step.of)(pod), clusterid: (0,step.of)(id) }));
    return [
        {
            id,
            group: 'clusters and hosts',
            title: `cluster ${cluster.clustername}`,
            needs: [pod],
            within: pod,
            find: {
                command: 'listClusters',
                parameters: { podid: (0,step.of)(pod), name: cluster.clustername },
                list: 'cluster',
                where: { name: cluster.clustername },
            },
            call: {
                command: 'addCluster',
                parameters: {
                    ...place,
                    clustername: cluster.clustername,
                    clustertype: cluster.clustertype,
                    hypervisor: cluster.hypervisor,
                },
                result: 'cluster',
            },
        },
        ...hosts,
        ...storages,
    ];
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/plan/plan.js





/**
 * All that deploys a description, in an order in which it can be done one after another; what `needs` does not
 * order can be done side by side.
 */
function planZones(description) {
    const configuration = (description.globalConfig ?? []).map(({ name, value }, index) => ({
        id: (0,schema_issues/* formatPath */.jV)(['globalConfig', index]),
        group: 'global configuration',
        title: `${name} = ${value}`,
        needs: [],
        find: {
            command: 'listConfigurations',
            parameters: { name },
            list: 'configuration',
            where: { name, value },
        },
        call: { command: 'updateConfiguration', parameters: { name, value }, result: 'configuration' },
    }));
    const configured = configuration.map(({ id }) => id);
    // One zone after the other: on a real 4.20.1.0, pods that were made side by side lost their addresses ("Unable to
    // persist ip address range"), and so may things in two zones.
    const zones = [];
    for (const [index, zone] of description.zones.entries()) {
        const before = zones.map(({ id }) => id);
        zones.push(...stepsOf({ zone, index, configured, id: (0,step/* zoneStep */.vp)(index), path: ['zones', index] }, before));
    }
    return [...configuration, ...zones];
}
function stepsOf(planned, before) {
    const steps = [
        zoneStepOf(planned, before),
        ...planned.zone.physical_networks.flatMap((network, index) => physicalNetworkSteps(planned, network, index)),
        ...guestNetworkSteps(planned),
        ...(planned.zone.pods ?? []).flatMap((pod, index) => podSteps(planned, pod, index)),
        ...publicRangeSteps(planned),
        ...zoneWideStorageSteps(planned),
    ];
    return [
        ...steps,
        ...enablingSteps(planned, steps.map(({ id }) => id)),
    ];
}
function zoneStepOf({ zone, id }, before) {
    const secured = zone.securitygroupenabled === true;
    return {
        id,
        group: 'zone',
        title: `zone ${zone.name}`,
        needs: before,
        find: {
            command: 'listZones',
            parameters: { name: zone.name },
            list: 'zone',
            where: { name: zone.name },
            must: { networktype: zone.networktype, securitygroupsenabled: String(secured) },
        },
        call: {
            command: 'createZone',
            parameters: (0,step/* given */.gI)({
                name: zone.name,
                networktype: zone.networktype,
                dns1: zone.dns1,
                dns2: zone.dns2,
                internaldns1: zone.internaldns1,
                internaldns2: zone.internaldns2,
                domain: zone.domain,
                securitygroupenabled: secured ? 'true' : undefined,
                localstorageenabled: zone.localstorageenabled ? 'true' : undefined,
                guestcidraddress: secured ? undefined : zone.guestcidraddress,
            }),
            result: 'zone',
        },
    };
}
function enablingSteps(planned, before) {
    const { zone, id } = planned;
    const enabled = zone.enabled
        ? [
            {
                id: (0,step/* enablingStep */.b8)(planned.index),
                group: 'enabling',
                title: `zone ${zone.name} enabled`,
                needs: before,
                unless: { of: id, field: 'allocationstate', is: 'Enabled' },
                call: {
                    command: 'updateZone',
                    parameters: { id: (0,step.of)(id), allocationstate: 'Enabled' },
                    result: 'zone',
                },
            },
        ]
        : [];
    if (!zone.details)
        return enabled;
    return [
        ...enabled,
        {
            id: `${id}.details`,
            group: 'enabling',
            title: `details of zone ${zone.name}`,
            needs: enabled.length > 0 ? enabled.map((step) => step.id) : before,
            call: {
                command: 'updateZone',
                parameters: { id: (0,step.of)(id), ...(0,step/* keyedDetails */.Fm)(zone.details) },
                result: 'zone',
            },
        },
    ];
}


/***/ }),

/***/ 40873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ guestNetworkStep),
/* harmony export */   BH: () => (/* binding */ guestOfferingStep),
/* harmony export */   Fm: () => (/* binding */ keyedDetails),
/* harmony export */   b8: () => (/* binding */ enablingStep),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   of: () => (/* binding */ of),
/* harmony export */   rk: () => (/* binding */ configuredZone),
/* harmony export */   vp: () => (/* binding */ zoneStep)
/* harmony export */ });
/* harmony import */ var _schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);

/** The id of what a step made or found. */
const of = (idOf) => ({ idOf });
/** The id of the step that makes a zone, enables it, or makes the guest network in it. */
const zoneStep = (index) => (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(['zones', index]);
const enablingStep = (index) => `${zoneStep(index)}.allocationstate`;
const guestNetworkStep = (index) => `${zoneStep(index)}.network`;
const guestOfferingStep = (index) => `${zoneStep(index)}.networkofferingname`;
/** Only the parameters that have a value. */
function given(parameters) {
    return Object.fromEntries(Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, value]])));
}
/** Details as addImageStore and updateZone take them: `details[0].key=…&details[0].value=…`. */
function keyedDetails(map) {
    return Object.fromEntries(Object.entries(map ?? {}).flatMap(([key, value], index) => [
        [`details[${index}].key`, key],
        [`details[${index}].value`, value],
    ]));
}
/** No setting says how a zone itself is made, but some say how the things in it are. */
function configuredZone(planned) {
    return [planned.id, ...planned.configured];
}


/***/ }),

/***/ 8365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployZones: () => (/* binding */ deployZones)
});

// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __webpack_require__(62910);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/client.js + 1 modules
var client = __webpack_require__(98403);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/job.js
var job = __webpack_require__(51933);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/deploy.js




/** How many calls are under way at once: a management server has no trouble with as many, even on two cores. */
const SIDE_BY_SIDE = 16;
/**
 * Carries a plan out: each step as soon as what it needs is done. What is there already is left as it is, so that a
 * deployment that was broken off goes on where it stopped.
 *
 * @param settle waits, after a step and before what needs it, until CloudStack has followed it up
 * @throws UserError naming the step, its parameters and CloudStack's own words
 */
async function deploy(steps, client, reporter, settle = async () => { }) {
    const executor = new Executor(client);
    const progress = new Progress(steps, reporter);
    const waiting = new Set(steps);
    const running = new Map();
    const done = new Set();
    const start = (step) => {
        waiting.delete(step);
        progress.begin(step);
        const work = executor.run(step).then(async () => {
            await settle(step, executor.deployment().objects);
            done.add(step.id);
            running.delete(step.id);
            progress.end(step);
        });
        running.set(step.id, work);
    };
    try {
        while (done.size < steps.length) {
            client.signal?.throwIfAborted();
            for (const step of waiting) {
                if (running.size < SIDE_BY_SIDE && step.needs.every((id) => done.has(id)))
                    start(step);
            }
            if (running.size === 0)
                throw new Error(`no step can be done of ${[...waiting].map(({ id }) => id)}`);
            await Promise.race(running.values());
        }
    }
    finally {
        // What is under way is not abandoned half-said: its answers are waited for, and only the first failure counts.
        await Promise.allSettled(running.values());
        progress.close();
    }
    return executor.deployment();
}
class Executor {
    client;
    objects = new Map();
    new = new Set();
    made = [];
    notYetInForce = [];
    constructor(client) {
        this.client = client;
    }
    deployment() {
        const { objects, made, notYetInForce } = this;
        return { objects, made, notYetInForce };
    }
    async run(step) {
        const found = step.find && !this.isInNew(step) ? await this.find(step) : undefined;
        if (found)
            this.objects.set(step.id, found);
        if (!step.call) {
            if (!found)
                throw new errors/* UserError */.yo(`${step.title}: CloudStack has none (${step.id})`);
            return;
        }
        const unless = step.unless && this.objects.get(step.unless.of);
        const isDone = step.unless ? String(unless?.[step.unless.field]) === step.unless.is : found !== undefined;
        if (isDone)
            return;
        await this.call(step, step.call);
    }
    isInNew({ within }) {
        return within !== undefined && this.new.has(within);
    }
    async find(step) {
        const { command, parameters, list, where, nth = 0, must = {} } = step.find;
        const items = await this.explained(step, command, parameters, (given) => this.client.list(command, list, given));
        const known = items.filter((item) => Object.entries(where).every(([key, value]) => String(item[key]) === value));
        const found = known[nth];
        for (const [key, value] of Object.entries(found ? must : {})) {
            if (String(found?.[key]) !== value)
                throw new errors/* UserError */.yo(`${step.title} already exists, but its ${key} is ${found?.[key]}, not ${value} (${step.id}): use another name`);
        }
        return found;
    }
    async call(step, { command, parameters, result = '' }) {
        const answer = await this.explained(step, command, parameters, (given) => (0,job/* callAndWait */.f)(this.client, command, given));
        const value = answer[result];
        const object = (Array.isArray(value) ? value[0] : value);
        if (!object)
            throw new errors/* UserError */.yo(`${step.title}: ${command} answered without ${result} (${step.id})`);
        if (command === 'updateConfiguration' && object.isdynamic === false)
            this.notYetInForce.push(String(object.name));
        this.objects.set(step.id, { ...this.objects.get(step.id), ...object });
        if (step.find)
            this.new.add(step.id);
        this.made.push(step.title);
    }
    /** A failure names the step, its parameters and what CloudStack said. */
    async explained(step, command, parameters, work) {
        const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, this.resolve(step, value)]));
        try {
            return await work(given);
        }
        catch (error) {
            if (!(error instanceof client/* CloudStackError */.ae))
                throw error;
            const shown = Object.entries(given).filter(([name]) => name !== 'password');
            throw new errors/* UserError */.yo(`${step.title} could not be deployed (${step.id}): ${command}: ${error.errortext}`, shown.map(([name, value]) => `${name}=${value}`));
        }
    }
    resolve(step, value) {
        if (typeof value === 'string')
            return value;
        const id = this.objects.get(value.idOf)?.id;
        if (typeof id !== 'string')
            throw new Error(`${step.id} needs the id of ${value.idOf}, which has none`);
        return id;
    }
}
/** One line when a group of steps is done, with its time; on a terminal, what is under way. */
class Progress {
    steps;
    reporter;
    left = new Map();
    begun = new Map();
    counts = new Map();
    under = new Set();
    done = 0;
    constructor(steps, reporter) {
        this.steps = steps;
        this.reporter = reporter;
        for (const { group } of steps)
            this.counts.set(group, (this.counts.get(group) ?? 0) + 1);
        for (const [group, count] of this.counts)
            this.left.set(group, count);
    }
    begin({ group, title }) {
        if (!this.begun.has(group))
            this.begun.set(group, performance.now());
        this.under.add(title);
        this.show();
    }
    end({ group, title }) {
        this.done += 1;
        this.under.delete(title);
        this.show();
        const left = (this.left.get(group) ?? 1) - 1;
        this.left.set(group, left);
        if (left > 0)
            return;
        const seconds = (performance.now() - (this.begun.get(group) ?? 0)) / 1000;
        this.reporter.info(`  ✓ ${group} (${this.counts.get(group)}) in ${(0,duration/* formatSeconds */.X)(seconds)}`);
    }
    close() {
        this.reporter.progress('');
    }
    show() {
        const bar = '█'.repeat(Math.round((20 * this.done) / this.steps.length)).padEnd(20, '░');
        this.reporter.progress(`${bar} ${this.done}/${this.steps.length} ${[...this.under].join(', ')}`);
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/zone/plan/plan.js + 3 modules
var plan = __webpack_require__(27930);
// EXTERNAL MODULE: ./.cache/tsc/src/zone/plan/step.js
var step = __webpack_require__(40873);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/usable.js

/** Seconds between two looks: each is three list commands a zone. */
const PAUSE_SECONDS = 0.5;
/**
 * Waits until virtual machines can be deployed in the zones: every host is Up, the secondary storage VM's agent is
 * Up, and a template for users is ready. An enabled zone gets there 20–36 s later (measured).
 *
 * @throws NotReadyError naming what is missing when the time is up
 */
async function waitUntilUsable(zones, client, options) {
    const several = zones.length > 1;
    const checks = zones.flatMap((zone) => zoneChecks(zone, client, several ? ` of ${zone.name}` : ''));
    await (0,wait/* waitUntilReady */.bs)({ ...options, checks, observe: async () => undefined, pauseSeconds: PAUSE_SECONDS });
}
function zoneChecks({ id: zoneid }, client, suffix) {
    const list = (command, key, parameters) => client.list(command, key, { zoneid, ...parameters });
    return [
        {
            name: `hosts${suffix} Up`,
            judge: async () => hostsUp(await list('listHosts', 'host', { type: 'Routing' })),
        },
        {
            name: `secondary storage VM${suffix} Up`,
            judge: async () => agentUp(await list('listSystemVms', 'systemvm', { systemvmtype: 'secondarystoragevm' })),
        },
        {
            name: `template${suffix} ready`,
            judge: async () => templateReady(await list('listTemplates', 'template', { templatefilter: 'all' })),
        },
    ];
}
function hostsUp(hosts) {
    const down = hosts.filter(({ state }) => state !== 'Up');
    if (hosts.length === 0)
        return (0,wait/* pending */.Ub)('there is none');
    return down.length === 0
        ? wait/* passed */.bF
        : (0,wait/* pending */.Ub)(down.map(({ name, state }) => `${name} is ${state}`).join(', '));
}
function agentUp(machines) {
    const [machine] = machines;
    if (!machine)
        return (0,wait/* pending */.Ub)('CloudStack has not made it yet');
    if (machines.some(({ state, agentstate }) => state === 'Running' && agentstate === 'Up'))
        return wait/* passed */.bF;
    return (0,wait/* pending */.Ub)(`it is ${machine.state}, its agent ${machine.agentstate ?? 'not connected'}`);
}
function templateReady(templates) {
    const offered = templates.filter(isForUsers);
    if (offered.some(({ isready }) => isready === true))
        return wait/* passed */.bF;
    const [template] = offered;
    return (0,wait/* pending */.Ub)(template ? `${template.name}: ${template.status ?? 'not ready'}` : 'there is none');
}
/** The built-in template, not the one of the system's own machines. */
function isForUsers({ templatetype }) {
    return templatetype !== 'SYSTEM';
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/zone.js






/** The offering of a network that a user makes in an advanced zone. */
const ISOLATED_OFFERING = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
/**
 * Deploys the zones of a description, and waits until they are usable.
 *
 * @returns the first zone's ids
 * @throws UserError naming the step and CloudStack's words; NotReadyError if a zone does not become usable
 */
async function deployZones(request) {
    const { description, client, ready, reporter } = request;
    const names = description.zones.map(({ name }) => name).join(', ');
    const title = `Deploying ${description.zones.length === 1 ? 'the zone' : 'the zones'} ${names}`;
    // Two zones whose secondary storage VMs connect in the same second leave one without its template (measured), so
    // that each is usable before the next is begun.
    const settle = async ({ id }, objects) => {
        const index = description.zones.findIndex((_, at) => id === (0,step/* enablingStep */.b8)(at));
        const zone = description.zones[index];
        if (!zone || index === description.zones.length - 1 || ready !== 'usable')
            return;
        await waitUntilUsable([{ name: zone.name, id: idOf(objects, (0,step/* zoneStep */.vp)(index)) }], client, request);
    };
    const start = performance.now();
    const { objects, made, notYetInForce } = await reporter.section(title, () => deploy((0,plan/* planZones */.L)(description), client, reporter, settle));
    const took = (0,duration/* formatSeconds */.X)((performance.now() - start) / 1000);
    reporter.info(made.length > 0 ? `Enabled after ${took}` : `Everything already existed (${took})`);
    if (notYetInForce.length > 0)
        reporter.info(`Not yet in effect, because CloudStack reads them only when it starts: ${notYetInForce.join(', ')}`);
    const enabled = description.zones.flatMap(({ name, enabled: wanted }, index) => wanted ? [{ name, id: idOf(objects, (0,step/* zoneStep */.vp)(index)) }] : []);
    if (ready === 'usable' && enabled.length > 0) {
        await reporter.section('Waiting until virtual machines can be deployed', () => waitUntilUsable(enabled, client, request));
    }
    return zoneOutputs(description, objects, client, reporter);
}
async function zoneOutputs(description, objects, client, reporter) {
    const [zone] = description.zones;
    const id = idOf(objects, (0,step/* zoneStep */.vp)(0));
    const shared = objects.get((0,step/* guestNetworkStep */.B4)(0));
    const [offering, template, network] = await Promise.all([
        first(client, 'listServiceOfferings', 'serviceoffering', { issystem: 'false' }),
        first(client, 'listTemplates', 'template', { zoneid: id, templatefilter: 'all' }, isForUsers),
        shared
            ? objects.get((0,step/* guestOfferingStep */.BH)(0))
            : first(client, 'listNetworkOfferings', 'networkoffering', { name: ISOLATED_OFFERING }),
    ]);
    const outputs = {
        'zone-id': id,
        'zone-name': zone?.name ?? '',
        'network-type': zone?.networktype ?? '',
        'service-offering-id': String(offering?.id ?? ''),
        'template-id': String(template?.id ?? ''),
        'network-offering-id': String(network?.id ?? ''),
        // A zone of isolated networks has no shared one.
        'network-id': String(shared?.id ?? ''),
    };
    for (const name of ['service-offering-id', 'template-id', 'network-offering-id']) {
        if (outputs[name] === '')
            reporter.warning(`${name} is empty: CloudStack lists none for the zone ${outputs['zone-name']}`);
    }
    return outputs;
}
async function first(client, command, key, parameters, fits = () => true) {
    return (await client.list(command, key, parameters)).find(fits);
}
function idOf(objects, step) {
    const id = objects.get(step)?.id;
    if (typeof id !== 'string')
        throw new errors/* UserError */.yo(`CloudStack returned no id for ${step}`);
    return id;
}


/***/ })

};
