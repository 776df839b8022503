import { required } from '../command.js';
import { ApiError } from '../errors.js';
import type { Entity, State } from '../state.js';
import { ownerOf } from './accounts.js';
import { inheritedFrom, type Kind, sized, sizeText, text, zoneFields } from './kinds.js';

const MEGABYTES = 5 * 1024 * 1024;
/** Two service offerings come first in the same table of CloudStack's database. */
const FIRST_DISK_OFFERING = 3;

export const STORAGE_KINDS: readonly Kind[] = [
  {
    ...{ table: 'volume', create: 'createVolume', list: 'listVolumes', key: 'volume', result: 'volume' },
    ...{ instanceType: 'Volume' },
    remove: { command: 'deleteVolume', isImmediate: true },
    fields: (call) => {
      const offering = call.state.get(
        'diskoffering',
        required('createVolume', call, 'diskofferingid'),
        'diskofferingid',
      );
      return {
        ...{
          name: text(call, 'name'),
          type: 'DATADISK',
          state: 'Allocated',
          ...zoneFields(call),
          ...ownerOf(call),
        },
        ...{
          diskofferingid: offering.id,
          diskofferingname: offering.name,
          size: Number(offering.disksize) * 2 ** 30,
        },
      };
    },
    by: { id: 'id', name: 'name', virtualmachineid: 'virtualmachineid', type: 'type' },
    metered: [
      {
        ...{ event: 'VOLUME.CREATE', ends: 'VOLUME.DELETE', usageType: 6 },
        record: (volume) => ({
          description: `Volume usage for ${volume.name} (${volume.id}) with disk offering ${volume.diskofferingname} (${volume.diskofferingid}) and size ${sized(volume)}`,
          ...{ offeringid: volume.diskofferingid, usageid: volume.id, size: volume.size },
        }),
      },
    ],
  },
  {
    ...{
      table: 'snapshot',
      create: 'createSnapshot',
      list: 'listSnapshots',
      key: 'snapshot',
      result: 'snapshot',
    },
    ...{ instanceType: 'Snapshot' },
    remove: { command: 'deleteSnapshot' },
    fields: (call) => {
      const volume = call.state.get('volume', required('createSnapshot', call, 'volumeid'), 'volumeid');
      const fields = {
        name: text(call, 'name') ?? `${volume.name}_snapshot`,
        volumeid: volume.id,
        volumename: volume.name,
      };
      return { ...fields, state: 'BackedUp', ...inheritedFrom(volume) };
    },
    by: { id: 'id', name: 'name', volumeid: 'volumeid' },
    metered: [
      {
        ...{ event: 'SNAPSHOT.CREATE', ends: 'SNAPSHOT.DELETE', usageType: 9 },
        record: ({ name, id }) => ({
          description: `Snapshot usage for ${name} (${id}) with size (0 bytes) 0`,
          usageid: id,
          size: 0,
        }),
      },
    ],
  },
  {
    ...{
      table: 'vmsnapshot',
      create: 'createVMSnapshot',
      list: 'listVMSnapshot',
      key: 'vmSnapshot',
      result: 'vmsnapshot',
    },
    ...{ instanceType: 'VMSnapshot' },
    remove: { command: 'deleteVMSnapshot', by: ['vmsnapshotid', 'id'] },
    fields: (call) => {
      const machine = call.state.get(
        'virtualmachine',
        required('createVMSnapshot', call, 'virtualmachineid'),
        'virtualmachineid',
      );
      const name = text(call, 'name') ?? `${machine.name}_snapshot`;
      return {
        ...{ name: `${machine.instancename}_VS`, displayname: name, state: 'Ready', type: 'Disk' },
        ...{ virtualmachineid: machine.id, virtualmachinename: machine.name, ...inheritedFrom(machine) },
      };
    },
    by: { vmsnapshotid: 'id', virtualmachineid: 'virtualmachineid' },
    metered: [
      {
        ...{ event: 'VMSNAPSHOT.CREATE', ends: 'VMSNAPSHOT.DELETE', usageType: 25 },
        record: (snapshot, state) =>
          disksOf(snapshot, state).map((disk) => ({
            ...vmSnapshotRecord(snapshot, disk),
            ...internalOfferingId(disk, state),
          })),
      },
      {
        ...{ event: 'VMSNAPSHOT.ON_PRIMARY', ends: 'VMSNAPSHOT.OFF_PRIMARY', usageType: 27 },
        record: (snapshot, state) => {
          const size = disksOf(snapshot, state).reduce((sum, disk) => sum + Number(disk.size), 0);
          return vmSnapshotRecord(snapshot, { size }, ' on primary storage');
        },
      },
    ],
  },
  {
    ...{
      table: 'template',
      create: 'registerTemplate',
      list: '',
      key: 'template',
      result: 'template',
      listed: true,
    },
    remove: { command: 'deleteTemplate' },
    fields: (call) => {
      if (!text(call, 'ostypeid')) throw new ApiError(431, 'Please provide a guest OS type');
      const fields = {
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext'),
        ostypeid: text(call, 'ostypeid'),
      };
      return {
        ...{
          ...fields,
          format: text(call, 'format'),
          templatetype: 'USER',
          hypervisor: 'Simulator',
          usableAt: 0,
        },
        ...{
          size: MEGABYTES,
          isready: true,
          status: 'Download Complete',
          ...zoneFields(call),
          ...ownerOf(call),
        },
      };
    },
    metered: [
      {
        ...{ event: 'TEMPLATE.CREATE', ends: 'TEMPLATE.DELETE', usageType: 7 },
        record: (template) => ({
          description: `Template usage for ${template.name} (${template.id}) with size ${sized(template)} and virtual size ${sized(template)}`,
          ...{ usageid: template.id, size: template.size, virtualsize: template.size },
        }),
      },
    ],
  },
  {
    ...{ table: 'iso', create: 'registerIso', list: 'listIsos', key: 'iso', result: 'iso', listed: true },
    remove: { command: 'deleteIso' },
    fields: (call) => ({
      ...{
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext'),
        ostypeid: text(call, 'ostypeid'),
      },
      ...{
        size: MEGABYTES,
        isready: true,
        status: 'Successfully Installed',
        ...zoneFields(call),
        ...ownerOf(call),
      },
    }),
    by: { id: 'id', name: 'name' },
    metered: [
      {
        ...{ event: 'ISO.CREATE', ends: 'ISO.DELETE', usageType: 8 },
        record: (iso) => ({
          description: `ISO usage for ${iso.name} (${iso.id}) with size ${sized(iso)} and virtual size ${sized(iso)}`,
          ...{ usageid: iso.id, size: iso.size, virtualsize: iso.size },
        }),
      },
    ],
  },
];

function disksOf({ virtualmachineid }: Entity, state: State): Entity[] {
  return state.table('volume').filter((volume) => volume.virtualmachineid === virtualmachineid);
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
