import { EngineUnavailableError } from '../errors.js';
import { ANSWER_SECONDS, Client, type EngineName } from './client.js';
import { runCommand } from './command.js';
import { tooOldReason, unavailableReason } from './complaints.js';
import { Containers } from './containers.js';
import { Images } from './images.js';

/** Docker or Podman, driven through its command line client. */
export class Engine {
  readonly images: Images;
  readonly containers: Containers;

  /** @param stalledSeconds without a byte after which a pull counts as stalled */
  constructor(
    readonly name: EngineName,
    readonly version: string,
    stalledSeconds?: number,
  ) {
    const client = new Client(name);
    this.containers = new Containers(client);
    this.images = new Images(client, this.containers, stalledSeconds);
  }

  /**
   * Asks the engine who it is.
   *
   * @throws EngineUnavailableError if the client is missing or its engine does not answer
   */
  static async connect(name: EngineName, signal?: AbortSignal): Promise<Engine> {
    const version = await versionOf(name, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw new EngineUnavailableError(unavailableReason(name, error));
    });
    const tooOld = tooOldReason(name, version);
    if (tooOld) throw new EngineUnavailableError(tooOld);
    return new Engine(name, version);
  }
}

async function versionOf(name: EngineName, signal?: AbortSignal): Promise<string> {
  // `podman version` answers even where its storage is broken; `info` uses it.
  if (name === 'podman') await answer(name, ['info'], signal);
  const format = name === 'docker' ? '{{.Server.Version}}' : '{{.Client.Version}}';
  return (await answer(name, ['version', '--format', format], signal)).trim();
}

async function answer(name: EngineName, args: readonly string[], signal?: AbortSignal): Promise<string> {
  const { code, stdout, stderr } = await runCommand(name, args, { signal, timeoutSeconds: ANSWER_SECONDS });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}
