export const id = 50;
export const ids = [50];
export const modules = {

/***/ 94797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   x: () => (/* binding */ ApiUnavailableError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
class ApiUnavailableError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ApiUnavailableError';
}
/**
 * Sends a request and reads the whole answer.
 *
 * @param url with http, which is all that a container's ports speak
 * @param seconds that it may take
 * @throws ApiUnavailableError if nothing answers in time
 */
async function exchange(url, { form, method = form ? 'POST' : 'GET', headers = {} }, seconds, signal) {
    signal?.throwIfAborted();
    // Loaded with the first call: it is larger than all that a command without one needs.
    const { request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const late = AbortSignal.timeout(seconds * 1000);
    try {
        const answer = await request(url, {
            method,
            headers: form ? { ...headers, 'content-type': 'application/x-www-form-urlencoded' } : headers,
            body: form ? new URLSearchParams(form).toString() : null,
            signal: signal ? AbortSignal.any([signal, late]) : late,
            // A connection that is kept may be closed by the server at the moment at which it is used again.
            reset: true,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        const text = await answer.body.text();
        return { status: answer.statusCode, cookies: cookiesOf(answer.headers['set-cookie']), text };
    }
    catch (error) {
        signal?.throwIfAborted();
        const cause = late.aborted ? `no answer within ${seconds} s` : causeOf(error);
        throw new ApiUnavailableError(`${url.split('?')[0]} does not answer: ${cause}`);
    }
}
function cookiesOf(lines) {
    return [lines ?? []].flat().map((line) => line.split(';')[0] ?? '');
}
const CAUSES = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was closed',
    UND_ERR_SOCKET: 'the connection was closed',
};
function causeOf(error) {
    const { code = '' } = error;
    return CAUSES[code] ?? (code || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
}


/***/ }),

/***/ 80640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ ANSWER_SECONDS),
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Kj: () => (/* binding */ Client),
/* harmony export */   Y9: () => (/* binding */ withoutAlgorithm)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71894);
/* harmony import */ var _complaints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62053);



/** Seconds that a question to an engine may take before the engine counts as hung. */
const ANSWER_SECONDS = 30;
/** An engine's command line client. */
class Client {
    name;
    constructor(name) {
        this.name = name;
    }
    /** Runs the client; its failure is an error. */
    async run(args, options = {}) {
        const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d1)(this.name, args, options);
        if (result.code !== 0)
            throw this.failure(args, result);
        return result;
    }
    /** The same for what may not be there. @returns undefined if the engine has no such image or container */
    async runIfThere(args, options = {}) {
        const result = await (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d1)(this.name, args, options);
        if (result.code === 0)
            return result;
        if (isMissing(result.stderr))
            return undefined;
        throw this.failure(args, result);
    }
    // biome-ignore lint/suspicious/noExplicitAny: what the clients print has no schema; the callers pick typed fields.
    async inspect(kind, name, signal) {
        const options = { signal, timeoutSeconds: ANSWER_SECONDS };
        const result = await this.runIfThere([kind, 'inspect', name], options);
        return result && JSON.parse(result.stdout)[0];
    }
    failure(args, { stdout, stderr }) {
        const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${this.name} ${args[0]} failed: ${(0,_complaints_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLine */ .fM)(stderr || stdout)}`, lines.slice(-15));
    }
}
function withoutAlgorithm(id) {
    return id.replace(/^sha256:/, '');
}
/** `--flag key=value` for each entry. */
function pairs(flag, entries) {
    return Object.entries(entries).flatMap(([key, value]) => [flag, `${key}=${value}`]);
}
function isMissing(stderr) {
    return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(stderr);
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   te: () => (/* binding */ followCommand)
/* harmony export */ });
/* unused harmony export CommandTimeoutError */
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);


/** The command did not end within its time. */
class CommandTimeoutError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    name = 'CommandTimeoutError';
}
/** From SIGTERM to SIGKILL, for a client that hangs. */
const KILL_AFTER_MILLIS = 1000;
/**
 * Runs a program with an argument array (never through a shell) and collects what it prints.
 *
 * `@actions/exec` cannot end what it has started; an aborted run must leave no `docker pull` behind.
 *
 * @throws the signal's reason when aborted, CommandTimeoutError after `timeoutSeconds`, and the
 *   system's error (`ENOENT`) if the program cannot be started
 */
async function runCommand(program, args, { signal, timeoutSeconds = 0, env = {}, onLine } = {}) {
    signal?.throwIfAborted();
    // Loaded only when a command is run: it is larger than all that the command line's own start loads.
    const { execa } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 16993));
    const running = execa(program, args, {
        stdin: 'ignore',
        reject: false,
        stripFinalNewline: false,
        maxBuffer: Number.MAX_SAFE_INTEGER,
        env,
        timeout: timeoutSeconds * 1000,
        forceKillAfterDelay: KILL_AFTER_MILLIS,
        cleanup: false,
        ...(signal && { cancelSignal: signal }),
    });
    if (onLine)
        followLines([running.stdout, running.stderr], onLine);
    const result = await running;
    signal?.throwIfAborted();
    if (result.timedOut)
        throw new CommandTimeoutError(`${program} ${args[0] ?? ''} did not end within ${timeoutSeconds} s`);
    const { exitCode, stdout, stderr } = result;
    if (exitCode === undefined && result.signal === undefined)
        throw result.cause;
    return { code: exitCode ?? 128, stdout, stderr };
}
/**
 * Starts a program and hands over each line that it prints, until it ends or is stopped.
 *
 * @returns a function that stops it
 */
function followCommand(program, args, onLine) {
    const stopped = new AbortController();
    void follow(program, args, onLine, stopped.signal);
    return () => stopped.abort();
}
async function follow(program, args, onLine, stopped) {
    const { execa } = await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 16993));
    if (stopped.aborted)
        return;
    const running = execa(program, args, {
        stdin: 'ignore',
        reject: false,
        buffer: false,
        cleanup: false,
        cancelSignal: stopped,
    });
    followLines([running.stdout, running.stderr], onLine);
    const { exitCode, signal, originalMessage } = await running;
    // The follower is evidence only: that it cannot start shows in every other command, too.
    if (exitCode === undefined && signal === undefined && !stopped.aborted)
        onLine(`${program}: ${originalMessage}`);
}
function followLines(streams, onLine) {
    for (const input of streams)
        (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input }).on('line', onLine);
}


/***/ }),

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ pullFailureReason),
/* harmony export */   L3: () => (/* binding */ unavailableReason),
/* harmony export */   MA: () => (/* binding */ tooOldReason),
/* harmony export */   Rf: () => (/* binding */ startFailureReason),
/* harmony export */   Rr: () => (/* binding */ NO_SPACE),
/* harmony export */   dJ: () => (/* binding */ buildFailureReason),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   yW: () => (/* binding */ WRONG_ARCHITECTURE)
/* harmony export */ });
/* unused harmony exports UNAVAILABLE, PULL_FAILED, BUILD_FAILED, START_FAILED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

const NO_SPACE = /no space left on device/i;
const WRONG_ARCHITECTURE = "it is not built for this machine's architecture (the simulator is amd64 only): use an amd64 machine";
const UNAVAILABLE = [
    [/ENOENT/, (name) => `${name} is not installed or not on the PATH: install it, or choose another engine`],
    [
        /client version \S+ is too (new|old)/i,
        (name) => `${name}'s client and daemon have versions that do not work together: update the older one`,
    ],
    [
        /permission denied|read-only file system/i,
        (name) => `this user may not use ${name}'s socket: add the user to the group "${name}", or run as root`,
    ],
    [
        /is the docker daemon running|cannot connect to the docker daemon|connection refused|no such file/i,
        (name) => `${name} is installed, but its daemon does not answer: start it (for example "systemctl start ${name}")`,
    ],
    [/did not end within/, (name) => `${name} does not answer: its daemon hangs; restart it`],
];
/** One sentence: why an engine cannot be used and what to do. */
function unavailableReason(name, cause) {
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
    return reasonIn(UNAVAILABLE, text)?.(name) ?? `${name} cannot be used: ${lastLine(text)}`;
}
/** The oldest versions that have the options which this project uses. */
const OLDEST = { docker: [20, 10], podman: [4, 0] };
/** One sentence if an engine is too old; undefined if it is not, or if its version is not made of numbers. */
function tooOldReason(name, version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST[name] ?? [];
    if (major === undefined)
        return undefined;
    const isOld = Number(major) - oldestMajor || Number(minor) - oldestMinor;
    if (isOld >= 0)
        return undefined;
    return `${name} ${version} is too old: update it to ${oldestMajor}.${oldestMinor} or newer`;
}
const PULL_FAILED = [
    [
        /toomanyrequests|rate limit/i,
        "the registry's rate limit is reached (Docker Hub counts anonymous pulls by IP address, and runners share addresses): log in, or try again later",
    ],
    [
        /manifest unknown|not found: manifest|manifest for .* not found/i,
        'the registry has no such tag: check cs-version, image or base-image',
    ],
    [
        /repository does not exist|requested access to the resource is denied|unauthorized|authentication required/i,
        'the registry has no such repository, or requires a login: check image or base-image, or log in',
    ],
    [NO_SPACE, 'the disk is full: free some space (an image needs about 3 GB)'],
    [/no matching manifest|does not match the specified platform/i, WRONG_ARCHITECTURE],
    [
        /no such host|i\/o timeout|connection refused|network is unreachable|tls handshake|dial tcp|temporary failure/i,
        'the registry cannot be reached: check the network, or set pull: never to use an image that is already on this machine',
    ],
];
/** One clause: why an image could not be pulled and what to do. */
function pullFailureReason(text) {
    return reasonIn(PULL_FAILED, text) ?? lastLine(text);
}
/** Whether a pull was cut off, so that another try may succeed. */
function isCutOff(text) {
    return /unexpected EOF|connection reset|i\/o timeout|tls handshake timeout|\b50[0234]\b|server error/i.test(text);
}
const BUILD_FAILED = [
    [NO_SPACE, 'the disk is full: free some space'],
    [/exec format error/i, WRONG_ARCHITECTURE],
];
/** One clause: why an image could not be built; the build script's own sentence where it has one. */
function buildFailureReason(lines) {
    const own = lines.find((line) => line.includes('error: '));
    const known = reasonIn(BUILD_FAILED, lines.join('\n'));
    // The engines' last line only names the exit code.
    return known ?? own?.replace(/^.*?error: /, '') ?? (lines.at(-1) ?? 'no reason given').trim();
}
const START_FAILED = [
    [
        /port is already allocated|address already in use|ports are not available/i,
        'a port that was free is now in use: set another api-port, integration-port or ui-port, or 0',
    ],
    [NO_SPACE, 'the disk is full: free some space'],
    [/exec format error/i, WRONG_ARCHITECTURE],
    [
        /cannot expose privileged port/i,
        "this user's engine may not use a port below 1024: use one from 1024 on, or 0",
    ],
    [/name .* is already in use/i, 'another run has just taken the name: use a different name for each run'],
];
/** One clause: why a container could not be started and what to do. */
function startFailureReason(text) {
    return reasonIn(START_FAILED, text) ?? lastLine(text);
}
function reasonIn(complaints, text) {
    return complaints.find(([pattern]) => pattern.test(text))?.[1];
}
const SAYS_NOTHING = /^See '|^Run '|^Error: failed to start containers: /;
/** The last line with text in it, without the client's own prefix. */
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !SAYS_NOTHING.test(line));
    return (lines.at(-1) ?? 'no reason given')
        .trim()
        .replace(/^(docker: |Error: )?(Error response from daemon: )?/, '');
}


/***/ }),

/***/ 72273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/client.js
var engine_client = __webpack_require__(80640);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/command.js
var engine_command = __webpack_require__(71894);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __webpack_require__(62053);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/environment.js
/** A value may be a secret, which everyone could read on a command line: the client takes it from its environment. */
function passedOn(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => process.env[name] === undefined));
}
/** Names alone, but for what means something to the client itself, such as PATH or DOCKER_HOST. */
function environmentArguments(env) {
    const own = passedOn(env);
    return Object.entries(env).flatMap(([name, value]) => [
        '--env',
        name in own || process.env[name] === value ? name : `${name}=${value}`,
    ]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/limits.js

/** Podman lowers its own limit to this one, and without more rights cannot raise it again. */
const PODMAN_PROCESSES = 32_768;
/**
 * Arguments of `run` that let a container open so many files, whatever the engine's own default is: some have 1,024.
 *
 * @param own those of this process, from which Podman's containers inherit: without more rights they cannot have more
 */
function limitArguments(engine, openFiles, own) {
    if (engine === 'docker')
        return ulimit('nofile', openFiles);
    return [
        ...ulimit('nofile', Math.min(openFiles, own.openFiles ?? openFiles)),
        // Beside a limit that is given, Podman forgets those of containers.conf, and may ask for more processes than it may have.
        ...(own.processes === undefined ? [] : ulimit('nproc', Math.min(own.processes, PODMAN_PROCESSES))),
    ];
}
/** Whether an engine said that it may not set the limits that it was asked for. */
function refusesLimits(text) {
    return /setting rlimit|setrlimit|ulimit/i.test(text);
}
/** The limits of this process, where the system has /proc. */
async function ownLimits() {
    return parseLimits(await (0,promises_.readFile)('/proc/self/limits', 'utf8').catch(() => ''));
}
/** @param text of `/proc/<pid>/limits` */
function parseLimits(text) {
    const hard = (name) => new RegExp(`^Max ${name} +\\S+ +(\\d+) `, 'm').exec(text)?.[1];
    const [openFiles, processes] = ['open files', 'processes'].map((name) => hard(name));
    return {
        openFiles: openFiles === undefined ? undefined : Number(openFiles),
        processes: processes === undefined ? undefined : Number(processes),
    };
}
function ulimit(name, value) {
    return ['--ulimit', `${name}=${value}:${value}`];
}

;// CONCATENATED MODULE: ./.cache/tsc/src/engine/ports.js
/** The value of `--publish`. */
function publishArgument({ address, port, containerPort }) {
    const host = address.includes(':') ? `[${address}]` : address;
    return `${host}:${port === 0 ? '' : port}:${containerPort}`;
}
/**
 * What is really published, by the port in the container.
 *
 * @param ports `NetworkSettings.Ports` of Docker's and Podman's `container inspect`, such as `8080/tcp`; the first of several counts
 */
function publishedPorts(ports) {
    const published = Object.entries(ports).flatMap(([key, bindings]) => {
        const [first] = bindings ?? [];
        if (!first?.HostPort)
            return [];
        return [[Number.parseInt(key, 10), { address: first.HostIp, port: Number(first.HostPort) }]];
    });
    return Object.fromEntries(published);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/engine/containers.js







/** The containers of an engine. */
class Containers {
    client;
    constructor(client) {
        this.client = client;
    }
    async find(name, signal) {
        const container = await this.client.inspect('container', name, signal);
        if (!container)
            return undefined;
        return {
            id: container.Id,
            name: container.Name.replace(/^\//, ''),
            imageId: (0,engine_client/* withoutAlgorithm */.Y9)(container.Image),
            status: container.State.Status,
            exitCode: container.State.ExitCode,
            outOfMemory: container.State.OOMKilled === true,
            error: container.State.Error ?? '',
            labels: container.Config.Labels ?? {},
            ports: publishedPorts(container.NetworkSettings?.Ports ?? {}),
        };
    }
    /**
     * Starts a container in the background. It cannot be aborted: the engine would go on without its client, and
     * leave a container that nobody knows of.
     *
     * @param onWarning is called with limits that the engine may not set: the container then has the engine's limits
     * @returns its id
     * @throws UserError with the engine's words; a container that was made but could not start is removed
     */
    async start(definition, onWarning = () => { }) {
        const { openFiles } = definition;
        try {
            return await this.startWith(definition, limitArguments(this.client.name, openFiles, await ownLimits()));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo && refusesLimits(error.evidence.join('\n'))))
                throw error;
            onWarning(`${this.client.name} may not let the container open ${openFiles} files: it has the engine's own limit, which may be too low for MySQL`);
            return this.startWith(definition, []);
        }
    }
    async startWith(definition, limits) {
        const args = [
            ...['create', '--name', definition.name, '--hostname', definition.hostname, ...limits],
            // A missing image is this project's matter, and Docker's own pull would not be reported.
            '--pull=never',
            ...(0,engine_client/* pairs */.AS)('--label', definition.labels),
            ...environmentArguments(definition.env),
            ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
            ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
            definition.image,
            ...(definition.command ?? []),
        ];
        // Not `run`: where that fails, the name may be another's container.
        const { stdout } = await this.client.run(args, { env: passedOn(definition.env) });
        const id = stdout.trim();
        try {
            await this.client.run(['start', id]);
            return id;
        }
        catch (error) {
            await this.remove(id);
            throw error;
        }
    }
    /** Runs a program in the container; a failure of that program is no error here. */
    async exec(container, command, options = {}) {
        return (0,engine_command/* runCommand */.d1)(this.client.name, ['exec', container, ...command], {
            timeoutSeconds: engine_client/* ANSWER_SECONDS */.$t,
            ...options,
        });
    }
    /**
     * Runs a program in the container that has to succeed.
     *
     * @param failure what it means that it does not, as the beginning of a sentence
     * @returns what it prints on stdout
     * @throws UserError with its last words
     */
    async execOrFail(container, command, failure, options = {}) {
        const { code, stdout, stderr } = await this.exec(container, command, options);
        if (code === 0)
            return stdout;
        const said = `${stdout}${stderr}`.trim();
        const why = said === '' ? await this.silence(container) : (0,complaints/* lastLine */.fM)(said);
        throw new errors/* UserError */.yo(`${failure}: ${why}`, said.split('\n').slice(-10));
    }
    /** Why a command ended without a word: most likely it was killed with its container. */
    async silence(container) {
        const info = await this.find(container);
        if (info?.status === 'running')
            return 'it was killed';
        const code = info ? ` with code ${info.exitCode}` : '';
        return `the container has stopped${code}: start it again`;
    }
    /** The last lines of the container's log. */
    async logs(container, lines, signal) {
        const { stdout, stderr } = await this.client.run(['logs', '--tail', String(lines), container], {
            signal,
        });
        return `${stdout}${stderr}`.split('\n').filter(Boolean);
    }
    /** Hands over each line of the container's log, from its beginning. @returns a function that stops it */
    follow(container, onLine) {
        return (0,engine_command/* followCommand */.te)(this.client.name, ['logs', '--follow', container], onLine);
    }
    /** Copies a file out of a container. */
    async copyOut(container, path, file, signal) {
        await this.client.run(['cp', `${container}:${path}`, file], { signal });
    }
    /** Removes a container, running or not, and its anonymous volumes; one that is not there is no error. */
    async remove(container, signal) {
        // Docker kills at once; Podman would first wait for ten seconds.
        const atOnce = this.client.name === 'podman' ? ['--time', '0'] : [];
        await this.client.runIfThere(['rm', '--force', '--volumes', ...atOnce, container], { signal });
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/engine/images.js + 1 modules
var engine_images = __webpack_require__(15408);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/engine.js






/** Docker or Podman, driven through its command line client. */
class Engine {
    name;
    version;
    images;
    containers;
    /** @param stalledSeconds without a byte after which a pull counts as stalled */
    constructor(name, version, stalledSeconds) {
        this.name = name;
        this.version = version;
        const client = new engine_client/* Client */.Kj(name);
        this.containers = new Containers(client);
        this.images = new engine_images/* Images */.T(client, this.containers, stalledSeconds);
    }
    /**
     * Asks the engine who it is.
     *
     * @throws EngineUnavailableError if the client is missing or its engine does not answer
     */
    static async connect(name, signal) {
        const version = await versionOf(name, signal).catch((error) => {
            signal?.throwIfAborted();
            throw new errors/* EngineUnavailableError */.DG((0,complaints/* unavailableReason */.L3)(name, error));
        });
        const tooOld = (0,complaints/* tooOldReason */.MA)(name, version);
        if (tooOld)
            throw new errors/* EngineUnavailableError */.DG(tooOld);
        return new Engine(name, version);
    }
}
async function versionOf(name, signal) {
    // `podman version` answers even where its storage is broken; `info` uses it.
    if (name === 'podman')
        await answer(name, ['info'], signal);
    const format = name === 'docker' ? '{{.Server.Version}}' : '{{.Client.Version}}';
    return (await answer(name, ['version', '--format', format], signal)).trim();
}
async function answer(name, args, signal) {
    const { code, stdout, stderr } = await (0,engine_command/* runCommand */.d1)(name, args, { signal, timeoutSeconds: engine_client/* ANSWER_SECONDS */.$t });
    if (code !== 0)
        throw new Error(stderr);
    return stdout;
}


/***/ }),

/***/ 15408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Images),
  L: () => (/* binding */ StalledPullError)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/client.js
var client = __webpack_require__(80640);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/command.js
var engine_command = __webpack_require__(71894);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __webpack_require__(62910);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/pull-progress.js


const UNIT = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
};
/** `229ff1044127: Downloading [==> ] 23.4MB/150MB`, as Docker prints it on a terminal. */
const DOCKER = /^([0-9a-f]{12}): (.+?)\s*$/;
/** `Copying blob 229ff1044127 [==>--] 39.5MiB / 143.1MiB`, as Podman does. */
const PODMAN = /^Copying blob (?:sha256:)?([0-9a-f]{12})[0-9a-f]*\s+(.+?)\s*$/;
const BYTES = /([\d.]+)\s?([kMG]i?|)B\s?\/\s?([\d.]+)\s?([kMG]i?|)B/;
const DONE = /^(Verifying Checksum|Download complete|Extracting|Pull complete|Already exists|done|skipped)/;
/** Follows what an engine's client prints on a terminal while it pulls an image. */
class PullProgress {
    now;
    layers = new Map();
    start;
    changed;
    /** @param now milliseconds of a clock that only goes forward */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.start = now();
        this.changed = this.start;
    }
    /** @returns the line without the codes that move the cursor; '' if it only shows progress */
    read(line) {
        const text = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
        const [, id, status] = DOCKER.exec(text) ?? PODMAN.exec(text) ?? [];
        if (!id || !status) {
            if (text.trim() !== '' && text.trim() !== '…')
                this.changed = this.now();
            return text;
        }
        this.update(id, status);
        return '';
    }
    update(id, status) {
        const layer = this.layers.get(id) ?? { state: 'waiting', got: 0, total: 0 };
        const [, count, unit, whole, wholeUnit] = BYTES.exec(status) ?? [];
        const next = { ...layer };
        if (DONE.test(status))
            Object.assign(next, { state: 'downloaded', got: layer.total });
        else if (count)
            Object.assign(next, { state: 'downloading', got: bytes(count, unit), total: bytes(whole, wholeUnit) });
        if (next.got !== layer.got || next.state !== layer.state || !this.layers.has(id))
            this.changed = this.now();
        this.layers.set(id, next);
    }
    /** Seconds since anything came, where something is to come: unpacking what is here takes its time in silence. */
    silentSeconds() {
        const layers = [...this.layers.values()];
        const expected = layers.length === 0 || layers.some(({ state }) => state === 'downloading');
        return expected ? (this.now() - this.changed) / 1000 : 0;
    }
    /** `312 MB, 3 of 12 layers, after 23 s (13.6 MB/s)` */
    toString() {
        const layers = [...this.layers.values()];
        const bytes = layers.reduce((sum, { got }) => sum + got, 0);
        const here = layers.filter(({ state }) => state === 'downloaded').length;
        const seconds = (this.now() - this.start) / 1000;
        const rate = seconds > 0 ? ` (${(bytes / 1e6 / seconds).toFixed(1)} MB/s)` : '';
        return `${Math.round(bytes / 1e6)} MB, ${here} of ${layers.length} layers, after ${(0,duration/* formatSeconds */.X)(seconds)}${rate}`;
    }
}
function bytes(count = '0', unit = '') {
    return Number(count) * (UNIT[unit] ?? 1);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/engine/images.js







/** Seconds without a byte after which a pull counts as stalled; registries pause for a few. */
const STALLED_SECONDS = 60;
/** A pull stands still. */
class StalledPullError extends errors/* UserError */.yo {
    name = 'StalledPullError';
    constructor(reference, seconds, progress) {
        super(`The pull of ${reference} has stalled: no data for ${seconds} s (${progress})`);
    }
}
/** The images of an engine. */
class Images {
    client;
    containers;
    stalledSeconds;
    constructor(client, containers, stalledSeconds = STALLED_SECONDS) {
        this.client = client;
        this.containers = containers;
        this.stalledSeconds = stalledSeconds;
    }
    async find(reference, signal) {
        const image = await this.client.inspect('image', reference, signal);
        if (!image)
            return undefined;
        return {
            id: (0,client/* withoutAlgorithm */.Y9)(image.Id),
            repoDigests: image.RepoDigests ?? [],
            tags: image.RepoTags ?? [],
            command: image.Config?.Cmd ?? [],
            labels: image.Config?.Labels ?? image.Labels ?? {},
            architecture: image.Architecture,
            size: image.Size,
        };
    }
    /**
     * The newest local image with all the labels. Podman takes several filters as alternatives.
     *
     * @param without a label that it must not have
     */
    async newestWith(labels, without, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.client.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
        for (const id of new Set(stdout.split('\n').filter(Boolean))) {
            const image = await this.find(id, signal);
            const fits = Object.entries(labels).every(([key, value]) => image?.labels[key] === value);
            if (image && fits && image.labels[without] === undefined)
                return image;
        }
        return undefined;
    }
    /** A reference as this engine pulls it: Podman may know no registry to search. */
    qualified(reference) {
        const [first = '', ...rest] = reference.split('/');
        const hasRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
        return this.client.name === 'docker' || hasRegistry ? reference : `docker.io/${reference}`;
    }
    /**
     * Pulls an image. The client shows bytes only on a terminal, so util-linux's `script` is used if it is there.
     *
     * @param onProgress is called at every change
     * @throws UserError with the registry's words if the image cannot be pulled; StalledPullError if nothing came any more
     */
    async pull(reference, signal, onProgress) {
        const progress = new PullProgress();
        const said = [];
        const onLine = (line) => {
            const text = progress.read(line);
            if (text.trim() !== '')
                said.push(text);
            onProgress(progress);
        };
        const stalled = new AbortController();
        const watch = setInterval(() => {
            if (progress.silentSeconds() > this.stalledSeconds)
                stalled.abort(new StalledPullError(reference, this.stalledSeconds, progress));
        }, 1000);
        try {
            const either = AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]);
            const result = await this.pullOnTerminal(reference, either, onLine);
            if (result.code !== 0)
                throw this.client.failure(['pull'], { stdout: '', stderr: said.join('\n') });
        }
        finally {
            clearInterval(watch);
        }
    }
    async pullOnTerminal(reference, signal, onLine) {
        const { stdout } = await (0,engine_command/* runCommand */.d1)('script', ['--version'], { signal }).catch(() => ({ stdout: '' }));
        if (!stdout.includes('util-linux'))
            return (0,engine_command/* runCommand */.d1)(this.client.name, ['pull', reference], { signal, onLine });
        // What the shell runs is fixed; the reference reaches it as a value alone.
        const command = 'stty columns 160 rows 100; exec "$ENGINE" pull "$REFERENCE"';
        const env = { ENGINE: this.client.name, REFERENCE: reference };
        return (0,engine_command/* runCommand */.d1)('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
            signal,
            onLine,
            env,
        });
    }
    /** @throws UserError with the build's last lines if it fails */
    async build({ context, dockerfile, tag, args, labels }, signal, onLine) {
        const file = dockerfile ? ['--file', dockerfile] : [];
        const given = [...file, ...(0,client/* pairs */.AS)('--build-arg', args), ...(0,client/* pairs */.AS)('--label', labels)];
        // Docker's legacy builder keeps the container of a failed step otherwise.
        await this.client.run(['build', '--force-rm', '--tag', tag, ...given, context], {
            signal,
            onLine,
            // Another builder of buildx has other images.
            env: { BUILDX_BUILDER: 'default' },
        });
    }
    /** Gives an image a further reference. */
    async tag(image, reference, signal) {
        await this.client.run(['tag', image, reference], { signal });
    }
    /**
     * Reads a file of an image, of which nothing is run.
     *
     * @throws UserError with the engine's words
     */
    async readFile(image, path, signal) {
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cloudstack-usage-'));
        try {
            const file = (0,external_node_path_.join)(directory, 'file');
            await this.copyFile(image, path, file, signal);
            return await (0,promises_.readFile)(file, 'utf8');
        }
        finally {
            await (0,promises_.rm)(directory, { recursive: true, force: true });
        }
    }
    async copyFile(image, path, file, signal) {
        // Not aborted: the engine would go on without its client, and leave a container that nobody knows of.
        const id = (await this.client.run(['create', '--pull=never', image])).stdout.trim();
        try {
            await this.containers.copyOut(id, path, file, signal);
        }
        finally {
            await this.containers.remove(id);
        }
    }
    async save(reference, file, signal) {
        await this.client.run(['save', '--output', file, reference], { signal });
    }
    async load(file, signal) {
        await this.client.run(['load', '--input', file], { signal });
    }
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answeringEngines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72273);


const AUTO_ORDER = ['docker', 'podman'];
/**
 * The container engines to try, best first: the one that was named, or each that answers.
 *
 * @throws EngineUnavailableError with the reason of each that does not answer, where none does
 */
async function answeringEngines(choice, signal) {
    const names = choice === 'auto' ? AUTO_ORDER : [choice];
    const results = await Promise.allSettled(names.map((name) => _engine_js__WEBPACK_IMPORTED_MODULE_1__/* .Engine */ .N.connect(name, signal)));
    signal?.throwIfAborted();
    const engines = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (engines.length > 0)
        return engines;
    const reasons = results.flatMap((result) => result.status === 'rejected' ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(result.reason)] : []);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineUnavailableError */ .DG(`No container engine can be used: ${reasons.join('; ')}.`);
}


/***/ }),

/***/ 49859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ USAGE_IMAGE_LABEL),
/* harmony export */   Dt: () => (/* binding */ BASE_ID_LABEL),
/* harmony export */   JL: () => (/* binding */ IMAGE_INTERFACE_LABEL),
/* harmony export */   MA: () => (/* binding */ PREPARED_STATE),
/* harmony export */   P$: () => (/* binding */ CONTEXT_LABEL),
/* harmony export */   SG: () => (/* binding */ PREPARED_DATA_LABEL),
/* harmony export */   ZU: () => (/* binding */ SETTINGS_LABEL),
/* harmony export */   bS: () => (/* binding */ MANAGED_LABEL),
/* harmony export */   gg: () => (/* binding */ IMAGE_INTERFACE),
/* harmony export */   i3: () => (/* binding */ PREPARED_ZONE_LABEL),
/* harmony export */   nN: () => (/* binding */ PREPARED_LABEL),
/* harmony export */   nz: () => (/* binding */ PREPARED_HOSTNAME_LABEL),
/* harmony export */   vZ: () => (/* binding */ BASE_LABEL)
/* harmony export */ });
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
/** On a prepared image: the version of what its state is, the zone in it, where its data is, and its host name. */
const PREPARED_LABEL = `${PREFIX}.prepared`;
const PREPARED_STATE = '1';
const PREPARED_ZONE_LABEL = `${PREFIX}.prepared-zone`;
const PREPARED_DATA_LABEL = `${PREFIX}.prepared-data`;
const PREPARED_HOSTNAME_LABEL = `${PREFIX}.prepared-hostname`;
/** On a prepared image: the id of the usage image that it is made from. */
const USAGE_IMAGE_LABEL = `${PREFIX}.usage-image`;
/** On a container: made by this project, and so its to adopt, replace and remove. */
const MANAGED_LABEL = `${PREFIX}.managed`;
/** On a container: SHA-256 of the settings that it was started with. */
const SETTINGS_LABEL = `${PREFIX}.settings`;


/***/ }),

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

/***/ 88622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ likelyCause),
/* harmony export */   T4: () => (/* binding */ knownCause),
/* harmony export */   _8: () => (/* binding */ TOO_LITTLE_MEMORY)
/* harmony export */ });
/* unused harmony export KNOWN_CAUSES */
/* harmony import */ var _engine_complaints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21949);


const TOO_LITTLE_MEMORY = 'there is too little memory, so a program was killed: give the container about 4 GB';
/** The first match is reported. The words are those of CloudStack, MySQL, MariaDB, the JVM, supervisord and the kernel. */
const KNOWN_CAUSES = [
    { sign: /exec format error/i, sentence: `the image cannot run on this machine: ${_engine_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .WRONG_ARCHITECTURE */ .yW}` },
    {
        sign: /UnsupportedClassVersionError|compiled by a more recent version of the Java Runtime/,
        sentence: "CloudStack's classes need a newer Java than the one in the image: use a base-image whose CloudStack was built with the JDK in that image",
    },
    {
        sign: /Database version \S+ is higher than management software version/,
        sentence: 'the database in database-volume was upgraded by a newer CloudStack: use a separate volume for each version, or remove the volume',
    },
    {
        sign: /Cannot boot server version|Downgrade is not supported|[Rr]edo log was created with|Unsupported redo log format/,
        service: 'mysqld',
        sentence: 'the data in database-volume was written by another MySQL server: use a separate volume for this image, or remove the volume',
    },
    {
        sign: /Access denied for user 'cloud'|Unknown database 'cloud|Table 'cloud\.configuration' doesn't exist/,
        sentence: 'the data in database-volume has no CloudStack database: use a separate volume for this service, or remove the volume',
    },
    {
        sign: /Failed to start bean 'cloudStackLifeCycle'.*NumberFormatException: For input string/,
        sentence: 'CloudStack read a setting whose value is not a number: correct it in settings, or in the globalConfig of the zone',
    },
    { sign: _engine_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SPACE */ .Rr, sentence: 'the disk is full: free some space' },
    {
        sign: /unable to create (new )?native thread/,
        sentence: 'the thread limit is reached: raise it (pids of the engine, nproc of the user)',
    },
    {
        sign: /OutOfMemoryError|Cannot allocate memory|insufficient memory|terminated by SIGKILL; not expected/,
        sentence: TOO_LITTLE_MEMORY,
    },
    {
        sign: /Too many connections|Connection is not available, request timed out/,
        sentence: 'MySQL accepts no more connections: keep the pools in every db.properties below max_connections (350 in this image)',
    },
    {
        sign: /still waiting for MySQL/,
        unless: /MySQL is up/,
        sentence: "MySQL does not answer: see mysqld's log, and check the database-volume if you use one",
    },
    {
        sign: /Communications link failure|Socket fail to connect|Unable to get a new db connection/,
        service: 'cloudstack-usage',
        sentence: "the usage server cannot connect to MySQL: see mysqld's log, and db.properties if the image changes it",
    },
    {
        sign: /Unable to get a new db connection/,
        sentence: 'the first connection to MySQL came too late: the machine is too busy; run it again, or use a machine with more processors',
    },
];
/** The known cause that the logs show: what is wrong, and what to do. */
function knownCause(logs) {
    return KNOWN_CAUSES.find((cause) => [...logs].some((log) => tellsOf(cause, log)))?.sentence;
}
/** The known cause, else the last line with an error. */
function likelyCause(logs) {
    const errors = [...logs].flatMap(([service, lines]) => (0,_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .errorLines */ .S6)(lines).map((line) => `${service}: ${line.slice(0, 400)}`));
    return knownCause(logs) ?? errors.at(-1);
}
function tellsOf({ sign, unless, service }, [name, lines]) {
    if (service && service !== name)
        return false;
    return lines.some((line) => sign.test(line)) && !lines.some((line) => unless?.test(line));
}


/***/ }),

/***/ 9400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ claimName),
/* harmony export */   r: () => (/* binding */ removeDeadClaim)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28409);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78121);
/* harmony import */ var _state_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38159);








/** Milliseconds between two looks at a name that another run has. */
const PAUSE = 100;
/**
 * Does work while no other run of this user brings up a service of the same name. It waits for one that brings up the
 * same; a run that was killed is no hindrance.
 *
 * @throws UserError if another run brings up something else under the name, or takes too long
 */
async function claimName(request, work) {
    const { name, fingerprint, timeoutSeconds, reporter, signal } = request;
    const file = claimFile(name);
    const mine = await claimOf(fingerprint);
    await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .makeStateDirectory */ .ph)();
    const start = performance.now();
    const waited = () => (performance.now() - start) / 1000;
    for (let told = false;; told = true) {
        signal?.throwIfAborted();
        const other = await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .inStateDirectory */ .sw)(() => make(file, mine));
        if (!other)
            break;
        const run = `name: another run (process ${other.pid})`;
        if (other.fingerprint !== fingerprint)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${run} is starting ${name} with other settings: wait for it, or use another name`);
        if (waited() > timeoutSeconds)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${run} has been starting ${name} for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .X)(waited())}: wait for it, end it, or use another name`);
        if (!told)
            reporter.info(`Another run (process ${other.pid}) is starting ${name}: waiting for it`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    }
}
/** Removes the claim of a run that was killed; one of a run that lives stays. */
async function removeDeadClaim(name) {
    const file = claimFile(name);
    const claim = await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .inStateDirectory */ .sw)(() => read(file));
    if (claim && !(await isAlive(claim)))
        await removeDead(file, await claimOf(''));
}
function claimFile(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_state_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .stateDirectory */ .FK)(), `${name}.claim`);
}
async function claimOf(fingerprint) {
    const startedAt = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(process.pid);
    if (startedAt === undefined)
        throw new Error(`process ${process.pid} does not find itself`);
    return { pid: process.pid, startedAt, fingerprint };
}
/** Makes a claim's file. @returns the claim of a run that lives and made it before */
async function make(file, mine) {
    for (;;) {
        if (await isNew(file, mine))
            return undefined;
        const other = await read(file);
        if (other && (await isAlive(other)))
            return other;
        await removeDead(file, mine);
    }
}
/** A claim is whole from the first moment, and there is one at most. */
async function isNew(file, mine) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, JSON.stringify(mine), { mode: 0o600 });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        return false;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
/** One alone removes what a killed run left: a second would remove the claim of whoever came next. */
async function removeDead(file, mine) {
    const remover = `${file}.remover`;
    if (await make(remover, mine))
        return void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE));
    try {
        const other = await read(file);
        if (other && !(await isAlive(other)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(remover, { force: true });
    }
}
async function read(file) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function isAlive({ pid, startedAt }) {
    return (await (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(pid)) === startedAt;
}


/***/ }),

/***/ 94012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J9: () => (/* binding */ ContainerService),
  ee: () => (/* binding */ noZone),
  kX: () => (/* binding */ zonePath)
});

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/service/causes.js
var causes = __webpack_require__(88622);
// EXTERNAL MODULE: ./.cache/tsc/src/service/endpoints.js
var service_endpoints = __webpack_require__(50090);
// EXTERNAL MODULE: ./.cache/tsc/src/service/global-settings.js
var global_settings = __webpack_require__(7479);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __webpack_require__(21949);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/checks.js


/** Less is not enough for anything that MySQL does. */
const FULL_KILOBYTES = 5 * 1024;
/** All that makes a container ready beside its API; the order is that in which they usually come true. */
function containerChecks(hasUi, log) {
    const programs = ['mysqld', 'cloudstack', 'cloudstack-usage', ...(hasUi ? ['cloudstack-ui'] : [])];
    return [
        { name: 'container running', judge: containerRunning },
        { name: 'enough memory', judge: ({ container }) => enoughMemory(container, log) },
        { name: 'enough disk', judge: ({ probe }) => enoughDisk(probe) },
        { name: 'web application', judge: () => webApplication(log) },
        ...programs.map((program) => ({
            name: `${program} RUNNING`,
            judge: ({ probe }) => programRunning(program, probe, log),
        })),
        { name: 'systemctl active', judge: ({ probe }) => systemctlActive(probe) },
        { name: 'usage server heartbeat', judge: ({ probe }) => freshHeartbeat(probe) },
    ];
}
function containerRunning({ container }) {
    if (!container)
        return (0,wait/* hopeless */.Ik)('the container was removed');
    if (container.status === 'running')
        return wait/* passed */.bF;
    if (container.outOfMemory)
        return (0,wait/* hopeless */.Ik)(causes/* TOO_LITTLE_MEMORY */._8);
    if (container.status === 'exited' || container.status === 'dead' || container.status === 'stopped') {
        return (0,wait/* hopeless */.Ik)(`the container has exited with code ${container.exitCode}${container.error ? ` (${container.error})` : ''}`);
    }
    return (0,wait/* pending */.Ub)(`the container is ${container.status}`);
}
function enoughMemory(container, log) {
    if (container?.outOfMemory)
        return (0,wait/* hopeless */.Ik)(causes/* TOO_LITTLE_MEMORY */._8);
    if (log.outOfMemory)
        return (0,wait/* hopeless */.Ik)(`a process in the container is out of memory: ${log.outOfMemory}`);
    return wait/* passed */.bF;
}
/** MySQL waits for ever on a full disk. */
function enoughDisk(probe) {
    if ('failure' in probe || probe.disk === undefined)
        return wait/* passed */.bF;
    return probe.disk < FULL_KILOBYTES ? (0,wait/* hopeless */.Ik)(diskIsFull(probe.disk)) : wait/* passed */.bF;
}
/** What is wrong, and what to do. @param left kB */
const diskIsFull = (left) => `the disk is full (${Math.floor(left / 1024)} MB are left): free some space`;
/** CloudStack's web application can fail for good while its process runs on (docs/facts.md#ready). */
function webApplication(log) {
    if (!log.webApplicationFailed)
        return wait/* passed */.bF;
    if (log.failedStartups > 1)
        return (0,wait/* hopeless */.Ik)('CloudStack\'s web application failed to start twice ("Failed startup of context")');
    return (0,wait/* pending */.Ub)('its start failed; it is being restarted');
}
function programRunning(program, probe, log) {
    const sentence = log.gaveUp.get(program);
    if (sentence !== undefined)
        return (0,wait/* hopeless */.Ik)(sentence);
    if ('failure' in probe)
        return (0,wait/* pending */.Ub)(probe.failure);
    const found = probe.programs.get(program);
    if (!found)
        return (0,wait/* pending */.Ub)('supervisord does not know it yet');
    if (found.state === 'RUNNING')
        return wait/* passed */.bF;
    const text = `supervisord says ${found.state}${found.detail ? ` (${found.detail})` : ''}`;
    return found.state === 'FATAL' || found.state === 'EXITED'
        ? (0,wait/* hopeless */.Ik)(`${program}: ${text}`)
        : (0,wait/* pending */.Ub)(text);
}
function systemctlActive(probe) {
    if ('failure' in probe)
        return (0,wait/* pending */.Ub)(probe.failure);
    return probe.systemctlActive ? wait/* passed */.bF : (0,wait/* pending */.Ub)("the usage server's JVM is not running yet");
}
function freshHeartbeat(probe) {
    if ('failure' in probe)
        return (0,wait/* pending */.Ub)(probe.failure);
    const { usageProcess, heartbeat } = probe;
    if (!usageProcess)
        return (0,wait/* pending */.Ub)("the usage server's JVM is not running yet");
    if (heartbeat === undefined)
        return (0,wait/* pending */.Ub)('none yet');
    if (heartbeat > usageProcess.startedAt)
        return wait/* passed */.bF;
    return (0,wait/* pending */.Ub)(`the last one is ${usageProcess.startedAt - heartbeat} s older than the process`);
}

// EXTERNAL MODULE: ./.cache/tsc/src/service/usage-server.js
var usage_server = __webpack_require__(63815);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/usage-server.js

const JOB_COMMAND = 'cloudstack-usage-job';
/** The usage server in a container, by the programs that the usage image has for it. */
class ContainerUsageServer {
    containers;
    id;
    signal;
    constructor(containers, id, signal) {
        this.containers = containers;
        this.id = id;
        this.signal = signal;
    }
    async facts() {
        return (0,usage_server/* parseFacts */.hx)(await this.exec('The usage server cannot be queried', [JOB_COMMAND, 'facts']));
    }
    async run(ranges, moveBack) {
        const back = moveBack > 0 ? [String(moveBack)] : [];
        const command = [JOB_COMMAND, 'run', ranges.join(','), ...back];
        return (0,usage_server/* parseFacts */.hx)(await this.exec('The usage job failed', command, usage_server/* RUN_SECONDS */.qM));
    }
    async troubles() {
        const command = ['grep', '-E', '(ERROR|FATAL|Exception)', '/var/log/cloudstack/usage/usage.log'];
        const [logged, printed] = await Promise.all([
            this.containers.exec(this.id, command, { timeoutSeconds: 10 }),
            this.containers.logs(this.id, 300),
        ]);
        // What a job prints has no name of its service; what fails in it is the database's.
        const lines = [...printed.filter((line) => /SQL\w*Exception: /.test(line)), ...logged.stdout.split('\n')];
        return lines
            .map((line) => line.trim().slice(0, 400))
            .filter(Boolean)
            .slice(-5);
    }
    async quotaFailures() {
        return parseQuotaFailures(await this.exec("The usage server's log cannot be read", [JOB_COMMAND, 'quota-failures']));
    }
    async counters(ownerId) {
        return (0,usage_server/* parseCounters */.bp)(await this.exec('The counters cannot be read', [JOB_COMMAND, 'counters', ownerId]));
    }
    async count({ kind, id }, amounts) {
        const command = [JOB_COMMAND, 'count', kind, String(id), ...amounts.map(String)];
        await this.exec('The counters cannot be raised', command);
    }
    async moveBackStopped(moveBack) {
        await this.exec('The usage server cannot be stopped', ['supervisorctl', 'stop', 'cloudstack-usage'], 60);
        try {
            await this.exec('The past cannot be moved', [JOB_COMMAND, 'advance', String(moveBack)], usage_server/* RUN_SECONDS */.qM);
        }
        finally {
            // If it is interrupted here, the usage server is still there.
            const start = ['supervisorctl', 'start', 'cloudstack-usage'];
            await this.containers.execOrFail(this.id, start, 'The usage server cannot be started', {
                timeoutSeconds: 60,
            });
        }
    }
    exec(failure, command, timeoutSeconds = 30) {
        const { signal } = this;
        return this.containers.execOrFail(this.id, command, failure, { signal, timeoutSeconds });
    }
}
/** Reads the lines of the log that `cloudstack-usage-job quota-failures` prints, which can be very long. */
function parseQuotaFailures(text) {
    const lines = text.split('\n').filter((line) => line !== '' && line !== '--');
    return lines.flatMap((line, index) => {
        if (line.includes('Exception received while calculating quota'))
            return [lines[index + 1] ?? line];
        if (!line.includes('Failed to calculate the quota usage'))
            return [];
        const account = /"accountName":"([^"]*)"/.exec(line)?.[1] ?? 'an account';
        // The script with all its variables comes first, the reason last.
        const reason = line.slice(line.lastIndexOf('due to [') + 'due to ['.length).replace(/\]*\.?$/, '');
        return [`${account}: ${reason}`];
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/boot-log.js
/** How start-cloudstack.sh says which start it uses, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;
/**
 * What the container's log shows of a start and no other check can see. It gets the whole log, line by
 * line, from the container's first start.
 */
class BootLog {
    /** How often the web application failed since supervisord's last start. */
    failedStartups = 0;
    /** Whether the `cloudstack` process of now is the one whose web application failed. */
    webApplicationFailed = false;
    /** By program, the sentence with which its start script gave up. */
    gaveUp = new Map();
    outOfMemory;
    /** Which starts were chosen, and why, until they are taken from here. */
    starts = [];
    read(line) {
        if (line.includes('supervisord started with pid'))
            this.reset();
        if (line.includes("spawned: 'cloudstack' with pid"))
            this.webApplicationFailed = false;
        const start = START_CHOSEN.exec(line)?.[1];
        if (start)
            this.starts.push(start);
        const spawned = /spawned: '([\w-]+)' with pid/.exec(line)?.[1];
        if (spawned)
            this.gaveUp.delete(spawned);
        if (line.includes('Failed startup of context')) {
            this.failedStartups += 1;
            this.webApplicationFailed = true;
        }
        const [, program, sentence] = /^\[([\w-]+)\] error: (.*)$/.exec(line) ?? [];
        if (program && sentence)
            this.gaveUp.set(program, sentence);
        if (/java\.lang\.OutOfMemoryError|insufficient memory for the Java Runtime|Cannot allocate memory/.test(line)) {
            this.outOfMemory ??= line.trim();
        }
    }
    reset() {
        this.failedStartups = 0;
        this.webApplicationFailed = false;
        this.gaveUp.clear();
        this.outOfMemory = undefined;
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/whole-number.js
var whole_number = __webpack_require__(78701);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/probe.js

/** Reads the probe's lines (`program …`, `systemctl …`, `disk …`, `usage-process …`, `heartbeat …`). */
function parseProbe(text) {
    const programs = new Map();
    let systemctlActive = false;
    let usageProcess;
    let heartbeat;
    let disk;
    for (const line of text.split('\n')) {
        const [key, first, second, ...rest] = line.trim().split(/\s+/);
        if (key === 'program' && first && second)
            programs.set(first, { state: second, detail: rest.join(' ') });
        if (key === 'systemctl')
            systemctlActive = first === 'active';
        const [pid, startedAt] = [(0,whole_number/* wholeNumber */.r)(first), (0,whole_number/* wholeNumber */.r)(second)];
        if (key === 'usage-process' && pid !== undefined && startedAt !== undefined)
            usageProcess = { pid, startedAt };
        if (key === 'heartbeat')
            heartbeat = (0,whole_number/* wholeNumber */.r)(first);
        if (key === 'disk')
            disk = (0,whole_number/* wholeNumber */.r)(first);
    }
    return { programs, systemctlActive, usageProcess, heartbeat, disk };
}

;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/watch.js






const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
const RESTART = ['supervisorctl', 'restart', 'cloudstack'];
/**
 * Follows the start of a container by its log and its probe. On the first failed start of the web application the program
 * is restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 */
class ContainerWatch {
    containers;
    id;
    reporter;
    signal;
    checks;
    stop;
    log = new BootLog();
    last;
    lookedAt = 0;
    constructor(containers, id, hasUi, reporter, signal) {
        this.containers = containers;
        this.id = id;
        this.reporter = reporter;
        this.signal = signal;
        this.checks = containerChecks(hasUi, this.log);
        this.stop = containers.follow(id, (line) => this.log.read(line));
    }
    async observe(awaitsApi) {
        for (const start of this.log.starts.splice(0))
            this.reporter.info(`  ${start}`);
        await this.restartFailedWebApplication();
        const isFresh = performance.now() - this.lookedAt < PAUSE_WHILE_STARTING_SECONDS * 1000;
        if (this.last && isFresh && awaitsApi)
            return this.last;
        this.last = await this.look();
        this.lookedAt = performance.now();
        return this.last;
    }
    /** Whether it can never become ready, as far as its log and one look show. It is not followed after that. */
    async isHopeless() {
        await (0,promises_.setTimeout)(1000, undefined, { signal: this.signal }); // The whole log so far has been read by then.
        this.stop();
        const facts = await this.look();
        const verdicts = await Promise.all(this.checks.map((check) => (0,wait/* judge */.S4)(check, facts)));
        return verdicts.some(({ state }) => state === 'hopeless');
    }
    async look() {
        const [container, probe] = await Promise.all([this.containers.find(this.id, this.signal), this.probe()]);
        return { container, probe };
    }
    async probe() {
        const { id, signal } = this;
        try {
            const options = { signal, timeoutSeconds: PROBE_SECONDS };
            const { code, stdout, stderr } = await this.containers.exec(id, [PROBE], options);
            if (code === 0)
                return parseProbe(stdout);
            return { failure: `${PROBE} failed: ${(stderr || stdout).trim().split('\n').at(-1) ?? ''}` };
        }
        catch (error) {
            signal?.throwIfAborted();
            return { failure: (0,errors/* messageOf */.bD)(error) };
        }
    }
    async restartFailedWebApplication() {
        const { id, log, reporter } = this;
        if (!log.webApplicationFailed || log.failedStartups > 1)
            return;
        log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
        reporter.warning("CloudStack's web application failed to start; restarting the program cloudstack once");
        const { code, stdout, stderr } = await this.containers.exec(id, RESTART, { timeoutSeconds: 60 });
        if (code !== 0)
            reporter.warning(`The restart failed: ${(stderr || stdout).trim()}`);
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/service.js








const SETTINGS_PROGRAM = 'cloudstack-usage-settings';
/** A database that is made takes more than this. */
const LITTLE_KILOBYTES = 100 * 1024;
/** A service in a container. */
class ContainerService {
    adopted;
    engine;
    name;
    title;
    containerId;
    state;
    endpoints;
    containers;
    constructor({ name, containers }, info, adopted = true) {
        this.adopted = adopted;
        this.engine = name;
        this.containers = containers;
        this.name = info.name;
        this.title = `The container ${info.name}`;
        this.containerId = info.id;
        this.state = info.status;
        this.endpoints = info.status === 'running' ? publishedEndpoints(info) : service_endpoints/* NOWHERE */.JW;
    }
    get description() {
        return this.engine;
    }
    assertReachable() {
        const { name, engine, state, endpoints } = this;
        if (state === 'paused')
            throw new errors/* UserError */.yo(`The container ${name} is paused: continue it with "${engine} unpause ${name}"`);
        if (state !== 'running')
            throw new errors/* UserError */.yo(`The container ${name} is not running, it is ${state}: start it again`);
        if (endpoints !== service_endpoints/* NOWHERE */.JW)
            return;
        throw new errors/* UserError */.yo(`The container ${name} publishes no ports, because its network was cut off: connect it again ("${engine} network connect"), or start it again`);
    }
    watch(reporter, signal) {
        const hasUi = this.endpoints.uiUrl !== '';
        return new ContainerWatch(this.containers, this.containerId, hasUi, reporter, signal);
    }
    async machineTrouble() {
        return (await this.diskTrouble()) ?? (await this.memoryTrouble());
    }
    async verifySettings(settings, version, signal) {
        if (settings.length === 0)
            return;
        // The API does not list all settings.
        const failure = "CloudStack's settings cannot be read (the image of an earlier release takes none)";
        const rows = await this.containers.execOrFail(this.containerId, [SETTINGS_PROGRAM], failure, { signal });
        (0,global_settings/* refuseProblems */.nN)((0,global_settings/* storedProblems */.M4)(settings, rows, version));
    }
    async zoneFile(zone, signal) {
        const path = zonePath(zone);
        const command = ['cat', path];
        const text = await this.containers.execOrFail(this.containerId, command, noZone(path), { signal });
        return { path, text };
    }
    usageServer(signal) {
        return new ContainerUsageServer(this.containers, this.containerId, signal);
    }
    async logs(lines, only) {
        if (only && !service_logs/* CONTAINER_LOGS */.oo.includes(only))
            throw new errors/* UserError */.yo(`${this.title} has no log of ${only}: use one of ${service_logs/* CONTAINER_LOGS */.oo.join(', ')}`);
        const logs = await (0,service_logs/* collectLogs */.Qo)(this.containers, this.containerId, lines);
        return only ? new Map([...logs].filter(([service]) => service === only)) : logs;
    }
    async remove() {
        await this.containers.remove(this.containerId);
        return `Removed the container ${this.name} and its anonymous volumes`;
    }
    /** A full disk may show nowhere else: MySQL cannot even write that into its log. */
    async diskTrouble() {
        const output = await this.outputOf(['df', '-P', '-k', '/var/lib/mysql']);
        const [, , , left] = (output.trim().split('\n').at(-1) ?? '').split(/\s+/);
        return Number(left) < LITTLE_KILOBYTES ? diskIsFull(Number(left)) : undefined;
    }
    /** The engine reports only some kills: if a limit is reached, the kernel picks any process of the container. */
    async memoryTrouble() {
        const [v2, v1] = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'];
        const output = await this.outputOf(['grep', '-hs', '^oom_kill [1-9]', v2, v1]);
        return output ? causes/* TOO_LITTLE_MEMORY */._8 : undefined;
    }
    /** What a quick command in the container prints; nothing if the command fails. */
    async outputOf(command) {
        const answer = await this.containers
            .exec(this.containerId, command, { timeoutSeconds: 10 })
            .catch(() => undefined);
        return answer?.stdout ?? '';
    }
}
/** Where the official image has its zone descriptions. */
function zonePath(zone) {
    return `/root/setup/dev/${zone}.cfg`;
}
/** How a sentence begins that says that an image has no zone description. */
function noZone(path) {
    return `The image has no zone description ${path}`;
}
/** Where the engine really published them; nowhere for a container that was cut off from its network. */
function publishedEndpoints({ ports }) {
    const [api, integration] = [ports[service_endpoints/* CONTAINER_PORTS */.fm.api], ports[service_endpoints/* CONTAINER_PORTS */.fm.integration]];
    return api && integration ? (0,service_endpoints/* endpoints */.vZ)(api, integration, ports[service_endpoints/* CONTAINER_PORTS */.fm.ui]) : service_endpoints/* NOWHERE */.JW;
}


/***/ }),

/***/ 89946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ stopEmulator),
/* harmony export */   NW: () => (/* binding */ emulatorFiles),
/* harmony export */   cL: () => (/* binding */ emulatorLog),
/* harmony export */   rm: () => (/* binding */ STATE_FILE_OPTION),
/* harmony export */   tm: () => (/* binding */ findEmulator)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50090);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78121);
/* harmony import */ var _state_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38159);





/** The emulator's option by which its process is known. */
const STATE_FILE_OPTION = '--state-file';
/** The emulator of a name, if one listens. */
async function findEmulator(name) {
    const state = await readState(name);
    // One that was killed leaves the file, and its number may be another program's by now.
    if (!state || !(await emulatorsOf(name)).includes(state.pid))
        return undefined;
    const { apiUrl, integrationUrl, ...process } = state;
    return { ...process, endpoints: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .endpoints */ .vZ)(listenerOf(apiUrl), listenerOf(integrationUrl), undefined) };
}
/** Ends the emulators of a name and removes their files. @returns whether one ran */
async function stopEmulator(name) {
    // Not those alone that wrote the state file: what was never ready, or came after another, goes as well.
    const running = await emulatorsOf(name);
    await Promise.all(running.map(_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ));
    for (const file of Object.values(emulatorFiles(name)))
        await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .inStateDirectory */ .sw)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }));
    return running.length > 0;
}
/** The last lines of its log; none if it was never started, or removed. */
async function emulatorLog(name, lines) {
    try {
        const { log } = emulatorFiles(name);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
function emulatorFiles(name) {
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stateDirectory */ .FK)(), `${name}.json`), log: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stateDirectory */ .FK)(), `${name}.log`) };
}
/** Numbers of all processes that are emulators of a name. */
function emulatorsOf(name) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .processesWith */ .U_)(STATE_FILE_OPTION, emulatorFiles(name).state);
}
async function readState(name) {
    try {
        const text = await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .inStateDirectory */ .sw)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(emulatorFiles(name).state, 'utf8'));
        const state = JSON.parse(text);
        return state?.pid && state.apiUrl && state.integrationUrl ? state : undefined;
    }
    catch (error) {
        // Not there, or broken: an emulator that runs all the same is found by its command line.
        if (isMissing(error) || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    return error.code === 'ENOENT';
}
/** Where the emulator listens, which may be every address of the machine. */
function listenerOf(url) {
    const { hostname, port } = new URL(url);
    return { address: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}


/***/ }),

/***/ 2484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ EmbeddedService),
  qY: () => (/* binding */ emulatedZone),
  oR: () => (/* binding */ findEmbedded)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
// EXTERNAL MODULE: ./.cache/tsc/src/service/endpoints.js
var service_endpoints = __webpack_require__(50090);
// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded/process.js
var process = __webpack_require__(89946);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js
var exchange = __webpack_require__(94797);
// EXTERNAL MODULE: ./.cache/tsc/src/service/usage-server.js
var usage_server = __webpack_require__(63815);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/embedded/usage-server.js



/** The emulator's usage server, reached beside its integration API. */
class EmbeddedUsageServer {
    signal;
    url;
    constructor(integrationUrl, signal) {
        this.signal = signal;
        this.url = new URL('/usage-server/', integrationUrl).href;
    }
    async facts() {
        return (0,usage_server/* parseFacts */.hx)(await this.ask('facts', 'GET'));
    }
    async run(ranges, moveBack) {
        return (0,usage_server/* parseFacts */.hx)(await this.ask(`job?minutes=${ranges.join(',')}&advance=${moveBack}`, 'POST'));
    }
    async troubles() {
        return [];
    }
    async quotaFailures() {
        return (await this.ask('quota-failures', 'GET')).split('\n').filter(Boolean);
    }
    async counters(ownerId) {
        return (0,usage_server/* parseCounters */.bp)(await this.ask(`counters?owner=${ownerId}`, 'GET'));
    }
    async count({ id }, amounts) {
        await this.ask(`count?id=${id}&amounts=${amounts.join(',')}`, 'POST');
    }
    async moveBackStopped(moveBack) {
        await this.run([], moveBack);
    }
    async ask(path, method) {
        const { status, text } = await (0,exchange/* exchange */.c)(`${this.url}${path}`, { method }, usage_server/* RUN_SECONDS */.qM, this.signal);
        if (status === 200)
            return text;
        throw new errors/* UserError */.yo(`The emulator's usage server refused: ${text}`);
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/src/service/embedded/service.js







const LOG = 'emulator';
/** A service that the emulator plays: one process of this machine, which has no container. */
class EmbeddedService {
    name;
    zones;
    endpoints;
    adopted;
    engine = 'embedded';
    description = 'embedded, an emulator of the CloudStack API';
    title;
    containerId = '';
    state;
    /**
     * @param zones the directory of the emulator's zone descriptions
     * @param endpoints if it runs
     */
    constructor(name, zones, endpoints = service_endpoints/* NOWHERE */.JW, adopted = true) {
        this.name = name;
        this.zones = zones;
        this.endpoints = endpoints;
        this.adopted = adopted;
        this.title = `The embedded engine ${name}`;
        this.state = endpoints === service_endpoints/* NOWHERE */.JW ? 'exited' : 'running';
    }
    assertReachable() {
        if (this.state !== 'running')
            throw new errors/* UserError */.yo(`${this.title} has ended: start it again`);
    }
    watch() {
        const running = {
            name: 'emulator running',
            judge: (runs) => (runs ? wait/* passed */.bF : (0,wait/* hopeless */.Ik)('the embedded engine was ended, as by "down"')),
        };
        const observe = async () => (await (0,process/* findEmulator */.tm)(this.name)) !== undefined;
        return { checks: [running], observe, stop: () => { } };
    }
    async machineTrouble() { }
    /** It is never started with a setting that it does not know or implement. */
    async verifySettings() { }
    zoneFile(zone) {
        return emulatedZone(this.zones, zone);
    }
    usageServer(signal) {
        return new EmbeddedUsageServer(this.endpoints.integrationUrl, signal);
    }
    async logs(lines, only = LOG) {
        if (only !== LOG)
            throw new errors/* UserError */.yo(`${this.title} is one program without a log of ${only}: use ${LOG}`);
        const found = await (0,process/* emulatorLog */.cL)(this.name, lines);
        return new Map(found.length > 0 ? [[LOG, found]] : []);
    }
    async remove() {
        await (0,process/* stopEmulator */.C7)(this.name);
        return 'Stopped the embedded engine';
    }
}
/** The service that the emulator plays or played under a name; undefined if none was started, or it was removed. */
async function findEmbedded(name, zones) {
    const running = await (0,process/* findEmulator */.tm)(name);
    if (running)
        return new EmbeddedService(name, zones, running.endpoints);
    return (await (0,process/* emulatorLog */.cL)(name, 1)).length > 0 ? new EmbeddedService(name, zones) : undefined;
}
/** @param zones the directory of the emulator's zone descriptions */
async function emulatedZone(zones, zone) {
    const path = `${zone}.cfg`;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(zones, path), 'utf8').catch((error) => {
        throw new errors/* UserError */.yo(`The embedded engine has no zone description ${path}: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    return { path, text };
}


/***/ }),

/***/ 50090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   fm: () => (/* binding */ CONTAINER_PORTS),
/* harmony export */   vZ: () => (/* binding */ endpoints)
/* harmony export */ });
/** Of a service that does not run, or was cut off from its network. */
const NOWHERE = { apiUrl: '', integrationUrl: '', uiUrl: '' };
/** Ports inside the container, fixed by the official image. */
const CONTAINER_PORTS = { api: 8080, integration: 8096, ui: 5050 };
/** The end points by the addresses and ports on this machine; without `ui` the UI is not started. */
function endpoints(api, integration, ui) {
    return {
        apiUrl: `http://${hostOf(api)}/client/api`,
        integrationUrl: `http://${hostOf(integration)}/client/api`,
        uiUrl: ui ? `http://${hostOf(ui)}/client/` : '',
    };
}
/** Host and port by which this machine reaches a published port. */
function hostOf({ address, port }) {
    const isEvery = address === '' || address === '0.0.0.0';
    const host = isEvery ? '127.0.0.1' : address === '::' ? '::1' : address;
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ verifyTypes),
/* harmony export */   AR: () => (/* binding */ maskSettings),
/* harmony export */   HA: () => (/* binding */ settingsOfInput),
/* harmony export */   M4: () => (/* binding */ storedProblems),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   mP: () => (/* binding */ settingLines),
/* harmony export */   nN: () => (/* binding */ refuseProblems)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28114);



const SECRET = /password|secret|key/i;
/** What CloudStack's `type` of a setting takes (ConfigurationManagerImpl.validateValueType); any other takes any text. */
const VALUES = {
    Boolean: { pattern: /^(true|false)$/i, what: 'true or false' },
    Number: { pattern: /^-?\d+$/, what: 'a whole number' },
    Decimal: { pattern: /^-?(\d+\.?\d*|\.\d+)$/, what: 'a number' },
};
/** What the input `settings` asks for. */
function settingsOfInput(values) {
    return Object.entries(values).map(([name, value]) => ({ name, value, origin: 'settings' }));
}
/** `NAME=VALUE`, one per line, in the order of the names. */
function settingLines(settings) {
    const lines = settings.map(({ name, value }) => `${name}=${value}`);
    return lines.sort().join('\n');
}
/** Hides the values that are secrets by their setting's name. */
function maskSettings(values, reporter) {
    for (const [name, value] of Object.entries(values))
        if (SECRET.test(name))
            reporter.mask(value);
}
/** All but the secrets, which an image must not carry. */
function withoutSecrets(values) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
}
/**
 * Compares what a service was started with to what its CloudStack has stored.
 *
 * @param rows name, tab and SHA-256 of the value (hex), one a line
 * @returns a sentence for each setting that this version does not have, with the nearest names, or that is not in effect
 */
function storedProblems(settings, rows, version) {
    const stored = new Map(rows
        .trim()
        .split('\n')
        .map((row) => row.split('\t')));
    return settings.flatMap(({ name, value, origin }) => {
        const found = stored.get(name);
        if (found === undefined)
            return [
                `${origin}: CloudStack ${version} has no setting called ${name}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestClause */ .U)(name, [...stored.keys()])}: correct the name, or leave it out for this version`,
            ];
        if (found === (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex'))
            return [];
        return [`${origin}: CloudStack sets ${name} to another value when it starts: leave it out`];
    });
}
/**
 * Holds values against what their settings take: at its start CloudStack takes a wrong one for another, in silence.
 *
 * @throws UserError naming each setting whose value is wrong
 */
async function verifyTypes(client, settings) {
    const problems = settings.map(async ({ name, value, origin }) => {
        const listed = await client.list('listConfigurations', 'configuration', { name });
        const expected = VALUES[String(listed.find((one) => one.name === name)?.type)];
        if (!expected || expected.pattern.test(value))
            return [];
        return [`${origin}: ${name} takes ${expected.what}: correct its value`];
    });
    refuseProblems((await Promise.all(problems)).flat());
}
/** @throws UserError with the first problem, and the others as evidence */
function refuseProblems([problem, ...more]) {
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problem, more);
}


/***/ }),

/***/ 78121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   U_: () => (/* binding */ processesWith)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _engine_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71894);



/** Seconds that a process has to end by itself. */
const STOP_SECONDS = 5;
/** What ps prints is the same for every user's language and time zone. */
const PS_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };
/**
 * When the process of a number started, in the system's own words: the number alone may be another process's by now.
 *
 * @returns undefined if none runs that has the number; one that has ended and was not reaped does not run
 */
async function startOf(pid) {
    if (process.platform === 'linux') {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
        // The program's name, in brackets before these, may have any character (proc(5): state is field 3, starttime 22).
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return /^[ZX]/.test(fields[0] ?? '') ? undefined : fields[19];
    }
    const args = ['-o', 'stat=,lstart=', '-p', String(pid)];
    const { stdout } = await (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d1)('ps', args, { env: PS_ENVIRONMENT });
    return stdout.startsWith('Z') ? undefined : stdout.trim().split(/\s+/).slice(1).join(' ') || undefined;
}
/** Numbers of the processes that were started with two arguments, one after the other. */
async function processesWith(option, value) {
    if (process.platform !== 'linux') {
        const { stdout } = await (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d1)('ps', ['-axww', '-o', 'pid=,args='], { env: PS_ENVIRONMENT });
        const lines = stdout.split('\n').filter((line) => `${line} `.includes(` ${option} ${value} `));
        return lines.map((line) => Number.parseInt(line, 10));
    }
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number);
    const fits = async (pid) => {
        const commandLine = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
        return commandLine.includes(`\0${option}\0${value}\0`);
    };
    const found = await Promise.all(pids.map(fits));
    return pids.filter((_, index) => found[index]);
}
/** Ends a process, by force if it does not obey. */
async function endProcess(pid) {
    const start = await startOf(pid);
    if (start === undefined)
        return;
    const isAlive = async () => (await startOf(pid)) === start;
    send(pid, 'SIGTERM');
    const deadline = performance.now() + STOP_SECONDS * 1000;
    while (performance.now() < deadline) {
        if (!(await isAlive()))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(20);
    }
    if (await isAlive())
        send(pid, 'SIGKILL');
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        // It ended in this moment.
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 38159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ stateDirectory),
/* harmony export */   ph: () => (/* binding */ makeStateDirectory),
/* harmony export */   sw: () => (/* binding */ inStateDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28409);




const UNUSABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']);
/** Where runs of this user leave word for each other: who brings a name up, and what the embedded engine runs. */
function stateDirectory() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.XDG_STATE_HOME ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.local', 'state'), 'cloudstack-usage');
}
/**
 * Does work with the files in the state directory.
 *
 * @throws UserError if this user may not use it
 */
async function inStateDirectory(work) {
    try {
        return await work();
    }
    catch (error) {
        const { code = '' } = error;
        if (!UNUSABLE.has(code))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The state directory ${stateDirectory()} cannot be used (${code}): make it writable, or set XDG_STATE_HOME to a directory that is`);
    }
}
/** @throws UserError if it cannot be made */
async function makeStateDirectory() {
    await inStateDirectory(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(stateDirectory(), { recursive: true, mode: 0o700 }));
}


/***/ }),

/***/ 63815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ COUNTED),
/* harmony export */   bp: () => (/* binding */ parseCounters),
/* harmony export */   hx: () => (/* binding */ parseFacts),
/* harmony export */   qM: () => (/* binding */ RUN_SECONDS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78701);


/** What each kind of counter counts, in the order of its values: bytes, and operations of disks. */
const COUNTED = {
    traffic: ['sent', 'received'],
    disk: ['io-read', 'io-write', 'bytes-read', 'bytes-written'],
};
/** Seconds that a request may take: a year in daily windows of some hundred machines. */
const RUN_SECONDS = 1800;
/** Reads the lines of `cloudstack-usage-job counters`: kind, id, what counts or `-`, values. */
function parseCounters(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => {
        const [kind = '', id, of, ...rest] = line.trim().split(/\s+/);
        const [number, ...values] = [id, ...rest].map(_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r);
        const isCounter = kind === 'traffic' || kind === 'disk';
        if (!isCounter || number === undefined || !hasAll(kind, values))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The usage server's counters have an unknown line: ${line}`, lines);
        return { kind, id: number, of: of === '-' ? undefined : of, values };
    });
}
function hasAll(kind, values) {
    return values.length === COUNTED[kind].length && !values.includes(undefined);
}
/** Reads the lines of `cloudstack-usage-job facts`. */
function parseFacts(text) {
    const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
    const textOf = (name) => lines.find(([key]) => key === name)?.[1];
    const numberOf = (name) => {
        const value = textOf(name);
        const number = (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r)(value);
        if (value === undefined || number !== undefined)
            return number;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The usage server's facts have a ${name} that is not a number: ${value}`, text.split('\n'));
    };
    const jvms = lines.filter(([key]) => key === 'usage-process').map(parseProcess);
    const now = numberOf('now');
    if (now === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The usage server's facts have no time", text.split('\n'));
    return {
        now,
        process: jvms.find((jvm) => jvm !== undefined),
        heartbeat: numberOf('heartbeat'),
        trigger: textOf('trigger') !== undefined,
        lastSuccess: numberOf('last-success'),
        oldestEvent: numberOf('oldest-event'),
        range: numberOf('range') ?? 1440,
        timezone: textOf('timezone') ?? 'GMT',
        records: numberOf('records') ?? 0,
        quotaPending: numberOf('quota-pending'),
        jobs: lines.filter(([key]) => key === 'job').map(parseJob),
    };
}
function parseProcess([, ...numbers]) {
    const [pid, seconds] = numbers.map(_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r);
    return pid === undefined || seconds === undefined ? undefined : { pid, startedAt: seconds * 1000 };
}
function parseJob([, id, type, host, pid, start, end, success]) {
    return {
        id: Number(id),
        type: type === '0' ? 'recurring' : 'single',
        owner: `${host} process ${pid}`,
        // NULL in a row that a killed server left.
        start: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r)(start) ?? 0,
        end: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r)(end) ?? 0,
        success: success === '1',
    };
}


/***/ }),

/***/ 78701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/**
 * A whole number that a program printed, of at most 15 digits, which a moment in milliseconds has until long after the
 * year 9999; undefined for what is none: half a line, NULL, or a complaint in a number's place.
 */
function wholeNumber(text = '') {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}


/***/ })

};
