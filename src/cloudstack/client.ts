import { UserError } from '../errors.js';
import { ApiUnavailableError, exchange, type Outgoing, type Reply } from './exchange.js';
import { sign } from './signature.js';

/**
 * How long one answer may take, in seconds; the simulator answers in milliseconds. A connection that an engine's
 * port proxy took before the API listened can hang for ever, so that this also bounds how long it is waited for.
 */
const ANSWER_SECONDS = 5;

/** The same for calls that make something: a pod of 200 addresses takes 2 s alone, and several queue for each other. */
export const WORK_SECONDS = 120;

export type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;

/** An answer of an API: the value of its one `<command>response` key. */
export type Answer = Readonly<Record<string, unknown>>;

/** CloudStack refused a command; `errortext` is its own. */
export class CloudStackError extends UserError {
  override name = 'CloudStackError';

  constructor(
    readonly command: string,
    /** HTTP status, which CloudStack sets to its error code. */
    readonly status: number,
    readonly errortext: string,
  ) {
    super(`CloudStack refused ${command} (${status}): ${errortext}`);
  }
}

export interface Keys {
  apiKey: string;
  secretKey: string;
}

interface Session {
  sessionKey: string;
  cookie: string;
}

/** How a request proves who sends it: with keys, with a session, or not at all (the integration port). */
export type Credentials = { keys: Keys } | { session: Session } | 'none';

/** One CloudStack API end point with one user's credentials. */
export class CloudStackClient {
  constructor(
    /** Such as `http://127.0.0.1:8080/client/api`. */
    readonly url: string,
    readonly credentials: Credentials,
    readonly signal?: AbortSignal,
    /** Seconds that one answer may take. */
    readonly answerSeconds = ANSWER_SECONDS,
  ) {}

  /**
   * Logs a user in (CloudStack's `login`); works on 8080 in every version.
   *
   * @throws CloudStackError for a wrong password, ApiUnavailableError if there is no API
   */
  static async login(
    url: string,
    username: string,
    password: string,
    signal?: AbortSignal,
  ): Promise<CloudStackClient> {
    const form = { command: 'login', username, password, domain: '/', response: 'json' };
    const reply = await exchange(url, { form }, ANSWER_SECONDS, signal);
    const { sessionkey } = answerOf('login', url, reply);
    const session = { sessionKey: String(sessionkey), cookie: reply.cookies.join('; ') };
    return new CloudStackClient(url, { session }, signal);
  }

  /**
   * Calls a command and returns its answer.
   *
   * @throws CloudStackError if CloudStack refuses it, ApiUnavailableError if there is no API
   */
  async call(command: string, parameters: Parameters = {}): Promise<Answer> {
    const given = Object.entries({ ...parameters, command, response: 'json' }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    );
    return answerOf(command, this.url, await this.request(Object.fromEntries(given)));
  }

  /**
   * Calls a list command.
   *
   * @param key the answer's key that holds the list; CloudStack leaves it out where the list is empty
   * @throws as {@link call}
   */
  async list<T = Readonly<Record<string, unknown>>>(
    command: string,
    key: string,
    parameters: Parameters = {},
  ): Promise<T[]> {
    const list = (await this.call(command, parameters))[key] ?? [];
    if (!Array.isArray(list) || !list.every(isObject))
      throw new ApiUnavailableError(
        `${this.url} answered ${command} with a ${key} that is not a list of objects`,
      );
    return list as T[];
  }

  /**
   * CloudStack's version as `listCapabilities` says it: the images' labels are unreliable.
   *
   * @throws UserError if it does not say one
   */
  async version(): Promise<string> {
    const { capability } = await this.call('listCapabilities');
    const { cloudstackversion } = (capability ?? {}) as { cloudstackversion?: unknown };
    if (typeof cloudstackversion === 'string' && cloudstackversion !== '') return cloudstackversion;
    throw new UserError('listCapabilities does not return the version of CloudStack');
  }

  private request(parameters: Record<string, string>): Promise<Reply> {
    const { url, credentials, answerSeconds: seconds, signal } = this;
    // The integration port reads the query alone (ApiServer.handle), and answers a POST with 432.
    if (credentials === 'none')
      return exchange(`${url}?${new URLSearchParams(parameters)}`, {}, seconds, signal);
    return exchange(url, proven(parameters, credentials), seconds, signal);
  }
}

/** A request with what proves who sends it. */
function proven(parameters: Record<string, string>, credentials: Exclude<Credentials, 'none'>): Outgoing {
  if ('keys' in credentials) {
    const { apiKey, secretKey } = credentials.keys;
    return { form: sign({ ...parameters, apiKey }, secretKey) };
  }
  const { sessionKey, cookie } = credentials.session;
  return { form: { ...parameters, sessionkey: sessionKey }, headers: { cookie } };
}

/** @throws as {@link CloudStackClient.call} */
export function answerOf(command: string, url: string, { status, text }: Reply): Answer {
  const answer = parseAnswer(text);
  if (!answer) throw new ApiUnavailableError(`${url} answered ${status}, but not with an API response`);
  if (status >= 400 || 'errorcode' in answer) {
    throw new CloudStackError(command, status, String(answer.errortext ?? text.slice(0, 200)));
  }
  return answer;
}

function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseAnswer(text: string): Answer | undefined {
  try {
    const value = Object.values(JSON.parse(text) as Record<string, unknown>)[0];
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // HTML of a web server, or half an answer.
  }
}
