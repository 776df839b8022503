import type { CloudStackClient } from '../cloudstack/client.js';
import { InputError } from '../errors.js';
import { connect } from '../service/connect.js';
import { planZones } from '../zone/plan/plan.js';
import type { Step } from '../zone/plan/step.js';
import { formatPlan } from '../zone/plan/text.js';
import { describeZone } from '../zone/source.js';
import { deployZones } from '../zone/zone.js';
import { EXIT, type Invocation, print, printResult } from './invocation.js';

/** `zone plan|deploy|list`; the zone is the word after it, or the option `--zone`. */
export async function zoneCommand({
  settings,
  positionals,
  json,
  distribution,
  reporter,
  signal,
}: Invocation): Promise<number> {
  const [verb = ''] = positionals;
  const { zone } = settings;
  if (!['plan', 'deploy', 'list'].includes(verb))
    throw new InputError([`"zone ${verb}" is not a command: use zone plan, zone deploy or zone list`]);
  if (verb === 'plan' && zone.kind === 'file') return printPlan(planZones(zone.description), json);
  const { service, client } = await connect(settings, distribution, reporter, signal);
  if (verb === 'list') return listZones(client, json);
  if (zone.kind === 'none') throw new InputError(['zone: "none" cannot be deployed: name a zone or a file']);
  const description = await describeZone(zone, service, signal);
  if (verb === 'plan') return printPlan(planZones(description), json);
  const { zoneReady: ready, timeoutSeconds } = settings;
  return printResult(
    await deployZones({ description, client, ready, timeoutSeconds, reporter, signal }),
    json,
  );
}

function printPlan(steps: Step[], json: boolean): number {
  return print(json ? JSON.stringify(steps) : formatPlan(steps).join('\n'));
}

async function listZones(client: CloudStackClient, json: boolean): Promise<number> {
  const zones = await client.list('listZones', 'zone');
  if (json) return print(JSON.stringify(zones));
  for (const { id, name, networktype, allocationstate } of zones)
    print(`${id}  ${name}  ${networktype}  ${allocationstate}`);
  return EXIT.ok;
}
