import type { Containers } from '../../src/engine/containers.js';
import type { NotReadyError } from '../../src/readiness/wait.js';
import { waitForService } from '../../src/run/wait.js';
import { KNOWN_CAUSES, likelyCause } from '../../src/service/causes.js';
import { ContainerService } from '../../src/service/container/service.js';
import type { LogService } from '../../src/service/logs.js';
import { recorder } from '../recorder.js';
import { RUNNING } from './container/info.js';

/** Whose log says what, and a part of the cause that it is taken for. */
const SAID: [LogService, string, string][] = [
  ['cloudstack', 'exec /usr/bin/supervisord: exec format error', "not built for this machine's architecture"],
  [
    'cloudstack-usage',
    '[cloudstack-usage] Exception in thread "main" java.lang.UnsupportedClassVersionError: com/cloud/usage/UsageServer has been compiled by a more recent version of the Java Runtime (class file version 61.0)',
    'need a newer Java than the one in the image',
  ],
  [
    'cloudstack',
    'com.cloud.utils.exception.CloudRuntimeException: Database version 4.20.1.0 is higher than management software version 4.19.3.0',
    'upgraded by a newer CloudStack',
  ],
  [
    'mysqld',
    '[ERROR] [MY-013171] [InnoDB] Cannot boot server version 80036 on data directory built by version 80400. Downgrade is not supported',
    'another MySQL server',
  ],
  [
    'cloudstack',
    "Access denied for user 'cloud'@'localhost' (using password: YES)",
    'has no CloudStack database',
  ],
  [
    'cloudstack',
    `org.springframework.context.ApplicationContextException: Failed to start bean 'cloudStackLifeCycle'; nested exception is java.lang.NumberFormatException: For input string: "abc"`,
    'read a setting whose value is not a number',
  ],
  [
    'mysqld',
    '[ERROR] [MY-012814] [InnoDB] preallocating 16384 bytes for file failed: No space left on device',
    'the disk is full',
  ],
  ['cloudstack', 'java.lang.OutOfMemoryError: unable to create native thread', 'thread limit'],
  [
    'container',
    '2026-11-24 10:00:00,000 INFO exited: cloudstack (terminated by SIGKILL; not expected)',
    'too little memory',
  ],
  [
    'cloudstack',
    'Connection is not available, request timed out after 30000ms (total=6, active=6, idle=0, waiting=19)',
    'no more connections',
  ],
  ['cloudstack-usage', '[cloudstack-usage] still waiting for MySQL after 15 s', 'MySQL does not answer'],
  [
    'cloudstack-usage',
    '[cloudstack-usage] com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure',
    'cannot connect to MySQL',
  ],
  [
    'cloudstack',
    'java.lang.RuntimeException: Unable to get a new db connection',
    'came too late: the machine is too busy',
  ],
];

/** A container in which a program went FATAL, whose logs say this. */
function failedService(service: LogService, line: string) {
  const said = { code: 0, stdout: `${line}\n`, stderr: '' };
  const files: Partial<Record<LogService, string>> = { mysqld: 'error.log' };
  const file = files[service];
  const containers = {
    find: async () => RUNNING,
    follow: () => () => {},
    logs: async () => ['an ordinary line', ...(file ? [] : [line])],
    exec: async (_: string, command: string[]) => {
      if (command[0] === 'cloudstack-usage-probe')
        return { ...said, stdout: 'program mysqld FATAL Exited too quickly\n' };
      return file && command.at(-1)?.endsWith(file) ? said : { ...said, stdout: '' };
    },
  };
  return new ContainerService({ name: 'docker', containers: containers as unknown as Containers }, RUNNING);
}

const failure = async (service: LogService, line: string) => {
  const options = { timeoutSeconds: 20, reporter: recorder() };
  const error = await waitForService(failedService(service, line), options).catch((thrown) => thrown);
  return error as NotReadyError;
};

test.each(SAID)('the log of %s says %j', async (service, line, cause) => {
  const { message, logs } = await failure(service, line);
  expect(message).toMatch(
    /^CloudStack can never become ready: mysqld: supervisord says FATAL .*\. Likely cause: /,
  );
  expect(message.split('Likely cause: ')[1]).toContain(cause);
  expect(logs.get(service)).toContain(line);
});

test('every known cause is among them', () => {
  const told = KNOWN_CAUSES.filter(({ sentence }) => SAID.some(([, , cause]) => sentence.includes(cause)));
  expect(told).toEqual(KNOWN_CAUSES);
  expect(SAID).toHaveLength(KNOWN_CAUSES.length);
});

test("a database without CloudStack's tables is known by MariaDB's words, too", () => {
  const line = "ERROR 1146 (42S02) at line 1: Table 'cloud.configuration' doesn't exist";
  expect(likelyCause(new Map([['cloudstack', [line]]]))).toContain('has no CloudStack database');
});

test('a wait that has ended is no cause, nor what only another log means', async () => {
  const { message } = await failure('cloudstack', 'nothing known');
  expect(message).not.toContain('Likely cause');
  const waited = ['[cloudstack] still waiting for MySQL after 15 s', '[cloudstack] MySQL is up'];
  expect(likelyCause(new Map([['cloudstack', waited]]))).toBeUndefined();
  expect(likelyCause(new Map([['cloudstack', ['java: Communications link failure', 'It goes on']]]))).toBe(
    'cloudstack: java: Communications link failure',
  );
});
