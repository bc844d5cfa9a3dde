import { createHash } from 'node:crypto';
import { sandboxRequest } from '../http/message.ts';
import type { NangoContext } from './context.ts';
import type { Integration } from './integrations.ts';
import { readJson } from './refresh.ts';
import type { Connection } from './state.ts';

/** Where each provider tells whose account a token belongs to, and the field that says so. */
const accountLookups: Record<string, { path: string; field: string }> = {
  'google-calendar': { path: '/calendar/v3/users/me/calendarList/primary', field: 'id' },
  'google-mail': { path: '/gmail/v1/users/me/profile', field: 'emailAddress' },
};

/**
 * What Nango does once with the token of a new or renewed connection: it asks whose account it is and keeps a hash of
 * the address. A provider that refuses is no problem; the hash is then missing.
 */
export async function afterConnecting(
  nango: NangoContext,
  integration: Integration,
  connection: Connection,
): Promise<void> {
  const lookup = accountLookups[integration.provider.name];
  if (!lookup) return;
  const headers = { authorization: `Bearer ${connection.credentials.accessToken}` };
  const answer = await nango.network(
    integration.provider.baseUrl,
    sandboxRequest('GET', lookup.path, headers),
  );
  if (answer.status !== 200) return;
  const address = readJson(answer)[lookup.field];
  if (typeof address !== 'string') return;
  connection.connectionConfig = {
    ...connection.connectionConfig,
    emailAddressHash: emailAddressHash(address),
  };
}

/** Nango's own hash of a mail address, by which it can compare accounts without keeping the address. */
function emailAddressHash(address: string): string {
  return createHash('sha256')
    .update(`nango.emailAddressHash.v1:${address.trim().toLowerCase()}`)
    .digest('hex');
}
