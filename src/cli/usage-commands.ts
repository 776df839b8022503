import { type UsageType, usageTypes } from '../cloudstack/usage-types.js';
import { parseUsageSettings } from '../inputs/usage.js';
import { connect } from '../service/connect.js';
import type { Figures } from '../usage/report/figures.js';
import { type UsageResult, useUsage } from '../usage/usage.js';
import { EXIT, type Invocation, print, printResult } from './invocation.js';

/** What `usage` does: each is an input of the sub-action, and the word after `usage`. */
export type Verb = 'generate' | 'advance' | 'scenario' | 'records' | 'report' | 'expect' | 'quota' | 'types';

export async function usageCommand(verb: Verb, invocation: Invocation): Promise<number> {
  const { json, distribution, reporter, signal } = invocation;
  const settings = await parseUsageSettings(usageTexts(verb, invocation));
  const connection = await connect(settings, distribution, reporter, signal);
  if (verb === 'types') return printTypes(await usageTypes(connection.client), json);
  const { timeoutSeconds } = settings;
  const reportAssets = distribution.report;
  const result = await useUsage(settings, connection, { timeoutSeconds, reporter, signal, reportAssets });
  if (verb === 'records') return EXIT.ok;
  if (result.report) return printReport(result.report.figures, json);
  if (json) return print(JSON.stringify(result.metered ?? result.scenario ?? result.findings ?? {}));
  return printUsage(result);
}

/** The text of the verb's input is its argument, a file, or `true`; `quota` is an input of others, too. */
function usageTexts(verb: Verb, { textOf, given, argument = '' }: Invocation) {
  const own: Partial<Record<Verb, string>> = {
    generate: 'true',
    records: String(given.output ?? '-'),
    report: String(given.output ?? 'usage-report.html'),
  };
  return (name: string) => (name === verb ? (own[verb] ?? argument) : textOf(name));
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
