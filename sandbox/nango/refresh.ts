import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { sandboxRequest, type SandboxResponse } from '../http/message.ts';
import type { NangoContext } from './context.ts';
import { findIntegration, type Integration } from './integrations.ts';
import type { Connection, Credentials } from './state.ts';
import { connectionWebhook } from './webhooks.ts';

const refreshMarginMs = 15 * 60 * 1000;
const coolDownMs = 30 * 1000;
const exhaustedAfterDays = 4;

export const refreshMessages = {
  failed:
    'The external API returned an error when trying to refresh the access token. Please try again later.',
  backoff: 'A recent refresh attempt failed. Backing off before retrying.',
  exhausted: 'The refresh limit has been reached for this connection.',
};

type RefreshContext = Pick<NangoContext, 'publicUrl' | 'network' | 'now' | 'webhooks' | 'faults'>;

/** Why no usable credentials could be had: this attempt failed, or none was made. */
export type RefreshProblem = keyof typeof refreshMessages;

export type TokenRefresher = (
  connection: Connection,
  options?: { force?: boolean },
) => Promise<RefreshProblem | undefined>;

/**
 * Makes the function that keeps credentials usable: it refreshes when the access token has less than 15 minutes
 * left, or when forced. Callers at the same time share one token request. After a failure it refuses for 30 seconds
 * without trying, after failures on 4 days for good; forcing passes both. Every caller that meets a failed attempt
 * causes its own webhook.
 */
export function createTokenRefresher(nango: RefreshContext): TokenRefresher {
  const underWay = new Map<number, Promise<boolean>>();

  function refreshOnce(connection: Connection): Promise<boolean> {
    const existing = underWay.get(connection.id);
    if (existing) return existing;
    const attempt = refresh(nango, connection).finally(() => underWay.delete(connection.id));
    underWay.set(connection.id, attempt);
    return attempt;
  }

  return async (connection, { force = false } = {}) => {
    connection.lastFetchedAt = nango.now();
    const { refreshToken, expiresAt } = connection.credentials;
    if (!refreshToken) return undefined;
    if (!force) {
      // The cool-down counts even while the old token is good: it may follow a forced refresh.
      if (connection.refreshFailureDays.length >= exhaustedAfterDays) return 'exhausted';
      const failedAt = connection.lastRefreshFailureAt;
      if (failedAt !== null && nango.now() - failedAt < coolDownMs) return 'backoff';
      if (expiresAt === undefined || expiresAt - nango.now() >= refreshMarginMs) return undefined;
    }
    if (await refreshOnce(connection)) return undefined;
    const error = { type: 'refresh_token_external_error', description: refreshMessages.failed };
    nango.webhooks.send(connectionWebhook(connection, 'refresh', { error }), connection.webhookUrlOverride);
    return 'failed';
  };
}

async function refresh(nango: RefreshContext, connection: Connection): Promise<boolean> {
  const integration = findIntegration(nango, connection.integration);
  const refreshToken = connection.credentials.refreshToken;
  if (!integration || !refreshToken) return false;
  const answer = await requestToken(nango, integration, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  connection.updatedAt = nango.now();
  if (!answer.ok) {
    connection.errorLogId = `${nango.now()}_${randomBytes(6).toString('base64url')}`;
    connection.lastRefreshFailureAt = nango.now();
    const today = Temporal.Instant.fromEpochMilliseconds(nango.now()).toString().slice(0, 10);
    if (!connection.refreshFailureDays.includes(today)) connection.refreshFailureDays.push(today);
    return false;
  }
  // Google leaves the refresh token out of a refresh; the stored one stays good.
  connection.credentials = toCredentials(nango, { refresh_token: refreshToken, ...answer.body });
  clearRefreshProblems(connection);
  return true;
}

/** Forgets a connection's failures, as a successful refresh or reconnect does. */
export function clearRefreshProblems(connection: Connection): void {
  connection.errorLogId = null;
  connection.lastRefreshFailureAt = null;
  connection.refreshFailureDays = [];
}

export type TokenAnswer =
  { ok: true; body: Record<string, unknown> } | { ok: false; status: number; body: unknown };

/** Asks the provider's token endpoint. */
export async function requestToken(
  nango: Pick<NangoContext, 'publicUrl' | 'network'>,
  integration: Integration,
  form: Record<string, string>,
): Promise<TokenAnswer> {
  const body = new URLSearchParams({ ...form, client_id: integration.clientId }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const answer = await nango.network(
    nango.publicUrl,
    sandboxRequest('POST', integration.provider.tokenPath, headers, body),
  );
  const content = readJson(answer);
  if (answer.status === 200 && typeof content.access_token === 'string') return { ok: true, body: content };
  return { ok: false, status: answer.status, body: content };
}

/** Turns a provider's token answer into credentials. `raw` keeps it as it came, plus the computed expiry. */
export function toCredentials(
  { now }: Pick<NangoContext, 'now'>,
  answer: Record<string, unknown>,
): Credentials {
  const { access_token, refresh_token, expires_in } = answer;
  const expiresAt = typeof expires_in === 'number' ? now() + expires_in * 1000 : undefined;
  return {
    accessToken: String(access_token),
    refreshToken: typeof refresh_token === 'string' ? refresh_token : undefined,
    expiresAt,
    raw: expiresAt === undefined ? answer : { ...answer, expires_at: instantText(expiresAt) },
  };
}

/** An instant as ISO 8601 with milliseconds and `Z`. */
export function instantText(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({ fractionalSecondDigits: 3 });
}

/** Reads the JSON object of an answer; anything else counts as an empty one. */
export function readJson(answer: SandboxResponse): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(String(answer.body));
    return value !== null && typeof value === 'object' ? { ...value } : {};
  } catch {
    return {};
  }
}
