import { type Call, type Command, required } from '../command.js';
import { asJobResult } from '../contract.js';
import { ApiError } from '../errors.js';
import { callerOf } from '../owners.js';
import { checkAccess } from '../scope.js';
import { type Entity, type State, timestamp } from '../state.js';
import { publicNetworkId } from './counters.js';
import { inheritedFrom, type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';

const FIRST = '192.168.2.';

const ADDRESS: Kind = {
  table: 'publicipaddress',
  key: 'publicipaddress',
  result: 'ipaddress',
  instanceType: 'IpAddress',
  create: {
    command: 'associateIpAddress',
    parameters:
      'networkid vpcid zoneid ipaddress account domainid projectid isportable=false fordisplay=true',
    fields: (call) => {
      const place = placeOf(call);
      checkAccess({ caller: callerOf(call), state: call.state }, place);
      const fields = text(call, 'vpcid') ? addressOf(call, place, false) : addressIn(call, place, false);
      const ipaddress = text(call, 'ipaddress');
      if (ipaddress === undefined) return fields;
      if (call.state.table('publicipaddress').some((one) => one.ipaddress === ipaddress))
        throw ApiError.invalidParameter(
          `Unable to acquire public IP address ${ipaddress}: it is already in use.`,
        );
      return { ...fields, ipaddress };
    },
  },
  list: {
    command: 'listPublicIpAddresses',
    equal:
      'associatednetworkid networkid physicalnetworkid vpcid zoneid ipaddress issourcenat isstaticnat state',
    keyword: ['ipaddress'],
    accepts: 'allocatedonly=true forvirtualnetwork=true',
  },
  remove: {
    command: 'disassociateIpAddress',
    // NetworkServiceImpl.releaseIpAddressInternal
    before: async (_, { issourcenat }) => {
      if (issourcenat)
        throw ApiError.invalidParameter(
          "ip address can't be released: it is the source NAT address of its network",
        );
    },
  },
  parts: [
    ['portforwardingrule', 'ipaddressid'],
    ['loadbalancerrule', 'publicipid'],
    ['remoteaccessvpn', 'publicipid'],
    ['firewallrule', 'ipaddressid'],
  ],
  metered: [
    {
      event: 'NET.IPASSIGN',
      ends: 'NET.IPRELEASE',
      usageType: 3,
      record: ({ ipaddress, id, issourcenat }) => ({
        description: `IPAddress: ${ipaddress}`,
        usageid: id,
        issourcenat,
        issystem: false,
      }),
    },
  ],
};

export const addressCommands: Command[] = [
  ...commandsOf(ADDRESS),
  {
    name: 'enableStaticNat',
    parameters: 'ipaddressid virtualmachineid networkid',
    run: async (call) => {
      const address = addressNamed(call, 'enableStaticNat');
      const id = required('enableStaticNat', call, 'virtualmachineid');
      const machine = call.state.get('virtualmachine', id, 'virtualmachineid');
      if (address.issourcenat)
        throw ApiError.invalidParameter(
          `Can't enable static, ip address ${address.ipaddress} is a sourceNat ip address`,
        );
      const isUsed = ['portforwardingrule', 'loadbalancerrule'].some((table) =>
        rulesOf(call, table, address),
      );
      if (isUsed || address.isstaticnat)
        throw ApiError.invalidParameter(
          `Can't enable 1-1 NAT for the ip ${address.ipaddress}, it already has rules or is used for static NAT`,
        );
      const { id: virtualmachineid, name: virtualmachinename } = machine;
      Object.assign(address, {
        isstaticnat: true,
        virtualmachineid,
        virtualmachinename,
        virtualmachinetype: 'User',
      });
      return { success: true };
    },
  },
  {
    name: 'disableStaticNat',
    parameters: 'ipaddressid',
    job: { result: 'success', instanceType: 'None', tellsId: false },
    run: async (call) => {
      const address = addressNamed(call, 'disableStaticNat');
      if (!address.isstaticnat)
        throw ApiError.invalidParameter(`Specified IP address id is not associated with static NAT`);
      endStaticNat(address);
      return { success: true };
    },
  },
  {
    name: 'updateIpAddress',
    about: 'publicipaddress',
    parameters: 'id fordisplay',
    job: { result: 'ipaddress', instanceType: 'IpAddress', tellsId: false },
    run: async (call) => {
      const address = call.state.get('publicipaddress', required('updateIpAddress', call, 'id'), 'id');
      const fordisplay = text(call, 'fordisplay');
      if (fordisplay !== undefined) address.fordisplay = fordisplay === 'true';
      return asJobResult(address, 'ipaddress') as Entity;
    },
  },
];

export function endStaticNat(address: Entity): void {
  for (const field of ['isstaticnat', 'virtualmachineid', 'virtualmachinename', 'virtualmachinetype'])
    delete address[field];
}

function rulesOf({ state }: Call, table: string, { id }: Entity): boolean {
  return state.table(table).some(({ ipaddressid, publicipid }) => [ipaddressid, publicipid].includes(id));
}

function addressNamed(call: Call, command: string): Entity {
  return call.state.get('publicipaddress', required(command, call, 'ipaddressid'), 'ipaddressid');
}

/** The network or the VPC of a new address. */
function placeOf(call: Call): Entity {
  const [networkid, vpcid] = [text(call, 'networkid'), text(call, 'vpcid')];
  if (vpcid) return call.state.get('vpc', vpcid, 'vpcid');
  if (networkid) return call.state.get('network', networkid, 'networkid');
  if (!text(call, 'zoneid'))
    throw ApiError.invalidParameter(
      'Unable to figure out zone to assign ip to. Please specify networkid or zoneid',
    );
  throw ApiError.notImplemented('associateIpAddress', 'a call without networkid and vpcid');
}

/** An address of a network's, as `associateIpAddress` gives it, or the source NAT one that its first machine gets. */
export function addressIn({ state }: Call, network: Entity, issourcenat: boolean): Record<string, unknown> {
  const { id, name, physicalnetworkid, vpcid, vpcname } = network;
  return {
    ...nextAddress(state, issourcenat),
    associatednetworkid: id,
    associatednetworkname: name,
    networkid: publicNetworkId(state, network),
    physicalnetworkid,
    ...(vpcid !== undefined && { vpcid, vpcname }),
    ...inheritedFrom(network),
  };
}

/** The same of a VPC's. */
export function addressOf({ state }: Call, vpc: Entity, issourcenat: boolean): Record<string, unknown> {
  const networkid = publicNetworkId(state, vpc);
  return {
    ...nextAddress(state, issourcenat),
    vpcid: vpc.id,
    vpcname: vpc.name,
    networkid,
    ...inheritedFrom(vpc),
  };
}

function nextAddress(state: State, issourcenat: boolean): Record<string, unknown> {
  const used = new Set(state.table('publicipaddress').map(({ ipaddress }) => ipaddress));
  let host = state.made('publicipaddress') + 2;
  while (used.has(`${FIRST}${host}`)) host += 1;
  return {
    ipaddress: `${FIRST}${host}`,
    state: 'Allocated',
    issourcenat,
    isstaticnat: false,
    allocated: timestamp(new Date()),
  };
}
