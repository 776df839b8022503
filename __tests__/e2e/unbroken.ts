import type { UsageRecord } from '../../src/usage/records.js';
import { cli } from './harness.js';

const HOUR = 3_600_000;

/** An account with a machine, whose usage records the functions below look at. */
export const SCENARIO = `
accounts:
  - name: acme
    domain: acme
    vpcs: 1
    machines: [{ name: web, volumes: 1 }]
    traffic: { sent: 1000, received: 2000 }
    disk: { bytes-read: 4000 }`;
const EXPECTED = `
records:
  - { type: RUNNING_VM, account: acme, max: 24.02, no-gaps: true, no-overlap: true }
  - { type: VOLUME, account: acme, no-gaps: true, no-overlap: true }
  - { type: NETWORK_BYTES_SENT, account: acme, sum: 1000 }
  - { type: VM_DISK_BYTES_READ, account: acme, sum: 4000 }`;

/** The machine's records: hours, and how much time they cover. */
export async function machineHours(service: string[]) {
  const records = await cli(['usage', 'records', '--type', 'RUNNING_VM', '--account', 'acme', ...service]);
  const found = JSON.parse(records.stdout) as UsageRecord[];
  const hours = found.reduce((sum, { rawusage }) => sum + Number(rawusage), 0);
  const starts = found.map(({ startdate }) => Date.parse(startdate));
  const ends = found.map(({ enddate }) => Date.parse(enddate));
  return { hours, covered: (Math.max(...ends) + 1000 - Math.min(...starts)) / HOUR };
}

/**
 * Nothing is missing, nothing is doubled, and what is billed is the time since the machine was made.
 *
 * @param file puts a text into a file and gives its path
 * @param tolerance hours that the test itself took
 */
export async function expectUnbroken(
  days: number,
  service: string[],
  file: (name: string, text: string) => string,
  tolerance = 0.3,
) {
  const expected = await cli(['usage', 'expect', file('unbroken.yaml', EXPECTED), ...service]);
  expect(expected).toMatchObject({ code: 0 });
  const { hours, covered } = await machineHours(service);
  expect(Math.abs(hours - days * 24)).toBeLessThan(tolerance);
  // The first window begins before the machine.
  expect(covered - hours).toBeLessThan(0.3);
}
