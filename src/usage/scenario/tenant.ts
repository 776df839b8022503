import type { Parameters } from '../../cloudstack/client.js';
import type { UsageServer } from '../../service/usage-server.js';
import { type Resource, type Resources, sideBySide, type Wanted } from './resources.js';
import type { AccountScenario } from './schema.js';

/** Where a scenario's resources are made, and of what. */
export interface Site {
  zone: Resource;
  serviceOfferings: readonly Resource[];
  diskOffering: Resource | undefined;
  template: Resource;
  /** Of an isolated network with source NAT; undefined if the zone has a shared network only. */
  networkOffering: Resource | undefined;
  /** The shared network of a zone with security groups, unless it is a basic one, which takes none. */
  sharedNetwork: Resource | undefined;
  vpcOffering: Resource | undefined;
}

/** Simple things that are made at once; more would only queue for each other. */
export const AT_ONCE = 8;

/** An account of a scenario, or its project: who owns what is made. */
export interface Tenant {
  scenario: AccountScenario;
  site: Site;
  resources: Resources;
  server: UsageServer;
  accountId: string;
  /** The account's id, or that of its project: whose usage is metered. */
  ownerId: string;
  /** Parameters that name the owner: `account` and `domainid`, or `projectid`. */
  owner: Parameters;
}

/** A resource of the owner's, known by its name: found, or made. */
export function owned(
  { resources, owner }: Tenant,
  wanted: {
    kind: string;
    name: string;
    /** `Volume` for `listVolumes` and `createVolume`. */
    command: string;
    key: string;
    creator?: string;
    parameters: Parameters;
    /** What the list command wants beside the owner. */
    filter?: Parameters;
  },
): Promise<Resource> {
  const { kind, name, command, key, creator = `create${command}`, parameters, filter = {} } = wanted;
  return resources.ensure({
    kind,
    name,
    list: {
      command: `list${command}s`,
      key,
      parameters: { ...owner, ...filter, listall: true, pagesize: 500, page: 1 },
      fits: (found) => found.name === name && found.state !== 'Destroyed' && found.state !== 'Expunging',
    },
    // A snapshot of a volume has its owner already.
    create: {
      command: creator,
      key,
      parameters: { ...parameters, ...(command === 'Snapshot' ? {} : owner) },
    },
  } satisfies Wanted);
}

/** As many of a kind as the scenario wants, some at once. @returns them in the order of their names */
export async function several(
  { scenario }: Tenant,
  kind: 'volumes' | 'templates' | 'isos' | 'vpcs',
  make: (name: string, index: number) => Promise<Resource>,
): Promise<Resource[]> {
  const made: Resource[] = [];
  const indices = Array.from({ length: scenario[kind] }, (_, index) => index + 1);
  await sideBySide(indices, AT_ONCE, async (index) => {
    made[index - 1] = await make(`${scenario.name}-${kind.slice(0, -1)}-${index}`, index);
  });
  return made;
}
