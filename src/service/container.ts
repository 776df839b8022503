import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFailureReason } from '../engine/complaints.js';
import type { ContainerDefinition, ContainerInfo } from '../engine/containers.js';
import type { Engine } from '../engine/engine.js';
import { UserError } from '../errors.js';
import type { UsageImage } from '../image/image.js';
import { MANAGED_LABEL, SETTINGS_LABEL } from '../image/labels.js';
import type { Settings } from '../inputs.js';
import type { Reporter } from '../reporter.js';
import { CONTAINER_PORTS, type Endpoints, endpoints, NOWHERE } from './endpoints.js';
import { type GlobalSetting, settingLines, settingsOfInput } from './global-settings.js';
import { refuseTakenPorts } from './ports.js';

/** What MySQL asks for with 350 connections and 4,000 open tables (8,360), and the JVM, twice (docs/facts.md#open-files). */
const OPEN_FILES = 16_384;
/** States of a container that was created and is not running yet; a run that was killed leaves it so. */
const STARTING = new Set(['created', 'initialized']);
/** Seconds that an engine may take from one to the other. */
const STARTING_SECONDS = 10;

/** A running container of this project. */
export interface ContainerService extends Endpoints {
  engine: Engine;
  name: string;
  id: string;
  ui: boolean;
  /** True where it ran before, started by an earlier call with the same settings. */
  adopted: boolean;
}

interface StartRequest {
  engine: Engine;
  settings: Settings;
  image: UsageImage;
  reporter: Reporter;
  /** Whether a container of the same settings is worth adopting; false for one that can never become ready. */
  isAdoptable: (service: ContainerService) => Promise<boolean>;
  /** CloudStack's own settings from its first start on, with those of the zone that is deployed then. */
  globalSettings: readonly GlobalSetting[];
  /** In place of the image's own. */
  command?: readonly string[];
  signal?: AbortSignal | undefined;
}

/**
 * Starts the service's container; one of the same name is adopted (same settings, healthy), replaced (ours,
 * but different) or refused (a stranger's).
 *
 * @throws UserError naming the input where the name or a port is taken or the container cannot start
 */
export async function startContainer(request: StartRequest): Promise<ContainerService> {
  const { engine, settings, image, reporter, signal } = request;
  const fingerprint = settingsFingerprint(settings, image);
  const existing = await settledContainer(engine, settings.name, signal);
  if (existing) {
    const adopted = await adopt(request, existing, fingerprint);
    if (adopted) return adopted;
    reporter.info(`Replacing the container ${settings.name}`);
    await engine.containers.remove(existing.id, signal);
  }
  await refuseTakenPorts(settings, settings.ui, 'engine');
  const definition = containerDefinition(request, fingerprint);
  const warn = (message: string) => reporter.warning(message);
  const id = await engine.containers.start(definition, warn).catch((error: unknown) => {
    throw startFailure(settings, error);
  });
  // Not aborted: whoever called has to know of it to remove it.
  const container = await engine.containers.find(id);
  if (!container)
    throw new UserError(`The container ${settings.name} was removed while it started: start it again`);
  return serviceOf(engine, settings, container, false);
}

/** The container as a service, for one that this project made; undefined for no or a stranger's container. */
export async function findContainer(
  engine: Engine,
  name: string,
  signal?: AbortSignal,
): Promise<ContainerInfo | undefined> {
  const container = await engine.containers.find(name, signal);
  return container?.labels[MANAGED_LABEL] === 'true' ? container : undefined;
}

/**
 * The end points of a container, where its engine really published them; undefined for one that publishes none: it does
 * not run, or was cut off from its network.
 */
export function containerEndpoints({ ports }: ContainerInfo): Endpoints | undefined {
  const [api, integration] = [ports[CONTAINER_PORTS.api], ports[CONTAINER_PORTS.integration]];
  return api && integration && endpoints(api, integration, ports[CONTAINER_PORTS.ui]);
}

/** A container of that name, once it is no longer being started by a run that shares the engine alone. */
async function settledContainer(
  engine: Engine,
  name: string,
  signal: AbortSignal | undefined,
): Promise<ContainerInfo | undefined> {
  const deadline = performance.now() + STARTING_SECONDS * 1000;
  for (;;) {
    const container = await engine.containers.find(name, signal);
    const isStarting = container && STARTING.has(container.status) && container.error === '';
    if (!isStarting || performance.now() > deadline) return container;
    await sleep(200);
  }
}

async function adopt(
  { engine, settings, reporter, isAdoptable }: StartRequest,
  container: ContainerInfo,
  fingerprint: string,
): Promise<ContainerService | undefined> {
  if (container.labels[MANAGED_LABEL] !== 'true') {
    throw new UserError(
      `name: a container called ${settings.name} already exists, and this action did not make it: remove it ("${engine.name} rm ${settings.name}"), or use another name`,
    );
  }
  if (container.labels[SETTINGS_LABEL] !== fingerprint || container.status !== 'running') return undefined;
  if (!containerEndpoints(container)) return undefined;
  const service = serviceOf(engine, settings, container, true);
  if (!(await isAdoptable(service))) return undefined;
  reporter.info(`Reusing the running container ${settings.name}: it has the same settings`);
  return service;
}

function serviceOf(
  engine: Engine,
  settings: Settings,
  container: ContainerInfo,
  adopted: boolean,
): ContainerService {
  return {
    engine,
    name: container.name,
    id: container.id,
    ui: settings.ui,
    adopted,
    // One that has ended already is explained by the wait.
    ...(containerEndpoints(container) ?? NOWHERE),
  };
}

function containerDefinition(
  { settings, image, globalSettings, command }: StartRequest,
  fingerprint: string,
): ContainerDefinition {
  return {
    name: settings.name,
    hostname: settings.hostname,
    image: image.reference,
    labels: { [MANAGED_LABEL]: 'true', [SETTINGS_LABEL]: fingerprint },
    env: {
      ...settings.env,
      CLOUDSTACK_UI: String(settings.ui),
      USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
      USAGE_EXEC_TIME: settings.usageExecTime,
      QUOTA_ENABLED: String(settings.quota),
      CLOUDSTACK_SETTINGS: settingLines(globalSettings),
      CLOUDSTACK_START: settings.start,
    },
    ports: [
      { address: settings.bindAddress, port: settings.apiPort, containerPort: CONTAINER_PORTS.api },
      // The integration API is unauthenticated and has full rights.
      { address: '127.0.0.1', port: settings.integrationPort, containerPort: CONTAINER_PORTS.integration },
      ...(settings.ui
        ? [{ address: settings.bindAddress, port: settings.uiPort, containerPort: CONTAINER_PORTS.ui }]
        : []),
    ],
    volumes: settings.databaseVolume
      ? [{ name: settings.databaseVolume, path: image.prepared?.data ?? '/var/lib/mysql' }]
      : [],
    openFiles: OPEN_FILES,
    command,
  };
}

/**
 * SHA-256 of all that makes one container differ from another. A zone's own settings do not: a zone can be added to a
 * container that runs.
 */
export function settingsFingerprint(settings: Settings, image: UsageImage): string {
  const { name, hostname, bindAddress, apiPort, integrationPort, uiPort, ui, databaseVolume, env } = settings;
  const { usageAggregationRange, usageExecTime, quota, start } = settings;
  const identity = {
    ...{ name, hostname, bindAddress, apiPort, integrationPort, uiPort: ui ? uiPort : 0, ui, databaseVolume },
    ...{ usageAggregationRange, usageExecTime, quota, start },
    env: Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1)),
    globalSettings: settingLines(settingsOfInput(settings.globalSettings)),
    image: image.id,
    openFiles: OPEN_FILES,
  };
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}

function startFailure(settings: Settings, error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const reason = startFailureReason(error.evidence.join('\n'));
  return new UserError(`The container ${settings.name} could not be started: ${reason}`, error.evidence);
}
