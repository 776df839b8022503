import { randomBytes, randomUUID } from 'node:crypto';

export interface User {
  id: string;
  username: string;
  password: string;
  firstname: string;
  lastname: string;
  email: string;
  created: Date;
  account: Account;
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
}

export interface Domain {
  id: string;
  name: string;
  path: string;
  level: number;
}

/** What the emulated management server holds in memory, as a fresh simulator has it. */
export class State {
  readonly domains: Domain[] = [{ id: randomUUID(), name: 'ROOT', path: 'ROOT', level: 0 }];
  readonly accounts: Account[] = [];
  readonly users: User[] = [];

  constructor(readonly version: string) {
    const created = new Date();
    const [domain] = this.domains as [Domain];
    const role = { roleId: randomUUID(), roleType: 'Admin', roleName: 'Root Admin' };
    const account = { id: randomUUID(), name: 'admin', type: 1, ...role, domain, created };
    this.accounts.push(account);
    this.users.push({
      ...{ id: randomUUID(), username: 'admin', password: 'password', account, created },
      ...{ firstname: 'Admin', lastname: 'User', email: 'admin@mailprovider.com' },
    });
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
