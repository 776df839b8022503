import { shared } from './jest.config.mjs';

export default {
  ...shared,
  testMatch: ['<rootDir>/__tests__/faults/**/*.faults.test.ts'],
};
