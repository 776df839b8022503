// Makes and pushes one image of a release: "build" makes it under the name it is published by, "push" pushes it and
// writes published.json, the image's entry of published-images.json.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main, run, setOutputs } from './step.mjs';

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
function build({ csVersion, zone, name, reference, tag }) {
  const what = zone ? ['prepare', '--zone', zone] : ['image', '--zone', 'none'];
  const args = [...what, '--cs-version', csVersion, '--engine', 'docker', '--json'];
  const made = JSON.parse(run(process.execPath, [cli, ...args]));
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: revision } = process.env;
  const labels = { source: `${server}/${repository}`, revision, version: tag };
  const label = Object.entries(labels).flatMap(([key, value]) => [
    '--label',
    `org.opencontainers.image.${key}=${value}`,
  ]);
  run('docker', ['build', '--quiet', ...label, '--tag', reference, '-'], { input: `FROM ${made.image}\n` });
  setOutputs({ image: reference, name, registry: name.split('/')[0], zone: zone ?? 'none' });
}

function push({ csVersion, variant, name, reference }) {
  run('docker', ['push', '--quiet', reference]);
  const digests = JSON.parse(
    run('docker', ['image', 'inspect', '--format', '{{json .RepoDigests}}', reference]),
  );
  const published = digests.find((digest) => digest.startsWith(`${name}@`));
  if (!published) throw new Error(`docker pushed ${reference} but knows no digest of it`);
  writeFileSync('published.json', JSON.stringify({ [csVersion]: { [variant]: published } }));
  setOutputs({ digest: published.split('@')[1] });
}

await main(() => {
  const { command, image } = parse(process.argv.slice(2));
  if (command === 'build') return build(image);
  if (command === 'push') return push(image);
  throw new Error(`${JSON.stringify(command)} is no command: give build or push`);
});
