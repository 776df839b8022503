import { ACTION } from './action.js';
import { CONNECTION } from './connection.js';
import { parseInputs, type Values } from './reader.js';
import { officialImage, SERVICE } from './service.js';
import { ZONE } from './zone.js';

type Given = Values<typeof SERVICE & typeof ZONE & typeof CONNECTION>;
type GivenToAction = Given & Values<typeof ACTION>;

/** What one run needs to know, validated. Times are in seconds, ports are numbers (0 = a free one). */
export type Settings = ReturnType<typeof completed<Given>>;
export type ActionSettings = ReturnType<typeof completed<GivenToAction>>;
export type EngineChoice = Settings['engine'];
/** `usable`: virtual machines can be deployed in it. */
export type ZoneReadiness = Settings['zoneReady'];

/** The inputs of `action.yml`, in its order. */
export const ACTION_INPUTS = { ...SERVICE, ...ZONE, ...CONNECTION, ...ACTION };

/**
 * Reads what a run needs, and the file that `zone` names.
 *
 * @param textOf the raw text of an input, '' if it is not given (then the default is used)
 * @throws InputError with one sentence for each problem, all of them at once
 */
export async function parseSettings(textOf: (name: string) => string): Promise<Settings> {
  return completed(await parseInputs({ ...SERVICE, ...ZONE, ...CONNECTION }, textOf, conflicts));
}

/** The same with what only a workflow needs; for the action. */
export async function parseActionSettings(textOf: (name: string) => string): Promise<ActionSettings> {
  return completed(await parseInputs(ACTION_INPUTS, textOf, conflicts));
}

/** With what follows from several inputs: the base image, and the administrator's fixed keys, if there are any. */
function completed<T extends Given>({ adminApiKey, adminSecretKey, ...given }: T) {
  const adminKeys =
    adminApiKey && adminSecretKey ? { apiKey: adminApiKey, secretKey: adminSecretKey } : undefined;
  return { ...given, baseImage: given.baseImage ?? officialImage(given.csVersion), adminKeys };
}

function conflicts(given: Partial<Given>): string[] {
  return [...imageConflicts(given), ...portConflicts(given), ...keyConflicts(given)];
}

function imageConflicts({ image, baseImage }: Partial<Given>): string[] {
  if (!image || !baseImage) return [];
  return [`image: ${JSON.stringify(image)} and base-image cannot be used together: set only one of them`];
}

function portConflicts({ apiPort, integrationPort, ui, uiPort }: Partial<Given>): string[] {
  const ports = Object.entries({ apiPort, integrationPort, ...(ui && { uiPort }) });
  return ports.flatMap(([key, value], index) => {
    const earlier = ports.slice(0, index).find(([, other]) => other === value && Number(value) > 0);
    if (!earlier) return [];
    const [name, other] = [key, earlier[0]].map((of) => SERVICE[of as keyof typeof SERVICE].name);
    return [`${name}: "${value}" is also the port of ${other}: use different ports, or 0 for a free one`];
  });
}

/** Both or neither, unless one of them is wrong. */
function keyConflicts(given: Partial<Given>): string[] {
  if (!('adminApiKey' in given && 'adminSecretKey' in given)) return [];
  if ((given.adminApiKey === undefined) === (given.adminSecretKey === undefined)) return [];
  return ['admin-api-key and admin-secret-key belong together: set both, or neither'];
}
