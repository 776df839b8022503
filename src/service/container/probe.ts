import { wholeNumber } from '../../whole-number.js';

/** What `cloudstack-usage-probe` reports from inside the container. */
export interface ProbeFacts {
  programs: ReadonlyMap<string, ProgramState>;
  systemctlActive: boolean;
  usageProcess: { pid: number; startedAt: number } | undefined;
  /** Newest heartbeat of that process, in epoch seconds. */
  heartbeat: number | undefined;
  /** kB that are left for MySQL's data. */
  disk: number | undefined;
}

export interface ProgramState {
  /** supervisord's: STOPPED, STARTING, RUNNING, BACKOFF, STOPPING, EXITED, FATAL or UNKNOWN. */
  state: string;
  detail: string;
}

/** Reads the probe's lines (`program …`, `systemctl …`, `disk …`, `usage-process …`, `heartbeat …`). */
export function parseProbe(text: string): ProbeFacts {
  const programs = new Map<string, ProgramState>();
  let systemctlActive = false;
  let usageProcess: ProbeFacts['usageProcess'];
  let heartbeat: number | undefined;
  let disk: number | undefined;
  for (const line of text.split('\n')) {
    const [key, first, second, ...rest] = line.trim().split(/\s+/);
    if (key === 'program' && first && second) programs.set(first, { state: second, detail: rest.join(' ') });
    if (key === 'systemctl') systemctlActive = first === 'active';
    const [pid, startedAt] = [wholeNumber(first), wholeNumber(second)];
    if (key === 'usage-process' && pid !== undefined && startedAt !== undefined)
      usageProcess = { pid, startedAt };
    if (key === 'heartbeat') heartbeat = wholeNumber(first);
    if (key === 'disk') disk = wholeNumber(first);
  }
  return { programs, systemctlActive, usageProcess, heartbeat, disk };
}
