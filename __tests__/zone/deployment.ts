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
  // A basic zone takes no network; in an advanced one without security groups CloudStack makes the user's.
  const networkids = (outputs['network-type'] === 'Advanced' && outputs['network-id']) || undefined;
  const { virtualmachine } = await callAndWait(client, 'deployVirtualMachine', {
    zoneid: outputs['zone-id'],
    networkids,
    serviceofferingid: outputs['service-offering-id'],
    templateid: outputs['template-id'],
  });
  return (virtualmachine as { state: string }).state;
}
