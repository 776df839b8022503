import * as core from '@actions/core';
import { distributionOf } from './distribution.js';
import { parseInputs } from './inputs/reader.js';
import { ZONE_STEP } from './inputs/zone.js';
import { onInterrupt } from './interrupt.js';
import { actionsReporter } from './report/actions.js';
import { failStep } from './report/fail-step.js';
import { connect } from './service/connect.js';
import { describeZone } from './zone/source.js';
import { deployZones } from './zone/zone.js';

/** The sub-action `zone`: deploys a zone into the service that an earlier step started. */
async function main(): Promise<void> {
  const settings = await parseInputs(ZONE_STEP, (name) => core.getInput(name));
  const { zone, zoneReady: ready, timeoutSeconds } = settings;
  const { signal } = onInterrupt('The step was cancelled');
  const { service, client } = await connect(settings, distributionOf(), actionsReporter, signal);
  const description = await describeZone(zone, service, signal);
  const outputs = await deployZones({
    description,
    client,
    ready,
    timeoutSeconds,
    signal,
    reporter: actionsReporter,
  });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

main()
  .catch(failStep)
  .finally(() => process.exit());
