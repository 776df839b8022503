import { EngineUnavailableError, messageOf } from '../errors.js';
import type { EngineChoice } from '../inputs/settings.js';
import type { EngineName } from './client.js';
import { Engine } from './engine.js';

const AUTO_ORDER: readonly EngineName[] = ['docker', 'podman'];

/**
 * The container engines to try, best first: the one that was named, or each that answers.
 *
 * @throws EngineUnavailableError with the reason of each that does not answer, where none does
 */
export async function answeringEngines(
  choice: Exclude<EngineChoice, 'embedded'>,
  signal?: AbortSignal,
): Promise<Engine[]> {
  const names = choice === 'auto' ? AUTO_ORDER : [choice];
  const results = await Promise.allSettled(names.map((name) => Engine.connect(name, signal)));
  signal?.throwIfAborted();
  const engines = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (engines.length > 0) return engines;
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [messageOf(result.reason)] : [],
  );
  throw new EngineUnavailableError(`No container engine can be used: ${reasons.join('; ')}.`);
}
