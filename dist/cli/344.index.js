export const id = 344;
export const ids = [344];
export const modules = {

/***/ 344:
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8409);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6390);





const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()]), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(String));
const price = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig('must be a number'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0, 'must not be negative'));
const amount = valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig('must be a number');
const quotaSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    tariffs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        /** A usage type's id or name. */
        type: text,
        /** In the currency, for the type's unit: a month of a virtual machine, a GB of traffic, … */
        value: price,
        /** The tariff's name; the usage type's by default. */
        name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(text),
        'activation-rule': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    })), []),
    credits: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ account: text, domain: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), value: amount })), []),
});
const quotaExpectation = valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    account: text,
    domain: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    balance: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(amount),
    /** What was used in total. */
    used: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(amount),
    /** What was used of single usage types, by name. */
    types: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), amount)),
    /** Of the statement; everything by default. */
    start: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    end: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    tolerance: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(price, 0.005),
});
/** Sets tariffs, which hold from the beginning, for what is metered from now on. @throws UserError where quota is not on */
async function setTariffs(client, { tariffs }, reporter) {
    const [known, types] = [await tariffList(client), await (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .usageTypes */ .LH)(client)];
    for (const tariff of tariffs) {
        const type = (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .findUsageType */ .HP)(types, tariff.type);
        await setTariff(client, { ...tariff, type }, known);
        reporter.info(`  ✓ tariff ${tariff.name ?? type.name} ${tariff.value}`);
    }
}
/** Adds credits to accounts, which have to be there. */
async function addCredits(client, { credits }, reporter) {
    for (const { account, domain, value } of credits) {
        await client.call('quotaCredits', { ...(await (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .accountNamed */ .x)(client, account, domain)), value });
        reporter.info(`  ✓ ${value} credits for ${account}`);
    }
}
async function tariffList(client) {
    return client.list('quotaTariffList', 'quotatariff').catch((error) => {
        if (!isQuotaOff(error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('quota: this CloudStack was started without the quota service: bring it up with quota: true');
    });
}
async function setTariff(client, { type, value, name, 'activation-rule': activationrule }, known) {
    const current = known.find((tariff) => (name ? tariff.name === name : tariff.usageType === type.id));
    // Before 4.18 a tariff has no name, and holds from a date on.
    const isUnnamed = known.length > 0 && known.every((tariff) => tariff.name === undefined);
    if (isUnnamed) {
        const startdate = new Date().toISOString().slice(0, 10);
        await client.call('quotaTariffUpdate', { usagetype: type.id, value, startdate });
    }
    else if (current) {
        await client.call('quotaTariffUpdate', { name: current.name ?? type.name, value, activationrule });
    }
    else {
        const startdate = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
        await client.call('quotaTariffCreate', {
            ...{ name: name ?? type.name, usagetype: type.id, value, activationrule, startdate },
        });
    }
}
/** What the quota service has, against what is expected of it. */
async function quotaFindings(client, expected) {
    const findings = [];
    for (const expectation of expected)
        findings.push(...(await judgeQuota(client, expectation)));
    return findings;
}
async function judgeQuota(client, expectation) {
    const { account, domain, balance, used, types = {}, tolerance } = expectation;
    const owner = await (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .accountNamed */ .x)(client, account, domain);
    const finding = (expected, wanted, found) => ({
        ...{
            subject: `quota of ${account}`,
            expected: `${expected} ${wanted}`,
            found: String(found),
            evidence: [],
        },
        passed: Math.abs(found - wanted) <= tolerance,
    });
    const findings = [];
    if (balance !== undefined)
        findings.push(finding('balance', balance, (await balanceOf(client, owner)).balance));
    if (used === undefined && Object.keys(types).length === 0)
        return findings;
    const { totalquota, quotausage } = await statementOf(client, owner, expectation);
    if (used !== undefined)
        findings.push(finding('used', used, totalquota));
    for (const [type, wanted] of Object.entries(types)) {
        const found = quotausage.find(({ name }) => name === type.toUpperCase())?.quota ?? 0;
        findings.push(finding(`used for ${type}`, wanted, found));
    }
    return findings;
}
/**
 * Balance and use of accounts from the beginning. One that CloudStack does not tell, such as of an account that is
 * deleted, is left out with a warning.
 *
 * @returns undefined where the quota service is off
 */
async function quotaOf(client, accounts, reporter) {
    const found = [];
    for (const { account, domainid, domain } of accounts) {
        const owner = { account, domainid };
        try {
            const { balance, currency } = await balanceOf(client, owner);
            const { totalquota: used, quotausage } = await statementOf(client, owner, {});
            const charged = quotausage.filter(({ quota }) => quota !== 0);
            const types = Object.fromEntries(charged.map((usage) => [usage.name, usage.quota]));
            found.push({ account, domain, balance, used, types, currency });
        }
        catch (error) {
            if (isQuotaOff(error))
                return undefined;
            if (!(error instanceof _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackError */ .ae))
                throw error;
            reporter.warning(`No quota of ${account}: ${error.message}`);
        }
    }
    return found;
}
async function balanceOf(client, owner) {
    const answer = await client.call('quotaBalance', { ...owner });
    const { startquota = 0, currency = '' } = (answer.balance ?? {});
    return { balance: startquota, currency };
}
/** What was used between two dates; everything by default. */
async function statementOf(client, owner, range) {
    const { start = '1971-01-01', end = new Date().toISOString().slice(0, 10) } = range;
    const answer = await client.call('quotaStatement', { ...owner, startdate: start, enddate: end });
    const { totalquota = 0, quotausage = [] } = (answer.statement ?? {});
    return { totalquota, quotausage };
}
/** 401 where the management server was started without it, with words about credentials (FACTS.md). */
function isQuotaOff(error) {
    return error instanceof _cloudstack_client_js__WEBPACK_IMPORTED_MODULE_0__/* .CloudStackError */ .ae && [401, 432].includes(error.status);
}


/***/ })

};
