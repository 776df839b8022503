import { createHash } from 'node:crypto';
import type { CloudStackClient } from '../cloudstack/client.js';
import { UserError } from '../errors.js';
import { nearestClause } from '../nearest.js';
import type { Reporter } from '../reporter.js';

/** A CloudStack setting that applies from its first start on. */
export interface GlobalSetting {
  name: string;
  value: string;
  /** What asks for it, for messages: an input, or a zone. */
  origin: string;
}

const SECRET = /password|secret|key/i;

/** What CloudStack's `type` of a setting takes (ConfigurationManagerImpl.validateValueType); any other takes any text. */
const VALUES: Readonly<Record<string, { pattern: RegExp; what: string }>> = {
  Boolean: { pattern: /^(true|false)$/i, what: 'true or false' },
  Number: { pattern: /^-?\d+$/, what: 'a whole number' },
  Decimal: { pattern: /^-?(\d+\.?\d*|\.\d+)$/, what: 'a number' },
};

/** What the input `settings` asks for. */
export function settingsOfInput(values: Readonly<Record<string, string>>): GlobalSetting[] {
  return Object.entries(values).map(([name, value]) => ({ name, value, origin: 'settings' }));
}

/** `NAME=VALUE`, one per line, in the order of the names. */
export function settingLines(settings: readonly GlobalSetting[]): string {
  const lines = settings.map(({ name, value }) => `${name}=${value}`);
  return lines.sort().join('\n');
}

/** Hides the values that are secrets by their setting's name. */
export function maskSettings(values: Readonly<Record<string, string>>, reporter: Reporter): void {
  for (const [name, value] of Object.entries(values)) if (SECRET.test(name)) reporter.mask(value);
}

/** All but the secrets, which an image must not carry. */
export function withoutSecrets(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name)));
}

/**
 * Compares what a service was started with to what its CloudStack has stored.
 *
 * @param rows name, tab and SHA-256 of the value (hex), one a line
 * @returns a sentence for each setting that this version does not have, with the nearest names, or that is not in effect
 */
export function storedProblems(settings: readonly GlobalSetting[], rows: string, version: string): string[] {
  const stored = new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => row.split('\t') as [string, string]),
  );
  return settings.flatMap(({ name, value, origin }) => {
    const found = stored.get(name);
    if (found === undefined)
      return [
        `${origin}: CloudStack ${version} has no setting called ${name}${nearestClause(name, [...stored.keys()])}: correct the name, or leave it out for this version`,
      ];
    if (found === createHash('sha256').update(value).digest('hex')) return [];
    return [`${origin}: CloudStack sets ${name} to another value when it starts: leave it out`];
  });
}

/**
 * Holds values against what their settings take: at its start CloudStack takes a wrong one for another, in silence.
 *
 * @throws UserError naming each setting whose value is wrong
 */
export async function verifyTypes(
  client: CloudStackClient,
  settings: readonly GlobalSetting[],
): Promise<void> {
  const problems = settings.map(async ({ name, value, origin }) => {
    const listed = await client.list('listConfigurations', 'configuration', { name });
    const expected = VALUES[String(listed.find((one) => one.name === name)?.type)];
    if (!expected || expected.pattern.test(value)) return [];
    return [`${origin}: ${name} takes ${expected.what}: correct its value`];
  });
  refuseProblems((await Promise.all(problems)).flat());
}

/** @throws UserError with the first problem, and the others as evidence */
export function refuseProblems([problem, ...more]: readonly string[]): void {
  if (problem) throw new UserError(problem, more);
}
