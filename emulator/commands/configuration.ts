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
const USAGE_SETTINGS: readonly Setting[] = [
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

/** Settings that the simulator's own zone descriptions change. */
const CHANGED_BY_ZONES: readonly (readonly [
  string,
  string,
  string,
  boolean,
  string,
  string,
  string,
  string,
])[] = [
  ['account.cleanup.interval', '20', 'Number', false, 'Advanced', 'Access', 'Account', 'management-server'],
  ['check.pod.cidrs', 'true', 'String', false, 'Advanced', 'Network', 'Network', 'management-server'],
  ['default.page.size', '500', 'Number', false, 'Advanced', 'Miscellaneous', 'Others', 'management-server'],
  ['direct.agent.load.size', '16', 'Number', true, 'Advanced', 'Management Server', 'Agent', 'AgentManager'],
  [
    'enable.dynamic.scale.vm',
    'false',
    'Boolean',
    true,
    'Advanced',
    'Compute',
    'Virtual Machine',
    'UserVmManager',
  ],
  ['expunge.delay', '20', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'management-server'],
  ['expunge.interval', '20', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'management-server'],
  ['expunge.workers', '3', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'management-server'],
  [
    'guest.domain.suffix',
    'cloud.internal',
    'String',
    true,
    'Network',
    'Access',
    'Domain',
    'NetworkOrchestrationService',
  ],
  ['instance.name', 'VM', 'String', false, 'Advanced', 'Compute', 'Virtual Machine', 'AgentManager'],
  [
    'network.gc.interval',
    '600',
    'Number',
    true,
    'Advanced',
    'Network',
    'Network',
    'NetworkOrchestrationService',
  ],
  [
    'ping.interval',
    '60',
    'Number',
    false,
    'Advanced',
    'Management Server',
    'Limits',
    'ManagementServiceConfiguration',
  ],
  [
    'ping.timeout',
    '2.5',
    'Decimal',
    true,
    'Advanced',
    'Miscellaneous',
    'Others',
    'ManagementServiceConfiguration',
  ],
  [
    'secstorage.allowed.internal.sites',
    '0.0.0.0/0',
    'String',
    false,
    'Advanced',
    'Infrastructure',
    'Secondary Storage',
    'management-server',
  ],
  [
    'storage.cleanup.interval',
    '86400',
    'Number',
    false,
    'Advanced',
    'Infrastructure',
    'Primary Storage',
    'StorageManager',
  ],
  [
    'vm.allocation.algorithm',
    'random',
    'Select',
    true,
    'Advanced',
    'Compute',
    'Virtual Machine',
    'DeploymentClusterPlanner',
  ],
  [
    'vm.op.wait.interval',
    '120',
    'Number',
    true,
    'Advanced',
    'Compute',
    'Virtual Machine',
    'VirtualMachineManager',
  ],
  ['workers', '5', 'Number', false, 'Advanced', 'Management Server', 'Limits', 'AgentManager'],
];

const SETTINGS: readonly Setting[] = [
  ...USAGE_SETTINGS,
  ...CHANGED_BY_ZONES.map(([name, value, type, dynamic, category, group, subgroup, component]) => ({
    ...{ name, default: value, type, dynamic, category, group, subgroup, component },
    description: name,
  })),
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
