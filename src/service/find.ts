import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Distribution } from '../distribution.js';
import type { Engine } from '../engine/engine.js';
import { answeringEngines } from '../engine/select.js';
import { EngineUnavailableError } from '../errors.js';
import { MANAGED_LABEL } from '../image/labels.js';
import type { EngineChoice } from '../inputs/settings.js';
import { removeDeadClaim } from './claim.js';
import { ContainerService } from './container/service.js';
import { stopEmulator } from './embedded/process.js';
import { findEmbedded } from './embedded/service.js';
import type { Service } from './service.js';

/** Which service is meant. */
export interface Wanted {
  name: string;
  engine: EngineChoice;
}

/**
 * Looks for a service of this project on every engine that is allowed: an emulator that runs comes first, and one that has
 * ended last.
 *
 * @returns undefined if there is none, neither running nor stopped
 */
export async function findService(
  { name, engine }: Wanted,
  { zones }: Pick<Distribution, 'zones'>,
  signal?: AbortSignal,
): Promise<Service | undefined> {
  const embedded = mayBeEmbedded(engine) ? await findEmbedded(name, zones) : undefined;
  if (embedded?.state === 'running') return embedded;
  const [first] = await findContainers([name], engine, signal);
  return first ?? embedded;
}

/** The container of a name, if this project made it. */
export async function findContainer(
  engine: Engine,
  name: string,
  signal?: AbortSignal,
): Promise<ContainerService | undefined> {
  const info = await engine.containers.find(name, signal);
  return info?.labels[MANAGED_LABEL] === 'true' ? new ContainerService(engine, info) : undefined;
}

/** The container in which a prepared image is made for a service. */
export function preparingName(name: string): string {
  return `${name}-prepare`;
}

/** Where the state of a prepared image is while it is made and no cache keeps it: `down` finds what a killed run left. */
export function preparingDirectory(name: string): string {
  return join(homedir(), '.cache', 'cloudstack-usage', preparingName(name));
}

/**
 * Removes whatever has the name on every engine that is allowed, with its anonymous volumes, and what preparing its image
 * left.
 *
 * @returns whether there was a service
 */
export async function down({ name, engine }: Wanted): Promise<boolean> {
  const wasEmbedded = mayBeEmbedded(engine) && (await stopEmulator(name));
  const found = await findContainers([name, preparingName(name)], engine);
  await Promise.all(found.map((service) => service.remove()));
  await removePreparingDirectory(name);
  await Promise.all([name, preparingName(name)].map(removeDeadClaim));
  return wasEmbedded || found.some((service) => service.name === name);
}

/** Removes what preparing the image of a service left. */
export async function removePreparing({ name, engine }: Wanted): Promise<void> {
  const found = await findContainers([preparingName(name)], engine);
  await Promise.all(found.map((service) => service.remove()));
  await removePreparingDirectory(name);
}

function removePreparingDirectory(name: string): Promise<void> {
  return rm(preparingDirectory(name), { recursive: true, force: true });
}

function mayBeEmbedded(choice: EngineChoice): boolean {
  return choice === 'auto' || choice === 'embedded';
}

async function findContainers(
  names: readonly string[],
  choice: EngineChoice,
  signal?: AbortSignal,
): Promise<Service[]> {
  const engines = choice === 'embedded' ? [] : await enginesIfAny(choice, signal);
  const places = engines.flatMap((engine) => names.map((name) => ({ engine, name })));
  const found = await Promise.all(places.map(({ engine, name }) => findContainer(engine, name, signal)));
  return found.filter((each) => each !== undefined);
}

/** With `auto`, no engine at all simply means that nothing runs on one. */
async function enginesIfAny(
  choice: Exclude<EngineChoice, 'embedded'>,
  signal?: AbortSignal,
): Promise<Engine[]> {
  try {
    return await answeringEngines(choice, signal);
  } catch (error) {
    if (choice === 'auto' && error instanceof EngineUnavailableError) return [];
    throw error;
  }
}
