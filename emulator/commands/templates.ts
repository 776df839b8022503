import { type Call, type Command, isTrue, listOf, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import { callerOf, isRootAdmin, isUser, ownerOf } from '../owners.js';
import { mayAccess, scopeOf } from '../scope.js';
import { type Entity, type State, timestamp } from '../state.js';
import { type Kind, sized, text } from './kind.js';
import { commandsOf, meter, removeThing } from './lifecycle.js';
import { listing } from './listing.js';

const MEGABYTES = 5 * 1024 * 1024;
const ALL_ZONES = '-1';
/** Filters of listTemplates and listIsos (VirtualMachineTemplate.TemplateFilter). */
const FILTERS = [
  'featured',
  'self',
  'selfexecutable',
  'sharedexecutable',
  'executable',
  'community',
  'shared',
  'all',
];

const TEMPLATE: Kind = {
  table: 'template',
  key: 'template',
  result: 'template',
  create: {
    command: 'registerTemplate',
    parameters:
      'name displaytext format hypervisor=simulator url zoneid zoneids ostypeid ispublic isfeatured isextractable passwordenabled requireshvm isdynamicallyscalable account domainid projectid',
    listed: true,
    fields: (call) => {
      if (!text(call, 'ostypeid')) throw new ApiError(431, 'Please provide a guest OS type');
      return {
        ...registered(call),
        format: text(call, 'format'),
        templatetype: 'USER',
        hypervisor: 'Simulator',
        status: 'Download Complete',
      };
    },
    after: (call, template) => addCopies(call, template, 'template'),
  },
  list: {
    command: 'listTemplates',
    tagged: true,
    from: (call) => visible(call, 'template', 'templatefilter'),
    equal: 'name zoneid hypervisor templatetype arch',
    keyword: ['name', 'displaytext'],
    accepts:
      'templatefilter details showremoved=false showunique=false account domainid projectid listall isrecursive',
  },
  remove: {
    command: 'deleteTemplate',
    parameters: 'zoneid forced',
    before: (call, one) => removeCopies(call, one, 'template'),
  },
  metered: [
    {
      event: 'TEMPLATE.CREATE',
      ends: 'TEMPLATE.DELETE',
      usageType: 7,
      record: (template) => ({
        description: `Template usage for ${template.name} (${template.id}) with size ${sized(template)} and virtual size ${sized(template)}`,
        usageid: template.id,
        size: template.size,
        virtualsize: template.size,
      }),
    },
  ],
};

const ISO: Kind = {
  table: 'iso',
  key: 'iso',
  result: 'iso',
  create: {
    command: 'registerIso',
    parameters:
      'name displaytext url zoneid ostypeid bootable ispublic isfeatured isextractable isdynamicallyscalable account domainid projectid',
    listed: true,
    fields: (call) => ({
      ...registered(call),
      bootable: text(call, 'bootable') !== 'false',
      status: 'Successfully Installed',
    }),
    after: (call, iso) => addCopies(call, iso, 'iso'),
  },
  list: {
    command: 'listIsos',
    tagged: true,
    from: (call) => visible(call, 'iso', 'isofilter'),
    equal: 'name zoneid bootable',
    keyword: ['name', 'displaytext'],
    accepts: 'isofilter showremoved=false showunique=false account domainid projectid listall isrecursive',
  },
  remove: {
    command: 'deleteIso',
    parameters: 'zoneid',
    before: (call, one) => removeCopies(call, one, 'iso'),
  },
  metered: [
    {
      event: 'ISO.CREATE',
      ends: 'ISO.DELETE',
      usageType: 8,
      record: (iso) => ({
        description: `ISO usage for ${iso.name} (${iso.id}) with size ${sized(iso)} and virtual size ${sized(iso)}`,
        usageid: iso.id,
        size: iso.size,
        virtualsize: iso.size,
      }),
    },
  ],
};

export const templateCommands: Command[] = [TEMPLATE, ISO].flatMap((kind) => {
  const [create, , remove] = commandsOf(kind) as [Command, Command, Command];
  const { command, ...options } = kind.list;
  const show = (entity: Entity) => asAnswered(describe(entity), command, kind.key);
  return [create, listing(command, { table: kind.table, ...options, show }), remove, copying(kind.table)];
});

/** TemplateManagerImpl.copyTemplate: TEMPLATE.COPY, from when the copy is metered for its zone, too. */
function copying(table: string): Command {
  const [name, event] = table === 'iso' ? ['copyIso', 'ISO.COPY'] : ['copyTemplate', 'TEMPLATE.COPY'];
  return {
    name,
    about: table,
    parameters: 'id sourcezoneid destzoneid destzoneids',
    job: { result: table, instanceType: 'Template', tellsId: false },
    run: async (call) => {
      const { state } = call;
      const entity = state.get(table, required(name, call, 'id'), 'id');
      const zones = [...listOf(call, 'destzoneids'), ...listOf(call, 'destzoneid')];
      if (zones.length === 0)
        throw ApiError.invalidParameter('Either destzoneid or destzoneids parameters have to be specified.');
      for (const id of zones) {
        const zone = state.get('zone', id, 'destzoneids');
        const isThere = copiesOf(state, entity, table).some(({ zoneid }) => zoneid === zone.id);
        if (!isThere) await addCopy(call, entity, zone, table, event as string);
      }
      return describe(entity);
    },
  };
}

/** Whether it has been downloaded. */
export function usable({ usableAt }: Entity): boolean {
  return Date.now() >= Number(usableAt ?? 0);
}

/** What a machine's template is; its status is that of the moment. */
function describe(entity: Entity): Entity {
  const { usableAt, copyOf, ...fields } = entity;
  const isready = usable(entity);
  return {
    ...fields,
    id: String(copyOf ?? entity.id),
    isready,
    ...(!isready && { status: 'Not Downloaded' }),
  };
}

/** The zones of a new one: RegisterTemplateCmd.getZoneIds and RegisterIsoCmd.getZoneId, -1 for all of them. */
function zonesOf(call: Call): Entity[] {
  const ids = [...listOf(call, 'zoneids'), ...listOf(call, 'zoneid')];
  if (ids.length === 0 || ids.includes(ALL_ZONES)) return call.state.table('zone');
  return ids.map((id) => call.state.get('zone', id, 'zoneid'));
}

function registered(call: Call): Record<string, unknown> {
  const [zone] = zonesOf(call);
  if (!zone) throw ApiError.invalidParameter('Please specify a valid zone Id.');
  const ostypeid = text(call, 'ostypeid');
  return {
    name: text(call, 'name'),
    displaytext: text(call, 'displaytext') ?? text(call, 'name'),
    url: text(call, 'url'),
    ostypeid,
    ostypename: call.state.find('ostype', ostypeid)?.description,
    // `allow.public.user.templates` is true; only a root administrator's are featured (TemplateAdapterBase.prepare).
    ispublic: isTrue(call, 'ispublic'),
    isfeatured: isTrue(call, 'isfeatured') && isRootAdmin(callerOf(call)),
    isextractable: isTrue(call, 'isextractable'),
    passwordenabled: isTrue(call, 'passwordenabled'),
    requireshvm: isTrue(call, 'requireshvm'),
    isdynamicallyscalable: isTrue(call, 'isdynamicallyscalable'),
    size: MEGABYTES,
    zoneid: zone.id,
    zonename: zone.name,
    ...ownerOf(call),
  };
}

/** One of another zone: it has the id of the first and a separate row, as each is metered (StorageUsageParser). */
async function addCopies(call: Call, entity: Entity, table: string): Promise<void> {
  for (const zone of zonesOf(call).slice(1)) await addCopy(call, entity, zone, table);
}

async function addCopy(
  call: Call,
  entity: Entity,
  zone: Entity,
  table: string,
  event?: string,
): Promise<void> {
  const { id: copyOf, ...fields } = entity;
  const copy = call.state.add(table, {
    ...fields,
    copyOf,
    zoneid: zone.id,
    zonename: zone.name,
    created: timestamp(new Date()),
  });
  await meter(call, copy, table, event);
}

function copiesOf(state: State, { id }: Entity, table: string): Entity[] {
  return state.table(table).filter((one) => one.id === id || one.copyOf === id);
}

/** Those of the other zones go with it. */
async function removeCopies(call: Call, entity: Entity, table: string): Promise<void> {
  const copies = copiesOf(call.state, entity, table).filter((one) => one !== entity);
  if (text(call, 'zoneid') && copies.length > 0)
    throw ApiError.notImplemented(table === 'iso' ? 'deleteIso' : 'deleteTemplate', 'zoneid');
  for (const copy of copies) await removeThing(call, copy, table);
}

/** What a caller may see of templates (QueryManagerImpl.searchForTemplatesInternal). */
function visible(call: Call, table: string, parameter: string): Entity[] {
  const { state, parameters } = call;
  const filter = text(call, parameter)?.toLowerCase() ?? (table === 'iso' ? 'selfexecutable' : '');
  const caller = callerOf(call);
  const isSeen = (one: Entity) => isOpen(one) || mayAccess({ caller, state }, one);
  if (parameters.has('id')) return state.table(table).filter(isSeen);
  if (!FILTERS.includes(filter)) throw new ApiError(431, `Please specify a valid ${parameter}`);
  if (filter === 'all' && isUser(caller))
    throw ApiError.invalidParameter('Filter all can be specified by admin only');
  const listall = String(filter === 'all');
  const isOwn = scopeOf({ ...call, parameters: new Map(parameters).set('listall', listall) });
  const tests: Readonly<Record<string, (one: Entity) => boolean>> = {
    all: (one) => isOwn(one) || (!isRootAdmin(caller) && isOpen(one)),
    featured: (one) => isOpen(one) && one.isfeatured === true && usable(one),
    community: (one) => isOpen(one) && one.isfeatured !== true && usable(one),
    self: isOwn,
    selfexecutable: (one) => isOwn(one) && usable(one) && one.templatetype !== 'SYSTEM',
    executable: (one) => (isOpen(one) || isOwn(one)) && (!isUser(caller) || usable(one)),
    shared: () => false,
    sharedexecutable: () => false,
  };
  return state.table(table).filter((one) => tests[filter]?.(one) === true);
}

const isOpen = (one: Entity) => one.ispublic === true;
