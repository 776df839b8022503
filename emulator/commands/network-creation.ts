import { randomUUID } from 'node:crypto';
import { type Call, required } from '../command.js';
import { ApiError } from '../errors.js';
import { contains, overlap, subnetOf } from '../ip.js';
import { callerOf, ownerOf } from '../owners.js';
import { checkAccess } from '../scope.js';
import { type Entity, timestamp } from '../state.js';
import { text } from './kind.js';
import { DEFAULT_SUBNET } from './network-addresses.js';

const SHARED = 'Shared';
const ISOLATED = 'Isolated';
/** The ACL list of a tier for which none is named (NetworkACL.DEFAULT_DENY). */
const DEFAULT_ACL = 'default_deny';

/** NetworkServiceImpl.createGuestNetwork. */
export function createNetwork(call: Call): Entity {
  const { state, parameters, user } = call;
  const zone = state.get('zone', required('createNetwork', call, 'zoneid'), 'zoneid');
  const offeringId = required('createNetwork', call, 'networkofferingid');
  const offering = state.get('networkoffering', offeringId, 'networkofferingid');
  const physical = state.table('physicalnetwork').find(({ zoneid }) => zoneid === zone.id);
  if (physical?.state !== 'Enabled')
    throw ApiError.invalidParameter('Unable to find physical network which is Enabled in this zone');
  if (offering.state !== 'Enabled')
    throw ApiError.invalidParameter(`Can't use specified network offering id as its state is not Enabled`);
  const shared = offering.guestiptype === SHARED;
  refuseOtherOwner(call, shared);
  const wanted = text(call, 'physicalnetworkid') ?? physical.id;
  if (wanted !== physical.id) throw ApiError.notImplemented('createNetwork', `physicalnetworkid=${wanted}`);
  const basic = zone.networktype === 'Basic';
  if (shared && !basic && !parameters.has('vlan'))
    throw ApiError.invalidParameter('vlanId is required for this network offering');
  const id = randomUUID();
  return state.add('network', {
    id,
    serial: 204 + state.made('network'),
    name: parameters.get('name'),
    displaytext: parameters.get('displaytext') ?? parameters.get('name'),
    broadcastdomaintype: basic ? 'Native' : 'Vlan',
    traffictype: 'Guest',
    ...subnetFields(call, offering, zone),
    zoneid: zone.id,
    zonename: zone.name,
    ...offeringFields(offering),
    issystem: false,
    state: shared ? 'Setup' : 'Allocated',
    related: id,
    ...(shared && sharedFields(call)),
    dns1: zone.dns1,
    type: offering.guestiptype,
    acltype: shared ? 'Domain' : 'Account',
    ...(user && networkOwner(call, shared)),
    ...tierFields(call, offering),
    networkdomain: parameters.get('networkdomain') ?? 'cs1cloud.internal',
    physicalnetworkid: physical.id,
    restartrequired: false,
    canusefordeploy: true,
    ispersistent: false,
    tags: [],
    details: {},
    displaynetwork: true,
    strechedl2subnet: false,
    redundantrouter: false,
    supportsvmautoscaling: !shared,
    created: timestamp(new Date()),
    receivedbytes: 0,
    sentbytes: 0,
    ...(offering.guestiptype === ISOLATED && { egressdefaultpolicy: false }),
    publicmtu: 1500,
    privatemtu: 1500,
    hasannotations: false,
  });
}

/** A shared network is a domain's, an isolated one an account's. */
function refuseOtherOwner(call: Call, shared: boolean): void {
  const acltype = text(call, 'acltype');
  if (acltype === undefined || acltype.toLowerCase() === (shared ? 'domain' : 'account')) return;
  throw ApiError.notImplemented('createNetwork', `acltype=${acltype}`);
}

function offeringFields(offering: Entity): Record<string, unknown> {
  const service = (offering.service as Record<string, unknown>[]).map((one) => ({ ...one, capability: [] }));
  return {
    networkofferingid: offering.id,
    networkofferingname: offering.name,
    networkofferingdisplaytext: offering.displaytext,
    networkofferingconservemode: offering.conservemode,
    networkofferingavailability: offering.availability,
    service,
    specifyvlan: offering.specifyvlan,
    specifyipranges: offering.specifyipranges,
  };
}

function sharedFields({ parameters }: Call): Record<string, unknown> {
  const vlan = parameters.get('vlan') ?? 'untagged';
  return {
    broadcasturi: `vlan://${vlan}`,
    vlan,
    subdomainaccess: parameters.get('subdomainaccess') !== 'false',
  };
}

/** Everyone's, or its owner's alone. */
function networkOwner(call: Call, shared: boolean): Record<string, unknown> {
  const { account, ...domain } = ownerOf(call);
  return shared ? domain : { account, ...domain };
}

/** Gateway, netmask and CIDR (NetworkServiceImpl.createGuestNetwork); an L2 network has none. */
function subnetFields(call: Call, offering: Entity, zone: Entity): Record<string, unknown> {
  const [gateway, netmask] = ['gateway', 'netmask'].map((name) => text(call, name));
  if (offering.guestiptype === 'L2') {
    if (gateway) throw ApiError.invalidParameter('L2 networks have neither gateway nor netmask');
    return {};
  }
  const range = { startip: text(call, 'startip'), endip: text(call, 'endip') };
  if (!gateway && offering.guestiptype === SHARED) return {};
  if (gateway && !netmask && offering.guestiptype === ISOLATED)
    throw ApiError.invalidParameter('gateway and netmask should be specified together');
  const wanted = gateway ? { gateway, netmask: netmask ?? DEFAULT_SUBNET.netmask } : zoneSubnet(zone);
  const subnet = subnetOf(wanted.gateway, wanted.netmask);
  if (!subnet)
    throw ApiError.invalidParameter(`Invalid gateway ${wanted.gateway} or netmask ${wanted.netmask}`);
  return { ...wanted, cidr: subnet.cidr, ...range };
}

function zoneSubnet({ guestcidraddress }: Entity): typeof DEFAULT_SUBNET {
  const [network = '', bits = ''] = String(guestcidraddress ?? '').split('/');
  if (bits !== '24') return DEFAULT_SUBNET;
  return { gateway: network.replace(/\d+$/, '1'), netmask: DEFAULT_SUBNET.netmask };
}

/** What a tier of a VPC has (VpcManagerImpl.validateNewVpcGuestNetwork). */
function tierFields(call: Call, offering: Entity): Record<string, unknown> {
  const vpcid = text(call, 'vpcid');
  if (!vpcid) {
    if (offering.forvpc)
      throw ApiError.invalidParameter('Network offering can be used for VPC networks only');
    return {};
  }
  const { state } = call;
  const vpc = state.get('vpc', vpcid, 'vpcid');
  checkAccess({ caller: callerOf(call), state }, vpc);
  if (!offering.forvpc) throw ApiError.invalidParameter(`Network offering can't be used for VPC networks`);
  const tier = subnetOf(text(call, 'gateway') ?? '', text(call, 'netmask') ?? '');
  if (!tier) throw ApiError.invalidParameter('Gateway/netmask are required when create network for VPC');
  const [network = '', bits = ''] = String(vpc.cidr).split('/');
  if (!contains({ network, bits: Number(bits) }, tier.network) || Number(bits) > tier.bits)
    throw ApiError.invalidParameter(`Network cidr ${tier.cidr} is not within vpc [${vpc.name}]'s cidr`);
  const clash = state
    .table('network')
    .find((one) => one.vpcid === vpcid && overlap(String(one.cidr), tier.cidr));
  if (clash)
    throw ApiError.invalidParameter(
      `Network cidr ${tier.cidr} crosses other network cidr ${clash.cidr} belonging to the same vpc`,
    );
  const aclid = text(call, 'aclid');
  const acl = aclid
    ? state.get('networkacllist', aclid, 'aclid')
    : state.table('networkacllist').find(({ name }) => name === DEFAULT_ACL);
  const { account, project, projectid, domainid, domain, domainpath } = vpc;
  const owner = projectid ? { project, projectid } : { account };
  return {
    vpcid,
    vpcname: vpc.name,
    aclid: acl?.id,
    aclname: acl?.name,
    ...owner,
    domainid,
    domain,
    domainpath,
  };
}
