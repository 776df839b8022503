import type { UsageRecord } from '../../../src/usage/records.js';
import type { Circumstances } from '../../../src/usage/report/figures.js';

const DAY_MILLIS = 86_400_000;
const FIRST = Date.parse('2026-10-26T00:00:00Z');

export const CIRCUMSTANCES: Circumstances = {
  version: '4.20.1.0',
  timezone: 'GMT',
  quota: undefined,
  made: Date.parse('2026-11-25T00:00:00Z'),
  types: (
    [
      [1, 'RUNNING_VM'],
      [2, 'ALLOCATED_VM'],
      [3, 'IP_ADDRESS'],
      [4, 'NETWORK_BYTES_SENT'],
      [5, 'NETWORK_BYTES_RECEIVED'],
      [6, 'VOLUME'],
      [7, 'TEMPLATE'],
      [9, 'SNAPSHOT'],
      [13, 'NETWORK_OFFERING'],
      [21, 'VM_DISK_IO_READ'],
      [25, 'VM_SNAPSHOT'],
      [30, 'NETWORK'],
    ] as const
  ).map(([id, name]) => ({ id, name, description: name })),
};

/** A name that would end a script, or become markup, where it is not escaped. */
export const HOSTILE = '</script><img src=x onerror="document.title=1"><!--';

/** As CloudStack writes a moment in UTC. */
export function written(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}+0000`;
}

/** A record whose window begins at a moment; its last whole second is reported, and all of it is metered. */
export function record(start: number, millis: number, more: Changes = {}): UsageRecord {
  const hours = String(Math.round((millis / 3_600_000) * 1e6) / 1e6);
  return {
    account: 'acme',
    accountid: 'a',
    domain: 'ROOT',
    domainid: 'd',
    zoneid: 'z',
    usagetype: 1,
    usageid: 'vm',
    description: 'Running VM usage',
    usage: `${hours} Hrs`,
    rawusage: hours,
    startdate: written(start),
    enddate: written(start + millis - 1000),
    ...more,
  } as UsageRecord;
}

/** Changes of a record; undefined is what it lacks. */
type Changes = { [field in keyof UsageRecord]?: UsageRecord[field] | undefined };

/** Days 0, 1, … of a month. */
export function dayRecord(day: number, more: Changes = {}): UsageRecord {
  return record(FIRST + day * DAY_MILLIS, DAY_MILLIS, more);
}

/** A month's records of so many machines, each with what comes with it: with gaps, overlaps and a hostile name. */
export function month(machines: number, days = 30): UsageRecord[] {
  return Array.from({ length: machines }, (_, index) => machine(index, days)).flat();
}

function machine(index: number, days: number): UsageRecord[] {
  const account = ['acme', 'globex', 'initech'][index % 3] as string;
  const owner = {
    account,
    accountid: account,
    domain: account,
    domainid: account,
    domainpath: `ROOT/${account}`,
  };
  const name = index === 1 ? HOSTILE : `${account}-web-${index}`;
  const id = `${String(index).padStart(8, '0')}-4906-4e06-8763-8b239dd910e8`;
  const first = (index * 3) % 11;
  const metered = (day: number, usagetype: number, more: Changes) =>
    dayRecord(day, { ...owner, usagetype, ...more });
  return Array.from({ length: days }, (_, day) => day)
    .filter((day) => day >= first)
    .flatMap((day) => [
      // Stopped for two days: that is a gap of its running time.
      ...(index % 4 === 1 && (day === 14 || day === 15)
        ? []
        : [metered(day, 1, { usageid: id, virtualmachineid: id, name })]),
      // Metered twice on one day.
      ...Array.from({ length: index === 2 && day === 20 ? 2 : 1 }, () =>
        metered(day, 2, { usageid: id, virtualmachineid: id, name }),
      ),
      metered(day, 6, {
        usageid: `volume-${id}`,
        description: `Volume usage for ROOT-${index} (${id}) and size 1`,
      }),
      metered(day, 3, { usageid: `ip-${id}`, description: `IPAddress: 192.168.2.${index}` }),
      metered(day, 30, { description: `Network usage for network ID: ${index}`, usageid: undefined }),
      metered(day, 9, {
        usageid: `snapshot-${id}`,
        description: `Snapshot usage for nightly-${index} (${id})`,
      }),
      ...[4, 5].map((type) =>
        metered(day, type, {
          usageid: undefined,
          rawusage: String((1 + ((index * 7 + day * 3) % 5)) * 250_000_000 * (type - 3)),
          description: `Bytes of network ${account}-network-${index} (${id})`,
        }),
      ),
    ]);
}
