export const id = 762;
export const ids = [762,344];
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
/* harmony export */   xu: () => (/* binding */ isOfAttachment)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56390);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56315);


const HOUR_MILLIS = 3_600_000;
/** A window ends at :59.999 and the next begins at :00; CloudStack reports whole seconds. */
const SEAM_MILLIS = 1000;
/** CloudStack rounds a record's amount to six digits. */
const ROUNDING = 0.00001;
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
    if (group.some(({ usagetype }) => (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .u)(usagetype) !== 'hours'))
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

/***/ 20344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addCredits: () => (/* binding */ addCredits),
/* harmony export */   quotaExpectation: () => (/* binding */ quotaExpectation),
/* harmony export */   quotaFindings: () => (/* binding */ quotaFindings),
/* harmony export */   quotaOf: () => (/* binding */ quotaOf),
/* harmony export */   quotaSchema: () => (/* binding */ quotaSchema),
/* harmony export */   setTariffs: () => (/* binding */ setTariffs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37198);
/* harmony import */ var _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98403);
/* harmony import */ var _cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59933);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28409);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76422);
/* harmony import */ var _timezone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22733);







const text = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()]), valibot__WEBPACK_IMPORTED_MODULE_6__/* .transform */ .pdi(String));
const price = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig('must be a number'), valibot__WEBPACK_IMPORTED_MODULE_6__/* .minValue */ .Wwf(0, 'must not be negative'));
const amount = valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig('must be a number');
/** Until CloudStack has the request, which must not start a tariff in the past. */
const START_MARGIN_MILLIS = 5000;
const quotaSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    tariffs: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        /** A usage type's id or name. */
        type: text,
        /** In the currency, for the type's unit: a month of a virtual machine, a GB of traffic, … */
        value: price,
        /** The tariff's name; the usage type's by default. */
        name: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(text),
        /** JavaScript that decides whether, or at which price, the tariff is charged. */
        'activation-rule': valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    })), []),
    credits: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ account: text, domain: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()), value: amount })), []),
});
const quotaExpectation = valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    account: text,
    domain: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    balance: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount),
    /** What was used in total. */
    used: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount),
    /** What was used of single usage types, by name or id. */
    types: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), amount)),
    /** Of the statement; everything by default. */
    start: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    end: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    tolerance: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(price, 0.005),
});
const tariffAnswer = valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    usageType: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    name: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** Before 4.20, in place of `id`. */
    uuid: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/** Until 4.22 the balance is `startquota`; later versions list `balances` by date (apache/cloudstack #12961). */
const balanceAnswer = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    currency: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    startquota: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()),
    balances: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ date: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), balance: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() }))),
}), valibot__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z6Y(({ startquota, balances = [] }) => startquota !== undefined || balances.length > 0, 'has neither startquota nor balances'));
const statementAnswer = valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    totalquota: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    currency: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    quotausage: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({ type: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), quota: valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() })),
});
/** Sets tariffs, valid from the beginning, for everything that is metered from now on. @throws UserError if quota is not on */
async function setTariffs(client, { tariffs }, reporter) {
    const [known, types] = [await tariffList(client), await (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_2__/* .usageTypes */ .L)(client)];
    for (const tariff of tariffs) {
        const type = (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_2__/* .findUsageType */ .H)(types, tariff.type);
        await setTariff(client, { ...tariff, type }, known);
        reporter.info(`  ✓ tariff ${tariff.name ?? type.name} ${tariff.value}`);
    }
}
/** Adds credits to accounts, which have to be there. */
async function addCredits(client, { credits }, reporter) {
    for (const { account, domain, value } of credits) {
        await client.call('quotaCredits', { ...(await (0,_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .accountNamed */ .x)(client, account, domain)), value });
        reporter.info(`  ✓ ${value} credits for ${account}`);
    }
}
async function tariffList(client) {
    return (0,_cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedList */ .ul)(client, 'quotaTariffList', 'quotatariff', tariffAnswer).catch((error) => {
        if (!isQuotaOff(error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('quota: this CloudStack was started without the quota service: start it with quota: true');
    });
}
async function setTariff(client, tariff, known) {
    const { type, value, name = type.name, 'activation-rule': activationrule } = tariff;
    // Before 4.18 a tariff has no name, and holds from a date on.
    const isUnnamed = known.length > 0 && known.every(({ name: own }) => own === undefined);
    if (isUnnamed) {
        const startdate = new Date().toISOString().slice(0, 10);
        await client.call('quotaTariffUpdate', { usagetype: type.id, value, startdate });
        return;
    }
    const change = known.some(({ name: own }) => own === name)
        ? client.call('quotaTariffUpdate', { name, value, activationrule })
        : client.call('quotaTariffCreate', {
            name,
            usagetype: type.id,
            value,
            activationrule,
            startdate: known.some(({ uuid }) => uuid !== undefined) ? await nowByTheZone(client) : undefined,
        });
    await change.catch((error) => {
        throw isRuleRefused(error) ? rulesAreOff(name) : error;
    });
}
/**
 * Before 4.20, CloudStack reads even its own time as one of `usage.aggregation.timezone`: without this start date, a
 * tariff is refused in the east, and holds hours later in the west (QuotaServiceImpl.computeAdjustedTime).
 */
async function nowByTheZone(client) {
    const name = 'usage.aggregation.timezone';
    const [setting] = await client.list('listConfigurations', 'configuration', { name });
    const timezone = setting?.value;
    if (timezone === undefined || timezone === 'GMT')
        return undefined;
    return `${(0,_timezone_js__WEBPACK_IMPORTED_MODULE_5__/* .isoWallClock */ .EJ)(Date.now() + START_MARGIN_MILLIS, timezone)}+0000`;
}
/** From 4.20.2 and 4.22.0 on, rules are off by default (CVE-2025-59302; QuotaResponseBuilderImpl.checkActivationRulesAllowed). */
function isRuleRefused(error) {
    return error instanceof _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae && /javascript interpretation is disabled/i.test(error.errortext);
}
function rulesAreOff(tariff) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`quota: the tariff ${tariff} has an activation-rule, and this CloudStack runs such rules only if it was started with js.interpretation.enabled: start it with settings: js.interpretation.enabled=true`);
}
/** What the quota service has, against what is expected of it. */
async function quotaFindings(client, types, expected) {
    const findings = [];
    for (const expectation of expected)
        findings.push(...(await judgeQuota(client, types, expectation)));
    return findings;
}
async function judgeQuota(client, known, expectation) {
    const { account, domain, balance, used, types = {}, tolerance } = expectation;
    const owner = await (0,_accounts_js__WEBPACK_IMPORTED_MODULE_4__/* .accountNamed */ .x)(client, account, domain);
    const finding = (expected, wanted, found) => ({
        subject: `quota of ${account}`,
        expected: `${expected} ${wanted}`,
        evidence: [],
        found: found === undefined ? 'no such type in the statement' : String(found),
        passed: found !== undefined && Math.abs(found - wanted) <= tolerance,
    });
    const findings = [];
    if (balance !== undefined)
        findings.push(finding('balance', balance, await balanceOf(client, owner)));
    if (used === undefined && Object.keys(types).length === 0)
        return findings;
    const { totalquota, quotausage } = await statementOf(client, owner, expectation);
    if (used !== undefined)
        findings.push(finding('used', used, totalquota));
    for (const [text, wanted] of Object.entries(types)) {
        const { id, name } = (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_2__/* .findUsageType */ .H)(known, text);
        const found = quotausage.find(({ type }) => type === id);
        findings.push(finding(`used for ${name}`, wanted, found?.quota));
    }
    return findings;
}
/**
 * Balance and use of accounts from the beginning. One that CloudStack does not return, such as of an account that is
 * deleted, is left out with a warning.
 *
 * @returns undefined if the quota service is off
 */
async function quotaOf(client, known, accounts, reporter) {
    const found = [];
    for (const { account, domainid, domain } of accounts) {
        const owner = { account, domainid };
        try {
            const balance = await balanceOf(client, owner);
            const { totalquota: used, quotausage, currency } = await statementOf(client, owner, {});
            const charged = quotausage.filter(({ quota }) => quota !== 0);
            const nameOf = (type) => known.find(({ id }) => id === type)?.name ?? String(type);
            const types = Object.fromEntries(charged.map(({ type, quota }) => [nameOf(type), quota]));
            found.push({ account, domain, balance, used, types, currency });
        }
        catch (error) {
            if (isQuotaOff(error))
                return undefined;
            if (!(error instanceof _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae))
                throw error;
            reporter.warning(`No quota of ${account}: ${error.message}`);
        }
    }
    return found;
}
/** What an account has left; 0 if nothing was ever credited or charged. */
async function balanceOf(client, owner) {
    const answer = await client.call('quotaBalance', { ...owner }).catch((error) => {
        if (hasNoBalances(error))
            return undefined;
        throw error;
    });
    if (!answer)
        return 0;
    const balance = await (0,_cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedAnswer */ .MF)(client, 'quotaBalance', 'balance', balanceAnswer, answer.balance);
    const { startquota, balances = [] } = balance;
    const [newest] = [...balances].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
    return startquota ?? newest.balance;
}
/** Versions that list balances refuse to list none; the ones before answer with a startquota of 0. */
function hasNoBalances(error) {
    return error instanceof _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae && /there are no quota balances/i.test(error.errortext);
}
/** What was used between two dates; everything by default. */
async function statementOf(client, owner, range) {
    const { start = '1971-01-01', end = new Date().toISOString().slice(0, 10) } = range;
    const answer = await client.call('quotaStatement', { ...owner, startdate: start, enddate: end });
    return (0,_cloudstack_checked_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedAnswer */ .MF)(client, 'quotaStatement', 'statement', statementAnswer, answer.statement);
}
/** 401 where the management server was started without it, with words about credentials. */
function isQuotaOff(error) {
    return error instanceof _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudStackError */ .ae && [401, 432].includes(error.status);
}


/***/ }),

/***/ 24762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/tsc/src/cloudstack/usage-types.js
var usage_types = __webpack_require__(59933);
// EXTERNAL MODULE: ./.cache/tsc/src/errors.js
var errors = __webpack_require__(28409);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/coverage.js
var coverage = __webpack_require__(78928);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/quota.js
var quota = __webpack_require__(20344);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/records.js
var usage_records = __webpack_require__(56390);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/units.js
var units = __webpack_require__(56315);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/timezone.js
var usage_timezone = __webpack_require__(22733);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/report/days.js

/** More than a day and less than two of any length, so that the start of the day there is the next day's. */
const INTO_THE_NEXT_DAY = 36 * 3_600_000;
/** The days from the one of a moment to that of another, epoch milliseconds. */
function daysBetween(first, last, timezone) {
    const days = [];
    for (let start = (0,usage_timezone/* startOfDay */.ol)(first, timezone); start <= last;) {
        const end = (0,usage_timezone/* startOfDay */.ol)(start + INTO_THE_NEXT_DAY, timezone);
        days.push({ day: nameOf(start, timezone), start, end });
        start = end;
    }
    return days;
}
/**
 * How a window is spread over days.
 *
 * @param days in order, the window within them
 * @returns indexes of the days and their parts of the window, which are 1 together
 */
function sharesOf({ start, end }, days) {
    const first = indexOfDay(start, days);
    const last = indexOfDay(end, days);
    if (first === last)
        return [[first, 1]];
    return days.slice(first, last + 1).map((day, index) => {
        const part = Math.min(day.end, end) - Math.max(day.start, start);
        return [first + index, part / (end - start)];
    });
}
/** The index of the day of a moment. */
function indexOfDay(moment, days) {
    let [low, high] = [0, days.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (days[middle].start <= moment)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function nameOf(moment, timezone) {
    const { year, month, day } = (0,usage_timezone/* wallClock */.Xb)(moment, timezone);
    return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/report/figures.js



const SECOND_MILLIS = 1000;
const HOUR_MILLIS = 3_600_000;
/** @returns the figures, and the records in the order in which their windows begin */
function figuresOf(records, { version, timezone, types, quota, made }) {
    const period = periodOf(records);
    const days = period ? daysBetween((0,coverage/* windowOf */.Ou)(period.first).start, (0,coverage/* windowOf */.Ou)(period.last).end, timezone) : [];
    const figures = {
        version,
        timezone,
        made: new Date(made).toISOString(),
        records: records.length,
        ...(period && { period: { start: period.first.startdate, end: period.last.enddate } }),
        types: [],
        days: days.map(({ day, start }) => ({ day, start, totals: {}, gaps: 0, overlaps: 0 })),
        accounts: accountsOf(records),
        resources: [],
        irregularities: [],
        ...(quota && { quota }),
    };
    const names = new Map(types.map(({ id, name }) => [id, name]));
    const rows = [];
    for (const series of inOrder([...(0,coverage/* seriesOf */.Lf)(records).values()])) {
        const resource = figures.resources.length;
        addSeries(figures, days, names, series);
        for (const record of series)
            rows.push({ resource, record });
    }
    figures.irregularities.sort((a, b) => a.start - b.start);
    roundAmounts(figures);
    return { figures, rows: rows.sort((a, b) => (0,coverage/* windowOf */.Ou)(a.record).start - (0,coverage/* windowOf */.Ou)(b.record).start) };
}
/** A resource's name, or the part of its records' description that distinguishes it from others. */
function resourceName({ name, description }) {
    if (name)
        return name;
    const [start = ''] = description.split(/ using service offering | and template | (?:with|and) size | with disk offering /);
    const short = start
        .replace(/^[^()]*? usage (?:for )?(?=[^\s(])/, '')
        .replaceAll(/ \([\da-f-]{36}\)/g, '')
        .trim();
    return short || description;
}
/** The account or project that a record is for, and its domain's path or, if the path is not known any more, its name. */
function ownerOf(record) {
    const { project, account = '', domain = '(deleted)', domainpath = domain } = record;
    return { account: project ?? account, domain: domainpath };
}
/** The records whose window begins first, and ends last. */
function periodOf(records) {
    let [first, last] = [records[0], records[0]];
    if (!first || !last)
        return undefined;
    for (const record of records) {
        if ((0,coverage/* windowOf */.Ou)(record).start < (0,coverage/* windowOf */.Ou)(first).start)
            first = record;
        if ((0,coverage/* windowOf */.Ou)(record).end > (0,coverage/* windowOf */.Ou)(last).end)
            last = record;
    }
    return { first, last };
}
/** By usage type, then by name. */
function inOrder(series) {
    const named = series.map((own) => ({
        own,
        record: own[0],
        name: resourceName(own[0]),
    }));
    return named
        .sort((a, b) => a.record.usagetype - b.record.usagetype || a.name.localeCompare(b.name, 'en', { numeric: true }))
        .map(({ own }) => own);
}
/** Adds the records of one resource of one usage type to all figures. */
function addSeries(figures, days, names, series) {
    const record = series[0];
    const { usagetype, usageid, virtualmachineid } = record;
    const type = typeOf(figures, usagetype, names.get(usagetype) ?? String(usagetype));
    const account = accountOf(figures, record);
    const irregularities = irregularitiesOf(series, figures.resources.length);
    const counts = {
        records: series.length,
        gaps: irregularities.filter(({ kind }) => kind === 'gap').length,
        overlaps: irregularities.filter(({ kind }) => kind === 'overlap').length,
    };
    const total = series.reduce((sum, own) => sum + (0,coverage/* amountOf */.MT)(own), 0);
    figures.resources.push({
        type: usagetype,
        name: resourceName(record),
        id: usageid ?? virtualmachineid ?? '',
        account: figures.accounts.indexOf(account),
        total,
        ...counts,
    });
    figures.irregularities.push(...irregularities);
    for (const owner of [type, account]) {
        owner.resources += 1;
        owner.records += counts.records;
        owner.gaps += counts.gaps;
        owner.overlaps += counts.overlaps;
    }
    type.total += total;
    add(account.totals, usagetype, total);
    for (const own of series) {
        for (const [index, share] of sharesOf((0,coverage/* windowOf */.Ou)(own), days))
            add(figures.days[index].totals, usagetype, (0,coverage/* amountOf */.MT)(own) * share);
    }
    for (const { kind, start, end } of irregularities) {
        // A gap is between two records, whose own seconds are not part of it.
        const [from, to] = kind === 'gap' ? [start + SECOND_MILLIS, end - SECOND_MILLIS] : [start, end];
        for (let index = indexOfDay(from, days); index <= indexOfDay(to, days); index += 1)
            figures.days[index][kind === 'gap' ? 'gaps' : 'overlaps'] += 1;
    }
}
function typeOf({ types }, id, name) {
    const known = types.at(-1);
    // The series come by usage type.
    if (known?.id === id)
        return known;
    const type = { id, name, unit: (0,units/* unitOf */.u)(id), records: 0, resources: 0, total: 0, gaps: 0, overlaps: 0 };
    types.push(type);
    return type;
}
/** By name. */
function accountsOf(records) {
    const owners = new Map(records.map((record) => [JSON.stringify(ownerOf(record)), ownerOf(record)]));
    return [...owners.values()]
        .sort((a, b) => a.account.localeCompare(b.account, 'en') || a.domain.localeCompare(b.domain, 'en'))
        .map((owner) => ({ ...owner, records: 0, resources: 0, totals: {}, gaps: 0, overlaps: 0 }));
}
function accountOf({ accounts }, record) {
    const { account, domain } = ownerOf(record);
    return accounts.find((own) => own.account === account && own.domain === domain);
}
function irregularitiesOf(series, resource) {
    const isHours = (0,units/* unitOf */.u)(series[0].usagetype) === 'hours';
    // What is counted has records only where something was counted.
    const gaps = isHours ? (0,coverage/* gapsBetween */.O6)(series) : [];
    return [
        ...gaps.map(([before, after]) => {
            const [start, end] = [(0,coverage/* windowOf */.Ou)(before).end, (0,coverage/* windowOf */.Ou)(after).start];
            // CloudStack reports the last whole second of a window.
            const hours = sixDigits((end - start - SECOND_MILLIS) / HOUR_MILLIS);
            return { kind: 'gap', resource, from: before.enddate, to: after.startdate, start, end, hours };
        }),
        ...(0,coverage/* overlapsIn */.GH)(series).map((group) => {
            const { first, last } = overlapOf(group);
            const [start, end] = [(0,coverage/* windowOf */.Ou)(first).start, (0,coverage/* windowOf */.Ou)(last).end];
            const hours = isHours ? { hours: sixDigits((0,coverage/* hoursMeteredTwice */.cv)(group)) } : {};
            return { kind: 'overlap', resource, from: first.startdate, to: last.enddate, start, end, ...hours };
        }),
    ];
}
/**
 * Where the time of a group begins and ends that more than one window has.
 *
 * @param group ordered by the windows' starts, each with one that it overlaps
 */
function overlapOf(group) {
    const byEnd = [...group].sort((a, b) => (0,coverage/* windowOf */.Ou)(a).end - (0,coverage/* windowOf */.Ou)(b).end);
    return { first: group[1], last: byEnd.at(-2) };
}
function add(totals, type, amount) {
    totals[type] = (totals[type] ?? 0) + amount;
}
function roundAmounts({ types, resources, days, accounts }) {
    for (const figure of [...types, ...resources])
        figure.total = sixDigits(figure.total);
    for (const { totals } of [...days, ...accounts]) {
        for (const type of Object.keys(totals))
            totals[Number(type)] = sixDigits(totals[Number(type)] ?? 0);
    }
}
function sixDigits(amount) {
    return Math.round(amount * 1e6) / 1e6;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.cache/tsc/src/html.js
var html = __webpack_require__(79679);
// EXTERNAL MODULE: ./.cache/tsc/src/usage/report/tables.js
var tables = __webpack_require__(31386);
;// CONCATENATED MODULE: ./.cache/tsc/src/usage/report/page.js






/** @param directory `dist/report`, which scripts/build.mjs makes */
async function readAssets(directory) {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
    const [template, style, script, chart] = await Promise.all(['page.html', 'page.css', 'page.js', 'chart.js'].map(read));
    return { template, style, script, chart };
}
/** The report as one HTML file, whose policy lets it run what it contains and load nothing. */
function pageOf(figures, rows, assets) {
    const { style, script, chart } = assets;
    const parts = {
        style: new html/* Markup */.VK(style),
        script: new html/* Markup */.VK(script),
        chart: new html/* Markup */.VK(chart),
        policy: (0,html/* html */.qy) `${policyOf(assets)}`,
        title: (0,html/* html */.qy) `Usage report ${figures.period ? (0,tables/* readable */.HD)(figures.period.start).slice(0, 10) : ''}`,
        lead: leadOf(figures),
        tiles: tilesOf(figures),
        links: new html/* Markup */.VK(sectionsOf(figures)
            .map(({ id, title }) => (0,html/* html */.qy) `<li><a href="#${id}">${title}</a></li>`.text)
            .join('\n')),
        main: mainOf(figures),
        timezone: (0,html/* html */.qy) `${figures.timezone}`,
        made: (0,html/* html */.qy) `${(0,tables/* readable */.HD)(figures.made)}`,
        data: (0,html/* json */.Pq)(dataOf(figures, rows)),
    };
    return assets.template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => parts[name].text);
}
function policyOf({ style, script, chart }) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${hash(chart)} ${hash(script)}`,
        `style-src ${hash(style)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function dataOf(figures, rows) {
    const irregularities = figures.irregularities.map((own) => ({
        ...own,
        from: (0,tables/* readable */.HD)(own.from),
        to: (0,tables/* readable */.HD)(own.to),
    }));
    return { figures: { ...figures, irregularities }, ...compact(rows) };
}
function compact(rows) {
    const indexes = new Map();
    const windows = [];
    const records = rows.map(({ resource, record: { startdate, enddate, rawusage } }) => {
        const key = `${startdate} ${enddate}`;
        const index = indexes.get(key) ?? indexes.set(key, windows.length).size - 1;
        if (index === windows.length)
            windows.push([
                (0,tables/* readable */.HD)(startdate),
                (0,tables/* readable */.HD)(enddate),
                (0,usage_records/* momentOfRecord */.bD)(startdate),
                (0,usage_records/* momentOfRecord */.bD)(enddate),
            ]);
        return [resource, index, Number(rawusage)];
    });
    return { windows, records };
}
function leadOf({ version, period }) {
    if (!period)
        return (0,html/* html */.qy) `CloudStack ${version}`;
    const [start, end] = [(0,tables/* readable */.HD)(period.start), (0,tables/* readable */.HD)(period.end)];
    return (0,html/* html */.qy) `CloudStack ${version}, <time>${start}</time> to <time>${end}</time>`;
}
function tilesOf(figures) {
    const count = (kind) => figures.irregularities.filter((own) => own.kind === kind).length;
    const tiles = [
        ['Records', figures.records, ''],
        ['Resources', figures.resources.length, ''],
        ['Accounts', figures.accounts.length, ''],
        ['Usage types', figures.types.length, ''],
        ['Days', figures.days.length, ''],
        ['Gaps', count('gap'), 'gap'],
        ['Overlaps', count('overlap'), 'overlap'],
    ];
    const marked = tiles.map(([title, value, kind]) => {
        const name = kind && value > 0 ? `tile ${kind}` : 'tile';
        return (0,html/* html */.qy) `<div class="${name}"><dt>${title}</dt><dd>${(0,tables/* whole */.WQ)(value)}</dd></div>`;
    });
    return (0,html/* html */.qy) `${marked}`;
}
function sectionsOf(figures) {
    if (figures.records === 0)
        return [];
    return [
        { id: 'overview', title: 'By type and day', content: overview(figures) },
        { id: 'accounts', title: 'By account', content: accounts(figures) },
        { id: 'resources', title: 'By resource', content: resources() },
        { id: 'continuity', title: 'Gaps and overlaps', content: continuity(figures) },
        ...(figures.quota ? [{ id: 'quota', title: 'Quota', content: page_quota(figures.quota) }] : []),
        { id: 'records', title: 'Records', content: new html/* Markup */.VK('<div data-table="records"></div>') },
    ];
}
function mainOf(figures) {
    if (figures.records === 0)
        return (0,html/* html */.qy) `<p class="none">No usage records match the selection.</p>`;
    const sections = sectionsOf(figures).map(({ id, title, content }) => (0,html/* html */.qy) `<section id="${id}" aria-labelledby="${id}-title">
        <h2 id="${id}-title">${title}</h2>
        ${content}
      </section>`);
    return (0,html/* html */.qy) `${sections}`;
}
function overview(figures) {
    return (0,html/* html */.qy) `<div data-controls></div>
        ${chart('by-day', 'Usage by day and type', 'The table "Figures by day" below has the same data.')}
        <details>
          <summary>Figures by day</summary>
          ${tableMarkup((0,tables/* daysTable */.aF)(figures))}
        </details>
        <h3>Totals by usage type</h3>
        ${tableMarkup((0,tables/* typesTable */.Uc)(figures))}`;
}
function accounts(figures) {
    return (0,html/* html */.qy) `${chart('by-account', 'Usage by account and type', 'The table below has the totals.')}
        ${tableMarkup((0,tables/* accountsTable */.F5)(figures))}`;
}
function resources() {
    return (0,html/* html */.qy) `${chart('by-resource', 'Resources with the most usage, by type', 'The table below has all resources.')}
        <div data-table="resources"></div>`;
}
function continuity({ irregularities }) {
    if (irregularities.length === 0)
        return (0,html/* html */.qy) `<p>No time is missing between the records of a resource, and none is metered twice.</p>`;
    return (0,html/* html */.qy) `<p class="note">A gap is time between two records of a resource that no record covers. It can be correct: a machine that was stopped has no <code>RUNNING_VM</code> records. An overlap is time that two records of a resource meter twice, which is wrong.</p>
        ${chart('timeline', 'Where records are missing or overlap', 'The table below lists every gap and overlap.')}
        <div data-table="irregularities"></div>`;
}
function page_quota(accounts) {
    const isEmpty = accounts.every(({ balance, used }) => balance === 0 && used === 0);
    const drawn = chart('quota-chart', 'Quota balance and use by account', 'The table below has the same data.');
    return (0,html/* html */.qy) `${isEmpty ? '' : drawn}
        ${tableMarkup((0,tables/* quotaTable */.lk)(accounts))}`;
}
/** A place for a chart; the table that `alternative` names has the same data. */
function chart(id, title, alternative) {
    return (0,html/* html */.qy) `<figure>
          <figcaption id="${id}-title">${title}</figcaption>
          <div class="chart"><canvas id="${id}" role="img" aria-label="Chart: ${title}. ${alternative}"></canvas></div>
        </figure>`;
}
/** A table whose first column names its rows. */
function tableMarkup({ title, columns, rows }) {
    const cell = (name, scope, numeric, value) => (0,html/* html */.qy) `<${new html/* Markup */.VK(name + scope + (numeric ? ' class="number"' : ''))}>${value}</${new html/* Markup */.VK(name)}>`;
    const heads = columns.map(({ title: head, numeric }) => cell('th', ' scope="col"', numeric, head));
    const body = rows.map((row) => {
        const cells = row.map((value, index) => index === 0 ? cell('th', ' scope="row"', false, value) : cell('td', '', columns[index]?.numeric, value));
        return (0,html/* html */.qy) `<tr>${cells}</tr>`;
    });
    return (0,html/* html */.qy) `<div class="scroll" role="region" aria-label="${title}" tabindex="0">
            <table>
              <caption>${title}</caption>
              <thead><tr>${heads}</tr></thead>
              <tbody>${body}</tbody>
            </table>
          </div>`;
}

;// CONCATENATED MODULE: ./.cache/tsc/src/usage/report/report.js









/**
 * Reads the records of a selection, and the quota of their accounts, and writes the page about them.
 *
 * @throws CloudStackError; UserError if the file cannot be written
 */
async function writeReport(request) {
    const { client, timezone, reporter } = request;
    // First, so that an installation without them fails before the work.
    const assets = await readAssets(request.assets);
    const records = [];
    let attachments = 0;
    for await (const record of (0,usage_records/* usageRecords */.oq)(client, request.selection)) {
        if ((0,coverage/* isOfAttachment */.xu)(record))
            attachments += 1;
        else
            records.push(record);
    }
    if (attachments > 0)
        reporter.info(`${attachments} records are left out: they say how long a volume was attached, and its other records already have that time`);
    const types = await (0,usage_types/* usageTypes */.L)(client);
    const { figures, rows } = figuresOf(records, {
        timezone,
        made: Date.now(),
        version: await client.version(),
        types,
        quota: await (0,quota.quotaOf)(client, types, ownersOf(records), reporter),
    });
    const file = (0,external_node_path_.resolve)(request.file);
    const page = pageOf(figures, rows, assets);
    await (0,promises_.writeFile)(file, page).catch((error) => {
        throw new errors/* UserError */.yo(`The report cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    reporter.info(`Report of ${records.length} records: ${file} (${Math.ceil(Buffer.byteLength(page) / 1000)} kB)`);
    return { figures, file };
}
/** The accounts of the records; projects have no quota. */
function ownersOf(records) {
    const owners = records.flatMap((record) => {
        const { account, domainid } = record;
        if (account === undefined || domainid === undefined)
            return [];
        return [[`${domainid} ${account}`, { account, domainid, domain: ownerOf(record).domain }]];
    });
    return [...new Map(owners).values()];
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
