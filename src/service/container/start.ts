import { setTimeout as sleep } from 'node:timers/promises';
import { startFailureReason } from '../../engine/complaints.js';
import type { ContainerInfo, Containers } from '../../engine/containers.js';
import type { Engine } from '../../engine/engine.js';
import { UserError } from '../../errors.js';
import type { UsageImage } from '../../image/image.js';
import { MANAGED_LABEL, SETTINGS_LABEL } from '../../image/labels.js';
import type { Settings } from '../../inputs/settings.js';
import { refuseTakenPorts } from '../ports.js';
import type { Runtime, StartRequest } from '../runtime.js';
import type { Service, ServiceEngine, ZoneText } from '../service.js';
import { type ContainerContent, containerDefinition, containerFingerprint } from './definition.js';
import { ContainerService, noZone, zonePath } from './service.js';

/** States of a container that was created and is not running yet; a run that was killed leaves it so. */
const STARTING = new Set(['created', 'initialized']);
/** Seconds that an engine may take from one to the other. */
const STARTING_SECONDS = 10;

/** Docker or Podman, with the image that services are started from. */
export class ContainerRuntime implements Runtime {
  readonly engine: ServiceEngine;

  /** @param command in place of the image's own */
  constructor(
    private readonly host: Engine,
    readonly image: UsageImage,
    private readonly command?: readonly string[],
  ) {
    this.engine = host.name;
  }

  requireImage(): UsageImage {
    return this.image;
  }

  fingerprint(settings: Settings): string {
    return containerFingerprint(this.content(settings));
  }

  async zoneFile(zone: string, signal?: AbortSignal): Promise<ZoneText> {
    const path = zonePath(zone);
    try {
      return { path, text: await this.host.images.readFile(this.image.reference, path, signal) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw new UserError(`${noZone(path)}: ${error.message}`, error.evidence);
    }
  }

  /** One of the same name is adopted (same settings, healthy), replaced (ours, but different) or refused (a stranger's). */
  async start(request: StartRequest): Promise<Service> {
    const { settings, reporter, signal } = request;
    const { containers } = this.host;
    const existing = await settledContainer(containers, settings.name, signal);
    if (existing) {
      const adopted = await this.adopt(request, existing);
      if (adopted) return adopted;
      reporter.info(`Replacing the container ${settings.name}`);
      await containers.remove(existing.id, signal);
    }
    await refuseTakenPorts(settings, settings.ui, 'engine');
    return this.create(request);
  }

  private async create({ settings, globalSettings, reporter }: StartRequest): Promise<Service> {
    const { containers } = this.host;
    const definition = containerDefinition(this.content(settings), globalSettings);
    const warn = (message: string) => reporter.warning(message);
    const id = await containers.start(definition, warn).catch((error: unknown) => {
      throw startFailure(settings, error);
    });
    // Not aborted: whoever called has to know of it to remove it.
    const info = await containers.find(id);
    if (!info)
      throw new UserError(`The container ${settings.name} was removed while it started: start it again`);
    reporter.info(`The container ${info.name} is running`);
    return new ContainerService(this.host, info, false);
  }

  private content(settings: Settings): ContainerContent {
    return { settings, image: this.image, command: this.command };
  }

  private async adopt(
    { settings, reporter, signal }: StartRequest,
    info: ContainerInfo,
  ): Promise<Service | undefined> {
    const { name } = settings;
    if (info.labels[MANAGED_LABEL] !== 'true') {
      throw new UserError(
        `name: a container called ${name} already exists, and this action did not make it: remove it ("${this.engine} rm ${name}"), or use another name`,
      );
    }
    const service = new ContainerService(this.host, info);
    const isSame = info.labels[SETTINGS_LABEL] === this.fingerprint(settings);
    if (!isSame || service.endpoints.apiUrl === '') return undefined;
    if (await service.watch(reporter, signal).isHopeless()) return undefined;
    reporter.info(`Reusing the running container ${name}: it has the same settings`);
    return service;
  }
}

/** A container of that name, once it is no longer being started by a run that shares the engine alone. */
async function settledContainer(
  containers: Containers,
  name: string,
  signal: AbortSignal | undefined,
): Promise<ContainerInfo | undefined> {
  const deadline = performance.now() + STARTING_SECONDS * 1000;
  for (;;) {
    const container = await containers.find(name, signal);
    const isStarting = container && STARTING.has(container.status) && container.error === '';
    if (!isStarting || performance.now() > deadline) return container;
    await sleep(200);
  }
}

function startFailure({ name }: Settings, error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const reason = startFailureReason(error.evidence.join('\n'));
  return new UserError(`The container ${name} could not be started: ${reason}`, error.evidence);
}
