import type { Chart as ChartJs, TooltipItem } from 'chart.js';
import { amountAxis, draw, stacked, tooltipLabel } from './chart.js';
import { figures } from './data.js';
import { colour } from './dom.js';
import { shownSeries, sum } from './series.js';
import { counted, dayText } from './text.js';

const MARKER_PIXELS = 5;

export function drawDays(): void {
  const { days } = figures;
  draw('by-day', {
    type: 'bar',
    data: {
      labels: days.map(({ day }) => dayText(day)),
      datasets: stacked(days.map(({ totals }) => totals)),
    },
    options: {
      layout: { padding: { top: 5 * MARKER_PIXELS } },
      interaction: { mode: 'index', intersect: false },
      scales: { x: { stacked: true, grid: { display: false } }, y: amountAxis() },
      plugins: { tooltip: { callbacks: { label: tooltipLabel, footer: irregularitiesOf } } },
    },
    plugins: [{ id: 'markers', afterDatasetsDraw: drawMarkers }],
  });
}

/** @param items one for each series, all of one day */
function irregularitiesOf([item]: TooltipItem<'bar'>[]): string[] {
  const day = item && figures.days[item.dataIndex];
  if (!day) return [];
  const { gaps, overlaps } = day;
  return [...(gaps ? [counted(gaps, 'gap')] : []), ...(overlaps ? [counted(overlaps, 'overlap')] : [])];
}

/** Marks the days that have a gap or an overlap above their bars. */
function drawMarkers({ ctx, scales: { x, y } }: ChartJs): void {
  if (!x || !y) return;
  const ids = shownSeries().flatMap((series) => series.ids);
  for (const [index, { totals, gaps, overlaps }] of figures.days.entries()) {
    const [left, top] = [x.getPixelForValue(index), y.getPixelForValue(sum(totals, ids))];
    if (gaps > 0) drawMark(ctx, 'triangle', colour('--gap'), left, top - 1.6 * MARKER_PIXELS);
    if (overlaps > 0)
      drawMark(ctx, 'rectRot', colour('--overlap'), left, top - (gaps > 0 ? 4 : 1.6) * MARKER_PIXELS);
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  pointStyle: 'triangle' | 'rectRot',
  fill: string,
  left: number,
  top: number,
): void {
  context.save();
  context.fillStyle = fill;
  context.strokeStyle = fill;
  const rotation = pointStyle === 'triangle' ? 180 : 0;
  const options = { pointStyle, rotation, radius: MARKER_PIXELS, borderWidth: 0 };
  Chart.helpers.drawPoint(context, options, left, top);
  context.restore();
}
