import { type Command, isTrue, required } from '../command.js';
import { ApiError } from '../errors.js';
import type { Entity, State } from '../state.js';
import { listing } from './listing.js';

/** What CloudStack makes with every physical network, disabled, and the element that some have. */
const PROVIDERS: readonly { name: string; services: string[]; element?: string; individual: boolean }[] = [
  {
    name: 'VirtualRouter',
    services: ['Vpn', 'Dhcp', 'Dns'],
    element: 'virtualrouterelement',
    individual: true,
  },
  {
    name: 'VpcVirtualRouter',
    services: ['Vpn', 'Dhcp', 'Dns'],
    element: 'virtualrouterelement',
    individual: true,
  },
  { name: 'InternalLbVm', services: ['Lb'], element: 'internalloadbalancerelement', individual: true },
  { name: 'SecurityGroupProvider', services: ['SecurityGroup'], individual: false },
  { name: 'ConfigDrive', services: ['UserData', 'Dhcp', 'Dns'], individual: false },
];

export const physicalNetworkCommands: Command[] = [
  {
    name: 'createPhysicalNetwork',
    parameters: 'zoneid name broadcastdomainrange isolationmethods tags vlan',
    job: { result: 'physicalnetwork', instanceType: 'PhysicalNetwork' },
    run: async (call) => {
      const { state, parameters } = call;
      const zone = state.get('zone', required('createPhysicalNetwork', call, 'zoneid'), 'zoneid');
      const basic = zone.networktype === 'Basic';
      const range = parameters.get('broadcastdomainrange')?.toUpperCase() ?? (basic ? 'POD' : 'ZONE');
      if (basic && range !== 'POD')
        throw ApiError.invalidParameter(`Basic zone can have broadcast domain type of value POD only`);
      if (basic && parameters.has('vlan'))
        throw ApiError.invalidParameter("Can't add vnet range to the physical network in the Basic zone");
      const isolation = parameters.get('isolationmethods');
      if (isolation?.includes(','))
        throw ApiError.invalidParameter(
          'Only one isolationMethod can be specified for a physical network at this time',
        );
      const network = state.add('physicalnetwork', {
        name: parameters.get('name'),
        broadcastdomainrange: range,
        zoneid: zone.id,
        zonename: zone.name,
        state: 'Disabled',
        ...(isolation && { isolationmethods: isolation }),
        ...(parameters.has('tags') && { tags: parameters.get('tags') }),
      });
      for (const { name, services, element, individual } of PROVIDERS) {
        const provider = state.add('networkserviceprovider', {
          name,
          physicalnetworkid: network.id,
          state: 'Disabled',
          servicelist: services,
          canenableindividualservice: individual,
        });
        if (element) state.add(element, { nspid: provider.id, enabled: false });
      }
      return network;
    },
  },
  {
    name: 'updatePhysicalNetwork',
    parameters: 'id state vlan',
    job: { result: 'physicalnetwork' },
    run: async (call) => {
      const { state, parameters } = call;
      const network = state.get('physicalnetwork', required('updatePhysicalNetwork', call, 'id'), 'id');
      const vlan = parameters.get('vlan');
      if (vlan && zoneOf(state, network).networktype === 'Basic')
        throw ApiError.invalidParameter("Can't add vnet range to the physical network in the Basic zone");
      return Object.assign(network, {
        ...(parameters.has('state') && { state: parameters.get('state') }),
        ...(vlan && { vlan }),
      });
    },
  },
  listing('listPhysicalNetworks', {
    table: 'physicalnetwork',
    equal: 'zoneid name',
  }),
  {
    name: 'addTrafficType',
    parameters: 'physicalnetworkid traffictype',
    job: { result: 'traffictype', instanceType: 'TrafficType' },
    run: async (call) => {
      const { state } = call;
      const id = required('addTrafficType', call, 'physicalnetworkid');
      state.get('physicalnetwork', id, 'physicalnetworkid');
      const type = required('addTrafficType', call, 'traffictype');
      const existing = state
        .table('traffictype')
        .find((other) => other.physicalnetworkid === id && other.traffictype === type);
      if (existing)
        throw new ApiError(530, `This physical network already supports the traffic type: ${type}`);
      return state.add('traffictype', { traffictype: type, physicalnetworkid: id });
    },
  },
  listing('listTrafficTypes', {
    table: 'traffictype',
    equal: 'physicalnetworkid',
    keyword: ['traffictype'],
  }),
  listing('listNetworkServiceProviders', {
    table: 'networkserviceprovider',
    equal: 'name physicalnetworkid state',
  }),
  {
    name: 'updateNetworkServiceProvider',
    parameters: 'id state',
    job: { result: 'networkserviceprovider' },
    run: async (call) => {
      const { state } = call;
      const id = required('updateNetworkServiceProvider', call, 'id');
      const provider = state.get('networkserviceprovider', id, 'id');
      const element = elementOf(state, provider);
      if (element && element.enabled !== true && call.parameters.get('state') === 'Enabled')
        throw new ApiError(
          530,
          'Provider is not ready, cannot Enable the provider, please configure the provider first',
        );
      return Object.assign(provider, { state: call.parameters.get('state') });
    },
  },
  ...(['VirtualRouterElement', 'InternalLoadBalancerElement'] as const).flatMap((kind): Command[] => {
    const table = kind.toLowerCase();
    return [
      listing(`list${kind}s`, { table, by: { nspid: 'nspid', id: 'id', enabled: 'enabled' } }),
      {
        name: `configure${kind}`,
        about: table,
        parameters: 'id enabled',
        job: { result: table, instanceType: 'None' },
        run: async (call) => {
          const element = call.state.get(table, required(`configure${kind}`, call, 'id'), 'id');
          return Object.assign(element, { enabled: isTrue(call, 'enabled') });
        },
      },
    ];
  }),
];

function elementOf(state: State, { id, name }: Entity): Entity | undefined {
  const kind = PROVIDERS.find((provider) => provider.name === name)?.element;
  return kind ? state.table(kind).find(({ nspid }) => nspid === id) : undefined;
}

function zoneOf(state: State, { zoneid }: Entity): Entity {
  return state.get('zone', String(zoneid), 'zoneid');
}
