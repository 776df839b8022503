import { Cloud, type Tenant } from './cloud.js';

let cloud: Cloud;
let tenant: Tenant;
beforeAll(async () => {
  cloud = await Cloud.start();
  tenant = await cloud.tenant();
  for (const name of ['one', 'two', 'three', 'four', 'five'])
    await cloud.disk(tenant.owner, 'Small', { name });
});
afterAll(() => cloud.emulator.close());

const lengthOf = async (parameters: object) =>
  (await cloud.list('listVolumes', 'volume', { ...tenant.owner, ...parameters })).length;
const errorOf = (command: string, parameters: object) =>
  cloud.client.call(command, { ...parameters }).then(
    () => 'no error',
    ({ status, errortext }) => `${status} ${errortext}`,
  );

test('pages cut every list, and count is of all of them', async () => {
  expect(await Promise.all([1, 2, 3, 4].map((page) => lengthOf({ page, pagesize: 2 })))).toEqual([
    2, 2, 1, 0,
  ]);
  const { count, volume } = await cloud.client.call('listVolumes', { ...tenant.owner, page: 3, pagesize: 2 });
  expect([count, (volume as object[]).length]).toEqual([5, 1]);
  expect(await lengthOf({ pagesize: -1 })).toBe(5);
});

test.each([
  ['listAccounts', 'account'],
  ['listUsers', 'user'],
  ['listDomains', 'domain'],
  ['listConfigurations', 'configuration'],
  ['listServiceOfferings', 'serviceoffering'],
  ['listResourceLimits', 'resourcelimit'],
  ['listOsTypes', 'ostype'],
  ['listRoles', 'role'],
])('%s has pages, too', async (command, key) => {
  const first = await cloud.list(command, key, { page: 1, pagesize: 1 });
  expect(first).toHaveLength(1);
  expect(await cloud.list(command, key, { page: 1000, pagesize: 1 })).toEqual([]);
});

test.each(['listVolumes', 'listVirtualMachines', 'listAccounts', 'listZones', 'listUsageRecords'])(
  '%s refuses pages as CloudStack does',
  async (command) => {
    const ever = command === 'listUsageRecords' ? { startdate: '2020-01-01', enddate: '2030-01-01' } : {};
    const error = (parameters: object) => errorOf(command, { ...ever, ...parameters });
    expect(await error({ pagesize: 1 })).toBe(
      '431 "page" parameter is required when "pagesize" is specified',
    );
    expect(await error({ page: 1 })).toBe('431 "pagesize" parameter is required when "page" is specified');
    expect(await error({ page: 1, pagesize: 501 })).toBe(
      "431 Page size can't exceed max allowed page size value: 500",
    );
    expect(await error({ page: 1, pagesize: -1 })).toBe(
      "431 Can't specify page parameter when pagesize is -1 (Unlimited)",
    );
    expect(await error({ pagesize: -1 })).toBe('no error');
  },
);

test('keyword, name, ids and tags', async () => {
  const [one, two] = await cloud.list('listVolumes', 'volume', { ...tenant.owner });
  expect(await lengthOf({ keyword: 'T' })).toBe(5); // DATADISK
  expect(await lengthOf({ keyword: 'thre' })).toBe(1);
  expect(await lengthOf({ name: 'THREE' })).toBe(1);
  expect(await lengthOf({ name: 'thre' })).toBe(0);
  expect(await lengthOf({ ids: `${one?.id},${two?.id}` })).toBe(2);
  await cloud.run('createTags', {
    resourcetype: 'Volume',
    resourceids: one?.id,
    'tags[0].key': 'Env',
    'tags[0].value': 'test',
  });
  expect(await lengthOf({ 'tags[0].key': 'Env', 'tags[0].value': 'test' })).toBe(1);
  expect(await lengthOf({ 'tags[0].key': 'Env', 'tags[0].value': 'other' })).toBe(0);
  expect(await cloud.list('listTags', 'tag', { listall: true, key: 'Env' })).toEqual([
    expect.objectContaining({ resourcetype: 'Volume', resourceid: one?.id, value: 'test' }),
  ]);
  await cloud.run('deleteTags', { resourcetype: 'Volume', resourceids: one?.id, 'tags[0].key': 'Env' });
  expect(await cloud.list('listTags', 'tag', { listall: true, key: 'Env' })).toEqual([]);
});

test('what was removed is in no list, and no error', async () => {
  const disk = await cloud.disk(tenant.owner);
  await cloud.run('deleteVolume', { id: disk.id });
  expect(await lengthOf({ id: disk.id })).toBe(0);
});
