export const id = 36;
export const ids = [36];
export const modules = {

/***/ 16036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downCommand: () => (/* binding */ downCommand),
  imageCommand: () => (/* binding */ imageCommand),
  logsCommand: () => (/* binding */ logsCommand),
  prepareCommand: () => (/* binding */ prepareCommand),
  statusCommand: () => (/* binding */ statusCommand),
  upCommand: () => (/* binding */ upCommand)
});

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/connection.js
var connection = __webpack_require__(98010);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/reader.js
var reader = __webpack_require__(61881);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/settings.js + 1 modules
var settings = __webpack_require__(26721);
// EXTERNAL MODULE: ./.cache/tsc/src/outputs.js
var outputs = __webpack_require__(91518);
// EXTERNAL MODULE: ./.cache/tsc/src/service/find.js
var find = __webpack_require__(63593);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var logs = __webpack_require__(21949);
// EXTERNAL MODULE: ./.cache/tsc/src/cli/invocation.js
var cli_invocation = __webpack_require__(68436);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli/ready-text.js

/** What a person needs to know once CloudStack is ready, without a secret: terminals are recorded and shared. */
function readyText(outputs) {
    const name = outputs['container-name'];
    const which = name === connection/* CONNECTION */.h.name.default ? '' : ` --name ${name}`;
    const zone = outputs['zone-name'] && `${outputs['zone-name']} (${outputs['network-type']})`;
    const lines = [
        ['UI', outputs['ui-url']],
        ['Zone', zone],
        ['Keys', `eval "$(cloudstack-usage status --env${which})"`],
        ['Next', `cloudstack-usage usage scenario all-types${which}`],
        ['End', `cloudstack-usage down${which}`],
    ].filter(([, text]) => text);
    return [
        `CloudStack ${outputs['cs-version']} is ready: ${outputs['api-url']}`,
        ...lines.map(([title = '', text]) => `  ${title.padEnd(6)}${text}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./.cache/tsc/src/cli/service-commands.js









async function upCommand(invocation) {
    const { given, json, distribution, reporter, signal } = invocation;
    const settings = await startSettings(invocation);
    const zoneIsDefault = given.zone === undefined;
    const asked = { settings, distribution, reporter, signal, zoneIsDefault };
    const { up } = await Promise.all(/* import() */[__webpack_require__.e(607), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 40117));
    const { outputs } = await up({ ...asked, mayEmbed: true, removesFailed: true });
    if (json)
        return (0,cli_invocation/* print */.yy)(JSON.stringify(outputs));
    return given.env ? printEnvironment(outputs) : (0,cli_invocation/* print */.yy)(readyText(outputs));
}
/** Finds or makes the image, and starts nothing that stays. */
async function imageCommand(invocation, isPrepared = false) {
    const { json, distribution, reporter, signal } = invocation;
    const given = await startSettings(invocation);
    const settings = { ...given, prepared: given.prepared || isPrepared };
    const asked = { settings, distribution, reporter, signal, mayEmbed: false };
    const [{ chooseRuntime }, { Stopwatch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 90607)),
        __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 11671)),
    ]);
    const runtime = await chooseRuntime(asked, new Stopwatch());
    const { reference, digest, source, prepared } = runtime.requireImage();
    const zone = prepared && { 'prepared-zone': prepared.zone };
    return (0,cli_invocation/* printResult */.RS)({ image: reference, 'image-digest': digest, source, ...zone }, json);
}
function prepareCommand(invocation) {
    return imageCommand(invocation, true);
}
/** On a developer's machine, a zone is wanted. The input `env` is the option `--container-env`. */
function startSettings({ textOf }) {
    const texts = (name) => textOf(name) || (name === 'zone' ? 'advanced' : '');
    return (0,settings/* parseSettings */.P$)(texts).catch((error) => {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        throw new errors/* InputError */.dz(error.problems.map((problem) => problem.replace(/^env: /, 'container-env: ')));
    });
}
/** What finds a service. */
function connectionOf({ textOf }) {
    return (0,reader/* parseInputs */.TL)(connection/* CONNECTION */.h, textOf);
}
async function statusCommand(invocation) {
    const { given, json, distribution, signal } = invocation;
    const settings = await connectionOf(invocation);
    const found = await (0,find/* findService */.Ln)(settings, distribution, signal);
    if (given.env)
        return found ? printAccess(found, invocation) : nothingToExport(settings.name);
    if (!found && json)
        (0,cli_invocation/* printResult */.RS)({ name: settings.name, state: 'absent' }, true);
    if (!found)
        return json ? cli_invocation/* EXIT */.dc.notRunning : notRunning(settings.name);
    const { name, engine, state, endpoints } = found;
    const status = {
        name,
        engine,
        state,
        'api-url': endpoints.apiUrl,
        'integration-url': endpoints.integrationUrl,
        'ui-url': endpoints.uiUrl,
    };
    (0,cli_invocation/* printResult */.RS)(status, json);
    return state === 'running' ? cli_invocation/* EXIT */.dc.ok : cli_invocation/* EXIT */.dc.notRunning;
}
async function logsCommand(invocation) {
    const { argument: only, distribution, reporter, signal } = invocation;
    const settings = await connectionOf(invocation);
    if (only !== undefined && !isLogService(only))
        throw new errors/* InputError */.dz([`${JSON.stringify(only)} has no log: use one of ${logs/* LOG_SERVICES */._v.join(', ')}`]);
    const found = await (0,find/* findService */.Ln)(settings, distribution, signal);
    if (!found)
        return notRunning(settings.name);
    if (found.state !== 'running')
        reporter.warning(`${found.title} is ${found.state}: only its own log can be read, not those of its programs`);
    for (const [name, lines] of await found.logs(1000, only))
        (0,cli_invocation/* print */.yy)(lines.map((line) => (only ? line : `${name} | ${line}`)).join('\n'));
    return cli_invocation/* EXIT */.dc.ok;
}
async function downCommand(invocation) {
    const settings = await connectionOf(invocation);
    const removed = await (0,find/* down */.TR)(settings);
    return (0,cli_invocation/* print */.yy)(removed ? `${settings.name}: removed` : `${settings.name}: nothing was running`);
}
async function printAccess(service, { reporter, signal }) {
    service.assertReachable();
    const { apiUrl } = service.endpoints;
    const { adminKeys } = await __webpack_require__.e(/* import() */ 448).then(__webpack_require__.bind(__webpack_require__, 87448));
    const { apiKey, secretKey } = await adminKeys(apiUrl, reporter, signal);
    return printEnvironment({ 'api-url': apiUrl, 'api-key': apiKey, 'secret-key': secretKey });
}
/** On stderr: a shell would run what is on stdout. */
function nothingToExport(name) {
    process.stderr.write(`${name}: nothing is running\n`);
    return cli_invocation/* EXIT */.dc.notRunning;
}
/** Lines for a shell's `eval`. */
function printEnvironment(access) {
    const lines = Object.entries((0,outputs/* environmentOf */.p)(access)).map(([name, value]) => `export ${name}='${value}'`);
    return (0,cli_invocation/* print */.yy)(lines.join('\n'));
}
function notRunning(name) {
    (0,cli_invocation/* print */.yy)(`${name}: nothing is running`);
    return cli_invocation/* EXIT */.dc.notRunning;
}
function isLogService(word) {
    return logs/* LOG_SERVICES */._v.includes(word);
}


/***/ }),

/***/ 26721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XO: () => (/* binding */ parseActionSettings),
  P$: () => (/* binding */ parseSettings)
});

// UNUSED EXPORTS: ACTION_INPUTS

// EXTERNAL MODULE: ./.cache/tsc/src/inputs/reader.js
var reader = __webpack_require__(61881);
;// CONCATENATED MODULE: ./.cache/tsc/src/inputs/action.js

/** What only a workflow needs. */
const ACTION = {
    cache: {
        name: 'cache',
        default: 'true',
        description: "Keep the built image in GitHub's cache if that saves a pull",
        read: reader/* boolean */.zM,
    },
    cleanup: {
        name: 'cleanup',
        default: 'true',
        description: 'Remove the container and its anonymous volumes after the job',
        read: reader/* boolean */.zM,
    },
    exportEnv: {
        name: 'export-env',
        default: 'true',
        description: 'Export the API URL and the keys as environment variables',
        read: reader/* boolean */.zM,
    },
    summary: {
        name: 'summary',
        default: 'true',
        description: 'Write a job summary: where CloudStack runs, or why it does not',
        read: reader/* boolean */.zM,
    },
};

// EXTERNAL MODULE: ./.cache/tsc/src/inputs/connection.js
var connection = __webpack_require__(98010);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/service.js
var service = __webpack_require__(27547);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/zone.js
var zone = __webpack_require__(73116);
;// CONCATENATED MODULE: ./.cache/tsc/src/inputs/settings.js





/** The inputs of `action.yml`, in its order. */
const ACTION_INPUTS = { ...service/* SERVICE */.Y, ...zone/* ZONE */.z6, ...connection/* CONNECTION */.h, ...ACTION };
/**
 * Reads what a run needs, and the file that `zone` names.
 *
 * @param textOf the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
async function parseSettings(textOf) {
    return completed(await (0,reader/* parseInputs */.TL)({ ...service/* SERVICE */.Y, ...zone/* ZONE */.z6, ...connection/* CONNECTION */.h }, textOf, conflicts));
}
/** The same with what only a workflow needs; for the action. */
async function parseActionSettings(textOf) {
    return completed(await (0,reader/* parseInputs */.TL)(ACTION_INPUTS, textOf, conflicts));
}
/** With what follows from several inputs: the base image, and the administrator's fixed keys, if there are any. */
function completed({ adminApiKey, adminSecretKey, ...given }) {
    const adminKeys = adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined;
    return { ...given, baseImage: given.baseImage ?? (0,service/* officialImage */.F)(given.csVersion), adminKeys };
}
function conflicts(given) {
    return [...imageConflicts(given), ...portConflicts(given), ...keyConflicts(given)];
}
function imageConflicts({ image, baseImage }) {
    if (!image || !baseImage)
        return [];
    return [`image: ${JSON.stringify(image)} and base-image cannot be used together: set only one of them`];
}
function portConflicts({ apiPort, integrationPort, ui, uiPort }) {
    const ports = Object.entries({ apiPort, integrationPort, ...(ui && { uiPort }) });
    return ports.flatMap(([key, value], index) => {
        const earlier = ports.slice(0, index).find(([, other]) => other === value && Number(value) > 0);
        if (!earlier)
            return [];
        const [name, other] = [key, earlier[0]].map((of) => service/* SERVICE */.Y[of].name);
        return [`${name}: "${value}" is also the port of ${other}: use different ports, or 0 for a free one`];
    });
}
/** Both or neither, unless one of them is wrong. */
function keyConflicts(given) {
    if (!('adminApiKey' in given && 'adminSecretKey' in given))
        return [];
    if ((given.adminApiKey === undefined) === (given.adminSecretKey === undefined))
        return [];
    return ['admin-api-key and admin-secret-key belong together: set both, or neither'];
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

/***/ 63593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   Y4: () => (/* binding */ preparingDirectory),
/* harmony export */   Z7: () => (/* binding */ removePreparing),
/* harmony export */   uG: () => (/* binding */ preparingName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28409);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49859);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9400);
/* harmony import */ var _container_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94012);
/* harmony import */ var _embedded_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89946);
/* harmony import */ var _embedded_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2484);










/**
 * Looks for a service of this project on every engine that is allowed: an emulator that runs comes first, and one that has
 * ended last.
 *
 * @returns undefined if there is none, neither running nor stopped
 */
async function findService({ name, engine }, { zones }, signal) {
    const embedded = mayBeEmbedded(engine) ? await (0,_embedded_service_js__WEBPACK_IMPORTED_MODULE_8__/* .findEmbedded */ .oR)(name, zones) : undefined;
    if (embedded?.state === 'running')
        return embedded;
    const [first] = await findContainers([name], engine, signal);
    return first ?? embedded;
}
/** The container of a name, if this project made it. */
async function findContainer(engine, name, signal) {
    const info = await engine.containers.find(name, signal);
    return info?.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_9__/* .MANAGED_LABEL */ .bS] === 'true' ? new _container_service_js__WEBPACK_IMPORTED_MODULE_6__/* .ContainerService */ .J9(engine, info) : undefined;
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
 * Removes whatever has the name on every engine that is allowed, with its anonymous volumes, and what preparing its image
 * left.
 *
 * @returns whether there was a service
 */
async function down({ name, engine }) {
    const wasEmbedded = mayBeEmbedded(engine) && (await (0,_embedded_process_js__WEBPACK_IMPORTED_MODULE_7__/* .stopEmulator */ .C7)(name));
    const found = await findContainers([name, preparingName(name)], engine);
    await Promise.all(found.map((service) => service.remove()));
    await removePreparingDirectory(name);
    await Promise.all([name, preparingName(name)].map(_claim_js__WEBPACK_IMPORTED_MODULE_5__/* .removeDeadClaim */ .r));
    return wasEmbedded || found.some((service) => service.name === name);
}
/** Removes what preparing the image of a service left. */
async function removePreparing({ name, engine }) {
    const found = await findContainers([preparingName(name)], engine);
    await Promise.all(found.map((service) => service.remove()));
    await removePreparingDirectory(name);
}
function removePreparingDirectory(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(preparingDirectory(name), { recursive: true, force: true });
}
function mayBeEmbedded(choice) {
    return choice === 'auto' || choice === 'embedded';
}
async function findContainers(names, choice, signal) {
    const engines = choice === 'embedded' ? [] : await enginesIfAny(choice, signal);
    const places = engines.flatMap((engine) => names.map((name) => ({ engine, name })));
    const found = await Promise.all(places.map(({ engine, name }) => findContainer(engine, name, signal)));
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


/***/ })

};
