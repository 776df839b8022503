import * as core from '@actions/core';
import { distributionOf } from './distribution.js';
import { parseUsageSettings } from './inputs/usage.js';
import { onInterrupt } from './interrupt.js';
import { actionsReporter } from './report/actions.js';
import { failStep } from './report/fail-step.js';
import { findingsSummary } from './report/findings.js';
import { writeSummary } from './report/step-summary.js';
import { usageSummary } from './report/usage.js';
import { connect } from './service/connect.js';
import { UnexpectedUsageError } from './usage/finding.js';
import { useUsage } from './usage/usage.js';

/** The sub-action `usage`: what is done with the usage of the service that an earlier step started. */
async function main(): Promise<void> {
  const settings = await parseUsageSettings((name) => core.getInput(name));
  const distribution = distributionOf();
  const { timeoutSeconds } = settings;
  const { signal } = onInterrupt('The step was cancelled');
  const connection = await connect(settings, distribution, actionsReporter, signal);
  const { scenario, metered, records, report, findings } = await useUsage(settings, connection, {
    timeoutSeconds,
    signal,
    reporter: actionsReporter,
    reportAssets: distribution.report,
  });
  for (const [name, value] of Object.entries(metered ?? {})) core.setOutput(name, value);
  if (scenario) core.setOutput('scenario', JSON.stringify(scenario));
  if (records !== undefined) core.setOutput('records', records);
  if (report) {
    core.setOutput('report', report.file);
    await writeSummary(usageSummary(report.figures));
  }
  if (findings) await writeSummary(findingsSummary(findings));
}

main()
  .catch(async (error: unknown) => {
    if (error instanceof UnexpectedUsageError) await writeSummary(findingsSummary(error.findings));
    await failStep(error);
  })
  .finally(() => process.exit());
