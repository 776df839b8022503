import { type Call, type Command, isTrue, list } from '../command.js';
import { recordedValues } from '../contract.js';
import { ApiError } from '../errors.js';
import { accountOf, callerOf, isIn, isRootAdmin, isUser, isWithin } from '../owners.js';
import { type State, timestamp } from '../state.js';
import { MemoryStore, type UsageQuery } from '../store.js';
import { adjustedTime, usageDate } from '../usage-date.js';
import type { UsageRecordRow } from '../usage-server.js';
import { AMOUNT } from './counters.js';
import { sizeText } from './kind.js';
import { pageOf } from './listing.js';
import { tagsOf } from './tags.js';

/** What CloudStack reads as a moment: with an offset, or with a blank and in UTC (ParamProcessWorker.parseAndSetDate). */
const WITH_OFFSET = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/;
const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/** It reads the day of whatever else begins with one. */
const DAY = /^\d{4}-\d\d-\d\d/;

const NETWORK_OFFERING = 13;
/** The tables of what has tags, by usage type, and the field of the record that has its id. */
const TAGGED: Readonly<Record<number, readonly [table: string, field: string]>> = {
  1: ['virtualmachine', 'usageid'],
  2: ['virtualmachine', 'usageid'],
  3: ['publicipaddress', 'usageid'],
  4: ['network', 'networkid'],
  5: ['network', 'networkid'],
  6: ['volume', 'usageid'],
  7: ['template', 'usageid'],
  8: ['iso', 'usageid'],
  9: ['snapshot', 'usageid'],
  11: ['loadbalancerrule', 'usageid'],
  12: ['portforwardingrule', 'usageid'],
  21: ['volume', 'usageid'],
  22: ['volume', 'usageid'],
  23: ['volume', 'usageid'],
  24: ['volume', 'usageid'],
};
/** What a counter's record says of its amount (NetworkUsageParser, VmDiskUsageParser). */
const COUNTED: Readonly<Record<number, string>> = {
  4: 'bytes sent',
  5: 'bytes received',
  21: 'io read',
  22: 'io write',
  23: 'bytes read',
  24: 'bytes write',
};
/** Of accounts, as in CloudStack. */
const ALL = '-1';
const DAY_MILLIS = 86_400_000;
/** Of a page without an end; a database wants a number. */
const LARGEST_PAGE = 1_000_000_000;

export const usageCommands: Command[] = [
  {
    name: 'listUsageTypes',
    parameters: '',
    run: async ({ state }) => list('usagetype', recordedValues(state.release.recorded).usageTypes),
  },
  {
    name: 'listUsageServerMetrics',
    parameters: '',
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
    parameters: 'startdate enddate domainid',
    run: async ({ store }) => {
      await store.insertSingleJob();
      return { success: true };
    },
  },
  {
    name: 'listUsageRecords',
    parameters:
      'startdate enddate account accountid domainid projectid isrecursive type usageid page pagesize includetags oldformat=false',
    run: async (call) => {
      const { parameters, store } = call;
      const timezone = (await store.readConfiguration('usage.aggregation.timezone')) ?? 'GMT';
      const moment = (name: string, timeOfDay: string) => {
        const read = momentOf('listUsageRecords', parameters.get(name) ?? '', timeOfDay);
        return adjustedTime(read, timezone, call.state.release);
      };
      const [start, end] = [moment('startdate', '00:00:00.000'), moment('enddate', '23:59:59.999')];
      const [offset, last] = pageOf(call);
      if (start > end)
        throw ApiError.invalidParameter(
          `Incorrect Date Range. Start date: ${new Date(start)} is after end date:${new Date(end)}`,
        );
      const type = parameters.get('type');
      const usageType = type === undefined ? undefined : Number(type);
      const { count, records } = await store.usageRecords({
        start,
        end,
        usageType,
        offset,
        limit: Math.min(last - offset, LARGEST_PAGE),
        where: { ...ownerFilter(call), ...resourceFilter(call, usageType) },
      });
      return records.length === 0
        ? {}
        : { count, usagerecord: records.map((row) => describeRecord(row, timezone, call)) };
    },
  },
  {
    // UsageServiceImpl.removeRawUsageRecords; not within 15 minutes of the job's time of the day.
    name: 'removeRawUsageRecords',
    parameters: 'interval',
    run: async ({ parameters, state, store }) => {
      if (!(store instanceof MemoryStore)) throw ApiError.lacking('removeRawUsageRecords');
      const interval = Number(parameters.get('interval'));
      if (!(interval > 0))
        throw ApiError.invalidParameter(
          'Invalid interval value. Interval to remove cloud_usage records should be greater than 0',
        );
      const now = store.usageServer.now();
      if (store.usageServer.isNearJob(now))
        throw new ApiError(
          530,
          'Failed to remove old raw usage records from cloud_usage table, a job is likely running at this time. Please try again after 15 mins.',
        );
      const kept = store.usageServer.removeRecords(now - interval * DAY_MILLIS);
      // Charges stand in the order of the records.
      state.quota.charges = state.quota.charges.filter((_, index) => kept[index] ?? true);
      return { success: true };
    },
  },
  {
    name: 'quotaIsEnabled',
    parameters: '',
    run: async ({ store }) => ({
      isenabled: { isenabled: (await store.readConfiguration('quota.enable.service')) === 'true' },
    }),
  },
];

/**
 * By an account of a domain, a project, or the parameters that stand for them (UsageServiceImpl.getUsageRecords): only the
 * root administrator sees the records of all, others those of the own account.
 */
function ownerFilter(call: Call): UsageQuery['where'] {
  const { parameters, state } = call;
  const [projectid, account, domainid, named] = ['projectid', 'account', 'domainid', 'accountid'].map(
    (name) => parameters.get(name),
  );
  if (projectid && named)
    throw ApiError.invalidParameter("Projectid and accountId can't be specified together");
  if (projectid) return { projectid };
  const caller = callerOf(call);
  const accountid =
    (named === ALL ? undefined : named) ?? (account && domainid ? accountOf(call).id : undefined);
  if (!isRootAdmin(caller)) return restricted(call, accountid ?? caller.id);
  if (accountid) return { accountid };
  if (!domainid) return {};
  return { domainid: isTrue(call, 'isrecursive') ? below(state, domainid) : domainid };
}

/** What an administrator of a domain may ask for: an account that is in it. */
function restricted({ state, ...call }: Call, accountid: string): UsageQuery['where'] {
  const caller = callerOf({ state, ...call });
  const account = state.accounts.find(({ id }) => id === accountid);
  const isOwn = accountid === caller.id;
  if (!isOwn && (isUser(caller) || !account || !isIn(state, caller.domain, account.domain.id)))
    throw ApiError.permissionDenied(
      `You are only allowed to retrieve usage records for your own account or domain`,
    );
  const domainid = call.parameters.get('domainid');
  return { accountid, ...(domainid && { domainid }) };
}

/** A domain and all domains in it, at any depth. */
function below({ domains }: State, id: string): string[] {
  const root = domains.find((domain) => domain.id === id);
  return root ? domains.filter((domain) => isWithin(domain, root)).map((domain) => domain.id) : [id];
}

/** UsageServiceImpl.getUsageRecords: the resource, or for type 13 the network offering. */
function resourceFilter({ parameters }: Call, usageType: number | undefined): UsageQuery['where'] {
  const usageid = parameters.get('usageid');
  if (!usageid) return {};
  if (usageType === undefined)
    throw ApiError.invalidParameter('Usageid must be specified together with usageType');
  return usageType === NETWORK_OFFERING ? { offeringid: usageid } : { usageid };
}

function describeRecord(row: UsageRecordRow, timezone: string, call: Call): Record<string, unknown> {
  const { usageType, amount, start, end, record } = row;
  const rawusage = String(Number(amount.toFixed(6)));
  const counted = COUNTED[usageType];
  const description = String(record.description).replace(AMOUNT, `(${sizeText(amount)}) ${amount}`);
  return {
    ...record,
    description,
    usagetype: usageType,
    rawusage,
    usage: counted ? `${rawusage} ${counted}` : `${rawusage} Hrs`,
    startdate: usageDate(start, timezone, call.state.release),
    enddate: usageDate(end, timezone, call.state.release),
    tags: isTrue(call, 'includetags') ? tagsOfRecord(row, call.state) : [],
  };
}

function tagsOfRecord({ usageType, record }: UsageRecordRow, state: State): unknown {
  const [table = '', field = ''] = TAGGED[usageType] ?? [];
  const resource = state.find(table, record[field]);
  return resource ? tagsOf(resource) : [];
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
