import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Emulator, startEmulator } from '../../emulator/server.js';
import { settingsOf } from '../../emulator/settings.js';
import recorded from '../../emulator/settings.json' with { type: 'json' };
import { CloudStackClient } from '../../src/cloudstack/client.js';

const emulators: Emulator[] = [];
afterAll(() => Promise.all(emulators.map((emulator) => emulator.close())));

async function integration(version: string) {
  const emulator = await startEmulator({ apiPort: 0, integrationPort: 0, version });
  emulators.push(emulator);
  return new CloudStackClient(emulator.integrationUrl, 'none');
}

test.each([
  ['4.18.2.5', false, 'Management Server'],
  ['4.19.3.0', false, 'Management Server'],
  ['4.20.1.0', true, 'Usage Server'],
  ['4.23.0.0', true, 'Usage Server'],
])('%s has the settings of its version', async (version, hasWebhooks, group) => {
  const client = await integration(version);
  const listed = async (name: string) => client.list('listConfigurations', 'configuration', { name });
  expect((await listed('webhook.delivery.timeout')).length).toBe(hasWebhooks ? 1 : 0);
  expect(await listed('usage.aggregation.timezone')).toMatchObject([{ value: 'GMT', group }]);
  expect(await listed('backup.framework.enabled')).toMatchObject([{ value: 'true', defaultvalue: 'false' }]);
});

test('a setting that has no effect in the emulator is refused, and one that it does not know', async () => {
  const client = await integration('4.20.1.0');
  const update = (name: string, value: string) => client.call('updateConfiguration', { name, value });
  await expect(update('quota.usage.smtp.host', 'mail')).rejects.toThrow(
    'the embedded engine does not implement the setting quota.usage.smtp.host: run it on a container',
  );
  await expect(update('no.such', '1')).rejects.toThrow("Config parameter with name no.such doesn't exist");
  // Nothing changes.
  expect(await update('quota.usage.smtp.host', '')).toMatchObject({ configuration: { value: '' } });
  expect(await update('network.gc.wait', '5')).toMatchObject({ configuration: { value: '5' } });
});

test('every setting has a type and says whether it is dynamic', () => {
  const settings = settingsOf('4.22.0.0');
  expect(settings.length).toBeGreaterThan(80);
  expect(settings.filter(({ type, isdynamic }) => !type || typeof isdynamic !== 'boolean')).toEqual([]);
});

const RECORDINGS = resolve('..', 'shared', 'recordings');
if (existsSync(RECORDINGS)) {
  test('they are what the recordings beside the checkout give', async () => {
    // @ts-expect-error a script has no types
    const { deriveSettings } = await import('../../scripts/derive-settings.mjs');
    expect(recorded).toEqual(deriveSettings(RECORDINGS));
  });
}
