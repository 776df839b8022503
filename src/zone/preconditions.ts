import type { Path } from '../schema-issues.js';
import type { Pod, Problem, Range, Zone, ZoneDescription } from './schema.js';

/** Network service providers that need no device: the simulator enables them as they are. */
const DEVICELESS_PROVIDERS = [
  ...['VirtualRouter', 'VpcVirtualRouter', 'InternalLbVm', 'SecurityGroupProvider', 'ConfigDrive'],
];

/**
 * What a schema cannot say: ranges, duplicates, what goes together, and what the simulator cannot do. CloudStack
 * would refuse most of it too, but one thing at a time and half-way through.
 */
export function semanticProblems(description: ZoneDescription): Problem[] {
  return [
    ...duplicates(description.zones, 'name', ['zones']),
    ...description.zones.flatMap((zone, index) => zoneProblems(zone, ['zones', index])),
  ];
}

function zoneProblems(zone: Zone, path: Path): Problem[] {
  const pods = zone.pods ?? [];
  return [
    ...networkTypeProblems(zone, path),
    ...vmwareProblems(zone.vmwaredc, [...path, 'vmwaredc']),
    ...duplicates(zone.physical_networks, 'name', [...path, 'physical_networks']),
    ...zone.physical_networks.flatMap((_, index) => physicalNetworkProblems(zone, index, path)),
    ...(zone.ipranges ?? []).flatMap((range, index) => rangeProblems(range, [...path, 'ipranges', index])),
    ...duplicates(pods, 'name', [...path, 'pods']),
    ...pods.flatMap((pod, index) => podProblems(pod, [...path, 'pods', index])),
    ...storageProblems(zone, path),
  ];
}

function networkTypeProblems(zone: Zone, path: Path): Problem[] {
  const problems: Problem[] = [];
  const add = (key: string, message: string) => problems.push({ path: [...path, key], message });
  if (zone.networktype === 'Advanced' && !zone.securitygroupenabled && !zone.guestcidraddress)
    add('guestcidraddress', 'is missing: an advanced zone without security groups needs it');
  if (zone.networktype === 'Advanced' && zone.securitygroupenabled && !zone.ipranges?.[0]?.vlan)
    add('ipranges', 'must have a range with a vlan: an advanced zone with security groups needs it');
  if (zone.networktype === 'Basic' && zone.guestcidraddress)
    add('guestcidraddress', 'is not possible in a basic zone: set guestIpRanges in each pod');
  return problems;
}

function physicalNetworkProblems(zone: Zone, index: number, zonePath: Path): Problem[] {
  const network = zone.physical_networks[index];
  if (!network) return [];
  const path = [...zonePath, 'physical_networks', index];
  const problems: Problem[] = duplicates(network.traffictypes, 'typ', [...path, 'traffictypes']);
  for (const key of ['isolationmethods', 'tags'] as const) {
    if ((network[key]?.length ?? 0) > 1)
      problems.push({ path: [...path, key], message: 'has more than one, but CloudStack uses only one' });
  }
  const tungsten = network.isolationmethods?.indexOf('TF') ?? -1;
  if (tungsten >= 0) {
    const message = 'is Tungsten Fabric, which the simulator does not support';
    problems.push({ path: [...path, 'isolationmethods', tungsten], message });
  }
  if (zone.networktype === 'Basic' && network.vlan)
    problems.push({ path: [...path, 'vlan'], message: 'is not possible in a basic zone' });
  for (const [at, { name }] of (network.providers ?? []).entries()) {
    if (DEVICELESS_PROVIDERS.includes(name)) continue;
    const message = `is ${name}, which the simulator does not support: it has ${DEVICELESS_PROVIDERS.join(', ')}`;
    problems.push({ path: [...path, 'providers', at], message });
  }
  if (network.vlan) {
    for (const [from = 0, to = 0] of network.vlan.split(',').map((part) => part.split('-').map(Number))) {
      if (from > to || to > 4094)
        problems.push({
          path: [...path, 'vlan'],
          message: `has ${from}-${to}: use 0 to 4094, lowest first`,
        });
    }
  }
  return problems;
}

function podProblems(pod: Pod, path: Path): Problem[] {
  const clusters = pod.clusters ?? [];
  return [
    ...rangeProblems(pod, path),
    ...vmwareProblems(pod.vmwaredc, [...path, 'vmwaredc']),
    ...(pod.guestIpRanges ?? []).flatMap((range, index) =>
      rangeProblems(range, [...path, 'guestIpRanges', index]),
    ),
    ...duplicates(clusters, 'clustername', [...path, 'clusters']),
    ...clusters.flatMap((cluster, index) =>
      cluster.hypervisor.toLowerCase() === 'simulator'
        ? []
        : [
            {
              path: [...path, 'clusters', index, 'hypervisor'],
              message: `is ${cluster.hypervisor}, which the simulator does not support: use simulator`,
            },
          ],
    ),
  ];
}

/** Both ends in the gateway's subnet, in order, and the gateway not among them. */
function rangeProblems(range: Omit<Range, 'vlan'>, path: Path): Problem[] {
  const [start, end, gateway, mask] = [range.startip, range.endip, range.gateway, range.netmask].map(
    toNumber,
  ) as [number, number, number, number];
  const inverted = ~mask >>> 0;
  if ((inverted & (inverted + 1)) !== 0 || mask === 0)
    return [{ path: [...path, 'netmask'], message: `is ${range.netmask}, which is not a netmask` }];
  const subnet = (address: number) => (address & mask) >>> 0;
  for (const key of ['startip', 'endip'] as const) {
    if (subnet(toNumber(range[key])) !== subnet(gateway)) {
      const message = `is ${range[key]}, which is not in the subnet of the gateway ${range.gateway}/${range.netmask}`;
      return [{ path: [...path, key], message }];
    }
  }
  if (start > end)
    return [
      { path: [...path, 'endip'], message: `is ${range.endip}, which is before startip ${range.startip}` },
    ];
  if (gateway >= start && gateway <= end)
    return [
      { path: [...path, 'gateway'], message: `is ${range.gateway}, which is between startip and endip` },
    ];
  return [];
}

function storageProblems(zone: Zone, path: Path): Problem[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  const pools = [
    ...(zone.primaryStorages ?? []).map(({ name }, at) => ({ name, path: [...path, 'primaryStorages', at] })),
    ...(zone.pods ?? []).flatMap((pod, podAt) =>
      (pod.clusters ?? []).flatMap((cluster, clusterAt) =>
        (cluster.primaryStorages ?? []).map(({ name }, at) => ({
          name,
          path: [...path, 'pods', podAt, 'clusters', clusterAt, 'primaryStorages', at],
        })),
      ),
    ),
  ];
  for (const pool of pools) {
    if (names.has(pool.name))
      problems.push({
        path: [...pool.path, 'name'],
        message: `is ${pool.name}, which is used twice in the zone`,
      });
    names.add(pool.name);
  }
  for (const [at, store] of (zone.secondaryStorages ?? []).entries()) {
    const needsUrl = ['nfs', 'smb'].includes(store.provider.toLowerCase());
    if (needsUrl && !store.url)
      problems.push({
        path: [...path, 'secondaryStorages', at, 'url'],
        message: `is missing: ${store.provider} needs it`,
      });
  }
  for (const [at, store] of (zone.cacheStorages ?? []).entries()) {
    if (store.provider.toLowerCase() === 'nfs') continue;
    const message = `is ${store.provider}, which the simulator does not support: a cache storage is NFS`;
    problems.push({ path: [...path, 'cacheStorages', at, 'provider'], message });
  }
  return problems;
}

function vmwareProblems(
  datacenter: { vcenter?: string | null | undefined } | null | undefined,
  path: Path,
): Problem[] {
  if (!datacenter?.vcenter) return [];
  return [{ path, message: 'is a VMware datacenter, which the simulator does not support' }];
}

function duplicates<K extends string>(
  items: readonly { [key in K]: string }[],
  key: K,
  path: Path,
): Problem[] {
  return items.flatMap((item, index) => {
    const first = items.findIndex((other) => other[key] === item[key]);
    return first === index
      ? []
      : [{ path: [...path, index, key], message: `is ${item[key]}, which is used twice` }];
  });
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
