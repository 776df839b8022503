import { rm } from 'node:fs/promises';
import * as core from '@actions/core';
import type { EngineName } from './engine/client.js';
import { Engine } from './engine/engine.js';
import { messageOf } from './errors.js';
import { ImageCache } from './image/cache.js';
import { actionsReporter } from './report/actions.js';
import { knownCause, likelyCause } from './service/causes.js';
import { findContainer } from './service/container.js';
import { embeddedLog, stopEmbedded } from './service/embedded.js';
import { collectLogs } from './service/logs.js';
import { preparingDirectory, preparingName } from './service/running.js';
import { type ActionState, loadState } from './state.js';

const LOG_LINES = 400;

/** After the job: logs if it failed or is debugged, the image into the cache, and nothing left running. */
async function post(): Promise<void> {
  const state = loadState();
  if (!state) return;
  const wantsLogs = !state.ready || core.getInput('job-status') === 'failure' || core.isDebug();
  if (state.engine === 'embedded') return postEmbedded(state, wantsLogs);
  const engine = await Engine.connect(state.engine as EngineName);
  const container = await findContainer(engine, state.containerName);
  const preparing = await findContainer(engine, preparingName(state.containerName));
  if (preparing) await engine.containers.remove(preparing.id);
  await rm(preparingDirectory(state.containerName), { recursive: true, force: true });
  if (container && wantsLogs) await showLogs(engine, container.id, state.ready);
  if (container && state.cleanup) {
    await engine.containers.remove(container.id);
    core.info(`Removed the container ${state.containerName} and its anonymous volumes`);
  }
  if (state.cacheKey !== '') {
    const cache = new ImageCache(() => import('@actions/cache'));
    // The state of a prepared image is already there.
    const fill = state.prepared ? undefined : (file: string) => engine.images.save(state.image, file);
    await cache.save(state.cacheKey, actionsReporter, fill);
  }
}

async function postEmbedded(state: ActionState, wantsLogs: boolean): Promise<void> {
  if (wantsLogs)
    actionsReporter.group('Log of the embedded engine', await embeddedLog(state.containerName, LOG_LINES));
  if (state.cleanup && (await stopEmbedded(state.containerName))) core.info('Stopped the embedded engine');
}

async function showLogs(engine: Engine, container: string, wasReady: boolean): Promise<void> {
  const logs = await collectLogs(engine, container, LOG_LINES);
  for (const [service, lines] of logs) actionsReporter.group(`Log of ${service}`, lines);
  // A service that was ready is seldom why a later step failed: then any line of trouble would mislead.
  const cause = wasReady ? knownCause(logs) : likelyCause(logs);
  if (cause) core.error(`Likely cause: ${cause}`, { title: 'CloudStack with usage server' });
}

// A post step never fails the job: what it cannot do becomes a warning.
post()
  .catch((error: unknown) => core.warning(`The clean-up is not complete: ${messageOf(error)}`))
  .finally(() => process.exit());
