export const id = 624;
export const ids = [624];
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

/***/ 20528:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/tsc/src/distribution.js
var distribution = __webpack_require__(71816);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __webpack_require__(25367);
// EXTERNAL MODULE: ./.cache/tsc/src/interrupt.js
var interrupt = __webpack_require__(69303);
// EXTERNAL MODULE: ./.cache/tsc/src/report/actions.js
var actions = __webpack_require__(29044);
// EXTERNAL MODULE: ./.cache/tsc/src/report/fail-step.js
var fail_step = __webpack_require__(1174);
// EXTERNAL MODULE: ./.cache/tsc/src/report/markup.js
var markup = __webpack_require__(89567);
;// CONCATENATED MODULE: ./.cache/tsc/src/report/findings.js

/** A table of expectations, for the step's summary. */
function findingsSummary(findings) {
    const rows = findings.map(({ passed, subject, expected, found }) => [
        passed ? '✓' : '✗',
        ...[subject, expected, found].map(markup/* escaped */.Mk),
    ]);
    return `<h3>Usage expectations</h3>\n\n${(0,markup/* table */.tp)(rows, ['', 'Usage', 'Expected', 'Found'])}`;
}

// EXTERNAL MODULE: ./.cache/tsc/src/report/step-summary.js
var step_summary = __webpack_require__(532);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/report/tables.js
var report_tables = __webpack_require__(31386);
;// CONCATENATED MODULE: ./.cache/tsc/src/report/usage.js


/** The tables of a usage report, for the step's summary. */
function usageSummary(figures) {
    const tables = figures.records === 0 ? [] : [(0,report_tables/* typesTable */.Uc)(figures), (0,report_tables/* accountsTable */.F5)(figures)];
    if (figures.quota?.length)
        tables.push((0,report_tables/* quotaTable */.lk)(figures.quota));
    return ['<h3>Usage</h3>', `<p>${(0,markup/* escaped */.Mk)((0,report_tables/* sentenceOf */.$N)(figures))}</p>`, ...tables.map(markupOf)].join('\n\n');
}
function markupOf({ columns, rows }) {
    return (0,markup/* table */.tp)(rows.map((row) => row.map(markup/* escaped */.Mk)), columns.map(({ title }) => (0,markup/* escaped */.Mk)(title)));
}

// EXTERNAL MODULE: ./.cache/tsc/src/service/connect.js
var connect = __webpack_require__(27902);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/finding.js
var finding = __webpack_require__(83865);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/inputs.js
var usage_inputs = __webpack_require__(15543);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/usage.js + 1 modules
var usage_usage = __webpack_require__(90000);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage-main.js













/** Some are called as inputs of the main action that mean something else. */
const OWN_INPUTS = new Set(usage_inputs/* USAGE_INPUTS */.c.map(({ name }) => name));
/** The sub-action `usage`: what is done with the usage of the service that an earlier step started. */
async function main() {
    const settings = await (0,inputs/* parseSettings */.P$)((name) => (OWN_INPUTS.has(name) ? '' : core/* getInput */.V4(name)));
    const usage = (0,usage_inputs/* parseUsageSettings */.s)((name) => core/* getInput */.V4(name));
    const { timeoutSeconds } = settings;
    const { signal } = (0,interrupt/* onInterrupt */.n)('The step was cancelled');
    const connection = await (0,connect/* connect */.N)(settings, actions/* actionsReporter */.t, signal);
    const { scenario, metered, records, report, findings } = await (0,usage_usage/* useUsage */.z)(usage, connection, {
        ...{ timeoutSeconds, signal, reporter: actions/* actionsReporter */.t },
        reportAssets: (0,distribution/* distributionOf */.A)().report,
    });
    for (const [name, value] of Object.entries(metered ?? {}))
        core/* setOutput */.uH(name, value);
    if (scenario)
        core/* setOutput */.uH('scenario', JSON.stringify(scenario));
    if (records !== undefined)
        core/* setOutput */.uH('records', records);
    if (report) {
        core/* setOutput */.uH('report', report.file);
        await (0,step_summary/* writeSummary */.S)(usageSummary(report.figures));
    }
    if (findings)
        await (0,step_summary/* writeSummary */.S)(findingsSummary(findings));
}
main()
    .catch(async (error) => {
    if (error instanceof finding/* UnexpectedUsageError */.J)
        await (0,step_summary/* writeSummary */.S)(findingsSummary(error.findings));
    await (0,fail_step/* failStep */.v)(error);
})
    .finally(() => process.exit());


/***/ }),

/***/ 78928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ overlapsIn),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   O6: () => (/* binding */ gapsBetween),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   cv: () => (/* binding */ hoursMeteredTwice),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   xu: () => (/* binding */ isOfAttachment)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56390);

const COUNTED = {
    ...{ 4: 'bytes', 5: 'bytes', 21: 'operations', 22: 'operations', 23: 'bytes', 24: 'bytes' },
};
const HOUR_MILLIS = 3_600_000;
/** A window ends at :59.999 and the next begins at :00; CloudStack reports whole seconds. */
const SEAM_MILLIS = 1000;
/** CloudStack rounds a record's amount to six digits. */
const ROUNDING = 0.00001;
function unitOf(usageType) {
    return COUNTED[usageType] ?? 'hours';
}
/** Hours, or what else the type counts. */
function amountOf({ rawusage }) {
    return Number(rawusage);
}
/** A record's window in epoch milliseconds; `end` is its last second. */
function windowOf({ startdate, enddate }) {
    return { start: (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOfRecord */ .bD)(startdate), end: (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .momentOfRecord */ .bD)(enddate) };
}
const [RUNNING_VM, ALLOCATED_VM, VOLUME, VM_SNAPSHOT] = [1, 2, 6, 25];
/**
 * Whether a record says how long a volume was attached to a virtual machine. Versions after 4.22 write one beside each
 * record of the volume itself (apache/cloudstack #11531), so that their hours are in that one already; CloudStack's
 * quota leaves it out as well.
 */
function isOfAttachment({ usagetype, virtualmachineid }) {
    return usagetype === VOLUME && virtualmachineid !== undefined;
}
/** The records of each resource of each usage type, ordered by their windows. */
function seriesOf(records) {
    const series = new Map();
    for (const record of records) {
        const { usagetype, domainid, account, projectid, zoneid } = record;
        const key = JSON.stringify([usagetype, domainid, account, projectid, zoneid, ...resourceOf(record)]);
        const own = series.get(key);
        if (own)
            own.push(record);
        else
            series.set(key, [record]);
    }
    for (const own of series.values())
        own.sort((a, b) => windowOf(a).start - windowOf(b).start);
    return series;
}
/** What distinguishes a metered resource from others of its owner and type. */
function resourceOf(record) {
    const { usagetype, usageid, virtualmachineid, offeringid, description } = record;
    // The same one goes on with another offering or size.
    if (usagetype === RUNNING_VM || usagetype === ALLOCATED_VM)
        return [usageid ?? virtualmachineid ?? description];
    if (usagetype === VOLUME)
        return [usageid, virtualmachineid];
    // One record for each volume of the machine, which only the description names.
    if (usagetype === VM_SNAPSHOT)
        return [usageid, description];
    // Networks and VPCs have no id in their record; a VM's network offering has the VM's and the offering's.
    return [virtualmachineid, offeringid, usageid ?? virtualmachineid ?? description];
}
/** Pairs of neighbours between whose windows time is missing. */
function gapsBetween(records) {
    const gaps = [];
    let last = records[0];
    for (const record of records) {
        if (last && windowOf(record).start - windowOf(last).end > SEAM_MILLIS)
            gaps.push([last, record]);
        if (!last || windowOf(record).end > windowOf(last).end)
            last = record;
    }
    return gaps;
}
/**
 * Groups of records whose windows overlap and that meter more time than has passed. A resource may have two records in
 * one window, such as a network before and after it was implemented, whose hours together fit into it.
 */
function overlapsIn(records) {
    const groups = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const record of records) {
        const own = windowOf(record);
        if (own.start > end)
            groups.push([]);
        groups.at(-1)?.push(record);
        end = Math.max(end, own.end);
    }
    return groups.filter((group) => group.length > 1 && metersTwice(group));
}
function metersTwice(group) {
    if (group.some(({ usagetype }) => unitOf(usagetype) !== 'hours'))
        return true;
    return hoursMeteredTwice(group) > ROUNDING * group.length;
}
/** Hours that records with overlapping windows have above those that passed. */
function hoursMeteredTwice(group) {
    let [start, end, hours] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
    for (const record of group) {
        const own = windowOf(record);
        start = Math.min(start, own.start);
        end = Math.max(end, own.end);
        hours += amountOf(record);
    }
    return hours - (end + SEAM_MILLIS - start) / HOUR_MILLIS;
}


/***/ }),

/***/ 83865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ UnexpectedUsageError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);

/** Usage is not as expected. */
class UnexpectedUsageError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    findings;
    name = 'UnexpectedUsageError';
    constructor(findings) {
        const failed = findings.filter(({ passed }) => !passed);
        const [first] = failed;
        super(`${failed.length} of ${findings.length} expectations failed: ${first.subject}: expected ${first.expected}, found ${first.found}`, failed.flatMap(({ subject, expected, found, evidence }) => [
            `${subject}: expected ${expected}, found ${found}`,
            ...evidence.map((line) => `  ${line}`),
        ]));
        this.findings = findings;
    }
}


/***/ }),

/***/ 15543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ USAGE_INPUTS),
/* harmony export */   s: () => (/* binding */ parseUsageSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53982);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41306);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98885);




/** The inputs of `usage/action.yml` without those that find the service; a test compares them. */
const USAGE_INPUTS = [
    { name: 'quota', default: '', description: 'YAML file with quota tariffs to set and credits to add' },
    { name: 'scenario', default: '', description: 'Resources to make: all-types, load, or a YAML file' },
    {
        name: 'advance',
        default: '',
        description: 'Billing time to let pass and meter, such as 30d, 12h or 3mo',
    },
    { name: 'generate', default: 'false', description: 'Meter everything up to the last full minute' },
    {
        name: 'fresh',
        default: 'false',
        description: 'With generate: also meter what was made within this minute',
    },
    {
        name: 'windows',
        default: 'auto',
        description: "Length of each record's window: hourly, daily, a number of minutes, or auto",
    },
    { name: 'records', default: '', description: 'File for the usage records' },
    { name: 'format', default: 'json', description: 'Format of the records: json, ndjson or csv' },
    { name: 'report', default: '', description: 'File for the usage report, an HTML page' },
    {
        name: 'start',
        default: '',
        description: 'Only records from this time on, such as 2026-11-24 or 2026-11-24T14:00:00Z',
    },
    { name: 'end', default: '', description: 'Only records up to this time' },
    { name: 'type', default: '', description: 'Only records of this usage type (id or name)' },
    {
        name: 'usageid',
        default: '',
        description: 'Only records of the resource with this id; needs type',
    },
    { name: 'account', default: '', description: 'Only records of this account' },
    {
        name: 'domain',
        default: '',
        description: 'Only records of this domain, such as acme/sales; with account: the domain of that account',
    },
    { name: 'isrecursive', default: 'false', description: 'With domain: also records of its subdomains' },
    { name: 'projectid', default: '', description: 'Only records of the project with this id' },
    { name: 'includetags', default: 'false', description: 'Add the tags of the resource to each record' },
    { name: 'expect', default: '', description: 'YAML file with expectations for the records and the quota' },
];
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;
/**
 * Reads and validates the inputs of usage.
 *
 * @param read the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
function parseUsageSettings(read) {
    const { take, problems } = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .inputReader */ .cN)(USAGE_INPUTS, read);
    const text = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((value) => value);
    const settings = {
        quota: take('quota', text),
        scenario: take('scenario', text),
        advance: take('advance', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(span)),
        generate: take('generate', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        fresh: take('fresh', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        windows: take('windows', windows),
        records: take('records', text),
        format: take('format', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('json', 'ndjson', 'csv')),
        report: take('report', text),
        start: take('start', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(dateInput)),
        end: take('end', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(dateInput)),
        type: take('type', text),
        usageid: take('usageid', text),
        account: take('account', text),
        domain: take('domain', text),
        isrecursive: take('isrecursive', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        projectid: take('projectid', text),
        includetags: take('includetags', _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM),
        expect: take('expect', text),
    };
    problems.push(...conflicts(settings));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return settings;
}
/** What CloudStack refuses together (UsageServiceImpl.getUsageRecords), or would ignore. */
function conflicts({ type, usageid, account, domain, isrecursive, projectid }) {
    const problems = [];
    if (usageid !== undefined && type === undefined)
        problems.push('usageid: CloudStack looks for a resource only within a usage type: set type, too');
    if (projectid !== undefined && (account ?? domain) !== undefined)
        problems.push('projectid: a project has its own records: set it without account and domain');
    if (isrecursive && domain === undefined)
        problems.push('isrecursive: there is no domain to start from: set domain, too');
    if (isrecursive && account !== undefined)
        problems.push('isrecursive: an account is in only one domain: set it without account');
    return problems;
}
function span(text) {
    const found = (0,_span_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpan */ .w)(text);
    if (!found)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a time: use one such as 30d, 12h, 90m, 2w, 3mo or 1y');
    return found;
}
function windows(text) {
    const found = (0,_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWindows */ .hM)(text);
    if (!found)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a window: use auto, hourly, daily, or minutes from 1 to 999999');
    return found;
}
function dateInput(text) {
    const moment = Date.parse(text);
    if (!MOMENT.test(text) || Number.isNaN(moment))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF('is not a time: use one such as 2026-11-24 or 2026-11-24T14:00:00Z');
    return text.length === 10 ? { date: text } : { moment };
}


/***/ }),

/***/ 31386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   F5: () => (/* binding */ accountsTable),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Uc: () => (/* binding */ typesTable),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   aF: () => (/* binding */ daysTable),
/* harmony export */   lk: () => (/* binding */ quotaTable)
/* harmony export */ });
/* unused harmony exports sumOf, amount */
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78928);

function typesTable({ types }) {
    return table('Totals by usage type', types, [
        text('Usage type', ({ name }) => name),
        number('Id', ({ id }) => String(id)),
        number('Records', ({ records }) => whole(records)),
        number('Resources', ({ resources }) => whole(resources)),
        number('Total', ({ total, unit }) => amount(total, unit)),
        text('Unit', ({ unit }) => unit),
        ...irregular,
    ]);
}
function daysTable({ days, types, timezone }) {
    return table(`Figures by day, days of ${timezone}`, days, [
        text('Day', ({ day }) => day),
        ...types.map(({ id, name, unit }) => number(`${name} (${unit})`, ({ totals: { [id]: total } }) => total === undefined ? '' : amount(total, unit))),
        ...irregular,
    ]);
}
function accountsTable({ accounts, types }) {
    const units = UNITS.filter((unit) => types.some((type) => type.unit === unit));
    return table('Totals by account', accounts, [
        text('Account', ({ account }) => account),
        text('Domain', ({ domain }) => domain),
        number('Records', ({ records }) => whole(records)),
        number('Resources', ({ resources }) => whole(resources)),
        ...units.map((unit) => number(capital(unit), ({ totals }) => amount(sumOf(totals, unit), unit))),
        ...irregular,
    ]);
}
function quotaTable(accounts) {
    const money = (value, { currency }) => `${currency} ${amount(value, 'hours')}`.trim();
    return table('Quota by account', accounts, [
        text('Account', ({ account }) => account),
        text('Domain', ({ domain }) => domain),
        number('Balance', (own) => money(own.balance, own)),
        number('Used', (own) => money(own.used, own)),
        text('Used for', ({ types }) => Object.entries(types)
            .sort(([, a], [, b]) => b - a)
            .map(([type, value]) => `${type} ${amount(value, 'hours')}`)
            .join(', ')),
    ]);
}
/** What was read, in one sentence. */
function sentenceOf({ records, resources, accounts, irregularities }) {
    const gaps = irregularities.filter(({ kind }) => kind === 'gap').length;
    const found = `${counted(gaps, 'gap')}, ${counted(irregularities.length - gaps, 'overlap')}`;
    return `${counted(records, 'record')} of ${counted(resources.length, 'metered resource')} in ${counted(accounts.length, 'account')}: ${found}`;
}
/** All of a unit. */
function sumOf(totals, unit) {
    return Object.entries(totals).reduce((sum, [type, total]) => ((0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(Number(type)) === unit ? sum + total : sum), 0);
}
/** Hours with two digits; what is counted, whole. */
function amount(value, unit) {
    const digits = unit === 'hours' ? 2 : 0;
    return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
function whole(value) {
    return amount(value, 'operations');
}
/** `2026-11-24 00:00:00 +0000` of a date as CloudStack or ISO 8601 writes it. */
function readable(date) {
    return date
        .replaceAll("'", '')
        .replace('T', ' ')
        .replace(/\.\d{3}(?=Z$)/, '')
        .replace(/ ?([+-]\d\d):?(\d\d)$/, ' $1$2')
        .replace(/Z$/, ' UTC');
}
const UNITS = ['hours', 'bytes', 'operations'];
const irregular = [
    number('Gaps', ({ gaps }) => whole(gaps)),
    number('Overlaps', ({ overlaps }) => whole(overlaps)),
];
function table(title, rows, columns) {
    return { title, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}
function text(title, cell) {
    return { title, numeric: false, cell };
}
function number(title, cell) {
    return { title, numeric: true, cell };
}
function counted(count, what) {
    return `${whole(count)} ${what}${count === 1 ? '' : 's'}`;
}
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}


/***/ }),

/***/ 41306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsBefore),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22733);

const UNITS = {
    m: { months: 0, seconds: 60 },
    h: { months: 0, seconds: 3600 },
    d: { months: 0, seconds: 86_400 },
    w: { months: 0, seconds: 604_800 },
    mo: { months: 1, seconds: 0 },
    y: { months: 12, seconds: 0 },
};
const SPAN = /^(?:\d{1,6}(?:mo|[mhdwy]))+$/;
/** @returns the span in a text such as `30d`, `12h` or `1mo15d`; undefined if it is none */
function parseSpan(text) {
    if (!SPAN.test(text))
        return undefined;
    const span = { months: 0, seconds: 0 };
    for (const [, count, unit] of text.matchAll(/(\d+)(mo|[mhdwy])/g)) {
        const { months, seconds } = UNITS[unit];
        span.months += Number(count) * months;
        span.seconds += Number(count) * seconds;
    }
    return span;
}
/** Seconds that a span covers when it ends at a moment: months are as long as the calendar has them. */
function secondsBefore(moment, { months, seconds }, timezone) {
    const end = Math.floor(moment / 1000) * 1000;
    // The zone's clock may have changed within the months, and then they are an hour longer or shorter.
    return (end - (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .monthsBefore */ .jL)(end, months, timezone)) / 1000 + seconds;
}


/***/ }),

/***/ 98885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ parseWindows),
/* harmony export */   k4: () => (/* binding */ lastWindowEnd),
/* harmony export */   ub: () => (/* binding */ jobRuns)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22733);

const MINUTE = 60_000;
/** The job's ranges that mean the hour and the day before (UsageManagerImpl's HOURLY_TIME, DAILY_TIME). */
const HOURLY = 60;
const DAILY = 1440;
/** With `auto`, the most windows before the next larger size is taken. */
const MOST_WINDOWS = 100;
function parseWindows(text) {
    if (text === 'auto' || text === 'hourly' || text === 'daily')
        return text;
    if (!/^[1-9]\d{0,5}$/.test(text))
        return undefined;
    return named(Number(text));
}
/**
 * The aggregation ranges with which the job has to run, one run after the other, so that all time up to the last full
 * minute is metered.
 *
 * Whole hours and days are two runs: the first ends with the last full hour or day, the second is one shorter window
 * for what is left.
 *
 * @returns minutes a run; empty if there is nothing to do
 */
function jobRuns(windows, open) {
    const end = (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfMinute */ .ci)(open.now);
    const from = open.from ?? end - open.range * MINUTE;
    if (from >= end)
        return [];
    const size = windows === 'auto' ? fitting((end - from) / MINUTE, open.range) : windows;
    if (typeof size === 'number')
        return [size];
    const whole = size === 'daily' ? (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(end, open.timezone) : (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfHour */ .Qr)(end, open.timezone);
    return [
        ...(from < whole ? [size === 'daily' ? DAILY : HOURLY] : []),
        ...(whole < end ? [oneWindow(end - Math.max(from, whole))] : []),
    ];
}
/** Where the last window ends that the job makes with a range of so many minutes (UsageManagerImpl.runInContextInternal). */
function lastWindowEnd({ now, range, timezone }) {
    if (range === DAILY)
        return (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(now, timezone);
    return range === HOURLY ? (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfHour */ .Qr)(now, timezone) : (0,_timezone_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfMinute */ .ci)(now);
}
function fitting(minutes, range) {
    if (minutes / range <= MOST_WINDOWS)
        return named(range);
    return minutes / HOURLY <= MOST_WINDOWS ? 'hourly' : 'daily';
}
function named(minutes) {
    if (minutes === HOURLY)
        return 'hourly';
    return minutes === DAILY ? 'daily' : minutes;
}
/** A range that covers a time in one window, also where the minute turns meanwhile; never one with another meaning. */
function oneWindow(millis) {
    const minutes = Math.ceil(millis / MINUTE) + 2;
    return typeof named(minutes) === 'number' ? minutes : minutes + 1;
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
