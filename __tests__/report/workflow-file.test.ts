import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOfInput } from '../../src/report/workflow-file.js';

const FILE = '.github/workflows/billing tests.yml';
const WORKFLOW = `on: push
jobs:
  other:
    steps:
      - uses: org/cloudstack-usage-action@v1
        with: { timeout: 1m }
  billing:
    steps:
      - run: echo timeout
      - uses: actions/checkout@v4
        with:
          timeout: not of this action
      - uses: Org/cloudstack-usage-action@v1
        with:
          # timeout: 5m
          cs-version: 4.20.1.0
          "timeout": soon
          env: |
            name: x
      - uses: org/cloudstack-usage-action/usage@v1
        id: usage
        with:
          advance: 30
          engine: docker
      - uses: org/cloudstack-usage-action/zone@v1
        with:
          engine: docker
  own:
    steps:
      - uses: ./
        with: { name: '-x', engine: podman }
`;

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
  writeFileSync(join(workspace, FILE), WORKFLOW);
  writeFileSync(join(workspace, '.github/workflows/broken.yml'), 'jobs: [}');
});
afterAll(() => rmSync(workspace, { recursive: true }));

const place = (input: string, env: NodeJS.ProcessEnv = {}) =>
  placeOfInput(input, {
    GITHUB_WORKSPACE: workspace,
    GITHUB_WORKFLOW_REF: `me/billing/${FILE}@refs/heads/main`,
    GITHUB_JOB: 'billing',
    GITHUB_ACTION: '__org_cloudstack-usage-action',
    GITHUB_ACTION_REPOSITORY: 'org/cloudstack-usage-action',
    ...env,
  });

test.each([
  ['timeout', {}, 17],
  ['env', {}, 18],
  ['advance', { GITHUB_ACTION: 'usage' }, 23],
  ['engine', { GITHUB_ACTION: 'usage' }, 24],
  ['timeout', { GITHUB_JOB: 'other' }, 6],
  ['engine', { GITHUB_JOB: 'own', GITHUB_ACTION_REPOSITORY: '' }, 31],
])('%s of %j stands in line %i', async (input, env, startLine) => {
  expect(await place(input, env)).toEqual({ file: FILE, startLine });
});

test.each([
  ['an input that is not given', 'quota', {}],
  ['the input of one of two steps', 'engine', {}],
  ['a job of another workflow', 'timeout', { GITHUB_JOB: 'nowhere' }],
  ['an action of another repository', 'advance', { GITHUB_ACTION_REPOSITORY: 'org/cloudstack-usage' }],
  ['a repository that is not checked out', 'timeout', { GITHUB_WORKSPACE: '/nonexistent' }],
  [
    'a file that is no YAML',
    'timeout',
    { GITHUB_WORKFLOW_REF: 'me/x/.github/workflows/broken.yml@refs/heads/main' },
  ],
  ['a workflow that nobody names', 'timeout', { GITHUB_WORKFLOW_REF: undefined }],
])('%s has no line', async (_, input, env) => {
  expect(await place(input, env)).toEqual({});
});
