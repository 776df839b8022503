import { request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { UserError } from '../errors.js';

/** The API did not answer in CloudStack's form: it is not up, or something else listens there. */
export class ApiUnavailableError extends UserError {
  override name = 'ApiUnavailableError';
}

export interface Outgoing {
  /** What is posted; without it, the request is a GET. */
  form?: Record<string, string>;
  method?: string;
  headers?: Record<string, string>;
}

export interface Reply {
  status: number;
  /** `name=value`. */
  cookies: string[];
  text: string;
}

/**
 * Sends a request and reads the whole answer. Not by fetch, the first of which takes 0.1 s and 40 MB; and over a new
 * connection, as one that is kept may be closed by the server at the moment at which it is used again.
 *
 * @param url with http, which is all that a container's ports speak
 * @param seconds that it may take
 * @throws ApiUnavailableError where nothing answers in time
 */
export async function exchange(
  url: string,
  outgoing: Outgoing,
  seconds: number,
  signal?: AbortSignal,
): Promise<Reply> {
  signal?.throwIfAborted();
  try {
    return await send(url, outgoing, seconds, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw new ApiUnavailableError(`${url.split('?')[0]} does not answer: ${causeOf(error)}`);
  }
}

function send(url: string, { form, method, headers = {} }: Outgoing, seconds: number, signal?: AbortSignal) {
  const body = form && new URLSearchParams(form).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const options = {
    method: method ?? (form ? 'POST' : 'GET'),
    headers: { ...headers, ...(form && type) },
    agent: false,
    ...(signal && { signal }),
  };
  return new Promise<Reply>((done, failed) => {
    const sent = request(url, options, (incoming) => {
      const { statusCode: status = 0, headers } = incoming;
      const cookies = (headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '');
      textOf(incoming).then((text) => done({ status, cookies, text }), failed);
    });
    const late = setTimeout(() => sent.destroy(new Error(`no answer within ${seconds} s`)), seconds * 1000);
    sent.on('error', failed);
    sent.on('close', () => clearTimeout(late));
    sent.end(body);
  });
}

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection is closed',
};

function causeOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return CAUSES[code] ?? (code || message);
}
