import { formatPath, type Path } from '../../schema-issues.js';
import type { PhysicalNetwork, Range } from '../schema.js';
import {
  configuredZone,
  given,
  guestNetworkStep,
  guestOfferingStep,
  of,
  type PlannedZone,
  type Step,
  type Value,
} from './step.js';

/** A shared network's offering with security groups; CloudStack makes it at its first start. */
const SECURITY_GROUP_OFFERING = 'DefaultSharedNetworkOfferingWithSGService';
/** As Marvin names them, so that its tests find them. */
const BASIC_NETWORK = 'guestNetworkForBasicZone';
const SECURITY_GROUP_NETWORK = 'Shared SG enabled network';

/** Providers with an element that is configured before the provider is enabled: the element's API name. */
const ELEMENTS: Readonly<Record<string, string>> = {
  VirtualRouter: 'VirtualRouterElement',
  VpcVirtualRouter: 'VirtualRouterElement',
  InternalLbVm: 'InternalLoadBalancerElement',
};

export function physicalNetworkSteps(planned: PlannedZone, network: PhysicalNetwork, index: number): Step[] {
  const path = [...planned.path, 'physical_networks', index];
  const id = formatPath(path);
  const made: Step = {
    id,
    group: 'physical network',
    title: `physical network ${network.name}`,
    needs: configuredZone(planned),
    within: planned.id,
    find: {
      command: 'listPhysicalNetworks',
      parameters: { zoneid: of(planned.id) },
      list: 'physicalnetwork',
      where: { name: network.name },
    },
    call: {
      command: 'createPhysicalNetwork',
      parameters: given({
        zoneid: of(planned.id),
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
    providerSteps(name, id, formatPath([...path, 'providers', at])),
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
function providerSteps(name: string, network: string, id: string): Step[] {
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
export function guestNetworkSteps(planned: PlannedZone): Step[] {
  const { zone, id } = planned;
  const basic = zone.networktype === 'Basic';
  if (!basic && !zone.securitygroupenabled) return [];
  const offering = zone.networkofferingname ?? SECURITY_GROUP_OFFERING;
  const offeringStep = guestOfferingStep(planned.index);
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
      id: guestNetworkStep(planned.index),
      group: 'guest network',
      title: `network ${name}`,
      needs: [offeringStep, ...enabledNetworks(planned), ...enabledProviders(planned)],
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

/** Public addresses; in a zone with security groups the first range is the guest network's own. */
export function publicRangeSteps(planned: PlannedZone): Step[] {
  const { zone, id } = planned;
  if (zone.securitygroupenabled || zone.networktype === 'Basic') return [];
  return (zone.ipranges ?? []).map((range, index) =>
    rangeStep(planned, range, [...planned.path, 'ipranges', index], enabledNetworks(planned), {
      zoneid: of(id),
      forvirtualnetwork: 'true',
      vlan: range.vlan ?? undefined,
    }),
  );
}

export function rangeStep(
  planned: PlannedZone,
  range: Range,
  path: Path,
  needs: string[],
  place: Record<string, Value | undefined>,
): Step {
  const { startip, endip, netmask, gateway, account, domainid } = range;
  return {
    id: formatPath(path),
    group: 'IP ranges',
    title: `IP range ${startip}-${endip}`,
    needs,
    within: planned.id,
    find: {
      command: 'listVlanIpRanges',
      parameters: { zoneid: of(planned.id) },
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

function enabledProviders(planned: PlannedZone): string[] {
  return planned.zone.physical_networks.flatMap(({ providers }, index) =>
    (providers ?? []).map(
      (_, at) => `${formatPath([...planned.path, 'physical_networks', index, 'providers', at])}.state`,
    ),
  );
}

function enabledNetworks(planned: PlannedZone): string[] {
  return planned.zone.physical_networks.map(
    (_, index) => `${formatPath([...planned.path, 'physical_networks', index])}.state`,
  );
}
