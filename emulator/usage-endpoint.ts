import { charge } from './charging.js';
import type { State } from './state.js';
import type { MemoryStore } from './store.js';
import type { MemoryUsageServer } from './usage-server.js';

/**
 * What the image's cloudstack-usage-job does, for the emulator's own usage server, beside the integration API:
 * `GET /usage-server/facts`, `POST /usage-server/job?minutes=…&advance=…`, `GET /usage-server/quota-failures`,
 * `GET /usage-server/counters?owner=…`, `POST /usage-server/count?id=…&amounts=…`.
 *
 * @returns the text of the answer; undefined for another path
 */
export async function answerUsageServer(
  store: MemoryStore,
  state: State,
  path: string,
  parameters: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const server = store.usageServer;
  const numbers = (name: string) => (parameters.get(name) ?? '').split(',').filter(Boolean).map(Number);
  if (path === '/usage-server/facts') return facts(store, state);
  if (path === '/usage-server/job') {
    server.run(numbers('minutes'), Number(parameters.get('advance') ?? 0));
    return facts(store, state);
  }
  if (path === '/usage-server/quota-failures')
    return [...state.quota.failures].map(([account, { reason }]) => `${account}: ${reason}`).join('\n');
  if (path === '/usage-server/counters') return counters(server, parameters.get('owner') ?? '');
  if (path === '/usage-server/count') {
    server.count(Number(parameters.get('id')), numbers('amounts'));
    return 'done';
  }
  return undefined;
}

function counters(server: MemoryUsageServer, owner: string): string {
  const lines = server.countersOf(owner).map(({ id, of, totals }) => {
    const kind = of.kind === 'machine' ? 'disk' : 'traffic';
    return [kind, id, of.id, ...totals].join(' ');
  });
  return lines.join('\n');
}

async function facts(store: MemoryStore, state: State): Promise<string> {
  const server = store.usageServer;
  server.tick();
  if (state.hasQuota) await charge(state, store);
  const uncharged = state.quota.charges.filter(({ cost }) => cost === undefined).length;
  const { jobs, records, pid, startedAt, range, timezone } = server;
  const own = jobs.filter((job) => job.type === 'recurring' && job.pid === pid);
  const optional = (name: string, value: number | undefined) => (value ? [`${name} ${value}`] : []);
  return [
    `usage-process ${pid} ${Math.floor(startedAt / 1000)}`,
    'trigger embedded',
    `now ${server.now()}`,
    ...optional('last-success', server.lastSuccess()),
    ...optional('oldest-event', server.oldestEvent()),
    ...optional('heartbeat', Math.max(0, ...own.map(({ heartbeat }) => heartbeat))),
    `range ${range}`,
    `timezone ${timezone}`,
    `records ${records.length}`,
    ...(state.hasQuota ? [`quota-pending ${uncharged}`] : []),
    ...jobs
      .slice(-10)
      .map(({ id, type, host, pid: owner, start, end, success }) =>
        [
          'job',
          id,
          type === 'recurring' ? 0 : 1,
          host,
          owner,
          start,
          end,
          end > 0 ? Number(success) : '-',
        ].join(' '),
      ),
  ].join('\n');
}
