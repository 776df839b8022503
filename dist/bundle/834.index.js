export const id = 834;
export const ids = [834];
export const modules = {

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usageCommand: () => (/* binding */ usageCommand)
/* harmony export */ });
/* harmony import */ var _cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59933);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28409);
/* harmony import */ var _service_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27902);
/* harmony import */ var _usage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15543);
/* harmony import */ var _usage_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90000);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68436);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12595);







/** `usage generate|advance|scenario|records|report|expect|quota|types`. */
async function usageCommand(invocation) {
    const { settings, values, positionals, json, distribution, reporter, signal } = invocation;
    const [verb = '', argument, ...more] = positionals;
    if (!isVerb(verb))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`"usage ${verb}" is not a command: use usage ${_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USAGE_VERBS */ .PZ.join(', usage ')}`]);
    if (['advance', 'scenario', 'expect', 'quota'].includes(verb) !== (argument !== undefined) ||
        more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
            `usage ${verb}: ${argument === undefined ? 'an argument is missing' : 'there are too many arguments'} (see --help)`,
        ]);
    const given = {
        ...{ generate: 'true', records: String(values.output ?? '-'), types: '' },
        report: String(values.output ?? 'usage-report.html'),
        ...(argument !== undefined && { [verb]: argument }),
    };
    const usage = (0,_usage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUsageSettings */ .s)((name) => {
        if (name === verb)
            return given[name] ?? '';
        return isVerb(name) ? '' : String(values[name] ?? '');
    });
    const connection = await (0,_service_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(settings, reporter, signal);
    if (verb === 'types')
        return printTypes(await (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_0__/* .usageTypes */ .L)(connection.client), json);
    const { timeoutSeconds } = settings;
    const result = await (0,_usage_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .useUsage */ .z)(usage, connection, {
        ...{ timeoutSeconds, reporter, signal },
        reportAssets: distribution.report,
    });
    if (verb === 'records')
        return _invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok;
    if (result.report)
        return printReport(result.report.figures, json);
    if (json)
        return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(JSON.stringify(result.metered ?? result.scenario ?? result.findings ?? {}));
    return printUsage(result);
}
function printUsage({ scenario, metered, findings = [] }) {
    for (const { kind, name, id } of scenario?.resources ?? [])
        (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(`${kind} ${name}: ${id}`);
    for (const [kind, reason] of Object.entries(scenario?.impossible ?? {}))
        (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(`no ${kind}: ${reason}`);
    for (const { subject, expected } of findings)
        (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(`✓ ${subject}: ${expected}`);
    return metered ? (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .printResult */ .RS)(metered, false) : _invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.ok;
}
async function printReport(figures, json) {
    const { reportText } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 41400));
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(json ? JSON.stringify(figures) : reportText(figures));
}
function printTypes(types, json) {
    const lines = types.map(({ id, name, description }) => `${String(id).padStart(2)}  ${name}  ${description}`);
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)(json ? JSON.stringify(types) : lines.join('\n'));
}
function isVerb(word) {
    return _options_js__WEBPACK_IMPORTED_MODULE_6__/* .USAGE_VERBS */ .PZ.includes(word);
}


/***/ })

};
