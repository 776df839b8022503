import { type Call, type Command, listOf, mapsOf } from '../command.js';
import { ApiError } from '../errors.js';
import { callerOf, pathOf } from '../owners.js';
import { checkAccess, scopeOf } from '../scope.js';
import type { Entity, State } from '../state.js';
import { text } from './kind.js';
import { isSame, paged } from './listing.js';

export interface Tag {
  key: string;
  value: string;
  resourcetype: string;
  resourceid: string;
  [owner: string]: unknown;
}

/** CloudStack's resource types (ResourceTag.ResourceObjectType), each with its table. */
const TABLES: Readonly<Record<string, string>> = {
  UserVm: 'virtualmachine',
  Template: 'template',
  ISO: 'iso',
  Volume: 'volume',
  Snapshot: 'snapshot',
  Network: 'network',
  LoadBalancer: 'loadbalancerrule',
  PortForwardingRule: 'portforwardingrule',
  FirewallRule: 'firewallrule',
  SecurityGroup: 'securitygroup',
  PublicIpAddress: 'publicipaddress',
  Project: 'project',
  Vpc: 'vpc',
  NetworkACLList: 'networkacllist',
  NetworkACL: 'networkacl',
  VMSnapshot: 'vmsnapshot',
};

export const tagCommands: Command[] = [
  {
    name: 'createTags',
    parameters: 'resourcetype resourceids tags',
    job: { result: 'success', instanceType: 'None' },
    run: async (call) => {
      const given = mapsOf(call, 'tags');
      for (const { entity, type } of resourcesOf(call))
        for (const { key = '', value } of given) addTag(entity, type, key, value);
      return { success: true };
    },
  },
  {
    name: 'deleteTags',
    parameters: 'resourcetype resourceids tags',
    job: { result: 'success', instanceType: 'None' },
    run: async (call) => {
      const given = mapsOf(call, 'tags');
      const isMeant = (tag: Tag) =>
        given.length === 0 ||
        given.some(({ key, value }) => tag.key === key && (value === undefined || tag.value === value));
      const resources = resourcesOf(call);
      if (!resources.some(({ entity }) => tagsOf(entity).some(isMeant)))
        throw ApiError.invalidParameter(
          'Unable to find any tags which conform to specified delete parameters.',
        );
      for (const { entity } of resources) entity.tags = tagsOf(entity).filter((tag) => !isMeant(tag));
      return { success: true };
    },
  },
  {
    name: 'listTags',
    parameters:
      'key value resourcetype resourceid account domainid projectid listall isrecursive page pagesize keyword',
    run: async (call) => {
      const isSeen = scopeOf(call);
      const all = Object.values(TABLES).flatMap((table) =>
        call.state.table(table).filter(isSeen).flatMap(tagsOf),
      );
      const wanted = ['key', 'value', 'resourcetype', 'resourceid'].flatMap((name) => {
        const value = text(call, name);
        return value === undefined ? [] : [{ name, value }];
      });
      const found = all.filter((tag) => wanted.every(({ name, value }) => isSame(tag[name], value)));
      const shown = found.map((tag) => ({ ...tag, domainpath: domainPath(call.state, tag) }));
      return paged(call, 'tag', shown);
    },
  },
];

export function tagsOf({ tags }: Entity): Tag[] {
  return Array.isArray(tags) ? (tags as Tag[]) : [];
}

function domainPath(state: State, { domainid }: Tag): string | undefined {
  const domain = state.domains.find(({ id }) => id === domainid);
  return domain && pathOf(state, domain);
}

function addTag(entity: Entity, type: string, key: string, value: string | undefined): void {
  if (key === '' || value === undefined || value === '')
    throw ApiError.invalidParameter('Value for the key is either null or empty');
  if (tagsOf(entity).some((tag) => tag.key === key))
    throw new ApiError(530, `tag ${key} already on ${type} with id ${entity.id}`);
  const { account, project, projectid, domainid, domain } = entity;
  const owner = projectid ? { project, projectid } : { account };
  const tag = { key, value, resourcetype: type, resourceid: entity.id, ...owner, domainid, domain };
  entity.tags = [...tagsOf(entity), tag];
}

function resourcesOf(call: Call): { entity: Entity; type: string }[] {
  const wanted = text(call, 'resourcetype') ?? '';
  const type = Object.keys(TABLES).find((name) => isSame(name, wanted));
  if (!type) throw ApiError.notImplemented(text(call, 'command') ?? '', `resourcetype=${wanted}`);
  return listOf(call, 'resourceids').map((id) => {
    const entity = taggable(call.state, TABLES[type] as string, id);
    checkAccess({ caller: callerOf(call), state: call.state }, entity);
    return { entity, type };
  });
}

function taggable(state: State, table: string, id: string): Entity {
  const tables = table === 'firewallrule' ? [table, 'egressfirewallrule'] : [table];
  const found = tables.map((one) => state.find(one, id)).find(Boolean);
  if (found) return found;
  throw ApiError.invalidParameter(`Unable to find resource by id ${id}`);
}
