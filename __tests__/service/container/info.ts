import type { ContainerInfo } from '../../../src/engine/containers.js';

/** A container that runs, with the port of its API at 127.0.0.1:9, where nothing answers. */
export const RUNNING: ContainerInfo = {
  id: 'c',
  name: 'n',
  imageId: 'i',
  status: 'running',
  exitCode: 0,
  outOfMemory: false,
  error: '',
  labels: {},
  ports: { 8080: { address: '127.0.0.1', port: 9 }, 8096: { address: '127.0.0.1', port: 9 } },
};
