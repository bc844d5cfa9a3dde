import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '#db/client.ts';
import type { Notifier } from '#db/notify.ts';
import type { DB } from '#db/types.gen.ts';
import type { Clock } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { Connection } from './connection.ts';
import { createConnectionRows } from './connection-rows.server.ts';
import type { Occasion } from './connections-truth.server.ts';
import { createDeleteDiscarded } from './discards.server.ts';
import {
  answerCandidate,
  giveUpConnections,
  lockUser,
  removeConnection,
  type OnAccountLost,
} from './give-up.server.ts';
import type { Nango } from './nango.server.ts';
import type { ConnectSession } from './connect-ui.ts';
import type { ProviderKey } from './providers.ts';
import { createReadings } from './readings.server.ts';
import { createReconcile } from './reconcile.server.ts';

export type ConnectionsOptions = {
  db: Database;
  nango: Nango;
  clock: Clock;
  newId: NewId;
  notify: Notifier['notify'];
  onAccountLost: OnAccountLost;
  /** Where browsers find Nango's Connect UI and Nango's API. */
  browser: { connectUrl: string; apiUrl: string };
};

export type Connections = ReturnType<typeof createConnections>;

/** A page shows a state that is at most this old, unless Nango cannot be asked. */
const freshForMs = 5 * 60_000;
const pagePatienceMs = 700;

/** People's connections: made, watched, repaired and ended. The rows follow what Nango says. */
export function createConnections(options: ConnectionsOptions) {
  const { db, nango, clock, newId, notify, onAccountLost, browser } = options;
  const now = () => clock.now().toString();
  const tellPages = (userId: string) => notify('user_news', { userId, kind: 'connections' });
  const rows = createConnectionRows(db);
  const deleteDiscarded = createDeleteDiscarded({ db, nango, clock });
  const readings = createReadings({ ...options, rows, deleteDiscarded, tellPages });
  const reconcile = createReconcile({ db, nango, clock, readings });

  /**
   * Starts connecting a provider, or renewing a connection that is broken. One that works is not renewed but joined
   * by a new one, which takes its place once it is there: signing in with another account must not cost the first.
   *
   * The attempt is stored before Nango hears of it: its id, as a tag, is how a connection finds its person again.
   *
   * @throws AppError `unavailable` or `rate_limited` when Nango gives no session; `unauthenticated` when the person's
   *   account was deleted a moment ago.
   */
  async function createSession(userId: string, provider: ProviderKey): Promise<ConnectSession> {
    const attemptId = newId();
    const tags = { user_id: userId, attempt_id: attemptId };
    const broken = await db.transaction().execute(async (trx) => {
      if (!(await lockUser(trx, userId))) throw new AppError('unauthenticated', 'Log in first.');
      await trx
        .insertInto('connect_attempts')
        .values({ id: attemptId, user_id: userId, provider, created_at: now() })
        .execute();
      return trx
        .selectFrom('integrations')
        .select('nango_connection_id')
        .where('user_id', '=', userId)
        .where('provider', '=', provider)
        .where('status', '!=', 'active')
        .executeTakeFirst();
    });
    const renewal =
      broken && (await nango.createReconnectSession(provider, broken.nango_connection_id, tags));
    const session = renewal ?? (await nango.createConnectSession(provider, tags));
    const expiresInMs = Math.max(0, clock.now().until(session.expiresAt).total('milliseconds'));
    return { sessionToken: session.token, ...browser, expiresInMs };
  }

  /**
   * Stores a connection that the browser reports, after asking Nango whose it is. It comes back as the person's
   * connection, or as the candidate of the one there is when it belongs to another account.
   *
   * @throws AppError `not_found` for a connection that is not this person's, or not of this provider;
   *   `unavailable` or `rate_limited` when Nango cannot be read.
   */
  async function saveConnection(
    userId: string,
    provider: ProviderKey,
    nangoConnectionId: string,
  ): Promise<Connection> {
    const outcome = isConnectionId(nangoConnectionId)
      ? await readings.look({ provider, nangoConnectionId, occasion: 'check', onlyFor: userId })
      : undefined;
    const isTheirs = outcome && 'userId' in outcome && outcome.userId === userId;
    const saved = isTheirs && outcome.kind !== 'discarded' ? await rows.get(userId, provider) : undefined;
    if (!saved) throw new AppError('not_found', 'That connection doesn’t exist.');
    return saved;
  }

  /**
   * Reads the truth about a connection from Nango and the provider, stores it and tells open pages. Returns the
   * connection as it stands then, or undefined when it is not in the database.
   *
   * @throws AppError `unavailable` or `rate_limited` when Nango cannot be read; nothing is changed then.
   */
  async function refreshFromNango(
    nangoConnectionId: string,
    occasion: Occasion = 'check',
  ): Promise<Connection | undefined> {
    const known = await rows.getByNangoId(nangoConnectionId);
    if (!known) return undefined;
    await readings.look({ provider: known.provider, nangoConnectionId, occasion });
    return rows.getByNangoId(nangoConnectionId);
  }

  /** Follows a hint that something happened to a connection. Returns whether it concerned anybody here. */
  async function follow(provider: ProviderKey, nangoConnectionId: string): Promise<boolean> {
    if (!isConnectionId(nangoConnectionId)) return false;
    const outcome = await readings.look({ provider, nangoConnectionId, occasion: 'nudge' });
    return outcome.kind !== 'foreign';
  }

  /**
   * Reconciles for a page that is about to be shown. It waits for that only as long as nobody minds; what is found
   * later reaches the page as news, and a Nango that cannot be read leaves the last known state.
   */
  async function reconcileForPage(userId: string): Promise<void> {
    const reconciled = reconcile.person(userId, { olderThanMs: freshForMs }).catch(ignoreAppError);
    await Promise.race([reconciled, sleep(pagePatienceMs, undefined, { ref: false })]);
  }

  /**
   * Ends a connection. Arlo stops using it at once; deleting it at Nango is tried now, and again by `tend` until
   * it works, so that nobody has to wait for Nango to be up.
   */
  async function disconnect(userId: string, provider: ProviderKey): Promise<void> {
    if (await removeConnection(db, onAccountLost, { userId, provider, now: now() })) await tellPages(userId);
    await deleteDiscarded(userId);
  }

  /**
   * Carries out what the person answers about an account that waits to take the place of another.
   *
   * @throws AppError `conflict` when it does not wait any more.
   */
  async function decideAccount(
    userId: string,
    candidateId: string,
    answer: 'replace' | 'keep',
  ): Promise<void> {
    await answerCandidate(db, options, { userId, candidateId, answer, now: now() });
    await tellPages(userId);
    await deleteDiscarded(userId);
  }

  /** Notes that a connection was used. Written at most once a minute. */
  async function markUsed({ nangoConnectionId, lastUsedAt }: Connection): Promise<void> {
    const used = clock.now();
    if (lastUsedAt && Temporal.Instant.compare(lastUsedAt, used.subtract({ minutes: 1 })) > 0) return;
    await db
      .updateTable('integrations')
      .set({ last_used_at: used.toString() })
      .where('nango_connection_id', '=', nangoConnectionId)
      .execute();
  }

  /**
   * What has to be done from time to time: unfinished deletions at Nango, connections that nobody has looked at for
   * an hour, accounts that nobody has answered about for a day, and old records.
   */
  async function tend(): Promise<void> {
    await deleteDiscarded();
    await reconcile.everybody({ olderThanMs: 60 * 60_000, limit: 20 });
    const ago = (hours: number) => clock.now().subtract({ hours }).toString();
    const unanswered = await db
      .selectFrom('candidate_connections')
      .select(['id', 'user_id'])
      .where('found_at', '<', ago(24))
      .execute();
    for (const { id, user_id } of unanswered) await decideAccount(user_id, id, 'keep').catch(ignoreAppError);
    await db
      .deleteFrom('connect_attempts')
      .where('created_at', '<', ago(24 * 30))
      .execute();
    await db
      .deleteFrom('webhook_deliveries')
      .where('received_at', '<', ago(24 * 30))
      .execute();
  }

  return {
    list: rows.list,
    get: rows.get,
    createSession,
    saveConnection,
    refreshFromNango,
    settled: readings.settled,
    reconcile: (userId: string, olderThanMs: number) => reconcile.person(userId, { olderThanMs }),
    reconcileForPage,
    follow,
    disconnect,
    giveUp: (trx: Transaction<DB>, userId: string) => giveUpConnections(trx, { userId, now: now() }),
    deleteDiscarded,
    decideAccount,
    markUsed,
    tend,
  };
}

function ignoreAppError(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error;
  return undefined;
}

/** Ids that Nango makes are UUIDs; imported connections may have others. Nothing that means something in a URL. */
function isConnectionId(value: string): boolean {
  return /^[\w-]{1,255}$/.test(value);
}
