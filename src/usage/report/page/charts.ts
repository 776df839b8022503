import type { Totals } from '../model.js';
import { amountAxis, drawBars, legend, MOST_BARS, nameAxis, stacked, tooltipLabel } from './chart.js';
import { figures } from './data.js';
import { drawDays } from './day-chart.js';
import { colour } from './dom.js';
import { shownSeries, sum } from './series.js';
import { drawTimeline } from './timeline.js';

/** Whose usage one bar shows. */
interface Owner {
  name: string;
  totals: Totals;
}

/** Draws every chart that the page has a canvas for, with the colours that its style has now. */
export function drawAll(): void {
  setDefaults();
  drawDays();
  drawAccounts();
  drawResources();
  drawTimeline();
  drawQuota();
}

function setDefaults(): void {
  const { defaults } = Chart;
  defaults.color = colour('--muted');
  defaults.borderColor = colour('--line');
  defaults.font.family = getComputedStyle(document.body).fontFamily;
  defaults.animation = false;
  defaults.maintainAspectRatio = false;
  defaults.plugins.legend.display = false;
}

function drawAccounts(): void {
  drawRanking(
    'by-account',
    figures.accounts.map(({ account, totals }) => ({ name: account, totals })),
  );
}

/** A resource that several usage types meter is one bar. */
function drawResources(): void {
  const owners = new Map<string, Owner>();
  for (const { type, name, id, account, total } of figures.resources) {
    const key = `${account} ${id || name}`;
    const owner = owners.get(key) ?? { name, totals: {} };
    owner.totals[type] = (owner.totals[type] ?? 0) + total;
    owners.set(key, owner);
  }
  drawRanking('by-resource', [...owners.values()]);
}

/** Bars with the most usage first. */
function drawRanking(id: string, owners: readonly Owner[]): void {
  const ids = shownSeries().flatMap((series) => series.ids);
  const ranked = owners
    .map(({ name, totals }) => ({ name, totals, total: sum(totals, ids) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, MOST_BARS);
  const names = ranked.map(({ name }) => name);
  drawBars(id, names, stacked(ranked.map(({ totals }) => totals)), {
    scales: { x: amountAxis(), y: { stacked: true, ...nameAxis() } },
    plugins: { tooltip: { callbacks: { label: tooltipLabel } } },
  });
}

function drawQuota(): void {
  const shown = (figures.quota ?? []).slice(0, MOST_BARS);
  const dataset = (label: string, key: 'balance' | 'used', fill: string) => ({
    label,
    data: shown.map((own) => own[key]),
    backgroundColor: colour(fill),
    maxBarThickness: 14,
  });
  const accounts = shown.map(({ account }) => account);
  const datasets = [dataset('Balance', 'balance', '--series-1'), dataset('Used', 'used', '--series-3')];
  const currency = shown[0]?.currency || 'currency';
  drawBars('quota-chart', accounts, datasets, {
    scales: { x: { title: { display: true, text: `in ${currency}` } }, y: nameAxis() },
    plugins: { legend },
  });
}
