import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Emulator } from '../../emulator/server.js';

/** Runs `zone deploy` as a process of its own, and kills it with SIGKILL when it has made so many calls. */
export async function killedAfter(calls: number, file: string, emulator: Emulator): Promise<void> {
  let left = calls;
  const proxy = createServer(async (incoming, outgoing) => {
    left -= 1;
    if (left < 0) child.kill('SIGKILL');
    const { method = 'GET', headers } = incoming;
    const body = await bodyOf(incoming);
    const type = headers['content-type'] ?? '';
    const answer = await fetch(new URL(incoming.url ?? '/', emulator.apiUrl), {
      ...{ method, headers: { 'content-type': type, cookie: headers.cookie ?? '' } },
      ...(method === 'POST' && { body }),
    });
    outgoing
      .writeHead(answer.status, { 'set-cookie': answer.headers.getSetCookie() })
      .end(await answer.text());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const directory = mkdtempSync(join(tmpdir(), 'killed-'));
  mkdirSync(join(directory, 'cloudstack-usage'));
  const apiUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/client/api`;
  const state = { pid: process.pid, apiUrl, integrationUrl: emulator.integrationUrl, startedWith: '' };
  writeFileSync(join(directory, 'cloudstack-usage', 'killed.json'), JSON.stringify(state));
  const args = ['zone', 'deploy', file, '--name', 'killed', '--engine', 'embedded'];
  const child = spawn(process.execPath, [resolve('dist/cli/index.js'), ...args], {
    env: { ...process.env, XDG_STATE_HOME: directory, NODE_OPTIONS: '' },
    stdio: 'ignore',
  });
  const signal = await new Promise((done) => child.on('exit', (_, name) => done(name)));
  proxy.closeAllConnections();
  proxy.close();
  if (signal !== 'SIGKILL') throw new Error(`it ended before call ${calls}`);
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
