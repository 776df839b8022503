/** A range of IPv4 addresses, such as 10.1.1.0/24. */
export interface Range {
  network: string;
  bits: number;
}

export interface Subnet extends Range {
  cidr: string;
}

const ADDRESS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** NaN if it is no IPv4 address. */
export function numberOf(address: string): number {
  const parts = ADDRESS.exec(address)?.slice(1).map(Number) ?? [Number.NaN];
  return parts.some((part) => part > 255) ? Number.NaN : parts.reduce((sum, part) => sum * 256 + part, 0);
}

function addressOf(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

/** The network that a gateway is in; undefined if the gateway or the netmask is not one. */
export function subnetOf(gateway: string, netmask: string): Subnet | undefined {
  const free = 2 ** 32 - numberOf(netmask);
  const bits = 32 - Math.log2(free);
  const address = numberOf(gateway);
  if (!Number.isInteger(bits) || Number.isNaN(address)) return undefined;
  const network = addressOf(Math.floor(address / free) * free);
  return { network, bits, cidr: `${network}/${bits}` };
}

const sizeOf = ({ bits }: Range) => 2 ** (32 - bits);

export function contains(range: Range, address: string): boolean {
  const offset = numberOf(address) - numberOf(range.network);
  return offset >= 0 && offset < sizeOf(range);
}

/** Whether two CIDRs have addresses in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [one, other].map((cidr) => {
    const [network = '', bits = ''] = cidr.split('/');
    return { network, bits: Number(bits) };
  }) as [Range, Range];
  return contains(a, b.network) || contains(b, a.network);
}

/** The addresses of machines: all but the first and the last of the network, or those from one to another. */
export function* addressesOf(subnet: Subnet, start?: string, end?: string): Generator<string> {
  const first = start === undefined ? numberOf(subnet.network) + 1 : numberOf(start);
  const last = end === undefined ? numberOf(subnet.network) + sizeOf(subnet) - 2 : numberOf(end);
  for (let number = first; number <= last; number += 1) yield addressOf(number);
}
