import type { PublishedPort } from '../engine/ports.js';

/** Where a running service is reached. */
export interface Endpoints {
  /** Such as `http://127.0.0.1:8080/client/api`. */
  apiUrl: string;
  integrationUrl: string;
  /** '' where the UI is not started. */
  uiUrl: string;
}

/** Of a service that does not run, or was cut off from its network. */
export const NOWHERE: Endpoints = { apiUrl: '', integrationUrl: '', uiUrl: '' };

/** Ports inside the container, fixed by the official image. */
export const CONTAINER_PORTS = { api: 8080, integration: 8096, ui: 5050 } as const;

/** The end points by the addresses and ports on this machine; without `ui` the UI is not started. */
export function endpoints(
  api: PublishedPort,
  integration: PublishedPort,
  ui: PublishedPort | undefined,
): Endpoints {
  return {
    apiUrl: `http://${hostOf(api)}/client/api`,
    integrationUrl: `http://${hostOf(integration)}/client/api`,
    uiUrl: ui ? `http://${hostOf(ui)}/client/` : '',
  };
}

/** Host and port by which this machine reaches a published port. */
function hostOf({ address, port }: PublishedPort): string {
  const isEvery = address === '' || address === '0.0.0.0';
  const host = isEvery ? '127.0.0.1' : address === '::' ? '::1' : address;
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
