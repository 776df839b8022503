import type { Finding } from '../usage/finding.js';
import { escaped, table } from './markup.js';

/** A table of expectations, for the step's summary. */
export function findingsSummary(findings: readonly Finding[]): string {
  const rows = findings.map(({ passed, subject, expected, found }) => [
    passed ? '✓' : '✗',
    ...[subject, expected, found].map(escaped),
  ]);
  return `<h3>Usage expectations</h3>\n\n${table(rows, ['', 'Usage', 'Expected', 'Found'])}`;
}
