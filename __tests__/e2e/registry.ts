import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, until } from './harness.js';

/**
 * Starts an image registry with nothing in it.
 *
 * @param address where it listens, on loopback: Docker speaks HTTP with no other
 * @returns ends it
 */
export async function startRegistry(address: string): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'registry-'));
  const configuration = join(directory, 'registry.yml');
  const storage = `storage: { filesystem: { rootdirectory: ${directory}/data } }`;
  writeFileSync(configuration, `version: 0.1\n${storage}\nhttp: { addr: "${address}" }\n`);
  const registry = start('docker-registry', ['serve', configuration]);
  const stop = async () => {
    registry.child.kill('SIGTERM');
    await registry.finished;
    rmSync(directory, { recursive: true });
  };
  await until('the registry answers', 20, () =>
    fetch(`http://${address}/v2/`).then(
      () => true,
      () => false,
    ),
  );
  return stop;
}
