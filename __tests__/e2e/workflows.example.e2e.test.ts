import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from './act.js';
import { provideOfficial, VERSION } from './harness.js';

const read = (path: string) => readFileSync(join('examples', 'billing-plugin', path), 'utf8');

test("the plug-in's workflow passes", async () => {
  const takeAway = provideOfficial(VERSION);
  const paths = ['invoice.mjs', 'invoice.test.mjs', 'usage/scenario.yaml', 'usage/expected.yaml'];
  const files = Object.fromEntries(paths.map((path) => [path, read(path)]));
  try {
    const workflow = read('.github/workflows/ci.yml').replace(
      /cs-version: \[.*\]/,
      `cs-version: [${VERSION}]`,
    );
    const { code, log } = await act(workflow, [], files);
    expect(log).toContain('All 6 expectations hold');
    expect(log).toMatch(/(# |ℹ )pass 5\b/);
    expect(code).toBe(0);
  } finally {
    takeAway();
  }
});
