import type { Containers } from '../engine/containers.js';
import { messageOf } from '../errors.js';

/** The logs of a service; `container` is supervisord and what it does with the programs, `emulator` the embedded engine. */
export const LOG_SERVICES = [
  'container',
  'mysqld',
  'cloudstack',
  'cloudstack-ui',
  'cloudstack-usage',
  'emulator',
] as const;
export type LogService = (typeof LOG_SERVICES)[number];
/** Those of a service in a container. */
export const CONTAINER_LOGS: readonly LogService[] = LOG_SERVICES.filter((name) => name !== 'emulator');
export type Logs = ReadonlyMap<LogService, readonly string[]>;

/** What reads the logs that programs have beside the container's own, which carries them mixed. */
const LOG_FILES: Partial<Record<LogService, (lines: number) => string[]>> = {
  mysqld: (lines) => ['tail', '-n', String(lines), '/var/log/mysql/error.log'],
  // It has a hundred debug lines for each error.
  cloudstack: () => ['grep', '-E', ' (ERROR|FATAL) ', '/root/vmops.log'],
  'cloudstack-usage': (lines) => ['tail', '-n', String(lines), '/var/log/cloudstack/usage/usage.log'],
};

const SUPERVISORD_LINE =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:INFO|WARN|CRIT|ERRO|DEBG) |supervisor\/options\.py/;
const USAGE_LINE = /^\[cloudstack-usage\] /;
const UI_LINE = /^(?:> |\s*npm |.*vue-cli-service)/;
const RELEVANT =
  /error|exception|fail|fatal|warn|refused|denied|killed|out of memory|no space|exited|gave up/i;

/** Which service wrote a line of the container's log. */
export function serviceOfLine(line: string): LogService {
  if (SUPERVISORD_LINE.test(line)) return 'container';
  if (USAGE_LINE.test(line)) return 'cloudstack-usage';
  if (UI_LINE.test(line)) return 'cloudstack-ui';
  return 'cloudstack';
}

/**
 * The last lines of each service's log, empty ones left out. A container that has stopped still has its
 * own log, but no files can be read in it.
 */
export async function collectLogs(
  containers: Containers,
  container: string,
  lines: number,
): Promise<Map<LogService, string[]>> {
  const logs = new Map<LogService, string[]>(CONTAINER_LOGS.map((service) => [service, []]));
  for (const line of await containers.logs(container, lines * CONTAINER_LOGS.length))
    logs.get(serviceOfLine(line))?.push(line);
  for (const service of CONTAINER_LOGS) {
    const command = LOG_FILES[service]?.(lines);
    if (command) logs.get(service)?.push(...(await linesOf(containers, container, command)));
  }
  for (const [service, found] of logs) {
    if (found.length === 0) logs.delete(service);
    else logs.set(service, found.slice(-lines));
  }
  return logs;
}

/** The lines with errors, else the last ones: `count` for each service. */
export function relevantLines(logs: Logs, count: number): Map<LogService, string[]> {
  const chosen = [...logs].map(([service, lines]): [LogService, string[]] => {
    const errors = errorLines(lines);
    const last = (errors.length > 0 ? errors : lines).slice(-count);
    return [service, last.map((line) => line.slice(0, 400))];
  });
  return new Map(chosen);
}

export function errorLines(lines: readonly string[]): string[] {
  return lines.filter((line) => RELEVANT.test(line));
}

async function linesOf(containers: Containers, container: string, command: string[]): Promise<string[]> {
  try {
    const result = await containers.exec(container, command, { timeoutSeconds: 10 });
    return result.code === 0 ? result.stdout.split('\n').filter(Boolean) : [];
  } catch (error) {
    return [`${command.at(-1)} could not be read: ${messageOf(error)}`];
  }
}
