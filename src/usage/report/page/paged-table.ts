import { element } from './dom.js';
import { counted, wholeText } from './text.js';

/** What an element contains. */
export type Content = string | (string | Node)[];

export interface Column<Row> {
  title: string;
  text(row: Row): Content;
  /** By which rows are sorted. */
  value(row: Row): string | number;
  numeric?: boolean;
  nowrap?: boolean;
}

/** A select that leaves the rows that have the chosen value. */
export interface Choice<Row> {
  label: string;
  of(row: Row): string | number;
  options: readonly (readonly [value: string | number, text: string])[];
}

export interface TableDefinition<Row> {
  title: string;
  /** One row, such as `record`. */
  what: string;
  rows: readonly Row[];
  /** The first one's cells name their rows. */
  columns: readonly Column<Row>[];
  choices: readonly Choice<Row>[];
  /** The text that a filter finds a row by. */
  search(row: Row): string;
}

const PAGE_ROWS = 20;
const collator = new Intl.Collator('en', { numeric: true });

/** A table that the page filters, sorts and turns the pages of. */
export class PagedTable<Row> {
  /** Its filters, how many rows it shows, the table and the buttons that turn its pages. */
  readonly elements: readonly HTMLElement[];
  readonly #definition: TableDefinition<Row>;
  readonly #texts: ReadonlyMap<Row, string>;
  readonly #selects: readonly { choice: Choice<Row>; select: HTMLSelectElement }[];
  readonly #heads: readonly HTMLElement[];
  readonly #filter = element('input', { type: 'search' });
  readonly #status = element('p', { role: 'status', class: 'count' });
  readonly #body = element('tbody');
  readonly #previous = element('button', { type: 'button' }, 'Previous');
  readonly #next = element('button', { type: 'button' }, 'Next');
  readonly #position = element('span');
  readonly #pager: HTMLElement;
  #sorted: Column<Row> | undefined;
  #direction = 1;
  #page = 0;
  #filtered: Row[] = [];

  constructor(definition: TableDefinition<Row>) {
    const { title, rows, columns, choices, search } = definition;
    this.#definition = definition;
    this.#texts = new Map(rows.map((row) => [row, search(row).toLowerCase()]));
    this.#selects = choices.map((choice) => ({ choice, select: selectOf(choice) }));
    this.#heads = columns.map((column) => this.#headOf(column));
    const label = `Pages of ${title}`;
    this.#pager = element(
      'nav',
      { class: 'pages', 'aria-label': label },
      this.#previous,
      this.#position,
      this.#next,
    );
    this.#listen();
    this.elements = [this.#controls(), this.#status, this.#region(), this.#pager];
    this.#show();
  }

  #listen(): void {
    this.#filter.addEventListener('input', () => this.#show());
    for (const { select } of this.#selects) select.addEventListener('change', () => this.#show());
    this.#previous.addEventListener('click', () => this.#turn(this.#page - 1));
    this.#next.addEventListener('click', () => this.#turn(this.#page + 1));
  }

  #controls(): HTMLElement {
    const selects = this.#selects.map(({ choice, select }) => [choice.label, select] as const);
    const all = [['Filter', this.#filter] as const, ...selects];
    return element('div', { class: 'filters' }, ...all.map(([label, control]) => field(label, control)));
  }

  #region(): HTMLElement {
    const { title } = this.#definition;
    const caption = element('caption', {}, title);
    const head = element('thead', {}, element('tr', {}, ...this.#heads));
    const table = element('table', {}, caption, head, this.#body);
    const attributes = { class: 'scroll paged', role: 'region', 'aria-label': title, tabindex: '0' };
    return element('div', attributes, table);
  }

  #headOf(column: Column<Row>): HTMLElement {
    const button = element('button', { type: 'button' }, column.title);
    const head = element('th', { scope: 'col', class: column.numeric ? 'number' : undefined }, button);
    button.addEventListener('click', () => this.#sortBy(column, head));
    return head;
  }

  /** The other way round if it is sorted by this column already. */
  #sortBy(column: Column<Row>, head: HTMLElement): void {
    this.#direction = this.#sorted === column ? -this.#direction : 1;
    this.#sorted = column;
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', this.#direction > 0 ? 'ascending' : 'descending');
    this.#show();
  }

  /** Shows the first page of the rows that are wanted. */
  #show(): void {
    performance.mark('table-start');
    this.#filtered = this.#wanted();
    const [sorted, direction] = [this.#sorted, this.#direction];
    if (sorted) this.#filtered.sort((a, b) => direction * compare(sorted.value(a), sorted.value(b)));
    this.#turn(0);
    performance.measure('table', 'table-start');
  }

  #wanted(): Row[] {
    const text = this.#filter.value.trim().toLowerCase();
    const chosen = this.#selects.filter(({ select }) => select.value !== '');
    return this.#definition.rows.filter(
      (row) =>
        chosen.every(({ choice, select }) => String(choice.of(row)) === select.value) &&
        (text === '' || this.#texts.get(row)?.includes(text)),
    );
  }

  #turn(page: number): void {
    this.#page = page;
    const pages = Math.max(1, Math.ceil(this.#filtered.length / PAGE_ROWS));
    const first = page * PAGE_ROWS;
    const shown = this.#filtered.slice(first, first + PAGE_ROWS);
    this.#body.replaceChildren(...shown.map((row) => rowOf(row, this.#definition.columns)));
    this.#status.textContent = this.#statusOf(first, shown.length);
    this.#position.textContent = `Page ${page + 1} of ${pages}`;
    this.#previous.disabled = page === 0;
    this.#next.disabled = page === pages - 1;
    this.#pager.hidden = pages === 1;
  }

  /** `1–20 of 64 records (filtered from 10,000)` */
  #statusOf(first: number, shown: number): string {
    const { rows, what } = this.#definition;
    const found = this.#filtered.length;
    const range = shown > 0 ? `${first + 1}–${first + shown} of ` : '';
    const all = found === rows.length ? '' : ` (filtered from ${wholeText(rows.length)})`;
    return `${range}${counted(found, what)}${all}`;
  }
}

function selectOf<Row>({ options }: Choice<Row>): HTMLSelectElement {
  const all = element('option', { value: '' }, 'all');
  return element('select', {}, all, ...options.map(([value, text]) => element('option', { value }, text)));
}

function rowOf<Row>(row: Row, columns: readonly Column<Row>[]): HTMLElement {
  const cells = columns.map((column, index) => {
    const content = [column.text(row)].flat();
    const attributes = { class: classOf(column) };
    if (index > 0) return element('td', attributes, ...content);
    return element('th', { scope: 'row', ...attributes }, ...content);
  });
  return element('tr', {}, ...cells);
}

function classOf<Row>({ numeric, nowrap }: Column<Row>): string | undefined {
  if (numeric) return 'number';
  return nowrap ? 'nowrap' : undefined;
}

let fields = 0;

/** A control and its label, which is beside it, not around: the choices of a select are not its name. */
function field(label: string, control: HTMLElement): HTMLElement {
  fields += 1;
  control.id = `field-${fields}`;
  return element('span', { class: 'field' }, element('label', { for: control.id }, label), control);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
