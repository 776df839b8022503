import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, cli, run, start } from './e2e/harness.js';
import { pretendEmbedded } from './proxy.js';

const NAME = 'cli-test';
const up = async (...more: string[]) => {
  const ports = ['--api-port', '0', '--integration-port', '0'];
  const result = await cli(['up', '--json', '--name', NAME, '--engine', 'embedded', ...ports, ...more]);
  expect(result.code).toBe(0);
  return { ...result, outputs: JSON.parse(result.stdout) as Record<string, string> };
};
afterAll(() => cli(['down', '--name', NAME]));

test('the embedded engine says what it is, and is reused only with the same settings', async () => {
  const first = await up();
  expect(first.stderr).toContain('an emulator, not the real CloudStack');
  expect(first.stderr).not.toContain('Warning');
  expect(first.outputs).toMatchObject({ engine: 'embedded', 'cs-version': '4.20.1.0', 'container-id': '' });
  const again = await up();
  expect(again.outputs['secret-key']).toBe(first.outputs['secret-key']);
  const other = await up('--cs-version', '4.19.3.0');
  expect(other.outputs['cs-version']).toBe('4.19.3.0');
});

test('settings are in effect in the embedded engine, or refused, and make another one', async () => {
  const lines = mkdtempSync(join(tmpdir(), 'settings-'));
  const file = join(lines, 'settings');
  writeFileSync(file, '# of billing\nusage.aggregation.timezone=Asia/Kolkata\n');
  const given = ['--settings', file, '--setting', 'network.gc.wait=7'];
  const first = await up(...given);
  expect(first.stderr).not.toContain('Not yet in effect');
  const usage = (...args: string[]) => cli(['usage', ...args, '--name', NAME]);
  writeFileSync(join(lines, 'one.yaml'), 'accounts: [{ name: acme, volumes: 1 }]');
  await usage('scenario', join(lines, 'one.yaml'));
  await usage('advance', '3d', '--windows', 'daily');
  const records = JSON.parse((await usage('records', '--type', '6')).stdout) as { enddate: string }[];
  // Kolkata's midnight; the last window ends now.
  expect(records.slice(0, -1).filter(({ enddate }) => !enddate.includes('T18:29:59'))).toEqual([]);
  expect(records.length).toBeGreaterThan(2);
  expect((await up(...given)).outputs['secret-key']).toBe(first.outputs['secret-key']);
  expect((await up()).outputs['secret-key']).not.toBe(first.outputs['secret-key']);
  const refused = await cli([
    ...['up', '--name', NAME, '--engine', 'embedded', '--setting', 'quota.usage.smtp.password=hunter2'],
    ...['--api-port', '0', '--integration-port', '0'],
  ]);
  rmSync(lines, { recursive: true });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('does not implement the setting quota.usage.smtp.password');
  expect(refused.stderr).not.toContain('hunter2');
  const missing = await cli(['up', '--settings', '/nonexistent']);
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.stderr).toContain('settings: the file cannot be read: ENOENT');
});

test('the administrator gets the fixed keys that were asked for, and later steps find them', async () => {
  const [apiKey, secretKey] = ['fixed-api-key-of-admin', 'fixed-secret-key-of-admin'];
  const fixed = ['--admin-api-key', apiKey, '--admin-secret-key', secretKey];
  const { outputs, stderr } = await up('--cs-version', '4.19.3.0', ...fixed);
  expect(outputs).toMatchObject({ 'api-key': apiKey, 'secret-key': secretKey });
  expect(stderr).not.toContain(secretKey);
  expect((await up('--cs-version', '4.19.3.0')).outputs).toMatchObject({ 'secret-key': secretKey });
});

test('a terminal gets live lines and colours, and NO_COLOR takes the colours', async () => {
  const line = `"${process.execPath}" ${CLI} zone deploy advanced --name ${NAME}`;
  const onTerminal = (env: NodeJS.ProcessEnv) =>
    run('script', ['--quiet', '--return', '--command', line, '/dev/null'], { TERM: 'xterm', ...env });
  await up('--zone', 'none');
  const { code, stdout } = await onTerminal({ NO_COLOR: '', FORCE_COLOR: '' });
  expect(code).toBe(0);
  expect(stdout).toContain('\x1b[32m✓\x1b[39m');
  expect(stdout.split('\r\x1b[K').some((line) => /^[█░]+ \d+\/\d+ /.test(line))).toBe(true);
  const plain = (await onTerminal({ NO_COLOR: '1' })).stdout;
  expect(plain).toContain('✓');
  expect(plain).not.toContain('\x1b[32m');
});

test.each([
  ['127.0.0.2', '127.0.0.2'],
  ['0.0.0.0', '127.0.0.1'],
  ['::1', '[::1]'],
])('every command reaches an embedded engine with bind-address %s', async (address, host) => {
  const { outputs } = await up('--bind-address', address, '--zone', 'none');
  expect(outputs['api-url']?.startsWith(`http://${host}:`)).toBe(true);
  expect(JSON.parse((await cli(['status', '--json', '--name', NAME])).stdout)).toMatchObject({
    'api-url': outputs['api-url'],
    'integration-url': outputs['integration-url'],
  });
  expect((await cli(['zone', 'list', '--name', NAME])).code).toBe(0);
  expect((await cli(['usage', 'types', '--name', NAME])).stdout).toContain('RUNNING_VM');
});

test('without --json, a result is short, and shows where the keys are, not the keys', async () => {
  const { outputs } = await up();
  const result = await cli([
    ...'up --engine embedded --api-port 0 --integration-port 0 --name'.split(' '),
    NAME,
  ]);
  const lines = result.stdout.trimEnd().split('\n');
  expect(lines[0]).toBe(`CloudStack 4.20.1.0 is ready: ${outputs['api-url']}`);
  expect(lines).toContain(`  Keys  eval "$(cloudstack-usage status --env --name ${NAME})"`);
  expect(lines.length).toBeLessThan(7);
  const status = (await cli(['status', '--name', NAME])).stdout;
  for (const key of ['api-key', 'secret-key']) expect(result.stdout + status).not.toContain(outputs[key]);
});

test('--env prints lines for eval on stdout alone', async () => {
  const { outputs } = await up();
  const port = ['--api-port', '0', '--integration-port', '0'];
  const commands = [
    ['up', '--engine', 'embedded', '--name', NAME, ...port],
    ['status', '--name', NAME],
  ].map((words) => `"${process.execPath}" ${CLI} ${words.join(' ')} --env`);
  for (const command of commands) {
    const script = `eval "$(${command})"; printf '%s\\n' "$CLOUDSTACK_API_URL" "$CLOUDSTACK_SECRET"`;
    const { stdout } = await run('bash', ['-euc', script]);
    expect(stdout).toBe(`${outputs['api-url']}\n${outputs['secret-key']}\n`);
  }
  const absent = await cli(['status', '--env', '--name', 'nobody']);
  expect(absent).toEqual({ code: 3, stdout: '', stderr: 'nobody: nothing is running\n' });
});

test('--quiet leaves warnings, errors and results', async () => {
  const loud = await up('--ui');
  expect(loud.stderr).toContain('✓ integration API');
  const quiet = await up('--ui', 'true', '--quiet');
  expect(quiet.stderr).toBe('warning: ui: the embedded engine has no UI\n');
  expect(quiet.outputs['api-url']).toBe(loud.outputs['api-url']);
  const wrong = await cli(['up', '--quiet', '--timeout', 'soon']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('timeout: "soon" is not a duration');
});

test('status, logs and down find it by its name alone', async () => {
  const status = await cli(['status', '--json', '--name', NAME]);
  expect(JSON.parse(status.stdout)).toMatchObject({ engine: 'embedded' });
  expect((await cli(['logs', '--name', NAME])).stdout).toContain('embedded emulator of CloudStack');
  expect(await cli(['down', '--name', NAME])).toMatchObject({ code: 0 });
  expect((await cli(['status', '--name', NAME])).code).toBe(3);
});

test('without any engine, auto takes the embedded one and says why', async () => {
  const ports = ['--api-port', '0', '--integration-port', '0'];
  const result = await cli(['up', '--name', NAME, ...ports], { PATH: '/nonexistent' });
  expect(result.code).toBe(0);
  expect(result.stderr).toMatch(/Engine: embedded .*docker is not installed.*podman is not installed/);
});

test('an API that is gone and a file that cannot be written are reported in a sentence', async () => {
  const gone = { apiUrl: 'http://127.0.0.1:9/client/api', integrationUrl: 'http://127.0.0.1:9/client/api' };
  const { env, end } = pretendEmbedded(NAME, gone);
  const types = await cli(['usage', 'types', '--name', NAME], env);
  end();
  expect(types.code).toBe(1);
  expect(types.stderr).toMatch(/^http\S+ does not answer: the connection was refused\n$/);
  await up();
  const records = await cli(['usage', 'records', '--name', NAME, '--output', '/nonexistent/records.json']);
  expect(records.code).toBe(1);
  expect(records.stderr).toMatch(/^The usage records cannot be written: ENOENT.*\n$/);
});

test('an emulator that was killed does not run, whoever has its number now', async () => {
  const home = mkdtempSync(join(tmpdir(), 'killed-'));
  const env = { XDG_STATE_HOME: home };
  mkdirSync(join(home, 'cloudstack-usage'));
  const state = { pid: process.pid, apiUrl: 'http://a/', integrationUrl: 'http://a/', startedWith: '' };
  writeFileSync(join(home, 'cloudstack-usage', `${NAME}.json`), JSON.stringify(state));
  expect((await cli(['status', '--name', NAME, '--engine', 'embedded'], env)).code).toBe(3);
  expect((await cli(['down', '--name', NAME, '--engine', 'embedded'], env)).stdout).toContain(
    'nothing was running',
  );
  rmSync(home, { recursive: true });
});

const SEE = (command: string) => `(see "cloudstack-usage ${command} --help")`;
const NONE: [string, string][] = [
  ['upp', '"upp" is not a command: did you mean "up"? Or use one of up, status, logs, down, image, prepare'],
  ['usage', '"usage" needs a command after it: use one of usage scenario, usage advance'],
  ['usage recrods', '"usage recrods" is not a command: did you mean "usage records"?'],
  ['usage advance', `"usage advance" needs an argument after it: <time> ${SEE('usage advance')}`],
  ['logs a b', `"logs" has too many arguments: "a" "b" ${SEE('logs')}`],
  ['logs apache', '"apache" has no log: use one of container, mysqld'],
  ['down --zone basic --format csv', `"down" has no option --zone ${SEE('down')}`],
  ['usage advance 30d --quota x', `"usage advance" has no option --quota ${SEE('usage advance')}`],
  ['usage records --start 2026-11-24', '"usage records" has no option --start: did you mean --from?'],
  ['usage records --end 2026-11-24', '"usage records" has no option --end: did you mean --until?'],
  ['usage records --acount a', '"usage records" has no option --acount: did you mean --account?'],
  ['zone list --zone-ready usable', '"zone list" has no option --zone-ready'],
  ['--name x up', '--name is not an option here: put options after the command'],
  ['up --name', `--name needs a value: --name <name> ${SEE('up')}`],
  ['up --json --env', `option '--env' cannot be used with option '--json' ${SEE('up')}`],
  ['up --ui maybe', 'ui: "maybe" is not true or false'],
  ['zone plan none', 'zone: "none" is neither advanced, advancedsg, basic nor a file that can be read'],
];
test.each(NONE)('"%s" is refused in a sentence', async (words, sentence) => {
  const result = await cli(words.split(' '));
  expect(result).toMatchObject({ code: 2, stdout: '' });
  expect(result.stderr).toContain(`Wrong input: ${sentence}`);
});

test('a flag can be given a value, and --start is how CloudStack is started', async () => {
  const notRunning = (...words: string[]) => cli(['usage', ...words, '--name', 'nobody']);
  for (const words of [
    ['generate', '--fresh', 'true'],
    ['generate', '--fresh'],
    ['generate', '--fresh=false'],
  ])
    expect((await notRunning(...words)).stderr).toContain('No service called nobody is running');
  expect((await cli(['up', '--start', '2026-11-24'])).stderr).toContain(
    'start: "2026-11-24" is not accepted',
  );
});

test('--help names every exit code, and --version the version', async () => {
  const help = await cli(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('Exit codes: 0 done, 1 failed, 2 wrong input, 3 nothing is running');
  expect(await cli([])).toEqual(help);
  const { code, stdout } = await cli(['usage', 'records', '--help']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Records:\n {2}--format <format> .* \[default:\s+json\]$/m);
  expect(stdout).toMatch(/^ {2}--isrecursive {2,}With domain/m);
  expect(stdout).toMatch(/^Examples:\n {2}cloudstack-usage usage records --format csv/m);
  expect(stdout).not.toContain('--fresh');
  expect((await cli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('a plan that no pipe holds', () => {
  const directory = mkdtempSync(join(tmpdir(), 'plan-'));
  const file = join(directory, 'many.json');
  const plan = () => start(process.execPath, [CLI, 'zone', 'plan', file, '--json']);
  beforeAll(() => {
    const network = {
      name: 'pnet',
      traffictypes: [{ typ: 'Guest' }],
      providers: [{ name: 'VirtualRouter' }],
    };
    const zone = { networktype: 'Basic', dns1: '8.8.8.8', internaldns1: '8.8.8.8' };
    const parts = { ...zone, physical_networks: [network], pods: [] };
    const many = Array.from({ length: 400 }, (_, i) => ({ ...parts, name: `zone-${i}` }));
    writeFileSync(file, JSON.stringify({ zones: many }));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  test('is written to the end, however slowly it is read', async () => {
    const { child, finished } = plan();
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 1500);
    const { code, stdout } = await finished;
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(300_000);
    expect(JSON.parse(stdout)).toHaveLength(4000);
  });

  test('is no failure where its reader has enough', async () => {
    const { child, finished } = plan();
    child.stdout.destroy();
    expect(await finished).toMatchObject({ code: 0, stderr: '' });
  });
});
