import { createHash } from 'node:crypto';
import { figuresOf } from '../../../src/usage/report/figures.js';
import { pageOf, readAssets } from '../../../src/usage/report/page.js';
import { reportText } from '../../../src/usage/report/text.js';
import { CIRCUMSTANCES, dayRecord, HOSTILE, month } from './fixture.js';

const QUOTA = [
  {
    account: 'acme',
    domain: '/acme/',
    balance: 998.55,
    used: 1.45,
    types: { VOLUME: 0.25, RUNNING_VM: 1.2 },
    currency: '$',
  },
];

test("the page's policy allows what it contains and nothing else", async () => {
  const assets = await readAssets('dist/report');
  const { figures, rows } = figuresOf(month(2), CIRCUMSTANCES);
  const page = pageOf(figures, rows, assets);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inside = (name: string) =>
    [...page.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => hash(text));
  expect(inside('script')).toHaveLength(2);
  expect(policy).toBe(
    `default-src 'none'; script-src ${inside('script').join(' ')}; style-src ${inside('style').join(' ')}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('Chart.js is in the page with its licences, which are listed', async () => {
  const { chart } = await readAssets('dist/report');
  expect(chart.match(/Permission is hereby granted, free of charge/g)).toHaveLength(2);
  expect(chart).toContain('Chart.js v4.6.1');
  expect(chart).not.toContain('sourceMappingURL');
});

test('what records say stays text', async () => {
  const hostile = dayRecord(0, {
    name: HOSTILE,
    account: `"${HOSTILE}`,
    domain: HOSTILE,
    usageid: HOSTILE,
    description: `{{style}} $& ${HOSTILE}`,
  });
  const { figures, rows } = figuresOf([hostile], { ...CIRCUMSTANCES, timezone: HOSTILE });
  const page = pageOf(figures, rows, await readAssets('dist/report'));
  expect(page).not.toContain('<img');
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(data).figures.resources[0].name).toBe(HOSTILE);
});

test("a month's page is small", async () => {
  const { figures, rows } = figuresOf(month(9), CIRCUMSTANCES);
  expect(pageOf(figures, rows, await readAssets('dist/report')).length).toBeLessThan(500_000);
});

test('without records the page says so', async () => {
  const { figures, rows } = figuresOf([], CIRCUMSTANCES);
  const page = pageOf(figures, rows, await readAssets('dist/report'));
  expect(page).toContain('No usage records match');
  expect(page).not.toContain('<canvas');
});

test('the summary has what was read, the types, the accounts and their quota', () => {
  const records = [0, 1, 3].map((day) => dayRecord(day));
  const { figures } = figuresOf(records, { ...CIRCUMSTANCES, quota: QUOTA });
  expect(reportText(figures).split('\n')).toEqual([
    'CloudStack 4.20.1.0, 2026-10-26 00:00:00 +0000 to 2026-10-29 23:59:59 +0000 (GMT)',
    '3 records of 1 metered resource in 1 account: 1 gap, 0 overlaps',
    '',
    'Usage type  Id  Records  Resources  Total  Unit   Gaps  Overlaps',
    'RUNNING_VM   1        3          1  72.00  hours     1         0',
    '',
    'Account  Domain  Records  Resources  Hours  Gaps  Overlaps',
    'acme     ROOT          3          1  72.00     1         0',
    '',
    'Account  Domain   Balance    Used  Used for',
    'acme     /acme/  $ 998.55  $ 1.45  RUNNING_VM 1.20, VOLUME 0.25',
  ]);
  expect(reportText(figuresOf([], CIRCUMSTANCES).figures)).toBe(
    'CloudStack 4.20.1.0\n0 records of 0 metered resources in 0 accounts: 0 gaps, 0 overlaps',
  );
});
