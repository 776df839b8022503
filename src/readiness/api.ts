import { CloudStackClient, type Keys } from '../cloudstack/client.js';
import { type Check, passed } from './wait.js';

const INTEGRATION_API = 'integration API (8096)';

/** The API's two doors. @param keys gets the administrator's keys, once */
export function apiChecks(
  { apiUrl, integrationUrl }: { apiUrl: string; integrationUrl: string },
  keys: () => Promise<Keys>,
  signal?: AbortSignal,
): Check<unknown>[] {
  return [
    {
      name: INTEGRATION_API,
      judge: async () => {
        await new CloudStackClient(integrationUrl, 'none', signal).call('listZones');
        return passed;
      },
    },
    {
      name: 'API with keys (8080)',
      judge: async () => {
        await new CloudStackClient(apiUrl, { keys: await keys() }, signal).call('listCapabilities');
        return passed;
      },
    },
  ];
}

/** Whether the management server is still starting, by what has not passed. */
export function awaitsApi(missing: ReadonlyMap<string, string>): boolean {
  return missing.has(INTEGRATION_API);
}
