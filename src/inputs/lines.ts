import { isTimezone } from '../usage/timezone.js';
import { Problem } from './reader.js';

const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** What CloudStack's settings are called, such as `quota.usage.smtp.useAuth`. */
const SETTING_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** Characters that CloudStack's table of settings holds. */
const LONGEST_VALUE = 8191;

/** Environment variables of the container that are set by an input. */
const ENV_OWNED_BY_INPUT: Readonly<Record<string, string>> = {
  CLOUDSTACK_UI: 'ui',
  USAGE_AGGREGATION_RANGE: 'usage-aggregation-range',
  CLOUDSTACK_START: 'start',
  USAGE_EXEC_TIME: 'usage-exec-time',
  QUOTA_ENABLED: 'quota',
  CLOUDSTACK_SETTINGS: 'settings',
};

/** CloudStack settings that are set by an input. */
export const SETTINGS_OWNED_BY_INPUT: Readonly<Record<string, string>> = {
  'integration.api.port': 'integration-port',
  'quota.enable.service': 'quota',
  'usage.execution.timezone': 'usage-exec-time',
  'usage.stats.job.aggregation.range': 'usage-aggregation-range',
  'usage.stats.job.exec.time': 'usage-exec-time',
};
/** The one that cannot be off. */
export const ALWAYS_ON = 'enable.usage.server';

/** Names and values, one `KEY=VALUE` per line. */
export function environment(text: string): Record<string, string> {
  return Object.fromEntries(
    entriesOf(text, ENV_NAME, 'KEY=VALUE').map(([name, value]) => {
      refuseOwned(name, ENV_OWNED_BY_INPUT);
      return [name, value];
    }),
  );
}

/** CloudStack's settings, one `NAME=VALUE` per line, each once. */
export function globalSettings(text: string): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [name, value] of entriesOf(text, SETTING_NAME, 'NAME=VALUE')) {
    refuseOwned(name, SETTINGS_OWNED_BY_INPUT);
    if (name === ALWAYS_ON)
      throw new Problem(`sets ${name}: the usage server is always on here; leave it out`, false);
    if (Object.hasOwn(settings, name)) throw new Problem(`sets ${name} twice: set it once`, false);
    if (value.length > LONGEST_VALUE)
      throw new Problem(
        `sets ${name} to ${value.length} characters: CloudStack holds ${LONGEST_VALUE}`,
        false,
      );
    if (name === 'usage.aggregation.timezone' && !isTimezone(value))
      throw new Problem(
        `sets ${name} to ${JSON.stringify(value)}, which is not a time zone, so CloudStack would use GMT: use one such as Europe/Berlin or GMT+5:30`,
        false,
      );
    settings[name] = value;
  }
  return settings;
}

/** @param written how a line is to be written */
function entriesOf(text: string, pattern: RegExp, written: string): [string, string][] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf('=');
      const name = at < 0 ? line : line.slice(0, at);
      // A value may be a secret, so that only the name is ever repeated.
      if (at < 0 || !pattern.test(name))
        throw new Problem(`has the line ${JSON.stringify(name)}: write ${written}, one per line`, false);
      return [name, line.slice(at + 1)];
    });
}

function refuseOwned(name: string, owners: Readonly<Record<string, string>>): void {
  const owner = owners[name];
  if (owner) throw new Problem(`sets ${name}: use the input ${owner}`, false);
}
