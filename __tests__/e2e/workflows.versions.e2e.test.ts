import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentOf, type Outputs } from '../../src/outputs.js';
import { cli, ENGINE, run, standIn } from './harness.js';

// The README's workflow and the example's, step by step, by the command line: by act, each version takes longer.
const LISTED = JSON.parse(readFileSync('.github/cloudstack-versions.json', 'utf8')) as string[];
const EXAMPLE = resolve('examples', 'billing-plugin');
const SERVICE = ['--name', 'usage-versions', '--engine', ENGINE];

afterEach(() => cli(['down', ...SERVICE]));

/** What a command of `usage` says; it has to succeed. */
async function usage(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await cli(['usage', ...words, ...SERVICE]);
  expect({ words, code, stderr: code === 0 ? '' : stderr }).toEqual({ words, code: 0, stderr: '' });
  return `${stdout}${stderr}`;
}

test.each(LISTED)(
  "on CloudStack %s the README's workflow passes, and the example with its expectations",
  async (version) => {
    const base = standIn(version);
    const up = await cli([
      ...['up', '--json', ...SERVICE, '--cs-version', version, '--base-image', base, '--pull', 'never'],
      ...['--zone', 'advanced', '--api-port', '0', '--integration-port', '0'],
    ]);
    expect({ code: up.code, stderr: up.code === 0 ? '' : up.stderr }).toEqual({ code: 0, stderr: '' });
    const outputs = JSON.parse(up.stdout) as Outputs;
    expect(outputs['cs-version']).toBe(version);
    await usage('scenario', 'all-types');
    await usage('advance', '30d');
    const metrics = await fetch(`${outputs['integration-url']}?command=listUsageServerMetrics&response=json`);
    expect(await metrics.json()).toMatchObject({
      listusageservermetricsresponse: { usageMetrics: { state: 'Up' } },
    });
    await usage('scenario', resolve(EXAMPLE, 'usage/scenario.yaml'));
    await usage('advance', '30d', '--windows', 'daily');
    const expected = await usage('expect', resolve(EXAMPLE, 'usage/expected.yaml'));
    expect(expected).toContain('All 6 expectations hold');
    const plugin = await run(process.execPath, ['--test'], environmentOf(outputs), EXAMPLE);
    expect({ code: plugin.code, stdout: plugin.code === 0 ? '' : plugin.stdout }).toEqual({
      code: 0,
      stdout: '',
    });
  },
  400_000,
);
