export const id = 180;
export const ids = [180];
export const modules = {

/***/ 68416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Ss: () => (/* binding */ ImageCache),
/* harmony export */   W7: () => (/* binding */ fileOf)
/* harmony export */ });
/* unused harmony export CacheEntry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28409);





/** Bytes of one entry, before it is compressed: GitHub gives a repository 10 GB in all. */
const LARGEST_BYTES = 3 * 2 ** 30;
/**
 * Keeps images in GitHub's cache: whole ones, which save the pull of their base, and the state of prepared ones, which
 * saves the start that made it. A broken cache is a warning.
 */
class ImageCache {
    load;
    constructor(load) {
        this.load = load;
    }
    /** The image that is built from a context on the base of the settings. */
    image(engine, settings, contextHash) {
        const base = shortHash(settings.baseImage).slice(0, 8);
        return this.entry(`${engine}-${settings.csVersion}-${contextHash.slice(0, 16)}-${base}-`);
    }
    /** The state of an image that is prepared from a usage image with a zone; the same for every engine. */
    state(settings, usageImageHash, zone) {
        return this.entry(`state-${settings.csVersion}-${usageImageHash}-${zone}-`);
    }
    entry(prefix) {
        return new CacheEntry(this.load, `cloudstack-usage-${prefix}`);
    }
    /** Keeps what {@link fileOf} a key holds, and removes it from this machine; a failure is a warning. */
    async save(key, reporter, fill) {
        const file = fileOf(key);
        reporter.progress('Saving the image in the cache');
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
            await fill?.(file);
            const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (size > LARGEST_BYTES)
                throw new Error(`it has ${Math.ceil(size / 2 ** 20)} MiB, more than 3 GiB`);
            await (await this.load()).saveCache([cachedPath(prefixOf(key))], key);
            reporter.info(`Saved ${key} in the cache`);
        }
        catch (error) {
            reporter.warning(`${key} could not be saved in the cache: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        }
        finally {
            reporter.progress('');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true, force: true });
        }
    }
}
/** The file that an entry of the cache is made of. */
function fileOf(key) {
    return cachedPath(prefixOf(key)).replace('~', (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
}
function shortHash(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
const prefixOf = (key) => key.slice(0, key.lastIndexOf('-') + 1);
/**
 * The cache knows an entry by its path as it is written, so that saving and restoring must name the same, on every
 * runner: they have their temporary directories at different places.
 */
function cachedPath(prefix) {
    return `~/.cache/cloudstack-usage/${prefix.slice(0, -1)}/archive.tar`;
}
/** What is kept under one prefix; the newest is taken. */
class CacheEntry {
    load;
    prefix;
    constructor(load, prefix) {
        this.load = load;
        this.prefix = prefix;
    }
    /** @param version what distinguishes entries of the prefix: a digest, or a moment */
    key(version) {
        return `${this.prefix}${version.replace('sha256:', '').slice(0, 16)}`;
    }
    /** Gets the newest entry and hands its file over. @returns whether there was one that could be used */
    async restore(use, reporter, signal) {
        const file = fileOf(this.prefix);
        reporter.progress('Restoring the image from the cache');
        try {
            const path = cachedPath(this.prefix);
            const hit = await (await this.load()).restoreCache([path], this.prefix, [this.prefix]);
            if (!hit) {
                reporter.info('The cache has no usage image yet');
                return false;
            }
            await use(file);
            reporter.info(`The usage image comes from the cache (${hit})`);
            return true;
        }
        catch (error) {
            signal?.throwIfAborted();
            reporter.warning(`The cache could not be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
            return false;
        }
        finally {
            reporter.progress('');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 13180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _engine_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72273);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28409);
/* harmony import */ var _image_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68416);
/* harmony import */ var _report_actions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29044);
/* harmony import */ var _service_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88622);
/* harmony import */ var _service_container_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86643);
/* harmony import */ var _service_embedded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69448);
/* harmony import */ var _service_logs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21949);
/* harmony import */ var _service_running_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(991);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87145);












const LOG_LINES = 400;
/** After the job: logs if it failed or is debugged, the image into the cache, and nothing left running. */
async function post() {
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_11__/* .loadState */ .C)();
    if (!state)
        return;
    const wantsLogs = !state.ready || _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4('job-status') === 'failure' || _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o();
    if (state.engine === 'embedded')
        return postEmbedded(state, wantsLogs);
    const engine = await _engine_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .Engine */ .N.connect(state.engine);
    const container = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_7__/* .findContainer */ .FA)(engine, state.containerName);
    const preparing = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_7__/* .findContainer */ .FA)(engine, (0,_service_running_js__WEBPACK_IMPORTED_MODULE_10__/* .preparingName */ .uG)(state.containerName));
    if (preparing)
        await engine.containers.remove(preparing.id);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,_service_running_js__WEBPACK_IMPORTED_MODULE_10__/* .preparingDirectory */ .Y4)(state.containerName), { recursive: true, force: true });
    if (container && wantsLogs)
        await showLogs(engine, container.id, state.ready);
    if (container && state.cleanup) {
        await engine.containers.remove(container.id);
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Removed the container ${state.containerName} and its anonymous volumes`);
    }
    if (state.cacheKey !== '') {
        const cache = new _image_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .ImageCache */ .Ss(() => __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 61691)));
        // The state of a prepared image is already there.
        const fill = state.prepared ? undefined : (file) => engine.images.save(state.image, file);
        await cache.save(state.cacheKey, _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t, fill);
    }
}
async function postEmbedded(state, wantsLogs) {
    if (wantsLogs)
        _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t.group('Log of the embedded engine', await (0,_service_embedded_js__WEBPACK_IMPORTED_MODULE_8__/* .embeddedLog */ .RZ)(state.containerName, LOG_LINES));
    if (state.cleanup && (await (0,_service_embedded_js__WEBPACK_IMPORTED_MODULE_8__/* .stopEmbedded */ .vC)(state.containerName)))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq('Stopped the embedded engine');
}
async function showLogs(engine, container, wasReady) {
    const logs = await (0,_service_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .collectLogs */ .Qo)(engine, container, LOG_LINES);
    for (const [service, lines] of logs)
        _report_actions_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsReporter */ .t.group(`Log of ${service}`, lines);
    // A service that was ready is seldom why a later step failed: then any line of trouble would mislead.
    const cause = wasReady ? (0,_service_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .knownCause */ .T4)(logs) : (0,_service_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .likelyCause */ .IT)(logs);
    if (cause)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(`Likely cause: ${cause}`, { title: 'CloudStack with usage server' });
}
// A post step never fails the job: what it cannot do becomes a warning.
post()
    .catch((error) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(`The clean-up is not complete: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`))
    .finally(() => process.exit());


/***/ }),

/***/ 29044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ secrets),
/* harmony export */   t: () => (/* binding */ actionsReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _plain_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84516);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58866);



const log = new _plain_log_js__WEBPACK_IMPORTED_MODULE_1__/* .PlainLog */ .f(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq);
/** What is masked: a step's log masks by itself, its summary does not everywhere. */
const secrets = new _secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .Secrets */ .S();
/** Reports in the log of a GitHub Actions step. */
const actionsReporter = {
    info: (message) => log.line(message),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    group: (title, lines) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
        for (const line of lines)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    },
    section: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(title, work),
    progress: (line) => log.progress(line),
    mask: (secret) => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        secrets.add(secret);
    },
};


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
    const [service, [line] = []] = [...(0,_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .relevantLines */ .pp)(logs, 1)].at(-1) ?? [];
    return knownCause(logs) ?? (line && `${service}: ${line}`);
}
function tellsOf({ sign, unless, service }, [name, lines]) {
    if (service && service !== name)
        return false;
    return lines.some((line) => sign.test(line)) && !lines.some((line) => unless?.test(line));
}


/***/ }),

/***/ 21949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ collectLogs),
/* harmony export */   _v: () => (/* binding */ LOG_SERVICES),
/* harmony export */   pp: () => (/* binding */ relevantLines)
/* harmony export */ });
/* unused harmony export serviceOfLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** The services with a log; `container` is supervisord and what it does with the programs. */
const LOG_SERVICES = [
    'container',
    'mysqld',
    'cloudstack',
    'cloudstack-ui',
    'cloudstack-usage',
];
/** What reads the logs that programs have beside the container's own, which carries them mixed. */
const LOG_FILES = {
    mysqld: (lines) => ['tail', '-n', String(lines), '/var/log/mysql/error.log'],
    // It has a hundred debug lines for each error.
    cloudstack: () => ['grep', '-E', ' (ERROR|FATAL) ', '/root/vmops.log'],
    'cloudstack-usage': (lines) => ['tail', '-n', String(lines), '/var/log/cloudstack/usage/usage.log'],
};
const SUPERVISORD_LINE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:INFO|WARN|CRIT|ERRO|DEBG) |supervisor\/options\.py/;
const USAGE_LINE = /^\[cloudstack-usage\] /;
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
    for (const line of await engine.containers.logs(container, lines * LOG_SERVICES.length))
        logs.get(serviceOfLine(line))?.push(line);
    for (const service of LOG_SERVICES) {
        const command = LOG_FILES[service]?.(lines);
        if (command)
            logs.get(service)?.push(...(await linesOf(engine, container, command)));
    }
    for (const [service, found] of logs) {
        if (found.length === 0)
            logs.delete(service);
        else
            logs.set(service, found.slice(-lines));
    }
    return logs;
}
/** The lines with errors, else the last ones: `count` for each service. */
function relevantLines(logs, count) {
    const chosen = [...logs].map(([service, lines]) => {
        const relevant = lines.filter((line) => RELEVANT.test(line));
        const last = (relevant.length > 0 ? relevant : lines).slice(-count);
        return [service, last.map((line) => line.slice(0, 400))];
    });
    return new Map(chosen);
}
async function linesOf(engine, container, command) {
    try {
        const result = await engine.containers.exec(container, command, { timeoutSeconds: 10 });
        return result.code === 0 ? result.stdout.split('\n').filter(Boolean) : [];
    }
    catch (error) {
        return [`${command.at(-1)} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`];
    }
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

/***/ 87145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadState),
/* harmony export */   L: () => (/* binding */ saveState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const KEY = 'service';
function saveState(state) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(KEY, JSON.stringify(state));
}
/** The main step's state; undefined if it ended before it had anything to clean up. */
function loadState() {
    const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(KEY);
    return text === '' ? undefined : JSON.parse(text);
}


/***/ })

};
