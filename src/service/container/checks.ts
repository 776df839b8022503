import type { ContainerInfo } from '../../engine/containers.js';
import { type Check, hopeless, passed, pending, type Verdict } from '../../readiness/wait.js';
import { TOO_LITTLE_MEMORY } from '../causes.js';
import type { BootLog } from './boot-log.js';
import type { ProbeFacts } from './probe.js';

/** What one round of the container's checks judges. */
export interface ContainerFacts {
  /** undefined if the container is gone. */
  container: ContainerInfo | undefined;
  /** undefined, with the reason, where the probe could not look into the container. */
  probe: ProbeFacts | { failure: string };
}

/** Less is not enough for anything that MySQL does. */
const FULL_KILOBYTES = 5 * 1024;

/** All that makes a container ready beside its API; the order is that in which they usually come true. */
export function containerChecks(hasUi: boolean, log: BootLog): Check<ContainerFacts>[] {
  const programs = ['mysqld', 'cloudstack', 'cloudstack-usage', ...(hasUi ? ['cloudstack-ui'] : [])];
  return [
    { name: 'container running', judge: containerRunning },
    { name: 'enough memory', judge: ({ container }) => enoughMemory(container, log) },
    { name: 'enough disk', judge: ({ probe }) => enoughDisk(probe) },
    { name: 'web application', judge: () => webApplication(log) },
    ...programs.map((program) => ({
      name: `${program} RUNNING`,
      judge: ({ probe }: ContainerFacts) => programRunning(program, probe, log),
    })),
    { name: 'systemctl active', judge: ({ probe }) => systemctlActive(probe) },
    { name: 'usage server heartbeat', judge: ({ probe }) => freshHeartbeat(probe) },
  ];
}

function containerRunning({ container }: ContainerFacts): Verdict {
  if (!container) return hopeless('the container was removed');
  if (container.status === 'running') return passed;
  if (container.outOfMemory) return hopeless(TOO_LITTLE_MEMORY);
  if (container.status === 'exited' || container.status === 'dead' || container.status === 'stopped') {
    return hopeless(
      `the container has exited with code ${container.exitCode}${container.error ? ` (${container.error})` : ''}`,
    );
  }
  return pending(`the container is ${container.status}`);
}

function enoughMemory(container: ContainerInfo | undefined, log: BootLog): Verdict {
  if (container?.outOfMemory) return hopeless(TOO_LITTLE_MEMORY);
  if (log.outOfMemory) return hopeless(`a process in the container is out of memory: ${log.outOfMemory}`);
  return passed;
}

/** MySQL waits for ever on a full disk. */
function enoughDisk(probe: ContainerFacts['probe']): Verdict {
  if ('failure' in probe || probe.disk === undefined) return passed;
  return probe.disk < FULL_KILOBYTES ? hopeless(diskIsFull(probe.disk)) : passed;
}

/** What is wrong, and what to do. @param left kB */
export const diskIsFull = (left: number) =>
  `the disk is full (${Math.floor(left / 1024)} MB are left): free some space`;

/** CloudStack's web application can fail for good while its process runs on (docs/facts.md#ready). */
function webApplication(log: BootLog): Verdict {
  if (!log.webApplicationFailed) return passed;
  if (log.failedStartups > 1)
    return hopeless('CloudStack\'s web application failed to start twice ("Failed startup of context")');
  return pending('its start failed; it is being restarted');
}

function programRunning(program: string, probe: ContainerFacts['probe'], log: BootLog): Verdict {
  const sentence = log.gaveUp.get(program);
  if (sentence !== undefined) return hopeless(sentence);
  if ('failure' in probe) return pending(probe.failure);
  const found = probe.programs.get(program);
  if (!found) return pending('supervisord does not know it yet');
  if (found.state === 'RUNNING') return passed;
  const text = `supervisord says ${found.state}${found.detail ? ` (${found.detail})` : ''}`;
  return found.state === 'FATAL' || found.state === 'EXITED'
    ? hopeless(`${program}: ${text}`)
    : pending(text);
}

function systemctlActive(probe: ContainerFacts['probe']): Verdict {
  if ('failure' in probe) return pending(probe.failure);
  return probe.systemctlActive ? passed : pending("the usage server's JVM is not running yet");
}

function freshHeartbeat(probe: ContainerFacts['probe']): Verdict {
  if ('failure' in probe) return pending(probe.failure);
  const { usageProcess, heartbeat } = probe;
  if (!usageProcess) return pending("the usage server's JVM is not running yet");
  if (heartbeat === undefined) return pending('none yet');
  if (heartbeat > usageProcess.startedAt) return passed;
  return pending(`the last one is ${usageProcess.startedAt - heartbeat} s older than the process`);
}
