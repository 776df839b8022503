import type { Api } from '../apis.js';
import type { Command } from '../command.js';
import { recordedValues } from '../contract.js';
import { ApiError } from '../errors.js';
import { mayCall } from '../roles.js';

export const cloudCommands: Command[] = [
  {
    name: 'listCapabilities',
    parameters: '',
    run: async ({ state: { release, version } }) => ({
      capability: { ...recordedValues(release.recorded).capabilities, cloudstackversion: version },
    }),
  },
  {
    // All that CloudStack has, also what the engine lacks: ApiDiscoveryServiceImpl.listApis.
    name: 'listApis',
    parameters: 'name',
    run: async ({ state, parameters, user }) => {
      const name = parameters.get('name')?.toLowerCase();
      const isOfQuota = (command: string) => /^quota(?!IsEnabled$)/.test(command);
      const known = state.release.apis
        .all()
        .filter((api) => mayCall(user, api.name) && (state.hasQuota || !isOfQuota(api.name)));
      const found = known.filter((api) => !name || api.name.toLowerCase() === name);
      if (name && found.length === 0)
        throw new ApiError(
          530,
          'Api Discovery plugin was unable to find an api by that name or process any apis',
        );
      return { count: found.length, api: found.map(describeApi) };
    },
  },
];

/** Descriptions and the fields of answers are not recorded. */
function describeApi({ name, isAsync, params }: Api): Record<string, unknown> {
  const declared = [...params].map(([param, { type, required }]) => ({
    name: param,
    description: '',
    type,
    length: 255,
    required,
  }));
  return { name, description: '', isasync: isAsync, params: declared, response: [] };
}
