import type { Call } from '../command.js';
import type { Entity } from '../state.js';
import { removeThing } from './lifecycle.js';
import { destroy, expunge } from './machines.js';
import { deleteNetwork } from './networks.js';

/** Removed once machines are gone; networks come between addresses and VPCs. */
const BEFORE_NETWORKS = [
  ...['vmsnapshot', 'snapshot', 'volume', 'template', 'iso', 'loadbalancerrule', 'portforwardingrule'],
  ...['remoteaccessvpn', 'vpnuser', 'firewallrule', 'egressfirewallrule', 'publicipaddress'],
];
const AFTER_NETWORKS = [
  'networkacl',
  'networkacllist',
  'vpc',
  'securitygroup',
  'affinitygroup',
  'sshkeypair',
];

/** Removes all that an account or a project owns, which is metered no more (AccountManagerImpl.cleanupAccount). */
export async function removeAllOf(call: Call, isOwned: (entity: Entity) => boolean): Promise<void> {
  const { state } = call;
  const owned = (table: string) => state.table(table).filter(isOwned);
  for (const machine of owned('virtualmachine')) {
    machine.deleteprotection = false;
    await destroy({ ...call, parameters: new Map() }, machine);
    await expunge(call, machine);
  }
  for (const table of BEFORE_NETWORKS) await removeEach(call, table, isOwned);
  for (const network of owned('network')) await deleteNetwork(call, network);
  for (const table of AFTER_NETWORKS) await removeEach(call, table, isOwned);
}

async function removeEach(call: Call, table: string, isOwned: (entity: Entity) => boolean): Promise<void> {
  for (const entity of call.state.table(table).filter(isOwned))
    if (call.state.find(table, entity.id)) await removeThing(call, entity, table);
}
