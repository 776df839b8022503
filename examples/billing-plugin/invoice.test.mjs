// Runs against the CloudStack that the workflow brought up, after a month of usage/scenario.yaml.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, invoice, records } from './invoice.mjs';

const HOURS = 30 * 24;
const DAY = 86_400_000;
const today = Math.floor(Date.now() / DAY) * DAY;
const date = (moment) => new Date(moment).toISOString().slice(0, 10);
const usage = await records(date(today - 40 * DAY), date(today + DAY));
const { usagetype } = await call('listUsageTypes');
// Before CloudStack 4.20 the id has another name.
const types = usagetype.map(({ id, usagetypeid }) => id ?? usagetypeid);
const line = (type) => invoice(usage, 'billing', 0, today + DAY).lines.find((one) => one.type === type);

/** The minutes that making the resources takes are billed, too. */
function assertNear(found, expected) {
  assert.ok(Math.abs(found - expected) < expected * 0.005, `${found} instead of ${expected}`);
}

test('a machine runs for a month', () => assertNear(line(1)?.hours, HOURS));
test('a VPN user costs half a cent an hour', () => assertNear(line(14)?.cents, HOURS * 0.5));
test('a VPC costs two cents an hour, from the CloudStack on that meters it', () => {
  if (types.includes(31)) assertNear(line(31)?.cents, HOURS * 2);
  else assert.equal(line(31), undefined);
});
test('volumes cost by their size, each one of them', () => {
  // Twenty of 5 GB, and the machine's root disk of 2 GB.
  assertNear(line(6)?.cents, HOURS * (20 * 5 + 2) * 0.02);
});
test('two halves of a month cost what the month costs', () => {
  const middle = today - 15 * DAY;
  const whole = invoice(usage, 'billing', 0, today + DAY).total;
  const halves =
    invoice(usage, 'billing', 0, middle).total + invoice(usage, 'billing', middle, today + DAY).total;
  assert.ok(Math.abs(whole - halves) < 0.02, `${halves} instead of ${whole}`);
});
