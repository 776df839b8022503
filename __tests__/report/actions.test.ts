import { InputError, UserError } from '../../src/errors.js';
import { actionsReporter } from '../../src/report/actions.js';
import { failStep } from '../../src/report/fail-step.js';

/** What is printed meanwhile: a workflow that runs this test would take it for commands. */
async function printed(work: () => Promise<unknown>): Promise<string[]> {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = (chunk) => {
    text += chunk;
    return true;
  };
  try {
    await work();
  } finally {
    process.stdout.write = write;
    process.exitCode = 0;
  }
  return text.trimEnd().split('\n');
}

test('what failed is reported outside the group in which it was done', async () => {
  const work = async () => {
    actionsReporter.info('  ✓ mysqld RUNNING');
    throw new UserError('CloudStack is not ready', ['cloudstack: the disk is full']);
  };
  expect(await printed(() => actionsReporter.section('Waiting', work).catch(failStep))).toEqual([
    '::group::Waiting',
    '  ✓ mysqld RUNNING',
    '::endgroup::',
    '  cloudstack: the disk is full',
    '::error::CloudStack is not ready',
  ]);
});

test('each wrong input has a separate annotation', async () => {
  expect(await printed(() => failStep(new InputError(['a: is wrong', 'b: is wrong'])))).toEqual([
    '::error::Wrong input: a: is wrong',
    '::error::Wrong input: b: is wrong',
  ]);
});
