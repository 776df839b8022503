import { type Call, type Command, isTrue, listOf, mapsOf, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import { type Entity, timestamp } from '../state.js';
import { GIB, text } from './kind.js';
import { type Filter, hasServices, type Listing, listing } from './listing.js';

/** Parameters of list commands of offerings that change nothing: the engine's offerings are of all domains and zones. */
const OF_ALL = 'listall isrecursive account projectid zoneid';
const LARGEST = 2_147_483_647;
const SMALLEST_MEMORY = 32;
const SIZES = ['cpunumber', 'cpuspeed', 'memory'] as const;
const RANGES = ['mincpunumber', 'maxcpunumber', 'minmemory', 'maxmemory'] as const;

export const offeringCommands: Command[] = [
  {
    name: 'createServiceOffering',
    parameters:
      'name displaytext cpunumber cpuspeed memory customized mincpunumber maxcpunumber minmemory maxmemory rootdisksize storagetype=shared provisioningtype=thin offerha limitcpuuse isvolatile issystem=false dynamicscalingenabled',
    run: async (call) => ({ serviceoffering: serviceOffering(call) }),
  },
  offeringList('listServiceOfferings', 'serviceoffering', {
    equal: 'name state storagetype issystem cpunumber cpuspeed memory',
    by: {
      virtualmachineid: isAnotherOf('serviceofferingid'),
    },
    show: ({ rootdisksize, ...offering }) => ({ ...offering, rootdisksize: Number(rootdisksize ?? 0) }),
  }),
  ...changing('ServiceOffering', 'serviceoffering'),
  {
    name: 'createDiskOffering',
    parameters:
      'name displaytext disksize customized storagetype=shared provisioningtype=thin displayoffering=true disksizestrictness=false encrypt=false',
    run: async (call) => {
      const iscustomized = isTrue(call, 'customized');
      const disksize = Number(text(call, 'disksize') ?? 0);
      if (!iscustomized && disksize <= 0)
        throw ApiError.invalidParameter('Disksize is required for a non-customized disk offering');
      if (iscustomized && disksize > 0)
        throw ApiError.invalidParameter('Disksize is not allowed for a customized disk offering');
      return {
        diskoffering: asAnswered(
          call.state.add('diskoffering', {
            name: text(call, 'name'),
            displaytext: text(call, 'displaytext') ?? text(call, 'name'),
            disksize,
            iscustomized,
            created: timestamp(new Date()),
            state: 'Active',
            storagetype: 'shared',
            provisioningtype: 'thin',
            displayoffering: true,
          }),
          'listDiskOfferings',
          'diskoffering',
        ),
      };
    },
  },
  offeringList('listDiskOfferings', 'diskoffering', {
    equal: 'name state storagetype',
    by: {
      volumeid: ({ id }, volumeid, { state }) => state.find('volume', volumeid)?.diskofferingid !== id,
    },
    show: (offering) => asAnswered(offering, 'listDiskOfferings', 'diskoffering'),
  }),
  ...changing('DiskOffering', 'diskoffering'),
  {
    name: 'createNetworkOffering',
    parameters:
      'name displaytext guestiptype traffictype=guest supportedservices serviceproviderlist conservemode specifyvlan specifyipranges networkrate maxconnections enable forvpc availability internetprotocol=ipv4',
    run: async (call) => ({ networkoffering: networkOffering(call) }),
  },
  offeringList('listNetworkOfferings', 'networkoffering', {
    equal:
      'name displaytext state guestiptype traffictype availability isdefault specifyvlan specifyipranges forvpc',
    by: {
      supportedservices: hasServices,
    },
  }),
  ...changing('NetworkOffering', 'networkoffering'),
  ...changing('VPCOffering', 'vpcoffering'),
  {
    name: 'createVPCOffering',
    parameters: 'name displaytext supportedservices serviceproviderlist enable internetprotocol=ipv4',
    job: { result: 'vpcoffering', instanceType: 'VpcOffering' },
    run: async (call) =>
      call.state.add('vpcoffering', {
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext') ?? text(call, 'name'),
        isdefault: false,
        state: isTrue(call, 'enable') ? 'Enabled' : 'Disabled',
        created: timestamp(new Date()),
        service: servicesOf(call, 'VpcVirtualRouter'),
      }),
  },
];

function offeringList(name: string, table: string, options: Omit<Listing, 'table'>): Command {
  return listing(name, { table, keyword: ['name', 'displaytext'], accepts: OF_ALL, ...options });
}

/** What a machine could change to. */
function isAnotherOf(field: string): Filter {
  return ({ id }, machine, { state }) => state.find('virtualmachine', machine)?.[field] !== id;
}

/** The commands that change and delete offerings: what was made with one keeps it. Only those of VPCs are jobs. */
function changing(kind: string, table: string): Command[] {
  const named = (call: Call, command: string) => call.state.get(table, required(command, call, 'id'), 'id');
  const isJob = table === 'vpcoffering';
  const jobOf = (result: string) => isJob && { job: { result, instanceType: 'VpcOffering', tellsId: false } };
  return [
    {
      name: `update${kind}`,
      about: table,
      parameters: `id name displaytext state ${table === 'networkoffering' ? 'availability' : ''}`,
      ...jobOf(table),
      run: async (call) => {
        const offering = named(call, `update${kind}`);
        for (const field of ['name', 'displaytext', 'state', 'availability'])
          if (text(call, field) !== undefined) offering[field] = text(call, field);
        return isJob ? offering : { [table]: offering };
      },
    },
    {
      name: `delete${kind}`,
      about: table,
      parameters: 'id',
      ...jobOf('success'),
      run: async (call) => {
        const offering = named(call, `delete${kind}`);
        refuseUsed(call, table, offering);
        call.state.remove(table, offering);
        return { success: true };
      },
    },
  ];
}

/** What uses an offering that may not be deleted then. */
const USERS: Readonly<Record<string, readonly [table: string, field: string, what: string]>> = {
  networkoffering: ['network', 'networkofferingid', 'network offering'],
  vpcoffering: ['vpc', 'vpcofferingid', 'vpc offering'],
};

/** ConfigurationManagerImpl.deleteNetworkOffering, VpcManagerImpl.deleteVpcOffering. */
function refuseUsed({ state }: Call, table: string, { id, name, isdefault }: Entity): void {
  const [users, field, what] = USERS[table] ?? [];
  if (!users || !field) return;
  if (isdefault) throw ApiError.invalidParameter(`Default ${what} can't be deleted`);
  const count = state.table(users).filter((one) => one[field] === id).length;
  if (count > 0)
    throw ApiError.invalidParameter(
      `Can't delete ${what} ${name} as its used by ${count} ${users}s. To make the ${what} unavailable, disable it`,
    );
}

/** ConfigurationManagerImpl.createServiceOffering: without sizes, it is a custom one, whose machines bring them. */
function serviceOffering(call: Call): Entity {
  const name = text(call, 'name');
  const given = Object.fromEntries(SIZES.map((size) => [size, text(call, size)]));
  const iscustomized = isTrue(call, 'customized') || SIZES.every((size) => given[size] === undefined);
  if (iscustomized && (given.cpunumber !== undefined || given.memory !== undefined))
    throw ApiError.invalidParameter(
      'For creating a custom compute offering cpu and memory all should be null',
    );
  if (!iscustomized) checkSizes(String(name), given);
  const ranges = RANGES.filter((range) => text(call, range) !== undefined);
  const details = Object.fromEntries(ranges.map((range) => [range, text(call, range)]));
  const rootdisksize = text(call, 'rootdisksize');
  return call.state.add('serviceoffering', {
    name,
    displaytext: text(call, 'displaytext') ?? name,
    ...Object.fromEntries(
      SIZES.filter((size) => given[size] !== undefined).map((size) => [size, Number(given[size])]),
    ),
    iscustomized,
    state: 'Active',
    created: timestamp(new Date()),
    storagetype: 'shared',
    provisioningtype: 'thin',
    offerha: isTrue(call, 'offerha'),
    limitcpuuse: isTrue(call, 'limitcpuuse'),
    isvolatile: isTrue(call, 'isvolatile'),
    issystem: false,
    defaultuse: false,
    rootdisksize: Number(rootdisksize ?? 0),
    ...(ranges.length > 0 && { serviceofferingdetails: details }),
    dynamicscalingenabled: text(call, 'dynamicscalingenabled') !== 'false',
    diskofferingstrictness: false,
    encryptroot: false,
    hasannotations: false,
  });
}

function checkSizes(name: string, given: Readonly<Record<string, string | undefined>>): void {
  const wanted = [
    { size: 'cpunumber', what: `cpu number value between 1 and ${LARGEST}`, least: 1 },
    { size: 'cpuspeed', what: `cpu speed value between 0 and ${LARGEST}`, least: 0 },
    {
      size: 'memory',
      what: `memory value between ${SMALLEST_MEMORY} and ${LARGEST} MB`,
      least: SMALLEST_MEMORY,
    },
  ];
  for (const { size, what, least } of wanted)
    if (!(Number(given[size] ?? Number.NaN) >= least))
      throw ApiError.invalidParameter(`Failed to create service offering ${name}: specify the ${what}`);
}

/** The sizes of a machine: its offering's, or with a custom offering those that the call brings. */
export function machineSizes(
  call: Call,
  offering: Entity,
): { cpunumber: number; cpuspeed: number; memory: number } {
  const { cpunumber, cpuspeed, memory } = offering;
  const given = Object.assign({}, ...mapsOf(call, 'details')) as Record<string, string>;
  if (!offering.iscustomized) {
    const extra = ['cpuNumber', 'cpuSpeed', 'memory'].find((name) => given[name] !== undefined);
    if (extra)
      throw ApiError.invalidParameter(
        `The ${extra} of this offering id:${offering.id} is not customizable. This is predefined in the template.`,
      );
    return { cpunumber: Number(cpunumber), cpuspeed: Number(cpuspeed), memory: Number(memory) };
  }
  const sizes = {
    cpunumber: Number(cpunumber ?? given.cpuNumber),
    cpuspeed: Number(cpuspeed ?? given.cpuSpeed),
    memory: Number(memory ?? given.memory),
  };
  if (Object.values(sizes).some(Number.isNaN))
    throw ApiError.invalidParameter(
      'Need to specify custom parameter values cpu, cpu speed and memory when using custom offering',
    );
  checkRange(offering, 'CPU cores', sizes.cpunumber, 'cpunumber', 1);
  checkRange(offering, 'memory', sizes.memory, 'memory', SMALLEST_MEMORY);
  return sizes;
}

function checkRange(offering: Entity, what: string, value: number, name: string, least: number): void {
  const details = (offering.serviceofferingdetails ?? {}) as Record<string, string>;
  const [from, to] = [Number(details[`min${name}`] ?? least), Number(details[`max${name}`] ?? LARGEST)];
  if (value >= from && value <= to) return;
  throw ApiError.invalidParameter(`Invalid ${what} value, specify a value between ${from} and ${to}`);
}

/** Bytes of a root disk that the offering fixes; undefined if it is the template's size. */
export function rootDiskOf({ rootdisksize }: Entity): number | undefined {
  return Number(rootdisksize) > 0 ? Number(rootdisksize) * GIB : undefined;
}

/** Each of the supported services, by the provider that is named for it. */
function servicesOf(call: Call, fallback: string): Record<string, unknown>[] {
  const providers = mapsOf(call, 'serviceproviderlist');
  return listOf(call, 'supportedservices').map((name) => {
    const provider = providers.find((one) => one.service === name)?.provider ?? fallback;
    return { name, provider: [{ name: provider }] };
  });
}

function networkOffering(call: Call): Entity {
  const guestiptype = text(call, 'guestiptype') ?? '';
  const kind = ['Isolated', 'Shared', 'L2'].find((one) => one.toLowerCase() === guestiptype.toLowerCase());
  if (!kind)
    throw ApiError.invalidParameter('Invalid "type" parameter is given; can have Shared and Isolated values');
  const providers = mapsOf(call, 'serviceproviderlist');
  const fallback = isTrue(call, 'forvpc') ? 'VpcVirtualRouter' : 'VirtualRouter';
  return call.state.add('networkoffering', {
    name: text(call, 'name'),
    displaytext: text(call, 'displaytext') ?? text(call, 'name'),
    created: timestamp(new Date()),
    traffictype: 'Guest',
    isdefault: false,
    guestiptype: kind,
    specifyvlan: isTrue(call, 'specifyvlan'),
    specifyipranges: isTrue(call, 'specifyipranges'),
    conservemode: text(call, 'conservemode') !== 'false',
    availability: text(call, 'availability') ?? 'Optional',
    networkrate: Number(text(call, 'networkrate') ?? 200),
    ...(text(call, 'maxconnections') && { maxconnections: Number(text(call, 'maxconnections')) }),
    state: isTrue(call, 'enable') ? 'Enabled' : 'Disabled',
    service: servicesOf(call, fallback),
    forvpc: isTrue(call, 'forvpc') || providers.some(({ provider }) => provider === 'VpcVirtualRouter'),
    fornsx: false,
    fortungsten: false,
    ispersistent: false,
    egressdefaultpolicy: false,
    supportsstrechedl2subnet: false,
    supportspublicaccess: false,
    supportsinternallb: false,
    internetprotocol: 'IPv4',
    specifyasnumber: false,
    hasannotations: false,
  });
}
