import { COMMANDS } from '../../src/cli/commands.js';
import { cli, run } from '../e2e/harness.js';

let scripts: Record<string, string>;
beforeAll(async () => {
  const entries = ['bash', 'zsh', 'fish'].map(async (shell) => {
    const { code, stdout } = await cli(['completion', shell]);
    expect(code).toBe(0);
    return [shell, stdout];
  });
  scripts = Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
});

/** What bash offers at the end of a line; the last word may be begun. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(' ');
  const script = `${scripts.bash}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_cloudstack_usage; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { code, stdout, stderr } = await run('bash', ['-uc', script]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trim().split('\n');
}

test.each([
  ['cloudstack-usage u', ['up', 'usage']],
  ['cloudstack-usage usage re', ['records', 'report']],
  ['cloudstack-usage zone deploy ', expect.arrayContaining(['advanced', 'basic', '--zone-ready', '--help'])],
  ['cloudstack-usage zone deploy --zone-ready ', ['enabled', 'usable']],
  ['cloudstack-usage up --engine p', ['podman']],
  ['cloudstack-usage up --quota --zo', ['--zone', '--zone-ready']],
  ['cloudstack-usage usage records --format ', ['json', 'ndjson', 'csv']],
  ['cloudstack-usage usage records --unt', ['--until']],
  ['cloudstack-usage usage advance 30d --w', ['--windows']],
  ['cloudstack-usage logs clou', ['cloudstack', 'cloudstack-ui', 'cloudstack-usage']],
  ['cloudstack-usage down --z', ['']],
  // A file or any text is next: bash completes it as usual.
  ['cloudstack-usage up --settings ', ['']],
  ['cloudstack-usage up --name ', ['']],
])('bash completes "%s"', async (line, words) => {
  expect(await offered(line)).toEqual(words);
});

test('bash completes a command once the script is sourced', async () => {
  const { stdout } = await run('bash', [
    '-c',
    `source /dev/stdin <<'END'\n${scripts.bash}\nEND\ncomplete -p cloudstack-usage`,
  ]);
  expect(stdout).toBe('complete -o default -F _cloudstack_usage cloudstack-usage\n');
});

test.each(['bash', 'zsh', 'fish'])('the script for %s has every command and option', (shell) => {
  const script = scripts[shell] ?? '';
  for (const { name, groups } of COMMANDS) {
    expect(script).toContain(name.split(' ').at(-1));
    for (const option of groups.flatMap(({ options }) => options))
      expect(script).toContain(shell === 'fish' ? `-l ${option.name} ` : `--${option.name}`);
  }
});

test('another shell is refused', async () => {
  const { code, stderr } = await cli(['completion', 'tcsh']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'Wrong input: "tcsh" is not a shell that is known: use bash, zsh or fish\n',
  });
});
