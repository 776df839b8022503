import { type Call, type Command, required } from '../command.js';
import { asAnswered, asJobResult } from '../contract.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import type { Entity } from '../state.js';
import { addressOf } from './addresses.js';
import { countVpc } from './counters.js';
import { type Kind, text, zoneFields } from './kind.js';
import { addThing, commandsOf } from './lifecycle.js';
import { hasServices, listing } from './listing.js';

const CIDR = /^(\d{1,3}\.){3}\d{1,3}\/([1-9]|[12]\d|3[0-2])$/;

const VPC: Kind = {
  table: 'vpc',
  key: 'vpc',
  result: 'vpc',
  instanceType: 'Vpc',
  create: {
    command: 'createVPC',
    parameters:
      'name displaytext cidr vpcofferingid zoneid networkdomain account domainid projectid start=true fordisplay=true',
    fields: (call) => {
      const offering = call.state.get(
        'vpcoffering',
        required('createVPC', call, 'vpcofferingid'),
        'vpcofferingid',
      );
      if (offering.state !== 'Enabled')
        throw ApiError.invalidParameter(`Unable to find vpc offering ${offering.name} in Enabled state`);
      const cidr = text(call, 'cidr') ?? '';
      if (!CIDR.test(cidr)) throw ApiError.invalidParameter(`Invalid CIDR specified ${cidr}`);
      return {
        name: text(call, 'name'),
        displaytext: text(call, 'displaytext') ?? text(call, 'name'),
        cidr,
        state: 'Enabled',
        vpcofferingid: offering.id,
        vpcofferingname: offering.name,
        networkdomain: text(call, 'networkdomain') ?? 'cs1cloud.internal',
        serial: call.state.made('vpc') + 1,
        service: offering.service,
        network: [],
        publicmtu: 1500,
        fordisplay: true,
        ...zoneFields(call),
        ...ownerOf(call),
      };
    },
    // Its router comes with it, on a separate address (VpcManagerImpl.startVpc, assignSourceNatIpAddressToVpc).
    after: async (call, vpc) => {
      await addThing(call, 'publicipaddress', addressOf(call, vpc, true));
      await countVpc(call, vpc);
    },
  },
  list: {
    command: 'listVPCs',
    equal: 'name displaytext cidr state zoneid vpcofferingid restartrequired',
    by: { supportedservices: hasServices },
    keyword: ['name', 'displaytext'],
  },
  remove: {
    command: 'deleteVPC',
    before: async ({ state }, vpc) => {
      if (state.table('network').some(({ vpcid }) => vpcid === vpc.id))
        throw ApiError.invalidParameter(`Can't delete VPC ${vpc.name} as its used by networks`);
    },
  },
  parts: [
    ['publicipaddress', 'vpcid'],
    ['networkacllist', 'vpcid'],
    ['router', 'vpcid'],
  ],
  metered: [
    {
      event: 'VPC.CREATE',
      ends: 'VPC.DELETE',
      usageType: 31,
      record: ({ serial }) => ({ description: `VPC usage for VPC ID: ${serial}` }),
    },
  ],
};

export const vpcCommands: Command[] = [
  ...commandsOf(VPC),
  {
    name: 'updateVPC',
    about: 'vpc',
    parameters: 'id name displaytext',
    job: { result: 'vpc', instanceType: 'Vpc', tellsId: false },
    run: async (call) => {
      const vpc = call.state.get('vpc', required('updateVPC', call, 'id'), 'id');
      for (const field of ['name', 'displaytext']) vpc[field] = text(call, field) ?? vpc[field];
      return asJobResult(vpc, 'vpc') as Entity;
    },
  },
  {
    name: 'restartVPC',
    about: 'vpc',
    parameters: 'id cleanup',
    job: { result: 'success', instanceType: 'Vpc', tellsId: false },
    run: async (call: Call) => {
      call.state.get('vpc', required('restartVPC', call, 'id'), 'id');
      return { success: true };
    },
  },
  listing('listVPCOfferings', {
    table: 'vpcoffering',
    equal: 'name displaytext state isdefault',
    by: { supportedservices: hasServices },
    accepts: 'zoneid',
    keyword: ['name', 'displaytext'],
    show: (offering) => asAnswered(offering, 'listVPCOfferings', 'vpcoffering'),
  }),
];
