import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.js';
import type { Domain, State, User } from './state.js';

/** A logged-in user's session: its key goes with each request beside the cookie. */
interface Session {
  key: string;
  user: User;
}

/** Who may use the API on 8080: the owner of a session, or of the keys that signed the request. */
export class Authentication {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly state: State) {}

  /**
   * `login`, in the root domain unless the path or the id of another one is given (ApiServer.loginUser).
   *
   * @returns the answer and the cookies that go with it
   */
  login(parameters: ReadonlyMap<string, string>): { content: Record<string, unknown>; cookies: string[] } {
    const username = parameters.get('username');
    const domain = this.domainOfLogin(parameters);
    const user = this.state.users.find(
      (one) => one.username === username && one.account.domain.id === domain?.id && isActive(one),
    );
    if (!user || user.password !== parameters.get('password'))
      throw new ApiError(
        531,
        `Failed to authenticate user ${username} in domain 1; please provide valid credentials`,
        0,
      );
    const id = randomBytes(16).toString('hex');
    const key = randomBytes(24).toString('base64url');
    this.sessions.set(id, { key, user });
    return {
      content: loginAnswer(user, key),
      cookies: [`JSESSIONID=${id}; Path=/client; HttpOnly`, `sessionkey=${key}; Path=/client/api; HttpOnly`],
    };
  }

  private domainOfLogin(parameters: ReadonlyMap<string, string>): Domain | undefined {
    const { domains } = this.state;
    const id = parameters.get('domainid');
    if (id) return domains.find((domain) => domain.id === id);
    const path = parameters.get('domain')?.replace(/^\/|\/$/g, '') ?? '';
    const wanted = path.toLowerCase();
    return domains.find((domain) =>
      [domain.path, below(domain.path)].some((one) => one.toLowerCase() === wanted),
    );
  }

  logout(cookie: string | undefined): void {
    this.sessions.delete(sessionId(cookie) ?? '');
  }

  /** @throws ApiError 401 where neither a session nor a signature proves who it is */
  authenticate(given: ReadonlyMap<string, string>, cookie: string | undefined): User {
    const session = this.sessions.get(sessionId(cookie) ?? '');
    const parameters = new Map([...given].map(([name, value]) => [name.toLowerCase(), value]));
    if (session && isActive(session.user) && parameters.get('sessionkey') === session.key)
      return session.user;
    const apiKey = parameters.get('apikey');
    const user = apiKey ? this.state.users.find((candidate) => candidate.apiKey === apiKey) : undefined;
    if (!user?.secretKey || !isActive(user) || !isSigned(given, user.secretKey) || isExpired(parameters))
      throw ApiError.unverified();
    return user;
  }
}

function loginAnswer({ account, ...user }: User, sessionkey: string): Record<string, unknown> {
  return {
    username: user.username,
    userid: user.id,
    domainid: account.domain.id,
    timeout: 1800,
    account: account.name,
    firstname: user.firstname,
    lastname: user.lastname,
    type: String(account.type),
    registered: 'false',
    sessionkey,
    is2faenabled: 'false',
    is2faverified: 'true',
  };
}

/** ApiServer.verifyRequest: neither the user nor the account may be disabled or locked. */
function isActive({ state, account }: User): boolean {
  return state === 'enabled' && account.state === 'enabled';
}

/** `acme` of `ROOT/acme`, as CloudStack's paths begin. */
const below = (path: string) => path.replace(/^ROOT\/?/, '');

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
