export const id = 971;
export const ids = [971];
export const modules = {

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensurePreparedImage: () => (/* binding */ ensurePreparedImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7448);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8409);
/* harmony import */ var _image_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8416);
/* harmony import */ var _image_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4139);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9859);
/* harmony import */ var _readiness_container_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8454);
/* harmony import */ var _service_container_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6643);
/* harmony import */ var _service_running_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(991);
/* harmony import */ var _zone_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4800);
/* harmony import */ var _zone_zone_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8365);














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
    const tag = `cloudstack-usage:${settings.csVersion}-prepared-${zone}-${(0,_image_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .shortHash */ .BC)(usage.id, _image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_STATE */ .MA)}`;
    const existing = await engine.image(tag, signal);
    if (existing)
        return (0,_image_image_js__WEBPACK_IMPORTED_MODULE_7__/* .usageImage */ .Fq)(tag, existing, 'local');
    const build = (state) => buildPrepared(request, usage, { state, zone, tag });
    const built = async (source, cacheKey) => {
        const info = await engine.image(tag, signal);
        if (!info)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${engine.name} built ${tag} but does not have it: look at its disk space`);
        return { ...(0,_image_image_js__WEBPACK_IMPORTED_MODULE_7__/* .usageImage */ .Fq)(tag, info, source), cacheKey };
    };
    const entry = cache?.state(settings, (0,_image_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .shortHash */ .BC)(usage.content, _image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_STATE */ .MA), zone);
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    if (await entry?.restore(build, reporter, signal))
        return built('cache', undefined);
    const key = entry?.key((0,_image_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .shortHash */ .BC)(String(Date.now())));
    const directory = key ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,_image_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W7)(key)) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'cloudstack-usage-'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    const state = key ? (0,_image_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W7)(key) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'archive.tar');
    let kept = false;
    try {
        reporter.info(`Preparing an image: CloudStack is started once${zone === 'none' ? '' : `, with its zone`}`);
        const packing = await makeState(request, usage, state);
        const making = since();
        await build(state);
        // A restore packs and builds the other way round, and transfers a file that zstd has made small.
        const restoring = packing + (since() - making);
        kept = key !== undefined && restoring * 2 < making;
        reporter.info(`Prepared after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .X)(since())}${key && !kept ? '; it is not kept in the cache, which would save too little' : ''}`);
        return built('prepared', kept ? key : undefined);
    }
    finally {
        if (!kept)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
/** `none`, the zone's name, or `file-` with the hash of a description of the user's. */
async function zoneKey(zone) {
    if (zone === 'none' || _zone_source_js__WEBPACK_IMPORTED_MODULE_11__/* .NAMED_ZONES */ .C.includes(zone))
        return zone;
    await (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_11__.fileDescription)(zone);
    return `file-${(0,_image_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .shortHash */ .BC)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(zone, 'utf8'))}`;
}
async function buildPrepared(request, usage, { state, zone, tag }) {
    const { context, engine, settings, signal } = request;
    // An image's id alone is no base for a build.
    const base = usage.reference.startsWith('sha256:')
        ? `cloudstack-usage:${usage.id.slice(0, 12)}`
        : usage.reference;
    if (base !== usage.reference)
        await engine.tag(usage.id, base, signal);
    await (0,_image_image_js__WEBPACK_IMPORTED_MODULE_7__/* .buildImage */ ._w)(request, base, {
        context: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(state),
        dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context, 'prepared.Dockerfile'),
        tag,
        args: { USAGE_IMAGE: base },
        labels: {
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_LABEL */ .nN]: _image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_STATE */ .MA,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_ZONE_LABEL */ .i3]: zone,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_DATA_LABEL */ .SG]: DATA_DIRECTORY,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .PREPARED_HOSTNAME_LABEL */ .nz]: settings.hostname,
            [_image_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .USAGE_IMAGE_LABEL */ .$O]: usage.id,
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
    const leftOver = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_9__/* .findContainer */ .FA)(engine, settings.name, signal);
    if (leftOver)
        await engine.remove(leftOver.id, signal);
    const command = [PREPARE, 'begin', ...usage.command];
    const isAdoptable = async () => false;
    const service = await (0,_service_container_js__WEBPACK_IMPORTED_MODULE_9__/* .startContainer */ .YI)({
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
        reporter.progress('Stopping CloudStack and packing its database');
        const finish = [PREPARE, 'finish', PACKED];
        await engine.execOrFail(service.id, finish, 'CloudStack could not be stopped in order', {
            signal,
            timeoutSeconds: FINISH_SECONDS,
        });
        await engine.copyOut(service.id, PACKED, file, signal);
        return (performance.now() - start) / 1000;
    }
    finally {
        reporter.progress('');
        await engine.remove(service.id);
    }
}
async function bringUp(request, service, settings) {
    const { engine, reporter, signal } = request;
    const { timeoutSeconds, zone } = settings;
    const { keys } = await (0,_readiness_container_js__WEBPACK_IMPORTED_MODULE_8__/* .waitForContainer */ .s6)(service, { timeoutSeconds, reporter, signal });
    if (zone === 'none')
        return;
    const client = (0,_cloudstack_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .administrator */ .g)(service.apiUrl, keys, reporter, signal);
    const description = (await (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_11__.fileDescription)(zone)) ?? (await (0,_zone_source_js__WEBPACK_IMPORTED_MODULE_11__.namedDescription)(zone, { engine, container: service.id }));
    await (0,_zone_zone_js__WEBPACK_IMPORTED_MODULE_12__.deployZones)({ description, client, ready: 'usable', timeoutSeconds, reporter, signal });
}
/** What a state may depend on is in its image's labels: everything else is as it is by default. */
function preparing(settings) {
    return {
        ...settings,
        ...{
            name: (0,_service_running_js__WEBPACK_IMPORTED_MODULE_10__/* .preparingName */ .uG)(settings.name),
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
