import { act } from './act.js';
import { containers, ENGINE, standIn } from './harness.js';

const job = (steps: string, more = '') => `on: push
jobs:
  billing:
    runs-on: ubuntu-latest
${more}    steps:
      - uses: org/cloudstack-usage-action@v1
        id: cloudstack
        with:
          engine: ${ENGINE}
          pull: never
          api-port: 0
          integration-port: 0
${steps}`;

test('a workflow gets URL and keys from the action, which cleans up after it', async () => {
  const { code, log } = await act(
    job(`          base-image: ${standIn()}
          name: usage-act
      - run: |
          echo "metrics: $(curl --silent --fail "$URL?command=listUsageServerMetrics&response=json")"
          echo "same: $([ "$CLOUDSTACK_API_URL" = "$API" ] && echo yes)"
          echo "key: $CLOUDSTACK_SECRET"
        env:
          URL: \${{ steps.cloudstack.outputs.integration-url }}
          API: \${{ steps.cloudstack.outputs.api-url }}
`),
  );
  expect(log).toMatch(/Summary - <h3>CloudStack 4\.20\.1\.0 is ready after [\d.]+ s<\/h3>/);
  expect(log).toContain('```mermaid\ngantt\n');
  expect(log).toContain('<td>✓ usage server heartbeat</td>');
  expect(log).toMatch(/metrics: .*"state":"Up"/);
  expect(log).toContain('same: yes');
  expect(log).toContain('key: ***');
  expect(log).toContain('Removed the container usage-act');
  expect(code).toBe(0);
  expect(containers()).not.toContain('usage-act');
});

test('a matrix runs two versions, each as it reports itself', async () => {
  const bases = { '4.19.3.0': standIn('4.19.3.0'), '4.20.1.0': standIn() };
  const matrix = Object.entries(bases).map(
    ([version, base]) => `          - { version: ${version}, base: '${base}' }\n`,
  );
  const { code, log } = await act(
    job(
      `          cs-version: \${{ matrix.version }}
          base-image: \${{ matrix.base }}
          name: usage-act-\${{ matrix.version }}
      - run: echo "reports \${{ steps.cloudstack.outputs.cs-version }}"
`,
      `    strategy:\n      max-parallel: 1\n      matrix:\n        include:\n${matrix.join('')}`,
    ),
  );
  expect(log).toContain('reports 4.19.3.0');
  expect(log).toContain('reports 4.20.1.0');
  expect(code).toBe(0);
});

test('a failure shows the logs of each service, and its likely cause', async () => {
  const { code, log } = await act(
    job(`          base-image: ${standIn()}
          name: usage-act-fails
          env: STANDIN_USAGE_CRASH=1
`),
  );
  expect(log).toMatch(
    /Summary - <h3>CloudStack is not ready<\/h3>\s+<p>CloudStack can never become ready: cloudstack-usage: supervisord says FATAL/,
  );
  expect(log).toContain('<summary>Last lines of cloudstack-usage</summary>');
  expect(code).not.toBe(0);
  expect(log).toContain('can never become ready');
  expect(log).toContain('Log of cloudstack-usage');
  expect(log).toContain('Likely cause');
  expect(containers()).not.toContain('usage-act-fails');
});

test('a later step that fails shows them, too', async () => {
  const { code, log } = await act(
    job(`          base-image: ${standIn()}
          name: usage-act-later
      - run: exit 1
`),
  );
  expect(code).not.toBe(0);
  expect(log).toContain('Log of cloudstack');
  expect(log).not.toContain('Likely cause');
  expect(containers()).not.toContain('usage-act-later');
});

test('wrong inputs are all reported, and nothing is started', async () => {
  const { code, log } = await act(
    job(`          timeout: soon\n          quota: maybe\n          name: usage-act-wrong\n`),
  );
  expect(code).not.toBe(0);
  expect(log).toContain('timeout: "soon" is not a duration');
  expect(log).toContain('quota: "maybe" is not true or false');
  expect(containers()).not.toContain('usage-act-wrong');
});

test('a later step adds a zone, and the next one deploys a virtual machine with its outputs', async () => {
  const { code, log } = await act(
    job(`          base-image: ${standIn()}
          name: usage-act-zone
      - uses: org/cloudstack-usage-action/zone@v1
        id: zone
        with:
          name: usage-act-zone
          engine: ${ENGINE}
          zone: advancedsg
      - run: |
          # The integration API acts for the system, so the owner has to be named.
          ROOT=$(curl --silent --fail "$API?command=listDomains&response=json" | jq -r '.listdomainsresponse.domain[0].id')
          OWNER="account=admin&domainid=$ROOT"
          curl --silent --fail "$API?command=deployVirtualMachine&response=json&$OWNER&$ZONE&$OFFERING&$TEMPLATE&$NETWORK"
          sleep 1
          curl --silent --fail "$API?command=listVirtualMachines&response=json&listall=true"
        env:
          API: \${{ steps.cloudstack.outputs.integration-url }}
          ZONE: zoneid=\${{ steps.zone.outputs.zone-id }}
          OFFERING: serviceofferingid=\${{ steps.zone.outputs.service-offering-id }}
          TEMPLATE: templateid=\${{ steps.zone.outputs.template-id }}
          NETWORK: networkids=\${{ steps.zone.outputs.network-id }}
`),
  );
  expect(log).toContain('secondary storage VM Up');
  expect(log).toMatch(/"virtualmachine":\[\{.*"state":"Running"/);
  expect(code).toBe(0);
});
