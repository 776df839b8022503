export const id = 344;
export const ids = [344];
export const modules = {

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


/***/ })

};
