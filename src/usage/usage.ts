import { domainIdOf } from '../cloudstack/domains.js';
import { findUsageType, usageTypes } from '../cloudstack/usage-types.js';
import type { DateInput, UsageSettings } from '../inputs/usage.js';
import type { Reporter } from '../reporter.js';
import type { Connection } from '../service/connect.js';
import { accountNamed } from './accounts.js';
import type { Finding } from './finding.js';
import { advance, type GenerateOutputs, type GenerateRequest, generate } from './generate.js';
import { type Selection, usageRecords } from './records.js';
import type { UsageReport } from './report/report.js';
import type { ScenarioResult } from './scenario/scenario.js';
import { dayIn } from './timezone.js';
import { writeRecords } from './write-records.js';

/** What was done with the usage of a running service; what was not asked for is undefined. */
export interface UsageResult {
  scenario?: ScenarioResult;
  metered?: GenerateOutputs;
  /** How many records were written. */
  records?: number;
  report?: UsageReport;
  findings?: readonly Finding[];
}

/**
 * Does what the settings ask for, in one order: tariffs, scenario with credits, advance or generate, records, report,
 * expect. Every file is read before anything is changed.
 *
 * @throws UserError at the first that fails
 */
export async function useUsage(
  settings: UsageSettings,
  { service, client }: Connection,
  options: {
    timeoutSeconds: number;
    /** The directory with what reports are made of. */
    reportAssets: string;
    reporter: Reporter;
    signal?: AbortSignal | undefined;
  },
): Promise<UsageResult> {
  const request: GenerateRequest = {
    ...options,
    server: service.usageServer(options.signal),
    client,
    windows: settings.windows,
  };
  const files = await readFiles(settings);
  const result: UsageResult = {};
  await files.quota?.tariffs(client, options.reporter);
  // Before the accounts have anything: CloudStack counts a credit twice where the first record of a virtual machine's
  // snapshot begins before it in the same window (QuotaManagerImpl adds it for each period that it is in).
  const addCredits = async () => files.quota?.credits(client, options.reporter);
  if (files.scenario) result.scenario = await files.scenario(request, addCredits);
  else await addCredits();
  if (settings.advance) result.metered = await advance(request, settings.advance);
  else if (settings.generate || settings.fresh) result.metered = await generate(request, settings.fresh);
  if (settings.records !== undefined) {
    const records = usageRecords(client, await selectionOf(settings, request));
    result.records = await writeRecords(
      records,
      settings.format,
      settings.records === '-' ? '' : settings.records,
    );
  }
  if (settings.report !== undefined) {
    const { writeReport } = await import('./report/report.js');
    const { timezone } = await request.server.facts();
    result.report = await writeReport({
      client,
      timezone,
      selection: await selectionOf(settings, request),
      file: settings.report,
      assets: options.reportAssets,
      reporter: options.reporter,
    });
  }
  const findings = await files.expect?.(client);
  if (findings) {
    result.findings = findings;
    options.reporter.info(`All ${findings.length} expectations hold`);
  }
  return result;
}

/** The work that the files ask for, each read and checked; what reads them is loaded only where there is one. */
async function readFiles({ quota, scenario, expect }: UsageSettings) {
  return {
    quota: quota === undefined ? undefined : await quotaWork(quota),
    scenario: scenario === undefined ? undefined : await scenarioWork(scenario),
    expect: expect === undefined ? undefined : await expectWork(expect),
  };
}

async function quotaWork(file: string) {
  const [{ readYamlFile }, { addCredits, quotaSchema, setTariffs }] = await Promise.all([
    import('./yaml-file.js'),
    import('./quota.js'),
  ]);
  const quota = await readYamlFile('quota', file, quotaSchema);
  return {
    tariffs: (client: Connection['client'], reporter: Reporter) => setTariffs(client, quota, reporter),
    credits: (client: Connection['client'], reporter: Reporter) => addCredits(client, quota, reporter),
  };
}

async function scenarioWork(nameOrFile: string) {
  const { readScenario, runScenario } = await import('./scenario/scenario.js');
  const scenario = await readScenario(nameOrFile);
  return (request: GenerateRequest, withAccounts: () => Promise<void>) =>
    runScenario(scenario, request, withAccounts);
}

async function expectWork(file: string) {
  const [{ readYamlFile }, { expectUsage, expectationsSchema }] = await Promise.all([
    import('./yaml-file.js'),
    import('./expect.js'),
  ]);
  const expected = await readYamlFile('expect', file, expectationsSchema);
  return (client: Connection['client']) => expectUsage(client, expected);
}

async function selectionOf(settings: UsageSettings, { client, server }: GenerateRequest): Promise<Selection> {
  const { type, usageid, account, domain, isrecursive, projectid, includetags } = settings;
  return {
    ...(await periodOf(settings, server)),
    usageid,
    projectid,
    type: type === undefined ? undefined : findUsageType(await usageTypes(client), type).id,
    isrecursive: isrecursive || undefined,
    includetags: includetags || undefined,
    ...(await ownerOf(client, account, domain)),
  };
}

/** A date is a day of the usage server's time zone, in which windows of a day begin and end. */
export async function periodOf(
  { from, until }: Pick<UsageSettings, 'from' | 'until'>,
  server: GenerateRequest['server'],
): Promise<Pick<Selection, 'start' | 'end'>> {
  if (from === undefined && until === undefined) return {};
  const { timezone } = await server.facts();
  const span = (input: DateInput | undefined) =>
    input && ('date' in input ? dayIn(input.date, timezone) : { start: input.moment, end: input.moment });
  return { start: span(from)?.start, end: span(until)?.end };
}

async function ownerOf(
  client: Connection['client'],
  account: string | undefined,
  domain: string | undefined,
): Promise<Pick<Selection, 'account' | 'domainid'>> {
  if (account !== undefined) return accountNamed(client, account, domain);
  return domain === undefined ? {} : { domainid: await domainIdOf(client, domain) };
}
