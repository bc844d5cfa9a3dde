import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { json, noContent, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import type { NangoContext } from './context.ts';
import { nangoError, parsePart, validationError } from './errors.ts';
import { findIntegration } from './integrations.ts';
import { findConnection, type ConnectSession } from './state.ts';
import { connectionTags, endUserSchema, organizationSchema, tagsSchema, toEndUser } from './tags.ts';

const lifetimeMs = 30 * 60 * 1000;
export const sessionTokenPattern = /^nango_connect_session_[0-9a-f]{64}$/;

const configDefaultsSchema = z.record(
  z.string(),
  z.strictObject({
    user_scopes: z.string().optional(),
    authorization_params: z.record(z.string(), z.string()).optional(),
    connection_config: z.looseObject({ oauth_scopes_override: z.string().optional() }).optional(),
  }),
);

const sharedFields = {
  tags: tagsSchema.optional(),
  organization: organizationSchema.optional(),
  integrations_config_defaults: configDefaultsSchema.optional(),
  overrides: z.record(z.string(), z.strictObject({ docs_connect: z.string().optional() })).optional(),
  webhook_url_override: z.url().optional(),
};

const createSchema = z.strictObject({
  ...sharedFields,
  end_user: endUserSchema.optional(),
  allowed_integrations: z.array(z.string()).optional(),
});

const reconnectSchema = z.strictObject({
  connection_id: z.string().min(1).max(255),
  integration_id: z.string().min(1).max(255),
  ...sharedFields,
  end_user: endUserSchema.optional(),
});

type SharedInput = Pick<
  z.infer<typeof createSchema>,
  'tags' | 'end_user' | 'organization' | 'integrations_config_defaults' | 'webhook_url_override'
>;

/** POST /connect/sessions: a token with which a browser may make connections. */
export function createSession(nango: NangoContext, request: SandboxRequest, body: unknown): SandboxResponse {
  const query = parsePart('invalid_query_params', z.strictObject({}), queryOf(request));
  if (!query.ok) return query.response;
  const parsed = parsePart('invalid_body', createSchema, body);
  if (!parsed.ok) return parsed.response;
  const input = parsed.value;
  if (!input.end_user && !input.tags) {
    const message = 'Invalid input: expected object, received undefined';
    return validationError('invalid_body', [{ code: 'invalid_type', message, path: ['end_user'] }]);
  }
  const unknown = [
    ...(input.allowed_integrations ?? []).map((key, index) => ({
      key,
      path: ['allowed_integrations', index],
    })),
    ...unknownIntegrationCandidates(input),
  ].filter(({ key }) => !findIntegration(nango, key));
  if (unknown.length > 0) return unknownIntegrations(unknown);

  const allowed = input.allowed_integrations?.length ? input.allowed_integrations : undefined;
  return created(nango, input, allowed, null);
}

/** POST /connect/sessions/reconnect: the same for renewing one connection, whose tags it replaces. */
export function createReconnectSession(
  nango: NangoContext,
  request: SandboxRequest,
  body: unknown,
): SandboxResponse {
  const query = parsePart('invalid_query_params', z.strictObject({}), queryOf(request));
  if (!query.ok) return query.response;
  const parsed = parsePart('invalid_body', reconnectSchema, body);
  if (!parsed.ok) return parsed.response;
  const input = parsed.value;
  if (!findConnection(nango.state, input.connection_id, input.integration_id)) {
    return nangoError(400, 'invalid_body', 'ConnectionID or IntegrationId does not exists');
  }
  const unknown = unknownIntegrationCandidates(input).filter(({ key }) => !findIntegration(nango, key));
  if (unknown.length > 0) return unknownIntegrations(unknown);
  return created(nango, input, [input.integration_id], input.connection_id);
}

/** GET /connect/session: what the Connect UI needs to know. */
export function describeSession(nango: NangoContext, session: ConnectSession): SandboxResponse {
  const reconnected = nango.state.connections.find(
    (connection) => connection.connectionId === session.reconnects,
  );
  return json(200, {
    data: {
      endUser: session.endUser ?? reconnected?.endUser ?? null,
      connectUISettings: {
        showWatermark: true,
        defaultTheme: 'system',
        theme: { light: { primary: '#00B2E3' }, dark: { primary: '#00B2E3' } },
      },
      allowed_integrations: session.allowedIntegrations,
      isReconnecting: session.reconnects ? true : undefined,
      websocketsPath: '/',
    },
  });
}

/** DELETE /connect/session. */
export function deleteSession(nango: NangoContext, session: ConnectSession): SandboxResponse {
  nango.state.sessions = nango.state.sessions.filter(({ token }) => token !== session.token);
  return noContent();
}

/** The live session of a token. Expired ones are forgotten on the way. */
export function findSession(nango: NangoContext, token: string): ConnectSession | undefined {
  const now = nango.now();
  const isLive = ({ expiresAt }: ConnectSession) => expiresAt > now && !nango.faults.sessionsExpired;
  nango.state.sessions = nango.state.sessions.filter(isLive);
  return nango.state.sessions.find((session) => session.token === token);
}

function created(
  nango: NangoContext,
  input: SharedInput,
  allowedIntegrations: string[] | undefined,
  reconnects: string | null,
): SandboxResponse {
  const endUser = toEndUser(input.end_user, input.organization);
  const session: ConnectSession = {
    token: `nango_connect_session_${randomBytes(32).toString('hex')}`,
    expiresAt: nango.now() + lifetimeMs,
    endUser,
    tags: connectionTags(endUser, input.tags),
    allowedIntegrations,
    configDefaults: input.integrations_config_defaults ?? {},
    webhookUrlOverride: input.webhook_url_override ?? null,
    reconnects,
  };
  nango.state.sessions.push(session);
  return json(201, {
    data: {
      token: session.token,
      connect_link: `${nango.connectUrl}/?session_token=${session.token}`,
      expires_at: Temporal.Instant.fromEpochMilliseconds(session.expiresAt).toString({
        fractionalSecondDigits: 3,
      }),
    },
  });
}

type Candidate = { key: string; path: PropertyKey[] };

function unknownIntegrationCandidates(
  input: Pick<z.infer<typeof createSchema>, 'integrations_config_defaults' | 'overrides'>,
): Candidate[] {
  return (['integrations_config_defaults', 'overrides'] as const).flatMap((field) =>
    Object.keys(input[field] ?? {}).map((key) => ({ key, path: [field, key] })),
  );
}

function unknownIntegrations(candidates: readonly Candidate[]): SandboxResponse {
  return validationError(
    'invalid_body',
    candidates.map(({ path }) => ({ code: 'custom', message: 'Integration does not exist', path })),
  );
}

/** The query of a request as an object, for a schema. */
export function queryOf(request: SandboxRequest): Record<string, string> {
  return Object.fromEntries(request.url.searchParams);
}
