import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, json, Markup } from '../../html.js';
import type { AccountQuota } from '../account-quota.js';
import { momentOfRecord } from '../records.js';
import type { Row } from './figures.js';
import type { Figures, PageData, RecordRow, RecordWindow } from './model.js';
import { accountsTable, daysTable, quotaTable, readable, type Table, typesTable, whole } from './tables.js';

/** What every page is made of, as text. */
export interface Assets {
  /** `page.html`, with `{{names}}` of what is put in. */
  template: string;
  style: string;
  script: string;
  /** Chart.js, with its licences. */
  chart: string;
}

/** @param directory `dist/report`, which scripts/build.mjs makes */
export async function readAssets(directory: string): Promise<Assets> {
  const read = (name: string) => readFile(join(directory, name), 'utf8');
  const [template, style, script, chart] = await Promise.all(
    ['page.html', 'page.css', 'page.js', 'chart.js'].map(read),
  );
  return { template, style, script, chart } as Assets;
}

/** The report as one HTML file, whose policy lets it run what it contains and load nothing. */
export function pageOf(figures: Figures, rows: readonly Row[], assets: Assets): string {
  const { style, script, chart } = assets;
  const parts: Readonly<Record<string, Markup>> = {
    style: new Markup(style),
    script: new Markup(script),
    chart: new Markup(chart),
    policy: html`${policyOf(assets)}`,
    title: html`Usage report ${figures.period ? readable(figures.period.start).slice(0, 10) : ''}`,
    lead: leadOf(figures),
    tiles: tilesOf(figures),
    links: new Markup(
      sectionsOf(figures)
        .map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`.text)
        .join('\n'),
    ),
    main: mainOf(figures),
    timezone: html`${figures.timezone}`,
    made: html`${readable(figures.made)}`,
    data: json(dataOf(figures, rows)),
  };
  return assets.template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => (parts[name] as Markup).text);
}

function policyOf({ style, script, chart }: Assets): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(chart)} ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function dataOf(figures: Figures, rows: readonly Row[]): PageData {
  const irregularities = figures.irregularities.map((own) => ({
    ...own,
    from: readable(own.from),
    to: readable(own.to),
  }));
  return { figures: { ...figures, irregularities }, ...compact(rows) };
}

function compact(rows: readonly Row[]): Pick<PageData, 'windows' | 'records'> {
  const indexes = new Map<string, number>();
  const windows: RecordWindow[] = [];
  const records = rows.map(({ resource, record: { startdate, enddate, rawusage } }): RecordRow => {
    const key = `${startdate} ${enddate}`;
    const index = indexes.get(key) ?? indexes.set(key, windows.length).size - 1;
    if (index === windows.length)
      windows.push([
        readable(startdate),
        readable(enddate),
        momentOfRecord(startdate),
        momentOfRecord(enddate),
      ]);
    return [resource, index, Number(rawusage)];
  });
  return { windows, records };
}

function leadOf({ version, period }: Figures): Markup {
  if (!period) return html`CloudStack ${version}`;
  const [start, end] = [readable(period.start), readable(period.end)];
  return html`CloudStack ${version}, <time>${start}</time> to <time>${end}</time>`;
}

function tilesOf(figures: Figures): Markup {
  const count = (kind: string) => figures.irregularities.filter((own) => own.kind === kind).length;
  const tiles: [string, number, string][] = [
    ['Records', figures.records, ''],
    ['Resources', figures.resources.length, ''],
    ['Accounts', figures.accounts.length, ''],
    ['Usage types', figures.types.length, ''],
    ['Days', figures.days.length, ''],
    ['Gaps', count('gap'), 'gap'],
    ['Overlaps', count('overlap'), 'overlap'],
  ];
  const marked = tiles.map(([title, value, kind]) => {
    const name = kind && value > 0 ? `tile ${kind}` : 'tile';
    return html`<div class="${name}"><dt>${title}</dt><dd>${whole(value)}</dd></div>`;
  });
  return html`${marked}`;
}

interface Section {
  id: string;
  title: string;
  content: Markup;
}

function sectionsOf(figures: Figures): Section[] {
  if (figures.records === 0) return [];
  return [
    { id: 'overview', title: 'By type and day', content: overview(figures) },
    { id: 'accounts', title: 'By account', content: accounts(figures) },
    { id: 'resources', title: 'By resource', content: resources() },
    { id: 'continuity', title: 'Gaps and overlaps', content: continuity(figures) },
    ...(figures.quota ? [{ id: 'quota', title: 'Quota', content: quota(figures.quota) }] : []),
    { id: 'records', title: 'Records', content: new Markup('<div data-table="records"></div>') },
  ];
}

function mainOf(figures: Figures): Markup {
  if (figures.records === 0) return html`<p class="none">No usage records match the selection.</p>`;
  const sections = sectionsOf(figures).map(
    ({ id, title, content }) => html`<section id="${id}" aria-labelledby="${id}-title">
        <h2 id="${id}-title">${title}</h2>
        ${content}
      </section>`,
  );
  return html`${sections}`;
}

function overview(figures: Figures): Markup {
  return html`<div data-controls></div>
        ${chart('by-day', 'Usage by day and type', 'The table "Figures by day" below has the same data.')}
        <details>
          <summary>Figures by day</summary>
          ${tableMarkup(daysTable(figures))}
        </details>
        <h3>Totals by usage type</h3>
        ${tableMarkup(typesTable(figures))}`;
}

function accounts(figures: Figures): Markup {
  return html`${chart('by-account', 'Usage by account and type', 'The table below has the totals.')}
        ${tableMarkup(accountsTable(figures))}`;
}

function resources(): Markup {
  return html`${chart('by-resource', 'Resources with the most usage, by type', 'The table below has all resources.')}
        <div data-table="resources"></div>`;
}

function continuity({ irregularities }: Figures): Markup {
  if (irregularities.length === 0)
    return html`<p>No time is missing between the records of a resource, and none is metered twice.</p>`;
  return html`<p class="note">A gap is time between two records of a resource that no record covers. It can be correct: a machine that was stopped has no <code>RUNNING_VM</code> records. An overlap is time that two records of a resource meter twice, which is wrong.</p>
        ${chart('timeline', 'Where records are missing or overlap', 'The table below lists every gap and overlap.')}
        <div data-table="irregularities"></div>`;
}

function quota(accounts: readonly AccountQuota[]): Markup {
  const isEmpty = accounts.every(({ balance, used }) => balance === 0 && used === 0);
  const drawn = chart(
    'quota-chart',
    'Quota balance and use by account',
    'The table below has the same data.',
  );
  return html`${isEmpty ? '' : drawn}
        ${tableMarkup(quotaTable(accounts))}`;
}

/** A place for a chart; the table that `alternative` names has the same data. */
function chart(id: string, title: string, alternative: string): Markup {
  return html`<figure>
          <figcaption id="${id}-title">${title}</figcaption>
          <div class="chart"><canvas id="${id}" role="img" aria-label="Chart: ${title}. ${alternative}"></canvas></div>
        </figure>`;
}

/** A table whose first column names its rows. */
function tableMarkup({ title, columns, rows }: Table): Markup {
  const cell = (name: 'td' | 'th', scope: string, numeric: boolean | undefined, value: string) =>
    html`<${new Markup(name + scope + (numeric ? ' class="number"' : ''))}>${value}</${new Markup(name)}>`;
  const heads = columns.map(({ title: head, numeric }) => cell('th', ' scope="col"', numeric, head));
  const body = rows.map((row) => {
    const cells = row.map((value, index) =>
      index === 0 ? cell('th', ' scope="row"', false, value) : cell('td', '', columns[index]?.numeric, value),
    );
    return html`<tr>${cells}</tr>`;
  });
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0">
            <table>
              <caption>${title}</caption>
              <thead><tr>${heads}</tr></thead>
              <tbody>${body}</tbody>
            </table>
          </div>`;
}
