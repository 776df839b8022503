import { createHash } from 'node:crypto';
import type { ContainerDefinition } from '../../engine/containers.js';
import type { UsageImage } from '../../image/image.js';
import { MANAGED_LABEL, SETTINGS_LABEL } from '../../image/labels.js';
import type { Settings } from '../../inputs/settings.js';
import { CONTAINER_PORTS } from '../endpoints.js';
import { type GlobalSetting, settingLines, settingsOfInput } from '../global-settings.js';

/** What MySQL asks for with 350 connections and 4,000 open tables (8,360), and the JVM, twice (docs/facts.md#open-files). */
const OPEN_FILES = 16_384;

/** All that enters the container of a service, and nothing else does. */
export interface ContainerContent {
  settings: Settings;
  image: UsageImage;
  /** In place of the image's own. */
  command?: readonly string[] | undefined;
}

/** @param globalSettings CloudStack's own, with those of the zone that is deployed at the start */
export function containerDefinition(
  content: ContainerContent,
  globalSettings: readonly GlobalSetting[],
): ContainerDefinition {
  const labels = { [MANAGED_LABEL]: 'true', [SETTINGS_LABEL]: containerFingerprint(content) };
  return { ...unlabelled(content, globalSettings), labels };
}

/**
 * SHA-256 of the container's definition, by the image's id rather than by its name. A zone's own settings do not count: a
 * zone can be added to a container that runs.
 */
export function containerFingerprint(content: ContainerContent): string {
  const { env, ...definition } = unlabelled(content, settingsOfInput(content.settings.globalSettings));
  const sorted = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
  const identity = { ...definition, env: sorted, image: content.image.id };
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}

function unlabelled(
  { settings, image, command }: ContainerContent,
  globalSettings: readonly GlobalSetting[],
): Omit<ContainerDefinition, 'labels'> {
  const { name, hostname, databaseVolume: volume } = settings;
  return {
    name,
    hostname,
    image: image.reference,
    env: environmentOf(settings, globalSettings),
    ports: portsOf(settings),
    volumes: volume ? [{ name: volume, path: image.prepared?.data ?? '/var/lib/mysql' }] : [],
    openFiles: OPEN_FILES,
    command,
  };
}

function environmentOf(
  settings: Settings,
  globalSettings: readonly GlobalSetting[],
): Readonly<Record<string, string>> {
  return {
    ...settings.env,
    CLOUDSTACK_UI: String(settings.ui),
    USAGE_AGGREGATION_RANGE: String(settings.usageAggregationRange),
    USAGE_EXEC_TIME: settings.usageExecTime,
    QUOTA_ENABLED: String(settings.quota),
    CLOUDSTACK_SETTINGS: settingLines(globalSettings),
    CLOUDSTACK_START: settings.start,
  };
}

function portsOf({ bindAddress: address, ...settings }: Settings): ContainerDefinition['ports'] {
  const ui = { address, port: settings.uiPort, containerPort: CONTAINER_PORTS.ui };
  return [
    { address, port: settings.apiPort, containerPort: CONTAINER_PORTS.api },
    // The integration API is unauthenticated and has full rights.
    { address: '127.0.0.1', port: settings.integrationPort, containerPort: CONTAINER_PORTS.integration },
    ...(settings.ui ? [ui] : []),
  ];
}
