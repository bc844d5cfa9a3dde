import { sql, type Kysely } from 'kysely';

/** A change of a series can need several writes: all of them are kept, in the order in which they were announced. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table actions rename column attempt to attempts`.execute(db);
  await sql`update actions set attempts = jsonb_build_array(attempts) where attempts is not null`.execute(db);
}
