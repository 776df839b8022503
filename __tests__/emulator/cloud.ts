import { type Emulator, startEmulator } from '../../emulator/server.js';
import { MemoryStore } from '../../emulator/store.js';
import { CloudStackClient, type Parameters } from '../../src/cloudstack/client.js';
import { callAndWait } from '../../src/cloudstack/job.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { recorder } from '../recorder.js';
import { deployNamed } from '../zone/deployment.js';

export type Thing = Readonly<Record<string, string>> & { id: string };
export interface UsageRecord {
  usagetype: number;
  usageid: string;
  account: string;
  rawusage: string;
  usage: string;
  startdate: string;
  size: number;
  memory: number;
  [field: string]: unknown;
}

const HOUR = 3_600_000;
const EVER = { startdate: '2020-01-01', enddate: '2099-01-01' };

/** Who owns something, as commands take it. */
export interface Owner {
  account: string;
  domainid: string;
}

export interface Tenant {
  id: string;
  owner: Owner;
  client: CloudStackClient;
}

/** An engine with the advanced zone, whose usage server's clock a test moves. */
export class Cloud {
  private moved = 0;
  private serial = 0;

  private constructor(
    readonly emulator: Emulator,
    readonly store: MemoryStore,
    readonly client: CloudStackClient,
    readonly ids: { zone: string; offering: string; template: string; networkOffering: string },
    private readonly clock: { moved: number },
  ) {}

  static async start(settings: Record<string, string> = {}): Promise<Cloud> {
    const clock = { moved: 0 };
    const store = new MemoryStore(settings, () => Date.now() + clock.moved);
    const emulator = await startEmulator({ apiPort: 0, integrationPort: 0, version: '4.20.1.0', store });
    const { apiUrl } = emulator;
    const client = new CloudStackClient(apiUrl, { keys: await adminKeys(apiUrl, recorder()) });
    const zone = await deployNamed('advanced', client);
    const ids = {
      zone: zone['zone-id'],
      offering: zone['service-offering-id'],
      template: zone['template-id'],
      networkOffering: zone['network-offering-id'],
    };
    return new Cloud(emulator, store, client, ids, clock);
  }

  /** Calls a command and waits for its job. */
  run(command: string, parameters: Parameters = {}, client = this.client): Promise<Record<string, unknown>> {
    return callAndWait(client, command, parameters);
  }

  /** What a command makes, by the key of its answer. */
  async made(command: string, key: string, parameters: Parameters, client = this.client): Promise<Thing> {
    return (await this.run(command, parameters, client))[key] as Thing;
  }

  /** Everything that a list command has. */
  async list<T = Thing>(command: string, key: string, parameters: Parameters = {}, client = this.client) {
    return ((await client.call(command, parameters))[key] ?? []) as T[];
  }

  /** A new account of a type (0 is a user), with keys. */
  async tenant(domain?: Thing, type = 0): Promise<Tenant> {
    this.serial += 1;
    const name = `tenant-${this.serial}`;
    const person = { password: 'password', firstname: 'a', lastname: 'b', email: 'a@example.org' };
    const where = domain ? { domainid: domain.id } : {};
    const wanted = { username: name, accounttype: type, ...person, ...where };
    const { id, domainid = '' } = await this.made('createAccount', 'account', wanted);
    const [user] = await this.list('listUsers', 'user', { username: name, listall: true });
    const { userkeys } = await this.run('registerUserKeys', { id: user?.id });
    const { apikey: apiKey, secretkey: secretKey } = userkeys as { apikey: string; secretkey: string };
    const client = new CloudStackClient(this.emulator.apiUrl, { keys: { apiKey, secretKey } });
    return { id, owner: { account: name, domainid }, client };
  }

  machine(owner: object, more: Parameters = {}): Promise<Thing> {
    const { zone: zoneid, offering: serviceofferingid, template: templateid } = this.ids;
    const wanted = { zoneid, serviceofferingid, templateid, ...owner, ...more };
    return this.made('deployVirtualMachine', 'virtualmachine', wanted);
  }

  async disk(owner: object, offering = 'Small', more: Parameters = {}): Promise<Thing> {
    const [found] = await this.list('listDiskOfferings', 'diskoffering', { name: offering });
    const wanted = { name: 'disk', diskofferingid: found?.id, zoneid: this.ids.zone, ...owner, ...more };
    return this.made('createVolume', 'volume', wanted);
  }

  /** Time passes on the usage server's clock. */
  pass(hours: number): void {
    this.moved += hours * HOUR;
    this.clock.moved = this.moved;
  }

  /** The usage records of an account, in windows of a day, up to the last midnight; two days pass until then. */
  async records({ id: accountid }: Tenant, more: Parameters = {}): Promise<UsageRecord[]> {
    this.pass(48);
    this.store.usageServer.run([1440], 0);
    return this.list<UsageRecord>('listUsageRecords', 'usagerecord', { ...EVER, accountid, ...more });
  }
}
