import type { Distribution } from '../distribution.js';
import type { Engine } from '../engine/engine.js';
import { answeringEngines } from '../engine/select.js';
import { EngineUnavailableError, ImageUnavailableError, messageOf } from '../errors.js';
import type { ImageCache } from '../image/cache.js';
import { ensureUsageImage, type UsageImage } from '../image/image.js';
import type { EngineChoice, Settings } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';
import { ContainerRuntime } from '../service/container/start.js';
import { EmbeddedRuntime } from '../service/embedded/start.js';
import { maskSettings } from '../service/global-settings.js';
import type { Runtime } from '../service/runtime.js';
import type { ServiceEngine } from '../service/service.js';
import type { Stopwatch } from '../stopwatch.js';

export interface ChoiceRequest {
  settings: Settings;
  distribution: Distribution;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
  cache?: ImageCache | undefined;
  /** Whether `engine: auto` may end at the embedded engine. */
  mayEmbed: boolean;
  /** Called as soon as the engine and image are known, before anything is started, with what clean-up needs. */
  onEngine?: (engine: ServiceEngine, image: UsageImage | undefined) => void;
}

/**
 * What a service is started in: the first container engine that answers and has or gets the image, or the embedded engine.
 *
 * @throws EngineUnavailableError, ImageUnavailableError if there is none
 */
export async function chooseRuntime(request: ChoiceRequest, stopwatch: Stopwatch): Promise<Runtime> {
  const { settings, distribution, reporter, mayEmbed } = request;
  maskSettings(settings.globalSettings, reporter);
  const embedded = new EmbeddedRuntime(distribution);
  if (settings.engine === 'embedded') return embedded;
  const reasons: unknown[] = [];
  const runtime = await containerRuntime(request, settings.engine, stopwatch, reasons);
  if (runtime) return runtime;
  if (!mayEmbed || settings.engine !== 'auto') throw reasons[0];
  reporter.info(
    `Engine: embedded (an emulator, not the real CloudStack), because: ${reasons.map(messageOf).join('; ')}`,
  );
  return embedded;
}

/** @param reasons gets why each engine that does not answer, or does not get the image, cannot be used */
async function containerRuntime(
  request: ChoiceRequest,
  choice: Exclude<EngineChoice, 'embedded'>,
  stopwatch: Stopwatch,
  reasons: unknown[],
): Promise<Runtime | undefined> {
  const { reporter, signal } = request;
  const note = (error: unknown) => {
    if (!(error instanceof EngineUnavailableError || error instanceof ImageUnavailableError)) throw error;
    reasons.push(error);
    return undefined;
  };
  const engines = (await answeringEngines(choice, signal).catch(note)) ?? [];
  stopwatch.lap('engine');
  for (const engine of engines) {
    const image = await wantedImage(request, engine).catch(note);
    if (!image) continue;
    stopwatch.lap('image');
    const because = choice === 'auto' ? ' (it answers and has the image)' : '';
    reporter.info(`Engine: ${engine.name} ${engine.version}${because}`);
    reporter.info(`Image: ${image.reference} (${image.source})`);
    return new ContainerRuntime(engine, image);
  }
  return undefined;
}

async function wantedImage(request: ChoiceRequest, engine: Engine): Promise<UsageImage> {
  const { settings, distribution, reporter, signal, cache } = request;
  const { imageContext: context, publishedImages: published } = distribution;
  const from = { engine, settings, context, published, cache, reporter, signal };
  const image = await ensureUsageImage(from);
  if (!settings.prepared || image.prepared) return image;
  request.onEngine?.(engine.name, undefined);
  const { ensurePreparedImage } = await import('./prepare.js');
  return ensurePreparedImage(from, image);
}
