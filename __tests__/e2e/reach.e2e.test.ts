import { networkInterfaces } from 'node:os';
import type { Outputs } from '../../src/outputs.js';
import { cli, containers, ENGINE, standIn } from './harness.js';

const NAME = `usage-reach-${ENGINE}`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
let base: string;

beforeAll(() => {
  base = standIn();
});
afterEach(() => cli(['down', ...SERVICE]));

/** An IPv4 address of this machine that is not loopback. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const own = all.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!own) throw new Error('this machine has no address but loopback');
  return own.address;
}

/** The address that is bound, and the host by which this machine reaches it. */
const ADDRESSES: [string, string][] = [
  ['127.0.0.2', '127.0.0.2'],
  [ownAddress(), ownAddress()],
  // Podman's default network is IPv4 only.
  ...(ENGINE === 'docker' ? ([['::1', '[::1]']] as [string, string][]) : []),
];

test.each(ADDRESSES)('every command reaches a service with bind-address %s', async (address, host) => {
  const ports = ['--api-port', '0', '--integration-port', '0', '--ui-port', '0', '--ui', 'true'];
  const image = ['--base-image', base, '--pull', 'never', '--zone', 'none'];
  const up = () => cli(['up', '--json', ...SERVICE, ...ports, ...image, '--bind-address', address]);
  const first = await up();
  expect(first).toMatchObject({ code: 0 });
  const outputs = JSON.parse(first.stdout) as Outputs;
  expect(outputs['api-url'].startsWith(`http://${host}:`)).toBe(true);
  expect(outputs['integration-url']).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect((await fetch(outputs['ui-url'].replace('/client/', '/'))).status).toBe(200);
  const status = await cli(['status', '--json', ...SERVICE]);
  const { 'api-url': api, 'integration-url': integration, 'ui-url': ui } = outputs;
  expect(JSON.parse(status.stdout)).toMatchObject({
    'api-url': api,
    'integration-url': integration,
    'ui-url': ui,
  });
  expect(await cli(['zone', 'list', ...SERVICE])).toMatchObject({ code: 0 });
  expect((await cli(['usage', 'types', ...SERVICE])).stdout).toContain('RUNNING_VM');
  const again = await up();
  expect(again.stderr).toContain('Reusing the running container');
  expect(JSON.parse(again.stdout)).toMatchObject({ 'api-url': api });
  expect(await cli(['down', ...SERVICE])).toMatchObject({ code: 0 });
  expect(containers()).not.toContain(NAME);
});
