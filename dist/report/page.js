// The report's page in the browser: draws the charts, and lists resources, irregularities and records.

(() => {
  const { Chart } = globalThis;
  const { figures, windows, records } = JSON.parse(document.getElementById('data').textContent);
  if (figures.records === 0) return;

  /** This many usage types have their own colour; the rest are one series. */
  const COLOURED = 7;
  /** Bars that a chart by account or resource has at most, and rows of the timeline. */
  const MOST_BARS = 15;
  const PAGE_ROWS = 20;
  const MARKER_PIXELS = 5;

  const typeById = new Map(figures.types.map((type) => [type.id, type]));
  const units = ['hours', 'bytes', 'operations'].filter((unit) =>
    figures.types.some((type) => type.unit === unit),
  );

  // ---- Text

  const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const hundredths = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const millionths = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
  const hundredthsAtMost = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

  function amountText(value, unit) {
    return unit === 'hours' ? hundredths.format(value) : wholeNumber.format(value);
  }

  /** For an axis, where bytes are kB, MB, GB, …, by thousands. */
  function shortAmount(value, unit) {
    if (unit === 'hours') return hundredthsAtMost.format(value);
    const prefixes = ['', 'k', 'M', 'G', 'T', 'P'];
    const power = Math.floor(Math.log10(Math.max(Math.abs(value), 1)) / 3);
    const prefix = prefixes[Math.min(power, prefixes.length - 1)];
    const short = hundredthsAtMost.format(value / 1000 ** prefixes.indexOf(prefix));
    return unit === 'bytes' ? `${short} ${prefix}B` : `${short} ${prefix}`.trim();
  }

  function counted(count, what) {
    return `${wholeNumber.format(count)} ${what}${count === 1 ? '' : 's'}`;
  }

  const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayText = (day) => dayFormat.format(new Date(`${day}T00:00:00Z`));

  /** An element; what it is given as text can be nothing else. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== undefined) made.setAttribute(attribute, value);
    }
    made.append(...children);
    return made;
  }

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // ---- Series: the usage types of the unit that is shown

  let unit = units[0];
  const hidden = new Set();

  /** The unit's types with the most usage, each one series, and the rest together. */
  function allSeries() {
    const types = figures.types.filter((type) => type.unit === unit).sort((a, b) => b.total - a.total);
    const own = types.length <= COLOURED + 1 ? types : types.slice(0, COLOURED);
    const rest = types.slice(own.length);
    const series = own.map(({ id, name }, index) => ({ name, ids: [id], index }));
    if (rest.length > 0) series.push({ name: 'Others', ids: rest.map(({ id }) => id), index: COLOURED });
    return series;
  }

  const shownSeries = () => allSeries().filter(({ name }) => !hidden.has(`${unit} ${name}`));
  const sum = (totals, ids) => ids.reduce((subtotal, id) => subtotal + (totals[id] ?? 0), 0);

  function controls(place) {
    place.replaceChildren(...(units.length > 1 ? [unitChoice()] : []), typeChoice());
  }

  function unitChoice() {
    const choices = units.map((name) => {
      const input = element('input', { type: 'radio', name: 'unit', value: name });
      input.checked = name === unit;
      input.addEventListener('change', () => {
        unit = name;
        document.querySelector('fieldset.types').replaceWith(typeChoice());
        drawAll();
      });
      return element('label', {}, input, name);
    });
    return element('fieldset', { class: 'units' }, element('legend', {}, 'Charts show'), ...choices);
  }

  function typeChoice() {
    const choices = allSeries().map(({ name, index }) => {
      const key = `${unit} ${name}`;
      const input = element('input', { type: 'checkbox' });
      input.checked = !hidden.has(key);
      input.addEventListener('change', () => {
        if (input.checked) hidden.delete(key);
        else hidden.add(key);
        drawAll();
      });
      return element('label', {}, input, element('span', { class: `swatch series-${index}` }), name);
    });
    const marks = [
      ['gap', '▼', 'gap of records'],
      ['overlap', '◆', 'overlap of records'],
    ].filter(([kind]) => figures.irregularities.some((own) => own.kind === kind));
    const legend = marks.map(([kind, sign, what]) =>
      element(
        'span',
        {},
        element('span', { class: `mark-${kind}`, 'aria-hidden': 'true' }, sign),
        ` ${what}`,
      ),
    );
    return element(
      'fieldset',
      { class: 'types' },
      element('legend', {}, 'Usage types'),
      ...choices,
      ...legend,
    );
  }

  // ---- Charts

  const charts = new Map();

  function draw(id, configuration) {
    const canvas = document.getElementById(id);
    if (!canvas) return;
    charts.get(id)?.destroy();
    charts.set(id, new Chart(canvas, configuration));
  }

  function drawAll() {
    Chart.defaults.color = colour('--muted');
    Chart.defaults.borderColor = colour('--line');
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.animation = false;
    Chart.defaults.maintainAspectRatio = false;
    Chart.defaults.plugins.legend.display = false;
    drawDays();
    drawAccounts();
    drawResources();
    drawTimeline();
    drawQuota();
  }

  /** The shown series as stacked bars over totals by usage type. */
  function stacked(totals) {
    return shownSeries().map(({ name, ids, index }) => ({
      ...{ label: name, data: totals.map((own) => sum(own, ids)), stack: 'all' },
      ...{ backgroundColor: colour(`--series-${index}`), borderColor: colour('--page') },
      ...{ borderWidth: 0.5, maxBarThickness: 44 },
    }));
  }

  const amountAxis = () => ({
    stacked: true,
    title: { display: true, text: unit },
    ticks: { callback: (value) => shortAmount(value, unit) },
  });
  const tooltipLabel = ({ dataset, raw }) => `${dataset.label}: ${amountText(raw, unit)} ${unit}`;

  function drawDays() {
    const { days } = figures;
    const footer = ([{ dataIndex }]) => {
      const { gaps, overlaps } = days[dataIndex];
      return [...(gaps ? [counted(gaps, 'gap')] : []), ...(overlaps ? [counted(overlaps, 'overlap')] : [])];
    };
    draw('by-day', {
      type: 'bar',
      data: {
        labels: days.map(({ day }) => dayText(day)),
        datasets: stacked(days.map(({ totals }) => totals)),
      },
      options: {
        layout: { padding: { top: 5 * MARKER_PIXELS } },
        interaction: { mode: 'index', intersect: false },
        scales: { x: { stacked: true, grid: { display: false } }, y: amountAxis() },
        plugins: { tooltip: { callbacks: { label: tooltipLabel, footer } } },
      },
      plugins: [{ id: 'markers', afterDatasetsDraw: drawMarkers }],
    });
  }

  /** Marks the days that have a gap or an overlap above their bars. */
  function drawMarkers({ ctx, scales: { x, y } }) {
    const ids = shownSeries().flatMap((series) => series.ids);
    figures.days.forEach(({ totals, gaps, overlaps }, index) => {
      const [left, top] = [x.getPixelForValue(index), y.getPixelForValue(sum(totals, ids))];
      if (gaps > 0) drawMark(ctx, 'triangle', colour('--gap'), left, top - 1.6 * MARKER_PIXELS);
      if (overlaps > 0)
        drawMark(ctx, 'rectRot', colour('--overlap'), left, top - (gaps > 0 ? 4 : 1.6) * MARKER_PIXELS);
    });
  }

  function drawMark(context, pointStyle, fill, left, top) {
    context.save();
    context.fillStyle = fill;
    context.strokeStyle = fill;
    const rotation = pointStyle === 'triangle' ? 180 : 0;
    Chart.helpers.drawPoint(
      context,
      { pointStyle, rotation, radius: MARKER_PIXELS, borderWidth: 0 },
      left,
      top,
    );
    context.restore();
  }

  /** Bars with the most usage first, each with a name and totals by usage type. */
  function drawRanking(id, owners) {
    const ids = shownSeries().flatMap((series) => series.ids);
    const ranked = owners
      .map((owner) => ({ ...owner, total: sum(owner.totals, ids) }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total)
      .slice(0, MOST_BARS);
    drawBars(
      id,
      ranked.map(({ name }) => name),
      stacked(ranked.map(({ totals }) => totals)),
      {
        scales: { x: amountAxis(), y: { stacked: true, ...nameAxis() } },
        plugins: { tooltip: { callbacks: { label: tooltipLabel } } },
      },
    );
  }

  function drawBars(id, labels, datasets, options) {
    const canvas = document.getElementById(id);
    if (!canvas) return;
    canvas.parentElement.style.height = `${Math.max(labels.length, 2) * 30 + 70}px`;
    draw(id, {
      type: 'bar',
      data: { labels, datasets },
      options: { indexAxis: 'y', interaction: { mode: 'index', axis: 'y', intersect: false }, ...options },
    });
  }

  /** @param nameOf the name behind a label */
  const nameAxis = (nameOf = (label) => label) => ({
    grid: { display: false },
    ticks: {
      autoSkip: false,
      callback(value) {
        const name = nameOf(this.getLabelForValue(value));
        return name.length > 34 ? `${name.slice(0, 33)}…` : name;
      },
    },
  });

  function drawAccounts() {
    drawRanking(
      'by-account',
      figures.accounts.map(({ account, totals }) => ({ name: account, totals })),
    );
  }

  /** A resource that several usage types meter is one bar. */
  function drawResources() {
    const owners = new Map();
    for (const { type, name, id, account, total } of figures.resources) {
      const key = `${account} ${id || name}`;
      const owner = owners.get(key) ?? { name, totals: {} };
      owner.totals[type] = (owner.totals[type] ?? 0) + total;
      owners.set(key, owner);
    }
    drawRanking('by-resource', [...owners.values()]);
  }

  function drawQuota() {
    const { quota = [] } = figures;
    const shown = quota.slice(0, MOST_BARS);
    const dataset = (label, key, fill) => ({
      ...{ label, data: shown.map((own) => own[key]), backgroundColor: colour(fill), maxBarThickness: 14 },
    });
    const datasets = [dataset('Balance', 'balance', '--series-1'), dataset('Used', 'used', '--series-3')];
    const currency = shown[0]?.currency || 'currency';
    drawBars(
      'quota-chart',
      shown.map(({ account }) => account),
      datasets,
      {
        scales: { x: { title: { display: true, text: `in ${currency}` } }, y: nameAxis() },
        plugins: { legend: { display: true, position: 'bottom', onClick: () => {} } },
      },
    );
  }

  /** When the resources with gaps and overlaps were metered, and when not. */
  function drawTimeline() {
    const irregular = [...new Set(figures.irregularities.map(({ resource }) => resource))].slice(
      0,
      MOST_BARS,
    );
    if (irregular.length === 0) return;
    const shown = new Set(irregular);
    // Names need not be unique: a row's label is the resource's index.
    const bars = (kind) =>
      figures.irregularities
        .filter((own) => own.kind === kind && shown.has(own.resource))
        .map(({ resource, start, end }) => ({ x: [start, end], y: String(resource) }));
    const dataset = (label, data, fill) => ({
      ...{ label, data, backgroundColor: fill, grouped: false, barThickness: 14, minBarLength: 4 },
      borderSkipped: false,
    });
    drawBars(
      'timeline',
      irregular.map(String),
      [
        dataset('Overlap', bars('overlap'), colour('--overlap')),
        dataset('Gap', bars('gap'), hatched(colour('--gap'))),
        dataset('Metered', meteredBars(shown), colour('--metered')),
      ],
      {
        interaction: { mode: 'nearest', intersect: true },
        scales: { x: timeAxis(), y: nameAxis(nameOfResource) },
        plugins: {
          tooltip: { callbacks: { title: () => '', label: ({ dataset: { label } }) => label } },
          legend: { display: true, position: 'bottom', onClick: () => {} },
        },
      },
    );
  }

  function nameOfResource(index) {
    const { type, name } = figures.resources[index];
    return `${typeById.get(type).name} ${name}`;
  }

  /** The records' windows of some resources, those that follow each other as one bar. */
  function meteredBars(shown) {
    const last = new Map();
    const bars = [];
    for (const [resource, window] of records) {
      if (!shown.has(resource)) continue;
      const [, , start, end] = windows[window];
      const bar = last.get(resource);
      if (bar && start - bar.x[1] <= 1000) bar.x[1] = Math.max(bar.x[1], end);
      else {
        const next = { x: [start, end], y: String(resource) };
        last.set(resource, next);
        bars.push(next);
      }
    }
    return bars;
  }

  /** Its ticks are where days begin in the report's time zone. */
  function timeAxis() {
    const { days } = figures;
    const step = Math.ceil(days.length / 9);
    const ticks = days
      .filter((_, index) => index % step === 0)
      .map(({ day, start }) => ({ value: start, label: dayText(day) }));
    const ends = windows.map(([, , , end]) => end);
    return {
      type: 'linear',
      min: days[0].start,
      max: ends.reduce((latest, end) => Math.max(latest, end), days[0].start + 1),
      afterBuildTicks: (axis) => {
        axis.ticks = ticks;
      },
      ticks: { callback: (_, index) => ticks[index]?.label },
    };
  }

  function hatched(line) {
    const tile = element('canvas', { width: 8, height: 8 });
    const context = tile.getContext('2d');
    context.fillStyle = colour('--page');
    context.fillRect(0, 0, 8, 8);
    context.strokeStyle = line;
    context.lineWidth = 2.5;
    for (const shift of [-8, 0, 8]) {
      context.moveTo(shift, 8);
      context.lineTo(shift + 8, 0);
    }
    context.stroke();
    return context.createPattern(tile, 'repeat');
  }

  // ---- Tables that are filtered, sorted and turned by the page

  /**
   * Columns are {title, text, value, numeric, nowrap}: `text` and `value`, by which it is sorted, are of a row; choices
   * are {label, of, options}: rows whose `of` is what was chosen.
   */
  function pagedTable(place, { title, what, columns, rows, choices, search }) {
    let [sorted, direction, page] = [undefined, 1, 0];
    let filtered = rows;
    const texts = rows.map((row) => search(row).toLowerCase());
    const indexOf = new Map(rows.map((row, index) => [row, index]));

    const status = element('p', { role: 'status', class: 'count' });
    const body = element('tbody');
    const heads = columns.map((column) => {
      const button = element('button', { type: 'button' }, column.title);
      const head = element('th', { scope: 'col', class: column.numeric ? 'number' : undefined }, button);
      button.addEventListener('click', () => {
        direction = sorted === column ? -direction : 1;
        sorted = column;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
        show();
      });
      return head;
    });
    const input = element('input', { type: 'search' });
    const selects = choices.map(({ label, of, options }) => {
      const select = element('select', {}, element('option', { value: '' }, 'all'));
      for (const [value, text] of options) select.append(element('option', { value }, text));
      return { label, of, select };
    });
    const [previous, next] = ['Previous', 'Next'].map((name) => element('button', { type: 'button' }, name));
    const position = element('span');

    function show() {
      performance.mark('table-start');
      const wanted = input.value.trim().toLowerCase();
      const chosen = selects.filter(({ select }) => select.value !== '');
      filtered = rows.filter(
        (row) =>
          chosen.every(({ of, select }) => String(of(row)) === select.value) &&
          (wanted === '' || texts[indexOf.get(row)].includes(wanted)),
      );
      if (sorted) filtered.sort((a, b) => direction * compare(sorted.value(a), sorted.value(b)));
      page = 0;
      turn();
      performance.measure('table', 'table-start');
    }

    function turn() {
      const pages = Math.max(1, Math.ceil(filtered.length / PAGE_ROWS));
      const first = page * PAGE_ROWS;
      const shown = filtered.slice(first, first + PAGE_ROWS);
      body.replaceChildren(...shown.map(rowOf));
      const range = shown.length > 0 ? `${first + 1}–${first + shown.length} of ` : '';
      const all =
        filtered.length === rows.length ? '' : ` (filtered from ${wholeNumber.format(rows.length)})`;
      status.textContent = `${range}${counted(filtered.length, what)}${all}`;
      position.textContent = `Page ${page + 1} of ${pages}`;
      previous.disabled = page === 0;
      next.disabled = page === pages - 1;
      pager.hidden = pages === 1;
    }

    function rowOf(row) {
      return element(
        'tr',
        {},
        ...columns.map(({ text, numeric, nowrap }, index) => {
          const name = index === 0 ? 'th' : 'td';
          const scope = index === 0 ? 'row' : undefined;
          return element(
            name,
            { scope, class: numeric ? 'number' : nowrap ? 'nowrap' : undefined },
            ...[text(row)].flat(),
          );
        }),
      );
    }

    input.addEventListener('input', show);
    for (const { select } of selects) select.addEventListener('change', show);
    for (const [button, step] of [
      [previous, -1],
      [next, 1],
    ]) {
      button.addEventListener('click', () => {
        page += step;
        turn();
      });
    }
    const pager = element(
      'nav',
      { class: 'pages', 'aria-label': `Pages of ${title}` },
      previous,
      position,
      next,
    );
    const table = element(
      'table',
      {},
      element('caption', {}, title),
      element('thead', {}, element('tr', {}, ...heads)),
      body,
    );
    place.replaceChildren(
      element(
        'div',
        { class: 'filters' },
        field('Filter', input),
        ...selects.map(({ label, select }) => field(label, select)),
      ),
      status,
      element('div', { class: 'scroll paged', role: 'region', 'aria-label': title, tabindex: '0' }, table),
      pager,
    );
    show();
  }

  let fields = 0;

  /** A control and its label, which is beside it, not around: the choices of a select are not its name. */
  function field(label, control) {
    fields += 1;
    control.id = `field-${fields}`;
    return element('span', { class: 'field' }, element('label', { for: control.id }, label), control);
  }

  function compare(a, b) {
    return typeof a === 'number' ? a - b : collator.compare(a, b);
  }
  const collator = new Intl.Collator('en', { numeric: true });

  const resourceOf = (index) => figures.resources[index];
  const typeNameOf = (resource) => typeById.get(resource.type).name;
  const unitNameOf = (resource) => typeById.get(resource.type).unit;
  const accountOf = (resource) => figures.accounts[resource.account].account;

  /** Columns and choices that every table has: of is a row's resource. */
  function ownerColumns(of) {
    const column = (title, text) => ({ title, text: (row) => text(of(row)), value: (row) => text(of(row)) });
    const nameWithId = (row) => {
      const { name, id } = of(row);
      return id ? [name, element('span', { class: 'id' }, id)] : [name];
    };
    return [
      { ...column('Resource', ({ name }) => name), text: nameWithId },
      column('Usage type', typeNameOf),
      column('Account', accountOf),
    ];
  }

  function ownerChoices(of) {
    return [
      {
        ...{ label: 'Usage type', of: (row) => of(row).type },
        options: figures.types.map(({ id, name }) => [id, name]),
      },
      {
        ...{ label: 'Account', of: (row) => of(row).account },
        options: figures.accounts.map(({ account, domain }, index) => [index, `${account} (${domain})`]),
      },
    ];
  }

  function ownerText(resource) {
    return `${resource.name} ${resource.id} ${typeNameOf(resource)} ${accountOf(resource)}`;
  }

  function numberColumn(title, value, text = (row) => wholeNumber.format(value(row))) {
    return { title, numeric: true, value, text };
  }

  /** Their common offset from UTC stands in the heading; where a change of the clock gives them several, each has its own. */
  const offsets = new Set(windows.flatMap(([start, end]) => [start.slice(20), end.slice(20)]));
  const [offset] = offsets;
  const heading = (title) => (offsets.size === 1 ? `${title} (${offset})` : title);
  const timeText = (time) => (offsets.size === 1 && time.slice(20) === offset ? time.slice(0, 19) : time);

  const tables = {
    resources: () => {
      const itself = (resource) => resource;
      return {
        ...{ title: 'All resources', what: 'resource', rows: [...figures.resources] },
        ...{ search: ownerText, choices: ownerChoices(itself) },
        columns: [
          ...ownerColumns(itself),
          numberColumn('Records', (row) => row.records),
          numberColumn(
            'Total',
            (row) => row.total,
            (row) => amountText(row.total, unitNameOf(row)),
          ),
          { title: 'Unit', value: unitNameOf, text: unitNameOf },
          numberColumn('Gaps', (row) => row.gaps),
          numberColumn('Overlaps', (row) => row.overlaps),
        ],
      };
    },
    irregularities: () => {
      const of = (row) => resourceOf(row.resource);
      return {
        ...{ title: 'Gaps and overlaps', what: 'finding', rows: [...figures.irregularities] },
        ...{ search: (row) => `${row.kind} ${ownerText(of(row))} ${row.from}`, choices: ownerChoices(of) },
        columns: [
          ...ownerColumns(of),
          { title: 'Kind', nowrap: true, value: (row) => row.kind, text: markOf },
          {
            title: heading('From'),
            nowrap: true,
            value: (row) => row.start,
            text: (row) => timeText(row.from),
          },
          { title: heading('To'), nowrap: true, value: (row) => row.end, text: (row) => timeText(row.to) },
          numberColumn(
            'Hours',
            (row) => row.hours ?? 0,
            (row) => (row.hours === undefined ? '' : hundredths.format(row.hours)),
          ),
        ],
      };
    },
    records: () => {
      const of = (row) => resourceOf(row[0]);
      const windowOf = (row) => windows[row[1]];
      return {
        ...{ title: 'All records', what: 'record', rows: records },
        ...{ search: (row) => `${ownerText(of(row))} ${windowOf(row)[0]}`, choices: ownerChoices(of) },
        columns: [
          ...ownerColumns(of),
          {
            title: heading('Start'),
            nowrap: true,
            value: (row) => windowOf(row)[2],
            text: (row) => timeText(windowOf(row)[0]),
          },
          {
            title: heading('End'),
            nowrap: true,
            value: (row) => windowOf(row)[3],
            text: (row) => timeText(windowOf(row)[1]),
          },
          numberColumn(
            'Amount',
            (row) => row[2],
            (row) => millionths.format(row[2]),
          ),
          { title: 'Unit', value: (row) => unitNameOf(of(row)), text: (row) => unitNameOf(of(row)) },
        ],
      };
    },
  };

  function markOf({ kind }) {
    const sign = element(
      'span',
      { class: `mark-${kind}`, 'aria-hidden': 'true' },
      kind === 'gap' ? '▼' : '◆',
    );
    return [sign, ` ${kind}`];
  }

  // ---- Start

  for (const place of document.querySelectorAll('[data-table]'))
    pagedTable(place, tables[place.dataset.table]());
  for (const place of document.querySelectorAll('[data-controls]')) controls(place);
  drawAll();
  performance.mark('ready');

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  // On paper it is light, and as wide as a page.
  addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    Chart.defaults.devicePixelRatio = 3;
    drawAll();
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    Chart.defaults.devicePixelRatio = undefined;
    drawAll();
  });
})();
