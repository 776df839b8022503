import type { CloudStackClient } from '../cloudstack/client.js';
import { type Check, passed, pending, type Verdict, waitUntilReady } from '../readiness/wait.js';
import type { Reporter } from '../reporter.js';

/** Seconds between two looks: each is three list commands a zone. */
const PAUSE_SECONDS = 0.5;

interface NamedZone {
  id: string;
  name: string;
}

type Resource = Readonly<Record<string, unknown>>;

/**
 * Waits until virtual machines can be deployed in the zones: every host is Up, the secondary storage VM's agent is
 * Up, and a template for users is ready. An enabled zone gets there 20–36 s later (measured).
 *
 * @throws NotReadyError naming what is missing when the time is up
 */
export async function waitUntilUsable(
  zones: readonly NamedZone[],
  client: CloudStackClient,
  options: { timeoutSeconds: number; reporter: Reporter; signal?: AbortSignal | undefined },
): Promise<void> {
  const several = zones.length > 1;
  const checks = zones.flatMap((zone) => zoneChecks(zone, client, several ? ` of ${zone.name}` : ''));
  await waitUntilReady({ ...options, checks, observe: async () => undefined, pauseSeconds: PAUSE_SECONDS });
}

function zoneChecks({ id: zoneid }: NamedZone, client: CloudStackClient, suffix: string): Check<undefined>[] {
  const list = (command: string, key: string, parameters: Record<string, string>) =>
    client.list(command, key, { zoneid, ...parameters });
  return [
    {
      name: `hosts${suffix} Up`,
      judge: async () => hostsUp(await list('listHosts', 'host', { type: 'Routing' })),
    },
    {
      name: `secondary storage VM${suffix} Up`,
      judge: async () =>
        agentUp(await list('listSystemVms', 'systemvm', { systemvmtype: 'secondarystoragevm' })),
    },
    {
      name: `template${suffix} ready`,
      judge: async () => templateReady(await list('listTemplates', 'template', { templatefilter: 'all' })),
    },
  ];
}

function hostsUp(hosts: Resource[]): Verdict {
  const down = hosts.filter(({ state }) => state !== 'Up');
  if (hosts.length === 0) return pending('there is none');
  return down.length === 0
    ? passed
    : pending(down.map(({ name, state }) => `${name} is ${state}`).join(', '));
}

function agentUp(machines: Resource[]): Verdict {
  const [machine] = machines;
  if (!machine) return pending('CloudStack has not made it yet');
  if (machines.some(({ state, agentstate }) => state === 'Running' && agentstate === 'Up')) return passed;
  return pending(`it is ${machine.state}, its agent ${machine.agentstate ?? 'not connected'}`);
}

function templateReady(templates: Resource[]): Verdict {
  const offered = templates.filter(isForUsers);
  if (offered.some(({ isready }) => isready === true)) return passed;
  const [template] = offered;
  return pending(template ? `${template.name}: ${template.status ?? 'not ready'}` : 'there is none');
}

/** The built-in template, not the one of the system's own machines. */
export function isForUsers({ templatetype }: Resource): boolean {
  return templatetype !== 'SYSTEM';
}
