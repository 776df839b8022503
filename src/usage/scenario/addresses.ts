import type { Resource } from './resources.js';
import { wantsAddresses } from './schema.js';
import type { Tenant } from './tenant.js';

/** Public addresses, and the rules on them: rules share the first, as users do. */
export async function makeAddresses(
  tenant: Tenant,
  network: Resource | undefined,
  machine: Resource | undefined,
): Promise<void> {
  if (!wantsAddresses(tenant.scenario)) return;
  if (!network || !tenant.site.networkOffering) {
    tenant.resources.cannot(
      'public IP address',
      `the zone ${tenant.site.zone.name} has a shared network only`,
    );
    return;
  }
  const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers } = tenant.scenario;
  const wanted = Math.max(ips, (forwards > 0 ? 1 : 0) + (balancers > 0 ? 1 : 0));
  const addresses: Resource[] = [];
  for (let index = 0; index < wanted; index += 1) addresses.push(await makeAddress(tenant, network, index));
  const forwarding = addresses[0];
  const balancing = addresses[forwards > 0 ? 1 : 0];
  for (let index = 0; index < forwards && forwarding; index += 1)
    await makePortForwarding(tenant, forwarding, machine, 2200 + index);
  for (let index = 0; index < balancers && balancing; index += 1)
    await makeLoadBalancer(tenant, balancing, 8000 + index);
  await makeVpn(tenant, network);
}

async function makeAddress(tenant: Tenant, network: Resource, index: number): Promise<Resource> {
  const listing = { associatednetworkid: network.id, issourcenat: false, ...tenant.owner, listall: true };
  const known = await tenant.resources.client.list<Resource>(
    'listPublicIpAddresses',
    'publicipaddress',
    listing,
  );
  const own = known.filter(({ issourcenat }) => issourcenat !== true);
  return tenant.resources.ensure({
    kind: 'public IP address',
    name: `${tenant.scenario.name}-ip-${index + 1}`,
    list: {
      command: 'listPublicIpAddresses',
      key: 'publicipaddress',
      parameters: listing,
      fits: ({ id }) => id === own[index]?.id,
    },
    create: {
      command: 'associateIpAddress',
      key: 'ipaddress',
      parameters: { networkid: network.id, ...tenant.owner },
    },
  });
}

async function makePortForwarding(
  tenant: Tenant,
  address: Resource,
  machine: Resource | undefined,
  port: number,
): Promise<void> {
  if (!machine) return tenant.resources.cannot('port forwarding rule', 'there is no machine to forward to');
  await tenant.resources.ensure({
    kind: 'port forwarding rule',
    name: `${tenant.scenario.name}-port-${port}`,
    list: {
      command: 'listPortForwardingRules',
      key: 'portforwardingrule',
      parameters: { ipaddressid: address.id, listall: true },
      fits: (rule) => String(rule.publicport) === String(port),
    },
    create: {
      command: 'createPortForwardingRule',
      key: 'portforwardingrule',
      parameters: {
        ipaddressid: address.id,
        virtualmachineid: machine.id,
        protocol: 'tcp',
        privateport: 22,
        publicport: port,
      },
    },
  });
}

async function makeLoadBalancer(tenant: Tenant, address: Resource, port: number): Promise<void> {
  const name = `${tenant.scenario.name}-balancer-${port}`;
  await tenant.resources.ensure({
    kind: 'load balancer rule',
    name,
    list: {
      command: 'listLoadBalancerRules',
      key: 'loadbalancerrule',
      parameters: { publicipid: address.id, listall: true },
      fits: (rule) => rule.name === name,
    },
    create: {
      command: 'createLoadBalancerRule',
      key: 'loadbalancer',
      parameters: {
        publicipid: address.id,
        algorithm: 'roundrobin',
        name,
        privateport: 80,
        publicport: port,
      },
    },
  });
}

/** Users of the network's remote access VPN, which is on its source NAT address. */
async function makeVpn(tenant: Tenant, network: Resource): Promise<void> {
  const users = tenant.scenario['vpn-users'];
  if (users === 0) return;
  const [address] = await tenant.resources.client.list<Resource>('listPublicIpAddresses', 'publicipaddress', {
    associatednetworkid: network.id,
    issourcenat: true,
    ...tenant.owner,
    listall: true,
  });
  if (!address)
    return tenant.resources.cannot('VPN user', 'the network has no source NAT address: it needs a machine');
  await tenant.resources.ensure({
    kind: 'remote access VPN',
    name: `${tenant.scenario.name}-vpn`,
    list: {
      command: 'listRemoteAccessVpns',
      key: 'remoteaccessvpn',
      parameters: { publicipid: address.id, listall: true },
      fits: () => true,
    },
    create: {
      command: 'createRemoteAccessVpn',
      key: 'remoteaccessvpn',
      parameters: { publicipid: address.id },
    },
  });
  for (let index = 1; index <= users; index += 1) {
    const username = `${tenant.scenario.name}-user-${index}`;
    await tenant.resources.ensure({
      kind: 'VPN user',
      name: username,
      list: {
        command: 'listVpnUsers',
        key: 'vpnuser',
        parameters: { ...tenant.owner, listall: true },
        fits: (user) => user.username === username,
      },
      create: {
        command: 'addVpnUser',
        key: 'vpnuser',
        parameters: { username, password: 'p4ssw0rd', ...tenant.owner },
      },
    });
  }
}
