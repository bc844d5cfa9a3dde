/** Who the app says the person is, as Nango keeps it beside the tags. */
export type EndUser = {
  id: string;
  display_name: string | null;
  email: string | null;
  tags: Record<string, string> | null;
  organization: { id: string; display_name: string | null } | null;
};

/** Per-integration settings of a connect session that shape the authorize URL. */
type ConfigDefaults = {
  user_scopes?: string;
  authorization_params?: Record<string, string>;
  connection_config?: Record<string, unknown>;
};

export type ConnectSession = {
  token: string;
  /** Epoch milliseconds. */
  expiresAt: number;
  endUser: EndUser | null;
  tags: Record<string, string>;
  /** Integration keys; undefined allows all. */
  allowedIntegrations?: string[];
  configDefaults: Record<string, ConfigDefaults>;
  webhookUrlOverride: string | null;
  /** Connection id that this session renews; null when it makes a new one. */
  reconnects: string | null;
};

/** OAuth 2 credentials. `raw` is the provider's token answer, which Nango hands out beside its own fields. */
export type Credentials = {
  accessToken: string;
  refreshToken?: string;
  /** Epoch milliseconds; absent when the token does not expire. */
  expiresAt?: number;
  raw: Record<string, unknown>;
};

export type Connection = {
  id: number;
  connectionId: string;
  integration: string;
  provider: string;
  endUser: EndUser | null;
  tags: Record<string, string>;
  metadata: Record<string, unknown> | null;
  connectionConfig: Record<string, unknown>;
  webhookUrlOverride: string | null;
  /** Epoch milliseconds, like every time below. */
  createdAt: number;
  updatedAt: number;
  lastFetchedAt: number;
  credentials: Credentials;
  /** The active problem's log id, null while all is well. */
  errorLogId: string | null;
  lastRefreshFailureAt: number | null;
  /** UTC days (`2026-11-23`) with a failed refresh since the last success. */
  refreshFailureDays: string[];
};

/** All that Nango keeps between starts. */
export type NangoState = {
  nextConnectionNumber: number;
  sessions: ConnectSession[];
  connections: Connection[];
};

/** The state of a new, empty environment. */
export function emptyNangoState(): NangoState {
  return { nextConnectionNumber: 1, sessions: [], connections: [] };
}

/** The connection with this id of this integration, if there is one. */
export function findConnection(
  state: NangoState,
  connectionId: string,
  integration: string,
): Connection | undefined {
  return state.connections.find(
    (connection) => connection.connectionId === connectionId && connection.integration === integration,
  );
}
