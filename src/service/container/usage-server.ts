import type { Containers } from '../../engine/containers.js';
import {
  parseCounters,
  parseFacts,
  RUN_SECONDS,
  type UsageCounter,
  type UsageFacts,
  type UsageServer,
} from '../usage-server.js';

const JOB_COMMAND = 'cloudstack-usage-job';

/** The usage server in a container, by the programs that the usage image has for it. */
export class ContainerUsageServer implements UsageServer {
  constructor(
    private readonly containers: Containers,
    private readonly id: string,
    private readonly signal?: AbortSignal,
  ) {}

  async facts(): Promise<UsageFacts> {
    return parseFacts(await this.exec('The usage server cannot be queried', [JOB_COMMAND, 'facts']));
  }

  async run(ranges: readonly number[], moveBack: number): Promise<UsageFacts> {
    const back = moveBack > 0 ? [String(moveBack)] : [];
    const command = [JOB_COMMAND, 'run', ranges.join(','), ...back];
    return parseFacts(await this.exec('The usage job failed', command, RUN_SECONDS));
  }

  async troubles(): Promise<string[]> {
    const command = ['grep', '-E', '(ERROR|FATAL|Exception)', '/var/log/cloudstack/usage/usage.log'];
    const [logged, printed] = await Promise.all([
      this.containers.exec(this.id, command, { timeoutSeconds: 10 }),
      this.containers.logs(this.id, 300),
    ]);
    // What a job prints has no name of its service; what fails in it is the database's.
    const lines = [...printed.filter((line) => /SQL\w*Exception: /.test(line)), ...logged.stdout.split('\n')];
    return lines
      .map((line) => line.trim().slice(0, 400))
      .filter(Boolean)
      .slice(-5);
  }

  async quotaFailures(): Promise<string[]> {
    return parseQuotaFailures(
      await this.exec("The usage server's log cannot be read", [JOB_COMMAND, 'quota-failures']),
    );
  }

  async counters(ownerId: string): Promise<UsageCounter[]> {
    return parseCounters(await this.exec('The counters cannot be read', [JOB_COMMAND, 'counters', ownerId]));
  }

  async count({ kind, id }: UsageCounter, amounts: readonly number[]): Promise<void> {
    const command = [JOB_COMMAND, 'count', kind, String(id), ...amounts.map(String)];
    await this.exec('The counters cannot be raised', command);
  }

  async moveBackStopped(moveBack: number): Promise<void> {
    await this.exec('The usage server cannot be stopped', ['supervisorctl', 'stop', 'cloudstack-usage'], 60);
    try {
      await this.exec('The past cannot be moved', [JOB_COMMAND, 'advance', String(moveBack)], RUN_SECONDS);
    } finally {
      // If it is interrupted here, the usage server is still there.
      const start = ['supervisorctl', 'start', 'cloudstack-usage'];
      await this.containers.execOrFail(this.id, start, 'The usage server cannot be started', {
        timeoutSeconds: 60,
      });
    }
  }

  private exec(failure: string, command: readonly string[], timeoutSeconds = 30): Promise<string> {
    const { signal } = this;
    return this.containers.execOrFail(this.id, command, failure, { signal, timeoutSeconds });
  }
}

/** Reads the lines of the log that `cloudstack-usage-job quota-failures` prints, which can be very long. */
export function parseQuotaFailures(text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '' && line !== '--');
  return lines.flatMap((line, index) => {
    if (line.includes('Exception received while calculating quota')) return [lines[index + 1] ?? line];
    if (!line.includes('Failed to calculate the quota usage')) return [];
    const account = /"accountName":"([^"]*)"/.exec(line)?.[1] ?? 'an account';
    // The script with all its variables comes first, the reason last.
    const reason = line.slice(line.lastIndexOf('due to [') + 'due to ['.length).replace(/\]*\.?$/, '');
    return [`${account}: ${reason}`];
  });
}
