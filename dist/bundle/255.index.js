export const id = 255;
export const ids = [255];
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

/***/ 74139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ buildImage),
  Jf: () => (/* binding */ ensureUsageImage),
  Fq: () => (/* binding */ usageImage)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __webpack_require__(62910);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __webpack_require__(62053);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/images.js + 1 modules
var engine_images = __webpack_require__(15408);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/image/cache.js
var cache = __webpack_require__(68416);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/tsc/src/image/context.js



/**
 * SHA-256 (hex) of the names and contents of all files under a directory, in the order of their names.
 * Modes are left out: a checkout on Windows has none.
 */
async function hashDirectory(directory) {
    const entries = await (0,external_node_fs_promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files.sort()) {
        hash.update(`${file.slice(directory.length)}\0`);
        hash.update(await (0,external_node_fs_promises_.readFile)(file));
        hash.update('\0');
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./.cache/tsc/src/image/labels.js
var image_labels = __webpack_require__(49859);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __webpack_require__(25367);
;// CONCATENATED MODULE: ./.cache/tsc/src/image/published.js


/** Of a published image: `plain`, or prepared with a zone, as in `prepared-advanced`; no file's zone is published. */
function variantOf({ prepared, zone }) {
    return prepared && zone.kind === 'named' ? `prepared-${zone.name}` : 'plain';
}
/**
 * The published images that fit the settings, best first. A reference has its digest, so that what an engine pulls is what
 * was released, or is refused.
 *
 * @param list path of the release's list
 */
async function publishedImages(settings, list) {
    // Another base is the user's own matter.
    if (settings.baseImage !== (0,inputs/* officialImage */.F0)(settings.csVersion))
        return [];
    const versions = JSON.parse(await (0,external_node_fs_promises_.readFile)(list, 'utf8'));
    const variants = versions[settings.csVersion] ?? {};
    // A published zone was made without settings, which may change what is made.
    const isPlain = Object.keys(settings.globalSettings).length > 0;
    const fitting = new Set([isPlain ? undefined : variants[variantOf(settings)], variants.plain]);
    return [...fitting].filter((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/image/image.js









/** Before each further try of a pull. */
const PULL_PAUSES_SECONDS = [5, 15, 45];
/**
 * The usage image: the ready-made one of input `image`, or a published one, or one that was built before from the same
 * files and base, or from the cache, or built now.
 *
 * @throws ImageUnavailableError if it, or its base, can be neither found nor pulled
 * @throws UserError if the build fails or the image is not a usage image
 */
async function ensureUsageImage(request) {
    if (request.settings.image)
        return readyMadeImage(request, request.settings.image);
    return (await publishedImage(request)) ?? builtImage(request);
}
async function publishedImage(request) {
    const { settings, engine, reporter, signal } = request;
    for (const reference of await publishedImages(settings, request.published)) {
        if (settings.pull === 'never' && !(await engine.images.find(reference, signal)))
            continue;
        try {
            return { ...(await readyMadeImage(request, reference)), source: 'published' };
        }
        catch (error) {
            if (!(error instanceof errors/* ImageUnavailableError */.yT))
                throw error;
            reporter.warning(`The published image cannot be used, so an image is built: ${error.message}`);
        }
    }
    return undefined;
}
async function readyMadeImage(request, reference) {
    const { info, pulled } = await ensurePresent(request, reference, 'image');
    if (info.labels[image_labels/* IMAGE_INTERFACE_LABEL */.JL] !== image_labels/* IMAGE_INTERFACE */.gg) {
        throw new errors/* UserError */.yo(`image: ${reference} is not a usage image of this action (it has no label ${image_labels/* IMAGE_INTERFACE_LABEL */.JL}=${image_labels/* IMAGE_INTERFACE */.gg}): if it is a simulator image, set base-image to it instead`);
    }
    return usageImage(reference, info, pulled ? 'pulled' : 'local');
}
async function builtImage(request) {
    const { engine, settings, cache, reporter, signal } = request;
    const contextHash = await hashDirectory(request.context);
    const cacheEntry = cache?.image(engine.name, settings, contextHash);
    const labels = { [image_labels/* CONTEXT_LABEL */.P$]: contextHash, [image_labels/* BASE_LABEL */.vZ]: settings.baseImage };
    const baseIsLocal = settings.pull !== 'always' && (await engine.images.find(settings.baseImage, signal)) !== undefined;
    if (!baseIsLocal && settings.pull !== 'always') {
        const existing = await newestWith(request, labels);
        if (existing)
            return existing;
        if (cacheEntry &&
            (await cacheEntry.restore((file) => engine.images.load(file, signal), reporter, signal))) {
            const restored = await newestWith(request, labels);
            if (restored)
                return { ...restored, source: 'cache' };
        }
    }
    const { info: base, pulled, reference } = await ensurePresent(request, settings.baseImage, 'base-image');
    const cacheKey = pulled ? cacheEntry?.key(digestOf(base)) : undefined;
    const tag = `cloudstack-usage:${settings.csVersion}-${contextHash.slice(0, 12)}-${baseHash(settings.baseImage, base)}`;
    const existing = await engine.images.find(tag, signal);
    if (existing)
        return { ...usageImage(tag, existing, 'local'), cacheKey };
    await build(request, reference, tag, { ...labels, [image_labels/* BASE_ID_LABEL */.Dt]: base.id });
    const built = await engine.images.find(tag, signal);
    if (!built)
        throw new errors/* UserError */.yo(`${engine.name} built ${tag}, but does not have it: check its disk space`);
    return { ...usageImage(tag, built, 'built'), cacheKey };
}
/** The reference counts, too: it stands in the image's labels, by which the image is found without its base. */
function baseHash(reference, { id }) {
    return (0,cache/* shortHash */.BC)(reference, id).slice(0, 12);
}
/** An image that was built from the same files on the same reference, where its base is no longer here. */
async function newestWith(request, labels) {
    // A prepared image inherits the labels of what it is made from.
    const info = await request.engine.images.newestWith(labels, image_labels/* PREPARED_LABEL */.nN, request.signal);
    return info && usageImage(info.tags[0] ?? `sha256:${info.id}`, info, 'local');
}
async function build(request, base, tag, labels) {
    const { settings, context, reporter } = request;
    reporter.info(`Building the usage image on ${base}`);
    const args = { BASE_IMAGE: base, CS_VERSION: settings.csVersion };
    await buildImage(request, base, { context, tag, args, labels });
}
/**
 * Builds an image; its log is folded.
 *
 * @param base what a failure names
 * @throws UserError with the build's own sentence where it has one
 */
async function buildImage({ engine, reporter, signal }, base, definition) {
    const lines = [];
    const start = performance.now();
    try {
        await engine.images.build(definition, signal, (line) => {
            lines.push(line);
            reporter.progress(line);
        });
    }
    catch {
        signal?.throwIfAborted();
        throw new errors/* UserError */.yo(`The usage image could not be built on ${base}: ${(0,complaints/* buildFailureReason */.dJ)(lines)}`, lines.slice(-15));
    }
    finally {
        reporter.progress('');
    }
    reporter.group(`Build of the usage image (${(0,duration/* formatSeconds */.X)((performance.now() - start) / 1000)})`, lines);
}
async function ensurePresent({ engine, settings, reporter, signal }, reference, input) {
    const local = await engine.images.find(reference, signal);
    if (local && settings.pull !== 'always')
        return { info: local, pulled: false, reference };
    if (settings.pull === 'never') {
        throw new errors/* ImageUnavailableError */.yT(`${input}: ${reference} is not on this machine, and pull is never: pull it first, or set pull: missing`);
    }
    const qualified = engine.images.qualified(reference);
    await reporter.section(`Pulling ${qualified} (pull: ${settings.pull})`, () => pull({ engine, reporter, signal }, qualified, input));
    const info = await engine.images.find(qualified, signal);
    if (!info)
        throw new errors/* ImageUnavailableError */.yT(`${input}: ${engine.name} pulled ${reference}, but does not have it`);
    return { info, pulled: true, reference: qualified };
}
/** A pull that stood still or was cut off is tried again; what came is kept by the engine. */
async function pull({ engine, reporter, signal }, reference, input) {
    const pauses = [...PULL_PAUSES_SECONDS];
    for (;;) {
        try {
            return await pullOnce(engine, reference, reporter, signal);
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const stalled = error instanceof engine_images/* StalledPullError */.L;
            const reason = stalled ? error.message : (0,complaints/* pullFailureReason */.IP)(error.evidence.join('\n'));
            const pause = stalled || (0,complaints/* isCutOff */.o7)(error.evidence.join('\n')) ? pauses.shift() : undefined;
            if (pause === undefined)
                throw new errors/* ImageUnavailableError */.yT(`${input}: ${reference} could not be pulled: ${reason}`, error.evidence);
            reporter.warning(`${reference} could not be pulled: ${reason}; trying again in ${pause} s`);
            await (0,promises_.setTimeout)(pause * 1000, undefined, { signal });
        }
        finally {
            reporter.progress('');
        }
    }
}
async function pullOnce(engine, reference, reporter, signal) {
    await engine.images.pull(reference, signal, (progress) => reporter.progress(`Pulling: ${progress}`));
}
function digestOf(info) {
    return info.repoDigests[0]?.split('@')[1] ?? `sha256:${info.id}`;
}
function usageImage(reference, info, source) {
    const { id, command, labels } = info;
    const { [image_labels/* PREPARED_ZONE_LABEL */.i3]: zone = 'none', [image_labels/* PREPARED_DATA_LABEL */.SG]: data = '' } = labels;
    const prepared = labels[image_labels/* PREPARED_LABEL */.nN] === image_labels/* PREPARED_STATE */.MA ? { zone, data } : undefined;
    const content = (0,cache/* shortHash */.BC)(labels[image_labels/* CONTEXT_LABEL */.P$] ?? id, labels[image_labels/* BASE_ID_LABEL */.Dt] ?? '');
    return { reference, id, digest: digestOf(info), source, command, prepared, content, cacheKey: undefined };
}


/***/ }),

/***/ 91518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NO_ZONE),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/** The zone's outputs if none was deployed. */
const NO_ZONE = {
    'zone-id': '',
    'zone-name': '',
    'network-type': '',
    'service-offering-id': '',
    'template-id': '',
    'network-offering-id': '',
    'network-id': '',
};
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


/***/ }),

/***/ 15490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ diskIsFull),
/* harmony export */   PB: () => (/* binding */ containerChecks),
/* harmony export */   Wx: () => (/* binding */ awaitsApi),
/* harmony export */   il: () => (/* binding */ apiChecks)
/* harmony export */ });
/* harmony import */ var _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98403);
/* harmony import */ var _service_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88622);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15930);



/** Less is not enough for anything that MySQL does. */
const FULL_KILOBYTES = 5 * 1024;
/** All that makes a container truly ready; the order is that in which they usually come true. */
function containerChecks(service, log, keys, signal) {
    const programs = ['mysqld', 'cloudstack', 'cloudstack-usage', ...(service.ui ? ['cloudstack-ui'] : [])];
    return [
        { name: 'container running', judge: containerRunning },
        { name: 'enough memory', judge: ({ container }) => enoughMemory(container, log) },
        { name: 'enough disk', judge: ({ probe }) => enoughDisk(probe) },
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
const INTEGRATION_API = 'integration API (8096)';
/** Whether the management server is still starting, by what has not passed. */
function awaitsApi(missing) {
    return missing.has(INTEGRATION_API);
}
/** The API's two doors; all that an embedded engine needs. */
function apiChecks(service, keys, signal) {
    return [
        {
            name: INTEGRATION_API,
            judge: async () => {
                await new _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(service.integrationUrl, 'none', signal).call('listZones');
                return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
            },
        },
        {
            name: 'API with keys (8080)',
            judge: async () => {
                await new _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(service.apiUrl, { keys: await keys() }, signal).call('listCapabilities');
                return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
            },
        },
    ];
}
function containerRunning({ container }) {
    if (!container)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)('the container was removed');
    if (container.status === 'running')
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    if (container.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(_service_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_LITTLE_MEMORY */ ._8);
    if (container.status === 'exited' || container.status === 'dead' || container.status === 'stopped') {
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(`the container has exited with code ${container.exitCode}${container.error ? ` (${container.error})` : ''}`);
    }
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(`the container is ${container.status}`);
}
function enoughMemory(container, log) {
    if (container?.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(_service_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_LITTLE_MEMORY */ ._8);
    if (log.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(`a process in the container is out of memory: ${log.outOfMemory}`);
    return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
}
/** MySQL waits for ever on a full disk. */
function enoughDisk(probe) {
    if ('failure' in probe || probe.disk === undefined)
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    return probe.disk < FULL_KILOBYTES ? (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(diskIsFull(probe.disk)) : _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
}
/** What is wrong, and what to do. @param left kB */
const diskIsFull = (left) => `the disk is full (${Math.floor(left / 1024)} MB are left): free some space`;
/** CloudStack's web application can fail for good while its process runs on (docs/facts.md#ready). */
function webApplication(log) {
    if (!log.webApplicationFailed)
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    if (log.failedStartups > 1)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)('CloudStack\'s web application failed to start twice ("Failed startup of context")');
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('its start failed; it is being restarted');
}
function programRunning(program, probe, log) {
    const sentence = log.gaveUp.get(program);
    if (sentence !== undefined)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(sentence);
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(probe.failure);
    const found = probe.programs.get(program);
    if (!found)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('supervisord does not know it yet');
    if (found.state === 'RUNNING')
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    const text = `supervisord says ${found.state}${found.detail ? ` (${found.detail})` : ''}`;
    return found.state === 'FATAL' || found.state === 'EXITED'
        ? (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .hopeless */ .Ik)(`${program}: ${text}`)
        : (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(text);
}
function systemctlActive(probe) {
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(probe.failure);
    return probe.systemctlActive ? _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF : (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)("the usage server's JVM is not running yet");
}
function freshHeartbeat(probe) {
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(probe.failure);
    const { usageProcess, heartbeat } = probe;
    if (!usageProcess)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)("the usage server's JVM is not running yet");
    if (heartbeat === undefined)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)('none yet');
    if (heartbeat > usageProcess.startedAt)
        return _wait_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF;
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .pending */ .Ub)(`the last one is ${usageProcess.startedAt - heartbeat} s older than the process`);
}


/***/ }),

/***/ 79841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TO: () => (/* binding */ canBecomeReady),
  s6: () => (/* binding */ waitForContainer)
});

// UNUSED EXPORTS: observeContainer

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __webpack_require__(87448);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/service/causes.js
var causes = __webpack_require__(88622);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __webpack_require__(21949);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/boot-log.js
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
    read(line) {
        if (line.includes('supervisord started with pid'))
            this.reset();
        if (line.includes("spawned: 'cloudstack' with pid"))
            this.webApplicationFailed = false;
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

// EXTERNAL MODULE: ./.cache/tsc/src/readiness/checks.js
var readiness_checks = __webpack_require__(15490);
// EXTERNAL MODULE: ./.cache/tsc/src/whole-number.js
var whole_number = __webpack_require__(78701);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/facts.js

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

// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/container.js









const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** How start-cloudstack.sh says which start it uses, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
/** A database that is made takes more than this. */
const LITTLE_KILOBYTES = 100 * 1024;
/** Lines of each service's log that are searched for the cause, and that are shown as evidence. */
const LOG_LINES = 200;
const EVIDENCE_LINES = 8;
/**
 * Waits until a container is ready; the messages are folded. On the first failed start of the web application
 * the program is restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 *
 * @throws NotReadyError with the cause that the services' logs show, and the last relevant lines of each as evidence
 */
function waitForContainer(service, options) {
    const title = 'Waiting until CloudStack and its usage server are ready';
    return options.reporter.section(title, () => pollContainer(service, options));
}
async function pollContainer(service, options) {
    const { fixedKeys, signal, reporter } = options;
    const log = new BootLog();
    const stopFollowing = service.engine.containers.follow(service.id, (line) => {
        log.read(line);
        const chosen = START_CHOSEN.exec(line)?.[1];
        if (chosen)
            reporter.info(`  ${chosen}`);
    });
    let keys;
    const keySource = () => {
        keys ??= (0,cloudstack_keys/* adminKeys */.aO)(service.apiUrl, reporter, signal, fixedKeys).catch((error) => {
            keys = undefined; // Asked again in the next round.
            throw error;
        });
        return keys;
    };
    let facts;
    let observedAt = 0;
    const observe = async (missing) => {
        await restartFailedWebApplication(service, log, reporter);
        const isFresh = performance.now() - observedAt < PAUSE_WHILE_STARTING_SECONDS * 1000;
        if (facts && isFresh && (0,readiness_checks/* awaitsApi */.Wx)(missing))
            return facts;
        facts = await observeContainer(service, signal);
        observedAt = performance.now();
        return facts;
    };
    try {
        const checks = (0,readiness_checks/* containerChecks */.PB)(service, log, keySource, signal);
        const passedAfter = await (0,wait/* waitUntilReady */.bs)({ ...options, checks, observe });
        return { passedAfter, keys: await keySource() };
    }
    catch (error) {
        if (!(error instanceof wait/* NotReadyError */.r1))
            throw error;
        throw await explained(error, service, reporter);
    }
    finally {
        stopFollowing();
        reporter.progress('');
    }
}
/** Whether a running container is worth waiting for: none of its checks is hopeless. */
async function canBecomeReady(service, reporter, signal) {
    const log = new BootLog();
    const stopFollowing = service.engine.containers.follow(service.id, (line) => log.read(line));
    await (0,promises_.setTimeout)(1000, undefined, { signal }); // The whole log so far has been read by then.
    stopFollowing();
    const facts = await observeContainer(service, signal);
    const checks = (0,readiness_checks/* containerChecks */.PB)(service, log, () => (0,cloudstack_keys/* adminKeys */.aO)(service.apiUrl, reporter, signal), signal);
    const verdicts = await Promise.all(checks.map((check) => (0,wait/* judge */.S4)(check, facts)));
    return verdicts.every(({ state }) => state !== 'hopeless');
}
async function observeContainer(service, signal) {
    const [container, probe] = await Promise.all([
        service.engine.containers.find(service.id, signal),
        probeContainer(service, signal),
    ]);
    return { container, probe };
}
async function probeContainer(service, signal) {
    try {
        const result = await service.engine.containers.exec(service.id, [PROBE], {
            signal,
            timeoutSeconds: PROBE_SECONDS,
        });
        if (result.code === 0)
            return parseProbe(result.stdout);
        return {
            failure: `${PROBE} failed: ${(result.stderr || result.stdout).trim().split('\n').at(-1) ?? ''}`,
        };
    }
    catch (error) {
        signal?.throwIfAborted();
        return { failure: (0,errors/* messageOf */.bD)(error) };
    }
}
async function restartFailedWebApplication(service, log, reporter) {
    if (!log.webApplicationFailed || log.failedStartups > 1)
        return;
    log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
    reporter.warning("CloudStack's web application failed to start; restarting the program cloudstack once");
    const restart = await service.engine.containers.exec(service.id, ['supervisorctl', 'restart', 'cloudstack'], {
        timeoutSeconds: 60,
    });
    if (restart.code !== 0)
        reporter.warning(`The restart failed: ${(restart.stderr || restart.stdout).trim()}`);
}
/** The failure with its cause: from the disk, the kernel, or else the services' logs. */
async function explained({ message, missing, cause }, service, reporter) {
    const logs = await (0,service_logs/* collectLogs */.Qo)(service.engine, service.id, LOG_LINES).catch((error) => {
        reporter.warning(`The logs could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    });
    // These cause all other errors in the logs.
    const known = (await diskComplaint(service)) ?? (await memoryComplaint(service)) ?? (0,causes/* knownCause */.T4)(logs);
    const sentence = known && !message.includes(known) ? `${message}. Likely cause: ${known}` : message;
    return new wait/* NotReadyError */.r1(sentence, missing, cause, (0,service_logs/* relevantLines */.pp)(logs, EVIDENCE_LINES));
}
/** A full disk may show nowhere else: MySQL cannot even write that into its log. */
async function diskComplaint(service) {
    const output = await outputOf(service, ['df', '-P', '-k', '/var/lib/mysql']);
    const [, , , left] = (output.trim().split('\n').at(-1) ?? '').split(/\s+/);
    return Number(left) < LITTLE_KILOBYTES ? (0,readiness_checks/* diskIsFull */.J4)(Number(left)) : undefined;
}
/** The engine reports only some kills: if a limit is reached, the kernel picks any process of the container. */
async function memoryComplaint(service) {
    const [v2, v1] = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'];
    const output = await outputOf(service, ['grep', '-hs', '^oom_kill [1-9]', v2, v1]);
    return output ? causes/* TOO_LITTLE_MEMORY */._8 : undefined;
}
/** What a quick command in the container prints; nothing if the command fails. */
async function outputOf(service, command) {
    const answer = await service.engine.containers
        .exec(service.id, command, { timeoutSeconds: 10 })
        .catch(() => undefined);
    return answer?.stdout ?? '';
}


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
    const [service, [line] = []] = [...(0,_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .relevantLines */ .pp)(logs, 1)].at(-1) ?? [];
    return knownCause(logs) ?? (line && `${service}: ${line}`);
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
/* harmony export */   c: () => (/* binding */ claimName)
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_state_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .stateDirectory */ .FK)(), `${name}.claim`);
    const startedAt = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(process.pid);
    if (startedAt === undefined)
        throw new Error(`process ${process.pid} does not find itself`);
    const mine = { pid: process.pid, startedAt, fingerprint };
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

/***/ 11671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
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


/***/ }),

/***/ 78255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseImage),
/* harmony export */   up: () => (/* binding */ up)
/* harmony export */ });
/* harmony import */ var _cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87448);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74139);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91518);
/* harmony import */ var _readiness_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15490);
/* harmony import */ var _readiness_container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79841);
/* harmony import */ var _readiness_wait_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15930);
/* harmony import */ var _service_claim_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9400);
/* harmony import */ var _service_container_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86643);
/* harmony import */ var _service_embedded_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69448);
/* harmony import */ var _service_global_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7479);
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11671);
/* harmony import */ var _zone_choice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96200);














/**
 * The main job: image, service, readiness, keys.
 *
 * @throws UserError if a stage fails, with evidence
 */
async function up(request) {
    const stopwatch = new _stopwatch_js__WEBPACK_IMPORTED_MODULE_13__/* .Stopwatch */ .e();
    if (request.settings.adminKeys)
        (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeys */ .h_)(request.settings.adminKeys, request.reporter);
    const choice = await chooseImage(request, stopwatch);
    const { name, timeoutSeconds } = request.settings;
    const claim = (fingerprint) => ({ ...request, name, timeoutSeconds, fingerprint });
    if (choice === 'embedded') {
        const fingerprint = (0,_service_embedded_js__WEBPACK_IMPORTED_MODULE_10__/* .emulatorArguments */ .IE)(request.settings).join(' ');
        return (0,_service_claim_js__WEBPACK_IMPORTED_MODULE_8__/* .claimName */ .c)(claim(fingerprint), () => upEmbedded(request, stopwatch));
    }
    const { engine, image } = choice;
    const { zone: own = 'none' } = image.prepared ?? {};
    const adopts = request.zoneIsDefault && own !== 'none';
    const zone = adopts ? adoptedZone(own) : request.settings.zone;
    const fingerprint = `${engine.name} ${(0,_service_container_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsFingerprint */ .OI)(request.settings, image)}`;
    return (0,_service_claim_js__WEBPACK_IMPORTED_MODULE_8__/* .claimName */ .c)(claim(fingerprint), () => upContainer(request, engine, image, zone, stopwatch));
}
/** The first engine that answers and has or gets the image. */
async function chooseImage(request, stopwatch) {
    const { settings, distribution, reporter, signal, cache, mayEmbed } = request;
    (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .maskSettings */ .AR)(settings.globalSettings, reporter);
    if (settings.engine === 'embedded')
        return 'embedded';
    const embed = mayEmbed && settings.engine === 'auto';
    const reasons = [];
    try {
        const engines = await (0,_engine_select_js__WEBPACK_IMPORTED_MODULE_1__/* .answeringEngines */ .E)(settings.engine, signal);
        stopwatch.lap('engine');
        for (const engine of engines) {
            const { imageContext: context, publishedImages: published } = distribution;
            const from = { engine, settings, context, published, cache, reporter, signal };
            const attempt = wantedImage(from, () => request.onEngine?.(engine, undefined));
            const image = await attempt.catch((error) => {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageUnavailableError */ .yT))
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineUnavailableError */ .DG))
            throw error;
        reasons.push(error);
    }
    if (!embed)
        throw reasons[0];
    reporter.info(`Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD).join('; ')}`);
    return 'embedded';
}
async function wantedImage(request, onPrepare) {
    const image = await (0,_image_image_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureUsageImage */ .Jf)(request);
    if (!request.settings.prepared || image.prepared)
        return image;
    onPrepare();
    const { ensurePreparedImage } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(547), __webpack_require__.e(365), __webpack_require__.e(971)]).then(__webpack_require__.bind(__webpack_require__, 9971));
    return ensurePreparedImage(request, image);
}
async function upContainer(request, engine, image, zone, stopwatch) {
    const { settings, reporter, signal } = request;
    request.onEngine?.(engine, image);
    const isAdoptable = (service) => (0,_readiness_container_js__WEBPACK_IMPORTED_MODULE_6__/* .canBecomeReady */ .TO)(service, reporter, signal);
    const source = { engine, image: image.reference };
    const { globalSettings, description } = await settingsAtStart(request, zone, source);
    const service = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_9__/* .startContainer */ .YI)({
        ...{ engine, settings, image, globalSettings, reporter, isAdoptable, signal },
    });
    stopwatch.lap('start');
    reporter.info(`The container ${service.name} is running`);
    try {
        const { timeoutSeconds, adminKeys: fixedKeys } = settings;
        const waiting = { timeoutSeconds, fixedKeys, reporter, signal };
        const { keys, passedAfter } = await (0,_readiness_container_js__WEBPACK_IMPORTED_MODULE_6__/* .waitForContainer */ .s6)(service, waiting);
        stopwatch.lap('ready');
        const started = service.adopted ? [] : globalSettings;
        const verify = (version) => (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyStored */ .VN)(service, started, version, signal);
        const ready = await whatIsReady(request, service, { keys, description, started, verify }, stopwatch);
        const outputs = {
            ...ready,
            'container-id': service.id,
            'container-name': service.name,
            image: image.reference,
            'image-digest': image.digest,
            engine: engine.name,
            timings: stopwatch.json(),
        };
        return { outputs, passedAfter };
    }
    catch (error) {
        if (!service.adopted && request.removesFailed)
            await engine.containers.remove(service.id);
        throw error;
    }
}
async function upEmbedded(request, stopwatch) {
    const { settings, distribution, reporter, signal } = request;
    if (settings.ui)
        reporter.warning('ui: the embedded engine has no UI');
    request.onEngine?.('embedded', undefined);
    const source = { directory: distribution.zones };
    const { globalSettings, description } = await settingsAtStart(request, settings.zone, source);
    const service = await (0,_service_embedded_js__WEBPACK_IMPORTED_MODULE_10__/* .startEmbedded */ .H1)(settings, globalSettings, distribution.emulator);
    stopwatch.lap('start');
    reporter.info(`The embedded engine ${service.adopted ? 'is already running' : 'is running'} (process ${service.pid}): an emulator, not the real CloudStack`);
    if (service.notice)
        reporter.warning(service.notice);
    try {
        let keys;
        const keySource = () => {
            keys ??= (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .adminKeys */ .aO)(service.apiUrl, reporter, signal, settings.adminKeys);
            return keys;
        };
        const checks = [emulatorRunning(settings.name), ...(0,_readiness_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .apiChecks */ .il)(service, keySource, signal)];
        const { timeoutSeconds } = settings;
        const observe = async () => undefined;
        const passedAfter = await (0,_readiness_wait_js__WEBPACK_IMPORTED_MODULE_7__/* .waitUntilReady */ .bs)({ checks, observe, timeoutSeconds, reporter, signal });
        stopwatch.lap('ready');
        const started = service.adopted ? [] : globalSettings;
        // What the emulator does not know or implement, it was not started with.
        const verify = async () => undefined;
        const keyed = { keys: await keySource(), description, started, verify };
        const ready = await whatIsReady(request, service, keyed, stopwatch);
        const outputs = {
            ...ready,
            'container-id': '',
            'container-name': settings.name,
            image: '',
            'image-digest': '',
            engine: 'embedded',
            timings: stopwatch.json(),
        };
        return { outputs, passedAfter };
    }
    catch (error) {
        if (!service.adopted && request.removesFailed)
            await (0,_service_embedded_js__WEBPACK_IMPORTED_MODULE_10__/* .stopEmbedded */ .vC)(settings.name);
        throw error;
    }
}
function emulatorRunning(name) {
    const judge = async () => (await (0,_service_embedded_js__WEBPACK_IMPORTED_MODULE_10__/* .findEmbedded */ .oR)(name)) ? _readiness_wait_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .bF : (0,_readiness_wait_js__WEBPACK_IMPORTED_MODULE_7__/* .hopeless */ .Ik)('the embedded engine was ended, as by "down"');
    return { name: 'emulator running', judge };
}
/** What a ready API gives on every engine: its URLs, the keys, its version, and the zone where one is wanted. */
async function whatIsReady(request, { apiUrl, integrationUrl, uiUrl }, { keys, description, started, verify }, stopwatch) {
    const { settings, reporter, signal } = request;
    const client = (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .administrator */ .gS)(apiUrl, keys, signal);
    const version = await client.version();
    await verify(version);
    await (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyTypes */ .$B)(client, started);
    const { zoneReady: ready, timeoutSeconds } = settings;
    let zone = _outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_ZONE */ .f;
    if (description) {
        const { deployZones } = await __webpack_require__.e(/* import() */ 365).then(__webpack_require__.bind(__webpack_require__, 8365));
        zone = await deployZones({ description, client, ready, timeoutSeconds, reporter, signal });
        stopwatch.lap('zone');
    }
    return {
        'api-url': apiUrl,
        'integration-url': integrationUrl,
        'ui-url': uiUrl,
        'api-key': keys.apiKey,
        'secret-key': keys.secretKey,
        'cs-version': version,
        ...zone,
    };
}
/** Loads the code that reads descriptions only if a zone is wanted: their schema is a third of the bundle. */
async function settingsAtStart({ settings, reporter }, zone, from) {
    if (zone.kind === 'none')
        return { globalSettings: (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsOfInput */ .HA)(settings.globalSettings), description: undefined };
    const { describeZone } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(547), __webpack_require__.e(486)]).then(__webpack_require__.bind(__webpack_require__, 34486));
    const { startSettings } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 26782));
    return startSettings({ ...settings, zone }, await describeZone(zone, from), reporter);
}
/** A prepared image's zone; one that was made from a file is the user's to name. */
function adoptedZone(zone) {
    return (0,_zone_choice_js__WEBPACK_IMPORTED_MODULE_12__/* .isZoneName */ .QJ)(zone) ? { kind: 'named', name: zone } : { kind: 'none' };
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
