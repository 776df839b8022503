import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./emulator/errors.ts
/** An error answer in CloudStack's form: HTTP status and `errorcode` are the same number. */
class ApiError extends Error {
    errorCode;
    csErrorCode;
    constructor(errorCode, message, 
    /** CloudStack's `cserrorcode`: 4350 for an InvalidParameterValueException, 9999 for most; 0 is left out. */
    csErrorCode = 9999) {
        super(message);
        this.errorCode = errorCode;
        this.csErrorCode = csErrorCode;
    }
    static unverified() {
        return new ApiError(401, 'unable to verify user credentials and/or request signature', 0);
    }
    static unknownCommand(command) {
        return new ApiError(432, `The given command '${command}' either does not exist, is not available for user.`);
    }
    static missingParameter(command, parameter) {
        return new ApiError(431, `Unable to execute API command ${command.toLowerCase()} due to missing parameter ${parameter}`);
    }
    static invalidParameter(message) {
        return new ApiError(431, message, 4350);
    }
    static unknownEntity(parameter, id) {
        return new ApiError(431, `Unable to execute API command due to invalid value. Invalid parameter ${parameter} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`);
    }
}

;// CONCATENATED MODULE: ./emulator/authentication.ts


/** Who may use the API on 8080: the owner of a session, or of the keys that signed the request. */
class Authentication {
    state;
    sessions = new Map();
    constructor(state) {
        this.state = state;
    }
    /** @returns the answer of `login` and the cookies that go with it */
    login(parameters) {
        const user = this.state.users.find(({ username }) => username === parameters.get('username'));
        if (!user || user.password !== parameters.get('password')) {
            throw new ApiError(531, `Failed to authenticate user ${parameters.get('username')} in domain 1; please provide valid credentials`, 0);
        }
        const id = (0,external_node_crypto_namespaceObject.randomBytes)(16).toString('hex');
        const key = (0,external_node_crypto_namespaceObject.randomBytes)(24).toString('base64url');
        this.sessions.set(id, { key, user });
        const { account } = user;
        const answer = {
            ...{ username: user.username, userid: user.id, domainid: account.domain.id, timeout: 1800 },
            ...{
                account: account.name,
                firstname: user.firstname,
                lastname: user.lastname,
                type: String(account.type),
            },
            ...{ registered: 'false', sessionkey: key, is2faenabled: 'false', is2faverified: 'true' },
        };
        return {
            answer,
            cookies: [`JSESSIONID=${id}; Path=/client; HttpOnly`, `sessionkey=${key}; Path=/client/api; HttpOnly`],
        };
    }
    logout(cookie) {
        this.sessions.delete(sessionId(cookie) ?? '');
    }
    /** @throws ApiError 401 where neither a session nor a signature proves who it is */
    authenticate(given, cookie) {
        const session = this.sessions.get(sessionId(cookie) ?? '');
        const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
        if (session && parameters.get('sessionkey') === session.key)
            return session.user;
        const apiKey = parameters.get('apikey');
        const user = apiKey ? this.state.users.find((candidate) => candidate.apiKey === apiKey) : undefined;
        if (!user?.secretKey || !isSigned(given, user.secretKey) || isExpired(parameters))
            throw ApiError.unverified();
        return user;
    }
}
function sessionId(cookie) {
    return /(?:^|;\s*)JSESSIONID=([^;]+)/.exec(cookie ?? '')?.[1];
}
function isSigned(given, secretKey) {
    const signature = [...given].find(([name]) => name.toLowerCase() === 'signature')?.[1];
    if (!signature)
        return false;
    const query = [...given]
        .filter(([name]) => name.toLowerCase() !== 'signature')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${javaEncoded(value)}`)
        .join('&')
        .toLowerCase();
    const expected = (0,external_node_crypto_namespaceObject.createHmac)('sha1', secretKey).update(query).digest();
    const found = Buffer.from(signature, 'base64');
    return found.length === expected.length && (0,external_node_crypto_namespaceObject.timingSafeEqual)(found, expected);
}
/** A signature of version 3 holds until the moment in `expires`. */
function isExpired(parameters) {
    if (parameters.get('signatureversion') !== '3')
        return false;
    const expires = Date.parse(parameters.get('expires') ?? '');
    return !(expires >= Date.now());
}
/** As Java's URLEncoder does it, with `%20` for a blank. */
function javaEncoded(value) {
    return encodeURIComponent(value).replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./emulator/commands/cloud.ts
const cloudCommands = [
    {
        name: 'listCapabilities',
        run: async ({ state }) => ({
            capability: {
                ...{ securitygroupsenabled: false, dynamicrolesenabled: true, cloudstackversion: state.version },
                ...{ userpublictemplateenabled: true, supportELB: 'false', projectinviterequired: false },
                ...{ allowusercreateprojects: true, customdiskofferingminsize: 1, customdiskofferingmaxsize: 1024 },
                ...{ regionsecondaryenabled: false, kvmsnapshotenabled: false, allowuserviewdestroyedvm: true },
                ...{ allowuserexpungerecovervm: true, allowuserexpungerecovervolume: true },
                ...{ allowuserviewalldomainaccounts: false, allowuserforcestopvm: true },
                ...{ kubernetesserviceenabled: true, kubernetesclusterexperimentalfeaturesenabled: false },
                ...{ customhypervisordisplayname: 'Custom', defaultuipagesize: 20, instancesstatsretentiontime: 720 },
                ...{ instancesstatsuseronly: false, instancesdisksstatsretentionenabled: false },
                ...{ instancesdisksstatsretentiontime: 720, sharedfsvmmincpucount: 2, sharedfsvmminramsize: 1024 },
            },
        }),
    },
];

;// CONCATENATED MODULE: ./emulator/command.ts

/** The value of a parameter; refused as CloudStack refuses a required one that is missing. */
function required(command, { parameters }, name) {
    const value = parameters.get(name);
    if (!value)
        throw ApiError.missingParameter(command, name);
    return value;
}
/** A list in CloudStack's form: an empty one has neither count nor key. */
function list(key, items) {
    return items.length === 0 ? {} : { count: items.length, [key]: items };
}

;// CONCATENATED MODULE: ./emulator/commands/configuration.ts


const usage = (name, value, type, description) => ({
    ...{ name, default: value, type, description, category: 'Usage', group: 'Usage Server', subgroup: 'Usage' },
    ...{ dynamic: false, component: 'management-server' },
});
/** The global settings that the usage server is steered by, with CloudStack's defaults. */
const SETTINGS = [
    usage('enable.usage.server', 'true', 'Boolean', 'Flag for enabling usage'),
    usage('usage.stats.job.aggregation.range', '1440', 'Number', 'Minutes that one usage record covers'),
    usage('usage.stats.job.exec.time', '00:15', 'String', 'When the usage job runs first, as HH:MM'),
    usage('usage.aggregation.timezone', 'GMT', 'String', 'Time zone of the aggregation'),
    usage('usage.execution.timezone', undefined, 'String', 'Time zone of the execution'),
    usage('usage.sanity.check.interval', undefined, 'Number', 'Days between two sanity checks'),
    {
        ...usage('quota.enable.service', 'false', 'Boolean', 'Whether the quota service is on'),
        ...{ dynamic: true, component: 'QUOTA-PLUGIN', category: 'Advanced' },
    },
    {
        ...usage('network.gc.wait', '600', 'Number', 'Seconds until an unused network is shut down'),
        ...{
            category: 'Advanced',
            group: 'Network',
            subgroup: 'Network',
            component: 'NetworkOrchestrationService',
        },
    },
];
/** Settings that the simulator's own zone descriptions change. */
const CHANGED_BY_ZONES = [
    ['account.cleanup.interval', '20', 'Number', false, 'Advanced', 'Access', 'Account', 'management-server'],
    ['check.pod.cidrs', 'true', 'String', false, 'Advanced', 'Network', 'Network', 'management-server'],
    ['default.page.size', '500', 'Number', false, 'Advanced', 'Miscellaneous', 'Others', 'management-server'],
    ['direct.agent.load.size', '16', 'Number', true, 'Advanced', 'Management Server', 'Agent', 'AgentManager'],
    [
        'enable.dynamic.scale.vm',
        'false',
        'Boolean',
        true,
        'Advanced',
        'Compute',
        'Virtual Machine',
        'UserVmManager',
    ],
    ['expunge.delay', '20', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'management-server'],
    ['expunge.interval', '20', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'management-server'],
    ['expunge.workers', '3', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'management-server'],
    [
        'guest.domain.suffix',
        'cloud.internal',
        'String',
        true,
        'Network',
        'Access',
        'Domain',
        'NetworkOrchestrationService',
    ],
    ['instance.name', 'VM', 'String', false, 'Advanced', 'Compute', 'Virtual Machine', 'AgentManager'],
    [
        'network.gc.interval',
        '600',
        'Number',
        true,
        'Advanced',
        'Network',
        'Network',
        'NetworkOrchestrationService',
    ],
    [
        'ping.interval',
        '60',
        'Number',
        false,
        'Advanced',
        'Management Server',
        'Limits',
        'ManagementServiceConfiguration',
    ],
    [
        'ping.timeout',
        '2.5',
        'Decimal',
        true,
        'Advanced',
        'Miscellaneous',
        'Others',
        'ManagementServiceConfiguration',
    ],
    [
        'secstorage.allowed.internal.sites',
        '0.0.0.0/0',
        'String',
        false,
        'Advanced',
        'Infrastructure',
        'Secondary Storage',
        'management-server',
    ],
    [
        'storage.cleanup.interval',
        '86400',
        'Number',
        false,
        'Advanced',
        'Infrastructure',
        'Primary Storage',
        'StorageManager',
    ],
    [
        'vm.allocation.algorithm',
        'random',
        'Select',
        true,
        'Advanced',
        'Compute',
        'Virtual Machine',
        'DeploymentClusterPlanner',
    ],
    [
        'vm.op.wait.interval',
        '120',
        'Number',
        true,
        'Advanced',
        'Compute',
        'Virtual Machine',
        'VirtualMachineManager',
    ],
    ['workers', '5', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'AgentManager'],
];
for (const [name, value, type, dynamic, category, group, subgroup, component] of CHANGED_BY_ZONES) {
    SETTINGS.push({
        name,
        default: value,
        type,
        dynamic,
        category,
        group,
        subgroup,
        component,
        description: name,
    });
}
const configurationCommands = [
    {
        name: 'listConfigurations',
        run: async ({ parameters, store }) => {
            const name = parameters.get('name');
            const keyword = parameters.get('keyword');
            const settings = SETTINGS.filter((setting) => (!name || setting.name === name) && (!keyword || setting.name.includes(keyword)));
            return list('configuration', await Promise.all(settings.map((setting) => describe(setting, store))));
        },
    },
    {
        name: 'updateConfiguration',
        required: ['name'],
        run: async ({ parameters, store }) => {
            const name = parameters.get('name');
            const setting = SETTINGS.find((candidate) => candidate.name === name);
            if (!setting)
                throw new ApiError(431, `Config parameter with name ${name} doesn't exist`, 4350);
            await store.writeConfiguration(setting.name, parameters.get('value') ?? '');
            return { configuration: await describe(setting, store) };
        },
    },
];
async function describe(setting, store) {
    const value = (await store.readConfiguration(setting.name)) ?? setting.default;
    const { name, category, group, subgroup, description, dynamic, component, type } = setting;
    return {
        ...{ category, group, subgroup, name },
        ...(value !== undefined && { value }),
        ...(setting.default !== undefined && { defaultvalue: setting.default }),
        ...{ description, isdynamic: dynamic, component, displaytext: displayText(name), type },
    };
}
/** CloudStack makes it from the name: `network.gc.wait` → `Network gc wait`. */
function displayText(name) {
    const words = name.replaceAll('.', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./emulator/state.ts


/** What the emulated management server holds in memory, as a fresh simulator has it. */
class State {
    version;
    domains = [{ id: (0,external_node_crypto_namespaceObject.randomUUID)(), name: 'ROOT', path: 'ROOT', level: 0 }];
    accounts = [];
    users = [];
    jobs = new Map();
    tables = new Map();
    constructor(version) {
        this.version = version;
        const created = new Date();
        const [domain] = this.domains;
        const role = { roleId: (0,external_node_crypto_namespaceObject.randomUUID)(), roleType: 'Admin', roleName: 'Root Admin' };
        const account = { id: (0,external_node_crypto_namespaceObject.randomUUID)(), name: 'admin', type: 1, ...role, domain, created };
        this.accounts.push(account);
        this.users.push({
            ...{ id: (0,external_node_crypto_namespaceObject.randomUUID)(), username: 'admin', password: 'password', account, created },
            ...{ firstname: 'Admin', lastname: 'User', email: 'admin@mailprovider.com' },
        });
    }
    /** All things of a kind, such as `zone`, in the order in which they were made. */
    table(kind) {
        const table = this.tables.get(kind) ?? [];
        this.tables.set(kind, table);
        return table;
    }
    add(kind, fields) {
        const entity = { id: (0,external_node_crypto_namespaceObject.randomUUID)(), ...fields };
        this.table(kind).push(entity);
        return entity;
    }
    /** @throws ApiError 431 with CloudStack's words for an id that it does not have */
    get(kind, id, parameter) {
        const entity = this.table(kind).find((candidate) => candidate.id === id);
        if (entity)
            return entity;
        throw ApiError.unknownEntity(parameter, id);
    }
    /** New keys for a user, replacing those that it has, as `registerUserKeys` does. */
    registerKeys(user) {
        user.apiKey = (0,external_node_crypto_namespaceObject.randomBytes)(64).toString('base64url');
        user.secretKey = (0,external_node_crypto_namespaceObject.randomBytes)(64).toString('base64url');
    }
}
/** A moment as CloudStack prints it: `2026-11-23T14:55:27+0000`. */
function timestamp(moment) {
    return moment.toISOString().replace(/\.\d{3}Z$/, '+0000');
}

;// CONCATENATED MODULE: ./emulator/commands/listing.ts

/** A list command over one table; `page` and `pagesize` cut it, and `count` is of all. */
function listing(name, { key, table, by, required = [], show = (entity) => entity }) {
    return {
        name,
        required,
        run: async ({ parameters, state }) => {
            const filters = Object.entries(by).filter(([parameter]) => parameters.has(parameter));
            const fits = (entity) => filters.every(([parameter, field]) => same(entity[field], parameters.get(parameter) ?? ''));
            const shown = state
                .table(table)
                .filter(fits)
                .map((entity) => show(entity, state));
            const size = Number(parameters.get('pagesize') ?? 500);
            const start = (Number(parameters.get('page') ?? 1) - 1) * size;
            const page = shown.slice(start, start + size);
            return page.length === 0 ? {} : { ...list(key ?? table, page), count: shown.length };
        },
    };
}
function same(value, wanted) {
    return String(value).toLowerCase() === wanted.toLowerCase();
}

;// CONCATENATED MODULE: ./emulator/commands/machines.ts





/** Milliseconds after a zone was enabled until its system machines' agents are Up and its template is ready. */
const USABLE_MILLIS = 500;
const BUILTIN = 'CentOS 5.6 (64-bit) no GUI (Simulator)';
const SYSTEM = 'SystemVM Template (simulator)';
/** What CloudStack begins by itself in a zone that was enabled. */
function zoneWasEnabled(state, zone) {
    if (state.table('systemvm').some(({ zoneid }) => zoneid === zone.id))
        return;
    const usableAt = Date.now() + USABLE_MILLIS;
    for (const [name, builtin] of [
        [SYSTEM, false],
        [BUILTIN, true],
    ]) {
        state.add('template', { ...templateOf(state, zone, name, builtin), usableAt: builtin ? usableAt : 0 });
    }
    for (const systemvmtype of ['secondarystoragevm', 'consoleproxy']) {
        state.add('systemvm', { ...systemVmOf(state, zone, systemvmtype), usableAt });
    }
}
const usable = ({ usableAt }) => Date.now() >= Number(usableAt);
const machineCommands = [
    listing('listServiceOfferings', {
        table: 'serviceoffering',
        by: { id: 'id', name: 'name', issystem: 'issystem' },
    }),
    listing('listTemplates', {
        table: 'template',
        required: ['templatefilter'],
        by: { id: 'id', zoneid: 'zoneid', name: 'name' },
        show: (template) => {
            const { usableAt, ...fields } = template;
            const isready = usable(template);
            return { ...fields, isready, status: isready ? 'Download Complete' : 'Not Downloaded' };
        },
    }),
    listing('listSystemVms', {
        table: 'systemvm',
        by: { id: 'id', zoneid: 'zoneid', systemvmtype: 'systemvmtype' },
        show: (machine) => {
            const { usableAt, agentstate, ...fields } = machine;
            return usable(machine)
                ? { ...fields, state: 'Running', ...(agentstate ? { agentstate } : {}) }
                : { ...fields, state: 'Starting' };
        },
    }),
    {
        name: 'deployVirtualMachine',
        required: ['serviceofferingid', 'templateid', 'zoneid'],
        job: { result: 'virtualmachine', instanceType: 'VirtualMachine' },
        run: async (call) => deployVirtualMachine(call),
    },
    listing('listVirtualMachines', {
        table: 'virtualmachine',
        by: { id: 'id', zoneid: 'zoneid', name: 'name', state: 'state', account: 'account' },
    }),
];
function deployVirtualMachine(call) {
    const { state, parameters, user } = call;
    const zone = state.get('zone', required('deployVirtualMachine', call, 'zoneid'), 'zoneid');
    const offeringId = required('deployVirtualMachine', call, 'serviceofferingid');
    const offering = state.get('serviceoffering', offeringId, 'serviceofferingid');
    const template = state.get('template', required('deployVirtualMachine', call, 'templateid'), 'templateid');
    const networkIds = parameters.get('networkids');
    if (zone.networktype === 'Basic' && networkIds)
        throw ApiError.invalidParameter("Can't specify network Ids in Basic zone");
    const network = networkIds
        ? state.get('network', networkIds.split(',')[0] ?? '', 'networkids')
        : state.table('network').find(({ zoneid, type }) => zoneid === zone.id && type === 'Shared');
    if (!network)
        throw ApiError.invalidParameter('NetworkIds have to be specified');
    const host = state.table('host').find(({ zoneid, state: up }) => zoneid === zone.id && up === 'Up');
    if (zone.allocationstate !== 'Enabled' || !host || !usable(template))
        throw new ApiError(533, `Unable to create a deployment for VM instance in zone ${zone.name}`);
    const id = (0,external_node_crypto_namespaceObject.randomUUID)();
    const name = parameters.get('name') ?? `VM-${id}`;
    const serial = state.table('virtualmachine').length + 3;
    const ipaddress = `10.1.1.${10 + (serial % 240)}`;
    const now = timestamp(new Date());
    return state.add('virtualmachine', {
        ...{ id, name, displayname: parameters.get('displayname') ?? name },
        ...{ account: parameters.get('account') ?? user?.account.name ?? 'system' },
        ...(user && { userid: user.id, username: user.username, domainid: user.account.domain.id }),
        ...{ domain: 'ROOT', domainpath: '/', created: now, lastupdated: now, state: 'Running', haenable: false },
        ...{
            zoneid: zone.id,
            zonename: zone.name,
            hostid: host.id,
            hostname: host.name,
            hostcontrolstate: 'Enabled',
        },
        ...{ templateid: template.id, templatename: template.name, templatetype: template.templatetype },
        ...{ templateformat: 'VHD', templatedisplaytext: template.displaytext, passwordenabled: false },
        ...{ serviceofferingid: offering.id, serviceofferingname: offering.name, cpunumber: offering.cpunumber },
        ...{
            cpuspeed: offering.cpuspeed,
            memory: offering.memory,
            guestosid: template.ostypeid,
            rootdeviceid: 0,
        },
        ...{ rootdevicetype: 'ROOT', securitygroup: [], hypervisor: 'Simulator', ipaddress },
        nic: [
            {
                ...{ id: (0,external_node_crypto_namespaceObject.randomUUID)(), networkid: network.id, networkname: network.name, netmask: '255.255.255.0' },
                ...{ gateway: '10.1.1.1', ipaddress, isolationuri: 'vlan://100', broadcasturi: 'vlan://100' },
                ...{ traffictype: 'Guest', type: network.type, isdefault: true, macaddress: '02:01:00:da:00:01' },
                ...{ secondaryip: [], extradhcpoption: [], deviceid: '0' },
            },
        ],
        ...{ instancename: `i-2-${serial}-VM`, details: {}, affinitygroup: [], displayvm: true },
        ...{ isdynamicallyscalable: false, deleteprotection: false, ostypeid: template.ostypeid },
        ...{
            osdisplayname: template.ostypename,
            bootmode: 'legacy',
            boottype: 'Bios',
            pooltype: 'NetworkFilesystem',
        },
        ...{ receivedbytes: 0, sentbytes: 0, arch: 'x86_64', tags: [], hasannotations: false },
    });
}
function templateOf(state, zone, name, builtin) {
    const [domain] = state.domains;
    const store = state.table('imagestore').find(({ zoneid }) => zoneid === zone.id);
    return {
        ...{ name, displaytext: name, ispublic: builtin, created: timestamp(new Date()), passwordenabled: false },
        ...{ format: 'VHD', isfeatured: builtin, crossZones: true, ostypeid: (0,external_node_crypto_namespaceObject.randomUUID)() },
        ...{ ostypename: builtin ? 'CentOS 5.6 (64-bit)' : 'Debian GNU/Linux 5.0 (64-bit)', account: 'system' },
        ...{ zoneid: zone.id, zonename: zone.name, size: 2 ** 31, physicalsize: 2 ** 31 },
        ...{
            templatetype: builtin ? 'BUILTIN' : 'SYSTEM',
            hypervisor: 'Simulator',
            domain: 'ROOT',
            domainpath: '/',
        },
        ...{ domainid: domain?.id, isextractable: false, checksum: '', details: {} },
        downloaddetails: store
            ? [
                {
                    ...{ downloadState: 'DOWNLOADED', datastore: store.name, datastoreRole: 'Image' },
                    ...{ downloadPercent: '100', datastoreId: store.id },
                },
            ]
            : [],
        ...{ arch: 'x86_64', bits: 0, sshkeyenabled: false, isdynamicallyscalable: false, directdownload: false },
        ...{ deployasis: false, requireshvm: false, url: `http://templates.invalid/${name}.vhd.bz2`, tags: [] },
        hasannotations: false,
    };
}
function systemVmOf(state, zone, systemvmtype) {
    const host = state.table('host').find(({ zoneid }) => zoneid === zone.id);
    const storage = systemvmtype === 'secondarystoragevm';
    const serial = state.table('systemvm').length + 1;
    return {
        ...{ systemvmtype, zoneid: zone.id, zonename: zone.name, dns1: zone.dns1, gateway: '192.168.2.1' },
        ...{ name: `${storage ? 's' : 'v'}-${serial}-VM`, podid: host?.podid, podname: host?.podname },
        ...{ hostid: host?.id, hostname: host?.name, hostcontrolstate: 'Enabled', hypervisor: 'Simulator' },
        ...{ privateip: '172.16.15.90', privatemacaddress: '1e:00:94:00:00:62', privatenetmask: '255.255.255.0' },
        ...{
            linklocalip: '169.254.19.144',
            linklocalmacaddress: '0e:00:a9:fe:13:90',
            linklocalnetmask: '255.255.0.0',
        },
        ...{
            publicip: `192.168.2.${serial + 1}`,
            publicmacaddress: '1e:00:7e:00:00:c8',
            publicnetmask: '255.255.255.0',
        },
        ...{
            templateid: state.table('template').find(({ zoneid }) => zoneid === zone.id)?.id,
            templatename: SYSTEM,
        },
        ...{
            created: timestamp(new Date()),
            agentstate: 'Up',
            version: state.version,
            isdynamicallyscalable: false,
        },
        ...{ serviceofferingid: (0,external_node_crypto_namespaceObject.randomUUID)(), arch: 'x86_64', hasannotations: false },
        serviceofferingname: `System Offering For ${storage ? 'Secondary Storage VM' : 'Console Proxy'}`,
    };
}

;// CONCATENATED MODULE: ./emulator/commands/infrastructure.ts






const OVERCOMMIT = { memoryOvercommitRatio: '1.0', cpuOvercommitRatio: '1.0' };
const infrastructureCommands = [
    {
        name: 'createZone',
        required: ['dns1', 'internaldns1', 'name', 'networktype'],
        run: async (call) => ({ zone: createZone(call) }),
    },
    {
        name: 'updateZone',
        required: ['id'],
        run: async (call) => {
            const { state, parameters } = call;
            const zone = state.get('zone', required('updateZone', call, 'id'), 'id');
            const allocationstate = parameters.get('allocationstate');
            if (allocationstate)
                Object.assign(zone, { allocationstate });
            if (allocationstate === 'Enabled')
                zoneWasEnabled(state, zone);
            return { zone };
        },
    },
    listing('listZones', { table: 'zone', by: { id: 'id', name: 'name', networktype: 'networktype' } }),
    {
        name: 'createPod',
        required: ['name', 'zoneid'],
        run: async (call) => ({ pod: createPod(call) }),
    },
    listing('listPods', { table: 'pod', by: { id: 'id', zoneid: 'zoneid', name: 'name' } }),
    {
        name: 'addCluster',
        required: ['clustername', 'clustertype', 'hypervisor', 'podid', 'zoneid'],
        run: async (call) => ({ count: 1, cluster: [addCluster(call)] }),
    },
    listing('listClusters', {
        table: 'cluster',
        by: { id: 'id', podid: 'podid', zoneid: 'zoneid', name: 'name' },
    }),
    {
        name: 'addHost',
        required: ['hypervisor', 'podid', 'url', 'zoneid'],
        run: async (call) => ({ count: 1, host: [addHost(call)] }),
    },
    listing('listHosts', {
        table: 'host',
        by: { id: 'id', clusterid: 'clusterid', podid: 'podid', zoneid: 'zoneid', type: 'type', state: 'state' },
    }),
    {
        name: 'createStoragePool',
        required: ['name', 'url', 'zoneid'],
        run: async (call) => ({ storagepool: createStoragePool(call) }),
    },
    listing('listStoragePools', {
        table: 'storagepool',
        by: { id: 'id', zoneid: 'zoneid', clusterid: 'clusterid', name: 'name', scope: 'scope' },
    }),
    {
        name: 'addImageStore',
        required: ['provider'],
        run: async (call) => ({ imagestore: addImageStore(call) }),
    },
    listing('listImageStores', {
        table: 'imagestore',
        by: { id: 'id', zoneid: 'zoneid', name: 'name', provider: 'providername' },
    }),
    {
        name: 'createSecondaryStagingStore',
        required: ['url'],
        run: async (call) => ({ secondarystorage: addImageStore(call, 'secondarystagingstore') }),
    },
    listing('listSecondaryStagingStores', {
        key: 'imagestore',
        table: 'secondarystagingstore',
        by: { zoneid: 'zoneid' },
    }),
    { name: 'createVlanIpRange', run: async (call) => ({ vlan: createVlanIpRange(call) }) },
    listing('listVlanIpRanges', {
        table: 'vlaniprange',
        by: { zoneid: 'zoneid', podid: 'podid', networkid: 'networkid' },
    }),
];
function createZone(call) {
    const { state, parameters } = call;
    const name = required('createZone', call, 'name');
    if (state.table('zone').some((zone) => String(zone.name).toLowerCase() === name.toLowerCase()))
        throw ApiError.invalidParameter('A zone with that name already exists. Please specify a unique zone name.');
    const networktype = required('createZone', call, 'networktype');
    if (!['Basic', 'Advanced'].includes(networktype))
        throw ApiError.invalidParameter('Invalid network type. Network Type can be either Basic or Advanced');
    const cidr = parameters.get('guestcidraddress');
    if (networktype === 'Basic' && cidr)
        throw ApiError.invalidParameter('guestCidrAddress parameter is not supported for Basic zone');
    return state.add('zone', {
        ...{ name, dns1: parameters.get('dns1') },
        ...(parameters.has('dns2') && { dns2: parameters.get('dns2') }),
        ...{ internaldns1: parameters.get('internaldns1') },
        ...(parameters.has('internaldns2') && { internaldns2: parameters.get('internaldns2') }),
        ...(cidr && { guestcidraddress: cidr }),
        ...(parameters.has('domain') && { domain: parameters.get('domain') }),
        ...{ networktype, securitygroupsenabled: parameters.get('securitygroupenabled') === 'true' },
        ...{ allocationstate: 'Disabled', zonetoken: (0,external_node_crypto_namespaceObject.randomUUID)(), dhcpprovider: 'VirtualRouter' },
        ...{ localstorageenabled: parameters.get('localstorageenabled') === 'true', tags: [] },
        ...{
            allowuserspecifyvrmtu: false,
            routerprivateinterfacemaxmtu: 1500,
            routerpublicinterfacemaxmtu: 1500,
        },
        ...{ type: 'Core', isnsxenabled: false, ismultiarch: false, asnrange: '', routedmodeenabled: true },
        ...{ hasannotations: false },
    });
}
function createPod(call) {
    const { state } = call;
    const zone = state.get('zone', required('createPod', call, 'zoneid'), 'zoneid');
    const [name, gateway, netmask] = ['name', 'gateway', 'netmask'].map((key) => required('createPod', call, key));
    const startip = call.parameters.get('startip') ?? '';
    const endip = call.parameters.get('endip') ?? '';
    const inZone = state.table('pod').filter(({ zoneid }) => zoneid === zone.id);
    if (inZone.some((pod) => pod.name === name))
        throw ApiError.invalidParameter(`A pod with name: ${name} already exists in zone ${zone.name}. Please specify a different pod name. `);
    if (number(startip) > number(endip))
        throw ApiError.invalidParameter('The start IP address must have a lower value than the end IP address.');
    if (inRange(gateway ?? '', startip, endip))
        throw ApiError.invalidParameter("The gateway shouldn't overlap start/end ip addresses");
    return state.add('pod', {
        ...{ name, zoneid: zone.id, zonename: zone.name, gateway, netmask },
        ipranges: [{ startip, endip, forsystemvms: '0', vlanid: 'vlan://untagged' }],
        ...{ startip: [startip], endip: [endip], forsystemvms: ['0'], vlanid: ['vlan://untagged'] },
        ...{ allocationstate: 'Enabled', hasannotations: false },
    });
}
function addCluster(call) {
    const { state } = call;
    const zone = state.get('zone', required('addCluster', call, 'zoneid'), 'zoneid');
    const pod = state.get('pod', required('addCluster', call, 'podid'), 'podid');
    const name = required('addCluster', call, 'clustername');
    if (pod.zoneid !== zone.id)
        throw ApiError.invalidParameter(`Can't find pod with specified podId ${pod.id} in zone ${zone.name}`);
    if (state.table('cluster').some((cluster) => cluster.podid === pod.id && cluster.name === name))
        throw new ApiError(530, `Unable to create cluster ${name} in pod ${pod.name} and data center ${zone.name}`);
    return state.add('cluster', {
        ...{ name, podid: pod.id, podname: pod.name, zoneid: zone.id, zonename: zone.name },
        ...{
            hypervisortype: 'Simulator',
            clustertype: call.parameters.get('clustertype'),
            allocationstate: 'Enabled',
        },
        ...{ managedstate: 'Managed', cpuovercommitratio: '1.0', memoryovercommitratio: '1.0' },
        ...{ resourcedetails: OVERCOMMIT, arch: 'x86_64', hasannotations: false },
    });
}
function addHost(call) {
    const { state } = call;
    const zone = state.get('zone', required('addHost', call, 'zoneid'), 'zoneid');
    const pod = state.get('pod', required('addHost', call, 'podid'), 'podid');
    const cluster = state.get('cluster', required('addHost', call, 'clusterid'), 'clusterid');
    const memory = 8 * 2 ** 30;
    return state.add('host', {
        ...{ name: `SimulatedAgent.${(0,external_node_crypto_namespaceObject.randomUUID)()}`, state: 'Up', type: 'Routing' },
        ...{
            ipaddress: `172.16.15.${2 + (state.table('host').length % 250)}`,
            zoneid: zone.id,
            zonename: zone.name,
        },
        ...{ podid: pod.id, podname: pod.name, version: state.version, hypervisor: 'Simulator' },
        ...{
            cpunumber: 4,
            cpuspeed: 8000,
            cpuallocated: '0%',
            cpuallocatedvalue: 0,
            cpuallocatedpercentage: '0%',
        },
        ...{ cpuallocatedwithoverprovisioning: '0%', cpuwithoverprovisioning: '32000', memorytotal: memory },
        ...{ memorywithoverprovisioning: String(memory), memoryallocated: 0, memoryallocatedpercentage: '0%' },
        ...{ memoryallocatedbytes: 0, capabilities: 'hvm', lastpinged: timestamp(new Date()) },
        ...{ managementserverid: (0,external_node_crypto_namespaceObject.randomUUID)(), clusterid: cluster.id, clustername: cluster.name },
        ...{ clustertype: cluster.clustertype, islocalstorageactive: false, created: timestamp(new Date()) },
        ...{ events: 'Ping; PingTimeout; HostDown', hostha: { haenable: false, hastate: 'Disabled' } },
        ...{ outofbandmanagement: { powerstate: 'Disabled', enabled: false }, resourcestate: 'Enabled' },
        ...{ hypervisorversion: state.version, hahost: false, ueficapability: false, arch: 'x86_64' },
        hasannotations: false,
    });
}
function createStoragePool(call) {
    const { state, parameters } = call;
    const zone = state.get('zone', required('createStoragePool', call, 'zoneid'), 'zoneid');
    const url = new URL(required('createStoragePool', call, 'url'));
    const clusterId = parameters.get('clusterid');
    const cluster = clusterId ? state.get('cluster', clusterId, 'clusterid') : undefined;
    if (!cluster && parameters.get('scope')?.toLowerCase() !== 'zone')
        throw ApiError.invalidParameter('Cluster id requires pod id and scope requires cluster id');
    const hosts = state
        .table('host')
        .filter(({ zoneid, clusterid }) => (cluster ? clusterid === cluster.id : zoneid === zone.id));
    if (hosts.length === 0)
        throw new ApiError(530, 'Failed to add data store: No host up to associate a storage pool with in cluster');
    return state.add('storagepool', {
        ...{ zoneid: zone.id, zonename: zone.name },
        ...(cluster && { podid: cluster.podid, podname: cluster.podname }),
        ...{
            name: parameters.get('name'),
            ipaddress: url.hostname,
            path: url.pathname,
            created: timestamp(new Date()),
        },
        type: 'NetworkFilesystem',
        ...(cluster && { clusterid: cluster.id, clustername: cluster.name }),
        ...{ disksizetotal: 2 ** 40, disksizeallocated: 0, disksizeused: 0, istagarule: false, state: 'Up' },
        ...{ scope: cluster ? 'CLUSTER' : 'ZONE', overprovisionfactor: '2.0', hypervisor: 'Simulator' },
        ...(parameters.has('tags') && { tags: parameters.get('tags') }),
        ...{ provider: 'DefaultPrimary', managed: false, hasannotations: false },
    });
}
function addImageStore(call, table = 'imagestore') {
    const { state, parameters } = call;
    const zoneId = parameters.get('zoneid');
    const zone = zoneId ? state.get('zone', zoneId, 'zoneid') : undefined;
    const url = parameters.get('url');
    const name = parameters.get('name') ?? url;
    if (state.table(table).some((store) => store.name === name))
        throw ApiError.invalidParameter(`The image store with name ${name} already exists, try creating with another name`);
    return state.add(table, {
        ...(zone && { zoneid: zone.id, zonename: zone.name }),
        ...{ name, ...(url && { url, protocol: url.split(':')[0] }), providername: parameters.get('provider') },
        ...{ scope: zone ? 'ZONE' : 'REGION', readonly: false, hasannotations: false },
    });
}
function createVlanIpRange(call) {
    const { state, parameters } = call;
    const networkId = parameters.get('networkid');
    const network = networkId ? state.get('network', networkId, 'networkid') : undefined;
    const zoneId = String(network?.zoneid ?? required('createVlanIpRange', call, 'zoneid'));
    const zone = state.get('zone', zoneId, 'zoneid');
    const [startip = '', endip = ''] = [parameters.get('startip'), parameters.get('endip')];
    const virtual = parameters.get('forvirtualnetwork') === 'true';
    const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
    if (!physical)
        throw ApiError.invalidParameter('Please specify a valid physical network id');
    if (virtual && !hasTraffic(state, physical, 'Public'))
        throw ApiError.invalidParameter(`Can't find Public network in zone ${zone.name}`);
    for (const range of state.table('vlaniprange').filter(({ zoneid }) => zoneid === zone.id)) {
        if (number(startip) <= number(String(range.endip)) && number(endip) >= number(String(range.startip)))
            throw ApiError.invalidParameter(`The new IP range you have specified has  overlapped with the guest network in zone: ${zone.name}. Please specify a different start IP/end IP.`);
    }
    const pod = parameters.has('podid') ? state.get('pod', parameters.get('podid') ?? '', 'podid') : undefined;
    const gateway = parameters.get('gateway') ?? '';
    const domain = state.domains[0];
    return state.add('vlaniprange', {
        ...{
            forvirtualnetwork: virtual,
            zoneid: zone.id,
            vlan: `vlan://${parameters.get('vlan') ?? 'untagged'}`,
        },
        ...(pod && domain && { account: 'system', domainid: domain.id, domain: domain.name, domainpath: '/' }),
        ...(pod && { podid: pod.id, podname: pod.name }),
        ...{
            gateway,
            netmask: parameters.get('netmask'),
            cidr: `${gateway.replace(/\d+$/, '0')}/24`,
            startip,
            endip,
        },
        ...{ networkid: network?.id ?? (0,external_node_crypto_namespaceObject.randomUUID)(), physicalnetworkid: physical.id },
        ...{ forsystemvms: false, fornsx: false },
    });
}
function hasTraffic(state, { id }, type) {
    return state
        .table('traffictype')
        .some((traffic) => traffic.physicalnetworkid === id && traffic.traffictype === type);
}
function number(address) {
    return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
function inRange(address, start, end) {
    return number(address) >= number(start) && number(address) <= number(end);
}

;// CONCATENATED MODULE: ./emulator/commands/jobs.ts





/** Milliseconds that a job takes; the real ones of the simulator are about as short. */
const JOB_MILLIS = 15;
/**
 * Starts an asynchronous command: what is wrong with its parameters is told at once, the result by
 * `queryAsyncJobResult`.
 */
async function startJob(command, call) {
    const { result: key, instanceType } = command.job;
    const object = await command.run(call);
    // A job about nothing in particular has an instance type, but no instance.
    const made = instanceType && instanceType !== 'None' ? String(object.id) : undefined;
    const job = {
        id: (0,external_node_crypto_namespaceObject.randomUUID)(),
        user: call.user,
        command: command.name,
        created: new Date(),
        failed: false,
        ...(instanceType && { instance: { type: instanceType, ...(made && { id: made }) } }),
    };
    call.state.jobs.set(job.id, job);
    void (0,external_node_timers_promises_namespaceObject.setTimeout)(JOB_MILLIS).then(() => {
        job.completed = new Date();
        const isMachine = key === 'virtualmachine';
        job.result = { [key]: isMachine ? { ...object, jobid: job.id, jobstatus: 0 } : object };
    });
    return { ...(made && { id: made }), jobid: job.id };
}
const jobCommands = [
    {
        name: 'queryAsyncJobResult',
        required: ['jobid'],
        run: async (call) => {
            const id = required('queryAsyncJobResult', call, 'jobid');
            const job = call.state.jobs.get(id);
            if (!job)
                throw ApiError.unknownEntity('jobid', id);
            return describeJob(job);
        },
    },
];
function describeJob({ id, user, command, created, completed, instance, result, failed }) {
    const account = user?.account;
    return {
        ...(account && {
            accountid: account.id,
            account: account.name,
            domainid: account.domain.id,
            domainpath: account.domain.path,
        }),
        ...(user && { userid: user.id }),
        cmd: `org.apache.cloudstack.api.command.${command}Cmd`,
        jobstatus: result ? (failed ? 2 : 1) : 0,
        jobprocstatus: 0,
        jobresultcode: 0,
        ...(result && { jobresulttype: 'object', jobresult: result }),
        ...(instance && { jobinstancetype: instance.type }),
        ...(instance?.id && { jobinstanceid: instance.id }),
        ...(!completed && { managementserverid: 1 }),
        created: timestamp(created),
        ...(completed && { completed: timestamp(completed) }),
        jobid: id,
    };
}

;// CONCATENATED MODULE: ./emulator/commands/networks.ts





/** What CloudStack makes with every physical network, disabled, and the element that some have. */
const PROVIDERS = [
    {
        name: 'VirtualRouter',
        services: ['Vpn', 'Dhcp', 'Dns'],
        element: 'virtualrouterelement',
        individual: true,
    },
    {
        name: 'VpcVirtualRouter',
        services: ['Vpn', 'Dhcp', 'Dns'],
        element: 'virtualrouterelement',
        individual: true,
    },
    { name: 'InternalLbVm', services: ['Lb'], element: 'internalloadbalancerelement', individual: true },
    { name: 'SecurityGroupProvider', services: ['SecurityGroup'], individual: false },
    { name: 'ConfigDrive', services: ['UserData', 'Dhcp', 'Dns'], individual: false },
];
const SHARED_OFFERING = 'Shared';
const networkCommands = [
    {
        name: 'createPhysicalNetwork',
        required: ['name', 'zoneid'],
        job: { result: 'physicalnetwork', instanceType: 'PhysicalNetwork' },
        run: async (call) => {
            const { state, parameters } = call;
            const zone = state.get('zone', required('createPhysicalNetwork', call, 'zoneid'), 'zoneid');
            const basic = zone.networktype === 'Basic';
            const range = parameters.get('broadcastdomainrange')?.toUpperCase() ?? (basic ? 'POD' : 'ZONE');
            if (basic && range !== 'POD')
                throw ApiError.invalidParameter(`Basic zone can have broadcast domain type of value POD only`);
            if (basic && parameters.has('vlan'))
                throw ApiError.invalidParameter("Can't add vnet range to the physical network in the Basic zone");
            const isolation = parameters.get('isolationmethods');
            if (isolation?.includes(','))
                throw ApiError.invalidParameter('Only one isolationMethod can be specified for a physical network at this time');
            const network = state.add('physicalnetwork', {
                ...{
                    name: parameters.get('name'),
                    broadcastdomainrange: range,
                    zoneid: zone.id,
                    zonename: zone.name,
                },
                ...{ state: 'Disabled', ...(isolation && { isolationmethods: isolation }) },
                ...(parameters.has('tags') && { tags: parameters.get('tags') }),
            });
            for (const { name, services, element, individual } of PROVIDERS) {
                const provider = state.add('networkserviceprovider', {
                    ...{ name, physicalnetworkid: network.id, state: 'Disabled' },
                    ...{ servicelist: services, canenableindividualservice: individual },
                });
                if (element)
                    state.add(element, { nspid: provider.id, enabled: false });
            }
            return network;
        },
    },
    {
        name: 'updatePhysicalNetwork',
        required: ['id'],
        job: { result: 'physicalnetwork' },
        run: async (call) => {
            const { state, parameters } = call;
            const network = state.get('physicalnetwork', required('updatePhysicalNetwork', call, 'id'), 'id');
            const vlan = parameters.get('vlan');
            if (vlan && zoneOf(state, network).networktype === 'Basic')
                throw ApiError.invalidParameter("Can't add vnet range to the physical network in the Basic zone");
            return Object.assign(network, {
                ...(parameters.has('state') && { state: parameters.get('state') }),
                ...(vlan && { vlan }),
            });
        },
    },
    listing('listPhysicalNetworks', {
        table: 'physicalnetwork',
        by: { id: 'id', zoneid: 'zoneid', name: 'name' },
    }),
    {
        name: 'addTrafficType',
        required: ['physicalnetworkid', 'traffictype'],
        job: { result: 'traffictype', instanceType: 'TrafficType' },
        run: async (call) => {
            const { state } = call;
            const id = required('addTrafficType', call, 'physicalnetworkid');
            state.get('physicalnetwork', id, 'physicalnetworkid');
            const type = required('addTrafficType', call, 'traffictype');
            const existing = state
                .table('traffictype')
                .find((other) => other.physicalnetworkid === id && other.traffictype === type);
            if (existing)
                throw new ApiError(530, `This physical network already supports the traffic type: ${type}`);
            return state.add('traffictype', { traffictype: type, physicalnetworkid: id });
        },
    },
    listing('listTrafficTypes', { table: 'traffictype', by: { physicalnetworkid: 'physicalnetworkid' } }),
    listing('listNetworkServiceProviders', {
        table: 'networkserviceprovider',
        by: { name: 'name', physicalnetworkid: 'physicalnetworkid', state: 'state' },
    }),
    {
        name: 'updateNetworkServiceProvider',
        required: ['id'],
        job: { result: 'networkserviceprovider' },
        run: async (call) => {
            const { state } = call;
            const id = required('updateNetworkServiceProvider', call, 'id');
            const provider = state.get('networkserviceprovider', id, 'id');
            const element = elementOf(state, provider);
            if (element && element.enabled !== true && call.parameters.get('state') === 'Enabled')
                throw new ApiError(530, 'Provider is not ready, cannot Enable the provider, please configure the provider first');
            return Object.assign(provider, { state: call.parameters.get('state') });
        },
    },
    ...['VirtualRouterElement', 'InternalLoadBalancerElement'].flatMap((kind) => {
        const table = kind.toLowerCase();
        return [
            listing(`list${kind}s`, { table, by: { nspid: 'nspid', id: 'id', enabled: 'enabled' } }),
            {
                name: `configure${kind}`,
                required: ['enabled', 'id'],
                job: { result: table, instanceType: 'None' },
                run: async (call) => {
                    const element = call.state.get(table, required(`configure${kind}`, call, 'id'), 'id');
                    return Object.assign(element, { enabled: call.parameters.get('enabled') === 'true' });
                },
            },
        ];
    }),
    listing('listNetworkOfferings', {
        table: 'networkoffering',
        by: { id: 'id', name: 'name', guestiptype: 'guestiptype', state: 'state' },
    }),
    {
        name: 'createNetwork',
        required: ['name', 'networkofferingid', 'zoneid'],
        run: async (call) => ({ network: createNetwork(call) }),
    },
    listing('listNetworks', {
        table: 'network',
        by: { id: 'id', zoneid: 'zoneid', networkofferingid: 'networkofferingid', type: 'type' },
    }),
];
function createNetwork(call) {
    const { state, parameters, user } = call;
    const zone = state.get('zone', required('createNetwork', call, 'zoneid'), 'zoneid');
    const offeringId = required('createNetwork', call, 'networkofferingid');
    const offering = state.get('networkoffering', offeringId, 'networkofferingid');
    const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
    if (physical?.state !== 'Enabled')
        throw ApiError.invalidParameter('Unable to find physical network which is Enabled in this zone');
    const shared = offering.guestiptype === SHARED_OFFERING;
    const basic = zone.networktype === 'Basic';
    const vlan = parameters.get('vlan') ?? 'untagged';
    if (shared && !basic && !parameters.has('vlan'))
        throw ApiError.invalidParameter('vlanId is required for this network offering');
    const id = (0,external_node_crypto_namespaceObject.randomUUID)();
    const gateway = shared ? parameters.get('gateway') : '10.1.1.1';
    const network = state.add('network', {
        ...{
            id,
            name: parameters.get('name'),
            displaytext: parameters.get('displaytext') ?? parameters.get('name'),
        },
        ...{ broadcastdomaintype: basic ? 'Native' : 'Vlan', traffictype: 'Guest' },
        ...(gateway && {
            ...{ gateway, netmask: parameters.get('netmask') ?? '255.255.255.0' },
            cidr: `${gateway.replace(/\d+$/, '0')}/24`,
        }),
        ...{ zoneid: zone.id, zonename: zone.name, networkofferingid: offering.id },
        ...{ networkofferingname: offering.name, networkofferingdisplaytext: offering.displaytext },
        ...{ networkofferingconservemode: true, networkofferingavailability: offering.availability },
        ...{ issystem: false, state: shared ? 'Setup' : 'Allocated', related: id },
        ...(shared && { broadcasturi: `vlan://${vlan}`, vlan, subdomainaccess: true }),
        ...{ dns1: zone.dns1, type: offering.guestiptype, acltype: shared ? 'Domain' : 'Account' },
        ...(!shared && user && { account: parameters.get('account') ?? user.account.name }),
        ...(user && { domainid: user.account.domain.id, domain: 'ROOT', domainpath: '/' }),
        service: offering.service.map((service) => ({
            ...service,
            capability: [],
        })),
        ...{ networkdomain: 'cs1cloud.internal', physicalnetworkid: physical.id, restartrequired: false },
        ...{ specifyvlan: shared, specifyipranges: shared, canusefordeploy: true, ispersistent: false },
        ...{ tags: [], details: {}, displaynetwork: true, strechedl2subnet: false, redundantrouter: false },
        ...{ supportsvmautoscaling: !shared, created: timestamp(new Date()), receivedbytes: 0, sentbytes: 0 },
        ...(!shared && { egressdefaultpolicy: false }),
        ...{ publicmtu: 1500, privatemtu: 1500, hasannotations: false },
    });
    return network;
}
function elementOf(state, { id, name }) {
    const kind = PROVIDERS.find((provider) => provider.name === name)?.element;
    return kind ? state.table(kind).find(({ nspid }) => nspid === id) : undefined;
}
function zoneOf(state, { zoneid }) {
    return state.get('zone', String(zoneid), 'zoneid');
}

;// CONCATENATED MODULE: ./emulator/commands/usage.ts



/** CloudStack's UsageTypes in 4.20: id, name, description. */
const USAGE_TYPES = [
    [1, 'RUNNING_VM', 'Running Vm Usage'],
    [2, 'ALLOCATED_VM', 'Allocated Vm Usage'],
    [3, 'IP_ADDRESS', 'IP Address Usage'],
    [4, 'NETWORK_BYTES_SENT', 'Network Usage (Bytes Sent)'],
    [5, 'NETWORK_BYTES_RECEIVED', 'Network Usage (Bytes Received)'],
    [6, 'VOLUME', 'Volume Usage'],
    [7, 'TEMPLATE', 'Template Usage'],
    [8, 'ISO', 'ISO Usage'],
    [9, 'SNAPSHOT', 'Snapshot Usage'],
    [10, 'SECURITY_GROUP', 'Security Group Usage'],
    [11, 'LOAD_BALANCER_POLICY', 'Load Balancer Usage'],
    [12, 'PORT_FORWARDING_RULE', 'Port Forwarding Usage'],
    [13, 'NETWORK_OFFERING', 'Network Offering Usage'],
    [14, 'VPN_USERS', 'VPN users usage'],
    [21, 'VM_DISK_IO_READ', 'VM Disk usage(I/O Read)'],
    [22, 'VM_DISK_IO_WRITE', 'VM Disk usage(I/O Write)'],
    [23, 'VM_DISK_BYTES_READ', 'VM Disk usage(Bytes Read)'],
    [24, 'VM_DISK_BYTES_WRITE', 'VM Disk usage(Bytes Write)'],
    [25, 'VM_SNAPSHOT', 'VM Snapshot storage usage'],
    [26, 'VOLUME_SECONDARY', 'Volume on secondary storage usage'],
    [27, 'VM_SNAPSHOT_ON_PRIMARY', 'VM Snapshot on primary storage usage'],
    [28, 'BACKUP', 'Backup storage usage'],
    [29, 'BUCKET', 'Bucket storage usage'],
    [30, 'NETWORK', 'Network usage'],
    [31, 'VPC', 'VPC usage'],
];
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[+-]\d{4})?)?$/;
const usageCommands = [
    {
        name: 'listUsageTypes',
        run: async () => list('usagetype', USAGE_TYPES.map(([id, name, description]) => ({ id, name, description }))),
    },
    {
        name: 'listUsageServerMetrics',
        run: async ({ store }) => {
            const heartbeat = await store.lastHeartbeat();
            return {
                usageMetrics: {
                    collectiontime: timestamp(new Date()),
                    hostname: await store.usageServerHost(),
                    state: (await store.isUsageServerUp()) ? 'Up' : 'Down',
                    ...(heartbeat && { lastheartbeat: timestamp(heartbeat) }),
                    lastsuccessfuljob: timestamp((await store.lastSuccessfulJob()) ?? new Date(0)),
                },
            };
        },
    },
    {
        // The real one ignores its dates, too.
        name: 'generateUsageRecords',
        run: async ({ store }) => {
            await store.insertSingleJob();
            return { success: true };
        },
    },
    {
        name: 'listUsageRecords',
        required: ['enddate', 'startdate'],
        run: async ({ parameters }) => {
            for (const name of ['startdate', 'enddate'])
                refuseBadDate(name, parameters.get(name) ?? '');
            if (parameters.has('pagesize') && !parameters.has('page'))
                throw ApiError.missingParameter('listUsageRecords', 'page');
            return list('usagerecord', []);
        },
    },
    {
        name: 'quotaIsEnabled',
        run: async ({ store }) => ({
            isenabled: { isenabled: (await store.readConfiguration('quota.enable.service')) === 'true' },
        }),
    },
];
function refuseBadDate(name, value) {
    if (DATE.test(value))
        return;
    throw new ApiError(431, `Unable to parse date ${value} for parameter ${name}`);
}

;// CONCATENATED MODULE: ./emulator/commands/users.ts



const userCommands = [
    {
        name: 'listUsers',
        run: async ({ state, parameters }) => {
            const account = parameters.get('account');
            const username = parameters.get('username');
            const id = parameters.get('id');
            const users = state.users.filter((user) => (!account || user.account.name === account) &&
                (!username || user.username === username) &&
                (!id || user.id === id));
            return list('user', users.map(describeUser));
        },
    },
    {
        name: 'getUserKeys',
        required: ['id'],
        run: async (call) => {
            const { apiKey, secretKey } = userById(call);
            return { userkeys: { ...(apiKey && { apikey: apiKey, secretkey: secretKey }), apikeyaccess: true } };
        },
    },
    {
        name: 'registerUserKeys',
        required: ['id'],
        run: async (call) => {
            const user = userById(call);
            call.state.registerKeys(user);
            return { userkeys: { apikey: user.apiKey, secretkey: user.secretKey } };
        },
    },
    {
        name: 'listAccounts',
        run: async ({ state, parameters }) => {
            const name = parameters.get('name');
            const accounts = state.accounts.filter((account) => !name || account.name === name);
            const users = (id) => state.users.filter((user) => user.account.id === id).map(describeUser);
            return list('account', accounts.map(({ id, name, type, roleId, roleType, roleName, domain, created }) => ({
                ...{ id, name, accounttype: type, roleid: roleId, roletype: roleType, rolename: roleName },
                ...{ domainid: domain.id, domain: domain.name, domainpath: domain.path },
                ...{ created: timestamp(created), state: 'enabled', isdefault: true, user: users(id) },
            })));
        },
    },
    {
        name: 'listDomains',
        run: async ({ state }) => list('domain', state.domains.map(({ id, name, level, path }) => ({
            ...{ id, name, level, path, haschild: false, state: 'Active' },
            ...Object.fromEntries(DOMAIN_RESOURCES.flatMap((resource) => resourceCounts(resource))),
            hasannotations: false,
        }))),
    },
];
/** What a domain's answer counts: limit, total and what is left of each. */
const DOMAIN_RESOURCES = [
    ...['vm', 'ip', 'volume', 'snapshot', 'template', 'project', 'network', 'vpc', 'cpu', 'memory'],
    ...['primarystorage', 'secondarystorage'],
];
function resourceCounts(resource) {
    return [
        [`${resource}limit`, 'Unlimited'],
        [`${resource}total`, 0],
        [`${resource}available`, 'Unlimited'],
    ];
}
function userById({ state, parameters }) {
    const id = parameters.get('id');
    const user = state.users.find((candidate) => candidate.id === id);
    if (user)
        return user;
    throw new ApiError(431, `Invalid parameter id value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`);
}
function describeUser({ id, username, firstname, lastname, email, created, account, }) {
    return {
        ...{ id, username, firstname, lastname, email, created: timestamp(created), state: 'enabled' },
        ...{ account: account.name, accounttype: account.type, usersource: 'native' },
        ...{ roleid: account.roleId, roletype: account.roleType, rolename: account.roleName },
        ...{ domainid: account.domain.id, domain: account.domain.name, accountid: account.id },
        ...{
            iscallerchilddomain: false,
            isdefault: true,
            is2faenabled: false,
            is2famandated: false,
            apikeyaccess: 'INHERIT',
        },
    };
}

;// CONCATENATED MODULE: ./emulator/seed.ts

/** When CloudStack made what a fresh database holds. */
const created = () => new Date().toISOString().replace(/\.\d{3}Z$/, '+0000');
const provided = (services) => Object.entries(services).map(([name, provider]) => ({ name, provider: [{ name: provider }] }));
/** Puts in what CloudStack makes at its first start: offerings, and the templates of the simulator. */
function seed(state) {
    for (const [name, memory, speed] of [
        ['Small Instance', 512, 500],
        ['Medium Instance', 1024, 1000],
    ]) {
        state.add('serviceoffering', {
            ...{
                name,
                state: 'Active',
                displaytext: name,
                cpunumber: 1,
                cpuspeed: speed,
                memory,
                created: created(),
            },
            ...{
                storagetype: 'shared',
                provisioningtype: 'thin',
                offerha: false,
                limitcpuuse: false,
                isvolatile: false,
            },
            ...{
                issystem: false,
                defaultuse: false,
                iscustomized: false,
                rootdisksize: 0,
                dynamicscalingenabled: true,
            },
            ...{ diskofferingstrictness: false, encryptroot: false, hasannotations: false },
        });
    }
    const router = (0,external_node_crypto_namespaceObject.randomUUID)();
    for (const [name, displaytext, guestiptype, availability, service] of [
        [
            'DefaultSharedNetworkOfferingWithSGService',
            'Offering for Shared Security group enabled networks',
            'Shared',
            'Optional',
            { UserData: 'VirtualRouter', Dhcp: 'VirtualRouter', SecurityGroup: 'SecurityGroupProvider' },
        ],
        [
            'DefaultIsolatedNetworkOfferingWithSourceNatService',
            'Offering for Isolated networks with Source Nat service enabled',
            'Isolated',
            'Required',
            { UserData: 'VirtualRouter', Vpn: 'VirtualRouter', Firewall: 'VirtualRouter' },
        ],
    ]) {
        const shared = guestiptype === 'Shared';
        state.add('networkoffering', {
            ...{
                name,
                displaytext,
                created: created(),
                traffictype: 'Guest',
                isdefault: true,
                specifyvlan: shared,
            },
            ...{ conservemode: true, specifyipranges: shared, availability, networkrate: 200, state: 'Enabled' },
            ...{ guestiptype, serviceofferingid: router, service: provided(service), forvpc: false, fornsx: false },
            ...{
                fortungsten: false,
                ispersistent: false,
                egressdefaultpolicy: false,
                supportsstrechedl2subnet: false,
            },
            ...{ supportspublicaccess: false, supportsinternallb: false, internetprotocol: 'IPv4' },
            ...{ specifyasnumber: false, hasannotations: false },
        });
    }
}

;// CONCATENATED MODULE: ./emulator/store.ts
const HEARTBEAT_SECONDS = 60;
/** A store without a database, and with a usage server that does nothing but beat. */
class MemoryStore {
    configuration = new Map();
    startedAt = Date.now();
    finishedWindow;
    async readConfiguration(name) {
        return this.configuration.get(name);
    }
    async writeConfiguration(name, value) {
        this.configuration.set(name, value);
    }
    async lastHeartbeat() {
        const beats = Math.floor((Date.now() - this.startedAt) / (HEARTBEAT_SECONDS * 1000));
        return new Date(this.startedAt + beats * HEARTBEAT_SECONDS * 1000);
    }
    async lastSuccessfulJob() {
        return this.finishedWindow;
    }
    /** The real server's window ends with the last full minute. */
    async insertSingleJob() {
        this.finishedWindow = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 1);
    }
    async usageServerHost() {
        return 'embedded/127.0.0.1';
    }
    async isUsageServerUp() {
        return true;
    }
}

;// CONCATENATED MODULE: ./emulator/server.ts















/** The commands that the emulator knows; any other is refused as CloudStack refuses an unknown one. */
const COMMANDS = [
    ...cloudCommands,
    ...userCommands,
    ...configurationCommands,
    ...infrastructureCommands,
    ...networkCommands,
    ...machineCommands,
    ...jobCommands,
    ...usageCommands,
];
const LARGEST_BODY = 1024 * 1024;
/** Starts an in-memory CloudStack API: signed or with a session on one port, unauthenticated on the other. */
async function startEmulator(options) {
    const { bindAddress = '127.0.0.1', integrationAddress = '127.0.0.1', version = '4.20.1.0' } = options;
    const state = new State(version);
    seed(state);
    const store = options.store ?? new MemoryStore();
    const authentication = new Authentication(state);
    const api = (0,external_node_http_namespaceObject.createServer)(handler(options.failStartup ? unavailable : (request) => answer(request, state, store, authentication)));
    const integration = (0,external_node_http_namespaceObject.createServer)(handler((request) => answer(request, state, store, undefined), 'query only'));
    const opened = [
        (0,external_node_timers_promises_namespaceObject.setTimeout)(options.apiDelayMs ?? 0).then(() => listen(api, options.apiPort, bindAddress)),
        ...(options.failStartup
            ? []
            : [
                (0,external_node_timers_promises_namespaceObject.setTimeout)(options.integrationDelayMs ?? 0).then(() => listen(integration, options.integrationPort, integrationAddress)),
            ]),
    ];
    const [apiPort = 0, integrationPort = 0] = await Promise.all(opened).catch(async (error) => {
        await Promise.all([server_close(api), server_close(integration)]);
        throw error;
    });
    const host = bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
    return {
        apiUrl: `http://${host}:${apiPort}/client/api`,
        integrationUrl: `http://${integrationAddress}:${integrationPort}/client/api`,
        apiPort,
        integrationPort,
        close: async () => void (await Promise.all([server_close(api), server_close(integration)])),
    };
}
async function answer({ path, parameters: given, cookie }, state, store, authentication) {
    if (path !== '/client/api')
        return { status: path === '/client/' || path === '/client' ? 200 : 404, body: undefined };
    const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
    const name = parameters.get('command') ?? '';
    const key = `${name.toLowerCase()}response`;
    try {
        if (authentication && name.toLowerCase() === 'login') {
            const { answer: body, cookies } = authentication.login(parameters);
            return { status: 200, body: { loginresponse: body }, cookies };
        }
        if (authentication && name.toLowerCase() === 'logout') {
            authentication.logout(cookie);
            return { status: 200, body: { logoutresponse: { description: 'success' } } };
        }
        const user = authentication?.authenticate(given, cookie);
        return { status: 200, body: { [key]: await run(name, parameters, user, state, store) } };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const { errorCode: errorcode, csErrorCode: cserrorcode, message: errortext } = error;
        const body = { uuidList: [], errorcode, ...(cserrorcode && { cserrorcode }), errortext };
        return { status: errorcode, body: { [errorcode === 432 ? 'errorresponse' : key]: body } };
    }
}
async function run(name, parameters, user, state, store) {
    const command = COMMANDS.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!command)
        throw ApiError.unknownCommand(name);
    for (const required of command.required ?? []) {
        if (!parameters.get(required))
            throw ApiError.missingParameter(command.name, required);
    }
    const call = { parameters, user, state, store };
    return command.job ? startJob(command, call) : command.run(call);
}
async function unavailable() {
    return { status: 503, body: undefined };
}
/** @param reads the integration port's server ignores the body of a POST (ApiServer.handle) */
function handler(answerTo, reads = 'query and body') {
    return (incoming, outgoing) => {
        outgoing.setHeader('X-CloudStack-Emulator', '1');
        read(incoming, reads === 'query and body')
            .then(answerTo)
            .then(({ status, body, cookies }) => {
            if (cookies)
                outgoing.setHeader('Set-Cookie', cookies);
            if (body === undefined)
                return outgoing.writeHead(status, { 'Content-Type': 'text/html' }).end();
            return outgoing
                .writeHead(status, { 'Content-Type': 'application/json;charset=utf-8' })
                .end(JSON.stringify(body));
        })
            .catch((error) => outgoing.writeHead(500).end(String(error)));
    };
}
async function read(incoming, withBody) {
    const url = new URL(incoming.url ?? '/', 'http://emulator');
    const parameters = new Map(url.searchParams);
    if (withBody && incoming.method === 'POST') {
        for (const [name, value] of new URLSearchParams(await bodyOf(incoming)))
            parameters.set(name, value);
    }
    return { path: url.pathname, parameters, cookie: incoming.headers.cookie };
}
async function bodyOf(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > LARGEST_BODY)
            throw new Error('the request is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function listen(server, port, host) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve(server.address().port));
    });
}
function server_close(server) {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
}

;// CONCATENATED MODULE: ./emulator/main.ts




/** `engine: embedded`: listens, says where in the state file, and ends on SIGTERM. */
async function main() {
    const { values } = (0,external_node_util_namespaceObject.parseArgs)({
        options: {
            'api-port': { type: 'string', default: '8080' },
            'integration-port': { type: 'string', default: '8096' },
            'bind-address': { type: 'string', default: '127.0.0.1' },
            version: { type: 'string', default: '4.20.1.0' },
            'state-file': { type: 'string', default: '' },
        },
    });
    const stateFile = values['state-file'];
    const emulator = await startEmulator({
        apiPort: Number(values['api-port']),
        integrationPort: Number(values['integration-port']),
        bindAddress: values['bind-address'],
        version: values.version,
    });
    const { apiUrl, integrationUrl } = emulator;
    console.log(`embedded emulator of CloudStack ${values.version} (process ${process.pid}): ${apiUrl}, ${integrationUrl}`);
    if (stateFile !== '') {
        const startedWith = process.argv.slice(2).join(' ');
        const startedAt = new Date().toISOString();
        const state = { pid: process.pid, apiUrl, integrationUrl, startedAt, startedWith };
        await (0,promises_namespaceObject.writeFile)(`${stateFile}.new`, JSON.stringify(state), { mode: 0o600 });
        await (0,promises_namespaceObject.rename)(`${stateFile}.new`, stateFile);
    }
    const end = () => {
        if (stateFile !== '')
            (0,external_node_fs_namespaceObject.rmSync)(stateFile, { force: true });
        emulator.close().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
}
main().catch((error) => {
    console.error(`embedded emulator: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
});

