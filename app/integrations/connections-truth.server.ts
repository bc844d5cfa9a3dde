import { AppError } from '#app/platform/errors.ts';
import { field } from './nango-errors.server.ts';
import type { ListedConnection, Nango } from './nango.server.ts';
import { providers, type ProviderKey } from './providers.ts';
import { reasonOf } from './read-retry.ts';

/**
 * How a connection stands, as Nango and the provider say it now. `unknown`: Nango holds a token, but the provider
 * could not be asked, which says nothing about it either way.
 */
export type Truth =
  | { status: 'active'; reason: null; scopes: string[]; accountLabel: string | null }
  | { status: 'expired'; reason: 'refresh_failed' }
  | { status: 'revoked'; reason: 'access_removed' | 'connection_deleted' }
  | { status: 'unknown'; reason: null; scopes: string[] };

/**
 * Why the truth is read. `nudge`: a webhook came, or nobody in particular asks. `check`: somebody looks. `rejected`:
 * the provider has just refused a token that Nango thinks is live.
 */
export type Occasion = 'nudge' | 'check' | 'rejected';

const deleted: Truth = { status: 'revoked', reason: 'connection_deleted' };
const accessRemoved: Truth = { status: 'revoked', reason: 'access_removed' };
const refreshFailed: Truth = { status: 'expired', reason: 'refresh_failed' };

/**
 * Reads the truth about a connection that Nango has just listed, or not. Nango gives the same error whether a token
 * ran out or was taken away, so: a token that the provider refuses before its time, and that then cannot be
 * refreshed, was **revoked**; one that cannot be refreshed when it is due has **expired**; a connection that Nango no
 * longer has was **revoked**.
 *
 * Each failed refresh makes Nango send a webhook. After a webhook nothing is therefore refreshed that Nango
 * already knows to be broken, or the two would call each other for ever.
 *
 * @throws AppError `unavailable` or `rate_limited` when Nango cannot be read. Nothing is known then.
 */
export async function readTruth(
  nango: Nango,
  provider: ProviderKey,
  listed: ListedConnection | undefined,
  occasion: Occasion,
): Promise<Truth> {
  if (!listed) return deleted;
  if (listed.broken && occasion === 'nudge') return refreshFailed;
  if (listed.broken && occasion === 'rejected') return accessRemoved;
  const { connectionId } = listed;

  let refreshed = occasion === 'rejected';
  let reading = await nango.readConnection(provider, connectionId, { forceRefresh: refreshed });
  for (;;) {
    if (reading.kind === 'connection_missing') return deleted;
    if (reading.kind !== 'found') return refreshed ? accessRemoved : refreshFailed;
    if (reading.broken) return refreshFailed;

    const { scopes } = reading;
    const account = await askProvider(nango, provider, connectionId);
    switch (account.kind) {
      case 'connection_missing':
        return deleted;
      case 'credentials_broken':
        return refreshFailed;
      case 'known':
        return { status: 'active', reason: null, scopes, accountLabel: account.label };
      case 'could_not_ask':
        return { status: 'unknown', reason: null, scopes };
      case 'rejected':
        if (refreshed) return accessRemoved;
        refreshed = true;
        reading = await nango.readConnection(provider, connectionId, { forceRefresh: true });
    }
  }
}

type AccountAnswer =
  /** The token is good. `label` is null when it does not reach as far as the account's name. */
  | { kind: 'known'; label: string | null }
  | { kind: 'rejected' | 'could_not_ask' | 'connection_missing' | 'credentials_broken' };

/** Asks the provider whose account it is. A provider that cannot be reached proves nothing, good or bad. */
async function askProvider(
  nango: Nango,
  provider: ProviderKey,
  connectionId: string,
): Promise<AccountAnswer> {
  const { path, member } = providers[provider].account;
  try {
    const outcome = await nango.proxy(provider, connectionId, { method: 'GET', path });
    if (outcome.kind !== 'answer') return { kind: outcome.kind };
    const { status, body } = outcome.answer;
    if (status === 401) return { kind: 'rejected' };
    if (status === 403 && reasonOf(body) === 'insufficientPermissions') return { kind: 'known', label: null };
    const label = status === 200 ? field(body, member) : undefined;
    return typeof label === 'string' && label !== ''
      ? { kind: 'known', label: label.slice(0, 320) }
      : { kind: 'could_not_ask' };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'could_not_ask' };
    throw error;
  }
}
