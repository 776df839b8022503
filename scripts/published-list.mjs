// "node scripts/published-list.mjs DIRECTORY FILE" collects the published.json files below a directory, one an image,
// into the release's list.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byVersion, main } from './step.mjs';

const REFERENCE = /^[^@\s]+@sha256:[0-9a-f]{64}$/;

function entries(directory) {
  const files = readdirSync(directory, { recursive: true }).filter((path) =>
    /(^|\/)published\.json$/.test(path),
  );
  if (files.length === 0) throw new Error(`no published.json below ${directory}`);
  return files.flatMap((path) =>
    Object.entries(JSON.parse(readFileSync(join(directory, path), 'utf8'))).flatMap(([version, variants]) =>
      Object.entries(variants).map(([variant, reference]) => ({ version, variant, reference })),
    ),
  );
}

/** Sorted, so that the same images make the same file. */
function collect(found) {
  const list = {};
  const sorted = found.sort((a, b) => byVersion(a.version, b.version) || a.variant.localeCompare(b.variant));
  for (const { version, variant, reference } of sorted) {
    if (!REFERENCE.test(reference))
      throw new Error(`${version} ${variant}: ${reference} is no reference with a digest`);
    list[version] ??= {};
    if (variant in list[version]) throw new Error(`${version} ${variant} is there twice`);
    list[version][variant] = reference;
  }
  return list;
}

await main(() => {
  const [directory, file] = process.argv.slice(2);
  if (!directory || !file) throw new Error('give a directory and the file to write');
  writeFileSync(file, `${JSON.stringify(collect(entries(directory)), null, 2)}\n`);
});
