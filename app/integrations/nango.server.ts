import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Nango as NangoClient } from '@nangohq/node';
import { Temporal } from 'temporal-polyfill';
import type { AppError } from '#app/platform/errors.ts';
import { field, nangoError, readNangoFailure, type HttpAnswer } from './nango-errors.server.ts';
import { isRead, type ProviderAnswer, type ProviderRequestInput } from './provider-request.ts';
import type { ProviderKey } from './providers.ts';
import { waitBeforeRetry, type FailedRead } from './read-retry.ts';

export type NangoOptions = {
  /** Base URL of Nango's API. */
  host: string;
  secretKey: string;
  /** Signs webhooks. Differs from the secret key in every environment made since April 2026. */
  webhookSecret: string;
  /** The client has no limit of its own, and neither has Nango's proxy. */
  timeoutMs?: number;
  /** Waits before a read is sent again. Rejects when the signal aborts. Tests pass one that does not wait. */
  wait?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
};

/** Tags that Arlo puts on its connections. Nango lower-cases the keys. */
export type ConnectionTags = { user_id: string; attempt_id: string };

/** What lets a browser connect, until it ends. */
export type NangoSession = { token: string; expiresAt: Temporal.Instant };

/** A connection as Nango lists it: no credentials, and nothing is refreshed by asking. */
export type ListedConnection = {
  connectionId: string;
  integrationId: string;
  tags: Record<string, string>;
  /** Whether Nango could not refresh its token the last time it tried. */
  broken: boolean;
  /** ISO 8601. A reconnect does not move it. */
  createdAt: string;
};

/** Nango does not have the connection, or cannot refresh its token. */
type BrokenConnection = { kind: 'connection_missing' | 'credentials_broken' };

export type ConnectionReading = { kind: 'found'; scopes: string[]; broken: boolean } | BrokenConnection;

export type ProxyOutcome = { kind: 'answer'; answer: ProviderAnswer } | BrokenConnection;

/** What became of one call. */
type Sent<T> = { ok: true; value: T } | (FailedRead & { ok: false; error: AppError });

/**
 * `read`: the call changes nothing, so it may be sent again. `proxied`: the provider may have answered. `signal`: the
 * caller gives up.
 */
type CallOptions = { read?: boolean; proxied?: boolean; signal?: AbortSignal | undefined };

export type Nango = ReturnType<typeof createNango>;

/**
 * Nango's API, through its own client. Every try ends within `timeoutMs`; a read is sent once more when that can
 * help, anything else is sent once. A call fails with an `AppError` `rate_limited` or `unavailable`; what a caller
 * can act on (a connection that is gone or broken) is an answer, not an error. Causes carry no header, as those hold
 * the secret key.
 */
export function createNango(options: NangoOptions) {
  const timeoutMs = options.timeoutMs ?? 10_000;
  const wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }));
  const signals = new AsyncLocalStorage<AbortSignal>();
  const client = new NangoClient(
    { host: options.host, apiKey: options.secretKey },
    {
      interceptors: {
        request(request) {
          const signal = signals.getStore();
          if (signal) request.signal = signal;
          request.maxRedirects = 0;
          request.maxContentLength = 20_000_000;
          return request;
        },
      },
    },
  );

  /** Runs one call of the client, a read twice if need be. Throws only when the caller's own signal aborts it. */
  async function send<T>(name: string, run: () => Promise<T>, how: CallOptions = {}): Promise<Sent<T>> {
    const { read = false, signal } = how;
    const first = await sendOnce(name, run, how);
    const waitMs = first.ok || !read ? undefined : waitBeforeRetry(first, Temporal.Now.instant());
    if (waitMs === undefined) return first;
    await wait(waitMs, signal).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
    return sendOnce(name, run, how);
  }

  async function sendOnce<T>(
    name: string,
    run: () => Promise<T>,
    { proxied = false, signal }: CallOptions,
  ): Promise<Sent<T>> {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
      return { ok: true, value: await signals.run(either, run) };
    } catch (error) {
      signal?.throwIfAborted();
      const answer = httpAnswer(error);
      const failure = answer && readNangoFailure(answer, { proxied });
      const timedOut = !answer && deadline.aborted;
      const detail = `${name}: ${describe(error, answer, timedOut)}`;
      return {
        ok: false,
        answer,
        failure,
        timedOut,
        error: nangoError(failure ?? { kind: 'unavailable' }, detail),
      };
    }
  }

  async function list(filter: {
    connectionId?: string;
    integrationId?: string;
    tags?: Record<string, string>;
  }): Promise<ListedConnection[]> {
    const sent = await send('list connections', () => client.listConnections({ ...filter, limit: 100 }), {
      read: true,
    });
    if (!sent.ok) throw sent.error;
    return sent.value.connections.map((one) => ({
      connectionId: one.connection_id,
      integrationId: one.provider_config_key,
      tags: one.tags,
      broken: one.errors.length > 0,
      createdAt: one.created,
    }));
  }

  return {
    /** A session that lets a browser connect this one provider. */
    async createConnectSession(provider: ProviderKey, tags: ConnectionTags): Promise<NangoSession> {
      const sent = await send('create session', () =>
        client.createConnectSession({ tags, allowed_integrations: [provider] }),
      );
      if (!sent.ok) throw sent.error;
      return sessionOf(sent.value.data);
    },

    /**
     * A session that renews an existing connection; undefined when Nango no longer has it. The tags go along
     * because a reconnect replaces the connection's tags with the session's.
     */
    async createReconnectSession(
      provider: ProviderKey,
      connectionId: string,
      tags: ConnectionTags,
    ): Promise<NangoSession | undefined> {
      const sent = await send('create reconnect session', () =>
        client.createReconnectSession({ connection_id: connectionId, integration_id: provider, tags }),
      );
      if (sent.ok) return sessionOf(sent.value.data);
      if (sent.failure?.kind === 'connection_missing') return undefined;
      throw sent.error;
    },

    /** Looks a connection up without touching its credentials; undefined when Nango does not have it. */
    async findConnection(provider: ProviderKey, connectionId: string): Promise<ListedConnection | undefined> {
      const listed = await list({ connectionId, integrationId: provider });
      return listed.find((one) => one.connectionId === connectionId && one.integrationId === provider);
    },

    /** All connections that carry this person's tag, newest first. */
    async listConnectionsOf(userId: string): Promise<ListedConnection[]> {
      return list({ tags: { user_id: userId } satisfies Partial<ConnectionTags> });
    },

    /**
     * Reads a connection with its granted scopes. Nango refreshes a token that is about to end, and with
     * `forceRefresh` any token: that is how a grant that was removed at the provider shows.
     */
    async readConnection(
      provider: ProviderKey,
      connectionId: string,
      { forceRefresh = false } = {},
    ): Promise<ConnectionReading> {
      const sent = await send(
        'read connection',
        () => client.getConnection(provider, encodeURIComponent(connectionId), forceRefresh),
        { read: true },
      );
      if (!sent.ok) return broken(sent);
      const { credentials, errors } = sent.value;
      const scope = field(field(credentials, 'raw'), 'scope');
      // Google separates scopes by spaces, GitHub by commas.
      const scopes = typeof scope === 'string' ? scope.split(/[\s,]+/).filter(Boolean) : [];
      return { kind: 'found', scopes, broken: errors.length > 0 };
    },

    /** Deletes a connection and its tokens at Nango. One that is already gone counts as deleted. */
    async deleteConnection(provider: ProviderKey, connectionId: string): Promise<void> {
      const sent = await send('delete connection', () =>
        client.deleteConnection(provider, encodeURIComponent(connectionId)),
      );
      if (!sent.ok && sent.failure?.kind !== 'connection_missing') throw sent.error;
    },

    /** Sends one request to the provider. Whatever the provider itself answers is an answer. */
    async proxy(
      provider: ProviderKey,
      connectionId: string,
      input: ProviderRequestInput,
    ): Promise<ProxyOutcome> {
      const { method, path, query, body, headers, signal } = input;
      const request = {
        providerConfigKey: provider,
        connectionId,
        method,
        endpoint: endpoint(path, query),
        data: body,
        ...(headers && { headers }),
      };
      const sent = await send(`proxy ${method}`, () => client.proxy<unknown>(request), {
        read: isRead(input),
        proxied: true,
        signal,
      });
      if (sent.ok) {
        const { status, data, headers: received } = sent.value;
        return providerAnswer({ status, body: data, headers: plainHeaders(received) });
      }
      return sent.answer && !sent.failure ? providerAnswer(sent.answer) : broken(sent);
    },

    /** Whether Nango signed exactly these bytes: HMAC-SHA256 in hex, compared in constant time. */
    isSignedByNango(body: Uint8Array, signature: string | null): boolean {
      if (!signature || !/^[0-9a-f]{64}$/i.test(signature)) return false;
      const expected = createHmac('sha256', options.webhookSecret).update(body).digest();
      return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
    },
  };
}

function sessionOf(data: { token: string; expires_at: string }): NangoSession {
  return { token: data.token, expiresAt: Temporal.Instant.from(data.expires_at) };
}

/**
 * Path and query as they go to Nango. A segment `..` would be collapsed on the way and reach another API of the
 * provider's host, so it is refused.
 */
function endpoint(path: string, query: ProviderRequestInput['query'] = {}): string {
  if (path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
    throw new Error(`A path must not climb: ${path}`);
  }
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) search.append(name, String(one));
    }
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

function providerAnswer(answer: HttpAnswer): ProxyOutcome {
  return { kind: 'answer', answer: { ...answer, body: answer.body === '' ? undefined : answer.body } };
}

function broken({ failure, error }: Sent<never> & { ok: false }): BrokenConnection {
  if (failure?.kind === 'connection_missing' || failure?.kind === 'credentials_broken') {
    return { kind: failure.kind };
  }
  throw error;
}

/** The answer inside an error of the client, which throws the errors of axios. */
function httpAnswer(error: unknown): HttpAnswer | undefined {
  const response = field(error, 'response');
  const status = field(response, 'status');
  if (typeof status !== 'number') return undefined;
  return { status, body: field(response, 'data'), headers: plainHeaders(field(response, 'headers')) };
}

function plainHeaders(headers: unknown): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (typeof value === 'string') plain[name.toLowerCase()] = value;
  }
  return plain;
}

function describe(error: unknown, answer: HttpAnswer | undefined, timedOut: boolean): string {
  if (answer) {
    const code = field(field(answer.body, 'error'), 'code');
    return `Nango answered ${answer.status} ${typeof code === 'string' ? code : ''}`.trim();
  }
  if (timedOut) return 'Nango did not answer in time';
  const code = field(error, 'code');
  return `Nango could not be reached (${typeof code === 'string' ? code : String(field(error, 'message'))})`;
}
