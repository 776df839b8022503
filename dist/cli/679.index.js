export const id = 679;
export const ids = [679];
export const modules = {

/***/ 8679:
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
exports.quotaExpectation = exports.quotaSchema = void 0;
exports.setTariffs = setTariffs;
exports.addCredits = addCredits;
exports.quotaFindings = quotaFindings;
exports.quotaOf = quotaOf;
const v = __importStar(__webpack_require__(8275));
const client_js_1 = __webpack_require__(3640);
const errors_js_1 = __webpack_require__(3916);
const accounts_js_1 = __webpack_require__(9735);
const records_js_1 = __webpack_require__(5505);
const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const price = v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative'));
const amount = v.number('must be a number');
exports.quotaSchema = v.strictObject({
    tariffs: v.optional(v.array(v.strictObject({
        /** A usage type's id or name. */
        type: text,
        /** In the currency, for the type's unit: a month of a virtual machine, a GB of traffic, … */
        value: price,
        /** The tariff's name; the usage type's by default. */
        name: v.optional(text),
        'activation-rule': v.optional(v.string()),
    })), []),
    credits: v.optional(v.array(v.strictObject({ account: text, domain: v.optional(v.string()), value: amount })), []),
});
exports.quotaExpectation = v.strictObject({
    account: text,
    domain: v.optional(v.string()),
    balance: v.optional(amount),
    /** What was used in total. */
    used: v.optional(amount),
    /** What was used of single usage types, by name. */
    types: v.optional(v.record(v.string(), amount)),
    /** Of the statement; everything by default. */
    start: v.optional(v.string()),
    end: v.optional(v.string()),
    tolerance: v.optional(price, 0.005),
});
/** Sets tariffs, which hold from the beginning, for what is metered from now on. @throws UserError where quota is not on */
async function setTariffs(client, { tariffs }, reporter) {
    const [known, types] = [await tariffList(client), await (0, records_js_1.usageTypes)(client)];
    for (const tariff of tariffs) {
        const type = (0, records_js_1.findUsageType)(types, tariff.type);
        await setTariff(client, { ...tariff, type }, known);
        reporter.info(`  ✓ tariff ${tariff.name ?? type.name} ${tariff.value}`);
    }
}
/** Adds credits to accounts, which have to be there. */
async function addCredits(client, { credits }, reporter) {
    for (const { account, domain, value } of credits) {
        await client.call('quotaCredits', { ...(await (0, accounts_js_1.accountNamed)(client, account, domain)), value });
        reporter.info(`  ✓ ${value} credits for ${account}`);
    }
}
async function tariffList(client) {
    return client.list('quotaTariffList', 'quotatariff').catch((error) => {
        if (!isQuotaOff(error))
            throw error;
        throw new errors_js_1.UserError('quota: this CloudStack was started without the quota service: bring it up with quota: true');
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
    const owner = await (0, accounts_js_1.accountNamed)(client, account, domain);
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
            if (!(error instanceof client_js_1.CloudStackError))
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
    return error instanceof client_js_1.CloudStackError && [401, 432].includes(error.status);
}


/***/ })

};
