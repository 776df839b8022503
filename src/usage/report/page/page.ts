// The report's page in the browser: draws the charts, and lists resources, irregularities and records.
import { drawAll } from './charts.js';
import { controls } from './controls.js';
import { figures } from './data.js';
import { tableNamed } from './tables.js';

/** Dots per pixel on paper. */
const PRINTED_PIXEL_RATIO = 3;

function start(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-table]'))
    place.replaceChildren(...tableNamed(place.dataset.table));
  for (const place of document.querySelectorAll('[data-controls]')) controls(place, drawAll);
  drawAll();
  performance.mark('ready');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  followPrinting();
}

/** On paper it is light, and as wide as a page. */
function followPrinting(): void {
  const { devicePixelRatio } = Chart.defaults;
  addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    Chart.defaults.devicePixelRatio = PRINTED_PIXEL_RATIO;
    drawAll();
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    Chart.defaults.devicePixelRatio = devicePixelRatio;
    drawAll();
  });
}

if (figures.records > 0) start();
