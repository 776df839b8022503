import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import { CloudStackClient, type Keys, WORK_SECONDS } from './client.js';

/** The simulator's own administrator, as its database is made. */
const ADMIN = { username: 'admin', password: 'password' };

/**
 * The administrator's API keys, masked before anything can print them. Existing keys are returned as they are:
 * `registerUserKeys` would rotate them, so it is called only if there are none. A session on 8080 does this in
 * every version; the integration port cannot on 4.23.
 *
 * @param apiUrl such as `http://127.0.0.1:8080/client/api`
 * @param reporter hides both in everything that is printed from now on
 * @param fixed keys to give the administrator in place of any others (CloudStack's `updateUser`)
 * @throws CloudStackError, ApiUnavailableError
 */
export async function adminKeys(
  apiUrl: string,
  reporter: Reporter,
  signal?: AbortSignal,
  fixed?: Keys,
): Promise<Keys> {
  const session = await CloudStackClient.login(apiUrl, ADMIN.username, ADMIN.password, signal);
  const { user } = (await session.call('listUsers', { account: 'admin' })) as {
    user?: { id: string; username: string }[];
  };
  const admin = user?.find(({ username }) => username === ADMIN.username);
  if (!admin) throw new UserError('CloudStack has no user called admin, so there are no keys');
  if (fixed) {
    const { apiKey: userapikey, secretKey: usersecretkey } = fixed;
    await session.call('updateUser', { id: admin.id, userapikey, usersecretkey });
    return fixed;
  }
  const existing = keysIn(await session.call('getUserKeys', { id: admin.id }));
  const keys = existing ?? keysIn(await session.call('registerUserKeys', { id: admin.id }));
  if (!keys) throw new UserError('CloudStack made no keys: the answer to registerUserKeys has none');
  maskKeys(keys, reporter);
  return keys;
}

/** The administrator's client, for calls that make something. */
export function administrator(apiUrl: string, keys: Keys, signal?: AbortSignal): CloudStackClient {
  return new CloudStackClient(apiUrl, { keys }, signal, WORK_SECONDS);
}

export function maskKeys({ apiKey, secretKey }: Keys, reporter: Reporter): void {
  reporter.mask(apiKey);
  reporter.mask(secretKey);
}

function keysIn(answer: Readonly<Record<string, unknown>>): Keys | undefined {
  const { apikey, secretkey } = (answer.userkeys ?? {}) as { apikey?: string; secretkey?: string };
  return apikey && secretkey ? { apiKey: apikey, secretKey: secretkey } : undefined;
}
