import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../../errors.js';
import { type Check, hopeless, passed } from '../../readiness/wait.js';
import { type Endpoints, NOWHERE } from '../endpoints.js';
import type { LogService, Logs } from '../logs.js';
import type { Service, Watch, ZoneText } from '../service.js';
import type { UsageServer } from '../usage-server.js';
import { emulatorLog, findEmulator, stopEmulator } from './process.js';
import { EmbeddedUsageServer } from './usage-server.js';

const LOG: LogService = 'emulator';

/** A service that the emulator plays: one process of this machine, which has no container. */
export class EmbeddedService implements Service {
  readonly engine = 'embedded';
  readonly description = 'embedded, an emulator of the CloudStack API';
  readonly title: string;
  readonly containerId = '';
  readonly state: string;

  /**
   * @param zones the directory of the emulator's zone descriptions
   * @param endpoints if it runs
   */
  constructor(
    readonly name: string,
    private readonly zones: string,
    readonly endpoints: Endpoints = NOWHERE,
    readonly adopted = true,
  ) {
    this.title = `The embedded engine ${name}`;
    this.state = endpoints === NOWHERE ? 'exited' : 'running';
  }

  assertReachable(): void {
    if (this.state !== 'running') throw new UserError(`${this.title} has ended: start it again`);
  }

  watch(): Watch {
    const running: Check<boolean> = {
      name: 'emulator running',
      judge: (runs) => (runs ? passed : hopeless('the embedded engine was ended, as by "down"')),
    };
    const observe = async () => (await findEmulator(this.name)) !== undefined;
    return { checks: [running], observe, stop: () => {} };
  }

  async machineTrouble(): Promise<undefined> {}

  /** It is never started with a setting that it does not know or implement. */
  async verifySettings(): Promise<void> {}

  zoneFile(zone: string): Promise<ZoneText> {
    return emulatedZone(this.zones, zone);
  }

  usageServer(signal?: AbortSignal): UsageServer {
    return new EmbeddedUsageServer(this.endpoints.integrationUrl, signal);
  }

  async logs(lines: number, only: LogService = LOG): Promise<Logs> {
    if (only !== LOG)
      throw new UserError(`${this.title} is one program without a log of ${only}: use ${LOG}`);
    const found = await emulatorLog(this.name, lines);
    return new Map(found.length > 0 ? [[LOG, found]] : []);
  }

  async remove(): Promise<string> {
    await stopEmulator(this.name);
    return 'Stopped the embedded engine';
  }
}

/** The service that the emulator plays or played under a name; undefined if none was started, or it was removed. */
export async function findEmbedded(name: string, zones: string): Promise<EmbeddedService | undefined> {
  const running = await findEmulator(name);
  if (running) return new EmbeddedService(name, zones, running.endpoints);
  return (await emulatorLog(name, 1)).length > 0 ? new EmbeddedService(name, zones) : undefined;
}

/** @param zones the directory of the emulator's zone descriptions */
export async function emulatedZone(zones: string, zone: string): Promise<ZoneText> {
  const path = `${zone}.cfg`;
  const text = await readFile(join(zones, path), 'utf8').catch((error: unknown) => {
    throw new UserError(`The embedded engine has no zone description ${path}: ${messageOf(error)}`);
  });
  return { path, text };
}
