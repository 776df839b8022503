import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ContainerInfo, Engine } from '../engine/engine.js';
import { answeringEngines } from '../engine/select.js';
import { EngineUnavailableError } from '../errors.js';
import type { EngineChoice } from '../inputs.js';
import { findContainer } from './container.js';
import { type EmbeddedService, findEmbedded, stopEmbedded } from './embedded.js';

/** What is running, or stopped, under a name. */
export type Found = { engine: Engine; container: ContainerInfo } | { embedded: EmbeddedService };

/** Looks for a service of this project by its name, on every engine that `choice` allows. */
export async function findService(
  name: string,
  choice: EngineChoice,
  signal?: AbortSignal,
): Promise<Found | undefined> {
  const embedded = choice === 'auto' || choice === 'embedded' ? await findEmbedded(name) : undefined;
  if (embedded) return { embedded };
  if (choice === 'embedded') return undefined;
  for (const engine of await enginesIfAny(choice, signal)) {
    const container = await findContainer(engine, name, signal);
    if (container) return { engine, container };
  }
  return undefined;
}

/** The container in which a prepared image is made for a service. */
export function preparingName(name: string): string {
  return `${name}-prepare`;
}

/** Where the state of a prepared image is while it is made and no cache keeps it: `down` finds what a killed run left. */
export function preparingDirectory(name: string): string {
  return join(homedir(), '.cache', 'cloudstack-usage', preparingName(name));
}

/** Removes the service with its anonymous volumes, and what preparing its image left. @returns whether it was there */
export async function down(name: string, choice: EngineChoice): Promise<boolean> {
  const [found, leftOver] = await Promise.all(
    [name, preparingName(name)].map((each) => findService(each, choice)),
  );
  if (leftOver && 'container' in leftOver) await leftOver.engine.remove(leftOver.container.id);
  await rm(preparingDirectory(name), { recursive: true, force: true });
  if (!found) return false;
  if ('embedded' in found) return stopEmbedded(name);
  await found.engine.remove(found.container.id);
  return true;
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
