import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Authentication } from './authentication.js';
import { systemVmsLostAgents } from './commands/system-vms.js';
import { answerCommand, type Request, type Response } from './dispatch.js';
import { seed } from './seed.js';
import { State } from './state.js';
import { isLasting, MemoryStore, type Store } from './store.js';
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

const LARGEST_BODY = 1024 * 1024;
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
    handler(
      options.failStartup ? unavailable : (request) => answerApi(request, state, store, authentication),
    ),
  );
  const integration = createServer(
    handler(async (request) => {
      const { path, parameters } = request;
      const usage = store instanceof MemoryStore && (await answerUsageServer(store, state, path, parameters));
      return typeof usage === 'string'
        ? { status: 200, type: 'text/plain', body: usage }
        : answerCommand(request, state, store, undefined);
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

/** The web application's paths; the integration port has commands on every path (ApiServer.ListenerThread). */
async function answerApi(
  request: Request,
  state: State,
  store: Store,
  authentication: Authentication,
): Promise<Response> {
  const { path } = request;
  if (path !== '/client/api') return { status: path.replace(/\/$/, '') === '/client' ? 200 : 404 };
  return answerCommand(request, state, store, authentication);
}

async function unavailable(): Promise<Response> {
  return { status: 503 };
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
      .then(({ status, type = 'text/html', body, cookies }) => {
        if (cookies) outgoing.setHeader('Set-Cookie', cookies);
        const contentType = body === undefined ? type : `${type};charset=utf-8`;
        return outgoing.writeHead(status, { 'Content-Type': contentType }).end(body);
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
