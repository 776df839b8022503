import { shared } from './jest.config.mjs';

export default {
  ...shared,
  testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
  // A browser takes its time to start on a busy machine.
  testTimeout: 60_000,
};
