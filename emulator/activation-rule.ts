import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { ApiError } from './errors.js';
import type { Entity, State, Tariff } from './state.js';
import type { UsageRecordRow } from './usage-server.js';

/** CloudStack's `quota.activationrule.timeout`. */
const TIMEOUT_MILLIS = 2000;
/** Where the resource of a record is, and which field of the record has its id. */
const METERED: Readonly<Record<number, readonly [table: string, field: string]>> = {
  1: ['virtualmachine', 'virtualmachineid'],
  2: ['virtualmachine', 'virtualmachineid'],
  6: ['volume', 'usageid'],
  7: ['template', 'usageid'],
  8: ['iso', 'usageid'],
  9: ['snapshot', 'usageid'],
};
const [RUNNING_VM, ALLOCATED_VM] = [1, 2];
const MEBIBYTE = 2 ** 20;

type Fields = Record<string, unknown>;

/** A rule that CloudStack cannot evaluate: it then charges none of the account's records. */
export class ActivationRuleError extends Error {}

/**
 * What a tariff costs for a record: its value if its rule gives true, the number that the rule gives, or else nothing
 * (QuotaManagerImpl.getQuotaTariffValueToBeApplied).
 *
 * @param last what the tariffs before this one came to
 * @throws ActivationRuleError for a rule that fails in CloudStack
 * @throws ApiError 530 for one that reads a variable that the emulator does not have
 */
export function appliedValue(
  tariff: Tariff,
  row: UsageRecordRow,
  state: State,
  last: readonly { id: string; value: number }[],
): number {
  if (!tariff.activationRule) return tariff.value;
  const variables = variablesOf(row, state, last);
  const evaluated = evaluate(tariff.activationRule, variables);
  // JsInterpreter's result is null then, whose text is asked for.
  if (evaluated === undefined || evaluated === null)
    throw new ActivationRuleError('null (the rule has no result)');
  const result = String(evaluated);
  if (/^-?\d+(\.\d+)?$/.test(result)) return Number(result);
  return ['true', 'yes', 'on', 'y', 't'].includes(result.toLowerCase()) ? tariff.value : 0;
}

/** @throws ActivationRuleError */
function evaluate(rule: string, variables: Fields): unknown {
  try {
    // Nashorn, CloudStack's interpreter, knows no later JavaScript.
    parse(rule, { ecmaVersion: 5 });
    return runInNewContext(rule, variables, { timeout: TIMEOUT_MILLIS });
  } catch (error) {
    if (error instanceof ApiError) throw error;
    // An error of another context is no instance of this one's.
    const { name, message } = error as Partial<Error>;
    throw new ActivationRuleError(message === undefined ? String(error) : `${name}: ${message}`);
  }
}

/** As the version hands them to the rule (JsInterpreter). */
function variablesOf(row: UsageRecordRow, state: State, last: readonly unknown[]): Fields {
  const { ruleVariables } = state.release;
  const variables = presetVariables(row, state);
  if (ruleVariables === 'unquoted' && variables.resourceType !== undefined)
    throw new ActivationRuleError(`ReferenceError: "${variables.resourceType}" is not defined`);
  const all = { ...variables, lastTariffs: [...last] };
  const form = (value: unknown, name: string) => {
    if (typeof value !== 'object') return value;
    return ruleVariables === 'texts' ? JSON.stringify(value) : known(name, value as Fields);
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, form(value, name)]));
}

/** The variables of rules that the emulator has (PresetVariableHelper). */
function presetVariables({ usageType, record }: UsageRecordRow, state: State): Fields {
  const { account, accountid, domain, domainid, domainpath, zoneid, project, projectid, type } = record;
  const owner = state.accounts.find(({ id }) => id === accountid);
  const role = owner && { id: owner.roleId, name: owner.roleName, type: owner.roleType };
  const zone = state.table('zone').find(({ id }) => id === zoneid);
  return {
    account: { id: accountid ?? projectid, name: account ?? project, ...(role && { role }) },
    domain: { id: domainid, name: domain, path: domainpath },
    ...(projectid !== undefined && { project: { id: projectid, name: project } }),
    resourceType: type,
    value: meteredValue(usageType, record, state),
    zone: { id: zoneid, name: zone?.name },
  };
}

function meteredValue(usageType: number, record: UsageRecordRow['record'], state: State): Fields {
  const [table, field] = METERED[usageType] ?? [];
  if (!table || !field) return {};
  const named = (kind: string, id: unknown) => {
    const found = state.table(kind).find((one) => one.id === id);
    return found && { id: found.id, name: found.name };
  };
  const resource = state.table(table).find(({ id }) => id === record[field]);
  const common = {
    id: record[field],
    name: resource?.name ?? record.name,
    ...(resource && { tags: tagsOf(resource) }),
  };
  if (usageType > ALLOCATED_VM) {
    const diskOffering = named('diskoffering', record.offeringid);
    return { ...common, size: Number(record.size) / MEBIBYTE, ...(diskOffering && { diskOffering }) };
  }
  const { cpunumber: cpuNumber, cpuspeed: cpuSpeed, memory } = record;
  return {
    ...common,
    osName: record.osdisplayname,
    hypervisorType: record.type,
    computeOffering: named('serviceoffering', record.offeringid),
    template: named('template', record.templateid),
    ...(usageType === RUNNING_VM && { computingResources: { memory, cpuNumber, cpuSpeed } }),
  };
}

function tagsOf({ tags }: Entity): Record<string, string> {
  const pairs = (tags ?? []) as { key: string; value: string }[];
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}

/** An object that refuses to be asked for what the emulator does not have, and CloudStack might; tags are the user's. */
function known(path: string, fields: Fields): unknown {
  return new Proxy(fields, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (typeof name === 'symbol' || Array.isArray(target) || path.endsWith('.tags')) return value;
      if (!(name in target))
        throw new ApiError(
          530,
          `An activation rule of a quota tariff reads ${path}.${name}, which the embedded engine does not have: run it on a container`,
        );
      return typeof value === 'object' && value !== null ? known(`${path}.${name}`, value as Fields) : value;
    },
  });
}
