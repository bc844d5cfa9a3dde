import type { Database } from '#db/client.ts';
import type { Connection, ConnectionStatus, StatusReason } from './connection.ts';
import { isProviderKey, type ProviderKey } from './providers.ts';

/** Reads of people's connections. Rows of a provider that this version of Arlo does not know are left out. */
export function createConnectionRows(db: Database) {
  const query = db
    .selectFrom('integrations')
    .leftJoin('candidate_connections', (join) =>
      join
        .onRef('candidate_connections.user_id', '=', 'integrations.user_id')
        .onRef('candidate_connections.provider', '=', 'integrations.provider'),
    )
    .selectAll('integrations')
    .select([
      'candidate_connections.id as candidate_id',
      'candidate_connections.account_label as candidate_label',
      'candidate_connections.nango_connection_id as candidate_nango_id',
    ]);
  type Row = Awaited<ReturnType<typeof query.executeTakeFirstOrThrow>>;

  return {
    async list(userId: string): Promise<Connection[]> {
      const rows = await query.where('integrations.user_id', '=', userId).execute();
      return rows.flatMap((row) => toConnection(row) ?? []);
    },

    async get(userId: string, provider: ProviderKey): Promise<Connection | undefined> {
      const row = await query
        .where('integrations.user_id', '=', userId)
        .where('integrations.provider', '=', provider)
        .executeTakeFirst();
      return row && toConnection(row);
    },

    async getByNangoId(nangoConnectionId: string): Promise<Connection | undefined> {
      const row = await query
        .where('integrations.nango_connection_id', '=', nangoConnectionId)
        .executeTakeFirst();
      return row && toConnection(row);
    },
  };

  function toConnection(row: Row): Connection | undefined {
    if (!isProviderKey(row.provider)) return undefined;
    return {
      userId: row.user_id,
      provider: row.provider,
      nangoConnectionId: row.nango_connection_id,
      status: row.status as ConnectionStatus,
      statusReason: row.status_reason as StatusReason | null,
      statusSince: row.status_since,
      accountLabel: row.account_label,
      scopes: row.scopes,
      connectedAt: row.connected_at,
      lastUsedAt: row.last_used_at,
      checkedAt: row.checked_at,
      candidate: row.candidate_id
        ? {
            id: row.candidate_id,
            accountLabel: row.candidate_label,
            replacedAccess: row.candidate_nango_id === row.nango_connection_id,
          }
        : null,
    };
  }
}
