import * as v from 'valibot';
import type { Path } from '../schema-issues.js';

export interface Problem {
  path: Path;
  message: string;
}

const text = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'must be text'),
  v.transform(String),
  v.trim(),
);
const filled = v.pipe(text, v.minLength(1, 'must not be empty'));
/** Marvin's descriptions write `"true"`, `"True"` and `true`. */
const flag = v.pipe(text, v.regex(/^(true|false)$/i, 'must be true or false'), v.transform(isTrue));
const address = v.pipe(text, v.ipv4('must be an IPv4 address'));
const cidr = v.pipe(
  text,
  v.regex(/^(\d{1,3}\.){3}\d{1,3}\/([0-9]|[12]\d|3[0-2])$/, 'must be a CIDR such as 10.1.1.0/24'),
);
const vlans = v.pipe(
  text,
  v.regex(/^\d{1,4}-\d{1,4}(,\d{1,4}-\d{1,4})*$/, 'must be a range of VLANs such as 100-200'),
);
/** `{"key": "value"}`, or Marvin's list of such objects. */
const details = v.pipe(
  v.union(
    [v.record(v.string(), text), v.array(v.record(v.string(), text))],
    'must be an object of names and values',
  ),
  v.transform((value) => (Array.isArray(value) ? Object.assign({}, ...value) : value)),
  v.transform((value: Record<string, string>) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__name__')),
  ),
);
const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'must be a list');
const maybe = <T extends v.GenericSchema>(item: T) => v.optional(v.nullable(item));

const range = v.object({
  startip: address,
  endip: address,
  netmask: address,
  gateway: address,
  vlan: maybe(filled),
  account: maybe(filled),
  domainid: maybe(filled),
});
const primaryStorage = v.object({
  name: filled,
  url: filled,
  tags: maybe(filled),
  scope: maybe(v.picklist(['zone', 'cluster', 'ZONE', 'CLUSTER'], 'must be zone or cluster')),
  details: maybe(details),
});
const imageStore = v.object({
  provider: filled,
  url: maybe(filled),
  name: maybe(filled),
  details: maybe(details),
});
const cluster = v.object({
  clustername: filled,
  hypervisor: filled,
  clustertype: v.optional(filled, 'CloudManaged'),
  hosts: maybe(
    list(v.object({ url: filled, username: maybe(text), password: maybe(text), hosttags: maybe(filled) })),
  ),
  primaryStorages: maybe(list(primaryStorage)),
});
const vmwareDatacenter = v.object({ name: maybe(text), vcenter: maybe(text) });
const pod = v.object({
  name: filled,
  gateway: address,
  netmask: address,
  startip: address,
  endip: address,
  guestIpRanges: maybe(list(range)),
  clusters: maybe(list(cluster)),
  vmwaredc: maybe(vmwareDatacenter),
});
const physicalNetwork = v.object({
  name: filled,
  vlan: maybe(vlans),
  tags: maybe(
    v.union([
      list(filled),
      v.pipe(
        filled,
        v.transform((tag) => [tag]),
      ),
    ]),
  ),
  isolationmethods: maybe(list(filled)),
  traffictypes: list(
    v.object({
      typ: v.picklist(
        ['Guest', 'Management', 'Public', 'Storage'],
        'must be Guest, Management, Public or Storage',
      ),
      kvm: maybe(filled),
      xen: maybe(filled),
      simulator: maybe(filled),
    }),
  ),
  providers: maybe(list(v.object({ name: filled }))),
});
const zone = v.object({
  name: filled,
  networktype: v.picklist(['Advanced', 'Basic'], 'must be Advanced or Basic'),
  dns1: address,
  dns2: maybe(address),
  internaldns1: address,
  internaldns2: maybe(address),
  guestcidraddress: maybe(cidr),
  securitygroupenabled: maybe(flag),
  localstorageenabled: maybe(flag),
  domain: maybe(filled),
  networkofferingname: maybe(filled),
  enabled: v.optional(flag, true),
  details: maybe(details),
  physical_networks: v.pipe(list(physicalNetwork), v.minLength(1, 'must have at least one')),
  ipranges: maybe(list(range)),
  pods: maybe(list(pod)),
  primaryStorages: maybe(list(primaryStorage)),
  secondaryStorages: maybe(list(imageStore)),
  cacheStorages: maybe(list(imageStore)),
  vmwaredc: maybe(vmwareDatacenter),
});
export const descriptionSchema = v.object({
  zones: v.pipe(list(zone), v.minLength(1, 'must have at least one zone')),
  globalConfig: maybe(list(v.object({ name: filled, value: text }))),
});

/** A zone description in Marvin's format; everything that is sent to CloudStack's API is kept. */
export type ZoneDescription = v.InferOutput<typeof descriptionSchema>;
export type Zone = ZoneDescription['zones'][number];
export type PhysicalNetwork = Zone['physical_networks'][number];
export type Pod = NonNullable<Zone['pods']>[number];
export type Cluster = NonNullable<Pod['clusters']>[number];
export type PrimaryStorage = NonNullable<Zone['primaryStorages']>[number];
export type Range = NonNullable<Zone['ipranges']>[number];

function isTrue(value: string): boolean {
  return value.toLowerCase() === 'true';
}
