import * as core from '@actions/core';
import { messageOf } from '../errors.js';
import type { Finding } from '../usage/finding.js';
import { escaped } from '../usage/report/markup.js';

/** Adds a table of expectations to the step's summary, which never fails the step. */
export async function findingsSummary(findings: readonly Finding[]): Promise<void> {
  const header = ['', 'Usage', 'Expected', 'Found'].map((data) => ({ data, header: true }));
  const rows = findings.map(({ passed, subject, expected, found }) => [
    passed ? '✓' : '✗',
    ...[subject, expected, found].map(escaped),
  ]);
  try {
    await core.summary
      .addHeading('Usage expectations', 3)
      .addTable([header, ...rows])
      .write();
  } catch (error) {
    core.info(`The summary could not be written: ${messageOf(error)}`);
  }
}
