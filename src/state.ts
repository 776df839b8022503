import * as core from '@actions/core';
import type { ServiceEngine } from './service/service.js';

/** What the post step must know of the main step; saved before anything is started. */
export interface ActionState {
  engine: ServiceEngine;
  containerName: string;
  cleanup: boolean;
  /** The image to keep in the cache and its key; '' where keeping it saves nothing. */
  image: string;
  cacheKey: string;
  /** Whether that is a prepared image, of which only its state is kept. */
  prepared: boolean;
  /** `true` once the service was ready. */
  ready: boolean;
}

const KEY = 'service';

export function saveState(state: ActionState): void {
  core.saveState(KEY, JSON.stringify(state));
}

/** The main step's state; undefined if it ended before it had anything to clean up. */
export function loadState(): ActionState | undefined {
  const text = core.getState(KEY);
  return text === '' ? undefined : (JSON.parse(text) as ActionState);
}
