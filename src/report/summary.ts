import { formatSeconds } from '../duration.js';
import { messageOf, UserError } from '../errors.js';
import type { Outputs } from '../outputs.js';
import { NotReadyError } from '../readiness/wait.js';
import type { Run } from '../run/up.js';
import { code, escaped, fenced, folded, preformatted, table } from './markup.js';
import { timeline } from './timeline.js';

/** Characters of a digest that are enough to distinguish images. */
const SHORT_DIGEST = 'sha256:'.length + 12;
/** So that a summary stays far below GitHub's limit of 1 MiB a step. */
const MOST_LINES = 50;
const LONGEST_SENTENCE = 2000;

/**
 * Where CloudStack runs, how long each stage took, and what to do next.
 *
 * @param exportsEnv whether the next steps have the URL and keys in their environment
 */
export function readySummary({ outputs, engine, passedAfter }: Run, exportsEnv: boolean): string {
  const { total, ...stages } = JSON.parse(outputs.timings) as Record<string, number>;
  const checks = [...passedAfter].map(([name, seconds]) => [`✓ ${escaped(name)}`, formatSeconds(seconds)]);
  return [
    `<h3>CloudStack ${escaped(outputs['cs-version'])} is ready after ${formatSeconds(total ?? 0)}</h3>`,
    table(whereItRuns(outputs, engine)),
    fenced('mermaid', timeline(stages)),
    folded(`${checks.length} readiness checks`, table(checks, ['Check', 'Passed after'])),
    folded('What to do next: curl, cmk, Terraform, Ansible, cs', nextSteps(outputs, exportsEnv)),
  ].join('\n\n');
}

/** Why CloudStack is not there, what was missing, and what the services said last. */
export function failureSummary(error: unknown): string {
  const sentence = error instanceof UserError ? error.message : `Unexpected failure: ${messageOf(error)}`;
  return [
    '<h3>CloudStack is not ready</h3>',
    `<p>${escaped(sentence.slice(0, LONGEST_SENTENCE))}</p>`,
    ...(error instanceof NotReadyError ? notReady(error) : evidenceOf(error)),
  ].join('\n\n');
}

function whereItRuns(outputs: Outputs, engine: string): string[][] {
  const digest = outputs['image-digest'].slice(0, SHORT_DIGEST);
  const rows = [
    ['Engine', escaped(engine)],
    ['Image', outputs.image && `${code(outputs.image)} ${code(digest)}`],
    ['Container', outputs['container-id'] && code(outputs['container-name'])],
    ['Zone', outputs['zone-name'] && escaped(`${outputs['zone-name']} (${outputs['network-type']})`)],
    ['API', code(outputs['api-url'])],
    ['Integration API, without keys', code(outputs['integration-url'])],
    ['UI', outputs['ui-url'] && code(outputs['ui-url'])],
  ];
  return rows.filter(([, value]) => value !== '') as string[][];
}

/** Copyable lines; the keys are in the environment, and never here. */
function nextSteps(outputs: Outputs, exportsEnv: boolean): string {
  const url = `${outputs['integration-url']}?command=listUsageServerMetrics&response=json`;
  const tools: [string, string, string][] = [
    ['curl, with the integration API', 'sh', `curl --fail '${url}'`],
    [
      'cmk',
      'sh',
      'cmk -u "$CLOUDSTACK_API_URL" -k "$CLOUDSTACK_API_KEY" -s "$CLOUDSTACK_SECRET_KEY" list zones',
    ],
    [
      'Terraform (the provider reads the environment)',
      'hcl',
      'terraform {\n  required_providers {\n    cloudstack = { source = "cloudstack/cloudstack" }\n  }\n}\nprovider "cloudstack" {}',
    ],
    [
      'Ansible (the modules read the environment)',
      'sh',
      'ansible localhost -m ngine_io.cloudstack.cs_zone_info',
    ],
    ['cs, in Python', 'sh', 'pip install cs && cs listZones'],
  ];
  const blocks = tools.map(([title, language, lines]) => `${title}\n\n${fenced(language, lines)}`);
  return [...(exportsEnv ? [] : [fromOutputs()]), ...blocks].join('\n\n');
}

function fromOutputs(): string {
  return [
    '`export-env` is false, so set these variables in the `env` of your step: `CLOUDSTACK_API_URL` and `CLOUDSTACK_ENDPOINT` to the output `api-url`,',
    '`CLOUDSTACK_API_KEY` and `CLOUDSTACK_KEY` to `api-key`, and `CLOUDSTACK_SECRET_KEY` and `CLOUDSTACK_SECRET` to `secret-key`.',
  ].join('\n');
}

function notReady({ missing, logs }: NotReadyError): string[] {
  const checks = [...missing].map(([name, reason]) => [
    `✗ ${escaped(name)}`,
    escaped(reason.slice(0, LONGEST_SENTENCE)),
  ]);
  const folds = [...logs].map(([service, lines]) =>
    folded(`Last lines of ${service}`, preformatted(lines.slice(-MOST_LINES))),
  );
  return [table(checks, ['Missing', 'Reason']), ...folds];
}

function evidenceOf(error: unknown): string[] {
  const lines = error instanceof UserError ? error.evidence : [];
  return lines.length > 0 ? [folded('Details', preformatted(lines.slice(0, MOST_LINES)))] : [];
}
