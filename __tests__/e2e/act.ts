import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { run } from './harness.js';

/** What a checkout of a tag has not: act copies all of the action, in memory, for each step that uses it. */
const NOT_OF_A_TAG = ['.cache', '.git', 'coverage', 'node_modules'];

function copyAction(to: string): void {
  const root = resolve('.');
  cpSync(root, to, { recursive: true, filter: (path) => !NOT_OF_A_TAG.includes(relative(root, path)) });
}

/**
 * Runs a workflow by act on this machine, in a separate repository, with the action as users name it.
 *
 * @param files what the repository holds beside the workflow, by path
 */
export async function act(workflow: string, args: string[] = [], files: Record<string, string> = {}) {
  const place = mkdtempSync(join(tmpdir(), 'workflow-'));
  const [directory, action] = [join(place, 'repository'), join(place, 'action')];
  try {
    copyAction(action);
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
    const local = `org/cloudstack-usage-action@v1=${action}`;
    const fixed = ['push', '-P', 'ubuntu-latest=-self-hosted', '--rm', '--local-repository', local];
    const result = await run('act', [...fixed, ...args], {}, directory);
    return { ...result, log: `${result.stdout}${result.stderr}` };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
