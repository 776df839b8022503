import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.js';
import type { State, User } from './state.js';

/** A logged-in user's session: its key goes with each request beside the cookie. */
interface Session {
  key: string;
  user: User;
}

/** Who may use the API on 8080: the owner of a session, or of the keys that signed the request. */
export class Authentication {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly state: State) {}

  /** @returns the answer of `login` and the cookies that go with it */
  login(parameters: ReadonlyMap<string, string>): { answer: Record<string, unknown>; cookies: string[] } {
    const user = this.state.users.find(({ username }) => username === parameters.get('username'));
    if (!user || user.password !== parameters.get('password')) {
      throw new ApiError(
        531,
        `Failed to authenticate user ${parameters.get('username')} in domain 1; please provide valid credentials`,
        0,
      );
    }
    const id = randomBytes(16).toString('hex');
    const key = randomBytes(24).toString('base64url');
    this.sessions.set(id, { key, user });
    const { account } = user;
    const answer = {
      ...{ username: user.username, userid: user.id, domainid: account.domain.id, timeout: 1800 },
      ...{
        account: account.name,
        firstname: user.firstname,
        lastname: user.lastname,
        type: String(account.type),
      },
      ...{ registered: 'false', sessionkey: key, is2faenabled: 'false', is2faverified: 'true' },
    };
    return {
      answer,
      cookies: [`JSESSIONID=${id}; Path=/client; HttpOnly`, `sessionkey=${key}; Path=/client/api; HttpOnly`],
    };
  }

  logout(cookie: string | undefined): void {
    this.sessions.delete(sessionId(cookie) ?? '');
  }

  /** @throws ApiError 401 where neither a session nor a signature proves who it is */
  authenticate(given: ReadonlyMap<string, string>, cookie: string | undefined): User {
    const session = this.sessions.get(sessionId(cookie) ?? '');
    const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
    if (session && parameters.get('sessionkey') === session.key) return session.user;
    const apiKey = parameters.get('apikey');
    const user = apiKey ? this.state.users.find((candidate) => candidate.apiKey === apiKey) : undefined;
    if (!user?.secretKey || !isSigned(given, user.secretKey) || isExpired(parameters))
      throw ApiError.unverified();
    return user;
  }
}

function sessionId(cookie: string | undefined): string | undefined {
  return /(?:^|;\s*)JSESSIONID=([^;]+)/.exec(cookie ?? '')?.[1];
}

function isSigned(given: ReadonlyMap<string, string>, secretKey: string): boolean {
  const signature = [...given].find(([name]) => name.toLowerCase() === 'signature')?.[1];
  if (!signature) return false;
  const query = [...given]
    .filter(([name]) => name.toLowerCase() !== 'signature')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${javaEncoded(value)}`)
    .join('&')
    .toLowerCase();
  const expected = createHmac('sha1', secretKey).update(query).digest();
  const found = Buffer.from(signature, 'base64');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** A signature of version 3 holds until the moment in `expires`. */
function isExpired(parameters: ReadonlyMap<string, string>): boolean {
  if (parameters.get('signatureversion') !== '3') return false;
  const expires = Date.parse(parameters.get('expires') ?? '');
  return !(expires >= Date.now());
}

/** As Java's URLEncoder does it, with `%20` for a blank. */
function javaEncoded(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()~]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
