import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import axe from 'axe-core';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { UsageRecord } from '../../src/usage/records.js';
import { type Figures, figuresOf } from '../../src/usage/report/figures.js';
import { pageOf, readAssets } from '../../src/usage/report/page.js';
import { cli, run } from '../e2e/harness.js';
import { CIRCUMSTANCES, HOSTILE, month } from '../usage/report/fixture.js';
import { launch, open } from './browser.js';

const CHARTS = ['by-day', 'by-account', 'by-resource', 'timeline', 'quota-chart'];
const BASELINES = '__tests__/browser/baseline';
/** The part of the charts that may differ: edges of bars lie elsewhere where a font gives axes more room (0.4 % at most). */
const TOLERANCE = 0.01;
const directory = mkdtempSync(join(tmpdir(), 'report-'));
const quota = ['acme', 'globex', 'initech'].map((account, index) => ({
  account,
  domain: `/${account}/`,
  balance: 900 - index * 250,
  used: 100 + index * 100,
  types: { RUNNING_VM: 70 + index * 100, VOLUME: 30 },
  currency: '$',
}));

let browser: Browser;
let file: string;
beforeAll(async () => {
  file = await write('month', month(9));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(directory, { recursive: true });
});

async function write(name: string, records: UsageRecord[]): Promise<string> {
  const { figures, rows } = figuresOf(records, { ...CIRCUMSTANCES, quota });
  const path = join(directory, `${name}.html`);
  writeFileSync(path, pageOf(figures, rows, await readAssets('dist/report')));
  return path;
}

/** Evaluates an expression in the page: this project's types know no DOM. */
const inPage = <T>(page: Page, expression: string) => page.evaluate<T>(expression);

test('the page opens without network or errors, and what it could be made to load is refused', async () => {
  const { page, problems } = await open(browser, file);
  expect(await page.title()).toBe('Usage report 2026-10-26');
  expect(await page.getByText(HOSTILE).count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  const refused = await inPage<string[]>(
    page,
    `new Promise((done) => {
      const refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        refused.push(effectiveDirective);
        if (refused.length === 3) done(refused.sort());
      });
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/' }));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 1' }));
      fetch('http://127.0.0.1:9/').catch(() => {});
    })`,
  );
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  expect(await page.title()).toBe('Usage report 2026-10-26');
});

/**
 * The charts without their axes and texts, which fonts change: what is between the axes, scaled to one size, one chart
 * below the other.
 */
async function chartAreas(page: Page): Promise<PNG> {
  const url = await inPage<string>(
    page,
    `(() => {
      const all = document.createElement('canvas');
      [all.width, all.height] = [320, 160 * ${CHARTS.length}];
      const context = all.getContext('2d');
      ${JSON.stringify(CHARTS)}.forEach((id, index) => {
        const { canvas, chartArea: { left, top, width, height }, currentDevicePixelRatio: ratio } = Chart.getChart(id);
        context.drawImage(canvas, left * ratio, top * ratio, width * ratio, height * ratio, 0, index * 160, 320, 160);
      });
      return all.toDataURL();
    })()`,
  );
  return PNG.sync.read(Buffer.from(url.split(',')[1] as string, 'base64'));
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open(browser, file, scheme));
  });

  test('axe finds nothing serious', async () => {
    await page.getByText('Figures by day').first().click();
    await page.evaluate(axe.source);
    const { violations, passes } = await inPage<axe.AxeResults>(
      page,
      "axe.run({ resultTypes: ['violations'] })",
    );
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['color-contrast', 'label', 'heading-order', 'scrollable-region-focusable']),
    );
  });

  // RENEW_BASELINES=1 npm test -- --only browser writes them again; look at them before you commit them.
  test('the charts look as they did', async () => {
    const found = await chartAreas(page);
    const baseline = join(BASELINES, `charts-${scheme}.png`);
    if (process.env.RENEW_BASELINES || !existsSync(baseline)) writeFileSync(baseline, PNG.sync.write(found));
    const { data, width, height } = PNG.sync.read(readFileSync(baseline));
    const difference = new PNG({ width, height });
    const differing = pixelmatch(data, found.data, difference.data, width, height, { threshold: 0.2 });
    const share = differing / (width * height);
    if (share >= TOLERANCE) {
      mkdirSync('.cache/browser', { recursive: true });
      writeFileSync(`.cache/browser/charts-${scheme}.png`, PNG.sync.write(found));
      writeFileSync(`.cache/browser/charts-${scheme}-difference.png`, PNG.sync.write(difference));
    }
    expect(share).toBeLessThan(TOLERANCE);
  });
});

test('the charts show what the tables say', async () => {
  const { page } = await open(browser, file);
  const shown = await inPage<number[]>(
    page,
    `Chart.getChart('by-day').data.datasets.reduce((sums, { data }) => sums.map((sum, day) => sum + data[day]), Array(30).fill(0))`,
  );
  await page.getByText('Figures by day').first().click();
  const table = page.getByRole('table', { name: /^Figures by day/ });
  const heads = await table.getByRole('columnheader').allTextContents();
  const days = await table.getByRole('row').all();
  expect(days).toHaveLength(31);
  for (const index of [0, 13, 20, 29]) {
    const cells = await (days[index + 1] as (typeof days)[number]).locator('th, td').allTextContents();
    const hours = cells.filter((_, column) => heads[column]?.endsWith('(hours)'));
    expect(hours.reduce((sum, cell) => sum + Number(cell.replaceAll(',', '')), 0)).toBeCloseTo(
      shown[index] as number,
      1,
    );
  }
});

test('gaps and overlaps are marked where they are', async () => {
  const { page } = await open(browser, file);
  const [start, end] = ['2026-11-08T23:59:59Z', '2026-11-11T00:00:00Z'].map(Date.parse);
  const bars = await inPage<Record<string, { x: number[]; y: string }[]>>(
    page,
    `Object.fromEntries(Chart.getChart('timeline').data.datasets.map(({ label, data }) => [label, data]))`,
  );
  expect(bars.Gap?.map(({ x }) => x)).toEqual([
    [start, end],
    [start, end],
  ]);
  expect(bars.Overlap?.map(({ x }) => x)).toEqual([
    ['2026-11-15T00:00:00Z', '2026-11-15T23:59:59Z'].map(Date.parse),
  ]);
  // Each mark of a day lies above its bar, in a colour that nothing else in this chart has.
  const marked = await inPage<number[][]>(
    page,
    `['--gap', '--overlap'].map((name) => {
      const chart = Chart.getChart('by-day');
      const [r, g, b] = getComputedStyle(document.documentElement).getPropertyValue(name).match(/\\w\\w/g).map((part) => parseInt(part, 16));
      const { data, width } = chart.ctx.getImageData(0, 0, chart.canvas.width, chart.canvas.height);
      const days = new Set();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== r || data[at + 1] !== g || data[at + 2] !== b) continue;
        days.add(chart.scales.x.getValueForPixel(((at / 4) % width) / chart.currentDevicePixelRatio));
      }
      return [...days].sort((a, b) => a - b);
    })`,
  );
  expect(marked).toEqual([[14, 15], [20]]);
  const listed = page.getByRole('region', { name: 'Gaps and overlaps' }).last().locator('tbody tr');
  expect(await listed.allTextContents()).toEqual([
    expect.stringContaining('RUNNING_VMglobex▼ gap2026-11-08 23:59:592026-11-11 00:00:0048.00'),
    expect.stringContaining('RUNNING_VMinitech▼ gap'),
    expect.stringContaining('ALLOCATED_VMinitech◆ overlap2026-11-15 00:00:002026-11-15 23:59:5924.00'),
  ]);
});

test('everything can be reached and used from the keyboard', async () => {
  const { page } = await open(browser, file);
  const focused = () =>
    inPage<{ name: string; outline: string }>(
      page,
      `(({ activeElement: own }) => ({
        name: (own.getAttribute('aria-label') ?? own.labels?.[0]?.textContent ?? own.textContent).trim(),
        outline: getComputedStyle(own).outlineStyle,
      }))(document)`,
    );
  const walk = async (last: string) => {
    const names: string[] = [];
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      const { name, outline } = await focused();
      // What has the focus shows it.
      expect([name, outline]).not.toContain('none');
      names.push(name);
      if (name === last) return names;
    }
    throw new Error(`${last} cannot be reached: ${names.join(', ')}`);
  };
  const datasets = () =>
    inPage<string[]>(page, `Chart.getChart('by-day').data.datasets.map(({ label }) => label)`);

  expect(await walk('Skip to the figures')).toHaveLength(1);
  await page.keyboard.press('Enter');
  expect(await walk('ALLOCATED_VM')).toEqual(['hours', 'ALLOCATED_VM']);
  await page.keyboard.press('Space');
  expect(await datasets()).not.toContain('ALLOCATED_VM');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  expect(await datasets()).toEqual(['NETWORK_BYTES_RECEIVED', 'NETWORK_BYTES_SENT']);

  expect(await walk('Figures by day')).toContain('NETWORK_BYTES_SENT');
  await page.keyboard.press('Enter');
  const controls = await walk('Total');
  expect(controls).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Figures by day, /),
      'Totals by usage type',
      'Totals by account',
      'Filter',
      'All resources',
    ]),
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const resources = page.getByRole('region', { name: 'All resources' });
  expect(await resources.getByRole('columnheader', { name: 'Total' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  const totals = await resources.locator('tbody td:nth-child(5)').allTextContents();
  expect(totals[0]).toMatch(/^\d\d,\d{3},\d{3},\d{3}$/);
  expect((await walk('Next')).length).toBeLessThan(8);
  await page.keyboard.press('Enter');
  await page.locator('#resources').getByText('Page 2 of 4').waitFor();
});

/** What a PDF's pages draw, as text. */
function contentsOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)]
    .map(({ index, 0: { length } }) => {
      const content = pdf.subarray(index + length, text.indexOf('endstream', index + length));
      try {
        return inflateSync(content).toString('latin1');
      } catch {
        // A font, which is packed otherwise.
        return '';
      }
    })
    .join('\n');
}

test('it prints with all its charts, light also where the screen is dark', async () => {
  const { page, problems } = await open(browser, file, 'dark');
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const drawn = contentsOf(pdf);
  // The bars of one usage type, each its own shape: on white paper in the colour for white paper.
  expect(drawn.split('.2 .1333 .5333 rg').length).toBeGreaterThan(30);
  expect(drawn).not.toContain('.4667 .6667 .8667 rg');
  const colours = (event: string) =>
    inPage<string[]>(
      page,
      `dispatchEvent(new Event('${event}')), [Chart.defaults.color, getComputedStyle(document.body).backgroundColor]`,
    );
  expect(await colours('beforeprint')).toEqual(['#57606a', 'rgb(255, 255, 255)']);
  expect(await colours('afterprint')).toEqual(['#a3adb8', 'rgb(20, 24, 29)']);
  expect(problems).toEqual([]);
});

test('10,000 records can be filtered, sorted and chosen from; how long it takes is printed', async () => {
  const records = month(52);
  expect(records.length).toBeGreaterThan(10_000);
  const { page } = await open(browser, await write('many', records));
  const ready = await inPage<number>(page, `performance.getEntriesByName('ready')[0].startTime`);
  const section = page.locator('#records');
  const took = async (action: () => Promise<unknown>) => {
    await inPage(page, `performance.clearMeasures('table')`);
    await action();
    return inPage<number>(page, `performance.getEntriesByName('table')[0].duration`);
  };
  const filter = await took(() => section.getByLabel('Filter', { exact: true }).fill('globex-web-4'));
  expect(await section.getByRole('status').textContent()).toMatch(
    /^1–20 of \d+ records \(filtered from 10,\d+\)$/,
  );
  await section.getByLabel('Filter', { exact: true }).fill('');
  const sort = await took(() => section.getByRole('button', { name: 'Amount' }).click());
  const choose = await took(() => section.getByLabel('Usage type', { exact: true }).selectOption('VOLUME'));
  const figures = { ready, filter, sort, choose };
  const told = Object.entries(figures).map(([name, millis]) => `${name} ${Math.round(millis)} ms`);
  process.stderr.write(`${records.length} records: ${told.join(', ')}\n`);
});

test("a month of the embedded engine's own records makes a report", async () => {
  const name = ['--name', 'browser-test'];
  const ports = ['--api-port', '0', '--integration-port', '0'];
  const report = join(directory, 'all-types.html');
  const make = async (...args: string[]) => {
    const { code, stdout, stderr } = await cli([...args, ...name]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };
  try {
    await make('up', '--engine', 'embedded', '--quota', 'true', ...ports);
    await make('usage', 'scenario', 'all-types');
    await make('usage', 'advance', '30d');
    const text = await make('usage', 'report', '--output', report);
    expect(text).toMatch(/^\d+ records of \d+ metered resources in 1 account: 0 gaps, 0 overlaps$/m);
    const figures = JSON.parse(await make('usage', 'report', '--output', report, '--json')) as Figures;
    expect(figures.types.length).toBeGreaterThan(15);
    expect(figures.quota).toMatchObject([{ account: 'all-types', balance: 0 }]);
    await actsAsWell(figures);
    const { page, problems } = await open(browser, report);
    const types = page.getByRole('table', { name: 'Totals by usage type' });
    expect(await types.getByRole('row').count()).toBe(figures.types.length + 1);
    expect(await page.locator('#records').getByRole('status').textContent()).toBe(
      `1–20 of ${figures.records} records`,
    );
    expect(problems).toEqual([]);
  } finally {
    await cli(['down', ...name]);
  }
});

/** The sub-action writes the same, its path as an output and its tables to the step's summary. */
async function actsAsWell({ records, types }: Figures): Promise<void> {
  const files = Object.fromEntries(['OUTPUT', 'STEP_SUMMARY'].map((name) => [name, join(directory, name)]));
  const environment = Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path]);
  for (const path of Object.values(files)) writeFileSync(path, '');
  const report = join(directory, 'acted.html');
  const action = resolve('dist/usage/index.js');
  const inputs = { INPUT_NAME: 'browser-test', INPUT_ENGINE: 'embedded', INPUT_REPORT: report };
  const selection = { INPUT_START: '2000-01-01', INPUT_ACCOUNT: 'all-types' };
  const { code, stdout } = await run(process.execPath, [action], {
    ...inputs,
    ...selection,
    ...Object.fromEntries(environment),
  });
  expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
  expect(readFileSync(files.OUTPUT as string, 'utf8')).toMatch(new RegExp(`report<<.*\\n${report}\\n`));
  const summary = readFileSync(files.STEP_SUMMARY as string, 'utf8');
  expect(summary).toContain(`${records} records of`);
  for (const { name } of types) expect(summary).toContain(`<td>${name}</td>`);
  expect(existsSync(report)).toBe(true);
}
