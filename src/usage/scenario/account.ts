import type { Parameters } from '../../cloudstack/client.js';
import { UserError } from '../../errors.js';
import type { UsageServer } from '../server.js';
import { type Resource, type Resources, sideBySide, type Wanted } from './resources.js';
import type { AccountScenario, MachineScenario } from './schema.js';

/** Where a scenario's resources are made, and of what. */
export interface Site {
  zone: Resource;
  serviceOfferings: readonly Resource[];
  diskOffering: Resource | undefined;
  template: Resource;
  /** Of an isolated network with source NAT; undefined where the zone has a shared network only. */
  networkOffering: Resource | undefined;
  /** The shared network of a zone with security groups, unless it is a basic one, which takes none. */
  sharedNetwork: Resource | undefined;
  vpcOffering: Resource | undefined;
}

/** Simple things that are made at once; more would only queue for each other. */
const AT_ONCE = 8;
const ISO_URL = 'http://10.147.28.7/x.iso';
const TEMPLATE_URL = 'http://10.147.28.7/x.vhd';
/** Marks, in an account's details, the machines that were made and destroyed: CloudStack forgets them. */
const DESTROYED_DETAIL = 'scenario-destroyed';

/** Makes one account of a scenario with all that it has. */
export class AccountBuilder {
  private owner: Parameters = {};
  private accountId = '';
  private readonly prefix: string;

  constructor(
    private readonly scenario: AccountScenario,
    private readonly site: Site,
    private readonly resources: Resources,
    private readonly server: UsageServer,
  ) {
    this.prefix = scenario.name;
  }

  /** All that the account has, once there is {@link account}. */
  async build(): Promise<void> {
    const { scenario } = this;
    const before = this.resources.made;
    await this.liftLimits();
    const networks = await this.networks();
    const securityGroups = await this.securityGroups();
    await Promise.all([
      this.several('volumes', (name) => this.volume(name)),
      this.several('templates', (name) => this.template(name)),
      this.several('isos', (name) => this.iso(name)),
      this.vpcs(),
      this.buckets(),
    ]);
    const machines: Resource[] = [];
    for (const [index, machine] of scenario.machines.entries()) {
      // Two groups of the same name are told apart by their place.
      const group =
        scenario.machines.findIndex(({ name }) => name === machine.name) < index ? `-${index + 1}` : '';
      machines.push(...(await this.machines(machine, group, networks[0], securityGroups)));
    }
    await this.addresses(networks[0], machines[0]);
    this.backups(machines.length);
    // Run again, a scenario counts nothing twice.
    if (this.resources.made > before) await this.counters(machines.length);
  }

  /** The domain, the account with a user of its name, and the project where one is wanted. */
  async account(): Promise<void> {
    const { name, domain, project } = this.scenario;
    const domainid = await this.domain(domain?.split('/') ?? []);
    const account = await this.resources.ensure({
      kind: 'account',
      name,
      list: {
        ...{ command: 'listAccounts', key: 'account', parameters: { name, domainid } },
        fits: (found) => found.name === name && found.domainid === domainid,
      },
      create: {
        ...{ command: 'createAccount', key: 'account' },
        parameters: {
          ...{ account: name, accounttype: domain ? 2 : 0, domainid, username: name, password: 'password' },
          ...{ email: `${name}@example.invalid`, firstname: name, lastname: 'scenario' },
        },
      },
    });
    this.accountId = account.id;
    this.owner = { account: name, domainid };
    if (!project) return;
    const made = await this.resources.ensure({
      kind: 'project',
      name: project,
      list: {
        ...{
          command: 'listProjects',
          key: 'project',
          parameters: { domainid, name: project, listall: true },
        },
        fits: (found) => found.name === project,
      },
      create: {
        ...{ command: 'createProject', key: 'project' },
        parameters: { name: project, displaytext: project, ...this.owner },
      },
    });
    this.owner = { projectid: made.id };
  }

  /** By default an account or a project may have 20 of most things; a scenario has what it lists. */
  private async liftLimits(): Promise<void> {
    const { client } = this.resources;
    const limits = await client.list('listResourceLimits', 'resourcelimit', this.owner);
    const finite = limits.filter(({ max, tag }) => max !== -1 && tag === undefined);
    await sideBySide(finite, AT_ONCE, async ({ resourcetype }) => {
      const type = String(resourcetype);
      await client.call('updateResourceLimit', { ...this.owner, resourcetype: type, max: -1 });
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
          ...{ command: 'listDomains', key: 'domain', parameters: { name, listall: true } },
          fits: (found) => found.name === name && found.parentdomainid === parentdomainid,
        },
        create: { command: 'createDomain', key: 'domain', parameters: { name, parentdomainid } },
      });
      parent = made.id;
    }
    return parent;
  }

  /** Networks for the machines: isolated ones, or the zone's own shared one. */
  private async networks(): Promise<Resource[]> {
    const { zone, networkOffering, sharedNetwork } = this.site;
    if (!networkOffering) {
      if (this.scenario.networks > 0)
        this.resources.cannot('network', `the zone ${zone.name} has a shared network only`);
      return sharedNetwork ? [sharedNetwork] : [];
    }
    const needed = this.scenario.machines.some(({ count }) => count > 0) || this.wantsAddresses();
    const networks: Resource[] = [];
    for (let index = 1; index <= Math.max(this.scenario.networks, needed ? 1 : 0); index += 1) {
      const name = `${this.prefix}-network-${index}`;
      networks.push(
        await this.owned({
          ...{ kind: 'network', name, command: 'Network', key: 'network' },
          parameters: { name, displaytext: name, zoneid: zone.id, networkofferingid: networkOffering.id },
        }),
      );
    }
    return networks;
  }

  private wantsAddresses(): boolean {
    const {
      ips,
      'port-forwarding-rules': forwards,
      'load-balancer-rules': balancers,
      'vpn-users': users,
    } = this.scenario;
    return ips + forwards + balancers + users > 0;
  }

  private async securityGroups(): Promise<Resource[]> {
    const count = this.scenario['security-groups'];
    if (count > 0 && this.site.networkOffering) {
      this.resources.cannot('security group', `the zone ${this.site.zone.name} has no security groups`);
      return [];
    }
    const groups: Resource[] = [];
    for (let index = 1; index <= count; index += 1) {
      const name = `${this.prefix}-group-${index}`;
      groups.push(
        await this.owned({
          ...{ kind: 'security group', name, command: 'SecurityGroup', key: 'securitygroup' },
          parameters: { name },
        }),
      );
    }
    return groups;
  }

  private async machines(
    machine: MachineScenario,
    group: string,
    network: Resource | undefined,
    securityGroups: readonly Resource[],
  ): Promise<Resource[]> {
    const isDestroyed = machine.state === 'destroyed';
    const gone = isDestroyed ? await this.destroyed() : [];
    const names = Array.from(
      { length: machine.count },
      (_, index) => `${this.prefix}-${machine.name}${group}-${index + 1}`,
    );
    const made: Resource[] = [];
    const offering = await this.serviceOffering(machine.offering);
    const make = async (name: string) => {
      made.push(await this.machine(name, machine, offering, network, securityGroups));
    };
    const [first, ...others] = names.filter((name) => !gone.includes(name));
    // The first brings the network up, for which the others would only wait.
    if (first) await make(first);
    await sideBySide(others, AT_ONCE, make);
    if (!isDestroyed) return made;
    // One after the other: each adds to the account's one list.
    for (const { id, name } of made) await this.destroy(String(name), id);
    return [];
  }

  private async machine(
    name: string,
    machine: MachineScenario,
    offering: Resource,
    network: Resource | undefined,
    securityGroups: readonly Resource[],
  ): Promise<Resource> {
    const { zone, template } = this.site;
    const found = await this.owned({
      ...{
        kind: 'virtual machine',
        name,
        command: 'VirtualMachine',
        key: 'virtualmachine',
        creator: 'deployVirtualMachine',
      },
      parameters: {
        ...{ name, displayname: name, zoneid: zone.id, templateid: template.id },
        serviceofferingid: offering.id,
        networkids: zone.networktype === 'Basic' ? undefined : network?.id,
        securitygroupids:
          securityGroups.length > 0 ? securityGroups.map(({ id }) => id).join(',') : undefined,
      },
    });
    await this.tags(found, machine);
    await this.disks(name, found, machine);
    if (machine.state === 'stopped' && found.state !== 'Stopped')
      await this.resources.act(`virtual machine ${name} stopped`, 'stopVirtualMachine', { id: found.id });
    return found;
  }

  private async serviceOffering(wanted: MachineScenario['offering']): Promise<Resource> {
    const { serviceOfferings } = this.site;
    if (typeof wanted === 'object') return this.sizedOffering(wanted);
    const found =
      wanted === undefined ? serviceOfferings[0] : serviceOfferings.find(({ name }) => name === wanted);
    if (found) return found;
    const known = serviceOfferings.map(({ name }) => name).join(', ');
    throw new UserError(`There is no service offering called ${wanted}: give one of ${known}`);
  }

  private sizedOffering(size: { cpunumber: number; cpuspeed: number; memory: number }): Promise<Resource> {
    const name = `scenario ${size.cpunumber} x ${size.cpuspeed} MHz, ${size.memory} MB`;
    return this.resources.ensure({
      ...{ kind: 'service offering', name },
      list: {
        ...{ command: 'listServiceOfferings', key: 'serviceoffering', parameters: { name } },
        fits: (found) => found.name === name,
      },
      create: {
        ...{ command: 'createServiceOffering', key: 'serviceoffering' },
        parameters: { name, displaytext: name, ...size },
      },
    });
  }

  private async tags({ id, tags = [] }: Resource, machine: MachineScenario): Promise<void> {
    const known = new Set((tags as { key: string }[]).map(({ key }) => key));
    const missing = Object.entries(machine.tags).filter(([key]) => !known.has(key));
    if (missing.length === 0) return;
    const pairs = missing.flatMap(([key, value], index) => [
      [`tags[${index}].key`, key],
      [`tags[${index}].value`, value],
    ]);
    const parameters = { resourcetype: 'UserVm', resourceids: id, ...Object.fromEntries(pairs) };
    await this.resources.act('tags', 'createTags', parameters);
  }

  /** A machine's data disks and snapshots; one after the other, as each of them locks the machine. */
  private async disks(name: string, machine: Resource, wanted: MachineScenario): Promise<void> {
    for (let index = 1; index <= wanted.volumes; index += 1) {
      const volume = await this.volume(`${name}-disk-${index}`);
      if (!volume.virtualmachineid)
        await this.resources.act(`volume ${volume.name} attached`, 'attachVolume', {
          ...{ id: volume.id, virtualmachineid: machine.id },
        });
    }
    const volumes = await this.resources.client.list<Resource>('listVolumes', 'volume', {
      ...{ virtualmachineid: machine.id, type: 'ROOT', listall: true },
    });
    for (let index = 1; index <= wanted.snapshots; index += 1) {
      const snapshot = `${name}-snapshot-${index}`;
      await this.owned({
        ...{ kind: 'snapshot', name: snapshot, command: 'Snapshot', key: 'snapshot' },
        parameters: { name: snapshot, volumeid: volumes[0]?.id },
      });
    }
    for (let index = 1; index <= wanted['vm-snapshots']; index += 1) {
      const snapshot = `${name}-vm-snapshot-${index}`;
      await this.resources.ensure({
        kind: 'VM snapshot',
        name: snapshot,
        list: {
          ...{ command: 'listVMSnapshot', key: 'vmSnapshot' },
          parameters: { virtualmachineid: machine.id, listall: true },
          fits: (found) => found.displayname === snapshot,
        },
        create: {
          ...{ command: 'createVMSnapshot', key: 'vmsnapshot' },
          parameters: { virtualmachineid: machine.id, name: snapshot },
        },
      });
    }
  }

  private async destroy(name: string, id: string): Promise<void> {
    await this.resources.act(`virtual machine ${name} destroyed`, 'destroyVirtualMachine', { id });
    const names = [...(await this.destroyed()), name];
    await this.resources.act('account details', 'updateAccount', {
      ...{ id: this.accountId, newname: this.scenario.name },
      [`accountdetails[0].${DESTROYED_DETAIL}`]: names.join(' '),
    });
  }

  private async destroyed(): Promise<string[]> {
    const [account] = await this.resources.client.list<Resource>('listAccounts', 'account', {
      id: this.accountId,
    });
    const details = (account?.accountdetails ?? {}) as Record<string, string>;
    return details[DESTROYED_DETAIL]?.split(' ') ?? [];
  }

  private volume(name: string): Promise<Resource> {
    const { zone, diskOffering } = this.site;
    if (!diskOffering) throw new UserError('CloudStack has no disk offering of a fixed size');
    return this.owned({
      ...{ kind: 'volume', name, command: 'Volume', key: 'volume' },
      parameters: { name, zoneid: zone.id, diskofferingid: diskOffering.id },
    });
  }

  private template(name: string): Promise<Resource> {
    const { zone, template } = this.site;
    return this.owned({
      ...{ kind: 'template', name, command: 'Template', key: 'template', creator: 'registerTemplate' },
      parameters: {
        ...{ name, displaytext: name, format: 'VHD', hypervisor: 'Simulator', url: TEMPLATE_URL },
        ...{ zoneid: zone.id, ostypeid: String(template.ostypeid) },
      },
      filter: { templatefilter: 'all' },
    });
  }

  private iso(name: string): Promise<Resource> {
    const { zone, template } = this.site;
    return this.owned({
      ...{ kind: 'ISO', name, command: 'Iso', key: 'iso', creator: 'registerIso' },
      parameters: {
        name,
        displaytext: name,
        url: ISO_URL,
        zoneid: zone.id,
        ostypeid: String(template.ostypeid),
      },
      filter: { isofilter: 'all' },
    });
  }

  private async vpcs(): Promise<void> {
    const { zone, vpcOffering } = this.site;
    if (this.scenario.vpcs === 0) return;
    if (!vpcOffering || !this.site.networkOffering) {
      this.resources.cannot('VPC', `the zone ${zone.name} has no VPCs`);
      return;
    }
    await this.several('vpcs', (name, index) =>
      this.owned({
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

  /** Public addresses, and the rules on them: rules share the first, as users do. */
  private async addresses(network: Resource | undefined, machine: Resource | undefined): Promise<void> {
    if (!this.wantsAddresses()) return;
    if (!network || !this.site.networkOffering) {
      this.resources.cannot('public IP address', `the zone ${this.site.zone.name} has a shared network only`);
      return;
    }
    const { ips, 'port-forwarding-rules': forwards, 'load-balancer-rules': balancers } = this.scenario;
    const wanted = Math.max(ips, (forwards > 0 ? 1 : 0) + (balancers > 0 ? 1 : 0));
    const addresses: Resource[] = [];
    for (let index = 0; index < wanted; index += 1) addresses.push(await this.address(network, index));
    const forwarding = addresses[0];
    const balancing = addresses[forwards > 0 ? 1 : 0];
    for (let index = 0; index < forwards && forwarding; index += 1)
      await this.portForwarding(forwarding, machine, 2200 + index);
    for (let index = 0; index < balancers && balancing; index += 1)
      await this.loadBalancer(balancing, 8000 + index);
    await this.vpn(network);
  }

  private async address(network: Resource, index: number): Promise<Resource> {
    const listing = { associatednetworkid: network.id, issourcenat: false, ...this.owner, listall: true };
    const known = await this.resources.client.list<Resource>(
      'listPublicIpAddresses',
      'publicipaddress',
      listing,
    );
    const own = known.filter(({ issourcenat }) => issourcenat !== true);
    return this.resources.ensure({
      ...{ kind: 'public IP address', name: `${this.prefix}-ip-${index + 1}` },
      list: {
        ...{ command: 'listPublicIpAddresses', key: 'publicipaddress', parameters: listing },
        fits: ({ id }) => id === own[index]?.id,
      },
      create: {
        ...{ command: 'associateIpAddress', key: 'ipaddress' },
        parameters: { networkid: network.id, ...this.owner },
      },
    });
  }

  private async portForwarding(
    address: Resource,
    machine: Resource | undefined,
    port: number,
  ): Promise<void> {
    if (!machine) return this.resources.cannot('port forwarding rule', 'there is no machine to forward to');
    await this.resources.ensure({
      ...{ kind: 'port forwarding rule', name: `${this.prefix}-port-${port}` },
      list: {
        ...{ command: 'listPortForwardingRules', key: 'portforwardingrule' },
        parameters: { ipaddressid: address.id, listall: true },
        fits: (rule) => String(rule.publicport) === String(port),
      },
      create: {
        ...{ command: 'createPortForwardingRule', key: 'portforwardingrule' },
        parameters: {
          ...{ ipaddressid: address.id, virtualmachineid: machine.id, protocol: 'tcp' },
          ...{ privateport: 22, publicport: port },
        },
      },
    });
  }

  private async loadBalancer(address: Resource, port: number): Promise<void> {
    const name = `${this.prefix}-balancer-${port}`;
    await this.resources.ensure({
      ...{ kind: 'load balancer rule', name },
      list: {
        ...{ command: 'listLoadBalancerRules', key: 'loadbalancerrule' },
        parameters: { publicipid: address.id, listall: true },
        fits: (rule) => rule.name === name,
      },
      create: {
        ...{ command: 'createLoadBalancerRule', key: 'loadbalancer' },
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
  private async vpn(network: Resource): Promise<void> {
    const users = this.scenario['vpn-users'];
    if (users === 0) return;
    const [address] = await this.resources.client.list<Resource>('listPublicIpAddresses', 'publicipaddress', {
      ...{ associatednetworkid: network.id, issourcenat: true, ...this.owner, listall: true },
    });
    if (!address)
      return this.resources.cannot('VPN user', 'the network has no source NAT address: it needs a machine');
    await this.resources.ensure({
      ...{ kind: 'remote access VPN', name: `${this.prefix}-vpn` },
      list: {
        ...{ command: 'listRemoteAccessVpns', key: 'remoteaccessvpn' },
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
      const username = `${this.prefix}-user-${index}`;
      await this.resources.ensure({
        ...{ kind: 'VPN user', name: username },
        list: {
          ...{ command: 'listVpnUsers', key: 'vpnuser', parameters: { ...this.owner, listall: true } },
          fits: (user) => user.username === username,
        },
        create: {
          ...{ command: 'addVpnUser', key: 'vpnuser' },
          parameters: { username, password: 'p4ssw0rd', ...this.owner },
        },
      });
    }
  }

  /** The simulator never moves the counters of networks and disks. */
  private async counters(machines: number): Promise<void> {
    const { traffic, disk } = this.scenario;
    if (!traffic && !disk) return;
    if (machines === 0) return this.resources.cannot('counters', 'there is no machine that could count');
    await this.server.count(this.accountId, {
      ...{ sent: traffic?.sent ?? 0, received: traffic?.received ?? 0 },
      ...{ ioRead: disk?.['io-read'] ?? 0, ioWrite: disk?.['io-write'] ?? 0 },
      ...{ bytesRead: disk?.['bytes-read'] ?? 0, bytesWritten: disk?.['bytes-written'] ?? 0 },
    });
  }

  /** As many of a kind as the scenario wants, some at once. */
  private async several(
    kind: 'volumes' | 'templates' | 'isos' | 'vpcs',
    make: (name: string, index: number) => Promise<Resource>,
  ): Promise<void> {
    const indices = Array.from({ length: this.scenario[kind] }, (_, index) => index + 1);
    await sideBySide(indices, AT_ONCE, async (index) => {
      await make(`${this.prefix}-${kind.slice(0, -1)}-${index}`, index);
    });
  }

  /** A resource of the account's, known by its name. */
  private owned(wanted: {
    kind: string;
    name: string;
    /** `Volume` for `listVolumes` and `createVolume`. */
    command: string;
    key: string;
    creator?: string;
    parameters: Parameters;
    /** What the list command wants beside the owner. */
    filter?: Parameters;
  }): Promise<Resource> {
    const { kind, name, command, key, creator = `create${command}`, parameters, filter = {} } = wanted;
    // Security groups' lists take another filter for the name, and a snapshot of a volume has its owner already.
    const owner = command === 'Snapshot' ? {} : this.owner;
    return this.resources.ensure({
      ...{ kind, name },
      list: {
        ...{
          command: `list${command}s`,
          key,
          parameters: { ...this.owner, ...filter, listall: true, pagesize: 500, page: 1 },
        },
        fits: (found) => found.name === name && found.state !== 'Destroyed' && found.state !== 'Expunging',
      },
      create: { command: creator, key, parameters: { ...parameters, ...owner } },
    } satisfies Wanted);
  }
}
