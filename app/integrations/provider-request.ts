/** One HTTP request to a provider's own API, made through Nango's proxy with the person's connection. */
export type ProviderRequestInput = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Path below the provider's base URL, ids already percent-encoded: `/calendar/v3/calendars/a%40b/events`. */
  path: string;
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  body?: unknown;
  /** Headers for the provider itself, such as `If-Match`. Never Authorization. */
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

/** The provider's own answer, whatever its status. `body` is parsed JSON, text, or undefined when empty. */
export type ProviderAnswer = { status: number; body: unknown; headers: Record<string, string> };

/**
 * Sends a request for one user and one provider. Resolves with the provider's answer for every status but 401.
 * Rejects with an `AppError`: `not_connected`, `expired`, `revoked` (the connection needs the person),
 * `rate_limited` or `unavailable` (Nango or the network; `cause` kept). A read that met a passing trouble is sent once
 * more; a write only when a token that has been renewed since kept it from being carried out.
 */
export type ProviderRequest = (input: ProviderRequestInput) => Promise<ProviderAnswer>;

/** Google asks its free/busy question by POST; it changes nothing. */
export const freeBusyPath = '/calendar/v3/freeBusy';

/** Whether a request changes nothing at the provider, so that it may be sent twice. */
export function isRead({ method, path }: Pick<ProviderRequestInput, 'method' | 'path'>): boolean {
  return method === 'GET' || (method === 'POST' && path === freeBusyPath);
}

/** A request that changes nothing at the provider. */
export type ProviderReadInput = Omit<ProviderRequestInput, 'method' | 'path'> &
  ({ method: 'GET'; path: string } | { method: 'POST'; path: typeof freeBusyPath });

/** A `ProviderRequest` that cannot change anything: what every room but the ledger of actions is given. */
export type ProviderRead = (input: ProviderReadInput) => Promise<ProviderAnswer>;

/**
 * The reading half of a request. Types keep writes out at build time; this keeps out what types cannot see.
 * Rejects with a plain Error for anything else than a read: that is a mistake in the code, not in the request.
 */
export function readsOnly(request: ProviderRequest): ProviderRead {
  return async (input) => {
    const { method, path }: ProviderRequestInput = input;
    if (isRead({ method, path })) return request(input);
    throw new Error(`${method} ${path} would change something, and only the ledger of actions may do that.`);
  };
}
