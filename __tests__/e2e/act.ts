import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './harness.js';

/** What a release has: act copies all that a repository's directory holds, for each step that uses it. */
function release(): string {
  const directory = mkdtempSync(join(tmpdir(), 'release-'));
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  for (const path of [...files, 'package.json']) cpSync(path, join(directory, path), { recursive: true });
  return directory;
}

/**
 * Runs a workflow by act on this machine, in a repository of its own, with the action as users name it.
 *
 * @param files what the repository holds beside the workflow, by path
 */
export async function act(workflow: string, args: string[] = [], files: Record<string, string> = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'workflow-'));
  const action = release();
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
    const local = `org/cloudstack-usage-action@v1=${action}`;
    const fixed = ['push', '-P', 'ubuntu-latest=-self-hosted', '--rm', '--local-repository', local];
    const result = await run('act', [...fixed, ...args], {}, directory);
    return { ...result, log: `${result.stdout}${result.stderr}` };
  } finally {
    for (const path of [directory, action]) rmSync(path, { recursive: true, force: true });
  }
}
