import type { Irregularity, RecordRow, ResourceFigures } from '../model.js';
import { accountOf, figures, records, resourceAt, typeOf, windowAt, windows } from './data.js';
import { element } from './dom.js';
import { markOf } from './mark.js';
import { type Choice, type Column, type Content, PagedTable, type TableDefinition } from './paged-table.js';
import { amountText, exactText, hoursText, wholeText } from './text.js';

/** @returns the elements of a table. @throws RangeError on a name that no table has */
export function tableNamed(name: string | undefined): readonly HTMLElement[] {
  if (name === 'resources') return new PagedTable(resourcesTable()).elements;
  if (name === 'irregularities') return new PagedTable(irregularitiesTable()).elements;
  if (name === 'records') return new PagedTable(recordsTable()).elements;
  throw new RangeError(`The page has no table ${name}`);
}

function resourcesTable(): TableDefinition<ResourceFigures> {
  const itself = (resource: ResourceFigures) => resource;
  return {
    title: 'All resources',
    what: 'resource',
    rows: figures.resources,
    search: ownerText,
    choices: ownerChoices(itself),
    columns: [
      ...ownerColumns(itself),
      numberColumn('Records', (row) => row.records),
      numberColumn(
        'Total',
        (row) => row.total,
        (row) => amountText(row.total, typeOf(row).unit),
      ),
      textColumn('Unit', (row) => typeOf(row).unit),
      numberColumn('Gaps', (row) => row.gaps),
      numberColumn('Overlaps', (row) => row.overlaps),
    ],
  };
}

function irregularitiesTable(): TableDefinition<Irregularity> {
  const resourceOf = ({ resource }: Irregularity) => resourceAt(resource);
  return {
    title: 'Gaps and overlaps',
    what: 'finding',
    rows: figures.irregularities,
    search: (row) => `${row.kind} ${ownerText(resourceOf(row))} ${row.from}`,
    choices: ownerChoices(resourceOf),
    columns: [
      ...ownerColumns(resourceOf),
      {
        title: 'Kind',
        nowrap: true,
        value: ({ kind }) => kind,
        text: ({ kind }) => [markOf(kind), ` ${kind}`],
      },
      timeColumn(
        'From',
        (row) => row.start,
        (row) => row.from,
      ),
      timeColumn(
        'To',
        (row) => row.end,
        (row) => row.to,
      ),
      numberColumn(
        'Hours',
        ({ hours }) => hours ?? 0,
        ({ hours }) => (hours === undefined ? '' : hoursText(hours)),
      ),
    ],
  };
}

function recordsTable(): TableDefinition<RecordRow> {
  const resourceOf = ([resource]: RecordRow) => resourceAt(resource);
  const windowOf = ([, window]: RecordRow) => windowAt(window);
  const amountOf = ([, , amount]: RecordRow) => amount;
  return {
    title: 'All records',
    what: 'record',
    rows: records,
    search: (row) => `${ownerText(resourceOf(row))} ${windowOf(row)[0]}`,
    choices: ownerChoices(resourceOf),
    columns: [
      ...ownerColumns(resourceOf),
      timeColumn(
        'Start',
        (row) => windowOf(row)[2],
        (row) => windowOf(row)[0],
      ),
      timeColumn(
        'End',
        (row) => windowOf(row)[3],
        (row) => windowOf(row)[1],
      ),
      numberColumn('Amount', amountOf, (row) => exactText(amountOf(row))),
      textColumn('Unit', (row) => typeOf(resourceOf(row)).unit),
    ],
  };
}

/** Columns that every table has. */
function ownerColumns<Row>(resourceOf: (row: Row) => ResourceFigures): Column<Row>[] {
  const nameOf = (row: Row) => resourceOf(row).name;
  const nameWithId = (row: Row): Content => {
    const { name, id } = resourceOf(row);
    return id ? [name, element('span', { class: 'id' }, id)] : name;
  };
  return [
    { title: 'Resource', value: nameOf, text: nameWithId },
    textColumn('Usage type', (row) => typeOf(resourceOf(row)).name),
    textColumn('Account', (row) => accountOf(resourceOf(row)).account),
  ];
}

/** Choices that every table has. */
function ownerChoices<Row>(resourceOf: (row: Row) => ResourceFigures): Choice<Row>[] {
  return [
    {
      label: 'Usage type',
      of: (row) => resourceOf(row).type,
      options: figures.types.map(({ id, name }) => [id, name]),
    },
    {
      label: 'Account',
      of: (row) => resourceOf(row).account,
      options: figures.accounts.map(({ account, domain }, index) => [index, `${account} (${domain})`]),
    },
  ];
}

function ownerText(resource: ResourceFigures): string {
  return `${resource.name} ${resource.id} ${typeOf(resource).name} ${accountOf(resource).account}`;
}

function textColumn<Row>(title: string, text: (row: Row) => string): Column<Row> {
  return { title, value: text, text };
}

function numberColumn<Row>(
  title: string,
  value: (row: Row) => number,
  text = (row: Row) => wholeText(value(row)),
): Column<Row> {
  return { title, numeric: true, value, text };
}

/** Their common offset from UTC is in the heading; if a change of the clock gives them several, each time has its own. */
const offsets = new Set(windows.flatMap(([start, end]) => [start.slice(20), end.slice(20)]));
const [offset] = offsets;

/**
 * @param value epoch milliseconds
 * @param time such as `2026-11-24 00:00:00 +0000`
 */
function timeColumn<Row>(
  title: string,
  value: (row: Row) => number,
  time: (row: Row) => string,
): Column<Row> {
  const heading = offsets.size === 1 ? `${title} (${offset})` : title;
  return { title: heading, nowrap: true, value, text: (row) => timeText(time(row)) };
}

function timeText(time: string): string {
  return offsets.size === 1 && time.slice(20) === offset ? time.slice(0, 19) : time;
}
