export const id = 328;
export const ids = [328];
export const modules = {

/***/ 62910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   X: () => (/* binding */ formatSeconds)
/* harmony export */ });
const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
/**
 * Seconds in a Go-style duration such as `10m`, `1h30m` or `1.5s`.
 *
 * @returns undefined if the text is not a duration
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
        ...{ stdin: 'ignore', reject: false, stripFinalNewline: false, maxBuffer: Number.MAX_SAFE_INTEGER },
        ...{ env, timeout: timeoutSeconds * 1000, forceKillAfterDelay: KILL_AFTER_MILLIS, cleanup: false },
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
        ...{ stdin: 'ignore', reject: false, buffer: false, cleanup: false, cancelSignal: stopped },
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

/***/ 28409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yT: () => (/* binding */ ImageUnavailableError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
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

/***/ 28114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nearestClause)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** How many names are given, and the largest part of a name in which they may differ from it. */
const MOST = 3;
const LARGEST_PART = 0.4;
/** The names that are most like one that is none of them, nearest first, for a message. */
function nearest(name, names) {
    return names
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= name.length * LARGEST_PART)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, MOST)
        .map(({ candidate }) => candidate);
}
/** `; the nearest are a, b`, or nothing. */
function nearestClause(name, names) {
    const found = nearest(name, names);
    if (found.length === 0)
        return '';
    return `; the nearest ${found.length === 1 ? 'is' : 'are'} ${found.join(', ')}`;
}


/***/ }),

/***/ 84516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PlainLog)
/* harmony export */ });
/** Milliseconds of silence after which the log says what is going on. */
const SILENCE_MS = 15_000;
/** A log that cannot replace a line: progress is printed only if nothing else was printed for a while. */
class PlainLog {
    write;
    silenceMs;
    newest = '';
    timer;
    constructor(write, silenceMs = SILENCE_MS) {
        this.write = write;
        this.silenceMs = silenceMs;
    }
    line(text) {
        this.timer?.refresh();
        this.write(text);
    }
    /** @param line what goes on; '' where it has ended */
    progress(line) {
        this.newest = line;
        if (line !== '') {
            this.timer ??= setInterval(() => this.write(`  … ${this.newest}`), this.silenceMs).unref();
            return;
        }
        clearInterval(this.timer);
        this.timer = undefined;
    }
}


/***/ }),

/***/ 58866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets)
/* harmony export */ });
/** The values that are hidden in everything that this project prints or writes. */
class Secrets {
    values = new Set();
    add(secret) {
        if (secret === '')
            return;
        for (const value of [secret, encodeURIComponent(secret)])
            this.values.add(value);
    }
    /** The text with `***` in place of each secret, as it is and as a URL has it. */
    masked(text) {
        return [...this.values].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    }
}


/***/ }),

/***/ 86643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   IK: () => (/* binding */ containerEndpoints),
/* harmony export */   OI: () => (/* binding */ settingsFingerprint),
/* harmony export */   YI: () => (/* binding */ startContainer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _engine_complaints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28409);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49859);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50090);
/* harmony import */ var _global_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7479);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45208);








/** What MySQL asks for with 350 connections and 4,000 open tables (8,360), and the JVM, twice (docs/facts.md#open-files). */
const OPEN_FILES = 16_384;
/** States of a container that was created and is not running yet; a run that was killed leaves it so. */
const STARTING = new Set(['created', 'initialized']);
/** Seconds that an engine may take from one to the other. */
const STARTING_SECONDS = 10;
/**
 * Starts the service's container; one of the same name is adopted (same settings, healthy), replaced (ours,
 * but different) or refused (a stranger's).
 *
 * @throws UserError naming the input where the name or a port is taken or the container cannot start
 */
async function startContainer(request) {
    const { engine, settings, image, reporter, signal } = request;
    const fingerprint = settingsFingerprint(settings, image);
    const existing = await settledContainer(engine, settings.name, signal);
    if (existing) {
        const adopted = await adopt(request, existing, fingerprint);
        if (adopted)
            return adopted;
        reporter.info(`Replacing the container ${settings.name}`);
        await engine.containers.remove(existing.id, signal);
    }
    await (0,_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseTakenPorts */ .Y)(settings, settings.ui, 'engine');
    const definition = containerDefinition(request, fingerprint);
    const warn = (message) => reporter.warning(message);
    const id = await engine.containers.start(definition, warn).catch((error) => {
        throw startFailure(settings, error);
    });
    // Not aborted: whoever called has to know of it to remove it.
    const container = await engine.containers.find(id);
    if (!container)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${settings.name} was removed while it started: start it again`);
    return serviceOf(engine, settings, container, false);
}
/** The container as a service, for one that this project made; undefined for no or a stranger's container. */
async function findContainer(engine, name, signal) {
    const container = await engine.containers.find(name, signal);
    return container?.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .MANAGED_LABEL */ .bS] === 'true' ? container : undefined;
}
/**
 * The end points of a container, where its engine really published them; undefined for one that publishes none: it does
 * not run, or was cut off from its network.
 */
function containerEndpoints({ ports }) {
    const [api, integration] = [ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .fm.api], ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .fm.integration]];
    return api && integration && (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .endpoints */ .vZ)(api, integration, ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .fm.ui]);
}
/** A container of that name, once it is no longer being started by a run that shares the engine alone. */
async function settledContainer(engine, name, signal) {
    const deadline = performance.now() + STARTING_SECONDS * 1000;
    for (;;) {
        const container = await engine.containers.find(name, signal);
        const isStarting = container && STARTING.has(container.status) && container.error === '';
        if (!isStarting || performance.now() > deadline)
            return container;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(200);
    }
}
async function adopt({ engine, settings, reporter, isAdoptable }, container, fingerprint) {
    if (container.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .MANAGED_LABEL */ .bS] !== 'true') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`name: a container called ${settings.name} already exists, and this action did not make it: remove it ("${engine.name} rm ${settings.name}"), or use another name`);
    }
    if (container.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .SETTINGS_LABEL */ .ZU] !== fingerprint || container.status !== 'running')
        return undefined;
    if (!containerEndpoints(container))
        return undefined;
    const service = serviceOf(engine, settings, container, true);
    if (!(await isAdoptable(service)))
        return undefined;
    reporter.info(`Reusing the running container ${settings.name}: it has the same settings`);
    return service;
}
function serviceOf(engine, settings, container, adopted) {
    return {
        engine,
        name: container.name,
        id: container.id,
        ui: settings.ui,
        adopted,
        // One that has ended already is explained by the wait.
        ...(containerEndpoints(container) ?? _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .NOWHERE */ .JW),
    };
}
function containerDefinition({ settings, image, globalSettings, command }, fingerprint) {
    return {
        name: settings.name,
        hostname: settings.hostname,
        image: image.reference,
        labels: { [_image_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .MANAGED_LABEL */ .bS]: 'true', [_image_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .SETTINGS_LABEL */ .ZU]: fingerprint },
        env: {
            ...settings.env,
            CLOUDSTACK_UI: String(settings.ui),
            USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
            USAGE_EXEC_TIME: settings.usageExecTime,
            QUOTA_ENABLED: String(settings.quota),
            CLOUDSTACK_SETTINGS: (0,_global_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingLines */ .mP)(globalSettings),
            CLOUDSTACK_START: settings.start,
        },
        ports: [
            { address: settings.bindAddress, port: settings.apiPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .fm.api },
            // The integration API is unauthenticated and has full rights.
            { address: '127.0.0.1', port: settings.integrationPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .fm.integration },
            ...(settings.ui
                ? [{ address: settings.bindAddress, port: settings.uiPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .fm.ui }]
                : []),
        ],
        volumes: settings.databaseVolume
            ? [{ name: settings.databaseVolume, path: image.prepared?.data ?? '/var/lib/mysql' }]
            : [],
        openFiles: OPEN_FILES,
        command,
    };
}
/**
 * SHA-256 of all that makes one container differ from another. A zone's own settings do not: a zone can be added to a
 * container that runs.
 */
function settingsFingerprint(settings, image) {
    const { name, hostname, bindAddress, apiPort, integrationPort, uiPort, ui, databaseVolume, env } = settings;
    const { usageAggregationRange, usageExecTime, quota, start } = settings;
    const identity = {
        ...{ name, hostname, bindAddress, apiPort, integrationPort, uiPort: ui ? uiPort : 0, ui, databaseVolume },
        ...{ usageAggregationRange, usageExecTime, quota, start },
        env: Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1)),
        globalSettings: (0,_global_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingLines */ .mP)((0,_global_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOfInput */ .HA)(settings.globalSettings)),
        image: image.id,
        openFiles: OPEN_FILES,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
}
function startFailure(settings, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
        return error;
    const reason = (0,_engine_complaints_js__WEBPACK_IMPORTED_MODULE_2__/* .startFailureReason */ .Rf)(error.evidence.join('\n'));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${settings.name} could not be started: ${reason}`, error.evidence);
}


/***/ }),

/***/ 69448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ startEmbedded),
/* harmony export */   IE: () => (/* binding */ emulatorArguments),
/* harmony export */   RZ: () => (/* binding */ embeddedLog),
/* harmony export */   oR: () => (/* binding */ findEmbedded),
/* harmony export */   vC: () => (/* binding */ stopEmbedded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _engine_complaints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28409);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50090);
/* harmony import */ var _global_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7479);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45208);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78121);
/* harmony import */ var _state_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38159);












/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
/** The emulator's option by which its process is known. */
const STATE_FILE_OPTION = '--state-file';
/**
 * Starts the emulator in a background process that outlives this one.
 *
 * @param program path of the emulator's bundle
 * @throws UserError with the emulator's own words if it does not come up
 */
async function startEmbedded(settings, globalSettings, program) {
    const { log } = files(settings.name);
    const args = emulatorArguments(settings);
    const running = await findEmbedded(settings.name);
    if (running?.startedWith === args.join(' '))
        return { ...running, adopted: true };
    await stopEmbedded(settings.name);
    await (0,_ports_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseTakenPorts */ .Y)(settings, false, 'user');
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(log, 'w', 0o600);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
        // A command line is everyone's to read, and a value may be a secret.
        env: { ...process.env, CLOUDSTACK_SETTINGS: (0,_global_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .settingLines */ .mP)(globalSettings) },
    });
    await output.close();
    let ended;
    child.on('exit', (code, signal) => {
        ended = signal || code === 0 ? 'it was ended, as by "down"' : `it ended with code ${code}`;
    });
    child.on('error', ({ message }) => {
        ended = message;
    });
    const deadline = performance.now() + START_SECONDS * 1000;
    while (performance.now() < deadline && ended === undefined) {
        const started = await findEmbedded(settings.name);
        if (started) {
            child.unref();
            return { ...started, adopted: false };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
    }
    child.kill('SIGKILL');
    throw startFailure(await embeddedLog(settings.name, 10), ended ?? `it did not listen within ${START_SECONDS} s`);
}
/** What the emulator is started with: all that makes it differ from another. */
function emulatorArguments(settings) {
    const { state } = files(settings.name);
    return [
        ...['--api-port', String(settings.apiPort), '--integration-port', String(settings.integrationPort)],
        ...['--bind-address', settings.bindAddress, '--version', settings.csVersion, STATE_FILE_OPTION, state],
        ...['--setting', `usage.stats.job.aggregation.range=${settings.usageAggregationRange}`],
        ...['--setting', `usage.stats.job.exec.time=${settings.usageExecTime}`],
        ...['--setting', `quota.enable.service=${settings.quota}`],
        ...['--settings-digest', digestOf((0,_global_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .settingsOfInput */ .HA)(settings.globalSettings))],
    ];
}
function startFailure(lines, ended) {
    if (lines.length === 0)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The embedded engine did not start: ${ended}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The embedded engine did not start: ${(0,_engine_complaints_js__WEBPACK_IMPORTED_MODULE_5__/* .startFailureReason */ .Rf)(lines.join('\n'))}`, lines.slice(0, -1));
}
/** Distinguishes the settings of emulators. */
function digestOf(globalSettings) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update((0,_global_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .settingLines */ .mP)(globalSettings)).digest('hex').slice(0, 16);
}
/** The embedded service of a name, if one runs. */
async function findEmbedded(name) {
    const state = await readState(name);
    // One that was killed leaves the file, and its number may be another program's by now.
    if (!state || !(await emulatorsOf(name)).includes(state.pid))
        return undefined;
    const { pid, startedWith, notice, apiUrl, integrationUrl } = state;
    const published = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_7__/* .endpoints */ .vZ)(listenerOf(apiUrl), listenerOf(integrationUrl), undefined);
    return { pid, startedWith, notice, adopted: true, ...published };
}
/** Where the emulator listens, which may be every address of the machine. */
function listenerOf(url) {
    const { hostname, port } = new URL(url);
    return { address: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}
/** Ends the embedded service of a name. @returns whether one ran */
async function stopEmbedded(name) {
    // Not those alone that wrote the state file: what was never ready, or came after another, goes as well.
    const running = await emulatorsOf(name);
    await Promise.all(running.map(_processes_js__WEBPACK_IMPORTED_MODULE_10__/* .endProcess */ .JZ));
    for (const file of Object.values(files(name)))
        await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .inStateDirectory */ .sw)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true }));
    return running.length > 0;
}
/** Numbers of all processes that are emulators of a name. */
function emulatorsOf(name) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_10__/* .processesWith */ .U_)(STATE_FILE_OPTION, files(name).state);
}
/** The last lines of its log; none if it never started. */
async function embeddedLog(name, lines) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(files(name).log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
function isMissing(error) {
    return error.code === 'ENOENT';
}
async function readState(name) {
    try {
        const text = await (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .inStateDirectory */ .sw)(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(files(name).state, 'utf8'));
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
function files(name) {
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_state_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .stateDirectory */ .FK)(), `${name}.json`), log: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_state_directory_js__WEBPACK_IMPORTED_MODULE_11__/* .stateDirectory */ .FK)(), `${name}.log`) };
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
/* harmony export */   VN: () => (/* binding */ verifyStored),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   mP: () => (/* binding */ settingLines)
/* harmony export */ });
/* unused harmony export storedProblems */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28114);



const SETTINGS_PROGRAM = 'cloudstack-usage-settings';
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
 * Holds what a container was started with against its CloudStack's own table, since the API does not list all settings.
 *
 * @throws UserError naming each setting that this version does not have, with the nearest names, or that is not in effect
 */
async function verifyStored({ engine, id }, settings, version, signal) {
    if (settings.length === 0)
        return;
    const failure = "CloudStack's settings cannot be read (the image of an earlier release takes none)";
    const rows = await engine.containers.execOrFail(id, [SETTINGS_PROGRAM], failure, { signal });
    refuse(storedProblems(settings, rows, version));
}
/** @param rows name, tab and SHA-256 of the value (hex), one a line */
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
    refuse((await Promise.all(problems)).flat());
}
function refuse([problem, ...more]) {
    if (problem)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problem, more);
}


/***/ }),

/***/ 45208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseTakenPorts)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);


/**
 * Finds the ports that cannot be used before anything is started: the words of an engine come too late and name no input.
 *
 * @param ui whether the UI's port is wanted, too
 * @param binder whose rights count: an engine may bind ports that this user may not
 * @throws UserError with each input whose port or address cannot be used
 */
async function refuseTakenPorts({ bindAddress, apiPort, integrationPort, uiPort }, ui, binder) {
    const wanted = [
        ['api-port', bindAddress, apiPort],
        ['integration-port', '127.0.0.1', integrationPort],
        ...(ui ? [['ui-port', bindAddress, uiPort]] : []),
    ];
    const problems = new Set();
    for (const [input, address, port] of wanted) {
        const problem = problemOf(input, address, port, await bindFailure(address, port), binder);
        if (problem)
            problems.add(problem);
    }
    if (problems.size > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service cannot be started: ${[...problems].join('; ')}`);
}
function problemOf(input, address, port, code, binder) {
    if (code === 'EADDRINUSE')
        return `${input}: port ${port} on ${address} is in use: stop the program that listens there, or use another port or 0`;
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')
        return `bind-address: this machine has no address ${address}`;
    if (code === 'EACCES' && binder === 'user')
        return `${input}: this user may not use port ${port}: use one from 1024 on, or 0`;
    return undefined;
}
/** @returns the system's code for why nothing can listen there */
function bindFailure(address, port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', (error) => resolve(error.code));
        server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(undefined)));
    });
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


/***/ })

};
