import type { CloudStackClient } from '../cloudstack/client.js';
import { administrator, adminKeys } from '../cloudstack/keys.js';
import { UserError } from '../errors.js';
import type { Settings } from '../inputs.js';
import type { Reporter } from '../reporter.js';
import { containerEndpoints, publishesPorts } from './container.js';
import type { Endpoints } from './endpoints.js';
import { type Found, findService } from './running.js';

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
  { name, engine, bindAddress }: Settings,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<Connection> {
  const found = await findService(name, engine, signal);
  const running = found && ('embedded' in found || found.container.status === 'running');
  if (!running) throw new UserError(`No service called ${name} is running: start it first`);
  if ('container' in found && !publishesPorts(found.container))
    throw new UserError(
      `The container ${name} publishes no ports, because its network was cut off: connect it again ("${found.engine.name} network connect"), or start it again`,
    );
  const endpoints = 'embedded' in found ? found.embedded : containerEndpoints(found.container, bindAddress);
  const keys = await adminKeys(endpoints.apiUrl, reporter, signal);
  return { found, endpoints, client: administrator(endpoints.apiUrl, keys, signal) };
}
