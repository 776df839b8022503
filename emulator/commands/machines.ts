import { randomUUID } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import { type Entity, type State, timestamp } from '../state.js';
import { ownerOf } from './accounts.js';
import { countDisk, countNetwork } from './counters.js';
import { checkLimit } from './limits.js';
import { listing } from './listing.js';
import { publish } from './metering.js';
import { addressIn } from './network-kinds.js';
import { defaultNetwork, networkRecord } from './networks.js';
import { detach, meter } from './resources.js';

/** Milliseconds after a zone was enabled until its system machines' agents are Up and its template is ready. */
const USABLE_MILLIS = 500;

const BUILTIN = 'CentOS 5.6 (64-bit) no GUI (Simulator)';
const SYSTEM = 'SystemVM Template (simulator)';

/** What CloudStack begins by itself in a zone that was enabled. */
export function zoneWasEnabled(state: State, zone: Entity): void {
  if (state.table('systemvm').some(({ zoneid }) => zoneid === zone.id)) return;
  const usableAt = Date.now() + USABLE_MILLIS;
  for (const [name, builtin] of [
    [SYSTEM, false],
    [BUILTIN, true],
  ] as const) {
    state.add('template', { ...templateOf(state, zone, name, builtin), usableAt: builtin ? usableAt : 0 });
  }
  for (const systemvmtype of ['secondarystoragevm', 'consoleproxy']) {
    state.add('systemvm', { ...systemVmOf(state, zone, systemvmtype), usableAt });
  }
}

const usable = ({ usableAt }: Entity) => Date.now() >= Number(usableAt);

/** The simulator's are threads of the management server: without it they run no more, whatever CloudStack says. */
export function systemVmsLostAgents(state: State): void {
  for (const machine of state.table('systemvm')) {
    if (machine.agentstate) machine.agentstate = 'Disconnected';
  }
}

function describeSystemVm(machine: Entity): Entity {
  const { usableAt, stopped, agentstate, ...fields } = machine;
  if (stopped) return { ...fields, state: 'Stopped' };
  if (!usable(machine)) return { ...fields, state: 'Starting' };
  return { ...fields, state: 'Running', ...(agentstate ? { agentstate } : {}) };
}

const destroyCommand = stateCommand('destroyVirtualMachine', 'Destroyed', async (call, machine) => {
  await publish(call, machine, { event: 'VM.DESTROY', usageType: 2, begins: false });
  for (const volume of rootVolumes(call, machine))
    await publish(call, volume, { event: 'VOLUME.DELETE', usageType: 6, begins: false });
});

export const machineCommands: Command[] = [
  listing('listServiceOfferings', {
    table: 'serviceoffering',
    by: { id: 'id', name: 'name', issystem: 'issystem' },
  }),
  {
    name: 'createServiceOffering',
    run: async ({ state, parameters }) => {
      const name = parameters.get('name');
      const [cpunumber, cpuspeed, memory] = ['cpunumber', 'cpuspeed', 'memory'].map((size) =>
        Number(parameters.get(size)),
      );
      const [like] = state.table('serviceoffering');
      const made = { name, displaytext: parameters.get('displaytext'), cpunumber, cpuspeed, memory };
      const created = timestamp(new Date());
      return {
        serviceoffering: state.add('serviceoffering', { ...like, ...made, id: randomUUID(), created }),
      };
    },
  },
  listing('listTemplates', {
    table: 'template',
    by: { id: 'id', zoneid: 'zoneid', name: 'name' },
    show: (template) => {
      const { usableAt, ...fields } = template;
      const isready = usable(template);
      return { ...fields, isready, status: isready ? 'Download Complete' : 'Not Downloaded' };
    },
  }),
  listing('listSystemVms', {
    table: 'systemvm',
    by: { id: 'id', zoneid: 'zoneid', systemvmtype: 'systemvmtype' },
    show: describeSystemVm,
  }),
  {
    name: 'stopSystemVm',
    job: { result: 'systemvm', instanceType: 'SystemVm' },
    run: async (call) => {
      const machine = call.state.get('systemvm', required('stopSystemVm', call, 'id'), 'id');
      Object.assign(machine, { stopped: true, agentstate: undefined });
      return describeSystemVm(machine);
    },
  },
  {
    name: 'startSystemVm',
    job: { result: 'systemvm', instanceType: 'SystemVm' },
    run: async (call) => {
      const machine = call.state.get('systemvm', required('startSystemVm', call, 'id'), 'id');
      const agentstate = machine.systemvmtype === 'secondarystoragevm' ? 'Up' : undefined;
      Object.assign(machine, { stopped: false, agentstate, usableAt: Date.now() + USABLE_MILLIS });
      return describeSystemVm(machine);
    },
  },
  {
    name: 'deployVirtualMachine',
    job: { result: 'virtualmachine', instanceType: 'VirtualMachine' },
    run: async (call) => {
      const machine = await deployVirtualMachine(call);
      await meterMachine(call, machine);
      return machine;
    },
  },
  stateCommand('stopVirtualMachine', 'Stopped', async () => {}),
  stateCommand('startVirtualMachine', 'Running', async (call, machine) => {
    await publish(
      call,
      machine,
      { event: 'VM.START', usageType: 1, begins: true },
      machineRecord(machine, 'Running'),
    );
    await assignNetworkOffering(call, machine);
  }),
  {
    ...destroyCommand,
    run: async (call) => {
      const machine = (await destroyCommand.run(call)) as Entity;
      if (call.parameters.get('expunge') === 'true') await expunge(call, machine);
      return machine;
    },
  },
  ...(['diskoffering', 'vpcoffering'] as const).map((table) => {
    const name = table === 'diskoffering' ? 'listDiskOfferings' : 'listVPCOfferings';
    const show = (entity: Entity) => asAnswered(entity, name, table);
    return listing(name, { table, by: { id: 'id', name: 'name' }, show });
  }),
  listing('listProjects', { table: 'project', by: { id: 'id', name: 'name', domainid: 'domainid' } }),
  listing('listVirtualMachines', {
    table: 'virtualmachine',
    by: { id: 'id', zoneid: 'zoneid', name: 'name', state: 'state', account: 'account' },
  }),
];

async function deployVirtualMachine(call: Call): Promise<Entity> {
  const { state, parameters, user } = call;
  const zone = state.get('zone', required('deployVirtualMachine', call, 'zoneid'), 'zoneid');
  const offeringId = required('deployVirtualMachine', call, 'serviceofferingid');
  const offering = state.get('serviceoffering', offeringId, 'serviceofferingid');
  const template = state.get('template', required('deployVirtualMachine', call, 'templateid'), 'templateid');
  const networkIds = parameters.get('networkids');
  if (zone.networktype === 'Basic' && networkIds)
    throw ApiError.invalidParameter("Can't specify network Ids in Basic zone");
  const network = networkIds
    ? state.get('network', networkIds.split(',')[0] ?? '', 'networkids')
    : await defaultNetwork(call, zone);
  const host = state.table('host').find(({ zoneid, state: up }) => zoneid === zone.id && up === 'Up');
  if (zone.allocationstate !== 'Enabled' || !host || !usable(template))
    throw new ApiError(533, `Unable to create a deployment for VM instance in zone ${zone.name}`);
  const owner = ownerOf(call);
  checkLimit(state, 'virtualmachine', owner);
  const id = randomUUID();
  const name = parameters.get('name') ?? `VM-${id}`;
  const serial = state.made('virtualmachine') + 3;
  const ipaddress = `10.1.1.${10 + (serial % 240)}`;
  const now = timestamp(new Date());
  return state.add('virtualmachine', {
    ...{ id, name, displayname: parameters.get('displayname') ?? name },
    ...owner,
    ...(user && { userid: user.id, username: user.username }),
    ...{ created: now, lastupdated: now, state: 'Running', haenable: false },
    ...{
      zoneid: zone.id,
      zonename: zone.name,
      hostid: host.id,
      hostname: host.name,
      hostcontrolstate: 'Enabled',
    },
    ...{ templateid: template.id, templatename: template.name, templatetype: template.templatetype },
    ...{ templateformat: 'VHD', templatedisplaytext: template.displaytext, passwordenabled: false },
    ...{ serviceofferingid: offering.id, serviceofferingname: offering.name, cpunumber: offering.cpunumber },
    ...{
      cpuspeed: offering.cpuspeed,
      memory: offering.memory,
      guestosid: template.ostypeid,
      rootdeviceid: 0,
    },
    ...{ rootdevicetype: 'ROOT', securitygroup: [], hypervisor: 'Simulator', ipaddress },
    nic: [
      {
        ...{ id: randomUUID(), networkid: network.id, networkname: network.name, netmask: '255.255.255.0' },
        ...{ gateway: '10.1.1.1', ipaddress, isolationuri: 'vlan://100', broadcasturi: 'vlan://100' },
        ...{ traffictype: 'Guest', type: network.type, isdefault: true, macaddress: '02:01:00:da:00:01' },
        ...{ secondaryip: [], extradhcpoption: [], deviceid: '0' },
      },
    ],
    ...{ instancename: `i-2-${serial}-VM`, details: {}, affinitygroup: [], displayvm: true },
    ...{ isdynamicallyscalable: false, deleteprotection: false, ostypeid: template.ostypeid },
    ...{
      osdisplayname: template.ostypename,
      bootmode: 'legacy',
      boottype: 'Bios',
      pooltype: 'NetworkFilesystem',
    },
    ...{ receivedbytes: 0, sentbytes: 0, arch: 'x86_64', tags: [], hasannotations: false },
  });
}

function stateCommand(
  name: string,
  state: string,
  follow: (call: Call, machine: Entity) => Promise<void>,
): Command {
  return {
    name,
    job: { result: 'virtualmachine', instanceType: 'VirtualMachine', tellsId: false },
    run: async (call) => {
      const machine = call.state.get('virtualmachine', required(name, call, 'id'), 'id');
      if (machine.state === state) return machine;
      if (machine.state === 'Running') {
        await publish(call, machine, { event: 'VM.STOP', usageType: 1, begins: false });
        await publish(call, machine, { event: 'NETWORK.OFFERING.REMOVE', usageType: 13, begins: false });
      }
      machine.state = state;
      await follow(call, machine);
      return machine;
    },
  };
}

/** What CloudStack meters of a machine from its deployment on, with its root disk and its place in the network. */
async function meterMachine(call: Call, machine: Entity): Promise<void> {
  const { state, parameters } = call;
  const begin = (event: string, usageType: number, record: Record<string, unknown>, entity = machine) =>
    publish(call, entity, { event, usageType, begins: true }, record);
  await begin('VM.CREATE', 2, machineRecord(machine, 'Allocated'));
  await begin('VM.START', 1, machineRecord(machine, 'Running'));
  const volume = state.add('volume', {
    ...{
      name: `ROOT-${String(machine.instancename).split('-')[2]}`,
      type: 'ROOT',
      state: 'Ready',
      virtualmachineid: machine.id,
      tags: [],
    },
    ...{ vmname: machine.name, size: 2 ** 31, created: timestamp(new Date()), ...ownerOf(call) },
    ...{ zoneid: machine.zoneid, zonename: machine.zonename },
  });
  const of = `${machine.templatename} (${machine.templateid}) and size (2.00 GB) ${volume.size}`;
  await begin(
    'VOLUME.CREATE',
    6,
    {
      description: `Volume usage for ${volume.name} (${volume.id}) and template ${of}`,
      ...{ templateid: machine.templateid, usageid: volume.id, size: volume.size },
    },
    volume,
  );
  const network = await assignNetworkOffering(call, machine);
  for (const group of parameters.get('securitygroupids')?.split(',') ?? [])
    await begin('SG.ASSIGN', 10, {
      description: `Security group ${group} usage for VM ${machine.name} (${machine.id})`,
      ...{ virtualmachineid: machine.id, usageid: group },
    });
  await countDisk(call, machine, volume);
  if (network.type === 'Shared' || network.state === 'Implemented') return;
  network.state = 'Implemented';
  // A network is metered by its state: the record of the old one ends, and a new one begins.
  const update = { event: 'NETWORK.UPDATE', usageType: 30 };
  await publish(call, network, { ...update, begins: false });
  await publish(call, network, { ...update, begins: true }, networkRecord(network));
  const address = state.add('publicipaddress', { tags: [], ...addressIn(call, network, true) });
  await meter(call, address, 'publicipaddress');
  await countNetwork(call, network);
}

/** Every start of a machine begins it, every stop ends it (UserVmManagerImpl, UserVmStateListener). @returns its network */
async function assignNetworkOffering(call: Call, machine: Entity): Promise<Entity> {
  const [nic] = machine.nic as { networkid: string }[];
  const network = call.state.get('network', nic?.networkid ?? '', 'networkids');
  const { networkofferingname, networkofferingid } = network;
  await publish(
    call,
    machine,
    { event: 'NETWORK.OFFERING.ASSIGN', usageType: 13, begins: true },
    {
      description: `Network offering ${networkofferingname} (${networkofferingid}) usage for VM ${machine.name} (${machine.id}) `,
      ...{ virtualmachineid: machine.id, offeringid: networkofferingid, isdefault: true },
    },
  );
  return network;
}

async function expunge(call: Call, machine: Entity): Promise<void> {
  await publish(call, machine, { event: 'SG.REMOVE', usageType: 10, begins: false });
  for (const volume of rootVolumes(call, machine)) call.state.remove('volume', volume);
  const attached = call.state
    .table('volume')
    .filter(({ virtualmachineid }) => virtualmachineid === machine.id);
  for (const disk of attached) detach(disk);
  call.state.remove('virtualmachine', machine);
}

function rootVolumes({ state }: Call, machine: Entity): Entity[] {
  return state
    .table('volume')
    .filter(({ virtualmachineid, type }) => virtualmachineid === machine.id && type === 'ROOT');
}

function machineRecord(machine: Entity, what: 'Running' | 'Allocated'): Record<string, unknown> {
  const { id, name, instancename, serviceofferingid, serviceofferingname, templateid, templatename } =
    machine;
  const made = `using service offering ${serviceofferingname} (${serviceofferingid}) and template ${templatename} (${templateid})`;
  return {
    ...{
      description: `${what} VM usage for ${name} (${instancename}) (${id}) ${made}`,
      virtualmachineid: id,
      usageid: id,
    },
    ...{ name, offeringid: serviceofferingid, templateid, type: 'Simulator', cpunumber: machine.cpunumber },
    ...{ cpuspeed: machine.cpuspeed, memory: machine.memory, ostypeid: machine.guestosid },
    ...{ osdisplayname: machine.osdisplayname, oscategoryid: machine.guestosid, oscategoryname: 'CentOS' },
  };
}

function templateOf(state: State, zone: Entity, name: string, builtin: boolean): Record<string, unknown> {
  const [domain] = state.domains;
  const store = state.table('imagestore').find(({ zoneid }) => zoneid === zone.id);
  return {
    ...{ name, displaytext: name, ispublic: builtin, created: timestamp(new Date()), passwordenabled: false },
    ...{ format: 'VHD', isfeatured: builtin, crossZones: true, ostypeid: randomUUID() },
    ...{ ostypename: builtin ? 'CentOS 5.6 (64-bit)' : 'Debian GNU/Linux 5.0 (64-bit)', account: 'system' },
    ...{ zoneid: zone.id, zonename: zone.name, size: 2 ** 31, physicalsize: 2 ** 31 },
    ...{
      templatetype: builtin ? 'BUILTIN' : 'SYSTEM',
      hypervisor: 'Simulator',
      domain: 'ROOT',
      domainpath: '/',
    },
    ...{ domainid: domain?.id, isextractable: false, checksum: '', details: {} },
    downloaddetails: store
      ? [
          {
            ...{ downloadState: 'DOWNLOADED', datastore: store.name, datastoreRole: 'Image' },
            ...{ downloadPercent: '100', datastoreId: store.id },
          },
        ]
      : [],
    ...{ arch: 'x86_64', bits: 0, sshkeyenabled: false, isdynamicallyscalable: false, directdownload: false },
    ...{ deployasis: false, requireshvm: false, url: `http://templates.invalid/${name}.vhd.bz2`, tags: [] },
    hasannotations: false,
  };
}

function systemVmOf(state: State, zone: Entity, systemvmtype: string): Record<string, unknown> {
  const host = state.table('host').find(({ zoneid }) => zoneid === zone.id);
  const storage = systemvmtype === 'secondarystoragevm';
  const serial = state.table('systemvm').length + 1;
  return {
    ...{ systemvmtype, zoneid: zone.id, zonename: zone.name, dns1: zone.dns1, gateway: '192.168.2.1' },
    ...{ name: `${storage ? 's' : 'v'}-${serial}-VM`, podid: host?.podid, podname: host?.podname },
    ...{ hostid: host?.id, hostname: host?.name, hostcontrolstate: 'Enabled', hypervisor: 'Simulator' },
    ...{ privateip: '172.16.15.90', privatemacaddress: '1e:00:94:00:00:62', privatenetmask: '255.255.255.0' },
    ...{
      linklocalip: '169.254.19.144',
      linklocalmacaddress: '0e:00:a9:fe:13:90',
      linklocalnetmask: '255.255.0.0',
    },
    ...{
      publicip: `192.168.2.${serial + 1}`,
      publicmacaddress: '1e:00:7e:00:00:c8',
      publicnetmask: '255.255.255.0',
    },
    ...{
      templateid: state.table('template').find(({ zoneid }) => zoneid === zone.id)?.id,
      templatename: SYSTEM,
    },
    ...{
      created: timestamp(new Date()),
      agentstate: 'Up',
      version: state.version,
      isdynamicallyscalable: false,
    },
    ...{ serviceofferingid: randomUUID(), arch: 'x86_64', hasannotations: false },
    serviceofferingname: `System Offering For ${storage ? 'Secondary Storage VM' : 'Console Proxy'}`,
  };
}
