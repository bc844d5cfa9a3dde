import { Temporal } from 'temporal-polyfill';
import { instantText } from './refresh.ts';
import type { Connection } from './state.ts';

/** A connection as `GET /connections/:id` shows it. The refresh token goes along only when asked for. */
export function connectionView(connection: Connection, { withRefreshToken = false } = {}) {
  const { accessToken, refreshToken, expiresAt, raw } = connection.credentials;
  const { refresh_token: _secret, ...rawWithoutRefreshToken } = raw;
  return {
    ...withoutCredentials(connection, databaseInstant),
    credentials: {
      type: 'OAUTH2',
      access_token: accessToken,
      ...(withRefreshToken && refreshToken ? { refresh_token: refreshToken } : {}),
      expires_at: expiresAt === undefined ? undefined : instantText(expiresAt),
      raw: withRefreshToken ? raw : rawWithoutRefreshToken,
    },
  };
}

/** The same right after an import, whose times come from another place and are written differently. */
export function importedConnectionView(connection: Connection) {
  const { credentials } = connectionView(connection, { withRefreshToken: true });
  return { ...withoutCredentials(connection, instantText), credentials };
}

/** The connection inside a refresh error: known, but without credentials. */
export function brokenConnectionView(connection: Connection) {
  return { ...withoutCredentials(connection, databaseInstant), credentials: {} };
}

/** A row of `GET /connections`. */
export function connectionListItem(connection: Connection) {
  return {
    id: connection.id,
    connection_id: connection.connectionId,
    provider_config_key: connection.integration,
    provider: connection.provider,
    errors: activeErrors(connection),
    end_user: connection.endUser,
    tags: connection.tags,
    metadata: connection.metadata,
    created: databaseInstant(connection.createdAt),
  };
}

function withoutCredentials(connection: Connection, instant: (epochMilliseconds: number) => string) {
  return {
    id: connection.id,
    connection_id: connection.connectionId,
    provider_config_key: connection.integration,
    provider: connection.provider,
    errors: activeErrors(connection),
    end_user: connection.endUser,
    tags: connection.tags,
    metadata: connection.metadata,
    connection_config: connection.connectionConfig,
    webhook_url_override: connection.webhookUrlOverride,
    created_at: instant(connection.createdAt),
    updated_at: instant(connection.updatedAt),
    last_fetched_at: instant(connection.lastFetchedAt),
  };
}

function activeErrors(connection: Connection): { type: 'auth'; log_id: string }[] {
  return connection.errorLogId ? [{ type: 'auth', log_id: connection.errorLogId }] : [];
}

/** PostgreSQL's own rendering inside JSON: an offset instead of `Z`, no trailing zeros. */
function databaseInstant(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString().replace('Z', '+00:00');
}
