import type { Settings } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';
import { settingsOfInput } from '../service/global-settings.js';
import type { ZoneFiles } from '../service/service.js';
import type { Start } from '../zone/settings.js';

/**
 * What a service is started with for its settings and their zone. The code that reads zones is loaded only for one: its
 * schema is a third of the bundle.
 *
 * @param from what has the named zones
 * @throws UserError if it has none of that name, or the zone sets what an input sets
 */
export async function startOf(
  settings: Settings,
  from: ZoneFiles,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<Start> {
  const { zone, globalSettings } = settings;
  if (zone.kind === 'none')
    return { globalSettings: settingsOfInput(globalSettings), description: undefined };
  const { describeZone } = await import('../zone/source.js');
  const { startSettings } = await import('../zone/settings.js');
  return startSettings(settings, await describeZone(zone, from, signal), reporter);
}
