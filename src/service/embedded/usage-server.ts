import { exchange } from '../../cloudstack/exchange.js';
import { UserError } from '../../errors.js';
import {
  parseCounters,
  parseFacts,
  RUN_SECONDS,
  type UsageCounter,
  type UsageFacts,
  type UsageServer,
} from '../usage-server.js';

/** The emulator's usage server, reached beside its integration API. */
export class EmbeddedUsageServer implements UsageServer {
  private readonly url: string;

  constructor(
    integrationUrl: string,
    private readonly signal?: AbortSignal,
  ) {
    this.url = new URL('/usage-server/', integrationUrl).href;
  }

  async facts(): Promise<UsageFacts> {
    return parseFacts(await this.ask('facts', 'GET'));
  }

  async run(ranges: readonly number[], moveBack: number): Promise<UsageFacts> {
    return parseFacts(await this.ask(`job?minutes=${ranges.join(',')}&advance=${moveBack}`, 'POST'));
  }

  async troubles(): Promise<string[]> {
    return [];
  }

  async quotaFailures(): Promise<string[]> {
    return (await this.ask('quota-failures', 'GET')).split('\n').filter(Boolean);
  }

  async counters(ownerId: string): Promise<UsageCounter[]> {
    return parseCounters(await this.ask(`counters?owner=${ownerId}`, 'GET'));
  }

  async count({ id }: UsageCounter, amounts: readonly number[]): Promise<void> {
    await this.ask(`count?id=${id}&amounts=${amounts.join(',')}`, 'POST');
  }

  async moveBackStopped(moveBack: number): Promise<void> {
    await this.run([], moveBack);
  }

  private async ask(path: string, method: 'GET' | 'POST'): Promise<string> {
    const { status, text } = await exchange(`${this.url}${path}`, { method }, RUN_SECONDS, this.signal);
    if (status === 200) return text;
    throw new UserError(`The emulator's usage server refused: ${text}`);
  }
}
