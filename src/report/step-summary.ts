import * as core from '@actions/core';
import { messageOf } from '../errors.js';
import { secrets } from './actions.js';

/** Adds to the step's summary, which never fails the step. */
export async function writeSummary(...parts: readonly string[]): Promise<void> {
  try {
    await core.summary.addRaw(secrets.masked(`${parts.join('\n\n')}\n`)).write();
  } catch (error) {
    core.info(`The summary could not be written: ${messageOf(error)}`);
  }
}
