import { sign } from './signature.js';

/**
 * How long one answer may take, in seconds; the simulator answers in milliseconds. A connection that an engine's
 * port proxy took before the API listened can hang for ever, so that this also bounds how long it is waited for.
 */
const ANSWER_SECONDS = 5;

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
    const response = await send(url, form, {}, signal);
    const answer = await answerOf('login', response);
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new CloudStackClient(
      url,
      { session: { sessionKey: String(answer.sessionkey), cookie: cookie.join('; ') } },
      signal,
    );
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
    const response = await this.request(Object.fromEntries(given));
    return answerOf(command, response);
  }

  private request(parameters: Record<string, string>): Promise<Response> {
    if (this.credentials === 'none') return send(this.url, new URLSearchParams(parameters), {}, this.signal);
    if ('keys' in this.credentials) {
      const { apiKey, secretKey } = this.credentials.keys;
      const signed = sign({ ...parameters, apiKey }, secretKey);
      return send(this.url, new URLSearchParams(signed), {}, this.signal);
    }
    const { sessionKey, cookie } = this.credentials.session;
    return send(
      this.url,
      new URLSearchParams({ ...parameters, sessionkey: sessionKey }),
      { cookie },
      this.signal,
    );
  }
}

async function send(
  url: string,
  form: URLSearchParams,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  const deadline = AbortSignal.timeout(ANSWER_SECONDS * 1000);
  try {
    return await fetch(url, {
      method: 'POST',
      body: form,
      headers,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new ApiUnavailableError(`${url} does not answer: ${causeOf(error)}`);
  }
}

async function answerOf(command: string, response: Response): Promise<Answer> {
  const text = await response.text();
  const answer = parseAnswer(text);
  if (!answer)
    throw new ApiUnavailableError(`${response.url} answers ${response.status} without an API's answer`);
  if (!response.ok || 'errorcode' in answer) {
    throw new CloudStackError(command, response.status, String(answer.errortext ?? text.slice(0, 200)));
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

/** fetch says only "fetch failed"; why stands in its cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
