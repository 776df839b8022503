import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmulator } from '../../emulator/server.js';
import { InputError, UserError } from '../../src/errors.js';
import { NO_ZONE } from '../../src/outputs.js';
import { NotReadyError } from '../../src/readiness/wait.js';
import { actionsReporter } from '../../src/report/actions.js';
import { writeSummary } from '../../src/report/step-summary.js';
import { failureSummary, readySummary } from '../../src/report/summary.js';

const KEYS = { 'api-key': 'api-key-of-the-admin', 'secret-key': 'secret-key-of-the-admin' };
const OUTPUTS = {
  ...NO_ZONE,
  ...KEYS,
  'zone-name': 'Sandbox-simulator',
  'network-type': 'Advanced',
  'api-url': 'http://127.0.0.1:8080/client/api',
  'integration-url': 'http://127.0.0.1:8096/client/api',
  'ui-url': '',
  'container-id': '12345',
  'container-name': 'cloudstack-usage',
  engine: 'docker',
  image: 'ghcr.io/org/image:1',
  'image-digest': `sha256:${'0123456789ab'.padEnd(64, 'c')}`,
  'cs-version': '4.20.1.0',
  timings: '{"engine":0.2,"image":3.25,"ready":36,"total":39.45}',
};
const PASSED = new Map([
  ['container running', 0.4],
  ['usage server heartbeat', 36],
]);
const RUN = { outputs: OUTPUTS, engine: 'docker', passedAfter: PASSED };
const ready = (exportsEnv = true) => readySummary(RUN, exportsEnv);

test('it shows where CloudStack runs, and how long each stage took', () => {
  const text = ready();
  expect(text).toContain('CloudStack 4.20.1.0 is ready after 39 s');
  for (const shown of [
    '<td>docker</td>',
    '<code>ghcr.io/org/image:1</code> <code>sha256:0123456789ab</code>',
    'Sandbox-simulator (Advanced)',
    '<code>http://127.0.0.1:8080/client/api</code>',
    '<code>http://127.0.0.1:8096/client/api</code>',
    '<td>✓ usage server heartbeat</td><td>36 s</td>',
    '```mermaid\ngantt\n',
    '(36 s, the slowest) :crit, ',
  ])
    expect(text).toContain(shown);
  expect(text).not.toContain('<td>UI</td>');
});

test('what to do next takes the keys from the environment', () => {
  const text = ready();
  for (const tool of [
    'cmk -u "$CLOUDSTACK_API_URL"',
    'provider "cloudstack"',
    'ansible localhost',
    'cs listZones',
  ])
    expect(text).toContain(tool);
  for (const key of Object.values(KEYS)) expect(text).not.toContain(key);
  expect(text).not.toContain('`export-env` is false');
  expect(ready(false)).toContain('`export-env` is false');
});

test('its line for curl works as it stands', async () => {
  const emulator = await startEmulator({
    apiPort: 0,
    integrationPort: 0,
    bindAddress: '127.0.0.1',
    version: '4.20.1.0',
  });
  try {
    const url = `http://127.0.0.1:${emulator.integrationPort}/client/api`;
    const text = readySummary({ ...RUN, outputs: { ...OUTPUTS, 'integration-url': url } }, true);
    const [line = ''] = /^curl .*$/m.exec(text) ?? [];
    expect(line).toContain(url);
    const { stdout } = await promisify(execFile)('bash', ['-c', line]);
    expect(JSON.parse(stdout)).toHaveProperty('listusageservermetricsresponse');
  } finally {
    await emulator.close();
  }
});

describe('of a failure', () => {
  const logs = new Map([
    ['mysqld', ['[ERROR] <b>not</b> bold & `not` code', '   ', '</pre></details> | x | y |']],
    ['cloudstack', ['told to fail']],
  ]);
  const notReady = new NotReadyError(
    'CloudStack can never become ready: it failed. Likely cause: the disk is full: free some space',
    new Map([['mysqld RUNNING', 'supervisord says <FATAL>']]),
    'hopeless',
    logs,
  );

  test('the cause, the missing checks and the last lines of each service, folded', () => {
    const text = failureSummary(notReady);
    expect(text).toContain('<p>CloudStack can never become ready: it failed. Likely cause: the disk is full');
    expect(text).toContain('<td>✗ mysqld RUNNING</td><td>supervisord says &#60;FATAL&#62;</td>');
    expect(text).toMatch(
      /<details><summary>Last lines of mysqld<\/summary>\n\n<pre>[\s\S]*<summary>Last lines of cloudstack</,
    );
  });

  test('a line of a log can neither end its block nor be read as Markdown', () => {
    const text = failureSummary(notReady);
    expect(text).not.toContain('<b>');
    expect(text.match(/<\/pre>/g)).toHaveLength(2);
    expect(text.match(/<\/details>/g)).toHaveLength(2);
    // A blank line would end the HTML, in which nothing is Markdown.
    for (const [block] of text.matchAll(/<pre>[\s\S]*?<\/pre>/g)) expect(block).not.toMatch(/\n\s*\n/);
  });

  test('the evidence of any other failure', () => {
    const text = failureSummary(
      new UserError('base-image: x could not be pulled', ['toomanyrequests: <slow>']),
    );
    expect(text).toContain('<pre>toomanyrequests: &#60;slow&#62;</pre>');
    expect(failureSummary(new InputError(['zone: is wrong']))).not.toContain('<pre>');
    expect(failureSummary(new TypeError('x is not a function'))).toContain(
      'Unexpected failure: x is not a function',
    );
  });

  test('never comes near the limit of 1 MiB', () => {
    const many = Array.from({ length: 5000 }, () => '<'.repeat(5000));
    const all = new Map(
      ['container', 'mysqld', 'cloudstack', 'cloudstack-ui', 'cloudstack-usage'].map((name) => [name, many]),
    );
    const huge = new NotReadyError(
      'x'.repeat(2 ** 21),
      new Map([['a', 'y'.repeat(2 ** 21)]]),
      'timeout',
      all,
    );
    for (const error of [huge, new UserError('z', many)])
      expect(Buffer.byteLength(failureSummary(error))).toBeLessThan(2 ** 20);
  });
});

describe('writing', () => {
  const directory = mkdtempSync(join(tmpdir(), 'summary-'));
  const file = join(directory, 'summary.md');
  beforeAll(() => {
    writeFileSync(file, '');
    process.env.GITHUB_STEP_SUMMARY = file;
  });
  afterAll(() => {
    delete process.env.GITHUB_STEP_SUMMARY;
    rmSync(directory, { recursive: true });
  });

  test('masks what is secret', async () => {
    const stdout = process.stdout.write;
    process.stdout.write = () => true; // It would be taken for a command by a workflow that runs this test.
    actionsReporter.mask('s3cret/key');
    process.stdout.write = stdout;
    await writeSummary('one s3cret/key', 'two s3cret%2Fkey');
    expect(readFileSync(file, 'utf8')).toBe('one ***\n\ntwo ***\n');
  });

  test('never fails the step', async () => {
    // The module has the file's name from its first write on.
    rmSync(directory, { recursive: true });
    const said: string[] = [];
    const stdout = process.stdout.write;
    process.stdout.write = (text) => said.push(String(text)) > 0;
    await writeSummary('lost');
    process.stdout.write = stdout;
    mkdirSync(directory);
    expect(said.join('')).toContain('The summary could not be written: ');
  });
});
