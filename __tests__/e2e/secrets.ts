import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A secret as it could stand somewhere: as it is, in the usual encodings, and in what is made of it. */
export function encodingsOf(secret: string): Map<string, string> {
  const bytes = Buffer.from(secret);
  // Within a longer text, base64 differs by where the secret begins; its middle does not.
  const shifted = [1, 2].map((lead) =>
    Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return new Map([
    ['plain', secret],
    ['its first half', secret.slice(0, secret.length / 2)],
    ['reversed', [...secret].reverse().join('')],
    ['lower case', secret.toLowerCase()],
    ['base64', bytes.toString('base64').slice(0, -4)],
    ['base64, one byte on', shifted[0] as string],
    ['base64, two bytes on', shifted[1] as string],
    ['base64url', bytes.toString('base64url').slice(0, -2)],
    ['hex', bytes.toString('hex')],
    ['URL-encoded', encodeURIComponent(secret)],
    ['percent-encoded', [...bytes].map((byte) => `%${byte.toString(16)}`).join('')],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['the signature of nothing', createHmac('sha1', secret).update('').digest('base64')],
  ]);
}

/** @param texts by where each was found */
export function expectNoSecret(texts: ReadonlyMap<string, string>, secret: string): void {
  const found = [...texts].flatMap(([place, text]) =>
    [...encodingsOf(secret)].filter(([, code]) => text.includes(code)).map(([name]) => `${place}: ${name}`),
  );
  expect(found).toEqual([]);
}

/** All files below a directory, by their paths. */
export function textsIn(directory: string): Map<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

/** The command line of every process of this machine. */
export function commandLines(): string {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
      } catch {
        return ''; // It has ended meanwhile.
      }
    })
    .join('\n');
}
