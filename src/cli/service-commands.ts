import { InputError } from '../errors.js';
import { environmentOf } from '../outputs.js';
import { chooseRuntime } from '../run/choose.js';
import { up } from '../run/up.js';
import { down, findService } from '../service/find.js';
import { LOG_SERVICES, type LogService } from '../service/logs.js';
import { Stopwatch } from '../stopwatch.js';
import { EXIT, type Invocation, print, printResult } from './invocation.js';

export async function upCommand({
  settings,
  values,
  json,
  distribution,
  reporter,
  signal,
}: Invocation): Promise<number> {
  const { outputs } = await up({
    settings,
    distribution,
    reporter,
    signal,
    zoneIsDefault: values.zone === undefined,
    mayEmbed: true,
    removesFailed: true,
  });
  printResult(outputs, json);
  if (json) return EXIT.ok;
  print('');
  print(
    Object.entries(environmentOf(outputs))
      .map(([name, value]) => `export ${name}='${value}'`)
      .join('\n'),
  );
  return EXIT.ok;
}

/** Finds or makes the image, and starts nothing that stays. */
export async function imageCommand({
  settings,
  json,
  distribution,
  reporter,
  signal,
}: Invocation): Promise<number> {
  const request = { settings, distribution, reporter, signal, mayEmbed: false };
  const runtime = await chooseRuntime(request, new Stopwatch());
  const { reference, digest, source, prepared } = runtime.requireImage();
  const zone = prepared && { 'prepared-zone': prepared.zone };
  return printResult({ image: reference, 'image-digest': digest, source, ...zone }, json);
}

export function prepareCommand(invocation: Invocation): Promise<number> {
  return imageCommand({ ...invocation, settings: { ...invocation.settings, prepared: true } });
}

export async function statusCommand({ settings, json, distribution, signal }: Invocation): Promise<number> {
  const found = await findService(settings, distribution, signal);
  if (!found) {
    print(
      json
        ? JSON.stringify({ name: settings.name, state: 'absent' })
        : `${settings.name}: nothing is running`,
    );
    return EXIT.notRunning;
  }
  const { name, engine, state, endpoints } = found;
  const status = {
    name,
    engine,
    state,
    'api-url': endpoints.apiUrl,
    'integration-url': endpoints.integrationUrl,
    'ui-url': endpoints.uiUrl,
  };
  printResult(status, json);
  return state === 'running' ? EXIT.ok : EXIT.notRunning;
}

export async function logsCommand({
  settings,
  positionals,
  distribution,
  reporter,
  signal,
}: Invocation): Promise<number> {
  const [only] = positionals;
  if (only !== undefined && !isLogService(only)) {
    throw new InputError([`${JSON.stringify(only)} has no log: use one of ${LOG_SERVICES.join(', ')}`]);
  }
  const found = await findService(settings, distribution, signal);
  if (!found) return notRunning(settings.name);
  if (found.state !== 'running')
    reporter.warning(
      `${found.title} is ${found.state}: only its own log can be read, not those of its programs`,
    );
  for (const [name, lines] of await found.logs(1000, only))
    print(lines.map((line) => (only ? line : `${name} | ${line}`)).join('\n'));
  return EXIT.ok;
}

function isLogService(word: string): word is LogService {
  return (LOG_SERVICES as readonly string[]).includes(word);
}

export async function downCommand({ settings }: Invocation): Promise<number> {
  const removed = await down(settings);
  return print(removed ? `${settings.name}: removed` : `${settings.name}: nothing was running`);
}

function notRunning(name: string): number {
  print(`${name}: nothing is running`);
  return EXIT.notRunning;
}
