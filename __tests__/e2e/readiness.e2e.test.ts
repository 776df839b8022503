import { CLI, cli, containers, ENGINE, engine, remove, standIn, start, until } from './harness.js';

const NAME = `usage-readiness-${ENGINE}`;
const PORTS = ['--api-port', '0', '--integration-port', '0'];
const onStandIn = () => ['--engine', ENGINE, '--base-image', standIn(), '--pull', 'never'];
const upArguments = (...more: string[]) => [
  ...['up', '--name', NAME, ...onStandIn(), ...PORTS, '--zone', 'none', ...more],
];
const up = (...more: string[]) => cli(upArguments(...more));

// What is timed below is the start alone.
beforeAll(async () => {
  expect(await cli(['image', ...onStandIn()])).toMatchObject({ code: 0 });
});
afterAll(() => cli(['down', '--name', NAME, '--engine', ENGINE]));

describe('what looks ready and is not', () => {
  test('the API on 8080 comes after 8096, and the wrapper waits for the JVM', async () => {
    const job = start(process.execPath, [
      CLI,
      ...upArguments('--container-env', 'STANDIN_INTEGRATION_DELAY=8\nSTANDIN_API_DELAY=12'),
    ]);
    await until('the program runs', 60, () => job.output.stderr.includes('mysqld RUNNING'));
    expect(() => engine('exec', NAME, 'systemctl', 'is-active', 'cloudstack-usage')).toThrow(
      expect.objectContaining({ status: 3 }),
    );
    const result = await job.finished;
    expect(result.code).toBe(0);
    const at = (check: string) => result.stderr.indexOf(`✓ ${check}`);
    expect(at('integration API (8096)')).toBeLessThan(at('API with keys (8080)'));
  });

  test('a web application that failed once is restarted, with a message', async () => {
    const result = await up('--container-env', 'STANDIN_FAIL_STARTUPS=1');
    expect(result.stderr).toContain('restarting the program cloudstack once');
    expect(result.code).toBe(0);
  });

  test('a usage job does not ask MySQL before every step whether the connection lives', async () => {
    const usage = (...args: string[]) => cli(['usage', ...args, '--name', NAME, '--engine', ENGINE]);
    // The stand-in's management server never asks, the real one does so all the time.
    const count = ['mysql', '--batch', '-N', '-e', "SHOW GLOBAL STATUS LIKE 'Com_admin_commands'"];
    const pings = () => Number(engine('exec', NAME, ...count).split('\t')[1]);
    const before = pings();
    expect(await usage('generate', '--fresh', '--windows', '1')).toMatchObject({ code: 0 });
    expect(await usage('advance', '1d', '--windows', '30')).toMatchObject({ code: 0 });
    expect(pings() - before).toBeLessThan(50);
  });

  test('one that fails twice is hopeless', async () => {
    // What CloudStack says of a volume that a newer one had before.
    const error = 'Database version 4.20.1.0 is higher than management software version 4.19.3.0';
    const result = await up('--container-env', `STANDIN_FAIL_STARTUPS=9\nSTANDIN_STARTUP_ERROR=${error}`);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(
      /can never become ready: CloudStack's web application failed to start twice .*Likely cause: the database in database-volume was upgraded by a newer CloudStack/,
    );
    expect(result.stderr).toContain('cloudstack: [WARNING] Failed startup of context');
    // Its own log has the cause, between what is no trouble.
    expect(result.stderr).toMatch(/cloudstack: .* ERROR .* Database version 4\.20\.1\.0 is higher/);
    expect(result.stderr).not.toContain('Application context not found');
    expect(containers()).not.toContain(NAME);
  });

  test('a full disk is reported at once, though MySQL waits for free space', async () => {
    const [volume, holder] = [`${NAME}-full`, `${NAME}-holder`];
    engine(
      ...[
        'volume',
        'create',
        '--opt',
        'type=tmpfs',
        '--opt',
        'device=tmpfs',
        '--opt',
        'o=nr_blocks=100k',
        volume,
      ],
    );
    try {
      // What is in memory (400 MB) is gone with the last container that has it.
      const mounted = ['--volume', `${volume}:/var/lib/mysql`, '--entrypoint', 'sleep'];
      engine('run', '--detach', '--name', holder, ...mounted, standIn(), '300');
      const fill = ['dd', 'if=/dev/zero', 'of=/var/lib/mysql/ballast', 'bs=1M'];
      expect(() => engine('exec', holder, ...fill)).toThrow('No space left');
      const result = await up('--database-volume', volume);
      expect(result.code).toBe(1);
      expect(result.stderr).toContain(
        'can never become ready: the disk is full (0 MB are left): free some space\n',
      );
      expect(containers()).not.toContain(NAME);
    } finally {
      remove(holder);
      engine('volume', 'rm', '--force', volume);
    }
  });

  test('a usage server that always dies ends as FATAL', async () => {
    const result = await up('--container-env', 'STANDIN_USAGE_CRASH=java.lang.UnsupportedClassVersionError');
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(
      /can never become ready: cloudstack-usage: supervisord says FATAL .*Likely cause: CloudStack's classes need a newer Java/,
    );
    expect(result.stderr).toContain('told to crash');
  });

  test('the time-out names what is missing', async () => {
    const result = await up('--container-env', 'STANDIN_API_DELAY=600', '--timeout', '8s');
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/CloudStack is not ready after .*API with keys \(8080\)/);
    expect(containers()).not.toContain(NAME);
  });
});
