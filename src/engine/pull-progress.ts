import { stripVTControlCharacters } from 'node:util';
import { formatSeconds } from '../duration.js';

interface Layer {
  state: 'waiting' | 'downloading' | 'downloaded';
  /** Bytes; the total is known once its download has begun. */
  got: number;
  total: number;
}

const UNIT: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};
/** `229ff1044127: Downloading [==> ] 23.4MB/150MB`, as Docker prints it on a terminal. */
const DOCKER = /^([0-9a-f]{12}): (.+?)\s*$/;
/** `Copying blob 229ff1044127 [==>--] 39.5MiB / 143.1MiB`, as Podman does. */
const PODMAN = /^Copying blob (?:sha256:)?([0-9a-f]{12})[0-9a-f]*\s+(.+?)\s*$/;
const BYTES = /([\d.]+)\s?([kMG]i?|)B\s?\/\s?([\d.]+)\s?([kMG]i?|)B/;
const DONE = /^(Verifying Checksum|Download complete|Extracting|Pull complete|Already exists|done|skipped)/;

/** Follows what an engine's client prints on a terminal while it pulls an image. */
export class PullProgress {
  private readonly layers = new Map<string, Layer>();
  private readonly start: number;
  private changed: number;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.start = now();
    this.changed = this.start;
  }

  /** @returns the line without the codes that move the cursor; '' if it only shows progress */
  read(line: string): string {
    const text = stripVTControlCharacters(line).trimEnd();
    const [, id, status] = DOCKER.exec(text) ?? PODMAN.exec(text) ?? [];
    if (!id || !status) {
      if (text.trim() !== '' && text.trim() !== '…') this.changed = this.now();
      return text;
    }
    this.update(id, status);
    return '';
  }

  private update(id: string, status: string): void {
    const layer = this.layers.get(id) ?? { state: 'waiting', got: 0, total: 0 };
    const [, count, unit, whole, wholeUnit] = BYTES.exec(status) ?? [];
    const next = { ...layer };
    if (DONE.test(status)) Object.assign(next, { state: 'downloaded', got: layer.total });
    else if (count)
      Object.assign(next, { state: 'downloading', got: bytes(count, unit), total: bytes(whole, wholeUnit) });
    if (next.got !== layer.got || next.state !== layer.state || !this.layers.has(id))
      this.changed = this.now();
    this.layers.set(id, next);
  }

  /** Seconds since anything came, where something is to come: unpacking what is here takes its time in silence. */
  silentSeconds(): number {
    const layers = [...this.layers.values()];
    const expected = layers.length === 0 || layers.some(({ state }) => state === 'downloading');
    return expected ? (this.now() - this.changed) / 1000 : 0;
  }

  /** `312 MB, 3 of 12 layers, after 23 s (13.6 MB/s)` */
  toString(): string {
    const layers = [...this.layers.values()];
    const bytes = layers.reduce((sum, { got }) => sum + got, 0);
    const here = layers.filter(({ state }) => state === 'downloaded').length;
    const seconds = (this.now() - this.start) / 1000;
    const rate = seconds > 0 ? ` (${(bytes / 1e6 / seconds).toFixed(1)} MB/s)` : '';
    return `${Math.round(bytes / 1e6)} MB, ${here} of ${layers.length} layers, after ${formatSeconds(seconds)}${rate}`;
  }
}

function bytes(count = '0', unit = ''): number {
  return Number(count) * (UNIT[unit] ?? 1);
}
