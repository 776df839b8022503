import type { Keys } from './cloudstack/client.js';
import { administrator, adminKeys, maskKeys } from './cloudstack/keys.js';
import type { Distribution } from './distribution.js';
import type { Engine } from './engine/engine.js';
import { answeringEngines } from './engine/select.js';
import { EngineUnavailableError, ImageUnavailableError, messageOf } from './errors.js';
import type { ImageCache } from './image/cache.js';
import { ensureUsageImage, type ImageRequest, type UsageImage } from './image/image.js';
import type { Settings } from './inputs.js';
import { NO_ZONE, type Outputs } from './outputs.js';
import { apiChecks } from './readiness/checks.js';
import { canBecomeReady, waitForContainer } from './readiness/container.js';
import { type Check, hopeless, passed, waitUntilReady } from './readiness/wait.js';
import type { Reporter } from './reporter.js';
import { claimName } from './service/claim.js';
import { settingsFingerprint, startContainer } from './service/container.js';
import { emulatorArguments, findEmbedded, startEmbedded, stopEmbedded } from './service/embedded.js';
import type { Endpoints } from './service/endpoints.js';
import {
  type GlobalSetting,
  maskSettings,
  settingsOfInput,
  verifyStored,
  verifyTypes,
} from './service/global-settings.js';
import { Stopwatch } from './stopwatch.js';
import { isZoneName, type ZoneChoice } from './zone/choice.js';
import type { ZoneDescription } from './zone/schema.js';
import type { Descriptions } from './zone/source.js';

export interface UpRequest {
  settings: Settings;
  distribution: Distribution;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
  cache?: ImageCache | undefined;
  /** Whether the zone was not asked for: then the zone of a prepared image is used. */
  zoneIsDefault: boolean;
  /** Whether `engine: auto` may end at the embedded engine. */
  mayEmbed: boolean;
  /** Called as soon as the engine and image are known, before anything is started, with what clean-up needs. */
  onEngine?: (engine: Engine | 'embedded', image: UsageImage | undefined) => void;
  /** Whether a service that was started and fails is removed here; else a later step does it, and shows its logs first. */
  removesFailed: boolean;
}

/** What a successful run reports. */
export interface Run {
  outputs: Outputs;
  /** Seconds from the start of the wait until each check of readiness passed. */
  passedAfter: ReadonlyMap<string, number>;
}

/**
 * The main job: image, service, readiness, keys.
 *
 * @throws UserError if a stage fails, with evidence
 */
export async function up(request: UpRequest): Promise<Run> {
  const stopwatch = new Stopwatch();
  if (request.settings.adminKeys) maskKeys(request.settings.adminKeys, request.reporter);
  const choice = await chooseImage(request, stopwatch);
  const { name, timeoutSeconds } = request.settings;
  const claim = (fingerprint: string) => ({ ...request, name, timeoutSeconds, fingerprint });
  if (choice === 'embedded') {
    const fingerprint = emulatorArguments(request.settings).join(' ');
    return claimName(claim(fingerprint), () => upEmbedded(request, stopwatch));
  }
  const { engine, image } = choice;
  const { zone: own = 'none' } = image.prepared ?? {};
  const adopts = request.zoneIsDefault && own !== 'none';
  const zone = adopts ? adoptedZone(own) : request.settings.zone;
  const fingerprint = `${engine.name} ${settingsFingerprint(request.settings, image)}`;
  return claimName(claim(fingerprint), () => upContainer(request, engine, image, zone, stopwatch));
}

/** The first engine that answers and has or gets the image. */
export async function chooseImage(
  request: Omit<UpRequest, 'zoneIsDefault' | 'removesFailed'>,
  stopwatch: Stopwatch,
): Promise<{ engine: Engine; image: UsageImage } | 'embedded'> {
  const { settings, distribution, reporter, signal, cache, mayEmbed } = request;
  maskSettings(settings.globalSettings, reporter);
  if (settings.engine === 'embedded') return 'embedded';
  const embed = mayEmbed && settings.engine === 'auto';
  const reasons: unknown[] = [];
  try {
    const engines = await answeringEngines(settings.engine, signal);
    stopwatch.lap('engine');
    for (const engine of engines) {
      const { imageContext: context, publishedImages: published } = distribution;
      const from = { engine, settings, context, published, cache, reporter, signal };
      const attempt = wantedImage(from, () => request.onEngine?.(engine, undefined));
      const image = await attempt.catch((error: unknown) => {
        if (!(error instanceof ImageUnavailableError)) throw error;
        reasons.push(error);
        return undefined;
      });
      if (!image) continue;
      stopwatch.lap('image');
      reporter.info(
        `Engine: ${engine.name} ${engine.version}${settings.engine === 'auto' ? ' (it answers and has the image)' : ''}`,
      );
      reporter.info(`Image: ${image.reference} (${image.source})`);
      return { engine, image };
    }
  } catch (error) {
    if (!(error instanceof EngineUnavailableError)) throw error;
    reasons.push(error);
  }
  if (!embed) throw reasons[0];
  reporter.info(
    `Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(messageOf).join('; ')}`,
  );
  return 'embedded';
}

async function wantedImage(request: ImageRequest, onPrepare: () => void): Promise<UsageImage> {
  const image = await ensureUsageImage(request);
  if (!request.settings.prepared || image.prepared) return image;
  onPrepare();
  const { ensurePreparedImage } = await import('./prepare.js');
  return ensurePreparedImage(request, image);
}

async function upContainer(
  request: UpRequest,
  engine: Engine,
  image: UsageImage,
  zone: ZoneChoice,
  stopwatch: Stopwatch,
): Promise<Run> {
  const { settings, reporter, signal } = request;
  request.onEngine?.(engine, image);
  const isAdoptable = (service: Parameters<typeof canBecomeReady>[0]) =>
    canBecomeReady(service, reporter, signal);
  const source = { engine, image: image.reference };
  const { globalSettings, description } = await settingsAtStart(request, zone, source);
  const service = await startContainer({
    ...{ engine, settings, image, globalSettings, reporter, isAdoptable, signal },
  });
  stopwatch.lap('start');
  reporter.info(`The container ${service.name} is running`);
  try {
    const { timeoutSeconds, adminKeys: fixedKeys } = settings;
    const waiting = { timeoutSeconds, fixedKeys, reporter, signal };
    const { keys, passedAfter } = await waitForContainer(service, waiting);
    stopwatch.lap('ready');
    const started = service.adopted ? [] : globalSettings;
    const verify = (version: string) => verifyStored(service, started, version, signal);
    const ready = await whatIsReady(request, service, { keys, description, started, verify }, stopwatch);
    const outputs = {
      ...ready,
      'container-id': service.id,
      'container-name': service.name,
      image: image.reference,
      'image-digest': image.digest,
      engine: engine.name,
      timings: stopwatch.json(),
    };
    return { outputs, passedAfter };
  } catch (error) {
    if (!service.adopted && request.removesFailed) await engine.containers.remove(service.id);
    throw error;
  }
}

async function upEmbedded(request: UpRequest, stopwatch: Stopwatch): Promise<Run> {
  const { settings, distribution, reporter, signal } = request;
  if (settings.ui) reporter.warning('ui: the embedded engine has no UI');
  request.onEngine?.('embedded', undefined);
  const source = { directory: distribution.zones };
  const { globalSettings, description } = await settingsAtStart(request, settings.zone, source);
  const service = await startEmbedded(settings, globalSettings, distribution.emulator);
  stopwatch.lap('start');
  reporter.info(
    `The embedded engine ${service.adopted ? 'is already running' : 'is running'} (process ${service.pid}): an emulator, not the real CloudStack`,
  );
  if (service.notice) reporter.warning(service.notice);
  try {
    let keys: Promise<Keys> | undefined;
    const keySource = () => {
      keys ??= adminKeys(service.apiUrl, reporter, signal, settings.adminKeys);
      return keys;
    };
    const checks = [emulatorRunning(settings.name), ...apiChecks<undefined>(service, keySource, signal)];
    const { timeoutSeconds } = settings;
    const observe = async () => undefined;
    const passedAfter = await waitUntilReady({ checks, observe, timeoutSeconds, reporter, signal });
    stopwatch.lap('ready');
    const started = service.adopted ? [] : globalSettings;
    // What the emulator does not know or implement, it was not started with.
    const verify = async () => undefined;
    const keyed = { keys: await keySource(), description, started, verify };
    const ready = await whatIsReady(request, service, keyed, stopwatch);
    const outputs = {
      ...ready,
      'container-id': '',
      'container-name': settings.name,
      image: '',
      'image-digest': '',
      engine: 'embedded',
      timings: stopwatch.json(),
    };
    return { outputs, passedAfter };
  } catch (error) {
    if (!service.adopted && request.removesFailed) await stopEmbedded(settings.name);
    throw error;
  }
}

function emulatorRunning(name: string): Check<undefined> {
  const judge = async () =>
    (await findEmbedded(name)) ? passed : hopeless('the embedded engine was ended, as by "down"');
  return { name: 'emulator running', judge };
}

/** What to do with an API that is ready. */
interface Next {
  keys: Keys;
  description: ZoneDescription | undefined;
  /** The settings that it was started with; none if it ran before. */
  started: readonly GlobalSetting[];
  verify: (version: string) => Promise<void>;
}

/** What a ready API gives on every engine: its URLs, the keys, its version, and the zone where one is wanted. */
async function whatIsReady(
  request: UpRequest,
  { apiUrl, integrationUrl, uiUrl }: Endpoints,
  { keys, description, started, verify }: Next,
  stopwatch: Stopwatch,
): Promise<
  Omit<Outputs, 'container-id' | 'container-name' | 'image' | 'image-digest' | 'engine' | 'timings'>
> {
  const { settings, reporter, signal } = request;
  const client = administrator(apiUrl, keys, signal);
  const version = await client.version();
  await verify(version);
  await verifyTypes(client, started);
  const { zoneReady: ready, timeoutSeconds } = settings;
  let zone = NO_ZONE;
  if (description) {
    const { deployZones } = await import('./zone/zone.js');
    zone = await deployZones({ description, client, ready, timeoutSeconds, reporter, signal });
    stopwatch.lap('zone');
  }
  return {
    'api-url': apiUrl,
    'integration-url': integrationUrl,
    'ui-url': uiUrl,
    'api-key': keys.apiKey,
    'secret-key': keys.secretKey,
    'cs-version': version,
    ...zone,
  };
}

/** Loads the code that reads descriptions only if a zone is wanted: their schema is a third of the bundle. */
async function settingsAtStart({ settings, reporter }: UpRequest, zone: ZoneChoice, from: Descriptions) {
  if (zone.kind === 'none')
    return { globalSettings: settingsOfInput(settings.globalSettings), description: undefined };
  const { describeZone } = await import('./zone/source.js');
  const { startSettings } = await import('./zone/settings.js');
  return startSettings({ ...settings, zone }, await describeZone(zone, from), reporter);
}

/** A prepared image's zone; one that was made from a file is the user's to name. */
function adoptedZone(zone: string): ZoneChoice {
  return isZoneName(zone) ? { kind: 'named', name: zone } : { kind: 'none' };
}
