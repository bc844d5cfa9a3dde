import type { Grants } from './authorization/grants.ts';
import type { GoogleSandbox } from './google/google-sandbox.ts';
import type { SandboxRequest, SandboxResponse } from './http/message.ts';

/** Where Google's calendar answers on the sandbox itself, beside the way through Nango's proxy. */
export const googlePrefix = '/google';

/** Hands a request to the calendar. `path` is what Google sees. */
export async function askCalendar(
  google: GoogleSandbox,
  request: SandboxRequest,
  path = request.target,
): Promise<SandboxResponse> {
  const { method, headers, body } = request;
  const answer = await google.handle({ method, path, headers, body });
  return 'dropped' in answer ? { status: 0, headers: {}, body: '' } : answer;
}

/**
 * The calendar as Nango reaches it. The grants alone know whether a token still holds, so the calendar is told about
 * the token of each request just before it has to judge it.
 */
export function askCalendarAsApplication(
  google: GoogleSandbox,
  grants: Grants,
  request: SandboxRequest,
): Promise<SandboxResponse> {
  const token = request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
  const holder = grants.holderOf('google', token);
  const known = google.accounts().some(({ email }) => email === holder?.account);
  if (holder?.valid && known) google.addToken(token, { user: holder.account, scopes: holder.scopes });
  else if (holder) google.revokeToken(token);
  return askCalendar(google, request);
}
