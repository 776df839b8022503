import { readFileSync } from 'node:fs';
// @ts-expect-error: a script without types.
import { ALLOWED, bundledPackages, licenseOf } from '../scripts/licenses.mjs';

test.each(['bundle', 'report'])(
  'all that is in dist/%s is listed, under a licence that is allowed',
  (name) => {
    const directory = `dist/${name}`;
    const listed = readFileSync(`${directory}/licenses.txt`, 'utf8').split('\n');
    const packages = bundledPackages(directory);
    expect(packages.length).toBeGreaterThan(1);
    for (const path of packages) {
      const { name, license } = licenseOf(path);
      expect({ name, license, allowed: ALLOWED.includes(license) }).toMatchObject({ allowed: true });
      expect(listed.indexOf(name)).toBeGreaterThanOrEqual(0);
      expect(listed[listed.indexOf(name) + 1]).toBe(license);
    }
  },
);
