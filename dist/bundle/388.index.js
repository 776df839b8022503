export const id = 388;
export const ids = [388];
export const modules = {

/***/ 59388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   readYamlFile: () => (/* binding */ readYamlFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28409);
/* harmony import */ var _schema_issues_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60606);





/**
 * Reads a YAML (or JSON) file of the user's.
 *
 * @param input the input that names it, for the error
 * @throws InputError if it cannot be read; UserError with the line and path of every problem in it
 */
async function readYamlFile(input, file, schema) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([`${input}: ${JSON.stringify(file)} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`]);
    });
    return parseYaml(content, file, schema);
}
/** @param source what the text is called in an error */
function parseYaml(content, source, schema) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const { document, value } = read(content, source, lines);
    const lineOf = (path) => {
        for (let depth = path.length; depth >= 0; depth -= 1) {
            const node = document.getIn(path.slice(0, depth), true);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, value);
    if (result.success)
        return result.output;
    const problems = result.issues.map((issue) => {
        const path = (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(issue);
        return `line ${lineOf(path)}: ${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPath */ .jV)(path)} ${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(issue)}`;
    });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${problems[0]}`, problems.slice(1));
}
/** More than any file that is meant has. */
const DEEPEST = 100;
/** The library throws what it finds only then: an alias of nothing, too many of them, more depth than the stack has. */
function read(content, source, lineCounter) {
    if (isDeep(content))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source} is not YAML that can be read: it is nested too deeply`);
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(content, { lineCounter });
        const [syntax] = document.errors;
        if (syntax)
            throw syntax;
        (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
            Pair: (_, { key }) => {
                // Each would be written out as text, one within the other.
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isCollection */ .P3)(key))
                    throw new Error('a key must be a word, not a list or an object');
            },
        });
        return { document, value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source} is not YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n')[0]}`);
    }
}
/** The parser recurses, and where the stack ends, V8 may end the process: lists and objects are counted before. */
function isDeep(content) {
    let open = 0;
    let inLine = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG().lex(content)) {
        if (token === '[' || token === '{')
            open += 1;
        else if (token === ']' || token === '}')
            open -= 1;
        else if (token === '-' || token === '?')
            inLine += 1;
        else if (token.endsWith('\n'))
            inLine = 0;
        if (open + inLine > DEEPEST)
            return true;
    }
    return false;
}


/***/ })

};
