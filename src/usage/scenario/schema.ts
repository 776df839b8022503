import * as v from 'valibot';
import { parseSpan } from '../span.js';
import { parseWindows } from '../windows.js';

const name = v.pipe(
  v.union([v.string(), v.number()], 'must be a text'),
  v.transform(String),
  v.regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/, 'must be a letter, then letters, digits and "-"'),
);
const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(10_000, 'must be at most 10000'),
);
const some = v.optional(count, 0);
const bytes = v.optional(v.pipe(v.number('must be a number'), v.integer(), v.minValue(0)), 0);

const amount = v.pipe(v.number(), v.integer(), v.minValue(1));
const size = v.strictObject({ cpunumber: amount, cpuspeed: amount, memory: amount });

const machine = v.strictObject({
  name: v.optional(name, 'vm'),
  count: v.optional(count, 1),
  /** A service offering's name, or cores, MHz and MB of one to make; the first that there is by default. */
  offering: v.optional(
    v.union([v.string(), size], 'must be a name, or cpunumber, cpuspeed (MHz) and memory (MB)'),
  ),
  state: v.optional(
    v.picklist(['running', 'stopped', 'destroyed'], 'must be running, stopped or destroyed'),
    'running',
  ),
  /** Data disks of each machine, snapshots of its root disk, and snapshots of the machine. */
  volumes: some,
  snapshots: some,
  'vm-snapshots': some,
  tags: v.optional(v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String))), {}),
});

const account = v.strictObject({
  name,
  /** Its domain's path below ROOT, such as `acme/sales`; ROOT by default. */
  domain: v.optional(v.pipe(v.string(), v.regex(/^[\w-]+(\/[\w-]+)*$/, 'must be a path such as acme/sales'))),
  /** The project that has the resources, in place of the account. */
  project: v.optional(name),
  networks: some,
  vpcs: some,
  machines: v.optional(v.array(machine, 'must be a list'), []),
  volumes: some,
  templates: some,
  isos: some,
  ips: some,
  'port-forwarding-rules': some,
  'load-balancer-rules': some,
  'vpn-users': some,
  'security-groups': some,
  buckets: some,
  backups: some,
  /** Bytes that the account's networks have sent and received, more than before. */
  traffic: v.optional(v.strictObject({ sent: bytes, received: bytes })),
  /** Operations and bytes that each of its machines' disks has read and written, more than before. */
  disk: v.optional(
    v.strictObject({ 'io-read': bytes, 'io-write': bytes, 'bytes-read': bytes, 'bytes-written': bytes }),
  ),
});

export const scenarioSchema = v.strictObject({
  accounts: v.pipe(v.array(account, 'must be a list'), v.minLength(1, 'must have at least one account')),
  /** Billing time that goes by once everything is there, where something was made. */
  advance: v.optional(
    v.pipe(
      v.string('must be a time such as 30d'),
      v.check((text) => parseSpan(text) !== undefined, 'must be a time such as 30d, 12h or 3mo'),
    ),
  ),
  windows: v.optional(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform(String),
      v.check((text) => parseWindows(text) !== undefined, 'must be auto, hourly, daily or minutes'),
    ),
    'auto',
  ),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type AccountScenario = Scenario['accounts'][number];
export type MachineScenario = AccountScenario['machines'][number];
