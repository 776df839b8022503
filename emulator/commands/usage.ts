import { type Call, type Command, list } from '../command.js';
import { ApiError } from '../errors.js';
import { timestamp } from '../state.js';
import type { UsageRecordRow } from '../usage-server.js';
import { accountOf } from './accounts.js';

/** CloudStack's default.page.size. */
const PAGE_SIZE = 500;

/** CloudStack's UsageTypes in 4.20: id, name, description. */
export const USAGE_TYPES: readonly [number, string, string][] = [
  [1, 'RUNNING_VM', 'Running Vm Usage'],
  [2, 'ALLOCATED_VM', 'Allocated Vm Usage'],
  [3, 'IP_ADDRESS', 'IP Address Usage'],
  [4, 'NETWORK_BYTES_SENT', 'Network Usage (Bytes Sent)'],
  [5, 'NETWORK_BYTES_RECEIVED', 'Network Usage (Bytes Received)'],
  [6, 'VOLUME', 'Volume Usage'],
  [7, 'TEMPLATE', 'Template Usage'],
  [8, 'ISO', 'ISO Usage'],
  [9, 'SNAPSHOT', 'Snapshot Usage'],
  [10, 'SECURITY_GROUP', 'Security Group Usage'],
  [11, 'LOAD_BALANCER_POLICY', 'Load Balancer Usage'],
  [12, 'PORT_FORWARDING_RULE', 'Port Forwarding Usage'],
  [13, 'NETWORK_OFFERING', 'Network Offering Usage'],
  [14, 'VPN_USERS', 'VPN users usage'],
  [21, 'VM_DISK_IO_READ', 'VM Disk usage(I/O Read)'],
  [22, 'VM_DISK_IO_WRITE', 'VM Disk usage(I/O Write)'],
  [23, 'VM_DISK_BYTES_READ', 'VM Disk usage(Bytes Read)'],
  [24, 'VM_DISK_BYTES_WRITE', 'VM Disk usage(Bytes Write)'],
  [25, 'VM_SNAPSHOT', 'VM Snapshot storage usage'],
  [26, 'VOLUME_SECONDARY', 'Volume on secondary storage usage'],
  [27, 'VM_SNAPSHOT_ON_PRIMARY', 'VM Snapshot on primary storage usage'],
  [28, 'BACKUP', 'Backup storage usage'],
  [29, 'BUCKET', 'Bucket storage usage'],
  [30, 'NETWORK', 'Network usage'],
  [31, 'VPC', 'VPC usage'],
];

const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:[+-]\d{4})?)?$/;

export const usageCommands: Command[] = [
  {
    name: 'listUsageTypes',
    run: async () =>
      list(
        'usagetype',
        USAGE_TYPES.map(([id, name, description]) => ({ id, name, description })),
      ),
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
    required: ['enddate', 'startdate'],
    run: async (call) => {
      const { parameters, store } = call;
      const [start, end] = [
        moment(call, 'startdate', '00:00:00.000'),
        moment(call, 'enddate', '23:59:59.999'),
      ];
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
function moment({ parameters }: Call, name: string, timeOfDay: string): number {
  const value = parameters.get(name) ?? '';
  if (!DATE.test(value))
    throw new ApiError(
      431,
      `Unable to parse date ${value} for command listusagerecords, please pass dates in the format mentioned in the api documentation`,
    );
  if (value.length === 10) return Date.parse(`${value}T${timeOfDay}Z`);
  return Date.parse(`${value.replace(' ', 'T').replace(/[+-]\d{4}$/, '')}Z`) - offsetOf(value);
}

function offsetOf(value: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)$/.exec(value.slice(10)) ?? [];
  const millis = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -millis : millis;
}
