import type { Command } from '../command.js';
import { listing } from './listing.js';

export const osTypeCommands: Command[] = [
  listing('listOsTypes', {
    table: 'ostype',
    equal: 'oscategoryid description',
    keyword: ['description'],
  }),
  {
    name: 'listHypervisors',
    parameters: 'zoneid',
    run: async () => ({ count: 1, hypervisor: [{ name: 'Simulator' }] }),
  },
];
