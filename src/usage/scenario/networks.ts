import type { Resource } from './resources.js';
import { networkCount } from './schema.js';
import { owned, several, type Tenant } from './tenant.js';

/** Networks for the machines: isolated ones, or the zone's own shared one. */
export async function makeNetworks(tenant: Tenant): Promise<Resource[]> {
  const { zone, networkOffering, sharedNetwork } = tenant.site;
  if (!networkOffering) {
    if (tenant.scenario.networks > 0)
      tenant.resources.cannot('network', `the zone ${zone.name} has a shared network only`);
    return sharedNetwork ? [sharedNetwork] : [];
  }
  const networks: Resource[] = [];
  for (let index = 1; index <= networkCount(tenant.scenario); index += 1) {
    const name = `${tenant.scenario.name}-network-${index}`;
    networks.push(
      await owned(tenant, {
        kind: 'network',
        name,
        command: 'Network',
        key: 'network',
        parameters: { name, displaytext: name, zoneid: zone.id, networkofferingid: networkOffering.id },
      }),
    );
  }
  return networks;
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
        kind: 'security group',
        name,
        command: 'SecurityGroup',
        key: 'securitygroup',
        parameters: { name },
      }),
    );
  }
  return groups;
}

/** @returns the VPCs, in the order of their names */
export async function makeVpcs(tenant: Tenant): Promise<Resource[]> {
  const { zone, vpcOffering } = tenant.site;
  if (tenant.scenario.vpcs === 0) return [];
  if (!vpcOffering || !tenant.site.networkOffering) {
    tenant.resources.cannot('VPC', `the zone ${zone.name} has no VPCs`);
    return [];
  }
  return several(tenant, 'vpcs', (name, index) =>
    owned(tenant, {
      kind: 'VPC',
      name,
      command: 'VPC',
      key: 'vpc',
      parameters: {
        name,
        displaytext: name,
        cidr: `10.${index}.0.0/16`,
        vpcofferingid: vpcOffering.id,
        zoneid: zone.id,
      },
    }),
  );
}
