import { rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startEmulator } from './server.js';
import { refusal, settingsOf, valueAtFirst } from './settings.js';
import { MemoryStore } from './store.js';
import { versionNotice } from './versions.js';

/** `engine: embedded`: listens, says where in the state file, and ends on SIGTERM. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'api-port': { type: 'string', default: '8080' },
      'integration-port': { type: 'string', default: '8096' },
      'bind-address': { type: 'string', default: '127.0.0.1' },
      version: { type: 'string', default: '4.20.1.0' },
      setting: { type: 'string', multiple: true, default: [] },
      // For whoever asks whether this emulator is the one that it would start.
      'settings-digest': { type: 'string', default: '' },
      'state-file': { type: 'string', default: '' },
    },
  });
  const stateFile = values['state-file'];
  const emulator = await startEmulator({
    apiPort: Number(values['api-port']),
    integrationPort: Number(values['integration-port']),
    bindAddress: values['bind-address'],
    version: values.version,
    store: new MemoryStore({ ...settingsIn(values.setting), ...wantedSettings(values.version) }),
  });
  const { apiUrl, integrationUrl } = emulator;
  console.log(
    `embedded emulator of CloudStack ${values.version} (process ${process.pid}): ${apiUrl}, ${integrationUrl}`,
  );
  const notice = versionNotice(values.version);
  if (notice) console.log(`embedded emulator: ${notice}`);
  if (stateFile !== '') {
    const startedWith = process.argv.slice(2).join(' ');
    const startedAt = new Date().toISOString();
    const state = { pid: process.pid, apiUrl, integrationUrl, startedAt, startedWith, notice };
    const draft = `${stateFile}.${process.pid}`;
    await writeFile(draft, JSON.stringify(state), { mode: 0o600 });
    await rename(draft, stateFile);
  }
  const end = () => {
    if (stateFile !== '') rmSync(stateFile, { force: true });
    emulator.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

function settingsIn(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

/** `NAME=VALUE`, one per line, in the environment. @throws what the embedded engine does not know or implement */
function wantedSettings(version: string): Record<string, string> {
  const settings = settingsIn((process.env.CLOUDSTACK_SETTINGS ?? '').split('\n').filter(Boolean));
  for (const [name, value] of Object.entries(settings)) {
    const known = settingsOf(version).find((setting) => setting.name === name);
    const reason = refusal(name, value, (known && valueAtFirst(known)) ?? '', version);
    if (reason) throw new Error(`settings: ${reason}`);
  }
  return settings;
}

main().catch((error: unknown) => {
  console.error(`embedded emulator: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
