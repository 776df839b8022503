import * as core from '@actions/core';
import type { Reporter } from '../reporter.js';

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
