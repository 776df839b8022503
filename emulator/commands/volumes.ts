import { type Call, type Command, isTrue, required } from '../command.js';
import { asJobResult } from '../contract.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import type { Entity } from '../state.js';
import { countDisk } from './counters.js';
import { GIB, type Kind, sized, text, zoneFields } from './kind.js';
import { commandsOf, meterChange, meterNoMore, removeThing } from './lifecycle.js';

/** `storage.max.volume.size` and `custom.diskoffering.size.max`, in GB. */
const LARGEST_GB = 1024;

const VOLUME: Kind = {
  table: 'volume',
  key: 'volume',
  result: 'volume',
  instanceType: 'Volume',
  create: {
    command: 'createVolume',
    parameters: 'name diskofferingid snapshotid size zoneid account domainid projectid displayvolume=true',
    fields: (call) => ({
      name: text(call, 'name') ?? `DATA-${call.state.made('volume')}`,
      type: 'DATADISK',
      state: 'Allocated',
      ...sourceOf(call),
      ...ownerOf(call),
    }),
  },
  list: {
    command: 'listVolumes',
    equal: 'name type state zoneid virtualmachineid diskofferingid serviceofferingid',
    keyword: ['name', 'type', 'state'],
  },
  remove: {
    command: 'deleteVolume',
    isImmediate: true,
    before: async (_, { id, name, virtualmachineid, deleteprotection }) => {
      if (deleteprotection)
        throw ApiError.invalidParameter(
          `Volume [id = ${id}, name = ${name}] has delete protection enabled and cannot be deleted.`,
        );
      if (virtualmachineid)
        throw ApiError.invalidParameter('Please specify a volume that is not attached to any VM.');
    },
  },
  metered: [
    { event: 'VOLUME.CREATE', ends: 'VOLUME.DELETE', usageType: 6, record: (volume) => volumeRecord(volume) },
  ],
};

export const volumeCommands: Command[] = [
  ...commandsOf(VOLUME),
  {
    name: 'attachVolume',
    about: 'volume',
    parameters: 'id virtualmachineid deviceid',
    job: { result: 'volume', instanceType: 'Volume', tellsId: false },
    run: async (call) => {
      const volume = call.state.get('volume', required('attachVolume', call, 'id'), 'id');
      const machine = machineOf(call, text(call, 'virtualmachineid') ?? '');
      if (volume.virtualmachineid)
        throw ApiError.invalidParameter('Please specify a volume that is not attached to any VM.');
      const wanted = text(call, 'deviceid');
      attach(
        volume,
        machine,
        wanted === undefined ? freeDevice(call, machine) : takenOnce(call, machine, wanted),
      );
      await countDisk(call, machine, volume);
      return asJobResult(volume, 'volume') as Entity;
    },
  },
  {
    name: 'detachVolume',
    about: 'volume',
    parameters: 'id virtualmachineid deviceid',
    job: { result: 'volume', instanceType: 'Volume', tellsId: false },
    run: async (call) => {
      const volume = attachedVolume(call);
      detach(volume);
      return asJobResult(volume, 'volume') as Entity;
    },
  },
  {
    name: 'updateVolume',
    about: 'volume',
    parameters: 'id name deleteprotection',
    job: { result: 'volume', instanceType: 'Volume', tellsId: false },
    run: async (call) => {
      const volume = call.state.get('volume', required('updateVolume', call, 'id'), 'id');
      volume.name = text(call, 'name') ?? volume.name;
      if (text(call, 'deleteprotection') !== undefined)
        volume.deleteprotection = isTrue(call, 'deleteprotection');
      return asJobResult(volume, 'volume') as Entity;
    },
  },
  {
    // VolumeApiServiceImpl.resizeVolume publishes VOLUME.RESIZE, and UsageManagerImpl begins an entry with the new size.
    name: 'resizeVolume',
    about: 'volume',
    parameters: 'id size diskofferingid shrinkok',
    job: { result: 'volume', instanceType: 'Volume', tellsId: false },
    run: async (call) => {
      const volume = call.state.get('volume', required('resizeVolume', call, 'id'), 'id');
      Object.assign(volume, resized(call, volume));
      await meterChange(call, volume, 'volume', 'VOLUME.RESIZE');
      return asJobResult(volume, 'volume') as Entity;
    },
  },
];

function machineOf({ state }: Call, id: string): Entity {
  return state.get('virtualmachine', id, 'virtualmachineid');
}

/** What a new volume is made from: its size, offering and zone (VolumeApiServiceImpl.allocVolume). */
function sourceOf(call: Call): Record<string, unknown> {
  const [offeringId, snapshotId] = [text(call, 'diskofferingid'), text(call, 'snapshotid')];
  if (!offeringId && !snapshotId)
    throw ApiError.invalidParameter(
      'At least one of disk Offering ID or snapshot ID must be passed whilst creating volume',
    );
  const offering = offeringId ? call.state.get('diskoffering', offeringId, 'diskofferingid') : undefined;
  if (!snapshotId) {
    const zone = zoneFields(call);
    if (!zone.zoneid) throw ApiError.invalidParameter('Please provide a zone for the volume');
    return { ...zone, ...offeringFields(offering), size: sizeOf(offering as Entity, text(call, 'size')) };
  }
  const snapshot = call.state.get('snapshot', snapshotId, 'snapshotid');
  const { zoneid, zonename, volumesize } = snapshot;
  const size = offering ? Math.max(sizeOf(offering, text(call, 'size')), Number(volumesize)) : volumesize;
  return { zoneid, zonename, ...offeringFields(offering), snapshotid: snapshot.id, size };
}

export function offeringFields(offering: Entity | undefined): Record<string, unknown> {
  if (!offering) return {};
  const { id, name, displaytext } = offering;
  return { diskofferingid: id, diskofferingname: name, diskofferingdisplaytext: displaytext };
}

/** Bytes of a disk of an offering; only a custom one takes a size (gigabytes). */
export function sizeOf(offering: Entity, wanted: string | undefined): number {
  if (!offering.iscustomized) {
    if (wanted !== undefined)
      throw ApiError.invalidParameter('This disk offering does not allow custom size');
    return Number(offering.disksize) * GIB;
  }
  if (wanted === undefined)
    throw ApiError.invalidParameter('This disk offering requires a custom size specified');
  return gigabytes(wanted);
}

function gigabytes(wanted: string): number {
  const size = Number(wanted);
  if (size >= 1 && size <= LARGEST_GB) return size * GIB;
  throw ApiError.invalidParameter(
    `Volume size: ${size} GB is out of allowed range. Min: 1. Max: ${LARGEST_GB}`,
  );
}

function resized(call: Call, volume: Entity): Record<string, unknown> {
  const offeringId = text(call, 'diskofferingid');
  const offering = offeringId ? call.state.get('diskoffering', offeringId, 'diskofferingid') : undefined;
  const wanted = text(call, 'size');
  if (!offering && wanted === undefined)
    throw ApiError.invalidParameter('The resize operation requires either a disk offering or a new size.');
  const current = call.state.find('diskoffering', volume.diskofferingid);
  if (!offering && current && !current.iscustomized)
    throw ApiError.invalidParameter(
      `To change a volume's size without providing a new disk offering, its current disk offering must be customizable or it must be a root volume (if providing a disk offering, make sure it is different from the current disk offering).`,
    );
  const size = offering ? sizeOf(offering, wanted) : gigabytes(wanted as string);
  if (size < Number(volume.size) && !isTrue(call, 'shrinkok'))
    throw ApiError.invalidParameter(
      `Going from existing size of ${volume.size} to size of ${size} would shrink the volume.Need to sign off by supplying the shrinkok parameter with value of true.`,
    );
  return { size, ...offeringFields(offering) };
}

/** By its own id, or by a machine and a device number of it. */
function attachedVolume(call: Call): Entity {
  const [id, machineId, device] = ['id', 'virtualmachineid', 'deviceid'].map((name) => text(call, name));
  const found = id
    ? call.state.get('volume', id, 'id')
    : call.state
        .table('volume')
        .find((one) => one.virtualmachineid === machineId && String(one.deviceid) === device);
  if (found?.virtualmachineid) return found;
  throw ApiError.invalidParameter('The specified volume is not attached to a virtual machine.');
}

export function disksOf({ state }: Pick<Call, 'state'>, machine: Entity): Entity[] {
  return state.table('volume').filter(({ virtualmachineid }) => virtualmachineid === machine.id);
}

/** The lowest number that no disk has; 3 is the CD drive's (VolumeApiServiceImpl.getDeviceId). */
export function freeDevice(call: Call, machine: Entity): number {
  const taken = new Set([3, ...disksOf(call, machine).map(({ deviceid }) => Number(deviceid))]);
  let device = 1;
  while (taken.has(device)) device += 1;
  return device;
}

function takenOnce(call: Call, machine: Entity, wanted: string): number {
  if (disksOf(call, machine).some(({ deviceid }) => Number(deviceid) === Number(wanted)))
    throw ApiError.invalidParameter(`deviceId ${wanted} is used by vm ${machine.id}`);
  return Number(wanted);
}

export function attach(volume: Entity, machine: Entity, deviceid: number): void {
  const { id: virtualmachineid, name: vmname, displayname: vmdisplayname, state: vmstate } = machine;
  Object.assign(volume, { virtualmachineid, vmname, vmdisplayname, vmstate, deviceid, state: 'Ready' });
}

/** A disk that is no machine's from now on. */
export function detach(volume: Entity): void {
  for (const field of ['virtualmachineid', 'vmname', 'vmdisplayname', 'vmstate', 'deviceid'])
    delete volume[field];
}

/** Removes the root disk of a machine that is expunged; the others are detached. */
export async function removeDisks(call: Call, machine: Entity): Promise<void> {
  for (const volume of disksOf(call, machine)) {
    if (volume.type !== 'ROOT') detach(volume);
    else await removeThing(call, volume, 'volume');
  }
}

/** A destroyed machine's root disk is metered no more (VolumeOrchestrator.cleanupVolumes). */
export async function endRootDisk(call: Call, machine: Entity): Promise<void> {
  for (const volume of disksOf(call, machine).filter(({ type }) => type === 'ROOT')) {
    await meterNoMore(call, volume, 'volume');
    volume.state = 'Destroy';
  }
}

function volumeRecord(volume: Entity): Record<string, unknown> {
  const { id, name, size, templateid, templatename, diskofferingid: offeringid } = volume;
  const named = `Volume usage for ${name} (${id})`;
  if (templateid)
    return {
      description: `${named} and template ${templatename} (${templateid}) and size ${sized(volume)}`,
      templateid,
      usageid: id,
      size,
    };
  const offering = offeringid ? ` with disk offering ${volume.diskofferingname} (${offeringid})` : '';
  return {
    description: `${named}${offering} and size ${sized(volume)}`,
    ...(offeringid !== undefined && { offeringid }),
    usageid: id,
    size,
  };
}
