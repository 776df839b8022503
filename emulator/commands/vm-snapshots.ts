import { type Call, type Command, required } from '../command.js';
import type { Entity, State } from '../state.js';
import { inheritedFrom, type Kind, sizeText, text } from './kind.js';
import { commandsOf, removeThing } from './lifecycle.js';
import { disksOf } from './volumes.js';

/** Two service offerings come first in the same table of CloudStack's database. */
const FIRST_DISK_OFFERING = 3;

const VM_SNAPSHOT: Kind = {
  table: 'vmsnapshot',
  key: 'vmSnapshot',
  result: 'vmsnapshot',
  instanceType: 'VMSnapshot',
  create: {
    command: 'createVMSnapshot',
    parameters: 'virtualmachineid name description snapshotmemory=false quiescevm=false',
    fields: (call) => {
      const id = required('createVMSnapshot', call, 'virtualmachineid');
      const machine = call.state.get('virtualmachine', id, 'virtualmachineid');
      return {
        name: `${machine.instancename}_VS`,
        displayname: text(call, 'name') ?? `${machine.name}_snapshot`,
        description: text(call, 'description'),
        state: 'Ready',
        type: 'Disk',
        virtualmachineid: machine.id,
        virtualmachinename: machine.name,
        ...inheritedFrom(machine),
      };
    },
  },
  list: {
    command: 'listVMSnapshot',
    equal: 'virtualmachineid state',
    by: {
      vmsnapshotid: 'id',
      vmsnapshotids: ({ id }, value) => value.split(',').includes(id),
      name: 'displayname',
    },
    keyword: ['name', 'displayname', 'description'],
  },
  remove: { command: 'deleteVMSnapshot', by: ['vmsnapshotid', 'id'] },
  metered: [
    {
      event: 'VMSNAPSHOT.CREATE',
      ends: 'VMSNAPSHOT.DELETE',
      usageType: 25,
      record: (snapshot, state) =>
        snapshotDisks(snapshot, state).map((disk) => ({
          ...vmSnapshotRecord(snapshot, disk),
          ...internalOfferingId(disk, state),
        })),
    },
    {
      event: 'VMSNAPSHOT.ON_PRIMARY',
      ends: 'VMSNAPSHOT.OFF_PRIMARY',
      usageType: 27,
      record: (snapshot, state) => {
        const size = snapshotDisks(snapshot, state).reduce((sum, disk) => sum + Number(disk.size), 0);
        return vmSnapshotRecord(snapshot, { size }, ' on primary storage');
      },
    },
  ],
};

export const vmSnapshotCommands: Command[] = commandsOf(VM_SNAPSHOT);

/** A destroyed machine has none (VirtualMachineManagerImpl.destroy, deleteVMSnapshots). */
export async function removeVmSnapshots(call: Call, machine: Entity): Promise<void> {
  const isOf = ({ virtualmachineid }: Entity) => virtualmachineid === machine.id;
  for (const snapshot of call.state.table('vmsnapshot').filter(isOf))
    await removeThing(call, snapshot, 'vmsnapshot');
}

function snapshotDisks({ virtualmachineid }: Entity, state: State): Entity[] {
  return disksOf({ state }, { id: String(virtualmachineid) });
}

/** The only record that has the internal id of a disk offering, as a text: 3 for the first one of a new CloudStack. */
function internalOfferingId({ diskofferingid }: Entity, state: State): Record<string, unknown> {
  const index = state.table('diskoffering').findIndex(({ id }) => id === diskofferingid);
  return index < 0 ? {} : { offeringid: String(FIRST_DISK_OFFERING + index) };
}

function vmSnapshotRecord(
  { displayname: name, id, virtualmachineid, virtualmachinename }: Entity,
  { size, diskofferingid, diskofferingname }: Record<string, unknown>,
  where = '',
): Record<string, unknown> {
  const offering = diskofferingid ? ` using disk offering ${diskofferingname} (${diskofferingid})` : '';
  const of = `${id} for VM ${virtualmachinename} (${virtualmachineid})${offering}`;
  const description = `VMSnapshot${where} usage Id: ${of} ${where ? 'with' : 'and'} size (${sizeText(Number(size))}) ${size}`;
  return { description, usageid: id, name, virtualmachineid, size };
}
