// Reads emulator/recordings: what real CloudStacks answered, in the compact form that its README describes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RECORDINGS = join(dirname(fileURLToPath(import.meta.url)), '..', 'emulator', 'recordings');

export function byVersion(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The versions that were recorded, oldest first. */
export function recordedVersions() {
  const files = readdirSync(RECORDINGS).filter((name) => name.endsWith('.jsonl'));
  return files.map((name) => name.replace(/\.jsonl$/, '')).sort(byVersion);
}

/** @returns the exchanges of a version: { command, job, parameters, status, error, answer or response } */
export function readExchanges(version) {
  const file = join(RECORDINGS, `${version}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @returns Map of versions, oldest first, each a Map of commands: [params: ['async', 'name:type!', …], fields: [names]] */
export function readApis() {
  const file = join(RECORDINGS, 'apis.json');
  if (!existsSync(file)) return new Map();
  const commands = new Map();
  const changes = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    changes.map(([version, changed]) => {
      for (const [name, parts] of Object.entries(changed)) {
        const [params, fields] = commands.get(name) ?? [[], []];
        if (parts === null) commands.delete(name);
        else commands.set(name, [patched(params, parts[0]), patched(fields, parts[1])]);
      }
      return [version, new Map(commands)];
    }),
  );
}

/** @param of Map of versions as {@link readApis} gives it @returns for each version what differs from the one before */
export function changesOf(apis) {
  let before = new Map();
  const changes = [...apis].map(([version, commands]) => {
    const names = [...new Set([...before.keys(), ...commands.keys()])].sort();
    const changed = names.flatMap((name) => {
      const [was, is] = [before.get(name), commands.get(name)];
      if (!is) return [[name, null]];
      const parts = is.map((words, part) => difference(was?.[part] ?? [], words));
      return was && parts.every((part) => part === '') ? [] : [[name, parts]];
    });
    before = commands;
    return [version, Object.fromEntries(changed)];
  });
  return Object.fromEntries(changes);
}

/** `+word` for what is new, `-word` for what is no more. */
function difference(before, after) {
  const added = after.filter((word) => !before.includes(word)).map((word) => `+${word}`);
  return [...before.filter((word) => !after.includes(word)).map((word) => `-${word}`), ...added].join(' ');
}

function patched(words, changes) {
  const list = changes.split(' ').filter(Boolean);
  const kept = words.filter((word) => !list.includes(`-${word}`));
  return [...kept, ...list.filter((word) => word.startsWith('+')).map((word) => word.slice(1))];
}
