import * as core from '@actions/core';
import { distributionOf } from './distribution.js';
import { ImageCache } from './image/cache.js';
import { type ActionSettings, parseActionSettings } from './inputs/settings.js';
import { onInterrupt } from './interrupt.js';
import { environmentOf } from './outputs.js';
import { actionsReporter } from './report/actions.js';
import { failStep } from './report/fail-step.js';
import { writeSummary } from './report/step-summary.js';
import { failureSummary, readySummary } from './report/summary.js';
import { type Run, up } from './run/up.js';
import { type ActionState, saveState } from './state.js';

async function main(): Promise<void> {
  // Known before the inputs are, so that a wrong one is summarised as well.
  const wantsSummary = !/^false$/i.test(core.getInput('summary').trim());
  try {
    const settings = await parseActionSettings((name) => core.getInput(name));
    const run = await bringUp(settings);
    if (wantsSummary) await writeSummary(readySummary(run, settings.exportEnv));
  } catch (error) {
    if (wantsSummary) await writeSummary(failureSummary(error));
    throw error;
  }
}

async function bringUp(settings: ActionSettings): Promise<Run> {
  let state: ActionState | undefined;
  const run = await up({
    settings,
    distribution: distributionOf(),
    reporter: actionsReporter,
    signal: onInterrupt('The step was cancelled').signal,
    cache: settings.cache ? new ImageCache(() => import('@actions/cache')) : undefined,
    zoneIsDefault: settings.zone.kind === 'none',
    mayEmbed: false,
    removesFailed: false,
    onEngine: (engine, image) => {
      state = {
        engine,
        containerName: settings.name,
        cleanup: settings.cleanup,
        image: image?.reference ?? '',
        cacheKey: image?.cacheKey ?? '',
        prepared: image?.prepared !== undefined,
        ready: false,
      };
      saveState(state);
    },
  });
  const { outputs } = run;
  if (state) saveState({ ...state, ready: true });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (settings.exportEnv) {
    for (const [name, value] of Object.entries(environmentOf(outputs))) core.exportVariable(name, value);
  }
  core.info(`CloudStack ${outputs['cs-version']} is ready at ${outputs['api-url']} (${outputs.timings})`);
  return run;
}

main()
  .catch(failStep)
  .finally(() => process.exit());
