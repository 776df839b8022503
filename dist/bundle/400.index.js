export const id = 400;
export const ids = [400];
export const modules = {

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

/***/ 41400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportText: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31386);

/** The summary of a report for a terminal. */
function reportText(figures) {
    const { version, timezone, period } = figures;
    const heading = period
        ? `CloudStack ${version}, ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(period.start)} to ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(period.end)} (${timezone})`
        : `CloudStack ${version}`;
    const parts = [heading, (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(figures)];
    if (figures.records > 0)
        parts.push('', tableText((0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .typesTable */ .Uc)(figures)), '', tableText((0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsTable */ .F5)(figures)));
    if (figures.quota?.length)
        parts.push('', tableText((0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .quotaTable */ .lk)(figures.quota)));
    return parts.join('\n');
}
function tableText({ columns, rows }) {
    const lines = [columns.map(({ title }) => title), ...rows];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    return lines
        .map((line) => line
        .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.numeric ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd())
        .join('\n');
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


/***/ })

};
