// Adds the CloudStack versions that Docker Hub has a simulator image of since to the list of those that images are
// published for; with --propose as a pull request. --tags is another address of Docker Hub's list of tags.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as core from '@actions/core';
import { exec } from '@actions/exec';
import { byVersion, commit, main, outputOf } from './step.mjs';

const LIST = '.github/cloudstack-versions.json';
const TAGS = 'https://hub.docker.com/v2/repositories/apache/cloudstack-simulator/tags?page_size=100';
const RELEASE = /^\d+\.\d+\.\d+\.\d+$/;
const BRANCH = 'cloudstack-versions';

async function upstreamTags(url) {
  const tags = [];
  for (let page = url; page; ) {
    const answer = await fetch(page).catch(({ cause, message }) => {
      throw new Error(`${page} cannot be reached: ${cause?.message ?? message}`);
    });
    if (!answer.ok) throw new Error(`${page} answers ${answer.status}`);
    const { results, next } = await answer.json();
    tags.push(...results.map(({ name }) => name));
    page = next;
  }
  return tags;
}

/** Releases after the last listed one of their line (4.20, …), and those of lines after the last listed one. */
function newVersions(tags, list) {
  const line = (version) => version.split('.', 2).join('.');
  const isNew = (version) => {
    const same = list.filter((listed) => line(listed) === line(version));
    return (same.length > 0 ? same : list).every((listed) => byVersion(version, listed) > 0);
  };
  return tags.filter((tag) => RELEASE.test(tag) && isNew(tag)).sort(byVersion);
}

/** One branch and one pull request, whatever is found until that is merged or closed. */
async function propose(found) {
  const title = `Publish images for CloudStack ${found.join(', ')}`;
  const body =
    'Docker Hub has these versions of apache/cloudstack-simulator. The label "e2e" runs the examples on them.';
  await exec('git', ['switch', '--quiet', '--force-create', BRANCH]);
  await commit(title, { paths: [LIST] });
  await exec('git', ['push', '--quiet', '--force', 'origin', BRANCH]);
  const mine = ['pr', 'list', '--head', BRANCH, '--state', 'open', '--json', 'number'];
  const open = JSON.parse(await outputOf('gh', mine));
  const which = open.length > 0 ? ['edit', BRANCH] : ['create', '--head', BRANCH];
  await exec('gh', ['pr', ...which, '--title', title, '--body', body]);
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      tags: { type: 'string', default: TAGS },
      propose: { type: 'boolean', default: false },
    },
  });
  const list = JSON.parse(readFileSync(LIST, 'utf8'));
  const found = newVersions(await upstreamTags(values.tags), list);
  core.info(found.length > 0 ? `New: ${found.join(', ')}` : 'There is no new version');
  if (found.length === 0) return;
  const versions = [...list, ...found].sort(byVersion);
  const line = `[${versions.map((version) => JSON.stringify(version)).join(', ')}]`;
  // As the formatter wants it.
  const text = line.length <= 110 ? line : JSON.stringify(versions, null, 2);
  writeFileSync(LIST, `${text}\n`);
  if (values.propose) await core.group('Propose them', () => propose(found));
});
