import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An answer of the API behind a proxy. */
export interface Passed {
  status: number;
  cookies: string[];
  text: string;
}

/**
 * What becomes of a request: `pass` gets the API's answer.
 *
 * @param count how many came before it
 */
export type Treatment = (
  pass: () => Promise<Passed>,
  outgoing: ServerResponse,
  count: number,
) => Promise<void> | void;

export const send = (outgoing: ServerResponse, { status, cookies, text }: Passed) =>
  void outgoing.writeHead(status, { 'set-cookie': cookies }).end(text);

/** A proxy before an API, which the treatment makes faulty. @returns its URL, and what ends it */
export async function startProxy(target: string, treat: Treatment) {
  let count = 0;
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', headers, url = '/' } = incoming;
    const body = await bodyOf(incoming);
    const pass = async () => {
      const answer = await fetch(new URL(url, target), {
        ...{
          method,
          headers: { 'content-type': headers['content-type'] ?? '', cookie: headers.cookie ?? '' },
        },
        ...(method === 'POST' && { body }),
      });
      return { status: answer.status, cookies: answer.headers.getSetCookie(), text: await answer.text() };
    };
    await treat(pass, outgoing, count++);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/client/api`, close };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Makes the CLI take two URLs for an embedded service, in a separate state directory. */
export function pretendEmbedded(name: string, urls: { apiUrl: string; integrationUrl: string }) {
  const directory = mkdtempSync(join(tmpdir(), 'pretended-'));
  mkdirSync(join(directory, 'cloudstack-usage'));
  const file = join(directory, 'cloudstack-usage', `${name}.json`);
  // The emulator's command line names its state file.
  const standIn: ChildProcess = spawn(
    process.execPath,
    ['-e', 'setInterval(() => {}, 1000)', '--', '--state-file', file],
    {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    },
  );
  writeFileSync(file, JSON.stringify({ pid: standIn.pid, ...urls, startedWith: '' }));
  const end = () => {
    standIn.kill('SIGKILL');
    rmSync(directory, { recursive: true });
  };
  return { env: { XDG_STATE_HOME: directory, NODE_OPTIONS: '' }, end };
}
