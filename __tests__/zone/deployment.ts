import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CloudStackClient } from '../../src/cloudstack/client.js';
import { callAndWait } from '../../src/cloudstack/job.js';
import { parseDescription } from '../../src/zone/description.js';
import type { ZoneDescription } from '../../src/zone/schema.js';
import { deployZones, type ZoneOutputs } from '../../src/zone/zone.js';
import { recorder } from '../recorder.js';

export const named = (name: string) =>
  parseDescription(readFileSync(resolve('emulator', 'zones', `${name}.cfg`), 'utf8'), name);

/** Deploys one of the emulator's own descriptions, until it is usable. */
export function deployNamed(name: string, client: CloudStackClient): Promise<ZoneOutputs> {
  return deployUsable(named(name), client);
}

/** The same with a description from `custom/`. */
export function deployFile(
  name: string,
  client: CloudStackClient,
  reporter = recorder(),
): Promise<ZoneOutputs> {
  return deployUsable(parseDescription(readFileSync(customFile(name), 'utf8'), name), client, reporter);
}

export const customFile = (name: string) => resolve('__tests__', 'zone', 'custom', `${name}.cfg`);

function deployUsable(
  description: ZoneDescription,
  client: CloudStackClient,
  reporter = recorder(),
): Promise<ZoneOutputs> {
  return deployZones({ description, client, ready: 'usable', timeoutSeconds: 30, reporter });
}

/** A virtual machine by a zone's outputs alone. @returns its state */
export async function deployMachine(client: CloudStackClient, outputs: ZoneOutputs): Promise<string> {
  const zoneid = outputs['zone-id'];
  // A basic zone takes no network; an advanced one without security groups needs one of the user's.
  const networkids =
    outputs['network-type'] === 'Basic' ? undefined : outputs['network-id'] || (await isolated());
  const { virtualmachine } = await callAndWait(client, 'deployVirtualMachine', {
    ...{ zoneid, networkids, serviceofferingid: outputs['service-offering-id'] },
    templateid: outputs['template-id'],
  });
  return (virtualmachine as { state: string }).state;

  async function isolated(): Promise<string> {
    const { network } = await client.call('createNetwork', {
      ...{ name: 'guest', displaytext: 'guest', zoneid, networkofferingid: outputs['network-offering-id'] },
    });
    return (network as { id: string }).id;
  }
}
