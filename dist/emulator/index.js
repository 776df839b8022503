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

;// CONCATENATED MODULE: ./emulator/command.ts
/** A list in CloudStack's form: an empty one has neither count nor key. */
function list(key, items) {
    return items.length === 0 ? {} : { count: items.length, [key]: items };
}

;// CONCATENATED MODULE: ./emulator/commands/cloud.ts

const cloudCommands = [
    { name: 'listZones', run: async () => list('zone', []) },
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
    ...usageCommands,
];
const LARGEST_BODY = 1024 * 1024;
/** Starts an in-memory CloudStack API: signed or with a session on one port, unauthenticated on the other. */
async function startEmulator(options) {
    const { bindAddress = '127.0.0.1', integrationAddress = '127.0.0.1', version = '4.20.1.0' } = options;
    const state = new State(version);
    const store = options.store ?? new MemoryStore();
    const authentication = new Authentication(state);
    const api = (0,external_node_http_namespaceObject.createServer)(handler(options.failStartup ? unavailable : (request) => answer(request, state, store, authentication)));
    const integration = (0,external_node_http_namespaceObject.createServer)(handler((request) => answer(request, state, store, undefined)));
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
    return command.run({ parameters, user, state, store });
}
async function unavailable() {
    return { status: 503, body: undefined };
}
function handler(answerTo) {
    return (incoming, outgoing) => {
        outgoing.setHeader('X-CloudStack-Emulator', '1');
        read(incoming)
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
async function read(incoming) {
    const url = new URL(incoming.url ?? '/', 'http://emulator');
    const parameters = new Map(url.searchParams);
    if (incoming.method === 'POST') {
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

