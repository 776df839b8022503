import { createHash } from 'node:crypto';
import { type Emulator, startEmulator } from '../../emulator/server.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { parseSettings } from '../../src/inputs/settings.js';
import { nearest } from '../../src/nearest.js';
import {
  maskSettings,
  settingLines,
  settingsOfInput,
  storedProblems,
  verifyTypes,
  withoutSecrets,
} from '../../src/service/global-settings.js';
import { startSettings } from '../../src/zone/settings.js';
import { recorder } from '../recorder.js';
import { named } from '../zone/deployment.js';

const row = (name: string, value: string) => `${name}\t${createHash('sha256').update(value).digest('hex')}`;
const ROWS = [row('usage.aggregation.timezone', 'GMT'), row('workers', '10'), row('host', 'ü')].join('\n');
const problems = (values: Record<string, string>) =>
  storedProblems(settingsOfInput(values), `${ROWS}\n`, '4.20.1.0');

test('what CloudStack has as it was asked for is no problem', () => {
  expect(problems({ workers: '10', host: 'ü' })).toEqual([]);
});

test('a name that it does not have is reported with the nearest ones', () => {
  expect(problems({ 'usage.agregation.timezone': 'GMT', 'workers ': '1' })).toEqual([
    'settings: CloudStack 4.20.1.0 has no setting called usage.agregation.timezone; the nearest is usage.aggregation.timezone: correct the name, or leave it out for this version',
    'settings: CloudStack 4.20.1.0 has no setting called workers ; the nearest is workers: correct the name, or leave it out for this version',
  ]);
  expect(problems({ Workers: '10' })[0]).toContain('the nearest is workers:');
});

test('a value that CloudStack replaced is reported, and not shown', () => {
  const [problem, ...more] = problems({ workers: 'hunter2' });
  expect(problem).toBe('settings: CloudStack sets workers to another value when it starts: leave it out');
  expect(more).toEqual([]);
});

test('nearest names are few, and like the one that is wrong', () => {
  const names = ['workers', 'worker', 'walkers', 'workers.all', 'quota.enable.service'];
  expect(nearest('workerss', names)).toEqual(['workers', 'worker', 'walkers']);
  expect(nearest('something.else', names)).toEqual([]);
});

test("secrets are masked by their settings' names, and no prepared image has them", () => {
  const values = { 'smtp.password': 'a', 'my.secret.x': 'b', 'an.apikey': 'c', workers: '3' };
  const masked: string[] = [];
  maskSettings(values, { ...recorder(), mask: (secret) => masked.push(secret) });
  expect(masked).toEqual(['a', 'b', 'c']);
  expect(withoutSecrets(values)).toEqual({ workers: '3' });
});

test('the lines do not depend on the order', () => {
  const lines = settingLines(settingsOfInput({ b: '2', a: '1=1' }));
  expect(lines).toBe('a=1=1\nb=2');
});

describe('types', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
  });
  afterAll(() => emulator.close());
  const verify = (name: string, value: string) =>
    verifyTypes(new CloudStackClient(emulator.integrationUrl, 'none'), settingsOfInput({ [name]: value }));

  test.each([
    ['backup.framework.enabled', 'yes', 'settings: backup.framework.enabled takes true or false'],
    ['workers', '3.5', 'settings: workers takes a whole number: correct its value'],
    ['ping.timeout', 'soon', 'settings: ping.timeout takes a number: correct its value'],
  ])('%s=%s is refused', async (name, value, sentence) => {
    await expect(verify(name, value)).rejects.toThrow(sentence);
  });

  test.each([
    ['backup.framework.enabled', 'TRUE'],
    ['workers', '-1'],
    ['ping.timeout', '2.0'],
    ['quota.usage.smtp.host', ''],
    ['hidden.from.the.api', 'anything'],
  ])('%s=%s is taken', async (name, value) => {
    await verify(name, value);
  });
});

describe("a zone's globalConfig", () => {
  const start = async (
    globalConfig: { name: string; value: string }[],
    inputs: Record<string, string> = {},
  ) => {
    const zoned = { ...named('basic'), globalConfig };
    const zone = { kind: 'file', path: 'my.cfg', content: '', description: zoned } as const;
    const settings = { ...(await parseSettings((name) => inputs[name] ?? '')), zone };
    const reporter = recorder();
    const { globalSettings, description } = startSettings(settings, zoned, reporter);
    return { globalSettings, left: description?.globalConfig, lines: reporter.lines };
  };
  const workers = (value: string) => ({ name: 'workers', value });
  const origin = 'globalConfig of the zone my.cfg';

  test("applies from the first start on, with the input's settings", async () => {
    const { globalSettings, left } = await start([workers('3')], { settings: 'host=x' });
    expect(globalSettings).toEqual([
      { name: 'host', value: 'x', origin: 'settings' },
      { name: 'workers', value: '3', origin },
    ]);
    expect(left).toEqual([workers('3')]);
  });

  test('is what it would be set to last', async () => {
    expect((await start([workers('3'), workers('4')])).globalSettings).toEqual([
      { name: 'workers', value: '4', origin },
    ]);
  });

  test('gives way to the input, and says so if they differ', async () => {
    const { globalSettings, left, lines } = await start([workers('3')], { settings: 'workers=7' });
    expect(globalSettings).toEqual([{ name: 'workers', value: '7', origin: 'settings' }]);
    expect(left).toEqual([]);
    expect(lines).toEqual([`settings: workers is taken from here, and not from the ${origin}`]);
    expect((await start([workers('3')], { settings: 'workers=3' })).lines).toEqual([]);
  });

  test('cannot contradict an input', async () => {
    const quota = { name: 'quota.enable.service', value: 'true' };
    await expect(start([quota])).rejects.toThrow(
      `${origin}: it sets quota.enable.service: use the input quota, and leave it out`,
    );
    expect(await start([quota], { quota: 'true' })).toMatchObject({ globalSettings: [], left: [] });
    await expect(start([{ name: 'enable.usage.server', value: 'false' }])).rejects.toThrow('always on here');
    await expect(start([{ name: 'usage.stats.job.exec.time', value: '00:15' }])).rejects.toThrow(
      'use the input usage-exec-time',
    );
  });
});
