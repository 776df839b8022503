import { createHmac } from 'node:crypto';

/**
 * Signs a request as CloudStack wants it: parameters sorted by name (as it is
 * sent: ApiServer.verifyRequest sorts before it lowers), values URL-encoded with
 * `%20` for a blank, all in lower case, HMAC-SHA1 with the secret key, base64.
 *
 * @returns the parameters with `signature`
 */
export function sign(
  parameters: Readonly<Record<string, string>>,
  secretKey: string,
): Record<string, string> {
  const query = Object.entries(parameters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&')
    .toLowerCase();
  return { ...parameters, signature: createHmac('sha1', secretKey).update(query).digest('base64') };
}

/** As Java's URLEncoder, but with `%20` for a blank: it leaves `*` and encodes what encodeURIComponent leaves. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()~]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
