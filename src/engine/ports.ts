/** A port of this machine that leads to one of a container. */
export interface PublishedPort {
  /** '' or `0.0.0.0` for every IPv4 address of this machine, `::` for every IPv6 one. */
  address: string;
  port: number;
}

/** A port to publish; 0 takes a free one. */
export interface PortDefinition extends PublishedPort {
  containerPort: number;
}

/** The value of `--publish`. */
export function publishArgument({ address, port, containerPort }: PortDefinition): string {
  const host = address.includes(':') ? `[${address}]` : address;
  return `${host}:${port === 0 ? '' : port}:${containerPort}`;
}

/**
 * What is really published, by the port in the container.
 *
 * @param ports `NetworkSettings.Ports` of Docker's and Podman's `container inspect`, such as `8080/tcp`; the first of several counts
 */
export function publishedPorts(
  ports: Readonly<Record<string, readonly { HostIp: string; HostPort: string }[] | null>>,
): Record<number, PublishedPort> {
  const published = Object.entries(ports).flatMap(([key, bindings]) => {
    const [first] = bindings ?? [];
    if (!first?.HostPort) return [];
    return [[Number.parseInt(key, 10), { address: first.HostIp, port: Number(first.HostPort) }]];
  });
  return Object.fromEntries(published);
}
