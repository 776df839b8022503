import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Distribution } from '../../distribution.js';
import { startFailureReason } from '../../engine/complaints.js';
import { InputError, UserError } from '../../errors.js';
import { officialImage } from '../../inputs/service.js';
import type { Settings } from '../../inputs/settings.js';
import type { Reporter } from '../../reporter.js';
import { settingLines, settingsOfInput } from '../global-settings.js';
import { refuseTakenPorts } from '../ports.js';
import type { Runtime, StartRequest } from '../runtime.js';
import type { Service, ZoneText } from '../service.js';
import { makeStateDirectory } from '../state-directory.js';
import {
  type EmulatorProcess,
  emulatorFiles,
  emulatorLog,
  findEmulator,
  STATE_FILE_OPTION,
  stopEmulator,
} from './process.js';
import { EmbeddedService, emulatedZone } from './service.js';

/** Seconds that the emulator may take to listen; it needs a fraction of one. */
const START_SECONDS = 15;

/** The embedded engine: an emulator in a background process that outlives this one. */
export class EmbeddedRuntime implements Runtime {
  readonly engine = 'embedded';
  readonly image = undefined;

  constructor(private readonly distribution: Pick<Distribution, 'emulator' | 'zones'>) {}

  requireImage(): never {
    throw new InputError(['engine: "embedded" has no image: use docker or podman']);
  }

  fingerprint(settings: Settings): string {
    return emulatorArguments(settings).join(' ');
  }

  zoneFile(zone: string): Promise<ZoneText> {
    return emulatedZone(this.distribution.zones, zone);
  }

  async start(request: StartRequest): Promise<Service> {
    const { settings, reporter } = request;
    for (const warning of ignoredInputs(settings)) reporter.warning(warning);
    const { name } = settings;
    const running = await findEmulator(name);
    const adopted = running?.startedWith === this.fingerprint(settings);
    const emulator = adopted ? running : await this.replace(request);
    announce(emulator, adopted, reporter);
    return new EmbeddedService(name, this.distribution.zones, emulator.endpoints, adopted);
  }

  private async replace({ settings, globalSettings }: StartRequest): Promise<EmulatorProcess> {
    const { name } = settings;
    await stopEmulator(name);
    await refuseTakenPorts(settings, false, 'user');
    await makeStateDirectory();
    const output = await open(emulatorFiles(name).log, 'w', 0o600);
    const args = [this.distribution.emulator, ...emulatorArguments(settings)];
    const child = spawn(process.execPath, args, {
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
      // A command line is everyone's to read, and a value may be a secret.
      env: { ...process.env, CLOUDSTACK_SETTINGS: settingLines(globalSettings) },
    });
    await output.close();
    return listening(child, name);
  }
}

/** A sentence for each input that was given and that only a container can have. */
function ignoredInputs(settings: Settings): string[] {
  const { csVersion, baseImage, env } = settings;
  const inputs: [boolean, string][] = [
    [settings.ui, 'ui: the embedded engine has no UI'],
    [settings.image !== undefined, 'image: the embedded engine has no image'],
    [baseImage !== officialImage(csVersion), 'base-image: the embedded engine has no image'],
    [settings.prepared, 'prepared: the embedded engine has no image'],
    [settings.start === 'official', 'start: the embedded engine starts an emulator'],
    [settings.databaseVolume !== undefined, 'database-volume: the embedded engine keeps nothing'],
    [Object.keys(env).length > 0, 'env: the embedded engine has no container'],
  ];
  return inputs.flatMap(([isGiven, sentence]) => (isGiven ? [sentence] : []));
}

/** Waits until the emulator listens. @throws UserError with its own words if it does not come up */
async function listening(child: ChildProcess, name: string): Promise<EmulatorProcess> {
  let ended: string | undefined;
  child.on('exit', (code, signal) => {
    ended = signal || code === 0 ? 'it was ended, as by "down"' : `it ended with code ${code}`;
  });
  child.on('error', ({ message }) => {
    ended = message;
  });
  const deadline = performance.now() + START_SECONDS * 1000;
  while (performance.now() < deadline && ended === undefined) {
    const emulator = await findEmulator(name);
    if (emulator) {
      child.unref();
      return emulator;
    }
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw startFailure(await emulatorLog(name, 10), ended ?? `it did not listen within ${START_SECONDS} s`);
}

/** What the emulator is started with: all that makes it differ from another. */
function emulatorArguments(settings: Settings): string[] {
  const initial = {
    'usage.stats.job.aggregation.range': settings.usageAggregationRange,
    'usage.stats.job.exec.time': settings.usageExecTime,
    'quota.enable.service': settings.quota,
  };
  const options: [string, string | number][] = [
    ['--api-port', settings.apiPort],
    ['--integration-port', settings.integrationPort],
    ['--bind-address', settings.bindAddress],
    ['--version', settings.csVersion],
    [STATE_FILE_OPTION, emulatorFiles(settings.name).state],
    ...Object.entries(initial).map(([name, value]): [string, string] => ['--setting', `${name}=${value}`]),
    ['--settings-digest', digestOf(settings.globalSettings)],
  ];
  return options.flat().map(String);
}

/** Distinguishes the settings of emulators. */
function digestOf(globalSettings: Settings['globalSettings']): string {
  const lines = settingLines(settingsOfInput(globalSettings));
  return createHash('sha256').update(lines).digest('hex').slice(0, 16);
}

function announce({ pid, notice }: EmulatorProcess, adopted: boolean, reporter: Reporter): void {
  reporter.info(
    `The embedded engine ${adopted ? 'is already running' : 'is running'} (process ${pid}): an emulator, not the real CloudStack`,
  );
  if (notice) reporter.warning(notice);
}

function startFailure(lines: readonly string[], ended: string): UserError {
  // What the emulator refuses is a sentence that names the input.
  const refused = /^embedded emulator: (settings: .*)/.exec(lines.at(-1) ?? '')?.[1];
  if (refused) return new UserError(refused, lines.slice(0, -1));
  const reason = lines.length > 0 ? startFailureReason(lines.join('\n')) : ended;
  return new UserError(`The embedded engine did not start: ${reason}`, lines.slice(0, -1));
}
