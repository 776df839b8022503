import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../../../emulator/server.js';
import { MemoryStore } from '../../../emulator/store.js';
import type { CloudStackClient } from '../../../src/cloudstack/client.js';
import { advance } from '../../../src/usage/generate.js';
import { quotaOf } from '../../../src/usage/quota.js';
import { writeReport } from '../../../src/usage/report/report.js';
import { runScenario } from '../../../src/usage/scenario/scenario.js';
import { scenarioSchema } from '../../../src/usage/scenario/schema.js';
import { parseYaml } from '../../../src/usage/yaml-file.js';
import { recorder } from '../../recorder.js';
import { deployNamed } from '../../zone/deployment.js';
import { usageOf } from '../service.js';

let emulator: Emulator;
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(async () => {
  rmSync(directory, { recursive: true });
  await emulator.close();
});

/** Two accounts and a project with a month of usage. */
async function month(configuration: Record<string, string>) {
  const store = new MemoryStore({ 'usage.stats.job.aggregation.range': '5', ...configuration });
  emulator = await startEmulator({ apiPort: 0, integrationPort: 0, store });
  const request = await usageOf(emulator);
  await deployNamed('advanced', request.client);
  const accounts =
    '[{ name: acme, volumes: 1 }, { name: gone, volumes: 2 }, { name: pm, project: shop, volumes: 1 }]';
  await runScenario(parseYaml(`accounts: ${accounts}`, 'scenario', scenarioSchema), request);
  await advance(request, { months: 1, seconds: 0 });
  return request.client;
}

function written(client: CloudStackClient, file = join(directory, 'report.html'), reporter = recorder()) {
  const circumstances = { timezone: 'GMT', assets: 'dist/report', selection: {} };
  return writeReport({ client, file, reporter, ...circumstances });
}

test('a report has the records, the version, and no quota where the service is off', async () => {
  const client = await month({});
  const { figures, file } = await written(client);
  expect(figures).toMatchObject({ version: '4.20.1.0', timezone: 'GMT', irregularities: [] });
  expect(figures.accounts.map(({ account, resources }) => [account, resources])).toEqual([
    ['acme', 1],
    ['gone', 2],
    ['shop', 1],
  ]);
  expect(figures.quota).toBeUndefined();
  expect(readFileSync(file, 'utf8')).not.toContain('id="quota"');
});

test('with the quota service it has the quota of the accounts, and a warning for one that cannot be read', async () => {
  const client = await month({ 'quota.enable.service': 'true' });
  const { figures, file } = await written(client);
  expect(figures.quota?.map(({ account, balance }) => [account, balance])).toEqual([
    ['acme', 0],
    ['gone', 0],
  ]);
  expect(readFileSync(file, 'utf8')).toContain('id="quota"');
  const reporter = recorder();
  const domainid = '00000000-0000-0000-0000-000000000000';
  expect(await quotaOf(client, [], [{ account: 'nobody', domainid, domain: '' }], reporter)).toEqual([]);
  expect(reporter.lines.join()).toMatch(/^No quota of nobody: CloudStack refused quotaBalance/);
});

test('a file that cannot be written is reported', async () => {
  const client = await month({});
  await expect(written(client, join(directory, 'no', 'report.html'))).rejects.toThrow(
    /^The report cannot be written: .*ENOENT/,
  );
});
