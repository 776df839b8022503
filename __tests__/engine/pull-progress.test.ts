import { PullProgress } from '../../src/engine/pull-progress.js';

/** A clock that the test moves, and what a client prints by it. */
function pulling() {
  let millis = 0;
  const progress = new PullProgress(() => millis);
  return {
    progress,
    after: (seconds: number, ...lines: string[]) => {
      millis += seconds * 1000;
      return lines.map((line) => progress.read(line));
    },
  };
}

const CURSOR = '\u001b[1A\u001b[2K';

test("Docker's layers are counted in bytes and time", () => {
  const { progress, after } = pulling();
  after(1, '1: Pulling from rand', '229ff1044127: Pulling fs layer ', '0123456789ab: Waiting ');
  after(1, `${CURSOR}229ff1044127: Downloading [==>      ]  23.4MB/150MB`);
  after(1, `${CURSOR}229ff1044127: Downloading   98.85MB/150MB`, '0123456789ab: Already exists ');
  expect(String(progress)).toBe('99 MB, 1 of 2 layers, after 3.0 s (32.9 MB/s)');
  after(1, `${CURSOR}229ff1044127: Download complete `, `${CURSOR}229ff1044127: Extracting  557.1kB/150MB`);
  expect(String(progress)).toBe('150 MB, 2 of 2 layers, after 4.0 s (37.5 MB/s)');
});

test('so are those of Docker 28 with the containerd image store', () => {
  const { progress, after } = pulling();
  after(1, '1: Pulling from base', '', 'c45b92485e2d: Pulling fs layer ', 'b37a2a381f08: Pulling fs layer ');
  const bar = '[==>                                                ]';
  after(
    1,
    '\u001b[2A\u001b[2K',
    `c45b92485e2d: Downloading ${bar}  37.75MB/870MB`,
    '\u001b[2B\u001b[1A\u001b[2K',
  );
  after(1, 'b37a2a381f08: Download complete ', '\u001b[2B\u001b[2A\u001b[2K');
  expect(String(progress)).toBe('38 MB, 1 of 2 layers, after 3.0 s (12.6 MB/s)');
  after(1, 'c45b92485e2d: Download complete ', 'c45b92485e2d: Extracting 1 s');
  expect(String(progress)).toBe('870 MB, 2 of 2 layers, after 4.0 s (217.5 MB/s)');
  after(100, 'c45b92485e2d: Extracting 14 s');
  expect(progress.silentSeconds()).toBe(0);
});

test("Podman's blobs are, too", () => {
  const { progress, after } = pulling();
  after(2, `${CURSOR}\u001b[JCopying blob 229ff1044127 [====>------] 18.5MiB / 143.1MiB`);
  expect(String(progress)).toBe('19 MB, 0 of 1 layers, after 2.0 s (9.7 MB/s)');
  after(1, `${CURSOR}Copying blob 229ff1044127 done  `);
  expect(String(progress)).toContain('1 of 1 layers');
});

test('what is no progress is handed back without what moves the cursor', () => {
  const { after } = pulling();
  expect(
    after(1, 'Error response from daemon: manifest unknown\r', `${CURSOR}229ff1044127: Pull complete `),
  ).toEqual(['Error response from daemon: manifest unknown', '']);
});

test('it is silent where the bytes stand still, not where it unpacks', () => {
  const { progress, after } = pulling();
  after(30);
  expect(progress.silentSeconds()).toBe(30);
  after(0, '229ff1044127: Downloading   10MB/150MB');
  after(50, '229ff1044127: Downloading   10MB/150MB');
  expect(progress.silentSeconds()).toBe(50);
  after(1, '229ff1044127: Downloading   11MB/150MB');
  expect(progress.silentSeconds()).toBe(0);
  after(1, '229ff1044127: Download complete ');
  after(300, '229ff1044127: Extracting   1MB/150MB');
  expect(progress.silentSeconds()).toBe(0);
});
