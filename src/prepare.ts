import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { administrator } from './cloudstack/keys.js';
import { formatSeconds } from './duration.js';
import { UserError } from './errors.js';
import { fileOf, shortHash } from './image/cache.js';
import { buildImage, type ImageRequest, type UsageImage, usageImage } from './image/image.js';
import {
  PREPARED_DATA_LABEL,
  PREPARED_HOSTNAME_LABEL,
  PREPARED_LABEL,
  PREPARED_STATE,
  PREPARED_ZONE_LABEL,
  USAGE_IMAGE_LABEL,
} from './image/labels.js';
import type { Settings } from './inputs.js';
import { waitForContainer } from './readiness/container.js';
import { claimName } from './service/claim.js';
import { type ContainerService, findContainer, startContainer } from './service/container.js';
import {
  settingLines,
  settingsOfInput,
  verifyStored,
  verifyTypes,
  withoutSecrets,
} from './service/global-settings.js';
import { preparingDirectory, preparingName } from './service/running.js';
import type { ZoneChoice } from './zone/choice.js';
import { type Start, startSettings } from './zone/settings.js';
import { describeZone } from './zone/source.js';
import { deployZones } from './zone/zone.js';

/** Where `cloudstack-usage-prepare` lays MySQL's data, and packs it. */
const DATA_DIRECTORY = '/var/lib/cloudstack-usage';
const PACKED = '/var/tmp/cloudstack-usage-state.tar';
const PREPARE = 'cloudstack-usage-prepare';
/** Seconds that stopping and packing may take. */
const FINISH_SECONDS = 300;

/**
 * The prepared image for a usage image and the zone of the settings: the one that is here, or made with the state that the
 * cache has, or with the state of a CloudStack that is started for that now.
 *
 * @throws UserError if a stage of that fails; what it started is removed
 */
export async function ensurePreparedImage(request: ImageRequest, usage: UsageImage): Promise<UsageImage> {
  const { settings } = request;
  const zone = zoneKey(settings.zone);
  const made = settingLines(settingsOfInput(preparing(settings).globalSettings));
  const tag = `cloudstack-usage:${settings.csVersion}-prepared-${zone}-${shortHash(usage.id, PREPARED_STATE, made)}`;
  const { timeoutSeconds } = settings;
  const claim = { ...request, name: preparingName(settings.name), fingerprint: tag, timeoutSeconds };
  return claimName(claim, () => restoreOrMake(request, usage, { zone, made, tag }));
}

async function restoreOrMake(
  request: ImageRequest,
  usage: UsageImage,
  { zone, made, tag }: { zone: string; made: string; tag: string },
): Promise<UsageImage> {
  const { engine, settings, cache, reporter, signal } = request;
  const existing = await engine.images.find(tag, signal);
  if (existing) return usageImage(tag, existing, 'local');

  const build = (state: string) => buildPrepared(request, usage, { state, zone, tag });
  const built = async (source: 'cache' | 'prepared', cacheKey: string | undefined): Promise<UsageImage> => {
    const info = await engine.images.find(tag, signal);
    if (!info) throw new UserError(`${engine.name} built ${tag}, but does not have it: check its disk space`);
    return { ...usageImage(tag, info, source), cacheKey };
  };

  const entry = cache?.state(settings, shortHash(usage.content, PREPARED_STATE, made), zone);
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  if (await entry?.restore(build, reporter, signal)) return built('cache', undefined);

  const key = entry?.key(shortHash(String(Date.now())));
  const directory = key ? dirname(fileOf(key)) : preparingDirectory(settings.name);
  await mkdir(directory, { recursive: true });
  const state = key ? fileOf(key) : join(directory, 'archive.tar');
  let kept = false;
  try {
    reporter.info(
      `Preparing an image: CloudStack is started once${zone === 'none' ? '' : `, with its zone`}`,
    );
    const copying = await makeState(request, usage, state);
    const making = since();
    await build(state);
    // A restore copies as much and builds the same, and transfers a file that zstd has made small.
    const restoring = copying + (since() - making);
    kept = key !== undefined && restoring * 2 < making;
    reporter.info(
      `Prepared after ${formatSeconds(since())}${key && !kept ? '; it is not kept in the cache, because that would save too little time' : ''}`,
    );
    return built('prepared', kept ? key : undefined);
  } finally {
    if (!kept) await rm(directory, { recursive: true, force: true });
  }
}

/** `none`, the zone's name, or `file-` with the hash of a description of the user's. */
function zoneKey(zone: ZoneChoice): string {
  if (zone.kind === 'file') return `file-${shortHash(zone.content)}`;
  return zone.kind === 'named' ? zone.name : 'none';
}

async function buildPrepared(
  request: ImageRequest,
  usage: UsageImage,
  { state, zone, tag }: { state: string; zone: string; tag: string },
): Promise<void> {
  const { context, engine, settings, signal } = request;
  // An image's id alone is no base for a build.
  const base = usage.reference.startsWith('sha256:')
    ? `cloudstack-usage:${usage.id.slice(0, 12)}`
    : usage.reference;
  if (base !== usage.reference) await engine.images.tag(usage.id, base, signal);
  await buildImage(request, base, {
    context: dirname(state),
    dockerfile: join(context, 'prepared.Dockerfile'),
    tag,
    args: { USAGE_IMAGE: base },
    labels: {
      [PREPARED_LABEL]: PREPARED_STATE,
      [PREPARED_ZONE_LABEL]: zone,
      [PREPARED_DATA_LABEL]: DATA_DIRECTORY,
      [PREPARED_HOSTNAME_LABEL]: settings.hostname,
      [USAGE_IMAGE_LABEL]: usage.id,
    },
  });
}

/**
 * Starts CloudStack, deploys the zone, stops everything in order and gets the database.
 *
 * @param file where its archive is to lie
 * @returns seconds that copying it took
 */
async function makeState(request: ImageRequest, usage: UsageImage, file: string): Promise<number> {
  const { engine, reporter, signal } = request;
  const settings = preparing(request.settings);
  const leftOver = await findContainer(engine, settings.name, signal);
  if (leftOver) await engine.containers.remove(leftOver.id, signal);
  const command = [PREPARE, 'begin', ...usage.command];
  const isAdoptable = async () => false;
  const asked = { ...request.settings, globalSettings: settings.globalSettings };
  const { zone } = settings;
  const from = { engine, image: usage.reference };
  const description = zone.kind === 'none' ? undefined : await describeZone(zone, from, signal);
  const atStart = startSettings(asked, description, reporter);
  const { globalSettings } = atStart;
  const service = await startContainer({
    ...{ engine, settings, image: usage, globalSettings, reporter, isAdoptable, command, signal },
  });
  try {
    await bringUp(request, service, settings, atStart);
    reporter.progress('Stopping CloudStack and packing its database');
    const finish = [PREPARE, 'finish', PACKED];
    await engine.containers.execOrFail(service.id, finish, 'CloudStack could not be shut down cleanly', {
      signal,
      timeoutSeconds: FINISH_SECONDS,
    });
    const start = performance.now();
    await engine.containers.copyOut(service.id, PACKED, file, signal);
    return (performance.now() - start) / 1000;
  } finally {
    reporter.progress('');
    await engine.containers.remove(service.id);
  }
}

async function bringUp(
  { reporter, signal }: ImageRequest,
  service: ContainerService,
  { timeoutSeconds }: Settings,
  { globalSettings, description }: Start,
): Promise<void> {
  const { keys } = await waitForContainer(service, { timeoutSeconds, reporter, signal });
  const client = administrator(service.apiUrl, keys, signal);
  await verifyStored(service, globalSettings, await client.version(), signal);
  await verifyTypes(client, globalSettings);
  if (!description) return;
  await deployZones({ description, client, ready: 'usable', timeoutSeconds, reporter, signal });
}

/** What a state may depend on is in its image's labels: everything else is as it is by default. */
function preparing(settings: Settings): Settings {
  return {
    ...settings,
    ...{
      name: preparingName(settings.name),
      bindAddress: '127.0.0.1',
      apiPort: 0,
      integrationPort: 0,
      ui: false,
    },
    ...{ databaseVolume: undefined, quota: false, usageAggregationRange: 5, usageExecTime: 'next' },
    globalSettings: withoutSecrets(settings.globalSettings),
  };
}
