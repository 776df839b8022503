import { randomUUID } from 'node:crypto';
import type { Call } from '../command.js';
import type { Entity, State } from '../state.js';
import { accountIdOf } from './accounts.js';
import { recordOwner } from './metering.js';

/** Begins to count for an isolated network, when it gets its router (DomainRouterDaoImpl.addRouterToGuestNetwork). */
export function countNetwork(call: Call, network: Entity): Promise<void> {
  const { id, name } = network;
  return countRouter(call, network, 'network', { id, name }, { networkid: id, name });
}

/** The same for a VPC, whose router counts for the zone's public network, which has no name (NicPlugInOutRules). */
export function countVpc(call: Call, vpc: Entity): Promise<void> {
  const id = publicNetworkId(call.state, vpc);
  return countRouter(call, vpc, 'vpc', { id, name: '' }, { vpcid: vpc.id });
}

async function countRouter(
  { state, store }: Call,
  of: Entity,
  kind: 'network' | 'vpc',
  network: { id: string; name: unknown },
  record: Record<string, unknown>,
): Promise<void> {
  const more = { ...recordOwner(state, of), ...record, usageid: randomUUID(), type: 'DomainRouter' };
  const counted = (usageType: number, what: string) =>
    [
      usageType,
      { ...more, description: `Bytes ${what} by network ${network.name} (${network.id})` },
    ] as const;
  await store.addCounter({
    ...{ of: { kind, id: of.id }, ownerId: accountIdOf(state, of) },
    records: [counted(4, 'sent'), counted(5, 'received')],
  });
}

/** Begins to count for a machine's disk, unless it does (UserVmManagerImpl.finalizeDeployment, VolumeApiServiceImpl). */
export async function countDisk({ state, store }: Call, machine: Entity, volume: Entity): Promise<void> {
  const of = `for VM ${machine.name} (${machine.id}) and volume ${volume.name} (${volume.id})`;
  const more = { ...recordOwner(state, machine), virtualmachineid: machine.id, usageid: volume.id };
  const counted = (usageType: number, what: string) =>
    [usageType, { ...more, type: 'VirtualMachine', description: `Disk ${what} ${of}` }] as const;
  await store.addCounter({
    ...{ of: { kind: 'machine', id: machine.id, volume: volume.id }, ownerId: accountIdOf(state, machine) },
    records: [
      ...[counted(21, 'I/O read requests'), counted(22, 'I/O write requests')],
      ...[counted(23, 'I/O read bytes'), counted(24, 'I/O write bytes')],
    ],
  });
}

/** The network of a zone's public addresses, which no list has. */
export function publicNetworkId(state: State, { zoneid }: Entity): string {
  const known = state.table('publicnetwork').find((network) => network.zoneid === zoneid);
  return (known ?? state.add('publicnetwork', { zoneid })).id;
}
