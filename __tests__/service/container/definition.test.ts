import type { UsageImage } from '../../../src/image/image.js';
import { parseSettings } from '../../../src/inputs/settings.js';
import {
  type ContainerContent,
  containerDefinition,
  containerFingerprint,
} from '../../../src/service/container/definition.js';
import { settingsOfInput } from '../../../src/service/global-settings.js';

const IMAGE = { id: '1', reference: 'a:1', prepared: undefined } as UsageImage;
const contentOf = async (inputs: Record<string, string> = {}, image = IMAGE): Promise<ContainerContent> => ({
  settings: await parseSettings((name) => inputs[name] ?? ''),
  image,
});
/** What the engine is given, but for the fingerprint. */
const startedWith = (content: ContainerContent) => {
  const globalSettings = settingsOfInput(content.settings.globalSettings);
  return JSON.stringify({ ...containerDefinition(content, globalSettings), labels: undefined });
};

/** Inputs with another value than the default; what enters a container is for the test to find. */
const OTHERS: Record<string, string>[] = [
  { name: 'another' },
  { hostname: 'another' },
  { 'bind-address': '0.0.0.0' },
  { 'api-port': '0' },
  { 'integration-port': '0' },
  { ui: 'true' },
  { ui: 'true', 'ui-port': '0' },
  { 'usage-aggregation-range': '60' },
  { 'usage-exec-time': '10:00' },
  { quota: 'true' },
  { settings: 'workers=3' },
  { 'database-volume': 'kept' },
  { env: 'A=b' },
  { start: 'official' },
  { zone: 'basic' },
  { 'zone-ready': 'enabled' },
  { 'ui-port': '0' },
  { pull: 'always' },
  { engine: 'podman' },
  { timeout: '20m' },
  { 'admin-api-key': 'k'.repeat(20), 'admin-secret-key': 's'.repeat(20) },
  { cache: 'false' },
  { cleanup: 'false' },
  { 'export-env': 'false' },
  { summary: 'false' },
];

test.each(OTHERS)('with %j it differs exactly if the container does', async (inputs) => {
  const [one, other] = [await contentOf(), await contentOf(inputs)];
  const isOther = startedWith(one) !== startedWith(other);
  expect(containerFingerprint(one) !== containerFingerprint(other)).toBe(isOther);
});

test('most of these enter the container', async () => {
  const started = async (inputs?: Record<string, string>) => startedWith(await contentOf(inputs));
  const [none, ...others] = await Promise.all([{}, ...OTHERS].map(started));
  expect(others.filter((other) => other !== none)).toHaveLength(14);
});

test('it is that of the image, whatever that is called', async () => {
  const of = async (image: Partial<UsageImage>) =>
    containerFingerprint(await contentOf({}, { ...IMAGE, ...image }));
  expect(await of({ id: '2' })).not.toBe(await of({}));
  expect(await of({ reference: 'b:2' })).toBe(await of({}));
});

test('neither the order of the environment nor the settings of a zone count', async () => {
  const of = async (env: string) => containerFingerprint(await contentOf({ env }));
  expect(await of('A=b\nC=d')).toBe(await of('C=d\nA=b'));
  const content = await contentOf({ settings: 'workers=3' });
  const zone = { name: 'instance.name', value: 'ZONE', origin: 'zone' };
  const definition = containerDefinition(content, [...settingsOfInput({ workers: '3' }), zone]);
  expect(definition.env.CLOUDSTACK_SETTINGS).toBe('instance.name=ZONE\nworkers=3');
  expect(Object.values(definition.labels)).toContain(containerFingerprint(content));
});
