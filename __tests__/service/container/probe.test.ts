import { parseProbe } from '../../../src/service/container/probe.js';

test("the probe's lines become facts", () => {
  const facts = parseProbe(
    [
      'program cloudstack                       RUNNING   pid 17, uptime 0:00:31',
      'program cloudstack-usage                 FATAL     Exited too quickly (process log may have details)',
      'systemctl active',
      'disk    123456',
      'usage-process 18 1795466125',
      'heartbeat 1795466145',
    ].join('\n'),
  );
  expect(Object.fromEntries(facts.programs)).toEqual({
    cloudstack: { state: 'RUNNING', detail: 'pid 17, uptime 0:00:31' },
    'cloudstack-usage': { state: 'FATAL', detail: 'Exited too quickly (process log may have details)' },
  });
  expect(facts).toMatchObject({
    systemctlActive: true,
    usageProcess: { pid: 18, startedAt: 1795466125 },
    heartbeat: 1795466145,
    disk: 123456,
  });
});

test('what the probe does not say is not assumed', () => {
  expect(parseProbe('systemctl inactive')).toEqual({
    programs: new Map(),
    systemctlActive: false,
    usageProcess: undefined,
    heartbeat: undefined,
    disk: undefined,
  });
});
