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
export class CloudStackError extends Error {
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

/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
export class ApiUnavailableError extends Error {
  override name = 'ApiUnavailableError';
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
   * @throws CloudStackError for a wrong password, ApiUnavailableError where there is no API
   */
  static async login(
    url: string,
    username: string,
    password: string,
    signal?: AbortSignal,
  ): Promise<CloudStackClient> {
    const form = new URLSearchParams({ command: 'login', username, password, domain: '/', response: 'json' });
    const reply = await send(url, form, {}, ANSWER_SECONDS, signal);
    const { sessionkey } = answerOf('login', url, reply);
    const session = { sessionKey: String(sessionkey), cookie: reply.cookies.join('; ') };
    return new CloudStackClient(url, { session }, signal);
  }

  /**
   * Calls a command and returns its answer.
   *
   * @throws CloudStackError where CloudStack refuses it, ApiUnavailableError where there is no API
   */
  async call(command: string, parameters: Parameters = {}): Promise<Answer> {
    const given = Object.entries({ ...parameters, command, response: 'json' }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    );
    return answerOf(command, this.url, await this.request(Object.fromEntries(given)));
  }

  private request(parameters: Record<string, string>): Promise<Reply> {
    const { url, answerSeconds: seconds, signal } = this;
    if (this.credentials === 'none') return ask(url, new URLSearchParams(parameters), seconds, signal);
    if ('keys' in this.credentials) {
      const { apiKey, secretKey } = this.credentials.keys;
      const signed = sign({ ...parameters, apiKey }, secretKey);
      return send(url, new URLSearchParams(signed), {}, seconds, signal);
    }
    const { sessionKey, cookie } = this.credentials.session;
    return send(
      url,
      new URLSearchParams({ ...parameters, sessionkey: sessionKey }),
      { cookie },
      seconds,
      signal,
    );
  }
}

/** The integration port reads the query alone (ApiServer.handle), and answers a POST with 432. */
function ask(url: string, query: URLSearchParams, seconds: number, signal?: AbortSignal): Promise<Reply> {
  return exchange(`${url}?${query}`, url, {}, seconds, signal);
}

function send(
  url: string,
  form: URLSearchParams,
  headers: Record<string, string>,
  seconds: number,
  signal?: AbortSignal,
): Promise<Reply> {
  return exchange(url, url, { method: 'POST', body: form, headers }, seconds, signal);
}

interface Reply {
  status: number;
  cookies: string[];
  text: string;
}

/** Sends and reads the whole answer, in time: a timer of our own, as AbortSignal.timeout's ends no wait. */
async function exchange(
  url: string,
  shownUrl: string,
  init: RequestInit,
  seconds: number,
  signal?: AbortSignal,
): Promise<Reply> {
  signal?.throwIfAborted();
  const request = new AbortController();
  const late = () => request.abort(new Error(`no answer within ${seconds} s`));
  const timer = setTimeout(late, seconds * 1000);
  const cancel = () => request.abort(signal?.reason);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const response = await fetch(url, { ...init, signal: request.signal });
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    return { status: response.status, cookies, text: await response.text() };
  } catch (error) {
    signal?.throwIfAborted();
    throw new ApiUnavailableError(`${shownUrl} does not answer: ${causeOf(error)}`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

function answerOf(command: string, url: string, { status, text }: Reply): Answer {
  const answer = parseAnswer(text);
  if (!answer) throw new ApiUnavailableError(`${url} answers ${status} without an API's answer`);
  if (status >= 400 || 'errorcode' in answer) {
    throw new CloudStackError(command, status, String(answer.errortext ?? text.slice(0, 200)));
  }
  return answer;
}

function parseAnswer(text: string): Answer | undefined {
  try {
    const value = Object.values(JSON.parse(text) as Record<string, unknown>)[0];
    return typeof value === 'object' && value !== null ? (value as Answer) : undefined;
  } catch {
    return undefined; // HTML of a web server, or half an answer.
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection is reset',
  UND_ERR_SOCKET: 'the connection is closed',
};

/** fetch says only "fetch failed"; why stands in its cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return CAUSES[cause?.code ?? ''] ?? cause?.code ?? cause?.message ?? error.message;
}
