// What all charts have in common. The page has Chart.js as a separate script, before this one.
import type {
  ChartConfiguration,
  ChartDataset,
  Chart as ChartJs,
  ChartOptions,
  Scale,
  TooltipItem,
} from 'chart.js';
import type * as ChartJsHelpers from 'chart.js/helpers';
import type { Totals } from '../model.js';
import { colour } from './dom.js';
import { shownSeries, shownUnit, sum } from './series.js';
import { amountText, shortAmount } from './text.js';

declare global {
  const Chart: typeof ChartJs & { helpers: typeof ChartJsHelpers };
}

/** Bars that a chart by account or resource has at most, and rows of the timeline. */
export const MOST_BARS = 15;
const LONGEST_NAME = 34;

const drawn = new Map<string, { destroy(): void }>();

/** Draws a chart in place of what its canvas shows; nothing if the page has no such canvas. */
export function draw<Data>(id: string, configuration: ChartConfiguration<'bar', Data, string>): void {
  const canvas = canvasOf(id);
  if (!canvas) return;
  drawn.get(id)?.destroy();
  drawn.set(id, new Chart(canvas, configuration));
}

/** Horizontal bars, the chart as high as they need. */
export function drawBars<Data>(
  id: string,
  labels: string[],
  datasets: ChartDataset<'bar', Data>[],
  options: ChartOptions<'bar'>,
): void {
  const place = canvasOf(id)?.parentElement;
  if (!place) return;
  place.style.height = `${Math.max(labels.length, 2) * 30 + 70}px`;
  draw(id, {
    type: 'bar',
    data: { labels, datasets },
    options: { indexAxis: 'y', interaction: { mode: 'index', axis: 'y', intersect: false }, ...options },
  });
}

/** The shown series as stacked bars over totals by usage type. */
export function stacked(totals: readonly Totals[]): ChartDataset<'bar', number[]>[] {
  return shownSeries().map(({ name, ids, index }) => ({
    label: name,
    data: totals.map((own) => sum(own, ids)),
    stack: 'all',
    backgroundColor: colour(`--series-${index}`),
    borderColor: colour('--page'),
    borderWidth: 0.5,
    maxBarThickness: 44,
  }));
}

/** Of amounts in the unit that is shown. */
export function amountAxis() {
  const unit = shownUnit();
  return {
    stacked: true,
    title: { display: true, text: unit },
    ticks: { callback: (value: string | number) => shortAmount(Number(value), unit) },
  };
}

/** @param nameOf the name behind a label */
export function nameAxis(nameOf = (label: string) => label) {
  return {
    grid: { display: false },
    ticks: {
      autoSkip: false,
      callback(this: Scale, value: string | number) {
        const name = nameOf(this.getLabelForValue(Number(value)));
        return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
      },
    },
  };
}

export function tooltipLabel({ dataset, raw }: TooltipItem<'bar'>): string {
  const unit = shownUnit();
  return `${dataset.label}: ${amountText(raw as number, unit)} ${unit}`;
}

/** A legend that only explains: a click on it hides nothing. */
export const legend = { display: true, position: 'bottom', onClick: () => {} } as const;

function canvasOf(id: string): HTMLCanvasElement | null {
  return document.querySelector<HTMLCanvasElement>(`canvas#${id}`);
}
