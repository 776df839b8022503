import { type Call, type Command, isTrue, listOf, mapsOf, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import type { Entity } from '../state.js';
import { endStaticNat } from './addresses.js';
import { DEPLOY_PARAMETERS, deploy, mayExpunge, nicOf, start } from './deployment.js';
import { text } from './kind.js';
import { meter, removeThing } from './lifecycle.js';
import { checkLimit } from './limits.js';
import { listing } from './listing.js';
import { removeFromLoadBalancers } from './load-balancers.js';
import {
  beginAllocated,
  endAllocated,
  endRunning,
  endSecurityGroups,
  restartRunning,
} from './machine-records.js';
import type { Nic } from './network-addresses.js';
import { machineSizes } from './offerings.js';
import { removeVmSnapshots } from './vm-snapshots.js';
import { detach, disksOf, endRootDisk, removeDisks } from './volumes.js';

const [RUNNING, STOPPED, DESTROYED] = ['Running', 'Stopped', 'Destroyed'];

export const machineCommands: Command[] = [
  {
    name: 'deployVirtualMachine',
    parameters: DEPLOY_PARAMETERS,
    job: { result: 'virtualmachine', instanceType: 'VirtualMachine' },
    run: deploy,
  },
  changing('startVirtualMachine', '', async (call, machine) => {
    if (machine.state === RUNNING) return;
    if (machine.state !== STOPPED) refuseState(machine, 'started');
    await start(call, machine);
  }),
  changing('stopVirtualMachine', 'forced', async (call, machine) => {
    if (machine.state === RUNNING) await endRunning(call, machine);
    else if (machine.state !== STOPPED) refuseState(machine, 'stopped');
    machine.state = STOPPED;
  }),
  changing('rebootVirtualMachine', 'forced', async (_, machine) => {
    if (machine.state !== RUNNING) refuseState(machine, 'rebooted');
  }),
  changing('destroyVirtualMachine', 'expunge volumeids', async (call, machine) => {
    if (isTrue(call, 'expunge') && !mayExpunge(call))
      throw ApiError.permissionDenied('Parameter expunge can be passed by Admin only');
    await destroy(call, machine);
    if (isTrue(call, 'expunge')) await expunge(call, machine);
  }),
  {
    name: 'recoverVirtualMachine',
    about: 'virtualmachine',
    parameters: 'id',
    run: async (call) => {
      const machine = machineNamed(call, 'recoverVirtualMachine');
      await recover(call, machine);
      return { virtualmachine: asAnswered(machine, 'listVirtualMachines', 'virtualmachine') };
    },
  },
  {
    name: 'expungeVirtualMachine',
    about: 'virtualmachine',
    parameters: 'id',
    job: { result: 'success', instanceType: 'VirtualMachine', tellsId: false },
    run: async (call) => {
      const machine = machineNamed(call, 'expungeVirtualMachine');
      if (machine.state !== DESTROYED)
        throw ApiError.invalidParameter('Please destroy vm with specified vmId before expunge');
      await expunge(call, machine);
      return { success: true };
    },
  },
  {
    name: 'updateVirtualMachine',
    about: 'virtualmachine',
    parameters: 'id name displayname deleteprotection haenable details userdata',
    run: async (call) => {
      const machine = machineNamed(call, 'updateVirtualMachine');
      if (
        text(call, 'name') !== undefined &&
        text(call, 'name') !== machine.name &&
        machine.state !== STOPPED
      )
        throw ApiError.invalidParameter(`Can't update the name of VM ${machine.name}: it is not Stopped`);
      for (const field of ['name', 'displayname']) machine[field] = text(call, field) ?? machine[field];
      for (const field of ['deleteprotection', 'haenable'])
        if (text(call, field) !== undefined) machine[field] = isTrue(call, field);
      const details = mapsOf(call, 'details');
      if (details.length > 0) machine.details = Object.assign({}, ...details);
      return { virtualmachine: asAnswered(machine, 'listVirtualMachines', 'virtualmachine') };
    },
  },
  {
    // UserVmManagerImpl.upgradeVirtualMachine publishes VM.UPGRADE, from when the new sizes are metered.
    name: 'scaleVirtualMachine',
    about: 'virtualmachine',
    parameters: 'id serviceofferingid details',
    job: { result: 'success', instanceType: 'VirtualMachine', tellsId: false },
    run: async (call) => {
      await changeOffering(call, 'scaleVirtualMachine');
      return { success: true };
    },
  },
  {
    name: 'changeServiceForVirtualMachine',
    about: 'virtualmachine',
    parameters: 'id serviceofferingid details',
    run: async (call) => {
      const machine = await changeOffering(call, 'changeServiceForVirtualMachine');
      return { virtualmachine: asAnswered(machine, 'listVirtualMachines', 'virtualmachine') };
    },
  },
  {
    name: 'addNicToVirtualMachine',
    parameters: 'virtualmachineid networkid ipaddress macaddress',
    job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
    run: async (call) => {
      const machine = call.state.get(
        'virtualmachine',
        text(call, 'virtualmachineid') ?? '',
        'virtualmachineid',
      );
      const network = call.state.get('network', text(call, 'networkid') ?? '', 'networkid');
      const nics = machine.nic as Nic[];
      if (nics.some(({ networkid }) => networkid === network.id))
        throw ApiError.invalidParameter(
          `A NIC already exists for VM:${machine.name} in network: ${network.id}`,
        );
      const before = structuredClone(machine);
      const wanted = { ipaddress: text(call, 'ipaddress'), macaddress: text(call, 'macaddress') };
      machine.nic = [...nics, nicOf(call, network, { deviceid: nics.length, ...wanted })];
      await restartRunning(call, machine, before);
      return machine;
    },
  },
  {
    name: 'removeNicFromVirtualMachine',
    parameters: 'virtualmachineid nicid',
    job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
    run: async (call) => {
      const machine = call.state.get(
        'virtualmachine',
        text(call, 'virtualmachineid') ?? '',
        'virtualmachineid',
      );
      const nics = machine.nic as Nic[];
      const nic = nics.find(({ id }) => id === text(call, 'nicid'));
      if (!nic)
        throw ApiError.unknownEntity('nicid', text(call, 'nicid') ?? '', 'removeNicFromVirtualMachine');
      if (nic.isdefault)
        throw ApiError.invalidParameter(
          `Unable to remove NIC from ${machine.name} in network, nic is default.`,
        );
      const before = structuredClone(machine);
      machine.nic = nics.filter((one) => one !== nic);
      await restartRunning(call, machine, before);
      return machine;
    },
  },
  {
    name: 'listNics',
    parameters: 'virtualmachineid networkid nicid page pagesize keyword',
    run: async (call) => {
      const machine = call.state.get(
        'virtualmachine',
        text(call, 'virtualmachineid') ?? '',
        'virtualmachineid',
      );
      const [networkid, nicid] = [text(call, 'networkid'), text(call, 'nicid')];
      const found = (machine.nic as Nic[]).filter(
        (nic) => (!networkid || nic.networkid === networkid) && (!nicid || nic.id === nicid),
      );
      const nic = found.map(({ secondaryip: _, ...one }) => ({ ...one, virtualmachineid: machine.id }));
      return nic.length === 0 ? {} : { count: nic.length, nic };
    },
  },
  listing('listVirtualMachines', {
    table: 'virtualmachine',
    owned: true,
    equal: 'name zoneid hostid templateid serviceofferingid hypervisor userid haenable arch',
    by: {
      state: isInState,
      keypair: 'keypairs',
      networkid: ({ nic }, id) => (nic as Nic[]).some(({ networkid }) => networkid === id),
      vpcid: ({ nic }, id, { state }) =>
        (nic as Nic[]).some(({ networkid }) => state.find('network', networkid)?.vpcid === id),
      affinitygroupid: ({ affinitygroup }, id) =>
        (affinitygroup as Entity[]).some((group) => group.id === id),
      securitygroupid: ({ securitygroup }, id) =>
        (securitygroup as Entity[]).some((group) => group.id === id),
    },
    keyword: ['name', 'displayname', 'state', 'instancename', 'ipaddress'],
    accepts: 'details accumulate=false',
  }),
];

/** `Present` is neither destroyed nor being expunged (QueryManagerImpl.searchForUserVMIdsAndCount). */
function isInState({ state }: Entity, wanted: string): boolean {
  if (wanted.toLowerCase() === 'present') return state !== DESTROYED;
  return String(state).toLowerCase() === wanted.toLowerCase();
}

/** A command whose job ends with the machine. */
function changing(
  name: string,
  parameters: string,
  change: (call: Call, machine: Entity) => Promise<void>,
): Command {
  return {
    name,
    about: 'virtualmachine',
    parameters: `id ${parameters}`,
    job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
    run: async (call) => {
      const machine = machineNamed(call, name);
      await change(call, machine);
      for (const disk of disksOf(call, machine)) disk.vmstate = machine.state;
      return machine;
    },
  };
}

function machineNamed(call: Call, command: string): Entity {
  return call.state.get('virtualmachine', required(command, call, 'id'), 'id');
}

function refuseState(machine: Entity, done: string): never {
  throw new ApiError(530, `The VM ${machine.name} is ${machine.state} and can not be ${done}`);
}

/** VirtualMachineManagerImpl.destroy: with its root disk, and its snapshots; other disks only if they are named. */
export async function destroy(call: Call, machine: Entity): Promise<void> {
  if (machine.deleteprotection)
    throw ApiError.invalidParameter(
      `Instance [id = ${machine.id}, name = ${machine.name}] has delete protection enabled and cannot be deleted.`,
    );
  if (machine.state === DESTROYED) return;
  const named = listOf(call, 'volumeids').map((id) => call.state.get('volume', id, 'volumeids'));
  if (named.some(({ virtualmachineid, type }) => virtualmachineid !== machine.id || type === 'ROOT'))
    throw ApiError.invalidParameter('volumeids must name data disks of the machine');
  if (machine.state === RUNNING) await endRunning(call, machine);
  machine.state = DESTROYED;
  await endAllocated(call, machine);
  await removeVmSnapshots(call, machine);
  await endRootDisk(call, machine);
  for (const volume of named) {
    detach(volume);
    await removeThing(call, volume, 'volume');
  }
}

/** UserVmManagerImpl.expunge and cleanupVmResources: rules, static NAT and places in load balancers end, too. */
export async function expunge(call: Call, machine: Entity): Promise<void> {
  const { state } = call;
  await endSecurityGroups(call, machine);
  await removeDisks(call, machine);
  const isOf = ({ virtualmachineid }: Entity) => virtualmachineid === machine.id;
  for (const rule of state.table('portforwardingrule').filter(isOf))
    await removeThing(call, rule, 'portforwardingrule');
  for (const address of state.table('publicipaddress').filter(isOf)) endStaticNat(address);
  removeFromLoadBalancers(call, machine);
  state.remove('virtualmachine', machine);
}

/** UserVmManagerImpl.recoverVirtualMachine publishes VM.CREATE, and VOLUME.CREATE for the root disk. */
async function recover(call: Call, machine: Entity): Promise<void> {
  if (machine.state !== DESTROYED)
    throw ApiError.invalidParameter(`Unable to recover VM ${machine.name}: it is not Destroyed`);
  checkLimit(call.state, 'virtualmachine', machine);
  machine.state = STOPPED;
  await beginAllocated(call, machine);
  for (const disk of disksOf(call, machine).filter(({ type }) => type === 'ROOT')) {
    disk.state = 'Ready';
    await meter(call, disk, 'volume');
  }
}

async function changeOffering(call: Call, command: string): Promise<Entity> {
  const machine = machineNamed(call, command);
  const id = required(command, call, 'serviceofferingid');
  const offering = call.state.get('serviceoffering', id, 'serviceofferingid');
  if (machine.state === RUNNING)
    throw new ApiError(
      530,
      'Unable to Scale VM, since dynamic scaling is not enabled for the VM or its offering: stop it first',
    );
  if (machine.state !== STOPPED) refuseState(machine, 'scaled');
  const { id: serviceofferingid, name: serviceofferingname } = offering;
  Object.assign(machine, { serviceofferingid, serviceofferingname, ...machineSizes(call, offering) });
  await beginAllocated(call, machine, 'VM.UPGRADE');
  return machine;
}
