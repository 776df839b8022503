import { randomUUID } from 'node:crypto';
import { charge, charges, sum, unitOf } from '../charging.js';
import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { accountOf, callerOf, isRootAdmin } from '../owners.js';
import { type Account, type Tariff, timestamp } from '../state.js';
import { adjustedTime } from '../usage-date.js';
import { USAGE_TYPES, usageTypesOf } from '../usage-types.js';
import { paged } from './listing.js';
import { momentOf } from './usage.js';

/** Usage types up to this one have a tariff of 0 from the beginning; later ones have none (cloud_usage's schema). */
const LAST_WITH_TARIFF = 25;
const TARIFFS_SINCE = Date.parse('2010-04-04T00:00:00Z');
const DAY = 86_400_000;
const CURRENCY = '$';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The quota service's commands, which exist only if the management server was started with it. */
export const quotaCommands: Command[] = [
  command(
    'quotaTariffList',
    'name usagetype id keyword page pagesize listall=false listonlyremoved=false',
    async (call) => {
      const { parameters, state } = call;
      const [name, usageType, id, keyword] = ['name', 'usagetype', 'id', 'keyword'].map((one) =>
        parameters.get(one),
      );
      const found = state.quota.tariffs
        .filter((tariff) => !name || tariff.name === name)
        .filter((tariff) => !usageType || tariff.usageType === Number(usageType))
        .filter((tariff) => !id || tariff.id === id)
        .filter((tariff) => !keyword || tariff.name.includes(keyword))
        .sort((a, b) => b.usageType - a.usageType || b.effective - a.effective);
      const shown = await Promise.all(found.map((tariff) => describeTariff(call, tariff)));
      return paged(call, 'quotatariff', shown);
    },
  ),
  command(
    'quotaTariffCreate',
    'name usagetype value startdate enddate activationrule description position',
    async (call) => {
      const { parameters, state } = call;
      checkRule(call);
      const name = required('quotaTariffCreate', call, 'name');
      const usageType = Number(parameters.get('usagetype'));
      if (state.quota.tariffs.some((tariff) => tariff.name === name))
        throw ApiError.invalidParameter(`A quota tariff with name [${name}] already exist.`);
      const now = Date.now();
      const timezone = (await call.store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
      const start = adjustedTime(dateOf(call, 'startdate') ?? now, timezone, state.release);
      if (start < now) throw ApiError.invalidParameter(startInThePast(call, start, now));
      if (!usageTypesOf(state).some(([type]) => type === usageType))
        throw ApiError.invalidParameter(`There is no usage type with value [${usageType}].`);
      const made = { id: randomUUID(), name, usageType, value: 0, effective: start, position: 1 };
      const tariff = await changed(call, {
        ...made,
        end: undefined,
        activationRule: undefined,
        description: undefined,
      });
      tariff.effective += await call.store.movedBack();
      state.quota.tariffs.push(tariff);
      return { quotatariff: await describeTariff(call, tariff) };
    },
  ),
  command(
    'quotaTariffUpdate',
    'name usagetype value startdate enddate activationrule description position',
    async (call) => {
      const { tariffs } = call.state.quota;
      const name = required('quotaTariffUpdate', call, 'name');
      const index = tariffs.findIndex((tariff) => tariff.name === name);
      const current = tariffs[index];
      if (!current) throw ApiError.invalidParameter(`There is no quota tariffs with name [${name}].`);
      checkRule(call);
      const tariff = await changed(call, { ...current, id: randomUUID() });
      tariffs[index] = tariff;
      return { quotatariff: await describeTariff(call, tariff) };
    },
  ),
  command('quotaTariffDelete', 'id', async (call) => {
    const { quota } = call.state;
    const id = required('quotaTariffDelete', call, 'id');
    if (!UUID.test(id)) throw ApiError.invalidParameter('Invalid value provided for API arg: id');
    if (!quota.tariffs.some((tariff) => tariff.id === id))
      throw new ApiError(431, 'Quota tariff with the provided UUID does not exist.');
    quota.tariffs = quota.tariffs.filter((tariff) => tariff.id !== id);
    return { success: true };
  }),
  // It has charged by then, as every command has; nobody gets mail.
  command('quotaUpdate', '', async () => ({ quotacredits: { updated_on: timestamp(new Date()) } })),
  command('quotaCredits', 'account domainid value quota_enforce=false', async (call) => {
    const { state, parameters, store, user } = call;
    const { id: accountId } = accountOf(call);
    const value = Number(parameters.get('value'));
    state.quota.credits.push({ accountId, value, at: Date.now() + (await store.movedBack()) });
    const at = timestamp(new Date());
    return {
      quotacredits: state.release.atLeast('4.22')
        ? {
            credit: value,
            creditedon: at,
            creditoruserid: user?.id,
            creditorusername: user?.username,
            currency: CURRENCY,
          }
        : { credits: value, updated_by: user?.username, updated_on: at, currency: CURRENCY },
    };
  }),
  command('quotaBalance', 'account domainid startdate enddate', async (call) => {
    const ledger = await ledgerOf(call, accountOf(call));
    const [start, end] = [dateOf(call, 'startdate'), dateOf(call, 'enddate')];
    if (end !== undefined && !call.state.release.atLeast('4.20')) refuseFuture(end);
    if (call.state.release.hasBalanceHistory)
      return { balance: { currency: CURRENCY, balances: history(ledger, start, end) } };
    if (end === undefined) {
      const startdate = timestamp(new Date(start ?? Date.now()));
      const startquota = balanceAt(ledger, (start ?? Date.now()) + DAY);
      return { balance: { startquota, credits: [], startdate, currency: CURRENCY } };
    }
    const from = start ?? Date.now();
    if (from >= end)
      throw ApiError.invalidParameter(
        `Incorrect Date Range. Start date: ${javaDate(from)} is after end date:${javaDate(end)}`,
      );
    const within = ledger.filter(({ at, isCredit }) => isCredit && at >= from && at <= end + DAY);
    const credits = within.map(({ at, value }) => ({ credits: value, updated_on: timestamp(new Date(at)) }));
    const dates = { startdate: timestamp(new Date(from)), enddate: timestamp(new Date(end + DAY - 1000)) };
    const [startquota, endquota] = [balanceAt(ledger, from), balanceAt(ledger, end + DAY)];
    return { balance: { startquota, endquota, credits, ...dates, currency: CURRENCY } };
  }),
  command('quotaStatement', 'account domainid startdate enddate type', async (call) => {
    const { state, parameters } = call;
    const [start, end] = [dateOf(call, 'startdate') ?? 0, dateOf(call, 'enddate') ?? 0];
    if (start > end)
      throw ApiError.invalidParameter(
        `Incorrect Date Range. Start date: ${javaDate(start)} is after end date:${javaDate(end)}`,
      );
    if (!state.release.atLeast('4.20')) refuseFuture(end);
    const wanted = parameters.get('type');
    const account = accountOf(call);
    const charged = (await charges(call.state, call.store)).filter(
      ({ row, accountId }) => accountId === account.id && row.start >= start && row.end < end + DAY,
    );
    const quotausage = usageTypesOf(state).map(([type, name]) => {
      const counted =
        wanted && Number(wanted) !== type ? [] : charged.filter(({ row }) => row.usageType === type);
      const quota = cents(sum(counted.map(({ cost }) => cost)));
      return { type, accountid: 2, domain: 1, name, unit: unitOf(type), quota };
    });
    const totalquota = cents(sum(quotausage.map(({ quota }) => quota)));
    const dates = { startdate: timestamp(new Date(start)), enddate: timestamp(new Date(end + DAY - 1000)) };
    return { statement: { quotausage, totalquota, ...dates, currency: CURRENCY } };
  }),
  command('quotaSummary', 'account domainid listall page pagesize keyword', async (call) => {
    const { state, parameters } = call;
    const all = await charges(call.state, call.store);
    const known = new Set([
      ...all.map(({ accountId }) => accountId),
      ...state.quota.credits.map((one) => one.accountId),
    ]);
    const caller = callerOf(call);
    const keyword = parameters.get('keyword')?.toLowerCase();
    const one = !isRootAdmin(caller) ? caller : parameters.get('account') ? accountOf(call) : undefined;
    const isListed = ({ id, name }: Account) =>
      parameters.get('listall') === 'true' ? !keyword || name.toLowerCase().includes(keyword) : known.has(id);
    const listed = one ? [one] : state.accounts.filter(isListed);
    return paged(call, 'summary', await Promise.all(listed.map((account) => summaryOf(call, account))));
  }),
];

/** Each command that there is only with the quota service; it has charged first what was metered by then. */
function command(name: string, parameters: string, run: Command['run']): Command {
  return {
    name,
    parameters,
    run: async (call) => {
      if (call.state.quota.tariffs.length === 0) call.state.quota.tariffs = initialTariffs();
      // Before anything else: what is metered is charged by the tariffs that held then.
      await charge(call.state, call.store);
      if (!name.startsWith('quotaTariff')) refuseLacking(call);
      return run(call);
    },
  };
}

/** What CloudStack would have charged is not said to be nothing. */
function refuseLacking({ state }: Call): void {
  const lacking = [...state.quota.failures.values()].find(({ isOfEmulator }) => isOfEmulator);
  if (lacking) throw new ApiError(530, lacking.reason);
}

function initialTariffs(): Tariff[] {
  return USAGE_TYPES.filter(([type]) => type <= LAST_WITH_TARIFF).map(([usageType, name]) => ({
    id: randomUUID(),
    name,
    usageType,
    value: 0,
    effective: TARIFFS_SINCE,
    position: 1,
    end: undefined,
    activationRule: undefined,
    description: undefined,
  }));
}

/** A tariff with what a call gives for it. */
async function changed(call: Call, tariff: Tariff): Promise<Tariff> {
  const given = (name: string) => call.parameters.get(name);
  const end = dateOf(call, 'enddate');
  const text = (name: string, before: string | undefined) => {
    const value = given(name);
    return value === undefined ? before : value.trim() || undefined;
  };
  return {
    ...tariff,
    value: Number(given('value') ?? tariff.value),
    position: Number(given('position') ?? tariff.position),
    end: end === undefined ? tariff.end : end + (await call.store.movedBack()),
    activationRule: text('activationrule', tariff.activationRule),
    description: text('description', tariff.description),
  };
}

function startInThePast({ state }: Call, start: number, now: number): string {
  if (!state.release.atLeast('4.20'))
    return `The quota tariff's start date [${javaDate(start)}] cannot be less than now [${javaDate(now)}]`;
  return `The value passed as Quota tariff's start date is in the past: [${javaDate(start)}]. Please, inform a date in the future or do not pass the parameter to use the current date and time.`;
}

/** From 4.20.2 and 4.22 on a rule needs a setting that CloudStack reads when it starts. */
function checkRule({ state, parameters }: Call): void {
  if (!parameters.get('activationrule') || !state.release.needsJsInterpretation || state.interpretsJs) return;
  throw new ApiError(
    531,
    'Quota Tariff Activation Rule cannot be set, as Javascript interpretation is disabled in the configuration.',
    4365,
  );
}

async function describeTariff({ state, store }: Call, tariff: Tariff): Promise<Record<string, unknown>> {
  const { id, name, usageType, value, effective, end, activationRule, description, position } = tariff;
  const [, usageName, usageTypeDescription] = USAGE_TYPES.find(([type]) => type === usageType) ?? [];
  const moment = async (at: number) =>
    timestamp(new Date(at === TARIFFS_SINCE ? at : at - (await store.movedBack())));
  const isIo = usageType >= 21 && usageType <= 24;
  const isOfTheBeginning = name === usageName && effective === TARIFFS_SINCE;
  const isOld = !state.release.atLeast('4.19') && [23, 24].includes(usageType) && isOfTheBeginning;
  return {
    usageType,
    usageName,
    usageUnit: isOld ? 'GB' : unitOf(usageType),
    usageDiscriminator: isOfTheBeginning ? (isIo ? '1' : '') : 'None',
    tariffValue: value,
    effectiveDate: await moment(effective),
    usageTypeDescription,
    currency: CURRENCY,
    ...(activationRule && { activationRule }),
    name,
    ...(end !== undefined && { endDate: await moment(end) }),
    ...(description && { description }),
    ...(state.release.atLeast('4.20') ? { id, position } : { uuid: id }),
  };
}

/** An account's credits and charges, oldest first. */
type Ledger = readonly { at: number; value: number; isCredit: boolean }[];

async function ledgerOf(call: Call, { id }: Account): Promise<Ledger> {
  const moved = await call.store.movedBack();
  const credits = call.state.quota.credits
    .filter(({ accountId }) => accountId === id)
    .map(({ at, value }) => ({ at: at - moved, value, isCredit: true }));
  const costs = (await charges(call.state, call.store))
    .filter(({ accountId, cost }) => accountId === id && cost !== 0)
    .map(({ cost, row }) => ({ at: row.end, value: -cost, isCredit: false }));
  return [...credits, ...costs].sort((a, b) => a.at - b.at);
}

function balanceAt(ledger: Ledger, moment: number): number {
  return cents(sum(ledger.filter(({ at }) => at < moment).map(({ value }) => value)));
}

/** Balances by day, newest last; without dates the one of today. */
function history(ledger: Ledger, start: number | undefined, end: number | undefined) {
  const today = Math.floor(Date.now() / DAY) * DAY;
  const days = [...new Set(ledger.map(({ at }) => Math.floor(at / DAY) * DAY))].filter(
    (day) => start !== undefined && day >= start && day <= (end ?? today),
  );
  const shown = start === undefined ? [end ?? today] : days;
  return shown.map((day) => ({ date: timestamp(new Date(day)), balance: balanceAt(ledger, day + DAY) }));
}

async function summaryOf(call: Call, account: Account): Promise<Record<string, unknown>> {
  const ledger = await ledgerOf(call, account);
  const now = new Date();
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1, 12);
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1, 12);
  const used = ledger.filter(({ at, isCredit }) => !isCredit && at >= start && at < end);
  return {
    accountid: account.id,
    account: account.name,
    domainid: account.domain.id,
    domain: account.domain.name,
    balance: balanceAt(ledger, end),
    state: 'ENABLED',
    quota: cents(-sum(used.map(({ value }) => value))),
    startdate: timestamp(new Date(start)),
    enddate: timestamp(new Date(end)),
    currency: CURRENCY,
    quotaenabled: true,
  };
}

/** A date of a call, which is the day's beginning. */
function dateOf({ parameters }: Call, name: string): number | undefined {
  const value = parameters.get(name);
  if (value === undefined) return undefined;
  return momentOf(parameters.get('command') ?? '', value, '00:00:00.000');
}

/** Before 4.20 a date may be today, but not later. */
function refuseFuture(date: number): void {
  const tomorrow = Math.floor(Date.now() / DAY + 1) * DAY;
  if (date + DAY > tomorrow)
    throw ApiError.invalidParameter(
      `Incorrect Date Range. End date:${javaDate(date + DAY)} should not be in future. `,
    );
}

/** As Java prints a moment: `Fri Nov 27 00:00:00 UTC 2026`. */
function javaDate(moment: number): string {
  const [week = '', day, month, year, time] = new Date(moment).toUTCString().split(/,? /);
  return `${week} ${month} ${day} ${time} UTC ${year}`;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
