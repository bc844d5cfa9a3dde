import { sql, type Kysely } from 'kysely';

/** What it takes to keep a connection true: its sign-in, the order of its readings, and accounts that wait for a yes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`alter table integrations
      add column attempt_id uuid,
      add column status_since timestamptz,
      add column read_at timestamptz`,
    sql`update integrations set status_since = checked_at, read_at = checked_at`,
    sql`alter table integrations
      alter column status_since set not null,
      alter column read_at set not null`,
    sql`create index integrations_read on integrations (read_at)`,

    // Another account that somebody signed in with: it takes the place of theirs only when they say so.
    sql`create table candidate_connections (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      provider text not null,
      nango_connection_id text not null,
      attempt_id uuid,
      account_label text,
      scopes text[] not null default '{}',
      connected_at timestamptz not null,
      found_at timestamptz not null,
      read_at timestamptz not null,
      constraint candidate_connections_one_each unique (user_id, provider)
    )`,
    sql`create unique index candidate_connections_by_nango_connection on candidate_connections (nango_connection_id)`,

    // Attempts outlive their user: a consent that comes after the account was deleted is known by them.
    sql`alter table connect_attempts
      drop constraint connect_attempts_user_id_fkey,
      add column given_up_at timestamptz,
      add column looked_at timestamptz`,
    sql`alter table discarded_connections add column tried_at timestamptz`,

    sql`alter table actions add column undo_closed_at timestamptz`,
  ];
  for (const statement of statements) await statement.execute(db);
}
