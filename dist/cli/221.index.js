export const id = 221;
export const ids = [221,388];
export const modules = {

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ callAndWait)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


/** Milliseconds between two looks at a job: a short job is seen at once, a long one is not asked for too often. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;
/** Seconds after which a job is given up; the longest of the simulator's, a virtual machine, takes a few. */
const JOB_SECONDS = 300;
/**
 * Calls a command and, where it is asynchronous, waits for its job.
 *
 * @returns the command's answer, or the job's `jobresult`
 * @throws CloudStackError where CloudStack refuses the command or the job fails
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

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScenario: () => (/* binding */ readScenario),
  runScenario: () => (/* binding */ runScenario)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/generate.js
var generate = __webpack_require__(4765);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/span.js
var usage_span = __webpack_require__(1306);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/windows.js
var windows = __webpack_require__(8885);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/yaml-file.js
var yaml_file = __webpack_require__(9388);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/client.js + 1 modules
var client = __webpack_require__(8403);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js
var exchange = __webpack_require__(4797);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/job.js
var job = __webpack_require__(1933);
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
    /** The same for what a version or a zone may lack: then it is told as impossible, and undefined. */
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
        await this.told(what, command, parameters);
        this.made += 1;
    }
    async create(kind, name, { command, key, parameters }) {
        const answer = await this.told(`${kind} ${name}`, command, parameters);
        const value = answer[key];
        const resource = (Array.isArray(value) ? value[0] : value);
        if (!resource?.id)
            throw new errors/* UserError */.yo(`${kind} ${name}: ${command} answered without ${key}`);
        this.made += 1;
        this.reporter.info(`  ✓ ${kind} ${name}`);
        return resource;
    }
    async told(what, command, parameters) {
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

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/account.js


/** Simple things that are made at once; more would only queue for each other. */
const AT_ONCE = 8;
const ISO_URL = 'http://10.147.28.7/x.iso';
const TEMPLATE_URL = 'http://10.147.28.7/x.vhd';
/** Marks, in an account's details, the machines that were made and destroyed: CloudStack forgets them. */
const DESTROYED_DETAIL = 'scenario-destroyed';
/** Makes one account of a scenario with all that it has. */
class AccountBuilder {
    scenario;
    site;
    resources;
    server;
    owner = {};
    accountId = '';
    prefix;
    constructor(scenario, site, resources, server) {
        this.scenario = scenario;
        this.site = site;
        this.resources = resources;
        this.server = server;
        this.prefix = scenario.name;
    }
    /** All that the account has, once there is {@link account}. */
    async build() {
        const { scenario } = this;
        const before = this.resources.made;
        await this.liftLimits();
        const networks = await this.networks();
        const securityGroups = await this.securityGroups();
        await Promise.all([
            this.several('volumes', (name) => this.volume(name)),
            this.several('templates', (name) => this.template(name)),
            this.several('isos', (name) => this.iso(name)),
            this.vpcs(),
            this.buckets(),
        ]);
        const machines = [];
        for (const [index, machine] of scenario.machines.entries()) {
            // Two groups of the same name are told apart by their place.
            const group = scenario.machines.findIndex(({ name }) => name === machine.name) < index ? `-${index + 1}` : '';
            machines.push(...(await this.machines(machine, group, networks[0], securityGroups)));
        }
        await this.addresses(networks[0], machines[0]);
        this.backups(machines.length);
        // Run again, a scenario counts nothing twice.
        if (this.resources.made > before)
            await this.counters(machines.length);
    }
    /** The domain, the account with a user of its name, and the project where one is wanted. */
    async account() {
        const { name, domain, project } = this.scenario;
        const domainid = await this.domain(domain?.split('/') ?? []);
        const account = await this.resources.ensure({
            kind: 'account',
            name,
            list: {
                ...{ command: 'listAccounts', key: 'account', parameters: { name, domainid } },
                fits: (found) => found.name === name && found.domainid === domainid,
            },
            create: {
                ...{ command: 'createAccount', key: 'account' },
                parameters: {
                    ...{ account: name, accounttype: domain ? 2 : 0, domainid, username: name, password: 'password' },
                    ...{ email: `${name}@example.invalid`, firstname: name, lastname: 'scenario' },
                },
            },
        });
        this.accountId = account.id;
        this.owner = { account: name, domainid };
        if (!project)
            return;
        const made = await this.resources.ensure({
            kind: 'project',
            name: project,
            list: {
                ...{
                    command: 'listProjects',
                    key: 'project',
                    parameters: { domainid, name: project, listall: true },
                },
                fits: (found) => found.name === project,
            },
            create: {
                ...{ command: 'createProject', key: 'project' },
                parameters: { name: project, displaytext: project, ...this.owner },
            },
        });
        this.owner = { projectid: made.id };
    }
    /** By default an account or a project may have 20 of most things; a scenario has what it lists. */
    async liftLimits() {
        const { client } = this.resources;
        const limits = await client.list('listResourceLimits', 'resourcelimit', this.owner);
        const finite = limits.filter(({ max, tag }) => max !== -1 && tag === undefined);
        await sideBySide(finite, AT_ONCE, async ({ resourcetype }) => {
            const type = String(resourcetype);
            await client.call('updateResourceLimit', { ...this.owner, resourcetype: type, max: -1 });
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
                    ...{ command: 'listDomains', key: 'domain', parameters: { name, listall: true } },
                    fits: (found) => found.name === name && found.parentdomainid === parentdomainid,
                },
                create: { command: 'createDomain', key: 'domain', parameters: { name, parentdomainid } },
            });
            parent = made.id;
        }
        return parent;
    }
    /** Networks for the machines: isolated ones, or the zone's own shared one. */
    async networks() {
        const { zone, networkOffering, sharedNetwork } = this.site;
        if (!networkOffering) {
            if (this.scenario.networks > 0)
                this.resources.cannot('network', `the zone ${zone.name} has a shared network only`);
            return sharedNetwork ? [sharedNetwork] : [];
        }
        const needed = this.scenario.machines.some(({ count }) => count > 0) || this.wantsAddresses();
        const networks = [];
        for (let index = 1; index <= Math.max(this.scenario.networks, needed ? 1 : 0); index += 1) {
            const name = `${this.prefix}-network-${index}`;
            networks.push(await this.owned({
                ...{ kind: 'network', name, command: 'Network', key: 'network' },
                parameters: { name, displaytext: name, zoneid: zone.id, networkofferingid: networkOffering.id },
            }));
        }
        return networks;
    }
    wantsAddresses() {
        const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers, 'vpn-users': users, } = this.scenario;
        return ips + forwards + balancers + users > 0;
    }
    async securityGroups() {
        const count = this.scenario['security-groups'];
        if (count > 0 && this.site.networkOffering) {
            this.resources.cannot('security group', `the zone ${this.site.zone.name} has no security groups`);
            return [];
        }
        const groups = [];
        for (let index = 1; index <= count; index += 1) {
            const name = `${this.prefix}-group-${index}`;
            groups.push(await this.owned({
                ...{ kind: 'security group', name, command: 'SecurityGroup', key: 'securitygroup' },
                parameters: { name },
            }));
        }
        return groups;
    }
    async machines(machine, group, network, securityGroups) {
        const isDestroyed = machine.state === 'destroyed';
        const gone = isDestroyed ? await this.destroyed() : [];
        const names = Array.from({ length: machine.count }, (_, index) => `${this.prefix}-${machine.name}${group}-${index + 1}`);
        const made = [];
        const offering = await this.serviceOffering(machine.offering);
        const make = async (name) => {
            made.push(await this.machine(name, machine, offering, network, securityGroups));
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
            await this.destroy(String(name), id);
        return [];
    }
    async machine(name, machine, offering, network, securityGroups) {
        const { zone, template } = this.site;
        const found = await this.owned({
            ...{
                kind: 'virtual machine',
                name,
                command: 'VirtualMachine',
                key: 'virtualmachine',
                creator: 'deployVirtualMachine',
            },
            parameters: {
                ...{ name, displayname: name, zoneid: zone.id, templateid: template.id },
                serviceofferingid: offering.id,
                networkids: zone.networktype === 'Basic' ? undefined : network?.id,
                securitygroupids: securityGroups.length > 0 ? securityGroups.map(({ id }) => id).join(',') : undefined,
            },
        });
        await this.tags(found, machine);
        await this.disks(name, found, machine);
        if (machine.state === 'stopped' && found.state !== 'Stopped')
            await this.resources.act(`virtual machine ${name} stopped`, 'stopVirtualMachine', { id: found.id });
        return found;
    }
    async serviceOffering(wanted) {
        const { serviceOfferings } = this.site;
        if (typeof wanted === 'object')
            return this.sizedOffering(wanted);
        const found = wanted === undefined ? serviceOfferings[0] : serviceOfferings.find(({ name }) => name === wanted);
        if (found)
            return found;
        const known = serviceOfferings.map(({ name }) => name).join(', ');
        throw new errors/* UserError */.yo(`There is no service offering called ${wanted}: give one of ${known}`);
    }
    sizedOffering(size) {
        const name = `scenario ${size.cpunumber} x ${size.cpuspeed} MHz, ${size.memory} MB`;
        return this.resources.ensure({
            ...{ kind: 'service offering', name },
            list: {
                ...{ command: 'listServiceOfferings', key: 'serviceoffering', parameters: { name } },
                fits: (found) => found.name === name,
            },
            create: {
                ...{ command: 'createServiceOffering', key: 'serviceoffering' },
                parameters: { name, displaytext: name, ...size },
            },
        });
    }
    async tags({ id, tags = [] }, machine) {
        const known = new Set(tags.map(({ key }) => key));
        const missing = Object.entries(machine.tags).filter(([key]) => !known.has(key));
        if (missing.length === 0)
            return;
        const pairs = missing.flatMap(([key, value], index) => [
            [`tags[${index}].key`, key],
            [`tags[${index}].value`, value],
        ]);
        const parameters = { resourcetype: 'UserVm', resourceids: id, ...Object.fromEntries(pairs) };
        await this.resources.act('tags', 'createTags', parameters);
    }
    /** A machine's data disks and snapshots; one after the other, as each of them locks the machine. */
    async disks(name, machine, wanted) {
        for (let index = 1; index <= wanted.volumes; index += 1) {
            const volume = await this.volume(`${name}-disk-${index}`);
            if (!volume.virtualmachineid)
                await this.resources.act(`volume ${volume.name} attached`, 'attachVolume', {
                    ...{ id: volume.id, virtualmachineid: machine.id },
                });
        }
        const volumes = await this.resources.client.list('listVolumes', 'volume', {
            ...{ virtualmachineid: machine.id, type: 'ROOT', listall: true },
        });
        for (let index = 1; index <= wanted.snapshots; index += 1) {
            const snapshot = `${name}-snapshot-${index}`;
            await this.owned({
                ...{ kind: 'snapshot', name: snapshot, command: 'Snapshot', key: 'snapshot' },
                parameters: { name: snapshot, volumeid: volumes[0]?.id },
            });
        }
        for (let index = 1; index <= wanted['vm-snapshots']; index += 1) {
            const snapshot = `${name}-vm-snapshot-${index}`;
            await this.resources.ensure({
                kind: 'VM snapshot',
                name: snapshot,
                list: {
                    ...{ command: 'listVMSnapshot', key: 'vmSnapshot' },
                    parameters: { virtualmachineid: machine.id, listall: true },
                    fits: (found) => found.displayname === snapshot,
                },
                create: {
                    ...{ command: 'createVMSnapshot', key: 'vmsnapshot' },
                    parameters: { virtualmachineid: machine.id, name: snapshot },
                },
            });
        }
    }
    async destroy(name, id) {
        await this.resources.act(`virtual machine ${name} destroyed`, 'destroyVirtualMachine', { id });
        const names = [...(await this.destroyed()), name];
        await this.resources.act('account details', 'updateAccount', {
            ...{ id: this.accountId, newname: this.scenario.name },
            [`accountdetails[0].${DESTROYED_DETAIL}`]: names.join(' '),
        });
    }
    async destroyed() {
        const [account] = await this.resources.client.list('listAccounts', 'account', {
            id: this.accountId,
        });
        const details = (account?.accountdetails ?? {});
        return details[DESTROYED_DETAIL]?.split(' ') ?? [];
    }
    volume(name) {
        const { zone, diskOffering } = this.site;
        if (!diskOffering)
            throw new errors/* UserError */.yo('CloudStack has no disk offering of a fixed size');
        return this.owned({
            ...{ kind: 'volume', name, command: 'Volume', key: 'volume' },
            parameters: { name, zoneid: zone.id, diskofferingid: diskOffering.id },
        });
    }
    template(name) {
        const { zone, template } = this.site;
        return this.owned({
            ...{ kind: 'template', name, command: 'Template', key: 'template', creator: 'registerTemplate' },
            parameters: {
                ...{ name, displaytext: name, format: 'VHD', hypervisor: 'Simulator', url: TEMPLATE_URL },
                ...{ zoneid: zone.id, ostypeid: String(template.ostypeid) },
            },
            filter: { templatefilter: 'all' },
        });
    }
    iso(name) {
        const { zone, template } = this.site;
        return this.owned({
            ...{ kind: 'ISO', name, command: 'Iso', key: 'iso', creator: 'registerIso' },
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
    async vpcs() {
        const { zone, vpcOffering } = this.site;
        if (this.scenario.vpcs === 0)
            return;
        if (!vpcOffering || !this.site.networkOffering) {
            this.resources.cannot('VPC', `the zone ${zone.name} has no VPCs`);
            return;
        }
        await this.several('vpcs', (name, index) => this.owned({
            ...{ kind: 'VPC', name, command: 'VPC', key: 'vpc' },
            parameters: {
                ...{
                    name,
                    displaytext: name,
                    cidr: `10.${index}.0.0/16`,
                    vpcofferingid: vpcOffering.id,
                    zoneid: zone.id,
                },
            },
        }));
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
    /** Public addresses, and the rules on them: rules share the first, as users do. */
    async addresses(network, machine) {
        if (!this.wantsAddresses())
            return;
        if (!network || !this.site.networkOffering) {
            this.resources.cannot('public IP address', `the zone ${this.site.zone.name} has a shared network only`);
            return;
        }
        const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers } = this.scenario;
        const wanted = Math.max(ips, (forwards > 0 ? 1 : 0) + (balancers > 0 ? 1 : 0));
        const addresses = [];
        for (let index = 0; index < wanted; index += 1)
            addresses.push(await this.address(network, index));
        const forwarding = addresses[0];
        const balancing = addresses[forwards > 0 ? 1 : 0];
        for (let index = 0; index < forwards && forwarding; index += 1)
            await this.portForwarding(forwarding, machine, 2200 + index);
        for (let index = 0; index < balancers && balancing; index += 1)
            await this.loadBalancer(balancing, 8000 + index);
        await this.vpn(network);
    }
    async address(network, index) {
        const listing = { associatednetworkid: network.id, issourcenat: false, ...this.owner, listall: true };
        const known = await this.resources.client.list('listPublicIpAddresses', 'publicipaddress', listing);
        const own = known.filter(({ issourcenat }) => issourcenat !== true);
        return this.resources.ensure({
            ...{ kind: 'public IP address', name: `${this.prefix}-ip-${index + 1}` },
            list: {
                ...{ command: 'listPublicIpAddresses', key: 'publicipaddress', parameters: listing },
                fits: ({ id }) => id === own[index]?.id,
            },
            create: {
                ...{ command: 'associateIpAddress', key: 'ipaddress' },
                parameters: { networkid: network.id, ...this.owner },
            },
        });
    }
    async portForwarding(address, machine, port) {
        if (!machine)
            return this.resources.cannot('port forwarding rule', 'there is no machine to forward to');
        await this.resources.ensure({
            ...{ kind: 'port forwarding rule', name: `${this.prefix}-port-${port}` },
            list: {
                ...{ command: 'listPortForwardingRules', key: 'portforwardingrule' },
                parameters: { ipaddressid: address.id, listall: true },
                fits: (rule) => String(rule.publicport) === String(port),
            },
            create: {
                ...{ command: 'createPortForwardingRule', key: 'portforwardingrule' },
                parameters: {
                    ...{ ipaddressid: address.id, virtualmachineid: machine.id, protocol: 'tcp' },
                    ...{ privateport: 22, publicport: port },
                },
            },
        });
    }
    async loadBalancer(address, port) {
        const name = `${this.prefix}-balancer-${port}`;
        await this.resources.ensure({
            ...{ kind: 'load balancer rule', name },
            list: {
                ...{ command: 'listLoadBalancerRules', key: 'loadbalancerrule' },
                parameters: { publicipid: address.id, listall: true },
                fits: (rule) => rule.name === name,
            },
            create: {
                ...{ command: 'createLoadBalancerRule', key: 'loadbalancer' },
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
    async vpn(network) {
        const users = this.scenario['vpn-users'];
        if (users === 0)
            return;
        const [address] = await this.resources.client.list('listPublicIpAddresses', 'publicipaddress', {
            ...{ associatednetworkid: network.id, issourcenat: true, ...this.owner, listall: true },
        });
        if (!address)
            return this.resources.cannot('VPN user', 'the network has no source NAT address: it needs a machine');
        await this.resources.ensure({
            ...{ kind: 'remote access VPN', name: `${this.prefix}-vpn` },
            list: {
                ...{ command: 'listRemoteAccessVpns', key: 'remoteaccessvpn' },
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
            const username = `${this.prefix}-user-${index}`;
            await this.resources.ensure({
                ...{ kind: 'VPN user', name: username },
                list: {
                    ...{ command: 'listVpnUsers', key: 'vpnuser', parameters: { ...this.owner, listall: true } },
                    fits: (user) => user.username === username,
                },
                create: {
                    ...{ command: 'addVpnUser', key: 'vpnuser' },
                    parameters: { username, password: 'p4ssw0rd', ...this.owner },
                },
            });
        }
    }
    /** The simulator never moves the counters of networks and disks. */
    async counters(machines) {
        const { traffic, disk } = this.scenario;
        if (!traffic && !disk)
            return;
        if (machines === 0)
            return this.resources.cannot('counters', 'there is no machine that could count');
        await this.server.count(this.accountId, {
            ...{ sent: traffic?.sent ?? 0, received: traffic?.received ?? 0 },
            ...{ ioRead: disk?.['io-read'] ?? 0, ioWrite: disk?.['io-write'] ?? 0 },
            ...{ bytesRead: disk?.['bytes-read'] ?? 0, bytesWritten: disk?.['bytes-written'] ?? 0 },
        });
    }
    /** As many of a kind as the scenario wants, some at once. */
    async several(kind, make) {
        const indices = Array.from({ length: this.scenario[kind] }, (_, index) => index + 1);
        await sideBySide(indices, AT_ONCE, async (index) => {
            await make(`${this.prefix}-${kind.slice(0, -1)}-${index}`, index);
        });
    }
    /** A resource of the account's, known by its name. */
    owned(wanted) {
        const { kind, name, command, key, creator = `create${command}`, parameters, filter = {} } = wanted;
        // Security groups' lists take another filter for the name, and a snapshot of a volume has its owner already.
        const owner = command === 'Snapshot' ? {} : this.owner;
        return this.resources.ensure({
            ...{ kind, name },
            list: {
                ...{
                    command: `list${command}s`,
                    key,
                    parameters: { ...this.owner, ...filter, listall: true, pagesize: 500, page: 1 },
                },
                fits: (found) => found.name === name && found.state !== 'Destroyed' && found.state !== 'Expunging',
            },
            create: { command: creator, key, parameters: { ...parameters, ...owner } },
        });
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/schema.js



const schema_name = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()], 'must be a text'), dist/* transform */.pdi(String), dist/* regex */.yGV(/^[A-Za-z][A-Za-z0-9-]{0,40}$/, 'must be a letter, then letters, digits and "-"'));
const count = dist/* pipe */.FsL(dist/* number */.aig('must be a number'), dist/* integer */.ndf('must be a whole number'), dist/* minValue */.Wwf(0, 'must not be negative'), dist/* maxValue */.cGV(10_000, 'must be at most 10000'));
const some = dist/* optional */.lqM(count, 0);
const bytes = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig('must be a number'), dist/* integer */.ndf(), dist/* minValue */.Wwf(0)), 0);
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const size = dist/* strictObject */.rej({ cpunumber: amount, cpuspeed: amount, memory: amount });
const machine = dist/* strictObject */.rej({
    name: dist/* optional */.lqM(schema_name, 'vm'),
    count: dist/* optional */.lqM(count, 1),
    /** A service offering's name, or cores, MHz and MB of one to make; the first that there is by default. */
    offering: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), size], 'must be a name, or cpunumber, cpuspeed (MHz) and memory (MB)')),
    state: dist/* optional */.lqM(dist/* picklist */.KIO(['running', 'stopped', 'destroyed'], 'must be running, stopped or destroyed'), 'running'),
    /** Data disks of each machine, snapshots of its root disk, and snapshots of the machine. */
    volumes: some,
    snapshots: some,
    'vm-snapshots': some,
    tags: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String))), {}),
});
const account = dist/* strictObject */.rej({
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
    /** Bytes that the account's networks have sent and received, more than before. */
    traffic: dist/* optional */.lqM(dist/* strictObject */.rej({ sent: bytes, received: bytes })),
    /** Operations and bytes that each of its machines' disks has read and written, more than before. */
    disk: dist/* optional */.lqM(dist/* strictObject */.rej({ 'io-read': bytes, 'io-write': bytes, 'bytes-read': bytes, 'bytes-written': bytes })),
});
const scenarioSchema = dist/* strictObject */.rej({
    accounts: dist/* pipe */.FsL(dist/* array */.YOg(account, 'must be a list'), dist/* minLength */.BpQ(1, 'must have at least one account')),
    /** Billing time that goes by once everything is there, where something was made. */
    advance: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('must be a time such as 30d'), dist/* check */.z6Y((text) => (0,usage_span/* parseSpan */.w)(text) !== undefined, 'must be a time such as 30d, 12h or 3mo'))),
    windows: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* transform */.pdi(String), dist/* check */.z6Y((text) => (0,windows/* parseWindows */.hM)(text) !== undefined, 'must be auto, hourly, daily or minutes')), 'auto'),
});

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/scenario/stock.js
/** Scenarios that need no file. */
const STOCK_SCENARIOS = {
    /** One account with what the version and the zone can meter. */
    'all-types': {
        accounts: [
            {
                ...{ name: 'all-types', domain: 'all-types', networks: 1, vpcs: 1 },
                machines: [
                    { name: 'vm', volumes: 1, snapshots: 1, 'vm-snapshots': 1, tags: { scenario: 'all-types' } },
                ],
                ...{ templates: 1, isos: 1, ips: 1, 'port-forwarding-rules': 1, 'load-balancer-rules': 1 },
                ...{ 'vpn-users': 1, 'security-groups': 1, buckets: 1, backups: 1 },
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
    // Run again, a scenario finds everything, and no more time goes by.
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
        ...{ zone, serviceOfferings, template },
        diskOffering: diskOfferings.find(({ iscustomized }) => iscustomized !== true),
        networkOffering: isShared ? undefined : networkOfferings[0],
        sharedNetwork: networks.find(({ type }) => type === 'Shared'),
        vpcOffering: vpcOfferings.find(({ name }) => name === VPC_OFFERING),
    };
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readYamlFile: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8409);
/* harmony import */ var _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);





/**
 * Reads a YAML (or JSON) file of the user's.
 *
 * @param input the input that names it, for the error
 * @throws InputError where it cannot be read; UserError with the line and path of every problem in it
 */
async function readYamlFile(input, file, schema) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([
            `${input}: ${JSON.stringify(file)} is not a file that can be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`,
        ]);
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
