import { createServer } from 'node:net';
import { UserError } from '../errors.js';
import type { Settings } from '../inputs/settings.js';

/**
 * Finds the ports that cannot be used before anything is started: the words of an engine come too late and name no input.
 *
 * @param ui whether the UI's port is wanted, too
 * @param binder whose rights count: an engine may bind ports that this user may not
 * @throws UserError with each input whose port or address cannot be used
 */
export async function refuseTakenPorts(
  { bindAddress, apiPort, integrationPort, uiPort }: Settings,
  ui: boolean,
  binder: 'engine' | 'user',
): Promise<void> {
  const wanted: [string, string, number][] = [
    ['api-port', bindAddress, apiPort],
    ['integration-port', '127.0.0.1', integrationPort],
    ...(ui ? ([['ui-port', bindAddress, uiPort]] as [string, string, number][]) : []),
  ];
  const problems = new Set<string>();
  for (const [input, address, port] of wanted) {
    const problem = problemOf(input, address, port, await bindFailure(address, port), binder);
    if (problem) problems.add(problem);
  }
  if (problems.size > 0) throw new UserError(`The service cannot be started: ${[...problems].join('; ')}`);
}

function problemOf(
  input: string,
  address: string,
  port: number,
  code: string | undefined,
  binder: 'engine' | 'user',
): string | undefined {
  if (code === 'EADDRINUSE')
    return `${input}: port ${port} on ${address} is in use: stop the program that listens there, or use another port or 0`;
  if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')
    return `bind-address: this machine has no address ${address}`;
  if (code === 'EACCES' && binder === 'user')
    return `${input}: this user may not use port ${port}: use one from 1024 on, or 0`;
  return undefined;
}

/** @returns the system's code for why nothing can listen there */
function bindFailure(address: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
