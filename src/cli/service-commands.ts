import { InputError } from '../errors.js';
import { environmentOf } from '../outputs.js';
import { containerEndpoints } from '../service/container.js';
import { embeddedLog } from '../service/embedded.js';
import { NOWHERE } from '../service/endpoints.js';
import { collectLogs, LOG_SERVICES } from '../service/logs.js';
import { down, findService } from '../service/running.js';
import { Stopwatch } from '../stopwatch.js';
import { chooseImage, up } from '../up.js';
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
  const choice = await chooseImage(
    { settings, distribution, reporter, signal, mayEmbed: false },
    new Stopwatch(),
  );
  if (choice === 'embedded') throw new InputError(['engine: "embedded" has no image: use docker or podman']);
  const { reference, digest, source, prepared } = choice.image;
  const zone = prepared && { 'prepared-zone': prepared.zone };
  return printResult({ image: reference, 'image-digest': digest, source, ...zone }, json);
}

export function prepareCommand(invocation: Invocation): Promise<number> {
  return imageCommand({ ...invocation, settings: { ...invocation.settings, prepared: true } });
}

export async function statusCommand({ settings, json, signal }: Invocation): Promise<number> {
  const found = await findService(settings.name, settings.engine, signal);
  if (!found) {
    print(
      json
        ? JSON.stringify({ name: settings.name, state: 'absent' })
        : `${settings.name}: nothing is running`,
    );
    return EXIT.notRunning;
  }
  const isEmbedded = 'embedded' in found;
  const running = isEmbedded || found.container.status === 'running';
  const endpoints = isEmbedded ? found.embedded : containerEndpoints(found.container);
  const urls = (running && endpoints) || NOWHERE;
  const status = {
    name: settings.name,
    engine: isEmbedded ? 'embedded' : found.engine.name,
    state: isEmbedded ? 'running' : found.container.status,
    'api-url': urls.apiUrl,
    'integration-url': urls.integrationUrl,
    'ui-url': urls.uiUrl,
  };
  printResult(status, json);
  return running ? EXIT.ok : EXIT.notRunning;
}

export async function logsCommand({ settings, positionals, reporter, signal }: Invocation): Promise<number> {
  const [service] = positionals;
  if (service && !(LOG_SERVICES as readonly string[]).includes(service)) {
    throw new InputError([`${JSON.stringify(service)} has no log: use one of ${LOG_SERVICES.join(', ')}`]);
  }
  const found = await findService(settings.name, settings.engine, signal);
  if (!found) return notRunning(settings.name);
  if ('embedded' in found) return print((await embeddedLog(settings.name, 1000)).join('\n'));
  const { id, status } = found.container;
  if (status !== 'running')
    reporter.warning(
      `The container ${settings.name} is ${status}: only its own log can be read, not those of its programs`,
    );
  const logs = await collectLogs(found.engine, id, 1000);
  for (const [name, lines] of logs) {
    if (!service || service === name)
      print(lines.map((line) => (service ? line : `${name} | ${line}`)).join('\n'));
  }
  return EXIT.ok;
}

export async function downCommand({ settings }: Invocation): Promise<number> {
  const removed = await down(settings.name, settings.engine);
  return print(removed ? `${settings.name}: removed` : `${settings.name}: nothing was running`);
}

function notRunning(name: string): number {
  print(`${name}: nothing is running`);
  return EXIT.notRunning;
}
