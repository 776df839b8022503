import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, ENGINE, engine, limit, onBase } from './harness.js';

const NAME = `usage-limits-${ENGINE}`;
const SERVICE = ['--name', NAME, '--engine', ENGINE];
const directory = mkdtempSync(join(tmpdir(), 'limits-'));
afterAll(async () => {
  await cli(['down', ...SERVICE]);
  rmSync(directory, { recursive: true });
});

test(
  'MySQL and the JVM may open 16,384 files, whatever the engine has by default',
  async () => {
    const conf = join(directory, 'containers.conf');
    // Podman's default can be changed for one run; Docker's is its daemon's, and another than what is asked for.
    writeFileSync(
      conf,
      '[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]\n[engine]\nruntime = "runc"\n',
    );
    const env = ENGINE === 'podman' ? { CONTAINERS_CONF: conf } : {};
    const ports = ['--api-port', '0', '--integration-port', '0'];
    const up = ['up', ...SERVICE, ...onBase(), ...ports];
    expect(await cli(up, env)).toMatchObject({ code: 0, stderr: expect.not.stringContaining('may not let') });
    for (const program of ['supervisord', 'mysqld|mariadbd', 'com.cloud.usage']) {
      const limits = engine('exec', NAME, 'sh', '-c', `cat /proc/$(pgrep -o -f '${program}')/limits`);
      expect(limits).toMatch(/^Max open files +16384 +16384 /m);
    }
  },
  limit(200),
);
