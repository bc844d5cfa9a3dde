import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { json, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { brokenConnectionView, connectionListItem, connectionView } from './connection-view.ts';
import { importedConnectionView } from './connection-view.ts';
import type { NangoContext } from './context.ts';
import { nangoError, parsePart } from './errors.ts';
import { findIntegration, type Integration } from './integrations.ts';
import { afterConnecting } from './post-connection.ts';
import { refreshMessages, type TokenRefresher } from './refresh.ts';
import { queryOf } from './sessions.ts';
import { findConnection, type Connection, type Credentials, type NangoState } from './state.ts';
import { connectionTags, endUserSchema, tagsSchema, toEndUser } from './tags.ts';
import { connectionWebhook } from './webhooks.ts';

const maximumPage = 2000;
const defaultPage = 10_000;

const booleanText = z.enum(['true', 'false']).optional();
const integrationQuery = { provider_config_key: z.string().min(1).max(255) };
const byIntegration = z.strictObject(integrationQuery);

const getQuery = z.strictObject({
  ...integrationQuery,
  force_refresh: booleanText,
  refresh_token: booleanText,
  refresh_github_app_jwt_token: booleanText,
});

const listQuery = z.strictObject({
  connectionId: z.string().optional(),
  search: z.string().optional(),
  endUserId: z.string().optional(),
  endUserOrganizationId: z.string().optional(),
  integrationId: z
    .string()
    .transform((keys) => keys.split(','))
    .optional(),
  limit: z.coerce.number().int().min(1).max(maximumPage).optional(),
  page: z.coerce.number().int().min(0).optional(),
  tags: z.record(z.string(), z.string()),
});

/** GET /connections: newest first, without credentials and without any refresh. */
export function listConnections(nango: NangoContext, request: SandboxRequest): SandboxResponse {
  const parsed = parsePart('invalid_query_params', listQuery, listQueryOf(request));
  if (!parsed.ok) return parsed.response;
  const { connectionId, search, endUserId, endUserOrganizationId, integrationId, tags } = parsed.value;
  const { limit = defaultPage, page = 0 } = parsed.value;

  const matches = (connection: Connection) =>
    (connectionId === undefined || connection.connectionId === connectionId) &&
    (integrationId === undefined || integrationId.includes(connection.integration)) &&
    (endUserId === undefined || connection.endUser?.id === endUserId) &&
    (endUserOrganizationId === undefined || connection.endUser?.organization?.id === endUserOrganizationId) &&
    (search === undefined || searchableText(connection).includes(search.toLowerCase())) &&
    Object.entries(tags).every(([key, value]) => connection.tags[key.toLowerCase()] === value);

  const found = nango.state.connections.filter(matches).toSorted((a, b) => b.id - a.id);
  return json(200, {
    connections: found.slice(page * limit, (page + 1) * limit).map(connectionListItem),
  });
}

/** `tags[key]=value` becomes one object; everything else stays as it is. */
function listQueryOf(request: SandboxRequest): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  const tags: Record<string, string> = {};
  for (const [name, value] of request.url.searchParams) {
    const key = /^tags\[(.+)\]$/.exec(name)?.[1];
    if (key === undefined) query[name] = value;
    else tags[key] = value;
  }
  return { ...query, tags };
}

function searchableText({ connectionId, endUser, tags }: Connection): string {
  return [connectionId, endUser?.id, endUser?.email, endUser?.display_name, ...Object.values(tags)]
    .join('\n')
    .toLowerCase();
}

/** GET /connections/:id: refreshes when it is due, so it can fail for what the provider says. */
export async function getConnection(
  nango: NangoContext,
  refreshToken: TokenRefresher,
  request: SandboxRequest,
  connectionId: string,
): Promise<SandboxResponse> {
  const query = parsePart('invalid_query_params', getQuery, queryOf(request));
  if (!query.ok) return query.response;
  const { provider_config_key: integration } = query.value;
  if (!findIntegration(nango, integration)) {
    return nangoError(400, 'unknown_provider_config', 'Provider does not exists');
  }
  const connection = findConnection(nango.state, connectionId, integration);
  if (!connection) return nangoError(404, 'not_found', 'Failed to find connection');

  const problem = await refreshToken(connection, { force: query.value.force_refresh === 'true' });
  if (problem) {
    const status = problem === 'failed' ? 400 : 424;
    const payload = { connection: brokenConnectionView(connection) };
    return nangoError(status, 'invalid_credentials', refreshMessages[problem], payload);
  }
  const withRefreshToken = query.value.refresh_token === 'true';
  return json(200, connectionView(connection, { withRefreshToken }));
}

const patchSchema = z.strictObject({
  tags: tagsSchema.optional(),
  end_user: endUserSchema.optional(),
  webhook_url_override: z.url().nullable().optional(),
});

/** PATCH /connections/:id: `tags` and `end_user` each replace all tags. */
export function patchConnection(
  nango: NangoContext,
  request: SandboxRequest,
  connectionId: string,
  body: unknown,
): SandboxResponse {
  const query = parsePart('invalid_query_params', byIntegration, queryOf(request));
  if (!query.ok) return query.response;
  const parsed = parsePart('invalid_body', patchSchema, body);
  if (!parsed.ok) return parsed.response;
  const integration = query.value.provider_config_key;
  if (!findIntegration(nango, integration)) {
    return nangoError(400, 'unknown_provider_config', 'Provider does not exists');
  }
  const connection = findConnection(nango.state, connectionId, integration);
  if (!connection) return nangoError(404, 'not_found', 'Failed to find connection');

  const { tags, end_user, webhook_url_override } = parsed.value;
  if (end_user) connection.endUser = toEndUser(end_user, undefined);
  if (end_user || tags) connection.tags = connectionTags(end_user ? connection.endUser : null, tags);
  if (webhook_url_override !== undefined) connection.webhookUrlOverride = webhook_url_override;
  return json(200, { success: true });
}

/** DELETE /connections/:id. Nothing is revoked at the provider, and no webhook tells of it. */
export function deleteConnection(
  nango: NangoContext,
  request: SandboxRequest,
  connectionId: string,
): SandboxResponse {
  const query = parsePart('invalid_query_params', byIntegration, queryOf(request));
  if (!query.ok) return query.response;
  const connection = findConnection(nango.state, connectionId, query.value.provider_config_key);
  if (!connection) return nangoError(400, 'unknown_connection');
  nango.state.connections = nango.state.connections.filter(({ id }) => id !== connection.id);
  return json(200, { success: true });
}

const metadataSchema = z.strictObject({
  connection_id: z.string().min(1).max(255),
  provider_config_key: z.string().min(1).max(255),
  metadata: z.record(z.string(), z.unknown()),
});

/** POST and PATCH /connections/metadata: replaces, or merges the top level. Both echo what they were given. */
export function writeMetadata(
  nango: NangoContext,
  body: unknown,
  mode: 'replace' | 'merge',
): SandboxResponse {
  const parsed = parsePart('invalid_body', metadataSchema, body);
  if (!parsed.ok) return parsed.response;
  const { connection_id, provider_config_key, metadata } = parsed.value;
  const connection = findConnection(nango.state, connection_id, provider_config_key);
  if (!connection) {
    const message = `Connection with connection id ${connection_id} and provider config key ${provider_config_key} not found. Please make sure the connection exists in the Nango dashboard`;
    return nangoError(404, 'unknown_connection', message);
  }
  connection.metadata = mode === 'replace' ? metadata : { ...connection.metadata, ...metadata };
  return json(mode === 'replace' ? 201 : 200, { metadata, connection_id, provider_config_key });
}

const importSchema = z.strictObject({
  provider_config_key: z.string().min(1).max(255),
  connection_id: z.string().min(1).max(255).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  tags: tagsSchema.optional(),
  end_user: endUserSchema.optional(),
  credentials: z.strictObject({
    type: z.literal('OAUTH2'),
    access_token: z.string().min(1).max(2048),
    refresh_token: z.string().min(1).max(2048).optional(),
    expires_at: z.iso.datetime().optional(),
  }),
});

/** POST /connections: takes over credentials that were obtained elsewhere. Sends a creation webhook. */
export function importConnection(nango: NangoContext, body: unknown): SandboxResponse {
  const parsed = parsePart('invalid_body', importSchema, body);
  if (!parsed.ok) return parsed.response;
  const { provider_config_key, connection_id, credentials, metadata = {} } = parsed.value;
  const integration = findIntegration(nango, provider_config_key);
  if (!integration) return nangoError(400, 'unknown_provider_config', 'Provider does not exists');
  const endUser = toEndUser(parsed.value.end_user, undefined);
  const connection = storeConnection(nango, {
    connectionId: connection_id ?? randomUUID(),
    integration: integration.key,
    provider: integration.provider.name,
    endUser,
    tags: connectionTags(endUser, parsed.value.tags),
    metadata,
    webhookUrlOverride: null,
    credentials: {
      accessToken: credentials.access_token,
      refreshToken: credentials.refresh_token,
      expiresAt: credentials.expires_at
        ? Temporal.Instant.from(credentials.expires_at).epochMilliseconds
        : undefined,
      raw: credentials,
    },
  });
  const view = importedConnectionView(connection);
  void announceImport(nango, integration, connection);
  return json(201, view);
}

async function announceImport(nango: NangoContext, integration: Integration, connection: Connection) {
  await afterConnecting(nango, integration, connection);
  const webhook = connectionWebhook(connection, 'creation', { endUser: connection.endUser });
  nango.webhooks.send(webhook, null);
}

type NewConnection = Pick<
  Connection,
  'connectionId' | 'integration' | 'provider' | 'endUser' | 'tags' | 'metadata' | 'webhookUrlOverride'
> & { credentials: Credentials };

/** Adds a connection to the state; one with the same id and integration gives way to it. */
export function storeConnection(nango: { state: NangoState; now: () => number }, fields: NewConnection) {
  const now = nango.now();
  const connection: Connection = {
    id: nango.state.nextConnectionNumber++,
    ...fields,
    connectionConfig: {},
    createdAt: now,
    updatedAt: now,
    lastFetchedAt: now,
    errorLogId: null,
    lastRefreshFailureAt: null,
    refreshFailureDays: [],
  };
  nango.state.connections = nango.state.connections.filter(
    ({ connectionId, integration }) =>
      connectionId !== connection.connectionId || integration !== connection.integration,
  );
  nango.state.connections.push(connection);
  return connection;
}
