import { Apis } from './apis.js';
import { RECORDED } from './contract.js';

/** Negative if a version such as 4.20.1.0 is older than another. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** `4.20` of `4.20.1.0`. */
const lineOf = (version: string) => version.split('.', 2).join('.');

/**
 * The recorded version that an asked one answers as: that of the same line, or else of the newest line before, the newest that
 * is not newer.
 *
 * @throws Error for one that is older than all lines
 */
export function recordedFor(version: string): string {
  const line = RECORDED.filter((one) => lineOf(one) === lineOf(version));
  const older = (versions: readonly string[]) =>
    versions.findLast((one) => compareVersions(one, version) <= 0);
  const found = older(line) ?? line[0] ?? older(RECORDED);
  if (found) return found;
  throw new Error(
    `cs-version: the emulator knows CloudStack from ${lineOf(RECORDED[0] ?? '')} on, not ${version}: take a newer version, or a container engine`,
  );
}

/** What there is to say of a version at the start; undefined if one of its line was recorded. */
export function versionNotice(version: string): string | undefined {
  const recorded = recordedFor(version);
  if (lineOf(recorded) === lineOf(version)) return undefined;
  return `No CloudStack ${lineOf(version)} was recorded: the emulator answers for ${version} as ${recorded} does`;
}

/** The CloudStack version that is emulated, and what depends on it. */
export class Release {
  /** The recorded version that it answers as. */
  readonly recorded: string;
  readonly apis: Apis;

  /** @throws Error for a version that is older than all that were recorded */
  constructor(readonly version: string) {
    this.recorded = recordedFor(version);
    this.apis = new Apis(this.recorded);
  }

  atLeast(version: string): boolean {
    return compareVersions(this.version, version) >= 0;
  }

  /** A domain's path in `domainpath`: `/acme/` of `ROOT/acme` before 4.22 (seen on 4.19 and 4.20; 4.18 has none). */
  domainPath(path: string): string {
    return compareVersions(this.recorded, '4.22') >= 0 ? path : `${path.replace(/^ROOT/, '')}/`;
  }

  /** Whether activation rules of tariffs are off unless `js.interpretation.enabled` is true (CVE-2025-59302). */
  get needsJsInterpretation(): boolean {
    return this.atLeast('4.22') || (this.atLeast('4.20.2') && lineOf(this.version) === '4.20');
  }

  /**
   * How activation rules get their variables. Before 4.19, the resource's type has no quotes, so a rule fails if there is
   * one (apache/cloudstack #8138). In 4.20.2 and 4.22.0, all of them are texts of JSON (apache/cloudstack #12515).
   */
  get ruleVariables(): 'unquoted' | 'objects' | 'texts' {
    if (!this.atLeast('4.19')) return 'unquoted';
    return /^4\.(20\.2|22\.0)(\.|$)/.test(this.version) ? 'texts' : 'objects';
  }

  /** Whether `quotaBalance` answers a history of balances (apache/cloudstack #12961). */
  get hasBalanceHistory(): boolean {
    return this.atLeast('4.23');
  }
}
