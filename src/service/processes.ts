import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../engine/command.js';

/** Seconds that a process has to end by itself. */
const STOP_SECONDS = 5;
/** What ps prints is the same for every user's language and time zone. */
const PS_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };

/**
 * When the process of a number started, in the system's own words: the number alone may be another process's by now.
 *
 * @returns undefined if none runs that has the number; one that has ended and was not reaped does not run
 */
export async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The program's name, in brackets before these, may have any character (proc(5): state is field 3, starttime 22).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /^[ZX]/.test(fields[0] ?? '') ? undefined : fields[19];
  }
  const args = ['-o', 'stat=,lstart=', '-p', String(pid)];
  const { stdout } = await runCommand('ps', args, { env: PS_ENVIRONMENT });
  return stdout.startsWith('Z') ? undefined : stdout.trim().split(/\s+/).slice(1).join(' ') || undefined;
}

/** Numbers of the processes that were started with two arguments, one after the other. */
export async function processesWith(option: string, value: string): Promise<number[]> {
  if (process.platform !== 'linux') {
    const { stdout } = await runCommand('ps', ['-axww', '-o', 'pid=,args='], { env: PS_ENVIRONMENT });
    const lines = stdout.split('\n').filter((line) => `${line} `.includes(` ${option} ${value} `));
    return lines.map((line) => Number.parseInt(line, 10));
  }
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number);
  const fits = async (pid: number) => {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return commandLine.includes(`\0${option}\0${value}\0`);
  };
  const found = await Promise.all(pids.map(fits));
  return pids.filter((_, index) => found[index]);
}

/** Ends a process, by force if it does not obey. */
export async function endProcess(pid: number): Promise<void> {
  const start = await startOf(pid);
  if (start === undefined) return;
  const isAlive = async () => (await startOf(pid)) === start;
  send(pid, 'SIGTERM');
  const deadline = performance.now() + STOP_SECONDS * 1000;
  while (performance.now() < deadline) {
    if (!(await isAlive())) return;
    await sleep(20);
  }
  if (await isAlive()) send(pid, 'SIGKILL');
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended in this moment.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
