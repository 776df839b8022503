import type { Answer } from '../../src/cloudstack/client.js';
import type { UsageType } from '../../src/cloudstack/usage-types.js';
import { type QuotaExpectation, quotaFindings, setTariffs } from '../../src/usage/quota.js';
import { AnsweringClient, type Answers } from '../answering-client.js';
import { recorder } from '../recorder.js';

const TYPES: UsageType[] = [
  { id: 1, name: 'RUNNING_VM', description: '' },
  { id: 30, name: 'NETWORK', description: '' },
];
const STATEMENT = {
  totalquota: 1.5,
  currency: '$',
  quotausage: [{ type: 1, name: 'RUNNING_VM', unit: 'Compute*Month', quota: 1.5 }],
};

const clientOf = (answers: Answers) =>
  new AnsweringClient({
    listAccounts: { account: [{ name: 'acme', domainid: 'd' }] },
    quotaStatement: { statement: STATEMENT },
    quotaBalance: { balance: { startquota: 0, currency: '$' } },
    listUsageTypes: { usagetype: TYPES },
    quotaTariffList: { quotatariff: [{ usageType: 1, name: 'RUNNING_VM', tariffValue: 0 }] },
    ...answers,
  });

async function found(answers: Answers, expected: Partial<QuotaExpectation>) {
  const expectation = { account: 'acme', tolerance: 0.005, ...expected };
  const findings = await quotaFindings(clientOf(answers), TYPES, [expectation]);
  return findings.map(({ found, passed }) => [found, passed]);
}

test.each<[string, Answers[string], number]>([
  ['until 4.22', { balance: { startquota: 998.5, credits: [], currency: '$' } }, 998.5],
  [
    'after 4.22, by date in any order',
    {
      balance: {
        currency: '$',
        balances: [
          { date: '2026-11-24T23:59:59+0000', balance: 998.5 },
          { date: '2026-11-23T23:59:59+0000', balance: 999 },
        ],
      },
    },
    998.5,
  ],
  [
    'after 4.22 for an account without any',
    { refused: 431, errortext: 'There are no quota balances for the parameters [{}].' },
    0,
  ],
])('the balance is read as it is answered %s', async (_, quotaBalance, balance) => {
  expect(await found({ quotaBalance }, { balance })).toEqual([[String(balance), true]]);
});

test.each<[string, string, Answer, string]>([
  ['quotaBalance', 'without a balance', { balance: { currency: '$' } }, 'balance has neither startquota nor'],
  ['quotaBalance', 'with nothing', {}, 'balance is missing'],
  [
    'quotaStatement',
    'without a total',
    { statement: { currency: '$', quotausage: [] } },
    'statement.totalquota',
  ],
])('%s %s is refused, not taken for 0', async (command, _, answer, key) => {
  const error = await found({ [command]: answer }, { balance: 0, used: 0 }).catch((thrown: Error) => thrown);
  expect(String(error)).toContain(`CloudStack 4.18.2.5 answered ${command} in an unknown format: ${key}`);
});

test("what was used is found by a type's name or id; a type that the statement lacks is not 0", async () => {
  expect(await found({}, { types: { running_vm: 1.5, 1: 1.5, NETWORK: 0 } })).toEqual([
    ['1.5', true],
    ['1.5', true],
    ['no such type in the statement', false],
  ]);
});

test('a rule that CloudStack does not run names the setting that it needs', async () => {
  const errortext =
    'Quota Tariff Activation Rule cannot be set, as Javascript interpretation is disabled in the configuration.';
  const client = clientOf({ quotaTariffUpdate: { refused: 531, errortext } });
  const tariffs = [{ type: 'RUNNING_VM', value: 1, 'activation-rule': 'true' }];
  await expect(setTariffs(client, { tariffs, credits: [] }, recorder())).rejects.toThrow(
    /^quota: the tariff RUNNING_VM has an activation-rule, .*: start it with settings: js.interpretation.enabled=true$/,
  );
});
