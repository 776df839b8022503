import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.js';

const UNUSABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC']);

/** Where runs of this user leave word for each other: who brings a name up, and what the embedded engine runs. */
export function stateDirectory(): string {
  return join(process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'cloudstack-usage');
}

/**
 * Does work with the files in the state directory.
 *
 * @throws UserError if this user may not use it
 */
export async function inStateDirectory<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!UNUSABLE.has(code)) throw error;
    throw new UserError(
      `The state directory ${stateDirectory()} cannot be used (${code}): make it writable, or set XDG_STATE_HOME to a directory that is`,
    );
  }
}

/** @throws UserError if it cannot be made */
export async function makeStateDirectory(): Promise<void> {
  await inStateDirectory(() => mkdir(stateDirectory(), { recursive: true, mode: 0o700 }));
}
