import { ApiError } from '../errors.js';
import { addressesOf, contains, type Subnet, subnetOf } from '../ip.js';
import type { Entity, State } from '../state.js';

/** `guest.cidr` of a zone that names none. */
export const DEFAULT_SUBNET = { gateway: '10.1.1.1', netmask: '255.255.255.0' };

export interface Nic {
  id: string;
  networkid: string;
  ipaddress?: string;
  macaddress: string;
  isdefault: boolean;
  [field: string]: unknown;
}

interface Place {
  gateway: string;
  netmask: string;
  startip?: string;
  endip?: string;
}

/** Where a network's addresses are; undefined in an L2 network. A basic zone's are those of its pods' ranges. */
function placeOf(state: State, network: Entity): Place | undefined {
  if (network.type === 'L2') return undefined;
  if (network.gateway !== undefined) return network as unknown as Place;
  const range = state
    .table('vlaniprange')
    .find((one) => one.networkid === network.id || one.zoneid === network.zoneid);
  return (range ?? DEFAULT_SUBNET) as unknown as Place;
}

export interface Address {
  ipaddress: string;
  gateway: string;
  netmask: string;
}

/** The next free address of a network, or the one that is wanted; undefined in an L2 network. */
export function assignAddress(state: State, network: Entity, wanted?: string): Address | undefined {
  const place = placeOf(state, network);
  if (!place) {
    if (wanted === undefined) return undefined;
    throw ApiError.invalidParameter(`L2 network ${network.name} has no addresses`);
  }
  const { gateway, netmask } = place;
  const used = new Set(
    state
      .table('virtualmachine')
      .flatMap(({ nic }) => (nic as Nic[]).filter(({ networkid }) => networkid === network.id))
      .map(({ ipaddress }) => ipaddress),
  );
  const subnet = subnetOf(gateway, netmask) as Subnet;
  if (wanted !== undefined) {
    if (!contains(subnet, wanted) || used.has(wanted) || wanted === gateway)
      throw new ApiError(533, `Unable to get the address ${wanted} in the network ${network.name}`, 4390);
    return { ipaddress: wanted, gateway, netmask };
  }
  for (const ipaddress of addressesOf(subnet, place.startip, place.endip))
    if (!used.has(ipaddress) && ipaddress !== gateway) return { ipaddress, gateway, netmask };
  throw new ApiError(533, `Unable to acquire an address in the network ${network.name}`, 4390);
}
