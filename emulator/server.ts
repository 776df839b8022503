import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './apis.js';
import { Authentication } from './authentication.js';
import type { Command } from './command.js';
import { accountCommands } from './commands/accounts.js';
import { cloudCommands } from './commands/cloud.js';
import { configurationCommands } from './commands/configuration.js';
import { infrastructureCommands } from './commands/infrastructure.js';
import { jobCommands, startJob } from './commands/jobs.js';
import { limitCommands } from './commands/limits.js';
import { machineCommands, systemVmsLostAgents } from './commands/machines.js';
import { networkCommands } from './commands/networks.js';
import { quotaCommands } from './commands/quota.js';
import { resourceCommands } from './commands/resources.js';
import { usageCommands } from './commands/usage.js';
import { userCommands } from './commands/users.js';
import { inVersion } from './contract.js';
import { ApiError } from './errors.js';
import { seed } from './seed.js';
import { State, type User } from './state.js';
import { type LastingStore, MemoryStore, type Store } from './store.js';
import { answerUsageServer } from './usage-endpoint.js';

export interface EmulatorOptions {
  /** 0 takes a free one. */
  apiPort: number;
  integrationPort: number;
  /** Of the API; the integration port listens where `integrationAddress` says. */
  bindAddress?: string;
  integrationAddress?: string;
  /** The CloudStack that it is: what listCapabilities reports, and answers follow. */
  version?: string;
  store?: Store;
  /** Milliseconds until the integration port opens, and until the API does. */
  integrationDelayMs?: number;
  apiDelayMs?: number;
  /** As a management server whose web application failed: 8080 answers 503, 8096 never opens. */
  failStartup?: boolean;
}

export interface Emulator {
  apiUrl: string;
  integrationUrl: string;
  apiPort: number;
  integrationPort: number;
  close(): Promise<void>;
}

/** The commands that the emulator knows; any other is refused as CloudStack refuses an unknown one. */
export const COMMANDS: readonly Command[] = [
  ...cloudCommands,
  ...userCommands,
  ...configurationCommands,
  ...infrastructureCommands,
  ...networkCommands,
  ...machineCommands,
  ...accountCommands,
  ...limitCommands,
  ...resourceCommands,
  ...jobCommands,
  ...usageCommands,
  ...quotaCommands,
];

const LARGEST_BODY = 1024 * 1024;
/** Parameters of every command. */
const OF_ALL = ['command', 'response'];
/** The outer key of an answer, if it is not the command's name. */
const ANSWERS: Readonly<Record<string, string>> = {
  listsecondarystagingstores: 'listsecondarystagingstoreresponse',
};
const NUMBERS = ['integer', 'long', 'short', 'double'];

/** Starts an in-memory CloudStack API: signed or with a session on one port, unauthenticated on the other. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { bindAddress = '127.0.0.1', integrationAddress = '127.0.0.1', version = '4.20.1.0' } = options;
  const state = new State(version);
  seed(state);
  const store = options.store ?? new MemoryStore();
  if (isLasting(store)) {
    await store.readState(state);
    systemVmsLostAgents(state);
  }
  const authentication = new Authentication(state);
  const api = createServer(
    handler(options.failStartup ? unavailable : (request) => answer(request, state, store, authentication)),
  );
  const integration = createServer(
    handler(async (request) => {
      const { path, parameters } = request;
      const usage = store instanceof MemoryStore && (await answerUsageServer(store, state, path, parameters));
      return typeof usage === 'string'
        ? { status: 200, body: usage }
        : answer(request, state, store, undefined);
    }, 'query only'),
  );
  const opened = [
    sleep(options.apiDelayMs ?? 0).then(async () => {
      const isOn = async (setting: string) => (await store.readConfiguration(setting)) === 'true';
      state.hasQuota = await isOn('quota.enable.service');
      state.interpretsJs = await isOn('js.interpretation.enabled');
      return listen(api, options.apiPort, bindAddress);
    }),
    ...(options.failStartup
      ? []
      : [
          sleep(options.integrationDelayMs ?? 0).then(() =>
            listen(integration, options.integrationPort, integrationAddress),
          ),
        ]),
  ];
  const [apiPort = 0, integrationPort = 0] = await Promise.all(opened).catch(async (error: unknown) => {
    await Promise.all([close(api), close(integration)]);
    throw error;
  });
  const host = bindAddress.includes(':') ? `[${bindAddress}]` : bindAddress;
  return {
    apiUrl: `http://${host}:${apiPort}/client/api`,
    integrationUrl: `http://${integrationAddress}:${integrationPort}/client/api`,
    apiPort,
    integrationPort,
    close: async () => void (await Promise.all([close(api), close(integration)])),
  };
}

interface Request {
  path: string;
  /** With the names as they were sent: the signature covers them. */
  parameters: ReadonlyMap<string, string>;
  cookie: string | undefined;
}

interface Response {
  status: number;
  body: unknown;
  cookies?: string[];
}

async function answer(
  { path, parameters: given, cookie }: Request,
  state: State,
  store: Store,
  authentication: Authentication | undefined,
): Promise<Response> {
  if (path !== '/client/api')
    return { status: path === '/client/' || path === '/client' ? 200 : 404, body: undefined };
  const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
  const name = parameters.get('command') ?? '';
  const key = ANSWERS[name.toLowerCase()] ?? `${name.toLowerCase()}response`;
  try {
    if (authentication && name.toLowerCase() === 'login') {
      const { answer: body, cookies } = authentication.login(parameters);
      return { status: 200, body: { loginresponse: body }, cookies };
    }
    if (authentication && name.toLowerCase() === 'logout') {
      authentication.logout(cookie);
      return { status: 200, body: { logoutresponse: { description: 'success' } } };
    }
    const user = authentication?.authenticate(given, cookie);
    if (!isThere(name, state)) throw authentication ? ApiError.unverified() : ApiError.unknownCommand(name);
    return { status: 200, body: { [key]: await run(name, parameters, user, state, store) } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { errorCode: errorcode, csErrorCode: cserrorcode, message: errortext } = error;
    const body = { uuidList: [], errorcode, ...(cserrorcode && { cserrorcode }), errortext };
    return { status: errorcode, body: { [isThere(name, state) ? key : 'errorresponse']: body } };
  }
}

async function run(
  name: string,
  parameters: ReadonlyMap<string, string>,
  user: User | undefined,
  state: State,
  store: Store,
): Promise<Record<string, unknown>> {
  const { release } = state;
  const command = COMMANDS.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!command) throw ApiError.notEmulated(name, release.version);
  const { params } = release.apis.find(command.name) as Api;
  const call = { parameters: declared(command.name, parameters, params), user, state, store };
  const result = await (command.job ? startJob(command, call) : command.run(call));
  if (isLasting(store) && !/^(list|query|get)/.test(command.name)) await store.writeState(state);
  return inVersion(release.recorded, command.name, result);
}

/** Whether CloudStack has a command: most of the quota service's are there only if it was started with it. */
function isThere(command: string, { release, hasQuota }: State): boolean {
  const isOfQuota = /^quota(?!isenabled$)/i.test(command);
  return release.apis.find(command) !== undefined && (hasQuota || !isOfQuota);
}

/**
 * What CloudStack reads of a call: it ignores parameters that the command does not have (ParamProcessWorker).
 *
 * @throws ApiError 431 for a required one that is missing, and for what is no number
 */
function declared(
  command: string,
  given: ReadonlyMap<string, string>,
  params: Api['params'],
): ReadonlyMap<string, string> {
  const found = [...given].filter(([name]) => OF_ALL.includes(name) || params.has(name.replace(/\[.*/s, '')));
  const parameters = new Map(found);
  for (const [name, { type, required }] of params) {
    const isGiven = found.some(([key, value]) => key.replace(/\[.*/s, '') === name && value !== '');
    if (required && !isGiven) throw ApiError.missingParameter(command, name);
    const value = parameters.get(name) ?? '';
    if (NUMBERS.includes(type) && value !== '' && Number.isNaN(Number(value)))
      throw ApiError.notANumber(command, name, value);
  }
  return parameters;
}

function isLasting(store: Store): store is LastingStore {
  return 'writeState' in store;
}

async function unavailable(): Promise<Response> {
  return { status: 503, body: undefined };
}

/** @param reads the integration port's server ignores the body of a POST (ApiServer.handle) */
function handler(
  answerTo: (request: Request) => Promise<Response>,
  reads: 'query only' | 'query and body' = 'query and body',
) {
  return (incoming: IncomingMessage, outgoing: ServerResponse) => {
    outgoing.setHeader('X-CloudStack-Emulator', '1');
    read(incoming, reads === 'query and body')
      .then(answerTo)
      .then(({ status, body, cookies }) => {
        if (cookies) outgoing.setHeader('Set-Cookie', cookies);
        if (body === undefined) return outgoing.writeHead(status, { 'Content-Type': 'text/html' }).end();
        const [type, text] =
          typeof body === 'string' ? ['text/plain', body] : ['application/json', JSON.stringify(body)];
        return outgoing.writeHead(status, { 'Content-Type': `${type};charset=utf-8` }).end(text);
      })
      .catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
  };
}

async function read(incoming: IncomingMessage, withBody: boolean): Promise<Request> {
  const url = new URL(incoming.url ?? '/', 'http://emulator');
  const parameters = new Map(url.searchParams);
  if (withBody && incoming.method === 'POST') {
    for (const [name, value] of new URLSearchParams(await bodyOf(incoming))) parameters.set(name, value);
  }
  return { path: url.pathname, parameters, cookie: incoming.headers.cookie };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
