import type { CloudStackClient } from '../../src/cloudstack/client.js';
import { callAndWait } from '../../src/cloudstack/job.js';

type Found = Record<string, string>;

/** Commands that neither a deployment nor a scenario calls, in a zone with isolated networks that `all-types` ran in. */
export async function useEverything(client: CloudStackClient): Promise<void> {
  const list = (command: string, key: string, more: Record<string, string> = {}) =>
    client.list<Found>(command, key, { listall: 'true', ...more });
  const job = (command: string, parameters: Record<string, string>) =>
    callAndWait(client, command, parameters);
  const [machine] = await list('listVirtualMachines', 'virtualmachine');
  const [address] = await list('listPublicIpAddresses', 'publicipaddress', { issourcenat: 'false' });
  const { id: machineId = '' } = machine ?? {};
  const { id: addressId = '', associatednetworkid: networkid = '' } = address ?? {};

  await client.call('listNics', { virtualmachineid: machineId });
  await job('rebootVirtualMachine', { id: machineId });
  for (const command of ['listRouters', 'listOsTypes', 'listRoles', 'listNetworkACLLists'])
    await client.call(command, { listall: 'true' });
  await client.call('listHypervisors');
  await client.call('listNetworkACLs', { listall: 'true' });
  await client.call('removeRawUsageRecords', { interval: '365' }).catch(() => undefined);

  const { ipaddress } = (await job('associateIpAddress', { networkid })) as { ipaddress: Found };
  await client.call('enableStaticNat', { ipaddressid: ipaddress.id ?? '', virtualmachineid: machineId });
  await list('listPublicIpAddresses', 'publicipaddress');
  await job('disableStaticNat', { ipaddressid: ipaddress.id ?? '' });
  const range = { protocol: 'tcp', startport: '80', endport: '90', cidrlist: '0.0.0.0/0' };
  await job('createFirewallRule', { ipaddressid: addressId, ...range });
  await job('createEgressFirewallRule', { networkid, ...range });
  await client.call('listFirewallRules', { listall: 'true' });
  await client.call('listEgressFirewallRules', { listall: 'true' });
  const [balancer] = await list('listLoadBalancerRules', 'loadbalancerrule');
  await job('assignToLoadBalancerRule', { id: balancer?.id ?? '', virtualmachineids: machineId });

  await job('createAffinityGroup', { name: 'group', type: 'host anti-affinity' });
  await client.call('listAffinityGroups', { name: 'none' });
  await client.call('createSSHKeyPair', { name: 'key' });
  await client.call('listSSHKeyPairs');
  await client.call('deleteSSHKeyPair', { name: 'key' });
  await job('createTags', {
    resourcetype: 'UserVm',
    resourceids: machineId,
    'tags[0].key': 'k',
    'tags[0].value': 'v',
  });
  await client.call('listTags', { listall: 'true' });
  const [disk] = await list('listVolumes', 'volume', { type: 'DATADISK' });
  const [medium] = await list('listDiskOfferings', 'diskoffering', { name: 'Medium' });
  await job('resizeVolume', { id: disk?.id ?? '', diskofferingid: medium?.id ?? '' });

  await endOwners(client);
}

/** Accounts, domains and projects that end. */
async function endOwners(client: CloudStackClient): Promise<void> {
  const { domain } = (await client.call('createDomain', { name: 'leaving' })) as { domain: Found };
  const id = domain.id ?? '';
  await client.call('updateDomain', { id, name: 'left' });
  const person = { firstname: 'a', lastname: 'b', email: 'a@example.org', password: 'password' };
  const { account } = (await client.call('createAccount', {
    username: 'tenant',
    accounttype: '0',
    domainid: id,
    ...person,
  })) as { account: Found };
  await client.call('createUser', { account: 'tenant', domainid: id, username: 'second', ...person });
  await callAndWait(client, 'disableAccount', { account: 'tenant', domainid: id, lock: 'false' });
  const project = (await callAndWait(client, 'createProject', { name: 'q', displaytext: 'q' })) as {
    project: Found;
  };
  await callAndWait(client, 'deleteProject', { id: project.project.id ?? '' });
  await callAndWait(client, 'deleteAccount', { id: account.id ?? '' });
  await callAndWait(client, 'deleteDomain', { id });
}
