import { randomUUID } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Entity, type State, timestamp } from '../state.js';
import { ownerOf } from './accounts.js';
import { listing } from './listing.js';
import { publish } from './metering.js';
import { removeThing } from './resources.js';

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

const SHARED_OFFERING = 'Shared';

export const networkCommands: Command[] = [
  {
    name: 'createPhysicalNetwork',
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
        ...{
          name: parameters.get('name'),
          broadcastdomainrange: range,
          zoneid: zone.id,
          zonename: zone.name,
        },
        ...{ state: 'Disabled', ...(isolation && { isolationmethods: isolation }) },
        ...(parameters.has('tags') && { tags: parameters.get('tags') }),
      });
      for (const { name, services, element, individual } of PROVIDERS) {
        const provider = state.add('networkserviceprovider', {
          ...{ name, physicalnetworkid: network.id, state: 'Disabled' },
          ...{ servicelist: services, canenableindividualservice: individual },
        });
        if (element) state.add(element, { nspid: provider.id, enabled: false });
      }
      return network;
    },
  },
  {
    name: 'updatePhysicalNetwork',
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
    by: { id: 'id', zoneid: 'zoneid', name: 'name' },
  }),
  {
    name: 'addTrafficType',
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
  listing('listTrafficTypes', { table: 'traffictype', by: { physicalnetworkid: 'physicalnetworkid' } }),
  listing('listNetworkServiceProviders', {
    table: 'networkserviceprovider',
    by: { name: 'name', physicalnetworkid: 'physicalnetworkid', state: 'state' },
  }),
  {
    name: 'updateNetworkServiceProvider',
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
        job: { result: table, instanceType: 'None' },
        run: async (call) => {
          const element = call.state.get(table, required(`configure${kind}`, call, 'id'), 'id');
          return Object.assign(element, { enabled: call.parameters.get('enabled') === 'true' });
        },
      },
    ];
  }),
  listing('listNetworkOfferings', {
    table: 'networkoffering',
    by: { id: 'id', name: 'name', guestiptype: 'guestiptype', state: 'state' },
  }),
  {
    name: 'createNetwork',
    run: async (call) => {
      const network = createNetwork(call);
      await meterNetwork(call, network);
      return { network: describeNetwork(network) };
    },
  },
  {
    name: 'deleteNetwork',
    job: { result: 'success', instanceType: 'Network', tellsId: false },
    run: async (call) => {
      const { state } = call;
      const network = state.get('network', required('deleteNetwork', call, 'id'), 'id');
      const isIn = ({ nic }: Entity) =>
        (nic as { networkid: string }[]).some(({ networkid }) => networkid === network.id);
      // Destroyed machines count until they are expunged (NetworkOrchestrator).
      if (state.table('virtualmachine').some(isIn)) throw new ApiError(530, 'Failed to delete network');
      const addresses = state.table('publicipaddress').filter(({ networkid }) => networkid === network.id);
      for (const address of addresses) await removeThing(call, address, 'publicipaddress');
      await publish(call, network, { event: 'NETWORK.DELETE', usageType: 30, begins: false });
      state.remove('network', network);
      return { success: true, id: network.id };
    },
  },
  listing('listNetworks', {
    table: 'network',
    by: { id: 'id', zoneid: 'zoneid', networkofferingid: 'networkofferingid', type: 'type' },
    show: describeNetwork,
  }),
];

/**
 * The network of a machine for which none is named (UserVmManagerImpl): the zone's shared one where it has security
 * groups, else the owner's only isolated one, which CloudStack makes if there is none.
 */
export async function defaultNetwork(call: Call, zone: Entity): Promise<Entity> {
  const networks = call.state.table('network').filter(({ zoneid }) => zoneid === zone.id);
  const shared = networks.find(({ type }) => type === SHARED_OFFERING);
  if (zone.networktype === 'Basic') {
    if (!shared) throw ApiError.invalidParameter('Unable to find a default network to start a vm');
    return shared;
  }
  if (zone.securitygroupsenabled) {
    if (!shared)
      throw ApiError.invalidParameter(`No network with security enabled is found in zone id=${zone.id}`);
    return shared;
  }
  const { account, project, projectid, domainid } = ownerOf(call);
  const [own, another] = networks.filter(
    (network) =>
      network.type === 'Isolated' &&
      network.account === account &&
      network.projectid === projectid &&
      network.domainid === domainid,
  );
  const owner = String(account ?? project);
  if (another)
    throw ApiError.invalidParameter(
      `More than 1 default Isolated networks are found for account ${owner}; please specify networkIds`,
    );
  return own ?? makeDefaultNetwork(call, owner);
}

async function makeDefaultNetwork(call: Call, owner: string): Promise<Entity> {
  const offering = call.state
    .table('networkoffering')
    .find(({ availability }) => availability === 'Required') as Entity;
  const parameters = new Map(call.parameters)
    .set('name', `${owner}-network`)
    .set('networkofferingid', String(offering.id));
  const network = createNetwork({ ...call, parameters });
  await meterNetwork(call, network);
  return network;
}

/** Everyone's, or its owner's alone. */
function networkOwner(call: Call, shared: boolean): Record<string, unknown> {
  const { account, ...domain } = ownerOf(call);
  return shared ? domain : { account, ...domain };
}

async function meterNetwork(call: Call, network: Entity): Promise<void> {
  const event = { event: 'NETWORK.CREATE', usageType: 30, begins: true };
  await publish(call, network, event, networkRecord(network));
}

export function networkRecord({ serial }: Entity): Record<string, unknown> {
  return { description: `Network usage for network ID: ${serial}, network offering: 10` };
}

function describeNetwork({ serial, ...network }: Entity): Record<string, unknown> {
  return network;
}

function createNetwork(call: Call): Entity {
  const { state, parameters, user } = call;
  const zone = state.get('zone', required('createNetwork', call, 'zoneid'), 'zoneid');
  const offeringId = required('createNetwork', call, 'networkofferingid');
  const offering = state.get('networkoffering', offeringId, 'networkofferingid');
  const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
  if (physical?.state !== 'Enabled')
    throw ApiError.invalidParameter('Unable to find physical network which is Enabled in this zone');
  const shared = offering.guestiptype === SHARED_OFFERING;
  const basic = zone.networktype === 'Basic';
  const vlan = parameters.get('vlan') ?? 'untagged';
  if (shared && !basic && !parameters.has('vlan'))
    throw ApiError.invalidParameter('vlanId is required for this network offering');
  const id = randomUUID();
  const gateway = shared ? parameters.get('gateway') : '10.1.1.1';
  const network = state.add('network', {
    ...{
      id,
      serial: 204 + state.made('network'),
      name: parameters.get('name'),
      displaytext: parameters.get('displaytext') ?? parameters.get('name'),
    },
    ...{ broadcastdomaintype: basic ? 'Native' : 'Vlan', traffictype: 'Guest' },
    ...(gateway && {
      ...{ gateway, netmask: parameters.get('netmask') ?? '255.255.255.0' },
      cidr: `${gateway.replace(/\d+$/, '0')}/24`,
    }),
    ...{ zoneid: zone.id, zonename: zone.name, networkofferingid: offering.id },
    ...{ networkofferingname: offering.name, networkofferingdisplaytext: offering.displaytext },
    ...{ networkofferingconservemode: true, networkofferingavailability: offering.availability },
    ...{ issystem: false, state: shared ? 'Setup' : 'Allocated', related: id },
    ...(shared && { broadcasturi: `vlan://${vlan}`, vlan, subdomainaccess: true }),
    ...{ dns1: zone.dns1, type: offering.guestiptype, acltype: shared ? 'Domain' : 'Account' },
    ...(user && networkOwner(call, shared)),
    service: (offering.service as Record<string, unknown>[]).map((service) => ({
      ...service,
      capability: [],
    })),
    ...{ networkdomain: 'cs1cloud.internal', physicalnetworkid: physical.id, restartrequired: false },
    ...{ specifyvlan: shared, specifyipranges: shared, canusefordeploy: true, ispersistent: false },
    ...{ tags: [], details: {}, displaynetwork: true, strechedl2subnet: false, redundantrouter: false },
    ...{ supportsvmautoscaling: !shared, created: timestamp(new Date()), receivedbytes: 0, sentbytes: 0 },
    ...(!shared && { egressdefaultpolicy: false }),
    ...{ publicmtu: 1500, privatemtu: 1500, hasannotations: false },
  });
  return network;
}

function elementOf(state: State, { id, name }: Entity): Entity | undefined {
  const kind = PROVIDERS.find((provider) => provider.name === name)?.element;
  return kind ? state.table(kind).find(({ nspid }) => nspid === id) : undefined;
}

function zoneOf(state: State, { zoneid }: Entity): Entity {
  return state.get('zone', String(zoneid), 'zoneid');
}
