// A release of a tag vX.Y.Z: "check TAG" holds the tag against package.json and CHANGELOG.md; "publish TAG" makes the
// release commit, which has the list of published images, puts the tags on it, and makes the release on GitHub.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commit, main, run, setOutputs } from './step.mjs';

/** @returns what the tag, package.json and CHANGELOG.md agree on */
function releaseOf(tag) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, but package.json's version is ${version}`);
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing under "## ${version}"`);
  return { major: tag.split('.')[0], notes, archive: `${name}-${version}.tgz` };
}

function check(tag) {
  const { major, notes } = releaseOf(tag);
  console.log(notes);
  setOutputs({ major });
}

function publish(tag) {
  const { major, notes, archive } = releaseOf(tag);
  if (Object.keys(JSON.parse(readFileSync('published-images.json', 'utf8'))).length === 0)
    throw new Error('published-images.json has no image');
  const directory = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    run('npm', ['pack', '--silent', '--pack-destination', directory]);
    const file = join(directory, 'notes.md');
    writeFileSync(file, `${notes}\n`);
    run('git', ['add', 'published-images.json']);
    // GITHUB_TOKEN may move no tag to a commit whose workflows differ; users of the action need none.
    run('git', ['rm', '-r', '--quiet', '.github/workflows']);
    commit(`Release ${tag} with its images`);
    const tags = [tag, major].map((name) => `HEAD:refs/tags/${name}`);
    run('git', ['push', '--atomic', '--force', 'origin', ...tags]);
    const release = ['--title', tag, '--notes-file', file, '--verify-tag'];
    run('gh', ['release', 'create', tag, join(directory, archive), ...release]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

await main(() => {
  const [command, tag] = process.argv.slice(2);
  if (!/^v\d+\.\d+\.\d+$/.test(tag ?? '')) throw new Error(`${tag} is no tag such as v1.2.3`);
  if (command === 'check') return check(tag);
  if (command === 'publish') return publish(tag);
  throw new Error(`${JSON.stringify(command)} is no command: give check or publish`);
});
