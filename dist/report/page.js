"use strict";
(() => {
  // src/usage/report/page/dom.ts
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== void 0) made.setAttribute(attribute, String(value));
    }
    made.append(...children);
    return made;
  }
  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  // src/usage/units.ts
  var UNITS = ["hours", "bytes", "operations"];

  // src/usage/report/page/data.ts
  var { figures, windows, records } = JSON.parse(
    document.getElementById("data")?.textContent ?? ""
  );
  var units = UNITS.filter((unit2) => figures.types.some((type) => type.unit === unit2));
  var typeById = new Map(figures.types.map((type) => [type.id, type]));
  function resourceAt(index) {
    return found(figures.resources[index], `resource ${index}`);
  }
  function windowAt(index) {
    return found(windows[index], `window ${index}`);
  }
  function typeOf({ type }) {
    return found(typeById.get(type), `usage type ${type}`);
  }
  function accountOf({ account }) {
    return found(figures.accounts[account], `account ${account}`);
  }
  function found(value, what) {
    if (value === void 0) throw new RangeError(`The report's data has no ${what}`);
    return value;
  }

  // src/usage/report/page/series.ts
  var COLOURED = 7;
  var unit = units[0] ?? UNITS[0];
  var hidden = /* @__PURE__ */ new Set();
  function shownUnit() {
    return unit;
  }
  function showUnit(chosen) {
    unit = chosen;
  }
  function allSeries() {
    const types = figures.types.filter((type) => type.unit === unit).sort((a, b) => b.total - a.total);
    const own = types.length <= COLOURED + 1 ? types : types.slice(0, COLOURED);
    const rest = types.slice(own.length);
    const series = own.map(({ id, name }, index) => ({ name, ids: [id], index }));
    if (rest.length > 0) series.push({ name: "Others", ids: rest.map(({ id }) => id), index: COLOURED });
    return series;
  }
  function shownSeries() {
    return allSeries().filter(isShown);
  }
  function isShown(series) {
    return !hidden.has(keyOf(series));
  }
  function setShown(series, shown) {
    if (shown) hidden.delete(keyOf(series));
    else hidden.add(keyOf(series));
  }
  function sum(totals, ids) {
    return ids.reduce((subtotal, id) => subtotal + (totals[id] ?? 0), 0);
  }
  function keyOf({ name }) {
    return `${unit} ${name}`;
  }

  // src/usage/report/page/text.ts
  var wholeNumbers = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  var hundredths = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  var hundredthsAtMost = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
  var millionthsAtMost = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
  var days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  var PREFIXES = ["", "k", "M", "G", "T", "P"];
  function wholeText(value) {
    return wholeNumbers.format(value);
  }
  function hoursText(value) {
    return hundredths.format(value);
  }
  function exactText(value) {
    return millionthsAtMost.format(value);
  }
  function amountText(value, unit2) {
    return unit2 === "hours" ? hoursText(value) : wholeText(value);
  }
  function shortAmount(value, unit2) {
    if (unit2 === "hours") return hundredthsAtMost.format(value);
    const thousands = Math.floor(Math.log10(Math.max(Math.abs(value), 1)) / 3);
    const power = Math.min(thousands, PREFIXES.length - 1);
    const short = hundredthsAtMost.format(value / 1e3 ** power);
    const prefix = PREFIXES[power];
    return unit2 === "bytes" ? `${short} ${prefix}B` : `${short} ${prefix}`.trim();
  }
  function counted(count, what) {
    return `${wholeText(count)} ${what}${count === 1 ? "" : "s"}`;
  }
  function dayText(day) {
    return days.format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
  }

  // src/usage/report/page/chart.ts
  var MOST_BARS = 15;
  var LONGEST_NAME = 34;
  var drawn = /* @__PURE__ */ new Map();
  function draw(id, configuration) {
    const canvas = canvasOf(id);
    if (!canvas) return;
    drawn.get(id)?.destroy();
    drawn.set(id, new Chart(canvas, configuration));
  }
  function drawBars(id, labels, datasets, options) {
    const place = canvasOf(id)?.parentElement;
    if (!place) return;
    place.style.height = `${Math.max(labels.length, 2) * 30 + 70}px`;
    draw(id, {
      type: "bar",
      data: { labels, datasets },
      options: { indexAxis: "y", interaction: { mode: "index", axis: "y", intersect: false }, ...options }
    });
  }
  function stacked(totals) {
    return shownSeries().map(({ name, ids, index }) => ({
      label: name,
      data: totals.map((own) => sum(own, ids)),
      stack: "all",
      backgroundColor: colour(`--series-${index}`),
      borderColor: colour("--page"),
      borderWidth: 0.5,
      maxBarThickness: 44
    }));
  }
  function amountAxis() {
    const unit2 = shownUnit();
    return {
      stacked: true,
      title: { display: true, text: unit2 },
      ticks: { callback: (value) => shortAmount(Number(value), unit2) }
    };
  }
  function nameAxis(nameOf = (label) => label) {
    return {
      grid: { display: false },
      ticks: {
        autoSkip: false,
        callback(value) {
          const name = nameOf(this.getLabelForValue(Number(value)));
          return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
        }
      }
    };
  }
  function tooltipLabel({ dataset, raw }) {
    const unit2 = shownUnit();
    return `${dataset.label}: ${amountText(raw, unit2)} ${unit2}`;
  }
  var legend = { display: true, position: "bottom", onClick: () => {
  } };
  function canvasOf(id) {
    return document.querySelector(`canvas#${id}`);
  }

  // src/usage/report/page/day-chart.ts
  var MARKER_PIXELS = 5;
  function drawDays() {
    const { days: days2 } = figures;
    draw("by-day", {
      type: "bar",
      data: {
        labels: days2.map(({ day }) => dayText(day)),
        datasets: stacked(days2.map(({ totals }) => totals))
      },
      options: {
        layout: { padding: { top: 5 * MARKER_PIXELS } },
        interaction: { mode: "index", intersect: false },
        scales: { x: { stacked: true, grid: { display: false } }, y: amountAxis() },
        plugins: { tooltip: { callbacks: { label: tooltipLabel, footer: irregularitiesOf } } }
      },
      plugins: [{ id: "markers", afterDatasetsDraw: drawMarkers }]
    });
  }
  function irregularitiesOf([item]) {
    const day = item && figures.days[item.dataIndex];
    if (!day) return [];
    const { gaps, overlaps } = day;
    return [...gaps ? [counted(gaps, "gap")] : [], ...overlaps ? [counted(overlaps, "overlap")] : []];
  }
  function drawMarkers({ ctx, scales: { x, y } }) {
    if (!x || !y) return;
    const ids = shownSeries().flatMap((series) => series.ids);
    for (const [index, { totals, gaps, overlaps }] of figures.days.entries()) {
      const [left, top] = [x.getPixelForValue(index), y.getPixelForValue(sum(totals, ids))];
      if (gaps > 0) drawMark(ctx, "triangle", colour("--gap"), left, top - 1.6 * MARKER_PIXELS);
      if (overlaps > 0)
        drawMark(ctx, "rectRot", colour("--overlap"), left, top - (gaps > 0 ? 4 : 1.6) * MARKER_PIXELS);
    }
  }
  function drawMark(context, pointStyle, fill, left, top) {
    context.save();
    context.fillStyle = fill;
    context.strokeStyle = fill;
    const rotation = pointStyle === "triangle" ? 180 : 0;
    const options = { pointStyle, rotation, radius: MARKER_PIXELS, borderWidth: 0 };
    Chart.helpers.drawPoint(context, options, left, top);
    context.restore();
  }

  // src/usage/report/page/timeline.ts
  var SEAM_MILLIS = 1e3;
  var MOST_TICKS = 9;
  function drawTimeline() {
    const resources = new Set(figures.irregularities.map(({ resource }) => resource));
    const shown = new Set([...resources].slice(0, MOST_BARS));
    if (shown.size === 0) return;
    const datasets = [
      datasetOf("Overlap", irregularBars("overlap", shown), colour("--overlap")),
      datasetOf("Gap", irregularBars("gap", shown), hatched(colour("--gap"))),
      datasetOf("Metered", meteredBars(shown), colour("--metered"))
    ];
    drawBars("timeline", [...shown].map(String), datasets, {
      interaction: { mode: "nearest", intersect: true },
      scales: { x: timeAxis(), y: nameAxis(nameOfResource) },
      plugins: {
        tooltip: { callbacks: { title: () => "", label: ({ dataset: { label } }) => label } },
        legend
      }
    });
  }
  function datasetOf(label, data, fill) {
    return {
      label,
      data,
      backgroundColor: fill,
      grouped: false,
      barThickness: 14,
      minBarLength: 4,
      borderSkipped: false
    };
  }
  function irregularBars(kind, shown) {
    return figures.irregularities.filter((own) => own.kind === kind && shown.has(own.resource)).map(({ resource, start: start2, end }) => ({ x: [start2, end], y: String(resource) }));
  }
  function meteredBars(shown) {
    const last = /* @__PURE__ */ new Map();
    const bars = [];
    for (const [resource, window] of records) {
      if (!shown.has(resource)) continue;
      const [, , start2, end] = windowAt(window);
      const bar = last.get(resource);
      if (bar && start2 - bar.x[1] <= SEAM_MILLIS) bar.x[1] = Math.max(bar.x[1], end);
      else {
        const next = { x: [start2, end], y: String(resource) };
        last.set(resource, next);
        bars.push(next);
      }
    }
    return bars;
  }
  function nameOfResource(index) {
    const resource = resourceAt(Number(index));
    return `${typeOf(resource).name} ${resource.name}`;
  }
  function timeAxis() {
    const { days: days2 } = figures;
    const begin = days2[0]?.start ?? 0;
    const step = Math.ceil(days2.length / MOST_TICKS);
    const ticks = days2.filter((_, index) => index % step === 0).map(({ day, start: start2 }) => ({ value: start2, label: dayText(day) }));
    return {
      type: "linear",
      min: begin,
      max: windows.reduce((latest, [, , , end]) => Math.max(latest, end), begin + 1),
      afterBuildTicks: (axis) => {
        axis.ticks = ticks;
      },
      ticks: { callback: (_, index) => ticks[index]?.label }
    };
  }
  function hatched(line) {
    const tile = element("canvas", { width: 8, height: 8 });
    const context = tile.getContext("2d");
    context.fillStyle = colour("--page");
    context.fillRect(0, 0, 8, 8);
    context.strokeStyle = line;
    context.lineWidth = 2.5;
    for (const shift of [-8, 0, 8]) {
      context.moveTo(shift, 8);
      context.lineTo(shift + 8, 0);
    }
    context.stroke();
    return context.createPattern(tile, "repeat");
  }

  // src/usage/report/page/charts.ts
  function drawAll() {
    setDefaults();
    drawDays();
    drawAccounts();
    drawResources();
    drawTimeline();
    drawQuota();
  }
  function setDefaults() {
    const { defaults } = Chart;
    defaults.color = colour("--muted");
    defaults.borderColor = colour("--line");
    defaults.font.family = getComputedStyle(document.body).fontFamily;
    defaults.animation = false;
    defaults.maintainAspectRatio = false;
    defaults.plugins.legend.display = false;
  }
  function drawAccounts() {
    drawRanking(
      "by-account",
      figures.accounts.map(({ account, totals }) => ({ name: account, totals }))
    );
  }
  function drawResources() {
    const owners = /* @__PURE__ */ new Map();
    for (const { type, name, id, account, total } of figures.resources) {
      const key = `${account} ${id || name}`;
      const owner = owners.get(key) ?? { name, totals: {} };
      owner.totals[type] = (owner.totals[type] ?? 0) + total;
      owners.set(key, owner);
    }
    drawRanking("by-resource", [...owners.values()]);
  }
  function drawRanking(id, owners) {
    const ids = shownSeries().flatMap((series) => series.ids);
    const ranked = owners.map(({ name, totals }) => ({ name, totals, total: sum(totals, ids) })).filter(({ total }) => total > 0).sort((a, b) => b.total - a.total).slice(0, MOST_BARS);
    const names = ranked.map(({ name }) => name);
    drawBars(id, names, stacked(ranked.map(({ totals }) => totals)), {
      scales: { x: amountAxis(), y: { stacked: true, ...nameAxis() } },
      plugins: { tooltip: { callbacks: { label: tooltipLabel } } }
    });
  }
  function drawQuota() {
    const shown = (figures.quota ?? []).slice(0, MOST_BARS);
    const dataset = (label, key, fill) => ({
      label,
      data: shown.map((own) => own[key]),
      backgroundColor: colour(fill),
      maxBarThickness: 14
    });
    const accounts = shown.map(({ account }) => account);
    const datasets = [dataset("Balance", "balance", "--series-1"), dataset("Used", "used", "--series-3")];
    const currency = shown[0]?.currency || "currency";
    drawBars("quota-chart", accounts, datasets, {
      scales: { x: { title: { display: true, text: `in ${currency}` } }, y: nameAxis() },
      plugins: { legend }
    });
  }

  // src/usage/report/page/mark.ts
  var SIGNS = { gap: "▼", overlap: "◆" };
  function markOf(kind) {
    return element("span", { class: `mark-${kind}`, "aria-hidden": "true" }, SIGNS[kind]);
  }

  // src/usage/report/page/controls.ts
  var KINDS = ["gap", "overlap"];
  function controls(place, changed) {
    const types = typeChoice(changed);
    if (units.length > 1) place.replaceChildren(unitChoice(changed), types);
    else place.replaceChildren(types);
  }
  function unitChoice(changed) {
    const choices = units.map((unit2) => unitButton(unit2, changed));
    return element("fieldset", { class: "units" }, element("legend", {}, "Charts show"), ...choices);
  }
  function unitButton(unit2, changed) {
    const input = element("input", { type: "radio", name: "unit", value: unit2 });
    input.checked = unit2 === shownUnit();
    input.addEventListener("change", () => {
      showUnit(unit2);
      document.querySelector("fieldset.types")?.replaceWith(typeChoice(changed));
      changed();
    });
    return element("label", {}, input, unit2);
  }
  function typeChoice(changed) {
    const choices = allSeries().map((series) => typeBox(series, changed));
    const kinds = KINDS.filter((kind) => figures.irregularities.some((own) => own.kind === kind));
    const legend2 = kinds.map((kind) => element("span", {}, markOf(kind), ` ${kind} of records`));
    return element("fieldset", { class: "types" }, element("legend", {}, "Usage types"), ...choices, ...legend2);
  }
  function typeBox(series, changed) {
    const input = element("input", { type: "checkbox" });
    input.checked = isShown(series);
    input.addEventListener("change", () => {
      setShown(series, input.checked);
      changed();
    });
    const swatch = element("span", { class: `swatch series-${series.index}` });
    return element("label", {}, input, swatch, series.name);
  }

  // src/usage/report/page/paged-table.ts
  var PAGE_ROWS = 20;
  var collator = new Intl.Collator("en", { numeric: true });
  var PagedTable = class {
    /** Its filters, how many rows it shows, the table and the buttons that turn its pages. */
    elements;
    #definition;
    #texts;
    #selects;
    #heads;
    #filter = element("input", { type: "search" });
    #status = element("p", { role: "status", class: "count" });
    #body = element("tbody");
    #previous = element("button", { type: "button" }, "Previous");
    #next = element("button", { type: "button" }, "Next");
    #position = element("span");
    #pager;
    #sorted;
    #direction = 1;
    #page = 0;
    #filtered = [];
    constructor(definition) {
      const { title, rows, columns, choices, search } = definition;
      this.#definition = definition;
      this.#texts = new Map(rows.map((row) => [row, search(row).toLowerCase()]));
      this.#selects = choices.map((choice) => ({ choice, select: selectOf(choice) }));
      this.#heads = columns.map((column) => this.#headOf(column));
      const label = `Pages of ${title}`;
      this.#pager = element(
        "nav",
        { class: "pages", "aria-label": label },
        this.#previous,
        this.#position,
        this.#next
      );
      this.#listen();
      this.elements = [this.#controls(), this.#status, this.#region(), this.#pager];
      this.#show();
    }
    #listen() {
      this.#filter.addEventListener("input", () => this.#show());
      for (const { select } of this.#selects) select.addEventListener("change", () => this.#show());
      this.#previous.addEventListener("click", () => this.#turn(this.#page - 1));
      this.#next.addEventListener("click", () => this.#turn(this.#page + 1));
    }
    #controls() {
      const selects = this.#selects.map(({ choice, select }) => [choice.label, select]);
      const all = [["Filter", this.#filter], ...selects];
      return element("div", { class: "filters" }, ...all.map(([label, control]) => field(label, control)));
    }
    #region() {
      const { title } = this.#definition;
      const caption = element("caption", {}, title);
      const head = element("thead", {}, element("tr", {}, ...this.#heads));
      const table = element("table", {}, caption, head, this.#body);
      const attributes = { class: "scroll paged", role: "region", "aria-label": title, tabindex: "0" };
      return element("div", attributes, table);
    }
    #headOf(column) {
      const button = element("button", { type: "button" }, column.title);
      const head = element("th", { scope: "col", class: column.numeric ? "number" : void 0 }, button);
      button.addEventListener("click", () => this.#sortBy(column, head));
      return head;
    }
    /** The other way round if it is sorted by this column already. */
    #sortBy(column, head) {
      this.#direction = this.#sorted === column ? -this.#direction : 1;
      this.#sorted = column;
      for (const other of this.#heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", this.#direction > 0 ? "ascending" : "descending");
      this.#show();
    }
    /** Shows the first page of the rows that are wanted. */
    #show() {
      performance.mark("table-start");
      this.#filtered = this.#wanted();
      const [sorted, direction] = [this.#sorted, this.#direction];
      if (sorted) this.#filtered.sort((a, b) => direction * compare(sorted.value(a), sorted.value(b)));
      this.#turn(0);
      performance.measure("table", "table-start");
    }
    #wanted() {
      const text = this.#filter.value.trim().toLowerCase();
      const chosen = this.#selects.filter(({ select }) => select.value !== "");
      return this.#definition.rows.filter(
        (row) => chosen.every(({ choice, select }) => String(choice.of(row)) === select.value) && (text === "" || this.#texts.get(row)?.includes(text))
      );
    }
    #turn(page) {
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
    #statusOf(first, shown) {
      const { rows, what } = this.#definition;
      const found2 = this.#filtered.length;
      const range = shown > 0 ? `${first + 1}–${first + shown} of ` : "";
      const all = found2 === rows.length ? "" : ` (filtered from ${wholeText(rows.length)})`;
      return `${range}${counted(found2, what)}${all}`;
    }
  };
  function selectOf({ options }) {
    const all = element("option", { value: "" }, "all");
    return element("select", {}, all, ...options.map(([value, text]) => element("option", { value }, text)));
  }
  function rowOf(row, columns) {
    const cells = columns.map((column, index) => {
      const content = [column.text(row)].flat();
      const attributes = { class: classOf(column) };
      if (index > 0) return element("td", attributes, ...content);
      return element("th", { scope: "row", ...attributes }, ...content);
    });
    return element("tr", {}, ...cells);
  }
  function classOf({ numeric, nowrap }) {
    if (numeric) return "number";
    return nowrap ? "nowrap" : void 0;
  }
  var fields = 0;
  function field(label, control) {
    fields += 1;
    control.id = `field-${fields}`;
    return element("span", { class: "field" }, element("label", { for: control.id }, label), control);
  }
  function compare(a, b) {
    return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  }

  // src/usage/report/page/tables.ts
  function tableNamed(name) {
    if (name === "resources") return new PagedTable(resourcesTable()).elements;
    if (name === "irregularities") return new PagedTable(irregularitiesTable()).elements;
    if (name === "records") return new PagedTable(recordsTable()).elements;
    throw new RangeError(`The page has no table ${name}`);
  }
  function resourcesTable() {
    const itself = (resource) => resource;
    return {
      title: "All resources",
      what: "resource",
      rows: figures.resources,
      search: ownerText,
      choices: ownerChoices(itself),
      columns: [
        ...ownerColumns(itself),
        numberColumn("Records", (row) => row.records),
        numberColumn(
          "Total",
          (row) => row.total,
          (row) => amountText(row.total, typeOf(row).unit)
        ),
        textColumn("Unit", (row) => typeOf(row).unit),
        numberColumn("Gaps", (row) => row.gaps),
        numberColumn("Overlaps", (row) => row.overlaps)
      ]
    };
  }
  function irregularitiesTable() {
    const resourceOf = ({ resource }) => resourceAt(resource);
    return {
      title: "Gaps and overlaps",
      what: "finding",
      rows: figures.irregularities,
      search: (row) => `${row.kind} ${ownerText(resourceOf(row))} ${row.from}`,
      choices: ownerChoices(resourceOf),
      columns: [
        ...ownerColumns(resourceOf),
        {
          title: "Kind",
          nowrap: true,
          value: ({ kind }) => kind,
          text: ({ kind }) => [markOf(kind), ` ${kind}`]
        },
        timeColumn(
          "From",
          (row) => row.start,
          (row) => row.from
        ),
        timeColumn(
          "To",
          (row) => row.end,
          (row) => row.to
        ),
        numberColumn(
          "Hours",
          ({ hours }) => hours ?? 0,
          ({ hours }) => hours === void 0 ? "" : hoursText(hours)
        )
      ]
    };
  }
  function recordsTable() {
    const resourceOf = ([resource]) => resourceAt(resource);
    const windowOf = ([, window]) => windowAt(window);
    const amountOf = ([, , amount]) => amount;
    return {
      title: "All records",
      what: "record",
      rows: records,
      search: (row) => `${ownerText(resourceOf(row))} ${windowOf(row)[0]}`,
      choices: ownerChoices(resourceOf),
      columns: [
        ...ownerColumns(resourceOf),
        timeColumn(
          "Start",
          (row) => windowOf(row)[2],
          (row) => windowOf(row)[0]
        ),
        timeColumn(
          "End",
          (row) => windowOf(row)[3],
          (row) => windowOf(row)[1]
        ),
        numberColumn("Amount", amountOf, (row) => exactText(amountOf(row))),
        textColumn("Unit", (row) => typeOf(resourceOf(row)).unit)
      ]
    };
  }
  function ownerColumns(resourceOf) {
    const nameOf = (row) => resourceOf(row).name;
    const nameWithId = (row) => {
      const { name, id } = resourceOf(row);
      return id ? [name, element("span", { class: "id" }, id)] : name;
    };
    return [
      { title: "Resource", value: nameOf, text: nameWithId },
      textColumn("Usage type", (row) => typeOf(resourceOf(row)).name),
      textColumn("Account", (row) => accountOf(resourceOf(row)).account)
    ];
  }
  function ownerChoices(resourceOf) {
    return [
      {
        label: "Usage type",
        of: (row) => resourceOf(row).type,
        options: figures.types.map(({ id, name }) => [id, name])
      },
      {
        label: "Account",
        of: (row) => resourceOf(row).account,
        options: figures.accounts.map(({ account, domain }, index) => [index, `${account} (${domain})`])
      }
    ];
  }
  function ownerText(resource) {
    return `${resource.name} ${resource.id} ${typeOf(resource).name} ${accountOf(resource).account}`;
  }
  function textColumn(title, text) {
    return { title, value: text, text };
  }
  function numberColumn(title, value, text = (row) => wholeText(value(row))) {
    return { title, numeric: true, value, text };
  }
  var offsets = new Set(windows.flatMap(([start2, end]) => [start2.slice(20), end.slice(20)]));
  var [offset] = offsets;
  function timeColumn(title, value, time) {
    const heading = offsets.size === 1 ? `${title} (${offset})` : title;
    return { title: heading, nowrap: true, value, text: (row) => timeText(time(row)) };
  }
  function timeText(time) {
    return offsets.size === 1 && time.slice(20) === offset ? time.slice(0, 19) : time;
  }

  // src/usage/report/page/page.ts
  var PRINTED_PIXEL_RATIO = 3;
  function start() {
    for (const place of document.querySelectorAll("[data-table]"))
      place.replaceChildren(...tableNamed(place.dataset.table));
    for (const place of document.querySelectorAll("[data-controls]")) controls(place, drawAll);
    drawAll();
    performance.mark("ready");
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
    followPrinting();
  }
  function followPrinting() {
    const { devicePixelRatio } = Chart.defaults;
    addEventListener("beforeprint", () => {
      document.documentElement.classList.add("printing");
      Chart.defaults.devicePixelRatio = PRINTED_PIXEL_RATIO;
      drawAll();
    });
    addEventListener("afterprint", () => {
      document.documentElement.classList.remove("printing");
      Chart.defaults.devicePixelRatio = devicePixelRatio;
      drawAll();
    });
  }
  if (figures.records > 0) start();
})();
