import { randomBytes, randomUUID } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { ApiError } from './errors.js';
import { Release } from './versions.js';

/** Neither users nor accounts that are disabled or locked may call anything. */
export type ActivationState = 'enabled' | 'disabled' | 'locked';

export interface User {
  id: string;
  username: string;
  password: string;
  firstname: string;
  lastname: string;
  email: string;
  created: Date;
  account: Account;
  state: ActivationState;
  timezone?: string;
  apiKey?: string;
  secretKey?: string;
}

export interface Account {
  id: string;
  name: string;
  type: number;
  roleId: string;
  roleType: string;
  roleName: string;
  domain: Domain;
  created: Date;
  state: ActivationState;
  /** CloudStack's own, which can neither be disabled nor deleted. */
  isDefault?: boolean;
  /** What `updateAccount` keeps for whoever asks. */
  details: Record<string, string>;
}

export interface Domain {
  id: string;
  name: string;
  /** `ROOT/acme`. */
  path: string;
  level: number;
  parent?: Domain;
}

/** A thing as the API answers it. */
export type Entity = Record<string, unknown> & { id: string };

/** An asynchronous command: without a result as long as it is under way. */
export interface Job {
  id: string;
  user: User | undefined;
  command: string;
  created: Date;
  completed?: Date;
  instance?: { type: string; id?: string };
  result?: Record<string, unknown>;
  /** CloudStack's error code, which goes with the text of the error in the result. */
  errorCode?: number;
}

/** A price of the quota service, as `cloud_usage.quota_tariff` has it. */
export interface Tariff {
  id: string;
  name: string;
  usageType: number;
  value: number;
  /** Epoch milliseconds from which, and until which, it holds. */
  effective: number;
  end: number | undefined;
  activationRule: string | undefined;
  description: string | undefined;
  position: number;
}

/** Why the quota of an account could not be calculated. */
export interface QuotaFailure {
  reason: string;
  /** Whether CloudStack could calculate it. */
  isOfEmulator: boolean;
}

/** What the quota service keeps; moments are those of a clock that time was never advanced on (`Store.movedBack`). */
export interface Quota {
  tariffs: Tariff[];
  credits: { accountId: string; value: number; at: number }[];
  /** One for each usage record, in their order; without a cost as long as that cannot be calculated. */
  charges: { accountId: unknown; cost: number | undefined }[];
  /** By the account's name. */
  failures: Map<string, QuotaFailure>;
}

const SYSTEM_ACCOUNT_ID = 'd1b5c3c6-0000-4000-8000-000000000001';

function administrator(name: string, domain: Domain, id: string): Account {
  const role = { roleId: randomUUID(), roleType: 'Admin', roleName: 'Root Admin' };
  return {
    id,
    name,
    type: 1,
    ...role,
    domain,
    created: new Date(),
    state: 'enabled',
    isDefault: true,
    details: {},
  };
}

/** What the emulated management server holds in memory, as a fresh simulator has it. */
export class State {
  domains: Domain[] = [{ id: randomUUID(), name: 'ROOT', path: 'ROOT', level: 0 }];
  accounts: Account[] = [];
  users: User[] = [];
  readonly jobs = new Map<string, Job>();
  /** Resource limits that were set, by owner and resource type. */
  limits = new Map<string, number>();
  /** Whether the server was started with the quota service. */
  hasQuota = false;
  /** Whether the server was started with `js.interpretation.enabled`. */
  interpretsJs = false;
  quota: Quota = { tariffs: [], credits: [], charges: [], failures: new Map() };
  /** Ids of what was removed, which CloudStack still knows (EntityManager.findByUuidIncludingRemoved). */
  gone = new Set<string>();
  private systemAccount: Account | undefined;
  private tables = new Map<string, Entity[]>();
  private counts = new Map<string, number>();

  /** The CloudStack that it is. */
  readonly release: Release;

  /** @throws Error for a version that is older than all that were recorded */
  constructor(readonly version: string) {
    this.release = new Release(version);
    const [domain] = this.domains as [Domain];
    const account = administrator('admin', domain, randomUUID());
    this.accounts.push(account);
    const { created } = account;
    const name = { firstname: 'Admin', lastname: 'User', email: 'admin@mailprovider.com' };
    const login = { username: 'admin', password: 'password', state: 'enabled' as const };
    this.users.push({ id: randomUUID(), ...login, ...name, account, created });
  }

  /** Who calls on the integration port, and owns a domain's shared networks; in no list of accounts. */
  get system(): Account {
    const [domain] = this.domains as [Domain];
    this.systemAccount ??= administrator('system', domain, SYSTEM_ACCOUNT_ID);
    return this.systemAccount;
  }

  /** All things of a kind, such as `zone`, in the order in which they were made. */
  table(kind: string): Entity[] {
    const table = this.tables.get(kind) ?? [];
    this.tables.set(kind, table);
    return table;
  }

  add(kind: string, fields: Record<string, unknown>): Entity {
    const entity = { id: randomUUID(), ...fields };
    this.table(kind).push(entity);
    this.counts.set(kind, this.made(kind) + 1);
    return entity;
  }

  /** How many of a kind were ever made: numbers and addresses are not given twice. */
  made(kind: string): number {
    return this.counts.get(kind) ?? 0;
  }

  remove(kind: string, entity: Entity): void {
    const table = this.table(kind);
    const index = table.indexOf(entity);
    if (index < 0) return;
    table.splice(index, 1);
    this.gone.add(entity.id);
  }

  /** @throws ApiError 431 with CloudStack's words for an id that it does not have */
  get(kind: string, id: string, parameter: string): Entity {
    const entity = this.find(kind, id);
    if (entity) return entity;
    throw ApiError.unknownEntity(parameter, id);
  }

  find(kind: string, id: unknown): Entity | undefined {
    return this.table(kind).find((candidate) => candidate.id === id);
  }

  /** All that outlives the management server: what CloudStack has in its database. */
  snapshot(): Buffer {
    const { domains, accounts, users, limits, quota, tables, counts, gone } = this;
    return serialize({ domains, accounts, users, limits, quota, tables, counts, gone });
  }

  /** @param snapshot of {@link snapshot} */
  restore(snapshot: Buffer): void {
    Object.assign(this, deserialize(snapshot));
    this.systemAccount = undefined;
  }

  /** New keys for a user, replacing those that it has, as `registerUserKeys` does. */
  registerKeys(user: User): void {
    user.apiKey = randomBytes(64).toString('base64url');
    user.secretKey = randomBytes(64).toString('base64url');
  }
}

/** A moment as CloudStack prints it: `2026-11-23T14:55:27+0000`. */
export function timestamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, '+0000');
}
