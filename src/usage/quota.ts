import * as v from 'valibot';
import { checkedAnswer, checkedList } from '../cloudstack/checked-answer.js';
import { type CloudStackClient, CloudStackError } from '../cloudstack/client.js';
import { findUsageType, type UsageType, usageTypes } from '../cloudstack/usage-types.js';
import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import type { AccountQuota } from './account-quota.js';
import { type AccountReference, accountNamed } from './accounts.js';
import type { Finding } from './finding.js';
import { isoWallClock } from './timezone.js';

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const price = v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative'));
const amount = v.number('must be a number');

/** Until CloudStack has the request, which must not start a tariff in the past. */
const START_MARGIN_MILLIS = 5000;

export const quotaSchema = v.strictObject({
  tariffs: v.optional(
    v.array(
      v.strictObject({
        /** A usage type's id or name. */
        type: text,
        /** In the currency, for the type's unit: a month of a virtual machine, a GB of traffic, … */
        value: price,
        /** The tariff's name; the usage type's by default. */
        name: v.optional(text),
        /** JavaScript that decides whether, or at which price, the tariff is charged. */
        'activation-rule': v.optional(v.string()),
      }),
    ),
    [],
  ),
  credits: v.optional(
    v.array(v.strictObject({ account: text, domain: v.optional(v.string()), value: amount })),
    [],
  ),
});

export type QuotaSettings = v.InferOutput<typeof quotaSchema>;

export const quotaExpectation = v.strictObject({
  account: text,
  domain: v.optional(v.string()),
  balance: v.optional(amount),
  /** What was used in total. */
  used: v.optional(amount),
  /** What was used of single usage types, by name or id. */
  types: v.optional(v.record(v.string(), amount)),
  /** Of the statement; everything by default. */
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  tolerance: v.optional(price, 0.005),
});

export type QuotaExpectation = v.InferOutput<typeof quotaExpectation>;

const tariffAnswer = v.looseObject({
  usageType: v.number(),
  name: v.optional(v.string()),
  /** Before 4.20, in place of `id`. */
  uuid: v.optional(v.string()),
});
type Tariff = v.InferOutput<typeof tariffAnswer>;

/** Until 4.22 the balance is `startquota`; later versions list `balances` by date (apache/cloudstack #12961). */
const balanceAnswer = v.pipe(
  v.looseObject({
    currency: v.string(),
    startquota: v.optional(v.number()),
    balances: v.optional(v.array(v.looseObject({ date: v.string(), balance: v.number() }))),
  }),
  v.check(
    ({ startquota, balances = [] }) => startquota !== undefined || balances.length > 0,
    'has neither startquota nor balances',
  ),
);

const statementAnswer = v.looseObject({
  totalquota: v.number(),
  currency: v.string(),
  quotausage: v.array(v.looseObject({ type: v.number(), quota: v.number() })),
});

/** Sets tariffs, valid from the beginning, for everything that is metered from now on. @throws UserError if quota is not on */
export async function setTariffs(
  client: CloudStackClient,
  { tariffs }: QuotaSettings,
  reporter: Reporter,
): Promise<void> {
  const [known, types] = [await tariffList(client), await usageTypes(client)];
  for (const tariff of tariffs) {
    const type = findUsageType(types, tariff.type);
    await setTariff(client, { ...tariff, type }, known);
    reporter.info(`  ✓ tariff ${tariff.name ?? type.name} ${tariff.value}`);
  }
}

/** Adds credits to accounts, which have to be there. */
export async function addCredits(
  client: CloudStackClient,
  { credits }: QuotaSettings,
  reporter: Reporter,
): Promise<void> {
  for (const { account, domain, value } of credits) {
    await client.call('quotaCredits', { ...(await accountNamed(client, account, domain)), value });
    reporter.info(`  ✓ ${value} credits for ${account}`);
  }
}

async function tariffList(client: CloudStackClient): Promise<Tariff[]> {
  return checkedList(client, 'quotaTariffList', 'quotatariff', tariffAnswer).catch((error: unknown) => {
    if (!isQuotaOff(error)) throw error;
    throw new UserError(
      'quota: this CloudStack was started without the quota service: start it with quota: true',
    );
  });
}

interface WantedTariff {
  type: UsageType;
  value: number;
  name?: string | undefined;
  'activation-rule'?: string | undefined;
}

async function setTariff(
  client: CloudStackClient,
  tariff: WantedTariff,
  known: readonly Tariff[],
): Promise<void> {
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
  await change.catch((error: unknown) => {
    throw isRuleRefused(error) ? rulesAreOff(name) : error;
  });
}

/**
 * Before 4.20, CloudStack reads even its own time as one of `usage.aggregation.timezone`: without this start date, a
 * tariff is refused in the east, and holds hours later in the west (QuotaServiceImpl.computeAdjustedTime).
 */
async function nowByTheZone(client: CloudStackClient): Promise<string | undefined> {
  const name = 'usage.aggregation.timezone';
  const [setting] = await client.list<{ value?: string }>('listConfigurations', 'configuration', { name });
  const timezone = setting?.value;
  if (timezone === undefined || timezone === 'GMT') return undefined;
  return `${isoWallClock(Date.now() + START_MARGIN_MILLIS, timezone)}+0000`;
}

/** From 4.20.2 and 4.22.0 on, rules are off by default (CVE-2025-59302; QuotaResponseBuilderImpl.checkActivationRulesAllowed). */
function isRuleRefused(error: unknown): boolean {
  return error instanceof CloudStackError && /javascript interpretation is disabled/i.test(error.errortext);
}

function rulesAreOff(tariff: string): UserError {
  return new UserError(
    `quota: the tariff ${tariff} has an activation-rule, and this CloudStack runs such rules only if it was started with js.interpretation.enabled: start it with settings: js.interpretation.enabled=true`,
  );
}

/** What the quota service has, against what is expected of it. */
export async function quotaFindings(
  client: CloudStackClient,
  types: readonly UsageType[],
  expected: readonly QuotaExpectation[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const expectation of expected) findings.push(...(await judgeQuota(client, types, expectation)));
  return findings;
}

async function judgeQuota(
  client: CloudStackClient,
  known: readonly UsageType[],
  expectation: QuotaExpectation,
): Promise<Finding[]> {
  const { account, domain, balance, used, types = {}, tolerance } = expectation;
  const owner = await accountNamed(client, account, domain);
  const finding = (expected: string, wanted: number, found: number | undefined): Finding => ({
    subject: `quota of ${account}`,
    expected: `${expected} ${wanted}`,
    evidence: [],
    found: found === undefined ? 'no such type in the statement' : String(found),
    passed: found !== undefined && Math.abs(found - wanted) <= tolerance,
  });
  const findings: Finding[] = [];
  if (balance !== undefined) findings.push(finding('balance', balance, await balanceOf(client, owner)));
  if (used === undefined && Object.keys(types).length === 0) return findings;
  const { totalquota, quotausage } = await statementOf(client, owner, expectation);
  if (used !== undefined) findings.push(finding('used', used, totalquota));
  for (const [text, wanted] of Object.entries(types)) {
    const { id, name } = findUsageType(known, text);
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
export async function quotaOf(
  client: CloudStackClient,
  known: readonly UsageType[],
  accounts: readonly (AccountReference & { domain: string })[],
  reporter: Reporter,
): Promise<AccountQuota[] | undefined> {
  const found: AccountQuota[] = [];
  for (const { account, domainid, domain } of accounts) {
    const owner = { account, domainid };
    try {
      const balance = await balanceOf(client, owner);
      const { totalquota: used, quotausage, currency } = await statementOf(client, owner, {});
      const charged = quotausage.filter(({ quota }) => quota !== 0);
      const nameOf = (type: number) => known.find(({ id }) => id === type)?.name ?? String(type);
      const types = Object.fromEntries(charged.map(({ type, quota }) => [nameOf(type), quota]));
      found.push({ account, domain, balance, used, types, currency });
    } catch (error) {
      if (isQuotaOff(error)) return undefined;
      if (!(error instanceof CloudStackError)) throw error;
      reporter.warning(`No quota of ${account}: ${error.message}`);
    }
  }
  return found;
}

/** What an account has left; 0 if nothing was ever credited or charged. */
async function balanceOf(client: CloudStackClient, owner: AccountReference): Promise<number> {
  const answer = await client.call('quotaBalance', { ...owner }).catch((error: unknown) => {
    if (hasNoBalances(error)) return undefined;
    throw error;
  });
  if (!answer) return 0;
  const balance = await checkedAnswer(client, 'quotaBalance', 'balance', balanceAnswer, answer.balance);
  const { startquota, balances = [] } = balance;
  const [newest] = [...balances].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  return startquota ?? (newest as { balance: number }).balance;
}

/** Versions that list balances refuse to list none; the ones before answer with a startquota of 0. */
function hasNoBalances(error: unknown): boolean {
  return error instanceof CloudStackError && /there are no quota balances/i.test(error.errortext);
}

/** What was used between two dates; everything by default. */
async function statementOf(
  client: CloudStackClient,
  owner: AccountReference,
  range: { start?: string | undefined; end?: string | undefined },
): Promise<v.InferOutput<typeof statementAnswer>> {
  const { start = '1971-01-01', end = new Date().toISOString().slice(0, 10) } = range;
  const answer = await client.call('quotaStatement', { ...owner, startdate: start, enddate: end });
  return checkedAnswer(client, 'quotaStatement', 'statement', statementAnswer, answer.statement);
}

/** 401 where the management server was started without it, with words about credentials. */
function isQuotaOff(error: unknown): boolean {
  return error instanceof CloudStackError && [401, 432].includes(error.status);
}
