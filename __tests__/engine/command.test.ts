import { CommandTimeoutError, followCommand, runCommand } from '../../src/engine/command.js';

const sh = (script: string, options: Parameters<typeof runCommand>[2] = {}) =>
  runCommand('sh', ['-c', script], options);
const isAlive = async (pid: string) => (await runCommand('ps', ['-p', pid, '-o', 'stat='])).stdout.trim();

test('a command gives its code and all that it printed, to the last byte', async () => {
  expect(await sh('printf "a\\nb"; echo c >&2; exit 3')).toEqual({ code: 3, stdout: 'a\nb', stderr: 'c\n' });
});

test('one that a signal ended has the code 128', async () => {
  expect(await sh('kill -9 $$')).toMatchObject({ code: 128 });
});

test('arguments reach the program as they are', async () => {
  const { stdout } = await runCommand('printf', ['%s|', 'a b', '$HOME', '"; exit 1']);
  expect(stdout).toBe('a b|$HOME|"; exit 1|');
});

test('what is printed comes line by line, and the environment is added to', async () => {
  const lines: string[] = [];
  await sh('echo one; printf "two\\rthree\\n"; echo "$MORE$HOME"', {
    env: { MORE: 'more' },
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(['one', 'two', 'three', `more${process.env.HOME}`]);
});

test("a program that is not there is the system's error", async () => {
  await expect(runCommand('no-such-program', [])).rejects.toMatchObject({ code: 'ENOENT' });
  const lines: string[] = [];
  followCommand('no-such-program', [], (line) => lines.push(line));
  await new Promise((next) => setTimeout(next, 200));
  expect(lines.join()).toMatch(/^no-such-program: .*ENOENT/);
});

test('one that takes too long is ended, even if it heeds no SIGTERM', async () => {
  let pid = '';
  const onLine = (line: string) => {
    pid = line;
  };
  const command = sh('trap "" TERM; echo $$; while :; do sleep 0.1; done', { timeoutSeconds: 0.3, onLine });
  await expect(command).rejects.toThrow(CommandTimeoutError);
  await expect(command).rejects.toThrow('sh -c did not end within 0.3 s');
  expect(await isAlive(pid)).toBe('');
});

test('an aborted command is ended before the abort is reported', async () => {
  const controller = new AbortController();
  let pid = '';
  const onLine = (line: string) => {
    pid = line;
    controller.abort(new Error('enough'));
  };
  await expect(sh('echo $$; exec sleep 60', { signal: controller.signal, onLine })).rejects.toThrow('enough');
  expect(await isAlive(pid)).toBe('');
  await expect(sh('true', { signal: controller.signal })).rejects.toThrow('enough');
});

test('a followed command hands over its lines until it is stopped', async () => {
  const lines: string[] = [];
  const stop = followCommand('sh', ['-c', 'echo out; echo err >&2; exec sleep 60'], (line) =>
    lines.push(line),
  );
  await new Promise((next) => setTimeout(next, 300));
  stop();
  expect(lines.sort()).toEqual(['err', 'out']);
});
