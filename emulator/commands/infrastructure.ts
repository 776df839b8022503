import { randomUUID } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Entity, type State, timestamp } from '../state.js';
import { listing } from './listing.js';
import { zoneWasEnabled } from './system-vms.js';

const OVERCOMMIT = { memoryOvercommitRatio: '1.0', cpuOvercommitRatio: '1.0' };

export const infrastructureCommands: Command[] = [
  {
    name: 'createZone',
    parameters:
      'name dns1 dns2 internaldns1 internaldns2 guestcidraddress domain networktype securitygroupenabled localstorageenabled allocationstate=disabled',
    run: async (call) => ({ zone: createZone(call) }),
  },
  {
    name: 'updateZone',
    parameters: 'id allocationstate details',
    run: async (call) => {
      const { state, parameters } = call;
      const zone = state.get('zone', required('updateZone', call, 'id'), 'id');
      const allocationstate = parameters.get('allocationstate');
      if (allocationstate) Object.assign(zone, { allocationstate });
      if (allocationstate === 'Enabled') zoneWasEnabled(state, zone);
      return { zone };
    },
  },
  listing('listZones', { table: 'zone', equal: 'name networktype' }),
  {
    name: 'createPod',
    parameters: 'zoneid name gateway netmask startip endip allocationstate=enabled',
    run: async (call) => ({ pod: createPod(call) }),
  },
  listing('listPods', { table: 'pod', by: { id: 'id', zoneid: 'zoneid', name: 'name' } }),
  {
    name: 'addCluster',
    parameters: 'zoneid podid clustername clustertype hypervisor=simulator allocationstate=enabled',
    run: async (call) => ({ count: 1, cluster: [addCluster(call)] }),
  },
  listing('listClusters', {
    table: 'cluster',
    equal: 'podid zoneid name allocationstate allocationstate arch clustertype managedstate',
    by: { hypervisor: 'hypervisortype' },
    keyword: ['name', 'hypervisortype'],
  }),
  {
    name: 'addHost',
    parameters:
      'zoneid podid clusterid clustername url username password hypervisor=simulator allocationstate=enabled hosttags',
    run: async (call) => ({ count: 1, host: [addHost(call)] }),
  },
  listing('listHosts', {
    table: 'host',
    equal: 'clusterid podid zoneid type state name resourcestate hypervisor arch',
    by: {
      virtualmachineid: ({ id }, machine, { state }) => state.find('virtualmachine', machine)?.hostid === id,
    },
    keyword: ['name', 'state', 'type'],
  }),
  {
    name: 'createVlanIpRange',
    parameters:
      'zoneid podid networkid physicalnetworkid gateway netmask startip endip vlan forvirtualnetwork',
    run: async (call) => ({ vlan: createVlanIpRange(call) }),
  },
  listing('listVlanIpRanges', {
    table: 'vlaniprange',
    equal: 'zoneid podid networkid physicalnetworkid',
    by: { vlan: ({ vlan }, value) => [value, `vlan://${value}`].includes(String(vlan)) },
    keyword: ['vlan', 'startip'],
  }),
];

function createZone(call: Call): Entity {
  const { state, parameters } = call;
  const name = required('createZone', call, 'name');
  if (state.table('zone').some((zone) => String(zone.name).toLowerCase() === name.toLowerCase()))
    throw ApiError.invalidParameter(
      'A zone with that name already exists. Please specify a unique zone name.',
    );
  const networktype = required('createZone', call, 'networktype');
  if (!['Basic', 'Advanced'].includes(networktype))
    throw ApiError.invalidParameter('Invalid network type. Network Type can be either Basic or Advanced');
  const cidr = parameters.get('guestcidraddress');
  if (networktype === 'Basic' && cidr)
    throw ApiError.invalidParameter('guestCidrAddress parameter is not supported for Basic zone');
  return state.add('zone', {
    name,
    dns1: parameters.get('dns1'),
    ...(parameters.has('dns2') && { dns2: parameters.get('dns2') }),
    internaldns1: parameters.get('internaldns1'),
    ...(parameters.has('internaldns2') && { internaldns2: parameters.get('internaldns2') }),
    ...(cidr && { guestcidraddress: cidr }),
    ...(parameters.has('domain') && { domain: parameters.get('domain') }),
    networktype,
    securitygroupsenabled: parameters.get('securitygroupenabled') === 'true',
    allocationstate: 'Disabled',
    zonetoken: randomUUID(),
    dhcpprovider: 'VirtualRouter',
    localstorageenabled: parameters.get('localstorageenabled') === 'true',
    tags: [],
    allowuserspecifyvrmtu: false,
    routerprivateinterfacemaxmtu: 1500,
    routerpublicinterfacemaxmtu: 1500,
    type: 'Core',
    isnsxenabled: false,
    ismultiarch: false,
    asnrange: '',
    routedmodeenabled: true,
    hasannotations: false,
  });
}

function createPod(call: Call): Entity {
  const { state } = call;
  const zone = state.get('zone', required('createPod', call, 'zoneid'), 'zoneid');
  const [name, gateway, netmask] = ['name', 'gateway', 'netmask'].map((key) =>
    required('createPod', call, key),
  );
  const startip = call.parameters.get('startip') ?? '';
  const endip = call.parameters.get('endip') ?? '';
  const inZone = state.table('pod').filter(({ zoneid }) => zoneid === zone.id);
  if (inZone.some((pod) => pod.name === name))
    throw ApiError.invalidParameter(
      `A pod with name: ${name} already exists in zone ${zone.name}. Please specify a different pod name. `,
    );
  if (number(startip) > number(endip))
    throw ApiError.invalidParameter('The start IP address must have a lower value than the end IP address.');
  if (inRange(gateway ?? '', startip, endip))
    throw ApiError.invalidParameter("The gateway shouldn't overlap start/end ip addresses");
  return state.add('pod', {
    name,
    zoneid: zone.id,
    zonename: zone.name,
    gateway,
    netmask,
    ipranges: [{ startip, endip, forsystemvms: '0', vlanid: 'vlan://untagged' }],
    startip: [startip],
    endip: [endip],
    forsystemvms: ['0'],
    vlanid: ['vlan://untagged'],
    allocationstate: 'Enabled',
    hasannotations: false,
  });
}

function addCluster(call: Call): Entity {
  const { state } = call;
  const zone = state.get('zone', required('addCluster', call, 'zoneid'), 'zoneid');
  const pod = state.get('pod', required('addCluster', call, 'podid'), 'podid');
  const name = required('addCluster', call, 'clustername');
  if (pod.zoneid !== zone.id)
    throw ApiError.invalidParameter(`Can't find pod with specified podId ${pod.id} in zone ${zone.name}`);
  if (state.table('cluster').some((cluster) => cluster.podid === pod.id && cluster.name === name))
    throw new ApiError(
      530,
      `Unable to create cluster ${name} in pod ${pod.name} and data center ${zone.name}`,
    );
  return state.add('cluster', {
    name,
    podid: pod.id,
    podname: pod.name,
    zoneid: zone.id,
    zonename: zone.name,
    hypervisortype: 'Simulator',
    clustertype: call.parameters.get('clustertype'),
    allocationstate: 'Enabled',
    managedstate: 'Managed',
    cpuovercommitratio: '1.0',
    memoryovercommitratio: '1.0',
    resourcedetails: OVERCOMMIT,
    arch: 'x86_64',
    hasannotations: false,
  });
}

function addHost(call: Call): Entity {
  const { state } = call;
  const zone = state.get('zone', required('addHost', call, 'zoneid'), 'zoneid');
  const pod = state.get('pod', required('addHost', call, 'podid'), 'podid');
  const cluster = state.get('cluster', required('addHost', call, 'clusterid'), 'clusterid');
  const memory = 8 * 2 ** 30;
  return state.add('host', {
    name: `SimulatedAgent.${randomUUID()}`,
    state: 'Up',
    type: 'Routing',
    ipaddress: `172.16.15.${2 + (state.table('host').length % 250)}`,
    zoneid: zone.id,
    zonename: zone.name,
    podid: pod.id,
    podname: pod.name,
    version: state.version,
    hypervisor: 'Simulator',
    cpunumber: 4,
    cpuspeed: 8000,
    cpuallocated: '0%',
    cpuallocatedvalue: 0,
    cpuallocatedpercentage: '0%',
    cpuallocatedwithoverprovisioning: '0%',
    cpuwithoverprovisioning: '32000',
    memorytotal: memory,
    memorywithoverprovisioning: String(memory),
    memoryallocated: 0,
    memoryallocatedpercentage: '0%',
    memoryallocatedbytes: 0,
    capabilities: 'hvm',
    lastpinged: timestamp(new Date()),
    managementserverid: randomUUID(),
    clusterid: cluster.id,
    clustername: cluster.name,
    clustertype: cluster.clustertype,
    islocalstorageactive: false,
    created: timestamp(new Date()),
    events: 'Ping; PingTimeout; HostDown',
    hostha: { haenable: false, hastate: 'Disabled' },
    outofbandmanagement: { powerstate: 'Disabled', enabled: false },
    resourcestate: 'Enabled',
    hypervisorversion: state.version,
    hahost: false,
    ueficapability: false,
    arch: 'x86_64',
    hasannotations: false,
  });
}

function createVlanIpRange(call: Call): Entity {
  const { state, parameters } = call;
  const networkId = parameters.get('networkid');
  const network = networkId ? state.get('network', networkId, 'networkid') : undefined;
  const zoneId = String(network?.zoneid ?? required('createVlanIpRange', call, 'zoneid'));
  const zone = state.get('zone', zoneId, 'zoneid');
  const [startip = '', endip = ''] = [parameters.get('startip'), parameters.get('endip')];
  const virtual = parameters.get('forvirtualnetwork') === 'true';
  const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
  if (!physical) throw ApiError.invalidParameter('Please specify a valid physical network id');
  if (virtual && !hasTraffic(state, physical, 'Public'))
    throw ApiError.invalidParameter(`Can't find Public network in zone ${zone.name}`);
  for (const range of state.table('vlaniprange').filter(({ zoneid }) => zoneid === zone.id)) {
    if (number(startip) <= number(String(range.endip)) && number(endip) >= number(String(range.startip)))
      throw ApiError.invalidParameter(
        `The new IP range you have specified has  overlapped with the guest network in zone: ${zone.name}. Please specify a different start IP/end IP.`,
      );
  }
  const pod = parameters.has('podid') ? state.get('pod', parameters.get('podid') ?? '', 'podid') : undefined;
  const gateway = parameters.get('gateway') ?? '';
  const domain = state.domains[0];
  return state.add('vlaniprange', {
    forvirtualnetwork: virtual,
    zoneid: zone.id,
    vlan: `vlan://${parameters.get('vlan') ?? 'untagged'}`,
    ...(pod && domain && { account: 'system', domainid: domain.id, domain: domain.name, domainpath: '/' }),
    ...(pod && { podid: pod.id, podname: pod.name }),
    gateway,
    netmask: parameters.get('netmask'),
    cidr: `${gateway.replace(/\d+$/, '0')}/24`,
    startip,
    endip,
    networkid: network?.id ?? randomUUID(),
    physicalnetworkid: physical.id,
    forsystemvms: false,
    fornsx: false,
  });
}

function hasTraffic(state: State, { id }: Entity, type: string): boolean {
  return state
    .table('traffictype')
    .some((traffic) => traffic.physicalnetworkid === id && traffic.traffictype === type);
}

function number(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function inRange(address: string, start: string, end: string): boolean {
  return number(address) >= number(start) && number(address) <= number(end);
}
