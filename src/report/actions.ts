import * as core from '@actions/core';
import type { Reporter } from '../reporter.js';
import { failureLines } from './failure.js';

/** Reports in the log of a GitHub Actions step. */
export const actionsReporter: Reporter = {
  info: core.info,
  warning: (message) => core.warning(message),
  group: (title, lines) => {
    core.startGroup(title);
    for (const line of lines) core.info(line);
    core.endGroup();
  },
  section: (title, work) => core.group(title, work),
  // A step's log cannot take a line back.
  progress: () => {},
  mask: core.setSecret,
};

/** Ends a step as failed: the evidence in its log, the sentence as its annotation. */
export function failStep(error: unknown): void {
  const [sentence = '', ...evidence] = failureLines(error);
  for (const line of evidence) core.info(line);
  core.setFailed(sentence);
}
