import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { environmentOf, type Outputs } from '../../src/outputs.js';
import { cli, ENGINE, limit, onBase, run } from './harness.js';

const EXAMPLE = resolve('examples', 'billing-plugin');
const SERVICE = ['--name', `usage-example-${ENGINE}`, '--engine', ENGINE];
const read = (path: string) => readFileSync(join(EXAMPLE, path), 'utf8');

let environment: Record<string, string>;
beforeAll(async () => {
  const up = await cli([
    ...['up', '--json', ...SERVICE, ...onBase(), '--zone', 'advanced'],
    ...['--api-port', '0', '--integration-port', '0'],
  ]);
  expect(up).toMatchObject({ code: 0 });
  environment = environmentOf(JSON.parse(up.stdout) as Outputs);
  for (const words of [
    ['scenario', join(EXAMPLE, 'usage/scenario.yaml')],
    ['advance', '30d', '--windows', 'daily'],
  ])
    expect(await cli(['usage', ...words, ...SERVICE])).toMatchObject({ code: 0 });
}, limit(200));
afterAll(() => cli(['down', ...SERVICE]));

/** The plug-in's own tests, with one text of it replaced. */
async function pluginTests(right: string, wrong: string) {
  const directory = mkdtempSync(join(tmpdir(), 'plugin-'));
  try {
    cpSync(EXAMPLE, directory, { recursive: true });
    const code = read('invoice.mjs');
    expect(code).toContain(right);
    writeFileSync(join(directory, 'invoice.mjs'), code.replace(right, wrong));
    return await run(process.execPath, ['--test'], environment, directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test("the billing plug-in's tests pass", async () => {
  const { code, stdout } = await pluginTests('', '');
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
});

test.each([
  ['VPN users are read as VPCs', 'VPN_USERS: 14, VPC: 31', 'VPN_USERS: 31, VPC: 14'],
  ['the second page is missed', 'if (usagerecord.length < PAGE) return all;', 'return all;'],
  ['a record at the seam is charged twice', 'begin >= end', 'begin > end'],
])('they fail where %s', async (_, right, wrong) => {
  const { code, stdout } = await pluginTests(right, wrong);
  expect(code).toBe(1);
  expect(stdout).toMatch(/(# |ℹ )fail [1-9]/);
});
