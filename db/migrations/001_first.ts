import { sql, type Kysely } from 'kysely';

/** Accounts, connections, chats and the ledger of actions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table users (
      id uuid primary key,
      email text not null,
      name text not null,
      time_zone text,
      locale text,
      created_at timestamptz not null,
      constraint users_email_lowercase check (email = lower(email)),
      constraint users_email_unique unique (email)
    )`,
    sql`create table passwords (
      user_id uuid primary key references users (id) on delete cascade,
      hash text not null,
      updated_at timestamptz not null
    )`,
    sql`create table sessions (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      token_hash text not null,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      user_agent text,
      constraint sessions_token_hash_unique unique (token_hash)
    )`,
    sql`create index sessions_user on sessions (user_id)`,
    sql`create index sessions_expires on sessions (expires_at)`,

    sql`create table integrations (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      provider text not null,
      nango_connection_id text not null,
      status text not null,
      status_reason text,
      account_label text,
      scopes text[] not null default '{}',
      connected_at timestamptz not null,
      last_used_at timestamptz,
      checked_at timestamptz not null,
      constraint integrations_status check (status in ('active', 'expired', 'revoked'))
    )`,
    sql`create index integrations_by_user on integrations (user_id)`,
    sql`create unique index integrations_by_user_and_provider on integrations (user_id, provider)`,
    sql`create unique index integrations_by_nango_connection on integrations (nango_connection_id)`,

    sql`create table connect_attempts (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      provider text not null,
      created_at timestamptz not null,
      completed_at timestamptz
    )`,
    sql`create index connect_attempts_user on connect_attempts (user_id)`,
    sql`create index connect_attempts_created on connect_attempts (created_at)`,

    // Outlives its user: the connection at Nango holds tokens until it is deleted there.
    sql`create table discarded_connections (
      nango_connection_id text primary key,
      provider text not null,
      user_id uuid not null,
      discarded_at timestamptz not null
    )`,

    sql`create table webhook_deliveries (
      id uuid primary key,
      body_hash text not null,
      type text not null,
      operation text,
      success boolean,
      nango_connection_id text,
      received_at timestamptz not null,
      outcome text not null
    )`,
    sql`create index webhook_deliveries_received on webhook_deliveries (received_at)`,

    sql`create table chats (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      title text not null,
      titled boolean not null default false,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`,
    sql`create index chats_user_updated on chats (user_id, updated_at desc, id)`,

    sql`create table messages (
      id uuid not null,
      chat_id uuid not null references chats (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      seq integer not null,
      role text not null,
      parts jsonb not null,
      metadata jsonb not null default '{}',
      status text not null,
      created_at timestamptz not null,
      primary key (chat_id, id),
      constraint messages_chat_seq unique (chat_id, seq),
      constraint messages_role check (role in ('user', 'assistant')),
      constraint messages_status check (status in ('streaming', 'complete', 'stopped', 'failed'))
    )`,
    sql`create index messages_user on messages (user_id)`,

    sql`create table runs (
      id uuid primary key,
      chat_id uuid not null references chats (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      message_id uuid not null,
      status text not null,
      failure text,
      started_at timestamptz not null,
      ended_at timestamptz,
      constraint runs_status check (status in ('active', 'completed', 'stopped', 'failed'))
    )`,
    sql`create unique index runs_one_active_per_chat on runs (chat_id) where status = 'active'`,
    sql`create index runs_chat on runs (chat_id, started_at)`,
    sql`create index runs_user on runs (user_id)`,

    sql`create table actions (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      chat_id uuid references chats (id) on delete set null,
      message_id uuid,
      tool_call_id text not null,
      group_id uuid not null,
      provider text not null,
      tool text not null,
      input jsonb not null,
      input_hash text not null,
      verdict text not null,
      reason text not null default '',
      proposal jsonb not null,
      options jsonb not null default '{}',
      status text not null,
      note text,
      created_at timestamptz not null,
      expires_at timestamptz,
      decided_at timestamptz,
      executed_at timestamptz,
      before jsonb,
      after jsonb,
      result jsonb,
      error jsonb,
      undo_of uuid references actions (id) on delete cascade,
      constraint actions_one_per_call unique (chat_id, tool_call_id),
      constraint actions_verdict check (verdict in ('run', 'confirm', 'refuse')),
      constraint actions_status check (status in ('pending', 'approved', 'executing', 'done', 'failed',
        'unknown', 'denied', 'expired', 'superseded', 'refused'))
    )`,
    sql`create index actions_user_created on actions (user_id, created_at desc, id)`,
    sql`create index actions_pending on actions (chat_id) where status in ('pending', 'approved', 'executing')`,
    sql`create unique index actions_undone_once on actions (undo_of)
      where undo_of is not null and status in ('approved', 'executing', 'done', 'unknown')`,

    sql`create table rate_limits (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )`,
    sql`create index rate_limits_expire on rate_limits (expire)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
