import { administrator } from '../cloudstack/keys.js';
import type { ZoneReadiness } from '../inputs/settings.js';
import { NO_ZONE } from '../outputs.js';
import { verifyTypes } from '../service/global-settings.js';
import type { Service } from '../service/service.js';
import type { Stopwatch } from '../stopwatch.js';
import type { Start } from '../zone/settings.js';
import type { ZoneOutputs } from '../zone/zone.js';
import { type Readiness, type WaitOptions, waitForService } from './wait.js';

interface ReadyRequest extends WaitOptions {
  service: Service;
  /** What it is started with, and the zone to deploy then. */
  start: Start;
  zoneReady: ZoneReadiness;
  stopwatch: Stopwatch;
}

/** A service that can be used. */
export interface Ready extends Readiness {
  /** As CloudStack's listCapabilities reports it. */
  version: string;
  zone: ZoneOutputs;
}

/**
 * Brings a service from its start to its use: waits for it, gets the keys, verifies what it was started with, and deploys
 * its zone.
 *
 * @throws UserError at the first of these that fails
 */
export async function makeReady(request: ReadyRequest): Promise<Ready> {
  const { service, start, zoneReady, stopwatch, ...waiting } = request;
  const { reporter, signal, timeoutSeconds } = waiting;
  const { keys, passedAfter } = await waitForService(service, waiting);
  stopwatch.lap('ready');
  const client = administrator(service.endpoints.apiUrl, keys, signal);
  const version = await client.version();
  // One that ran before was not started with them.
  const started = service.adopted ? [] : start.globalSettings;
  await service.verifySettings(started, version, signal);
  await verifyTypes(client, started);
  const { description } = start;
  if (!description) return { keys, passedAfter, version, zone: NO_ZONE };
  // Loaded only for a zone.
  const { deployZones } = await import('../zone/zone.js');
  const zone = await deployZones({
    description,
    client,
    ready: zoneReady,
    timeoutSeconds,
    reporter,
    signal,
  });
  stopwatch.lap('zone');
  return { keys, passedAfter, version, zone };
}
