import * as v from 'valibot';
import { UserError } from '../errors.js';
import { checkedList } from './checked-answer.js';
import type { CloudStackClient } from './client.js';

const domainAnswer = v.looseObject({ id: v.string(), path: v.string() });

/**
 * A domain's path in one form, `ROOT/acme/sales`, of whatever a version or a user writes: `acme/sales`,
 * `/acme/sales/` (records of 4.19 and 4.20) or `ROOT/acme/sales`.
 */
export function domainPath(text: string): string {
  const names = text.replace(/^ROOT(?=\/|$)/, '').split('/');
  return ['ROOT', ...names.filter(Boolean)].join('/');
}

/** The paths of all domains by their ids (`listDomains`). */
export async function domainPaths(client: CloudStackClient): Promise<ReadonlyMap<string, string>> {
  const domains: [string, string][] = [];
  const pagesize = 200;
  for (let page = 1; ; page += 1) {
    const parameters = { listall: true, page, pagesize };
    const found = await checkedList(client, 'listDomains', 'domain', domainAnswer, parameters);
    domains.push(...found.map(({ id, path }): [string, string] => [id, domainPath(path)]));
    if (found.length < pagesize) return new Map(domains);
  }
}

/**
 * The id of a domain.
 *
 * @param domain its path, in any form
 * @throws UserError if there is no such domain
 */
export async function domainIdOf(client: CloudStackClient, domain: string): Promise<string> {
  const wanted = domainPath(domain);
  const found = [...(await domainPaths(client))].find(([, path]) => path === wanted);
  if (found) return found[0];
  throw new UserError(`There is no domain ${wanted}: use the path of a domain from listDomains`);
}
