import { type Command, list } from '../command.js';
import { ApiError } from '../errors.js';
import { timestamp } from '../state.js';

/** CloudStack's UsageTypes in 4.20: id, name, description. */
const USAGE_TYPES: readonly [number, string, string][] = [
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
    run: async ({ parameters }) => {
      for (const name of ['startdate', 'enddate']) refuseBadDate(name, parameters.get(name) ?? '');
      if (parameters.has('pagesize') && !parameters.has('page'))
        throw ApiError.missingParameter('listUsageRecords', 'page');
      return list('usagerecord', []);
    },
  },
  {
    name: 'quotaIsEnabled',
    run: async ({ store }) => ({
      isenabled: { isenabled: (await store.readConfiguration('quota.enable.service')) === 'true' },
    }),
  },
];

function refuseBadDate(name: string, value: string): void {
  if (DATE.test(value)) return;
  throw new ApiError(431, `Unable to parse date ${value} for parameter ${name}`);
}
