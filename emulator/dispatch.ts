import type { Api } from './apis.js';
import type { Authentication } from './authentication.js';
import { COMMANDS } from './commands/index.js';
import { startJob } from './commands/jobs.js';
import { inVersion } from './contract.js';
import { ApiError } from './errors.js';
import { lowerCased, readParameters } from './parameters.js';
import { checkReferences } from './references.js';
import { checkRole } from './roles.js';
import type { State, User } from './state.js';
import { isLasting, type Store } from './store.js';
import { toXml } from './xml.js';

export interface Request {
  path: string;
  /** With the names as they were sent: the signature covers them. */
  parameters: ReadonlyMap<string, string>;
  cookie: string | undefined;
}

export interface Response {
  status: number;
  /** Of the body. */
  type?: string;
  body?: string;
  cookies?: string[];
}

interface Answer {
  status: number;
  /** The outer key. */
  key: string;
  content: Record<string, unknown>;
  cookies?: string[];
}

/** The outer key of an answer, if it is not the command's name. */
const KEYS: Readonly<Record<string, string>> = {
  listsecondarystagingstores: 'listsecondarystagingstoreresponse',
};
const BY_NAME = new Map(COMMANDS.map((command) => [command.name.toLowerCase(), command]));
const READS = /^(list|query|get)/;

/**
 * Answers a request of the API, in XML unless it asks for JSON (ApiServer.handleRequest, ApiServlet).
 *
 * @param authentication undefined on the integration port, where everyone has the system account's rights
 */
export async function answerCommand(
  request: Request,
  state: State,
  store: Store,
  authentication: Authentication | undefined,
): Promise<Response> {
  const parameters = lowerCased(request.parameters);
  const { status, key, content, cookies } = await answer(request, parameters, state, store, authentication);
  const isJson = parameters.get('response')?.toLowerCase() === 'json';
  const body = isJson ? JSON.stringify({ [key]: content }) : await toXml(key, content, state.version);
  const type = isJson ? 'application/json' : 'text/xml';
  return { status, type, body, ...(cookies && { cookies }) };
}

async function answer(
  { parameters: given, cookie }: Request,
  parameters: ReadonlyMap<string, string>,
  state: State,
  store: Store,
  authentication: Authentication | undefined,
): Promise<Answer> {
  const name = parameters.get('command') ?? '';
  const key = KEYS[name.toLowerCase()] ?? `${name.toLowerCase()}response`;
  try {
    if (authentication && name.toLowerCase() === 'login')
      return { status: 200, key, ...authentication.login(parameters) };
    if (authentication && name.toLowerCase() === 'logout') {
      authentication.logout(cookie);
      return { status: 200, key, content: { description: 'success' } };
    }
    const user = authentication?.authenticate(given, cookie);
    if (!isThere(name, state)) throw authentication ? ApiError.unverified() : ApiError.unknownCommand(name);
    checkRole(user, name);
    return { status: 200, key, content: await run(name, parameters, user, state, store) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { errorCode: errorcode, csErrorCode: cserrorcode, message: errortext } = error;
    const content = { uuidList: [], errorcode, ...(cserrorcode && { cserrorcode }), errortext };
    return { status: errorcode, key: isThere(name, state) ? key : 'errorresponse', content };
  }
}

async function run(
  name: string,
  given: ReadonlyMap<string, string>,
  user: User | undefined,
  state: State,
  store: Store,
): Promise<Record<string, unknown>> {
  const { release } = state;
  const api = release.apis.find(name) as Api;
  const command = BY_NAME.get(name.toLowerCase());
  if (!command) throw ApiError.lacking(api.name);
  const call = { parameters: readParameters(command, given, api), user, state, store };
  checkReferences(command, call, api);
  const result = await (command.job ? startJob(command, call) : command.run(call));
  if (isLasting(store) && !READS.test(command.name)) await store.writeState(state);
  return inVersion(release.recorded, command.name, result);
}

/** Whether CloudStack has a command: most of the quota service's are there only if it was started with it. */
function isThere(command: string, { release, hasQuota }: State): boolean {
  const isOfQuota = /^quota(?!isenabled$)/i.test(command);
  return release.apis.find(command) !== undefined && (hasQuota || !isOfQuota);
}
