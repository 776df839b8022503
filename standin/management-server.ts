import { execFile, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startEmulator } from '../emulator/server.js';
import { type Setting, settingsOf } from '../emulator/settings.js';
import type { State } from '../emulator/state.js';
import type { LastingStore } from '../emulator/store.js';
import type { CounterDefinition } from '../emulator/usage-server.js';

const run = promisify(execFile);

/** The stand-in's management server: the emulator over the container's MariaDB, as slow to start as it is told. */
async function query(sql: string): Promise<string> {
  const { stdout } = await run('mysql', ['--batch', '--skip-column-names', '--execute', sql], {
    maxBuffer: 2 ** 26,
  });
  return stdout.trim();
}

/** For statements that are too long for a command line. */
async function execute(sql: string): Promise<void> {
  const client = spawn('mysql', ['--batch'], { stdio: ['pipe', 'ignore', 'inherit'] });
  client.stdin.end(sql);
  const code = await new Promise((done, failed) => client.on('error', failed).on('close', done));
  if (code !== 0) throw new Error(`mysql ended with ${code}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

async function moment(sql: string): Promise<Date | undefined> {
  const millis = await query(sql);
  return millis === '' || millis === 'NULL' ? undefined : new Date(Number(millis));
}

const json = (value: object) => quoted(JSON.stringify(value));
const datetime = (moment: number) => `'1970-01-01' + INTERVAL ${Math.floor(moment / 1000)} SECOND`;
const millis = (column: string) => `1000 * TIMESTAMPDIFF(SECOND, '1970-01-01', ${column})`;

function recordRow(line: string) {
  const [usageType, amount, start, end, record = ''] = line.split('\t');
  return {
    usageType: Number(usageType),
    amount: Number(amount),
    start: Number(start),
    end: Number(end),
    record: JSON.parse(Buffer.from(record.replaceAll('\\n', ''), 'base64').toString('utf8')),
  };
}

async function writeState(state: State): Promise<void> {
  const value = (text: string | undefined) => (text === undefined ? 'NULL' : quoted(text));
  const users = state.users.map(
    ({ id, username, apiKey, secretKey }) =>
      `(${quoted(id)}, ${quoted(username)}, ${value(apiKey)}, ${value(secretKey)})`,
  );
  await execute(
    `START TRANSACTION;
     REPLACE INTO cloud.standin (id, state) VALUES (1, FROM_BASE64(${quoted(state.snapshot().toString('base64'))}));
     INSERT INTO cloud.user (uuid, username, api_key, secret_key) VALUES ${users.join(', ')}
     ON DUPLICATE KEY UPDATE api_key = VALUES(api_key), secret_key = VALUES(secret_key);
     COMMIT;`,
  );
}

/**
 * A row for each setting, if there is none: ConfigurationServerImpl.persistDefaultValues and ConfigDepotImpl, which
 * leave the value of a row that is there. The hidden one is in 4.20.2 and from 4.22.0 on.
 */
async function makeSettings(version: string): Promise<void> {
  const hidden = { name: 'js.interpretation.enabled', category: 'Hidden', defaultvalue: 'false' };
  // Not among the recorded ones.
  const routers = { name: 'router.stats.interval', component: 'NetworkManager', defaultvalue: '300' };
  const settings = [...settingsOf(version), routers, ...(interpretsRules(version) ? [hidden] : [])];
  const text = (value: unknown) => (typeof value === 'string' ? quoted(value) : 'NULL');
  const rows = settings.map((setting) => {
    const { name, category, component, defaultvalue, description, isdynamic }: Partial<Setting> = setting;
    const named = [category ?? 'Advanced', 'DEFAULT', component ?? 'management-server', name].map(text);
    return `(${[...named, text(defaultvalue), text(defaultvalue), text(description), isdynamic === true]})`;
  });
  await execute(
    `INSERT IGNORE INTO cloud.configuration
       (category, instance, component, name, value, default_value, description, is_dynamic) VALUES ${rows.join(', ')};
     UPDATE cloud.configuration SET value = 'true' WHERE name = 'init';`,
  );
}

function interpretsRules(version: string): boolean {
  const [, minor = 0, patch = 0] = version.split('.').map(Number);
  return minor >= 22 || (minor === 20 && patch >= 2);
}

type Sql = (table: string, uuid: string) => string;

/** A row as CloudStack makes it: a router has one for its network, a VPC's for the public network; a machine for each disk. */
function counterRow(of: CounterDefinition['of'], values: string, add: Sql, idOf: Sql): string {
  if (of.kind === 'machine')
    return `${add('vm_instance', of.id)} ${add('volumes', of.volume)}
      INSERT IGNORE INTO cloud.vm_disk_statistics (account_id, records, vm_id, volume_id)
      VALUES (${values}, ${idOf('vm_instance', of.id)}, ${idOf('volumes', of.volume)})`;
  const network = of.kind === 'vpc' ? 'public' : of.id;
  return `${add('networks', network)} ${of.kind === 'vpc' ? add('vpc', of.id) : ''}
    INSERT INTO cloud.domain_router (vpc_id) VALUES (${of.kind === 'vpc' ? idOf('vpc', of.id) : 'NULL'});
    INSERT INTO cloud.user_statistics (account_id, records, device_id, device_type, network_id)
    VALUES (${values}, LAST_INSERT_ID(), 'DomainRouter', ${idOf('networks', network)})`;
}

let writing = Promise.resolve();

const store: LastingStore = {
  readConfiguration: async (name) =>
    (await query(`SELECT IFNULL(value, '') FROM cloud.configuration WHERE name = ${quoted(name)}`)) ||
    undefined,
  writeConfiguration: async (name, value) => {
    await query(`UPDATE cloud.configuration SET value = ${quoted(value)} WHERE name = ${quoted(name)}`);
  },
  lastHeartbeat: () =>
    moment("SELECT 1000 * TIMESTAMPDIFF(SECOND, '1970-01-01', MAX(heartbeat)) FROM cloud_usage.usage_job"),
  lastSuccessfulJob: () => moment('SELECT MAX(end_millis) FROM cloud_usage.usage_job WHERE success = 1'),
  insertSingleJob: async () => {
    await query(
      'INSERT INTO cloud_usage.usage_job (host, pid, job_type, scheduled, heartbeat) SELECT host, pid, 1, 0, UTC_TIMESTAMP() FROM cloud_usage.usage_job ORDER BY id DESC LIMIT 1',
    );
  },
  usageServerHost: () => query('SELECT host FROM cloud_usage.usage_job ORDER BY id DESC LIMIT 1'),
  movedBack: async () =>
    Number(
      await query("SELECT 1000 * TIMESTAMPDIFF(SECOND, moment, '2020-01-01') FROM cloud_usage.standin_clock"),
    ),
  publishUsage: async ({ type, usageType, begins, resource, record }) => {
    await query(
      `INSERT INTO cloud.usage_event (type, created, usage_type, begins, resource, record)
       VALUES (${quoted(type)}, UTC_TIMESTAMP(), ${usageType}, ${begins}, ${quoted(resource)}, ${json(record)})`,
    );
  },
  addCounter: async ({ of, ownerId, records }) => {
    const idOf = (table: string, uuid: string) =>
      `(SELECT id FROM cloud.${table} WHERE uuid = ${quoted(uuid)})`;
    const add = (table: string, uuid: string) =>
      `INSERT IGNORE INTO cloud.${table} (uuid) VALUES (${quoted(uuid)});`;
    const isProject = records.some(([, record]) => 'projectid' in record);
    const account = isProject ? `prj-${ownerId}` : ownerId;
    const owner = isProject
      ? `INSERT IGNORE INTO cloud.projects (uuid, project_account_id) VALUES (${quoted(ownerId)}, ${idOf('account', account)});`
      : '';
    const values = `${idOf('account', account)}, ${json(Object.fromEntries(records))}`;
    await query(add('account', account) + owner + counterRow(of, values, add, idOf));
  },
  usageRecords: async ({ start, end, usageType, where, offset, limit }) => {
    const conditions = [
      `start_date >= ${datetime(start)}`,
      `end_date <= ${datetime(end)}`,
      ...(usageType === undefined ? [] : [`usage_type = ${usageType}`]),
      ...Object.entries(where).map(
        ([field, value]) => `JSON_VALUE(record, '$.${field}') IN (${[value].flat().map(quoted).join(', ')})`,
      ),
    ].join(' AND ');
    const count = Number(await query(`SELECT COUNT(*) FROM cloud_usage.cloud_usage WHERE ${conditions}`));
    const rows = await query(
      `SELECT usage_type, raw_usage, ${millis('start_date')}, ${millis('end_date')}, TO_BASE64(record)
       FROM cloud_usage.cloud_usage WHERE ${conditions} ORDER BY id LIMIT ${limit} OFFSET ${offset}`,
    );
    return { count, records: rows === '' ? [] : rows.split('\n').map(recordRow) };
  },
  readState: async (state) => {
    const snapshot = await query('SELECT TO_BASE64(state) FROM cloud.standin');
    if (snapshot === '') return;
    state.restore(Buffer.from(snapshot.replaceAll('\\n', ''), 'base64'));
    const withKeys = (await query('SELECT uuid FROM cloud.user WHERE api_key IS NOT NULL')).split('\n');
    for (const user of state.users.filter(({ id }) => !withKeys.includes(id))) {
      delete user.apiKey;
      delete user.secretKey;
    }
  },
  // One after the other, so that the last one written is the newest.
  writeState: (state) => {
    writing = writing.then(() => writeState(state));
    return writing;
  },
  isUsageServerUp: async () => {
    const status = await run('systemctl', ['status', 'cloudstack-usage']).catch(
      (error: { stdout: string }) => error,
    );
    return / {2}Active:.*running/.test(status.stdout);
  },
};

const seconds = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise) * 1000;

/** How many starts of this container fail, as STANDIN_FAIL_STARTUPS says. */
function failsNow(): boolean {
  const file = '/run/standin-starts';
  const starts = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  writeFileSync(file, String(starts + 1));
  return starts < Number(process.env.STANDIN_FAIL_STARTUPS ?? 0);
}

const failStartup = failsNow();
if (failStartup) {
  appendFileSync(
    '/root/vmops.log',
    [
      `2026-11-24 23:23:46,349 ERROR [c.c.s.ConfigurationServerImpl] (main:[]) (logid:) ${process.env.STANDIN_STARTUP_ERROR}`,
      '2026-11-24 23:23:56,712 WARN  [o.a.c.s.m.m.i.DefaultModuleDefinitionSet] (main:[]) (logid:) Application context not found\n',
    ].join('\n'),
  );
  console.log('[WARNING] Failed startup of context o.e.j.m.p.JettyWebAppContext@1{/client,UNAVAILABLE}');
}
for (;;) {
  try {
    await query('SELECT 1');
    break;
  } catch {
    await sleep(500);
  }
}
// What CloudStack makes once, in an empty database: its tables' content, a root certificate.
const version = readFileSync('/standin/version', 'utf8').trim();
if ((await query('SELECT version FROM cloud.version')) === '') {
  await sleep(seconds('STANDIN_FIRST_START_DELAY', 0));
  await query(`INSERT INTO cloud.version (version) VALUES (${quoted(version)})`);
}
await makeSettings(version);
await startEmulator({
  apiPort: 8080,
  integrationPort: 8096,
  bindAddress: '0.0.0.0',
  integrationAddress: '0.0.0.0',
  version,
  store,
  integrationDelayMs: seconds('STANDIN_INTEGRATION_DELAY', 2),
  apiDelayMs: seconds('STANDIN_API_DELAY', 4),
  failStartup,
});
console.log('[INFO] Started Jetty Server');
