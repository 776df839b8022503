// What the scripts that workflows run share.
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';

/**
 * Runs a program; what it prints on stderr goes where people read.
 *
 * @param options of execFileSync
 * @returns what it prints on stdout
 * @throws Error that names the program and its first word
 */
export function run(program, args, options = {}) {
  try {
    const stdio = [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'inherit'];
    return execFileSync(program, args, { stdio, maxBuffer: 2 ** 26, ...options })
      .toString()
      .trim();
  } catch ({ status, message }) {
    throw new Error(
      `${program} ${args[0]} failed: ${typeof status === 'number' ? `exit code ${status}` : message}`,
    );
  }
}

/** Outputs of the workflow's step; on a terminal they are printed. */
export function setOutputs(outputs) {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, lines.join(''));
  process.stdout.write(lines.join(''));
}

/** Commits what is added, or the paths that are given, as GitHub's own robot. */
export function commit(message, ...paths) {
  const name = 'github-actions[bot]';
  const identity = ['-c', `user.name=${name}`, '-c', `user.email=41898282+${name}@users.noreply.github.com`];
  run('git', [...identity, 'commit', '--quiet', '--message', message, '--', ...paths]);
}

/** Fails with one sentence. */
export async function main(work) {
  try {
    await work();
  } catch ({ message }) {
    console.error(message);
    process.exitCode = 1;
  }
}

/** Of two CloudStack versions, the order by their numbers. */
export function byVersion(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : left[at] - (right[at] ?? -1);
}
