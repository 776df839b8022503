export const id = 528;
export const ids = [528];
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

/***/ 90663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sS: () => (/* binding */ parseUsageSettings),
/* harmony export */   u_: () => (/* binding */ USAGE)
/* harmony export */ });
/* unused harmony export USAGE_STEP */
/* harmony import */ var _usage_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41306);
/* harmony import */ var _usage_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98885);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98010);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61881);




const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;
/** What is done with the usage of a running service, in the order in which it is done. */
const USAGE = {
    quota: {
        name: 'quota',
        default: '',
        description: 'YAML file with quota tariffs to set and credits to add',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    scenario: {
        name: 'scenario',
        default: '',
        description: 'Resources to make: all-types, load, or a YAML file',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    advance: {
        name: 'advance',
        default: '',
        description: 'Billing time to let pass and meter, such as 30d, 12h or 3mo',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(span),
    },
    generate: {
        name: 'generate',
        default: 'false',
        description: 'Meter everything up to the last full minute',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    fresh: {
        name: 'fresh',
        default: 'false',
        description: 'With generate: also meter what was made within this minute',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    windows: {
        name: 'windows',
        default: 'auto',
        description: "Length of each record's window: hourly, daily, a number of minutes, or auto",
        read: windows,
    },
    records: { name: 'records', default: '', description: 'File for the usage records', read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) },
    format: {
        name: 'format',
        default: 'json',
        description: 'Format of the records: json, ndjson or csv',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('json', 'ndjson', 'csv'),
    },
    report: {
        name: 'report',
        default: '',
        description: 'File for the usage report, an HTML page',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    from: {
        name: 'from',
        default: '',
        description: 'Only records from this time on, such as 2026-11-24 or 2026-11-24T14:00:00Z',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(moment),
    },
    until: { name: 'until', default: '', description: 'Only records up to this time', read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(moment) },
    type: {
        name: 'type',
        default: '',
        description: 'Only records of this usage type (id or name)',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    usageid: {
        name: 'usageid',
        default: '',
        description: 'Only records of the resource with this id; needs type',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    account: {
        name: 'account',
        default: '',
        description: 'Only records of this account',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    domain: {
        name: 'domain',
        default: '',
        description: 'Only records of this domain, such as acme/sales; with account: the domain of that account',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    isrecursive: {
        name: 'isrecursive',
        default: 'false',
        description: 'With domain: also records of its subdomains',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    projectid: {
        name: 'projectid',
        default: '',
        description: 'Only records of the project with this id',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    includetags: {
        name: 'includetags',
        default: 'false',
        description: 'Add the tags of the resource to each record',
        read: _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    },
    expect: {
        name: 'expect',
        default: '',
        description: 'YAML file with expectations for the records and the quota',
        read: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
};
/** The inputs of `usage/action.yml`, in its order. */
const USAGE_STEP = {
    ...USAGE,
    ..._connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .h,
    timeoutSeconds: {
        ..._connection_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .h.timeoutSeconds,
        description: 'How long to wait for the usage server, such as 10m or 90s',
    },
};
/**
 * Reads what is to be done with usage, and where.
 *
 * @param textOf the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
function parseUsageSettings(textOf) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(USAGE_STEP, textOf, conflicts);
}
/** What CloudStack refuses together (UsageServiceImpl.getUsageRecords), or would ignore. */
function conflicts({ type, usageid, account, domain, isrecursive, projectid, }) {
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
    const found = (0,_usage_span_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpan */ .w)(text);
    if (!found)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: use one such as 30d, 12h, 90m, 2w, 3mo or 1y');
    return found;
}
function windows(text) {
    const found = (0,_usage_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWindows */ .hM)(text);
    if (!found)
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a window: use auto, hourly, daily, or minutes from 1 to 999999');
    return found;
}
function moment(text) {
    const time = Date.parse(text);
    if (!MOMENT.test(text) || Number.isNaN(time))
        throw new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: use one such as 2026-11-24 or 2026-11-24T14:00:00Z');
    return text.length === 10 ? { date: text } : { moment: time };
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

/***/ 20528:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.cache/tsc/src/distribution.js
var src_distribution = __webpack_require__(71816);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs/usage.js
var usage = __webpack_require__(90663);
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
// EXTERNAL MODULE: ./.cache/tsc/src/usage/usage.js + 1 modules
var usage_usage = __webpack_require__(90000);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage-main.js












/** The sub-action `usage`: what is done with the usage of the service that an earlier step started. */
async function main() {
    const settings = await (0,usage/* parseUsageSettings */.sS)((name) => core/* getInput */.V4(name));
    const distribution = (0,src_distribution/* distributionOf */.A)();
    const { timeoutSeconds } = settings;
    const { signal } = (0,interrupt/* onInterrupt */.n)('The step was cancelled');
    const connection = await (0,connect/* connect */.N)(settings, distribution, actions/* actionsReporter */.t, signal);
    const { scenario, metered, records, report, findings } = await (0,usage_usage/* useUsage */.z)(settings, connection, {
        timeoutSeconds,
        signal,
        reporter: actions/* actionsReporter */.t,
        reportAssets: distribution.report,
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
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56315);

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
    const units = _units_js__WEBPACK_IMPORTED_MODULE_0__/* .UNITS */ .Q.filter((unit) => types.some((type) => type.unit === unit));
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
    return Object.entries(totals).reduce((sum, [type, total]) => ((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .u)(Number(type)) === unit ? sum + total : sum), 0);
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

/***/ 22733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   EJ: () => (/* binding */ isoWallClock),
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
/* unused harmony export momentOf */
/** Calendar arithmetic in a time zone, as the usage server's job does it (java.util.Calendar). Moments are epoch milliseconds. */
const MINUTE = 60_000;
const OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/;
/** Whether Java knows a zone by this name, which it else takes for GMT: `Europe/Berlin`, `GMT+5:30`. */
function isTimezone(name) {
    if (OFFSET.test(name))
        return true;
    if (!/[A-Z]/.test(name))
        return false;
    try {
        const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
        // Java minds the case; a name that is another's alias comes back as that one.
        return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
/** The wall clock of a zone; Java takes an unknown zone for GMT. */
function wallClock(moment, timezone) {
    const shifted = new Date(moment + offsetOf(moment, timezone));
    return {
        year: shifted.getUTCFullYear(),
        month: shifted.getUTCMonth() + 1,
        day: shifted.getUTCDate(),
        hour: shifted.getUTCHours(),
        minute: shifted.getUTCMinutes(),
        second: shifted.getUTCSeconds(),
    };
}
/** `2026-11-24T14:00:00`, as a zone's clock shows it. */
function isoWallClock(moment, timezone) {
    return new Date(moment + offsetOf(moment, timezone)).toISOString().slice(0, 19);
}
/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
function momentOf(clock, timezone) {
    const { year, month, day, hour, minute, second } = clock;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const guess = asUtc - offsetOf(asUtc, timezone);
    return asUtc - offsetOf(guess, timezone);
}
function startOfDay(moment, timezone) {
    return momentOf({ ...wallClock(moment, timezone), hour: 0, minute: 0, second: 0 }, timezone);
}
/** The first and the last second of a date such as `2026-11-24`. */
function dayIn(date, timezone) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const midnight = { year, month, day, hour: 0, minute: 0, second: 0 };
    // A day is as long as its clock says; Date.UTC takes the day after a month's last one.
    const next = momentOf({ ...midnight, day: day + 1 }, timezone);
    return { start: momentOf(midnight, timezone), end: next - 1000 };
}
function startOfHour(moment, timezone) {
    const { minute } = wallClock(moment, timezone);
    return startOfMinute(moment) - minute * MINUTE;
}
function startOfMinute(moment) {
    return Math.floor(moment / MINUTE) * MINUTE;
}
/** The same time of the day some months before; a day that the month lacks is its last one. */
function monthsBefore(moment, months, timezone) {
    const clock = wallClock(moment, timezone);
    const index = clock.year * 12 + clock.month - 1 - months;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    const day = Math.min(clock.day, new Date(Date.UTC(year, month, 0)).getUTCDate());
    return momentOf({ ...clock, year, month, day }, timezone);
}
/** Milliseconds by which a zone's clock is ahead of UTC at a moment. */
function offsetOf(moment, timezone) {
    const fixed = OFFSET.exec(timezone);
    if (fixed) {
        const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
        return (fixed[1] === '-' ? -minutes : minutes) * MINUTE;
    }
    const parts = Object.fromEntries(formatter(timezone)
        .formatToParts(moment)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}
/** Making one takes longer than all that is done with it. */
const formatters = new Map();
function formatter(timezone) {
    const made = formatters.get(timezone) ?? newFormatter(timezone);
    formatters.set(timezone, made);
    return made;
}
function newFormatter(timezone) {
    const options = {
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
    };
    try {
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: timezone });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
    }
}


/***/ }),

/***/ 56315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ UNITS),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
/** What amounts of usage are counted in. */
const UNITS = ['hours', 'bytes', 'operations'];
const COUNTED = {
    4: 'bytes',
    5: 'bytes',
    21: 'operations',
    22: 'operations',
    23: 'bytes',
    24: 'bytes',
};
function unitOf(usageType) {
    return COUNTED[usageType] ?? 'hours';
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


/***/ })

};
