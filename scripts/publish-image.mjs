// Makes and pushes one image of a release: "build" makes it under the name it is published by, "push" pushes it and
// writes published.json, the image's entry of published-images.json.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as core from '@actions/core';
import { exec } from '@actions/exec';
import { main, outputOf } from './step.mjs';

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli', 'index.js');
const VARIANT = /^(?:plain|prepared-(advanced|advancedsg|basic))$/;
const OPTIONS = ['cs-version', 'variant', 'repository', 'label'];

/** @throws Error that names what is missing or wrong */
function parse(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' }])),
  });
  const missing = OPTIONS.filter((name) => !values[name]);
  if (missing.length > 0) throw new Error(`--${missing.join(', --')} must be given`);
  const variant = VARIANT.exec(values.variant);
  if (!variant) throw new Error(`--variant: there is no variant ${values.variant}`);
  const csVersion = values['cs-version'];
  // A registry takes no capital letters, which a repository on GitHub may have.
  const name = values.repository.toLowerCase();
  const tag = `${csVersion}-${values.label}${variant[1] ? `-${values.variant}` : ''}`;
  const image = {
    csVersion,
    variant: values.variant,
    zone: variant[1],
    name,
    reference: `${name}:${tag}`,
    tag,
  };
  return { command: positionals.join(' '), image };
}

/** The usage image, or the prepared one, with where it comes from in its labels. */
async function build({ csVersion, zone, name, reference, tag }) {
  const what = zone ? ['prepare', '--zone', zone] : ['image', '--zone', 'none'];
  const args = [...what, '--cs-version', csVersion, '--engine', 'docker', '--json'];
  const made = await core.group(`Make ${reference}`, () => outputOf(process.execPath, [cli, ...args]));
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: revision } = process.env;
  const labels = { source: `${server}/${repository}`, revision, version: tag };
  const label = Object.entries(labels).flatMap(([key, value]) => [
    '--label',
    `org.opencontainers.image.${key}=${value}`,
  ]);
  await exec('docker', ['build', '--quiet', ...label, '--tag', reference, '-'], {
    input: Buffer.from(`FROM ${JSON.parse(made).image}\n`),
  });
  const outputs = {
    image: reference,
    name,
    registry: name.split('/')[0],
    zone: zone ?? 'none',
  };
  for (const [output, value] of Object.entries(outputs)) core.setOutput(output, value);
}

async function push({ csVersion, variant, name, reference }) {
  await core.group(`Push ${reference}`, () => exec('docker', ['push', '--quiet', reference]));
  const inspect = ['image', 'inspect', '--format', '{{json .RepoDigests}}', reference];
  const digests = JSON.parse(await outputOf('docker', inspect));
  const published = digests.find((digest) => digest.startsWith(`${name}@`));
  if (!published) throw new Error(`docker pushed ${reference} but knows no digest of it`);
  writeFileSync('published.json', JSON.stringify({ [csVersion]: { [variant]: published } }));
  core.setOutput('digest', published.split('@')[1]);
}

await main(() => {
  const { command, image } = parse(process.argv.slice(2));
  if (command === 'build') return build(image);
  if (command === 'push') return push(image);
  throw new Error(`${JSON.stringify(command)} is no command: give build or push`);
});
