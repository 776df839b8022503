import * as core from '@actions/core';
import type { Reporter } from '../reporter.js';
import { PlainLog } from './plain-log.js';
import { Secrets } from './secrets.js';

const log = new PlainLog(core.info);

/** What is masked: a step's log masks by itself, its summary does not everywhere. */
export const secrets = new Secrets();

/** Reports in the log of a GitHub Actions step. */
export const actionsReporter: Reporter = {
  info: (message) => log.line(message),
  warning: (message) => core.warning(message),
  group: (title, lines) => {
    core.startGroup(title);
    for (const line of lines) core.info(line);
    core.endGroup();
  },
  section: (title, work) => core.group(title, work),
  progress: (line) => log.progress(line),
  mask: (secret) => {
    core.setSecret(secret);
    secrets.add(secret);
  },
};
