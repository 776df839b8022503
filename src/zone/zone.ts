import type { CloudStackClient } from '../cloudstack/client.js';
import { formatSeconds } from '../duration.js';
import { UserError } from '../errors.js';
import type { ZoneReadiness } from '../inputs/settings.js';
import type { Reporter } from '../reporter.js';
import { deploy, type Objects } from './deploy.js';
import { planZones } from './plan/plan.js';
import { enablingStep, guestNetworkStep, guestOfferingStep, type Step, zoneStep } from './plan/step.js';
import type { ZoneDescription } from './schema.js';
import { isForUsers, waitUntilUsable } from './usable.js';

/** What a next step needs to deploy a virtual machine; the keys are the outputs' names in `action.yml`. */
export interface ZoneOutputs {
  'zone-id': string;
  'zone-name': string;
  /** `Advanced` or `Basic`. */
  'network-type': string;
  'service-offering-id': string;
  'template-id': string;
  /** Of a guest network: the shared one's, or the isolated one's with source NAT. */
  'network-offering-id': string;
  /** The shared guest network of a basic zone or one with security groups, else ''. */
  'network-id': string;
}

/** The offering of a network that a user makes in an advanced zone. */
const ISOLATED_OFFERING = 'DefaultIsolatedNetworkOfferingWithSourceNatService';

interface DeployRequest {
  description: ZoneDescription;
  client: CloudStackClient;
  ready: ZoneReadiness;
  timeoutSeconds: number;
  reporter: Reporter;
  signal?: AbortSignal | undefined;
}

/**
 * Deploys the zones of a description, and waits until they are usable.
 *
 * @returns the first zone's ids
 * @throws UserError naming the step and CloudStack's words; NotReadyError if a zone does not become usable
 */
export async function deployZones(request: DeployRequest): Promise<ZoneOutputs> {
  const { description, client, ready, reporter } = request;
  const names = description.zones.map(({ name }) => name).join(', ');
  const title = `Deploying ${description.zones.length === 1 ? 'the zone' : 'the zones'} ${names}`;
  // Two zones whose secondary storage VMs connect in the same second leave one without its template (measured), so
  // that each is usable before the next is begun.
  const settle = async ({ id }: Step, objects: Objects) => {
    const index = description.zones.findIndex((_, at) => id === enablingStep(at));
    const zone = description.zones[index];
    if (!zone || index === description.zones.length - 1 || ready !== 'usable') return;
    await waitUntilUsable([{ name: zone.name, id: idOf(objects, zoneStep(index)) }], client, request);
  };
  const start = performance.now();
  const { objects, made, notYetInForce } = await reporter.section(title, () =>
    deploy(planZones(description), client, reporter, settle),
  );
  const took = formatSeconds((performance.now() - start) / 1000);
  reporter.info(made.length > 0 ? `Enabled after ${took}` : `Everything already existed (${took})`);
  if (notYetInForce.length > 0)
    reporter.info(
      `Not yet in effect, because CloudStack reads them only when it starts: ${notYetInForce.join(', ')}`,
    );
  const enabled = description.zones.flatMap(({ name, enabled: wanted }, index) =>
    wanted ? [{ name, id: idOf(objects, zoneStep(index)) }] : [],
  );
  if (ready === 'usable' && enabled.length > 0) {
    await reporter.section('Waiting until virtual machines can be deployed', () =>
      waitUntilUsable(enabled, client, request),
    );
  }
  return zoneOutputs(description, objects, client, reporter);
}

async function zoneOutputs(
  description: ZoneDescription,
  objects: Objects,
  client: CloudStackClient,
  reporter: Reporter,
): Promise<ZoneOutputs> {
  const [zone] = description.zones;
  const id = idOf(objects, zoneStep(0));
  const shared = objects.get(guestNetworkStep(0));
  const [offering, template, network] = await Promise.all([
    first(client, 'listServiceOfferings', 'serviceoffering', { issystem: 'false' }),
    first(client, 'listTemplates', 'template', { zoneid: id, templatefilter: 'all' }, isForUsers),
    shared
      ? objects.get(guestOfferingStep(0))
      : first(client, 'listNetworkOfferings', 'networkoffering', { name: ISOLATED_OFFERING }),
  ]);
  const outputs = {
    'zone-id': id,
    'zone-name': zone?.name ?? '',
    'network-type': zone?.networktype ?? '',
    'service-offering-id': String(offering?.id ?? ''),
    'template-id': String(template?.id ?? ''),
    'network-offering-id': String(network?.id ?? ''),
    // A zone of isolated networks has no shared one.
    'network-id': String(shared?.id ?? ''),
  };
  for (const name of ['service-offering-id', 'template-id', 'network-offering-id'] as const) {
    if (outputs[name] === '')
      reporter.warning(`${name} is empty: CloudStack lists none for the zone ${outputs['zone-name']}`);
  }
  return outputs;
}

async function first(
  client: CloudStackClient,
  command: string,
  key: string,
  parameters: Record<string, string>,
  fits: (item: Readonly<Record<string, unknown>>) => boolean = () => true,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  return (await client.list(command, key, parameters)).find(fits);
}

function idOf(objects: Objects, step: string): string {
  const id = objects.get(step)?.id;
  if (typeof id !== 'string') throw new UserError(`CloudStack returned no id for ${step}`);
  return id;
}
