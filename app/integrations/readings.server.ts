import type { Database } from '#db/client.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { NewId } from '#app/platform/ids.ts';
import type { createConnectionRows } from './connection-rows.server.ts';
import { readTruth, type Occasion } from './connections-truth.server.ts';
import { createTurns } from './connections-turns.server.ts';
import type { OnAccountLost } from './give-up.server.ts';
import type { ListedConnection, Nango } from './nango.server.ts';
import type { ProviderKey } from './providers.ts';
import { storeReading, type Reading, type StoreOutcome } from './store-reading.server.ts';

type ReadingsParts = {
  db: Database;
  rows: ReturnType<typeof createConnectionRows>;
  nango: Nango;
  clock: Clock;
  newId: NewId;
  onAccountLost: OnAccountLost;
  deleteDiscarded: (userId: string) => Promise<void>;
  tellPages: (userId: string) => Promise<unknown>;
};

type Look = { provider: ProviderKey; nangoConnectionId: string; occasion: Occasion };

const foreign: StoreOutcome = { kind: 'foreign' };

/** Reads connections at Nango and stores what was read. Every change of a connection's state comes through here. */
export function createReadings(parts: ReadingsParts) {
  const { db, nango, clock, deleteDiscarded, tellPages } = parts;
  const turns = createTurns<StoreOutcome>();
  const underWay = new Set<{ nangoConnectionId: string; outcome: Promise<StoreOutcome> }>();

  /**
   * Looks at one connection: whose it is, how it stands, and stores that. With `onlyFor` a connection that is not
   * this person's is not read any further than to see that.
   *
   * @throws AppError `unavailable` or `rate_limited` when Nango cannot be read; nothing is changed then.
   */
  async function look(asked: Look & { onlyFor?: string }): Promise<StoreOutcome> {
    const { provider, nangoConnectionId, occasion, onlyFor } = asked;
    if (occasion === 'check') await settled(nangoConnectionId);
    return turns(`${occasion} ${provider} ${nangoConnectionId} ${onlyFor}`, async () => {
      const readAt = clock.now();
      const listed = await nango.findConnection(provider, nangoConnectionId);
      if (onlyFor && originOf(listed)?.userId !== onlyFor) return foreign;
      return lookAt(asked, listed, readAt);
    });
  }

  /** The same for what Nango has listed, or has not, at `readAt`. */
  async function lookAt(
    asked: Look,
    listed: ListedConnection | undefined,
    readAt: Reading['readAt'],
  ): Promise<StoreOutcome> {
    const { nangoConnectionId } = asked;
    const reading = { nangoConnectionId, outcome: readAndStore(asked, listed, readAt) };
    underWay.add(reading);
    return reading.outcome.finally(() => underWay.delete(reading));
  }

  /**
   * Waits until what is being found out about a connection is stored. A reading that finds access removed makes Nango
   * call the connection broken before it is done, and a failed refresh is all that anybody else can see by then.
   */
  async function settled(nangoConnectionId: string): Promise<void> {
    const readings = [...underWay].filter((reading) => reading.nangoConnectionId === nangoConnectionId);
    await Promise.allSettled(readings.map(({ outcome }) => outcome));
  }

  async function readAndStore(
    { provider, nangoConnectionId, occasion }: Look,
    listed: ListedConnection | undefined,
    readAt: Reading['readAt'],
  ): Promise<StoreOutcome> {
    const origin = originOf(listed);
    if (!origin && !(await isHere(nangoConnectionId))) return foreign;
    const truth = await readTruth(nango, provider, listed, occasion);
    const createdAt = listed?.createdAt ?? null;
    const outcome = await storeReading(db, parts, {
      provider,
      nangoConnectionId,
      origin,
      createdAt,
      truth,
      readAt,
    });
    if (outcome.kind === 'changed') await tellPages(outcome.userId);
    if (outcome.kind === 'changed' || outcome.kind === 'discarded') await deleteDiscarded(outcome.userId);
    return outcome;
  }

  async function isHere(nangoConnectionId: string): Promise<boolean> {
    if (await parts.rows.getByNangoId(nangoConnectionId)) return true;
    const candidate = await db
      .selectFrom('candidate_connections')
      .select('id')
      .where('nango_connection_id', '=', nangoConnectionId)
      .executeTakeFirst();
    return candidate !== undefined;
  }

  return { look, lookAt, settled };
}

export type Readings = ReturnType<typeof createReadings>;

/** The person and the sign-in that Arlo's tags on a connection name. */
export function originOf(listed: ListedConnection | undefined): Reading['origin'] {
  const { user_id: userId, attempt_id: attemptId } = listed?.tags ?? {};
  return isUuid(userId) && isUuid(attemptId) ? { userId, attemptId } : null;
}

function isUuid(value: string | undefined): value is string {
  return value !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
