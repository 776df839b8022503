export const id = 896;
export const ids = [896];
export const modules = {

/***/ 6896:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.ensurePreparedImage = ensurePreparedImage;
const promises_1 = __webpack_require__(1455);
const node_os_1 = __webpack_require__(8161);
const node_path_1 = __webpack_require__(6760);
const keys_js_1 = __webpack_require__(5127);
const duration_js_1 = __webpack_require__(7607);
const complaints_js_1 = __webpack_require__(1586);
const errors_js_1 = __webpack_require__(3916);
const cache_js_1 = __webpack_require__(2587);
const image_js_1 = __webpack_require__(5228);
const labels_js_1 = __webpack_require__(86);
const container_js_1 = __webpack_require__(9719);
const container_js_2 = __webpack_require__(9816);
const running_js_1 = __webpack_require__(6184);
const source_js_1 = __webpack_require__(6789);
const zone_js_1 = __webpack_require__(8538);
/** Where `cloudstack-usage-prepare` lays MySQL's data, and packs it. */
const DATA_DIRECTORY = '/var/lib/cloudstack-usage';
const PACKED = '/var/tmp/cloudstack-usage-state.tar';
const PREPARE = 'cloudstack-usage-prepare';
/** Seconds that stopping and packing may take. */
const FINISH_SECONDS = 300;
/**
 * The prepared image for a usage image and the zone of the settings: the one that is here, or made with the state that the
 * cache has, or with the state of a CloudStack that is started for that now.
 *
 * @throws UserError where a stage of that fails; what it started is removed
 */
async function ensurePreparedImage(request, usage) {
    const { engine, settings, cache, reporter, signal } = request;
    const zone = await zoneKey(settings.zone);
    const tag = `cloudstack-usage:${settings.csVersion}-prepared-${zone}-${(0, cache_js_1.shortHash)(usage.id, labels_js_1.PREPARED_STATE)}`;
    const existing = await engine.image(tag, signal);
    if (existing)
        return (0, image_js_1.usageImage)(tag, existing, 'local');
    const build = (state) => buildPrepared(request, usage, { state, zone, tag });
    const built = async (source, cacheKey) => {
        const info = await engine.image(tag, signal);
        if (!info)
            throw new errors_js_1.UserError(`${engine.name} built ${tag} but does not have it: look at its disk space`);
        return { ...(0, image_js_1.usageImage)(tag, info, source), cacheKey };
    };
    const entry = cache?.state(settings, (0, cache_js_1.shortHash)(usage.content, labels_js_1.PREPARED_STATE), zone);
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    if (await entry?.restore(build, reporter, signal))
        return built('cache', undefined);
    const key = entry?.key((0, cache_js_1.shortHash)(String(Date.now())));
    const directory = key ? (0, node_path_1.dirname)((0, cache_js_1.fileOf)(key)) : await (0, promises_1.mkdtemp)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'cloudstack-usage-'));
    await (0, promises_1.mkdir)(directory, { recursive: true });
    const state = key ? (0, cache_js_1.fileOf)(key) : (0, node_path_1.join)(directory, 'archive.tar');
    let kept = false;
    try {
        reporter.info(`Preparing an image: CloudStack is started once${zone === 'none' ? '' : `, with its zone`}`);
        const packing = await makeState(request, usage, state);
        const making = since();
        await build(state);
        // A restore packs and builds the other way round, and transfers a file that zstd has made small.
        const restoring = packing + (since() - making);
        kept = key !== undefined && restoring * 2 < making;
        reporter.info(`Prepared after ${(0, duration_js_1.formatSeconds)(since())}${key && !kept ? '; it is not kept in the cache, which would save too little' : ''}`);
        return built('prepared', kept ? key : undefined);
    }
    finally {
        if (!kept)
            await (0, promises_1.rm)(directory, { recursive: true, force: true });
    }
}
/** `none`, the zone's name, or `file-` with the hash of a description of the user's. */
async function zoneKey(zone) {
    if (zone === 'none' || source_js_1.NAMED_ZONES.includes(zone))
        return zone;
    await (0, source_js_1.fileDescription)(zone);
    return `file-${(0, cache_js_1.shortHash)(await (0, promises_1.readFile)(zone, 'utf8'))}`;
}
async function buildPrepared(request, usage, { state, zone, tag }) {
    const { context, engine, settings, signal } = request;
    // An image's id alone is no base for a build.
    const base = usage.reference.startsWith('sha256:')
        ? `cloudstack-usage:${usage.id.slice(0, 12)}`
        : usage.reference;
    if (base !== usage.reference)
        await engine.tag(usage.id, base, signal);
    await (0, image_js_1.buildImage)(request, base, {
        context: (0, node_path_1.dirname)(state),
        dockerfile: (0, node_path_1.join)(context, 'prepared.Dockerfile'),
        tag,
        args: { USAGE_IMAGE: base },
        labels: {
            [labels_js_1.PREPARED_LABEL]: labels_js_1.PREPARED_STATE,
            [labels_js_1.PREPARED_ZONE_LABEL]: zone,
            [labels_js_1.PREPARED_DATA_LABEL]: DATA_DIRECTORY,
            [labels_js_1.PREPARED_HOSTNAME_LABEL]: settings.hostname,
            [labels_js_1.USAGE_IMAGE_LABEL]: usage.id,
        },
    });
}
/**
 * Starts CloudStack, deploys the zone, stops everything in order and gets the database.
 *
 * @param file where its archive is to lie
 * @returns seconds that packing took
 */
async function makeState(request, usage, file) {
    const { engine, reporter, signal } = request;
    const settings = preparing(request.settings);
    const leftOver = await (0, container_js_2.findContainer)(engine, settings.name, signal);
    if (leftOver)
        await engine.remove(leftOver.id, signal);
    const command = [PREPARE, 'begin', ...usage.command];
    const isAdoptable = async () => false;
    const service = await (0, container_js_2.startContainer)({
        engine,
        settings,
        image: usage,
        reporter,
        isAdoptable,
        command,
        signal,
    });
    try {
        await bringUp(request, service, settings);
        const start = performance.now();
        const finish = await engine.exec(service.id, [PREPARE, 'finish', PACKED], {
            signal,
            timeoutSeconds: FINISH_SECONDS,
        });
        if (finish.code !== 0) {
            const lines = `${finish.stdout}${finish.stderr}`.trim().split('\n');
            throw new errors_js_1.UserError(`CloudStack could not be stopped in order: ${(0, complaints_js_1.lastLine)(finish.stderr)}`, lines.slice(-10));
        }
        await engine.copyOut(service.id, PACKED, file, signal);
        return (performance.now() - start) / 1000;
    }
    finally {
        await engine.remove(service.id);
    }
}
async function bringUp(request, service, settings) {
    const { engine, reporter, signal } = request;
    const { timeoutSeconds, zone } = settings;
    const { keys } = await (0, container_js_1.waitForContainer)(service, { timeoutSeconds, reporter, signal });
    if (zone === 'none')
        return;
    const client = (0, keys_js_1.administrator)(service.apiUrl, keys, reporter, signal);
    const description = (await (0, source_js_1.fileDescription)(zone)) ?? (await (0, source_js_1.namedDescription)(zone, { engine, container: service.id }));
    await (0, zone_js_1.deployZones)({ description, client, ready: 'usable', timeoutSeconds, reporter, signal });
}
/** What a state may depend on is in its image's labels: everything else is as it is by default. */
function preparing(settings) {
    return {
        ...settings,
        ...{
            name: (0, running_js_1.preparingName)(settings.name),
            bindAddress: '127.0.0.1',
            apiPort: 0,
            integrationPort: 0,
            ui: false,
        },
        ...{ databaseVolume: undefined, quota: false, usageAggregationRange: 5, usageExecTime: 'next' },
    };
}


/***/ })

};
