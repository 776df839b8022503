import { findUsageType, usageTypes } from '../../src/cloudstack/usage-types.js';
import { AnsweringClient } from '../answering-client.js';

const typesOf = (...usagetype: object[]) =>
  usageTypes(new AnsweringClient({ listUsageTypes: { count: usagetype.length, usagetype } }));

test.each([
  ['4.18 and 4.19, which give no name', { usagetypeid: 1, description: 'Running Vm Usage' }],
  ['4.20 and later', { id: 1, name: 'RUNNING_VM', description: 'Running Vm Usage' }],
])('a usage type has the same name on %s', async (_, answer) => {
  expect(await typesOf(answer)).toEqual([{ id: 1, name: 'RUNNING_VM', description: 'Running Vm Usage' }]);
});

test('a type that a later version adds has the name that the version gives', async () => {
  const types = await typesOf({ id: 99, name: 'TELEPORT', description: 'Teleport usage' });
  expect(findUsageType(types, 'teleport')).toMatchObject({ id: 99, name: 'TELEPORT' });
});

test.each([
  ['no id', { description: 'x' }, 'usagetype[0].id is missing'],
  ['an unknown id without a name', { usagetypeid: 99, description: 'x' }, 'usagetype[0].name is missing'],
])('%s is refused with version, command and key', async (_, answer, key) => {
  await expect(typesOf(answer)).rejects.toMatchObject({
    name: 'UnknownAnswerError',
    message: `CloudStack 4.18.2.5 answered listUsageTypes in an unknown format: ${key}; please report it`,
  });
});

test('a type is found by name, in capitals or not, or by id', async () => {
  const types = await typesOf({ usagetypeid: 6, description: 'Volume Usage' });
  for (const text of ['VOLUME', 'volume', '6'])
    expect(findUsageType(types, text)).toMatchObject({ id: 6, name: 'VOLUME' });
});

test('a type that only other versions have is distinguished from one that does not exist', async () => {
  const types = await typesOf({ usagetypeid: 6, description: 'Volume Usage' });
  expect(() => findUsageType(types, 'VPC')).toThrow(
    '"VPC" is a usage type that this version of CloudStack does not have: use one of 6 VOLUME',
  );
  expect(() => findUsageType(types, 'VOLUMES')).toThrow('"VOLUMES" is not a usage type: use one of 6 VOLUME');
});
