export const id = 607;
export const ids = [607];
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
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/service.js
var service = __webpack_require__(27547);
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
    if (settings.baseImage !== (0,service/* officialImage */.F)(settings.csVersion))
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

/***/ 90607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseRuntime: () => (/* binding */ chooseRuntime)
});

// EXTERNAL MODULE: ./.cache/tsc/src/engine/select.js
var engine_select = __webpack_require__(8619);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/image/image.js + 2 modules
var image_image = __webpack_require__(74139);
// EXTERNAL MODULE: ./.cache/tsc/src/service/container/start.js + 1 modules
var start = __webpack_require__(45485);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __webpack_require__(62053);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/service.js
var service = __webpack_require__(27547);
// EXTERNAL MODULE: ./.cache/tsc/src/service/global-settings.js
var global_settings = __webpack_require__(7479);
// EXTERNAL MODULE: ./.cache/tsc/src/service/ports.js
var ports = __webpack_require__(45208);
// EXTERNAL MODULE: ./.cache/tsc/src/service/state-directory.js
var state_directory = __webpack_require__(38159);
// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded/process.js
var embedded_process = __webpack_require__(89946);
// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded/service.js + 1 modules
var embedded_service = __webpack_require__(2484);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/embedded/start.js












/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
/** The embedded engine: an emulator in a background process that outlives this one. */
class EmbeddedRuntime {
    distribution;
    engine = 'embedded';
    image = undefined;
    constructor(distribution) {
        this.distribution = distribution;
    }
    requireImage() {
        throw new errors/* InputError */.dz(['engine: "embedded" has no image: use docker or podman']);
    }
    fingerprint(settings) {
        return emulatorArguments(settings).join(' ');
    }
    zoneFile(zone) {
        return (0,embedded_service/* emulatedZone */.qY)(this.distribution.zones, zone);
    }
    async start(request) {
        const { settings, reporter } = request;
        for (const warning of ignoredInputs(settings))
            reporter.warning(warning);
        const { name } = settings;
        const running = await (0,embedded_process/* findEmulator */.tm)(name);
        const adopted = running?.startedWith === this.fingerprint(settings);
        const emulator = adopted ? running : await this.replace(request);
        announce(emulator, adopted, reporter);
        return new embedded_service/* EmbeddedService */.uJ(name, this.distribution.zones, emulator.endpoints, adopted);
    }
    async replace({ settings, globalSettings }) {
        const { name } = settings;
        await (0,embedded_process/* stopEmulator */.C7)(name);
        await (0,ports/* refuseTakenPorts */.Y)(settings, false, 'user');
        await (0,state_directory/* makeStateDirectory */.ph)();
        const output = await (0,promises_.open)((0,embedded_process/* emulatorFiles */.NW)(name).log, 'w', 0o600);
        const args = [this.distribution.emulator, ...emulatorArguments(settings)];
        const child = (0,external_node_child_process_.spawn)(process.execPath, args, {
            detached: true,
            stdio: ['ignore', output.fd, output.fd],
            // A command line is everyone's to read, and a value may be a secret.
            env: { ...process.env, CLOUDSTACK_SETTINGS: (0,global_settings/* settingLines */.mP)(globalSettings) },
        });
        await output.close();
        return listening(child, name);
    }
}
/** A sentence for each input that was given and that only a container can have. */
function ignoredInputs(settings) {
    const { csVersion, baseImage, env } = settings;
    const inputs = [
        [settings.ui, 'ui: the embedded engine has no UI'],
        [settings.image !== undefined, 'image: the embedded engine has no image'],
        [baseImage !== (0,service/* officialImage */.F)(csVersion), 'base-image: the embedded engine has no image'],
        [settings.prepared, 'prepared: the embedded engine has no image'],
        [settings.start === 'official', 'start: the embedded engine starts an emulator'],
        [settings.databaseVolume !== undefined, 'database-volume: the embedded engine keeps nothing'],
        [Object.keys(env).length > 0, 'env: the embedded engine has no container'],
    ];
    return inputs.flatMap(([isGiven, sentence]) => (isGiven ? [sentence] : []));
}
/** Waits until the emulator listens. @throws UserError with its own words if it does not come up */
async function listening(child, name) {
    let ended;
    child.on('exit', (code, signal) => {
        ended = signal || code === 0 ? 'it was ended, as by "down"' : `it ended with code ${code}`;
    });
    child.on('error', ({ message }) => {
        ended = message;
    });
    const deadline = performance.now() + START_SECONDS * 1000;
    while (performance.now() < deadline && ended === undefined) {
        const emulator = await (0,embedded_process/* findEmulator */.tm)(name);
        if (emulator) {
            child.unref();
            return emulator;
        }
        await (0,external_node_timers_promises_.setTimeout)(20);
    }
    child.kill('SIGKILL');
    throw startFailure(await (0,embedded_process/* emulatorLog */.cL)(name, 10), ended ?? `it did not listen within ${START_SECONDS} s`);
}
/** What the emulator is started with: all that makes it differ from another. */
function emulatorArguments(settings) {
    const initial = {
        'usage.stats.job.aggregation.range': settings.usageAggregationRange,
        'usage.stats.job.exec.time': settings.usageExecTime,
        'quota.enable.service': settings.quota,
    };
    const options = [
        ['--api-port', settings.apiPort],
        ['--integration-port', settings.integrationPort],
        ['--bind-address', settings.bindAddress],
        ['--version', settings.csVersion],
        [embedded_process/* STATE_FILE_OPTION */.rm, (0,embedded_process/* emulatorFiles */.NW)(settings.name).state],
        ...Object.entries(initial).map(([name, value]) => ['--setting', `${name}=${value}`]),
        ['--settings-digest', digestOf(settings.globalSettings)],
    ];
    return options.flat().map(String);
}
/** Distinguishes the settings of emulators. */
function digestOf(globalSettings) {
    const lines = (0,global_settings/* settingLines */.mP)((0,global_settings/* settingsOfInput */.HA)(globalSettings));
    return (0,external_node_crypto_.createHash)('sha256').update(lines).digest('hex').slice(0, 16);
}
function announce({ pid, notice }, adopted, reporter) {
    reporter.info(`The embedded engine ${adopted ? 'is already running' : 'is running'} (process ${pid}): an emulator, not the real CloudStack`);
    if (notice)
        reporter.warning(notice);
}
function startFailure(lines, ended) {
    // What the emulator refuses is a sentence that names the input.
    const refused = /^embedded emulator: (settings: .*)/.exec(lines.at(-1) ?? '')?.[1];
    if (refused)
        return new errors/* UserError */.yo(refused, lines.slice(0, -1));
    const reason = lines.length > 0 ? (0,complaints/* startFailureReason */.Rf)(lines.join('\n')) : ended;
    return new errors/* UserError */.yo(`The embedded engine did not start: ${reason}`, lines.slice(0, -1));
}

;// CONCATENATED MODULE: ./.cache/tsc/src/run/choose.js






/**
 * What a service is started in: the first container engine that answers and has or gets the image, or the embedded engine.
 *
 * @throws EngineUnavailableError, ImageUnavailableError if there is none
 */
async function chooseRuntime(request, stopwatch) {
    const { settings, distribution, reporter, mayEmbed } = request;
    (0,global_settings/* maskSettings */.AR)(settings.globalSettings, reporter);
    const embedded = new EmbeddedRuntime(distribution);
    if (settings.engine === 'embedded')
        return embedded;
    const reasons = [];
    const runtime = await containerRuntime(request, settings.engine, stopwatch, reasons);
    if (runtime)
        return runtime;
    if (!mayEmbed || settings.engine !== 'auto')
        throw reasons[0];
    reporter.info(`Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(errors/* messageOf */.bD).join('; ')}`);
    return embedded;
}
/** @param reasons gets why each engine that does not answer, or does not get the image, cannot be used */
async function containerRuntime(request, choice, stopwatch, reasons) {
    const { reporter, signal } = request;
    const note = (error) => {
        if (!(error instanceof errors/* EngineUnavailableError */.DG || error instanceof errors/* ImageUnavailableError */.yT))
            throw error;
        reasons.push(error);
        return undefined;
    };
    const engines = (await (0,engine_select/* answeringEngines */.E)(choice, signal).catch(note)) ?? [];
    stopwatch.lap('engine');
    for (const engine of engines) {
        const image = await wantedImage(request, engine).catch(note);
        if (!image)
            continue;
        stopwatch.lap('image');
        const because = choice === 'auto' ? ' (it answers and has the image)' : '';
        reporter.info(`Engine: ${engine.name} ${engine.version}${because}`);
        reporter.info(`Image: ${image.reference} (${image.source})`);
        return new start/* ContainerRuntime */._(engine, image);
    }
    return undefined;
}
async function wantedImage(request, engine) {
    const { settings, distribution, reporter, signal, cache } = request;
    const { imageContext: context, publishedImages: published } = distribution;
    const from = { engine, settings, context, published, cache, reporter, signal };
    const image = await (0,image_image/* ensureUsageImage */.Jf)(from);
    if (!settings.prepared || image.prepared)
        return image;
    request.onEngine?.(engine.name, undefined);
    const { ensurePreparedImage } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 49013));
    return ensurePreparedImage(from, image);
}


/***/ }),

/***/ 45485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ ContainerRuntime)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __webpack_require__(62053);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/image/labels.js
var image_labels = __webpack_require__(49859);
// EXTERNAL MODULE: ./.cache/tsc/src/service/ports.js
var ports = __webpack_require__(45208);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/tsc/src/service/endpoints.js
var endpoints = __webpack_require__(50090);
// EXTERNAL MODULE: ./.cache/tsc/src/service/global-settings.js
var global_settings = __webpack_require__(7479);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/definition.js




/** What MySQL asks for with 350 connections and 4,000 open tables (8,360), and the JVM, twice (docs/facts.md#open-files). */
const OPEN_FILES = 16_384;
/** @param globalSettings CloudStack's own, with those of the zone that is deployed at the start */
function containerDefinition(content, globalSettings) {
    const labels = { [image_labels/* MANAGED_LABEL */.bS]: 'true', [image_labels/* SETTINGS_LABEL */.ZU]: containerFingerprint(content) };
    return { ...unlabelled(content, globalSettings), labels };
}
/**
 * SHA-256 of the container's definition, by the image's id rather than by its name. A zone's own settings do not count: a
 * zone can be added to a container that runs.
 */
function containerFingerprint(content) {
    const { env, ...definition } = unlabelled(content, (0,global_settings/* settingsOfInput */.HA)(content.settings.globalSettings));
    const sorted = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
    const identity = { ...definition, env: sorted, image: content.image.id };
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
}
function unlabelled({ settings, image, command }, globalSettings) {
    const { name, hostname, databaseVolume: volume } = settings;
    return {
        name,
        hostname,
        image: image.reference,
        env: environmentOf(settings, globalSettings),
        ports: portsOf(settings),
        volumes: volume ? [{ name: volume, path: image.prepared?.data ?? '/var/lib/mysql' }] : [],
        openFiles: OPEN_FILES,
        command,
    };
}
function environmentOf(settings, globalSettings) {
    return {
        ...settings.env,
        CLOUDSTACK_UI: String(settings.ui),
        USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
        USAGE_EXEC_TIME: settings.usageExecTime,
        QUOTA_ENABLED: String(settings.quota),
        CLOUDSTACK_SETTINGS: (0,global_settings/* settingLines */.mP)(globalSettings),
        CLOUDSTACK_START: settings.start,
    };
}
function portsOf({ bindAddress: address, ...settings }) {
    const ui = { address, port: settings.uiPort, containerPort: endpoints/* CONTAINER_PORTS */.fm.ui };
    return [
        { address, port: settings.apiPort, containerPort: endpoints/* CONTAINER_PORTS */.fm.api },
        // The integration API is unauthenticated and has full rights.
        { address: '127.0.0.1', port: settings.integrationPort, containerPort: endpoints/* CONTAINER_PORTS */.fm.integration },
        ...(settings.ui ? [ui] : []),
    ];
}

// EXTERNAL MODULE: ./.cache/tsc/src/service/container/service.js + 5 modules
var container_service = __webpack_require__(94012);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/container/start.js







/** States of a container that was created and is not running yet; a run that was killed leaves it so. */
const STARTING = new Set(['created', 'initialized']);
/** Seconds that an engine may take from one to the other. */
const STARTING_SECONDS = 10;
/** Docker or Podman, with the image that services are started from. */
class ContainerRuntime {
    host;
    image;
    command;
    engine;
    /** @param command in place of the image's own */
    constructor(host, image, command) {
        this.host = host;
        this.image = image;
        this.command = command;
        this.engine = host.name;
    }
    requireImage() {
        return this.image;
    }
    fingerprint(settings) {
        return containerFingerprint(this.content(settings));
    }
    async zoneFile(zone, signal) {
        const path = (0,container_service/* zonePath */.kX)(zone);
        try {
            return { path, text: await this.host.images.readFile(this.image.reference, path, signal) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            throw new errors/* UserError */.yo(`${(0,container_service/* noZone */.ee)(path)}: ${error.message}`, error.evidence);
        }
    }
    /** One of the same name is adopted (same settings, healthy), replaced (ours, but different) or refused (a stranger's). */
    async start(request) {
        const { settings, reporter, signal } = request;
        const { containers } = this.host;
        const existing = await settledContainer(containers, settings.name, signal);
        if (existing) {
            const adopted = await this.adopt(request, existing);
            if (adopted)
                return adopted;
            reporter.info(`Replacing the container ${settings.name}`);
            await containers.remove(existing.id, signal);
        }
        await (0,ports/* refuseTakenPorts */.Y)(settings, settings.ui, 'engine');
        return this.create(request);
    }
    async create({ settings, globalSettings, reporter }) {
        const { containers } = this.host;
        const definition = containerDefinition(this.content(settings), globalSettings);
        const warn = (message) => reporter.warning(message);
        const id = await containers.start(definition, warn).catch((error) => {
            throw startFailure(settings, error);
        });
        // Not aborted: whoever called has to know of it to remove it.
        const info = await containers.find(id);
        if (!info)
            throw new errors/* UserError */.yo(`The container ${settings.name} was removed while it started: start it again`);
        reporter.info(`The container ${info.name} is running`);
        return new container_service/* ContainerService */.J9(this.host, info, false);
    }
    content(settings) {
        return { settings, image: this.image, command: this.command };
    }
    async adopt({ settings, reporter, signal }, info) {
        const { name } = settings;
        if (info.labels[image_labels/* MANAGED_LABEL */.bS] !== 'true') {
            throw new errors/* UserError */.yo(`name: a container called ${name} already exists, and this action did not make it: remove it ("${this.engine} rm ${name}"), or use another name`);
        }
        const service = new container_service/* ContainerService */.J9(this.host, info);
        const isSame = info.labels[image_labels/* SETTINGS_LABEL */.ZU] === this.fingerprint(settings);
        if (!isSame || service.endpoints.apiUrl === '')
            return undefined;
        if (await service.watch(reporter, signal).isHopeless())
            return undefined;
        reporter.info(`Reusing the running container ${name}: it has the same settings`);
        return service;
    }
}
/** A container of that name, once it is no longer being started by a run that shares the engine alone. */
async function settledContainer(containers, name, signal) {
    const deadline = performance.now() + STARTING_SECONDS * 1000;
    for (;;) {
        const container = await containers.find(name, signal);
        const isStarting = container && STARTING.has(container.status) && container.error === '';
        if (!isStarting || performance.now() > deadline)
            return container;
        await (0,promises_.setTimeout)(200);
    }
}
function startFailure({ name }, error) {
    if (!(error instanceof errors/* UserError */.yo))
        return error;
    const reason = (0,complaints/* startFailureReason */.Rf)(error.evidence.join('\n'));
    return new errors/* UserError */.yo(`The container ${name} could not be started: ${reason}`, error.evidence);
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


/***/ })

};
