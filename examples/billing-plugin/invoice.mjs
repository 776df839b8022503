// A small billing plug-in: invoices from CloudStack's usage records.
import { createHmac } from 'node:crypto';

/** Usage types that are charged; listUsageTypes has all. */
const TYPES = { RUNNING_VM: 1, IP_ADDRESS: 3, VOLUME: 6, VPN_USERS: 14, VPC: 31 };

/** In cents: an hour of each, and of a GB for volumes. */
const PRICES = {
  [TYPES.RUNNING_VM]: 5,
  [TYPES.IP_ADDRESS]: 1,
  [TYPES.VOLUME]: 0.02,
  [TYPES.VPN_USERS]: 0.5,
  [TYPES.VPC]: 2,
};
const PAGE = 500;
const GB = 2 ** 30;

/** Calls CloudStack's API; the action exports its URL and keys. */
export async function call(command, parameters, env = process.env) {
  const request = { ...parameters, command, response: 'json', apiKey: env.CLOUDSTACK_API_KEY };
  const query = Object.keys(request)
    .sort()
    .map((name) => `${name}=${encodeURIComponent(request[name])}`)
    .join('&');
  const signature = createHmac('sha1', env.CLOUDSTACK_SECRET_KEY)
    .update(query.toLowerCase())
    .digest('base64');
  const response = await fetch(
    `${env.CLOUDSTACK_API_URL}?${query}&signature=${encodeURIComponent(signature)}`,
  );
  const [answer] = Object.values(await response.json());
  if (!response.ok) throw new Error(`${command}: ${answer.errortext}`);
  return answer;
}

/** All usage records of two days and those between. */
export async function records(startdate, enddate) {
  const all = [];
  for (let page = 1; ; page += 1) {
    const { usagerecord = [] } = await call('listUsageRecords', { startdate, enddate, page, pagesize: PAGE });
    all.push(...usagerecord);
    if (usagerecord.length < PAGE) return all;
  }
}

/** CloudStack writes 2026-11-24T00:00:00+0000, before version 4.20 2026-11-24'T'00:00:00+00:00. */
function momentOf(date) {
  const moment = Date.parse(date.replace("'T'", 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(moment)) throw new Error(`${date} is not a date of a usage record`);
  return moment;
}

/** What an account has to pay for the records that begin in a period: from its start on, up to but not at its end. */
export function invoice(usage, account, start, end) {
  const lines = new Map();
  for (const record of usage) {
    const begin = momentOf(record.startdate);
    const price = PRICES[record.usagetype];
    if (record.account !== account || price === undefined || begin < start || begin >= end) continue;
    const size = record.usagetype === TYPES.VOLUME ? record.size / GB : 1;
    const line = lines.get(record.usagetype) ?? { type: record.usagetype, hours: 0, cents: 0 };
    line.hours += Number(record.rawusage);
    line.cents += Number(record.rawusage) * size * price;
    lines.set(record.usagetype, line);
  }
  const total = [...lines.values()].reduce((sum, { cents }) => sum + cents, 0);
  return { account, lines: [...lines.values()], total: Math.round(total) / 100 };
}
