export const id = 951;
export const ids = [951,388];
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

/***/ 74951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScenario: () => (/* binding */ readScenario),
  runScenario: () => (/* binding */ runScenario)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/generate.js
var generate = __webpack_require__(84765);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/span.js
var usage_span = __webpack_require__(41306);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/windows.js
var windows = __webpack_require__(98885);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/yaml-file.js
var yaml_file = __webpack_require__(59388);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/schema.js



const schema_name = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()], 'must be text'), dist/* transform */.pdi(String), dist/* regex */.yGV(/^[A-Za-z][A-Za-z0-9-]{0,40}$/, 'must be a letter, then letters, digits and "-"'));
const count = dist/* pipe */.FsL(dist/* number */.aig('must be a number'), dist/* integer */.ndf('must be a whole number'), dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(10_000, 'must be at most 10000'));
const some = dist/* optional */.lqM(count, 0);
/** Below what a number holds exactly, and what CloudStack's columns take. */
const total = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig('must be a number'), dist/* integer */.ndf('must be a whole number'), dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(1e15, 'must be at most 1e15')));
const traffic = { sent: total, received: total };
/** Operations and bytes that disks have read and written in all. */
const disk = dist/* strictObject */.rej({
    'io-read': total,
    'io-write': total,
    'bytes-read': total,
    'bytes-written': total,
});
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const size = dist/* strictObject */.rej({ cpunumber: amount, cpuspeed: amount, memory: amount });
const machine = dist/* strictObject */.rej({
    name: dist/* optional */.lqM(schema_name, 'vm'),
    count: dist/* optional */.lqM(count, 1),
    /** A service offering's name, or cores, MHz and MB of one to make; the first that there is by default. */
    offering: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), size], 'must be a name, or cpunumber, cpuspeed (MHz) and memory (MB)')),
    state: dist/* optional */.lqM(dist/* picklist */.KIO(['running', 'stopped', 'destroyed'], 'must be running, stopped or destroyed'), 'running'),
    /** The network of the account's that it is in, by its name; the first by default. */
    network: dist/* optional */.lqM(dist/* string */.YjP('must be the name of a network')),
    /** Data disks of each machine, snapshots of its root disk, and snapshots of the machine. */
    volumes: some,
    snapshots: some,
    'vm-snapshots': some,
    tags: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String))), {}),
    /** What the disks of each machine have counted in all. */
    disk: dist/* optional */.lqM(disk),
});
const fields = dist/* strictObject */.rej({
    name: schema_name,
    /** Its domain's path below ROOT, such as `acme/sales`; ROOT by default. */
    domain: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w-]+(\/[\w-]+)*$/, 'must be a path such as acme/sales'))),
    /** The project that has the resources, in place of the account. */
    project: dist/* optional */.lqM(schema_name),
    networks: some,
    vpcs: some,
    machines: dist/* optional */.lqM(dist/* array */.YOg(machine, 'must be a list'), []),
    volumes: some,
    templates: some,
    isos: some,
    ips: some,
    'port-forwarding-rules': some,
    'load-balancer-rules': some,
    'vpn-users': some,
    'security-groups': some,
    buckets: some,
    backups: some,
    /** Bytes that the account's networks have sent and received in all, or that each of those that are named has. */
    traffic: dist/* optional */.lqM(dist/* lazy */.RZV((input) => Array.isArray(input)
        ? dist/* array */.YOg(dist/* strictObject */.rej({ network: dist/* string */.YjP('must be the name of a network'), ...traffic }))
        : dist/* strictObject */.rej(traffic))),
    /** What the disks of the account's machines have counted in all. */
    disk: dist/* optional */.lqM(disk),
});
/** Whether an account has anything on public addresses. */
function wantsAddresses(account) {
    const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers } = account;
    return ips + forwards + balancers + account['vpn-users'] > 0;
}
/** How many networks an account gets: those that it lists, but one if anything needs one. */
function networkCount(account) {
    const isNeeded = account.machines.some(({ count }) => count > 0) || wantsAddresses(account);
    return Math.max(account.networks, isNeeded ? 1 : 0);
}
/** What is wrong between the fields of an account: where, what is there, and the end of a sentence about it. */
function* contradictions(account) {
    const numbered = (kind, length) => Array.from({ length }, (_, index) => `${account.name}-${kind}-${index + 1}`);
    const networks = numbered('network', networkCount(account));
    const counted = [...networks, ...numbered('vpc', account.vpcs)];
    const oneOf = (names) => names.length > 0 ? `must be one of ${names.join(', ')}` : 'must not be given: the account has no network';
    for (const [index, { network, disk }] of account.machines.entries()) {
        if (network !== undefined && !networks.includes(network))
            yield [['machines', index, 'network'], network, oneOf(networks)];
        if (disk && account.disk)
            yield [['machines', index, 'disk'], disk, 'must not be given beside the disk of the account'];
    }
    const named = Array.isArray(account.traffic) ? account.traffic : [];
    for (const [index, { network }] of named.entries()) {
        if (!counted.includes(network))
            yield [['traffic', index, 'network'], network, oneOf(counted)];
        if (named.findIndex((one) => one.network === network) < index)
            yield [['traffic', index, 'network'], network, 'must be there once'];
    }
}
const account = dist/* pipe */.FsL(fields, dist/* rawCheck */.H0v(({ dataset, addIssue }) => {
    if (!dataset.typed)
        return;
    // Of a step only its key is read (src/schema-issues.ts).
    for (const [path, input, message] of contradictions(dataset.value))
        addIssue({ message, input, path: path.map((key) => ({ key })) });
}));
const scenarioSchema = dist/* strictObject */.rej({
    accounts: dist/* pipe */.FsL(dist/* array */.YOg(account, 'must be a list'), dist/* minLength */.BpQ(1, 'must have at least one account')),
    /** Billing time that passes once everything is there, if something was made. */
    advance: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be a time such as 30d'), dist/* check */.z6Y((text) => (0,usage_span/* parseSpan */.w)(text) !== undefined, 'must be a time such as 30d, 12h or 3mo'))),
    windows: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String), dist/* check */.z6Y((text) => (0,windows/* parseWindows */.hM)(text) !== undefined, 'must be auto, hourly, daily or minutes')), 'auto'),
});

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/addresses.js

/** Public addresses, and the rules on them: rules share the first, as users do. */
async function makeAddresses(tenant, network, machine) {
    if (!wantsAddresses(tenant.scenario))
        return;
    if (!network || !tenant.site.networkOffering) {
        tenant.resources.cannot('public IP address', `the zone ${tenant.site.zone.name} has a shared network only`);
        return;
    }
    const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers } = tenant.scenario;
    const wanted = Math.max(ips, (forwards > 0 ? 1 : 0) + (balancers > 0 ? 1 : 0));
    const addresses = [];
    for (let index = 0; index < wanted; index += 1)
        addresses.push(await makeAddress(tenant, network, index));
    const forwarding = addresses[0];
    const balancing = addresses[forwards > 0 ? 1 : 0];
    for (let index = 0; index < forwards && forwarding; index += 1)
        await makePortForwarding(tenant, forwarding, machine, 2200 + index);
    for (let index = 0; index < balancers && balancing; index += 1)
        await makeLoadBalancer(tenant, balancing, 8000 + index);
    await makeVpn(tenant, network);
}
async function makeAddress(tenant, network, index) {
    const listing = { associatednetworkid: network.id, issourcenat: false, ...tenant.owner, listall: true };
    const known = await tenant.resources.client.list('listPublicIpAddresses', 'publicipaddress', listing);
    const own = known.filter(({ issourcenat }) => issourcenat !== true);
    return tenant.resources.ensure({
        kind: 'public IP address',
        name: `${tenant.scenario.name}-ip-${index + 1}`,
        list: {
            command: 'listPublicIpAddresses',
            key: 'publicipaddress',
            parameters: listing,
            fits: ({ id }) => id === own[index]?.id,
        },
        create: {
            command: 'associateIpAddress',
            key: 'ipaddress',
            parameters: { networkid: network.id, ...tenant.owner },
        },
    });
}
async function makePortForwarding(tenant, address, machine, port) {
    if (!machine)
        return tenant.resources.cannot('port forwarding rule', 'there is no machine to forward to');
    await tenant.resources.ensure({
        kind: 'port forwarding rule',
        name: `${tenant.scenario.name}-port-${port}`,
        list: {
            command: 'listPortForwardingRules',
            key: 'portforwardingrule',
            parameters: { ipaddressid: address.id, listall: true },
            fits: (rule) => String(rule.publicport) === String(port),
        },
        create: {
            command: 'createPortForwardingRule',
            key: 'portforwardingrule',
            parameters: {
                ipaddressid: address.id,
                virtualmachineid: machine.id,
                protocol: 'tcp',
                privateport: 22,
                publicport: port,
            },
        },
    });
}
async function makeLoadBalancer(tenant, address, port) {
    const name = `${tenant.scenario.name}-balancer-${port}`;
    await tenant.resources.ensure({
        kind: 'load balancer rule',
        name,
        list: {
            command: 'listLoadBalancerRules',
            key: 'loadbalancerrule',
            parameters: { publicipid: address.id, listall: true },
            fits: (rule) => rule.name === name,
        },
        create: {
            command: 'createLoadBalancerRule',
            key: 'loadbalancer',
            parameters: {
                publicipid: address.id,
                algorithm: 'roundrobin',
                name,
                privateport: 80,
                publicport: port,
            },
        },
    });
}
/** Users of the network's remote access VPN, which is on its source NAT address. */
async function makeVpn(tenant, network) {
    const users = tenant.scenario['vpn-users'];
    if (users === 0)
        return;
    const [address] = await tenant.resources.client.list('listPublicIpAddresses', 'publicipaddress', {
        associatednetworkid: network.id,
        issourcenat: true,
        ...tenant.owner,
        listall: true,
    });
    if (!address)
        return tenant.resources.cannot('VPN user', 'the network has no source NAT address: it needs a machine');
    await tenant.resources.ensure({
        kind: 'remote access VPN',
        name: `${tenant.scenario.name}-vpn`,
        list: {
            command: 'listRemoteAccessVpns',
            key: 'remoteaccessvpn',
            parameters: { publicipid: address.id, listall: true },
            fits: () => true,
        },
        create: {
            command: 'createRemoteAccessVpn',
            key: 'remoteaccessvpn',
            parameters: { publicipid: address.id },
        },
    });
    for (let index = 1; index <= users; index += 1) {
        const username = `${tenant.scenario.name}-user-${index}`;
        await tenant.resources.ensure({
            kind: 'VPN user',
            name: username,
            list: {
                command: 'listVpnUsers',
                key: 'vpnuser',
                parameters: { ...tenant.owner, listall: true },
                fits: (user) => user.username === username,
            },
            create: {
                command: 'addVpnUser',
                key: 'vpnuser',
                parameters: { username, password: 'p4ssw0rd', ...tenant.owner },
            },
        });
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/service/usage-server.js
var usage_server = __webpack_require__(63815);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/counters.js


/**
 * Raises the counters of networks and VPCs until the account's records sum up to what the scenario says.
 *
 * @param networks the account's networks, then its VPCs; the first that counts gets what is given for all
 * @throws UserError if more is counted already: counters cannot go back
 */
async function countTraffic(tenant, networks) {
    const { traffic } = tenant.scenario;
    if (!traffic)
        return;
    const counters = await countersOf(tenant, 'traffic');
    if (!Array.isArray(traffic)) {
        const first = firstOf(counters, networks);
        if (!first)
            return tenant.resources.cannot('traffic', 'no network of the account has a router that counts');
        return raise(tenant, `traffic of ${tenant.scenario.name}`, traffic, counters, first);
    }
    for (const { network: name, ...totals } of traffic) {
        const id = networks.find((network) => network.name === name)?.id;
        const own = counters.filter(({ of }) => id !== undefined && of === id);
        if (own[0])
            await raise(tenant, `traffic of ${name}`, totals, own, own[0]);
        else
            tenant.resources.cannot(`traffic of ${name}`, 'it has no router that counts: a network needs a machine');
    }
}
/**
 * The same for the disks of all machines.
 *
 * @param machines those that the account has; the first one's root disk gets what is given
 */
async function countDisks(tenant, machines) {
    const { disk } = tenant.scenario;
    if (!disk)
        return;
    const counters = await countersOf(tenant, 'disk');
    const first = firstOf(counters, machines);
    if (!first)
        return tenant.resources.cannot('disk', 'the account has no machine whose disks could count');
    await raise(tenant, `disk of ${tenant.scenario.name}`, disk, counters, first);
}
/** The same for the disks of one machine. */
async function countMachine(tenant, { id, name }, totals) {
    const own = (await countersOf(tenant, 'disk')).filter(({ of }) => of === id);
    if (!own[0])
        return tenant.resources.cannot(`disk of ${name}`, 'CloudStack has no counter of its disks');
    await raise(tenant, `disk of ${name}`, totals, own, own[0]);
}
async function countersOf({ server, ownerId }, kind) {
    return (await server.counters(ownerId)).filter((counter) => counter.kind === kind);
}
/** The oldest counter of the first resource that has one: of a machine, its root disk's. */
function firstOf(counters, resources) {
    for (const { id } of resources) {
        const found = counters.find(({ of }) => of === id);
        if (found)
            return found;
    }
    return undefined;
}
/** Adds to one counter what some lack together. */
async function raise({ server, resources }, what, totals, counters, raised) {
    const amounts = usage_server/* COUNTED */.BE[raised.kind].map((field, index) => {
        const wanted = totals[field];
        const counted = counters.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
        if (wanted === undefined)
            return 0;
        if (wanted >= counted)
            return wanted - counted;
        throw new errors/* UserError */.yo(`${what}: ${field} is already ${counted}, and the scenario says ${wanted}: counters cannot go back, so use ${counted} or more`);
    });
    if (amounts.every((amount) => amount === 0))
        return;
    await server.count(raised, amounts);
    resources.made += 1;
}

// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/client.js + 1 modules
var client = __webpack_require__(98403);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js
var exchange = __webpack_require__(94797);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/job.js
var job = __webpack_require__(51933);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/resources.js




/** Finds or makes resources, and keeps what there is then. */
class Resources {
    client;
    reporter;
    all = [];
    /** How many were made, not found. */
    made = 0;
    /** What this CloudStack or zone cannot do, with its own words. */
    impossible = new Map();
    constructor(client, reporter) {
        this.client = client;
        this.reporter = reporter;
    }
    /** @throws UserError naming the resource and CloudStack's words */
    async ensure({ kind, name, list, create }) {
        const known = await this.client.list(list.command, list.key, list.parameters);
        const found = known.find(list.fits);
        const resource = found ?? (await this.create(kind, name, create));
        this.all.push({ kind, name, id: resource.id });
        return resource;
    }
    /** The same for what a version or a zone may not have: then it is reported as not possible, and undefined. */
    async tryTo(kind, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error instanceof exchange/* ApiUnavailableError */.x)
                throw error;
            this.cannot(kind, error instanceof client/* CloudStackError */.ae ? error.errortext : error.message);
            return undefined;
        }
    }
    cannot(kind, reason) {
        if (this.impossible.has(kind))
            return;
        this.impossible.set(kind, reason);
        this.reporter.info(`  – ${kind}: ${reason}`);
    }
    /** Carries a command out that has nothing to find. */
    async act(what, command, parameters) {
        await this.explained(what, command, parameters);
        this.made += 1;
    }
    async create(kind, name, { command, key, parameters }) {
        const answer = await this.explained(`${kind} ${name}`, command, parameters);
        const value = answer[key];
        const resource = (Array.isArray(value) ? value[0] : value);
        if (!resource?.id)
            throw new errors/* UserError */.yo(`${kind} ${name}: ${command} answered without ${key}`);
        this.made += 1;
        this.reporter.info(`  ✓ ${kind} ${name}`);
        return resource;
    }
    async explained(what, command, parameters) {
        try {
            return await (0,job/* callAndWait */.f)(this.client, command, parameters);
        }
        catch (error) {
            if (!(error instanceof client/* CloudStackError */.ae))
                throw error;
            const shown = Object.entries(parameters).filter(([name, value]) => name !== 'password' && value !== undefined);
            throw new errors/* UserError */.yo(`${what} could not be made: ${command}: ${error.errortext}`, shown.map(([name, value]) => `${name}=${value}`));
        }
    }
}
/** Does work for each item, some at once, in no particular order. */
async function sideBySide(items, atOnce, work) {
    const waiting = [...items];
    const worker = async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/tenant.js

/** Simple things that are made at once; more would only queue for each other. */
const AT_ONCE = 8;
/** A resource of the owner's, known by its name: found, or made. */
function owned({ resources, owner }, wanted) {
    const { kind, name, command, key, creator = `create${command}`, parameters, filter = {} } = wanted;
    return resources.ensure({
        kind,
        name,
        list: {
            command: `list${command}s`,
            key,
            parameters: { ...owner, ...filter, listall: true, pagesize: 500, page: 1 },
            fits: (found) => found.name === name && found.state !== 'Destroyed' && found.state !== 'Expunging',
        },
        // A snapshot of a volume has its owner already.
        create: {
            command: creator,
            key,
            parameters: { ...parameters, ...(command === 'Snapshot' ? {} : owner) },
        },
    });
}
/** As many of a kind as the scenario wants, some at once. @returns them in the order of their names */
async function several({ scenario }, kind, make) {
    const made = [];
    const indices = Array.from({ length: scenario[kind] }, (_, index) => index + 1);
    await sideBySide(indices, AT_ONCE, async (index) => {
        made[index - 1] = await make(`${scenario.name}-${kind.slice(0, -1)}-${index}`, index);
    });
    return made;
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/storage.js


const ISO_URL = 'http://10.147.28.7/x.iso';
const TEMPLATE_URL = 'http://10.147.28.7/x.vhd';
function makeVolume(tenant, name) {
    const { zone, diskOffering } = tenant.site;
    if (!diskOffering)
        throw new errors/* UserError */.yo('CloudStack has no disk offering of a fixed size');
    return owned(tenant, {
        kind: 'volume',
        name,
        command: 'Volume',
        key: 'volume',
        parameters: { name, zoneid: zone.id, diskofferingid: diskOffering.id },
    });
}
function makeTemplate(tenant, name) {
    const { zone, template } = tenant.site;
    return owned(tenant, {
        kind: 'template',
        name,
        command: 'Template',
        key: 'template',
        creator: 'registerTemplate',
        parameters: {
            name,
            displaytext: name,
            format: 'VHD',
            hypervisor: 'Simulator',
            url: TEMPLATE_URL,
            zoneid: zone.id,
            ostypeid: String(template.ostypeid),
        },
        filter: { templatefilter: 'all' },
    });
}
function makeIso(tenant, name) {
    const { zone, template } = tenant.site;
    return owned(tenant, {
        kind: 'ISO',
        name,
        command: 'Iso',
        key: 'iso',
        creator: 'registerIso',
        parameters: {
            name,
            displaytext: name,
            url: ISO_URL,
            zoneid: zone.id,
            ostypeid: String(template.ostypeid),
        },
        filter: { isofilter: 'all' },
    });
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/machines.js





/** Marks, in an account's details, the machines that were made and destroyed: CloudStack forgets them. */
const DESTROYED_DETAIL = 'scenario-destroyed';
/** The machines of one entry of the scenario, without those that are to be destroyed. */
async function makeMachines(tenant, machine, group, network, securityGroups) {
    const isDestroyed = machine.state === 'destroyed';
    const gone = isDestroyed ? await destroyed(tenant) : [];
    const names = Array.from({ length: machine.count }, (_, index) => `${tenant.scenario.name}-${machine.name}${group}-${index + 1}`);
    const made = [];
    const offering = await serviceOffering(tenant, machine.offering);
    const make = async (name) => {
        made.push(await makeMachine(tenant, name, machine, offering, network, securityGroups));
    };
    const [first, ...others] = names.filter((name) => !gone.includes(name));
    // The first brings the network up, for which the others would only wait.
    if (first)
        await make(first);
    await sideBySide(others, AT_ONCE, make);
    if (!isDestroyed)
        return made;
    // One after the other: each adds to the account's one list.
    for (const { id, name } of made)
        await destroy(tenant, String(name), id);
    return [];
}
async function makeMachine(tenant, name, machine, offering, network, securityGroups) {
    const { zone, template } = tenant.site;
    const found = await owned(tenant, {
        kind: 'virtual machine',
        name,
        command: 'VirtualMachine',
        key: 'virtualmachine',
        creator: 'deployVirtualMachine',
        parameters: {
            name,
            displayname: name,
            zoneid: zone.id,
            templateid: template.id,
            serviceofferingid: offering.id,
            networkids: zone.networktype === 'Basic' ? undefined : network?.id,
            securitygroupids: securityGroups.length > 0 ? securityGroups.map(({ id }) => id).join(',') : undefined,
        },
    });
    await makeTags(tenant, found, machine);
    await makeDisks(tenant, name, found, machine);
    if (machine.disk)
        await countMachine(tenant, found, machine.disk);
    if (machine.state === 'stopped' && found.state !== 'Stopped')
        await tenant.resources.act(`virtual machine ${name} stopped`, 'stopVirtualMachine', { id: found.id });
    return found;
}
async function serviceOffering(tenant, wanted) {
    const { serviceOfferings } = tenant.site;
    if (typeof wanted === 'object')
        return sizedOffering(tenant, wanted);
    const found = wanted === undefined ? serviceOfferings[0] : serviceOfferings.find(({ name }) => name === wanted);
    if (found)
        return found;
    const known = serviceOfferings.map(({ name }) => name).join(', ');
    throw new errors/* UserError */.yo(`There is no service offering called ${wanted}: use one of ${known}`);
}
function sizedOffering(tenant, size) {
    const name = `scenario ${size.cpunumber} x ${size.cpuspeed} MHz, ${size.memory} MB`;
    return tenant.resources.ensure({
        kind: 'service offering',
        name,
        list: {
            command: 'listServiceOfferings',
            key: 'serviceoffering',
            parameters: { name },
            fits: (found) => found.name === name,
        },
        create: {
            command: 'createServiceOffering',
            key: 'serviceoffering',
            parameters: { name, displaytext: name, ...size },
        },
    });
}
async function makeTags(tenant, { id, tags = [] }, machine) {
    const known = new Set(tags.map(({ key }) => key));
    const missing = Object.entries(machine.tags).filter(([key]) => !known.has(key));
    if (missing.length === 0)
        return;
    const pairs = missing.flatMap(([key, value], index) => [
        [`tags[${index}].key`, key],
        [`tags[${index}].value`, value],
    ]);
    const parameters = { resourcetype: 'UserVm', resourceids: id, ...Object.fromEntries(pairs) };
    await tenant.resources.act('tags', 'createTags', parameters);
}
/** A machine's data disks and snapshots; one after the other, as each of them locks the machine. */
async function makeDisks(tenant, name, machine, wanted) {
    for (let index = 1; index <= wanted.volumes; index += 1) {
        const volume = await makeVolume(tenant, `${name}-disk-${index}`);
        if (!volume.virtualmachineid)
            await tenant.resources.act(`volume ${volume.name} attached`, 'attachVolume', {
                id: volume.id,
                virtualmachineid: machine.id,
            });
    }
    const volumes = await tenant.resources.client.list('listVolumes', 'volume', {
        virtualmachineid: machine.id,
        type: 'ROOT',
        listall: true,
    });
    for (let index = 1; index <= wanted.snapshots; index += 1) {
        const snapshot = `${name}-snapshot-${index}`;
        await owned(tenant, {
            kind: 'snapshot',
            name: snapshot,
            command: 'Snapshot',
            key: 'snapshot',
            parameters: { name: snapshot, volumeid: volumes[0]?.id },
        });
    }
    for (let index = 1; index <= wanted['vm-snapshots']; index += 1) {
        const snapshot = `${name}-vm-snapshot-${index}`;
        await tenant.resources.ensure({
            kind: 'VM snapshot',
            name: snapshot,
            list: {
                command: 'listVMSnapshot',
                key: 'vmSnapshot',
                parameters: { virtualmachineid: machine.id, listall: true },
                fits: (found) => found.displayname === snapshot,
            },
            create: {
                command: 'createVMSnapshot',
                key: 'vmsnapshot',
                parameters: { virtualmachineid: machine.id, name: snapshot },
            },
        });
    }
}
async function destroy(tenant, name, id) {
    await tenant.resources.act(`virtual machine ${name} destroyed`, 'destroyVirtualMachine', { id });
    const names = [...(await destroyed(tenant)), name];
    await tenant.resources.act('account details', 'updateAccount', {
        id: tenant.accountId,
        newname: tenant.scenario.name,
        [`accountdetails[0].${DESTROYED_DETAIL}`]: names.join(' '),
    });
}
async function destroyed(tenant) {
    const [account] = await tenant.resources.client.list('listAccounts', 'account', {
        id: tenant.accountId,
    });
    const details = (account?.accountdetails ?? {});
    return details[DESTROYED_DETAIL]?.split(' ') ?? [];
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/networks.js


/** Networks for the machines: isolated ones, or the zone's own shared one. */
async function makeNetworks(tenant) {
    const { zone, networkOffering, sharedNetwork } = tenant.site;
    if (!networkOffering) {
        if (tenant.scenario.networks > 0)
            tenant.resources.cannot('network', `the zone ${zone.name} has a shared network only`);
        return sharedNetwork ? [sharedNetwork] : [];
    }
    const networks = [];
    for (let index = 1; index <= networkCount(tenant.scenario); index += 1) {
        const name = `${tenant.scenario.name}-network-${index}`;
        networks.push(await owned(tenant, {
            kind: 'network',
            name,
            command: 'Network',
            key: 'network',
            parameters: { name, displaytext: name, zoneid: zone.id, networkofferingid: networkOffering.id },
        }));
    }
    return networks;
}
async function makeSecurityGroups(tenant) {
    const count = tenant.scenario['security-groups'];
    if (count > 0 && tenant.site.networkOffering) {
        tenant.resources.cannot('security group', `the zone ${tenant.site.zone.name} has no security groups`);
        return [];
    }
    const groups = [];
    for (let index = 1; index <= count; index += 1) {
        const name = `${tenant.scenario.name}-group-${index}`;
        groups.push(await owned(tenant, {
            kind: 'security group',
            name,
            command: 'SecurityGroup',
            key: 'securitygroup',
            parameters: { name },
        }));
    }
    return groups;
}
/** @returns the VPCs, in the order of their names */
async function makeVpcs(tenant) {
    const { zone, vpcOffering } = tenant.site;
    if (tenant.scenario.vpcs === 0)
        return [];
    if (!vpcOffering || !tenant.site.networkOffering) {
        tenant.resources.cannot('VPC', `the zone ${zone.name} has no VPCs`);
        return [];
    }
    return several(tenant, 'vpcs', (name, index) => owned(tenant, {
        kind: 'VPC',
        name,
        command: 'VPC',
        key: 'vpc',
        parameters: {
            name,
            displaytext: name,
            cidr: `10.${index}.0.0/16`,
            vpcofferingid: vpcOffering.id,
            zoneid: zone.id,
        },
    }));
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/account.js








/** Makes one account of a scenario with all that it has. */
class AccountBuilder {
    scenario;
    resources;
    tenant;
    /** From the outermost one below ROOT to the account's. */
    domainIds = [];
    constructor(scenario, site, resources, server) {
        this.scenario = scenario;
        this.resources = resources;
        this.tenant = { scenario, site, resources, server, accountId: '', ownerId: '', owner: {} };
    }
    /** All that the account has, once there is {@link account}. */
    async build() {
        const { scenario, tenant } = this;
        await this.liftLimits();
        const networks = await makeNetworks(tenant);
        const securityGroups = await makeSecurityGroups(tenant);
        const [vpcs] = await Promise.all([
            makeVpcs(tenant),
            several(tenant, 'volumes', (name) => makeVolume(tenant, name)),
            several(tenant, 'templates', (name) => makeTemplate(tenant, name)),
            several(tenant, 'isos', (name) => makeIso(tenant, name)),
            this.buckets(),
        ]);
        const machines = [];
        for (const [index, machine] of scenario.machines.entries()) {
            // Two groups with the same name are distinguished by their position.
            const group = scenario.machines.findIndex(({ name }) => name === machine.name) < index ? `-${index + 1}` : '';
            const network = networks.find(({ name }) => name === machine.network) ?? networks[0];
            machines.push(...(await makeMachines(tenant, machine, group, network, securityGroups)));
        }
        await makeAddresses(tenant, networks[0], machines[0]);
        this.backups(machines.length);
        await countTraffic(tenant, [...networks, ...vpcs]);
        await countDisks(tenant, machines);
    }
    /** The domain, the account with a user of its name, and the project where one is wanted. */
    async account() {
        const { name, domain, project } = this.scenario;
        const domainid = await this.domain(domain?.split('/') ?? []);
        const account = await this.resources.ensure({
            kind: 'account',
            name,
            list: {
                command: 'listAccounts',
                key: 'account',
                parameters: { name, domainid },
                fits: (found) => found.name === name && found.domainid === domainid,
            },
            create: {
                command: 'createAccount',
                key: 'account',
                parameters: {
                    account: name,
                    accounttype: domain ? 2 : 0,
                    domainid,
                    username: name,
                    password: 'password',
                    email: `${name}@example.invalid`,
                    firstname: name,
                    lastname: 'scenario',
                },
            },
        });
        this.tenant.accountId = account.id;
        this.tenant.ownerId = account.id;
        this.tenant.owner = { account: name, domainid };
        if (!project)
            return;
        const made = await this.resources.ensure({
            kind: 'project',
            name: project,
            list: {
                command: 'listProjects',
                key: 'project',
                parameters: { domainid, name: project, listall: true },
                fits: (found) => found.name === project,
            },
            create: {
                command: 'createProject',
                key: 'project',
                parameters: { name: project, displaytext: project, ...this.tenant.owner },
            },
        });
        this.tenant.owner = { projectid: made.id };
        this.tenant.ownerId = made.id;
    }
    /** By default, an account or a project may have 20 of most things and a domain 40; a scenario has what it lists. */
    async liftLimits() {
        await this.liftLimitsOf(this.tenant.owner);
        for (const domainid of this.domainIds)
            await this.liftLimitsOf({ domainid });
    }
    async liftLimitsOf(owner) {
        const { client } = this.resources;
        const limits = await client.list('listResourceLimits', 'resourcelimit', owner);
        const finite = limits.filter(({ max, tag }) => max !== -1 && tag === undefined);
        await sideBySide(finite, AT_ONCE, async ({ resourcetype }) => {
            await client.call('updateResourceLimit', { ...owner, resourcetype: String(resourcetype), max: -1 });
        });
    }
    async domain(path) {
        const domains = await this.resources.client.list('listDomains', 'domain', { listall: true });
        const root = domains.find(({ level }) => level === 0);
        if (!root)
            throw new errors/* UserError */.yo('CloudStack has no domain called ROOT');
        let parent = root.id;
        for (const [depth, name] of path.entries()) {
            const parentdomainid = parent;
            const made = await this.resources.ensure({
                kind: 'domain',
                name: path.slice(0, depth + 1).join('/'),
                list: {
                    command: 'listDomains',
                    key: 'domain',
                    parameters: { name, listall: true },
                    fits: (found) => found.name === name && found.parentdomainid === parentdomainid,
                },
                create: { command: 'createDomain', key: 'domain', parameters: { name, parentdomainid } },
            });
            parent = made.id;
            this.domainIds.push(made.id);
        }
        return parent;
    }
    async buckets() {
        if (this.scenario.buckets === 0)
            return;
        this.resources.cannot('bucket', 'CloudStack counts buckets once an hour, a minute after its start; none is made');
    }
    backups(machines) {
        if (this.scenario.backups === 0 || machines === 0)
            return;
        this.resources.cannot('backup', 'the backup framework is off, and CloudStack reads backup.framework.enabled only when it starts');
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/stock.js
/** Scenarios that need no file. */
const STOCK_SCENARIOS = {
    /** One account with what the version and the zone can meter. */
    'all-types': {
        accounts: [
            {
                name: 'all-types',
                domain: 'all-types',
                networks: 1,
                vpcs: 1,
                machines: [
                    { name: 'vm', volumes: 1, snapshots: 1, 'vm-snapshots': 1, tags: { scenario: 'all-types' } },
                ],
                templates: 1,
                isos: 1,
                ips: 1,
                'port-forwarding-rules': 1,
                'load-balancer-rules': 1,
                'vpn-users': 1,
                'security-groups': 1,
                buckets: 1,
                backups: 1,
                traffic: { sent: 1_000_000_000, received: 2_000_000_000 },
                disk: { 'io-read': 1000, 'io-write': 2000, 'bytes-read': 4_096_000, 'bytes-written': 8_192_000 },
            },
        ],
    },
    /** More than 5,000 records, which are more than ten pages: 180 volumes for a month of days. */
    load: { accounts: [{ name: 'load', domain: 'load', volumes: 180 }], advance: '30d', windows: 'daily' },
};

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/scenario.js










const ISOLATED_OFFERING = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
const VPC_OFFERING = 'Default VPC offering';
/** @param nameOrFile `all-types`, `load`, or a YAML file @throws InputError, UserError with every problem in the file */
async function readScenario(nameOrFile) {
    const stock = STOCK_SCENARIOS[nameOrFile];
    if (stock)
        return dist/* parse */.qgA(scenarioSchema, stock);
    return (0,yaml_file.readYamlFile)('scenario', nameOrFile, scenarioSchema);
}
/**
 * Makes what a scenario lists and is not there yet.
 *
 * @param withAccounts what is to be done once there are the accounts, and before they have anything
 * @throws UserError naming the resource and CloudStack's words
 */
async function runScenario(scenario, request, withAccounts = async () => { }) {
    const { client, server, reporter } = request;
    const resources = new Resources(client, reporter);
    const site = await siteOf(client);
    const builders = scenario.accounts.map((account) => new AccountBuilder(account, site, resources, server));
    await reporter.section('Accounts', async () => {
        for (const builder of builders)
            await builder.account();
    });
    await withAccounts();
    for (const [index, builder] of builders.entries())
        await reporter.section(`Account ${scenario.accounts[index]?.name}`, () => builder.build());
    const span = scenario.advance === undefined ? undefined : (0,usage_span/* parseSpan */.w)(scenario.advance);
    // Run again, a scenario finds everything, and no more time passes.
    if (span && resources.made > 0)
        await (0,generate/* advance */.n)({ ...request, windows: (0,windows/* parseWindows */.hM)(scenario.windows) ?? 'auto' }, span);
    const { all, made, impossible } = resources;
    return { resources: all, made, impossible: Object.fromEntries(impossible) };
}
/** The first enabled zone, and what resources in it are made of. */
async function siteOf(client) {
    const zones = await client.list('listZones', 'zone');
    const zone = zones.find(({ allocationstate }) => allocationstate === 'Enabled');
    if (!zone)
        throw new errors/* UserError */.yo('scenario: there is no enabled zone: deploy one first');
    const [serviceOfferings, diskOfferings, templates, networkOfferings, networks, vpcOfferings] = await Promise.all([
        client.list('listServiceOfferings', 'serviceoffering', { issystem: false }),
        client.list('listDiskOfferings', 'diskoffering'),
        client.list('listTemplates', 'template', { zoneid: zone.id, templatefilter: 'all' }),
        client.list('listNetworkOfferings', 'networkoffering', { name: ISOLATED_OFFERING }),
        client.list('listNetworks', 'network', { zoneid: zone.id, listall: true }),
        client.list('listVPCOfferings', 'vpcoffering', { name: VPC_OFFERING }),
    ]);
    const template = templates.find(({ templatetype, isready }) => templatetype !== 'SYSTEM' && isready === true);
    if (!template)
        throw new errors/* UserError */.yo(`scenario: the zone ${zone.name} has no template that is ready`);
    const isShared = zone.networktype === 'Basic' || zone.securitygroupsenabled === true;
    return {
        zone,
        serviceOfferings,
        template,
        diskOffering: diskOfferings.find(({ iscustomized }) => iscustomized !== true),
        networkOffering: isShared ? undefined : networkOfferings[0],
        sharedNetwork: networks.find(({ type }) => type === 'Shared'),
        vpcOffering: vpcOfferings.find(({ name }) => name === VPC_OFFERING),
    };
}


/***/ }),

/***/ 59388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readYamlFile: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60606);





/**
 * Reads a YAML (or JSON) file of the user's.
 *
 * @param input the input that names it, for the error
 * @throws InputError if it cannot be read; UserError with the line and path of every problem in it
 */
async function readYamlFile(input, file, schema) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([`${input}: ${JSON.stringify(file)} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`]);
    });
    return parseYaml(content, file, schema);
}
/** @param source what the text is called in an error */
function parseYaml(content, source, schema) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const { document, value } = read(content, source, lines);
    const lineOf = (path) => {
        for (let depth = path.length; depth >= 0; depth -= 1) {
            const node = document.getIn(path.slice(0, depth), true);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues.map((issue) => {
        const path = (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(issue);
        return `line ${lineOf(path)}: ${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(path)} ${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(issue)}`;
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${problems[0]}`, problems.slice(1));
}
/** More than any file that is meant has. */
const DEEPEST = 100;
/** The library throws what it finds only then: an alias of nothing, too many of them, more depth than the stack has. */
function read(content, source, lineCounter) {
    if (isDeep(content))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source} is not YAML that can be read: it is nested too deeply`);
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(content, { lineCounter });
        const [syntax] = document.errors;
        if (syntax)
            throw syntax;
        (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
            Pair: (_, { key }) => {
                // Each would be written out as text, one within the other.
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isCollection */ .P3)(key))
                    throw new Error('a key must be a word, not a list or an object');
            },
        });
        return { document, value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source} is not YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n')[0]}`);
    }
}
/** The parser recurses, and where the stack ends, V8 may end the process: lists and objects are counted before. */
function isDeep(content) {
    let open = 0;
    let inLine = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG().lex(content)) {
        if (token === '[' || token === '{')
            open += 1;
        else if (token === ']' || token === '}')
            open -= 1;
        else if (token === '-' || token === '?')
            inLine += 1;
        else if (token.endsWith('\n'))
            inLine = 0;
        if (open + inLine > DEEPEST)
            return true;
    }
    return false;
}


/***/ })

};
