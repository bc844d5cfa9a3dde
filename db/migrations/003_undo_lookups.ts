import { sql, type Kysely } from 'kysely';

/**
 * Every list of actions looks for their undos, failed ones too, and a deleted action takes its undos along: the
 * unique index knows only those that stand, so both would read the whole table.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index actions_undo_of on actions (undo_of) where undo_of is not null`.execute(db);
}
