import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { formatSeconds, parseDuration } from '../../src/duration.js';
import { isCutOff, lastLine, pullFailureReason, unavailableReason } from '../../src/engine/complaints.js';
import { PullProgress } from '../../src/engine/pull-progress.js';
import { InputError, UserError } from '../../src/errors.js';
import { parseSettings } from '../../src/inputs/settings.js';
import { BootLog } from '../../src/service/container/boot-log.js';
import { parseProbe } from '../../src/service/container/probe.js';
import { serviceOfLine } from '../../src/service/logs.js';
import { parseFacts } from '../../src/service/usage-server.js';
import { expectationsSchema } from '../../src/usage/expect.js';
import { quotaSchema } from '../../src/usage/quota.js';
import { scenarioSchema } from '../../src/usage/scenario/schema.js';
import { parseSpan, secondsBefore } from '../../src/usage/span.js';
import { parseWindows } from '../../src/usage/windows.js';
import { parseYaml } from '../../src/usage/yaml-file.js';
import { parseDescription } from '../../src/zone/description.js';
import { planZones } from '../../src/zone/plan/plan.js';
import { answered, fuzz, mutated, near } from './property.js';

fuzz('durations', near('10m', '1h30m', '1.5s', '250ms', '9', '.', 'mo', 'd', 'w', 'y', 'h'), (text) => {
  const seconds = parseDuration(text);
  if (seconds !== undefined) expect(seconds).toBeGreaterThanOrEqual(0);
  expect(formatSeconds(seconds ?? 0)).toMatch(/^\S+ (s|min)$/);
  const span = parseSpan(text);
  if (span) expect(secondsBefore(Date.UTC(2026, 0, 31), span, 'Europe/Berlin')).not.toBeNaN();
  const windows = parseWindows(text);
  if (typeof windows === 'number') expect(windows).toBeGreaterThan(0);
});

fuzz(
  'inputs with any text',
  fc.dictionary(
    fc.constantFrom(
      'cs-version',
      'image',
      'base-image',
      'name',
      'hostname',
      'bind-address',
      'api-port',
      'timeout',
      'zone',
    ),
    near('4.20.1.0', 'a/b:c', '127.0.0.1', '::', '8080', '@sha256:', '-', '_', '.', '10m', 'none', '__'),
  ),
  (given) =>
    answered(async () => {
      const settings = await parseSettings((name) => given[name] ?? '');
      // Nothing that starts an option of an engine's client, or leaves its own argument.
      for (const value of [settings.name, settings.hostname, settings.baseImage])
        expect(value).toMatch(/^[a-zA-Z0-9]\S*$/);
    }),
);

fuzz(
  'the input env',
  near('KEY=VALUE', 'A=', '=', '#', 'PATH=/x', '\r\n', '__proto__=1', 'A=$(id)'),
  async (env) => {
    try {
      const settings = await parseSettings((name) => (name === 'env' ? env : ''));
      for (const [name, value] of Object.entries(settings.env)) {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(value).not.toContain('\n');
      }
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  },
);

const zones = ['advanced', 'advancedsg', 'basic'].map((name) =>
  readFileSync(resolve(`emulator/zones/${name}.cfg`), 'utf8'),
);
fuzz(
  'zone descriptions',
  fc.oneof(near('{"zones": [', ']}', '"name": "z"', '# x\n', '[', '{"a":'), ...zones.map(mutated)),
  async (text) => {
    const description = await answered(() => parseDescription(text, 'zone.cfg'));
    if (description) await answered(() => planZones(description));
  },
);

const example = (name: string) => readFileSync(resolve(`examples/billing-plugin/usage/${name}.yaml`), 'utf8');
const yaml = [
  'accounts:\n',
  '  - name: a\n',
  '&a [*a]',
  '*a',
  '<<: *a',
  '!!binary x',
  '---\n',
  '? ',
  '| ',
  '%YAML 9\n',
  '[',
  '{',
];
fuzz('scenarios', fc.oneof(near(...yaml), mutated(example('scenario'))), async (text) => {
  await answered(() => parseYaml(text, 'scenario.yaml', scenarioSchema));
});
fuzz(
  'expectations and tariffs',
  fc.oneof(near(...yaml, 'records:\n'), mutated(example('expected'))),
  async (text) => {
    await answered(() => parseYaml(text, 'expected.yaml', expectationsSchema));
    await answered(() => parseYaml(text, 'quota.yaml', quotaSchema));
  },
);

fuzz(
  'logs of a start',
  near(
    "spawned: 'cloudstack' with pid 1",
    'supervisord started with pid 1',
    'Failed startup of context',
    '[cloudstack-usage] error: x',
    'java.lang.OutOfMemoryError: x',
    '2026-11-25 01:00:00,000 INFO ',
  ),
  (text) => {
    const log = new BootLog();
    for (const line of text.split('\n')) {
      log.read(line);
      expect(typeof serviceOfLine(line)).toBe('string');
    }
    expect(log.failedStartups).toBeGreaterThanOrEqual(0);
  },
);

fuzz(
  'output of the probe',
  near(
    'program cloudstack RUNNING pid 1',
    'systemctl active',
    'usage-process 1 2',
    'heartbeat 5',
    'heartbeat x',
    'usage-process',
  ),
  (text) => {
    const { programs, usageProcess, heartbeat } = parseProbe(text);
    for (const { state } of programs.values()) expect(state).not.toBe('');
    if (usageProcess) expect([usageProcess.pid, usageProcess.startedAt].some(Number.isNaN)).toBe(false);
    if (heartbeat !== undefined) expect(heartbeat).not.toBeNaN();
  },
);

fuzz(
  'facts of the usage server',
  near(
    'now 1764000000000',
    'usage-process 1 2',
    'job 1 0 h 2 3 4 1',
    'job',
    'now x',
    'last-success x',
    'range',
    'records -',
  ),
  async (text) => {
    const facts = await answered(() => parseFacts(text));
    if (!facts) return;
    const { now, lastSuccess = 0, oldestEvent = 0, heartbeat = 0, range, records, jobs } = facts;
    const moments = [
      now,
      lastSuccess,
      oldestEvent,
      heartbeat,
      range,
      records,
      ...jobs.flatMap(({ start, end }) => [start, end]),
    ];
    expect(moments.every(Number.isSafeInteger)).toBe(true);
  },
);

fuzz(
  'progress messages of a pull',
  near(
    '229ff1044127: Downloading [==>  ] 23.4MB/150MB',
    '229ff1044127: Pull complete',
    'Copying blob 229ff1044127 [=>] 3.5MiB / 143.1MiB',
    '\u001b[1A',
    '9e9GB/0B',
    '..B/.B',
  ),
  (text) => {
    const progress = new PullProgress();
    for (const line of text.split('\n')) progress.read(line);
    expect(String(progress)).not.toMatch(/NaN|undefined|Infinity/);
    expect(progress.silentSeconds()).toBeGreaterThanOrEqual(0);
  },
);

fuzz(
  'error messages of engines and registries',
  near(
    'Error response from daemon: x',
    'toomanyrequests',
    'no space left on device',
    "Run 'docker",
    'ENOENT',
    'permission denied',
  ),
  (text) => {
    for (const reason of [unavailableReason('docker', text), pullFailureReason(text), lastLine(text)])
      expect(reason.trim()).not.toBe('');
    expect(typeof isCutOff(text)).toBe('boolean');
  },
);

test.each([
  '{'.repeat(400),
  '? '.repeat(400),
  '['.repeat(5000),
  '- '.repeat(5000),
  '*a',
  '&a [*a]',
  '<<: *a',
])('YAML that hung or crashed once is refused, case %#', (text) => {
  expect(() => parseYaml(text, 'scenario.yaml', scenarioSchema)).toThrow(UserError);
});

test('a zone description that is nested without end is refused', () => {
  expect(() => parseDescription('['.repeat(100_000), 'zone.cfg')).toThrow(/zone\.cfg is not JSON/);
});
