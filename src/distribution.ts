import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the files that come with the program are. */
export interface Distribution {
  root: string;
  /** The directory that the usage image is built from. */
  imageContext: string;
  /** The list of the published images, by version and variant. */
  publishedImages: string;
  /** The emulator's bundle. */
  emulator: string;
  /** The directory with what usage reports are made of. */
  report: string;
  /** The emulator's own zone descriptions. */
  zones: string;
}

/** @param entry path of the running bundle, `<root>/dist/<door>/index.js`; may be a link, as npm makes them */
export function distributionOf(entry = process.argv[1] ?? ''): Distribution {
  const root = join(dirname(realpathSync(entry)), '..', '..');
  return {
    root,
    imageContext: join(root, 'image'),
    publishedImages: join(root, 'published-images.json'),
    emulator: join(root, 'dist', 'emulator', 'index.js'),
    report: join(root, 'dist', 'report'),
    zones: join(root, 'emulator', 'zones'),
  };
}
