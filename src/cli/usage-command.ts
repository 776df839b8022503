import { type UsageType, usageTypes } from '../cloudstack/usage-types.js';
import { InputError } from '../errors.js';
import { connect } from '../service/connect.js';
import { parseUsageSettings } from '../usage/inputs.js';
import type { Figures } from '../usage/report/figures.js';
import { type UsageResult, useUsage } from '../usage/usage.js';
import { EXIT, type Invocation, print, printResult } from './invocation.js';
import { USAGE_VERBS } from './options.js';

/** `usage generate|advance|scenario|records|report|expect|quota|types`. */
export async function usageCommand(invocation: Invocation): Promise<number> {
  const { settings, values, positionals, json, distribution, reporter, signal } = invocation;
  const [verb = '', argument, ...more] = positionals;
  if (!isVerb(verb))
    throw new InputError([`"usage ${verb}" is not a command: use usage ${USAGE_VERBS.join(', usage ')}`]);
  if (
    ['advance', 'scenario', 'expect', 'quota'].includes(verb) !== (argument !== undefined) ||
    more.length > 0
  )
    throw new InputError([
      `usage ${verb}: ${argument === undefined ? 'an argument is missing' : 'there are too many arguments'} (see --help)`,
    ]);
  const given: Record<string, string> = {
    generate: 'true',
    records: String(values.output ?? '-'),
    types: '',
    report: String(values.output ?? 'usage-report.html'),
    ...(argument !== undefined && { [verb]: argument }),
  };
  const usage = parseUsageSettings((name) => {
    if (name === verb) return given[name] ?? '';
    return isVerb(name) ? '' : String(values[name] ?? '');
  });
  const connection = await connect(settings, distribution, reporter, signal);
  if (verb === 'types') return printTypes(await usageTypes(connection.client), json);
  const { timeoutSeconds } = settings;
  const result = await useUsage(usage, connection, {
    timeoutSeconds,
    reporter,
    signal,
    reportAssets: distribution.report,
  });
  if (verb === 'records') return EXIT.ok;
  if (result.report) return printReport(result.report.figures, json);
  if (json) return print(JSON.stringify(result.metered ?? result.scenario ?? result.findings ?? {}));
  return printUsage(result);
}

function printUsage({ scenario, metered, findings = [] }: UsageResult): number {
  for (const { kind, name, id } of scenario?.resources ?? []) print(`${kind} ${name}: ${id}`);
  for (const [kind, reason] of Object.entries(scenario?.impossible ?? {})) print(`no ${kind}: ${reason}`);
  for (const { subject, expected } of findings) print(`✓ ${subject}: ${expected}`);
  return metered ? printResult(metered, false) : EXIT.ok;
}

async function printReport(figures: Figures, json: boolean): Promise<number> {
  const { reportText } = await import('../usage/report/text.js');
  return print(json ? JSON.stringify(figures) : reportText(figures));
}

function printTypes(types: readonly UsageType[], json: boolean): number {
  const lines = types.map(
    ({ id, name, description }) => `${String(id).padStart(2)}  ${name}  ${description}`,
  );
  return print(json ? JSON.stringify(types) : lines.join('\n'));
}

function isVerb(word: string): boolean {
  return (USAGE_VERBS as readonly string[]).includes(word);
}
