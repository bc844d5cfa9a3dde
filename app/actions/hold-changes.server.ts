import type { Transaction } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { AppError } from '#app/platform/errors.ts';
import type { DB } from '#db/types.gen.ts';
import { abandonedMs } from './settle.server.ts';

/**
 * Holds a person's unfinished changes still, inside the transaction that erases them: none of them is answered, claimed
 * or announced until it ends, and none is there after it. One that was claimed and has announced no write is then
 * never sent, because announcing it finds no row.
 *
 * @throws AppError `conflict` while a write is on its way: what came after it would be left out, and half a change
 *   would stay in the calendar with nobody to know of it.
 */
export async function holdChanges(
  trx: Transaction<DB>,
  { userId, now }: { userId: string; now: Temporal.Instant },
): Promise<void> {
  const unfinished = await trx
    .selectFrom('actions')
    .select(['status', 'attempted_at', 'executed_at'])
    .where('user_id', '=', userId)
    .where('status', 'in', ['pending', 'approved', 'executing'])
    .forUpdate()
    .execute();
  const abandoned = now.epochMilliseconds - abandonedMs;
  const isUnderWay = unfinished.some(
    ({ status, attempted_at, executed_at }) =>
      status === 'executing' &&
      attempted_at !== null &&
      executed_at !== null &&
      epochMilliseconds(executed_at) > abandoned,
  );
  if (isUnderWay) {
    throw new AppError(
      'conflict',
      'Arlo is changing something in your calendar right now. Try again in a moment.',
    );
  }
}
