import * as core from '@actions/core';
import { InputError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import { failureLines } from './failure.js';
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

/** Ends a step as failed: the evidence in its log, the sentence as its annotation. */
export async function failStep(error: unknown): Promise<void> {
  if (error instanceof InputError) return failInputs(error);
  const [sentence = '', ...evidence] = failureLines(error);
  for (const line of evidence) core.info(line);
  core.setFailed(sentence);
}

/** Each wrong input gets an annotation, on its own line of the workflow's file where that can be told. */
async function failInputs({ problems }: InputError): Promise<void> {
  process.exitCode = core.ExitCode.Failure;
  const { placeOfInput } = await import('./workflow-file.js');
  for (const problem of problems) {
    const [input = ''] = problem.split(':');
    core.error(`Wrong input: ${problem}`, await placeOfInput(input, process.env));
  }
}
