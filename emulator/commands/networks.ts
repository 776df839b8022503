import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import { scopeOf } from '../scope.js';
import type { Entity } from '../state.js';
import { text } from './kind.js';
import { removeThing } from './lifecycle.js';
import { hasServices, listing } from './listing.js';
import { publish } from './metering.js';
import type { Nic } from './network-addresses.js';
import { createNetwork } from './network-creation.js';

const SHARED = 'Shared';
const ISOLATED = 'Isolated';

export const networkCommands: Command[] = [
  {
    name: 'createNetwork',
    parameters:
      'name displaytext networkofferingid zoneid gateway netmask startip endip vlan vpcid aclid networkdomain physicalnetworkid account domainid projectid acltype subdomainaccess displaynetwork=true',
    run: async (call) => {
      const network = createNetwork(call);
      await meterNetwork(call, network);
      return { network: describeNetwork(network) };
    },
  },
  {
    name: 'updateNetwork',
    about: 'network',
    parameters: 'id name displaytext networkdomain updateinsequence',
    job: { result: 'network', instanceType: 'Network', tellsId: false },
    run: async (call) => {
      const network = call.state.get('network', required('updateNetwork', call, 'id'), 'id');
      for (const field of ['name', 'displaytext', 'networkdomain'])
        network[field] = text(call, field) ?? network[field];
      return describeNetwork(network);
    },
  },
  {
    name: 'restartNetwork',
    about: 'network',
    parameters: 'id cleanup makeredundant=false livepatch=false',
    job: { result: 'success', instanceType: 'Network', tellsId: false },
    run: async (call) => {
      const network = call.state.get('network', required('restartNetwork', call, 'id'), 'id');
      if (!['Implemented', 'Setup'].includes(String(network.state)))
        throw ApiError.invalidParameter(
          'Network is not in the right state to be restarted. Correct states are: Implemented, Setup',
        );
      return { success: true };
    },
  },
  {
    name: 'deleteNetwork',
    about: 'network',
    parameters: 'id forced',
    job: { result: 'success', instanceType: 'Network', tellsId: false },
    run: async (call) => {
      const network = call.state.get('network', required('deleteNetwork', call, 'id'), 'id');
      await deleteNetwork(call, network);
      return { success: true, id: network.id };
    },
  },
  listing('listNetworks', {
    table: 'network',
    from: visibleNetworks,
    equal:
      'zoneid networkofferingid physicalnetworkid type vpcid traffictype acltype restartrequired canusefordeploy issystem',
    by: {
      forvpc: ({ vpcid }, value) => (vpcid !== undefined) === (value === 'true'),
      supportedservices: hasServices,
    },
    keyword: ['name', 'displaytext', 'id'],
    accepts: 'account domainid projectid listall isrecursive',
    tagged: true,
    show: describeNetwork,
  }),
];

/** What a caller may use: its own networks, and shared ones (NetworkServiceImpl.searchForNetworks). */
function visibleNetworks(call: Call): Entity[] {
  const isOwn = scopeOf(call);
  const isOfProject = call.parameters.has('projectid');
  const isOpen = ({ acltype, projectid }: Entity) =>
    acltype === 'Domain' && !isOfProject && projectid === undefined;
  return call.state.table('network').filter((network) => isOpen(network) || isOwn(network));
}

/** Not while a machine is in it: destroyed ones count until they are expunged (NetworkOrchestrator.destroyNetwork). */
export async function deleteNetwork(call: Call, network: Entity): Promise<void> {
  const { state } = call;
  const isIn = ({ nic }: Entity) => (nic as Nic[]).some(({ networkid }) => networkid === network.id);
  if (state.table('virtualmachine').some(isIn)) throw new ApiError(530, 'Failed to delete network');
  for (const address of state
    .table('publicipaddress')
    .filter((one) => one.associatednetworkid === network.id))
    await removeThing(call, address, 'publicipaddress');
  for (const table of ['egressfirewallrule', 'router'])
    for (const one of state
      .table(table)
      .filter((part) => (part.networkid ?? part.guestnetworkid) === network.id))
      state.remove(table, one);
  await publish(call, network, { event: 'NETWORK.DELETE', usageType: 30, begins: false });
  state.remove('network', network);
}

/**
 * The network of a machine for which none is named (UserVmManagerImpl): the zone's shared one where it has security
 * groups, else the owner's only isolated one, which CloudStack makes if there is none.
 */
export async function defaultNetwork(call: Call, zone: Entity): Promise<Entity> {
  const networks = call.state.table('network').filter(({ zoneid }) => zoneid === zone.id);
  const shared = networks.find(({ type }) => type === SHARED);
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
      network.type === ISOLATED &&
      network.vpcid === undefined &&
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
  const kept = ['account', 'domainid', 'projectid', 'zoneid'];
  const parameters = new Map([...call.parameters].filter(([name]) => kept.includes(name)))
    .set('name', `${owner}-network`)
    .set('networkofferingid', offering.id);
  const network = createNetwork({ ...call, parameters });
  await meterNetwork(call, network);
  return network;
}

async function meterNetwork(call: Call, network: Entity): Promise<void> {
  const event = { event: 'NETWORK.CREATE', usageType: 30, begins: true };
  await publish(call, network, event, networkRecord(network));
}

/** A network is metered by its state: the record of the old one ends, and a new one begins. */
export async function implement(call: Call, network: Entity): Promise<void> {
  network.state = 'Implemented';
  const update = { event: 'NETWORK.UPDATE', usageType: 30 };
  await publish(call, network, { ...update, begins: false });
  await publish(call, network, { ...update, begins: true }, networkRecord(network));
}

function networkRecord({ serial }: Entity): Record<string, unknown> {
  return { description: `Network usage for network ID: ${serial}, network offering: 10` };
}

export function describeNetwork({ serial, startip, endip, ...network }: Entity): Entity {
  return network as Entity;
}

export function hasService({ service }: Entity, name: string): boolean {
  return (service as Entity[]).some((one) => one.name === name);
}
