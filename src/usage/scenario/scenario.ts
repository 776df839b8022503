import * as v from 'valibot';
import type { CloudStackClient } from '../../cloudstack/client.js';
import { UserError } from '../../errors.js';
import { advance, type GenerateRequest } from '../generate.js';
import { parseSpan } from '../span.js';
import { parseWindows } from '../windows.js';
import { readYamlFile } from '../yaml-file.js';
import { AccountBuilder } from './account.js';
import { type Resource, Resources, type ScenarioResource } from './resources.js';
import { type Scenario, scenarioSchema } from './schema.js';
import { STOCK_SCENARIOS } from './stock.js';
import type { Site } from './tenant.js';

/** What a scenario has made or found. */
export interface ScenarioResult {
  resources: readonly ScenarioResource[];
  /** How many of them were not there before. */
  made: number;
  /** Kinds that this CloudStack or zone cannot do, with the reason. */
  impossible: Readonly<Record<string, string>>;
}

const ISOLATED_OFFERING = 'DefaultIsolatedNetworkOfferingWithSourceNatService';
const VPC_OFFERING = 'Default VPC offering';

/** @param nameOrFile `all-types`, `load`, or a YAML file @throws InputError, UserError with every problem in the file */
export async function readScenario(nameOrFile: string): Promise<Scenario> {
  const stock = STOCK_SCENARIOS[nameOrFile];
  if (stock) return v.parse(scenarioSchema, stock);
  return readYamlFile('scenario', nameOrFile, scenarioSchema);
}

/**
 * Makes what a scenario lists and is not there yet.
 *
 * @param withAccounts what is to be done once there are the accounts, and before they have anything
 * @throws UserError naming the resource and CloudStack's words
 */
export async function runScenario(
  scenario: Scenario,
  request: GenerateRequest,
  withAccounts: () => Promise<void> = async () => {},
): Promise<ScenarioResult> {
  const { client, server, reporter } = request;
  const resources = new Resources(client, reporter);
  const site = await siteOf(client);
  const builders = scenario.accounts.map((account) => new AccountBuilder(account, site, resources, server));
  await reporter.section('Accounts', async () => {
    for (const builder of builders) await builder.account();
  });
  await withAccounts();
  for (const [index, builder] of builders.entries())
    await reporter.section(`Account ${scenario.accounts[index]?.name}`, () => builder.build());
  const span = scenario.advance === undefined ? undefined : parseSpan(scenario.advance);
  // Run again, a scenario finds everything, and no more time passes.
  if (span && resources.made > 0)
    await advance({ ...request, windows: parseWindows(scenario.windows) ?? 'auto' }, span);
  const { all, made, impossible } = resources;
  return { resources: all, made, impossible: Object.fromEntries(impossible) };
}

/** The first enabled zone, and what resources in it are made of. */
async function siteOf(client: CloudStackClient): Promise<Site> {
  const zones = await client.list<Resource>('listZones', 'zone');
  const zone = zones.find(({ allocationstate }) => allocationstate === 'Enabled');
  if (!zone) throw new UserError('scenario: there is no enabled zone: deploy one first');
  const [serviceOfferings, diskOfferings, templates, networkOfferings, networks, vpcOfferings] =
    await Promise.all([
      client.list<Resource>('listServiceOfferings', 'serviceoffering', { issystem: false }),
      client.list<Resource>('listDiskOfferings', 'diskoffering'),
      client.list<Resource>('listTemplates', 'template', { zoneid: zone.id, templatefilter: 'all' }),
      client.list<Resource>('listNetworkOfferings', 'networkoffering', { name: ISOLATED_OFFERING }),
      client.list<Resource>('listNetworks', 'network', { zoneid: zone.id, listall: true }),
      client.list<Resource>('listVPCOfferings', 'vpcoffering', { name: VPC_OFFERING }),
    ]);
  const template = templates.find(
    ({ templatetype, isready }) => templatetype !== 'SYSTEM' && isready === true,
  );
  if (!template) throw new UserError(`scenario: the zone ${zone.name} has no template that is ready`);
  const isShared = zone.networktype === 'Basic' || zone.securitygroupsenabled === true;
  return {
    zone,
    serviceOfferings,
    template,
    diskOffering: diskOfferings.find(({ iscustomized }) => iscustomized !== true),
    networkOffering: isShared ? undefined : networkOfferings[0],
    sharedNetwork: networks.find(({ type }) => type === 'Shared'),
    vpcOffering: vpcOfferings.find(({ name }) => name === VPC_OFFERING),
  };
}
