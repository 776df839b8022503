import { cli, ENGINE, engine, standIn } from './harness.js';

const NAME = `usage-official-${ENGINE}`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
afterAll(() => cli(['down', ...SERVICE]));

test('an official start has its settings, one that the API hides, too', async () => {
  const stored = (name: string) => {
    const query = `SELECT value FROM cloud.configuration WHERE name = '${name}'`;
    return engine('exec', NAME, 'mysql', '--batch', '--raw', '-N', '-e', query).trimEnd();
  };
  const started = await cli([
    ...['up', ...SERVICE, '--base-image', standIn('4.22.0.0'), '--cs-version', '4.22.0.0', '--pull', 'never'],
    ...['--api-port', '0', '--integration-port', '0', '--start', 'official', '--zone', 'none'],
    ...['--setting', 'quota.usage.smtp.host=mail.example.com', '--setting', 'js.interpretation.enabled=true'],
    ...['--setting', 'router.stats.interval=600'],
  ]);
  expect(started).toMatchObject({ code: 0 });
  expect(started.stderr).toContain('official start: CLOUDSTACK_START is official');
  expect(['js.interpretation.enabled', 'quota.usage.smtp.host', 'router.stats.interval'].map(stored)).toEqual(
    ['true', 'mail.example.com', '600'],
  );
});
