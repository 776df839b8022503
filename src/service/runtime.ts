import type { UsageImage } from '../image/image.js';
import type { Settings } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';
import type { GlobalSetting } from './global-settings.js';
import type { Service, ServiceEngine, ZoneFiles } from './service.js';

/** What services are started in: a container engine with an image, or the embedded engine. */
export interface Runtime extends ZoneFiles {
  readonly engine: ServiceEngine;
  /** What services are started from; undefined if no image is needed. */
  readonly image: UsageImage | undefined;
  /** @throws InputError if services are not started from an image */
  requireImage(): UsageImage;
  /** Differs for any settings with which a running service is not adopted. */
  fingerprint(settings: Settings): string;
  /**
   * Starts a service, or adopts the running one of the same name and fingerprint.
   *
   * @throws UserError naming the input if the name or a port is taken, or saying why it cannot start
   */
  start(request: StartRequest): Promise<Service>;
}

export interface StartRequest {
  settings: Settings;
  /** CloudStack's own settings from its first start on, with those of the zone that is deployed then. */
  globalSettings: readonly GlobalSetting[];
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}
