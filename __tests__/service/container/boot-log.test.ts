import { BootLog } from '../../../src/service/container/boot-log.js';

const SUPERVISORD = '2026-11-23 15:56:37,588 INFO supervisord started with pid 1';
const SPAWNED = "2026-11-23 15:56:38,008 INFO spawned: 'cloudstack' with pid 20";
const FAILED =
  '[WARNING] Failed startup of context o.e.j.m.p.JettyWebAppContext@3b863b4{/client,UNAVAILABLE}';

function read(...lines: string[]): BootLog {
  const log = new BootLog();
  for (const line of lines) log.read(line);
  return log;
}

test('a failed web application is seen, and forgotten when the program is spawned again', () => {
  expect(read(SUPERVISORD, SPAWNED, FAILED)).toMatchObject({ webApplicationFailed: true, failedStartups: 1 });
  expect(read(SUPERVISORD, SPAWNED, FAILED, SPAWNED)).toMatchObject({
    webApplicationFailed: false,
    failedStartups: 1,
  });
});

test('another program that is spawned forgets nothing', () => {
  const ui = SPAWNED.replace("'cloudstack'", "'cloudstack-ui'");
  expect(read(SUPERVISORD, SPAWNED, FAILED, ui).webApplicationFailed).toBe(true);
});

test('a new start of the container starts the count again', () => {
  const log = read(
    SUPERVISORD,
    FAILED,
    FAILED,
    '[cloudstack-usage] error: no',
    'java.lang.OutOfMemoryError',
    SUPERVISORD,
  );
  expect(log).toEqual(new BootLog());
});

test("the start script's own sentence is kept", () => {
  expect(read('[cloudstack-usage] error: USAGE_EXEC_TIME is "x"').gaveUp).toEqual(
    new Map([['cloudstack-usage', 'USAGE_EXEC_TIME is "x"']]),
  );
});
