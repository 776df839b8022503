import type * as v from 'valibot';
import type { scenarioSchema } from './schema.js';

/** Scenarios that need no file. */
export const STOCK_SCENARIOS: Readonly<Record<string, v.InferInput<typeof scenarioSchema>>> = {
  /** One account with what the version and the zone can meter. */
  'all-types': {
    accounts: [
      {
        name: 'all-types',
        domain: 'all-types',
        networks: 1,
        vpcs: 1,
        machines: [
          { name: 'vm', volumes: 1, snapshots: 1, 'vm-snapshots': 1, tags: { scenario: 'all-types' } },
        ],
        templates: 1,
        isos: 1,
        ips: 1,
        'port-forwarding-rules': 1,
        'load-balancer-rules': 1,
        'vpn-users': 1,
        'security-groups': 1,
        buckets: 1,
        backups: 1,
        traffic: { sent: 1_000_000_000, received: 2_000_000_000 },
        disk: { 'io-read': 1000, 'io-write': 2000, 'bytes-read': 4_096_000, 'bytes-written': 8_192_000 },
      },
    ],
  },
  /** More than 5,000 records, which are more than ten pages: 180 volumes for a month of days. */
  load: { accounts: [{ name: 'load', domain: 'load', volumes: 180 }], advance: '30d', windows: 'daily' },
};
