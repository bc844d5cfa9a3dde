import { json, noContent, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { dispatch, route, type Parameters, type Route } from '../http/router.ts';
import { bearerOf, requireSecretKey, requireSessionToken } from './authentication.ts';
import {
  deleteConnection,
  getConnection,
  importConnection,
  listConnections,
  patchConnection,
  writeMetadata,
} from './connections.ts';
import type { NangoContext } from './context.ts';
import { nangoError, type Parsed } from './errors.ts';
import { unreachableAnswer } from './faults.ts';
import { describeIntegration, describeProvider, listIntegrations } from './integration-view.ts';
import { createOAuthFlows } from './oauth.ts';
import { proxy } from './proxy.ts';
import { createTokenRefresher } from './refresh.ts';
import { createReconnectSession, createSession, deleteSession, describeSession } from './sessions.ts';
import type { ConnectSession } from './state.ts';

type Answer = SandboxResponse | Promise<SandboxResponse>;

/** Nango's HTTP API. Gives undefined for a path that is none of its own. */
export function createNango(
  nango: NangoContext,
): (request: SandboxRequest) => Promise<SandboxResponse | undefined> {
  const refreshToken = createTokenRefresher(nango);
  const oauth = createOAuthFlows(nango);

  async function withinKey(request: SandboxRequest, answer: () => Answer): Promise<SandboxResponse> {
    const key = requireSecretKey(nango, request);
    return key.ok ? limited(nango, request, answer) : key.response;
  }

  /** A route for servers: API key, rate limit. */
  function withKey(
    method: string,
    path: string,
    answer: (request: SandboxRequest, parameters: Parameters) => Answer,
  ): Route {
    return route(method, path, (request, parameters) =>
      withinKey(request, () => answer(request, parameters)),
    );
  }

  /** A route for browsers: connect session token. */
  function withSession(
    method: string,
    path: string,
    answer: (session: ConnectSession, parameters: Parameters) => Answer,
  ): Route {
    return route(method, path, async (request, parameters) => {
      const session = requireSessionToken(nango, bearerOf(request) ?? '');
      if (!session.ok) return session.response;
      return limited(nango, request, () => answer(session.value, parameters));
    });
  }

  /** A route for both. `session` is undefined for a caller with the API key. */
  function withEither(
    path: string,
    answer: (session: ConnectSession | undefined, parameters: Parameters) => Answer,
  ): Route {
    const forSession = withSession('GET', path, answer);
    const forKey = withKey('GET', path, (_request, parameters) => answer(undefined, parameters));
    return route('GET', path, (request, parameters) =>
      (bearerOf(request)?.startsWith('nango_connect_session_') ? forSession : forKey).handler(
        request,
        parameters,
      ),
    );
  }

  /** A route for servers whose body is JSON. */
  function withJson(
    method: string,
    path: string,
    answer: (request: SandboxRequest, body: unknown, parameters: Parameters) => Answer,
  ): Route {
    return route(method, path, (request, parameters) => {
      // The real server reads the body before it looks at the key.
      const body = readJsonBody(request);
      if (!body.ok) return body.response;
      return withinKey(request, () => answer(request, body.value, parameters));
    });
  }

  const routes: Route[] = [
    withJson('POST', '/connect/sessions', (request, body) => createSession(nango, request, body)),
    withJson('POST', '/connect/sessions/reconnect', (request, body) =>
      createReconnectSession(nango, request, body),
    ),
    withSession('GET', '/connect/session', (session) => describeSession(nango, session)),
    withSession('DELETE', '/connect/session', (session) => deleteSession(nango, session)),
    route('POST', '/connect/telemetry', noContent),
    withEither('/integrations', (session) => listIntegrations(nango, session)),
    withEither('/integrations/:key', (_session, { key = '' }) => describeIntegration(nango, key)),
    withEither('/providers/:name', (_session, { name = '' }) => describeProvider(nango, name)),

    route('GET', '/oauth/connect/:key', (request, { key = '' }) => oauth.connect(request, key)),
    route('GET', '/oauth/callback', (request) => oauth.callback(request)),

    withKey('GET', '/connections', (request) => listConnections(nango, request)),
    withJson('POST', '/connections', (_request, body) => importConnection(nango, body)),
    withJson('POST', '/connections/metadata', (_request, body) => writeMetadata(nango, body, 'replace')),
    withJson('PATCH', '/connections/metadata', (_request, body) => writeMetadata(nango, body, 'merge')),
    ...['/connections/:id', '/connection/:id'].flatMap((path) => [
      withKey('GET', path, (request, { id = '' }) => getConnection(nango, refreshToken, request, id)),
      withKey('DELETE', path, (request, { id = '' }) => deleteConnection(nango, request, id)),
    ]),
    withJson('PATCH', '/connections/:id', (request, body, { id = '' }) =>
      patchConnection(nango, request, id, body),
    ),
    withKey('*', '/proxy/*', (request) => proxy(nango, refreshToken, request)),
    route('GET', '/health', () => json(200, { result: 'ok' })),
  ];

  return async (request) => {
    const unreachable = unreachableAnswer(nango.faults);
    if (unreachable) return unreachable;
    if (request.method === 'OPTIONS') return preflight(request);
    const answer = await dispatch(routes, request);
    return answer && withCors(answer);
  };
}

async function limited(nango: NangoContext, request: SandboxRequest, answer: () => Answer) {
  const { exceeded, headers } = nango.rateLimit.count();
  if (exceeded) {
    const error = { code: 'too_many_request', method: request.method, path: request.url.pathname };
    return json(429, { error }, headers);
  }
  const { status, headers: own, body } = await answer();
  // A proxied answer may carry the provider's own x-ratelimit headers, and these win.
  return { status, headers: { ...headers, ...own }, body };
}

function readJsonBody(request: SandboxRequest): Parsed<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    const message = 'Content-Type header must be application/json';
    return { ok: false, response: nangoError(415, 'invalid_content_type', message) };
  }
  try {
    return { ok: true, value: request.body === '' ? {} : JSON.parse(request.body) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, response: nangoError(400, 'invalid_json', message) };
  }
}

const exposedHeaders =
  'Authorization, Etag, Content-Type, Content-Length, X-Nango-Signature, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset';

/** Browsers on other origins use this API: the Connect UI, with a session token. */
function withCors({ status, headers, body }: SandboxResponse): SandboxResponse {
  return {
    status,
    headers: {
      ...headers,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': exposedHeaders,
    },
    body,
  };
}

function preflight(request: SandboxRequest): SandboxResponse {
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
      // Spelled out because `*` does not cover Authorization.
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'authorization',
      'access-control-max-age': '600',
      vary: 'Access-Control-Request-Headers',
    },
    body: '',
  };
}
