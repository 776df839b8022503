export const id = 111;
export const ids = [111];
export const modules = {

/***/ 9111:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.readYamlFile = readYamlFile;
exports.parseYaml = parseYaml;
const promises_1 = __webpack_require__(1455);
const v = __importStar(__webpack_require__(8275));
const yaml_1 = __webpack_require__(8815);
const errors_js_1 = __webpack_require__(3916);
const schema_issues_js_1 = __webpack_require__(2329);
/**
 * Reads a YAML (or JSON) file of the user's.
 *
 * @param input the input that names it, for the error
 * @throws InputError where it cannot be read; UserError with the line and path of every problem in it
 */
async function readYamlFile(input, file, schema) {
    const content = await (0, promises_1.readFile)(file, 'utf8').catch((error) => {
        throw new errors_js_1.InputError([
            `${input}: ${JSON.stringify(file)} is not a file that can be read: ${(0, errors_js_1.messageOf)(error)}`,
        ]);
    });
    return parseYaml(content, file, schema);
}
/** @param source what the text is called in an error */
function parseYaml(content, source, schema) {
    const lines = new yaml_1.LineCounter();
    const document = (0, yaml_1.parseDocument)(content, { lineCounter: lines });
    const [syntax] = document.errors;
    if (syntax)
        throw new errors_js_1.UserError(`${source} is not YAML: ${syntax.message.split('\n')[0]}`);
    const lineOf = (path) => {
        for (let depth = path.length; depth >= 0; depth -= 1) {
            const node = document.getIn(path.slice(0, depth), true);
            if ((0, yaml_1.isNode)(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    const result = v.safeParse(schema, document.toJS({ maxAliasCount: 100 }));
    if (result.success)
        return result.output;
    const problems = result.issues.map((issue) => {
        const path = (0, schema_issues_js_1.pathOf)(issue);
        return `line ${lineOf(path)}: ${(0, schema_issues_js_1.formatPath)(path)} ${(0, schema_issues_js_1.messageOf)(issue)}`;
    });
    throw new errors_js_1.UserError(`${source} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}: ${problems[0]}`, problems.slice(1));
}


/***/ })

};
