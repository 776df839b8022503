import type { Emulator } from '../../emulator/server.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { EmbeddedUsageServer } from '../../src/service/embedded/usage-server.js';
import type { GenerateRequest } from '../../src/usage/generate.js';
import { recorder } from '../recorder.js';

/** What the usage of an emulator is used with. */
export async function usageOf({ apiUrl, integrationUrl }: Emulator): Promise<GenerateRequest> {
  return {
    server: new EmbeddedUsageServer(integrationUrl),
    client: new CloudStackClient(apiUrl, { keys: await adminKeys(apiUrl, recorder()) }),
    windows: 'auto',
    timeoutSeconds: 30,
    reporter: recorder(),
  };
}
