// What the scripts that workflows run share. A job that runs one installs their packages: npm ci --ignore-scripts.
import * as core from '@actions/core';
import { exec, getExecOutput } from '@actions/exec';

const ROBOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/**
 * Runs a program; its command line and what it prints are in the log, too.
 *
 * @param options of `getExecOutput`
 * @returns what it prints on stdout, without white space around it
 * @throws Error that names the program and its exit code
 */
export async function outputOf(program, args, options) {
  return (await getExecOutput(program, args, options)).stdout.trim();
}

/**
 * Commits what is staged, or the paths that are given, as GitHub's own robot.
 *
 * @param date of the commit; the present by default
 */
export async function commit(message, { paths = [], date } = {}) {
  const identity = ['-c', `user.name=${ROBOT.name}`, '-c', `user.email=${ROBOT.email}`];
  const dates = date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  await exec('git', [...identity, 'commit', '--quiet', '--message', message, '--', ...paths], {
    env: { ...process.env, ...dates },
  });
}

/** Ends the step as failed, with one sentence, if the work throws. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    core.setFailed(error.message);
  }
}

/** Of two CloudStack versions, the order by their numbers. */
export const byVersion = (a, b) => a.localeCompare(b, 'en', { numeric: true });
