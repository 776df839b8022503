import * as core from '@actions/core';
import { distributionOf } from './distribution.js';
import type { EngineName } from './engine/client.js';
import { Engine } from './engine/engine.js';
import { messageOf } from './errors.js';
import { ImageCache } from './image/cache.js';
import { actionsReporter } from './report/actions.js';
import { knownCause, likelyCause } from './service/causes.js';
import { findService, removePreparing } from './service/find.js';
import type { Service } from './service/service.js';
import { type ActionState, loadState } from './state.js';

const LOG_LINES = 400;

/** After the job: logs if it failed or is debugged, the image into the cache, and nothing left running. */
async function post(): Promise<void> {
  const state = loadState();
  if (!state) return;
  const wantsLogs = !state.ready || core.getInput('job-status') === 'failure' || core.isDebug();
  const wanted = { name: state.containerName, engine: state.engine };
  const service = await findService(wanted, distributionOf());
  await removePreparing(wanted);
  if (service && wantsLogs) await showLogs(service, state.ready);
  if (service && state.cleanup) core.info(await service.remove());
  if (state.cacheKey !== '') await keepImage(state);
}

async function showLogs(service: Service, wasReady: boolean): Promise<void> {
  const logs = await service.logs(LOG_LINES);
  for (const [name, lines] of logs) actionsReporter.group(`Log of ${name}`, lines);
  // A service that was ready is seldom why a later step failed: then any line of trouble would mislead.
  const cause = wasReady ? knownCause(logs) : likelyCause(logs);
  if (cause) core.error(`Likely cause: ${cause}`, { title: 'CloudStack with usage server' });
}

/** Only an image has a key. */
async function keepImage({ engine, image, cacheKey, prepared }: ActionState): Promise<void> {
  const cache = new ImageCache(() => import('@actions/cache'));
  const save = async (file: string) => (await Engine.connect(engine as EngineName)).images.save(image, file);
  // The state of a prepared image is already there.
  await cache.save(cacheKey, actionsReporter, prepared ? undefined : save);
}

// A post step never fails the job: what it cannot do becomes a warning.
post()
  .catch((error: unknown) => core.warning(`The clean-up is not complete: ${messageOf(error)}`))
  .finally(() => process.exit());
