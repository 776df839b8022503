// Makes a release of package.json's version: "check" says whether it can be made; "publish" pushes its tag, makes the
// release on GitHub and moves the tag of the major version.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { exec } from '@actions/exec';
import { commit, main, outputOf } from './step.mjs';

/** @returns what package.json and CHANGELOG.md say of the release */
function readRelease() {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`package.json: ${version} is no version such as 1.2.3`);
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing under "## ${version}"`);
  return {
    tag: `v${version}`,
    major: `v${version.split('.')[0]}`,
    notes,
    archive: `${name}-${version}.tgz`,
  };
}

/** @returns the commit that a tag is on at GitHub; undefined if there is no such tag */
async function pushedCommit(tag) {
  const line = await outputOf('git', ['ls-remote', 'origin', `refs/tags/${tag}`]);
  return line === '' ? undefined : line.split('\t')[0];
}

async function check({ tag, major, notes }) {
  const { GITHUB_REF: ref } = process.env;
  if (ref !== 'refs/heads/main') throw new Error(`A release is made from main, but this run is of ${ref}`);
  if (await pushedCommit(tag))
    throw new Error(`The tag ${tag} is there already: set the next version in package.json`);
  core.info(notes);
  core.setOutput('tag', tag);
  core.setOutput('major', major);
}

/** Every step may have been done by an earlier attempt of the same run. */
async function publish(release) {
  const { tag, major } = release;
  if (Object.keys(JSON.parse(readFileSync('published-images.json', 'utf8'))).length === 0)
    throw new Error('published-images.json has no image');
  await core.group(`Push ${tag}`, () => pushTag(tag));
  await core.group(`Publish the release ${tag}`, () => publishRelease(release));
  await core.group(`Move ${major} to ${tag}`, () =>
    exec('git', ['push', '--force', 'origin', `HEAD:refs/tags/${major}`]),
  );
}

/** The tag is pushed once, on a commit that has the list of the images. A second attempt makes the same commit again. */
async function pushTag(tag) {
  const date = await outputOf('git', ['show', '--no-patch', '--format=%cI', 'HEAD']);
  await exec('git', ['add', 'published-images.json']);
  // GITHUB_TOKEN may move no tag to a commit whose workflows differ; users of the action need none.
  await exec('git', ['rm', '-r', '--quiet', '.github/workflows']);
  await commit(`Release ${tag} with its images`, { date });
  const [ours, pushed] = [await outputOf('git', ['rev-parse', 'HEAD']), await pushedCommit(tag)];
  if (pushed === ours) return;
  if (pushed)
    throw new Error(`The tag ${tag} is there already, on another commit: release under the next version`);
  await exec('git', ['push', 'origin', `HEAD:refs/tags/${tag}`]);
}

/** As a draft first: a release that is published may never change again. */
async function publishRelease({ tag, notes, archive }) {
  const list = await outputOf('gh', ['release', 'list', '--limit', '100', '--json', 'tagName,isDraft']);
  const found = JSON.parse(list).find(({ tagName }) => tagName === tag);
  if (found && !found.isDraft) return;
  if (found) await exec('gh', ['release', 'delete', tag, '--yes']);
  const directory = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    await exec('npm', ['pack', '--pack-destination', directory]);
    const text = join(directory, 'notes.md');
    writeFileSync(text, `${notes}\n`);
    const draft = ['--draft', '--verify-tag', '--title', tag, '--notes-file', text];
    await exec('gh', ['release', 'create', tag, join(directory, archive), ...draft]);
  } finally {
    rmSync(directory, { recursive: true });
  }
  await exec('gh', ['release', 'edit', tag, '--draft=false']);
}

await main(() => {
  const [command] = process.argv.slice(2);
  if (command === 'check') return check(readRelease());
  if (command === 'publish') return publish(readRelease());
  throw new Error(`${JSON.stringify(command)} is no command: give check or publish`);
});
