import type { Selectable, Transaction } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { CandidateConnections, DB, Integrations } from '#db/types.gen.ts';
import type { NewId } from '#app/platform/ids.ts';
import { discard } from './discards.server.ts';

/**
 * Accounts that wait for a yes. A candidate is a connection of its own at Nango, or the person's own one when it was
 * renewed with another account: Nango has put the new access in the place of the old.
 */
type Candidate = Selectable<CandidateConnections>;
type Current = Selectable<Integrations>;

type Found = {
  trx: Transaction<DB>;
  newId: NewId;
  userId: string;
  provider: string;
  nangoConnectionId: string;
  attemptId: string | null;
  accountLabel: string | null;
  scopes: string[];
  /** ISO 8601. */
  connectedAt: string;
  readAt: Temporal.Instant;
};

/**
 * Lets another account wait for the person's yes. Of two that wait, the one found later stays. Returns whether
 * people see a difference.
 */
export async function holdCandidate(
  found: Found,
  current: Current | undefined,
  waiting: Candidate | undefined,
): Promise<boolean> {
  const { trx, newId, userId, provider, nangoConnectionId, attemptId, accountLabel, scopes, connectedAt } =
    found;
  const now = found.readAt.toString();
  const columns = { attempt_id: attemptId, account_label: accountLabel, scopes, read_at: now };
  if (waiting?.nango_connection_id === nangoConnectionId) {
    await trx.updateTable('candidate_connections').set(columns).where('id', '=', waiting.id).execute();
    return accountLabel !== waiting.account_label;
  }
  if (waiting) await giveUpCandidate(trx, waiting, current, now);
  await trx
    .insertInto('candidate_connections')
    .values({
      ...columns,
      id: newId(),
      user_id: userId,
      provider,
      nango_connection_id: nangoConnectionId,
      connected_at: connectedAt,
      found_at: now,
    })
    .execute();
  return true;
}

/** Ends the waiting; what is to become of the connection at Nango is up to the caller. */
export async function dropCandidate(trx: Transaction<DB>, id: string): Promise<void> {
  await trx.deleteFrom('candidate_connections').where('id', '=', id).execute();
}

/** Refuses an account that waits: its connection is to be deleted at Nango, unless it is the person's own one. */
export async function giveUpCandidate(
  trx: Transaction<DB>,
  candidate: Candidate,
  current: Current | undefined,
  now: string,
): Promise<void> {
  await dropCandidate(trx, candidate.id);
  if (candidate.nango_connection_id === current?.nango_connection_id) return;
  const { user_id: userId, provider, nango_connection_id: nangoConnectionId } = candidate;
  await discard(trx, { userId, provider, nangoConnectionId }, now);
}

/** Puts the account that waits in the place of the person's connection, which is to be deleted at Nango. */
export async function promoteCandidate(
  { trx, newId }: { trx: Transaction<DB>; newId: NewId },
  candidate: Candidate,
  current: Current,
  now: string,
): Promise<void> {
  await dropCandidate(trx, candidate.id);
  await trx.deleteFrom('integrations').where('id', '=', current.id).execute();
  if (candidate.nango_connection_id !== current.nango_connection_id) {
    const { user_id: userId, provider, nango_connection_id: nangoConnectionId } = current;
    await discard(trx, { userId, provider, nangoConnectionId }, now);
  }
  await trx
    .insertInto('integrations')
    .values({
      id: newId(),
      user_id: candidate.user_id,
      provider: candidate.provider,
      nango_connection_id: candidate.nango_connection_id,
      attempt_id: candidate.attempt_id,
      status: 'active',
      status_since: now,
      account_label: candidate.account_label,
      scopes: candidate.scopes,
      connected_at: candidate.connected_at,
      checked_at: candidate.read_at,
      read_at: candidate.read_at,
    })
    .execute();
}
