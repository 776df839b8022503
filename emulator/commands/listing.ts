import { type Command, list } from '../command.js';
import type { Entity, State } from '../state.js';

interface Listing {
  /** The answer's key; the table's name where that is not given. */
  key?: string;
  table: string;
  /** Parameters that filter: their lower-case names, each with the field that it is compared with. */
  by: Readonly<Record<string, string>>;
  /** What is derived at the moment of the question. */
  show?: (entity: Entity, state: State) => Record<string, unknown>;
}

/** A list command over one table; `page` and `pagesize` cut it, and `count` is of all. */
export function listing(name: string, { key, table, by, show = (entity) => entity }: Listing): Command {
  return {
    name,
    run: async ({ parameters, state }) => {
      const filters = Object.entries(by).filter(([parameter]) => parameters.has(parameter));
      const fits = (entity: Entity) =>
        filters.every(([parameter, field]) => same(entity[field], parameters.get(parameter) ?? ''));
      const shown = state
        .table(table)
        .filter(fits)
        .map((entity) => show(entity, state));
      const size = Number(parameters.get('pagesize') ?? 500);
      const start = (Number(parameters.get('page') ?? 1) - 1) * size;
      const page = shown.slice(start, start + size);
      return page.length === 0 ? {} : { ...list(key ?? table, page), count: shown.length };
    },
  };
}

function same(value: unknown, wanted: string): boolean {
  return String(value).toLowerCase() === wanted.toLowerCase();
}
