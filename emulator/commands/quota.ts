import { randomUUID } from 'node:crypto';
import { type Call, type Command, list, required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Account, type State, timestamp } from '../state.js';
import type { UsageRecordRow } from '../usage-server.js';
import { accountOf } from './accounts.js';
import { USAGE_TYPES } from './usage.js';

/** What a tariff is for (QuotaTypes); a month of hours for what is not listed. */
const UNITS: Readonly<Record<number, string>> = Object.fromEntries([
  [3, 'IP*Month'],
  ...[4, 5].map((type) => [type, 'GB']),
  ...[6, 7, 8, 9, 25, 26, 27, 28, 29].map((type) => [type, 'GB*Month']),
  ...[10, 11, 12, 13, 14].map((type) => [type, 'Policy*Month']),
  ...[21, 22].map((type) => [type, 'IOPS']),
  ...[23, 24].map((type) => [type, 'Bytes']),
]);
const GIB = 2 ** 30;
const CURRENCY = '$';
const ALL = 1e9;

/** The quota service's commands, which exist only where the management server was started with it. */
export const quotaCommands: Command[] = [
  command('quotaTariffList', [], async ({ state }) =>
    list(
      'quotatariff',
      USAGE_TYPES.map(([id, name, description]) => ({
        ...{
          usageType: id,
          usageName: name,
          usageUnit: unitOf(id),
          usageDiscriminator: '',
          name,
          id: randomUUID(),
        },
        ...{
          tariffValue: state.quota.tariffs.get(name) ?? 0,
          effectiveDate: '2010-04-04T00:00:00+0000',
          position: 1,
        },
        ...{ usageTypeDescription: description, currency: CURRENCY },
      })),
    ),
  ),
  command('quotaTariffUpdate', ['name'], async (call) => {
    const name = required('quotaTariffUpdate', call, 'name');
    if (!USAGE_TYPES.some(([, known]) => known === name))
      throw ApiError.invalidParameter(`There is no quota tariffs with name [${name}].`);
    const { tariffs } = call.state.quota;
    const value = Number(call.parameters.get('value') ?? tariffs.get(name) ?? 0);
    tariffs.set(name, value);
    return { quotatariff: { name, tariffValue: value, currency: CURRENCY } };
  }),
  command('quotaCredits', ['account', 'domainid', 'value'], async (call) => {
    const { id: accountId } = accountOf(call);
    const value = Number(call.parameters.get('value'));
    call.state.quota.credits.push({ accountId, value });
    return { quotacredits: { credits: value, currency: CURRENCY } };
  }),
  command('quotaBalance', ['account', 'domainid'], async (call) => ({
    balance: {
      ...{ startquota: balanceOf(call.state, accountOf(call)), credits: [], currency: CURRENCY },
      startdate: timestamp(new Date()),
    },
  })),
  command('quotaStatement', ['account', 'domainid', 'enddate', 'startdate'], async (call) => {
    const used = usedBy(call.state, accountOf(call));
    const quotausage = USAGE_TYPES.map(([type, name]) => ({
      ...{ type, accountid: 2, domain: 1, name, unit: unitOf(type), quota: cents(used.get(type) ?? 0) },
    }));
    const totalquota = cents(sum([...used.values()]));
    const [startdate, enddate] = ['startdate', 'enddate'].map((name) => call.parameters.get(name));
    return { statement: { quotausage, totalquota, startdate, enddate, currency: CURRENCY } };
  }),
  command('quotaSummary', [], async ({ state }) =>
    list(
      'summary',
      state.accounts.map((account) => ({
        ...{
          accountid: account.id,
          account: account.name,
          domainid: account.domain.id,
          domain: account.domain.name,
        },
        ...{ balance: balanceOf(state, account), state: 'ENABLED', quota: 0, currency: CURRENCY },
        ...{ startdate: timestamp(new Date()), enddate: timestamp(new Date()), quotaenabled: true },
      })),
    ),
  ),
];

function command(name: string, wanted: readonly string[], run: Command['run']): Command {
  return {
    name,
    required: wanted,
    run: async (call) => {
      // Misleading, but the real one's words.
      if (!call.state.hasQuota) throw ApiError.unverified();
      // Before anything else: what is metered is charged by the tariffs that held then.
      await charge(call);
      return run(call);
    },
  };
}

function unitOf(usageType: number): string {
  return UNITS[usageType] ?? 'Compute*Month';
}

function balanceOf(state: State, account: Account): number {
  const credits = state.quota.credits.filter(({ accountId }) => accountId === account.id);
  return cents(sum(credits.map(({ value }) => value)) - sum([...usedBy(state, account).values()]));
}

/** What an account has used, by usage type. */
function usedBy({ quota }: State, { id }: Account): Map<number, number> {
  const used = new Map<number, number>();
  for (const { accountId, usageType, cost } of quota.charges) {
    if (accountId === id) used.set(usageType, (used.get(usageType) ?? 0) + cost);
  }
  return used;
}

/** Charges the records that were made since, which the usage server does after each job. */
async function charge({ state: { quota }, store }: Call): Promise<void> {
  const offset = quota.charged;
  const range = { start: 0, end: Date.now(), offset, limit: ALL };
  const { records } = await store.usageRecords({ ...range, usageType: undefined, where: {} });
  // Another call may have charged some of them meanwhile.
  const fresh = records.slice(quota.charged - offset);
  quota.charged += fresh.length;
  for (const row of fresh) {
    const name = USAGE_TYPES.find(([type]) => type === row.usageType)?.[1] ?? '';
    const cost = costOf(row, quota.tariffs.get(name) ?? 0);
    quota.charges.push({ accountId: row.record.accountid, usageType: row.usageType, cost });
  }
}

/** QuotaManagerImpl.getUsageValueAccordingToUsageUnitType: a month is as long as the one that the record begins in. */
function costOf({ usageType, amount, start, record }: UsageRecordRow, tariff: number): number {
  const unit = unitOf(usageType);
  const begin = new Date(start);
  const hours = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1, 0)).getUTCDate() * 24;
  if (unit === 'GB') return (amount / GIB) * tariff;
  if (unit === 'GB*Month') return ((amount * tariff) / hours) * (Number(record.size ?? 0) / GIB);
  return unit.endsWith('*Month') ? (amount * tariff) / hours : amount * tariff;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
