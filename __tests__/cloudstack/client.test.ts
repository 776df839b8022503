import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudStackClient, WORK_SECONDS } from '../../src/cloudstack/client.js';

let silent: Server;
let url: string;
beforeAll(async () => {
  silent = createServer(() => {});
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/client/api`;
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

test('an API that takes the call and never answers is given up in time', async () => {
  const client = new CloudStackClient(url, 'none', undefined, 0.2);
  await expect(client.call('listZones')).rejects.toThrow(`${url} does not answer: no answer within 0.2 s`);
});

test('a call is given up at once when the run is aborted', async () => {
  const controller = new AbortController();
  const call = new CloudStackClient(url, 'none', controller.signal, WORK_SECONDS).call('listZones');
  controller.abort(new Error('enough'));
  await expect(call).rejects.toThrow('enough');
});
