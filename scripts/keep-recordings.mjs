// Puts recorded exchanges of a real CloudStack into emulator/recordings, as compact as the contract needs them: the forms
// of answers and of error texts, no values and no keys. Those of the same version that are there already are kept.
//
//   node scripts/keep-recordings.mjs VERSION FILE.jsonl… [LISTAPIS.json]
//
// A line of a .jsonl file is one exchange, {"request": {"command": …}, "status": …, "response": …}; the .json file is what
// listApis answered: [{"name", "isasync", "params": [{"name", "type", "required"}], "response": [names of fields]}].
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byVersion, changesOf, RECORDINGS, readApis, readExchanges } from './recordings.mjs';
import { formOf, shapeOf } from './shapes.mjs';

/** Answers whose values are the version's own, and kept. */
const WHOLE = ['listCapabilities', 'listUsageTypes'];
function compactExchanges(files) {
  /** Which command a job is of. */
  const jobs = new Map();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => compact(JSON.parse(line), jobs)),
  );
}

function compact({ request: { command, ...parameters }, status, response }, jobs) {
  const answer = Object.values(response)[0];
  if (answer?.jobid && command !== 'queryAsyncJobResult') jobs.set(answer.jobid, command);
  const job = jobs.get(parameters.jobid);
  const names = Object.keys(parameters).filter((name) => name !== 'response');
  return {
    command,
    ...(command === 'queryAsyncJobResult' && job && { job }),
    parameters: names.sort(),
    status,
    ...(answer?.errortext !== undefined && { error: formOf(answer.errortext) }),
    ...(WHOLE.includes(command) && status === 200 ? { response } : { answer: shapeOf(response) }),
  };
}

function keepExchanges(version, files) {
  const lines = [...readExchanges(version), ...compactExchanges(files)].map((line) => JSON.stringify(line));
  writeFileSync(join(RECORDINGS, `${version}.jsonl`), `${[...new Set(lines)].sort().join('\n')}\n`);
}

/** One command a line, so that people can read what differs between two versions. */
function keepApis(version, file) {
  const apis = readApis();
  const listed = JSON.parse(readFileSync(file, 'utf8'));
  apis.set(version, new Map(listed.map((api) => [api.name, wordsOf(api)])));
  const sorted = new Map([...apis].sort(([a], [b]) => byVersion(a, b)));
  const versions = Object.entries(changesOf(sorted)).map(([name, commands]) => {
    const lines = Object.entries(commands).map((entry) =>
      entry.map((part) => JSON.stringify(part)).join(':'),
    );
    return `${JSON.stringify(name)}:{\n${lines.join(',\n')}\n}`;
  });
  writeFileSync(join(RECORDINGS, 'apis.json'), `{${versions.join(',\n')}}\n`);
}

function wordsOf({ isasync, params, response }) {
  const declared = params.map(({ name, type, required }) => `${name}:${type}${required ? '!' : ''}`).sort();
  return [[...(isasync ? ['async'] : []), ...declared], [...response].sort()];
}

const [version, ...files] = process.argv.slice(2);
if (!version || files.length === 0)
  throw new Error('usage: node scripts/keep-recordings.mjs VERSION FILE.jsonl… [LISTAPIS.json]');
keepExchanges(
  version,
  files.filter((file) => file.endsWith('.jsonl')),
);
for (const file of files.filter((file) => file.endsWith('.json'))) keepApis(version, file);
