import { timingSafeEqual } from 'node:crypto';
import type { SandboxRequest } from '../http/message.ts';
import type { NangoContext } from './context.ts';
import { authenticationError, type Parsed } from './errors.ts';
import { findSession, sessionTokenPattern } from './sessions.ts';
import type { ConnectSession } from './state.ts';

const uuid4Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text has the form that Nango demands of its API keys. */
export function isUuid4(text: string): boolean {
  return uuid4Pattern.test(text);
}

/** The Authorization header without its scheme, which Nango does not insist on. Undefined when it is missing. */
export function bearerOf(request: SandboxRequest): string | undefined {
  return request.headers.authorization?.replace(/^Bearer /i, '').trim();
}

/** Lets a call in that carries the environment's API key. */
export function requireSecretKey(nango: NangoContext, request: SandboxRequest): Parsed<true> {
  const key = bearerOf(request);
  if (key === undefined) return { ok: false, response: authenticationError('missing_auth_header') };
  if (!isUuid4(key)) return { ok: false, response: authenticationError('invalid_secret_key_format') };
  const known = Buffer.from(nango.secretKey.toLowerCase());
  const isKnown = timingSafeEqual(Buffer.from(key.toLowerCase()), known);
  if (!isKnown || nango.faults.api === 'wrong_key') {
    return { ok: false, response: authenticationError('unknown_account') };
  }
  return { ok: true, value: true };
}

/** Gives the live session of a connect session token. */
export function requireSessionToken(nango: NangoContext, token: string): Parsed<ConnectSession> {
  if (!sessionTokenPattern.test(token)) {
    return { ok: false, response: authenticationError('invalid_connect_session_token_format') };
  }
  const session = findSession(nango, token);
  if (!session) return { ok: false, response: authenticationError('unknown_connect_session_token') };
  return { ok: true, value: session };
}
