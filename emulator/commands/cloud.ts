import type { Command } from '../command.js';
import { recordedValues } from '../contract.js';

export const cloudCommands: Command[] = [
  {
    name: 'listCapabilities',
    run: async ({ state: { release, version } }) => ({
      capability: { ...recordedValues(release.recorded).capabilities, cloudstackversion: version },
    }),
  },
];
