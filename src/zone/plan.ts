import { formatPath, type Path } from '../schema-issues.js';
import type {
  Cluster,
  PhysicalNetwork,
  Pod,
  PrimaryStorage,
  Range,
  Zone,
  ZoneDescription,
} from './schema.js';

/** The id of what another step made or found. */
export interface Reference {
  idOf: string;
}
export type Value = string | Reference;

export type Group =
  | 'global configuration'
  | 'zone'
  | 'physical network'
  | 'service providers'
  | 'guest network'
  | 'pods'
  | 'clusters and hosts'
  | 'storage'
  | 'IP ranges'
  | 'enabling';

/** One thing that a zone needs: looked for first, and made only where it is not there. */
export interface Step {
  /** Its path in the description, or under it; unique. */
  id: string;
  group: Group;
  /** For people: `cluster C0`. */
  title: string;
  /** Steps that must be done before. */
  needs: readonly string[];
  /** The step that made what this one's lies in: where that is new, nothing need be looked for. */
  within?: string;
  /** The list command that finds it, and the fields by which it is known; the `nth` of those that fit. */
  find?: {
    command: string;
    parameters: Record<string, Value>;
    list: string;
    where: Record<string, string>;
    nth?: number;
    /** What it must be, or it is something else of the same name. */
    must?: Record<string, string>;
  };
  /** Skips the call where what a step made or found has this value. */
  unless?: { of: string; field: string; is: string };
  /** Without a call, the step only looks something up that must be there. `result` is the answer's key. */
  call?: { command: string; parameters: Record<string, Value>; result?: string };
}

const of = (idOf: string): Reference => ({ idOf });

/** A shared network's offering with security groups; CloudStack makes it at its first start. */
const SECURITY_GROUP_OFFERING = 'DefaultSharedNetworkOfferingWithSGService';
/** As Marvin names them, so that its tests find them. */
const BASIC_NETWORK = 'guestNetworkForBasicZone';
const SECURITY_GROUP_NETWORK = 'Shared SG enabled network';

/**
 * All that deploys a description, in an order in which it can be done one after another; what `needs` does not
 * order can be done side by side.
 */
export function planZones(description: ZoneDescription): Step[] {
  const configuration = (description.globalConfig ?? []).map(
    ({ name, value }, index): Step => ({
      id: formatPath(['globalConfig', index]),
      group: 'global configuration',
      title: `${name} = ${value}`,
      needs: [],
      find: {
        ...{ command: 'listConfigurations', parameters: { name }, list: 'configuration' },
        where: { name, value },
      },
      call: { command: 'updateConfiguration', parameters: { name, value }, result: 'configuration' },
    }),
  );
  const configured = configuration.map(({ id }) => id);
  // One zone after the other: on a real 4.20.1.0, pods that were made side by side lost their addresses ("Unable to
  // persist ip address range"), and so may what lies in two zones.
  const zones: Step[] = [];
  for (const [index, zone] of description.zones.entries()) {
    const before = zones.map(({ id }) => id);
    zones.push(...new ZonePlan(zone, index, configured, before).steps());
  }
  return [...configuration, ...zones];
}

/** The id of the step that makes a zone, enables it, or makes the guest network in it. */
export const zoneStep = (index: number) => formatPath(['zones', index]);
export const enablingStep = (index: number) => `${zoneStep(index)}.allocationstate`;
export const guestNetworkStep = (index: number) => `${zoneStep(index)}.network`;
export const guestOfferingStep = (index: number) => `${zoneStep(index)}.networkofferingname`;

class ZonePlan {
  private readonly id: string;
  private readonly path: Path;

  constructor(
    private readonly zone: Zone,
    private readonly index: number,
    private readonly configured: readonly string[],
    /** The steps of the zones before this one. */
    private readonly before: readonly string[],
  ) {
    this.path = ['zones', index];
    this.id = zoneStep(index);
  }

  steps(): Step[] {
    const steps = [
      this.zoneItself(),
      ...this.zone.physical_networks.flatMap((network, index) => this.physicalNetwork(network, index)),
      ...this.guestNetwork(),
      ...(this.zone.pods ?? []).flatMap((pod, index) => this.pod(pod, index)),
      ...this.publicRanges(),
      ...this.zoneWideStorage(),
    ];
    return [...steps, ...this.enabling(steps.map(({ id }) => id))];
  }

  private zoneItself(): Step {
    const { zone, id } = this;
    const secured = zone.securitygroupenabled === true;
    return {
      id,
      group: 'zone',
      title: `zone ${zone.name}`,
      needs: this.before,
      find: {
        command: 'listZones',
        parameters: { name: zone.name },
        list: 'zone',
        where: { name: zone.name },
        must: { networktype: zone.networktype, securitygroupsenabled: String(secured) },
      },
      call: {
        command: 'createZone',
        parameters: given({
          name: zone.name,
          networktype: zone.networktype,
          dns1: zone.dns1,
          dns2: zone.dns2,
          internaldns1: zone.internaldns1,
          internaldns2: zone.internaldns2,
          domain: zone.domain,
          securitygroupenabled: secured ? 'true' : undefined,
          localstorageenabled: zone.localstorageenabled ? 'true' : undefined,
          guestcidraddress: secured ? undefined : zone.guestcidraddress,
        }),
        result: 'zone',
      },
    };
  }

  private physicalNetwork(network: PhysicalNetwork, index: number): Step[] {
    const path = [...this.path, 'physical_networks', index];
    const id = formatPath(path);
    const made: Step = {
      id,
      group: 'physical network',
      title: `physical network ${network.name}`,
      needs: this.configuredZone(),
      within: this.id,
      find: {
        command: 'listPhysicalNetworks',
        parameters: { zoneid: of(this.id) },
        list: 'physicalnetwork',
        where: { name: network.name },
      },
      call: {
        command: 'createPhysicalNetwork',
        parameters: given({
          zoneid: of(this.id),
          name: network.name,
          isolationmethods: network.isolationmethods?.join(','),
          tags: network.tags?.join(','),
        }),
        result: 'physicalnetwork',
      },
    };
    const trafficTypes = network.traffictypes.map(
      ({ typ, kvm, xen, simulator }, at): Step => ({
        id: formatPath([...path, 'traffictypes', at]),
        group: 'physical network',
        title: `traffic type ${typ}`,
        needs: [id],
        within: id,
        find: {
          command: 'listTrafficTypes',
          parameters: { physicalnetworkid: of(id) },
          list: 'traffictype',
          where: { traffictype: typ },
        },
        call: {
          command: 'addTrafficType',
          parameters: given({
            physicalnetworkid: of(id),
            traffictype: typ,
            kvmnetworklabel: kvm,
            xennetworklabel: xen,
            simulatorlabel: simulator,
          }),
          result: 'traffictype',
        },
      }),
    );
    const providers = (network.providers ?? []).flatMap(({ name }, at) =>
      this.provider(name, id, formatPath([...path, 'providers', at])),
    );
    const enabled: Step = {
      id: `${id}.state`,
      group: 'physical network',
      title: `physical network ${network.name} enabled`,
      needs: trafficTypes.map((step) => step.id),
      unless: { of: id, field: 'state', is: 'Enabled' },
      call: {
        command: 'updatePhysicalNetwork',
        parameters: given({ id: of(id), state: 'Enabled', vlan: network.vlan }),
        result: 'physicalnetwork',
      },
    };
    return [made, ...trafficTypes, ...providers, enabled];
  }

  /** CloudStack makes every provider with the physical network, disabled; those with an element need that first. */
  private provider(name: string, network: string, id: string): Step[] {
    const found: Step = {
      id,
      group: 'service providers',
      title: `provider ${name}`,
      needs: [network],
      find: {
        command: 'listNetworkServiceProviders',
        parameters: { name, physicalnetworkid: of(network) },
        list: 'networkserviceprovider',
        where: { name },
      },
    };
    const kind = ELEMENTS[name];
    const element: Step[] = kind
      ? [
          {
            id: `${id}.element`,
            group: 'service providers',
            title: `element of ${name}`,
            needs: [id],
            find: {
              command: `list${kind}s`,
              parameters: { nspid: of(id) },
              list: kind.toLowerCase(),
              where: {},
            },
            unless: { of: `${id}.element`, field: 'enabled', is: 'true' },
            call: {
              command: `configure${kind}`,
              parameters: { id: of(`${id}.element`), enabled: 'true' },
              result: kind.toLowerCase(),
            },
          },
        ]
      : [];
    return [
      found,
      ...element,
      {
        id: `${id}.state`,
        group: 'service providers',
        title: `provider ${name} enabled`,
        needs: [element[0]?.id ?? id],
        unless: { of: id, field: 'state', is: 'Enabled' },
        call: {
          command: 'updateNetworkServiceProvider',
          parameters: { id: of(id), state: 'Enabled' },
          result: 'networkserviceprovider',
        },
      },
    ];
  }

  /** The shared network of a basic zone or of one with security groups. */
  private guestNetwork(): Step[] {
    const { zone, id } = this;
    const basic = zone.networktype === 'Basic';
    if (!basic && !zone.securitygroupenabled) return [];
    const offering = zone.networkofferingname ?? SECURITY_GROUP_OFFERING;
    const offeringStep = guestOfferingStep(this.index);
    const name = basic ? BASIC_NETWORK : SECURITY_GROUP_NETWORK;
    const range = basic ? undefined : zone.ipranges?.[0];
    return [
      {
        id: offeringStep,
        group: 'guest network',
        title: `network offering ${offering}`,
        needs: [],
        find: {
          command: 'listNetworkOfferings',
          parameters: { name: offering },
          list: 'networkoffering',
          where: { name: offering },
        },
      },
      {
        id: guestNetworkStep(this.index),
        group: 'guest network',
        title: `network ${name}`,
        needs: [offeringStep, ...this.enabledNetworks(), ...this.enabledProviders()],
        within: id,
        find: {
          command: 'listNetworks',
          parameters: { zoneid: of(id), listall: 'true' },
          list: 'network',
          where: { name },
        },
        call: {
          command: 'createNetwork',
          parameters: given({
            name,
            displaytext: name,
            zoneid: of(id),
            networkofferingid: of(offeringStep),
            startip: range?.startip,
            endip: range?.endip,
            netmask: range?.netmask,
            gateway: range?.gateway,
            vlan: range?.vlan,
          }),
          result: 'network',
        },
      },
    ];
  }

  private pod(pod: Pod, index: number): Step[] {
    const path = [...this.path, 'pods', index];
    const id = formatPath(path);
    const made: Step = {
      id,
      group: 'pods',
      title: `pod ${pod.name}`,
      // CloudStack cannot make two at once.
      needs: index === 0 ? this.configuredZone() : [formatPath([...this.path, 'pods', index - 1])],
      within: this.id,
      find: {
        command: 'listPods',
        parameters: { zoneid: of(this.id), name: pod.name },
        list: 'pod',
        where: { name: pod.name },
      },
      call: {
        command: 'createPod',
        parameters: {
          zoneid: of(this.id),
          name: pod.name,
          gateway: pod.gateway,
          netmask: pod.netmask,
          startip: pod.startip,
          endip: pod.endip,
        },
        result: 'pod',
      },
    };
    const network = guestNetworkStep(this.index);
    const ranges = (pod.guestIpRanges ?? []).map((range, at) =>
      this.range(range, [...path, 'guestIpRanges', at], [id, network], {
        podid: of(id),
        networkid: of(network),
        forvirtualnetwork: 'false',
        vlan: range.vlan ?? 'untagged',
      }),
    );
    return [
      made,
      ...ranges,
      ...(pod.clusters ?? []).flatMap((cluster, at) => this.cluster(cluster, id, [...path, 'clusters', at])),
    ];
  }

  private cluster(cluster: Cluster, pod: string, path: Path): Step[] {
    const id = formatPath(path);
    const place = { zoneid: of(this.id), podid: of(pod) };
    const hosts = (cluster.hosts ?? []).map((host, index): Step => {
      const before = index === 0 ? id : formatPath([...path, 'hosts', index - 1]);
      return {
        id: formatPath([...path, 'hosts', index]),
        group: 'clusters and hosts',
        title: `host ${host.url}`,
        // One after another: a simulated host has no name of its own, so that they are told by their number.
        needs: [before],
        within: id,
        find: {
          command: 'listHosts',
          parameters: { clusterid: of(id), type: 'Routing' },
          list: 'host',
          where: {},
          nth: index,
        },
        call: {
          command: 'addHost',
          parameters: given({
            ...place,
            clusterid: of(id),
            hypervisor: cluster.hypervisor,
            url: host.url,
            username: host.username ?? 'root',
            password: host.password ?? 'password',
            hosttags: host.hosttags,
          }),
          result: 'host',
        },
      };
    });
    const ready = hosts.at(-1)?.id ?? id;
    const storages = (cluster.primaryStorages ?? []).map((storage, index) =>
      this.primaryStorage(
        storage,
        [...path, 'primaryStorages', index],
        [ready],
        storage.scope?.toLowerCase() === 'zone' ? undefined : { podid: of(pod), clusterid: of(id) },
      ),
    );
    return [
      {
        id,
        group: 'clusters and hosts',
        title: `cluster ${cluster.clustername}`,
        needs: [pod],
        within: pod,
        find: {
          command: 'listClusters',
          parameters: { podid: of(pod), name: cluster.clustername },
          list: 'cluster',
          where: { name: cluster.clustername },
        },
        call: {
          command: 'addCluster',
          parameters: {
            ...place,
            clustername: cluster.clustername,
            clustertype: cluster.clustertype,
            hypervisor: cluster.hypervisor,
          },
          result: 'cluster',
        },
      },
      ...hosts,
      ...storages,
    ];
  }

  private primaryStorage(
    storage: PrimaryStorage,
    path: Path,
    needs: string[],
    cluster: Record<string, Reference> | undefined,
  ): Step {
    return {
      id: formatPath(path),
      group: 'storage',
      title: `primary storage ${storage.name}`,
      needs,
      within: this.id,
      find: {
        command: 'listStoragePools',
        parameters: { zoneid: of(this.id), name: storage.name },
        list: 'storagepool',
        where: { name: storage.name },
      },
      call: {
        command: 'createStoragePool',
        parameters: given({
          zoneid: of(this.id),
          name: storage.name,
          url: storage.url,
          tags: storage.tags,
          ...(cluster ?? { scope: 'zone', hypervisor: 'Simulator' }),
          ...namedDetails(storage.details),
        }),
        result: 'storagepool',
      },
    };
  }

  /** Public addresses; in a zone with security groups the first range is the guest network's own. */
  private publicRanges(): Step[] {
    const { zone, id } = this;
    if (zone.securitygroupenabled || zone.networktype === 'Basic') return [];
    return (zone.ipranges ?? []).map((range, index) =>
      this.range(range, [...this.path, 'ipranges', index], this.enabledNetworks(), {
        zoneid: of(id),
        forvirtualnetwork: 'true',
        vlan: range.vlan ?? undefined,
      }),
    );
  }

  private range(range: Range, path: Path, needs: string[], place: Record<string, Value | undefined>): Step {
    const { startip, endip, netmask, gateway, account, domainid } = range;
    return {
      id: formatPath(path),
      group: 'IP ranges',
      title: `IP range ${startip}-${endip}`,
      needs,
      within: this.id,
      find: {
        command: 'listVlanIpRanges',
        parameters: { zoneid: of(this.id) },
        list: 'vlaniprange',
        where: { startip, endip },
      },
      call: {
        command: 'createVlanIpRange',
        parameters: given({ ...place, startip, endip, netmask, gateway, account, domainid }),
        result: 'vlan',
      },
    };
  }

  private zoneWideStorage(): Step[] {
    const { zone, path, id } = this;
    const hosts = (zone.pods ?? []).flatMap((pod, podAt) =>
      (pod.clusters ?? []).flatMap(({ hosts: own }, clusterAt) =>
        (own ?? []).map((_, at) => formatPath([...path, 'pods', podAt, 'clusters', clusterAt, 'hosts', at])),
      ),
    );
    const stores = (
      [
        [
          'cacheStorages',
          'createSecondaryStagingStore',
          'listSecondaryStagingStores',
          'secondarystagingstore',
        ],
        ['secondaryStorages', 'addImageStore', 'listImageStores', 'imagestore'],
      ] as const
    ).flatMap(([key, command, finder, result]) =>
      (zone[key] ?? []).map((store, index): Step => {
        const name = store.name ?? store.url ?? store.provider;
        const isZoneWide = ['nfs', 'smb'].includes(store.provider.toLowerCase());
        return {
          id: formatPath([...path, key, index]),
          group: 'storage',
          title: `${key === 'cacheStorages' ? 'cache storage' : 'secondary storage'} ${name}`,
          needs: [id],
          ...(isZoneWide && { within: id }),
          find: {
            command: finder,
            parameters: isZoneWide ? { zoneid: of(id) } : {},
            list: 'imagestore',
            where: store.url ? { url: store.url } : { name },
          },
          call: {
            command,
            parameters: given({
              provider: store.provider,
              url: store.url,
              name: store.name,
              zoneid: isZoneWide ? of(id) : undefined,
              ...keyedDetails(store.details),
            }),
            result,
          },
        };
      }),
    );
    const primary = (zone.primaryStorages ?? []).map((storage, index) =>
      this.primaryStorage(storage, [...path, 'primaryStorages', index], [id, ...hosts], undefined),
    );
    return [...stores, ...primary];
  }

  private enabling(before: string[]): Step[] {
    const { zone, id } = this;
    const enabled: Step[] = zone.enabled
      ? [
          {
            id: enablingStep(this.index),
            group: 'enabling',
            title: `zone ${zone.name} enabled`,
            needs: before,
            unless: { of: id, field: 'allocationstate', is: 'Enabled' },
            call: {
              command: 'updateZone',
              parameters: { id: of(id), allocationstate: 'Enabled' },
              result: 'zone',
            },
          },
        ]
      : [];
    if (!zone.details) return enabled;
    return [
      ...enabled,
      {
        id: `${id}.details`,
        group: 'enabling',
        title: `details of zone ${zone.name}`,
        needs: enabled.length > 0 ? enabled.map((step) => step.id) : before,
        call: {
          command: 'updateZone',
          parameters: { id: of(id), ...keyedDetails(zone.details) },
          result: 'zone',
        },
      },
    ];
  }

  /** No setting tells how a zone itself is made, but some tell how what lies in it is. */
  private configuredZone(): string[] {
    return [this.id, ...this.configured];
  }

  private enabledProviders(): string[] {
    return this.zone.physical_networks.flatMap(({ providers }, index) =>
      (providers ?? []).map(
        (_, at) => `${formatPath([...this.path, 'physical_networks', index, 'providers', at])}.state`,
      ),
    );
  }

  private enabledNetworks(): string[] {
    return this.zone.physical_networks.map(
      (_, index) => `${formatPath([...this.path, 'physical_networks', index])}.state`,
    );
  }
}

/** Providers with an element that is configured before the provider is enabled: the element's API name. */
const ELEMENTS: Readonly<Record<string, string>> = {
  VirtualRouter: 'VirtualRouterElement',
  VpcVirtualRouter: 'VirtualRouterElement',
  InternalLbVm: 'InternalLoadBalancerElement',
};

function given(parameters: Record<string, Value | null | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])),
  );
}

/** Details as addImageStore and updateZone take them: `details[0].key=…&details[0].value=…`. */
function keyedDetails(map: Record<string, string> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map ?? {}).flatMap(([key, value], index) => [
      [`details[${index}].key`, key],
      [`details[${index}].value`, value],
    ]),
  );
}

/** Details as createStoragePool takes them: `details[0].name=value`. */
function namedDetails(map: Record<string, string> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([key, value], index) => [`details[${index}].${key}`, value]),
  );
}

/** The plan as text, one line a step, grouped. */
export function formatPlan(steps: readonly Step[]): string[] {
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  const show = (value: Value) =>
    typeof value === 'string' ? value : `<${titles.get(value.idOf) ?? value.idOf}>`;
  let group = '';
  return steps.flatMap((step) => {
    const { command, parameters } = step.call ?? (step.find as NonNullable<Step['find']>);
    const shown = Object.entries(parameters)
      .filter(([name]) => name !== 'password')
      .map(([name, value]) => `${name}=${show(value)}`);
    const line = `  ${step.title}: ${command} ${shown.join(' ')}`;
    if (step.group === group) return [line];
    group = step.group;
    return [group, line];
  });
}
