import type { Reporter } from '../src/reporter.js';

/** A reporter that keeps its lines, including progress. */
export function recorder(): Reporter & { lines: string[] } {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const ignore = () => {};
  const section: Reporter['section'] = (_, work) => work();
  return { lines, info: keep, warning: keep, group: ignore, section, progress: keep, mask: ignore };
}
