import { type Call, type Command, listOf, mapsOf } from '../command.js';
import { ApiError } from '../errors.js';
import { scopeOf } from '../scope.js';
import type { Entity } from '../state.js';

/** `default.page.size`, which is also the largest page. */
const PAGE_SIZE = 500;
const UNLIMITED = -1;
/** Parameters of every list command (BaseListCmd), and of those of what has an owner. */
const OF_LISTS = 'page pagesize keyword id ids';
const OF_OWNED = 'account domainid projectid listall isrecursive';

/** Whether a thing has the value of a parameter: the field that it is compared with, or a test. */
export type Filter = string | ((entity: Entity, value: string, call: Call) => boolean);

export interface Listing {
  /** Of the things, which `id` and `ids` name. */
  table: string;
  /** The answer's key; the table's name where that is not given. */
  key?: string;
  /** What it lists, where that is not the whole table. */
  from?: (call: Call) => readonly Entity[];
  /** Whether the things have owners, so that a caller sees only what it may. */
  owned?: boolean;
  /** Whether they have tags; what has an owner does unless it says otherwise. */
  tagged?: boolean;
  /** Parameters that are compared with the field of the same name, with blanks between them. */
  equal?: string;
  /** Other filters, by the parameter's name. A filter that matches the field does so in any case, as MySQL does. */
  by?: Readonly<Record<string, Filter>>;
  /** Fields that `keyword` is looked for in; `name` where they are not given. */
  keyword?: readonly string[];
  /** Parameters that change nothing here, because the answer always has what they ask for. */
  accepts?: string;
  /** What is derived at the moment of the question. */
  show?: (entity: Entity, call: Call) => Record<string, unknown>;
}

/** A list command over one table; `page` and `pagesize` cut it, and `count` is of all. */
export function listing(name: string, options: Listing): Command {
  const {
    table,
    key = table,
    owned = false,
    tagged = owned,
    accepts = '',
    show = (entity) => entity,
  } = options;
  const filters = filtersOf(options);
  const parameters = [
    OF_LISTS,
    owned ? OF_OWNED : '',
    tagged ? 'tags' : '',
    ...Object.keys(filters),
    accepts,
  ].join(' ');
  return {
    name,
    about: table,
    parameters,
    run: async (call) => {
      const [start, end] = pageOf(call);
      const found = search(call, filters, options);
      const shown = found.slice(start, end).map((entity) => show(entity, call));
      return shown.length === 0 ? {} : { count: found.length, [key]: shown };
    },
  };
}

function filtersOf({ equal = '', by = {}, keyword = ['name'] }: Listing): Record<string, Filter> {
  const same = equal.split(' ').filter(Boolean);
  const named = Object.fromEntries(same.map((name) => [name, name]));
  return { id: 'id', ids: isAmong, keyword: mentions(keyword), ...named, ...by };
}

function search(
  call: Call,
  filters: Readonly<Record<string, Filter>>,
  { table, from, owned }: Listing,
): Entity[] {
  const { parameters, state } = call;
  const given = Object.entries(filters).flatMap(([parameter, filter]) => {
    const value = parameters.get(parameter);
    return value === undefined ? [] : [{ filter, value }];
  });
  const isSeen = owned ? scopeOf(call) : () => true;
  const tags = mapsOf(call, 'tags');
  const fits = (entity: Entity) =>
    isSeen(entity) &&
    given.every(({ filter, value }) =>
      typeof filter === 'string' ? isSame(entity[filter], value) : filter(entity, value, call),
    ) &&
    tags.every((tag) => hasTag(entity, tag));
  return (from?.(call) ?? state.table(table)).filter(fits);
}

/**
 * The first and the last index of a page (BaseListCmd.getStartIndex).
 *
 * @throws ApiError 431 for a page without a size, a size without a page, and a size above 500
 */
export function pageOf(call: Call): [start: number, end: number] {
  const [page, size] = ['page', 'pagesize'].map((name) => call.parameters.get(name) || undefined);
  if (page === undefined && size !== undefined && Number(size) !== UNLIMITED)
    throw new ApiError(431, '"page" parameter is required when "pagesize" is specified');
  if (page !== undefined && size === undefined)
    throw new ApiError(431, '"pagesize" parameter is required when "page" is specified');
  if (size === undefined) return [0, PAGE_SIZE];
  if (Number(size) > PAGE_SIZE)
    throw ApiError.invalidParameter(`Page size can't exceed max allowed page size value: ${PAGE_SIZE}`);
  if (Number(size) === UNLIMITED) {
    if (page === undefined) return [0, Number.POSITIVE_INFINITY];
    throw ApiError.invalidParameter("Can't specify page parameter when pagesize is -1 (Unlimited)");
  }
  const start = Math.max(0, Number(page) - 1) * Number(size);
  return [start, start + Number(size)];
}

/** The same of a list that is not a table's. */
export function paged(call: Call, key: string, items: readonly unknown[]): Record<string, unknown> {
  const page = items.slice(...pageOf(call));
  return page.length === 0 ? {} : { count: items.length, [key]: page };
}

const isAmong: Filter = ({ id }, _, call) => listOf(call, 'ids').includes(id);

/** Whether one of some fields has a text in it. */
export function mentions(fields: readonly string[]): (entity: Entity, text: string) => boolean {
  return (entity, text) => fields.some((field) => includes(entity[field], text));
}

/** Whether a network, or an offering, has all services of a list. */
export function hasServices({ service }: Entity, names: string): boolean {
  const services = ((service ?? []) as { name: string }[]).map(({ name }) => name);
  return names.split(',').every((name) => services.includes(name));
}

function includes(value: unknown, text: string): boolean {
  return String(value ?? '')
    .toLowerCase()
    .includes(text.toLowerCase());
}

export function isSame(value: unknown, wanted: string): boolean {
  return String(value ?? '').toLowerCase() === wanted.toLowerCase();
}

function hasTag({ tags }: Entity, { key, value }: Record<string, string>): boolean {
  const pairs = (tags ?? []) as { key: string; value: string }[];
  return pairs.some((tag) => tag.key === key && (value === undefined || tag.value === value));
}
