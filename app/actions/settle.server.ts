import { epochMilliseconds, type Clock } from '#app/platform/clock.ts';
import type { Log } from '#app/platform/log.server.ts';
import type { Database } from '#db/client.ts';
import type { Notifier } from '#db/notify.ts';
import type { CalendarOf } from './execute.server.ts';
import { actionRow, type ActionRow } from './row.ts';
import { doneColumns, partialColumns, transition, troubleColumns } from './transition.server.ts';

/** Said whenever a request was sent and no answer came back: repeating it could do the thing twice. */
export const unknownOutcome =
  'Google didn’t confirm this change, so it may or may not have happened. Check your calendar.';
const notMade = 'Google Calendar doesn’t have this change. Nothing was changed.';
const notBegun = 'Arlo was restarted before it could do this. Nothing was changed.';

/**
 * A request that got no answer may still be carried out: Google gives up on one after about a minute, and Arlo stops
 * waiting after ten seconds. Only after this long does "there is no trace of it" mean that it never will be.
 */
const landingMs = 2 * 60_000;

/** No execution takes this long; a row that says so belongs to a process that died or could not write to it. */
export const abandonedMs = 5 * 60_000;

/** Google keeps deleted events for weeks. What it says of older changes proves nothing. */
const checkableMs = 7 * 24 * 60 * 60_000;

/** A row is looked at again no sooner than this, however often its page is opened. */
const pauseMs = 5_000;

/** Rows that one visit of a page looks at, and rows that a start looks at. */
const rowsPerVisit = 10;
const rowsPerStart = 500;

type SettlerParts = {
  db: Database;
  clock: Clock;
  log: Log;
  calendarOf: CalendarOf;
  notify: Notifier['notify'];
};

/**
 * Settles actions of which it is not known whether they happened: asks the provider, and enters `done` or `failed`
 * when its answer is proof. Never repeats a change. What cannot be told yet is asked again later: once the write can
 * no longer be on its way, at the next start, and when a page that shows the action is opened.
 */
export function createSettler({ db, clock, log, calendarOf, notify }: SettlerParts) {
  const nowMs = () => clock.now().epochMilliseconds;
  const checks = new Map<string, Promise<ActionRow>>();
  const checkedAtMs = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  let closed = false;

  /** Asks the provider about one action, and gives the row as it is after that. Never rejects because of the answer. */
  async function check(row: ActionRow): Promise<ActionRow> {
    const running = checks.get(row.id);
    if (running) return running;
    checkedAtMs.set(row.id, nowMs());
    const asking = ask(row).finally(() => checks.delete(row.id));
    checks.set(row.id, asking);
    return asking;
  }

  async function ask(row: ActionRow): Promise<ActionRow> {
    const outcome = await outcomeOf(row);
    if (!outcome) {
      askAgainOnceLanded(row);
      return row;
    }
    const settled = await transition(db, { userId: row.user_id, id: row.id }, ['unknown'], outcome);
    if (!settled) return row;
    checkedAtMs.delete(row.id);
    if (settled.chat_id) {
      await notify('user_news', { userId: row.user_id, kind: 'chat', chatId: settled.chat_id });
    }
    return settled;
  }

  /** What the provider's answer proves; undefined when that is nothing, or there is no answer. */
  async function outcomeOf({ id, user_id, attempts, attempted_at, proposal }: ActionRow) {
    if (!attempts || attempted_at === null) return undefined;
    const missing = troubleColumns('failed', 'unavailable', notMade);
    const hasLanded = nowMs() >= epochMilliseconds(attempted_at) + landingMs;
    try {
      const settlement = await (await calendarOf(user_id)).settle(attempts, proposal.event);
      switch (settlement.outcome) {
        case 'done':
          return doneColumns(settlement.result);
        case 'not_done':
          return missing;
        case 'no_trace':
          return hasLanded ? missing : undefined;
        case 'half_done':
          return settlement.final || hasLanded ? partialColumns(settlement.said) : undefined;
        case 'unknown':
          return undefined;
      }
    } catch (error) {
      log.info({ err: error, actionId: id }, 'outcome of an action not found out');
      return undefined;
    }
  }

  function askAgainOnceLanded(row: ActionRow): void {
    if (closed || timers.has(row.id) || row.attempted_at === null) return;
    const waitMs = epochMilliseconds(row.attempted_at) + landingMs - nowMs();
    if (waitMs <= 0) return;
    const timer = setTimeout(() => {
      timers.delete(row.id);
      void checkAll([row]);
    }, waitMs);
    timers.set(row.id, timer.unref());
  }

  /** One after the other, so that a start after a crash is no burst of requests. */
  async function checkAll(rows: ActionRow[]): Promise<void> {
    for (const row of rows) {
      if (closed) return;
      try {
        await check(row);
      } catch (error) {
        log.warn({ err: error, actionId: row.id }, 'outcome of an action not entered');
      }
    }
  }

  /** Closes what a process left that died or could not write: what was never sent has failed, the rest is unknown. */
  async function closeAbandoned(before: string, userId?: string): Promise<void> {
    const abandoned = () => {
      const executing = db
        .updateTable('actions')
        .where('status', '=', 'executing')
        .where('executed_at', '<=', before);
      return userId === undefined ? executing : executing.where('user_id', '=', userId);
    };
    await abandoned()
      .where('attempts', 'is', null)
      .set(troubleColumns('failed', 'unavailable', notBegun))
      .execute();
    await abandoned()
      .set(troubleColumns('unknown', 'unavailable', unknownOutcome))
      .execute();
  }

  function unknownRows(limit: number) {
    const oldest = clock.now().subtract({ milliseconds: checkableMs }).toString();
    return db
      .selectFrom('actions')
      .selectAll()
      .where('status', '=', 'unknown')
      .where('attempts', 'is not', null)
      .where('attempted_at', '>', oldest)
      .orderBy('attempted_at', 'desc')
      .limit(limit);
  }

  async function dueRows(userId: string, chatId?: string): Promise<ActionRow[]> {
    const unsettled = await db
      .selectFrom('actions')
      .select('id')
      .where('user_id', '=', userId)
      .where('status', 'in', ['executing', 'unknown'])
      .executeTakeFirst();
    if (!unsettled) return [];
    await closeAbandoned(clock.now().subtract({ milliseconds: abandonedMs }).toString(), userId);
    let query = unknownRows(rowsPerVisit).where('user_id', '=', userId);
    if (chatId) query = query.where('chat_id', '=', chatId);
    const due = nowMs() - pauseMs;
    return (await query.execute())
      .map(actionRow)
      .filter(({ id }) => (checkedAtMs.get(id) ?? Number.NEGATIVE_INFINITY) <= due);
  }

  return {
    check,

    /**
     * Settles at start-up what a process that died left behind: an action that was approved and not begun, or begun
     * and not sent, was not made; one that was sent has an unknown outcome, until `checkLeftovers` has asked.
     */
    async settleLeftovers(): Promise<void> {
      await closeAbandoned(clock.now().toString());
      await db
        .updateTable('actions')
        .set(troubleColumns('failed', 'unavailable', notBegun))
        .where('status', '=', 'approved')
        .execute();
    },

    /** Asks the providers about everything that is unknown. Takes as long as they do, so no start waits for it. */
    async checkLeftovers(): Promise<void> {
      await checkAll((await unknownRows(rowsPerStart).execute()).map(actionRow));
    },

    /**
     * Asks again about what is unknown of a user, of one chat or of all, each action once in a while. Never rejects:
     * no page waits for it, and a page that shows an action hears of the answer as news.
     */
    async checkAgain(userId: string, chatId?: string): Promise<void> {
      try {
        await checkAll(await dueRows(userId, chatId));
      } catch (error) {
        log.warn({ err: error, userId }, 'unknown outcomes not looked up');
      }
    },

    /** Ends what runs by itself and waits for the questions that are being asked. */
    async close(): Promise<void> {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.allSettled(checks.values());
    },
  };
}

export type Settler = ReturnType<typeof createSettler>;
