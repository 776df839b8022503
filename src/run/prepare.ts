import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatSeconds } from '../duration.js';
import { UserError } from '../errors.js';
import { type CacheEntry, fileOf, shortHash } from '../image/cache.js';
import { buildImage, type ImageRequest, type UsageImage, usageImage } from '../image/image.js';
import {
  PREPARED_DATA_LABEL,
  PREPARED_HOSTNAME_LABEL,
  PREPARED_LABEL,
  PREPARED_STATE,
  PREPARED_ZONE_LABEL,
  USAGE_IMAGE_LABEL,
} from '../image/labels.js';
import type { Settings } from '../inputs/settings.js';
import { claimName } from '../service/claim.js';
import { ContainerRuntime } from '../service/container/start.js';
import { findContainer, preparingDirectory, preparingName } from '../service/find.js';
import { settingLines, settingsOfInput, withoutSecrets } from '../service/global-settings.js';
import { Stopwatch } from '../stopwatch.js';
import type { ZoneChoice } from '../zone/choice.js';
import { makeReady } from './ready.js';
import { startOf } from './start.js';

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

interface Preparation {
  /** As the tag and the label name the zone. */
  zone: string;
  /** CloudStack's settings with which the state is made. */
  made: string;
  tag: string;
}

async function restoreOrMake(
  request: ImageRequest,
  usage: UsageImage,
  preparation: Preparation,
): Promise<UsageImage> {
  const { engine, settings, cache, reporter, signal } = request;
  const { zone, made, tag } = preparation;
  const existing = await engine.images.find(tag, signal);
  if (existing) return usageImage(tag, existing, 'local');
  const entry = cache?.state(settings, shortHash(usage.content, PREPARED_STATE, made), zone);
  const build = (state: string) => buildPrepared(request, usage, preparation, state);
  const isRestored = await entry?.restore(build, reporter, signal);
  const cacheKey = isRestored ? undefined : await make(request, usage, zone, entry, build);
  const info = await engine.images.find(tag, signal);
  if (!info) throw new UserError(`${engine.name} built ${tag}, but does not have it: check its disk space`);
  return { ...usageImage(tag, info, isRestored ? 'cache' : 'prepared'), cacheKey };
}

/**
 * Makes the image with the state of a CloudStack that is started for that.
 *
 * @returns the cache's key under which its state should be kept; undefined if that saves too little
 */
async function make(
  request: ImageRequest,
  usage: UsageImage,
  zone: string,
  entry: CacheEntry | undefined,
  build: (state: string) => Promise<void>,
): Promise<string | undefined> {
  const { settings, reporter } = request;
  const key = entry?.key(shortHash(String(Date.now())));
  const directory = key ? dirname(fileOf(key)) : preparingDirectory(settings.name);
  const state = key ? fileOf(key) : join(directory, 'archive.tar');
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  let isKept = false;
  await mkdir(directory, { recursive: true });
  try {
    reporter.info(
      `Preparing an image: CloudStack is started once${zone === 'none' ? '' : `, with its zone`}`,
    );
    const copying = await makeState(request, usage, state);
    const making = since();
    await build(state);
    // A restore copies as much and builds the same, and transfers a file that zstd has made small.
    const restoring = copying + (since() - making);
    isKept = key !== undefined && restoring * 2 < making;
    const notKept = '; it is not kept in the cache, because that would save too little time';
    reporter.info(`Prepared after ${formatSeconds(since())}${key && !isKept ? notKept : ''}`);
    return isKept ? key : undefined;
  } finally {
    if (!isKept) await rm(directory, { recursive: true, force: true });
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
  { zone, tag }: Preparation,
  state: string,
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
  const { containers } = engine;
  const settings = preparing(request.settings);
  await (await findContainer(engine, settings.name, signal))?.remove();
  const runtime = new ContainerRuntime(engine, usage, [PREPARE, 'begin', ...usage.command]);
  // The zone is compared to the inputs as they were given; only secrets are left out.
  const asked = { ...request.settings, globalSettings: settings.globalSettings };
  const start = await startOf(asked, runtime, reporter, signal);
  const { globalSettings } = start;
  const service = await runtime.start({ settings, globalSettings, reporter, signal });
  try {
    const { timeoutSeconds } = settings;
    const waiting = { timeoutSeconds, reporter, signal };
    await makeReady({ ...waiting, service, start, zoneReady: 'usable', stopwatch: new Stopwatch() });
    reporter.progress('Stopping CloudStack and packing its database');
    await containers.execOrFail(
      service.containerId,
      [PREPARE, 'finish', PACKED],
      'CloudStack could not be shut down cleanly',
      { signal, timeoutSeconds: FINISH_SECONDS },
    );
    const since = performance.now();
    await containers.copyOut(service.containerId, PACKED, file, signal);
    return (performance.now() - since) / 1000;
  } finally {
    reporter.progress('');
    await service.remove();
  }
}

/** What a state may depend on is in its image's labels: everything else is as it is by default. */
function preparing(settings: Settings): Settings {
  return {
    ...settings,
    name: preparingName(settings.name),
    bindAddress: '127.0.0.1',
    apiPort: 0,
    integrationPort: 0,
    ui: false,
    databaseVolume: undefined,
    quota: false,
    usageAggregationRange: 5,
    usageExecTime: 'next',
    globalSettings: withoutSecrets(settings.globalSettings),
  };
}
