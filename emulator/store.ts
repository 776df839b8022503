import type { State } from './state.js';
import {
  type CounterDefinition,
  MemoryUsageServer,
  type UsageEvent,
  type UsageRecordRow,
} from './usage-server.js';

/**
 * What the management server shares with the usage server: in CloudStack the tables `cloud.configuration` and
 * `cloud_usage.usage_job`.
 */
export interface Store {
  readConfiguration(name: string): Promise<string | undefined>;
  writeConfiguration(name: string, value: string): Promise<void>;
  /** The newest heartbeat of any job; undefined before the first. */
  lastHeartbeat(): Promise<Date | undefined>;
  /** End of the last window that a job finished; undefined before the first. */
  lastSuccessfulJob(): Promise<Date | undefined>;
  /** `generateUsageRecords`: one job of type SINGLE for the owner of the last job. */
  insertSingleJob(): Promise<void>;
  /** `host/address` of the usage server. */
  usageServerHost(): Promise<string>;
  isUsageServerUp(): Promise<boolean>;
  /** Milliseconds by which the past was moved back so far. */
  movedBack(): Promise<number>;
  /** A row of `cloud.usage_event`. */
  publishUsage(event: UsageEvent): Promise<void>;
  /** A row of `cloud.user_statistics` or `cloud.vm_disk_statistics`. */
  addCounter(counter: CounterDefinition): Promise<void>;
  /** Those that lie wholly inside, in the order in which they were made; `count` is of all pages. */
  usageRecords(query: UsageQuery): Promise<{ count: number; records: UsageRecordRow[] }>;
}

/** A store that keeps what the management server knows, so that it outlives it. */
export interface LastingStore extends Store {
  readState(state: State): Promise<void>;
  writeState(state: State): Promise<void>;
}

export function isLasting(store: Store): store is LastingStore {
  return 'writeState' in store;
}

/** Which usage records are wanted; moments in epoch milliseconds. */
export interface UsageQuery {
  start: number;
  end: number;
  usageType: number | undefined;
  /** Fields that the records must have, each with one of some values. */
  where: Readonly<Record<string, string | readonly string[]>>;
  offset: number;
  limit: number;
}

/** A store without a database, with its own usage server. */
export class MemoryStore implements Store {
  private readonly configuration: Map<string, string>;
  readonly usageServer: MemoryUsageServer;

  /** @param settings global settings beside CloudStack's defaults */
  constructor(settings: Readonly<Record<string, string>> = {}, clock: () => number = Date.now) {
    this.configuration = new Map(Object.entries(settings));
    this.usageServer = new MemoryUsageServer(clock, () => ({
      range: Number(this.configuration.get('usage.stats.job.aggregation.range') ?? 1440),
      execTime: this.configuration.get('usage.stats.job.exec.time') ?? '00:15',
      timezone: this.configuration.get('usage.aggregation.timezone') ?? 'GMT',
    }));
  }

  async readConfiguration(name: string): Promise<string | undefined> {
    return this.configuration.get(name);
  }

  async writeConfiguration(name: string, value: string): Promise<void> {
    this.configuration.set(name, value);
  }

  async lastHeartbeat(): Promise<Date | undefined> {
    const heartbeat = this.usageServer.lastHeartbeat();
    return heartbeat > 0 ? new Date(heartbeat) : undefined;
  }

  async lastSuccessfulJob(): Promise<Date | undefined> {
    const end = this.usageServer.lastSuccess();
    return end > 0 ? new Date(end) : undefined;
  }

  async insertSingleJob(): Promise<void> {
    this.usageServer.insertSingleJob();
  }

  async usageServerHost(): Promise<string> {
    return this.usageServer.host;
  }

  async isUsageServerUp(): Promise<boolean> {
    return true;
  }

  async movedBack(): Promise<number> {
    return this.usageServer.movedBack;
  }

  async publishUsage(event: UsageEvent): Promise<void> {
    this.usageServer.publish(event);
  }

  async addCounter(counter: CounterDefinition): Promise<void> {
    this.usageServer.addCounter(counter);
  }

  async usageRecords({ start, end, usageType, where, offset, limit }: UsageQuery) {
    this.usageServer.tick();
    const fits = (row: UsageRecordRow) =>
      row.start >= start &&
      row.end <= end &&
      (usageType === undefined || row.usageType === usageType) &&
      Object.entries(where).every(([field, value]) => [value].flat().includes(String(row.record[field])));
    const found = this.usageServer.records.filter(fits);
    return { count: found.length, records: found.slice(offset, offset + limit) };
  }
}
