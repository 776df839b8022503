import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import type { Outputs } from '../../src/outputs.js';
import { recorder } from '../recorder.js';
import { customFile, deployMachine } from '../zone/deployment.js';
import { base, cli, containers, ENGINE, engine, onBase, run, until, VERSION } from './harness.js';
import { commandLines, expectNoSecret, textsIn } from './secrets.js';

/** One that the client does not have, and one that is its own, too. */
const ENVIRONMENT = 'GREETING=hello world\nSHARED=of the container';
const NAME = `usage-e2e-${ENGINE}`;
const PORTS = ['--api-port', '0', '--integration-port', '0', '--ui-port', '0'];

const up = (...more: string[]) =>
  cli(
    ['up', '--json', '--name', NAME, '--engine', ENGINE, ...onBase(), ...PORTS, '--zone', 'none', ...more],
    {
      SHARED: 'of the client',
    },
  );
const outputsOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Outputs;
const apiUrl = () => `http://127.0.0.1:${/:(\d+)/.exec(engine('port', NAME, '8080'))?.[1]}/client/api`;

afterAll(() => cli(['down', '--name', NAME, '--engine', ENGINE]));

describe('the life of a service', () => {
  let outputs: Outputs;

  test('up starts it, and the outputs work', async () => {
    const result = await up('--container-env', ENVIRONMENT);
    expect(result).toMatchObject({ code: 0 });
    outputs = outputsOf(result);
    const keys = { apiKey: outputs['api-key'], secretKey: outputs['secret-key'] };
    const client = new CloudStackClient(outputs['api-url'], { keys });
    expect(await client.call('listZones')).toEqual({});
    const metrics = await client.call('listUsageServerMetrics');
    expect(metrics.usageMetrics).toMatchObject({ state: 'Up' });
    expect(outputs).toMatchObject({
      engine: ENGINE,
      'cs-version': VERSION,
      'container-name': NAME,
      'ui-url': '',
    });
    expect(JSON.parse(outputs.timings)).toMatchObject({
      total: expect.any(Number),
      ready: expect.any(Number),
    });
    expect(engine('exec', NAME, 'printenv', 'GREETING')).toBe('hello world\n');
    expect(engine('exec', NAME, 'printenv', 'SHARED')).toBe('of the container\n');
    // The secret key is a result, and never progress.
    expect(result.stderr).not.toContain(outputs['secret-key']);
  });

  test('the integration port is published on loopback alone', () => {
    expect(engine('port', NAME, '8096').trim()).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  test('the settings are in effect, and the job runs at the next minute', async () => {
    const client = new CloudStackClient(outputs['integration-url'], 'none');
    const value = async (name: string) =>
      ((await client.call('listConfigurations', { name })).configuration as { value: string }[])[0]?.value;
    expect(await value('usage.stats.job.aggregation.range')).toBe('5');
    expect(await value('usage.stats.job.exec.time')).toMatch(/^\d\d:\d\d$/);
  });

  test('up again reuses it, with the same keys', async () => {
    const again = await up('--container-env', ENVIRONMENT);
    expect(again.stderr).toContain('Reusing the running container');
    expect(outputsOf(again)).toMatchObject({
      'container-id': outputs['container-id'],
      'secret-key': outputs['secret-key'],
    });
  });

  test('neither the action nor its containers show the keys, in any encoding', async () => {
    const home = mkdtempSync(join(tmpdir(), 'secrets-'));
    const given = mkdtempSync(join(tmpdir(), 'given-'));
    const files = { GITHUB_OUTPUT: join(given, 'output'), GITHUB_ENV: join(given, 'env') };
    const written = { GITHUB_STATE: join(home, 'state'), GITHUB_STEP_SUMMARY: join(home, 'summary') };
    for (const path of Object.values({ ...files, ...written })) writeFileSync(path, '');
    const inputs = {
      INPUT_NAME: NAME,
      INPUT_ENGINE: ENGINE,
      'INPUT_BASE-IMAGE': base(),
      INPUT_PULL: 'never',
      'INPUT_CS-VERSION': VERSION,
      'INPUT_API-PORT': '0',
      'INPUT_INTEGRATION-PORT': '0',
      INPUT_ENV: ENVIRONMENT,
    };
    const env = { HOME: home, TMPDIR: home, SHARED: 'of the client', ...files, ...written, ...inputs };
    const seen = setInterval(() => lines.push(commandLines()), 100);
    const lines: string[] = [];
    const action = await run(process.execPath, [resolve('dist/main/index.js')], env);
    const expected = join(given, 'expected.yaml');
    writeFileSync(expected, 'records: [{ type: BUCKET, count: 0 }]');
    const usage = await run(process.execPath, [resolve('dist/usage/index.js')], {
      ...env,
      INPUT_EXPECT: expected,
      INPUT_REPORT: join(home, 'report.html'),
    });
    clearInterval(seen);
    expect(action.stdout).toContain('Reusing the running container');
    expect([action.code, usage.code]).toEqual([0, 0]);
    const logs = await cli(['logs', '--name', NAME, '--engine', ENGINE]);
    // The runner takes the lines that mask for itself; what has the keys by its purpose is in `given`.
    const printed = (text: string) => text.replace(/^::add-mask::.*$/gm, '');
    const texts = new Map([
      ...textsIn(home),
      ["the action's log", printed(action.stdout + action.stderr)],
      ["the sub-action's log", printed(usage.stdout + usage.stderr)],
      ["the services' logs", logs.stdout + logs.stderr],
      ["the engine's description", engine('inspect', NAME)],
      ['command lines', lines.join('\n')],
    ]);
    expect(readFileSync(files.GITHUB_OUTPUT, 'utf8')).toContain(outputs['secret-key']);
    expect(action.stdout).toContain(`::add-mask::${outputs['secret-key']}`);
    expect(readFileSync(written.GITHUB_STATE, 'utf8')).toContain(NAME);
    expect(readFileSync(join(home, 'report.html'), 'utf8')).toContain('<h1');
    for (const key of ['secret-key', 'api-key'] as const) expectNoSecret(texts, outputs[key]);
    for (const directory of [home, given]) rmSync(directory, { recursive: true });
  });

  test('status shows where it is, and logs shows what it said', async () => {
    const status = await cli(['status', '--json', '--name', NAME, '--engine', ENGINE]);
    expect(status.code).toBe(0);
    expect(JSON.parse(status.stdout)).toMatchObject({ state: 'running', 'api-url': outputs['api-url'] });
    const logs = await cli(['logs', 'cloudstack-usage', '--name', NAME, '--engine', ENGINE]);
    expect(logs.stdout).toContain('[cloudstack-usage] starting the usage server');
  });

  test('a heartbeat from before a restart does not count', async () => {
    engine('exec', NAME, 'mysql', '-e', 'UPDATE cloud_usage.usage_job SET heartbeat = UTC_TIMESTAMP()');
    engine('restart', '--time', '1', NAME);
    const probe = () => engine('exec', NAME, 'cloudstack-usage-probe');
    await until('the usage server runs', 60, () => {
      const facts = probe();
      return facts.includes('usage-process') && facts;
    });
    const again = await up('--container-env', ENVIRONMENT);
    expect(again.code).toBe(0);
    const [, started] = /usage-process \d+ (\d+)/.exec(probe()) ?? [];
    const [, beat] = /heartbeat (\d+)/.exec(probe()) ?? [];
    expect(Number(beat)).toBeGreaterThan(Number(started));
  });

  test('a usage server that was killed is taken over long before five minutes', async () => {
    const [, pid = ''] = /usage-process (\d+)/.exec(engine('exec', NAME, 'cloudstack-usage-probe')) ?? [];
    engine('exec', NAME, 'kill', '-9', pid);
    await until('a heartbeat of the new process', 60, () => {
      const facts = engine('exec', NAME, 'cloudstack-usage-probe');
      const [, again, started] = /usage-process (\d+) (\d+)/.exec(facts) ?? [];
      const [, beat] = /heartbeat (\d+)/.exec(facts) ?? [];
      return again !== pid && Number(beat) > Number(started);
    });
  });

  test('the systemctl wrapper stops, starts and reports', () => {
    const systemctl = (...args: string[]) => engine('exec', NAME, 'systemctl', ...args);
    expect(systemctl('status', 'cloudstack-usage')).toMatch(
      /^ {2}Loaded: .*enabled.*\n {2}Active: active \(running\)$/m,
    );
    systemctl('stop', 'cloudstack-usage');
    expect(() => systemctl('status', 'cloudstack-usage')).toThrow(expect.objectContaining({ status: 3 }));
    systemctl('start', 'cloudstack-usage');
    expect(() => systemctl('status', 'ssh')).toThrow(/no systemd/);
  });

  test('other settings replace it', async () => {
    const other = outputsOf(await up('--ui', 'true', '--usage-aggregation-range', '60'));
    expect(other['container-id']).not.toBe(outputs['container-id']);
    const page = await fetch(other['ui-url'].replace('/client/', '/'));
    expect(await page.text()).toContain('CloudStack');
  });

  test.each(['basic', 'advanced'])(
    'a zone of type %s is deployed from the image, until it is usable',
    async (zone) => {
      const args = ['--name', NAME, '--engine', ENGINE];
      const file = join(mkdtempSync(join(tmpdir(), 'zone-')), 'zone.cfg');
      const cfg = engine('exec', NAME, 'cat', `/root/setup/dev/${zone}.cfg`);
      writeFileSync(file, cfg.replaceAll('Sandbox', zone).replaceAll('/secondary', `/secondary-${zone}`));
      const named = await cli(['zone', 'plan', zone, ...args]);
      expect(named.stdout).toContain('createZone name=Sandbox-simulator');
      const deployed = await cli(['zone', 'deploy', file, '--json', ...args]);
      expect(deployed.code).toBe(0);
      const keys = await adminKeys(apiUrl(), recorder());
      const client = new CloudStackClient(apiUrl(), { keys });
      expect(await deployMachine(client, JSON.parse(deployed.stdout))).toBe('Running');
      expect((await cli(['zone', 'list', ...args])).stdout).toContain(`${zone}-simulator`);
    },
  );

  test.each(['two-zones', 'zone-wide', 'disabled'])('a custom description: %s', async (name) => {
    const args = ['--name', NAME, '--engine', ENGINE];
    const deployed = await cli(['zone', 'deploy', customFile(name), '--json', ...args]);
    expect(deployed).toMatchObject({ code: 0 });
    expect(JSON.parse(deployed.stdout)['zone-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('down leaves nothing', async () => {
    expect(await cli(['down', '--name', NAME, '--engine', ENGINE])).toMatchObject({ code: 0 });
    expect(containers()).not.toContain(NAME);
    expect((await cli(['status', '--name', NAME, '--engine', ENGINE])).code).toBe(3);
  });
});
