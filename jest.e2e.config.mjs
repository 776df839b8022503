import { shared } from './jest.config.mjs';

export default {
  ...shared,
  testMatch: ['<rootDir>/__tests__/e2e/**/*.e2e.test.ts'],
  // Containers share two cores and the ports of one machine.
  maxWorkers: 1,
  testTimeout: 180_000 * Number(process.env.E2E_PATIENCE ?? 1),
};
