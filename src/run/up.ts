import { maskKeys } from '../cloudstack/keys.js';
import type { Outputs } from '../outputs.js';
import { claimName } from '../service/claim.js';
import type { Runtime } from '../service/runtime.js';
import type { Service } from '../service/service.js';
import { Stopwatch } from '../stopwatch.js';
import { isZoneName, type ZoneChoice } from '../zone/choice.js';
import { type ChoiceRequest, chooseRuntime } from './choose.js';
import { makeReady, type Ready } from './ready.js';
import { startOf } from './start.js';

export interface UpRequest extends ChoiceRequest {
  /** Whether the zone was not asked for: then the zone of a prepared image is used. */
  zoneIsDefault: boolean;
  /** Whether a service that was started and fails is removed here; else a later step does it, and shows its logs first. */
  removesFailed: boolean;
}

/** What a successful run reports. */
export interface Run {
  outputs: Outputs;
  /** The engine, for people. */
  engine: string;
  /** Seconds from the start of the wait until each check of readiness passed. */
  passedAfter: ReadonlyMap<string, number>;
}

/**
 * The main job: image, service, readiness, keys, zone.
 *
 * @throws UserError if a stage fails, with evidence
 */
export async function up(request: UpRequest): Promise<Run> {
  const stopwatch = new Stopwatch();
  const { settings } = request;
  if (settings.adminKeys) maskKeys(settings.adminKeys, request.reporter);
  const runtime = await chooseRuntime(request, stopwatch);
  const fingerprint = `${runtime.engine} ${runtime.fingerprint(settings)}`;
  const { name, timeoutSeconds } = settings;
  const claim = { ...request, name, timeoutSeconds, fingerprint };
  return claimName(claim, () => bringUp(request, runtime, stopwatch));
}

async function bringUp(request: UpRequest, runtime: Runtime, stopwatch: Stopwatch): Promise<Run> {
  const { settings, reporter, signal } = request;
  request.onEngine?.(runtime.engine, runtime.image);
  const zone = zoneOf(request, runtime);
  const start = await startOf({ ...settings, zone }, runtime, reporter, signal);
  const { globalSettings } = start;
  const service = await runtime.start({ settings, globalSettings, reporter, signal });
  stopwatch.lap('start');
  try {
    const { timeoutSeconds, zoneReady, adminKeys: fixedKeys } = settings;
    const waiting = { timeoutSeconds, fixedKeys, reporter, signal };
    const ready = await makeReady({ ...waiting, service, start, zoneReady, stopwatch });
    const outputs = outputsOf(runtime, service, ready, stopwatch);
    return { outputs, engine: service.description, passedAfter: ready.passedAfter };
  } catch (error) {
    if (!service.adopted && request.removesFailed) await service.remove();
    throw error;
  }
}

/** A prepared image's zone is used unless one was asked for; one that was made from a file is the user's to name. */
function zoneOf({ settings, zoneIsDefault }: UpRequest, { image }: Runtime): ZoneChoice {
  const own = image?.prepared?.zone ?? 'none';
  if (!zoneIsDefault || own === 'none') return settings.zone;
  return isZoneName(own) ? { kind: 'named', name: own } : { kind: 'none' };
}

function outputsOf(
  { image }: Runtime,
  { name, engine, containerId, endpoints }: Service,
  { keys, version, zone }: Ready,
  stopwatch: Stopwatch,
): Outputs {
  return {
    'api-url': endpoints.apiUrl,
    'integration-url': endpoints.integrationUrl,
    'ui-url': endpoints.uiUrl,
    'api-key': keys.apiKey,
    'secret-key': keys.secretKey,
    'cs-version': version,
    ...zone,
    'container-id': containerId,
    'container-name': name,
    image: image?.reference ?? '',
    'image-digest': image?.digest ?? '',
    engine,
    timings: stopwatch.json(),
  };
}
