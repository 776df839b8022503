import { ActivationRuleError, appliedValue } from './activation-rule.js';
import { ApiError } from './errors.js';
import type { QuotaFailure, State, Tariff } from './state.js';
import type { Store } from './store.js';
import type { UsageRecordRow } from './usage-server.js';

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
const EVERYTHING = { start: 0, limit: 1e9, usageType: undefined, where: {} };

export interface Charge {
  accountId: unknown;
  cost: number;
  row: UsageRecordRow;
}

/** What the records cost, with their windows of today: time may have been advanced since. */
export async function charges({ quota }: State, store: Store): Promise<Charge[]> {
  const { records } = await store.usageRecords({ ...EVERYTHING, end: Date.now(), offset: 0 });
  return quota.charges.flatMap(({ accountId, cost }, index) => {
    const row = records[index];
    return row && cost !== undefined ? [{ accountId, cost, row }] : [];
  });
}

/**
 * Charges the records that were made since, and those that could not be charged then, as the usage server does after
 * each job: all of an account, or none of it if one fails (QuotaManagerImpl.createQuotaUsagesAccordingToQuotaTariffs).
 */
export async function charge(state: State, store: Store): Promise<void> {
  const { quota } = state;
  const pending = quota.charges.findIndex(({ cost }) => cost === undefined);
  const offset = pending < 0 ? quota.charges.length : pending;
  const moved = await store.movedBack();
  const { records } = await store.usageRecords({ ...EVERYTHING, end: Date.now(), offset });
  // Another call may have charged some of them meanwhile.
  if (offset + records.length <= quota.charges.length) return;
  const byAccount = new Map<string, { index: number; row: UsageRecordRow }[]>();
  for (const [position, row] of records.entries()) {
    const index = offset + position;
    quota.charges[index] ??= { accountId: row.record.accountid, cost: undefined };
    if (quota.charges[index].cost !== undefined) continue;
    const account = String(row.record.account ?? row.record.project);
    byAccount.set(account, [...(byAccount.get(account) ?? []), { index, row }]);
  }
  quota.failures.clear();
  for (const [account, rows] of byAccount) {
    try {
      const costs = rows.map(({ row }) => costOf(row, tariffOf(row, state, moved)));
      for (const [position, { index }] of rows.entries())
        Object.assign(quota.charges[index] ?? {}, { cost: costs[position] });
    } catch (error) {
      quota.failures.set(account, failureOf(error));
    }
  }
}

function failureOf(error: unknown): QuotaFailure {
  if (error instanceof ActivationRuleError) return { reason: error.message, isOfEmulator: false };
  if (error instanceof ApiError) return { reason: error.message, isOfEmulator: true };
  throw error;
}

/** What all tariffs of a record's usage type come to that hold in its window (QuotaManagerImpl.aggregateQuotaTariffsValues). */
function tariffOf(row: UsageRecordRow, state: State, moved: number): number {
  const holds = ({ usageType, effective, end }: Tariff) =>
    usageType === row.usageType &&
    row.end >= effective - moved &&
    (end === undefined || row.start <= end - moved);
  const last: { id: string; value: number }[] = [];
  for (const tariff of state.quota.tariffs.filter(holds).sort((a, b) => a.position - b.position))
    last.push({ id: tariff.id, value: appliedValue(tariff, row, state, last) });
  return sum(last.map(({ value }) => value));
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

export function unitOf(usageType: number): string {
  return UNITS[usageType] ?? 'Compute*Month';
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
