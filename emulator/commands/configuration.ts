import { type Command, list } from '../command.js';
import { ApiError } from '../errors.js';
import type { Store } from '../store.js';

interface Setting {
  name: string;
  category: string;
  group: string;
  subgroup: string;
  default: string | undefined;
  description: string;
  dynamic: boolean;
  component: string;
  type: string;
}

const usage = (name: string, value: string | undefined, type: string, description: string): Setting => ({
  ...{ name, default: value, type, description, category: 'Usage', group: 'Usage Server', subgroup: 'Usage' },
  ...{ dynamic: false, component: 'management-server' },
});

/** The global settings that the usage server is steered by, with CloudStack's defaults. */
const SETTINGS: readonly Setting[] = [
  usage('enable.usage.server', 'true', 'Boolean', 'Flag for enabling usage'),
  usage('usage.stats.job.aggregation.range', '1440', 'Number', 'Minutes that one usage record covers'),
  usage('usage.stats.job.exec.time', '00:15', 'String', 'When the usage job runs first, as HH:MM'),
  usage('usage.aggregation.timezone', 'GMT', 'String', 'Time zone of the aggregation'),
  usage('usage.execution.timezone', undefined, 'String', 'Time zone of the execution'),
  usage('usage.sanity.check.interval', undefined, 'Number', 'Days between two sanity checks'),
  {
    ...usage('quota.enable.service', 'false', 'Boolean', 'Whether the quota service is on'),
    ...{ dynamic: true, component: 'QUOTA-PLUGIN', category: 'Advanced' },
  },
  {
    ...usage('network.gc.wait', '600', 'Number', 'Seconds until an unused network is shut down'),
    ...{
      category: 'Advanced',
      group: 'Network',
      subgroup: 'Network',
      component: 'NetworkOrchestrationService',
    },
  },
];

export const configurationCommands: Command[] = [
  {
    name: 'listConfigurations',
    run: async ({ parameters, store }) => {
      const name = parameters.get('name');
      const keyword = parameters.get('keyword');
      const settings = SETTINGS.filter(
        (setting) => (!name || setting.name === name) && (!keyword || setting.name.includes(keyword)),
      );
      return list('configuration', await Promise.all(settings.map((setting) => describe(setting, store))));
    },
  },
  {
    name: 'updateConfiguration',
    required: ['name'],
    run: async ({ parameters, store }) => {
      const name = parameters.get('name');
      const setting = SETTINGS.find((candidate) => candidate.name === name);
      if (!setting) throw new ApiError(431, `Config parameter with name ${name} doesn't exist`, 4350);
      await store.writeConfiguration(setting.name, parameters.get('value') ?? '');
      return { configuration: await describe(setting, store) };
    },
  },
];

async function describe(setting: Setting, store: Store): Promise<Record<string, unknown>> {
  const value = (await store.readConfiguration(setting.name)) ?? setting.default;
  const { name, category, group, subgroup, description, dynamic, component, type } = setting;
  return {
    ...{ category, group, subgroup, name },
    ...(value !== undefined && { value }),
    ...(setting.default !== undefined && { defaultvalue: setting.default }),
    ...{ description, isdynamic: dynamic, component, displaytext: displayText(name), type },
  };
}

/** CloudStack makes it from the name: `network.gc.wait` → `Network gc wait`. */
function displayText(name: string): string {
  const words = name.replaceAll('.', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
