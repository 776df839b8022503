export const id = 782;
export const ids = [782];
export const modules = {

/***/ 26782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSettings: () => (/* binding */ startSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _inputs_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88451);
/* harmony import */ var _service_global_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7479);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96200);




/**
 * The settings that CloudStack is started with: those of the input, and a zone's `globalConfig`, over which the input
 * wins.
 *
 * @throws UserError if the zone sets what an input sets
 */
function startSettings(settings, description, reporter) {
    const given = (0,_service_global_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOfInput */ .HA)(settings.globalSettings);
    if (!description?.globalConfig)
        return { globalSettings: given, description };
    const origin = `globalConfig of the zone ${(0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .zoneLabel */ .LK)(settings.zone)}`;
    const globalConfig = description.globalConfig.filter(({ name, value }) => {
        if (inputValue(settings, name) === value)
            return false;
        refuseOwned(name, origin);
        const own = settings.globalSettings[name];
        if (own !== undefined && own !== value)
            reporter.info(`settings: ${name} is taken from here, and not from the ${origin}`);
        return own === undefined;
    });
    // A name that the file has twice has the value that it would be set to last.
    const last = new Map(globalConfig.map(({ name, value }) => [name, { name, value, origin }]));
    return {
        globalSettings: [...given, ...last.values()],
        description: { ...description, globalConfig },
    };
}
function refuseOwned(name, origin) {
    const input = _inputs_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_OWNED_BY_INPUT */ .FU[name];
    if (input)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${origin}: it sets ${name}: use the input ${input}, and leave it out`);
    if (name === _inputs_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS_ON */ .yA)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${origin}: it sets ${name}: the usage server is always on here; leave it out`);
}
/** The value that an input gives a setting, if that is fixed. */
function inputValue({ quota, usageAggregationRange }, name) {
    return {
        'integration.api.port': '8096',
        'quota.enable.service': String(quota),
        'usage.stats.job.aggregation.range': String(usageAggregationRange),
        [_inputs_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ALWAYS_ON */ .yA]: 'true',
    }[name];
}


/***/ })

};
