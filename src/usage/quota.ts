import * as v from 'valibot';
import { type CloudStackClient, CloudStackError } from '../cloudstack/client.js';
import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import { type AccountReference, accountNamed } from './accounts.js';
import type { Finding } from './finding.js';
import { findUsageType, type UsageType, usageTypes } from './records.js';

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const price = v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative'));
const amount = v.number('must be a number');

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
  /** What was used of single usage types, by name. */
  types: v.optional(v.record(v.string(), amount)),
  /** Of the statement; everything by default. */
  start: v.optional(v.string()),
  end: v.optional(v.string()),
  tolerance: v.optional(price, 0.005),
});

export type QuotaExpectation = v.InferOutput<typeof quotaExpectation>;

interface Tariff {
  usageType: number;
  name?: string;
  tariffValue: number;
}

/** Sets tariffs, which hold from the beginning, for what is metered from now on. @throws UserError where quota is not on */
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
  return client.list<Tariff>('quotaTariffList', 'quotatariff').catch((error: unknown) => {
    if (!isQuotaOff(error)) throw error;
    throw new UserError(
      'quota: this CloudStack was started without the quota service: bring it up with quota: true',
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
  { type, value, name, 'activation-rule': activationrule }: WantedTariff,
  known: readonly Tariff[],
): Promise<void> {
  const current = known.find((tariff) => (name ? tariff.name === name : tariff.usageType === type.id));
  // Before 4.18 a tariff has no name, and holds from a date on.
  const isUnnamed = known.length > 0 && known.every((tariff) => tariff.name === undefined);
  if (isUnnamed) {
    const startdate = new Date().toISOString().slice(0, 10);
    await client.call('quotaTariffUpdate', { usagetype: type.id, value, startdate });
  } else if (current) {
    await client.call('quotaTariffUpdate', { name: current.name ?? type.name, value, activationrule });
  } else {
    const startdate = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await client.call('quotaTariffCreate', {
      ...{ name: name ?? type.name, usagetype: type.id, value, activationrule, startdate },
    });
  }
}

/** What the quota service has, against what is expected of it. */
export async function quotaFindings(
  client: CloudStackClient,
  expected: readonly QuotaExpectation[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const expectation of expected) findings.push(...(await judgeQuota(client, expectation)));
  return findings;
}

async function judgeQuota(client: CloudStackClient, expectation: QuotaExpectation): Promise<Finding[]> {
  const { account, domain, balance, used, types = {}, tolerance } = expectation;
  const owner = await accountNamed(client, account, domain);
  const finding = (expected: string, wanted: number, found: number): Finding => ({
    ...{
      subject: `quota of ${account}`,
      expected: `${expected} ${wanted}`,
      found: String(found),
      evidence: [],
    },
    passed: Math.abs(found - wanted) <= tolerance,
  });
  const findings: Finding[] = [];
  if (balance !== undefined)
    findings.push(finding('balance', balance, (await balanceOf(client, owner)).balance));
  if (used === undefined && Object.keys(types).length === 0) return findings;
  const { totalquota, quotausage } = await statementOf(client, owner, expectation);
  if (used !== undefined) findings.push(finding('used', used, totalquota));
  for (const [type, wanted] of Object.entries(types)) {
    const found = quotausage.find(({ name }) => name === type.toUpperCase())?.quota ?? 0;
    findings.push(finding(`used for ${type}`, wanted, found));
  }
  return findings;
}

/** What the quota service has of an account; amounts are in its currency. */
export interface AccountQuota {
  account: string;
  /** As the account's records name it. */
  domain: string;
  balance: number;
  used: number;
  /** Used, by the usage type's name; only what is not 0. */
  types: Record<string, number>;
  /** Such as `$`. */
  currency: string;
}

/**
 * Balance and use of accounts from the beginning. One that CloudStack does not tell, such as of an account that is
 * deleted, is left out with a warning.
 *
 * @returns undefined where the quota service is off
 */
export async function quotaOf(
  client: CloudStackClient,
  accounts: readonly (AccountReference & { domain: string })[],
  reporter: Reporter,
): Promise<AccountQuota[] | undefined> {
  const found: AccountQuota[] = [];
  for (const { account, domainid, domain } of accounts) {
    const owner = { account, domainid };
    try {
      const { balance, currency } = await balanceOf(client, owner);
      const { totalquota: used, quotausage } = await statementOf(client, owner, {});
      const charged = quotausage.filter(({ quota }) => quota !== 0);
      const types = Object.fromEntries(charged.map((usage) => [usage.name, usage.quota]));
      found.push({ account, domain, balance, used, types, currency });
    } catch (error) {
      if (isQuotaOff(error)) return undefined;
      if (!(error instanceof CloudStackError)) throw error;
      reporter.warning(`No quota of ${account}: ${error.message}`);
    }
  }
  return found;
}

async function balanceOf(
  client: CloudStackClient,
  owner: AccountReference,
): Promise<{ balance: number; currency: string }> {
  const answer = await client.call('quotaBalance', { ...owner });
  const { startquota = 0, currency = '' } = (answer.balance ?? {}) as {
    startquota?: number;
    currency?: string;
  };
  return { balance: startquota, currency };
}

/** What was used between two dates; everything by default. */
async function statementOf(
  client: CloudStackClient,
  owner: AccountReference,
  range: { start?: string | undefined; end?: string | undefined },
): Promise<{ totalquota: number; quotausage: { name: string; quota: number }[] }> {
  const { start = '1971-01-01', end = new Date().toISOString().slice(0, 10) } = range;
  const answer = await client.call('quotaStatement', { ...owner, startdate: start, enddate: end });
  const { totalquota = 0, quotausage = [] } = (answer.statement ?? {}) as {
    totalquota?: number;
    quotausage?: { name: string; quota: number }[];
  };
  return { totalquota, quotausage };
}

/** 401 where the management server was started without it, with words about credentials (FACTS.md). */
function isQuotaOff(error: unknown): boolean {
  return error instanceof CloudStackError && [401, 432].includes(error.status);
}
