import type { Call } from '../command.js';
import { accountIdOf } from '../owners.js';
import { type Entity, type State, timestamp } from '../state.js';
import { inheritedFrom } from './kind.js';
import { recordOwner } from './metering.js';

/** Begins to count for an isolated network, when it gets its router (DomainRouterDaoImpl.addRouterToGuestNetwork). */
export function countNetwork(call: Call, network: Entity): Promise<void> {
  const { id, name } = network;
  const router = addRouter(call.state, network, { guestnetworkid: id, guestnetworkname: name });
  return countRouter(call, network, {
    kind: 'network',
    router,
    network: { id, name },
    record: { networkid: id, name },
  });
}

/** The same for a VPC, whose router counts for the zone's public network, which has no name (NicPlugInOutRules). */
export function countVpc(call: Call, vpc: Entity): Promise<void> {
  const { id: vpcid, name: vpcname } = vpc;
  const router = addRouter(call.state, vpc, { vpcid, vpcname });
  const network = { id: publicNetworkId(call.state, vpc), name: '' };
  return countRouter(call, vpc, { kind: 'vpc', router, network, record: { vpcid } });
}

/** The virtual router that comes with a network or a VPC. */
function addRouter(state: State, of: Entity, place: Record<string, unknown>): Entity {
  const host = state.table('host').find(({ zoneid }) => zoneid === of.zoneid);
  return state.add('router', {
    name: `r-${state.made('virtualmachine') + state.made('router') + 3}-VM`,
    ...place,
    ...inheritedFrom(of),
    state: 'Running',
    role: 'VIRTUAL_ROUTER',
    redundantstate: 'UNKNOWN',
    hypervisor: 'Simulator',
    version: state.version,
    hostid: host?.id,
    hostname: host?.name,
    podid: host?.podid,
    podname: host?.podname,
    created: timestamp(new Date()),
  });
}

interface Counted {
  kind: 'network' | 'vpc';
  router: Entity;
  network: { id: string; name: unknown };
  record: Record<string, unknown>;
}

/** ApiResponseHelper.createUsageResponse: the amount stands between the network and its router. */
async function countRouter(
  { state, store }: Call,
  of: Entity,
  { kind, router, network, record }: Counted,
): Promise<void> {
  const more = { ...recordOwner(state, of), ...record, usageid: router.id, type: 'DomainRouter' };
  const by = `by network ${network.name} (${network.id})  ${AMOUNT} using router ${router.name} (${router.id})`;
  const counted = (usageType: number, what: string) =>
    [usageType, { ...more, description: `Bytes ${what} ${by}` }] as const;
  await store.addCounter({
    of: { kind, id: of.id },
    ownerId: accountIdOf(state, of),
    records: [counted(4, 'sent'), counted(5, 'received')],
  });
}

/** Where the description of a counter's record says how much was counted. */
export const AMOUNT = '{amount}';

/** Begins to count for a machine's disk, unless it does (UserVmManagerImpl.finalizeDeployment, VolumeApiServiceImpl). */
export async function countDisk({ state, store }: Call, machine: Entity, volume: Entity): Promise<void> {
  const of = `for VM ${machine.name} (${machine.id}) and volume ${volume.name} (${volume.id}) ${AMOUNT}`;
  const more = { ...recordOwner(state, machine), virtualmachineid: machine.id, usageid: volume.id };
  const counted = (usageType: number, what: string) =>
    [usageType, { ...more, type: 'VirtualMachine', description: `Disk ${what} ${of}` }] as const;
  await store.addCounter({
    of: { kind: 'machine', id: machine.id, volume: volume.id },
    ownerId: accountIdOf(state, machine),
    records: [
      counted(21, 'I/O read requests'),
      counted(22, 'I/O write requests'),
      counted(23, 'I/O read bytes'),
      counted(24, 'I/O write bytes'),
    ],
  });
}

/** The network of a zone's public addresses, which no list has. */
export function publicNetworkId(state: State, { zoneid }: Entity): string {
  const known = state.table('publicnetwork').find((network) => network.zoneid === zoneid);
  return (known ?? state.add('publicnetwork', { zoneid })).id;
}
