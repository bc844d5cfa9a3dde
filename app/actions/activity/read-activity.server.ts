import { sql, type RawBuilder } from 'kysely';
import type { Ledger } from '#app/actions/ledger.server.ts';
import { actionRow } from '#app/actions/row.ts';
import type { Clock } from '#app/platform/clock.ts';
import type { Database } from '#db/client.ts';
import { outcomesOf, statusFilters, type ActivityFilter } from './activity-filter.ts';
import type { ActivityEntry, ActivityOutcome, ActivityPage } from './activity.ts';

/** The services that the activity is read from. */
type Sources = { database: { db: Database }; clock: Clock; actions: { ledger: Ledger } };

type ListFilter = Omit<ActivityFilter, 'after'>;

const pageSize = 30;
/** More than this is not shown on one page: every change is sent with its whole proposal. */
const longestPage = 1_000;
const exportBatch = 500;

/** The page of a user's activity that a filter names. An `after` that is nobody's or someone else's shows the start. */
export async function readActivity(
  sources: Sources,
  userId: string,
  filter: ActivityFilter,
): Promise<ActivityPage> {
  const list = activityList(sources, userId, filter);
  const [above, counts] = await Promise.all([list.downTo(filter.after), list.counts()]);
  const last = above.at(-1)?.action.id ?? null;
  const below = above.length < longestPage ? await list.below(last, pageSize + 1) : [];
  const page = wholeGroups(below);
  const entries = [...above, ...page];
  const next = below.length > page.length ? (entries.at(-1)?.action.id ?? null) : null;
  return { entries, next: entries.length < longestPage ? next : null, ...counts };
}

/**
 * Everything of a user's activity that a filter lets through, newest first, in batches as they are read.
 * `closed` ends it between two of them.
 */
export async function* readAllActivity(
  sources: Sources,
  userId: string,
  filter: ListFilter,
  closed: AbortSignal,
): AsyncGenerator<ActivityEntry[]> {
  const list = activityList(sources, userId, filter);
  let last: string | null = null;
  while (!closed.aborted) {
    const batch: ActivityEntry[] = await list.below(last, exportBatch);
    if (batch.length > 0) yield batch;
    if (batch.length < exportBatch) return;
    last = batch.at(-1)?.action.id ?? null;
  }
}

/** The first `pageSize` of one more than that; fewer when that would tear the changes of one card apart. */
function wholeGroups(entries: ActivityEntry[]): ActivityEntry[] {
  if (entries.length <= pageSize) return entries;
  const following = entries[pageSize]?.action.groupId;
  const start = entries.findIndex(({ action }) => action.groupId === following);
  return entries.slice(0, start > 0 ? start : pageSize);
}

/** The queries behind one user's activity. All of them are bound to that user. */
function activityList(
  { database: { db }, clock, actions: { ledger } }: Sources,
  userId: string,
  filter: ListFilter,
) {
  const now = clock.now().toString();
  const all = db.with('entries', (cte) =>
    cte
      .selectFrom('actions')
      .leftJoin('chats', 'chats.id', 'actions.chat_id')
      .selectAll('actions')
      .select(['chats.title as chat_title', outcomeOf(now).as('outcome'), matches(filter).as('matches')])
      .where('actions.user_id', '=', userId)
      .where('actions.undo_of', 'is', null),
  );

  function listed() {
    const query = all
      .selectFrom('entries')
      .selectAll()
      .where('matches', '=', true)
      // As the index has them.
      .orderBy('created_at', 'desc')
      .orderBy('id');
    return filter.status === null ? query : query.where('outcome', 'in', outcomesOf(filter.status));
  }

  async function pointOf(
    actionId: string | null,
  ): Promise<{ createdAt: RawBuilder<string>; id: string } | null> {
    if (actionId === null) return null;
    const row = await db
      .selectFrom('actions')
      // As text: a JavaScript date would lose the microseconds that order two rows.
      .select(sql<string>`created_at::text`.as('created_at'))
      .where('id', '=', actionId)
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return row ? { createdAt: sql<string>`cast(${row.created_at} as timestamptz)`, id: actionId } : null;
  }

  async function entries(query: ReturnType<typeof listed>): Promise<ActivityEntry[]> {
    const rows = await query.execute();
    const views = await ledger.views(rows.map(actionRow));
    return rows.flatMap((row, index) => {
      const action = views[index];
      if (!action) return [];
      const chat = row.chat_id === null ? null : { id: row.chat_id, title: row.chat_title ?? '' };
      return [{ action, outcome: row.outcome, createdAt: row.created_at, decidedAt: row.decided_at, chat }];
    });
  }

  return {
    /** Everything from the top down to an action, itself included; nothing when there is no such action. */
    async downTo(actionId: string | null): Promise<ActivityEntry[]> {
      const point = await pointOf(actionId);
      if (!point) return [];
      const { createdAt, id } = point;
      return entries(
        listed()
          .where('created_at', '>=', createdAt)
          .where((eb) => eb.or([eb('created_at', '>', createdAt), eb('id', '<=', id)]))
          .limit(longestPage),
      );
    },

    /** What follows an action, from the top without one. */
    async below(actionId: string | null, limit: number): Promise<ActivityEntry[]> {
      const point = await pointOf(actionId);
      if (!point) return entries(listed().limit(limit));
      const { createdAt, id } = point;
      return entries(
        listed()
          .where('created_at', '<=', createdAt)
          .where((eb) => eb.or([eb('created_at', '<', createdAt), eb('id', '>', id)]))
          .limit(limit),
      );
    },

    async counts(): Promise<Pick<ActivityPage, 'counts' | 'total'>> {
      const rows = await all
        .selectFrom('entries')
        .select(['outcome', 'matches'])
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .groupBy(['outcome', 'matches'])
        .execute();
      const sum = (wanted: typeof rows) => wanted.reduce((total, row) => total + Number(row.count), 0);
      const matching = rows.filter((row) => row.matches);
      const byStatus = statusFilters.map((status) => [
        status,
        sum(matching.filter((row) => outcomesOf(status).includes(row.outcome))),
      ]);
      return {
        counts: { all: sum(matching), ...Object.fromEntries(byStatus) } as ActivityPage['counts'],
        total: sum(rows),
      };
    },
  };
}

/** The outcome of a row of `actions` at a time (ISO 8601). */
function outcomeOf(now: string): RawBuilder<ActivityOutcome> {
  return sql<ActivityOutcome>`case
    when actions.status = 'pending' then
      case when actions.expires_at <= cast(${now} as timestamptz) then 'denied' else 'waiting' end
    when actions.status in ('approved', 'executing') then 'running'
    when actions.status in ('failed', 'unknown') then actions.status
    when actions.status <> 'done' then 'denied'
    when exists (select from actions undo where undo.undo_of = actions.id and undo.status = 'done') then 'undone'
    when actions.verdict = 'run' then 'automatic'
    else 'approved' end`;
}

/** Whether a row is of the filter's provider and has its words in the title of the event or the chat. */
function matches({ provider, q }: ListFilter): RawBuilder<boolean> {
  const ofProvider = provider === null ? sql`true` : sql`actions.provider = ${provider}`;
  if (q === '') return sql<boolean>`(${ofProvider})`;
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const titles = [
    sql`actions.proposal #>> '{event,title}'`,
    sql`actions.result #>> '{event,title}'`,
    sql`chats.title`,
  ].map((title) => sql`coalesce(${title} ilike ${pattern}, false)`);
  return sql<boolean>`(${ofProvider} and (${sql.join(titles, sql` or `)}))`;
}
