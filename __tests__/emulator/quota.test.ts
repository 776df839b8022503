import { Cloud, type Tenant } from './cloud.js';

let cloud: Cloud;
let tenant: Tenant;
beforeAll(async () => {
  cloud = await Cloud.start({ 'quota.enable.service': 'true' });
});
beforeEach(async () => {
  tenant = await cloud.tenant();
});
afterAll(() => cloud.emulator.close());

const DAY = 86_400;
const day = (ago: number) => new Date(Date.now() - ago * DAY * 1000).toISOString().slice(0, 10);
const tariffs = (parameters: Record<string, string | number>) =>
  cloud.list('quotaTariffList', 'quotatariff', parameters);

test('a statement has only what was used between its dates', async () => {
  await cloud.run('quotaTariffUpdate', { name: 'RUNNING_VM', value: 30 });
  await cloud.run('quotaCredits', { ...tenant.owner, value: 100 });
  await cloud.machine(tenant.owner);
  cloud.store.usageServer.run([1440], 60 * DAY);
  const total = async (from: number, to: number) => {
    const wanted = { ...tenant.owner, startdate: day(from), enddate: day(to) };
    const { statement } = await cloud.run('quotaStatement', wanted);
    return (statement as { totalquota: number }).totalquota;
  };
  const [whole, first, second] = [await total(61, 0), await total(61, 31), await total(30, 0)];
  expect(whole).toBeGreaterThan(55);
  expect(Math.abs(first - whole / 2)).toBeLessThan(3);
  expect(Math.abs(second - whole / 2)).toBeLessThan(3);
  expect(await total(400, 300)).toBe(0);
  const { balance } = await cloud.run('quotaBalance', {
    ...tenant.owner,
    startdate: day(61),
    enddate: day(0),
  });
  expect(balance).toMatchObject({
    startquota: expect.anything(),
    endquota: expect.anything(),
    enddate: expect.anything(),
  });
  const summary = await cloud.list<{ account: string }>('quotaSummary', 'summary', { ...tenant.owner });
  expect(summary.map(({ account }) => account)).toEqual([tenant.owner.account]);
});

test('tariffs are listed by name and type, and keep their ids', async () => {
  const [volume] = await tariffs({ name: 'VOLUME' });
  expect(await tariffs({ name: 'VOLUME' })).toEqual([volume]);
  expect((await tariffs({ usagetype: 1 })).map(({ usageType }) => Number(usageType))).toEqual([1]);
  const { quotatariff } = await cloud.run('quotaTariffUpdate', { name: 'VOLUME', value: 0 });
  expect(quotatariff).toMatchObject({
    usageType: 6,
    usageUnit: 'GB*Month',
    effectiveDate: expect.anything(),
  });
});

test('a value that is no number is refused, and changes nothing', async () => {
  const refused = cloud.run('quotaTariffUpdate', { name: 'IP_ADDRESS', value: 'abc' });
  await expect(refused).rejects.toMatchObject({ status: 431 });
  expect((await tariffs({ name: 'IP_ADDRESS' }))[0]).toMatchObject({ tariffValue: 0 });
});

test("a user sees the quota of its own account, and not another's", async () => {
  const own = await cloud.list('quotaSummary', 'summary', {}, tenant.client);
  expect(own.map(({ account }) => account)).toEqual([tenant.owner.account]);
  const other = await cloud.tenant();
  await expect(cloud.run('quotaBalance', { ...other.owner }, tenant.client)).rejects.toMatchObject({
    status: 531,
  });
});

test('quotaUpdate is there', async () => {
  expect(await cloud.run('quotaUpdate')).toMatchObject({ quotacredits: { updated_on: expect.any(String) } });
});
