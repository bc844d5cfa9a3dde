import { Temporal } from 'temporal-polyfill';
import type { ConnectionStatus, StatusReason } from './connection.ts';
import type { Truth } from './connections-truth.server.ts';

/** What the database knows about a connection before a reading is stored. Times are ISO 8601. */
export type Known = {
  status: ConnectionStatus;
  reason: StatusReason | null;
  accountLabel: string | null;
  /** The sign-in that the connection stems from. */
  attemptId: string | null;
  connectedAt: string;
  checkedAt: string;
  readAt: string;
};

/** A reading: the truth, when reading it began, and the sign-in that Nango named then. */
export type Read = { truth: Truth; readAt: Temporal.Instant; attemptId: string | null };

/**
 * What a reading does to a connection that Arlo has.
 *
 * - `drop`: something read later is there. `touch`: nothing was learnt.
 * - `hold`: it belongs to another account now, or to one that nobody knows yet.
 * - `set`: so it stands now.
 */
export type Effect =
  | { kind: 'drop' }
  | { kind: 'touch' }
  | { kind: 'hold'; accountLabel: string | null; scopes: string[] }
  | { kind: 'set'; truth: Exclude<Truth, { status: 'unknown' }> };

/**
 * Decides that. `renewed`: the person has signed in again since the connection was last stored, so nothing that was
 * known about the account or its access goes on by itself.
 *
 * Readings count in the order in which they began, with three exceptions: a connection that Nango has deleted never
 * comes back; a failed refresh is what removed access looks like from then on, so it never takes the place of that
 * finding; and that finding takes the place of a failed refresh even when it comes late, as its own refresh is what
 * made Nango tell. A new sign-in ends the last two.
 */
export function effectOf(known: Known, read: Read, renewed: boolean): Effect {
  const { truth } = read;
  if (truth.reason === 'connection_deleted') return { kind: 'set', truth };
  if (isOvertaken(known, read)) {
    const isLateFinding =
      truth.reason === 'access_removed' &&
      known.reason === 'refresh_failed' &&
      isNoEarlierSignIn(read, known);
    return isLateFinding ? { kind: 'set', truth } : { kind: 'drop' };
  }
  switch (truth.status) {
    case 'revoked':
      return { kind: 'set', truth };
    case 'expired':
      return known.reason === 'access_removed' && !renewed
        ? { kind: 'set', truth: { status: 'revoked', reason: 'access_removed' } }
        : { kind: 'set', truth };
    case 'unknown':
      return renewed && known.accountLabel !== null
        ? { kind: 'hold', accountLabel: null, scopes: truth.scopes }
        : { kind: 'touch' };
    case 'active': {
      const { accountLabel, scopes } = truth;
      if (known.accountLabel === null || isSameAccount(known.accountLabel, accountLabel)) {
        return { kind: 'set', truth };
      }
      if (accountLabel !== null || renewed) return { kind: 'hold', accountLabel, scopes };
      return known.reason === 'account_changed' ? { kind: 'touch' } : { kind: 'set', truth };
    }
  }
}

/** Whether a reading is of the sign-in that is known, or of one begun after it: ids of sign-ins are in that order. */
function isNoEarlierSignIn(read: Read, known: Known): boolean {
  return (read.attemptId ?? '') >= (known.attemptId ?? '');
}

/** A reading that learnt nothing still tells which sign-in was the newest when it began. */
function isOvertaken(known: Known, { readAt, attemptId }: Read): boolean {
  if (Temporal.Instant.compare(known.checkedAt, readAt) > 0) return true;
  return attemptId !== known.attemptId && Temporal.Instant.compare(known.readAt, readAt) > 0;
}

/**
 * What becomes of a connection that is new to Arlo, beside the one that the person has for the provider, if any.
 *
 * - `discard`: it is to be deleted at Nango. `take`: it is the person's connection. `hold`: it belongs to another
 *   account, which takes the place of theirs only when they say so.
 *
 * Of two, the one made later at Nango stays, in whatever order they are heard of. A sign-in that was completed or
 * given up before does not bring back what the person has disconnected since.
 */
export function newcomerFate(
  current: Known | undefined,
  newcomer: { truth: Truth; createdAt: string; attemptIsOver: boolean },
): 'discard' | 'take' | 'hold' {
  const { truth, createdAt, attemptIsOver } = newcomer;
  if (!current) return attemptIsOver ? 'discard' : 'take';
  if (Temporal.Instant.compare(current.connectedAt, createdAt) > 0) return 'discard';
  if (truth.status === 'expired' || truth.status === 'revoked') return 'discard';
  if (current.accountLabel === null) return 'take';
  return truth.status === 'active' && isSameAccount(current.accountLabel, truth.accountLabel)
    ? 'take'
    : 'hold';
}

/** Whether two names of an account, as its provider writes them, mean the same one. Both leave capitals open. */
export function isSameAccount(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
