import { type Call, type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Entity, timestamp } from '../state.js';
import { listing } from './listing.js';

/** Primary storage, and stores for images. */
export const storeCommands: Command[] = [
  {
    name: 'createStoragePool',
    parameters: 'zoneid podid clusterid name url scope tags provider hypervisor=simulator details',
    run: async (call) => ({ storagepool: createStoragePool(call) }),
  },
  listing('listStoragePools', {
    table: 'storagepool',
    equal: 'zoneid clusterid name scope ipaddress path podid',
    by: { status: 'state' },
    keyword: ['name', 'type'],
    show: (pool, { state: { release } }) => ({
      ...pool,
      storagecapabilities: { VOLUME_SNAPSHOT_QUIESCEVM: 'false' },
      ...(release.atLeast('4.20') && { capacityiops: 1_000_000, usediops: 500_000 }),
    }),
  }),
  {
    name: 'addImageStore',
    parameters: 'zoneid name url provider details',
    run: async (call) => ({ imagestore: addImageStore(call) }),
  },
  listing('listImageStores', {
    table: 'imagestore',
    equal: 'zoneid name protocol',
    by: { provider: 'providername' },
    keyword: ['name', 'providername'],
  }),
  {
    name: 'createSecondaryStagingStore',
    parameters: 'zoneid url provider scope details',
    run: async (call) => ({ secondarystorage: addImageStore(call, 'secondarystagingstore') }),
  },
  listing('listSecondaryStagingStores', {
    key: 'imagestore',
    table: 'secondarystagingstore',
    equal: 'zoneid',
  }),
];

function createStoragePool(call: Call): Entity {
  const { state, parameters } = call;
  const zone = state.get('zone', required('createStoragePool', call, 'zoneid'), 'zoneid');
  const url = new URL(required('createStoragePool', call, 'url'));
  const clusterId = parameters.get('clusterid');
  const cluster = clusterId ? state.get('cluster', clusterId, 'clusterid') : undefined;
  if (!cluster && parameters.get('scope')?.toLowerCase() !== 'zone')
    throw ApiError.invalidParameter('Cluster id requires pod id and scope requires cluster id');
  const hosts = state
    .table('host')
    .filter(({ zoneid, clusterid }) => (cluster ? clusterid === cluster.id : zoneid === zone.id));
  if (hosts.length === 0)
    throw new ApiError(
      530,
      'Failed to add data store: No host up to associate a storage pool with in cluster',
    );
  return state.add('storagepool', {
    zoneid: zone.id,
    zonename: zone.name,
    ...(cluster && { podid: cluster.podid, podname: cluster.podname }),
    name: parameters.get('name'),
    ipaddress: url.hostname,
    path: url.pathname,
    created: timestamp(new Date()),
    type: 'NetworkFilesystem',
    ...(cluster && { clusterid: cluster.id, clustername: cluster.name }),
    disksizetotal: 2 ** 40,
    disksizeallocated: 0,
    disksizeused: 0,
    istagarule: false,
    state: 'Up',
    scope: cluster ? 'CLUSTER' : 'ZONE',
    overprovisionfactor: '2.0',
    hypervisor: 'Simulator',
    ...(parameters.has('tags') && { tags: parameters.get('tags') }),
    provider: 'DefaultPrimary',
    managed: false,
    hasannotations: false,
  });
}

function addImageStore(call: Call, table = 'imagestore'): Entity {
  const { state, parameters } = call;
  const zoneId = parameters.get('zoneid');
  const zone = zoneId ? state.get('zone', zoneId, 'zoneid') : undefined;
  const url = parameters.get('url');
  const name = parameters.get('name') ?? url;
  if (state.table(table).some((store) => store.name === name))
    throw ApiError.invalidParameter(
      `The image store with name ${name} already exists, try creating with another name`,
    );
  return state.add(table, {
    ...(zone && { zoneid: zone.id, zonename: zone.name }),
    name,
    ...(url && { url, protocol: url.split(':')[0] }),
    providername: parameters.get('provider'),
    scope: zone ? 'ZONE' : 'REGION',
    readonly: false,
    hasannotations: false,
  });
}
