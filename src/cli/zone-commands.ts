import { parseInputs } from '../inputs/reader.js';
import { ZONE_STEP } from '../inputs/zone.js';
import { connect } from '../service/connect.js';
import { planZones } from '../zone/plan/plan.js';
import type { Step } from '../zone/plan/step.js';
import { formatPlan } from '../zone/plan/text.js';
import { describeZone } from '../zone/source.js';
import { deployZones } from '../zone/zone.js';
import { EXIT, type Invocation, print, printResult } from './invocation.js';

/** Shows a zone's plan; only a named zone needs a service, which has its description. */
export async function planCommand(invocation: Invocation): Promise<number> {
  const { json, distribution, reporter, signal } = invocation;
  const settings = await zoneSettings(invocation);
  if (settings.zone.kind === 'file') return printPlan(planZones(settings.zone.description), json);
  const { service } = await connect(settings, distribution, reporter, signal);
  const description = await describeZone(settings.zone, service, signal);
  return printPlan(planZones(description), json);
}

export async function deployCommand(invocation: Invocation): Promise<number> {
  const { json, distribution, reporter, signal } = invocation;
  const settings = await zoneSettings(invocation);
  const { zone, zoneReady: ready, timeoutSeconds } = settings;
  const { service, client } = await connect(settings, distribution, reporter, signal);
  const description = await describeZone(zone, service, signal);
  const outputs = await deployZones({ description, client, ready, timeoutSeconds, reporter, signal });
  return printResult(outputs, json);
}

export async function listCommand(invocation: Invocation): Promise<number> {
  const { json, distribution, reporter, signal } = invocation;
  const { client } = await connect(await zoneSettings(invocation), distribution, reporter, signal);
  const zones = await client.list('listZones', 'zone');
  if (json) return print(JSON.stringify(zones));
  for (const { id, name, networktype, allocationstate } of zones)
    print(`${id}  ${name}  ${networktype}  ${allocationstate}`);
  return EXIT.ok;
}

function zoneSettings({ textOf, argument = '' }: Invocation) {
  return parseInputs(ZONE_STEP, (name) => (name === 'zone' ? argument : textOf(name)));
}

function printPlan(steps: Step[], json: boolean): number {
  return print(json ? JSON.stringify(steps) : formatPlan(steps).join('\n'));
}
