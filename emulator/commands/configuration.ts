import type { Command } from '../command.js';
import { ApiError } from '../errors.js';
import { refusal, type Setting, settingsOf, valueAtFirst } from '../settings.js';
import { MemoryStore, type Store } from '../store.js';
import { isSame, paged } from './listing.js';

/** What the usage server reads when it starts (UsageManagerImpl.configure). */
const READ_AT_START = new Set([
  'usage.aggregation.timezone',
  'usage.stats.job.aggregation.range',
  'usage.stats.job.exec.time',
]);

export const configurationCommands: Command[] = [
  {
    name: 'listConfigurations',
    parameters: 'name keyword page pagesize category group subgroup',
    run: async (call) => {
      const { parameters, state, store } = call;
      const name = parameters.get('name');
      const keyword = parameters.get('keyword');
      const settings = settingsOf(state.version).filter(
        (setting) =>
          (!name || setting.name.includes(name)) &&
          (!keyword || mentions(setting, keyword)) &&
          ['category', 'group', 'subgroup'].every((field) =>
            isSame(setting[field], parameters.get(field) ?? String(setting[field] ?? '')),
          ),
      );
      return paged(
        call,
        'configuration',
        await Promise.all(settings.map((setting) => describe(setting, store))),
      );
    },
  },
  {
    name: 'updateConfiguration',
    parameters: 'name value',
    run: async ({ parameters, state, store }) => {
      const name = parameters.get('name');
      const setting = settingsOf(state.version).find((candidate) => candidate.name === name);
      if (!setting) throw new ApiError(431, `Config parameter with name ${name} doesn't exist`, 4350);
      const value = parameters.get('value') ?? '';
      const current = (await store.readConfiguration(setting.name)) ?? valueAtFirst(setting) ?? '';
      const reason = store instanceof MemoryStore && refusal(setting.name, value, current, state.version);
      if (reason) throw new ApiError(431, reason, 4350);
      await store.writeConfiguration(setting.name, value);
      // A real usage server reads these at its start: the engine's is started again.
      if (store instanceof MemoryStore && READ_AT_START.has(setting.name)) store.usageServer.restart();
      return { configuration: await describe(setting, store) };
    },
  },
];

/** ManagementServerImpl.searchForConfigurations looks into these. */
function mentions({ name, component, description = '', category }: Setting, keyword: string): boolean {
  return [name, component, description, category].some((text) =>
    text.toLowerCase().includes(keyword.toLowerCase()),
  );
}

async function describe(setting: Setting, store: Store): Promise<Record<string, unknown>> {
  const value = (await store.readConfiguration(setting.name)) ?? valueAtFirst(setting);
  const { value: _, ...fields } = setting;
  return { ...fields, ...(value !== undefined && { value }) };
}
