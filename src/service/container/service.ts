import type { ContainerInfo, Containers } from '../../engine/containers.js';
import type { Engine } from '../../engine/engine.js';
import { UserError } from '../../errors.js';
import type { Reporter } from '../../reporter.js';
import { TOO_LITTLE_MEMORY } from '../causes.js';
import { CONTAINER_PORTS, type Endpoints, endpoints, NOWHERE } from '../endpoints.js';
import { type GlobalSetting, refuseProblems, storedProblems } from '../global-settings.js';
import { CONTAINER_LOGS, collectLogs, type LogService, type Logs } from '../logs.js';
import type { Service, ServiceEngine, ZoneText } from '../service.js';
import type { UsageServer } from '../usage-server.js';
import { diskIsFull } from './checks.js';
import { ContainerUsageServer } from './usage-server.js';
import { ContainerWatch } from './watch.js';

const SETTINGS_PROGRAM = 'cloudstack-usage-settings';
/** A database that is made takes more than this. */
const LITTLE_KILOBYTES = 100 * 1024;

/** A service in a container. */
export class ContainerService implements Service {
  readonly engine: ServiceEngine;
  readonly name: string;
  readonly title: string;
  readonly containerId: string;
  readonly state: string;
  readonly endpoints: Endpoints;
  private readonly containers: Containers;

  constructor(
    { name, containers }: Pick<Engine, 'name' | 'containers'>,
    info: ContainerInfo,
    readonly adopted = true,
  ) {
    this.engine = name;
    this.containers = containers;
    this.name = info.name;
    this.title = `The container ${info.name}`;
    this.containerId = info.id;
    this.state = info.status;
    this.endpoints = info.status === 'running' ? publishedEndpoints(info) : NOWHERE;
  }

  get description(): string {
    return this.engine;
  }

  assertReachable(): void {
    const { name, engine, state, endpoints } = this;
    if (state === 'paused')
      throw new UserError(`The container ${name} is paused: continue it with "${engine} unpause ${name}"`);
    if (state !== 'running')
      throw new UserError(`The container ${name} is not running, it is ${state}: start it again`);
    if (endpoints !== NOWHERE) return;
    throw new UserError(
      `The container ${name} publishes no ports, because its network was cut off: connect it again ("${engine} network connect"), or start it again`,
    );
  }

  watch(reporter: Reporter, signal?: AbortSignal): ContainerWatch {
    const hasUi = this.endpoints.uiUrl !== '';
    return new ContainerWatch(this.containers, this.containerId, hasUi, reporter, signal);
  }

  async machineTrouble(): Promise<string | undefined> {
    return (await this.diskTrouble()) ?? (await this.memoryTrouble());
  }

  async verifySettings(
    settings: readonly GlobalSetting[],
    version: string,
    signal?: AbortSignal,
  ): Promise<void> {
    if (settings.length === 0) return;
    // The API does not list all settings.
    const failure = "CloudStack's settings cannot be read (the image of an earlier release takes none)";
    const rows = await this.containers.execOrFail(this.containerId, [SETTINGS_PROGRAM], failure, { signal });
    refuseProblems(storedProblems(settings, rows, version));
  }

  async zoneFile(zone: string, signal?: AbortSignal): Promise<ZoneText> {
    const path = zonePath(zone);
    const command = ['cat', path];
    const text = await this.containers.execOrFail(this.containerId, command, noZone(path), { signal });
    return { path, text };
  }

  usageServer(signal?: AbortSignal): UsageServer {
    return new ContainerUsageServer(this.containers, this.containerId, signal);
  }

  async logs(lines: number, only?: LogService): Promise<Logs> {
    if (only && !CONTAINER_LOGS.includes(only))
      throw new UserError(`${this.title} has no log of ${only}: use one of ${CONTAINER_LOGS.join(', ')}`);
    const logs = await collectLogs(this.containers, this.containerId, lines);
    return only ? new Map([...logs].filter(([service]) => service === only)) : logs;
  }

  async remove(): Promise<string> {
    await this.containers.remove(this.containerId);
    return `Removed the container ${this.name} and its anonymous volumes`;
  }

  /** A full disk may show nowhere else: MySQL cannot even write that into its log. */
  private async diskTrouble(): Promise<string | undefined> {
    const output = await this.outputOf(['df', '-P', '-k', '/var/lib/mysql']);
    const [, , , left] = (output.trim().split('\n').at(-1) ?? '').split(/\s+/);
    return Number(left) < LITTLE_KILOBYTES ? diskIsFull(Number(left)) : undefined;
  }

  /** The engine reports only some kills: if a limit is reached, the kernel picks any process of the container. */
  private async memoryTrouble(): Promise<string | undefined> {
    const [v2, v1] = ['/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'];
    const output = await this.outputOf(['grep', '-hs', '^oom_kill [1-9]', v2, v1]);
    return output ? TOO_LITTLE_MEMORY : undefined;
  }

  /** What a quick command in the container prints; nothing if the command fails. */
  private async outputOf(command: string[]): Promise<string> {
    const answer = await this.containers
      .exec(this.containerId, command, { timeoutSeconds: 10 })
      .catch(() => undefined);
    return answer?.stdout ?? '';
  }
}

/** Where the official image has its zone descriptions. */
export function zonePath(zone: string): string {
  return `/root/setup/dev/${zone}.cfg`;
}

/** How a sentence begins that says that an image has no zone description. */
export function noZone(path: string): string {
  return `The image has no zone description ${path}`;
}

/** Where the engine really published them; nowhere for a container that was cut off from its network. */
function publishedEndpoints({ ports }: ContainerInfo): Endpoints {
  const [api, integration] = [ports[CONTAINER_PORTS.api], ports[CONTAINER_PORTS.integration]];
  return api && integration ? endpoints(api, integration, ports[CONTAINER_PORTS.ui]) : NOWHERE;
}
