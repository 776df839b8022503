export const id = 269;
export const ids = [269];
export const modules = {

/***/ 87269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeOfInput: () => (/* binding */ placeOfInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);



/**
 * Where an input of the step that runs stands in its workflow's file.
 *
 * @param env as GitHub sets it for a step
 * @returns nothing if the repository is not checked out, or more than one step may be the one
 */
async function placeOfInput(input, env) {
    const [, file] = /^[^/]+\/[^/]+\/(.+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
    if (!file || !env.GITHUB_WORKSPACE)
        return {};
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.GITHUB_WORKSPACE, file), 'utf8').catch(() => '');
    const startLine = lineOfInput(content, input, env);
    return startLine === undefined ? {} : { file, startLine };
}
function lineOfInput(content, input, env) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(content, { lineCounter: lines });
    const steps = document.getIn(['jobs', env.GITHUB_JOB, 'steps'], true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(steps))
        return undefined;
    const candidates = steps.items.filter((step) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(step)).filter((step) => usesAction(step, env));
    // GitHub gives a step without an id one that it makes from the action's name.
    const named = candidates.filter((step) => step.get('id') === env.GITHUB_ACTION);
    const keys = (named.length > 0 ? named : candidates).flatMap((step) => keyOf(step, input));
    const [start] = keys;
    return start === undefined || keys.length > 1 ? undefined : lines.linePos(start).line;
}
function usesAction(step, env) {
    const uses = String(step.get('uses') ?? '').toLowerCase();
    const action = env.GITHUB_ACTION_REPOSITORY?.toLowerCase();
    return (uses.startsWith('./') || (!!action && (uses.startsWith(`${action}@`) || uses.startsWith(`${action}/`))));
}
/** Where the input's name begins. @returns nothing if the step does not give it */
function keyOf(step, input) {
    const inputs = step.get('with', true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(inputs))
        return [];
    return inputs.items.flatMap(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) && key.value === input && key.range ? [key.range[0]] : []);
}


/***/ })

};
