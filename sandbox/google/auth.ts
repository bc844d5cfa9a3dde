import { insufficientScopes, invalidCredentials, loginRequired } from './errors.ts';
import type { SandboxState } from './state.ts';

const prefix = 'https://www.googleapis.com/auth/';

/** Scopes of which any one admits a caller, per kind of request, from the authorization part of Google's reference. */
export const scopes = {
  calendarListRead: [
    'calendar',
    'calendar.readonly',
    'calendar.calendarlist',
    'calendar.calendarlist.readonly',
  ],
  calendarListWrite: ['calendar', 'calendar.calendarlist'],
  calendarsRead: [
    'calendar',
    'calendar.readonly',
    'calendar.app.created',
    'calendar.calendars',
    'calendar.calendars.readonly',
  ],
  calendarsWrite: ['calendar', 'calendar.app.created', 'calendar.calendars'],
  aclRead: ['calendar', 'calendar.acls', 'calendar.acls.readonly'],
  aclWrite: ['calendar', 'calendar.acls'],
  settings: ['calendar', 'calendar.readonly', 'calendar.settings.readonly'],
  freeBusy: ['calendar', 'calendar.readonly', 'calendar.events.freebusy', 'calendar.freebusy'],
  colors: [
    'calendar',
    'calendar.readonly',
    'calendar.app.created',
    'calendar.calendarlist',
    'calendar.calendarlist.readonly',
    'calendar.events.freebusy',
    'calendar.events.owned',
    'calendar.events.owned.readonly',
    'calendar.events.public.readonly',
  ],
  eventsRead: [
    'calendar',
    'calendar.readonly',
    'calendar.events',
    'calendar.events.readonly',
    'calendar.app.created',
    'calendar.events.freebusy',
    'calendar.events.owned',
    'calendar.events.owned.readonly',
    'calendar.events.public.readonly',
  ],
  eventsWrite: ['calendar', 'calendar.events', 'calendar.app.created', 'calendar.events.owned'],
} satisfies Record<string, string[]>;

/** Whose token a request carries. */
export type Caller = { email: string; scopes: readonly string[] };

/** Reads the bearer token. Throws Google's 401 when there is none, or it is unknown, expired or revoked. */
export function authenticate(state: SandboxState, headers: Record<string, string>): Caller {
  const [, bearer] = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '') ?? [];
  if (bearer === undefined) throw loginRequired();
  const token = Object.hasOwn(state.tokens, bearer) ? state.tokens[bearer] : undefined;
  if (token?.state !== 'valid' || !state.users[token.user]) throw invalidCredentials();
  return { email: token.user, scopes: token.scopes };
}

/** Throws Google's 403 unless the caller was granted one of the scopes (short names, without Google's prefix). */
export function requireScope(caller: Caller, anyOf: readonly string[]): void {
  if (!anyOf.some((scope) => caller.scopes.includes(`${prefix}${scope}`))) throw insufficientScopes();
}
