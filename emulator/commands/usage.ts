import { momentOf as momentIn, wallClock } from '../../src/usage/timezone.js';
import { type Call, type Command, list } from '../command.js';
import { RECORDED, recordedValues } from '../contract.js';
import { ApiError } from '../errors.js';
import { type Domain, type State, timestamp } from '../state.js';
import type { UsageQuery } from '../store.js';
import { usageDate } from '../usage-date.js';
import type { UsageRecordRow } from '../usage-server.js';
import { accountOf } from './accounts.js';

/** CloudStack's default.page.size. */
const PAGE_SIZE = 500;

/** Usage types by the names that CloudStack has for them from 4.20 on, in every version: id, name, description. */
export const USAGE_TYPES = recordedValues(RECORDED.at(-1) ?? '').usageTypes.map(
  ({ id, name, description }) => [Number(id), String(name), String(description)] as const,
);

/** Those that a version has. */
export function usageTypesOf({ release }: State): typeof USAGE_TYPES {
  const ids = recordedValues(release.recorded).usageTypes.map(({ id, usagetypeid }) => id ?? usagetypeid);
  return USAGE_TYPES.filter(([id]) => ids.includes(id));
}

/** What CloudStack reads as a moment: with an offset, or with a blank and in UTC (ParamProcessWorker.parseAndSetDate). */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/;
const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/** It reads the day of whatever else begins with one. */
const DAY = /^\d{4}-\d\d-\d\d/;

const NETWORK_OFFERING = 13;
/** Of a virtual machine: the only resources with tags here. */
const OF_MACHINE = new Set([1, 2]);

export const usageCommands: Command[] = [
  {
    name: 'listUsageTypes',
    run: async ({ state }) => list('usagetype', recordedValues(state.release.recorded).usageTypes),
  },
  {
    name: 'listUsageServerMetrics',
    run: async ({ store }) => {
      const heartbeat = await store.lastHeartbeat();
      return {
        usageMetrics: {
          collectiontime: timestamp(new Date()),
          hostname: await store.usageServerHost(),
          state: (await store.isUsageServerUp()) ? 'Up' : 'Down',
          ...(heartbeat && { lastheartbeat: timestamp(heartbeat) }),
          lastsuccessfuljob: timestamp((await store.lastSuccessfulJob()) ?? new Date(0)),
        },
      };
    },
  },
  {
    // The real one ignores its dates, too.
    name: 'generateUsageRecords',
    run: async ({ store }) => {
      await store.insertSingleJob();
      return { success: true };
    },
  },
  {
    name: 'listUsageRecords',
    run: async (call) => {
      const { parameters, store } = call;
      const timezone = (await store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
      const moment = (name: string, timeOfDay: string) => {
        const read = momentOf('listUsageRecords', parameters.get(name) ?? '', timeOfDay);
        // Before 4.20, it is a time of the usage server's zone (UsageServiceImpl.computeAdjustedTime).
        return call.state.release.atLeast('4.20') ? read : momentIn(wallClock(read, 'GMT'), timezone);
      };
      const [start, end] = [moment('startdate', '00:00:00.000'), moment('enddate', '23:59:59.999')];
      if (parameters.has('pagesize') && !parameters.has('page'))
        throw new ApiError(431, '"page" parameter is required when "pagesize" is specified');
      if (start > end)
        throw ApiError.invalidParameter(
          `Incorrect Date Range. Start date: ${new Date(start)} is after end date:${new Date(end)}`,
        );
      const limit = Math.min(Number(parameters.get('pagesize') ?? PAGE_SIZE), PAGE_SIZE);
      const offset = (Number(parameters.get('page') ?? 1) - 1) * limit;
      const type = parameters.get('type');
      const usageType = type === undefined ? undefined : Number(type);
      const { count, records } = await store.usageRecords({
        ...{ start, end, usageType, offset, limit },
        where: { ...ownerFilter(call), ...resourceFilter(call, usageType) },
      });
      return records.length === 0
        ? {}
        : { count, usagerecord: records.map((row) => describeRecord(row, timezone, call)) };
    },
  },
  {
    name: 'quotaIsEnabled',
    run: async ({ store }) => ({
      isenabled: { isenabled: (await store.readConfiguration('quota.enable.service')) === 'true' },
    }),
  },
];

/** By an account of a domain, a project, or the parameters that stand for them. */
function ownerFilter(call: Call): UsageQuery['where'] {
  const { parameters, state } = call;
  const [projectid, account, domainid, accountid] = ['projectid', 'account', 'domainid', 'accountid'].map(
    (name) => parameters.get(name),
  );
  if (projectid && accountid)
    throw ApiError.invalidParameter("Projectid and accountId can't be specified together");
  if (projectid) return { projectid };
  if (accountid) return { accountid };
  if (account && domainid) return { accountid: accountOf(call).id };
  if (!domainid) return {};
  return { domainid: isTrue(parameters.get('isrecursive')) ? below(state, domainid) : domainid };
}

/** A domain and all domains in it, at any depth. */
function below({ domains }: State, id: string): string[] {
  const root = domains.find((domain) => domain.id === id);
  const isBelow = (domain: Domain | undefined): boolean =>
    domain !== undefined && (domain === root || isBelow(domain.parent));
  return domains.filter(isBelow).map((domain) => domain.id);
}

/** UsageServiceImpl.getUsageRecords: the resource, or for type 13 the network offering. */
function resourceFilter({ parameters }: Call, usageType: number | undefined): UsageQuery['where'] {
  const usageid = parameters.get('usageid');
  if (!usageid) return {};
  if (usageType === undefined)
    throw ApiError.invalidParameter('Usageid must be specified together with usageType');
  return usageType === NETWORK_OFFERING ? { offeringid: usageid } : { usageid };
}

function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true';
}

function describeRecord(
  row: UsageRecordRow,
  timezone: string,
  { parameters, state }: Call,
): Record<string, unknown> {
  const { usageType, amount, start, end, record } = row;
  const rawusage = String(Number(amount.toFixed(6)));
  const isCounted = usageType === 4 || usageType === 5 || (usageType >= 21 && usageType <= 24);
  return {
    ...{ ...record, usagetype: usageType, rawusage, usage: isCounted ? rawusage : `${rawusage} Hrs` },
    startdate: usageDate(start, timezone, state.release),
    enddate: usageDate(end, timezone, state.release),
    tags: isTrue(parameters.get('includetags')) ? tagsOf(row, state) : [],
  };
}

function tagsOf({ usageType, record }: UsageRecordRow, state: State): unknown {
  if (!OF_MACHINE.has(usageType)) return [];
  return state.table('virtualmachine').find(({ id }) => id === record.usageid)?.tags ?? [];
}

/** Epoch milliseconds of a moment, or of a day at a time in UTC. */
export function momentOf(command: string, value: string, timeOfDay: string): number {
  const [, moment, hours = '+00', minutes = '00'] = WITH_OFFSET.exec(value) ?? [];
  const read = moment
    ? `${moment}${hours}:${minutes}`
    : IN_UTC.test(value)
      ? `${value.replace(' ', 'T')}Z`
      : `${DAY.exec(value)?.[0]}T${timeOfDay}Z`;
  const millis = Date.parse(read);
  if (Number.isNaN(millis))
    throw new ApiError(
      431,
      `Unable to parse date ${value} for command ${command.toLowerCase()}, please pass dates in the format mentioned in the api documentation`,
    );
  return millis;
}
