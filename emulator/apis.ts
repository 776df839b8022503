import apis from './contract/apis.json' with { type: 'json' };

/** What `listApis` says of a command. */
export interface Api {
  name: string;
  isAsync: boolean;
  /** Types by lower-case name: string, uuid, boolean, list, map, object, integer, long, short, double or date. */
  params: ReadonlyMap<string, { type: string; required: boolean }>;
}

/** Per version what differs from the version before: `+word` and `-word` by command; null for one that is gone. */
const CHANGES: readonly (readonly [version: string, Record<string, string | null>])[] = Object.entries(apis);

/** The commands of a recorded version, by lower-case name. */
export class Apis {
  private readonly words = new Map<string, { name: string; words: string[] }>();

  constructor(version: string) {
    const until = CHANGES.findIndex(([name]) => name === version);
    for (const [, commands] of CHANGES.slice(0, until + 1)) this.apply(commands);
  }

  /** All commands of the version, by name. */
  all(): Api[] {
    const names = [...this.words.values()].map(({ name }) => name).sort();
    return names.flatMap((name) => this.find(name) ?? []);
  }

  /** undefined if the version does not have the command. */
  find(command: string): Api | undefined {
    const { name, words } = this.words.get(command.toLowerCase()) ?? {};
    if (name === undefined || words === undefined) return undefined;
    const declared = words
      .filter((word) => word !== 'async')
      .map((word) => word.split(':') as [string, string]);
    return {
      name,
      isAsync: words.includes('async'),
      params: new Map(
        declared.map(([name, type]) => [
          name.toLowerCase(),
          { type: type.replace('!', ''), required: type.endsWith('!') },
        ]),
      ),
    };
  }

  private apply(commands: Record<string, string | null>): void {
    for (const [name, changes] of Object.entries(commands)) {
      const key = name.toLowerCase();
      if (changes === null) {
        this.words.delete(key);
        continue;
      }
      const list = changes.split(' ').filter(Boolean);
      const kept = (this.words.get(key)?.words ?? []).filter((word) => !list.includes(`-${word}`));
      const added = list.filter((word) => word.startsWith('+')).map((word) => word.slice(1));
      this.words.set(key, { name, words: [...kept, ...added] });
    }
  }
}
