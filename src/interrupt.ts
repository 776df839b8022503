import { setMaxListeners } from 'node:events';
import { UserError } from './errors.js';

/** A controller whose signal is aborted with a reason when this process is asked to end (SIGINT, SIGTERM). */
export function onInterrupt(reason: string): AbortController {
  const controller = new AbortController();
  // Every call under way listens; as many as there are is not a leak.
  setMaxListeners(0, controller.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => controller.abort(new UserError(reason)));
  return controller;
}
