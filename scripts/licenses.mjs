// What of other people's is in a bundle, and under which licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Licences that let this project's users use it as it is. */
export const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  '(Apache-2.0 AND BSD-3-Clause)',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
];

/**
 * Where each package lies that a bundle has files of: what ncc lists leaves out what is loaded lazily, and the comments
 * that it puts before modules leave out CommonJS.
 */
export function bundledPackages(directory) {
  const found = new Set(listedPackages(directory));
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.js'))) {
    const paths = readFileSync(join(directory, name), 'utf8').matchAll(
      /(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)*node_modules\/(?:@[\w.-]+\/)?[\w.-]+(?=\/)/g,
    );
    // A path such as node_modules/.bin is a text of the program's.
    for (const [path] of paths) if (existsSync(join(root, path, 'package.json'))) found.add(path);
  }
  return [...found].sort();
}

function listedPackages(directory) {
  const list = join(directory, 'licenses.txt');
  if (!existsSync(list)) return [];
  const lines = readFileSync(list, 'utf8').split('\n');
  return lines
    .filter((line) => /^(@[\w.-]+\/)?[\w.-]+$/.test(line))
    .map((name) => `node_modules/${name}`)
    .filter((path) => existsSync(join(root, path, 'package.json')));
}

/** @returns name and licence of a package */
export function licenseOf(path) {
  const { name, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  return { name, license };
}

/** Each package's name, licence and its text. */
export function licenseTexts(packages) {
  const texts = packages.map((path) => {
    const { name, license } = licenseOf(path);
    const file = readdirSync(join(root, path)).find((entry) => /^licen[sc]e/i.test(entry));
    return [name, license, ...(file ? [readFileSync(join(root, path, file), 'utf8').trim()] : [])].join('\n');
  });
  return `${texts.join('\n\n')}\n`;
}
