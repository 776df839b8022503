import type { CloudStackClient } from '../cloudstack/client.js';
import { administrator, adminKeys } from '../cloudstack/keys.js';
import type { Distribution } from '../distribution.js';
import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import { findService, type Wanted } from './find.js';
import type { Service } from './service.js';

/** A service that runs, reached as its administrator. */
export interface Connection {
  service: Service;
  client: CloudStackClient;
}

/**
 * Connects to the service that an earlier step or command brought up.
 *
 * @throws UserError if none of that name runs
 */
export async function connect(
  wanted: Wanted,
  distribution: Pick<Distribution, 'zones'>,
  reporter: Reporter,
  signal?: AbortSignal,
): Promise<Connection> {
  const service = await findService(wanted, distribution, signal);
  if (!service) throw new UserError(`No service called ${wanted.name} is running: start it first`);
  service.assertReachable();
  const { apiUrl } = service.endpoints;
  const keys = await adminKeys(apiUrl, reporter, signal);
  return { service, client: administrator(apiUrl, keys, signal) };
}
