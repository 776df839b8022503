import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ContainerInfo } from '../engine/containers.js';
import type { Engine } from '../engine/engine.js';
import { answeringEngines } from '../engine/select.js';
import { EngineUnavailableError } from '../errors.js';
import type { EngineChoice } from '../inputs.js';
import { findContainer } from './container.js';
import { type EmbeddedService, findEmbedded, stopEmbedded } from './embedded.js';

/** What is running, or stopped, under a name. */
export type Found = FoundContainer | { embedded: EmbeddedService };
export type FoundContainer = { engine: Engine; container: ContainerInfo };

/** Looks for a service of this project by its name, on every engine that `choice` allows: the embedded one first. */
export async function findService(
  name: string,
  choice: EngineChoice,
  signal?: AbortSignal,
): Promise<Found | undefined> {
  const embedded = mayBeEmbedded(choice) ? await findEmbedded(name) : undefined;
  if (embedded) return { embedded };
  const [first] = await findContainers([name], choice, signal);
  return first;
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
 * Removes whatever has the name on every engine that `choice` allows, with its anonymous volumes, and what preparing its
 * image left.
 *
 * @returns whether there was a service
 */
export async function down(name: string, choice: EngineChoice): Promise<boolean> {
  const wasEmbedded = mayBeEmbedded(choice) && (await stopEmbedded(name));
  const found = await findContainers([name, preparingName(name)], choice);
  await Promise.all(found.map(({ engine, container }) => engine.containers.remove(container.id)));
  await rm(preparingDirectory(name), { recursive: true, force: true });
  return wasEmbedded || found.some(({ container }) => container.name === name);
}

function mayBeEmbedded(choice: EngineChoice): boolean {
  return choice === 'auto' || choice === 'embedded';
}

async function findContainers(
  names: readonly string[],
  choice: EngineChoice,
  signal?: AbortSignal,
): Promise<FoundContainer[]> {
  const engines = choice === 'embedded' ? [] : await enginesIfAny(choice, signal);
  const places = engines.flatMap((engine) => names.map((name) => ({ engine, name })));
  const found = await Promise.all(
    places.map(async ({ engine, name }) => {
      const container = await findContainer(engine, name, signal);
      return container && { engine, container };
    }),
  );
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
