import { domainIdOf, domainPath } from '../../src/cloudstack/domains.js';
import { AnsweringClient } from '../answering-client.js';

test.each([
  ['acme', 'ROOT/acme'],
  ['acme/sales', 'ROOT/acme/sales'],
  ['/acme/sales/', 'ROOT/acme/sales'],
  ['ROOT/acme', 'ROOT/acme'],
  ['ROOT', 'ROOT'],
  ['/', 'ROOT'],
  ['', 'ROOT'],
  ['ROOTS', 'ROOT/ROOTS'],
  ['/ROOT/', 'ROOT/ROOT'],
])('%s is %s', (text, path) => {
  expect(domainPath(text)).toBe(path);
});

const client = new AnsweringClient({
  listDomains: {
    domain: [
      { id: 'r', path: 'ROOT' },
      { id: 'a', path: 'ROOT/acme' },
    ],
  },
});

test('a domain is found by its path in any form', async () => {
  expect(await domainIdOf(client, 'acme')).toBe('a');
  expect(await domainIdOf(client, '/acme/')).toBe('a');
  await expect(domainIdOf(client, 'acme/sales')).rejects.toThrow('There is no domain ROOT/acme/sales');
});
