import type { CloudStackClient } from '../cloudstack/client.js';
import { administrator, adminKeys } from '../cloudstack/keys.js';
import { UserError } from '../errors.js';
import type { Settings } from '../inputs.js';
import type { Reporter } from '../reporter.js';
import { containerEndpoints } from './container.js';
import type { Endpoints } from './endpoints.js';
import { type Found, type FoundContainer, findService } from './running.js';

/** A service that runs, reached as its administrator. */
export interface Connection {
  found: Found;
  endpoints: Endpoints;
  client: CloudStackClient;
}

/**
 * Connects to the service that an earlier step or command brought up.
 *
 * @throws UserError if none of that name runs
 */
export async function connect(
  { name, engine }: Settings,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<Connection> {
  const found = await findService(name, engine, signal);
  if (!found) throw new UserError(`No service called ${name} is running: start it first`);
  const endpoints = 'embedded' in found ? found.embedded : reachable(found);
  const keys = await adminKeys(endpoints.apiUrl, reporter, signal);
  return { found, endpoints, client: administrator(endpoints.apiUrl, keys, signal) };
}

function reachable({ engine, container }: FoundContainer): Endpoints {
  const { name, status } = container;
  if (status === 'paused')
    throw new UserError(`The container ${name} is paused: continue it with "${engine.name} unpause ${name}"`);
  if (status !== 'running')
    throw new UserError(`The container ${name} is not running, it is ${status}: start it again`);
  const found = containerEndpoints(container);
  if (found) return found;
  throw new UserError(
    `The container ${name} publishes no ports, because its network was cut off: connect it again ("${engine.name} network connect"), or start it again`,
  );
}
