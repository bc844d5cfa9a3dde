import type { Selectable, Transaction } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '#db/client.ts';
import type { CandidateConnections, DB, Integrations } from '#db/types.gen.ts';
import type { NewId } from '#app/platform/ids.ts';
import { dropCandidate, holdCandidate, promoteCandidate } from './candidates.server.ts';
import type { ConnectionStatus, StatusReason } from './connection.ts';
import type { Truth } from './connections-truth.server.ts';
import { discard, isDiscarded } from './discards.server.ts';
import { lockUser, type OnAccountLost } from './give-up.server.ts';
import type { ProviderKey } from './providers.ts';
import { effectOf, isSameAccount, newcomerFate, type Known } from './reading-rules.ts';

/** What was read about one connection at Nango. */
export type Reading = {
  provider: ProviderKey;
  nangoConnectionId: string;
  /** The person and the sign-in that its tags name; null when Nango has no such connection, or it is not Arlo's. */
  origin: { userId: string; attemptId: string } | null;
  /** When Nango made it, ISO 8601; null when Nango has no such connection. */
  createdAt: string | null;
  truth: Truth;
  /** When reading began. */
  readAt: Temporal.Instant;
};

/**
 * - `changed`, `unchanged`: whether people see a difference. `discarded`: the connection is to be deleted at Nango.
 * - `foreign`: it is nobody's here.
 */
export type StoreOutcome =
  { kind: 'changed' | 'unchanged' | 'discarded'; userId: string } | { kind: 'foreign' };

type Parts = { newId: NewId; onAccountLost: OnAccountLost };

/** Stores a reading, in one transaction: of a connection that Arlo has, of one that waits for a yes, or of a new one. */
export async function storeReading(db: Database, parts: Parts, reading: Reading): Promise<StoreOutcome> {
  return db.transaction().execute(async (trx) => {
    const userId = (await holderOf(trx, reading)) ?? reading.origin?.userId;
    if (!userId) return { kind: 'foreign' };
    const isHere = await lockUser(trx, userId);
    if (await isDiscarded(trx, reading.nangoConnectionId)) return { kind: 'discarded', userId };
    const attempt = await findAttempt(trx, userId, reading);
    if (!isHere) return attempt ? discarded(trx, userId, reading) : { kind: 'foreign' };

    const current = await trx
      .selectFrom('integrations')
      .selectAll()
      .where('user_id', '=', userId)
      .where('provider', '=', reading.provider)
      .executeTakeFirst();
    const candidate = await trx
      .selectFrom('candidate_connections')
      .selectAll()
      .where('user_id', '=', userId)
      .where('provider', '=', reading.provider)
      .executeTakeFirst();
    const place = { trx, ...parts, userId, reading, current, candidate };

    if (current?.nango_connection_id === reading.nangoConnectionId) {
      const renewed = attempt !== undefined && attempt.id !== current.attempt_id;
      return { kind: (await updateCurrent(place, current, renewed)) ? 'changed' : 'unchanged', userId };
    }
    if (candidate?.nango_connection_id === reading.nangoConnectionId) {
      return updateCandidate(place, candidate);
    }
    if (!attempt || !reading.createdAt || (await holderOf(trx, reading))) return { kind: 'foreign' };
    return takeIn(place, { attempt, createdAt: reading.createdAt });
  });
}

type Place = Parts & {
  trx: Transaction<DB>;
  userId: string;
  reading: Reading;
  current: Selectable<Integrations> | undefined;
  candidate: Selectable<CandidateConnections> | undefined;
};

/** Who has the connection now, whatever its tags say. */
async function holderOf(trx: Transaction<DB>, { nangoConnectionId }: Reading): Promise<string | undefined> {
  const row = await trx
    .selectFrom('integrations')
    .select('user_id')
    .where('nango_connection_id', '=', nangoConnectionId)
    .unionAll(
      trx
        .selectFrom('candidate_connections')
        .select('user_id')
        .where('nango_connection_id', '=', nangoConnectionId),
    )
    .executeTakeFirst();
  return row?.user_id;
}

type Attempt = { id: string; isOver: boolean };

/** The sign-in that the tags name, if this person began it here, for this provider. It is over from now on. */
async function findAttempt(
  trx: Transaction<DB>,
  userId: string,
  { origin, provider, readAt }: Reading,
): Promise<Attempt | undefined> {
  if (origin?.userId !== userId) return undefined;
  const attempts = trx
    .selectFrom('connect_attempts')
    .select(['id', 'completed_at', 'given_up_at'])
    .where('id', '=', origin.attemptId)
    .where('user_id', '=', userId)
    .where('provider', '=', provider);
  const attempt = await attempts.executeTakeFirst();
  if (!attempt) return undefined;
  if (attempt.completed_at === null) {
    await trx
      .updateTable('connect_attempts')
      .set({ completed_at: readAt.toString() })
      .where('id', '=', attempt.id)
      .execute();
  }
  return { id: attempt.id, isOver: attempt.completed_at !== null || attempt.given_up_at !== null };
}

/** Applies a reading to the person's connection. Returns whether people see a difference. */
async function updateCurrent(
  place: Place,
  row: Selectable<Integrations>,
  renewed: boolean,
): Promise<boolean> {
  const { trx, reading, candidate } = place;
  const { readAt, truth } = reading;
  const attemptId = reading.origin?.attemptId ?? null;
  const effect = effectOf(knownOf(row), { truth, readAt, attemptId }, renewed);
  if (effect.kind === 'drop') return false;

  // A new sign-in counts as new until its account could be asked for, or never can be.
  const isSettled = effect.kind === 'hold' || (effect.kind === 'set' && effect.truth.status !== 'expired');
  const read = {
    read_at: later(row.read_at, readAt),
    ...(renewed && isSettled && { attempt_id: attemptId }),
  };
  const update = (changes: Partial<Selectable<Integrations>>) =>
    trx
      .updateTable('integrations')
      .set({ ...read, ...changes })
      .where('id', '=', row.id)
      .execute();
  const own = candidate?.nango_connection_id === row.nango_connection_id ? candidate : undefined;

  if (effect.kind === 'touch') {
    await update({});
    return false;
  }
  if (effect.kind === 'hold') {
    const found = { ...effect, connectedAt: row.connected_at, attemptId };
    const isNews = await holdCandidate({ ...place, ...reading, ...found }, row, candidate);
    const status = statusColumns(row, { status: 'revoked', reason: 'account_changed' }, readAt);
    await update({
      ...status,
      checked_at: effect.accountLabel === null ? row.checked_at : later(row.checked_at, readAt),
    });
    return isNews || status.status_reason !== row.status_reason;
  }
  if (own) await dropCandidate(trx, own.id);
  if (renewed && row.account_label === null) await place.onAccountLost(trx, place.userId, reading.provider);
  const active = effect.truth.status === 'active' ? effect.truth : undefined;
  const next = {
    ...statusColumns(row, effect.truth, readAt),
    account_label: active?.accountLabel ?? row.account_label,
    scopes: active?.scopes ?? row.scopes,
  };
  await update({ ...next, checked_at: later(row.checked_at, readAt) });
  return (
    own !== undefined ||
    next.status_reason !== row.status_reason ||
    next.account_label !== row.account_label ||
    next.scopes.join(' ') !== row.scopes.join(' ')
  );
}

/** Applies a reading to an account that waits for a yes. It needs none when it proves to be the one there is. */
async function updateCandidate(place: Place, row: Selectable<CandidateConnections>): Promise<StoreOutcome> {
  const { trx, userId, reading, current } = place;
  const { truth, readAt } = reading;
  if (truth.status === 'expired' || truth.status === 'revoked') {
    await dropCandidate(trx, row.id);
    await discard(trx, { ...reading, userId }, readAt.toString());
    return { kind: 'changed', userId };
  }
  const accountLabel = (truth.status === 'active' && truth.accountLabel) || row.account_label;
  const next = { account_label: accountLabel, scopes: truth.scopes, read_at: later(row.read_at, readAt) };
  if (current?.account_label && isSameAccount(current.account_label, accountLabel)) {
    await promoteCandidate(place, { ...row, ...next }, current, readAt.toString());
    return { kind: 'changed', userId };
  }
  await trx.updateTable('candidate_connections').set(next).where('id', '=', row.id).execute();
  return { kind: accountLabel === row.account_label ? 'unchanged' : 'changed', userId };
}

/** Takes in a connection that is new here. */
async function takeIn(
  place: Place,
  { attempt, createdAt }: { attempt: Attempt; createdAt: string },
): Promise<StoreOutcome> {
  const { trx, newId, userId, reading, current } = place;
  const { provider, nangoConnectionId, truth, readAt } = reading;
  const before = current && knownOf(current);
  const fate = newcomerFate(before, { truth, createdAt, attemptIsOver: attempt.isOver });
  const changed: StoreOutcome = { kind: 'changed', userId };
  if (fate === 'discard') return discarded(trx, userId, reading);
  if (fate === 'hold') {
    const accountLabel = truth.status === 'active' ? truth.accountLabel : null;
    const scopes = truth.status === 'active' || truth.status === 'unknown' ? truth.scopes : [];
    const found = { accountLabel, scopes, connectedAt: createdAt, attemptId: attempt.id };
    await holdCandidate({ ...place, ...reading, ...found }, current, place.candidate);
    return changed;
  }
  if (current) {
    await discard(
      trx,
      { userId, provider, nangoConnectionId: current.nango_connection_id },
      readAt.toString(),
    );
    await trx.deleteFrom('integrations').where('id', '=', current.id).execute();
    if (current.account_label === null) await place.onAccountLost(trx, userId, provider);
  }
  const isKnown = truth.status !== 'unknown';
  await trx
    .insertInto('integrations')
    .values({
      id: newId(),
      user_id: userId,
      provider,
      nango_connection_id: nangoConnectionId,
      attempt_id: attempt.id,
      status: isKnown ? truth.status : 'active',
      status_reason: isKnown ? truth.reason : null,
      status_since: readAt.toString(),
      account_label: truth.status === 'active' ? truth.accountLabel : null,
      scopes: 'scopes' in truth ? truth.scopes : [],
      connected_at: createdAt,
      last_used_at: current?.last_used_at ?? null,
      checked_at: isKnown ? readAt.toString() : createdAt,
      read_at: readAt.toString(),
    })
    .execute();
  return changed;
}

async function discarded(trx: Transaction<DB>, userId: string, reading: Reading): Promise<StoreOutcome> {
  await discard(trx, { ...reading, userId }, reading.readAt.toString());
  return { kind: 'discarded', userId };
}

function knownOf(row: Selectable<Integrations>): Known {
  return {
    status: row.status as ConnectionStatus,
    reason: row.status_reason as StatusReason | null,
    accountLabel: row.account_label,
    attemptId: row.attempt_id,
    connectedAt: row.connected_at,
    checkedAt: row.checked_at,
    readAt: row.read_at,
  };
}

function statusColumns(
  row: Selectable<Integrations>,
  { status, reason }: { status: ConnectionStatus; reason: StatusReason | null },
  readAt: Temporal.Instant,
) {
  const since = status === row.status && reason === row.status_reason ? row.status_since : readAt.toString();
  return { status, status_reason: reason, status_since: since };
}

function later(before: string, readAt: Temporal.Instant): string {
  return Temporal.Instant.compare(before, readAt) > 0 ? before : readAt.toString();
}
