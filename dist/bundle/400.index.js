export const id = 400;
export const ids = [400];
export const modules = {

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


/***/ })

};
