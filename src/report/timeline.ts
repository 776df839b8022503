import { formatSeconds } from '../duration.js';

/** What the stages of {@link Stopwatch} are, for who has not read the code. */
const STAGES: Readonly<Record<string, string>> = {
  engine: 'container engine answers',
  image: 'image found or made',
  start: 'container started',
  ready: 'CloudStack and usage server ready',
  zone: 'zone ready',
};

/**
 * The stages of a run as a Mermaid diagram, the slowest marked. Times are those of a clock that begins at midnight:
 * Mermaid knows no duration from zero, and takes numbers for the reader's local time.
 *
 * @param timings seconds by stage, one after the other, without their total
 */
export function timeline(timings: Readonly<Record<string, number>>): string {
  const stages = Object.entries(timings);
  const slowest = Math.max(...stages.map(([, seconds]) => seconds));
  let begin = 0;
  const bars = stages.map(([stage, seconds]) => {
    const [mark, word] = seconds === slowest ? ['crit, ', ', the slowest'] : ['', ''];
    const bar = `${label(STAGES[stage] ?? stage)} (${formatSeconds(seconds)}${word}) :${mark}${clock(begin)}, ${milliseconds(seconds)}ms`;
    begin += seconds;
    return bar;
  });
  return ['gantt', 'dateFormat HH:mm:ss.SSS', 'axisFormat %M:%S', ...bars].join('\n');
}

/** A colon ends a name, and some words and signs mean something to Mermaid. */
function label(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim();
  return /^(section|title|click|end|accTitle|accDescr|todayMarker|excludes|includes|weekday|weekend|vert)\b/i.test(
    plain,
  )
    ? `stage ${plain}`
    : plain;
}

/** No bar is without width. */
function milliseconds(seconds: number): number {
  return Math.max(1, Math.round(seconds * 1000));
}

function clock(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}
