import type { CloudStackClient } from '../cloudstack/client.js';
import { InputError } from '../errors.js';
import { connect } from '../service/connect.js';
import { planZones } from '../zone/plan/plan.js';
import type { Step } from '../zone/plan/step.js';
import { formatPlan } from '../zone/plan/text.js';
import { descriptionsOf, fileDescription, namedDescription } from '../zone/source.js';
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
  const [verb = '', zone = settings.zone] = positionals;
  if (!['plan', 'deploy', 'list'].includes(verb))
    throw new InputError([`"zone ${verb}" is not a command: use zone plan, zone deploy or zone list`]);
  const file = verb === 'list' ? undefined : await fileDescription(zone);
  if (verb === 'plan' && file) return printPlan(planZones(file), json);
  const { found, client } = await connect(settings, reporter, signal);
  if (verb === 'list') return listZones(client, json);
  const description = file ?? (await namedDescription(zone, descriptionsOf(found, distribution.zones)));
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
