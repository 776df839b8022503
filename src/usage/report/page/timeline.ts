import type { ChartDataset, Scale } from 'chart.js';
import type { Irregularity } from '../model.js';
import { drawBars, legend, MOST_BARS, nameAxis } from './chart.js';
import { figures, records, resourceAt, typeOf, windowAt, windows } from './data.js';
import { colour, element } from './dom.js';
import { dayText } from './text.js';

/** A time of one resource. */
interface Bar {
  /** Start and end, epoch milliseconds. */
  x: [start: number, end: number];
  /** The resource's index, since names need not be unique. */
  y: string;
}

/** A window ends with its last whole second. */
const SEAM_MILLIS = 1000;
const MOST_TICKS = 9;

/** When the resources with gaps and overlaps were metered, and when not. */
export function drawTimeline(): void {
  const resources = new Set(figures.irregularities.map(({ resource }) => resource));
  const shown = new Set([...resources].slice(0, MOST_BARS));
  if (shown.size === 0) return;
  const datasets = [
    datasetOf('Overlap', irregularBars('overlap', shown), colour('--overlap')),
    datasetOf('Gap', irregularBars('gap', shown), hatched(colour('--gap'))),
    datasetOf('Metered', meteredBars(shown), colour('--metered')),
  ];
  drawBars('timeline', [...shown].map(String), datasets, {
    interaction: { mode: 'nearest', intersect: true },
    scales: { x: timeAxis(), y: nameAxis(nameOfResource) },
    plugins: {
      tooltip: { callbacks: { title: () => '', label: ({ dataset: { label } }) => label } },
      legend,
    },
  });
}

function datasetOf(label: string, data: Bar[], fill: string | CanvasPattern): ChartDataset<'bar', Bar[]> {
  return {
    label,
    data,
    backgroundColor: fill,
    grouped: false,
    barThickness: 14,
    minBarLength: 4,
    borderSkipped: false,
  };
}

function irregularBars(kind: Irregularity['kind'], shown: ReadonlySet<number>): Bar[] {
  return figures.irregularities
    .filter((own) => own.kind === kind && shown.has(own.resource))
    .map(({ resource, start, end }) => ({ x: [start, end], y: String(resource) }));
}

/** The records' windows of some resources, those that follow each other as one bar. */
function meteredBars(shown: ReadonlySet<number>): Bar[] {
  const last = new Map<number, Bar>();
  const bars: Bar[] = [];
  for (const [resource, window] of records) {
    if (!shown.has(resource)) continue;
    const [, , start, end] = windowAt(window);
    const bar = last.get(resource);
    if (bar && start - bar.x[1] <= SEAM_MILLIS) bar.x[1] = Math.max(bar.x[1], end);
    else {
      const next: Bar = { x: [start, end], y: String(resource) };
      last.set(resource, next);
      bars.push(next);
    }
  }
  return bars;
}

function nameOfResource(index: string): string {
  const resource = resourceAt(Number(index));
  return `${typeOf(resource).name} ${resource.name}`;
}

/** Its ticks are where days begin in the report's time zone. */
function timeAxis() {
  const { days } = figures;
  const begin = days[0]?.start ?? 0;
  const step = Math.ceil(days.length / MOST_TICKS);
  const ticks = days
    .filter((_, index) => index % step === 0)
    .map(({ day, start }) => ({ value: start, label: dayText(day) }));
  return {
    type: 'linear',
    min: begin,
    max: windows.reduce((latest, [, , , end]) => Math.max(latest, end), begin + 1),
    afterBuildTicks: (axis: Scale) => {
      axis.ticks = ticks;
    },
    ticks: { callback: (_: unknown, index: number) => ticks[index]?.label },
  } as const;
}

function hatched(line: string): CanvasPattern {
  const tile = element('canvas', { width: 8, height: 8 });
  const context = tile.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = colour('--page');
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = line;
  context.lineWidth = 2.5;
  for (const shift of [-8, 0, 8]) {
    context.moveTo(shift, 8);
    context.lineTo(shift + 8, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') as CanvasPattern;
}
