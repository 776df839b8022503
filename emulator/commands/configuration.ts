import { type Command, list } from '../command.js';
import { ApiError } from '../errors.js';
import { refusal, type Setting, settingsOf, valueAtFirst } from '../settings.js';
import { MemoryStore, type Store } from '../store.js';

export const configurationCommands: Command[] = [
  {
    name: 'listConfigurations',
    run: async ({ parameters, state, store }) => {
      const name = parameters.get('name');
      const keyword = parameters.get('keyword');
      const settings = settingsOf(state.version).filter(
        (setting) => (!name || setting.name.includes(name)) && (!keyword || mentions(setting, keyword)),
      );
      return list('configuration', await Promise.all(settings.map((setting) => describe(setting, store))));
    },
  },
  {
    name: 'updateConfiguration',
    run: async ({ parameters, state, store }) => {
      const name = parameters.get('name');
      const setting = settingsOf(state.version).find((candidate) => candidate.name === name);
      if (!setting) throw new ApiError(431, `Config parameter with name ${name} doesn't exist`, 4350);
      const value = parameters.get('value') ?? '';
      const current = (await store.readConfiguration(setting.name)) ?? valueAtFirst(setting) ?? '';
      const reason = store instanceof MemoryStore && refusal(setting.name, value, current, state.version);
      if (reason) throw new ApiError(431, reason, 4350);
      await store.writeConfiguration(setting.name, value);
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
