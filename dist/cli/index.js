import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./src/distribution.ts


/** @param entry path of the running bundle, `<root>/dist/<door>/index.js`; may be a link, as npm makes them */
function distributionOf(entry = process.argv[1] ?? '') {
    const root = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)((0,external_node_fs_namespaceObject.realpathSync)(entry)), '..', '..');
    return { root, imageContext: (0,external_node_path_namespaceObject.join)(root, 'image'), emulator: (0,external_node_path_namespaceObject.join)(root, 'dist', 'emulator', 'index.js') };
}

;// CONCATENATED MODULE: ./src/errors.ts
/**
 * A failure that is explained to the user: `message` is one sentence that says what, why and what to do;
 * `evidence` holds the lines that prove it (the last relevant log lines, an engine's own words).
 */
class UserError extends Error {
    evidence;
    name = 'UserError';
    constructor(message, evidence = []) {
        super(message);
        this.evidence = evidence;
    }
}
/** No container engine answers, or the one that was asked for does not. */
class EngineUnavailableError extends UserError {
    name = 'EngineUnavailableError';
}
/** An image can be neither found, pulled nor built. */
class ImageUnavailableError extends UserError {
    name = 'ImageUnavailableError';
}
/** Inputs that are wrong; `problems` has one sentence for each, all found at once. */
class InputError extends UserError {
    problems;
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Wrong input: ${problems[0]}`
            : `${problems.length} wrong inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
        this.problems = problems;
    }
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./src/duration.ts
const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
/**
 * Seconds in a Go-style duration such as `10m`, `1h30m` or `1.5s`.
 *
 * @returns undefined where the text is not a duration
 */
function parseDuration(text) {
    if (!DURATION.test(text))
        return undefined;
    const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
    return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Seconds as people read them: `7.4 s`, `83 s`, `12 min`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 600)
        return `${Math.round(seconds)} s`;
    return `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./src/inputs.ts



/** The inputs in the order in which they are documented; `action.yml` is held against this table by a test. */
const INPUTS = [
    {
        name: 'cs-version',
        default: '4.20.1.0',
        description: 'CloudStack version: a tag of apache/cloudstack-simulator',
    },
    { name: 'image', default: '', description: 'Ready-made usage image to take instead of building one' },
    {
        name: 'base-image',
        default: '',
        description: 'Simulator image to build on (default: apache/cloudstack-simulator:<cs-version>)',
    },
    { name: 'pull', default: 'missing', description: 'When to pull the image: missing, always or never' },
    {
        name: 'engine',
        default: 'auto',
        description: 'Container engine: auto, docker, podman or embedded (an emulator)',
    },
    { name: 'name', default: 'cloudstack-usage', description: 'Name of the container' },
    {
        name: 'hostname',
        default: 'cloudstack',
        description: 'Host name inside the container; keep it with a kept database',
    },
    {
        name: 'bind-address',
        default: '127.0.0.1',
        description: 'Address on which the API and the UI are published',
    },
    { name: 'api-port', default: '8080', description: 'Port of the API on this machine; 0 takes a free one' },
    {
        name: 'integration-port',
        default: '8096',
        description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 takes a free one',
    },
    {
        name: 'ui-port',
        default: '5050',
        description: 'Port of the UI on this machine, with ui; 0 takes a free one',
    },
    { name: 'ui', default: 'false', description: "Start the UI's development server" },
    {
        name: 'usage-aggregation-range',
        default: '5',
        description: "Minutes that one usage record's window covers",
    },
    {
        name: 'usage-exec-time',
        default: 'next',
        description: 'First run of the usage job: HH:MM in UTC, or next',
    },
    { name: 'quota', default: 'false', description: 'Switch the quota service on' },
    {
        name: 'database-volume',
        default: '',
        description: 'Named volume that keeps the database (default: none is kept)',
    },
    { name: 'env', default: '', description: 'More environment for the container, one KEY=VALUE a line' },
    {
        name: 'timeout',
        default: '10m',
        description: 'How long the service may take to become ready, such as 10m or 90s',
    },
    {
        name: 'cache',
        default: 'true',
        description: "Keep the built image in GitHub's cache where that saves a pull",
    },
    {
        name: 'cleanup',
        default: 'true',
        description: 'Remove the container and its anonymous volumes after the job',
    },
    {
        name: 'export-env',
        default: 'true',
        description: 'Export the API URL and keys as environment variables',
    },
];
const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;
/** Environment variables of the container that have an input of their own. */
const ENV_OWNED_BY_INPUT = {
    CLOUDSTACK_UI: 'ui',
    USAGE_AGGREGATION_RANGE: 'usage-aggregation-range',
    USAGE_EXEC_TIME: 'usage-exec-time',
    QUOTA_ENABLED: 'quota',
};
/** A value that is wrong; thrown by the readers below and gathered by {@link parseSettings}. */
class Problem extends Error {
    showsValue;
    constructor(message, 
    /** False where the value may hold a secret. */
    showsValue = true) {
        super(message);
        this.showsValue = showsValue;
    }
}
/**
 * Reads and validates every input.
 *
 * @param read the raw text of an input, '' where it is not given (then the default holds)
 * @throws InputError with one sentence a problem, all of them at once
 */
function parseSettings(read) {
    const problems = [];
    const take = (name, parse) => {
        const text = read(name).trim() || defaultOf(name);
        try {
            return parse(text);
        }
        catch (error) {
            if (!(error instanceof Problem))
                throw error;
            problems.push(error.showsValue ? `${name}: ${JSON.stringify(text)} ${error.message}` : `${name}: ${error.message}`);
            return undefined;
        }
    };
    const csVersion = take('cs-version', matching(VERSION, 'is not a CloudStack version: give one such as 4.20.1.0'));
    const image = take('image', optional(imageReference));
    const baseImage = take('base-image', optional(imageReference));
    const settings = {
        csVersion,
        image,
        baseImage: baseImage ?? `apache/cloudstack-simulator:${csVersion}`,
        pull: take('pull', oneOf('missing', 'always', 'never')),
        engine: take('engine', oneOf('auto', 'docker', 'podman', 'embedded')),
        name: take('name', matching(CONTAINER_NAME, 'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first')),
        hostname: take('hostname', matching(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"')),
        bindAddress: take('bind-address', ipAddress),
        apiPort: take('api-port', port),
        integrationPort: take('integration-port', port),
        uiPort: take('ui-port', port),
        ui: take('ui', inputs_boolean),
        usageAggregationRange: take('usage-aggregation-range', minutes),
        usageExecTime: take('usage-exec-time', execTime),
        quota: take('quota', inputs_boolean),
        databaseVolume: take('database-volume', optional(matching(CONTAINER_NAME, 'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)'))),
        env: take('env', environment),
        timeoutSeconds: take('timeout', timeout),
        cache: take('cache', inputs_boolean),
        cleanup: take('cleanup', inputs_boolean),
        exportEnv: take('export-env', inputs_boolean),
    };
    problems.push(...conflicts(settings, baseImage));
    if (problems.length > 0)
        throw new InputError(problems);
    return settings;
}
function conflicts(settings, baseImage) {
    const problems = [];
    if (settings.image && baseImage) {
        problems.push(`image: ${JSON.stringify(settings.image)} excludes base-image: a ready-made image is not built; give one of them`);
    }
    const ports = [
        ['api-port', settings.apiPort],
        ['integration-port', settings.integrationPort],
        ...(settings.ui ? [['ui-port', settings.uiPort]] : []),
    ];
    for (const [index, [name, value]] of ports.entries()) {
        const earlier = ports.slice(0, index).find(([, other]) => other === value && value > 0);
        if (earlier)
            problems.push(`${name}: "${value}" is the port of ${earlier[0]} too: give each its own, or 0 for a free one`);
    }
    return problems;
}
function defaultOf(name) {
    const definition = INPUTS.find((input) => input.name === name);
    if (!definition)
        throw new Error(`no input is called ${name}`);
    return definition.default;
}
function optional(parse) {
    return (text) => (text === '' ? undefined : parse(text));
}
function matching(pattern, complaint) {
    return (text) => {
        if (!pattern.test(text))
            throw new Problem(complaint);
        return text;
    };
}
function oneOf(...accepted) {
    return (text) => {
        const found = accepted.find((value) => value === text);
        if (!found)
            throw new Problem(`is not accepted: give one of ${accepted.join(', ')}`);
        return found;
    };
}
function inputs_boolean(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new Problem('is neither true nor false');
}
function wholeNumber(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
function port(text) {
    const value = wholeNumber(text);
    if (!(value <= 65535))
        throw new Problem('is not a port: give a whole number from 0 to 65535, 0 for a free one');
    return value;
}
function minutes(text) {
    const value = wholeNumber(text);
    if (!(value >= 1 && value <= 525_600))
        throw new Problem('is not a number of minutes: give a whole number from 1 to 525600');
    return value;
}
function execTime(text) {
    if (text === 'next' || CLOCK_TIME.test(text))
        return text;
    throw new Problem('is not a time: give HH:MM from 00:00 to 23:59 in UTC, or next for the next minute');
}
function ipAddress(text) {
    if ((0,external_node_net_namespaceObject.isIP)(text) === 0)
        throw new Problem('is not an IP address: give one such as 127.0.0.1, or 0.0.0.0 for every interface');
    return text;
}
function imageReference(text) {
    if (!IMAGE_REFERENCE.test(text)) {
        throw new Problem('is not an image reference: give [registry/]name[:tag][@sha256:digest] in lower case');
    }
    return text;
}
function timeout(text) {
    const seconds = parseDuration(text);
    if (seconds === undefined)
        throw new Problem('is not a duration: give one such as 10m, 90s or 1h30m');
    if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS)
        throw new Problem('is out of range: give 1s to 6h');
    return seconds;
}
function environment(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const entries = lines.filter((line) => line !== '' && !line.startsWith('#')).map(environmentEntry);
    return Object.fromEntries(entries);
}
function environmentEntry(line) {
    const at = line.indexOf('=');
    const name = at < 0 ? line : line.slice(0, at);
    // A value may be a secret, so that only the name is ever repeated.
    if (at < 0 || !ENV_NAME.test(name))
        throw new Problem(`has the line ${JSON.stringify(name)}: write KEY=VALUE, one a line`, false);
    const owner = ENV_OWNED_BY_INPUT[name];
    if (owner)
        throw new Problem(`sets ${name}: use the input ${owner}`, false);
    return [name, line.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/outputs.ts
/** Names that Terraform's provider, `cs` and Ansible read the API's URL and keys from. */
function environmentOf(outputs) {
    return {
        CLOUDSTACK_API_URL: outputs['api-url'],
        CLOUDSTACK_API_KEY: outputs['api-key'],
        CLOUDSTACK_SECRET_KEY: outputs['secret-key'],
        CLOUDSTACK_ENDPOINT: outputs['api-url'],
        CLOUDSTACK_KEY: outputs['api-key'],
        CLOUDSTACK_SECRET: outputs['secret-key'],
    };
}

;// CONCATENATED MODULE: ./src/report/console.ts
/** Reports on stderr, so that stdout holds results alone; live on a terminal, plain lines in a pipe. */
class ConsoleReporter {
    stream;
    secrets = [];
    live = false;
    constructor(stream = process.stderr) {
        this.stream = stream;
    }
    info(message) {
        this.line(message);
    }
    warning(message) {
        this.line(`warning: ${message}`);
    }
    /** A terminal cannot fold, and nobody reads a whole build's log there. */
    group() { }
    progress(line) {
        if (!this.stream.isTTY)
            return;
        this.stream.write(line === '' ? '\r\x1b[K' : `\r\x1b[K${this.masked(line).slice(0, this.stream.columns - 1)}`);
        this.live = line !== '';
    }
    mask(secret) {
        this.secrets.push(secret);
    }
    line(text) {
        if (this.live)
            this.progress('');
        this.stream.write(`${this.masked(text)}\n`);
    }
    masked(text) {
        return this.secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    }
}

;// CONCATENATED MODULE: ./src/report/failure.ts

/** A failure as lines: the sentence, then the evidence; the stack only of what nobody foresaw. */
function failureLines(error) {
    if (error instanceof UserError)
        return [error.message, ...error.evidence.map((line) => `  ${line}`)];
    return [
        `Unexpected failure, please report it: ${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`,
    ];
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/image/labels.ts
/** Prefix of every label that this project puts on images and containers. */
const PREFIX = 'io.github.cloudstack-usage-action';
/** On an image: the version of what the image offers (programs, probe, environment). */
const IMAGE_INTERFACE_LABEL = `${PREFIX}.image`;
const IMAGE_INTERFACE = '1';
/** On an image: SHA-256 of the files it was built from. */
const CONTEXT_LABEL = `${PREFIX}.context`;
/** On an image: the reference and the id of its base. */
const BASE_LABEL = `${PREFIX}.base`;
const BASE_ID_LABEL = `${PREFIX}.base-id`;
/** On a container: made by this project, and so its to adopt, replace and remove. */
const MANAGED_LABEL = `${PREFIX}.managed`;
/** On a container: SHA-256 of the settings that it was started with. */
const SETTINGS_LABEL = `${PREFIX}.settings`;

;// CONCATENATED MODULE: ./src/service/endpoints.ts
/** Ports inside the container, fixed by the official image. */
const CONTAINER_PORTS = { api: 8080, integration: 8096, ui: 5050 };
const LOOPBACK = '127.0.0.1';
/** @param ports on this machine; `ui` undefined where the UI is not started */
function endpoints(bindAddress, ports) {
    const host = reachableHost(bindAddress);
    return {
        apiUrl: `http://${host}:${ports.api}/client/api`,
        integrationUrl: `http://${LOOPBACK}:${ports.integration}/client/api`,
        uiUrl: ports.ui === undefined ? '' : `http://${host}:${ports.ui}/client/`,
    };
}
/** The address by which this machine reaches what is bound to an address. */
function reachableHost(bindAddress) {
    if (bindAddress === '0.0.0.0')
        return LOOPBACK;
    if (bindAddress === '::')
        return '[::1]';
    return bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
}

;// CONCATENATED MODULE: ./src/service/container.ts





/**
 * Starts the service's container; one of the same name is adopted (same settings, healthy), replaced (ours,
 * but different) or refused (a stranger's).
 *
 * @throws UserError naming the input where the name or a port is taken or the container cannot start
 */
async function startContainer(request) {
    const { engine, settings, image, reporter, signal } = request;
    const fingerprint = settingsFingerprint(settings, image);
    const existing = await engine.container(settings.name, signal);
    if (existing) {
        const adopted = await adopt(request, existing, fingerprint);
        if (adopted)
            return adopted;
        reporter.info(`Replacing the container ${settings.name}`);
        await engine.remove(existing.id, signal);
    }
    await refuseTakenPorts(settings);
    const definition = containerDefinition(settings, image, fingerprint);
    const id = await engine.start(definition).catch((error) => {
        throw startFailure(settings, error);
    });
    const container = await engine.container(id, signal);
    if (!container)
        throw new UserError(`The container ${settings.name} was removed while it started: start it again`);
    return serviceOf(engine, settings, container, false);
}
/** The container as a service, for one that this project made; undefined for no or a stranger's container. */
async function findContainer(engine, name, signal) {
    const container = await engine.container(name, signal);
    return container?.labels[MANAGED_LABEL] === 'true' ? container : undefined;
}
/** The end points of a container, by the ports that its engine published. */
function containerEndpoints(container, bindAddress) {
    return endpoints(bindAddress, {
        api: container.ports[CONTAINER_PORTS.api] ?? 0,
        integration: container.ports[CONTAINER_PORTS.integration] ?? 0,
        ui: container.ports[CONTAINER_PORTS.ui],
    });
}
async function adopt({ engine, settings, reporter, isAdoptable }, container, fingerprint) {
    if (container.labels[MANAGED_LABEL] !== 'true') {
        throw new UserError(`name: a container called ${settings.name} exists that this action did not make: remove it ("${engine.name} rm ${settings.name}") or give another name`);
    }
    if (container.labels[SETTINGS_LABEL] !== fingerprint || container.status !== 'running')
        return undefined;
    const service = serviceOf(engine, settings, container, true);
    if (!(await isAdoptable(service)))
        return undefined;
    reporter.info(`Adopting the running container ${settings.name}: it has the same settings`);
    return service;
}
function serviceOf(engine, settings, container, adopted) {
    return {
        engine,
        name: container.name,
        id: container.id,
        ui: settings.ui,
        adopted,
        ...containerEndpoints(container, settings.bindAddress),
    };
}
function containerDefinition(settings, image, fingerprint) {
    return {
        name: settings.name,
        hostname: settings.hostname,
        image: image.reference,
        labels: { [MANAGED_LABEL]: 'true', [SETTINGS_LABEL]: fingerprint },
        env: {
            ...settings.env,
            CLOUDSTACK_UI: String(settings.ui),
            USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
            USAGE_EXEC_TIME: settings.usageExecTime,
            QUOTA_ENABLED: String(settings.quota),
        },
        ports: [
            { address: settings.bindAddress, port: settings.apiPort, containerPort: CONTAINER_PORTS.api },
            // The integration API is unauthenticated and has full rights.
            { address: '127.0.0.1', port: settings.integrationPort, containerPort: CONTAINER_PORTS.integration },
            ...(settings.ui
                ? [{ address: settings.bindAddress, port: settings.uiPort, containerPort: CONTAINER_PORTS.ui }]
                : []),
        ],
        volumes: settings.databaseVolume ? [{ name: settings.databaseVolume, path: '/var/lib/mysql' }] : [],
    };
}
/** SHA-256 of all that makes one container differ from another. */
function settingsFingerprint(settings, image) {
    const { name, hostname, bindAddress, apiPort, integrationPort, uiPort, ui, databaseVolume, env } = settings;
    const { usageAggregationRange, usageExecTime, quota } = settings;
    const identity = {
        ...{ name, hostname, bindAddress, apiPort, integrationPort, uiPort: ui ? uiPort : 0, ui, databaseVolume },
        ...{ usageAggregationRange, usageExecTime, quota },
        env: Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1)),
        image: image.id,
    };
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
}
/** Finds a taken port before a container is made; the engine's own words come too late and name no input. */
async function refuseTakenPorts(settings) {
    const wanted = [
        ['api-port', settings.bindAddress, settings.apiPort],
        ['integration-port', '127.0.0.1', settings.integrationPort],
        ...(settings.ui
            ? [['ui-port', settings.bindAddress, settings.uiPort]]
            : []),
    ];
    const problems = [];
    for (const [input, address, port] of wanted) {
        const code = port > 0 ? await bindFailure(address, port) : undefined;
        if (code === 'EADDRINUSE')
            problems.push(`${input}: port ${port} on ${address} is taken: stop what listens there, or give another port or 0`);
        if (code === 'EADDRNOTAVAIL')
            problems.push(`bind-address: this machine has no address ${address}`);
    }
    if (problems.length > 0)
        throw new UserError(`The service cannot be started: ${[...new Set(problems)].join('; ')}`);
}
function bindFailure(address, port) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_namespaceObject.createServer)();
        server.once('error', (error) => resolve(error.code));
        server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(undefined)));
    });
}
function startFailure(settings, error) {
    if (!(error instanceof UserError))
        return error;
    const text = error.evidence.join('\n');
    if (/port is already allocated|address already in use|ports are not available/i.test(text)) {
        return new UserError(`The service cannot be started: one of the ports ${settings.apiPort}, ${settings.integrationPort} is taken: give others or 0`, error.evidence);
    }
    if (/no space left on device/i.test(text)) {
        return new UserError('The service cannot be started: the disk is full: free some', error.evidence);
    }
    return new UserError(`The container ${settings.name} could not be started: ${error.message}`, error.evidence);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/service/embedded.ts







/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
const STOP_SECONDS = 5;
/**
 * Starts the emulator in a background process that outlives this one.
 *
 * @param program path of the emulator's bundle
 * @throws UserError with the emulator's own words where it does not come up
 */
async function startEmbedded(settings, program) {
    const { state, log } = files(settings.name);
    const args = [
        ...['--api-port', String(settings.apiPort), '--integration-port', String(settings.integrationPort)],
        ...['--bind-address', settings.bindAddress, '--version', settings.csVersion, '--state-file', state],
    ];
    const running = await findEmbedded(settings.name);
    if (running?.startedWith === args.join(' '))
        return { ...running, adopted: true };
    if (running)
        await stopEmbedded(settings.name);
    await (0,promises_namespaceObject.mkdir)(stateDirectory(), { recursive: true, mode: 0o700 });
    const output = await (0,promises_namespaceObject.open)(log, 'w', 0o600);
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
    });
    await output.close();
    let ended = false;
    child.on('exit', () => {
        ended = true;
    });
    child.on('error', () => {
        ended = true;
    });
    const deadline = Date.now() + START_SECONDS * 1000;
    while (Date.now() < deadline && !ended) {
        const started = await findEmbedded(settings.name);
        if (started) {
            child.unref();
            return { ...started, adopted: false };
        }
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(20);
    }
    child.kill('SIGKILL');
    const lines = (await (0,promises_namespaceObject.readFile)(log, 'utf8')).split('\n').filter(Boolean);
    throw new UserError(`The embedded engine did not start: ${lines.at(-1) ?? 'it printed nothing'}`, lines.slice(-10));
}
/** The embedded service of a name, if one runs. */
async function findEmbedded(name) {
    const state = await readState(name);
    if (!state || !isAlive(state.pid))
        return undefined;
    const ports = {
        api: Number(new URL(state.apiUrl).port),
        integration: Number(new URL(state.integrationUrl).port),
    };
    const bindAddress = new URL(state.apiUrl).hostname.replace(/^\[|\]$/g, '');
    const { pid, startedWith } = state;
    return { pid, startedWith, adopted: true, ...endpoints(bindAddress, { ...ports, ui: undefined }) };
}
/** Ends the embedded service of a name. @returns whether one ran */
async function stopEmbedded(name) {
    const running = await findEmbedded(name);
    if (running)
        await endProcess(running.pid);
    for (const file of Object.values(files(name)))
        await (0,promises_namespaceObject.rm)(file, { force: true });
    return running !== undefined;
}
async function embeddedLog(name, lines) {
    return (await (0,promises_namespaceObject.readFile)(files(name).log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
}
async function endProcess(pid) {
    process.kill(pid, 'SIGTERM');
    const deadline = Date.now() + STOP_SECONDS * 1000;
    while (isAlive(pid) && Date.now() < deadline)
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(20);
    if (isAlive(pid))
        process.kill(pid, 'SIGKILL');
}
async function readState(name) {
    try {
        return JSON.parse(await (0,promises_namespaceObject.readFile)(files(name).state, 'utf8'));
    }
    catch (error) {
        // Not there: nothing runs. Half written: it is about to listen.
        if (error.code === 'ENOENT' || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
}
function files(name) {
    return { state: (0,external_node_path_namespaceObject.join)(stateDirectory(), `${name}.json`), log: (0,external_node_path_namespaceObject.join)(stateDirectory(), `${name}.log`) };
}
function stateDirectory() {
    const base = process.env.XDG_STATE_HOME ?? (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.local', 'state');
    return (0,external_node_path_namespaceObject.join)(base, 'cloudstack-usage');
}

;// CONCATENATED MODULE: ./src/service/logs.ts

/** What has a log of its own; `container` is supervisord and what it does with the programs. */
const LOG_SERVICES = [
    'container',
    'mysqld',
    'cloudstack',
    'cloudstack-ui',
    'cloudstack-usage',
];
/** Where the programs log beside the container's own log, which carries them mixed. */
const LOG_FILES = {
    mysqld: '/var/log/mysql/error.log',
    'cloudstack-usage': '/var/log/cloudstack/usage/usage.log',
};
const SUPERVISORD_LINE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:INFO|WARN|CRIT|ERRO|DEBG) |supervisor\/options\.py/;
const USAGE_LINE = /^\[usage\] /;
const UI_LINE = /^(?:> |\s*npm |.*vue-cli-service)/;
const RELEVANT = /error|exception|fail|fatal|warn|refused|denied|killed|out of memory|no space|exited|gave up/i;
/** Which service wrote a line of the container's log. */
function serviceOfLine(line) {
    if (SUPERVISORD_LINE.test(line))
        return 'container';
    if (USAGE_LINE.test(line))
        return 'cloudstack-usage';
    if (UI_LINE.test(line))
        return 'cloudstack-ui';
    return 'cloudstack';
}
/**
 * The last lines of each service's log, empty ones left out. A container that has stopped still has its
 * own log, but no files can be read in it.
 */
async function collectLogs(engine, container, lines) {
    const logs = new Map(LOG_SERVICES.map((service) => [service, []]));
    for (const line of await engine.logs(container, lines * LOG_SERVICES.length))
        logs.get(serviceOfLine(line))?.push(line);
    for (const [service, file] of Object.entries(LOG_FILES)) {
        logs.get(service)?.push(...(await tail(engine, container, file, lines)));
    }
    for (const [service, found] of logs) {
        if (found.length === 0)
            logs.delete(service);
        else
            logs.set(service, found.slice(-lines));
    }
    return logs;
}
/** The lines that tell of trouble, else the last ones: `count` a service, each with the service's name. */
function relevantLines(logs, count) {
    return [...logs].flatMap(([service, lines]) => {
        const relevant = lines.filter((line) => RELEVANT.test(line));
        const chosen = (relevant.length > 0 ? relevant : lines).slice(-count);
        return chosen.map((line) => `${service}: ${line.slice(0, 400)}`);
    });
}
async function tail(engine, container, file, lines) {
    try {
        const result = await engine.exec(container, ['tail', '-n', String(lines), file], { timeoutSeconds: 10 });
        return result.code === 0 ? result.stdout.split('\n').filter(Boolean) : [];
    }
    catch (error) {
        return [`${file} could not be read: ${messageOf(error)}`];
    }
}

;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: ./src/engine/command.ts


/** The command did not end within its time. */
class CommandTimeoutError extends Error {
    name = 'CommandTimeoutError';
}
/**
 * Runs a program with an argument array (never through a shell) and collects what it prints.
 *
 * `@actions/exec` cannot end what it has started; an aborted run must leave no `docker pull` behind.
 *
 * @throws the signal's reason when aborted, CommandTimeoutError after `timeoutSeconds`, and the
 *   system's error (`ENOENT`) where the program cannot be started
 */
async function runCommand(program, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let timedOut = false;
    const abort = () => child.kill('SIGTERM');
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, (options.timeoutSeconds ?? 0) * 1000 || 2 ** 31 - 1);
    options.signal?.addEventListener('abort', abort, { once: true });
    try {
        const stdout = collect(child.stdout, options.onLine);
        const stderr = collect(child.stderr, options.onLine);
        const code = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', (exitCode) => resolve(exitCode ?? 128));
        });
        options.signal?.throwIfAborted();
        if (timedOut) {
            throw new CommandTimeoutError(`${program} ${args[0] ?? ''} did not end within ${options.timeoutSeconds} s`);
        }
        return { code, stdout: stdout(), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', abort);
    }
}
/**
 * Starts a program and hands over each line that it prints, until it ends or is stopped.
 *
 * @returns a function that stops it
 */
function followCommand(program, args, onLine) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    // The follower is evidence only: that it cannot start shows in every other command, too.
    child.on('error', (error) => onLine(`${program}: ${error.message}`));
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream }).on('line', onLine);
    return () => child.kill('SIGTERM');
}
/** Gathers a stream's text as it comes; to be read once the command has closed. */
function collect(stream, onLine) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    if (onLine)
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream }).on('line', onLine);
    return () => Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/engine/complaints.ts

/** What is wrong, by the words of the clients; the first that fits is told. */
const UNAVAILABLE = [
    [/ENOENT/, (name) => `${name} is not installed or not on the PATH: install it, or choose another engine`],
    [
        /permission denied|read-only file system/i,
        (name) => `${name}'s socket may not be used by this user: add the user to the group "${name}", or run as root`,
    ],
    [
        /is the docker daemon running|cannot connect to the docker daemon|connection refused|no such file/i,
        (name) => `${name} is installed but its daemon does not answer: start it (for example "systemctl start ${name}")`,
    ],
    [/did not end within/, (name) => `${name} does not answer: its daemon hangs; restart it`],
];
/** One sentence: why an engine cannot be used and what to do. */
function unavailableReason(name, cause) {
    const text = messageOf(cause);
    const known = UNAVAILABLE.find(([pattern]) => pattern.test(text));
    return known ? known[1](name) : `${name} cannot be used: ${lastLine(text)}`;
}
/** Why a pull failed, by the words of registries and engines. */
const PULL_FAILED = [
    [/toomanyrequests|rate limit/i, "the registry's rate limit is reached: log in to it, or try again later"],
    [
        /manifest unknown|not found: manifest|manifest for .* not found/i,
        'the registry has no such tag: check cs-version, image or base-image',
    ],
    [
        /repository does not exist|requested access to the resource is denied|unauthorized|authentication required/i,
        'the registry has no such repository or wants a login: check image or base-image, or log in',
    ],
    [/no space left on device/i, 'the disk is full: free some (an image needs about 3 GB)'],
    [
        /no matching manifest|does not match the specified platform/i,
        'it is not made for this architecture (the simulator is amd64 only)',
    ],
    [
        /no such host|i\/o timeout|connection refused|network is unreachable|tls handshake|dial tcp|temporary failure/i,
        'the registry cannot be reached: check the network, or take an image that is there already with pull: never',
    ],
];
/** One clause: why an image could not be pulled and what to do. */
function pullFailureReason(text) {
    const known = PULL_FAILED.find(([pattern]) => pattern.test(text));
    return known ? known[1] : lastLine(text);
}
/** The last line with text in it, without the client's own prefix. */
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^See '|^Run '/.test(line));
    return (lines.at(-1) ?? 'no reason given')
        .trim()
        .replace(/^(docker: |Error: )?(Error response from daemon: )?/, '');
}

;// CONCATENATED MODULE: ./src/engine/engine.ts



/** Seconds that a question to an engine may take before the engine counts as hung. */
const ANSWER_SECONDS = 30;
/** Docker or Podman, driven through its command line client. */
class Engine {
    name;
    version;
    constructor(name, version) {
        this.name = name;
        this.version = version;
    }
    /**
     * Asks the engine who it is.
     *
     * @throws EngineUnavailableError where the client is missing or its engine does not answer
     */
    static async connect(name, signal) {
        const format = name === 'docker' ? '{{.Server.Version}}' : '{{.Client.Version}}';
        let result;
        try {
            // `podman version` answers even where its storage is broken; `info` uses it.
            if (name === 'podman')
                await runCommand(name, ['info'], { signal, timeoutSeconds: ANSWER_SECONDS }).then(orThrow);
            result = await runCommand(name, ['version', '--format', format], {
                signal,
                timeoutSeconds: ANSWER_SECONDS,
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw new EngineUnavailableError(unavailableReason(name, error));
        }
        if (result.code !== 0)
            throw new EngineUnavailableError(unavailableReason(name, result.stderr));
        return new Engine(name, result.stdout.trim());
    }
    async image(reference, signal) {
        const [image] = await this.inspect('image', reference, signal);
        if (!image)
            return undefined;
        return {
            id: withoutAlgorithm(image.Id),
            repoDigests: image.RepoDigests ?? [],
            labels: image.Config?.Labels ?? image.Labels ?? {},
            architecture: image.Architecture,
            size: image.Size,
        };
    }
    /** The newest local image with all the labels. Podman takes several filters as alternatives. */
    async newestImageWith(labels, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
        for (const id of new Set(stdout.split('\n').filter(Boolean))) {
            const image = await this.image(id, signal);
            if (image && Object.entries(labels).every(([key, value]) => image.labels[key] === value))
                return image;
        }
        return undefined;
    }
    /** @throws UserError with the registry's words where the image cannot be pulled */
    async pull(reference, signal, onLine) {
        await this.run(['pull', reference], { signal, onLine });
    }
    /** @throws UserError with the build's last lines where it fails */
    async build(build, signal, onLine) {
        const args = Object.entries(build.args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
        const labels = Object.entries(build.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
        // Docker's legacy builder keeps the container of a failed step otherwise.
        await this.run(['build', '--force-rm', '--tag', build.tag, ...args, ...labels, build.context], {
            signal,
            onLine,
        });
    }
    async save(reference, file, signal) {
        await this.run(['save', '--output', file, reference], { signal });
    }
    async load(file, signal) {
        await this.run(['load', '--input', file], { signal });
    }
    async container(name, signal) {
        const [container] = await this.inspect('container', name, signal);
        if (!container)
            return undefined;
        return {
            id: container.Id,
            name: container.Name.replace(/^\//, ''),
            imageId: withoutAlgorithm(container.Image),
            status: container.State.Status,
            exitCode: container.State.ExitCode,
            outOfMemory: container.State.OOMKilled === true,
            error: container.State.Error ?? '',
            labels: container.Config.Labels ?? {},
            ports: publishedPorts(container.NetworkSettings?.Ports ?? {}),
        };
    }
    /** Names of the containers, running or not, with all the labels. */
    async containersWith(labels, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.run(['ps', '--all', '--format', '{{.Names}}', ...filters], { signal });
        return stdout.split('\n').filter(Boolean);
    }
    /**
     * Starts a container in the background. It cannot be aborted: the engine would go on without its client, and
     * leave a container that nobody knows of.
     *
     * @returns its id
     * @throws UserError with the engine's words; a container that was made but could not start is removed
     */
    async start(definition) {
        const args = [
            ...['run', '--detach', '--name', definition.name, '--hostname', definition.hostname],
            // A missing image is this project's matter, and Docker's own pull would not be reported.
            '--pull=never',
            ...Object.entries(definition.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
            ...Object.entries(definition.env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
            ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
            ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
            definition.image,
        ];
        try {
            const { stdout } = await this.run(args);
            return stdout.trim();
        }
        catch (error) {
            await this.remove(definition.name);
            throw error;
        }
    }
    /** Runs a program in the container; a failure of that program is no error here. */
    async exec(container, command, options = {}) {
        return runCommand(this.name, ['exec', container, ...command], {
            timeoutSeconds: ANSWER_SECONDS,
            ...options,
        });
    }
    /** The last lines of the container's log. */
    async logs(container, lines, signal) {
        const { stdout, stderr } = await this.run(['logs', '--tail', String(lines), container], { signal });
        return `${stdout}${stderr}`.split('\n').filter(Boolean);
    }
    /** Hands over each line of the container's log, from its beginning. @returns a function that stops it */
    followLogs(container, onLine) {
        return followCommand(this.name, ['logs', '--follow', container], onLine);
    }
    /** Removes a container, running or not, and its anonymous volumes; one that is not there is no error. */
    async remove(container, signal) {
        const result = await runCommand(this.name, ['rm', '--force', '--volumes', container], { signal });
        if (result.code !== 0 && !isMissing(result.stderr))
            throw this.failure(['rm'], result);
    }
    /** Runs the client; its failure is an error. */
    async run(args, options = {}) {
        const result = await runCommand(this.name, args, options);
        if (result.code !== 0)
            throw this.failure(args, result);
        return result;
    }
    failure(args, result) {
        const lines = `${result.stdout}\n${result.stderr}`.split('\n').filter((line) => line.trim() !== '');
        return new UserError(`${this.name} ${args[0]} failed: ${lastLine(result.stderr || result.stdout)}`, lines.slice(-15));
    }
    // biome-ignore lint/suspicious/noExplicitAny: what the clients print has no schema; the callers pick typed fields.
    async inspect(kind, name, signal) {
        const result = await runCommand(this.name, [kind, 'inspect', name], {
            signal,
            timeoutSeconds: ANSWER_SECONDS,
        });
        if (result.code === 0)
            return JSON.parse(result.stdout);
        if (isMissing(result.stderr))
            return [];
        throw this.failure([kind, 'inspect'], result);
    }
}
function isMissing(stderr) {
    return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(stderr);
}
function withoutAlgorithm(id) {
    return id.replace(/^sha256:/, '');
}
function publishArgument({ address, port, containerPort, }) {
    const host = address.includes(':') ? `[${address}]` : address;
    return `${host}:${port === 0 ? '' : port}:${containerPort}`;
}
function publishedPorts(ports) {
    const published = Object.entries(ports).flatMap(([key, bindings]) => {
        const hostPort = bindings?.[0]?.HostPort;
        return hostPort ? [[Number.parseInt(key, 10), Number(hostPort)]] : [];
    });
    return Object.fromEntries(published);
}
function orThrow(result) {
    if (result.code !== 0)
        throw new Error(result.stderr);
}

;// CONCATENATED MODULE: ./src/engine/select.ts


const AUTO_ORDER = ['docker', 'podman'];
/**
 * The container engines to try, best first: the one that was named, or each that answers.
 *
 * @throws EngineUnavailableError with the reason of each that does not answer, where none does
 */
async function answeringEngines(choice, signal) {
    const names = choice === 'auto' ? AUTO_ORDER : [choice];
    const results = await Promise.allSettled(names.map((name) => Engine.connect(name, signal)));
    signal?.throwIfAborted();
    const engines = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (engines.length > 0)
        return engines;
    const reasons = results.flatMap((result) => result.status === 'rejected' ? [messageOf(result.reason)] : []);
    throw new EngineUnavailableError(`No container engine can be used: ${reasons.join('; ')}.`);
}

;// CONCATENATED MODULE: ./src/service/running.ts




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
/** Removes the service and its anonymous volumes. @returns whether there was one */
async function down(name, choice) {
    const found = await findService(name, choice);
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

;// CONCATENATED MODULE: ./src/cloudstack/signature.ts

/**
 * Signs a request as CloudStack wants it: parameters sorted by name (as it is
 * sent: ApiServer.verifyRequest sorts before it lowers), values URL-encoded with
 * `%20` for a blank, all in lower case, HMAC-SHA1 with the secret key, base64.
 *
 * @returns the parameters with `signature`
 */
function sign(parameters, secretKey) {
    const query = Object.entries(parameters)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${encodeValue(value)}`)
        .join('&')
        .toLowerCase();
    return { ...parameters, signature: (0,external_node_crypto_namespaceObject.createHmac)('sha1', secretKey).update(query).digest('base64') };
}
/** As Java's URLEncoder, but with `%20` for a blank: it leaves `*` and encodes what encodeURIComponent leaves. */
function encodeValue(value) {
    return encodeURIComponent(value).replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./src/cloudstack/client.ts

/**
 * How long one answer may take, in seconds; the simulator answers in milliseconds. A connection that an engine's
 * port proxy took before the API listened can hang for ever, so that this also bounds how long it is waited for.
 */
const client_ANSWER_SECONDS = 5;
/** CloudStack refused a command; `errortext` is its own. */
class CloudStackError extends Error {
    command;
    status;
    errortext;
    name = 'CloudStackError';
    constructor(command, 
    /** HTTP status, which CloudStack sets to its error code. */
    status, errortext) {
        super(`CloudStack refused ${command} (${status}): ${errortext}`);
        this.command = command;
        this.status = status;
        this.errortext = errortext;
    }
}
/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
class ApiUnavailableError extends Error {
    name = 'ApiUnavailableError';
}
/** One CloudStack API end point with one user's credentials. */
class CloudStackClient {
    url;
    credentials;
    signal;
    constructor(
    /** Such as `http://127.0.0.1:8080/client/api`. */
    url, credentials, signal) {
        this.url = url;
        this.credentials = credentials;
        this.signal = signal;
    }
    /**
     * Logs a user in (CloudStack's `login`); works on 8080 in every version.
     *
     * @throws CloudStackError for a wrong password, ApiUnavailableError where there is no API
     */
    static async login(url, username, password, signal) {
        const form = new URLSearchParams({ command: 'login', username, password, domain: '/', response: 'json' });
        const response = await send(url, form, {}, signal);
        const answer = await answerOf('login', response);
        const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
        return new CloudStackClient(url, { session: { sessionKey: String(answer.sessionkey), cookie: cookie.join('; ') } }, signal);
    }
    /**
     * Calls a command and returns its answer.
     *
     * @throws CloudStackError where CloudStack refuses it, ApiUnavailableError where there is no API
     */
    async call(command, parameters = {}) {
        const given = Object.entries({ ...parameters, command, response: 'json' }).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
        const response = await this.request(Object.fromEntries(given));
        return answerOf(command, response);
    }
    request(parameters) {
        if (this.credentials === 'none')
            return send(this.url, new URLSearchParams(parameters), {}, this.signal);
        if ('keys' in this.credentials) {
            const { apiKey, secretKey } = this.credentials.keys;
            const signed = sign({ ...parameters, apiKey }, secretKey);
            return send(this.url, new URLSearchParams(signed), {}, this.signal);
        }
        const { sessionKey, cookie } = this.credentials.session;
        return send(this.url, new URLSearchParams({ ...parameters, sessionkey: sessionKey }), { cookie }, this.signal);
    }
}
async function send(url, form, headers, signal) {
    const deadline = AbortSignal.timeout(client_ANSWER_SECONDS * 1000);
    try {
        return await fetch(url, {
            method: 'POST',
            body: form,
            headers,
            signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        throw new ApiUnavailableError(`${url} does not answer: ${causeOf(error)}`);
    }
}
async function answerOf(command, response) {
    const text = await response.text();
    const answer = parseAnswer(text);
    if (!answer)
        throw new ApiUnavailableError(`${response.url} answers ${response.status} without an API's answer`);
    if (!response.ok || 'errorcode' in answer) {
        throw new CloudStackError(command, response.status, String(answer.errortext ?? text.slice(0, 200)));
    }
    return answer;
}
function parseAnswer(text) {
    try {
        const value = Object.values(JSON.parse(text))[0];
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined; // HTML of a web server, or half an answer.
    }
}
/** fetch says only "fetch failed"; why stands in its cause. */
function causeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause;
    return cause?.code ?? cause?.message ?? error.message;
}

;// CONCATENATED MODULE: ./src/cloudstack/keys.ts

/** The simulator's own administrator, as its database is made. */
const ADMIN = { username: 'admin', password: 'password' };
/**
 * The administrator's API keys. Existing keys are returned as they are: `registerUserKeys` would rotate
 * them, so it is called only where there are none. A session on 8080 does this in every version; the
 * integration port cannot on 4.23.
 *
 * @param apiUrl such as `http://127.0.0.1:8080/client/api`
 * @throws CloudStackError, ApiUnavailableError
 */
async function adminKeys(apiUrl, signal) {
    const session = await CloudStackClient.login(apiUrl, ADMIN.username, ADMIN.password, signal);
    const { user } = (await session.call('listUsers', { account: 'admin' }));
    const admin = user?.find(({ username }) => username === ADMIN.username);
    if (!admin)
        throw new Error('CloudStack has no user called admin, so that no keys can be had');
    const existing = keysIn(await session.call('getUserKeys', { id: admin.id }));
    const keys = existing ?? keysIn(await session.call('registerUserKeys', { id: admin.id }));
    if (!keys)
        throw new Error('registerUserKeys answered without keys');
    return keys;
}
function keysIn(answer) {
    const { apikey, secretkey } = (answer.userkeys ?? {});
    return apikey && secretkey ? { apiKey: apikey, secretKey: secretkey } : undefined;
}

;// CONCATENATED MODULE: ./src/image/context.ts



/**
 * SHA-256 (hex) of the names and contents of all files under a directory, in the order of their names.
 * Modes are left out: a checkout on Windows has none.
 */
async function hashDirectory(directory) {
    const entries = await (0,promises_namespaceObject.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_namespaceObject.join)(entry.parentPath, entry.name));
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    for (const file of files.sort()) {
        hash.update(`${file.slice(directory.length)}\0`);
        hash.update(await (0,promises_namespaceObject.readFile)(file));
        hash.update('\0');
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/image/image.ts





/**
 * The usage image: the ready-made one of input `image`, or one that was built before from the same files
 * and base, or from the cache, or built now.
 *
 * @throws ImageUnavailableError where it, or its base, can be neither found nor pulled
 * @throws UserError where the build fails or the image is not a usage image
 */
async function ensureUsageImage(request) {
    if (request.settings.image)
        return readyMadeImage(request, request.settings.image);
    return builtImage(request);
}
async function readyMadeImage(request, reference) {
    const { info, pulled } = await ensurePresent(request, reference, 'image');
    if (info.labels[IMAGE_INTERFACE_LABEL] !== IMAGE_INTERFACE) {
        throw new UserError(`image: ${reference} is not a usage image of this action (it has no label ${IMAGE_INTERFACE_LABEL}=${IMAGE_INTERFACE}): give it as base-image if it is a simulator image`);
    }
    return usageImage(reference, info, pulled ? 'pulled' : 'local');
}
async function builtImage(request) {
    const { engine, settings, cache, reporter, signal } = request;
    const contextHash = await hashDirectory(request.context);
    const cacheEntry = cache?.entry(engine.name, settings, contextHash);
    const labels = { [CONTEXT_LABEL]: contextHash, [BASE_LABEL]: settings.baseImage };
    const baseIsLocal = settings.pull !== 'always' && (await engine.image(settings.baseImage, signal)) !== undefined;
    if (!baseIsLocal && settings.pull !== 'always') {
        const existing = await newestWith(request, labels);
        if (existing)
            return existing;
        if (cacheEntry && (await cacheEntry.restore(engine, reporter, signal))) {
            const restored = await newestWith(request, labels);
            if (restored)
                return { ...restored, source: 'cache' };
        }
    }
    const { info: base, pulled } = await ensurePresent(request, settings.baseImage, 'base-image');
    const cacheKey = pulled ? cacheEntry?.key(digestOf(base)) : undefined;
    const tag = `cloudstack-usage:${settings.csVersion}-${contextHash.slice(0, 12)}-${baseHash(settings.baseImage, base)}`;
    const existing = await engine.image(tag, signal);
    if (existing)
        return { ...usageImage(tag, existing, 'local'), cacheKey };
    await build(request, tag, { ...labels, [BASE_ID_LABEL]: base.id });
    const built = await engine.image(tag, signal);
    if (!built)
        throw new UserError(`${engine.name} built ${tag} but does not have it: look at its disk space`);
    return { ...usageImage(tag, built, 'built'), cacheKey };
}
/** The reference counts, too: it stands in the image's labels, by which the image is found without its base. */
function baseHash(reference, { id }) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${reference}\0${id}`).digest('hex').slice(0, 12);
}
/** An image that was built from the same files on the same reference, where its base is no longer here. */
async function newestWith(request, labels) {
    const info = await request.engine.newestImageWith(labels, request.signal);
    return info && usageImage(`sha256:${info.id}`, info, 'local');
}
async function build(request, tag, labels) {
    const { engine, settings, context, reporter, signal } = request;
    reporter.info(`Building the usage image on ${settings.baseImage}`);
    const lines = [];
    const args = { BASE_IMAGE: settings.baseImage, CS_VERSION: settings.csVersion };
    try {
        await engine.build({ context, tag, args, labels }, signal, (line) => {
            lines.push(line);
            reporter.progress(line);
        });
    }
    catch {
        signal?.throwIfAborted();
        throw new UserError(`The usage image could not be built on ${settings.baseImage}: ${buildFailure(lines)}`, lines.slice(-15));
    }
    finally {
        reporter.progress('');
    }
    reporter.group('Build of the usage image', lines);
}
/** The build script's own sentence where it has one; the engines' last line only names the exit code. */
function buildFailure(lines) {
    const own = lines.find((line) => line.includes('error: '));
    if (own)
        return own.replace(/^.*?error: /, '');
    if (lines.some((line) => /no space left on device/i.test(line)))
        return 'the disk is full: free some';
    return (lines.at(-1) ?? 'no reason given').trim();
}
async function ensurePresent({ engine, settings, reporter, signal }, reference, input) {
    const local = await engine.image(reference, signal);
    if (local && settings.pull !== 'always')
        return { info: local, pulled: false };
    if (settings.pull === 'never') {
        throw new ImageUnavailableError(`${input}: ${reference} is not on this machine and pull is never: pull it before, or give pull: missing`);
    }
    await pull(engine, reference, input, settings.pull, reporter, signal);
    const info = await engine.image(reference, signal);
    if (!info)
        throw new ImageUnavailableError(`${input}: ${engine.name} pulled ${reference} but does not have it`);
    return { info, pulled: true };
}
async function pull(engine, reference, input, policy, reporter, signal) {
    reporter.info(`Pulling ${reference} (pull: ${policy})`);
    try {
        await engine.pull(reference, signal, (line) => reporter.progress(line));
    }
    catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof UserError))
            throw error;
        const reason = pullFailureReason(error.evidence.join('\n'));
        throw new ImageUnavailableError(`${input}: ${reference} could not be pulled: ${reason}`, error.evidence);
    }
    finally {
        reporter.progress('');
    }
}
function digestOf(info) {
    return info.repoDigests[0]?.split('@')[1] ?? `sha256:${info.id}`;
}
function usageImage(reference, info, source) {
    return { reference, id: info.id, digest: digestOf(info), source, cacheKey: undefined };
}

;// CONCATENATED MODULE: ./src/readiness/wait.ts



const passed = { state: 'passed' };
const pending = (reason) => ({ state: 'pending', reason });
const hopeless = (reason) => ({ state: 'hopeless', reason });
/** Seconds that one check may take in a round. */
const CHECK_SECONDS = 2;
/** The service is not ready: it can never become so, or the time is up. */
class NotReadyError extends UserError {
    missing;
    cause;
    name = 'NotReadyError';
    constructor(message, 
    /** Name of each check that had not passed, with its reason. */
    missing, cause, evidence = []) {
        super(message, evidence);
        this.missing = missing;
        this.cause = cause;
    }
}
/**
 * Polls all checks side by side until all of them pass in the same round.
 *
 * @returns seconds from the start until each check passed
 * @throws NotReadyError at the first hopeless check, or when the time is up; the signal's reason when aborted
 */
async function waitUntilReady(options) {
    const { checks, reporter, signal, timeoutSeconds, pauseSeconds = 0.3, tellSeconds = 15 } = options;
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 1000;
    const passedAfter = new Map();
    let told = 0;
    for (;;) {
        signal?.throwIfAborted();
        const missing = await judgeAll(options);
        for (const { name } of checks) {
            if (missing.has(name)) {
                if (passedAfter.delete(name))
                    reporter.info(`  ✗ ${name} no longer: ${missing.get(name)}`);
            }
            else if (!passedAfter.has(name)) {
                passedAfter.set(name, elapsed());
                reporter.info(`  ✓ ${name} after ${formatSeconds(elapsed())}`);
            }
        }
        if (missing.size === 0)
            return passedAfter;
        if (elapsed() >= timeoutSeconds) {
            throw new NotReadyError(`CloudStack is not ready after ${formatSeconds(elapsed())}: ${listed(missing)}`, missing, 'timeout');
        }
        if (elapsed() - told >= tellSeconds) {
            told = elapsed();
            reporter.info(`  … ${formatSeconds(elapsed())}: still missing: ${listed(missing)}`);
        }
        reporter.progress(`waiting ${formatSeconds(elapsed())}: ${[...missing.keys()].join(', ')}`);
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(pauseSeconds * 1000, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
}
/** One round. @returns the checks that have not passed, each with its reason */
async function judgeAll({ checks, observe, signal, }) {
    const facts = await observe();
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
/** A check that takes long holds up neither the others nor what they find hopeless. */
async function judge(check, facts) {
    const patience = new AbortController();
    const slow = (0,external_node_timers_promises_namespaceObject.setTimeout)(CHECK_SECONDS * 1000, undefined, { signal: patience.signal }).then(() => pending(`no answer within ${CHECK_SECONDS} s`), () => passed);
    try {
        return await Promise.race([check.judge(facts), slow]);
    }
    catch (error) {
        return pending(messageOf(error));
    }
    finally {
        patience.abort();
    }
}
function listed(missing) {
    return [...missing].map(([name, reason]) => `${name} (${reason})`).join('; ');
}

;// CONCATENATED MODULE: ./src/readiness/checks.ts


/** All that makes a container truly ready; the order is that in which they usually come true. */
function containerChecks(service, log, keys, signal) {
    const programs = ['mysqld', 'cloudstack', 'cloudstack-usage', ...(service.ui ? ['cloudstack-ui'] : [])];
    return [
        { name: 'container running', judge: containerRunning },
        { name: 'enough memory', judge: ({ container }) => enoughMemory(container, log) },
        { name: 'web application', judge: () => webApplication(log) },
        ...programs.map((program) => ({
            name: `${program} RUNNING`,
            judge: ({ probe }) => programRunning(program, probe, log),
        })),
        ...apiChecks(service, keys, signal),
        { name: 'systemctl active', judge: ({ probe }) => systemctlActive(probe) },
        { name: 'usage server heartbeat', judge: ({ probe }) => freshHeartbeat(probe) },
    ];
}
/** The API's two doors; all that an embedded engine needs. */
function apiChecks(service, keys, signal) {
    return [
        {
            name: 'integration API (8096)',
            judge: async () => {
                await new CloudStackClient(service.integrationUrl, 'none', signal).call('listZones');
                return passed;
            },
        },
        {
            name: 'API with keys (8080)',
            judge: async () => {
                await new CloudStackClient(service.apiUrl, { keys: await keys() }, signal).call('listCapabilities');
                return passed;
            },
        },
    ];
}
function containerRunning({ container }) {
    if (!container)
        return hopeless('the container was removed');
    if (container.status === 'running')
        return passed;
    if (container.outOfMemory)
        return hopeless('the container ran out of memory: give it more (it needs about 4 GB)');
    if (container.status === 'exited' || container.status === 'dead' || container.status === 'stopped') {
        return hopeless(`the container has exited with code ${container.exitCode}${container.error ? ` (${container.error})` : ''}`);
    }
    return pending(`the container is ${container.status}`);
}
function enoughMemory(container, log) {
    if (container?.outOfMemory)
        return hopeless('a process in the container was killed for want of memory: give it more (it needs about 4 GB)');
    if (log.outOfMemory)
        return hopeless(`a process in the container is out of memory: ${log.outOfMemory}`);
    return passed;
}
/** CloudStack's web application can fail for good while its process runs on (FACTS: 8080 answers 503 for ever). */
function webApplication(log) {
    if (!log.webApplicationFailed)
        return passed;
    if (log.failedStartups > 1)
        return hopeless('CloudStack’s web application failed to start twice ("Failed startup of context")');
    return pending('its start failed; it is being restarted');
}
function programRunning(program, probe, log) {
    if (program === 'cloudstack-usage' && log.usageError)
        return hopeless(log.usageError);
    if ('failure' in probe)
        return pending(probe.failure);
    const found = probe.programs.get(program);
    if (!found)
        return pending('supervisord does not know it yet');
    if (found.state === 'RUNNING')
        return passed;
    const text = `supervisord says ${found.state}${found.detail ? ` (${found.detail})` : ''}`;
    return found.state === 'FATAL' || found.state === 'EXITED'
        ? hopeless(`${program}: ${text}`)
        : pending(text);
}
function systemctlActive(probe) {
    if ('failure' in probe)
        return pending(probe.failure);
    return probe.systemctlActive ? passed : pending('the usage server’s JVM does not run yet');
}
function freshHeartbeat(probe) {
    if ('failure' in probe)
        return pending(probe.failure);
    const { usageProcess, heartbeat } = probe;
    if (!usageProcess)
        return pending('the usage server’s JVM does not run yet');
    if (heartbeat === undefined)
        return pending('none yet');
    if (heartbeat > usageProcess.startedAt)
        return passed;
    return pending(`the last one is ${usageProcess.startedAt - heartbeat} s older than the process`);
}

;// CONCATENATED MODULE: ./src/readiness/boot-log.ts
/**
 * What the container's log tells of a start that no other check can see. It is fed the whole log, line by
 * line, from the container's first start.
 */
class BootLog {
    /** How often the web application failed since supervisord's last start. */
    failedStartups = 0;
    /** Whether the `cloudstack` process of now is the one whose web application failed. */
    webApplicationFailed = false;
    /** The sentence with which the usage server's start script gave up. */
    usageError;
    outOfMemory;
    read(line) {
        if (line.includes('supervisord started with pid'))
            this.reset();
        if (line.includes("spawned: 'cloudstack' with pid"))
            this.webApplicationFailed = false;
        if (line.includes("spawned: 'cloudstack-usage' with pid"))
            this.usageError = undefined;
        if (line.includes('Failed startup of context')) {
            this.failedStartups += 1;
            this.webApplicationFailed = true;
        }
        const usageError = /^\[usage\] error: (.*)$/.exec(line);
        if (usageError)
            this.usageError = usageError[1];
        if (/java\.lang\.OutOfMemoryError|insufficient memory for the Java Runtime|Cannot allocate memory/.test(line)) {
            this.outOfMemory ??= line.trim();
        }
    }
    reset() {
        this.failedStartups = 0;
        this.webApplicationFailed = false;
        this.usageError = undefined;
        this.outOfMemory = undefined;
    }
}

;// CONCATENATED MODULE: ./src/readiness/facts.ts
/** Reads the probe's lines (`program …`, `systemctl …`, `usage-process …`, `heartbeat …`). */
function parseProbe(text) {
    const programs = new Map();
    let systemctlActive = false;
    let usageProcess;
    let heartbeat;
    for (const line of text.split('\n')) {
        const [key, first, second, ...rest] = line.trim().split(/\s+/);
        if (key === 'program' && first && second)
            programs.set(first, { state: second, detail: rest.join(' ') });
        if (key === 'systemctl')
            systemctlActive = first === 'active';
        if (key === 'usage-process')
            usageProcess = { pid: Number(first), startedAt: Number(second) };
        if (key === 'heartbeat')
            heartbeat = Number(first);
    }
    return { programs, systemctlActive, usageProcess, heartbeat };
}

;// CONCATENATED MODULE: ./src/readiness/container.ts








const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** Lines of evidence for each service. */
const EVIDENCE_LINES = 8;
/**
 * Waits until a container is truly ready. On the first failed start of the web application the program is
 * restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 *
 * @throws NotReadyError with the last relevant lines of each service's log as evidence
 */
async function waitForContainer(service, options) {
    const { signal, reporter } = options;
    const log = new BootLog();
    const stopFollowing = service.engine.followLogs(service.id, (line) => log.read(line));
    let keys;
    const keySource = () => {
        keys ??= adminKeys(service.apiUrl, signal).catch((error) => {
            keys = undefined; // Asked again in the next round.
            throw error;
        });
        return keys;
    };
    const observe = async () => {
        await restartFailedWebApplication(service, log, reporter);
        return observeContainer(service, signal);
    };
    try {
        const checks = containerChecks(service, log, keySource, signal);
        const passedAfter = await waitUntilReady({ ...options, checks, observe });
        return { passedAfter, keys: await keySource() };
    }
    catch (error) {
        if (!(error instanceof NotReadyError))
            throw error;
        throw new NotReadyError(error.message, error.missing, error.cause, await evidence(service));
    }
    finally {
        stopFollowing();
        reporter.progress('');
    }
}
/** Whether a running container is worth waiting for: none of its checks is hopeless. */
async function canBecomeReady(service, signal) {
    const log = new BootLog();
    const stopFollowing = service.engine.followLogs(service.id, (line) => log.read(line));
    await (0,external_node_timers_promises_namespaceObject.setTimeout)(1000, undefined, { signal }); // The whole log so far has been read by then.
    stopFollowing();
    const facts = await observeContainer(service, signal);
    const checks = containerChecks(service, log, () => adminKeys(service.apiUrl, signal), signal);
    const verdicts = await Promise.allSettled(checks.map(async (check) => check.judge(facts)));
    return verdicts.every((verdict) => verdict.status === 'rejected' || verdict.value.state !== 'hopeless');
}
async function observeContainer(service, signal) {
    const [container, probe] = await Promise.all([
        service.engine.container(service.id, signal),
        probeContainer(service, signal),
    ]);
    return { container, probe };
}
async function probeContainer(service, signal) {
    try {
        const result = await service.engine.exec(service.id, [PROBE], { signal, timeoutSeconds: PROBE_SECONDS });
        if (result.code === 0)
            return parseProbe(result.stdout);
        return {
            failure: `${PROBE} failed: ${(result.stderr || result.stdout).trim().split('\n').at(-1) ?? ''}`,
        };
    }
    catch (error) {
        signal?.throwIfAborted();
        return { failure: messageOf(error) };
    }
}
async function restartFailedWebApplication(service, log, reporter) {
    if (!log.webApplicationFailed || log.failedStartups > 1)
        return;
    log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
    reporter.warning('CloudStack’s web application failed to start; restarting the program cloudstack once');
    const restart = await service.engine.exec(service.id, ['supervisorctl', 'restart', 'cloudstack'], {
        timeoutSeconds: 60,
    });
    if (restart.code !== 0)
        reporter.warning(`The restart failed: ${(restart.stderr || restart.stdout).trim()}`);
}
async function evidence(service) {
    try {
        return relevantLines(await collectLogs(service.engine, service.id, 200), EVIDENCE_LINES);
    }
    catch (error) {
        return [`No logs could be read: ${messageOf(error)}`];
    }
}

;// CONCATENATED MODULE: ./src/stopwatch.ts
/** Seconds that the stages of one run took. */
class Stopwatch {
    start = performance.now();
    last = this.start;
    laps = new Map();
    /** Ends a stage, which began where the one before ended. */
    lap(stage) {
        const now = performance.now();
        this.laps.set(stage, (now - this.last) / 1000);
        this.last = now;
    }
    /** `{"image":3.2,…,"total":90.1}` in seconds, to the millisecond. */
    json() {
        const total = (performance.now() - this.start) / 1000;
        const rounded = [...this.laps, ['total', total]].map(([stage, seconds]) => [
            stage,
            Math.round(seconds * 1000) / 1000,
        ]);
        return JSON.stringify(Object.fromEntries(rounded));
    }
}

;// CONCATENATED MODULE: ./src/up.ts











/**
 * The main job: image, service, readiness, keys.
 *
 * @throws UserError where a stage fails, with evidence; what a failed start leaves is the caller's to remove
 */
async function up(request) {
    const stopwatch = new Stopwatch();
    if (request.settings.engine === 'embedded')
        return upEmbedded(request, stopwatch);
    const choice = await chooseImage(request, stopwatch);
    if (choice === 'embedded')
        return upEmbedded(request, stopwatch);
    return upContainer(request, choice.engine, choice.image, stopwatch);
}
/** The first engine that answers and has or gets the image. */
async function chooseImage(request, stopwatch) {
    const { settings, distribution, reporter, signal, cache, mayEmbed } = request;
    const embed = mayEmbed && settings.engine === 'auto';
    const reasons = [];
    try {
        const engines = await answeringEngines(settings.engine === 'embedded' ? 'auto' : settings.engine, signal);
        stopwatch.lap('engine');
        for (const engine of engines) {
            const context = distribution.imageContext;
            const attempt = ensureUsageImage({ engine, settings, context, cache, reporter, signal });
            const image = await attempt.catch((error) => {
                if (!(error instanceof ImageUnavailableError))
                    throw error;
                reasons.push(error);
                return undefined;
            });
            if (!image)
                continue;
            stopwatch.lap('image');
            reporter.info(`Engine: ${engine.name} ${engine.version}${settings.engine === 'auto' ? ' (it answers and has the image)' : ''}`);
            reporter.info(`Image: ${image.reference} (${image.source})`);
            return { engine, image };
        }
    }
    catch (error) {
        if (!(error instanceof EngineUnavailableError))
            throw error;
        reasons.push(error);
    }
    if (!embed)
        throw reasons[0];
    reporter.info(`Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(messageOf).join('; ')}`);
    return 'embedded';
}
async function upContainer(request, engine, image, stopwatch) {
    const { settings, reporter, signal } = request;
    request.onEngine?.(engine, image);
    const isAdoptable = (service) => canBecomeReady(service, signal);
    const service = await startContainer({ engine, settings, image, reporter, isAdoptable, signal });
    stopwatch.lap('start');
    if (!service.adopted)
        request.onStart?.();
    reporter.info(`Container ${service.name} runs; waiting until CloudStack and its usage server are ready`);
    const { keys } = await waitForContainer(service, {
        timeoutSeconds: settings.timeoutSeconds,
        reporter,
        signal,
    });
    stopwatch.lap('ready');
    return {
        'api-url': service.apiUrl,
        'integration-url': service.integrationUrl,
        'ui-url': service.uiUrl,
        ...(await keysAndVersion(service.apiUrl, keys, reporter, signal)),
        'container-id': service.id,
        'container-name': service.name,
        image: image.reference,
        'image-digest': image.digest,
        engine: engine.name,
        timings: stopwatch.json(),
    };
}
async function upEmbedded(request, stopwatch) {
    const { settings, distribution, reporter, signal } = request;
    if (settings.ui)
        reporter.warning('ui: the embedded engine has no UI');
    request.onEngine?.('embedded', undefined);
    const service = await startEmbedded(settings, distribution.emulator);
    stopwatch.lap('start');
    reporter.info(`The embedded engine ${service.adopted ? 'ran already' : 'runs'} (process ${service.pid}): an emulator, not the real CloudStack`);
    try {
        let keys;
        const keySource = () => {
            keys ??= adminKeys(service.apiUrl, signal);
            return keys;
        };
        const checks = apiChecks(service, keySource, signal);
        const { timeoutSeconds } = settings;
        await waitUntilReady({ checks, observe: async () => undefined, timeoutSeconds, reporter, signal });
        stopwatch.lap('ready');
        return {
            'api-url': service.apiUrl,
            'integration-url': service.integrationUrl,
            'ui-url': '',
            ...(await keysAndVersion(service.apiUrl, await keySource(), reporter, signal)),
            'container-id': '',
            'container-name': settings.name,
            image: '',
            'image-digest': '',
            engine: 'embedded',
            timings: stopwatch.json(),
        };
    }
    catch (error) {
        if (!service.adopted)
            await stopEmbedded(settings.name);
        throw error;
    }
}
async function keysAndVersion(apiUrl, keys, reporter, signal) {
    reporter.mask(keys.apiKey);
    reporter.mask(keys.secretKey);
    const { capability } = await new CloudStackClient(apiUrl, { keys }, signal).call('listCapabilities');
    const version = capability?.cloudstackversion;
    if (!version)
        throw new UserError('listCapabilities does not say which version CloudStack is');
    return { 'api-key': keys.apiKey, 'secret-key': keys.secretKey, 'cs-version': version };
}

;// CONCATENATED MODULE: ./src/cli.ts














/** Exit codes; documented in `--help`. */
const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 };
/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env']);
const OPTIONS = INPUTS.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));
const COMMANDS = {
    up: upCommand,
    status: statusCommand,
    logs: logsCommand,
    down: downCommand,
};
const distribution = distributionOf();
const interrupt = new AbortController();
async function run(args) {
    const { values, positionals } = parse(args);
    if (values.version)
        return print(version());
    const [command, ...rest] = positionals;
    if (values.help || command === undefined)
        return print(help());
    const action = COMMANDS[command];
    if (!action)
        throw new InputError([
            `${JSON.stringify(command)} is not a command: give one of ${Object.keys(COMMANDS).join(', ')}`,
        ]);
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => interrupt.abort(new Error('Interrupted')));
    const settings = parseSettings((name) => String(values[name] ?? ''));
    const reporter = new ConsoleReporter();
    return action({
        settings,
        positionals: rest,
        json: values.json === true,
        reporter,
        signal: interrupt.signal,
    });
}
function parse(args) {
    const flags = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
    };
    const options = Object.fromEntries(OPTIONS.map(({ name }) => [name, { type: 'string' }]));
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args, allowPositionals: true, options: { ...options, ...flags } });
    }
    catch (error) {
        throw new InputError([`${error.message} (see --help)`]);
    }
}
async function upCommand({ settings, json, reporter, signal }) {
    let started = false;
    try {
        const outputs = await up({
            settings,
            distribution,
            reporter,
            signal,
            mayEmbed: true,
            onStart: () => {
                started = true;
            },
        });
        if (json)
            return print(JSON.stringify(outputs));
        print(Object.entries(outputs)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n'));
        print('');
        print(Object.entries(environmentOf(outputs))
            .map(([name, value]) => `export ${name}='${value}'`)
            .join('\n'));
        return EXIT.ok;
    }
    catch (error) {
        // What this call started goes with it; what it adopted stays.
        if (started)
            await down(settings.name, settings.engine);
        throw error;
    }
}
async function statusCommand({ settings, json, signal }) {
    const found = await findService(settings.name, settings.engine, signal);
    if (!found) {
        print(json ? JSON.stringify({ name: settings.name, state: 'absent' }) : `${settings.name}: nothing runs`);
        return EXIT.notRunning;
    }
    const isEmbedded = 'embedded' in found;
    const urls = isEmbedded ? found.embedded : containerEndpoints(found.container, settings.bindAddress);
    const running = isEmbedded || found.container.status === 'running';
    const status = {
        name: settings.name,
        engine: isEmbedded ? 'embedded' : found.engine.name,
        state: isEmbedded ? 'running' : found.container.status,
        'api-url': running ? urls.apiUrl : '',
        'integration-url': running ? urls.integrationUrl : '',
        'ui-url': running ? urls.uiUrl : '',
    };
    print(json
        ? JSON.stringify(status)
        : Object.entries(status)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n'));
    return running ? EXIT.ok : EXIT.notRunning;
}
async function logsCommand({ settings, positionals, signal }) {
    const [service] = positionals;
    if (service && !LOG_SERVICES.includes(service)) {
        throw new InputError([`${JSON.stringify(service)} has no log: give one of ${LOG_SERVICES.join(', ')}`]);
    }
    const found = await findService(settings.name, settings.engine, signal);
    if (!found)
        return notRunning(settings.name);
    if ('embedded' in found)
        return print((await embeddedLog(settings.name, 1000)).join('\n'));
    const logs = await collectLogs(found.engine, found.container.id, 1000);
    for (const [name, lines] of logs) {
        if (!service || service === name)
            print(lines.map((line) => (service ? line : `${name} | ${line}`)).join('\n'));
    }
    return EXIT.ok;
}
async function downCommand({ settings }) {
    const removed = await down(settings.name, settings.engine);
    return print(removed ? `${settings.name}: removed` : `${settings.name}: nothing ran`);
}
function notRunning(name) {
    print(`${name}: nothing runs`);
    return EXIT.notRunning;
}
function print(text) {
    process.stdout.write(`${text}\n`);
    return EXIT.ok;
}
function version() {
    return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(distribution.root, 'package.json'), 'utf8'))
        .version;
}
function help() {
    const options = OPTIONS.map(({ name, description, default: value }) => `  --${name.padEnd(26)}${description}${value ? ` (${value})` : ''}`);
    return [
        'Usage: cloudstack-usage <command> [options]',
        '',
        'Commands:',
        '  up               start CloudStack with its usage server and wait until it is ready',
        '  status           what runs; exits with 3 where nothing does',
        `  logs [service]   the last lines of ${LOG_SERVICES.join(', ')}`,
        '  down             remove the container and its anonymous volumes',
        '',
        'Options:',
        ...options,
        `  ${'--json'.padEnd(28)}one JSON object on stdout`,
        `  ${'--help, --version'.padEnd(28)}this text; the version`,
        '',
        'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing runs, 130 interrupted',
    ].join('\n');
}
run(process.argv.slice(2))
    .catch((error) => {
    if (interrupt.signal.aborted)
        return EXIT.interrupted;
    process.stderr.write(`${failureLines(error).join('\n')}\n`);
    return error instanceof InputError ? EXIT.usage : EXIT.failed;
})
    .then((code) => process.exit(code));

