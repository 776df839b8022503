export const id = 473;
export const ids = [473];
export const modules = {

/***/ 79679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   VK: () => (/* binding */ Markup),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/** HTML; anything else that is put into it is text. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** HTML with values in it: text is escaped, for elements and for quoted attributes. */
function html({ raw }, ...values) {
    return new Markup(raw.map((part, index) => (index === 0 ? part : `${textOf(values[index - 1])}${part}`)).join(''));
}
/** JSON inside a script element: nothing in it can end the element or be taken for markup. */
function json(value) {
    return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
function textOf(value = '') {
    if (value instanceof Markup)
        return value.text;
    if (typeof value === 'object')
        return value.map(({ text }) => text).join('');
    return escaped(String(value));
}
/** Text for HTML: an element's content or a quoted attribute. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 94473:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/tsc/src/distribution.js
var distribution = __webpack_require__(71816);
// EXTERNAL MODULE: ./.cache/tsc/src/image/cache.js
var cache = __webpack_require__(68416);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __webpack_require__(25367);
// EXTERNAL MODULE: ./.cache/tsc/src/interrupt.js
var interrupt = __webpack_require__(69303);
// EXTERNAL MODULE: ./.cache/tsc/src/outputs.js
var src_outputs = __webpack_require__(91518);
// EXTERNAL MODULE: ./.cache/tsc/src/report/actions.js
var actions = __webpack_require__(29044);
// EXTERNAL MODULE: ./.cache/tsc/src/report/fail-step.js
var fail_step = __webpack_require__(1174);
// EXTERNAL MODULE: ./.cache/tsc/src/report/step-summary.js
var step_summary = __webpack_require__(532);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __webpack_require__(62910);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __webpack_require__(15930);
// EXTERNAL MODULE: ./.cache/tsc/src/report/markup.js
var markup = __webpack_require__(89567);
;// CONCATENATED MODULE: ./.cache/tsc/src/report/timeline.js

/** What the stages of {@link Stopwatch} are, for who has not read the code. */
const STAGES = {
    engine: 'container engine answers',
    image: 'image found or made',
    start: 'container started',
    ready: 'CloudStack and usage server ready',
    zone: 'zone ready',
};
/**
 * The stages of a run as a Mermaid diagram, the slowest marked. Times are those of a clock that begins at midnight:
 * Mermaid knows no duration from zero, and takes numbers for the reader's local time.
 *
 * @param timings seconds by stage, one after the other, without their total
 */
function timeline(timings) {
    const stages = Object.entries(timings);
    const slowest = Math.max(...stages.map(([, seconds]) => seconds));
    let begin = 0;
    const bars = stages.map(([stage, seconds]) => {
        const [mark, word] = seconds === slowest ? ['crit, ', ', the slowest'] : ['', ''];
        const bar = `${label(STAGES[stage] ?? stage)} (${(0,duration/* formatSeconds */.X)(seconds)}${word}) :${mark}${clock(begin)}, ${milliseconds(seconds)}ms`;
        begin += seconds;
        return bar;
    });
    return ['gantt', 'dateFormat HH:mm:ss.SSS', 'axisFormat %M:%S', ...bars].join('\n');
}
/** A colon ends a name, and some words and signs mean something to Mermaid. */
function label(name) {
    const plain = name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim();
    return /^(section|title|click|end|accTitle|accDescr|todayMarker|excludes|includes|weekday|weekend|vert)\b/i.test(plain)
        ? `stage ${plain}`
        : plain;
}
/** No bar is without width. */
function milliseconds(seconds) {
    return Math.max(1, Math.round(seconds * 1000));
}
function clock(seconds) {
    return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/report/summary.js





/** Characters of a digest that are enough to distinguish images. */
const SHORT_DIGEST = 'sha256:'.length + 12;
/** So that a summary stays far below GitHub's limit of 1 MiB a step. */
const MOST_LINES = 50;
const LONGEST_SENTENCE = 2000;
/**
 * Where CloudStack runs, how long each stage took, and what to do next.
 *
 * @param exportsEnv whether the next steps have the URL and keys in their environment
 */
function readySummary({ outputs, passedAfter }, exportsEnv) {
    const { total, ...stages } = JSON.parse(outputs.timings);
    const checks = [...passedAfter].map(([name, seconds]) => [`✓ ${(0,markup/* escaped */.Mk)(name)}`, (0,duration/* formatSeconds */.X)(seconds)]);
    return [
        `<h3>CloudStack ${(0,markup/* escaped */.Mk)(outputs['cs-version'])} is ready after ${(0,duration/* formatSeconds */.X)(total ?? 0)}</h3>`,
        (0,markup/* table */.tp)(whereItRuns(outputs)),
        (0,markup/* fenced */.OF)('mermaid', timeline(stages)),
        (0,markup/* folded */.TM)(`${checks.length} readiness checks`, (0,markup/* table */.tp)(checks, ['Check', 'Passed after'])),
        (0,markup/* folded */.TM)('What to do next: curl, cmk, Terraform, Ansible, cs', nextSteps(outputs, exportsEnv)),
    ].join('\n\n');
}
/** Why CloudStack is not there, what was missing, and what the services said last. */
function failureSummary(error) {
    const sentence = error instanceof errors/* UserError */.yo ? error.message : `Unexpected failure: ${(0,errors/* messageOf */.bD)(error)}`;
    return [
        '<h3>CloudStack is not ready</h3>',
        `<p>${(0,markup/* escaped */.Mk)(sentence.slice(0, LONGEST_SENTENCE))}</p>`,
        ...(error instanceof wait/* NotReadyError */.r1 ? notReady(error) : evidenceOf(error)),
    ].join('\n\n');
}
function whereItRuns(outputs) {
    const embedded = outputs.engine === 'embedded' ? ", an emulator of CloudStack's API" : '';
    const digest = outputs['image-digest'].slice(0, SHORT_DIGEST);
    const rows = [
        ['Engine', outputs.engine && `${(0,markup/* escaped */.Mk)(outputs.engine)}${embedded}`],
        ['Image', outputs.image && `${(0,markup/* code */.aY)(outputs.image)} ${(0,markup/* code */.aY)(digest)}`],
        ['Container', outputs['container-id'] && (0,markup/* code */.aY)(outputs['container-name'])],
        ['Zone', outputs['zone-name'] && (0,markup/* escaped */.Mk)(`${outputs['zone-name']} (${outputs['network-type']})`)],
        ['API', (0,markup/* code */.aY)(outputs['api-url'])],
        ['Integration API, without keys', (0,markup/* code */.aY)(outputs['integration-url'])],
        ['UI', outputs['ui-url'] && (0,markup/* code */.aY)(outputs['ui-url'])],
    ];
    return rows.filter(([, value]) => value !== '');
}
/** Copyable lines; the keys are in the environment, and never here. */
function nextSteps(outputs, exportsEnv) {
    const url = `${outputs['integration-url']}?command=listUsageServerMetrics&response=json`;
    const tools = [
        ['curl, with the integration API', 'sh', `curl --fail '${url}'`],
        [
            'cmk',
            'sh',
            'cmk -u "$CLOUDSTACK_API_URL" -k "$CLOUDSTACK_API_KEY" -s "$CLOUDSTACK_SECRET_KEY" list zones',
        ],
        [
            'Terraform (the provider reads the environment)',
            'hcl',
            'terraform {\n  required_providers {\n    cloudstack = { source = "cloudstack/cloudstack" }\n  }\n}\nprovider "cloudstack" {}',
        ],
        [
            'Ansible (the modules read the environment)',
            'sh',
            'ansible localhost -m ngine_io.cloudstack.cs_zone_info',
        ],
        ['cs, in Python', 'sh', 'pip install cs && cs listZones'],
    ];
    const blocks = tools.map(([title, language, lines]) => `${title}\n\n${(0,markup/* fenced */.OF)(language, lines)}`);
    return [...(exportsEnv ? [] : [fromOutputs()]), ...blocks].join('\n\n');
}
function fromOutputs() {
    return [
        '`export-env` is false, so set these variables in the `env` of your step: `CLOUDSTACK_API_URL` and `CLOUDSTACK_ENDPOINT` to the output `api-url`,',
        '`CLOUDSTACK_API_KEY` and `CLOUDSTACK_KEY` to `api-key`, and `CLOUDSTACK_SECRET_KEY` and `CLOUDSTACK_SECRET` to `secret-key`.',
    ].join('\n');
}
function notReady({ missing, logs }) {
    const checks = [...missing].map(([name, reason]) => [
        `✗ ${(0,markup/* escaped */.Mk)(name)}`,
        (0,markup/* escaped */.Mk)(reason.slice(0, LONGEST_SENTENCE)),
    ]);
    const folds = [...logs].map(([service, lines]) => (0,markup/* folded */.TM)(`Last lines of ${service}`, (0,markup/* preformatted */.EC)(lines.slice(-MOST_LINES))));
    return [(0,markup/* table */.tp)(checks, ['Missing', 'Reason']), ...folds];
}
function evidenceOf(error) {
    const lines = error instanceof errors/* UserError */.yo ? error.evidence : [];
    return lines.length > 0 ? [(0,markup/* folded */.TM)('Details', (0,markup/* preformatted */.EC)(lines.slice(0, MOST_LINES)))] : [];
}

// EXTERNAL MODULE: ./.cache/tsc/src/state.js
var src_state = __webpack_require__(87145);
// EXTERNAL MODULE: ./.cache/tsc/src/up.js
var up = __webpack_require__(78255);
;// CONCATENATED MODULE: ./.cache/tsc/src/main.js












async function main() {
    // Known before the inputs are, so that a wrong one is summarised as well.
    const wantsSummary = !/^false$/i.test(core/* getInput */.V4('summary').trim());
    try {
        const settings = await (0,inputs/* parseSettings */.P$)((name) => core/* getInput */.V4(name));
        const run = await bringUp(settings);
        if (wantsSummary)
            await (0,step_summary/* writeSummary */.S)(readySummary(run, settings.exportEnv));
    }
    catch (error) {
        if (wantsSummary)
            await (0,step_summary/* writeSummary */.S)(failureSummary(error));
        throw error;
    }
}
async function bringUp(settings) {
    let state;
    const run = await (0,up.up)({
        settings,
        distribution: (0,distribution/* distributionOf */.A)(),
        reporter: actions/* actionsReporter */.t,
        signal: (0,interrupt/* onInterrupt */.n)('The step was cancelled').signal,
        cache: settings.cache ? new cache/* ImageCache */.Ss(() => __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 61691))) : undefined,
        zoneIsDefault: settings.zone.kind === 'none',
        mayEmbed: false,
        removesFailed: false,
        onEngine: (engine, image) => {
            state = {
                engine: engine === 'embedded' ? engine : engine.name,
                containerName: settings.name,
                cleanup: settings.cleanup,
                image: image?.reference ?? '',
                cacheKey: image?.cacheKey ?? '',
                prepared: image?.prepared !== undefined,
                ready: false,
            };
            (0,src_state/* saveState */.L)(state);
        },
    });
    const { outputs } = run;
    if (state)
        (0,src_state/* saveState */.L)({ ...state, ready: true });
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    if (settings.exportEnv) {
        for (const [name, value] of Object.entries((0,src_outputs/* environmentOf */.p)(outputs)))
            core/* exportVariable */.dN(name, value);
    }
    core/* info */.pq(`CloudStack ${outputs['cs-version']} is ready at ${outputs['api-url']} (${outputs.timings})`);
    return run;
}
main()
    .catch(fail_step/* failStep */.v)
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

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82937);



/** Ends a step as failed: the evidence in its log, the sentence as its annotation. */
async function failStep(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return failInputs(error);
    const [sentence = '', ...evidence] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureLines */ .w)(error);
    for (const line of evidence)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(sentence);
}
/** Each wrong input gets an annotation, on its own line of the workflow's file if that is known. */
async function failInputs({ problems }) {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
    const { placeOfInput } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(269)]).then(__webpack_require__.bind(__webpack_require__, 87269));
    for (const problem of problems) {
        const [input = ''] = problem.split(':');
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`Wrong input: ${problem}`, await placeOfInput(input, process.env));
    }
}


/***/ }),

/***/ 89567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79679);

/**
 * What a step's summary is made of: GitHub's Markdown takes HTML, in which nothing that comes from outside is read as
 * Markdown, as long as no line of it is blank.
 */
/** Characters that one line of a log may have here. */
const LONGEST_LINE = 400;
/** Text in one line, as HTML shows it. */
function escaped(text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(text).replace(/\s+/g, ' ');
}
const code = (text) => `<code>${escaped(text)}</code>`;
/** @param rows of cells, which are HTML */
function table(rows, header = []) {
    const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const head = header.length > 0 ? row(header, 'th') : '';
    return `<table>${head}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}
/** Lines of a log, each cut where it is very long. */
function preformatted(lines) {
    const shown = lines
        .filter((line) => line.trim() !== '')
        .map((line) => escaped(line.slice(0, LONGEST_LINE)));
    return `<pre>${shown.join('\n')}</pre>`;
}
/** A block that GitHub highlights, or draws; its text is this project's own. */
function fenced(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
function folded(title, body) {
    return `<details><summary>${escaped(title)}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29044);



/** Adds to the step's summary, which never fails the step. */
async function writeSummary(...parts) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(_actions_js__WEBPACK_IMPORTED_MODULE_2__/* .secrets */ .O.masked(`${parts.join('\n\n')}\n`)).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`The summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
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
