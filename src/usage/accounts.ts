import * as v from 'valibot';
import { checkedList } from '../cloudstack/checked-answer.js';
import type { CloudStackClient } from '../cloudstack/client.js';
import { domainIdOf, domainPath } from '../cloudstack/domains.js';
import { UserError } from '../errors.js';

/** An account, as commands that act for it want it. */
export interface AccountReference {
  account: string;
  domainid: string;
}

const accountAnswer = v.looseObject({ name: v.string(), domainid: v.string() });

/**
 * The account of a name.
 *
 * @param domain its domain's path, such as `acme/sales` or `ROOT/acme/sales`; undefined if the name is enough
 * @throws UserError if there is none, or more than one
 */
export async function accountNamed(
  client: CloudStackClient,
  name: string,
  domain?: string,
): Promise<AccountReference> {
  const domainid = domain === undefined ? undefined : await domainIdOf(client, domain);
  const accounts = await checkedList(client, 'listAccounts', 'account', accountAnswer, {
    name,
    domainid,
    listall: true,
  });
  const [found, another] = accounts.filter(
    (account) => account.name === name && (domainid === undefined || account.domainid === domainid),
  );
  const where = domain === undefined ? '' : ` in the domain ${domainPath(domain)}`;
  if (!found) throw new UserError(`There is no account called ${name}${where}`);
  if (another) throw new UserError(`Several domains have an account called ${name}: set its domain, too`);
  return { account: name, domainid: found.domainid };
}
