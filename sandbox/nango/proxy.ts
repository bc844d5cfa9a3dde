import { z } from 'zod';
import { json, sandboxRequest, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import type { NangoContext } from './context.ts';
import { nangoError, parsePart } from './errors.ts';
import { findIntegration, type Integration } from './integrations.ts';
import { refreshMessages, type RefreshProblem, type TokenRefresher } from './refresh.ts';
import { findConnection } from './state.ts';

const firstRetryDelayMs = 3_000;
const longestRetryDelayMs = 10 * 60 * 1000;
const forwardedPrefix = 'nango-proxy-';

const headersSchema = z.object({
  'provider-config-key': z.string().regex(/^[a-zA-Z0-9~:.@ _-]+$/),
  'connection-id': z.string().regex(/^[a-zA-Z0-9,.;:=+~[\]|@${}"'\\/_ -]+$/),
  retries: z.coerce.number().int().min(0).max(20).optional(),
  'retry-on': z
    .string()
    .transform((statuses) => statuses.split(',').map(Number))
    .optional(),
  'base-url-override': z.string().optional(),
});

/** `<METHOD> /proxy/<path>`: the provider's API with the connection's token. Its answers pass through unchanged. */
export async function proxy(
  nango: NangoContext,
  refreshToken: TokenRefresher,
  request: SandboxRequest,
): Promise<SandboxResponse> {
  const parsed = parsePart('invalid_headers', headersSchema, request.headers);
  if (!parsed.ok) return parsed.response;
  const headers = parsed.value;
  const integration = findIntegration(nango, headers['provider-config-key']);
  if (!integration) {
    const message =
      'Provider config not found for the given provider config key. Please make sure the provider config exists in the Nango dashboard.';
    return nangoError(404, 'unknown_provider_config', message);
  }
  const connection = findConnection(nango.state, headers['connection-id'], integration.key);
  if (!connection) return nangoError(400, 'server_error', 'Failed to get connection');

  const problem = await refreshToken(connection);
  if (problem) return refreshProblemAnswer(problem);
  const override = headers['base-url-override'];
  if (override && override.replace(/\/$/, '') !== integration.provider.baseUrl) {
    const message = 'This outbound URL is not allowed by server configuration.';
    return nangoError(400, 'base_url_override_not_allowed', message);
  }

  const retryable = retryRule(integration, headers['retry-on'] ?? []);
  let answer = await send(nango, integration, request, connection.credentials.accessToken);
  for (let retry = 0; retry < (headers.retries ?? 0) && retryable(answer.status); retry += 1) {
    await nango.wait(Math.min(firstRetryDelayMs * 2 ** retry, longestRetryDelayMs));
    answer = await send(nango, integration, request, connection.credentials.accessToken);
  }
  if (answer.status === 0) {
    return json(500, {
      message: 'socket hang up',
      code: 'ECONNRESET',
      method: request.method.toLowerCase(),
    });
  }
  return answer;
}

/** A lost connection counts as status 0 and is always worth a retry. */
function retryRule(integration: Integration, extra: readonly number[]): (status: number) => boolean {
  const { retryOn } = integration.provider;
  return (status) =>
    status === 0 ||
    extra.includes(status) ||
    retryOn.includes(String(status)) ||
    (status >= 500 && retryOn.includes('5xx'));
}

function send(
  nango: NangoContext,
  integration: Integration,
  request: SandboxRequest,
  accessToken: string,
): SandboxResponse | Promise<SandboxResponse> {
  const headers: Record<string, string> = {
    accept: 'application/json, text/plain, */*',
    'user-agent': 'axios/1.18.0',
    authorization: `Bearer ${accessToken}`,
  };
  const sendsBody = ['POST', 'PUT', 'PATCH'].includes(request.method);
  if (sendsBody) headers['content-type'] = request.headers['content-type'] ?? 'application/json';
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(forwardedPrefix)) headers[name.slice(forwardedPrefix.length)] = value;
  }
  const body = sendsBody ? request.body || '{}' : request.body;
  return nango.network(
    integration.provider.baseUrl,
    sandboxRequest(request.method, upstreamTarget(request.target), headers, body),
  );
}

/** Path and query below `/proxy`, as an HTTP client writes them: `..` collapsed, escapes kept, the rest encoded. */
function upstreamTarget(target: string): string {
  const url = new URL(`http://upstream${target.slice('/proxy'.length)}`);
  return url.pathname + url.search;
}

function refreshProblemAnswer(problem: RefreshProblem): SandboxResponse {
  if (problem === 'backoff') return nangoError(424, 'connection_refresh_backoff', refreshMessages.backoff);
  const message = `Failed to get connection credentials: '${refreshMessages[problem]}'`;
  return nangoError(problem === 'failed' ? 400 : 424, 'server_error', message);
}
