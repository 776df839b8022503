// Which suites of __tests__/e2e a stage runs.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const directory = join(dirname(fileURLToPath(import.meta.url)), '..', '__tests__', 'e2e');
const SUITE = /^(.*)\.e2e\.test\.ts$/;

/** Those that hold on any base image. What the others are about, the stand-in alone has or can be told to do. */
const ON_ANY_BASE = [
  ...['examples', 'image', 'limits', 'prepared', 'readme', 'service', 'settings', 'usage'],
  'workflows.example',
];
/** Workflows and what the documents say, which take the default names and ports: they run once, one after the other. */
const ACTING = /^(readme|workflows)\b/;

/**
 * The suites of a stage, by the names of their files without `.e2e.test.ts`.
 *
 * @param {'docker' | 'podman' | 'acting'} stage
 * @param {boolean} isGivenBase whether the run is on a base image that it was given
 * @returns {{ chosen: string[], left: string[] }} what runs, and what the stage has that needs the stand-in
 */
export function suitesOf(stage, isGivenBase) {
  const suites = readdirSync(directory).flatMap((file) => SUITE.exec(file)?.[1] ?? []);
  const mine = suites.filter((suite) => ACTING.test(suite) === (stage === 'acting'));
  const isChosen = (suite) => !isGivenBase || ON_ANY_BASE.includes(suite);
  return { chosen: mine.filter(isChosen), left: mine.filter((suite) => !isChosen(suite)) };
}
