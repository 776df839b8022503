import { UserError } from '../errors.js';
import { ALWAYS_ON, SETTINGS_OWNED_BY_INPUT } from '../inputs/lines.js';
import type { Settings } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';
import { type GlobalSetting, settingsOfInput } from '../service/global-settings.js';
import { zoneLabel } from './choice.js';
import type { ZoneDescription } from './schema.js';

/** What CloudStack is to be started with for a zone, and the zone with what is left to set. */
export interface Start {
  globalSettings: GlobalSetting[];
  description: ZoneDescription | undefined;
}

/**
 * The settings that CloudStack is started with: those of the input, and a zone's `globalConfig`, over which the input
 * wins.
 *
 * @throws UserError if the zone sets what an input sets
 */
export function startSettings(
  settings: Settings,
  description: ZoneDescription | undefined,
  reporter: Reporter,
): Start {
  const given = settingsOfInput(settings.globalSettings);
  if (!description?.globalConfig) return { globalSettings: given, description };
  const origin = `globalConfig of the zone ${zoneLabel(settings.zone)}`;
  const globalConfig = description.globalConfig.filter(({ name, value }) => {
    if (inputValue(settings, name) === value) return false;
    refuseOwned(name, origin);
    const own = settings.globalSettings[name];
    if (own !== undefined && own !== value)
      reporter.info(`settings: ${name} is taken from here, and not from the ${origin}`);
    return own === undefined;
  });
  // A name that the file has twice has the value that it would be set to last.
  const last = new Map(globalConfig.map(({ name, value }) => [name, { name, value, origin }]));
  return {
    globalSettings: [...given, ...last.values()],
    description: { ...description, globalConfig },
  };
}

function refuseOwned(name: string, origin: string): void {
  const input = SETTINGS_OWNED_BY_INPUT[name];
  if (input) throw new UserError(`${origin}: it sets ${name}: use the input ${input}, and leave it out`);
  if (name === ALWAYS_ON)
    throw new UserError(`${origin}: it sets ${name}: the usage server is always on here; leave it out`);
}

/** The value that an input gives a setting, if that is fixed. */
function inputValue({ quota, usageAggregationRange }: Settings, name: string): string | undefined {
  return {
    'integration.api.port': '8096',
    'quota.enable.service': String(quota),
    'usage.stats.job.aggregation.range': String(usageAggregationRange),
    [ALWAYS_ON]: 'true',
  }[name];
}
