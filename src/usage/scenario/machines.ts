import { UserError } from '../../errors.js';
import { countMachine } from './counters.js';
import { type Resource, sideBySide } from './resources.js';
import type { MachineScenario } from './schema.js';
import { makeVolume } from './storage.js';
import { AT_ONCE, owned, type Tenant } from './tenant.js';

/** Marks, in an account's details, the machines that were made and destroyed: CloudStack forgets them. */
const DESTROYED_DETAIL = 'scenario-destroyed';

/** The machines of one entry of the scenario, without those that are to be destroyed. */
export async function makeMachines(
  tenant: Tenant,
  machine: MachineScenario,
  group: string,
  network: Resource | undefined,
  securityGroups: readonly Resource[],
): Promise<Resource[]> {
  const isDestroyed = machine.state === 'destroyed';
  const gone = isDestroyed ? await destroyed(tenant) : [];
  const names = Array.from(
    { length: machine.count },
    (_, index) => `${tenant.scenario.name}-${machine.name}${group}-${index + 1}`,
  );
  const made: Resource[] = [];
  const offering = await serviceOffering(tenant, machine.offering);
  const make = async (name: string) => {
    made.push(await makeMachine(tenant, name, machine, offering, network, securityGroups));
  };
  const [first, ...others] = names.filter((name) => !gone.includes(name));
  // The first brings the network up, for which the others would only wait.
  if (first) await make(first);
  await sideBySide(others, AT_ONCE, make);
  if (!isDestroyed) return made;
  // One after the other: each adds to the account's one list.
  for (const { id, name } of made) await destroy(tenant, String(name), id);
  return [];
}

async function makeMachine(
  tenant: Tenant,
  name: string,
  machine: MachineScenario,
  offering: Resource,
  network: Resource | undefined,
  securityGroups: readonly Resource[],
): Promise<Resource> {
  const { zone, template } = tenant.site;
  const found = await owned(tenant, {
    kind: 'virtual machine',
    name,
    command: 'VirtualMachine',
    key: 'virtualmachine',
    creator: 'deployVirtualMachine',
    parameters: {
      name,
      displayname: name,
      zoneid: zone.id,
      templateid: template.id,
      serviceofferingid: offering.id,
      networkids: zone.networktype === 'Basic' ? undefined : network?.id,
      securitygroupids: securityGroups.length > 0 ? securityGroups.map(({ id }) => id).join(',') : undefined,
    },
  });
  await makeTags(tenant, found, machine);
  await makeDisks(tenant, name, found, machine);
  if (machine.disk) await countMachine(tenant, found, machine.disk);
  if (machine.state === 'stopped' && found.state !== 'Stopped')
    await tenant.resources.act(`virtual machine ${name} stopped`, 'stopVirtualMachine', { id: found.id });
  return found;
}

async function serviceOffering(tenant: Tenant, wanted: MachineScenario['offering']): Promise<Resource> {
  const { serviceOfferings } = tenant.site;
  if (typeof wanted === 'object') return sizedOffering(tenant, wanted);
  const found =
    wanted === undefined ? serviceOfferings[0] : serviceOfferings.find(({ name }) => name === wanted);
  if (found) return found;
  const known = serviceOfferings.map(({ name }) => name).join(', ');
  throw new UserError(`There is no service offering called ${wanted}: use one of ${known}`);
}

function sizedOffering(
  tenant: Tenant,
  size: { cpunumber: number; cpuspeed: number; memory: number },
): Promise<Resource> {
  const name = `scenario ${size.cpunumber} x ${size.cpuspeed} MHz, ${size.memory} MB`;
  return tenant.resources.ensure({
    kind: 'service offering',
    name,
    list: {
      command: 'listServiceOfferings',
      key: 'serviceoffering',
      parameters: { name },
      fits: (found) => found.name === name,
    },
    create: {
      command: 'createServiceOffering',
      key: 'serviceoffering',
      parameters: { name, displaytext: name, ...size },
    },
  });
}

async function makeTags(
  tenant: Tenant,
  { id, tags = [] }: Resource,
  machine: MachineScenario,
): Promise<void> {
  const known = new Set((tags as { key: string }[]).map(({ key }) => key));
  const missing = Object.entries(machine.tags).filter(([key]) => !known.has(key));
  if (missing.length === 0) return;
  const pairs = missing.flatMap(([key, value], index) => [
    [`tags[${index}].key`, key],
    [`tags[${index}].value`, value],
  ]);
  const parameters = { resourcetype: 'UserVm', resourceids: id, ...Object.fromEntries(pairs) };
  await tenant.resources.act('tags', 'createTags', parameters);
}

/** A machine's data disks and snapshots; one after the other, as each of them locks the machine. */
async function makeDisks(
  tenant: Tenant,
  name: string,
  machine: Resource,
  wanted: MachineScenario,
): Promise<void> {
  for (let index = 1; index <= wanted.volumes; index += 1) {
    const volume = await makeVolume(tenant, `${name}-disk-${index}`);
    if (!volume.virtualmachineid)
      await tenant.resources.act(`volume ${volume.name} attached`, 'attachVolume', {
        id: volume.id,
        virtualmachineid: machine.id,
      });
  }
  const volumes = await tenant.resources.client.list<Resource>('listVolumes', 'volume', {
    virtualmachineid: machine.id,
    type: 'ROOT',
    listall: true,
  });
  for (let index = 1; index <= wanted.snapshots; index += 1) {
    const snapshot = `${name}-snapshot-${index}`;
    await owned(tenant, {
      kind: 'snapshot',
      name: snapshot,
      command: 'Snapshot',
      key: 'snapshot',
      parameters: { name: snapshot, volumeid: volumes[0]?.id },
    });
  }
  for (let index = 1; index <= wanted['vm-snapshots']; index += 1) {
    const snapshot = `${name}-vm-snapshot-${index}`;
    await tenant.resources.ensure({
      kind: 'VM snapshot',
      name: snapshot,
      list: {
        command: 'listVMSnapshot',
        key: 'vmSnapshot',
        parameters: { virtualmachineid: machine.id, listall: true },
        fits: (found) => found.displayname === snapshot,
      },
      create: {
        command: 'createVMSnapshot',
        key: 'vmsnapshot',
        parameters: { virtualmachineid: machine.id, name: snapshot },
      },
    });
  }
}

async function destroy(tenant: Tenant, name: string, id: string): Promise<void> {
  await tenant.resources.act(`virtual machine ${name} destroyed`, 'destroyVirtualMachine', { id });
  const names = [...(await destroyed(tenant)), name];
  await tenant.resources.act('account details', 'updateAccount', {
    id: tenant.accountId,
    newname: tenant.scenario.name,
    [`accountdetails[0].${DESTROYED_DETAIL}`]: names.join(' '),
  });
}

async function destroyed(tenant: Tenant): Promise<string[]> {
  const [account] = await tenant.resources.client.list<Resource>('listAccounts', 'account', {
    id: tenant.accountId,
  });
  const details = (account?.accountdetails ?? {}) as Record<string, string>;
  return details[DESTROYED_DETAIL]?.split(' ') ?? [];
}
