import type { Resource } from './resources.js';
import { owned, several, type Tenant } from './tenant.js';

/** Networks for the machines: isolated ones, or the zone's own shared one. */
export async function makeNetworks(tenant: Tenant): Promise<Resource[]> {
  const { zone, networkOffering, sharedNetwork } = tenant.site;
  if (!networkOffering) {
    if (tenant.scenario.networks > 0)
      tenant.resources.cannot('network', `the zone ${zone.name} has a shared network only`);
    return sharedNetwork ? [sharedNetwork] : [];
  }
  const needed = tenant.scenario.machines.some(({ count }) => count > 0) || wantsAddresses(tenant);
  const networks: Resource[] = [];
  for (let index = 1; index <= Math.max(tenant.scenario.networks, needed ? 1 : 0); index += 1) {
    const name = `${tenant.scenario.name}-network-${index}`;
    networks.push(
      await owned(tenant, {
        ...{ kind: 'network', name, command: 'Network', key: 'network' },
        parameters: { name, displaytext: name, zoneid: zone.id, networkofferingid: networkOffering.id },
      }),
    );
  }
  return networks;
}

/** Whether the account needs a network for addresses, even without a machine. */
export function wantsAddresses(tenant: Tenant): boolean {
  const {
    ips,
    'port-forwarding-rules': forwards,
    'load-balancer-rules': balancers,
    'vpn-users': users,
  } = tenant.scenario;
  return ips + forwards + balancers + users > 0;
}

export async function makeSecurityGroups(tenant: Tenant): Promise<Resource[]> {
  const count = tenant.scenario['security-groups'];
  if (count > 0 && tenant.site.networkOffering) {
    tenant.resources.cannot('security group', `the zone ${tenant.site.zone.name} has no security groups`);
    return [];
  }
  const groups: Resource[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = `${tenant.scenario.name}-group-${index}`;
    groups.push(
      await owned(tenant, {
        ...{ kind: 'security group', name, command: 'SecurityGroup', key: 'securitygroup' },
        parameters: { name },
      }),
    );
  }
  return groups;
}

export async function makeVpcs(tenant: Tenant): Promise<void> {
  const { zone, vpcOffering } = tenant.site;
  if (tenant.scenario.vpcs === 0) return;
  if (!vpcOffering || !tenant.site.networkOffering) {
    tenant.resources.cannot('VPC', `the zone ${zone.name} has no VPCs`);
    return;
  }
  await several(tenant, 'vpcs', (name, index) =>
    owned(tenant, {
      ...{ kind: 'VPC', name, command: 'VPC', key: 'vpc' },
      parameters: {
        ...{
          name,
          displaytext: name,
          cidr: `10.${index}.0.0/16`,
          vpcofferingid: vpcOffering.id,
          zoneid: zone.id,
        },
      },
    }),
  );
}
