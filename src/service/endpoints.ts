/** Where a running service is reached. */
export interface Endpoints {
  /** Such as `http://127.0.0.1:8080/client/api`. */
  apiUrl: string;
  integrationUrl: string;
  /** '' where the UI is not started. */
  uiUrl: string;
}

/** Ports inside the container, fixed by the official image. */
export const CONTAINER_PORTS = { api: 8080, integration: 8096, ui: 5050 } as const;

const LOOPBACK = '127.0.0.1';

/** @param ports on this machine; `ui` undefined if the UI is not started */
export function endpoints(
  bindAddress: string,
  ports: { api: number; integration: number; ui: number | undefined },
): Endpoints {
  const host = reachableHost(bindAddress);
  return {
    apiUrl: `http://${host}:${ports.api}/client/api`,
    integrationUrl: `http://${LOOPBACK}:${ports.integration}/client/api`,
    uiUrl: ports.ui === undefined ? '' : `http://${host}:${ports.ui}/client/`,
  };
}

/** The address by which this machine reaches what is bound to an address. */
function reachableHost(bindAddress: string): string {
  if (bindAddress === '0.0.0.0') return LOOPBACK;
  if (bindAddress === '::') return '[::1]';
  return bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
}
