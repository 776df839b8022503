#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RA: () => (/* binding */ CloudStackClient),
  ae: () => (/* binding */ CloudStackError),
  AA: () => (/* binding */ WORK_SECONDS)
});

// UNUSED EXPORTS: answerOf

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js + 2 modules
var exchange = __nccwpck_require__(8251);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.cache/tsc/src/cloudstack/signature.js

/**
 * Signs a request as CloudStack wants it: parameters sorted by name (as it is
 * sent: ApiServer.verifyRequest sorts before it lowers), values URL-encoded with
 * `%20` for a blank, all in lower case, HMAC-SHA1 with the secret key, base64.
 *
 * @returns the parameters with `signature`
 */
function sign(parameters, secretKey) {
    const query = Object.entries(parameters)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${encodeValue(value)}`)
        .join('&')
        .toLowerCase();
    return { ...parameters, signature: (0,external_node_crypto_.createHmac)('sha1', secretKey).update(query).digest('base64') };
}
/** As Java's URLEncoder, but with `%20` for a blank: it leaves `*` and encodes what encodeURIComponent leaves. */
function encodeValue(value) {
    return encodeURIComponent(value).replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/cloudstack/client.js



/**
 * How long one answer may take, in seconds; the simulator answers in milliseconds. A connection that an engine's
 * port proxy took before the API listened can hang for ever, so that this also bounds how long it is waited for.
 */
const ANSWER_SECONDS = 5;
/** The same for calls that make something: a pod of 200 addresses takes 2 s alone, and several queue for each other. */
const WORK_SECONDS = 120;
/** CloudStack refused a command; `errortext` is its own. */
class CloudStackError extends errors/* UserError */.yo {
    command;
    status;
    errortext;
    name = 'CloudStackError';
    constructor(command, 
    /** HTTP status, which CloudStack sets to its error code. */
    status, errortext) {
        super(`CloudStack refused ${command} (${status}): ${errortext}`);
        this.command = command;
        this.status = status;
        this.errortext = errortext;
    }
}
/** One CloudStack API end point with one user's credentials. */
class CloudStackClient {
    url;
    credentials;
    signal;
    answerSeconds;
    constructor(
    /** Such as `http://127.0.0.1:8080/client/api`. */
    url, credentials, signal, 
    /** Seconds that one answer may take. */
    answerSeconds = ANSWER_SECONDS) {
        this.url = url;
        this.credentials = credentials;
        this.signal = signal;
        this.answerSeconds = answerSeconds;
    }
    /**
     * Logs a user in (CloudStack's `login`); works on 8080 in every version.
     *
     * @throws CloudStackError for a wrong password, ApiUnavailableError where there is no API
     */
    static async login(url, username, password, signal) {
        const form = { command: 'login', username, password, domain: '/', response: 'json' };
        const reply = await (0,exchange/* exchange */.c)(url, { form }, ANSWER_SECONDS, signal);
        const { sessionkey } = answerOf('login', url, reply);
        const session = { sessionKey: String(sessionkey), cookie: reply.cookies.join('; ') };
        return new CloudStackClient(url, { session }, signal);
    }
    /**
     * Calls a command and returns its answer.
     *
     * @throws CloudStackError where CloudStack refuses it, ApiUnavailableError where there is no API
     */
    async call(command, parameters = {}) {
        const given = Object.entries({ ...parameters, command, response: 'json' }).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
        return answerOf(command, this.url, await this.request(Object.fromEntries(given)));
    }
    /**
     * Calls a list command.
     *
     * @param key the answer's key that holds the list; CloudStack leaves it out where the list is empty
     * @throws as {@link call}
     */
    async list(command, key, parameters = {}) {
        const list = (await this.call(command, parameters))[key] ?? [];
        if (!Array.isArray(list) || !list.every(isObject))
            throw new exchange/* ApiUnavailableError */.x(`${this.url} answers ${command} with a ${key} that is no list of objects`);
        return list;
    }
    request(parameters) {
        const { url, credentials, answerSeconds: seconds, signal } = this;
        // The integration port reads the query alone (ApiServer.handle), and answers a POST with 432.
        if (credentials === 'none')
            return (0,exchange/* exchange */.c)(`${url}?${new URLSearchParams(parameters)}`, {}, seconds, signal);
        return (0,exchange/* exchange */.c)(url, proven(parameters, credentials), seconds, signal);
    }
}
/** A request with what proves who sends it. */
function proven(parameters, credentials) {
    if ('keys' in credentials) {
        const { apiKey, secretKey } = credentials.keys;
        return { form: sign({ ...parameters, apiKey }, secretKey) };
    }
    const { sessionKey, cookie } = credentials.session;
    return { form: { ...parameters, sessionkey: sessionKey }, headers: { cookie } };
}
/** @throws as {@link CloudStackClient.call} */
function answerOf(command, url, { status, text }) {
    const answer = parseAnswer(text);
    if (!answer)
        throw new exchange/* ApiUnavailableError */.x(`${url} answers ${status} without an API's answer`);
    if (status >= 400 || 'errorcode' in answer) {
        throw new CloudStackError(command, status, String(answer.errortext ?? text.slice(0, 200)));
    }
    return answer;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseAnswer(text) {
    try {
        const value = Object.values(JSON.parse(text))[0];
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined; // HTML of a web server, or half an answer.
    }
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ ApiUnavailableError),
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
;// CONCATENATED MODULE: ./.cache/tsc/src/cloudstack/exchange.js



/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
class ApiUnavailableError extends errors/* UserError */.yo {
    name = 'ApiUnavailableError';
}
/**
 * Sends a request and reads the whole answer. Not by fetch, the first of which takes 0.1 s and 40 MB; and over a new
 * connection, as one that is kept may be closed by the server at the moment at which it is used again.
 *
 * @param url with http, which is all that a container's ports speak
 * @param seconds that it may take
 * @throws ApiUnavailableError where nothing answers in time
 */
async function exchange(url, outgoing, seconds, signal) {
    signal?.throwIfAborted();
    try {
        return await send(url, outgoing, seconds, signal);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw new ApiUnavailableError(`${url.split('?')[0]} does not answer: ${causeOf(error)}`);
    }
}
function send(url, { form, method, headers = {} }, seconds, signal) {
    const body = form && new URLSearchParams(form).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const options = {
        method: method ?? (form ? 'POST' : 'GET'),
        headers: { ...headers, ...(form && type) },
        agent: false,
        ...(signal && { signal }),
    };
    return new Promise((done, failed) => {
        const sent = (0,external_node_http_namespaceObject.request)(url, options, (incoming) => {
            const { statusCode: status = 0, headers } = incoming;
            const cookies = (headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '');
            (0,consumers_namespaceObject.text)(incoming).then((text) => done({ status, cookies, text }), failed);
        });
        const late = setTimeout(() => sent.destroy(new Error(`no answer within ${seconds} s`)), seconds * 1000);
        sent.on('error', failed);
        sent.on('close', () => clearTimeout(late));
        sent.end(body);
    });
}
const CAUSES = {
    ECONNREFUSED: 'the connection is refused',
    ECONNRESET: 'the connection is closed',
};
function causeOf(error) {
    const { code = '', message } = error;
    return CAUSES[code] ?? (code || message);
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ callAndWait)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8403);


/** Milliseconds between two looks at a job: a short job is seen at once, a long one is not asked for too often. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;
/** Seconds after which a job is given up; the longest of the simulator's, a virtual machine, takes a few. */
const JOB_SECONDS = 300;
/**
 * Calls a command and, where it is asynchronous, waits for its job.
 *
 * @returns the command's answer, or the job's `jobresult`
 * @throws CloudStackError where CloudStack refuses the command or the job fails
 */
async function callAndWait(client, command, parameters = {}) {
    const answer = await client.call(command, parameters);
    if (typeof answer.jobid !== 'string')
        return answer;
    return jobResult(client, command, answer.jobid);
}
async function jobResult(client, command, jobid) {
    const deadline = performance.now() + JOB_SECONDS * 1000;
    for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
        const { jobstatus, jobresult, jobresultcode } = await client.call('queryAsyncJobResult', { jobid });
        const result = (jobresult ?? {});
        if (jobstatus === 1)
            return result;
        if (jobstatus === 2) {
            const { errorcode, errortext } = result;
            throw new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae(command, errorcode ?? Number(jobresultcode), errortext ?? 'the job failed without a reason');
        }
        if (performance.now() > deadline)
            throw new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae(command, 0, `job ${jobid} is not done after ${JOB_SECONDS} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, client.signal && { signal: client.signal });
    }
}


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ adminKeys),
/* harmony export */   g: () => (/* binding */ administrator)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8403);

/** The simulator's own administrator, as its database is made. */
const ADMIN = { username: 'admin', password: 'password' };
/**
 * The administrator's API keys. Existing keys are returned as they are: `registerUserKeys` would rotate
 * them, so it is called only where there are none. A session on 8080 does this in every version; the
 * integration port cannot on 4.23.
 *
 * @param apiUrl such as `http://127.0.0.1:8080/client/api`
 * @param fixed keys to give the administrator in place of any others (CloudStack's `updateUser`)
 * @throws CloudStackError, ApiUnavailableError
 */
async function adminKeys(apiUrl, signal, fixed) {
    const session = await _client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA.login(apiUrl, ADMIN.username, ADMIN.password, signal);
    const { user } = (await session.call('listUsers', { account: 'admin' }));
    const admin = user?.find(({ username }) => username === ADMIN.username);
    if (!admin)
        throw new Error('CloudStack has no user called admin, so that no keys can be had');
    if (fixed) {
        const { apiKey: userapikey, secretKey: usersecretkey } = fixed;
        await session.call('updateUser', { id: admin.id, userapikey, usersecretkey });
        return fixed;
    }
    const existing = keysIn(await session.call('getUserKeys', { id: admin.id }));
    const keys = existing ?? keysIn(await session.call('registerUserKeys', { id: admin.id }));
    if (!keys)
        throw new Error('registerUserKeys answered without keys');
    return keys;
}
/** The administrator's client, for calls that make something; its keys are masked before anything can print them. */
function administrator(apiUrl, keys, reporter, signal) {
    reporter.mask(keys.apiKey);
    reporter.mask(keys.secretKey);
    return new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(apiUrl, { keys }, signal, _client_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_SECONDS */ .AA);
}
function keysIn(answer) {
    const { apikey, secretkey } = (answer.userkeys ?? {});
    return apikey && secretkey ? { apiKey: apikey, secretKey: secretkey } : undefined;
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   X: () => (/* binding */ formatSeconds)
/* harmony export */ });
const UNIT_SECONDS = { ms: 0.001, s: 1, m: 60, h: 3600 };
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
/**
 * Seconds in a Go-style duration such as `10m`, `1h30m` or `1.5s`.
 *
 * @returns undefined where the text is not a duration
 */
function parseDuration(text) {
    if (!DURATION.test(text))
        return undefined;
    const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
    return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Seconds as people read them: `7.4 s`, `83 s`, `12 min`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 600)
        return `${Math.round(seconds)} s`;
    return `${Math.round(seconds / 60)} min`;
}


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  te: () => (/* binding */ followCommand),
  d1: () => (/* binding */ runCommand)
});

// UNUSED EXPORTS: CommandTimeoutError

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/command.js



/** The command did not end within its time. */
class CommandTimeoutError extends errors/* UserError */.yo {
    name = 'CommandTimeoutError';
}
/**
 * Runs a program with an argument array (never through a shell) and collects what it prints.
 *
 * `@actions/exec` cannot end what it has started; an aborted run must leave no `docker pull` behind.
 *
 * @throws the signal's reason when aborted, CommandTimeoutError after `timeoutSeconds`, and the
 *   system's error (`ENOENT`) where the program cannot be started
 */
async function runCommand(program, args, options = {}) {
    options.signal?.throwIfAborted();
    const env = { ...process.env, ...options.env };
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let timedOut = false;
    const abort = () => child.kill('SIGTERM');
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, (options.timeoutSeconds ?? 0) * 1000 || 2 ** 31 - 1);
    options.signal?.addEventListener('abort', abort, { once: true });
    try {
        const stdout = collect(child.stdout, options.onLine);
        const stderr = collect(child.stderr, options.onLine);
        const code = await new Promise((resolve, reject) => {
            child.on('error', reject);
            child.on('close', (exitCode) => resolve(exitCode ?? 128));
        });
        options.signal?.throwIfAborted();
        if (timedOut) {
            throw new CommandTimeoutError(`${program} ${args[0] ?? ''} did not end within ${options.timeoutSeconds} s`);
        }
        return { code, stdout: stdout(), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', abort);
    }
}
/**
 * Starts a program and hands over each line that it prints, until it ends or is stopped.
 *
 * @returns a function that stops it
 */
function followCommand(program, args, onLine) {
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    // The follower is evidence only: that it cannot start shows in every other command, too.
    child.on('error', (error) => onLine(`${program}: ${error.message}`));
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream }).on('line', onLine);
    return () => child.kill('SIGTERM');
}
/** Gathers a stream's text as it comes; to be read once the command has closed. */
function collect(stream, onLine) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    if (onLine)
        (0,external_node_readline_namespaceObject.createInterface)({ input: stream }).on('line', onLine);
    return () => Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ pullFailureReason),
/* harmony export */   L3: () => (/* binding */ unavailableReason),
/* harmony export */   MA: () => (/* binding */ tooOldReason),
/* harmony export */   Rf: () => (/* binding */ startFailureReason),
/* harmony export */   Rr: () => (/* binding */ NO_SPACE),
/* harmony export */   dJ: () => (/* binding */ buildFailureReason),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   yW: () => (/* binding */ WRONG_ARCHITECTURE)
/* harmony export */ });
/* unused harmony exports UNAVAILABLE, PULL_FAILED, BUILD_FAILED, START_FAILED */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);

const NO_SPACE = /no space left on device/i;
const WRONG_ARCHITECTURE = 'it is not made for this machine’s architecture (the simulator is amd64 only): take an amd64 machine';
const UNAVAILABLE = [
    [/ENOENT/, (name) => `${name} is not installed or not on the PATH: install it, or choose another engine`],
    [
        /client version \S+ is too (new|old)/i,
        (name) => `${name}'s client and its engine are too far apart in age: update the older one`,
    ],
    [
        /permission denied|read-only file system/i,
        (name) => `${name}'s socket may not be used by this user: add the user to the group "${name}", or run as root`,
    ],
    [
        /is the docker daemon running|cannot connect to the docker daemon|connection refused|no such file/i,
        (name) => `${name} is installed but its daemon does not answer: start it (for example "systemctl start ${name}")`,
    ],
    [/did not end within/, (name) => `${name} does not answer: its daemon hangs; restart it`],
];
/** One sentence: why an engine cannot be used and what to do. */
function unavailableReason(name, cause) {
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
    return reasonIn(UNAVAILABLE, text)?.(name) ?? `${name} cannot be used: ${lastLine(text)}`;
}
/** The oldest versions that have the options which this project uses. */
const OLDEST = { docker: [20, 10], podman: [4, 0] };
/** One sentence where an engine is too old; undefined where it is not, or does not tell its version in numbers. */
function tooOldReason(name, version) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST[name] ?? [];
    if (major === undefined)
        return undefined;
    const isOld = Number(major) - oldestMajor || Number(minor) - oldestMinor;
    if (isOld >= 0)
        return undefined;
    return `${name} ${version} is too old: update it to ${oldestMajor}.${oldestMinor} or newer`;
}
const PULL_FAILED = [
    [
        /toomanyrequests|rate limit/i,
        "the registry's rate limit is reached (Docker Hub counts anonymous pulls by address, and runners share theirs): log in to it, or try again later",
    ],
    [
        /manifest unknown|not found: manifest|manifest for .* not found/i,
        'the registry has no such tag: check cs-version, image or base-image',
    ],
    [
        /repository does not exist|requested access to the resource is denied|unauthorized|authentication required/i,
        'the registry has no such repository or wants a login: check image or base-image, or log in',
    ],
    [NO_SPACE, 'the disk is full: free some (an image needs about 3 GB)'],
    [/no matching manifest|does not match the specified platform/i, WRONG_ARCHITECTURE],
    [
        /no such host|i\/o timeout|connection refused|network is unreachable|tls handshake|dial tcp|temporary failure/i,
        'the registry cannot be reached: check the network, or take an image that is there already with pull: never',
    ],
];
/** One clause: why an image could not be pulled and what to do. */
function pullFailureReason(text) {
    return reasonIn(PULL_FAILED, text) ?? lastLine(text);
}
/** Whether a pull ended in the middle, so that the same again may well go through. */
function isCutOff(text) {
    return /unexpected EOF|connection reset|i\/o timeout|tls handshake timeout|\b50[0234]\b|server error/i.test(text);
}
const BUILD_FAILED = [
    [NO_SPACE, 'the disk is full: free some'],
    [/exec format error/i, WRONG_ARCHITECTURE],
];
/** One clause: why an image could not be built; the build script's own sentence where it has one. */
function buildFailureReason(lines) {
    const own = lines.find((line) => line.includes('error: '));
    const known = reasonIn(BUILD_FAILED, lines.join('\n'));
    // The engines' last line only names the exit code.
    return known ?? own?.replace(/^.*?error: /, '') ?? (lines.at(-1) ?? 'no reason given').trim();
}
const START_FAILED = [
    [
        /port is already allocated|address already in use|ports are not available/i,
        'a port that was free is now taken: give another api-port, integration-port or ui-port, or 0',
    ],
    [NO_SPACE, 'the disk is full: free some'],
    [/exec format error/i, WRONG_ARCHITECTURE],
    [/name .* is already in use/i, 'another run took the name in this moment: give each its own name'],
];
/** One clause: why a container could not be started and what to do. */
function startFailureReason(text) {
    return reasonIn(START_FAILED, text) ?? lastLine(text);
}
function reasonIn(complaints, text) {
    return complaints.find(([pattern]) => pattern.test(text))?.[1];
}
/** The last line with text in it, without the client's own prefix. */
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^See '|^Run '/.test(line));
    return (lines.at(-1) ?? 'no reason given')
        .trim()
        .replace(/^(docker: |Error: )?(Error response from daemon: )?/, '');
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine),
  L: () => (/* binding */ StalledPullError)
});

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/command.js + 1 modules
var engine_command = __nccwpck_require__(70);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __nccwpck_require__(2053);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __nccwpck_require__(2910);
;// CONCATENATED MODULE: ./.cache/tsc/src/engine/pull-progress.js


const UNIT = {
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
};
/** `229ff1044127: Downloading [==> ] 23.4MB/150MB`, as Docker prints it on a terminal. */
const DOCKER = /^([0-9a-f]{12}): (.+?)\s*$/;
/** `Copying blob 229ff1044127 [==>--] 39.5MiB / 143.1MiB`, as Podman does. */
const PODMAN = /^Copying blob (?:sha256:)?([0-9a-f]{12})[0-9a-f]*\s+(.+?)\s*$/;
const BYTES = /([\d.]+)\s?([kMG]i?|)B\s?\/\s?([\d.]+)\s?([kMG]i?|)B/;
const DONE = /^(Verifying Checksum|Download complete|Extracting|Pull complete|Already exists|done|skipped)/;
/** Follows what an engine's client prints on a terminal while it pulls an image. */
class PullProgress {
    now;
    layers = new Map();
    start;
    changed;
    /** @param now milliseconds of a clock that only goes forward */
    constructor(now = () => performance.now()) {
        this.now = now;
        this.start = now();
        this.changed = this.start;
    }
    /** @returns the line without what only moves the cursor; '' where it only tells of progress */
    read(line) {
        const text = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
        const [, id, status] = DOCKER.exec(text) ?? PODMAN.exec(text) ?? [];
        if (!id || !status) {
            if (text.trim() !== '' && text.trim() !== '…')
                this.changed = this.now();
            return text;
        }
        this.update(id, status);
        return '';
    }
    update(id, status) {
        const layer = this.layers.get(id) ?? { state: 'waiting', got: 0, total: 0 };
        const [, count, unit, whole, wholeUnit] = BYTES.exec(status) ?? [];
        const next = { ...layer };
        if (DONE.test(status))
            Object.assign(next, { state: 'downloaded', got: layer.total });
        else if (count)
            Object.assign(next, { state: 'downloading', got: bytes(count, unit), total: bytes(whole, wholeUnit) });
        if (next.got !== layer.got || next.state !== layer.state || !this.layers.has(id))
            this.changed = this.now();
        this.layers.set(id, next);
    }
    /** Seconds since anything came, where something is to come: unpacking what is here takes its time in silence. */
    silentSeconds() {
        const layers = [...this.layers.values()];
        const expected = layers.length === 0 || layers.some(({ state }) => state === 'downloading');
        return expected ? (this.now() - this.changed) / 1000 : 0;
    }
    /** `312 MB, 3 of 12 layers, after 23 s (13.6 MB/s)` */
    toString() {
        const layers = [...this.layers.values()];
        const bytes = layers.reduce((sum, { got }) => sum + got, 0);
        const here = layers.filter(({ state }) => state === 'downloaded').length;
        const seconds = (this.now() - this.start) / 1000;
        const rate = seconds > 0 ? ` (${(bytes / 1e6 / seconds).toFixed(1)} MB/s)` : '';
        return `${Math.round(bytes / 1e6)} MB, ${here} of ${layers.length} layers, after ${(0,duration/* formatSeconds */.X)(seconds)}${rate}`;
    }
}
function bytes(count = '0', unit = '') {
    return Number(count) * (UNIT[unit] ?? 1);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/engine/engine.js




/** Seconds that a question to an engine may take before the engine counts as hung. */
const ANSWER_SECONDS = 30;
/** Seconds without a byte after which a pull counts as stalled; registries pause for a few. */
const STALLED_SECONDS = 60;
/** A pull stands still. */
class StalledPullError extends errors/* UserError */.yo {
    name = 'StalledPullError';
    constructor(reference, seconds, progress) {
        super(`The pull of ${reference} stands still: nothing came for ${seconds} s (${progress})`);
    }
}
/** Docker or Podman, driven through its command line client. */
class Engine {
    name;
    version;
    stalledSeconds;
    constructor(name, version, stalledSeconds = STALLED_SECONDS) {
        this.name = name;
        this.version = version;
        this.stalledSeconds = stalledSeconds;
    }
    /**
     * Asks the engine who it is.
     *
     * @throws EngineUnavailableError where the client is missing or its engine does not answer
     */
    static async connect(name, signal) {
        const format = name === 'docker' ? '{{.Server.Version}}' : '{{.Client.Version}}';
        let result;
        try {
            // `podman version` answers even where its storage is broken; `info` uses it.
            if (name === 'podman')
                await (0,engine_command/* runCommand */.d1)(name, ['info'], { signal, timeoutSeconds: ANSWER_SECONDS }).then(orThrow);
            result = await (0,engine_command/* runCommand */.d1)(name, ['version', '--format', format], {
                signal,
                timeoutSeconds: ANSWER_SECONDS,
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw new errors/* EngineUnavailableError */.DG((0,complaints/* unavailableReason */.L3)(name, error));
        }
        if (result.code !== 0)
            throw new errors/* EngineUnavailableError */.DG((0,complaints/* unavailableReason */.L3)(name, result.stderr));
        const version = result.stdout.trim();
        const tooOld = (0,complaints/* tooOldReason */.MA)(name, version);
        if (tooOld)
            throw new errors/* EngineUnavailableError */.DG(tooOld);
        return new Engine(name, version);
    }
    async image(reference, signal) {
        const [image] = await this.inspect('image', reference, signal);
        if (!image)
            return undefined;
        return {
            id: withoutAlgorithm(image.Id),
            repoDigests: image.RepoDigests ?? [],
            tags: image.RepoTags ?? [],
            command: image.Config?.Cmd ?? [],
            labels: image.Config?.Labels ?? image.Labels ?? {},
            architecture: image.Architecture,
            size: image.Size,
        };
    }
    /**
     * The newest local image with all the labels. Podman takes several filters as alternatives.
     *
     * @param without a label that it must not have
     */
    async newestImageWith(labels, without, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.run(['images', '--quiet', '--no-trunc', ...filters], { signal });
        for (const id of new Set(stdout.split('\n').filter(Boolean))) {
            const image = await this.image(id, signal);
            const fits = Object.entries(labels).every(([key, value]) => image?.labels[key] === value);
            if (image && fits && image.labels[without] === undefined)
                return image;
        }
        return undefined;
    }
    /** A reference as this engine pulls it: Podman may know no registry to search. */
    qualified(reference) {
        const [first = '', ...rest] = reference.split('/');
        const hasRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
        return this.name === 'docker' || hasRegistry ? reference : `docker.io/${reference}`;
    }
    /**
     * Pulls an image. The client tells bytes only on a terminal, which util-linux's `script` lends it where it is there.
     *
     * @param onProgress told of every change
     * @throws UserError with the registry's words where the image cannot be pulled; StalledPullError where nothing came any more
     */
    async pull(reference, signal, onProgress) {
        const progress = new PullProgress();
        const said = [];
        const onLine = (line) => {
            const text = progress.read(line);
            if (text.trim() !== '')
                said.push(text);
            onProgress(progress);
        };
        const stalled = new AbortController();
        const watch = setInterval(() => {
            if (progress.silentSeconds() > this.stalledSeconds)
                stalled.abort(new StalledPullError(reference, this.stalledSeconds, progress));
        }, 1000);
        try {
            const either = AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]);
            const result = await this.pullOnTerminal(reference, either, onLine);
            if (result.code !== 0)
                throw this.failure(['pull'], { ...result, stdout: '', stderr: said.join('\n') });
        }
        finally {
            clearInterval(watch);
        }
    }
    async pullOnTerminal(reference, signal, onLine) {
        const { stdout } = await (0,engine_command/* runCommand */.d1)('script', ['--version'], { signal }).catch(() => ({ stdout: '' }));
        if (!stdout.includes('util-linux'))
            return (0,engine_command/* runCommand */.d1)(this.name, ['pull', reference], { signal });
        // What the shell runs is fixed; the reference reaches it as a value alone.
        const command = 'stty columns 160 rows 100; exec "$ENGINE" pull "$REFERENCE"';
        const env = { ENGINE: this.name, REFERENCE: reference };
        return (0,engine_command/* runCommand */.d1)('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
            signal,
            onLine,
            env,
        });
    }
    /** @throws UserError with the build's last lines where it fails */
    async build(build, signal, onLine) {
        const args = Object.entries(build.args).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]);
        const labels = Object.entries(build.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
        const file = build.dockerfile ? ['--file', build.dockerfile] : [];
        // Docker's legacy builder keeps the container of a failed step otherwise.
        await this.run(['build', '--force-rm', '--tag', build.tag, ...file, ...args, ...labels, build.context], {
            signal,
            onLine,
            // Another builder of buildx has images of its own.
            env: { BUILDX_BUILDER: 'default' },
        });
    }
    /** Gives an image a further reference. */
    async tag(image, reference, signal) {
        await this.run(['tag', image, reference], { signal });
    }
    /** Copies a file out of a container. */
    async copyOut(container, path, file, signal) {
        await this.run(['cp', `${container}:${path}`, file], { signal });
    }
    async save(reference, file, signal) {
        await this.run(['save', '--output', file, reference], { signal });
    }
    async load(file, signal) {
        await this.run(['load', '--input', file], { signal });
    }
    async container(name, signal) {
        const [container] = await this.inspect('container', name, signal);
        if (!container)
            return undefined;
        return {
            id: container.Id,
            name: container.Name.replace(/^\//, ''),
            imageId: withoutAlgorithm(container.Image),
            status: container.State.Status,
            exitCode: container.State.ExitCode,
            outOfMemory: container.State.OOMKilled === true,
            error: container.State.Error ?? '',
            labels: container.Config.Labels ?? {},
            ports: publishedPorts(container.NetworkSettings?.Ports ?? {}),
        };
    }
    /** Names of the containers, running or not, with all the labels. */
    async containersWith(labels, signal) {
        const filters = Object.entries(labels).flatMap(([key, value]) => ['--filter', `label=${key}=${value}`]);
        const { stdout } = await this.run(['ps', '--all', '--format', '{{.Names}}', ...filters], { signal });
        return stdout.split('\n').filter(Boolean);
    }
    /**
     * Starts a container in the background. It cannot be aborted: the engine would go on without its client, and
     * leave a container that nobody knows of.
     *
     * @returns its id
     * @throws UserError with the engine's words; a container that was made but could not start is removed
     */
    async start(definition) {
        const args = [
            ...['run', '--detach', '--name', definition.name, '--hostname', definition.hostname],
            // A missing image is this project's matter, and Docker's own pull would not be reported.
            '--pull=never',
            ...Object.entries(definition.labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]),
            ...environmentArguments(definition.env),
            ...definition.ports.flatMap((port) => ['--publish', publishArgument(port)]),
            ...definition.volumes.flatMap((volume) => ['--volume', `${volume.name}:${volume.path}`]),
            definition.image,
            ...(definition.command ?? []),
        ];
        try {
            const { stdout } = await this.run(args, { env: passedOn(definition.env) });
            return stdout.trim();
        }
        catch (error) {
            await this.remove(definition.name);
            throw error;
        }
    }
    /** Runs a program in the container; a failure of that program is no error here. */
    async exec(container, command, options = {}) {
        return (0,engine_command/* runCommand */.d1)(this.name, ['exec', container, ...command], {
            timeoutSeconds: ANSWER_SECONDS,
            ...options,
        });
    }
    /**
     * Runs a program in the container that has to succeed.
     *
     * @param failure what it means that it does not, as the beginning of a sentence
     * @returns what it prints on stdout
     * @throws UserError with its last words
     */
    async execOrFail(container, command, failure, options = {}) {
        const { code, stdout, stderr } = await this.exec(container, command, options);
        if (code === 0)
            return stdout;
        const said = `${stdout}${stderr}`.trim();
        const why = said === '' ? await this.silence(container) : (0,complaints/* lastLine */.fM)(said);
        throw new errors/* UserError */.yo(`${failure}: ${why}`, said.split('\n').slice(-10));
    }
    /** Why a command ended without a word: most likely it was killed with its container. */
    async silence(container) {
        const info = await this.container(container);
        if (info?.status === 'running')
            return 'it was killed';
        const code = info ? ` with code ${info.exitCode}` : '';
        return `the container has ended${code}: bring it up again`;
    }
    /** The last lines of the container's log. */
    async logs(container, lines, signal) {
        const { stdout, stderr } = await this.run(['logs', '--tail', String(lines), container], { signal });
        return `${stdout}${stderr}`.split('\n').filter(Boolean);
    }
    /** Hands over each line of the container's log, from its beginning. @returns a function that stops it */
    followLogs(container, onLine) {
        return (0,engine_command/* followCommand */.te)(this.name, ['logs', '--follow', container], onLine);
    }
    /** Removes a container, running or not, and its anonymous volumes; one that is not there is no error. */
    async remove(container, signal) {
        // Docker kills at once; Podman would first wait for ten seconds.
        const atOnce = this.name === 'podman' ? ['--time', '0'] : [];
        const args = ['rm', '--force', '--volumes', ...atOnce, container];
        const result = await (0,engine_command/* runCommand */.d1)(this.name, args, { signal });
        if (result.code !== 0 && !isMissing(result.stderr))
            throw this.failure(['rm'], result);
    }
    /** Runs the client; its failure is an error. */
    async run(args, options = {}) {
        const result = await (0,engine_command/* runCommand */.d1)(this.name, args, options);
        if (result.code !== 0)
            throw this.failure(args, result);
        return result;
    }
    failure(args, result) {
        const lines = `${result.stdout}\n${result.stderr}`.split('\n').filter((line) => line.trim() !== '');
        return new errors/* UserError */.yo(`${this.name} ${args[0]} failed: ${(0,complaints/* lastLine */.fM)(result.stderr || result.stdout)}`, lines.slice(-15));
    }
    // biome-ignore lint/suspicious/noExplicitAny: what the clients print has no schema; the callers pick typed fields.
    async inspect(kind, name, signal) {
        const result = await (0,engine_command/* runCommand */.d1)(this.name, [kind, 'inspect', name], {
            signal,
            timeoutSeconds: ANSWER_SECONDS,
        });
        if (result.code === 0)
            return JSON.parse(result.stdout);
        if (isMissing(result.stderr))
            return [];
        throw this.failure([kind, 'inspect'], result);
    }
}
/** A value may be a secret, which everyone could read on a command line: the client takes it from its environment. */
function passedOn(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => process.env[name] === undefined));
}
/** Names alone, but for what means something to the client itself, such as PATH or DOCKER_HOST. */
function environmentArguments(env) {
    const own = passedOn(env);
    return Object.entries(env).flatMap(([name, value]) => [
        '--env',
        name in own || process.env[name] === value ? name : `${name}=${value}`,
    ]);
}
function isMissing(stderr) {
    return /no such (image|container|object)|image not known|no container with name or id|failed to find image/i.test(stderr);
}
function withoutAlgorithm(id) {
    return id.replace(/^sha256:/, '');
}
function publishArgument({ address, port, containerPort, }) {
    const host = address.includes(':') ? `[${address}]` : address;
    return `${host}:${port === 0 ? '' : port}:${containerPort}`;
}
function publishedPorts(ports) {
    const published = Object.entries(ports).flatMap(([key, bindings]) => {
        const hostPort = bindings?.[0]?.HostPort;
        return hostPort ? [[Number.parseInt(key, 10), Number(hostPort)]] : [];
    });
    return Object.fromEntries(published);
}
function orThrow(result) {
    if (result.code !== 0)
        throw new Error(result.stderr);
}


/***/ }),

/***/ 8619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answeringEngines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8563);


const AUTO_ORDER = ['docker', 'podman'];
/**
 * The container engines to try, best first: the one that was named, or each that answers.
 *
 * @throws EngineUnavailableError with the reason of each that does not answer, where none does
 */
async function answeringEngines(choice, signal) {
    const names = choice === 'auto' ? AUTO_ORDER : [choice];
    const results = await Promise.allSettled(names.map((name) => _engine_js__WEBPACK_IMPORTED_MODULE_1__/* .Engine */ .N.connect(name, signal)));
    signal?.throwIfAborted();
    const engines = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (engines.length > 0)
        return engines;
    const reasons = results.flatMap((result) => result.status === 'rejected' ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(result.reason)] : []);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineUnavailableError */ .DG(`No container engine can be used: ${reasons.join('; ')}.`);
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yT: () => (/* binding */ ImageUnavailableError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that is explained to the user: `message` is one sentence that says what, why and what to do;
 * `evidence` holds the lines that prove it (the last relevant log lines, an engine's own words).
 */
class UserError extends Error {
    evidence;
    name = 'UserError';
    constructor(message, evidence = []) {
        super(message);
        this.evidence = evidence;
    }
}
/** No container engine answers, or the one that was asked for does not. */
class EngineUnavailableError extends UserError {
    name = 'EngineUnavailableError';
}
/** An image can be neither found, pulled nor built. */
class ImageUnavailableError extends UserError {
    name = 'ImageUnavailableError';
}
/** Inputs that are wrong; `problems` has one sentence for each, all found at once. */
class InputError extends UserError {
    problems;
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Wrong input: ${problems[0]}`
            : `${problems.length} wrong inputs:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
        this.problems = problems;
    }
}
/** The text of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 8416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   W7: () => (/* binding */ fileOf)
/* harmony export */ });
/* unused harmony exports ImageCache, CacheEntry */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8409);





/** Bytes of one entry, before it is compressed: GitHub gives a repository 10 GB in all. */
const LARGEST_BYTES = (/* unused pure expression or super */ null && (3 * 2 ** 30));
/**
 * Keeps images in GitHub's cache: whole ones, which save the pull of their base, and the state of prepared ones, which
 * saves the start that made it. A broken cache is a warning.
 */
class ImageCache {
    load;
    constructor(load) {
        this.load = load;
    }
    /** The image that is built from a context on the base of the settings. */
    image(engine, settings, contextHash) {
        const base = shortHash(settings.baseImage).slice(0, 8);
        return this.entry(`${engine}-${settings.csVersion}-${contextHash.slice(0, 16)}-${base}-`);
    }
    /** The state of an image that is prepared from a usage image with a zone; the same for every engine. */
    state(settings, usageImageHash, zone) {
        return this.entry(`state-${settings.csVersion}-${usageImageHash}-${zone}-`);
    }
    entry(prefix) {
        return new CacheEntry(this.load, `cloudstack-usage-${prefix}`);
    }
    /** Keeps what {@link fileOf} a key holds, and removes it from this machine; a failure is a warning. */
    async save(key, reporter, fill) {
        const file = fileOf(key);
        reporter.progress('Saving the image in the cache');
        try {
            await mkdir(dirname(file), { recursive: true });
            await fill?.(file);
            const { size } = await stat(file);
            if (size > LARGEST_BYTES)
                throw new Error(`it has ${Math.ceil(size / 2 ** 20)} MiB, more than 3 GiB`);
            await (await this.load()).saveCache([cachedPath(prefixOf(key))], key);
            reporter.info(`The cache keeps ${key}`);
        }
        catch (error) {
            reporter.warning(`The cache could not keep ${key}: ${messageOf(error)}`);
        }
        finally {
            reporter.progress('');
            await rm(dirname(file), { recursive: true, force: true });
        }
    }
}
/** The file that an entry of the cache is made of. */
function fileOf(key) {
    return cachedPath(prefixOf(key)).replace('~', (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
}
function shortHash(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
const prefixOf = (key) => key.slice(0, key.lastIndexOf('-') + 1);
/**
 * The cache knows an entry by its path as it is written, so that saving and restoring must name the same, on every
 * runner: they have their temporary directories at different places.
 */
function cachedPath(prefix) {
    return `~/.cache/cloudstack-usage/${prefix.slice(0, -1)}/archive.tar`;
}
/** What is kept under one prefix; the newest is taken. */
class CacheEntry {
    load;
    prefix;
    constructor(load, prefix) {
        this.load = load;
        this.prefix = prefix;
    }
    /** @param version what tells one entry of the prefix from another: a digest, or a moment */
    key(version) {
        return `${this.prefix}${version.replace('sha256:', '').slice(0, 16)}`;
    }
    /** Gets the newest entry and hands its file over. @returns whether there was one that could be used */
    async restore(use, reporter, signal) {
        const file = fileOf(this.prefix);
        reporter.progress('Restoring the image from the cache');
        try {
            const path = cachedPath(this.prefix);
            const hit = await (await this.load()).restoreCache([path], this.prefix, [this.prefix]);
            if (!hit) {
                reporter.info('The cache has no usage image yet');
                return false;
            }
            await use(file);
            reporter.info(`The usage image comes from the cache (${hit})`);
            return true;
        }
        catch (error) {
            signal?.throwIfAborted();
            reporter.warning(`The cache could not be used: ${messageOf(error)}`);
            return false;
        }
        finally {
            reporter.progress('');
            await rm(dirname(file), { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _w: () => (/* binding */ buildImage),
  Jf: () => (/* binding */ ensureUsageImage),
  Fq: () => (/* binding */ usageImage)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __nccwpck_require__(2910);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __nccwpck_require__(2053);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/engine.js + 1 modules
var engine_engine = __nccwpck_require__(8563);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/image/cache.js
var cache = __nccwpck_require__(8416);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./.cache/tsc/src/image/context.js



/**
 * SHA-256 (hex) of the names and contents of all files under a directory, in the order of their names.
 * Modes are left out: a checkout on Windows has none.
 */
async function hashDirectory(directory) {
    const entries = await (0,external_node_fs_promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files.sort()) {
        hash.update(`${file.slice(directory.length)}\0`);
        hash.update(await (0,external_node_fs_promises_.readFile)(file));
        hash.update('\0');
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./.cache/tsc/src/image/labels.js
var image_labels = __nccwpck_require__(9859);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __nccwpck_require__(5367);
;// CONCATENATED MODULE: ./.cache/tsc/src/image/published.js


/** Of a published image: `plain`, or prepared with a zone, as in `prepared-advanced`. */
function variantOf(settings) {
    return settings.prepared ? `prepared-${settings.zone}` : 'plain';
}
/**
 * The published images that fit the settings, best first. A reference has its digest, so that what an engine pulls is what
 * was released, or is refused.
 *
 * @param list path of the release's list
 */
async function publishedImages(settings, list) {
    // Another base is the user's own matter.
    if (settings.baseImage !== (0,inputs/* officialImage */.F0)(settings.csVersion))
        return [];
    const versions = JSON.parse(await (0,external_node_fs_promises_.readFile)(list, 'utf8'));
    const variants = versions[settings.csVersion] ?? {};
    const fitting = new Set([variants[variantOf(settings)], variants.plain]);
    return [...fitting].filter((found) => found !== undefined);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/image/image.js









/** Before each further try of a pull. */
const PULL_PAUSES_SECONDS = [5, 15, 45];
/**
 * The usage image: the ready-made one of input `image`, or a published one, or one that was built before from the same
 * files and base, or from the cache, or built now.
 *
 * @throws ImageUnavailableError where it, or its base, can be neither found nor pulled
 * @throws UserError where the build fails or the image is not a usage image
 */
async function ensureUsageImage(request) {
    if (request.settings.image)
        return readyMadeImage(request, request.settings.image);
    return (await publishedImage(request)) ?? builtImage(request);
}
async function publishedImage(request) {
    const { settings, engine, reporter, signal } = request;
    for (const reference of await publishedImages(settings, request.published)) {
        if (settings.pull === 'never' && !(await engine.image(reference, signal)))
            continue;
        try {
            return { ...(await readyMadeImage(request, reference)), source: 'published' };
        }
        catch (error) {
            if (!(error instanceof errors/* ImageUnavailableError */.yT))
                throw error;
            reporter.warning(`The published image cannot be had, so that one is built: ${error.message}`);
        }
    }
    return undefined;
}
async function readyMadeImage(request, reference) {
    const { info, pulled } = await ensurePresent(request, reference, 'image');
    if (info.labels[image_labels/* IMAGE_INTERFACE_LABEL */.JL] !== image_labels/* IMAGE_INTERFACE */.gg) {
        throw new errors/* UserError */.yo(`image: ${reference} is not a usage image of this action (it has no label ${image_labels/* IMAGE_INTERFACE_LABEL */.JL}=${image_labels/* IMAGE_INTERFACE */.gg}): give it as base-image if it is a simulator image`);
    }
    return usageImage(reference, info, pulled ? 'pulled' : 'local');
}
async function builtImage(request) {
    const { engine, settings, cache, reporter, signal } = request;
    const contextHash = await hashDirectory(request.context);
    const cacheEntry = cache?.image(engine.name, settings, contextHash);
    const labels = { [image_labels/* CONTEXT_LABEL */.P$]: contextHash, [image_labels/* BASE_LABEL */.vZ]: settings.baseImage };
    const baseIsLocal = settings.pull !== 'always' && (await engine.image(settings.baseImage, signal)) !== undefined;
    if (!baseIsLocal && settings.pull !== 'always') {
        const existing = await newestWith(request, labels);
        if (existing)
            return existing;
        if (cacheEntry && (await cacheEntry.restore((file) => engine.load(file, signal), reporter, signal))) {
            const restored = await newestWith(request, labels);
            if (restored)
                return { ...restored, source: 'cache' };
        }
    }
    const { info: base, pulled, reference } = await ensurePresent(request, settings.baseImage, 'base-image');
    const cacheKey = pulled ? cacheEntry?.key(digestOf(base)) : undefined;
    const tag = `cloudstack-usage:${settings.csVersion}-${contextHash.slice(0, 12)}-${baseHash(settings.baseImage, base)}`;
    const existing = await engine.image(tag, signal);
    if (existing)
        return { ...usageImage(tag, existing, 'local'), cacheKey };
    await build(request, reference, tag, { ...labels, [image_labels/* BASE_ID_LABEL */.Dt]: base.id });
    const built = await engine.image(tag, signal);
    if (!built)
        throw new errors/* UserError */.yo(`${engine.name} built ${tag} but does not have it: look at its disk space`);
    return { ...usageImage(tag, built, 'built'), cacheKey };
}
/** The reference counts, too: it stands in the image's labels, by which the image is found without its base. */
function baseHash(reference, { id }) {
    return (0,cache/* shortHash */.BC)(reference, id).slice(0, 12);
}
/** An image that was built from the same files on the same reference, where its base is no longer here. */
async function newestWith(request, labels) {
    // A prepared image inherits the labels of what it is made from.
    const info = await request.engine.newestImageWith(labels, image_labels/* PREPARED_LABEL */.nN, request.signal);
    return info && usageImage(info.tags[0] ?? `sha256:${info.id}`, info, 'local');
}
async function build(request, base, tag, labels) {
    const { settings, context, reporter } = request;
    reporter.info(`Building the usage image on ${base}`);
    const args = { BASE_IMAGE: base, CS_VERSION: settings.csVersion };
    await buildImage(request, base, { context, tag, args, labels });
}
/**
 * Builds an image; its log is folded.
 *
 * @param base what a failure names
 * @throws UserError with the build's own sentence where it has one
 */
async function buildImage({ engine, reporter, signal }, base, definition) {
    const lines = [];
    const start = performance.now();
    try {
        await engine.build(definition, signal, (line) => {
            lines.push(line);
            reporter.progress(line);
        });
    }
    catch {
        signal?.throwIfAborted();
        throw new errors/* UserError */.yo(`The usage image could not be built on ${base}: ${(0,complaints/* buildFailureReason */.dJ)(lines)}`, lines.slice(-15));
    }
    finally {
        reporter.progress('');
    }
    reporter.group(`Build of the usage image (${(0,duration/* formatSeconds */.X)((performance.now() - start) / 1000)})`, lines);
}
async function ensurePresent({ engine, settings, reporter, signal }, reference, input) {
    const local = await engine.image(reference, signal);
    if (local && settings.pull !== 'always')
        return { info: local, pulled: false, reference };
    if (settings.pull === 'never') {
        throw new errors/* ImageUnavailableError */.yT(`${input}: ${reference} is not on this machine and pull is never: pull it before, or give pull: missing`);
    }
    const qualified = engine.qualified(reference);
    await reporter.section(`Pulling ${qualified} (pull: ${settings.pull})`, () => pull({ engine, reporter, signal }, qualified, input));
    const info = await engine.image(qualified, signal);
    if (!info)
        throw new errors/* ImageUnavailableError */.yT(`${input}: ${engine.name} pulled ${reference} but does not have it`);
    return { info, pulled: true, reference: qualified };
}
/** A pull that stood still or was cut off is tried again; what came is kept by the engine. */
async function pull({ engine, reporter, signal }, reference, input) {
    const pauses = [...PULL_PAUSES_SECONDS];
    for (;;) {
        try {
            return await pullOnce(engine, reference, reporter, signal);
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const stalled = error instanceof engine_engine/* StalledPullError */.L;
            const reason = stalled ? error.message : (0,complaints/* pullFailureReason */.IP)(error.evidence.join('\n'));
            const pause = stalled || (0,complaints/* isCutOff */.o7)(error.evidence.join('\n')) ? pauses.shift() : undefined;
            if (pause === undefined)
                throw new errors/* ImageUnavailableError */.yT(`${input}: ${reference} could not be pulled: ${reason}`, error.evidence);
            reporter.warning(`${reference} could not be pulled: ${reason}; trying again in ${pause} s`);
            await (0,promises_.setTimeout)(pause * 1000, undefined, { signal });
        }
        finally {
            reporter.progress('');
        }
    }
}
async function pullOnce(engine, reference, reporter, signal) {
    await engine.pull(reference, signal, (progress) => reporter.progress(`Pulling: ${progress}`));
}
function digestOf(info) {
    return info.repoDigests[0]?.split('@')[1] ?? `sha256:${info.id}`;
}
function usageImage(reference, info, source) {
    const { id, command, labels } = info;
    const { [image_labels/* PREPARED_ZONE_LABEL */.i3]: zone = 'none', [image_labels/* PREPARED_DATA_LABEL */.SG]: data = '' } = labels;
    const prepared = labels[image_labels/* PREPARED_LABEL */.nN] === image_labels/* PREPARED_STATE */.MA ? { zone, data } : undefined;
    const content = (0,cache/* shortHash */.BC)(labels[image_labels/* CONTEXT_LABEL */.P$] ?? id, labels[image_labels/* BASE_ID_LABEL */.Dt] ?? '');
    return { reference, id, digest: digestOf(info), source, command, prepared, content, cacheKey: undefined };
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ USAGE_IMAGE_LABEL),
/* harmony export */   Dt: () => (/* binding */ BASE_ID_LABEL),
/* harmony export */   JL: () => (/* binding */ IMAGE_INTERFACE_LABEL),
/* harmony export */   MA: () => (/* binding */ PREPARED_STATE),
/* harmony export */   P$: () => (/* binding */ CONTEXT_LABEL),
/* harmony export */   SG: () => (/* binding */ PREPARED_DATA_LABEL),
/* harmony export */   ZU: () => (/* binding */ SETTINGS_LABEL),
/* harmony export */   bS: () => (/* binding */ MANAGED_LABEL),
/* harmony export */   gg: () => (/* binding */ IMAGE_INTERFACE),
/* harmony export */   i3: () => (/* binding */ PREPARED_ZONE_LABEL),
/* harmony export */   nN: () => (/* binding */ PREPARED_LABEL),
/* harmony export */   nz: () => (/* binding */ PREPARED_HOSTNAME_LABEL),
/* harmony export */   vZ: () => (/* binding */ BASE_LABEL)
/* harmony export */ });
/** Prefix of every label that this project puts on images and containers. */
const PREFIX = 'io.github.cloudstack-usage-action';
/** On an image: the version of what the image offers (programs, probe, environment). */
const IMAGE_INTERFACE_LABEL = `${PREFIX}.image`;
const IMAGE_INTERFACE = '1';
/** On an image: SHA-256 of the files it was built from. */
const CONTEXT_LABEL = `${PREFIX}.context`;
/** On an image: the reference and the id of its base. */
const BASE_LABEL = `${PREFIX}.base`;
const BASE_ID_LABEL = `${PREFIX}.base-id`;
/** On a prepared image: the version of what its state is, the zone in it, where its data lies, and its host name. */
const PREPARED_LABEL = `${PREFIX}.prepared`;
const PREPARED_STATE = '1';
const PREPARED_ZONE_LABEL = `${PREFIX}.prepared-zone`;
const PREPARED_DATA_LABEL = `${PREFIX}.prepared-data`;
const PREPARED_HOSTNAME_LABEL = `${PREFIX}.prepared-hostname`;
/** On a prepared image: the id of the usage image that it is made from. */
const USAGE_IMAGE_LABEL = `${PREFIX}.usage-image`;
/** On a container: made by this project, and so its to adopt, replace and remove. */
const MANAGED_LABEL = `${PREFIX}.managed`;
/** On a container: SHA-256 of the settings that it was started with. */
const SETTINGS_LABEL = `${PREFIX}.settings`;


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   cN: () => (/* binding */ inputReader),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/** A value that is wrong; thrown by the readers below and gathered by {@link inputReader}. */
class Problem extends Error {
    showsValue;
    constructor(message, 
    /** False where the value may hold a secret. */
    showsValue = true) {
        super(message);
        this.showsValue = showsValue;
    }
}
/** @param read the raw text of an input, '' where it is not given (then the default holds) */
function inputReader(definitions, read) {
    const problems = [];
    const take = (name, parse) => {
        const text = read(name).trim() || defaultOf(definitions, name);
        try {
            return parse(text);
        }
        catch (error) {
            if (!(error instanceof Problem))
                throw error;
            problems.push(error.showsValue ? `${name}: ${JSON.stringify(text)} ${error.message}` : `${name}: ${error.message}`);
            return undefined;
        }
    };
    return { take, problems };
}
function defaultOf(definitions, name) {
    const definition = definitions.find((input) => input.name === name);
    if (!definition)
        throw new Error(`no input is called ${name}`);
    return definition.default;
}
function optional(parse) {
    return (text) => (text === '' ? undefined : parse(text));
}
function matching(pattern, complaint) {
    return (text) => {
        if (!pattern.test(text))
            throw new Problem(complaint);
        return text;
    };
}
function oneOf(...accepted) {
    return (text) => {
        const found = accepted.find((value) => value === text);
        if (!found)
            throw new Problem(`is not accepted: give one of ${accepted.join(', ')}`);
        return found;
    };
}
function boolean(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    throw new Problem('is neither true nor false');
}


/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ officialImage),
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8409);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3982);




/** The inputs in the order in which they are documented; `action.yml` is held against this table by a test. */
const INPUTS = [
    {
        name: 'cs-version',
        default: '4.20.1.0',
        description: 'CloudStack version: a tag of apache/cloudstack-simulator',
    },
    { name: 'image', default: '', description: 'Ready-made usage image to take instead of building one' },
    {
        name: 'base-image',
        default: '',
        description: 'Simulator image to build on (default: apache/cloudstack-simulator:<cs-version>)',
    },
    {
        name: 'prepared',
        default: 'false',
        description: 'Start from an image with an initialised database and the zone in it; made where there is none',
    },
    {
        name: 'start',
        default: 'direct',
        description: 'How CloudStack is started: direct, or official (mvn jetty:run)',
    },
    { name: 'pull', default: 'missing', description: 'When to pull the image: missing, always or never' },
    {
        name: 'engine',
        default: 'auto',
        description: 'Container engine: auto, docker, podman or embedded (an emulator)',
    },
    { name: 'name', default: 'cloudstack-usage', description: 'Name of the container' },
    {
        name: 'hostname',
        default: 'cloudstack',
        description: 'Host name inside the container; keep it with a kept database',
    },
    {
        name: 'bind-address',
        default: '127.0.0.1',
        description: 'Address on which the API and the UI are published',
    },
    { name: 'api-port', default: '8080', description: 'Port of the API on this machine; 0 takes a free one' },
    {
        name: 'integration-port',
        default: '8096',
        description: 'Port of the unauthenticated integration API, always on 127.0.0.1; 0 takes a free one',
    },
    {
        name: 'ui-port',
        default: '5050',
        description: 'Port of the UI on this machine, with ui; 0 takes a free one',
    },
    { name: 'ui', default: 'false', description: "Start the UI's development server" },
    {
        name: 'zone',
        default: 'none',
        description: 'Zone to deploy: none, advanced, advancedsg, basic, or a file in the format of Marvin',
    },
    {
        name: 'zone-ready',
        default: 'usable',
        description: 'When a zone is ready: enabled, or usable (virtual machines can be deployed)',
    },
    {
        name: 'usage-aggregation-range',
        default: '5',
        description: "Minutes that one usage record's window covers",
    },
    {
        name: 'usage-exec-time',
        default: 'next',
        description: 'First run of the usage job: HH:MM in UTC, or next',
    },
    { name: 'quota', default: 'false', description: 'Switch the quota service on' },
    {
        name: 'database-volume',
        default: '',
        description: 'Named volume that keeps the database (default: none is kept)',
    },
    {
        name: 'admin-api-key',
        default: '',
        description: "Fixed API key of the administrator, with admin-secret-key (default: CloudStack's own)",
    },
    {
        name: 'admin-secret-key',
        default: '',
        description: 'Fixed secret key of the administrator, with admin-api-key',
    },
    { name: 'env', default: '', description: 'More environment for the container, one KEY=VALUE a line' },
    {
        name: 'timeout',
        default: '10m',
        description: 'How long the service may take to become ready, such as 10m or 90s',
    },
    {
        name: 'cache',
        default: 'true',
        description: "Keep the built image in GitHub's cache where that saves a pull",
    },
    {
        name: 'cleanup',
        default: 'true',
        description: 'Remove the container and its anonymous volumes after the job',
    },
    {
        name: 'export-env',
        default: 'true',
        description: 'Export the API URL and keys as environment variables',
    },
    {
        name: 'summary',
        default: 'true',
        description: "Write to the job's summary where CloudStack runs, or why it does not",
    },
];
const VERSION = /^\d+(\.\d+){1,3}(-[A-Za-z0-9][A-Za-z0-9.-]*)?$/;
const CONTAINER_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,62}$/;
const HOSTNAME = /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
const IMAGE_REFERENCE = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** What a URL, a shell and a log take as they are; long enough to be masked without hiding other words. */
const KEY = /^[A-Za-z0-9_-]{16,128}$/;
const LONGEST_TIMEOUT_SECONDS = 6 * 3600;
/** Environment variables of the container that have an input of their own. */
const ENV_OWNED_BY_INPUT = {
    CLOUDSTACK_UI: 'ui',
    USAGE_AGGREGATION_RANGE: 'usage-aggregation-range',
    CLOUDSTACK_START: 'start',
    USAGE_EXEC_TIME: 'usage-exec-time',
    QUOTA_ENABLED: 'quota',
};
/**
 * Reads and validates every input.
 *
 * @param read the raw text of an input, '' where it is not given (then the default holds)
 * @throws InputError with one sentence a problem, all of them at once
 */
function parseSettings(read) {
    const { take, problems } = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .inputReader */ .cN)(INPUTS, read);
    const csVersion = take('cs-version', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(VERSION, 'is not a CloudStack version: give one such as 4.20.1.0'));
    const image = take('image', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(imageReference));
    const baseImage = take('base-image', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(imageReference));
    const adminApiKey = take('admin-api-key', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(key));
    const adminSecretKey = take('admin-secret-key', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(key));
    const settings = {
        csVersion,
        image,
        baseImage: baseImage ?? officialImage(csVersion),
        prepared: take('prepared', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        start: take('start', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('direct', 'official')),
        pull: take('pull', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('missing', 'always', 'never')),
        engine: take('engine', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('auto', 'docker', 'podman', 'embedded')),
        name: take('name', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(CONTAINER_NAME, 'is not a container name: use up to 63 letters, digits, "_", "." and "-", a letter or digit first')),
        hostname: take('hostname', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(HOSTNAME, 'is not a host name: use up to 63 letters, digits and "-"')),
        bindAddress: take('bind-address', ipAddress),
        apiPort: take('api-port', port),
        integrationPort: take('integration-port', port),
        uiPort: take('ui-port', port),
        ui: take('ui', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        zone: take('zone', (text) => text),
        zoneReady: take('zone-ready', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('enabled', 'usable')),
        usageAggregationRange: take('usage-aggregation-range', minutes),
        usageExecTime: take('usage-exec-time', execTime),
        quota: take('quota', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        databaseVolume: take('database-volume', (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(CONTAINER_NAME, 'is not a volume name: use letters, digits, "_", "." and "-" (a path cannot be mounted: MySQL would find it empty)'))),
        adminKeys: adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined,
        env: take('env', environment),
        timeoutSeconds: take('timeout', timeout),
        cache: take('cache', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        cleanup: take('cleanup', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        exportEnv: take('export-env', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
        summary: take('summary', _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM),
    };
    problems.push(...conflicts(settings, baseImage));
    if (problems.length === 0 && (adminApiKey === undefined) !== (adminSecretKey === undefined))
        problems.push('admin-api-key and admin-secret-key belong together: give both, or neither');
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(problems);
    return settings;
}
function officialImage(csVersion) {
    return `apache/cloudstack-simulator:${csVersion}`;
}
function conflicts(settings, baseImage) {
    const problems = [];
    if (settings.image && baseImage) {
        problems.push(`image: ${JSON.stringify(settings.image)} excludes base-image: a ready-made image is not built; give one of them`);
    }
    const ports = [
        ['api-port', settings.apiPort],
        ['integration-port', settings.integrationPort],
        ...(settings.ui ? [['ui-port', settings.uiPort]] : []),
    ];
    for (const [index, [name, value]] of ports.entries()) {
        const earlier = ports.slice(0, index).find(([, other]) => other === value && value > 0);
        if (earlier)
            problems.push(`${name}: "${value}" is the port of ${earlier[0]} too: give each its own, or 0 for a free one`);
    }
    return problems;
}
function wholeNumber(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
function port(text) {
    const value = wholeNumber(text);
    if (!(value <= 65535))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a port: give a whole number from 0 to 65535, 0 for a free one');
    return value;
}
function minutes(text) {
    const value = wholeNumber(text);
    if (!(value >= 1 && value <= 525_600))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a number of minutes: give a whole number from 1 to 525600');
    return value;
}
function key(text) {
    // Not shown: it may be a secret.
    if (!KEY.test(text))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a key: give 16 to 128 letters, digits, "_" and "-"', false);
    return text;
}
function execTime(text) {
    if (text === 'next' || CLOCK_TIME.test(text))
        return text;
    throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a time: give HH:MM from 00:00 to 23:59 in UTC, or next for the next minute');
}
function ipAddress(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not an IP address: give one such as 127.0.0.1, or 0.0.0.0 for every interface');
    return text;
}
function imageReference(text) {
    if (!IMAGE_REFERENCE.test(text)) {
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not an image reference: give [registry/]name[:tag][@sha256:digest] in lower case');
    }
    return text;
}
function timeout(text) {
    const seconds = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text);
    if (seconds === undefined)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is not a duration: give one such as 10m, 90s or 1h30m');
    if (seconds < 1 || seconds > LONGEST_TIMEOUT_SECONDS)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF('is out of range: give 1s to 6h');
    return seconds;
}
function environment(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const entries = lines.filter((line) => line !== '' && !line.startsWith('#')).map(environmentEntry);
    return Object.fromEntries(entries);
}
function environmentEntry(line) {
    const at = line.indexOf('=');
    const name = at < 0 ? line : line.slice(0, at);
    // A value may be a secret, so that only the name is ever repeated.
    if (at < 0 || !ENV_NAME.test(name))
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`has the line ${JSON.stringify(name)}: write KEY=VALUE, one a line`, false);
    const owner = ENV_OWNED_BY_INPUT[name];
    if (owner)
        throw new _input_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(`sets ${name}: use the input ${owner}`, false);
    return [name, line.slice(at + 1)];
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ containerChecks),
/* harmony export */   Wx: () => (/* binding */ awaitsApi),
/* harmony export */   il: () => (/* binding */ apiChecks)
/* harmony export */ });
/* harmony import */ var _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8403);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5930);


/** All that makes a container truly ready; the order is that in which they usually come true. */
function containerChecks(service, log, keys, signal) {
    const programs = ['mysqld', 'cloudstack', 'cloudstack-usage', ...(service.ui ? ['cloudstack-ui'] : [])];
    return [
        { name: 'container running', judge: containerRunning },
        { name: 'enough memory', judge: ({ container }) => enoughMemory(container, log) },
        { name: 'web application', judge: () => webApplication(log) },
        ...programs.map((program) => ({
            name: `${program} RUNNING`,
            judge: ({ probe }) => programRunning(program, probe, log),
        })),
        ...apiChecks(service, keys, signal),
        { name: 'systemctl active', judge: ({ probe }) => systemctlActive(probe) },
        { name: 'usage server heartbeat', judge: ({ probe }) => freshHeartbeat(probe) },
    ];
}
const INTEGRATION_API = 'integration API (8096)';
/** Whether the management server is still starting, by what has not passed. */
function awaitsApi(missing) {
    return missing.has(INTEGRATION_API);
}
/** The API's two doors; all that an embedded engine needs. */
function apiChecks(service, keys, signal) {
    return [
        {
            name: INTEGRATION_API,
            judge: async () => {
                await new _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(service.integrationUrl, 'none', signal).call('listZones');
                return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
            },
        },
        {
            name: 'API with keys (8080)',
            judge: async () => {
                await new _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackClient */ .RA(service.apiUrl, { keys: await keys() }, signal).call('listCapabilities');
                return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
            },
        },
    ];
}
function containerRunning({ container }) {
    if (!container)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)('the container was removed');
    if (container.status === 'running')
        return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
    if (container.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)('the container ran out of memory: give it more (it needs about 4 GB)');
    if (container.status === 'exited' || container.status === 'dead' || container.status === 'stopped') {
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)(`the container has exited with code ${container.exitCode}${container.error ? ` (${container.error})` : ''}`);
    }
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)(`the container is ${container.status}`);
}
function enoughMemory(container, log) {
    if (container?.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)('a process in the container was killed for want of memory: give it more (it needs about 4 GB)');
    if (log.outOfMemory)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)(`a process in the container is out of memory: ${log.outOfMemory}`);
    return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
}
/** CloudStack's web application can fail for good while its process runs on (FACTS: 8080 answers 503 for ever). */
function webApplication(log) {
    if (!log.webApplicationFailed)
        return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
    if (log.failedStartups > 1)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)('CloudStack’s web application failed to start twice ("Failed startup of context")');
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)('its start failed; it is being restarted');
}
function programRunning(program, probe, log) {
    const sentence = log.gaveUp.get(program);
    if (sentence !== undefined)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)(sentence);
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)(probe.failure);
    const found = probe.programs.get(program);
    if (!found)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)('supervisord does not know it yet');
    if (found.state === 'RUNNING')
        return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
    const text = `supervisord says ${found.state}${found.detail ? ` (${found.detail})` : ''}`;
    return found.state === 'FATAL' || found.state === 'EXITED'
        ? (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .hopeless */ .Ik)(`${program}: ${text}`)
        : (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)(text);
}
function systemctlActive(probe) {
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)(probe.failure);
    return probe.systemctlActive ? _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF : (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)('the usage server’s JVM does not run yet');
}
function freshHeartbeat(probe) {
    if ('failure' in probe)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)(probe.failure);
    const { usageProcess, heartbeat } = probe;
    if (!usageProcess)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)('the usage server’s JVM does not run yet');
    if (heartbeat === undefined)
        return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)('none yet');
    if (heartbeat > usageProcess.startedAt)
        return _wait_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .bF;
    return (0,_wait_js__WEBPACK_IMPORTED_MODULE_1__/* .pending */ .Ub)(`the last one is ${usageProcess.startedAt - heartbeat} s older than the process`);
}


/***/ }),

/***/ 8454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TO: () => (/* binding */ canBecomeReady),
  s6: () => (/* binding */ waitForContainer)
});

// UNUSED EXPORTS: observeContainer

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __nccwpck_require__(7448);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/engine/complaints.js
var complaints = __nccwpck_require__(2053);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __nccwpck_require__(1949);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/causes.js


/** The first that fits is told. The words are those of CloudStack, MySQL, MariaDB, the JVM, supervisord and the kernel. */
const KNOWN_CAUSES = [
    { sign: /exec format error/i, sentence: `the image cannot run here: ${complaints/* WRONG_ARCHITECTURE */.yW}` },
    {
        sign: /UnsupportedClassVersionError|compiled by a more recent version of the Java Runtime/,
        sentence: 'CloudStack’s classes are made for a newer Java than the one in the image: give a base-image whose CloudStack was built with its own JDK',
    },
    {
        sign: /Database version \S+ is higher than management software version/,
        sentence: 'the database in database-volume was upgraded by a newer CloudStack: give each version a volume of its own, or remove the volume',
    },
    {
        sign: /Cannot boot server version|Downgrade is not supported|[Rr]edo log was created with|Unsupported redo log format/,
        service: 'mysqld',
        sentence: 'the data in database-volume is another MySQL server’s: give this image a volume of its own, or remove the volume',
    },
    {
        sign: /Access denied for user 'cloud'|Unknown database 'cloud/,
        sentence: 'the MySQL in database-volume has no database of CloudStack: give a volume of its own, or remove the volume',
    },
    { sign: complaints/* NO_SPACE */.Rr, sentence: 'the disk is full: free some' },
    {
        sign: /unable to create (new )?native thread/,
        sentence: 'the limit of threads is reached: raise it (pids of the engine, nproc of the user)',
    },
    {
        sign: /OutOfMemoryError|Cannot allocate memory|insufficient memory|terminated by SIGKILL; not expected/,
        sentence: 'there is too little memory, so that a program was ended: give the container about 4 GB',
    },
    {
        sign: /Too many connections|Connection is not available, request timed out/,
        sentence: 'MySQL gives no more connections: keep the pools in every db.properties below its max_connections, 350 in this image',
    },
    {
        sign: /still waiting for MySQL/,
        unless: /MySQL is up/,
        sentence: 'MySQL does not answer: see mysqld’s log, and the database-volume if one is kept',
    },
    {
        sign: /Communications link failure|Socket fail to connect|Unable to get a new db connection/,
        service: 'cloudstack-usage',
        sentence: 'the usage server cannot connect to MySQL: see mysqld’s log, and db.properties if the image changes it',
    },
    {
        sign: /Unable to get a new db connection/,
        sentence: 'the first connection to MySQL was not made in time: the machine is too busy; run it again, or give it more processors',
    },
];
/** The known cause that the logs tell of: what is wrong, and what to do. */
function knownCause(logs) {
    return KNOWN_CAUSES.find((cause) => [...logs].some((log) => tellsOf(cause, log)))?.sentence;
}
/** The known cause, else the last line that tells of trouble. */
function likelyCause(logs) {
    const [service, [line] = []] = [...relevantLines(logs, 1)].at(-1) ?? [];
    return knownCause(logs) ?? (line && `${service}: ${line}`);
}
function tellsOf({ sign, unless, service }, [name, lines]) {
    if (service && service !== name)
        return false;
    return lines.some((line) => sign.test(line)) && !lines.some((line) => unless?.test(line));
}

;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/boot-log.js
/**
 * What the container's log tells of a start that no other check can see. It is fed the whole log, line by
 * line, from the container's first start.
 */
class BootLog {
    /** How often the web application failed since supervisord's last start. */
    failedStartups = 0;
    /** Whether the `cloudstack` process of now is the one whose web application failed. */
    webApplicationFailed = false;
    /** By program, the sentence with which its start script gave up. */
    gaveUp = new Map();
    outOfMemory;
    read(line) {
        if (line.includes('supervisord started with pid'))
            this.reset();
        if (line.includes("spawned: 'cloudstack' with pid"))
            this.webApplicationFailed = false;
        const spawned = /spawned: '([\w-]+)' with pid/.exec(line)?.[1];
        if (spawned)
            this.gaveUp.delete(spawned);
        if (line.includes('Failed startup of context')) {
            this.failedStartups += 1;
            this.webApplicationFailed = true;
        }
        const [, program, sentence] = /^\[([\w-]+)\] error: (.*)$/.exec(line) ?? [];
        if (program && sentence)
            this.gaveUp.set(program, sentence);
        if (/java\.lang\.OutOfMemoryError|insufficient memory for the Java Runtime|Cannot allocate memory/.test(line)) {
            this.outOfMemory ??= line.trim();
        }
    }
    reset() {
        this.failedStartups = 0;
        this.webApplicationFailed = false;
        this.gaveUp.clear();
        this.outOfMemory = undefined;
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/readiness/checks.js
var readiness_checks = __nccwpck_require__(5490);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/facts.js
/** Reads the probe's lines (`program …`, `systemctl …`, `usage-process …`, `heartbeat …`). */
function parseProbe(text) {
    const programs = new Map();
    let systemctlActive = false;
    let usageProcess;
    let heartbeat;
    for (const line of text.split('\n')) {
        const [key, first, second, ...rest] = line.trim().split(/\s+/);
        if (key === 'program' && first && second)
            programs.set(first, { state: second, detail: rest.join(' ') });
        if (key === 'systemctl')
            systemctlActive = first === 'active';
        const [pid, startedAt] = [wholeNumber(first), wholeNumber(second)];
        if (key === 'usage-process' && pid !== undefined && startedAt !== undefined)
            usageProcess = { pid, startedAt };
        if (key === 'heartbeat')
            heartbeat = wholeNumber(first);
    }
    return { programs, systemctlActive, usageProcess, heartbeat };
}
/** undefined for what is none: half a line, or a complaint in a number's place. */
function wholeNumber(text = '') {
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __nccwpck_require__(5930);
;// CONCATENATED MODULE: ./.cache/tsc/src/readiness/container.js









const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** How start-cloudstack.sh tells which start it takes, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
/** Lines of each service's log that are searched for the cause, and that are shown as evidence. */
const LOG_LINES = 200;
const EVIDENCE_LINES = 8;
/**
 * Waits until a container is truly ready; what it is told is folded. On the first failed start of the web application
 * the program is restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 *
 * @throws NotReadyError with the cause that the services' logs tell of, and the last relevant lines of each as evidence
 */
function waitForContainer(service, options) {
    const title = 'Waiting until CloudStack and its usage server are ready';
    return options.reporter.section(title, () => pollContainer(service, options));
}
async function pollContainer(service, options) {
    const { fixedKeys, signal, reporter } = options;
    const log = new BootLog();
    const stopFollowing = service.engine.followLogs(service.id, (line) => {
        log.read(line);
        const chosen = START_CHOSEN.exec(line)?.[1];
        if (chosen)
            reporter.info(`  ${chosen}`);
    });
    let keys;
    const keySource = () => {
        keys ??= (0,cloudstack_keys/* adminKeys */.a)(service.apiUrl, signal, fixedKeys).catch((error) => {
            keys = undefined; // Asked again in the next round.
            throw error;
        });
        return keys;
    };
    let facts;
    let observedAt = 0;
    const observe = async (missing) => {
        await restartFailedWebApplication(service, log, reporter);
        const isFresh = performance.now() - observedAt < PAUSE_WHILE_STARTING_SECONDS * 1000;
        if (facts && isFresh && (0,readiness_checks/* awaitsApi */.Wx)(missing))
            return facts;
        facts = await observeContainer(service, signal);
        observedAt = performance.now();
        return facts;
    };
    try {
        const checks = (0,readiness_checks/* containerChecks */.PB)(service, log, keySource, signal);
        const passedAfter = await (0,wait/* waitUntilReady */.bs)({ ...options, checks, observe });
        return { passedAfter, keys: await keySource() };
    }
    catch (error) {
        if (!(error instanceof wait/* NotReadyError */.r1))
            throw error;
        throw await explained(error, service, reporter);
    }
    finally {
        stopFollowing();
        reporter.progress('');
    }
}
/** Whether a running container is worth waiting for: none of its checks is hopeless. */
async function canBecomeReady(service, signal) {
    const log = new BootLog();
    const stopFollowing = service.engine.followLogs(service.id, (line) => log.read(line));
    await (0,promises_.setTimeout)(1000, undefined, { signal }); // The whole log so far has been read by then.
    stopFollowing();
    const facts = await observeContainer(service, signal);
    const checks = (0,readiness_checks/* containerChecks */.PB)(service, log, () => (0,cloudstack_keys/* adminKeys */.a)(service.apiUrl, signal), signal);
    const verdicts = await Promise.all(checks.map((check) => (0,wait/* judge */.S4)(check, facts)));
    return verdicts.every(({ state }) => state !== 'hopeless');
}
async function observeContainer(service, signal) {
    const [container, probe] = await Promise.all([
        service.engine.container(service.id, signal),
        probeContainer(service, signal),
    ]);
    return { container, probe };
}
async function probeContainer(service, signal) {
    try {
        const result = await service.engine.exec(service.id, [PROBE], { signal, timeoutSeconds: PROBE_SECONDS });
        if (result.code === 0)
            return parseProbe(result.stdout);
        return {
            failure: `${PROBE} failed: ${(result.stderr || result.stdout).trim().split('\n').at(-1) ?? ''}`,
        };
    }
    catch (error) {
        signal?.throwIfAborted();
        return { failure: (0,errors/* messageOf */.bD)(error) };
    }
}
async function restartFailedWebApplication(service, log, reporter) {
    if (!log.webApplicationFailed || log.failedStartups > 1)
        return;
    log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
    reporter.warning('CloudStack’s web application failed to start; restarting the program cloudstack once');
    const restart = await service.engine.exec(service.id, ['supervisorctl', 'restart', 'cloudstack'], {
        timeoutSeconds: 60,
    });
    if (restart.code !== 0)
        reporter.warning(`The restart failed: ${(restart.stderr || restart.stdout).trim()}`);
}
/** The failure with what the services' logs tell of it. */
async function explained({ message, missing, cause }, service, reporter) {
    const logs = await (0,service_logs/* collectLogs */.Qo)(service.engine, service.id, LOG_LINES).catch((error) => {
        reporter.warning(`No logs could be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return new Map();
    });
    const known = knownCause(logs);
    const sentence = known ? `${message}. Likely cause: ${known}` : message;
    return new wait/* NotReadyError */.r1(sentence, missing, cause, (0,service_logs/* relevantLines */.pp)(logs, EVIDENCE_LINES));
}


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ hopeless),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Ub: () => (/* binding */ pending),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   bs: () => (/* binding */ waitUntilReady),
/* harmony export */   r1: () => (/* binding */ NotReadyError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8409);



const passed = { state: 'passed' };
const pending = (reason) => ({ state: 'pending', reason });
const hopeless = (reason) => ({ state: 'hopeless', reason });
/** Seconds that one check may take in a round. */
const CHECK_SECONDS = 2;
/** The service is not ready: it can never become so, or the time is up. */
class NotReadyError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    missing;
    cause;
    logs;
    name = 'NotReadyError';
    constructor(message, 
    /** Name of each check that had not passed, with its reason. */
    missing, cause, 
    /** The last relevant lines of each service's log. */
    logs = new Map()) {
        super(message, [...logs].flatMap(([service, lines]) => lines.map((line) => `${service}: ${line}`)));
        this.missing = missing;
        this.cause = cause;
        this.logs = logs;
    }
}
/**
 * Polls all checks side by side until all of them pass in the same round.
 *
 * @returns seconds from the start until each check passed
 * @throws NotReadyError at the first hopeless check, or when the time is up; the signal's reason when aborted
 */
async function waitUntilReady(options) {
    const { checks, reporter, signal, timeoutSeconds, pauseSeconds = 0.3 } = options;
    const start = performance.now();
    const elapsed = () => (performance.now() - start) / 1000;
    const passedAfter = new Map();
    let missing = new Map();
    for (;;) {
        signal?.throwIfAborted();
        missing = await judgeAll(options, missing);
        for (const { name } of checks) {
            if (missing.has(name)) {
                if (passedAfter.delete(name))
                    reporter.info(`  ✗ ${name} no longer: ${missing.get(name)}`);
            }
            else if (!passedAfter.has(name)) {
                passedAfter.set(name, elapsed());
                reporter.info(`  ✓ ${name} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(elapsed())}`);
            }
        }
        if (missing.size === 0)
            return passedAfter;
        if (elapsed() >= timeoutSeconds) {
            throw new NotReadyError(`CloudStack is not ready after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(elapsed())}: ${listed(missing)}`, missing, 'timeout');
        }
        reporter.progress(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(elapsed())}: still missing: ${listed(missing)}`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseSeconds * 1000, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
}
/** One round. @returns the checks that have not passed, each with its reason */
async function judgeAll({ checks, observe, signal }, before) {
    const facts = await observe(before);
    const verdicts = await Promise.all(checks.map((check) => judge(check, facts)));
    signal?.throwIfAborted();
    const missing = new Map();
    let never;
    for (const [index, verdict] of verdicts.entries()) {
        if (verdict.state === 'passed')
            continue;
        missing.set(checks[index]?.name ?? '', verdict.reason);
        if (verdict.state === 'hopeless')
            never ??= verdict.reason;
    }
    if (never !== undefined)
        throw new NotReadyError(`CloudStack can never become ready: ${never}`, missing, 'hopeless');
    return missing;
}
/** A check's verdict, within CHECK_SECONDS: a slow one holds up neither the others nor what they find hopeless. */
async function judge(check, facts) {
    const patience = new AbortController();
    const slow = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(CHECK_SECONDS * 1000, undefined, { signal: patience.signal }).then(() => pending(`no answer within ${CHECK_SECONDS} s`), () => passed);
    try {
        return await Promise.race([check.judge(facts), slow]);
    }
    catch (error) {
        return pending((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
    finally {
        patience.abort();
    }
}
function listed(missing) {
    return [...missing].map(([name, reason]) => `${name} (${reason})`).join('; ');
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/** Where in a value an issue is. */
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => key);
}
/** What is wrong, as the end of a sentence that begins with the path. */
function messageOf(issue) {
    if (issue.input === undefined)
        return 'is missing';
    if (issue.kind === 'schema' && issue.type === 'object')
        return 'must be an object';
    const found = typeof issue.input === 'object' ? '' : `, not ${JSON.stringify(issue.input)}`;
    return `${issue.message}${found}`;
}
/** `zones[0].pods[1].gateway`. */
function formatPath(path) {
    return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}


/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   IK: () => (/* binding */ containerEndpoints),
/* harmony export */   WE: () => (/* binding */ publishesPorts),
/* harmony export */   YI: () => (/* binding */ startContainer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7030);
/* harmony import */ var _engine_complaints_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2053);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8409);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9859);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90);






/**
 * Starts the service's container; one of the same name is adopted (same settings, healthy), replaced (ours,
 * but different) or refused (a stranger's).
 *
 * @throws UserError naming the input where the name or a port is taken or the container cannot start
 */
async function startContainer(request) {
    const { engine, settings, image, reporter, signal } = request;
    const fingerprint = settingsFingerprint(settings, image);
    const existing = await engine.container(settings.name, signal);
    if (existing) {
        const adopted = await adopt(request, existing, fingerprint);
        if (adopted)
            return adopted;
        reporter.info(`Replacing the container ${settings.name}`);
        await engine.remove(existing.id, signal);
    }
    await refuseTakenPorts(settings);
    const definition = containerDefinition(settings, image, fingerprint, request.command);
    const id = await engine.start(definition).catch((error) => {
        throw startFailure(settings, error);
    });
    const container = await engine.container(id, signal);
    if (!container)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${settings.name} was removed while it started: start it again`);
    return serviceOf(engine, settings, container, false);
}
/** The container as a service, for one that this project made; undefined for no or a stranger's container. */
async function findContainer(engine, name, signal) {
    const container = await engine.container(name, signal);
    return container?.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_LABEL */ .bS] === 'true' ? container : undefined;
}
/** The end points of a container, by the ports that its engine published. */
function containerEndpoints(container, bindAddress) {
    return (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .endpoints */ .v)(bindAddress, {
        api: container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.api] ?? 0,
        integration: container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.integration] ?? 0,
        ui: container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.ui],
    });
}
/** False for a container that runs but was cut off from its network. */
function publishesPorts(container) {
    return container.ports[_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.api] !== undefined;
}
async function adopt({ engine, settings, reporter, isAdoptable }, container, fingerprint) {
    if (container.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_LABEL */ .bS] !== 'true') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`name: a container called ${settings.name} exists that this action did not make: remove it ("${engine.name} rm ${settings.name}") or give another name`);
    }
    if (container.labels[_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS_LABEL */ .ZU] !== fingerprint || container.status !== 'running')
        return undefined;
    if (!publishesPorts(container))
        return undefined;
    const service = serviceOf(engine, settings, container, true);
    if (!(await isAdoptable(service)))
        return undefined;
    reporter.info(`Adopting the running container ${settings.name}: it has the same settings`);
    return service;
}
function serviceOf(engine, settings, container, adopted) {
    return {
        engine,
        name: container.name,
        id: container.id,
        ui: settings.ui,
        adopted,
        ...containerEndpoints(container, settings.bindAddress),
    };
}
function containerDefinition(settings, image, fingerprint, command) {
    return {
        name: settings.name,
        hostname: settings.hostname,
        image: image.reference,
        labels: { [_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_LABEL */ .bS]: 'true', [_image_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS_LABEL */ .ZU]: fingerprint },
        env: {
            ...settings.env,
            CLOUDSTACK_UI: String(settings.ui),
            USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
            USAGE_EXEC_TIME: settings.usageExecTime,
            QUOTA_ENABLED: String(settings.quota),
            CLOUDSTACK_START: settings.start,
        },
        ports: [
            { address: settings.bindAddress, port: settings.apiPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.api },
            // The integration API is unauthenticated and has full rights.
            { address: '127.0.0.1', port: settings.integrationPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.integration },
            ...(settings.ui
                ? [{ address: settings.bindAddress, port: settings.uiPort, containerPort: _endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTAINER_PORTS */ .f.ui }]
                : []),
        ],
        volumes: settings.databaseVolume
            ? [{ name: settings.databaseVolume, path: image.prepared?.data ?? '/var/lib/mysql' }]
            : [],
        command,
    };
}
/** SHA-256 of all that makes one container differ from another. */
function settingsFingerprint(settings, image) {
    const { name, hostname, bindAddress, apiPort, integrationPort, uiPort, ui, databaseVolume, env } = settings;
    const { usageAggregationRange, usageExecTime, quota, start } = settings;
    const identity = {
        ...{ name, hostname, bindAddress, apiPort, integrationPort, uiPort: ui ? uiPort : 0, ui, databaseVolume },
        ...{ usageAggregationRange, usageExecTime, quota, start },
        env: Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1)),
        image: image.id,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
}
/** Finds a taken port before a container is made; the engine's own words come too late and name no input. */
async function refuseTakenPorts(settings) {
    const wanted = [
        ['api-port', settings.bindAddress, settings.apiPort],
        ['integration-port', '127.0.0.1', settings.integrationPort],
        ...(settings.ui
            ? [['ui-port', settings.bindAddress, settings.uiPort]]
            : []),
    ];
    const problems = [];
    for (const [input, address, port] of wanted) {
        const code = port > 0 ? await bindFailure(address, port) : undefined;
        if (code === 'EADDRINUSE')
            problems.push(`${input}: port ${port} on ${address} is taken: stop what listens there, or give another port or 0`);
        if (code === 'EADDRNOTAVAIL')
            problems.push(`bind-address: this machine has no address ${address}`);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The service cannot be started: ${[...new Set(problems)].join('; ')}`);
}
function bindFailure(address, port) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once('error', (error) => resolve(error.code));
        server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(undefined)));
    });
}
function startFailure(settings, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
        return error;
    const reason = (0,_engine_complaints_js__WEBPACK_IMPORTED_MODULE_2__/* .startFailureReason */ .Rf)(error.evidence.join('\n'));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${settings.name} could not be started: ${reason}`, error.evidence);
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ startEmbedded),
/* harmony export */   RZ: () => (/* binding */ embeddedLog),
/* harmony export */   oR: () => (/* binding */ findEmbedded),
/* harmony export */   vC: () => (/* binding */ stopEmbedded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8500);
/* harmony import */ var _engine_command_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(70);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8409);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(90);








/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;
const STOP_SECONDS = 5;
/**
 * Starts the emulator in a background process that outlives this one.
 *
 * @param program path of the emulator's bundle
 * @throws UserError with the emulator's own words where it does not come up
 */
async function startEmbedded(settings, program) {
    const { state, log } = files(settings.name);
    const args = [
        ...['--api-port', String(settings.apiPort), '--integration-port', String(settings.integrationPort)],
        ...['--bind-address', settings.bindAddress, '--version', settings.csVersion, '--state-file', state],
        ...['--setting', `usage.stats.job.aggregation.range=${settings.usageAggregationRange}`],
        ...['--setting', `usage.stats.job.exec.time=${settings.usageExecTime}`],
        ...['--setting', `quota.enable.service=${settings.quota}`],
    ];
    const running = await findEmbedded(settings.name);
    if (running?.startedWith === args.join(' '))
        return { ...running, adopted: true };
    if (running)
        await stopEmbedded(settings.name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(stateDirectory(), { recursive: true, mode: 0o700 });
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(log, 'w', 0o600);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, ...args], {
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
    });
    await output.close();
    let ended = false;
    child.on('exit', () => {
        ended = true;
    });
    child.on('error', () => {
        ended = true;
    });
    const deadline = performance.now() + START_SECONDS * 1000;
    while (performance.now() < deadline && !ended) {
        const started = await findEmbedded(settings.name);
        if (started) {
            child.unref();
            return { ...started, adopted: false };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
    }
    child.kill('SIGKILL');
    const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(log, 'utf8')).split('\n').filter(Boolean);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`The embedded engine did not start: ${lines.at(-1) ?? 'it printed nothing'}`, lines.slice(-10));
}
/** The embedded service of a name, if one runs. */
async function findEmbedded(name) {
    const state = await readState(name);
    if (!state || !(await isEmulator(state.pid, files(name).state)))
        return undefined;
    const ports = {
        api: Number(new URL(state.apiUrl).port),
        integration: Number(new URL(state.integrationUrl).port),
    };
    const bindAddress = new URL(state.apiUrl).hostname.replace(/^\[|\]$/g, '');
    const { pid, startedWith } = state;
    return { pid, startedWith, adopted: true, ...(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_7__/* .endpoints */ .v)(bindAddress, { ...ports, ui: undefined }) };
}
/** Ends the embedded service of a name. @returns whether one ran */
async function stopEmbedded(name) {
    const running = await findEmbedded(name);
    if (running)
        await endProcess(running.pid);
    for (const file of Object.values(files(name)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
    return running !== undefined;
}
async function embeddedLog(name, lines) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files(name).log, 'utf8')).split('\n').filter(Boolean).slice(-lines);
}
async function endProcess(pid) {
    process.kill(pid, 'SIGTERM');
    const deadline = performance.now() + STOP_SECONDS * 1000;
    while (isAlive(pid) && performance.now() < deadline)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
    if (isAlive(pid))
        process.kill(pid, 'SIGKILL');
}
async function readState(name) {
    try {
        const state = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files(name).state, 'utf8'));
        return state?.pid && state.apiUrl && state.integrationUrl ? state : undefined;
    }
    catch (error) {
        // Not there: nothing runs. Half written: it is about to listen.
        if (error.code === 'ENOENT' || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/**
 * Whether a process is the emulator that wrote a state file: one that was killed leaves the file, and its number may be
 * another program's by now, or a dead child's that nobody has reaped.
 */
async function isEmulator(pid, stateFile) {
    if (!isAlive(pid))
        return false;
    if (process.platform !== 'linux')
        return (await (0,_engine_command_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommand */ .d1)('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout.includes(stateFile);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(stateFile);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch {
        return false;
    }
}
function files(name) {
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory(), `${name}.json`), log: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(stateDirectory(), `${name}.log`) };
}
function stateDirectory() {
    const base = process.env.XDG_STATE_HOME ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(base, 'cloudstack-usage');
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CONTAINER_PORTS),
/* harmony export */   v: () => (/* binding */ endpoints)
/* harmony export */ });
/** Ports inside the container, fixed by the official image. */
const CONTAINER_PORTS = { api: 8080, integration: 8096, ui: 5050 };
const LOOPBACK = '127.0.0.1';
/** @param ports on this machine; `ui` undefined where the UI is not started */
function endpoints(bindAddress, ports) {
    const host = reachableHost(bindAddress);
    return {
        apiUrl: `http://${host}:${ports.api}/client/api`,
        integrationUrl: `http://${LOOPBACK}:${ports.integration}/client/api`,
        uiUrl: ports.ui === undefined ? '' : `http://${host}:${ports.ui}/client/`,
    };
}
/** The address by which this machine reaches what is bound to an address. */
function reachableHost(bindAddress) {
    if (bindAddress === '0.0.0.0')
        return LOOPBACK;
    if (bindAddress === '::')
        return '[::1]';
    return bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
}


/***/ }),

/***/ 1949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ collectLogs),
/* harmony export */   _v: () => (/* binding */ LOG_SERVICES),
/* harmony export */   pp: () => (/* binding */ relevantLines)
/* harmony export */ });
/* unused harmony export serviceOfLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);

/** What has a log of its own; `container` is supervisord and what it does with the programs. */
const LOG_SERVICES = [
    'container',
    'mysqld',
    'cloudstack',
    'cloudstack-ui',
    'cloudstack-usage',
];
/** What reads the logs that programs have beside the container's own, which carries them mixed. */
const LOG_FILES = {
    mysqld: (lines) => ['tail', '-n', String(lines), '/var/log/mysql/error.log'],
    // It has a hundred lines of debugging for one that tells of trouble.
    cloudstack: () => ['grep', '-E', ' (ERROR|FATAL) ', '/root/vmops.log'],
    'cloudstack-usage': (lines) => ['tail', '-n', String(lines), '/var/log/cloudstack/usage/usage.log'],
};
const SUPERVISORD_LINE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:INFO|WARN|CRIT|ERRO|DEBG) |supervisor\/options\.py/;
const USAGE_LINE = /^\[cloudstack-usage\] /;
const UI_LINE = /^(?:> |\s*npm |.*vue-cli-service)/;
const RELEVANT = /error|exception|fail|fatal|warn|refused|denied|killed|out of memory|no space|exited|gave up/i;
/** Which service wrote a line of the container's log. */
function serviceOfLine(line) {
    if (SUPERVISORD_LINE.test(line))
        return 'container';
    if (USAGE_LINE.test(line))
        return 'cloudstack-usage';
    if (UI_LINE.test(line))
        return 'cloudstack-ui';
    return 'cloudstack';
}
/**
 * The last lines of each service's log, empty ones left out. A container that has stopped still has its
 * own log, but no files can be read in it.
 */
async function collectLogs(engine, container, lines) {
    const logs = new Map(LOG_SERVICES.map((service) => [service, []]));
    for (const line of await engine.logs(container, lines * LOG_SERVICES.length))
        logs.get(serviceOfLine(line))?.push(line);
    for (const service of LOG_SERVICES) {
        const command = LOG_FILES[service]?.(lines);
        if (command)
            logs.get(service)?.push(...(await linesOf(engine, container, command)));
    }
    for (const [service, found] of logs) {
        if (found.length === 0)
            logs.delete(service);
        else
            logs.set(service, found.slice(-lines));
    }
    return logs;
}
/** The lines that tell of trouble, else the last ones: `count` a service. */
function relevantLines(logs, count) {
    const chosen = [...logs].map(([service, lines]) => {
        const relevant = lines.filter((line) => RELEVANT.test(line));
        const last = (relevant.length > 0 ? relevant : lines).slice(-count);
        return [service, last.map((line) => line.slice(0, 400))];
    });
    return new Map(chosen);
}
async function linesOf(engine, container, command) {
    try {
        const result = await engine.exec(container, command, { timeoutSeconds: 10 });
        return result.code === 0 ? result.stdout.split('\n').filter(Boolean) : [];
    }
    catch (error) {
        return [`${command.at(-1)} could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   uG: () => (/* binding */ preparingName)
/* harmony export */ });
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8409);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6643);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9448);




/** Looks for a service of this project by its name, on every engine that `choice` allows. */
async function findService(name, choice, signal) {
    const embedded = choice === 'auto' || choice === 'embedded' ? await (0,_embedded_js__WEBPACK_IMPORTED_MODULE_3__/* .findEmbedded */ .oR)(name) : undefined;
    if (embedded)
        return { embedded };
    if (choice === 'embedded')
        return undefined;
    for (const engine of await enginesIfAny(choice, signal)) {
        const container = await (0,_container_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, name, signal);
        if (container)
            return { engine, container };
    }
    return undefined;
}
/** The container in which a prepared image is made for a service. */
function preparingName(name) {
    return `${name}-prepare`;
}
/** Removes the service with its anonymous volumes, and what preparing its image left. @returns whether it was there */
async function down(name, choice) {
    const [found, leftOver] = await Promise.all([name, preparingName(name)].map((each) => findService(each, choice)));
    if (leftOver && 'container' in leftOver)
        await leftOver.engine.remove(leftOver.container.id);
    if (!found)
        return false;
    if ('embedded' in found)
        return (0,_embedded_js__WEBPACK_IMPORTED_MODULE_3__/* .stopEmbedded */ .vC)(name);
    await found.engine.remove(found.container.id);
    return true;
}
/** With `auto`, no engine at all simply means that nothing runs on one. */
async function enginesIfAny(choice, signal) {
    try {
        return await (0,_engine_select_js__WEBPACK_IMPORTED_MODULE_0__/* .answeringEngines */ .E)(choice, signal);
    }
    catch (error) {
        if (choice === 'auto' && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineUnavailableError */ .DG)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ accountNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8409);

/**
 * The account of a name.
 *
 * @param domain its domain's path below ROOT, such as `acme/sales`; undefined where the name is enough
 * @throws UserError where there is none, or more than one
 */
async function accountNamed(client, name, domain) {
    const accounts = await client.list('listAccounts', 'account', { name, listall: true });
    const named = accounts.filter((account) => account.name === name && (domain === undefined || pathOf(account.domainpath) === pathOf(domain)));
    const [found, another] = named;
    const where = domain === undefined ? '' : ` in the domain ${domain}`;
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no account called ${name}${where}`);
    if (another)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Several domains have an account called ${name}: give its domain, too`);
    return { account: name, domainid: found.domainid };
}
/** `acme/sales` of `ROOT/acme/sales` and of `/acme/sales/`: versions differ. */
function pathOf(domain = '') {
    return domain.replace(/^ROOT(?=\/|$)/, '').replace(/^\/|\/$/g, '');
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ generate),
/* harmony export */   n: () => (/* binding */ advance)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8409);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1306);
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2733);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8885);






/**
 * Seconds by which the past is moved so that what was made in this minute is metered, too: the job ends with the last
 * full minute, and the second one leaves something to meter (FACTS.md measured it).
 */
const FRESH_SECONDS = 120;
/** Longer than this, dates would leave what MySQL can hold. */
const LONGEST_SECONDS = 20 * 366 * 86_400;
/**
 * Lets the usage server meter everything up to the last full minute.
 *
 * @param fresh also what was made within this minute, for which the past is moved by two minutes
 * @throws UserError with the job table's rows where the server does not get there in time
 */
async function generate(request, fresh) {
    const facts = await aliveServer(request);
    return meter(request, facts, fresh ? FRESH_SECONDS : 0);
}
/**
 * Moves the past back by a span, so that for billing that much time has gone by, and meters it.
 *
 * @throws UserError as {@link generate}; what was moved is moved as a whole
 */
async function advance(request, span) {
    const facts = await aliveServer(request);
    const seconds = (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsBefore */ .T)(facts.now, span, facts.timezone);
    if (seconds < 1 || seconds > LONGEST_SECONDS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('advance: the time must be at least one minute and at most 20 years');
    return meter(request, facts, seconds);
}
/**
 * Waits until the server takes requests, which it does once it has started, and repairs whose jobs they are; or, where
 * it takes none, for its own heartbeat, before which a job would be nobody's.
 */
async function aliveServer({ server, timeoutSeconds, signal }) {
    const deadline = performance.now() + timeoutSeconds * 1000;
    for (;;) {
        const facts = await server.facts();
        const { process, heartbeat = 0, trigger } = facts;
        if (process && (trigger || heartbeat > process.startedAt))
            return facts;
        if (performance.now() > deadline)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(process
                ? `The usage server has written no heartbeat within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)(timeoutSeconds)}: see its log`
                : 'The usage server does not run: see its log', jobTable(facts.jobs));
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(300, undefined, { signal });
    }
}
async function meter(request, before, moveBack) {
    const { server, reporter } = request;
    const open = openTime(before, moveBack);
    const wanted = (before.trigger ? (0,_timezone_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfMinute */ .ci)(before.now) : (0,_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .lastWindowEnd */ .k4)(open)) - 1;
    const runs = (0,_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .jobRuns */ .ub)(request.windows, open);
    if (runs.length === 0) {
        reporter.info('Everything up to the last full minute was metered already');
        return outputs(before, before, moveBack);
    }
    const start = performance.now();
    reporter.progress('Metering');
    const metering = before.trigger ? server.run(runs, moveBack) : meterByHeartbeat(request, wanted, moveBack);
    const after = await metering.finally(() => reporter.progress(''));
    if ((after.lastSuccess ?? 0) < wanted)
        throw await jobFailure(server, wanted, after);
    const result = outputs(before, after, moveBack);
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .X)((performance.now() - start) / 1000);
    reporter.info(`Metered until ${result['metered-until']}: ${result['records-made']} records in ${took}`);
    return result;
}
/** The job says only whether it succeeded: why it did not is in the server's log. */
async function jobFailure(server, wanted, after) {
    const troubles = await server.troubles().catch(() => []);
    const cause = troubles.at(-1);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The usage job did not get to ${iso(wanted)}: its last success ends at ${iso(after.lastSuccess ?? 0)}${cause ? `; its log says: ${cause}` : ''}`, [...jobTable(after.jobs), ...troubles]);
}
function openTime({ now, lastSuccess, oldestEvent, range, timezone }, moveBack) {
    const starts = [lastSuccess && lastSuccess + 1, oldestEvent].filter((moment) => moment !== undefined);
    const from = starts.length > 0 ? Math.min(...starts) - moveBack * 1000 : undefined;
    return { from, now, range, timezone };
}
/** Without the launcher: the server's heartbeat, once a minute, finds the job that generateUsageRecords leaves. */
async function meterByHeartbeat({ server, client, reporter, timeoutSeconds, signal }, wanted, moveBack) {
    reporter.warning('This usage server runs no jobs on request: its heartbeat, once a minute, will, with windows of the configured range');
    if (moveBack > 0) {
        await server.moveBackStopped(moveBack);
        await aliveServer({ server, client, reporter, timeoutSeconds, signal, windows: 'auto' });
    }
    const day = iso(wanted).slice(0, 10);
    await client.call('generateUsageRecords', { startdate: day, enddate: day });
    const deadline = performance.now() + timeoutSeconds * 1000;
    for (;;) {
        const facts = await server.facts();
        if ((facts.lastSuccess ?? 0) >= wanted || performance.now() > deadline)
            return facts;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(1000, undefined, { signal });
    }
}
function outputs(before, after, moveBack) {
    return {
        'metered-until': iso((after.lastSuccess ?? -1) + 1),
        'records-made': after.records - before.records,
        'moved-back': moveBack,
    };
}
/** `2026-11-24T02:15:00Z`. */
function iso(moment) {
    return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function jobTable(jobs) {
    return jobs.map(({ id, type, owner, start, end, success }) => {
        const what = end === 0 ? 'open' : `${iso(start)} to ${iso(end)}, ${success ? 'done' : 'failed'}`;
        return `job ${id} (${type}) of ${owner}: ${what}`;
    });
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HP: () => (/* binding */ findUsageType),
  bD: () => (/* binding */ momentOfRecord),
  oq: () => (/* binding */ usageRecords),
  LH: () => (/* binding */ usageTypes),
  Wh: () => (/* binding */ writeRecords)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/records.js



/** Below CloudStack's limit (default.page.size, 500): pages of 500 take 20 MB more, and are no faster. */
const PAGE_SIZE = 200;
const FIRST_DAY = '1971-01-01';
const DAY_MILLIS = 86_400_000;
/**
 * All records of a selection, page by page, in the order in which they were made.
 *
 * @throws CloudStackError, such as for an account without its domain
 */
async function* usageRecords(client, { start, end, type, account, domainid }) {
    const parameters = {
        startdate: start ?? FIRST_DAY,
        enddate: end ?? new Date(Date.now() + DAY_MILLIS).toISOString().slice(0, 10),
        ...{ type, account, domainid, pagesize: PAGE_SIZE },
    };
    for (let page = 1;; page += 1) {
        const records = await client.list('listUsageRecords', 'usagerecord', {
            ...parameters,
            page,
        });
        yield* records;
        if (records.length < PAGE_SIZE)
            return;
    }
}
/** Epoch milliseconds of a record's date: CloudStack writes quotes into it, and its zone with or without a colon. */
function momentOfRecord(date) {
    const moment = Date.parse(date.replaceAll("'", '').replace(/([+-]\d\d):?(\d\d)$/, '$1:$2'));
    if (Number.isNaN(moment))
        throw new Error(`${JSON.stringify(date)} is not a usage record's date`);
    return moment;
}
/** What the running version meters; before 4.19 the ids and names are called otherwise. */
async function usageTypes(client) {
    const types = await client.list('listUsageTypes', 'usagetype');
    return types.map(({ id, usagetypeid, name, description = '' }) => ({
        id: id ?? usagetypeid ?? 0,
        name: name ?? description,
        description,
    }));
}
/**
 * A usage type by its id or its name, as the running version calls it.
 *
 * @throws InputError naming what there is
 */
function findUsageType(types, text) {
    const found = types.find(({ id, name }) => String(id) === text || name === text.toUpperCase());
    if (found)
        return found;
    const known = types.map(({ id, name }) => `${id} ${name}`).join(', ');
    throw new errors/* InputError */.dz([`${JSON.stringify(text)} is no usage type of this CloudStack: give one of ${known}`]);
}
/**
 * Writes records as they come, so that any number of them needs little memory.
 *
 * @param file '' is stdout
 * @returns how many
 * @throws UserError where the file cannot be written, such as on a full disk
 */
async function writeRecords(records, format, file) {
    let count = 0;
    const pieces = WRITERS[format](records, () => {
        count += 1;
    });
    try {
        if (file === '')
            await (0,promises_namespaceObject.pipeline)(pieces, process.stdout, { end: false });
        else
            await (0,promises_namespaceObject.pipeline)(pieces, (0,external_node_fs_.createWriteStream)(file));
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new errors/* UserError */.yo(`The usage records cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return count;
}
const WRITERS = {
    async *json(records, counted) {
        let separator = '[\n';
        for await (const record of records) {
            counted();
            yield `${separator}${JSON.stringify(record)}`;
            separator = ',\n';
        }
        yield separator === '[\n' ? '[]\n' : '\n]\n';
    },
    async *ndjson(records, counted) {
        for await (const record of records) {
            counted();
            yield `${JSON.stringify(record)}\n`;
        }
    },
    async *csv(records, counted) {
        yield `${COLUMNS.join(',')}\n`;
        for await (const record of records) {
            counted();
            yield `${COLUMNS.map((column) => cell(record[column])).join(',')}\n`;
        }
    },
};
/** What a spreadsheet gets of a record. */
const COLUMNS = [
    ...[
        'startdate',
        'enddate',
        'usagetype',
        'rawusage',
        'usage',
        'description',
        'domain',
        'account',
        'project',
    ],
    ...['usageid', 'virtualmachineid', 'name', 'offeringid', 'templateid', 'networkid', 'type', 'size'],
    ...['virtualsize', 'cpunumber', 'cpuspeed', 'memory', 'zoneid', 'domainid', 'accountid', 'projectid'],
];
/** RFC 4180. */
function cell(value) {
    if (value === undefined || value === null)
        return '';
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsBefore),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2733);

const UNITS = {
    m: { months: 0, seconds: 60 },
    h: { months: 0, seconds: 3600 },
    d: { months: 0, seconds: 86_400 },
    w: { months: 0, seconds: 604_800 },
    mo: { months: 1, seconds: 0 },
    y: { months: 12, seconds: 0 },
};
const SPAN = /^(?:\d{1,6}(?:mo|[mhdwy]))+$/;
/** @returns the span in a text such as `30d`, `12h` or `1mo15d`; undefined where it is none */
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

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ startOfHour),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   ci: () => (/* binding */ startOfMinute),
/* harmony export */   jL: () => (/* binding */ monthsBefore),
/* harmony export */   ol: () => (/* binding */ startOfDay)
/* harmony export */ });
/* unused harmony export momentOf */
/** Calendar arithmetic in a time zone, as the usage server's job does it (java.util.Calendar). Moments are epoch milliseconds. */
const MINUTE = 60_000;
const OFFSET = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/;
/** The wall clock of a zone; Java takes an unknown zone for GMT. */
function wallClock(moment, timezone) {
    const shifted = new Date(moment + offset(moment, timezone));
    return {
        year: shifted.getUTCFullYear(),
        month: shifted.getUTCMonth() + 1,
        day: shifted.getUTCDate(),
        hour: shifted.getUTCHours(),
        minute: shifted.getUTCMinutes(),
        second: shifted.getUTCSeconds(),
    };
}
/** The moment at which a zone's clock shows a time; one that a change of the clock skips is the moment after it. */
function momentOf(clock, timezone) {
    const { year, month, day, hour, minute, second } = clock;
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    const guess = asUtc - offset(asUtc, timezone);
    return asUtc - offset(guess, timezone);
}
function startOfDay(moment, timezone) {
    return momentOf({ ...wallClock(moment, timezone), hour: 0, minute: 0, second: 0 }, timezone);
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
function offset(moment, timezone) {
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

/***/ 8885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hM: () => (/* binding */ parseWindows),
/* harmony export */   k4: () => (/* binding */ lastWindowEnd),
/* harmony export */   ub: () => (/* binding */ jobRuns)
/* harmony export */ });
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2733);

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
 * @returns minutes a run; empty where there is nothing to do
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

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ guestNetworkStep),
/* harmony export */   BH: () => (/* binding */ guestOfferingStep),
/* harmony export */   LZ: () => (/* binding */ planZones),
/* harmony export */   b8: () => (/* binding */ enablingStep),
/* harmony export */   nT: () => (/* binding */ formatPlan),
/* harmony export */   vp: () => (/* binding */ zoneStep)
/* harmony export */ });
/* harmony import */ var _schema_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(606);

const of = (idOf) => ({ idOf });
/** A shared network's offering with security groups; CloudStack makes it at its first start. */
const SECURITY_GROUP_OFFERING = 'DefaultSharedNetworkOfferingWithSGService';
/** As Marvin names them, so that its tests find them. */
const BASIC_NETWORK = 'guestNetworkForBasicZone';
const SECURITY_GROUP_NETWORK = 'Shared SG enabled network';
/**
 * All that deploys a description, in an order in which it can be done one after another; what `needs` does not
 * order can be done side by side.
 */
function planZones(description) {
    const configuration = (description.globalConfig ?? []).map(({ name, value }, index) => ({
        id: (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(['globalConfig', index]),
        group: 'global configuration',
        title: `${name} = ${value}`,
        needs: [],
        find: {
            ...{ command: 'listConfigurations', parameters: { name }, list: 'configuration' },
            where: { name, value },
        },
        call: { command: 'updateConfiguration', parameters: { name, value }, result: 'configuration' },
    }));
    const configured = configuration.map(({ id }) => id);
    // One zone after the other: on a real 4.20.1.0, pods that were made side by side lost their addresses ("Unable to
    // persist ip address range"), and so may what lies in two zones.
    const zones = [];
    for (const [index, zone] of description.zones.entries()) {
        const before = zones.map(({ id }) => id);
        zones.push(...new ZonePlan(zone, index, configured, before).steps());
    }
    return [...configuration, ...zones];
}
/** The id of the step that makes a zone, enables it, or makes the guest network in it. */
const zoneStep = (index) => (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(['zones', index]);
const enablingStep = (index) => `${zoneStep(index)}.allocationstate`;
const guestNetworkStep = (index) => `${zoneStep(index)}.network`;
const guestOfferingStep = (index) => `${zoneStep(index)}.networkofferingname`;
class ZonePlan {
    zone;
    index;
    configured;
    before;
    id;
    path;
    constructor(zone, index, configured, 
    /** The steps of the zones before this one. */
    before) {
        this.zone = zone;
        this.index = index;
        this.configured = configured;
        this.before = before;
        this.path = ['zones', index];
        this.id = zoneStep(index);
    }
    steps() {
        const steps = [
            this.zoneItself(),
            ...this.zone.physical_networks.flatMap((network, index) => this.physicalNetwork(network, index)),
            ...this.guestNetwork(),
            ...(this.zone.pods ?? []).flatMap((pod, index) => this.pod(pod, index)),
            ...this.publicRanges(),
            ...this.zoneWideStorage(),
        ];
        return [...steps, ...this.enabling(steps.map(({ id }) => id))];
    }
    zoneItself() {
        const { zone, id } = this;
        const secured = zone.securitygroupenabled === true;
        return {
            id,
            group: 'zone',
            title: `zone ${zone.name}`,
            needs: this.before,
            find: {
                command: 'listZones',
                parameters: { name: zone.name },
                list: 'zone',
                where: { name: zone.name },
                must: { networktype: zone.networktype, securitygroupsenabled: String(secured) },
            },
            call: {
                command: 'createZone',
                parameters: given({
                    name: zone.name,
                    networktype: zone.networktype,
                    dns1: zone.dns1,
                    dns2: zone.dns2,
                    internaldns1: zone.internaldns1,
                    internaldns2: zone.internaldns2,
                    domain: zone.domain,
                    securitygroupenabled: secured ? 'true' : undefined,
                    localstorageenabled: zone.localstorageenabled ? 'true' : undefined,
                    guestcidraddress: secured ? undefined : zone.guestcidraddress,
                }),
                result: 'zone',
            },
        };
    }
    physicalNetwork(network, index) {
        const path = [...this.path, 'physical_networks', index];
        const id = (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path);
        const made = {
            id,
            group: 'physical network',
            title: `physical network ${network.name}`,
            needs: this.configuredZone(),
            within: this.id,
            find: {
                command: 'listPhysicalNetworks',
                parameters: { zoneid: of(this.id) },
                list: 'physicalnetwork',
                where: { name: network.name },
            },
            call: {
                command: 'createPhysicalNetwork',
                parameters: given({
                    zoneid: of(this.id),
                    name: network.name,
                    isolationmethods: network.isolationmethods?.join(','),
                    tags: network.tags?.join(','),
                }),
                result: 'physicalnetwork',
            },
        };
        const trafficTypes = network.traffictypes.map(({ typ, kvm, xen, simulator }, at) => ({
            id: (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...path, 'traffictypes', at]),
            group: 'physical network',
            title: `traffic type ${typ}`,
            needs: [id],
            within: id,
            find: {
                command: 'listTrafficTypes',
                parameters: { physicalnetworkid: of(id) },
                list: 'traffictype',
                where: { traffictype: typ },
            },
            call: {
                command: 'addTrafficType',
                parameters: given({
                    physicalnetworkid: of(id),
                    traffictype: typ,
                    kvmnetworklabel: kvm,
                    xennetworklabel: xen,
                    simulatorlabel: simulator,
                }),
                result: 'traffictype',
            },
        }));
        const providers = (network.providers ?? []).flatMap(({ name }, at) => this.provider(name, id, (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...path, 'providers', at])));
        const enabled = {
            id: `${id}.state`,
            group: 'physical network',
            title: `physical network ${network.name} enabled`,
            needs: trafficTypes.map((step) => step.id),
            unless: { of: id, field: 'state', is: 'Enabled' },
            call: {
                command: 'updatePhysicalNetwork',
                parameters: given({ id: of(id), state: 'Enabled', vlan: network.vlan }),
                result: 'physicalnetwork',
            },
        };
        return [made, ...trafficTypes, ...providers, enabled];
    }
    /** CloudStack makes every provider with the physical network, disabled; those with an element need that first. */
    provider(name, network, id) {
        const found = {
            id,
            group: 'service providers',
            title: `provider ${name}`,
            needs: [network],
            find: {
                command: 'listNetworkServiceProviders',
                parameters: { name, physicalnetworkid: of(network) },
                list: 'networkserviceprovider',
                where: { name },
            },
        };
        const kind = ELEMENTS[name];
        const element = kind
            ? [
                {
                    id: `${id}.element`,
                    group: 'service providers',
                    title: `element of ${name}`,
                    needs: [id],
                    find: {
                        command: `list${kind}s`,
                        parameters: { nspid: of(id) },
                        list: kind.toLowerCase(),
                        where: {},
                    },
                    unless: { of: `${id}.element`, field: 'enabled', is: 'true' },
                    call: {
                        command: `configure${kind}`,
                        parameters: { id: of(`${id}.element`), enabled: 'true' },
                        result: kind.toLowerCase(),
                    },
                },
            ]
            : [];
        return [
            found,
            ...element,
            {
                id: `${id}.state`,
                group: 'service providers',
                title: `provider ${name} enabled`,
                needs: [element[0]?.id ?? id],
                unless: { of: id, field: 'state', is: 'Enabled' },
                call: {
                    command: 'updateNetworkServiceProvider',
                    parameters: { id: of(id), state: 'Enabled' },
                    result: 'networkserviceprovider',
                },
            },
        ];
    }
    /** The shared network of a basic zone or of one with security groups. */
    guestNetwork() {
        const { zone, id } = this;
        const basic = zone.networktype === 'Basic';
        if (!basic && !zone.securitygroupenabled)
            return [];
        const offering = zone.networkofferingname ?? SECURITY_GROUP_OFFERING;
        const offeringStep = guestOfferingStep(this.index);
        const name = basic ? BASIC_NETWORK : SECURITY_GROUP_NETWORK;
        const range = basic ? undefined : zone.ipranges?.[0];
        return [
            {
                id: offeringStep,
                group: 'guest network',
                title: `network offering ${offering}`,
                needs: [],
                find: {
                    command: 'listNetworkOfferings',
                    parameters: { name: offering },
                    list: 'networkoffering',
                    where: { name: offering },
                },
            },
            {
                id: guestNetworkStep(this.index),
                group: 'guest network',
                title: `network ${name}`,
                needs: [offeringStep, ...this.enabledNetworks(), ...this.enabledProviders()],
                within: id,
                find: {
                    command: 'listNetworks',
                    parameters: { zoneid: of(id), listall: 'true' },
                    list: 'network',
                    where: { name },
                },
                call: {
                    command: 'createNetwork',
                    parameters: given({
                        name,
                        displaytext: name,
                        zoneid: of(id),
                        networkofferingid: of(offeringStep),
                        startip: range?.startip,
                        endip: range?.endip,
                        netmask: range?.netmask,
                        gateway: range?.gateway,
                        vlan: range?.vlan,
                    }),
                    result: 'network',
                },
            },
        ];
    }
    pod(pod, index) {
        const path = [...this.path, 'pods', index];
        const id = (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path);
        const made = {
            id,
            group: 'pods',
            title: `pod ${pod.name}`,
            // CloudStack cannot make two at once.
            needs: index === 0 ? this.configuredZone() : [(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...this.path, 'pods', index - 1])],
            within: this.id,
            find: {
                command: 'listPods',
                parameters: { zoneid: of(this.id), name: pod.name },
                list: 'pod',
                where: { name: pod.name },
            },
            call: {
                command: 'createPod',
                parameters: {
                    zoneid: of(this.id),
                    name: pod.name,
                    gateway: pod.gateway,
                    netmask: pod.netmask,
                    startip: pod.startip,
                    endip: pod.endip,
                },
                result: 'pod',
            },
        };
        const network = guestNetworkStep(this.index);
        const ranges = (pod.guestIpRanges ?? []).map((range, at) => this.range(range, [...path, 'guestIpRanges', at], [id, network], {
            podid: of(id),
            networkid: of(network),
            forvirtualnetwork: 'false',
            vlan: range.vlan ?? 'untagged',
        }));
        return [
            made,
            ...ranges,
            ...(pod.clusters ?? []).flatMap((cluster, at) => this.cluster(cluster, id, [...path, 'clusters', at])),
        ];
    }
    cluster(cluster, pod, path) {
        const id = (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path);
        const place = { zoneid: of(this.id), podid: of(pod) };
        const hosts = (cluster.hosts ?? []).map((host, index) => {
            const before = index === 0 ? id : (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...path, 'hosts', index - 1]);
            return {
                id: (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...path, 'hosts', index]),
                group: 'clusters and hosts',
                title: `host ${host.url}`,
                // One after another: a simulated host has no name of its own, so that they are told by their number.
                needs: [before],
                within: id,
                find: {
                    command: 'listHosts',
                    parameters: { clusterid: of(id), type: 'Routing' },
                    list: 'host',
                    where: {},
                    nth: index,
                },
                call: {
                    command: 'addHost',
                    parameters: given({
                        ...place,
                        clusterid: of(id),
                        hypervisor: cluster.hypervisor,
                        url: host.url,
                        username: host.username ?? 'root',
                        password: host.password ?? 'password',
                        hosttags: host.hosttags,
                    }),
                    result: 'host',
                },
            };
        });
        const ready = hosts.at(-1)?.id ?? id;
        const storages = (cluster.primaryStorages ?? []).map((storage, index) => this.primaryStorage(storage, [...path, 'primaryStorages', index], [ready], storage.scope?.toLowerCase() === 'zone' ? undefined : { podid: of(pod), clusterid: of(id) }));
        return [
            {
                id,
                group: 'clusters and hosts',
                title: `cluster ${cluster.clustername}`,
                needs: [pod],
                within: pod,
                find: {
                    command: 'listClusters',
                    parameters: { podid: of(pod), name: cluster.clustername },
                    list: 'cluster',
                    where: { name: cluster.clustername },
                },
                call: {
                    command: 'addCluster',
                    parameters: {
                        ...place,
                        clustername: cluster.clustername,
                        clustertype: cluster.clustertype,
                        hypervisor: cluster.hypervisor,
                    },
                    result: 'cluster',
                },
            },
            ...hosts,
            ...storages,
        ];
    }
    primaryStorage(storage, path, needs, cluster) {
        return {
            id: (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path),
            group: 'storage',
            title: `primary storage ${storage.name}`,
            needs,
            within: this.id,
            find: {
                command: 'listStoragePools',
                parameters: { zoneid: of(this.id), name: storage.name },
                list: 'storagepool',
                where: { name: storage.name },
            },
            call: {
                command: 'createStoragePool',
                parameters: given({
                    zoneid: of(this.id),
                    name: storage.name,
                    url: storage.url,
                    tags: storage.tags,
                    ...(cluster ?? { scope: 'zone', hypervisor: 'Simulator' }),
                    ...namedDetails(storage.details),
                }),
                result: 'storagepool',
            },
        };
    }
    /** Public addresses; in a zone with security groups the first range is the guest network's own. */
    publicRanges() {
        const { zone, id } = this;
        if (zone.securitygroupenabled || zone.networktype === 'Basic')
            return [];
        return (zone.ipranges ?? []).map((range, index) => this.range(range, [...this.path, 'ipranges', index], this.enabledNetworks(), {
            zoneid: of(id),
            forvirtualnetwork: 'true',
            vlan: range.vlan ?? undefined,
        }));
    }
    range(range, path, needs, place) {
        const { startip, endip, netmask, gateway, account, domainid } = range;
        return {
            id: (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(path),
            group: 'IP ranges',
            title: `IP range ${startip}-${endip}`,
            needs,
            within: this.id,
            find: {
                command: 'listVlanIpRanges',
                parameters: { zoneid: of(this.id) },
                list: 'vlaniprange',
                where: { startip, endip },
            },
            call: {
                command: 'createVlanIpRange',
                parameters: given({ ...place, startip, endip, netmask, gateway, account, domainid }),
                result: 'vlan',
            },
        };
    }
    zoneWideStorage() {
        const { zone, path, id } = this;
        const hosts = (zone.pods ?? []).flatMap((pod, podAt) => (pod.clusters ?? []).flatMap(({ hosts: own }, clusterAt) => (own ?? []).map((_, at) => (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...path, 'pods', podAt, 'clusters', clusterAt, 'hosts', at]))));
        const stores = [
            [
                'cacheStorages',
                'createSecondaryStagingStore',
                'listSecondaryStagingStores',
                'secondarystagingstore',
            ],
            ['secondaryStorages', 'addImageStore', 'listImageStores', 'imagestore'],
        ].flatMap(([key, command, finder, result]) => (zone[key] ?? []).map((store, index) => {
            const name = store.name ?? store.url ?? store.provider;
            const isZoneWide = ['nfs', 'smb'].includes(store.provider.toLowerCase());
            return {
                id: (0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...path, key, index]),
                group: 'storage',
                title: `${key === 'cacheStorages' ? 'cache storage' : 'secondary storage'} ${name}`,
                needs: [id],
                ...(isZoneWide && { within: id }),
                find: {
                    command: finder,
                    parameters: isZoneWide ? { zoneid: of(id) } : {},
                    list: 'imagestore',
                    where: store.url ? { url: store.url } : { name },
                },
                call: {
                    command,
                    parameters: given({
                        provider: store.provider,
                        url: store.url,
                        name: store.name,
                        zoneid: isZoneWide ? of(id) : undefined,
                        ...keyedDetails(store.details),
                    }),
                    result,
                },
            };
        }));
        const primary = (zone.primaryStorages ?? []).map((storage, index) => this.primaryStorage(storage, [...path, 'primaryStorages', index], [id, ...hosts], undefined));
        return [...stores, ...primary];
    }
    enabling(before) {
        const { zone, id } = this;
        const enabled = zone.enabled
            ? [
                {
                    id: enablingStep(this.index),
                    group: 'enabling',
                    title: `zone ${zone.name} enabled`,
                    needs: before,
                    unless: { of: id, field: 'allocationstate', is: 'Enabled' },
                    call: {
                        command: 'updateZone',
                        parameters: { id: of(id), allocationstate: 'Enabled' },
                        result: 'zone',
                    },
                },
            ]
            : [];
        if (!zone.details)
            return enabled;
        return [
            ...enabled,
            {
                id: `${id}.details`,
                group: 'enabling',
                title: `details of zone ${zone.name}`,
                needs: enabled.length > 0 ? enabled.map((step) => step.id) : before,
                call: {
                    command: 'updateZone',
                    parameters: { id: of(id), ...keyedDetails(zone.details) },
                    result: 'zone',
                },
            },
        ];
    }
    /** No setting tells how a zone itself is made, but some tell how what lies in it is. */
    configuredZone() {
        return [this.id, ...this.configured];
    }
    enabledProviders() {
        return this.zone.physical_networks.flatMap(({ providers }, index) => (providers ?? []).map((_, at) => `${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...this.path, 'physical_networks', index, 'providers', at])}.state`));
    }
    enabledNetworks() {
        return this.zone.physical_networks.map((_, index) => `${(0,_schema_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)([...this.path, 'physical_networks', index])}.state`);
    }
}
/** Providers with an element that is configured before the provider is enabled: the element's API name. */
const ELEMENTS = {
    VirtualRouter: 'VirtualRouterElement',
    VpcVirtualRouter: 'VirtualRouterElement',
    InternalLbVm: 'InternalLoadBalancerElement',
};
function given(parameters) {
    return Object.fromEntries(Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, value]])));
}
/** Details as addImageStore and updateZone take them: `details[0].key=…&details[0].value=…`. */
function keyedDetails(map) {
    return Object.fromEntries(Object.entries(map ?? {}).flatMap(([key, value], index) => [
        [`details[${index}].key`, key],
        [`details[${index}].value`, value],
    ]));
}
/** Details as createStoragePool takes them: `details[0].name=value`. */
function namedDetails(map) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([key, value], index) => [`details[${index}].${key}`, value]));
}
/** The plan as text, one line a step, grouped. */
function formatPlan(steps) {
    const titles = new Map(steps.map(({ id, title }) => [id, title]));
    const show = (value) => typeof value === 'string' ? value : `<${titles.get(value.idOf) ?? value.idOf}>`;
    let group = '';
    return steps.flatMap((step) => {
        const { command, parameters } = step.call ?? step.find;
        const shown = Object.entries(parameters)
            .filter(([name]) => name !== 'password')
            .map(([name, value]) => `${name}=${show(value)}`);
        const line = `  ${step.title}: ${command} ${shown.join(' ')}`;
        if (step.group === group)
            return [line];
        group = step.group;
        return [group, line];
    });
}


/***/ }),

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ NAMED_ZONES),
  H: () => (/* binding */ descriptionsOf),
  fileDescription: () => (/* binding */ fileDescription),
  namedDescription: () => (/* binding */ namedDescription)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var src_errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./.cache/tsc/src/schema-issues.js
var schema_issues = __nccwpck_require__(606);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/preconditions.js
/** Network service providers that need no device: the simulator enables them as they are. */
const DEVICELESS_PROVIDERS = [
    ...['VirtualRouter', 'VpcVirtualRouter', 'InternalLbVm', 'SecurityGroupProvider', 'ConfigDrive'],
];
/**
 * What a schema cannot say: ranges, duplicates, what goes together, and what the simulator cannot do. CloudStack
 * would refuse most of it too, but one thing at a time and half-way through.
 */
function semanticProblems(description) {
    return [
        ...duplicates(description.zones, 'name', ['zones']),
        ...description.zones.flatMap((zone, index) => zoneProblems(zone, ['zones', index])),
    ];
}
function zoneProblems(zone, path) {
    const pods = zone.pods ?? [];
    return [
        ...networkTypeProblems(zone, path),
        ...vmwareProblems(zone.vmwaredc, [...path, 'vmwaredc']),
        ...duplicates(zone.physical_networks, 'name', [...path, 'physical_networks']),
        ...zone.physical_networks.flatMap((_, index) => physicalNetworkProblems(zone, index, path)),
        ...(zone.ipranges ?? []).flatMap((range, index) => rangeProblems(range, [...path, 'ipranges', index])),
        ...duplicates(pods, 'name', [...path, 'pods']),
        ...pods.flatMap((pod, index) => podProblems(pod, [...path, 'pods', index])),
        ...storageProblems(zone, path),
    ];
}
function networkTypeProblems(zone, path) {
    const problems = [];
    const add = (key, message) => problems.push({ path: [...path, key], message });
    if (zone.networktype === 'Advanced' && !zone.securitygroupenabled && !zone.guestcidraddress)
        add('guestcidraddress', 'is missing: an advanced zone without security groups needs it');
    if (zone.networktype === 'Advanced' && zone.securitygroupenabled && !zone.ipranges?.[0]?.vlan)
        add('ipranges', 'must have a range with a vlan: an advanced zone with security groups needs it');
    if (zone.networktype === 'Basic' && zone.guestcidraddress)
        add('guestcidraddress', 'does not go with a basic zone: give each pod guestIpRanges');
    return problems;
}
function physicalNetworkProblems(zone, index, zonePath) {
    const network = zone.physical_networks[index];
    if (!network)
        return [];
    const path = [...zonePath, 'physical_networks', index];
    const problems = duplicates(network.traffictypes, 'typ', [...path, 'traffictypes']);
    for (const key of ['isolationmethods', 'tags']) {
        if ((network[key]?.length ?? 0) > 1)
            problems.push({ path: [...path, key], message: 'has more than one, of which CloudStack takes one' });
    }
    const tungsten = network.isolationmethods?.indexOf('TF') ?? -1;
    if (tungsten >= 0) {
        const message = 'is Tungsten Fabric, which the simulator cannot do';
        problems.push({ path: [...path, 'isolationmethods', tungsten], message });
    }
    if (zone.networktype === 'Basic' && network.vlan)
        problems.push({ path: [...path, 'vlan'], message: 'does not go with a basic zone' });
    for (const [at, { name }] of (network.providers ?? []).entries()) {
        if (DEVICELESS_PROVIDERS.includes(name))
            continue;
        const message = `is ${name}, which the simulator cannot do: it has ${DEVICELESS_PROVIDERS.join(', ')}`;
        problems.push({ path: [...path, 'providers', at], message });
    }
    if (network.vlan) {
        for (const [from = 0, to = 0] of network.vlan.split(',').map((part) => part.split('-').map(Number))) {
            if (from > to || to > 4094)
                problems.push({
                    path: [...path, 'vlan'],
                    message: `has ${from}-${to}: give 0 to 4094, lowest first`,
                });
        }
    }
    return problems;
}
function podProblems(pod, path) {
    const clusters = pod.clusters ?? [];
    return [
        ...rangeProblems(pod, path),
        ...vmwareProblems(pod.vmwaredc, [...path, 'vmwaredc']),
        ...(pod.guestIpRanges ?? []).flatMap((range, index) => rangeProblems(range, [...path, 'guestIpRanges', index])),
        ...duplicates(clusters, 'clustername', [...path, 'clusters']),
        ...clusters.flatMap((cluster, index) => cluster.hypervisor.toLowerCase() === 'simulator'
            ? []
            : [
                {
                    path: [...path, 'clusters', index, 'hypervisor'],
                    message: `is ${cluster.hypervisor}, which the simulator cannot do: give simulator`,
                },
            ]),
    ];
}
/** Both ends in the gateway's subnet, in order, and the gateway not among them. */
function rangeProblems(range, path) {
    const [start, end, gateway, mask] = [range.startip, range.endip, range.gateway, range.netmask].map(toNumber);
    const inverted = ~mask >>> 0;
    if ((inverted & (inverted + 1)) !== 0 || mask === 0)
        return [{ path: [...path, 'netmask'], message: `is ${range.netmask}, which is no netmask` }];
    const subnet = (address) => (address & mask) >>> 0;
    for (const key of ['startip', 'endip']) {
        if (subnet(toNumber(range[key])) !== subnet(gateway)) {
            const message = `is ${range[key]}, which is not in the subnet of the gateway ${range.gateway}/${range.netmask}`;
            return [{ path: [...path, key], message }];
        }
    }
    if (start > end)
        return [
            { path: [...path, 'endip'], message: `is ${range.endip}, which is before startip ${range.startip}` },
        ];
    if (gateway >= start && gateway <= end)
        return [
            { path: [...path, 'gateway'], message: `is ${range.gateway}, which lies between startip and endip` },
        ];
    return [];
}
function storageProblems(zone, path) {
    const problems = [];
    const names = new Set();
    const pools = [
        ...(zone.primaryStorages ?? []).map(({ name }, at) => ({ name, path: [...path, 'primaryStorages', at] })),
        ...(zone.pods ?? []).flatMap((pod, podAt) => (pod.clusters ?? []).flatMap((cluster, clusterAt) => (cluster.primaryStorages ?? []).map(({ name }, at) => ({
            name,
            path: [...path, 'pods', podAt, 'clusters', clusterAt, 'primaryStorages', at],
        })))),
    ];
    for (const pool of pools) {
        if (names.has(pool.name))
            problems.push({ path: [...pool.path, 'name'], message: `is ${pool.name} a second time in the zone` });
        names.add(pool.name);
    }
    for (const [at, store] of (zone.secondaryStorages ?? []).entries()) {
        const needsUrl = ['nfs', 'smb'].includes(store.provider.toLowerCase());
        if (needsUrl && !store.url)
            problems.push({
                path: [...path, 'secondaryStorages', at, 'url'],
                message: `is missing: ${store.provider} needs it`,
            });
    }
    for (const [at, store] of (zone.cacheStorages ?? []).entries()) {
        if (store.provider.toLowerCase() === 'nfs')
            continue;
        const message = `is ${store.provider}, which the simulator cannot do: a cache storage is NFS`;
        problems.push({ path: [...path, 'cacheStorages', at, 'provider'], message });
    }
    return problems;
}
function vmwareProblems(datacenter, path) {
    if (!datacenter?.vcenter)
        return [];
    return [{ path, message: 'is a VMware datacenter, which the simulator cannot do' }];
}
function duplicates(items, key, path) {
    return items.flatMap((item, index) => {
        const first = items.findIndex((other) => other[key] === item[key]);
        return first === index ? [] : [{ path: [...path, index, key], message: `is ${item[key]} a second time` }];
    });
}
function toNumber(address) {
    return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/schema.js

const schema_text = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()], 'must be a text'), dist/* transform */.pdi(String), dist/* trim */.Bqr());
const filled = dist/* pipe */.FsL(schema_text, dist/* minLength */.BpQ(1, 'must not be empty'));
/** Marvin's descriptions write `"true"`, `"True"` and `true`. */
const flag = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^(true|false)$/i, 'must be true or false'), dist/* transform */.pdi(isTrue));
const address = dist/* pipe */.FsL(schema_text, dist/* ipv4 */.uXy('must be an IPv4 address'));
const cidr = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^(\d{1,3}\.){3}\d{1,3}\/([0-9]|[12]\d|3[0-2])$/, 'must be a CIDR such as 10.1.1.0/24'));
const vlans = dist/* pipe */.FsL(schema_text, dist/* regex */.yGV(/^\d{1,4}-\d{1,4}(,\d{1,4}-\d{1,4})*$/, 'must be a range of VLANs such as 100-200'));
/** `{"key": "value"}`, or Marvin's list of such objects. */
const details = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* record */.g1P(dist/* string */.YjP(), schema_text), dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), schema_text))], 'must be an object of names and values'), dist/* transform */.pdi((value) => (Array.isArray(value) ? Object.assign({}, ...value) : value)), dist/* transform */.pdi((value) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__name__'))));
const list = (item) => dist/* array */.YOg(item, 'must be a list');
const maybe = (item) => dist/* optional */.lqM(dist/* nullable */.mee(item));
const range = dist/* object */.Ikc({
    startip: address,
    endip: address,
    netmask: address,
    gateway: address,
    vlan: maybe(filled),
    account: maybe(filled),
    domainid: maybe(filled),
});
const primaryStorage = dist/* object */.Ikc({
    name: filled,
    url: filled,
    tags: maybe(filled),
    scope: maybe(dist/* picklist */.KIO(['zone', 'cluster', 'ZONE', 'CLUSTER'], 'must be zone or cluster')),
    details: maybe(details),
});
const imageStore = dist/* object */.Ikc({
    provider: filled,
    url: maybe(filled),
    name: maybe(filled),
    details: maybe(details),
});
const cluster = dist/* object */.Ikc({
    clustername: filled,
    hypervisor: filled,
    clustertype: dist/* optional */.lqM(filled, 'CloudManaged'),
    hosts: maybe(list(dist/* object */.Ikc({ url: filled, username: maybe(schema_text), password: maybe(schema_text), hosttags: maybe(filled) }))),
    primaryStorages: maybe(list(primaryStorage)),
});
const vmwareDatacenter = dist/* object */.Ikc({ name: maybe(schema_text), vcenter: maybe(schema_text) });
const pod = dist/* object */.Ikc({
    name: filled,
    gateway: address,
    netmask: address,
    startip: address,
    endip: address,
    guestIpRanges: maybe(list(range)),
    clusters: maybe(list(cluster)),
    vmwaredc: maybe(vmwareDatacenter),
});
const physicalNetwork = dist/* object */.Ikc({
    name: filled,
    vlan: maybe(vlans),
    tags: maybe(dist/* union */.KCZ([
        list(filled),
        dist/* pipe */.FsL(filled, dist/* transform */.pdi((tag) => [tag])),
    ])),
    isolationmethods: maybe(list(filled)),
    traffictypes: list(dist/* object */.Ikc({
        typ: dist/* picklist */.KIO(['Guest', 'Management', 'Public', 'Storage'], 'must be Guest, Management, Public or Storage'),
        kvm: maybe(filled),
        xen: maybe(filled),
        simulator: maybe(filled),
    })),
    providers: maybe(list(dist/* object */.Ikc({ name: filled }))),
});
const zone = dist/* object */.Ikc({
    name: filled,
    networktype: dist/* picklist */.KIO(['Advanced', 'Basic'], 'must be Advanced or Basic'),
    dns1: address,
    dns2: maybe(address),
    internaldns1: address,
    internaldns2: maybe(address),
    guestcidraddress: maybe(cidr),
    securitygroupenabled: maybe(flag),
    localstorageenabled: maybe(flag),
    domain: maybe(filled),
    networkofferingname: maybe(filled),
    enabled: dist/* optional */.lqM(flag, true),
    details: maybe(details),
    physical_networks: dist/* pipe */.FsL(list(physicalNetwork), dist/* minLength */.BpQ(1, 'must have at least one')),
    ipranges: maybe(list(range)),
    pods: maybe(list(pod)),
    primaryStorages: maybe(list(primaryStorage)),
    secondaryStorages: maybe(list(imageStore)),
    cacheStorages: maybe(list(imageStore)),
    vmwaredc: maybe(vmwareDatacenter),
});
const descriptionSchema = dist/* object */.Ikc({
    zones: dist/* pipe */.FsL(list(zone), dist/* minLength */.BpQ(1, 'must have at least one zone')),
    globalConfig: maybe(list(dist/* object */.Ikc({ name: filled, value: schema_text }))),
});
function isTrue(value) {
    return value.toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/description.js






/**
 * Reads a zone description: JSON in which lines that begin with `#` are comments.
 *
 * @param source what the description is called in an error
 * @throws UserError with the line and path of every problem
 */
function parseDescription(content, source) {
    // Blanks in place of comments keep every offset.
    const json = content.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
    const { tree, syntax, value } = readTree(json, source);
    if (!tree || syntax) {
        const at = lineOf(json, syntax?.offset ?? 0);
        const reason = syntax ? (0,main.printParseErrorCode)(syntax.error) : 'it is empty';
        throw new src_errors/* UserError */.yo(`${source} is not JSON: line ${at}: ${reason}`);
    }
    const result = dist/* safeParse */.xLC(descriptionSchema, value);
    const problems = result.success
        ? semanticProblems(result.output)
        : result.issues.map((issue) => ({ path: (0,schema_issues/* pathOf */.XM)(issue), message: (0,schema_issues/* messageOf */.bD)(issue) }));
    if (problems.length === 0)
        return result.output;
    const lines = problems.map(({ path, message }) => `line ${lineOf(json, offsetOf(tree, path))}: ${(0,schema_issues/* formatPath */.jV)(path)} ${message}`);
    throw new src_errors/* UserError */.yo(`${source} has ${lines.length === 1 ? 'a problem' : `${lines.length} problems`}: ${lines[0]}`, lines.slice(1));
}
function readTree(json, source) {
    const errors = [];
    try {
        const tree = (0,main.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: true });
        return { tree, syntax: errors[0], value: tree && (0,main.getNodeValue)(tree) };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new src_errors/* UserError */.yo(`${source} is not JSON: it is nested more deeply than can be read`);
    }
}
/** Where a path stands, or the nearest thing above it that does. */
function offsetOf(tree, path) {
    let node = tree;
    for (const key of path) {
        const next = typeof key === 'number'
            ? node.children?.[key]
            : node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
        if (!next)
            break;
        node = next;
    }
    return node.offset;
}
function lineOf(content, offset) {
    return content.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/source.js




/** Descriptions that every simulator image has. */
const NAMED_ZONES = ['advanced', 'advancedsg', 'basic'];
/** @param directory of the emulator's own descriptions */
function descriptionsOf(found, directory) {
    return 'embedded' in found ? { directory } : { engine: found.engine, container: found.container.id };
}
/**
 * The description in a file of the user's.
 *
 * @returns undefined for a named zone, which only the running service can tell
 * @throws InputError where there is no such file; UserError with every problem in it
 */
async function fileDescription(zone) {
    if (isNamed(zone))
        return undefined;
    const content = await (0,promises_.readFile)(zone, 'utf8').catch((error) => {
        throw new src_errors/* InputError */.dz([
            `zone: ${JSON.stringify(zone)} is neither none, ${NAMED_ZONES.join(', ')} nor a file that can be read: ${(0,src_errors/* messageOf */.bD)(error)}`,
        ]);
    });
    return parseDescription(content, zone);
}
/**
 * The description that the running service has under a name, so that every version of CloudStack gets its own.
 *
 * @throws UserError where it has none
 */
async function namedDescription(zone, from) {
    if ('directory' in from)
        return parseDescription(await (0,promises_.readFile)((0,external_node_path_.join)(from.directory, `${zone}.cfg`), 'utf8'), `${zone}.cfg`);
    const path = `/root/setup/dev/${zone}.cfg`;
    const failure = `The image has no zone description ${path}`;
    return parseDescription(await from.engine.execOrFail(from.container, ['cat', path], failure), path);
}
function isNamed(zone) {
    return NAMED_ZONES.includes(zone);
}


/***/ }),

/***/ 8365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  deployZones: () => (/* binding */ deployZones)
});

// EXTERNAL MODULE: ./.cache/tsc/src/duration.js
var duration = __nccwpck_require__(2910);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/client.js + 1 modules
var client = __nccwpck_require__(8403);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/job.js
var job = __nccwpck_require__(1933);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/deploy.js




/** How many calls are under way at once: a management server has no trouble with as many, even on two cores. */
const SIDE_BY_SIDE = 16;
/**
 * Carries a plan out: each step as soon as what it needs is done. What is there already is left as it is, so that a
 * deployment that was broken off goes on where it stopped.
 *
 * @param settle waits, after a step and before what needs it, until CloudStack has followed it up
 * @throws UserError naming the step, its parameters and CloudStack's own words
 */
async function deploy(steps, client, reporter, settle = async () => { }) {
    const executor = new Executor(client);
    const progress = new Progress(steps, reporter);
    const waiting = new Set(steps);
    const running = new Map();
    const done = new Set();
    const start = (step) => {
        waiting.delete(step);
        progress.begin(step);
        const work = executor.run(step).then(async () => {
            await settle(step, executor.deployment().objects);
            done.add(step.id);
            running.delete(step.id);
            progress.end(step);
        });
        running.set(step.id, work);
    };
    try {
        while (done.size < steps.length) {
            client.signal?.throwIfAborted();
            for (const step of waiting) {
                if (running.size < SIDE_BY_SIDE && step.needs.every((id) => done.has(id)))
                    start(step);
            }
            if (running.size === 0)
                throw new Error(`nothing can be done of ${[...waiting].map(({ id }) => id)}`);
            await Promise.race(running.values());
        }
    }
    finally {
        // What is under way is not abandoned half-said: its answers are waited for, and only the first failure counts.
        await Promise.allSettled(running.values());
        progress.close();
    }
    return executor.deployment();
}
class Executor {
    client;
    objects = new Map();
    new = new Set();
    made = [];
    notYetInForce = [];
    constructor(client) {
        this.client = client;
    }
    deployment() {
        const { objects, made, notYetInForce } = this;
        return { objects, made, notYetInForce };
    }
    async run(step) {
        const found = step.find && !this.isInNew(step) ? await this.find(step) : undefined;
        if (found)
            this.objects.set(step.id, found);
        if (!step.call) {
            if (!found)
                throw new errors/* UserError */.yo(`${step.title}: CloudStack has none (${step.id})`);
            return;
        }
        const unless = step.unless && this.objects.get(step.unless.of);
        const isDone = step.unless ? String(unless?.[step.unless.field]) === step.unless.is : found !== undefined;
        if (isDone)
            return;
        await this.call(step, step.call);
    }
    isInNew({ within }) {
        return within !== undefined && this.new.has(within);
    }
    async find(step) {
        const { command, parameters, list, where, nth = 0, must = {} } = step.find;
        const items = await this.told(step, command, parameters, (given) => this.client.list(command, list, given));
        const known = items.filter((item) => Object.entries(where).every(([key, value]) => String(item[key]) === value));
        const found = known[nth];
        for (const [key, value] of Object.entries(found ? must : {})) {
            if (String(found?.[key]) !== value)
                throw new errors/* UserError */.yo(`${step.title} is there already, but its ${key} is ${found?.[key]}, not ${value} (${step.id}): give it another name`);
        }
        return found;
    }
    async call(step, { command, parameters, result = '' }) {
        const answer = await this.told(step, command, parameters, (given) => (0,job/* callAndWait */.f)(this.client, command, given));
        const value = answer[result];
        const object = (Array.isArray(value) ? value[0] : value);
        if (!object)
            throw new errors/* UserError */.yo(`${step.title}: ${command} answered without ${result} (${step.id})`);
        if (command === 'updateConfiguration' && object.isdynamic === false)
            this.notYetInForce.push(String(object.name));
        this.objects.set(step.id, { ...this.objects.get(step.id), ...object });
        if (step.find)
            this.new.add(step.id);
        this.made.push(step.title);
    }
    /** A failure names the step, what it gave and what CloudStack said. */
    async told(step, command, parameters, work) {
        const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, this.resolve(step, value)]));
        try {
            return await work(given);
        }
        catch (error) {
            if (!(error instanceof client/* CloudStackError */.ae))
                throw error;
            const shown = Object.entries(given).filter(([name]) => name !== 'password');
            throw new errors/* UserError */.yo(`${step.title} could not be deployed (${step.id}): ${command}: ${error.errortext}`, shown.map(([name, value]) => `${name}=${value}`));
        }
    }
    resolve(step, value) {
        if (typeof value === 'string')
            return value;
        const id = this.objects.get(value.idOf)?.id;
        if (typeof id !== 'string')
            throw new Error(`${step.id} needs the id of ${value.idOf}, which has none`);
        return id;
    }
}
/** One line when a group of steps is done, with its time; on a terminal, what is under way. */
class Progress {
    steps;
    reporter;
    left = new Map();
    begun = new Map();
    counts = new Map();
    under = new Set();
    done = 0;
    constructor(steps, reporter) {
        this.steps = steps;
        this.reporter = reporter;
        for (const { group } of steps)
            this.counts.set(group, (this.counts.get(group) ?? 0) + 1);
        for (const [group, count] of this.counts)
            this.left.set(group, count);
    }
    begin({ group, title }) {
        if (!this.begun.has(group))
            this.begun.set(group, performance.now());
        this.under.add(title);
        this.show();
    }
    end({ group, title }) {
        this.done += 1;
        this.under.delete(title);
        this.show();
        const left = (this.left.get(group) ?? 1) - 1;
        this.left.set(group, left);
        if (left > 0)
            return;
        const seconds = (performance.now() - (this.begun.get(group) ?? 0)) / 1000;
        this.reporter.info(`  ✓ ${group} (${this.counts.get(group)}) in ${(0,duration/* formatSeconds */.X)(seconds)}`);
    }
    close() {
        this.reporter.progress('');
    }
    show() {
        const bar = '█'.repeat(Math.round((20 * this.done) / this.steps.length)).padEnd(20, '░');
        this.reporter.progress(`${bar} ${this.done}/${this.steps.length} ${[...this.under].join(', ')}`);
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/zone/plan.js
var plan = __nccwpck_require__(9680);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __nccwpck_require__(5930);
;// CONCATENATED MODULE: ./.cache/tsc/src/zone/usable.js

/** Seconds between two looks: each is three list commands a zone. */
const PAUSE_SECONDS = 0.5;
/**
 * Waits until virtual machines can be deployed in the zones: every host is Up, the secondary storage VM's agent is
 * Up, and a template for users is ready. An enabled zone gets there 20–36 s later (measured).
 *
 * @throws NotReadyError naming what is missing when the time is up
 */
async function waitUntilUsable(zones, client, options) {
    const several = zones.length > 1;
    const checks = zones.flatMap((zone) => zoneChecks(zone, client, several ? ` of ${zone.name}` : ''));
    await (0,wait/* waitUntilReady */.bs)({ ...options, checks, observe: async () => undefined, pauseSeconds: PAUSE_SECONDS });
}
function zoneChecks({ id: zoneid }, client, suffix) {
    const list = (command, key, parameters) => client.list(command, key, { zoneid, ...parameters });
    return [
        {
            name: `hosts${suffix} Up`,
            judge: async () => hostsUp(await list('listHosts', 'host', { type: 'Routing' })),
        },
        {
            name: `secondary storage VM${suffix} Up`,
            judge: async () => agentUp(await list('listSystemVms', 'systemvm', { systemvmtype: 'secondarystoragevm' })),
        },
        {
            name: `template${suffix} ready`,
            judge: async () => templateReady(await list('listTemplates', 'template', { templatefilter: 'all' })),
        },
    ];
}
function hostsUp(hosts) {
    const down = hosts.filter(({ state }) => state !== 'Up');
    if (hosts.length === 0)
        return (0,wait/* pending */.Ub)('there is none');
    return down.length === 0
        ? wait/* passed */.bF
        : (0,wait/* pending */.Ub)(down.map(({ name, state }) => `${name} is ${state}`).join(', '));
}
function agentUp(machines) {
    const [machine] = machines;
    if (!machine)
        return (0,wait/* pending */.Ub)('CloudStack has not made it yet');
    if (machines.some(({ state, agentstate }) => state === 'Running' && agentstate === 'Up'))
        return wait/* passed */.bF;
    return (0,wait/* pending */.Ub)(`it is ${machine.state}, its agent ${machine.agentstate ?? 'not connected'}`);
}
function templateReady(templates) {
    const offered = templates.filter(isForUsers);
    if (offered.some(({ isready }) => isready === true))
        return wait/* passed */.bF;
    const [template] = offered;
    return (0,wait/* pending */.Ub)(template ? `${template.name}: ${template.status ?? 'not ready'}` : 'there is none');
}
/** The built-in template, not the one of the system's own machines. */
function isForUsers({ templatetype }) {
    return templatetype !== 'SYSTEM';
}

;// CONCATENATED MODULE: ./.cache/tsc/src/zone/zone.js





/** The offering of a network that a user makes in an advanced zone. */
const ISOLATED_OFFERING = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
/**
 * Deploys the zones of a description, and waits until they are usable.
 *
 * @returns the first zone's ids
 * @throws UserError naming the step and CloudStack's words; NotReadyError where a zone does not become usable
 */
async function deployZones(request) {
    const { description, client, ready, reporter } = request;
    const names = description.zones.map(({ name }) => name).join(', ');
    const title = `Deploying ${description.zones.length === 1 ? 'the zone' : 'the zones'} ${names}`;
    // Two zones whose secondary storage VMs connect in the same second leave one without its template (measured), so
    // that each is usable before the next is begun.
    const settle = async ({ id }, objects) => {
        const index = description.zones.findIndex((_, at) => id === (0,plan/* enablingStep */.b8)(at));
        const zone = description.zones[index];
        if (!zone || index === description.zones.length - 1 || ready !== 'usable')
            return;
        await waitUntilUsable([{ name: zone.name, id: idOf(objects, (0,plan/* zoneStep */.vp)(index)) }], client, request);
    };
    const start = performance.now();
    const { objects, made, notYetInForce } = await reporter.section(title, () => deploy((0,plan/* planZones */.LZ)(description), client, reporter, settle));
    const took = (0,duration/* formatSeconds */.X)((performance.now() - start) / 1000);
    reporter.info(made.length > 0 ? `Enabled after ${took}` : `All of it was there (${took})`);
    if (notYetInForce.length > 0)
        reporter.info(`Not yet in force, because CloudStack reads them only when it starts: ${notYetInForce.join(', ')}`);
    const enabled = description.zones.flatMap(({ name, enabled: wanted }, index) => wanted ? [{ name, id: idOf(objects, (0,plan/* zoneStep */.vp)(index)) }] : []);
    if (ready === 'usable' && enabled.length > 0) {
        await reporter.section('Waiting until virtual machines can be deployed', () => waitUntilUsable(enabled, client, request));
    }
    return zoneOutputs(description, objects, client);
}
async function zoneOutputs(description, objects, client) {
    const [zone] = description.zones;
    const id = idOf(objects, (0,plan/* zoneStep */.vp)(0));
    const shared = objects.get((0,plan/* guestNetworkStep */.B4)(0));
    const [offering, template, network] = await Promise.all([
        first(client, 'listServiceOfferings', 'serviceoffering', { issystem: 'false' }),
        first(client, 'listTemplates', 'template', { zoneid: id, templatefilter: 'all' }, isForUsers),
        shared
            ? objects.get((0,plan/* guestOfferingStep */.BH)(0))
            : first(client, 'listNetworkOfferings', 'networkoffering', { name: ISOLATED_OFFERING }),
    ]);
    return {
        'zone-id': id,
        'zone-name': zone?.name ?? '',
        'network-type': zone?.networktype ?? '',
        'service-offering-id': String(offering?.id ?? ''),
        'template-id': String(template?.id ?? ''),
        'network-offering-id': String(network?.id ?? ''),
        'network-id': String(shared?.id ?? ''),
    };
}
async function first(client, command, key, parameters, fits = () => true) {
    return (await client.list(command, key, parameters)).find(fits);
}
function idOf(objects, step) {
    const id = objects.get(step)?.id;
    if (typeof id !== 'string')
        throw new errors/* UserError */.yo(`CloudStack gave no id for ${step}`);
    return id;
}


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   Bqr: () => (/* binding */ trim),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   cGV: () => (/* binding */ maxValue),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   ndf: () => (/* binding */ integer),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   qgA: () => (/* binding */ parse),
/* harmony export */   rej: () => (/* binding */ strictObject),
/* harmony export */   uXy: () => (/* binding */ ipv4),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, bigint, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, custom, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptional, exactOptionalAsync, examples, excludes, fallback, fallbackAsync, file, filterItems, findItem, finite, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getDotPath, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, gtValue, guard, hash, hexColor, hexadecimal, imei, includes, instance, intersect, intersectAsync, ip, ipv6, is, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoTimestamp, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, literal, looseObject, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxLength, maxSize, maxWords, message, metadata, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, never, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullableAsync, nullish, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parseJson, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransform, rawTransformAsync, readonly, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeInteger, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, unionAsync, unknown, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./.cache/tsc/src/distribution.js


/** @param entry path of the running bundle, `<root>/dist/<door>/index.js`; may be a link, as npm makes them */
function distributionOf(entry = process.argv[1] ?? '') {
    const root = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry)), '..', '..');
    return {
        root,
        imageContext: (0,external_node_path_.join)(root, 'image'),
        publishedImages: (0,external_node_path_.join)(root, 'published-images.json'),
        emulator: (0,external_node_path_.join)(root, 'dist', 'emulator', 'index.js'),
        report: (0,external_node_path_.join)(root, 'dist', 'report'),
        zones: (0,external_node_path_.join)(root, 'emulator', 'zones'),
    };
}

// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __nccwpck_require__(8409);
// EXTERNAL MODULE: ./.cache/tsc/src/inputs.js
var inputs = __nccwpck_require__(5367);
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./.cache/tsc/src/interrupt.js


/** A controller whose signal is aborted with a reason when this process is asked to end (SIGINT, SIGTERM). */
function onInterrupt(reason) {
    const controller = new AbortController();
    // Every call under way listens; as many as there are is not a leak.
    (0,external_node_events_namespaceObject.setMaxListeners)(0, controller.signal);
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort(new errors/* UserError */.yo(reason)));
    return controller;
}

;// CONCATENATED MODULE: ./.cache/tsc/src/outputs.js
/** The zone's outputs where none was deployed. */
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

;// CONCATENATED MODULE: ./.cache/tsc/src/report/plain-log.js
/** Milliseconds of silence after which whoever reads a log is told what goes on. */
const SILENCE_MS = 15_000;
/** A medium that cannot take a line back: progress is told only where nothing else was told for a while. */
class PlainLog {
    write;
    silenceMs;
    newest = '';
    timer;
    constructor(write, silenceMs = SILENCE_MS) {
        this.write = write;
        this.silenceMs = silenceMs;
    }
    line(text) {
        this.timer?.refresh();
        this.write(text);
    }
    /** @param line what goes on; '' where it has ended */
    progress(line) {
        this.newest = line;
        if (line !== '') {
            this.timer ??= setInterval(() => this.write(`  … ${this.newest}`), this.silenceMs).unref();
            return;
        }
        clearInterval(this.timer);
        this.timer = undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/src/report/secrets.js
/** The values that are hidden in everything that this project prints or writes. */
class Secrets {
    values = new Set();
    add(secret) {
        if (secret === '')
            return;
        for (const value of [secret, encodeURIComponent(secret)])
            this.values.add(value);
    }
    /** The text with `***` in place of each secret, as it is and as a URL has it. */
    masked(text) {
        return [...this.values].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    }
}

;// CONCATENATED MODULE: ./.cache/tsc/src/report/console.js



const COLOUR = { '✓': 'green', '✗': 'red', 'warning:': 'yellow' };
/** Where a terminal does not tell its width. */
const COLUMNS = 80;
/** Reports on stderr, so that stdout holds results alone; live on a terminal, plain lines in a pipe. */
class ConsoleReporter {
    secrets = new Secrets();
    stream;
    quiet;
    isColoured;
    isLive;
    log;
    shown = false;
    constructor({ stream = process.stderr, env = process.env, quiet = false } = {}) {
        this.stream = stream;
        this.quiet = quiet;
        this.isColoured = wantsColour(stream, env);
        this.isLive = stream.isTTY === true && env.TERM !== 'dumb';
        this.log = new PlainLog((line) => this.line(line));
    }
    info(message) {
        if (!this.quiet)
            this.log.line(message);
    }
    warning(message) {
        this.log.line(`warning: ${message}`);
    }
    /** A terminal cannot fold, and nobody reads a whole build's log there. */
    group() { }
    section(title, work) {
        this.info(title);
        return work();
    }
    progress(line) {
        if (this.quiet)
            return;
        if (this.isLive)
            this.show(line);
        else
            this.log.progress(line);
    }
    mask(secret) {
        this.secrets.add(secret);
    }
    /** In place of the line before. */
    show(line) {
        const room = (this.stream.columns || COLUMNS) - 1;
        const text = (0,external_node_util_.stripVTControlCharacters)(this.secrets.masked(line)).slice(0, room);
        this.stream.write(`\r\x1b[K${text}`);
        this.shown = line !== '';
    }
    line(text) {
        if (this.shown)
            this.show('');
        const masked = this.secrets.masked(text);
        this.stream.write(`${this.isColoured ? coloured(masked) : masked}\n`);
    }
}
/** By the conventions of no-color.org and force-color.org; the first has the last word. */
function wantsColour(stream, env) {
    if (env.NO_COLOR || env.TERM === 'dumb')
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0';
    return stream.isTTY === true;
}
function coloured(text) {
    return text.replace(/^(\s*)(✓|✗|warning:)/, (_, blank, mark) => {
        // Whether to colour is decided already, also for Node versions that would decide it by stdout.
        return blank + (0,external_node_util_.styleText)(COLOUR[mark], mark, { validateStream: false });
    });
}

;// CONCATENATED MODULE: ./.cache/tsc/src/report/failure.js

/** A failure as lines: the sentence, then the evidence; the stack only of what nobody foresaw. */
function failureLines(error) {
    if (error instanceof errors/* UserError */.yo)
        return [error.message, ...error.evidence.map((line) => `  ${line}`)];
    return [
        `Unexpected failure, please report it: ${error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.bD)(error)}`,
    ];
}

// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/keys.js
var cloudstack_keys = __nccwpck_require__(7448);
// EXTERNAL MODULE: ./.cache/tsc/src/service/container.js
var container = __nccwpck_require__(6643);
// EXTERNAL MODULE: ./.cache/tsc/src/service/running.js
var service_running = __nccwpck_require__(991);
;// CONCATENATED MODULE: ./.cache/tsc/src/service/connect.js




/**
 * Connects to the service that an earlier step or command brought up.
 *
 * @throws UserError where none of that name runs
 */
async function connect({ name, engine, bindAddress }, reporter, signal) {
    const found = await (0,service_running/* findService */.Ln)(name, engine, signal);
    const running = found && ('embedded' in found || found.container.status === 'running');
    if (!running)
        throw new errors/* UserError */.yo(`No service called ${name} runs: bring it up first`);
    if ('container' in found && !(0,container/* publishesPorts */.WE)(found.container))
        throw new errors/* UserError */.yo(`The container ${name} publishes no ports, because its network was cut off: connect it again ("${found.engine.name} network connect"), or bring it up again`);
    const endpoints = 'embedded' in found ? found.embedded : (0,container/* containerEndpoints */.IK)(found.container, bindAddress);
    const keys = await (0,cloudstack_keys/* adminKeys */.a)(endpoints.apiUrl, signal);
    return { found, endpoints, client: (0,cloudstack_keys/* administrator */.g)(endpoints.apiUrl, keys, reporter, signal) };
}

// EXTERNAL MODULE: ./.cache/tsc/src/service/embedded.js
var embedded = __nccwpck_require__(9448);
// EXTERNAL MODULE: ./.cache/tsc/src/service/logs.js
var service_logs = __nccwpck_require__(1949);
;// CONCATENATED MODULE: ./.cache/tsc/src/stopwatch.js
/** Seconds that the stages of one run took. */
class Stopwatch {
    start = performance.now();
    last = this.start;
    laps = new Map();
    /** Ends a stage, which began where the one before ended. */
    lap(stage) {
        const now = performance.now();
        this.laps.set(stage, (now - this.last) / 1000);
        this.last = now;
    }
    /** `{"image":3.2,…,"total":90.1}` in seconds, to the millisecond. */
    json() {
        const total = (performance.now() - this.start) / 1000;
        const rounded = [...this.laps, ['total', total]].map(([stage, seconds]) => [
            stage,
            Math.round(seconds * 1000) / 1000,
        ]);
        return JSON.stringify(Object.fromEntries(rounded));
    }
}

// EXTERNAL MODULE: ./.cache/tsc/src/engine/select.js
var engine_select = __nccwpck_require__(8619);
// EXTERNAL MODULE: ./.cache/tsc/src/image/image.js + 2 modules
var image_image = __nccwpck_require__(4139);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/checks.js
var readiness_checks = __nccwpck_require__(5490);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/container.js + 3 modules
var readiness_container = __nccwpck_require__(8454);
// EXTERNAL MODULE: ./.cache/tsc/src/readiness/wait.js
var wait = __nccwpck_require__(5930);
;// CONCATENATED MODULE: ./.cache/tsc/src/up.js











/**
 * The main job: image, service, readiness, keys.
 *
 * @throws UserError where a stage fails, with evidence; what a failed start leaves is the caller's to remove
 */
async function up(request) {
    const stopwatch = new Stopwatch();
    for (const key of Object.values(request.settings.adminKeys ?? {}))
        request.reporter.mask(key);
    // A wrong description is told before anything starts.
    const zone = await wantedZone(request.settings.zone);
    const choice = await chooseImage(request, stopwatch);
    if (choice === 'embedded')
        return upEmbedded(request, zone, stopwatch);
    const { engine, image } = choice;
    const { zone: own = 'none' } = image.prepared ?? {};
    const adopts = request.zoneIsDefault && own !== 'none';
    return upContainer(request, engine, image, adopts ? await adoptedZone(own) : zone, stopwatch);
}
/** The first engine that answers and has or gets the image. */
async function chooseImage(request, stopwatch) {
    const { settings, distribution, reporter, signal, cache, mayEmbed } = request;
    if (settings.engine === 'embedded')
        return 'embedded';
    const embed = mayEmbed && settings.engine === 'auto';
    const reasons = [];
    try {
        const engines = await (0,engine_select/* answeringEngines */.E)(settings.engine, signal);
        stopwatch.lap('engine');
        for (const engine of engines) {
            const { imageContext: context, publishedImages: published } = distribution;
            const from = { engine, settings, context, published, cache, reporter, signal };
            const attempt = wantedImage(from, () => request.onEngine?.(engine, undefined));
            const image = await attempt.catch((error) => {
                if (!(error instanceof errors/* ImageUnavailableError */.yT))
                    throw error;
                reasons.push(error);
                return undefined;
            });
            if (!image)
                continue;
            stopwatch.lap('image');
            reporter.info(`Engine: ${engine.name} ${engine.version}${settings.engine === 'auto' ? ' (it answers and has the image)' : ''}`);
            reporter.info(`Image: ${image.reference} (${image.source})`);
            return { engine, image };
        }
    }
    catch (error) {
        if (!(error instanceof errors/* EngineUnavailableError */.DG))
            throw error;
        reasons.push(error);
    }
    if (!embed)
        throw reasons[0];
    reporter.info(`Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(errors/* messageOf */.bD).join('; ')}`);
    return 'embedded';
}
async function wantedImage(request, onPrepare) {
    const image = await (0,image_image/* ensureUsageImage */.Jf)(request);
    if (!request.settings.prepared || image.prepared)
        return image;
    onPrepare();
    const { ensurePreparedImage } = await __nccwpck_require__.e(/* import() */ 971).then(__nccwpck_require__.bind(__nccwpck_require__, 9971));
    return ensurePreparedImage(request, image);
}
async function upContainer(request, engine, image, zone, stopwatch) {
    const { settings, reporter, signal } = request;
    request.onEngine?.(engine, image);
    const isAdoptable = (service) => (0,readiness_container/* canBecomeReady */.TO)(service, signal);
    const service = await (0,container/* startContainer */.YI)({ engine, settings, image, reporter, isAdoptable, signal });
    stopwatch.lap('start');
    if (!service.adopted)
        request.onStart?.();
    reporter.info(`The container ${service.name} runs`);
    const { timeoutSeconds, adminKeys: fixedKeys } = settings;
    const waiting = { timeoutSeconds, fixedKeys, reporter, signal };
    const { keys, passedAfter } = await (0,readiness_container/* waitForContainer */.s6)(service, waiting);
    stopwatch.lap('ready');
    const description = await zone?.({ engine, container: service.id });
    const ready = await whatIsReady(request, service, keys, description, stopwatch);
    const outputs = {
        ...ready,
        'container-id': service.id,
        'container-name': service.name,
        image: image.reference,
        'image-digest': image.digest,
        engine: engine.name,
        timings: stopwatch.json(),
    };
    return { outputs, passedAfter };
}
async function upEmbedded(request, zone, stopwatch) {
    const { settings, distribution, reporter, signal } = request;
    if (settings.ui)
        reporter.warning('ui: the embedded engine has no UI');
    request.onEngine?.('embedded', undefined);
    const service = await (0,embedded/* startEmbedded */.H1)(settings, distribution.emulator);
    stopwatch.lap('start');
    reporter.info(`The embedded engine ${service.adopted ? 'ran already' : 'runs'} (process ${service.pid}): an emulator, not the real CloudStack`);
    try {
        let keys;
        const keySource = () => {
            keys ??= (0,cloudstack_keys/* adminKeys */.a)(service.apiUrl, signal, settings.adminKeys);
            return keys;
        };
        const checks = (0,readiness_checks/* apiChecks */.il)(service, keySource, signal);
        const { timeoutSeconds } = settings;
        const observe = async () => undefined;
        const passedAfter = await (0,wait/* waitUntilReady */.bs)({ checks, observe, timeoutSeconds, reporter, signal });
        stopwatch.lap('ready');
        const description = await zone?.({ directory: distribution.zones });
        const ready = await whatIsReady(request, service, await keySource(), description, stopwatch);
        const outputs = {
            ...ready,
            'container-id': '',
            'container-name': settings.name,
            image: '',
            'image-digest': '',
            engine: 'embedded',
            timings: stopwatch.json(),
        };
        return { outputs, passedAfter };
    }
    catch (error) {
        if (!service.adopted)
            await (0,embedded/* stopEmbedded */.vC)(settings.name);
        throw error;
    }
}
/** What a ready API gives on every engine: its URLs, the keys, its version, and the zone where one is wanted. */
async function whatIsReady(request, { apiUrl, integrationUrl, uiUrl }, keys, description, stopwatch) {
    const { settings, reporter, signal } = request;
    const client = (0,cloudstack_keys/* administrator */.g)(apiUrl, keys, reporter, signal);
    const { capability } = await client.call('listCapabilities');
    const version = capability?.cloudstackversion;
    if (!version)
        throw new errors/* UserError */.yo('listCapabilities does not say which version CloudStack is');
    const { zoneReady: ready, timeoutSeconds } = settings;
    let zone = NO_ZONE;
    if (description) {
        const { deployZones } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8365));
        zone = await deployZones({ description, client, ready, timeoutSeconds, reporter, signal });
        stopwatch.lap('zone');
    }
    return {
        'api-url': apiUrl,
        'integration-url': integrationUrl,
        'ui-url': uiUrl,
        'api-key': keys.apiKey,
        'secret-key': keys.secretKey,
        'cs-version': version,
        ...zone,
    };
}
/** Loads what reads descriptions only where a zone is wanted: their schema is a third of the bundle. */
async function wantedZone(zone) {
    if (zone === 'none')
        return undefined;
    const { fileDescription, namedDescription } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4800));
    const file = await fileDescription(zone);
    return async (from) => file ?? namedDescription(zone, from);
}
/** A prepared image's zone; one that was made from a file is the user's to name. */
async function adoptedZone(zone) {
    return zone.startsWith('file-') ? undefined : wantedZone(zone);
}

// EXTERNAL MODULE: ./.cache/tsc/src/input-reader.js
var input_reader = __nccwpck_require__(3982);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/span.js
var span = __nccwpck_require__(1306);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/windows.js
var windows = __nccwpck_require__(8885);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/inputs.js




/** The inputs of `usage/action.yml` beside those that find the service; held against it by a test. */
const USAGE_INPUTS = [
    { name: 'quota', default: '', description: 'YAML file of quota tariffs and credits to set' },
    { name: 'scenario', default: '', description: 'Resources to make: all-types, load, or a YAML file' },
    { name: 'advance', default: '', description: 'Billing time to let go by, then metered: 30d, 12h, 3mo' },
    { name: 'generate', default: 'false', description: 'Meter everything up to the last full minute' },
    { name: 'fresh', default: 'false', description: 'With generate: also what was made within this minute' },
    {
        name: 'windows',
        default: 'auto',
        description: 'Time that one record covers: hourly, daily, minutes, or auto to fit the time that is open',
    },
    { name: 'records', default: '', description: 'File to write the usage records to' },
    { name: 'format', default: 'json', description: 'Format of the records: json, ndjson or csv' },
    { name: 'report', default: '', description: 'File to write a report of the usage to: one HTML page' },
    {
        name: 'start',
        default: '',
        description: 'Only records from this moment on: 2026-11-24 or 2026-11-24T14:00:00Z',
    },
    { name: 'end', default: '', description: 'Only records up to this moment' },
    { name: 'type', default: '', description: 'Only records of this usage type: its id or name' },
    { name: 'account', default: '', description: 'Only records of this account' },
    {
        name: 'domain',
        default: '',
        description: "The account's domain below ROOT, where the name is not enough",
    },
    { name: 'expect', default: '', description: 'YAML file of expectations of the records and the quota' },
];
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d))?$/;
/**
 * Reads and validates the inputs of usage.
 *
 * @param read the raw text of an input, '' where it is not given (then the default holds)
 * @throws InputError with one sentence a problem, all of them at once
 */
function parseUsageSettings(read) {
    const { take, problems } = (0,input_reader/* inputReader */.cN)(USAGE_INPUTS, read);
    const text = (0,input_reader/* optional */.lq)((value) => value);
    const settings = {
        quota: take('quota', text),
        scenario: take('scenario', text),
        advance: take('advance', (0,input_reader/* optional */.lq)(inputs_span)),
        generate: take('generate', input_reader/* boolean */.zM),
        fresh: take('fresh', input_reader/* boolean */.zM),
        windows: take('windows', inputs_windows),
        records: take('records', text),
        format: take('format', (0,input_reader/* oneOf */.yL)('json', 'ndjson', 'csv')),
        report: take('report', text),
        start: take('start', (0,input_reader/* optional */.lq)(moment)),
        end: take('end', (0,input_reader/* optional */.lq)(moment)),
        type: take('type', text),
        account: take('account', text),
        domain: take('domain', text),
        expect: take('expect', text),
    };
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return settings;
}
function inputs_span(text) {
    const found = (0,span/* parseSpan */.w)(text);
    if (!found)
        throw new input_reader/* Problem */.AF('is not a time: give one such as 30d, 12h, 90m, 2w, 3mo or 1y');
    return found;
}
function inputs_windows(text) {
    const found = (0,windows/* parseWindows */.hM)(text);
    if (!found)
        throw new input_reader/* Problem */.AF('is not a window: give auto, hourly, daily, or minutes from 1 to 999999');
    return found;
}
/** As CloudStack takes it: it knows no `Z`. */
function moment(text) {
    if (!MOMENT.test(text) || Number.isNaN(Date.parse(text)))
        throw new input_reader/* Problem */.AF('is not a moment: give one such as 2026-11-24 or 2026-11-24T14:00:00Z');
    return text.length === 10 ? text : new Date(text).toISOString().replace(/\.\d{3}Z$/, '+0000');
}

// EXTERNAL MODULE: ./.cache/tsc/src/usage/records.js + 1 modules
var usage_records = __nccwpck_require__(5067);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/accounts.js
var accounts = __nccwpck_require__(6422);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/generate.js
var generate = __nccwpck_require__(4765);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/exchange.js + 2 modules
var exchange = __nccwpck_require__(8251);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/server.js


/** Seconds that a request may take: a year in daily windows of some hundred machines. */
const RUN_SECONDS = 1800;
const JOB_COMMAND = 'cloudstack-usage-job';
function usageServerOf(found, signal) {
    if ('embedded' in found)
        return new EmbeddedUsageServer(found.embedded.integrationUrl, signal);
    return new ContainerUsageServer(found.engine, found.container.id, signal);
}
class ContainerUsageServer {
    engine;
    container;
    signal;
    constructor(engine, container, signal) {
        this.engine = engine;
        this.container = container;
        this.signal = signal;
    }
    async facts() {
        return parseFacts(await this.exec('The usage server cannot be asked', [JOB_COMMAND, 'facts']));
    }
    async run(ranges, moveBack) {
        const back = moveBack > 0 ? [String(moveBack)] : [];
        const command = [JOB_COMMAND, 'run', ranges.join(','), ...back];
        return parseFacts(await this.exec('The usage job failed', command, RUN_SECONDS));
    }
    async troubles() {
        const command = ['grep', '-E', '(ERROR|FATAL|Exception)', '/var/log/cloudstack/usage/usage.log'];
        const [logged, printed] = await Promise.all([
            this.engine.exec(this.container, command, { timeoutSeconds: 10 }),
            this.engine.logs(this.container, 300),
        ]);
        // What a job prints has no name of its service; what fails in it is the database's.
        const lines = [...printed.filter((line) => /SQL\w*Exception: /.test(line)), ...logged.stdout.split('\n')];
        return lines
            .map((line) => line.trim().slice(0, 400))
            .filter(Boolean)
            .slice(-5);
    }
    async count(accountId, counters) {
        const values = inOrder(counters).map(String);
        await this.exec('The counters cannot be raised', [JOB_COMMAND, 'count', accountId, ...values]);
    }
    async moveBackStopped(moveBack) {
        await this.exec('The usage server cannot be stopped', ['supervisorctl', 'stop', 'cloudstack-usage'], 60);
        try {
            await this.exec('The past cannot be moved', [JOB_COMMAND, 'advance', String(moveBack)], RUN_SECONDS);
        }
        finally {
            // Whoever interrupts that still has a usage server.
            const start = ['supervisorctl', 'start', 'cloudstack-usage'];
            await this.engine.execOrFail(this.container, start, 'The usage server cannot be started', {
                timeoutSeconds: 60,
            });
        }
    }
    exec(failure, command, timeoutSeconds = 30) {
        const { signal } = this;
        return this.engine.execOrFail(this.container, command, failure, { signal, timeoutSeconds });
    }
}
/** The emulator's usage server, reached beside its integration API. */
class EmbeddedUsageServer {
    signal;
    url;
    constructor(integrationUrl, signal) {
        this.signal = signal;
        this.url = new URL('/usage-server/', integrationUrl).href;
    }
    async facts() {
        return parseFacts(await this.ask('facts', 'GET'));
    }
    async run(ranges, moveBack) {
        return parseFacts(await this.ask(`job?minutes=${ranges.join(',')}&advance=${moveBack}`, 'POST'));
    }
    async troubles() {
        return [];
    }
    async count(accountId, counters) {
        await this.ask(`count?account=${accountId}&counters=${inOrder(counters).join(',')}`, 'POST');
    }
    async moveBackStopped(moveBack) {
        await this.run([], moveBack);
    }
    async ask(path, method) {
        const { status, text } = await (0,exchange/* exchange */.c)(`${this.url}${path}`, { method }, RUN_SECONDS, this.signal);
        if (status === 200)
            return text;
        throw new errors/* UserError */.yo(`The emulator's usage server refused: ${text}`);
    }
}
function inOrder({ sent, received, ioRead, ioWrite, bytesRead, bytesWritten }) {
    return [sent, received, ioRead, ioWrite, bytesRead, bytesWritten];
}
/** Reads the lines of `cloudstack-usage-job facts`. */
function parseFacts(text) {
    const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
    const textOf = (name) => lines.find(([key]) => key === name)?.[1];
    const numberOf = (name) => {
        const value = textOf(name);
        if (value === undefined || isWholeNumber(value))
            return value === undefined ? undefined : Number(value);
        throw new errors/* UserError */.yo(`The usage server’s facts have a ${name} that is no number: ${value}`, text.split('\n'));
    };
    const jvm = lines.find(([key, pid, start]) => key === 'usage-process' && isWholeNumber(pid) && isWholeNumber(start));
    const now = numberOf('now');
    if (now === undefined)
        throw new errors/* UserError */.yo('The usage server’s facts have no time', text.split('\n'));
    return {
        now,
        process: jvm && { pid: Number(jvm[1]), startedAt: Number(jvm[2]) * 1000 },
        heartbeat: numberOf('heartbeat'),
        trigger: textOf('trigger') !== undefined,
        lastSuccess: numberOf('last-success'),
        oldestEvent: numberOf('oldest-event'),
        range: numberOf('range') ?? 1440,
        timezone: textOf('timezone') ?? 'GMT',
        records: numberOf('records') ?? 0,
        jobs: lines.filter(([key]) => key === 'job').map(parseJob),
    };
}
/** Of at most 15 digits, which a moment in milliseconds has until long after the year 9999. */
const isWholeNumber = (text = '') => /^\d{1,15}$/.test(text);
function parseJob([, id, type, host, pid, start, end, success]) {
    return {
        id: Number(id),
        type: type === '0' ? 'recurring' : 'single',
        owner: `${host} process ${pid}`,
        // NULL in a row that a killed server left.
        start: isWholeNumber(start) ? Number(start) : 0,
        end: isWholeNumber(end) ? Number(end) : 0,
        success: success === '1',
    };
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/usage.js




/**
 * Does what the settings ask for, in one order: tariffs, scenario, credits, advance or generate, records, report, expect. Every
 * file is read before anything is changed.
 *
 * @throws UserError at the first that fails
 */
async function useUsage(settings, { found, client }, options) {
    const request = {
        ...{ server: usageServerOf(found, options.signal), client, windows: settings.windows },
        ...options,
    };
    const files = await readFiles(settings);
    const result = {};
    await files.quota?.tariffs(client, options.reporter);
    if (files.scenario)
        result.scenario = await files.scenario(request);
    await files.quota?.credits(client, options.reporter);
    if (settings.advance)
        result.metered = await (0,generate/* advance */.n)(request, settings.advance);
    else if (settings.generate || settings.fresh)
        result.metered = await (0,generate/* generate */.c)(request, settings.fresh);
    if (settings.records !== undefined) {
        const records = (0,usage_records/* usageRecords */.oq)(client, await selectionOf(settings, client));
        result.records = await (0,usage_records/* writeRecords */.Wh)(records, settings.format, settings.records === '-' ? '' : settings.records);
    }
    if (settings.report !== undefined) {
        const { writeReport } = await __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 1429));
        const { timezone } = await request.server.facts();
        result.report = await writeReport({
            ...{ client, timezone, selection: await selectionOf(settings, client), file: settings.report },
            ...{ assets: options.reportAssets, reporter: options.reporter },
        });
    }
    const findings = await files.expect?.(client);
    if (findings) {
        result.findings = findings;
        options.reporter.info(`All ${findings.length} expectations hold`);
    }
    return result;
}
/** The work that the files ask for, each read and checked; what reads them is loaded only where there is one. */
async function readFiles({ quota, scenario, expect }) {
    return {
        quota: quota === undefined ? undefined : await quotaWork(quota),
        scenario: scenario === undefined ? undefined : await scenarioWork(scenario),
        expect: expect === undefined ? undefined : await expectWork(expect),
    };
}
async function quotaWork(file) {
    const [{ readYamlFile }, { addCredits, quotaSchema, setTariffs }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(388)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9388)),
        __nccwpck_require__.e(/* import() */ 344).then(__nccwpck_require__.bind(__nccwpck_require__, 344)),
    ]);
    const quota = await readYamlFile('quota', file, quotaSchema);
    return {
        tariffs: (client, reporter) => setTariffs(client, quota, reporter),
        credits: (client, reporter) => addCredits(client, quota, reporter),
    };
}
async function scenarioWork(nameOrFile) {
    const { readScenario, runScenario } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 221));
    const scenario = await readScenario(nameOrFile);
    return (request) => runScenario(scenario, request);
}
async function expectWork(file) {
    const [{ readYamlFile }, { expectUsage, expectationsSchema }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(388)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9388)),
        __nccwpck_require__.e(/* import() */ 358).then(__nccwpck_require__.bind(__nccwpck_require__, 2358)),
    ]);
    const expected = await readYamlFile('expect', file, expectationsSchema);
    return (client) => expectUsage(client, expected);
}
async function selectionOf({ start, end, type, account, domain }, client) {
    return {
        ...{ start, end },
        type: type === undefined ? undefined : (0,usage_records/* findUsageType */.HP)(await (0,usage_records/* usageTypes */.LH)(client), type).id,
        ...(account !== undefined && (await (0,accounts/* accountNamed */.x)(client, account, domain))),
    };
}

// EXTERNAL MODULE: ./.cache/tsc/src/zone/plan.js
var plan = __nccwpck_require__(9680);
// EXTERNAL MODULE: ./.cache/tsc/src/zone/source.js + 3 modules
var source = __nccwpck_require__(4800);
// EXTERNAL MODULE: ./.cache/tsc/src/zone/zone.js + 2 modules
var zone_zone = __nccwpck_require__(8365);
;// CONCATENATED MODULE: ./.cache/tsc/src/cli.js























/** Exit codes; documented in `--help`. */
const EXIT = { ok: 0, failed: 1, usage: 2, notRunning: 3, interrupted: 130 };
/** Inputs that mean something only inside a workflow. */
const NOT_ON_THE_COMMAND_LINE = new Set(['cache', 'cleanup', 'export-env', 'summary']);
const OPTIONS = inputs/* INPUTS */.mc.filter(({ name }) => !NOT_ON_THE_COMMAND_LINE.has(name));
/** Where the command line's default differs: on a developer's machine, a zone is wanted. */
const DEFAULTS = { zone: 'advanced' };
const COMMANDS = {
    up: upCommand,
    image: imageCommand,
    prepare: prepareCommand,
    status: statusCommand,
    logs: logsCommand,
    down: downCommand,
    zone: zoneCommand,
    usage: usageCommand,
};
/** What `usage` does; each is an input of the sub-action, given as the word after it. */
const USAGE_VERBS = [
    'generate',
    'advance',
    'scenario',
    'records',
    'report',
    'expect',
    'quota',
    'types',
];
const USAGE_OPTIONS = USAGE_INPUTS.filter(({ name }) => !USAGE_VERBS.includes(name) && name !== 'fresh');
const distribution = distributionOf();
const interrupt = onInterrupt('Interrupted');
async function run(args) {
    const { values, positionals } = parse(args);
    if (values.version)
        return print(version());
    const [command, ...rest] = positionals;
    if (values.help || command === undefined)
        return print(help());
    const action = COMMANDS[command];
    if (!action)
        throw new errors/* InputError */.dz([
            `${JSON.stringify(command)} is not a command: give one of ${Object.keys(COMMANDS).join(', ')}`,
        ]);
    // Options of usage may be called as others that mean something else.
    const isTaken = (name) => command === 'usage' && USAGE_INPUTS.some((input) => input.name === name);
    const settings = (0,inputs/* parseSettings */.P$)((name) => isTaken(name) ? '' : String(values[name] ?? DEFAULTS[name] ?? ''));
    const reporter = new ConsoleReporter({ quiet: values.quiet === true });
    return action({
        settings,
        values,
        positionals: rest,
        json: values.json === true,
        reporter,
        signal: interrupt.signal,
    });
}
function parse(args) {
    const flags = {
        fresh: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean', short: 'q' },
    };
    const named = [...OPTIONS, ...USAGE_OPTIONS].map(({ name }) => [name, { type: 'string' }]);
    const options = { ...Object.fromEntries(named), output: { type: 'string' } };
    try {
        return (0,external_node_util_.parseArgs)({ args, allowPositionals: true, options: { ...options, ...flags } });
    }
    catch (error) {
        throw new errors/* InputError */.dz([`${error.message} (see --help)`]);
    }
}
async function upCommand({ settings, values, json, reporter, signal }) {
    let started = false;
    try {
        const { outputs } = await up({
            settings,
            distribution,
            reporter,
            signal,
            zoneIsDefault: values.zone === undefined,
            mayEmbed: true,
            onStart: () => {
                started = true;
            },
        });
        printResult(outputs, json);
        if (json)
            return EXIT.ok;
        print('');
        print(Object.entries(environmentOf(outputs))
            .map(([name, value]) => `export ${name}='${value}'`)
            .join('\n'));
        return EXIT.ok;
    }
    catch (error) {
        // What this call started goes with it; what it adopted stays.
        if (started)
            await (0,service_running/* down */.TR)(settings.name, settings.engine);
        throw error;
    }
}
/** Finds or makes the image, and starts nothing that stays. */
async function imageCommand({ settings, json, reporter, signal }) {
    const choice = await chooseImage({ settings, distribution, reporter, signal, mayEmbed: false }, new Stopwatch());
    if (choice === 'embedded')
        throw new errors/* InputError */.dz(['engine: "embedded" has no image: give docker or podman']);
    const { reference, digest, source, prepared } = choice.image;
    const zone = prepared && { 'prepared-zone': prepared.zone };
    return printResult({ image: reference, 'image-digest': digest, source, ...zone }, json);
}
function prepareCommand(invocation) {
    return imageCommand({ ...invocation, settings: { ...invocation.settings, prepared: true } });
}
async function statusCommand({ settings, json, signal }) {
    const found = await (0,service_running/* findService */.Ln)(settings.name, settings.engine, signal);
    if (!found) {
        print(json ? JSON.stringify({ name: settings.name, state: 'absent' }) : `${settings.name}: nothing runs`);
        return EXIT.notRunning;
    }
    const isEmbedded = 'embedded' in found;
    const urls = isEmbedded ? found.embedded : (0,container/* containerEndpoints */.IK)(found.container, settings.bindAddress);
    const running = isEmbedded || found.container.status === 'running';
    const status = {
        name: settings.name,
        engine: isEmbedded ? 'embedded' : found.engine.name,
        state: isEmbedded ? 'running' : found.container.status,
        'api-url': running ? urls.apiUrl : '',
        'integration-url': running ? urls.integrationUrl : '',
        'ui-url': running ? urls.uiUrl : '',
    };
    printResult(status, json);
    return running ? EXIT.ok : EXIT.notRunning;
}
async function logsCommand({ settings, positionals, signal }) {
    const [service] = positionals;
    if (service && !service_logs/* LOG_SERVICES */._v.includes(service)) {
        throw new errors/* InputError */.dz([`${JSON.stringify(service)} has no log: give one of ${service_logs/* LOG_SERVICES */._v.join(', ')}`]);
    }
    const found = await (0,service_running/* findService */.Ln)(settings.name, settings.engine, signal);
    if (!found)
        return notRunning(settings.name);
    if ('embedded' in found)
        return print((await (0,embedded/* embeddedLog */.RZ)(settings.name, 1000)).join('\n'));
    const logs = await (0,service_logs/* collectLogs */.Qo)(found.engine, found.container.id, 1000);
    for (const [name, lines] of logs) {
        if (!service || service === name)
            print(lines.map((line) => (service ? line : `${name} | ${line}`)).join('\n'));
    }
    return EXIT.ok;
}
async function downCommand({ settings }) {
    const removed = await (0,service_running/* down */.TR)(settings.name, settings.engine);
    return print(removed ? `${settings.name}: removed` : `${settings.name}: nothing ran`);
}
/** `zone plan|deploy|list`; the zone is the word after it, or the option `--zone`. */
async function zoneCommand({ settings, positionals, json, reporter, signal }) {
    const [verb = '', zone = settings.zone] = positionals;
    if (!['plan', 'deploy', 'list'].includes(verb))
        throw new errors/* InputError */.dz([`"zone ${verb}" is not a command: give zone plan, zone deploy or zone list`]);
    const file = verb === 'list' ? undefined : await (0,source.fileDescription)(zone);
    if (verb === 'plan' && file)
        return printPlan((0,plan/* planZones */.LZ)(file), json);
    const { found, client } = await connect(settings, reporter, signal);
    if (verb === 'list')
        return listZones(client, json);
    const description = file ?? (await (0,source.namedDescription)(zone, (0,source/* descriptionsOf */.H)(found, distribution.zones)));
    if (verb === 'plan')
        return printPlan((0,plan/* planZones */.LZ)(description), json);
    const { zoneReady: ready, timeoutSeconds } = settings;
    return printResult(await (0,zone_zone.deployZones)({ description, client, ready, timeoutSeconds, reporter, signal }), json);
}
/** `usage generate|advance|scenario|records|report|expect|quota|types`. */
async function usageCommand(invocation) {
    const { settings, values, positionals, json, reporter, signal } = invocation;
    const [verb = '', argument, ...more] = positionals;
    if (!USAGE_VERBS.includes(verb))
        throw new errors/* InputError */.dz([`"usage ${verb}" is not a command: give usage ${USAGE_VERBS.join(', usage ')}`]);
    if (['advance', 'scenario', 'expect', 'quota'].includes(verb) !== (argument !== undefined) ||
        more.length > 0)
        throw new errors/* InputError */.dz([
            `usage ${verb}: ${argument === undefined ? 'what? Give it after it' : 'too many words'} (see --help)`,
        ]);
    const given = {
        ...{ generate: 'true', records: String(values.output ?? '-'), types: '' },
        report: String(values.output ?? 'usage-report.html'),
        ...(argument !== undefined && { [verb]: argument }),
    };
    const usage = parseUsageSettings((name) => name === verb
        ? (given[name] ?? '')
        : USAGE_VERBS.some((other) => other === name)
            ? ''
            : String(values[name] ?? ''));
    const connection = await connect(settings, reporter, signal);
    if (verb === 'types')
        return printTypes(await (0,usage_records/* usageTypes */.LH)(connection.client), json);
    const { timeoutSeconds } = settings;
    const result = await useUsage(usage, connection, {
        ...{ timeoutSeconds, reporter, signal },
        reportAssets: distribution.report,
    });
    if (verb === 'records')
        return EXIT.ok;
    if (result.report)
        return printReport(result.report.figures, json);
    if (json)
        return print(JSON.stringify(result.metered ?? result.scenario ?? result.findings ?? {}));
    return printUsage(result);
}
function printUsage({ scenario, metered, findings = [] }) {
    for (const { kind, name, id } of scenario?.resources ?? [])
        print(`${kind} ${name}: ${id}`);
    for (const [kind, reason] of Object.entries(scenario?.impossible ?? {}))
        print(`no ${kind}: ${reason}`);
    for (const { subject, expected } of findings)
        print(`✓ ${subject}: ${expected}`);
    return metered ? printResult(metered, false) : EXIT.ok;
}
async function printReport(figures, json) {
    const { reportText } = await __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 1400));
    return print(json ? JSON.stringify(figures) : reportText(figures));
}
function printTypes(types, json) {
    const lines = types.map(({ id, name, description }) => `${String(id).padStart(2)}  ${name}  ${description}`);
    return print(json ? JSON.stringify(types) : lines.join('\n'));
}
function printPlan(steps, json) {
    return print(json ? JSON.stringify(steps) : (0,plan/* formatPlan */.nT)(steps).join('\n'));
}
async function listZones(client, json) {
    const zones = await client.list('listZones', 'zone');
    if (json)
        return print(JSON.stringify(zones));
    for (const { id, name, networktype, allocationstate } of zones)
        print(`${id}  ${name}  ${networktype}  ${allocationstate}`);
    return EXIT.ok;
}
function printResult(result, json) {
    const lines = Object.entries(result).map(([name, value]) => `${name}: ${value}`);
    return print(json ? JSON.stringify(result) : lines.join('\n'));
}
function notRunning(name) {
    print(`${name}: nothing runs`);
    return EXIT.notRunning;
}
function print(text) {
    process.stdout.write(`${text}\n`);
    return EXIT.ok;
}
function version() {
    return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(distribution.root, 'package.json'), 'utf8'))
        .version;
}
function help() {
    const options = [...OPTIONS, ...USAGE_OPTIONS].map(({ name, description, default: value }) => {
        const shown = DEFAULTS[name] ?? value;
        return `  --${name.padEnd(26)}${description}${shown && ` (${shown})`}`;
    });
    return [
        'Usage: cloudstack-usage <command> [options]',
        '',
        'Commands:',
        '  up               start CloudStack with its usage server and wait until it is ready',
        '  image            find or build the image, without starting it',
        '  prepare          the same with CloudStack started once and its zone deployed (--prepared true)',
        '  status           what runs; exits with 3 where nothing does',
        `  logs [service]   the last lines of ${service_logs/* LOG_SERVICES */._v.join(', ')}`,
        '  down             remove the container and its anonymous volumes',
        '  zone plan ZONE   what a deployment of a zone would do: a name or a file',
        '  zone deploy ZONE deploy it into the running service; what is there already stays',
        '  zone list        the zones there are',
        '  usage generate   meter everything up to the last full minute (--fresh: and what was just made)',
        '  usage advance 30d    let billing time go by, and meter it: 12h, 3mo, 1y, …',
        '  usage scenario WHAT  make resources: all-types, load, or a YAML file',
        '  usage records    the usage records (--format, --output, --start, --end, --type, --account, --domain)',
        '  usage report     a table of the usage, and a page with charts (--output, and what selects records)',
        '  usage expect FILE    hold the records and the quota against expectations',
        '  usage quota FILE     set quota tariffs and add credits',
        '  usage types      what this version meters',
        '',
        'Options:',
        ...options,
        `  ${'--output'.padEnd(28)}File for the usage records (stdout) or the report (usage-report.html)`,
        `  ${'--json'.padEnd(28)}one JSON object on stdout`,
        `  ${'--quiet'.padEnd(28)}no progress: on stderr only warnings and errors`,
        `  ${'--help, --version'.padEnd(28)}this text; the version`,
        '',
        'Colours are for terminals; NO_COLOR switches them off, FORCE_COLOR on.',
        'Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing runs, 130 interrupted',
    ].join('\n');
}
// Whoever reads may have enough, as head has.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? EXIT.ok : EXIT.failed));
run(process.argv.slice(2))
    .catch((error) => {
    if (interrupt.signal.aborted)
        return EXIT.interrupted;
    process.stderr.write(`${failureLines(error).join('\n')}\n`);
    return error instanceof errors/* InputError */.dz ? EXIT.usage : EXIT.failed;
})
    // What is still to be written to a slow reader is not lost.
    .then((code) => process.stdout.write('', () => process.exit(code)));

