import { messageOf, UserError } from '../errors.js';

/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
export class ApiUnavailableError extends UserError {
  override name = 'ApiUnavailableError';
}

export interface Outgoing {
  /** What is posted; without it, the request is a GET. */
  form?: Record<string, string>;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
}

export interface Reply {
  status: number;
  /** `name=value`. */
  cookies: string[];
  text: string;
}

/**
 * Sends a request and reads the whole answer.
 *
 * @param url with http, which is all that a container's ports speak
 * @param seconds that it may take
 * @throws ApiUnavailableError if nothing answers in time
 */
export async function exchange(
  url: string,
  { form, method = form ? 'POST' : 'GET', headers = {} }: Outgoing,
  seconds: number,
  signal?: AbortSignal,
): Promise<Reply> {
  signal?.throwIfAborted();
  // Loaded with the first call: it is larger than all that a command without one needs.
  const { request } = await import('undici');
  const late = AbortSignal.timeout(seconds * 1000);
  try {
    const answer = await request(url, {
      method,
      headers: form ? { ...headers, 'content-type': 'application/x-www-form-urlencoded' } : headers,
      body: form ? new URLSearchParams(form).toString() : null,
      signal: signal ? AbortSignal.any([signal, late]) : late,
      // A connection that is kept may be closed by the server at the moment at which it is used again.
      reset: true,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, cookies: cookiesOf(answer.headers['set-cookie']), text };
  } catch (error) {
    signal?.throwIfAborted();
    const cause = late.aborted ? `no answer within ${seconds} s` : causeOf(error);
    throw new ApiUnavailableError(`${url.split('?')[0]} does not answer: ${cause}`);
  }
}

function cookiesOf(lines: string | string[] | undefined): string[] {
  return [lines ?? []].flat().map((line) => line.split(';')[0] ?? '');
}

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
};

function causeOf(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return CAUSES[code] ?? (code || messageOf(error));
}
