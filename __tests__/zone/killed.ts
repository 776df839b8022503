import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Emulator } from '../../emulator/server.js';
import { pretendEmbedded, send, startProxy } from '../proxy.js';

/** Runs `zone deploy` as a separate process, and kills it with SIGKILL when it has made so many calls. */
export async function killedAfter(
  calls: number,
  file: string,
  { apiUrl, integrationUrl }: Emulator,
): Promise<void> {
  const proxy = await startProxy(apiUrl, async (pass, outgoing, count) => {
    if (count >= calls) child.kill('SIGKILL');
    send(outgoing, await pass());
  });
  const { env, end } = pretendEmbedded('killed', { apiUrl: proxy.url, integrationUrl });
  const args = ['zone', 'deploy', file, '--name', 'killed', '--engine', 'embedded'];
  const child = spawn(process.execPath, [resolve('dist/cli/index.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const signal = await new Promise((done) => child.on('exit', (_, name) => done(name)));
  proxy.close();
  end();
  if (signal !== 'SIGKILL') throw new Error(`it ended before call ${calls}`);
}
