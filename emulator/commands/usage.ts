import { type Call, type Command, list } from '../command.js';
import { RECORDED, recordedValues } from '../contract.js';
import { ApiError } from '../errors.js';
import { type State, timestamp } from '../state.js';
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

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[+-]\d{4})?)?$/;

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
      const moment = (name: string, timeOfDay: string) =>
        momentOf('listUsageRecords', parameters.get(name) ?? '', timeOfDay);
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
        where: ownerFilter(call),
      });
      return records.length === 0 ? {} : { count, usagerecord: records.map(describeRecord) };
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
function ownerFilter(call: Call): Record<string, string> {
  const { parameters } = call;
  const projectid = parameters.get('projectid');
  if (projectid) return { projectid };
  const [account, domainid, accountid] = ['account', 'domainid', 'accountid'].map((name) =>
    parameters.get(name),
  );
  if (accountid) return { accountid };
  if (account && domainid) return { accountid: accountOf(call).id };
  return domainid ? { domainid } : {};
}

function describeRecord({ usageType, amount, start, end, record }: UsageRecordRow): Record<string, unknown> {
  const rawusage = String(Number(amount.toFixed(6)));
  const isCounted = usageType === 4 || usageType === 5 || (usageType >= 21 && usageType <= 24);
  return {
    ...{ ...record, usagetype: usageType, rawusage, usage: isCounted ? rawusage : `${rawusage} Hrs` },
    ...{ startdate: timestamp(new Date(start)), enddate: timestamp(new Date(end)), tags: [] },
  };
}

/** Epoch milliseconds of a date, which means a whole day, or of a moment. */
export function momentOf(command: string, value: string, timeOfDay: string): number {
  if (!DATE.test(value))
    throw new ApiError(
      431,
      `Unable to parse date ${value} for command ${command.toLowerCase()}, please pass dates in the format mentioned in the api documentation`,
    );
  if (value.length === 10) return Date.parse(`${value}T${timeOfDay}Z`);
  return Date.parse(`${value.replace(' ', 'T').replace(/[+-]\d{4}$/, '')}Z`) - offsetOf(value);
}

function offsetOf(value: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)$/.exec(value.slice(10)) ?? [];
  const millis = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -millis : millis;
}
