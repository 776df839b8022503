import * as v from 'valibot';
import { parseSpan } from '../span.js';
import { parseWindows } from '../windows.js';

const name = v.pipe(
  v.union([v.string(), v.number()], 'must be text'),
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
/** Below what a number holds exactly, and what CloudStack's columns take. */
const total = v.optional(
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(0, 'must not be negative'),
    v.maxValue(1e15, 'must be at most 1e15'),
  ),
);
const traffic = { sent: total, received: total };
/** Operations and bytes that disks have read and written in all. */
const disk = v.strictObject({
  'io-read': total,
  'io-write': total,
  'bytes-read': total,
  'bytes-written': total,
});

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
  /** The network of the account's that it is in, by its name; the first by default. */
  network: v.optional(v.string('must be the name of a network')),
  /** Data disks of each machine, snapshots of its root disk, and snapshots of the machine. */
  volumes: some,
  snapshots: some,
  'vm-snapshots': some,
  tags: v.optional(v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String))), {}),
  /** What the disks of each machine have counted in all. */
  disk: v.optional(disk),
});

const fields = v.strictObject({
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
  /** Bytes that the account's networks have sent and received in all, or that each of those that are named has. */
  traffic: v.optional(
    v.lazy((input) =>
      Array.isArray(input)
        ? v.array(v.strictObject({ network: v.string('must be the name of a network'), ...traffic }))
        : v.strictObject(traffic),
    ),
  ),
  /** What the disks of the account's machines have counted in all. */
  disk: v.optional(disk),
});

type Fields = v.InferOutput<typeof fields>;

/** Whether an account has anything on public addresses. */
export function wantsAddresses(account: Fields): boolean {
  const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers } = account;
  return ips + forwards + balancers + account['vpn-users'] > 0;
}

/** How many networks an account gets: those that it lists, but one if anything needs one. */
export function networkCount(account: Fields): number {
  const isNeeded = account.machines.some(({ count }) => count > 0) || wantsAddresses(account);
  return Math.max(account.networks, isNeeded ? 1 : 0);
}

/** What is wrong between the fields of an account: where, what is there, and the end of a sentence about it. */
function* contradictions(
  account: Fields,
): Generator<[path: (string | number)[], input: unknown, message: string]> {
  const numbered = (kind: string, length: number) =>
    Array.from({ length }, (_, index) => `${account.name}-${kind}-${index + 1}`);
  const networks = numbered('network', networkCount(account));
  const counted = [...networks, ...numbered('vpc', account.vpcs)];
  const oneOf = (names: string[]) =>
    names.length > 0 ? `must be one of ${names.join(', ')}` : 'must not be given: the account has no network';
  for (const [index, { network, disk }] of account.machines.entries()) {
    if (network !== undefined && !networks.includes(network))
      yield [['machines', index, 'network'], network, oneOf(networks)];
    if (disk && account.disk)
      yield [['machines', index, 'disk'], disk, 'must not be given beside the disk of the account'];
  }
  const named = Array.isArray(account.traffic) ? account.traffic : [];
  for (const [index, { network }] of named.entries()) {
    if (!counted.includes(network)) yield [['traffic', index, 'network'], network, oneOf(counted)];
    if (named.findIndex((one) => one.network === network) < index)
      yield [['traffic', index, 'network'], network, 'must be there once'];
  }
}

const account = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    // Of a step only its key is read (src/schema-issues.ts).
    for (const [path, input, message] of contradictions(dataset.value))
      addIssue({ message, input, path: path.map((key) => ({ key })) as unknown as [v.IssuePathItem] });
  }),
);

export const scenarioSchema = v.strictObject({
  accounts: v.pipe(v.array(account, 'must be a list'), v.minLength(1, 'must have at least one account')),
  /** Billing time that passes once everything is there, if something was made. */
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
