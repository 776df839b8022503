import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './harness.js';

/**
 * Runs a workflow by act on this machine, in a repository of its own, with the action as users name it.
 *
 * @param files what the repository holds beside the workflow, by path
 */
export async function act(workflow: string, args: string[] = [], files: Record<string, string> = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'workflow-'));
  try {
    for (const [path, text] of Object.entries({ ...files, '.github/workflows/test.yml': workflow })) {
      mkdirSync(join(directory, path, '..'), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    for (const command of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '-qm', 'test'],
    ]) {
      execFileSync('git', command, { cwd: directory });
    }
    const local = `org/cloudstack-usage-action@v1=${resolve('.')}`;
    const fixed = ['push', '-P', 'ubuntu-latest=-self-hosted', '--rm', '--local-repository', local];
    const result = await run('act', [...fixed, ...args], {}, directory);
    return { ...result, log: `${result.stdout}${result.stderr}` };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
