import { momentOfRecord, type Selection, usageRecords } from '../../src/usage/records.js';
import { AnsweringClient } from '../answering-client.js';

const RECORD = {
  account: 'acme',
  accountid: 'a',
  domainid: 'd',
  domain: 'acme',
  zoneid: 'z',
  tags: [],
  description: 'Volume usage',
  usage: '24 Hrs',
  usagetype: 6,
  rawusage: '24',
  usageid: 'v',
  startdate: '2026-11-24T00:00:00+0000',
  enddate: '2026-11-24T23:59:59+0000',
};
const DOMAINS = { domain: [{ id: 'd', path: 'ROOT/holding/acme' }] };

const clientOf = (...usagerecord: object[]) =>
  new AnsweringClient({ listUsageRecords: { count: 1, usagerecord }, listDomains: DOMAINS });

async function read(client: AnsweringClient, selection: Selection = {}) {
  const records = [];
  for await (const record of usageRecords(client, selection)) records.push(record);
  return records;
}

test.each([
  ['4.18', { startdate: "2026-11-24'T'00:00:00+00:00", enddate: "2026-11-24'T'23:59:59+00:00" }],
  ['4.19 and 4.20', { domainpath: '/holding/acme/' }],
  ['4.22', { domainpath: 'ROOT/holding/acme' }],
])('a record of %s has its domain and dates in the one form', async (_, fields) => {
  const [record] = await read(clientOf({ ...RECORD, ...fields }));
  expect(record).toEqual({ ...RECORD, domainpath: 'ROOT/holding/acme' });
  expect(momentOfRecord(record?.startdate ?? '')).toBe(Date.parse('2026-11-24T00:00:00Z'));
});

test('the paths of domains are asked for once, and only if records have none', async () => {
  const commands = (client: AnsweringClient) => client.asked.map(({ command }) => command);
  const old = clientOf(RECORD, RECORD);
  await read(old);
  expect(commands(old)).toEqual(['listUsageRecords', 'listDomains']);
  const recent = clientOf({ ...RECORD, domainpath: 'ROOT/acme' });
  await read(recent);
  expect(commands(recent)).toEqual(['listUsageRecords']);
});

test('a record of a deleted domain has no path', async () => {
  const [record] = await read(clientOf({ ...RECORD, domainid: 'gone' }));
  expect(record).not.toHaveProperty('domainpath', expect.anything());
});

test.each<[string, object, string]>([
  ['no amount', { rawusage: undefined }, 'usagerecord[0].rawusage is missing'],
  ['an amount that is not a number', { rawusage: '' }, 'usagerecord[0].rawusage is not a number, not ""'],
  ['an amount of another type', { rawusage: null }, 'usagerecord[0].rawusage'],
  ['no type', { usagetype: undefined }, 'usagerecord[0].usagetype is missing'],
  ['no start', { startdate: undefined }, 'usagerecord[0].startdate is missing'],
  [
    'a date of another form',
    { enddate: '24.11.2026' },
    "usagerecord[0].enddate is not a usage record's date",
  ],
  ['no owner', { account: undefined }, 'usagerecord[0] has neither account nor project'],
])('a record with %s is refused with version, command and key', async (_, fields, key) => {
  const error = await read(clientOf({ ...RECORD, ...fields })).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: 'UnknownAnswerError' });
  expect(String(error)).toContain('CloudStack 4.18.2.5 answered listUsageRecords in an unknown format: ');
  expect(String(error)).toContain(key);
});

test('what selects records is passed on by the names that CloudStack has', async () => {
  const client = clientOf(RECORD);
  const selection = { type: 6, usageid: 'v', domainid: 'd', isrecursive: true, includetags: true };
  await read(client, selection);
  expect(client.asked[0]?.parameters).toMatchObject(selection);
});
