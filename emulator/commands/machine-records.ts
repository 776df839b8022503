import { isDeepStrictEqual } from 'node:util';
import type { Call } from '../command.js';
import type { Entity } from '../state.js';
import { publish } from './metering.js';
import type { Nic } from './network-addresses.js';

const RUNNING = 1;
const ALLOCATED = 2;
const SECURITY_GROUP = 10;
const NETWORK_OFFERING = 13;

/** UsageManagerImpl.createVMHelperEvent: VM.CREATE begins type 2, and VM.UPGRADE a new record of it with the new offering. */
export async function beginAllocated(call: Call, machine: Entity, event = 'VM.CREATE'): Promise<void> {
  if (event !== 'VM.CREATE') await publish(call, machine, { event, usageType: ALLOCATED, begins: false });
  await publish(
    call,
    machine,
    { event, usageType: ALLOCATED, begins: true },
    machineRecord(machine, 'Allocated'),
  );
}

export function endAllocated(call: Call, machine: Entity): Promise<void> {
  return publish(call, machine, { event: 'VM.DESTROY', usageType: ALLOCATED, begins: false });
}

/** Every start of a machine begins types 1 and 13, for each of its networks (UserVmManagerImpl, UserVmStateListener). */
export async function beginRunning(call: Call, machine: Entity): Promise<void> {
  const start = { event: 'VM.START', usageType: RUNNING, begins: true };
  await publish(call, machine, start, machineRecord(machine, 'Running'));
  for (const record of offeringRecords(call, machine))
    await publish(
      call,
      machine,
      { event: 'NETWORK.OFFERING.ASSIGN', usageType: NETWORK_OFFERING, begins: true },
      record,
    );
}

export async function endRunning(call: Call, machine: Entity): Promise<void> {
  await publish(call, machine, { event: 'VM.STOP', usageType: RUNNING, begins: false });
  await publish(call, machine, {
    event: 'NETWORK.OFFERING.REMOVE',
    usageType: NETWORK_OFFERING,
    begins: false,
  });
}

/** A running machine that gets other sizes, networks or offerings is metered by what it is from then on. */
export async function restartRunning(call: Call, machine: Entity, before: Entity): Promise<void> {
  if (machine.state !== 'Running' || isDeepStrictEqual(before, machine)) return;
  await endRunning(call, machine);
  await beginRunning(call, machine);
}

export async function beginSecurityGroups(call: Call, machine: Entity): Promise<void> {
  for (const { id, name } of machine.securitygroup as Entity[])
    await publish(
      call,
      machine,
      { event: 'SG.ASSIGN', usageType: SECURITY_GROUP, begins: true },
      {
        description: `Security group ${name} (${id}) usage for VM ${machine.name} (${machine.id})`,
        virtualmachineid: machine.id,
        usageid: id,
      },
    );
}

export function endSecurityGroups(call: Call, machine: Entity): Promise<void> {
  return publish(call, machine, { event: 'SG.REMOVE', usageType: SECURITY_GROUP, begins: false });
}

function offeringRecords({ state }: Call, machine: Entity): Record<string, unknown>[] {
  return (machine.nic as Nic[]).map(({ networkid, isdefault }) => {
    const { networkofferingname, networkofferingid } = state.get('network', networkid, 'networkids');
    return {
      description: `Network offering ${networkofferingname} (${networkofferingid}) usage for VM ${machine.name} (${machine.id}) `,
      virtualmachineid: machine.id,
      offeringid: networkofferingid,
      isdefault,
    };
  });
}

/** ApiResponseHelper.createUsageResponse, of types 1 and 2. */
function machineRecord(machine: Entity, what: 'Running' | 'Allocated'): Record<string, unknown> {
  const { id, name, instancename, serviceofferingid, serviceofferingname, templateid, templatename } =
    machine;
  const made = `using service offering ${serviceofferingname} (${serviceofferingid}) and template ${templatename} (${templateid})`;
  return {
    description: `${what} VM usage for ${name} (${instancename}) (${id}) ${made}`,
    virtualmachineid: id,
    usageid: id,
    name,
    offeringid: serviceofferingid,
    templateid,
    type: 'Simulator',
    cpunumber: machine.cpunumber,
    cpuspeed: machine.cpuspeed,
    memory: machine.memory,
    ostypeid: machine.guestosid,
    osdisplayname: machine.osdisplayname,
    oscategoryid: machine.guestosid,
    oscategoryname: 'CentOS',
  };
}
