import * as core from '@actions/core';
import { InputError } from '../errors.js';
import { failureLines } from './failure.js';

/** Ends a step as failed: the evidence in its log, the sentence as its annotation. */
export async function failStep(error: unknown): Promise<void> {
  if (error instanceof InputError) return failInputs(error);
  const [sentence = '', ...evidence] = failureLines(error);
  for (const line of evidence) core.info(line);
  core.setFailed(sentence);
}

/** Each wrong input gets an annotation, on its own line of the workflow's file if that is known. */
async function failInputs({ problems }: InputError): Promise<void> {
  process.exitCode = core.ExitCode.Failure;
  const { placeOfInput } = await import('./workflow-file.js');
  for (const problem of problems) {
    const [input = ''] = problem.split(':');
    core.error(`Wrong input: ${problem}`, await placeOfInput(input, process.env));
  }
}
