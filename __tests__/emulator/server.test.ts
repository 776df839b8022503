import { type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { CloudStackClient, CloudStackError } from '../../src/cloudstack/client.js';
import { ApiUnavailableError } from '../../src/cloudstack/exchange.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { recorder } from '../recorder.js';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, version: '4.19.1.3' });
});
afterEach(() => emulator.close());

const integration = () => new CloudStackClient(emulator.integrationUrl, 'none');

test('keys are made once, never rotated after, and masked as soon as they are known', async () => {
  const masked: string[] = [];
  const mask = (secret: string) => void masked.push(secret);
  const keys = await adminKeys(emulator.apiUrl, { ...recorder(), mask });
  expect(masked).toEqual([keys.apiKey, keys.secretKey]);
  expect(await adminKeys(emulator.apiUrl, recorder())).toEqual(keys);
  const { capability } = await new CloudStackClient(emulator.apiUrl, { keys }).call('listCapabilities');
  expect(capability).toMatchObject({ cloudstackversion: '4.19.1.3' });
});

test.each(['a b', 'ä/ö', "it's (so) *!~", '+&=', '%20'])('a signature covers the value %j', async (value) => {
  const keys = await adminKeys(emulator.apiUrl, recorder());
  const answer = await new CloudStackClient(emulator.apiUrl, { keys }).call('listUsers', { username: value });
  expect(answer).toEqual({});
});

test('what is not proved is refused as CloudStack refuses it', async () => {
  const response = await fetch(`${emulator.apiUrl}?command=listCapabilities&response=json`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    listcapabilitiesresponse: {
      uuidList: [],
      errorcode: 401,
      errortext: 'unable to verify user credentials and/or request signature',
    },
  });
  const { apiKey } = await adminKeys(emulator.apiUrl, recorder());
  const forged = new CloudStackClient(emulator.apiUrl, { keys: { apiKey, secretKey: 'forged' } });
  await expect(forged.call('listZones')).rejects.toMatchObject({ name: 'CloudStackError', status: 401 });
  await expect(CloudStackClient.login(emulator.apiUrl, 'admin', 'wrong')).rejects.toBeInstanceOf(
    CloudStackError,
  );
});

test('a missing parameter is named as CloudStack names it', async () => {
  await expect(integration().call('listUsageRecords', { startdate: '2026-11-22' })).rejects.toMatchObject({
    status: 431,
    errortext: 'Unable to execute API command listusagerecords due to missing parameter enddate',
  });
});

test('a setting that was changed is listed with its new value', async () => {
  await integration().call('updateConfiguration', { name: 'quota.enable.service', value: true });
  const { configuration } = await integration().call('listConfigurations', { name: 'quota.enable.service' });
  expect(configuration).toMatchObject([{ name: 'quota.enable.service', value: 'true' }]);
});

test('generateUsageRecords moves the last successful job, at the next heartbeat', async () => {
  let now = Date.now();
  const store = new MemoryStore({}, () => now);
  await emulator.close();
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  const last = async () =>
    ((await integration().call('listUsageServerMetrics')).usageMetrics as { lastsuccessfuljob: string })
      .lastsuccessfuljob;
  expect(await last()).toBe('1970-01-01T00:00:00+0000');
  await integration().call('generateUsageRecords', { startdate: '2026-11-22', enddate: '2026-11-23' });
  expect(await last()).toBe('1970-01-01T00:00:00+0000');
  now += 86_400_000;
  expect(now - Date.parse((await last()).replace('+0000', 'Z'))).toBeLessThan(86_400_000);
});

test('a management server whose web application failed answers 503 and has no integration port', async () => {
  const failed = await startEmulator({ apiPort: 0, integrationPort: 0, failStartup: true });
  const response = await fetch(failed.apiUrl);
  expect(response.status).toBe(503);
  await expect(CloudStackClient.login(failed.apiUrl, 'admin', 'password')).rejects.toBeInstanceOf(
    ApiUnavailableError,
  );
  await failed.close();
});

test('the integration port ignores the body of a POST, as the real one does', async () => {
  const form = new URLSearchParams({ command: 'listZones', response: 'json' });
  const posted = await fetch(emulator.integrationUrl, { method: 'POST', body: form });
  expect(posted.status).toBe(432);
  expect((await fetch(`${emulator.integrationUrl}?${form}`)).status).toBe(200);
});
