import { formatPath } from '../../schema-issues.js';
import type { ZoneDescription } from '../schema.js';
import { guestNetworkSteps, physicalNetworkSteps, publicRangeSteps } from './networks.js';
import { podSteps } from './pods.js';
import { enablingStep, given, keyedDetails, of, type PlannedZone, type Step, zoneStep } from './step.js';
import { zoneWideStorageSteps } from './storage.js';

/**
 * All that deploys a description, in an order in which it can be done one after another; what `needs` does not
 * order can be done side by side.
 */
export function planZones(description: ZoneDescription): Step[] {
  const configuration = (description.globalConfig ?? []).map(
    ({ name, value }, index): Step => ({
      id: formatPath(['globalConfig', index]),
      group: 'global configuration',
      title: `${name} = ${value}`,
      needs: [],
      find: {
        command: 'listConfigurations',
        parameters: { name },
        list: 'configuration',
        where: { name, value },
      },
      call: { command: 'updateConfiguration', parameters: { name, value }, result: 'configuration' },
    }),
  );
  const configured = configuration.map(({ id }) => id);
  // One zone after the other: on a real 4.20.1.0, pods that were made side by side lost their addresses ("Unable to
  // persist ip address range"), and so may things in two zones.
  const zones: Step[] = [];
  for (const [index, zone] of description.zones.entries()) {
    const before = zones.map(({ id }) => id);
    zones.push(...stepsOf({ zone, index, configured, id: zoneStep(index), path: ['zones', index] }, before));
  }
  return [...configuration, ...zones];
}

function stepsOf(planned: PlannedZone, before: readonly string[]): Step[] {
  const steps = [
    zoneStepOf(planned, before),
    ...planned.zone.physical_networks.flatMap((network, index) =>
      physicalNetworkSteps(planned, network, index),
    ),
    ...guestNetworkSteps(planned),
    ...(planned.zone.pods ?? []).flatMap((pod, index) => podSteps(planned, pod, index)),
    ...publicRangeSteps(planned),
    ...zoneWideStorageSteps(planned),
  ];
  return [
    ...steps,
    ...enablingSteps(
      planned,
      steps.map(({ id }) => id),
    ),
  ];
}

function zoneStepOf({ zone, id }: PlannedZone, before: readonly string[]): Step {
  const secured = zone.securitygroupenabled === true;
  return {
    id,
    group: 'zone',
    title: `zone ${zone.name}`,
    needs: before,
    find: {
      command: 'listZones',
      parameters: { name: zone.name },
      list: 'zone',
      where: { name: zone.name },
      must: { networktype: zone.networktype, securitygroupsenabled: String(secured) },
    },
    call: {
      command: 'createZone',
      parameters: given({
        name: zone.name,
        networktype: zone.networktype,
        dns1: zone.dns1,
        dns2: zone.dns2,
        internaldns1: zone.internaldns1,
        internaldns2: zone.internaldns2,
        domain: zone.domain,
        securitygroupenabled: secured ? 'true' : undefined,
        localstorageenabled: zone.localstorageenabled ? 'true' : undefined,
        guestcidraddress: secured ? undefined : zone.guestcidraddress,
      }),
      result: 'zone',
    },
  };
}

function enablingSteps(planned: PlannedZone, before: string[]): Step[] {
  const { zone, id } = planned;
  const enabled: Step[] = zone.enabled
    ? [
        {
          id: enablingStep(planned.index),
          group: 'enabling',
          title: `zone ${zone.name} enabled`,
          needs: before,
          unless: { of: id, field: 'allocationstate', is: 'Enabled' },
          call: {
            command: 'updateZone',
            parameters: { id: of(id), allocationstate: 'Enabled' },
            result: 'zone',
          },
        },
      ]
    : [];
  if (!zone.details) return enabled;
  return [
    ...enabled,
    {
      id: `${id}.details`,
      group: 'enabling',
      title: `details of zone ${zone.name}`,
      needs: enabled.length > 0 ? enabled.map((step) => step.id) : before,
      call: {
        command: 'updateZone',
        parameters: { id: of(id), ...keyedDetails(zone.details) },
        result: 'zone',
      },
    },
  ];
}
