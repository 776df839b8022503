import type { CloudStackClient } from '../cloudstack/client.js';
import { UserError } from '../errors.js';

/** An account, as commands that act for it want it. */
export interface AccountReference {
  account: string;
  domainid: string;
}

/**
 * The account of a name.
 *
 * @param domain its domain's path below ROOT, such as `acme/sales`; undefined where the name is enough
 * @throws UserError where there is none, or more than one
 */
export async function accountNamed(
  client: CloudStackClient,
  name: string,
  domain?: string,
): Promise<AccountReference> {
  const accounts = await client.list<{ name: string; domainid: string; domainpath?: string }>(
    'listAccounts',
    'account',
    { name, listall: true },
  );
  const named = accounts.filter(
    (account) =>
      account.name === name && (domain === undefined || pathOf(account.domainpath) === pathOf(domain)),
  );
  const [found, another] = named;
  const where = domain === undefined ? '' : ` in the domain ${domain}`;
  if (!found) throw new UserError(`There is no account called ${name}${where}`);
  if (another) throw new UserError(`Several domains have an account called ${name}: give its domain, too`);
  return { account: name, domainid: found.domainid };
}

/** `acme/sales` of `ROOT/acme/sales` and of `/acme/sales/`: versions differ. */
function pathOf(domain = ''): string {
  return domain.replace(/^ROOT(?=\/|$)/, '').replace(/^\/|\/$/g, '');
}
