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
}

const HEARTBEAT_SECONDS = 60;

/** A store without a database, and with a usage server that does nothing but beat. */
export class MemoryStore implements Store {
  private readonly configuration = new Map<string, string>();
  private readonly startedAt = Date.now();
  private finishedWindow: Date | undefined;

  async readConfiguration(name: string): Promise<string | undefined> {
    return this.configuration.get(name);
  }

  async writeConfiguration(name: string, value: string): Promise<void> {
    this.configuration.set(name, value);
  }

  async lastHeartbeat(): Promise<Date> {
    const beats = Math.floor((Date.now() - this.startedAt) / (HEARTBEAT_SECONDS * 1000));
    return new Date(this.startedAt + beats * HEARTBEAT_SECONDS * 1000);
  }

  async lastSuccessfulJob(): Promise<Date | undefined> {
    return this.finishedWindow;
  }

  /** The real server's window ends with the last full minute. */
  async insertSingleJob(): Promise<void> {
    this.finishedWindow = new Date(Math.floor(Date.now() / 60_000) * 60_000 - 1);
  }

  async usageServerHost(): Promise<string> {
    return 'embedded/127.0.0.1';
  }

  async isUsageServerUp(): Promise<boolean> {
    return true;
  }
}
