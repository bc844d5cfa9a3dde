import { sql, type Kysely } from 'kysely';

/** What a change was about to write, and when: kept before it is sent, so that a crash leaves something to check. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table actions add column attempt jsonb, add column attempted_at timestamptz`.execute(db);
  await sql`create index actions_unsettled on actions (user_id, chat_id)
    where status in ('executing', 'unknown')`.execute(db);
}
