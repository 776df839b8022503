import { resolve } from 'node:path';
import { startEmulator } from '../../emulator/server.js';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { adminKeys } from '../../src/cloudstack/keys.js';
import { type Passed, pretendEmbedded, send, startProxy, type Treatment } from '../proxy.js';
import { recorder } from '../recorder.js';
import { type Draw, fault, Place, pause, sentenceOf } from './campaign.js';

const NAME = 'faults-api';
const SERVICE = ['--name', NAME, '--engine', 'embedded'];
const ZONE = resolve('emulator/zones/advanced.cfg');

/** An emulator whose API has a proxy before it, and the CLI that takes it for its own. */
async function behind(treat: Treatment) {
  const emulator = await startEmulator({ apiPort: 0, integrationPort: 0 });
  const proxy = await startProxy(emulator.apiUrl, treat);
  const { env, end } = pretendEmbedded(NAME, { apiUrl: proxy.url, integrationUrl: emulator.integrationUrl });
  const place = new Place();
  const close = async () => {
    proxy.close();
    end();
    await emulator.close();
    place.remove();
  };
  return { emulator, close, cli: (args: string[]) => place.cli([...args, ...SERVICE], env) };
}

fault(
  'the API takes a second for each call',
  async () => {
    const { cli, close } = await behind(async (pass, outgoing) => {
      await pause(1000);
      send(outgoing, await pass());
    });
    expect(await cli(['zone', 'deploy', ZONE])).toMatchObject({ code: 0 });
    expect(
      await cli(['usage', 'scenario', resolve('examples/billing-plugin/usage/scenario.yaml')]),
    ).toMatchObject({
      code: 0,
    });
    expect(await cli(['usage', 'advance', '1d'])).toMatchObject({ code: 0 });
    await close();
    return { what: 'done, but later' };
  },
  1,
);

/** One of the ways in which a server can answer wrongly. */
const WRONG: ((answer: Passed, outgoing: Parameters<Treatment>[1]) => void)[] = [
  (_, outgoing) => void outgoing.writeHead(503, { 'content-type': 'text/html' }).end('<html>503</html>'),
  (_, outgoing) => void outgoing.writeHead(500).end(),
  (_, outgoing) => void outgoing.writeHead(200).end('<html>'),
  (_, outgoing) => void outgoing.destroy(),
  // Half of it, and the connection was closed; half of it, as if that were all.
  ({ status, text }, outgoing) => {
    outgoing.writeHead(status, { 'content-length': text.length });
    outgoing.write(text.slice(0, text.length / 2), () => outgoing.destroy());
  },
  ({ status, cookies, text }, outgoing) =>
    send(outgoing, { status, cookies, text: text.slice(0, text.length / 2) }),
];

/** Answers some calls wrongly, after it has carried them out or without. */
const faulty =
  (draw: Draw, share: number): Treatment =>
  async (pass, outgoing) => {
    if (draw() >= share) return send(outgoing, await pass());
    const answer = draw() < 0.5 ? await pass() : { status: 200, cookies: [], text: '{"x":' };
    WRONG[Math.floor(draw() * WRONG.length)]?.(answer, outgoing);
  };

fault(
  'the API answers some calls with 5xx, half a body or nothing while a zone is deployed',
  async (draw) => {
    const { emulator, cli, close } = await behind(faulty(draw, 0.03));
    let message: string | undefined;
    let tries = 0;
    for (let done = false; !done; tries += 1) {
      expect(tries).toBeLessThan(80);
      const sentence = sentenceOf(await cli(['zone', 'deploy', ZONE]));
      done = sentence === undefined;
      message ??= sentence;
    }
    const client = new CloudStackClient(emulator.apiUrl, {
      keys: await adminKeys(emulator.apiUrl, recorder()),
    });
    const counts = { listZones: 'zone', listPods: 'pod', listPhysicalNetworks: 'physicalnetwork' };
    for (const [command, key] of Object.entries(counts))
      expect(await client.list(command, key)).toHaveLength(1);
    await close();
    return { what: tries === 1 ? 'done at once' : 'done after it was run again, nothing doubled', message };
  },
);

fault(
  'the API answers some calls with 5xx, half a body or nothing while resources are made and metered',
  async (draw) => {
    let wrong: Treatment = async (pass, outgoing) => send(outgoing, await pass());
    const { cli, close } = await behind((...call) => wrong(...call));
    expect(await cli(['zone', 'deploy', ZONE])).toMatchObject({ code: 0 });
    // Some 80 calls: one run in five meets none that fails.
    wrong = faulty(draw, 0.02);
    const commands = [
      ['usage', 'scenario', resolve('examples/billing-plugin/usage/scenario.yaml')],
      ['usage', 'advance', '30d', '--windows', 'daily'],
      ['usage', 'expect', resolve('examples/billing-plugin/usage/expected.yaml')],
    ];
    let message: string | undefined;
    for (const command of commands) {
      for (let tries = 0; ; tries += 1) {
        expect(tries).toBeLessThan(80);
        const sentence = sentenceOf(await cli(command));
        if (sentence === undefined) break;
        message ??= sentence;
      }
    }
    await close();
    return { what: 'done after it was run again, all expectations hold', message };
  },
);
