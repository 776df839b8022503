// Derives emulator/settings.json from recorded answers of real CloudStacks: what listConfigurations says of each setting,
// by the first version that says so, and the settings that the simulator's zone descriptions change.
//
//   node scripts/derive-settings.mjs DIRECTORY_OF_RECORDINGS
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Their values are this project's own doing. */
const SET_BY_US = /^(usage\.stats\.|quota\.enable\.service$|enable\.usage\.server$)/;

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** @returns { name: [{ since, …what the answer has but for its name, or null: not there any more }] } */
export function deriveSettings(directory) {
  const versions = join(directory, 'versions');
  const files = readdirSync(versions).filter((name) => /^usage-.*\.jsonl$/.test(name));
  const releases = files.map((name) => name.slice('usage-'.length, -'.jsonl'.length));
  releases.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const settings = {};
  for (const release of releases) {
    const since = release.split('.').slice(0, 2).join('.');
    const said = Object.fromEntries(listed(lines(join(versions, `usage-${release}.jsonl`))));
    for (const name of new Set([...Object.keys(said), ...Object.keys(settings)]))
      add(settings, name, said[name] ?? null, since);
  }
  const [first = ''] = releases;
  for (const file of ['zone-advanced.jsonl', 'zone-basic.jsonl'])
    for (const [name, fields] of changedByZones(lines(join(directory, file))))
      settings[name] ??= [{ since: first.split('.').slice(0, 2).join('.'), ...fields }];
  return Object.fromEntries(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function add(settings, name, fields, since) {
  settings[name] ??= [];
  const known = settings[name].at(-1);
  const { since: _, ...before } = known ?? {};
  if (!known && !fields) return;
  if (known && JSON.stringify(before) === JSON.stringify(fields ?? { gone: true })) return;
  settings[name].push({ since, ...(fields ?? { gone: true }) });
}

function listed(exchanges) {
  return exchanges
    .filter(({ request, status }) => request.command === 'listConfigurations' && status === 200)
    .flatMap(({ response }) => response.listconfigurationsresponse.configuration ?? [])
    .map(({ name, value, ...fields }) => [
      name,
      value === fields.defaultvalue || SET_BY_US.test(name) ? fields : { value, ...fields },
    ]);
}

/** What is answered there is the value that the zone gave it. */
function changedByZones(exchanges) {
  return exchanges
    .filter(({ request, status }) => request.command === 'updateConfiguration' && status === 200)
    .map(({ response }) => response.updateconfigurationresponse.configuration)
    .map(({ name, value: _, ...fields }) => [name, { byZones: true, ...fields }]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(dirname(process.argv[1]), '..', 'emulator', 'settings.json');
  writeFileSync(target, `${JSON.stringify(deriveSettings(process.argv[2]))}\n`);
}
