import { expect, test } from 'vitest';
import { nangoError, readNangoFailure } from './nango-errors.server.ts';

const error = (code: unknown, message = '') => ({ error: { code, message } });

/** Bodies as a self-hosted Nango 0.71.4 sent them. */
const refusedKeys: [string, number, unknown, string][] = [
  ['a key that is unknown', 401, error('unknown_account'), 'misconfigured'],
  ['a key that is no UUID', 401, error('invalid_secret_key_format'), 'misconfigured'],
  ['a key that lacks a scope', 403, error('forbidden', 'Insufficient scope. Required: …'), 'misconfigured'],
  ['too many requests to Nango', 429, error('too_many_request'), 'rate_limited'],
];

test.each<[string, number, unknown, string | undefined]>([
  ...refusedKeys,
  ['an unknown integration of a connection', 400, error('unknown_provider_config'), 'misconfigured'],
  [
    'an unknown integration of a session',
    400,
    { error: { code: 'invalid_body', errors: [{ code: 'custom', message: 'Integration does not exist' }] } },
    'misconfigured',
  ],
  ['an unknown connection', 404, error('not_found', 'Failed to find connection'), 'connection_missing'],
  ['deleting it again', 400, error('unknown_connection'), 'connection_missing'],
  [
    'reconnecting it',
    400,
    error('invalid_body', 'ConnectionID or IntegrationId does not exists'),
    'connection_missing',
  ],
  ['a refresh that failed', 400, error('invalid_credentials', 'The external API …'), 'credentials_broken'],
  ['a refresh that waits', 424, error('invalid_credentials', 'A recent refresh …'), 'credentials_broken'],
  ['a mistake in a request', 400, error('invalid_query_params'), 'unavailable'],
])('of Nango’s API: %s', (_name, status, body, kind) => {
  expect(readNangoFailure({ status, body, headers: {} }, { proxied: false })?.kind).toBe(kind);
});

test.each<[string, number, unknown, string | undefined]>([
  ...refusedKeys,
  ['an unknown integration', 404, error('unknown_provider_config'), 'misconfigured'],
  ['an unknown connection', 400, error('server_error', 'Failed to get connection'), 'connection_missing'],
  [
    'a refresh that failed',
    400,
    error('server_error', "Failed to get connection credentials: 'The external API …'"),
    'credentials_broken',
  ],
  [
    'a refresh that is given up',
    424,
    error('server_error', "Failed to get connection credentials: 'The refresh limit …'"),
    'credentials_broken',
  ],
  ['a refresh that waits', 424, error('connection_refresh_backoff'), 'credentials_broken'],
  [
    'a provider that hung up',
    500,
    { message: 'socket hang up', code: 'ECONNRESET', method: 'get' },
    'unavailable',
  ],
  ['a mistake in the headers', 400, error('invalid_headers'), 'unavailable'],
])('of the proxy itself: %s', (_name, status, body, kind) => {
  expect(readNangoFailure({ status, body, headers: {} }, { proxied: true })?.kind).toBe(kind);
});

test.each<[string, number, unknown]>([
  ['Google: the token is refused', 401, { error: { code: 401, status: 'UNAUTHENTICATED' } }],
  ['Google: not found', 404, { error: { code: 404, message: 'Not Found' } }],
  ['Google: too many requests', 429, { error: { code: 429 } }],
  ['GitHub: not found', 404, { message: 'Not Found', documentation_url: 'https://docs.github.com' }],
  ['a provider whose codes are words: no such thing', 404, error('not_found', 'No such page')],
  ['a provider whose codes are words: refused', 401, error('invalid_token')],
  ['a provider whose codes are words: not allowed', 403, error('forbidden', 'Not your page.')],
  ['a provider whose codes are words: a mistake', 400, error('invalid_body')],
  ['a provider whose codes are words: too much', 429, error('rate_limited')],
  ['a provider whose codes are words: broken', 500, error('server_error', 'Failed to get connection pool')],
  ['a provider that wants something first', 424, error('failed_dependency')],
  ['a gateway’s page', 502, '<html>Bad gateway</html>'],
  ['nothing', 500, ''],
])('of the provider, whatever it looks like: %s', (_name, status, body) => {
  expect(readNangoFailure({ status, body, headers: {} }, { proxied: true })).toBeUndefined();
});

test('Retry-After is kept, in milliseconds', () => {
  const failure = readNangoFailure(
    { status: 429, body: error('too_many_request'), headers: { 'retry-after': '7' } },
    { proxied: true },
  );
  if (!failure) throw new Error('A failure was expected.');
  expect(nangoError(failure, '')).toMatchObject({ code: 'rate_limited', retryAfterMs: 7_000 });
});
