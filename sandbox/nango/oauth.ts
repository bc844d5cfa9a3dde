import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { html, redirect, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { requireSessionToken } from './authentication.ts';
import { pageHeaders } from '../pages/page.ts';
import { callbackPage } from './callback-page.ts';
import { storeConnection } from './connections.ts';
import type { NangoContext } from './context.ts';
import { nangoError } from './errors.ts';
import { findIntegration, type Integration } from './integrations.ts';
import { afterConnecting } from './post-connection.ts';
import { clearRefreshProblems, requestToken, toCredentials } from './refresh.ts';
import { findConnection, type ConnectSession, type Credentials } from './state.ts';
import { authWebhook, connectionWebhook } from './webhooks.ts';

const flowLifetimeMs = 60 * 60 * 1000;

type Flow = {
  session: ConnectSession;
  integration: Integration;
  /** Decided at the start, so that a failure can be reported under the id that success would have had. */
  connectionId: string;
  clientId: string | undefined;
  codeVerifier: string;
  startedAt: number;
};

type Failure = { socketType: string; webhookType: string; description: string; pageMessage: string };

/** The two ends of the OAuth leg: sending the popup to the provider, and taking it back. */
export type OAuthFlows = {
  connect: (request: SandboxRequest, integrationKey: string) => SandboxResponse;
  callback: (request: SandboxRequest) => Promise<SandboxResponse>;
};

export function createOAuthFlows(nango: NangoContext): OAuthFlows {
  const flows = new Map<string, Flow>();

  function connect(request: SandboxRequest, integrationKey: string): SandboxResponse {
    const query = request.url.searchParams;
    const session = requireSessionToken(nango, query.get('connect_session_token') ?? '');
    if (!session.ok) return session.response;
    const { allowedIntegrations, configDefaults, reconnects } = session.value;
    if (allowedIntegrations && !allowedIntegrations.includes(integrationKey)) {
      return nangoError(400, 'integration_not_allowed');
    }
    const integration = findIntegration(nango, integrationKey);
    if (!integration) return nangoError(404, 'unknown_provider_config');

    for (const [state, { startedAt }] of flows) {
      if (nango.now() - startedAt > flowLifetimeMs) flows.delete(state);
    }
    const state = randomUUID();
    const codeVerifier = randomBytes(32).toString('base64url');
    flows.set(state, {
      session: session.value,
      integration,
      connectionId: reconnects ?? randomUUID(),
      clientId: query.get('ws_client_id') ?? undefined,
      codeVerifier,
      startedAt: nango.now(),
    });
    const defaults = configDefaults[integrationKey];
    const scope = defaults?.connection_config?.oauth_scopes_override ?? integration.scopes.join(' ');
    const { response_type = 'code', ...otherParameters } = integration.provider.authorizationParams;
    const parameters = new URLSearchParams({
      response_type,
      client_id: integration.clientId,
      redirect_uri: callbackUrl(nango),
      scope: String(scope),
      state,
      ...otherParameters,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    for (const [name, value] of Object.entries(defaults?.authorization_params ?? {})) {
      parameters.set(name, value);
    }
    return redirect(`${nango.publicUrl}${integration.provider.authorizationPath}?${parameters}`, {
      'set-cookie': `oauth2-${state}=1; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax`,
    });
  }

  async function callback(request: SandboxRequest): Promise<SandboxResponse> {
    const query = request.url.searchParams;
    const state = query.get('state') ?? '';
    const flow = flows.get(state);
    flows.delete(state);
    if (!flow) {
      return html(
        400,
        callbackPage({ errorType: 'state_err', message: 'Invalid state in the callback.' }),
        pageHeaders(),
      );
    }
    const code = query.get('code');
    if (!code) return fail(flow, refusal(query.get('error') ?? 'unknown'));
    const answer = await requestToken(nango, flow.integration, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: callbackUrl(nango),
      code_verifier: flow.codeVerifier,
    });
    if (!answer.ok) return fail(flow, exchangeFailure(answer.status, answer.body));
    await succeed(flow, toCredentials(nango, answer.body));
    return html(200, callbackPage(null), pageHeaders());
  }

  async function succeed(flow: Flow, credentials: Credentials): Promise<void> {
    const { session, integration, connectionId } = flow;
    const existing = session.reconnects
      ? findConnection(nango.state, session.reconnects, integration.key)
      : undefined;
    if (existing) {
      existing.credentials = credentials;
      existing.tags = session.tags;
      existing.endUser = session.endUser ?? existing.endUser;
      existing.webhookUrlOverride = session.webhookUrlOverride ?? existing.webhookUrlOverride;
      existing.connectionConfig = {};
      clearRefreshProblems(existing);
    }
    const connection =
      existing ??
      storeConnection(nango, {
        connectionId,
        integration: integration.key,
        provider: integration.provider.name,
        endUser: session.endUser,
        tags: session.tags,
        metadata: null,
        webhookUrlOverride: session.webhookUrlOverride,
        credentials,
      });
    await afterConnecting(nango, integration, connection);
    const operation = existing ? 'override' : 'creation';
    nango.webhooks.send(
      connectionWebhook(connection, operation, { endUser: session.endUser }),
      connection.webhookUrlOverride,
    );
    nango.sockets.send(flow.clientId, {
      message_type: 'success',
      provider_config_key: integration.key,
      connection_id: connectionId,
      is_pending: false,
    });
  }

  function fail(flow: Flow, failure: Failure): SandboxResponse {
    const { integration, connectionId } = flow;
    // A failed reconnect is told like a failed creation, under the id of a connection that may be in good health.
    nango.webhooks.send(
      authWebhook({
        operation: 'creation',
        connectionId,
        integration: integration.key,
        provider: integration.provider.name,
        error: { type: failure.webhookType, description: failure.description },
      }),
      flow.session.webhookUrlOverride,
    );
    nango.sockets.send(flow.clientId, {
      message_type: 'error',
      provider_config_key: integration.key,
      connection_id: connectionId,
      error_type: failure.socketType,
      error_desc: failure.description,
    });
    const message = failure.pageMessage;
    return html(400, callbackPage({ errorType: 'connection_validation_failed', message }), pageHeaders());
  }

  return { connect, callback };
}

function callbackUrl(nango: NangoContext): string {
  return `${nango.publicUrl}/oauth/callback`;
}

function refusal(error: string): Failure {
  return {
    socketType: 'callback_err',
    webhookType: 'invalid_callback',
    description: `Did not get authorization code in the callback. Provider error: error: ${error}`,
    pageMessage: JSON.stringify({ error }),
  };
}

const statusTexts: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  500: 'Internal Server Error',
};

function exchangeFailure(status: number, payload: unknown): Failure {
  const message = `Response Error: ${status} ${statusTexts[status] ?? 'Error'}`;
  const description = JSON.stringify({ name: 'Error', message, provider_error_payload: payload }, null, 2);
  return { socketType: 'unknown_err', webhookType: 'unknown', description, pageMessage: description };
}
