import { UserError } from '../../errors.js';
import { COUNTED, type CounterKind, type UsageCounter } from '../../service/usage-server.js';
import type { Resource } from './resources.js';
import type { MachineScenario } from './schema.js';
import type { Tenant } from './tenant.js';

/** What is counted in all; what is not given stays as it is. */
type Totals = Readonly<Partial<Record<string, number | undefined>>>;

/**
 * Raises the counters of networks and VPCs until the account's records sum up to what the scenario says.
 *
 * @param networks the account's networks, then its VPCs; the first that counts gets what is given for all
 * @throws UserError if more is counted already: counters cannot go back
 */
export async function countTraffic(tenant: Tenant, networks: readonly Resource[]): Promise<void> {
  const { traffic } = tenant.scenario;
  if (!traffic) return;
  const counters = await countersOf(tenant, 'traffic');
  if (!Array.isArray(traffic)) {
    const first = firstOf(counters, networks);
    if (!first)
      return tenant.resources.cannot('traffic', 'no network of the account has a router that counts');
    return raise(tenant, `traffic of ${tenant.scenario.name}`, traffic, counters, first);
  }
  for (const { network: name, ...totals } of traffic) {
    const id = networks.find((network) => network.name === name)?.id;
    const own = counters.filter(({ of }) => id !== undefined && of === id);
    if (own[0]) await raise(tenant, `traffic of ${name}`, totals, own, own[0]);
    else
      tenant.resources.cannot(
        `traffic of ${name}`,
        'it has no router that counts: a network needs a machine',
      );
  }
}

/**
 * The same for the disks of all machines.
 *
 * @param machines those that the account has; the first one's root disk gets what is given
 */
export async function countDisks(tenant: Tenant, machines: readonly Resource[]): Promise<void> {
  const { disk } = tenant.scenario;
  if (!disk) return;
  const counters = await countersOf(tenant, 'disk');
  const first = firstOf(counters, machines);
  if (!first) return tenant.resources.cannot('disk', 'the account has no machine whose disks could count');
  await raise(tenant, `disk of ${tenant.scenario.name}`, disk, counters, first);
}

/** The same for the disks of one machine. */
export async function countMachine(
  tenant: Tenant,
  { id, name }: Resource,
  totals: NonNullable<MachineScenario['disk']>,
): Promise<void> {
  const own = (await countersOf(tenant, 'disk')).filter(({ of }) => of === id);
  if (!own[0]) return tenant.resources.cannot(`disk of ${name}`, 'CloudStack has no counter of its disks');
  await raise(tenant, `disk of ${name}`, totals, own, own[0]);
}

async function countersOf({ server, ownerId }: Tenant, kind: CounterKind): Promise<UsageCounter[]> {
  return (await server.counters(ownerId)).filter((counter) => counter.kind === kind);
}

/** The oldest counter of the first resource that has one: of a machine, its root disk's. */
function firstOf(
  counters: readonly UsageCounter[],
  resources: readonly Resource[],
): UsageCounter | undefined {
  for (const { id } of resources) {
    const found = counters.find(({ of }) => of === id);
    if (found) return found;
  }
  return undefined;
}

/** Adds to one counter what some lack together. */
async function raise(
  { server, resources }: Tenant,
  what: string,
  totals: Totals,
  counters: readonly UsageCounter[],
  raised: UsageCounter,
): Promise<void> {
  const amounts = COUNTED[raised.kind].map((field, index) => {
    const wanted = totals[field];
    const counted = counters.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
    if (wanted === undefined) return 0;
    if (wanted >= counted) return wanted - counted;
    throw new UserError(
      `${what}: ${field} is already ${counted}, and the scenario says ${wanted}: counters cannot go back, so use ${counted} or more`,
    );
  });
  if (amounts.every((amount) => amount === 0)) return;
  await server.count(raised, amounts);
  resources.made += 1;
}
