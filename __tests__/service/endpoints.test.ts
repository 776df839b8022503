import { publishedPorts } from '../../src/engine/ports.js';
import { endpoints } from '../../src/service/endpoints.js';

const LOOPBACK = { address: '127.0.0.1', port: 32768 };

/** `NetworkSettings.Ports` of Docker 20.10 and Podman 4.3 for what was published as given. */
test.each([
  ['docker', '127.0.0.2', [{ HostIp: '127.0.0.2', HostPort: '32769' }], '127.0.0.2'],
  ['docker', '0.0.0.0', [{ HostIp: '0.0.0.0', HostPort: '32769' }], '127.0.0.1'],
  ['docker', '::1', [{ HostIp: '::1', HostPort: '32769' }], '[::1]'],
  ['docker', '::', [{ HostIp: '::', HostPort: '32769' }], '[::1]'],
  [
    'docker',
    '',
    [
      { HostIp: '0.0.0.0', HostPort: '32769' },
      { HostIp: '::', HostPort: '32769' },
    ],
    '127.0.0.1',
  ],
  ['podman', '0.0.0.0', [{ HostIp: '', HostPort: '32769' }], '127.0.0.1'],
  ['podman', 'fd00::2', [{ HostIp: 'fd00::2', HostPort: '32769' }], '[fd00::2]'],
])('%s: what is published on "%s" is reached', (_, __, bindings, host) => {
  const api = publishedPorts({ '8080/tcp': bindings, '3306/tcp': null })[8080];
  expect(api && endpoints(api, LOOPBACK, api)).toEqual({
    apiUrl: `http://${host}:32769/client/api`,
    integrationUrl: 'http://127.0.0.1:32768/client/api',
    uiUrl: `http://${host}:32769/client/`,
  });
});

test('a container that was cut off from its network publishes nothing', () => {
  expect(publishedPorts({})).toEqual({});
  expect(publishedPorts({ '8080/tcp': null, '8096/tcp': [] })).toEqual({});
});
