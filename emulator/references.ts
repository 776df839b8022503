import type { Api } from './apis.js';
import type { Call, Command } from './command.js';
import { ApiError } from './errors.js';
import { callerOf, checkDomain, isRootAdmin } from './owners.js';
import { checkAccess } from './scope.js';
import type { Account, Domain, Entity, State } from './state.js';

/** The tables of what parameters name by an id, whatever command they are of. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  accountid: ['account', 'project'],
  aclid: ['networkacllist'],
  affinitygroupids: ['affinitygroup'],
  associatednetworkid: ['network'],
  clusterid: ['cluster'],
  diskofferingid: ['diskoffering'],
  domainid: ['domain'],
  hostid: ['host'],
  ipaddressid: ['publicipaddress'],
  lbruleid: ['loadbalancerrule'],
  networkid: ['network'],
  networkids: ['network'],
  networkofferingid: ['networkoffering'],
  nspid: ['networkserviceprovider'],
  parentdomainid: ['domain'],
  physicalnetworkid: ['physicalnetwork'],
  podid: ['pod'],
  projectid: ['project'],
  publicipid: ['publicipaddress'],
  roleid: ['role'],
  securitygroupids: ['securitygroup'],
  serviceofferingid: ['serviceoffering'],
  snapshotid: ['snapshot'],
  storageid: ['storagepool'],
  templateid: ['template', 'iso'],
  userid: ['user'],
  virtualmachineid: ['virtualmachine'],
  virtualmachineids: ['virtualmachine'],
  vmsnapshotid: ['vmsnapshot'],
  volumeid: ['volume'],
  vpcid: ['vpc'],
  vpcofferingid: ['vpcoffering'],
  zoneid: ['zone'],
};
const SEARCHES = /^(list|quota)/i;
/** Every one of a kind, where CloudStack takes it (ParamProcessWorker.translateUuidToInternalId). */
const ALL = '-1';
/** What has a flag that gives everyone the use of it. */
const SHARED = new Set(['template', 'iso']);

/**
 * Looks up what a call's parameters name (ParamProcessWorker): an unknown id is refused, and so is what belongs to another
 * one, but by a list command, which leaves it out.
 *
 * @throws ApiError 431 for an id that there is not, 531 for what the caller may not work with
 */
export function checkReferences(command: Command, call: Call, api: Api): void {
  const caller = callerOf(call);
  for (const [name, value] of call.parameters) {
    const tables = isAbout(name, command) ? [command.about as string] : TABLES[name];
    const type = api.params.get(name)?.type;
    if (!tables || (type !== 'uuid' && type !== 'list')) continue;
    for (const id of type === 'list' ? value.split(',').filter(Boolean) : [value])
      if (id !== ALL) check(command, call, caller, { name, id, tables });
  }
}

function isAbout(name: string, { about }: Command): boolean {
  return about !== undefined && (name === 'id' || name === 'ids');
}

function check(
  command: Command,
  { state }: Call,
  caller: Account,
  { name, id, tables }: { name: string; id: string; tables: readonly string[] },
): void {
  const isSearch = SEARCHES.test(command.name);
  for (const table of tables) {
    const found = entityWithId(state, table, id);
    if (!found) continue;
    if (isSearch || isRootAdmin(caller) || (SHARED.has(table) && found.ispublic)) return;
    const domain = table === 'domain' && state.domains.find((one) => one.id === id);
    if (domain) checkDomain(caller, domain as Domain);
    else checkAccess({ caller, state }, found);
    return;
  }
  if (isSearch && state.gone.has(id)) return;
  throw ApiError.unknownEntity(name, id, command.name);
}

/** What has an id, as a thing with an owner: accounts, users and domains, too. */
export function entityWithId(state: State, table: string, id: string): Entity | undefined {
  const owned = ({ name, domain }: Account) => ({ id, account: name, domainid: domain.id });
  if (table === 'domain') return state.domains.some((domain) => domain.id === id) ? { id } : undefined;
  if (table === 'account') return state.accounts.filter((account) => account.id === id).map(owned)[0];
  if (table === 'user')
    return state.users.filter((user) => user.id === id).map(({ account }) => owned(account))[0];
  return state.find(table, id);
}
