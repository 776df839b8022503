import { type CloudStackClient, CloudStackError, type Parameters } from '../../cloudstack/client.js';
import { ApiUnavailableError } from '../../cloudstack/exchange.js';
import { callAndWait } from '../../cloudstack/job.js';
import { UserError } from '../../errors.js';
import type { Reporter } from '../../reporter.js';

/** A thing in CloudStack as its list commands answer it. */
export type Resource = Readonly<Record<string, unknown>> & { id: string };

/** A resource of a scenario, as it is reported. */
export interface ScenarioResource {
  kind: string;
  name: string;
  id: string;
}

/** How a resource is looked for, and how it is made where it is not there. */
export interface Wanted {
  kind: string;
  name: string;
  list: { command: string; key: string; parameters: Parameters; fits: (resource: Resource) => boolean };
  /** `key` is where the answer has the resource. */
  create: { command: string; key: string; parameters: Parameters };
}

/** Finds or makes resources, and keeps what there is then. */
export class Resources {
  readonly all: ScenarioResource[] = [];
  /** How many were made, not found. */
  made = 0;
  /** What this CloudStack or zone cannot do, with its own words. */
  readonly impossible = new Map<string, string>();

  constructor(
    readonly client: CloudStackClient,
    private readonly reporter: Reporter,
  ) {}

  /** @throws UserError naming the resource and CloudStack's words */
  async ensure({ kind, name, list, create }: Wanted): Promise<Resource> {
    const known = await this.client.list<Resource>(list.command, list.key, list.parameters);
    const found = known.find(list.fits);
    const resource = found ?? (await this.create(kind, name, create));
    this.all.push({ kind, name, id: resource.id });
    return resource;
  }

  /** The same for what a version or a zone may not have: then it is reported as not possible, and undefined. */
  async tryTo<T>(kind: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError) || error instanceof ApiUnavailableError) throw error;
      this.cannot(kind, error instanceof CloudStackError ? error.errortext : error.message);
      return undefined;
    }
  }

  cannot(kind: string, reason: string): void {
    if (this.impossible.has(kind)) return;
    this.impossible.set(kind, reason);
    this.reporter.info(`  – ${kind}: ${reason}`);
  }

  /** Carries a command out that has nothing to find. */
  async act(what: string, command: string, parameters: Parameters): Promise<void> {
    await this.explained(what, command, parameters);
    this.made += 1;
  }

  private async create(kind: string, name: string, { command, key, parameters }: Wanted['create']) {
    const answer = await this.explained(`${kind} ${name}`, command, parameters);
    const value = answer[key];
    const resource = (Array.isArray(value) ? value[0] : value) as Resource | undefined;
    if (!resource?.id) throw new UserError(`${kind} ${name}: ${command} answered without ${key}`);
    this.made += 1;
    this.reporter.info(`  ✓ ${kind} ${name}`);
    return resource;
  }

  private async explained(what: string, command: string, parameters: Parameters) {
    try {
      return await callAndWait(this.client, command, parameters);
    } catch (error) {
      if (!(error instanceof CloudStackError)) throw error;
      const shown = Object.entries(parameters).filter(
        ([name, value]) => name !== 'password' && value !== undefined,
      );
      throw new UserError(
        `${what} could not be made: ${command}: ${error.errortext}`,
        shown.map(([name, value]) => `${name}=${value}`),
      );
    }
  }
}

/** Does work for each item, some at once, in no particular order. */
export async function sideBySide<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
