import { boolean, type Group } from './reader.js';

/** What only a workflow needs. */
export const ACTION = {
  cache: {
    name: 'cache',
    default: 'true',
    description: "Keep the built image in GitHub's cache if that saves a pull",
    read: boolean,
  },
  cleanup: {
    name: 'cleanup',
    default: 'true',
    description: 'Remove the container and its anonymous volumes after the job',
    read: boolean,
  },
  exportEnv: {
    name: 'export-env',
    default: 'true',
    description: 'Export the API URL and the keys as environment variables',
    read: boolean,
  },
  summary: {
    name: 'summary',
    default: 'true',
    description: 'Write a job summary: where CloudStack runs, or why it does not',
    read: boolean,
  },
} satisfies Group;
