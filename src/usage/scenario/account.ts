import type { Parameters } from '../../cloudstack/client.js';
import { UserError } from '../../errors.js';
import type { UsageServer } from '../../service/usage-server.js';
import { makeAddresses } from './addresses.js';
import { countDisks, countTraffic } from './counters.js';
import { makeMachines } from './machines.js';
import { makeNetworks, makeSecurityGroups, makeVpcs } from './networks.js';
import { type Resource, type Resources, sideBySide } from './resources.js';
import type { AccountScenario } from './schema.js';
import { makeIso, makeTemplate, makeVolume } from './storage.js';
import { AT_ONCE, type Site, several, type Tenant } from './tenant.js';

/** Makes one account of a scenario with all that it has. */
export class AccountBuilder {
  private readonly tenant: Tenant;
  /** From the outermost one below ROOT to the account's. */
  private readonly domainIds: string[] = [];

  constructor(
    private readonly scenario: AccountScenario,
    site: Site,
    private readonly resources: Resources,
    server: UsageServer,
  ) {
    this.tenant = { scenario, site, resources, server, accountId: '', ownerId: '', owner: {} };
  }

  /** All that the account has, once there is {@link account}. */
  async build(): Promise<void> {
    const { scenario, tenant } = this;
    await this.liftLimits();
    const networks = await makeNetworks(tenant);
    const securityGroups = await makeSecurityGroups(tenant);
    const [vpcs] = await Promise.all([
      makeVpcs(tenant),
      several(tenant, 'volumes', (name) => makeVolume(tenant, name)),
      several(tenant, 'templates', (name) => makeTemplate(tenant, name)),
      several(tenant, 'isos', (name) => makeIso(tenant, name)),
      this.buckets(),
    ]);
    const machines: Resource[] = [];
    for (const [index, machine] of scenario.machines.entries()) {
      // Two groups with the same name are distinguished by their position.
      const group =
        scenario.machines.findIndex(({ name }) => name === machine.name) < index ? `-${index + 1}` : '';
      const network = networks.find(({ name }) => name === machine.network) ?? networks[0];
      machines.push(...(await makeMachines(tenant, machine, group, network, securityGroups)));
    }
    await makeAddresses(tenant, networks[0], machines[0]);
    this.backups(machines.length);
    await countTraffic(tenant, [...networks, ...vpcs]);
    await countDisks(tenant, machines);
  }

  /** The domain, the account with a user of its name, and the project where one is wanted. */
  async account(): Promise<void> {
    const { name, domain, project } = this.scenario;
    const domainid = await this.domain(domain?.split('/') ?? []);
    const account = await this.resources.ensure({
      kind: 'account',
      name,
      list: {
        command: 'listAccounts',
        key: 'account',
        parameters: { name, domainid },
        fits: (found) => found.name === name && found.domainid === domainid,
      },
      create: {
        command: 'createAccount',
        key: 'account',
        parameters: {
          account: name,
          accounttype: domain ? 2 : 0,
          domainid,
          username: name,
          password: 'password',
          email: `${name}@example.invalid`,
          firstname: name,
          lastname: 'scenario',
        },
      },
    });
    this.tenant.accountId = account.id;
    this.tenant.ownerId = account.id;
    this.tenant.owner = { account: name, domainid };
    if (!project) return;
    const made = await this.resources.ensure({
      kind: 'project',
      name: project,
      list: {
        command: 'listProjects',
        key: 'project',
        parameters: { domainid, name: project, listall: true },
        fits: (found) => found.name === project,
      },
      create: {
        command: 'createProject',
        key: 'project',
        parameters: { name: project, displaytext: project, ...this.tenant.owner },
      },
    });
    this.tenant.owner = { projectid: made.id };
    this.tenant.ownerId = made.id;
  }

  /** By default, an account or a project may have 20 of most things and a domain 40; a scenario has what it lists. */
  private async liftLimits(): Promise<void> {
    await this.liftLimitsOf(this.tenant.owner);
    for (const domainid of this.domainIds) await this.liftLimitsOf({ domainid });
  }

  private async liftLimitsOf(owner: Parameters): Promise<void> {
    const { client } = this.resources;
    const limits = await client.list('listResourceLimits', 'resourcelimit', owner);
    const finite = limits.filter(({ max, tag }) => max !== -1 && tag === undefined);
    await sideBySide(finite, AT_ONCE, async ({ resourcetype }) => {
      await client.call('updateResourceLimit', { ...owner, resourcetype: String(resourcetype), max: -1 });
    });
  }

  private async domain(path: readonly string[]): Promise<string> {
    const domains = await this.resources.client.list<Resource>('listDomains', 'domain', { listall: true });
    const root = domains.find(({ level }) => level === 0);
    if (!root) throw new UserError('CloudStack has no domain called ROOT');
    let parent = root.id;
    for (const [depth, name] of path.entries()) {
      const parentdomainid = parent;
      const made = await this.resources.ensure({
        kind: 'domain',
        name: path.slice(0, depth + 1).join('/'),
        list: {
          command: 'listDomains',
          key: 'domain',
          parameters: { name, listall: true },
          fits: (found) => found.name === name && found.parentdomainid === parentdomainid,
        },
        create: { command: 'createDomain', key: 'domain', parameters: { name, parentdomainid } },
      });
      parent = made.id;
      this.domainIds.push(made.id);
    }
    return parent;
  }

  private async buckets(): Promise<void> {
    if (this.scenario.buckets === 0) return;
    this.resources.cannot(
      'bucket',
      'CloudStack counts buckets once an hour, a minute after its start; none is made',
    );
  }

  private backups(machines: number): void {
    if (this.scenario.backups === 0 || machines === 0) return;
    this.resources.cannot(
      'backup',
      'the backup framework is off, and CloudStack reads backup.framework.enabled only when it starts',
    );
  }
}
