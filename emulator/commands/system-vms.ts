import { randomUUID } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { type Entity, type State, timestamp } from '../state.js';
import { listing } from './listing.js';
import { usable } from './templates.js';

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

export const systemVmCommands: Command[] = [
  listing('listSystemVms', {
    table: 'systemvm',
    equal: 'zoneid podid hostid name systemvmtype',
    by: {
      state: (machine, wanted) => describeSystemVm(machine).state === wanted,
    },
    keyword: ['name', 'state'],
    show: describeSystemVm,
  }),
  {
    name: 'stopSystemVm',
    about: 'systemvm',
    parameters: 'id forced',
    job: { result: 'systemvm', instanceType: 'SystemVm' },
    run: async (call) => {
      const machine = systemVm(call, 'stopSystemVm');
      Object.assign(machine, { stopped: true, agentstate: undefined });
      return describeSystemVm(machine);
    },
  },
  {
    name: 'startSystemVm',
    about: 'systemvm',
    parameters: 'id',
    job: { result: 'systemvm', instanceType: 'SystemVm' },
    run: async (call) => {
      const machine = systemVm(call, 'startSystemVm');
      const agentstate = machine.systemvmtype === 'secondarystoragevm' ? 'Up' : undefined;
      Object.assign(machine, { stopped: false, agentstate, usableAt: Date.now() + USABLE_MILLIS });
      return describeSystemVm(machine);
    },
  },
  listing('listRouters', {
    table: 'router',
    owned: true,
    equal: 'name state zoneid podid hostid vpcid',
    by: {
      networkid: 'guestnetworkid',
      forvpc: ({ vpcid }, value) => (vpcid !== undefined) === (value === 'true'),
    },
    keyword: ['name', 'state'],
    show: (router) => asAnswered(router, 'listRouters', 'router'),
  }),
];

function systemVm(call: Call, command: string): Entity {
  return call.state.get('systemvm', required(command, call, 'id'), 'id');
}

function templateOf(state: State, zone: Entity, name: string, builtin: boolean): Record<string, unknown> {
  const [domain] = state.domains;
  const store = state.table('imagestore').find(({ zoneid }) => zoneid === zone.id);
  return {
    name,
    displaytext: name,
    ispublic: builtin,
    created: timestamp(new Date()),
    passwordenabled: false,
    format: 'VHD',
    isfeatured: builtin,
    crossZones: true,
    ostypeid: randomUUID(),
    ostypename: builtin ? 'CentOS 5.6 (64-bit)' : 'Debian GNU/Linux 5.0 (64-bit)',
    account: 'system',
    zoneid: zone.id,
    zonename: zone.name,
    size: 2 ** 31,
    physicalsize: 2 ** 31,
    templatetype: builtin ? 'BUILTIN' : 'SYSTEM',
    hypervisor: 'Simulator',
    domain: 'ROOT',
    domainpath: '/',
    domainid: domain?.id,
    isextractable: false,
    checksum: '',
    details: {},
    downloaddetails: store
      ? [
          {
            downloadState: 'DOWNLOADED',
            datastore: store.name,
            datastoreRole: 'Image',
            downloadPercent: '100',
            datastoreId: store.id,
          },
        ]
      : [],
    arch: 'x86_64',
    bits: 0,
    sshkeyenabled: false,
    isdynamicallyscalable: false,
    directdownload: false,
    deployasis: false,
    requireshvm: false,
    url: `http://templates.invalid/${name}.vhd.bz2`,
    tags: [],
    hasannotations: false,
  };
}

function systemVmOf(state: State, zone: Entity, systemvmtype: string): Record<string, unknown> {
  const host = state.table('host').find(({ zoneid }) => zoneid === zone.id);
  const storage = systemvmtype === 'secondarystoragevm';
  const serial = state.table('systemvm').length + 1;
  return {
    systemvmtype,
    zoneid: zone.id,
    zonename: zone.name,
    dns1: zone.dns1,
    gateway: '192.168.2.1',
    name: `${storage ? 's' : 'v'}-${serial}-VM`,
    podid: host?.podid,
    podname: host?.podname,
    hostid: host?.id,
    hostname: host?.name,
    hostcontrolstate: 'Enabled',
    hypervisor: 'Simulator',
    privateip: '172.16.15.90',
    privatemacaddress: '1e:00:94:00:00:62',
    privatenetmask: '255.255.255.0',
    linklocalip: '169.254.19.144',
    linklocalmacaddress: '0e:00:a9:fe:13:90',
    linklocalnetmask: '255.255.0.0',
    publicip: `192.168.2.${serial + 1}`,
    publicmacaddress: '1e:00:7e:00:00:c8',
    publicnetmask: '255.255.255.0',
    templateid: state.table('template').find(({ zoneid }) => zoneid === zone.id)?.id,
    templatename: SYSTEM,
    created: timestamp(new Date()),
    agentstate: 'Up',
    version: state.version,
    isdynamicallyscalable: false,
    serviceofferingid: randomUUID(),
    arch: 'x86_64',
    hasannotations: false,
    serviceofferingname: `System Offering For ${storage ? 'Secondary Storage VM' : 'Console Proxy'}`,
  };
}
