export const id = 151;
export const ids = [151,344];
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

/***/ 82151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectUsage: () => (/* binding */ expectUsage),
/* harmony export */   expectationsSchema: () => (/* binding */ expectationsSchema),
/* harmony export */   judgeRecords: () => (/* binding */ judgeRecords),
/* harmony export */   rounded: () => (/* binding */ rounded)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3499);
/* harmony import */ var _cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59933);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78928);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83865);
/* harmony import */ var _quota_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20344);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56390);







const name = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()]), valibot__WEBPACK_IMPORTED_MODULE_6__/* .transform */ .pdi(String));
const amount = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig('must be a number'), valibot__WEBPACK_IMPORTED_MODULE_6__/* .minValue */ .Wwf(0, 'must not be negative'));
const moment = valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP('must be a date such as 2026-11-24 or 2026-11-24T14:00:00Z'), valibot__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z6Y((text) => !Number.isNaN(Date.parse(text)), 'must be a date such as 2026-11-24 or 2026-11-24T14:00:00Z'));
/** What is expected of the usage records, or of one of them, that an entry selects. */
const recordExpectation = valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    /** A usage type's id or name. */
    type: name,
    account: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(name),
    /** The account's domain, such as `acme/sales`; needed if several domains have an account of that name. */
    domain: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(name),
    /** Id or name of the metered resource, or a part of the record's description. */
    resource: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(name),
    /** Only records that lie wholly after, or before, a moment. */
    from: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(moment),
    until: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(moment),
    count: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount),
    /** Hours, or bytes and operations of the counted types, of all selected records together. */
    sum: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount),
    /** By how much `sum`, `min` and `max` may be missed. */
    tolerance: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount, 0),
    /** The least and the most that one record may have. */
    min: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount),
    max: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(amount),
    'no-gaps': valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY('must be true or false'), false),
    'no-overlap': valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY('must be true or false'), false),
});
const expectationsSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    records: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(recordExpectation), []),
    quota: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_quota_js__WEBPACK_IMPORTED_MODULE_4__.quotaExpectation), []),
});
/** How many records prove a failure. */
const EVIDENCE = 5;
/**
 * Holds the records, and the quota, against what is expected.
 *
 * @throws UserError with a table of every failed expectation; the findings where all passed
 */
async function expectUsage(client, expected) {
    const types = await (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_1__/* .usageTypes */ .L)(client);
    const selections = expected.records.map((expectation) => {
        const { id: typeId, name: type } = (0,_cloudstack_usage_types_js__WEBPACK_IMPORTED_MODULE_1__/* .findUsageType */ .H)(types, expectation.type);
        return { expectation: { ...expectation, type }, typeId, records: [] };
    });
    for (const type of new Set(selections.map(({ typeId }) => typeId))) {
        const wanted = selections.filter(({ typeId }) => typeId === type);
        for await (const record of (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .usageRecords */ .oq)(client, { type })) {
            for (const { expectation, records } of wanted) {
                if (isSelected(record, expectation))
                    records.push(record);
            }
        }
    }
    const findings = [
        ...selections.flatMap(({ expectation, records }) => judgeRecords(expectation, records)),
        ...(await (0,_quota_js__WEBPACK_IMPORTED_MODULE_4__.quotaFindings)(client, types, expected.quota)),
    ];
    const failed = findings.filter(({ passed }) => !passed);
    if (failed.length === 0)
        return findings;
    throw new _finding_js__WEBPACK_IMPORTED_MODULE_3__/* .UnexpectedUsageError */ .J(findings);
}
function isSelected(record, expectation) {
    const { account, domain, resource, from, until } = expectation;
    if ((0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfAttachment */ .xu)(record))
        return false;
    if (account !== undefined && record.account !== account && record.project !== account)
        return false;
    if (domain !== undefined && record.domainpath !== (0,_cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_0__/* .domainPath */ .Is)(domain))
        return false;
    if (from !== undefined && (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOfRecord */ .bD)(record.startdate) < Date.parse(from))
        return false;
    if (until !== undefined && (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOfRecord */ .bD)(record.enddate) > Date.parse(until))
        return false;
    if (resource === undefined)
        return true;
    const { usageid, virtualmachineid, networkid, name: resourceName, description } = record;
    return ([usageid, virtualmachineid, networkid, resourceName].includes(resource) || description.includes(resource));
}
/** Each assertion of one expectation, judged on the records that it selects. */
function judgeRecords(expectation, records) {
    const { count, sum, min, max, tolerance } = expectation;
    const subject = subjectOf(expectation);
    const finding = (expected, found, passed, evidence) => ({
        subject,
        expected,
        found: String(found),
        passed,
        evidence: passed ? [] : evidence.slice(0, EVIDENCE).map(formatRecord),
    });
    const margin = tolerance > 0 ? ` (±${tolerance})` : '';
    const all = [...records];
    const findings = [];
    if (count !== undefined)
        findings.push(finding(`count ${count}`, all.length, all.length === count, all.slice(-EVIDENCE)));
    if (sum !== undefined) {
        const total = all.reduce((subtotal, record) => subtotal + (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(record), 0);
        const isNear = Math.abs(total - sum) <= tolerance + _coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .ROUNDING */ .fR * Math.max(1, all.length);
        findings.push(finding(`sum ${sum}${margin}`, rounded(total), isNear, all.slice(-EVIDENCE)));
    }
    if (min !== undefined) {
        const below = all.filter((record) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(record) < min - tolerance - _coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .ROUNDING */ .fR);
        findings.push(finding(`min ${min}${margin}`, extreme(all, Math.min), below.length === 0, below));
    }
    if (max !== undefined) {
        const above = all.filter((record) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT)(record) > max + tolerance + _coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .ROUNDING */ .fR);
        findings.push(finding(`max ${max}${margin}`, extreme(all, Math.max), above.length === 0, above));
    }
    if (expectation['no-gaps']) {
        const gaps = [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(all).values()].flatMap(_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .gapsBetween */ .O6);
        findings.push(finding('no gaps', counted(gaps.length, 'gap'), gaps.length === 0, gaps.flat()));
    }
    if (expectation['no-overlap']) {
        const overlaps = [...(0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesOf */ .Lf)(all).values()].flatMap(_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .overlapsIn */ .GH);
        findings.push(finding('no overlap', counted(overlaps.length, 'overlap'), overlaps.length === 0, overlaps.flat()));
    }
    if (findings.length > 0)
        return findings;
    return [finding('some records', all.length, all.length > 0, [])];
}
function subjectOf({ type, account, domain, resource, from, until }) {
    const parts = [
        type,
        account && `of ${account}`,
        domain && `in ${(0,_cloudstack_domains_js__WEBPACK_IMPORTED_MODULE_0__/* .domainPath */ .Is)(domain)}`,
        resource && `for ${resource}`,
        from && `from ${from}`,
        until && `until ${until}`,
    ];
    return parts.filter(Boolean).join(' ');
}
function extreme(records, pick) {
    return records.length === 0 ? 'no records' : String(rounded(pick(...records.map(_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .amountOf */ .MT))));
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function rounded(value) {
    return Math.round(value * 10_000) / 10_000;
}
function formatRecord(record) {
    const { startdate, enddate, rawusage, account, project, domainpath, domain, description } = record;
    const owner = `${project ?? account} in ${domainpath ?? domain ?? 'a deleted domain'}`;
    return `${startdate.slice(0, 19)} to ${enddate.slice(0, 19)}: ${rawusage} of ${owner}: ${description.slice(0, 120)}`;
}


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
