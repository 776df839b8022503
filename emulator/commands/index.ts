import type { Command } from '../command.js';
import { accountCommands } from './accounts.js';
import { aclCommands } from './acls.js';
import { addressCommands } from './addresses.js';
import { affinityGroupCommands } from './affinity-groups.js';
import { cloudCommands } from './cloud.js';
import { configurationCommands } from './configuration.js';
import { domainCommands } from './domains.js';
import { firewallCommands } from './firewall.js';
import { forwardingCommands } from './forwarding.js';
import { infrastructureCommands } from './infrastructure.js';
import { jobCommands } from './jobs.js';
import { limitCommands } from './limits.js';
import { loadBalancerCommands } from './load-balancers.js';
import { machineCommands } from './machines.js';
import { networkCommands } from './networks.js';
import { offeringCommands } from './offerings.js';
import { osTypeCommands } from './os-types.js';
import { physicalNetworkCommands } from './physical-networks.js';
import { projectCommands } from './projects.js';
import { quotaCommands } from './quota.js';
import { roleCommands } from './roles.js';
import { securityGroupCommands } from './security-groups.js';
import { snapshotCommands } from './snapshots.js';
import { sshKeyCommands } from './ssh-keys.js';
import { storeCommands } from './stores.js';
import { systemVmCommands } from './system-vms.js';
import { tagCommands } from './tags.js';
import { templateCommands } from './templates.js';
import { usageCommands } from './usage.js';
import { userCommands } from './users.js';
import { vmSnapshotCommands } from './vm-snapshots.js';
import { volumeCommands } from './volumes.js';
import { vpcCommands } from './vpcs.js';
import { vpnCommands } from './vpn.js';

/** What the engine implements; CloudStack's other commands are refused in a sentence. */
export const COMMANDS: readonly Command[] = [
  ...cloudCommands,
  ...configurationCommands,
  ...infrastructureCommands,
  ...storeCommands,
  ...physicalNetworkCommands,
  ...systemVmCommands,
  ...osTypeCommands,
  ...domainCommands,
  ...accountCommands,
  ...userCommands,
  ...roleCommands,
  ...projectCommands,
  ...limitCommands,
  ...offeringCommands,
  ...networkCommands,
  ...vpcCommands,
  ...aclCommands,
  ...addressCommands,
  ...firewallCommands,
  ...forwardingCommands,
  ...loadBalancerCommands,
  ...vpnCommands,
  ...securityGroupCommands,
  ...affinityGroupCommands,
  ...sshKeyCommands,
  ...machineCommands,
  ...vmSnapshotCommands,
  ...volumeCommands,
  ...snapshotCommands,
  ...templateCommands,
  ...tagCommands,
  ...jobCommands,
  ...usageCommands,
  ...quotaCommands,
];
