import { runInNewContext } from 'node:vm';
import { ApiError } from './errors.js';
import type { Entity, State, Tariff } from './state.js';
import type { UsageRecordRow } from './usage-server.js';

/** CloudStack's `quota.activationrule.timeout`. */
const TIMEOUT_MILLIS = 2000;
/** Where the thing is that a record is of, and which field of the record names it. */
const METERED: Readonly<Record<number, readonly [table: string, field: string]>> = {
  1: ['virtualmachine', 'virtualmachineid'],
  2: ['virtualmachine', 'virtualmachineid'],
  6: ['volume', 'usageid'],
  7: ['template', 'usageid'],
  8: ['iso', 'usageid'],
  9: ['snapshot', 'usageid'],
};
const ALLOCATED_VM = 2;
const MEBIBYTE = 2 ** 20;

/**
 * What a tariff costs for a record: its value if its rule gives true, the number that the rule gives, or else nothing
 * (QuotaManagerImpl.getQuotaTariffValueToBeApplied).
 *
 * @param last what the tariffs before this one came to
 * @throws ApiError 530 for a rule that fails, or that reads a variable that the emulator does not have
 */
export function appliedValue(
  tariff: Tariff,
  row: UsageRecordRow,
  state: State,
  last: readonly { id: string; value: number }[],
): number {
  if (!tariff.activationRule) return tariff.value;
  const result = String(evaluated(tariff, { ...presetVariables(row, state), lastTariffs: [...last] }));
  if (/^[+-]?\d+(\.\d+)?$/.test(result)) return Number(result);
  return ['true', 'yes', 'on', 'y', 't'].includes(result.toLowerCase()) ? tariff.value : 0;
}

function evaluated({ name, activationRule = '' }: Tariff, variables: Record<string, unknown>): unknown {
  try {
    return runInNewContext(activationRule, variables, { timeout: TIMEOUT_MILLIS });
  } catch (error) {
    // An error of another context is no instance of this one's.
    const why = (error as { message?: string }).message ?? String(error);
    throw new ApiError(530, `The activation rule of the quota tariff ${name} cannot be evaluated: ${why}`);
  }
}

/** The variables of rules that the emulator has (PresetVariableHelper); to read another of theirs is an error. */
function presetVariables({ usageType, record }: UsageRecordRow, state: State): Record<string, unknown> {
  const { account, accountid, domain, domainid, domainpath, zoneid, project, projectid, type } = record;
  const owner = state.accounts.find(({ id }) => id === accountid);
  const role =
    owner && known('account.role', { id: owner.roleId, name: owner.roleName, type: owner.roleType });
  const zone = state.table('zone').find(({ id }) => id === zoneid);
  return {
    account: known('account', {
      ...{ id: accountid ?? projectid, name: account ?? project },
      ...(role !== undefined && { role }),
    }),
    domain: known('domain', { id: domainid, name: domain, path: domainpath }),
    ...(projectid !== undefined && { project: known('project', { id: projectid, name: project }) }),
    resourceType: type,
    value: known('value', meteredValue(usageType, record, state)),
    zone: known('zone', { id: zoneid, name: zone?.name }),
  };
}

function meteredValue(
  usageType: number,
  record: UsageRecordRow['record'],
  state: State,
): Record<string, unknown> {
  const [table, field] = METERED[usageType] ?? [];
  if (!table || !field) return {};
  const named = (kind: string, id: unknown) => state.table(kind).find((one) => one.id === id);
  const thing = named(table, record[field]);
  const tags = thing && { tags: tagsOf(thing) };
  if (usageType > ALLOCATED_VM)
    return {
      ...{ id: record[field], size: Number(record.size) / MEBIBYTE },
      ...(thing && { name: thing.name }),
      ...tags,
    };
  const offering = named('serviceoffering', record.offeringid);
  const template = named('template', record.templateid);
  const reference = (path: string, { id, name }: Entity) => known(path, { id, name });
  return {
    ...{ id: record[field], name: record.name, osName: record.osdisplayname, hypervisorType: record.type },
    ...tags,
    ...(offering && { computeOffering: reference('value.computeOffering', offering) }),
    ...(template && { template: reference('value.template', template) }),
  };
}

function tagsOf({ tags }: Entity): Record<string, string> {
  const pairs = (tags ?? []) as { key: string; value: string }[];
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}

/** An object that refuses to be asked for what the emulator does not have, and CloudStack might. */
function known(path: string, fields: Record<string, unknown>): unknown {
  return new Proxy(fields, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      throw new Error(`the emulator does not have ${path}.${name}`);
    },
  });
}
