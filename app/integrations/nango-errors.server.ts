import { Temporal } from 'temporal-polyfill';
import { AppError } from '#app/platform/errors.ts';
import { retryAfterMs } from '#app/platform/http/retry-after.ts';

/**
 * What a failed call to Nango means for Arlo. `connection_missing`: Nango has no such connection.
 * `credentials_broken`: the provider's token could not be refreshed. `misconfigured`: Nango refuses the key or
 * does not know the integration.
 */
export type NangoFailure =
  | { kind: 'connection_missing' }
  | { kind: 'credentials_broken' }
  | { kind: 'rate_limited'; retryAfterMs: number | undefined }
  | { kind: 'misconfigured' }
  | { kind: 'unavailable' };

export type HttpAnswer = { status: number; body: unknown; headers: Record<string, string> };

/** All that Nango's proxy answers by itself, by status. Of a code that providers may use too, its words decide. */
const proxyErrors: Record<number, readonly { code: string; message?: string }[]> = {
  400: [
    { code: 'server_error', message: 'Failed to get connection' },
    { code: 'invalid_headers' },
    { code: 'base_url_override_not_allowed' },
  ],
  401: [{ code: 'missing_auth_header' }, { code: 'invalid_secret_key_format' }, { code: 'unknown_account' }],
  403: [{ code: 'forbidden', message: 'Insufficient scope' }],
  404: [{ code: 'unknown_provider_config' }],
  424: [
    { code: 'connection_refresh_backoff' },
    { code: 'server_error', message: 'Failed to get connection' },
  ],
  429: [{ code: 'too_many_request' }],
};

/**
 * Reads an answer that is not a success. Returns undefined when it comes from the provider behind the proxy
 * (`proxied`), whose errors pass through as they are and may look much like Nango's. The one failure of the proxy
 * without a code of its own is a broken connection to the provider, `{message, code: "ECONNRESET", method}`.
 */
export function readNangoFailure(
  { status, body, headers }: HttpAnswer,
  { proxied }: { proxied: boolean },
): NangoFailure | undefined {
  const code = text(field(field(body, 'error'), 'code'));
  const message = text(field(field(body, 'error'), 'message')) ?? '';
  if (code === undefined) {
    const brokeOff = text(field(body, 'code')) !== undefined && text(field(body, 'method')) !== undefined;
    return status >= 500 && brokeOff ? { kind: 'unavailable' } : undefined;
  }
  if (proxied) {
    const known = proxyErrors[status] ?? [];
    const isNangos = known.some((own) => own.code === code && message.startsWith(own.message ?? ''));
    if (!isNangos) return undefined;
  }
  if (status === 429) {
    return { kind: 'rate_limited', retryAfterMs: retryAfterMs(headers, Temporal.Now.instant()) };
  }
  if (status === 424 || code === 'invalid_credentials') return { kind: 'credentials_broken' };
  if (status === 404 && code === 'not_found') return { kind: 'connection_missing' };
  if (code === 'unknown_connection') return { kind: 'connection_missing' };
  if (code === 'server_error' && message.startsWith('Failed to get connection credentials')) {
    return { kind: 'credentials_broken' };
  }
  if (code === 'server_error' && message.startsWith('Failed to get connection')) {
    return { kind: 'connection_missing' };
  }
  if (code === 'invalid_body' && message.startsWith('ConnectionID or IntegrationId')) {
    return { kind: 'connection_missing' };
  }
  const refused = status === 401 || status === 403;
  if (refused || code === 'unknown_provider_config' || namesUnknownIntegration(body)) {
    return { kind: 'misconfigured' };
  }
  return { kind: 'unavailable' };
}

/** The error that people and logs get. `detail` goes to the log only and must hold no secret. */
export function nangoError(failure: NangoFailure, detail: string): AppError {
  const cause = new Error(detail);
  switch (failure.kind) {
    case 'rate_limited':
      return new AppError('rate_limited', 'Too much is going on at once. Please try again in a minute.', {
        cause,
        ...(failure.retryAfterMs !== undefined && { retryAfterMs: failure.retryAfterMs }),
      });
    case 'misconfigured':
      return new AppError(
        'unavailable',
        'Connecting isn’t set up correctly on this server. Whoever runs it needs to check its Nango settings.',
        { cause },
      );
    case 'connection_missing':
      return new AppError('not_found', 'That connection doesn’t exist any more.', { cause });
    case 'credentials_broken':
    case 'unavailable':
      return new AppError('unavailable', 'The connected service didn’t answer. Please try again.', { cause });
  }
}

function namesUnknownIntegration(body: unknown): boolean {
  const errors = field(field(body, 'error'), 'errors');
  return (
    Array.isArray(errors) && errors.some((error) => field(error, 'message') === 'Integration does not exist')
  );
}

/** A member of a value that may be anything. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
