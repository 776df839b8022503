import { InputError } from '../errors.js';
import { CONNECTION } from '../inputs/connection.js';
import { parseInputs } from '../inputs/reader.js';
import { parseSettings, type Settings } from '../inputs/settings.js';
import { type Access, environmentOf } from '../outputs.js';
import { down, findService } from '../service/find.js';
import { LOG_SERVICES, type LogService } from '../service/logs.js';
import type { Service } from '../service/service.js';
import { EXIT, type Invocation, print, printResult } from './invocation.js';
import { readyText } from './ready-text.js';

export async function upCommand(invocation: Invocation): Promise<number> {
  const { given, json, distribution, reporter, signal } = invocation;
  const settings = await startSettings(invocation);
  const zoneIsDefault = given.zone === undefined;
  const asked = { settings, distribution, reporter, signal, zoneIsDefault };
  const { up } = await import('../run/up.js');
  const { outputs } = await up({ ...asked, mayEmbed: true, removesFailed: true });
  if (json) return print(JSON.stringify(outputs));
  return given.env ? printEnvironment(outputs) : print(readyText(outputs));
}

/** Finds or makes the image, and starts nothing that stays. */
export async function imageCommand(invocation: Invocation, isPrepared = false): Promise<number> {
  const { json, distribution, reporter, signal } = invocation;
  const given = await startSettings(invocation);
  const settings = { ...given, prepared: given.prepared || isPrepared };
  const asked = { settings, distribution, reporter, signal, mayEmbed: false };
  const [{ chooseRuntime }, { Stopwatch }] = await Promise.all([
    import('../run/choose.js'),
    import('../stopwatch.js'),
  ]);
  const runtime = await chooseRuntime(asked, new Stopwatch());
  const { reference, digest, source, prepared } = runtime.requireImage();
  const zone = prepared && { 'prepared-zone': prepared.zone };
  return printResult({ image: reference, 'image-digest': digest, source, ...zone }, json);
}

export function prepareCommand(invocation: Invocation): Promise<number> {
  return imageCommand(invocation, true);
}

/** On a developer's machine, a zone is wanted. The input `env` is the option `--container-env`. */
function startSettings({ textOf }: Invocation): Promise<Settings> {
  const texts = (name: string) => textOf(name) || (name === 'zone' ? 'advanced' : '');
  return parseSettings(texts).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => problem.replace(/^env: /, 'container-env: ')));
  });
}

/** What finds a service. */
function connectionOf({ textOf }: Invocation) {
  return parseInputs(CONNECTION, textOf);
}

export async function statusCommand(invocation: Invocation): Promise<number> {
  const { given, json, distribution, signal } = invocation;
  const settings = await connectionOf(invocation);
  const found = await findService(settings, distribution, signal);
  if (given.env) return found ? printAccess(found, invocation) : nothingToExport(settings.name);
  if (!found && json) printResult({ name: settings.name, state: 'absent' }, true);
  if (!found) return json ? EXIT.notRunning : notRunning(settings.name);
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

export async function logsCommand(invocation: Invocation): Promise<number> {
  const { argument: only, distribution, reporter, signal } = invocation;
  const settings = await connectionOf(invocation);
  if (only !== undefined && !isLogService(only))
    throw new InputError([`${JSON.stringify(only)} has no log: use one of ${LOG_SERVICES.join(', ')}`]);
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

export async function downCommand(invocation: Invocation): Promise<number> {
  const settings = await connectionOf(invocation);
  const removed = await down(settings);
  return print(removed ? `${settings.name}: removed` : `${settings.name}: nothing was running`);
}

async function printAccess(service: Service, { reporter, signal }: Invocation): Promise<number> {
  service.assertReachable();
  const { apiUrl } = service.endpoints;
  const { adminKeys } = await import('../cloudstack/keys.js');
  const { apiKey, secretKey } = await adminKeys(apiUrl, reporter, signal);
  return printEnvironment({ 'api-url': apiUrl, 'api-key': apiKey, 'secret-key': secretKey });
}

/** On stderr: a shell would run what is on stdout. */
function nothingToExport(name: string): number {
  process.stderr.write(`${name}: nothing is running\n`);
  return EXIT.notRunning;
}

/** Lines for a shell's `eval`. */
function printEnvironment(access: Access): number {
  const lines = Object.entries(environmentOf(access)).map(([name, value]) => `export ${name}='${value}'`);
  return print(lines.join('\n'));
}

function notRunning(name: string): number {
  print(`${name}: nothing is running`);
  return EXIT.notRunning;
}

function isLogService(word: string): word is LogService {
  return (LOG_SERVICES as readonly string[]).includes(word);
}
