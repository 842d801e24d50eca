/** Who may ask the loopback host what: pages of other sites and other programs on the machine may not. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TokenHeader } from '../contract';

export const TOKEN_HEADER: TokenHeader = 'x-duban-token';

/** 256 bits that only the address's fragment carries: it is never sent with a request by itself. */
export const createToken = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Equal in a time that tells nothing of where they differ. */
export const sameToken = (given: string, token: string): boolean =>
  timingSafeEqual(digest(given), digest(token));

/**
 * A request that names another host than ours came by a name that points here (DNS rebinding).
 * @returns the status to refuse with, or undefined.
 */
export function refuseHost(request: IncomingMessage, host: string): number | undefined {
  return request.headers.host === host ? undefined : 421;
}

/**
 * A call must come from our own page: its origin, by script, as JSON, with the token.
 * @returns the status to refuse with, or undefined.
 */
export function refuseCall(
  { method, headers }: IncomingMessage,
  host: string,
  token: string,
): number | undefined {
  if (method !== 'POST') return 405;
  if (headers.origin !== `http://${host}`) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 403;
  // forms cannot send it without asking first, which is never granted
  if (!/^application\/json(?:;|$)/u.test(headers['content-type'] ?? '')) return 415;
  const given = headers[TOKEN_HEADER];
  if (typeof given !== 'string' || !sameToken(given, token)) return 401;
  return undefined;
}
